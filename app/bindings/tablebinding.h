// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"
#include "models/items/rowtext.h"
#include "models/numbers/numberbehind.h"
#include "widgets/panels/datatablepanel.h"

namespace tradestrata {

/// What is made of dollars in a number of a panel.
Show showOf(PanelNumber number);

/// How panels write what stands at the cursor: billions with one decimal, or as many as a small value needs; shares
/// and changes with one.
class CellTexts
{
public:
    explicit CellTexts(const Language &language) : m_language(language) {}

    QString money(Cell cell) const;
    /// Per cent without the sign, which stands in the head of its column.
    QString share(Cell cell) const;
    QString change(double percent) const;
    /// "$ bn"
    QString unit() const;
    /// "To August 2025", "August 2025", "2025"
    QString cursorHead(const FigureSource &source) const;

    /// "Exports, 12 months, billions of dollars"
    QString caption(const FigureSource &source, const QString &unit) const;

private:
    const Language &m_language;
};

/// Fills the data table: with the numbers that the figure draws, the months behind them, or the cells that one number
/// was summed from. Those stay while the cursor moves; another figure, or another arithmetic, puts the table back.
class TableBinding : public QObject
{
    Q_OBJECT

public:
    TableBinding(DataTablePanel &panel, FigureSource &source, QObject *parent = nullptr);

    /// Follows a number back. Looking is no edit.
    void showCells(const NumberRef &number);
    void goBack();
    /// What the panel shows, as a file: of what is drawn the same text as the command `values` prints.
    QByteArray csv() const;
    /// "12 months.csv", "12 months, cells.csv"
    QString suggestedFile() const;

signals:
    /// The cells of a number are there to be looked at.
    void cellsAsked();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void follow(const Numbers &numbers, const NumberRef &number);
    /// A number that was followed back, and what it was a number of.
    struct Followed
    {
        NumberRef number;
        FigureSpec spec;
        TablePtr table; ///< its release
        int figure = -1;
        CellsBehind behind;
    };
    void show();
    void update();
    void showTable();
    void showFollowed();
    QString monthsCaption() const;
    bool isStillThere() const;
    TablePtr release() const;
    void askAbout(int row, int column);
    static QString unitOf(Show show);

    DataTablePanel &m_panel;
    FigureSource &m_source;
    std::optional<Followed> m_followed;
    bool m_isBehind = true; ///< the table is of an earlier figure
};

} // namespace tradestrata
