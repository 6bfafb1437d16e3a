// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bindings/insight.h"
#include "app/figuresource.h"
#include "models/claims/claimtable.h"
#include "widgets/panels/claimspanel.h"

namespace tradestrata {

/// The figure that shows a claim: the spec with the claim's measure, drawn over time if the chart cannot draw that
/// measure or both partners, and with the two partners first if they were not shown. The only place where a row of the
/// claims table becomes a figure.
FigureSpec specForClaim(FigureSpec spec, Measure measure, const ComparedPair &pair, const QList<PartnerCode> &shown);

/// Fills the claims panel as of the cursor's month while the panel is visible. Choosing partners to compare is not an
/// edit.
class ClaimsBinding : public QObject
{
    Q_OBJECT

public:
    ClaimsBinding(ClaimsPanel &panel, FigureSource &source, QObject *parent = nullptr);

    /// Copies the current claim to the clipboard, as sentences for a report in the figure's language.
    void copy();

private:
    void copyIn(const Language &language);
    void show();
    void showPartners();
    const QList<ClaimPartner> &byName();
    void showClaims();
    void showReleases();
    void showSentences();
    const ReleaseList &releases();
    Result<std::vector<ReleaseClaims>> claimsAtCursor();
    PairChips chips() const;
    const ReleaseClaims &claims() const { return (*m_claims)[size_t(m_release)]; }
    const ClaimRow *rowRead() const;

    /// The inputs of the lists of partners.
    struct PartnersSeen
    {
        TablePtr table;
        Flow flow;
        QList<PartnerCode> shown;
        QString language;
        bool operator==(const PartnersSeen &) const = default;
    };
    /// All partners that have a row, by name; valid for one table and language.
    struct ByName
    {
        TablePtr table;
        Flow flow;
        QString language;
        QList<ClaimPartner> partners;
    };
    /// What the claims are counted of.
    struct CountedOf
    {
        Flow flow = Flow::Exports;
        ComparedPair pair;
        QList<TablePtr> tables;
        QList<OwnGroup> groups;
        bool operator==(const CountedOf &) const = default;
    };
    struct WithRows
    {
        Flow flow;
        QList<TablePtr> of;
        ReleaseList derived; ///< with the rows of the flow
    };

    ClaimsPanel &m_panel;
    FigureSource &m_source;
    ComparedPair m_pair;
    std::optional<PartnersSeen> m_partnersSeen;
    std::optional<ByName> m_byName;
    std::optional<WithRows> m_withRows;
    std::optional<Result<CountedClaims>> m_counted;
    CountedOf m_countedOf;
    std::optional<std::vector<ReleaseClaims>> m_claims; ///< from old to new; nothing where the two have none
    TablePtr m_chosen;                                  ///< by the user; empty: the figure's release
    TablePtr m_drawn;                                   ///< the figure's release
    int m_release = 0;                                  ///< place among m_claims
    bool m_isOfAnother = false;                         ///< the figure is frozen to another release than m_release
    InSight m_inSight;
};

} // namespace tradestrata
