// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bindings/claimsbinding.h"

#include "app/bindings/barbinding.h"
#include "app/bindings/partnerbinding.h"
#include "app/bindings/tablebinding.h"
#include "models/analysis/sums.h"
#include "models/claims/claimwords.h"
#include "models/spec/rules.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <set>

namespace tradestrata {

namespace {

constexpr PartnerCode mexico{2010};
constexpr PartnerCode canada{1220};

/// The current pair, else the first two partners that the figure shows, else Mexico and Canada.
ComparedPair pairOf(FigureSource &source)
{
    if (const auto &chosen = source.document().current().view.claims)
        return *chosen;
    QList<PartnerCode> candidates = shownIn(source);
    candidates.removeIf([](PartnerCode code) { return code.isGroup(); });
    if (candidates.size() < 2) {
        candidates.removeIf([](PartnerCode code) { return code == mexico || code == canada; });
        candidates += {mexico, canada};
    }
    return {candidates[0], candidates[1]};
}

bool drawsBoth(Chart chart) { return !has(chart, Trait::OnePartner) && !has(chart, Trait::Indices); }

} // namespace

FigureSpec specForClaim(FigureSpec spec, Measure measure, const ComparedPair &pair, const QList<PartnerCode> &shown)
{
    spec.measure = measure;
    if (!drawsBoth(spec.chart) || whyNot(measure, spec.show, spec.flow, spec.chart))
        spec.chart = Chart::Line;
    spec = validated(spec).asked;
    spec.crossings = !whyNot(Extra::Crossings, spec);
    const QList<PartnerCode> compared = shown.first(std::min(shown.size(), qsizetype(2))); // the pair whose crossings are marked
    const bool first = compared.contains(pair.lead) && compared.contains(pair.over);
    const bool both = shown.contains(pair.lead) && shown.contains(pair.over);
    if (first || (both && !spec.crossings))
        return spec;
    spec.selection.list = shown;
    spec.selection.list.removeIf([&](PartnerCode code) { return code == pair.lead || code == pair.over; });
    spec.selection.list = QList{pair.lead, pair.over} + spec.selection.list;
    return spec;
}

ClaimsBinding::ClaimsBinding(ClaimsPanel &panel, FigureSource &source, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_source(source)
    , m_inSight(panel, [this] { show(); })
{
    connect(&source, &FigureSource::figureChanged, &m_inSight, &InSight::update);
    connect(&source, &FigureSource::cursorPainted, &m_inSight, &InSight::update);
    connect(&source.document(), &Document::changed, this, [this](Changes what) {
        if (what & Change::Claims)
            m_inSight.update();
    });
    connect(&panel, &ClaimsPanel::pairEdited, this, [this](PartnerCode lead, PartnerCode over) {
        m_source.document().setClaims(ComparedPair{lead, over});
    });
    connect(&panel, &ClaimsPanel::releaseEdited, this, [this](int release) {
        m_chosen = m_claims ? (*m_claims)[size_t(release)].table : nullptr;
        show();
    });
    connect(&panel, &ClaimsPanel::rowEdited, this, &ClaimsBinding::showSentences);
    connect(&panel, &ClaimsPanel::measureRequested, this, [this](Measure measure) {
        const FigureSpec asked = m_source.document().current().withAside(m_source.spec());
        m_source.document().editChoice(asked, specForClaim(asked, measure, m_pair, shownIn(m_source)), tr("Show Claim"));
    });
    connect(&panel, &ClaimsPanel::copyRequested, this, &ClaimsBinding::copy);
    connect(&panel, &ClaimsPanel::copyAskedIn, this, [this](const QString &language) { copyIn(m_source.language(language)); });
}

void ClaimsBinding::show()
{
    m_claims.reset();
    if (!m_source.table()) {
        m_panel.setRefusal(m_source.error() ? m_source.windowLanguage().text(*m_source.error()) : QString());
        return;
    }
    m_pair = pairOf(m_source);
    showPartners();
    auto claims = claimsAtCursor();
    if (!claims) {
        m_panel.setRefusal(m_source.windowLanguage().text(claims.error()));
        return;
    }
    m_claims = *std::move(claims);
    showReleases();
    showClaims();
    showSentences();
}

// A step of the cursor counts nothing again.
Result<std::vector<ReleaseClaims>> ClaimsBinding::claimsAtCursor()
{
    const PeriodRef cursor = PeriodRef::exactly(Period::month(m_source.cursorMonth()));
    const CountedOf now{m_source.spec().flow, m_pair, m_source.releases().tables(), m_source.document().session().groups};
    if (!m_counted || m_countedOf != now) {
        const ClaimQuestion question{{now.flow, m_pair.lead, m_pair.over}, std::nullopt, cursor, std::nullopt};
        m_counted = CountedClaims::of(releases(), m_source.registry(), question);
        m_countedOf = now;
    }
    return *m_counted ? (*m_counted)->at(cursor) : m_counted->error();
}

// Total trade and the balance are computed from the two flows once for each change of the data, because combining
// releases takes too long for a cursor step. If they cannot be computed, the claims say why.
const ReleaseList &ClaimsBinding::releases()
{
    const Flow flow = m_source.spec().flow;
    const ReleaseList &published = m_source.releases();
    if (!signsOf(flow).isDerived())
        return published;
    if (m_withRows && m_withRows->flow == flow && m_withRows->of == published.tables())
        return m_withRows->derived;
    QList<TablePtr> tables = published.tables();
    for (TablePtr &table : tables) {
        if (const auto derived = withFlow(table, flow))
            table = *derived;
    }
    m_withRows = WithRows{flow, published.tables(), ReleaseList(tables)};
    return m_withRows->derived;
}

const QList<ClaimPartner> &ClaimsBinding::byName()
{
    const Language &language = m_source.windowLanguage();
    const TablePtr table = m_source.table();
    const Flow flow = m_source.spec().flow;
    const QString name = language.locale().name();
    if (m_byName && m_byName->table == table && m_byName->flow == flow && m_byName->language == name)
        return m_byName->partners;
    QList<ClaimPartner> partners;
    std::set<PartnerCode> seen{worldCode, adjustedWorldCode};
    for (const TableRow &row : table->rows(flow)) {
        const PartnerCode code = row.key.partner;
        if (m_source.registry().isPlace(code) && seen.insert(code).second)
            partners.append({code, language.name(code)});
    }
    std::ranges::sort(partners,
                      [&](const ClaimPartner &one, const ClaimPartner &other) { return language.less(one.code, other.code); });
    m_byName = ByName{table, flow, name, partners};
    return m_byName->partners;
}

// The shown partners first, in the figure's order, then all partners by name. Rebuilt only for another figure, table or
// language, so that the lists do not change while the user chooses from them.
void ClaimsBinding::showPartners()
{
    const Language &language = m_source.windowLanguage();
    PartnersSeen now{m_source.table(), m_source.spec().flow, shownIn(m_source), language.locale().name()};
    if (m_partnersSeen != now) {
        QList<ClaimPartner> partners;
        std::set<PartnerCode> seen{worldCode, adjustedWorldCode};
        for (const PartnerCode code : now.shown) {
            if (m_source.registry().isPlace(code) && seen.insert(code).second)
                partners.append({code, language.name(code)});
        }
        for (const ClaimPartner &partner : byName()) {
            if (!seen.contains(partner.code))
                partners.append(partner);
        }
        m_panel.setPartners(partners);
        m_partnersSeen = std::move(now);
    }
    m_panel.setPair(m_pair.lead, m_pair.over);
}

void ClaimsBinding::showReleases()
{
    const Language &language = m_source.windowLanguage();
    if (!m_drawn || !isSameRelease(*m_drawn, *m_source.table()))
        m_chosen.reset(); // a figure of another release has that release's claims
    m_drawn = m_source.table();
    int chosen = -1;
    int drawn = -1;
    QStringList labels;
    for (const ReleaseClaims &claims : *m_claims) {
        const auto place = int(labels.size());
        chosen = m_chosen && isSameRelease(*claims.table, *m_chosen) ? place : chosen;
        drawn = isSameRelease(*claims.table, *m_source.table()) ? place : drawn;
        const auto &release = claims.table->info().release;
        labels.append(!claims.table->info().parts.empty() ? tr("All releases combined")
                      : release                           ? tr("Release of %1").arg(language.monthYear(*release))
                                                          : tr("Data to %1").arg(language.endOfData(claims.table->last())));
    }
    m_release = chosen >= 0 ? chosen : drawn >= 0 ? drawn : int(m_claims->size()) - 1;
    m_isOfAnother = m_source.spec().release && drawn >= 0 && drawn != m_release;
    m_panel.setReleases(labels, m_release);
}

// The figure's colours, or colours that could be used in it.
PairChips ClaimsBinding::chips() const
{
    QList<PartnerCode> partners = shownIn(m_source);
    for (const PartnerCode code : {m_pair.lead, m_pair.over}) {
        if (!partners.contains(code))
            partners.append(code);
    }
    const QList<PartnerColours> colours = coloursOf(partners, m_source.registry());
    const auto chip = [&](PartnerCode code) { return QColor::fromRgb(colours[partners.indexOf(code)].fill); };
    return {chip(m_pair.lead), chip(m_pair.over)};
}

void ClaimsBinding::showClaims()
{
    const Language &language = m_source.windowLanguage();
    const ClaimPair pair{m_source.spec().flow, m_pair.lead, m_pair.over};
    m_panel.setUnit(CellTexts(language).unit());
    m_panel.setClaims(claimLines(claims(), pair, chips(), language), m_source.validSpec()->measure);
}

const ClaimRow *ClaimsBinding::rowRead() const
{
    const auto measure = m_panel.measure();
    if (!m_claims)
        return nullptr;
    const auto &rows = claims().rows;
    const auto it = std::ranges::find_if(rows, [&](const ClaimRow &row) { return row.claim.measure == measure; });
    return it == rows.end() ? nullptr : &*it;
}

void ClaimsBinding::showSentences()
{
    const ClaimRow *row = rowRead();
    if (!row) {
        m_panel.setSentences({}, {});
        return;
    }
    const ClaimPair pair{m_source.spec().flow, m_pair.lead, m_pair.over};
    const TradeTable &table = *claims().compared;
    Messages sentences = sentencesOf(*row, pair, table);
    if (claims().finish)
        sentences += sentencesOf(*claims().finish, pair);
    QStringList texts;
    if (m_isOfAnother)
        texts.append(tr("The figure is drawn from a different release than these claims."));
    for (const Message &message : sentences)
        texts.append(m_source.windowLanguage().text(message));
    m_panel.setSentences(texts, m_source.figureLanguage().paragraph(sentencesToPaste(*row, pair, table)));
}

void ClaimsBinding::copy() { copyIn(m_source.figureLanguage()); }

void ClaimsBinding::copyIn(const Language &language)
{
    m_inSight.catchUp();
    const ClaimRow *row = rowRead();
    if (!row)
        return;
    const ClaimPair pair{m_source.spec().flow, m_pair.lead, m_pair.over};
    QGuiApplication::clipboard()->setText(language.paragraph(sentencesToPaste(*row, pair, *claims().compared)));
    m_panel.showCopied();
}

} // namespace tradestrata
