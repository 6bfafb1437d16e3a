// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figuresource.h"
#include "models/analysis/periodsnapshot.h"
#include "models/items/partnerlistmodel.h"
#include "widgets/panels/partnerpanel.h"

namespace tradestrata {

/// The inputs of the rows of numbers at the cursor: while they stay the same, as during a drag of the window, so do the
/// rows.
struct SnapshotKey
{
    TablePtr table;
    Flow flow;
    MonthSpan span;
    QList<PartnerCode> shown;
    QString language;
    QHash<int, QRgb> fills; ///< of the house style
    bool overlapping;       ///< the shown: then others cannot be told
    bool operator==(const SnapshotKey &) const = default;

    static SnapshotKey of(const FigureSource &source);
};

/// Synchronizes the partner list with the document: who is shown, and their values at the cursor.
class PartnerBinding : public QObject
{
    Q_OBJECT

public:
    PartnerBinding(PartnerPanel &panel, FigureSource &source, const Builtin &builtin, QObject *parent = nullptr);

    /// The partners drawn by name, from which a group can be created. Errors: fewer than two, or no free code.
    Result<QList<PartnerCode>> groupable() const;
    QStringList namesOf(const QList<PartnerCode> &partners) const;
    /// Creates a group for all figures of the session; in the current figure it replaces its members.
    void makeGroup(const QString &name, const QList<PartnerCode> &members);
    /// Replaces every own group by its members and deletes the groups.
    void dissolveGroups();

signals:
    void cellsRequested(const tradestrata::NumberRef &number);

private:
    void askAbout(NumberOf of, PartnerCode partner, PanelNumber number);
    void showFigure();
    void showCursor();
    void showFeet(const PeriodSnapshot &snapshot);
    QStringList namesInAllLanguages(PartnerCode code);
    QList<PartnerRow> knownRows();
    PeriodSnapshot snapshot() const;
    void toggle(PartnerCode partner, bool shown);
    void toggleOthers(bool shown);
    void chooseTop(int top);

    PartnerPanel &m_panel;
    FigureSource &m_source;
    const Builtin &m_builtin;
    std::vector<Language> m_languages; ///< made at the first search
    TablePtr m_rowsOf;                 ///< the table that m_known was built from
    QString m_rowsLanguage;
    QList<PartnerRow> m_known; ///< names and codes only, without values
    std::optional<SnapshotKey> m_seen;
};

/// Partners and groups that the current figure draws by name, in its order.
QList<PartnerCode> shownIn(const FigureSource &source);
/// Whether they overlap, as a group does with its members: then others cannot be told.
bool shownOverlap(const FigureSource &source);
/// Notes on the partner's figures for the flow, with their sources, in the window's language; may be empty.
QString notesOn(PartnerCode partner, const FigureSource &source);

} // namespace tradestrata
