// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"
#include "models/analysis/standing.h"
#include "models/items/partnerlistmodel.h"
#include "widgets/panels/partnerpanel.h"

namespace tradestrata {

/// All that rows of numbers at the cursor are made of: while it stays, as when the window is dragged, so do they.
struct StandingSeen
{
    TablePtr table;
    Flow flow;
    MonthSpan span;
    QList<PartnerCode> shown;
    QString language;
    bool operator==(const StandingSeen &) const = default;

    static StandingSeen of(const FigureSource &source);
};

/// Keeps the partner list and the document together: who is shown, what they have at the cursor.
class PartnerBinding : public QObject
{
    Q_OBJECT

public:
    PartnerBinding(PartnerPanel &panel, FigureSource &source, const Builtin &builtin, QObject *parent = nullptr);

    /// The partners that are drawn by name, of which a group can be made. Errors: fewer than two, no code is free.
    Result<QList<PartnerCode>> groupable() const;
    QStringList namesOf(const QList<PartnerCode> &partners) const;
    /// Makes a group for all figures of the session; in this one it takes its members' place.
    void makeGroup(const QString &name, const QList<PartnerCode> &members);
    /// The members of every own group take its place, and the groups go.
    void dissolveGroups();

signals:
    void cellsAsked(const tradestrata::NumberRef &number);

private:
    void askAbout(NumberOf of, PartnerCode partner, PanelNumber number);
    void showFigure();
    void showCursor();
    void showFeet(const Standing &standing);
    QStringList namesInAllLanguages(PartnerCode code);
    QList<PartnerRow> knownRows();
    Standing standing() const;
    void toggle(PartnerCode partner, bool shown);
    void toggleOthers(bool shown);
    void chooseTop(int top);

    PartnerPanel &m_panel;
    FigureSource &m_source;
    const Builtin &m_builtin;
    std::vector<Language> m_languages; ///< made at the first search
    TablePtr m_rowsOf;              ///< the table that m_known was made of
    QString m_rowsLanguage;
    QList<PartnerRow> m_known;      ///< names, codes; neither shown nor valued
    std::optional<StandingSeen> m_seen;
};

/// Partners and groups that the figure in front draws by name, in its order.
QList<PartnerCode> shownIn(const FigureSource &source);
/// What is known of the partner's figures of the flow, with its sources, in the window's language; may be empty.
QString notesOn(PartnerCode partner, const FigureSource &source);

} // namespace tradestrata
