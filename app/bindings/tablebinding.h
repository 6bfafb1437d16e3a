// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bindings/insight.h"
#include "app/figuresource.h"
#include "models/items/rowtext.h"
#include "models/numbers/numberref.h"
#include "widgets/panels/datatablepanel.h"

namespace tradestrata {

/// How a number of a panel is shown.
ShowAs showOf(PanelNumber number);

/// Formats numbers at the cursor for panels: billions with one decimal, or more for small values; shares and changes
/// with one.
class CellTexts
{
public:
    explicit CellTexts(const Language &language)
        : m_language(language)
    {
    }

    QString money(Cell cell) const;
    /// Per cent without the sign, which is in the column head.
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

/// Fills the data table with the numbers that the figure draws, their source months, or the source cells of one number.
/// Source cells stay while the cursor moves; another figure or computation brings the table back.
class TableBinding : public QObject
{
    Q_OBJECT

public:
    TableBinding(DataTablePanel &panel, FigureSource &source, QObject *parent = nullptr);

    /// Shows the source cells of a number. This is not an edit.
    void showCells(const NumberRef &number);
    void goBack();
    /// The contents of the panel as CSV: for the drawn numbers, the same text as the command `values` prints.
    QByteArray csv() const;
    /// The same as a workbook in the language of the figure, with its words.
    Result<QByteArray> workbook() const;
    /// "12 months.csv", "12 months, cells.csv"
    QString suggestedFile() const;

signals:
    /// The source cells of a number are ready to be shown.
    void cellsRequested();

private:
    /// The contents of the panel for files.
    FigureTable tableInFiles(const Numbers &numbers, const Language &language) const;
    void follow(const Numbers &numbers, const NumberRef &number);
    /// A number whose source cells are shown, and the figure it belongs to.
    struct Followed
    {
        NumberRef number;
        FigureSpec spec;
        TablePtr table; ///< its release
        int figure = -1;
        SourceCells sourceCells;
    };
    void update();
    void showTable();
    void showFollowed();
    QString monthsCaption() const;
    bool isStillThere() const;
    TablePtr release() const;
    void askAbout(int row, int column);
    static QString unitOf(ShowAs show);

    DataTablePanel &m_panel;
    FigureSource &m_source;
    std::optional<Followed> m_followed;
    InSight m_inSight;
};

} // namespace tradestrata
