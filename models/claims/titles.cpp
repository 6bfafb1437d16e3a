// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/titles.h"

#include "models/analysis/leaders.h"
#include "models/claims/claimtable.h"
#include "models/claims/titletemplate.h"
#include "models/data/combined.h"
#include "models/spec/flowwords.h"
#include "models/spec/measurefacts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tradestrata {

const TradeTable &TitleGround::tableOf(PartnerCode a, PartnerCode b) const
{
    return compared && compared->find({flow, a}) && compared->find({flow, b}) ? *compared : *table;
}

Period titlePeriod(const TitleGround &ground)
{
    const Period period = Period::containing(ground.end, frequencyOf(ground.measure));
    return monthsOf(ground.measure, period, ground.through).last <= ground.end ? period : period + -1;
}

MeasurePeriods periodsOf(const TitleGround &ground)
{
    const Frequency frequency = frequencyOf(ground.measure);
    MeasurePeriods periods{Period::containing(ground.table->first(), frequency), {}};
    const Period last = Period::containing(ground.table->last(), frequency);
    for (Period p = periods.first; p <= last; p = p + 1)
        periods.spans.push_back(monthsOf(ground.measure, p, ground.through));
    return periods;
}

Claim claimOn(const TitleGround &ground, PartnerCode a, PartnerCode b)
{
    const MeasurePeriods periods = periodsOf(ground);
    const TradeTable &table = ground.tableOf(a, b);
    const Column columnA = columnOf(table, SeriesKey{ground.flow, a}, periods.spans);
    const Column columnB = columnOf(table, SeriesKey{ground.flow, b}, periods.spans);
    const auto cellAt = [&](const Column &column, int i) {
        return i >= 0 && i < column.size() ? column.at(i) : Cell{std::nan(""), i < 0 ? Blank::BeforeData : Blank::NotYetPublished};
    };
    Claim claim;
    claim.measure = ground.measure;
    claim.period = titlePeriod(ground);
    const int index = periods.indexOf(claim.period);
    claim.a = cellAt(columnA, index);
    claim.b = cellAt(columnB, index);
    claim.leader = leaderOf(claim.a.value, claim.b.value);
    claim.firstPeriod = periods.first;
    claim.spells = spellsOf(columnA.values, columnB.values);
    return claim;
}

namespace {

QVariant named(const QList<PartnerCode> &codes) { return QVariant::fromValue(codes); }

QVariant money(double dollars) { return QVariant::fromValue(Money{dollars, 2}); }

} // namespace

TitleWords::TitleWords(Measure measure, Period period, MonthSpan span)
    : m_measured{measure, period}
{
    if (measure == Measure::SameMonths)
        m_measured = {Measure::YearToDate, Period::month(span.last)};
}

Message TitleWords::role(Flow flow)
{
    return {QStringLiteral("title-role-") + QLatin1String(word(flow).key), wordsOf(flow).role, {}};
}

Message TitleWords::measure(Measure measure) { return {QStringLiteral("title-measure"), factsOf(measure).name, {}}; }

Message TitleWords::periods(Measure measure, int count)
{
    return {QStringLiteral("title-periods"), factsOf(measure).counted, {}, count};
}

Message TitleWords::nobodyKnows() const
{
    return {QStringLiteral("title-unknown"),
            QT_TRANSLATE_NOOP("Message", "The title names the leader, which the data do not give %1."),
            {when()}};
}

Message TitleWords::level(const QList<PartnerCode> &partners, double dollars) const
{
    return {QStringLiteral("title-level"),
            QT_TRANSLATE_NOOP("Message", "The title names the leader; %1 nobody led, %2 were level at %3."),
            {when(), named(partners), money(dollars)}};
}

Message TitleWords::noSecond() const
{
    return {QStringLiteral("title-no-second"),
            QT_TRANSLATE_NOOP("Message", "The title names the second, which the data do not give %1."),
            {when()}};
}

Message TitleWords::levelSecond(const QList<PartnerCode> &partners) const
{
    return {QStringLiteral("title-level-second"),
            QT_TRANSLATE_NOOP("Message", "The title names a second; %1 %2 shared that place."),
            {when(), named(partners)}};
}

Message TitleWords::noPercent() const
{
    return {QStringLiteral("title-no-percent"),
            QT_TRANSLATE_NOOP("Message",
                              "The title gives the lead in per cent; %1 the smaller value was under 1 million dollars, too "
                              "little for a percentage."),
            {when()}};
}

Message TitleWords::noShare() const
{
    return {QStringLiteral("title-no-share"),
            QT_TRANSLATE_NOOP("Message", "The title gives a share of the total, which the data do not have %1."),
            {when()}};
}

Message TitleWords::sinceBegin(PartnerCode leader) const
{
    return {QStringLiteral("title-since-begin"),
            QT_TRANSLATE_NOOP("Message", "The title says since when %1 leads; seen %2 that goes back to the start of "
                                         "the data, so the beginning is unknown."),
            {named(leader), when()}};
}

Message TitleWords::notPassed(PartnerCode leader, PartnerCode other) const
{
    return {QStringLiteral("title-not-passed"),
            QT_TRANSLATE_NOOP(
                "Message", "The title says when %1 passed %2; before its lead %3 the data have a gap, so the date is unknown."),
            {named(leader), named(other), when()}};
}

std::optional<Message> TitleWords::notHeld(const Claim &claim, PartnerCode lead, PartnerCode over) const
{
    if (claim.holds())
        return std::nullopt;
    if (claim.leader == Leader::Second) {
        return Message{QStringLiteral("title-false"),
                       QT_TRANSLATE_NOOP("Message", "The title says that %1 leads %2; %3 %2 led by %4."),
                       {named(lead), named(over), when(), money(claim.margin())}};
    }
    if (claim.leader == Leader::Level) {
        return Message{QStringLiteral("title-false-level"),
                       QT_TRANSLATE_NOOP("Message", "The title says that %1 leads %2; %3 the two were level at %4."),
                       {named(lead), named(over), when(), money(claim.a.value)}};
    }
    return Message{QStringLiteral("title-false-unknown"),
                   QT_TRANSLATE_NOOP("Message", "The title says that %1 leads %2; the data do not show who led %3."),
                   {named(lead), named(over), when()}};
}

std::optional<Message> TitleWords::notHeld(const TopPlaces &top, PartnerCode lead, Cell own) const
{
    if (top.first == QList{lead})
        return std::nullopt;
    if (top.first.isEmpty() || own.isBlank()) {
        return Message{QStringLiteral("title-top-unknown"),
                       QT_TRANSLATE_NOOP("Message",
                                         "The title says that %1 leads all countries; the data do not show who led %2."),
                       {named(lead), when()}};
    }
    if (top.first.contains(lead) || top.first.size() > 1) {
        return Message{QStringLiteral("title-top-level"),
                       QT_TRANSLATE_NOOP("Message", "The title says that %1 leads all countries; %2 %3 were level at %4."),
                       {named(lead), when(), named(top.first), money(top.firstValue)}};
    }
    return Message{QStringLiteral("title-top-false"),
                   QT_TRANSLATE_NOOP("Message", "The title says that %1 leads all countries; %2 %3 led it by %4."),
                   {named(lead), when(), named(top.first), money(top.firstValue - own.value)}};
}

Message TitleWords::otherFlow(Flow claimed, Flow shown)
{
    return {QStringLiteral("title-other-flow"),
            QT_TRANSLATE_NOOP("Message", "The title is about the flow “%1”, but the figure is about “%2”."),
            {QVariant::fromValue(word(claimed)), QVariant::fromValue(word(shown))}};
}

Message TitleWords::noCountry(PartnerCode lead)
{
    return {QStringLiteral("title-no-country"),
            QT_TRANSLATE_NOOP("Message", "%1 is not a single country, so it cannot lead all of them: specify whom it leads."),
            {named(lead)}};
}

Message TitleWords::noSuchPeriod(Period period, Measure measure)
{
    return {QStringLiteral("title-no-such-period"),
            QT_TRANSLATE_NOOP("Message", "The title's claim is about %1, which is not a period of the measure “%2”."),
            {period.toString(), QVariant::fromValue(word(measure))}};
}

namespace {

// The table that a field is about; nothing if it is only about periods.
const TradeTable *sourceTableOf(const TitlePart &part, const TitleGround &ground)
{
    if (!part.field)
        return nullptr;
    switch (*part.field) {
    case TitleField::Measure:
    case TitleField::Period:
    case TitleField::Span:
    case TitleField::From:
    case TitleField::Shown:
    case TitleField::Release:
        return nullptr;
    default:
        return part.partners.size() == 2 ? &ground.tableOf(part.partners[0], part.partners[1]) : ground.table.get();
    }
}

// The releases from which the fields of a text take the period; without such fields those that are drawn.
QList<ReleasePart> releasesOfTitle(const TitleTemplate &title, const TitleGround &ground, MonthSpan span)
{
    std::vector<const TradeTable *> tables;
    for (const TitlePart &part : title.parts) {
        const TradeTable *table = sourceTableOf(part, ground);
        if (table && std::ranges::find(tables, table) == tables.end())
            tables.push_back(table);
    }
    if (tables.empty())
        tables.push_back(ground.compared ? ground.compared.get() : ground.table.get());
    QList<ReleasePart> releases;
    for (const TradeTable *table : tables) {
        const auto parts = partsOf(*table, span);
        releases.append({parts.begin(), parts.end()});
    }
    std::ranges::stable_sort(releases, {}, [](const ReleasePart &part) { return part.release.value_or(part.last); });
    return releases;
}

/// Finds the values of the fields of one text; the first that cannot be filled in truthfully is kept as the reason.
class Filler
{
public:
    Filler(const TitleTemplate &title, const TitleGround &ground)
        : m_title(title)
        , m_ground(ground)
        , m_period(titlePeriod(ground))
        , m_span(monthsOf(ground.measure, m_period, ground.through))
        , m_words(ground.measure, m_period, m_span)
    {
    }

    QVariant operator()(const TitlePart &part);
    const std::optional<Message> &why() const { return m_why; }

private:
    QVariant refused(const Message &why)
    {
        if (!m_why)
            m_why = why;
        return {};
    }
    QVariant ofAll(TitleField field);
    QVariant sinceOfAll();
    QVariant ofPair(const TitlePart &part);
    QVariant counted(const TitlePart &part);
    QVariant share(std::span<const PartnerCode> partners);

    const TitleTemplate &m_title;
    const TitleGround &m_ground;
    Period m_period;
    MonthSpan m_span;
    TitleWords m_words;
    std::optional<TopPlaces> m_top;
    std::optional<Message> m_why;
};

QVariant Filler::operator()(const TitlePart &part)
{
    if (!part.field)
        return part.words;
    const Frequency frequency = frequencyOf(m_ground.measure);
    switch (*part.field) {
    case TitleField::Leader:
    case TitleField::Second:
    case TitleField::Margin:
    case TitleField::MarginPercent:
    case TitleField::Since:
        return part.partners.isEmpty() ? ofAll(*part.field) : ofPair(part);
    case TitleField::Passed:
        return ofPair(part);
    case TitleField::Led:
    case TitleField::Counted:
        return counted(part);
    case TitleField::Role: // a role is that of the leader, so there must be one
        return ofAll(TitleField::Leader).isValid() ? QVariant::fromValue(TitleWords::role(m_ground.flow)) : QVariant();
    case TitleField::Share:
        return share(part.partners);
    case TitleField::ShownShare:
        return share(m_ground.shown);
    case TitleField::Shown:
        return int(m_ground.shown.size());
    case TitleField::Measure:
        return QVariant::fromValue(TitleWords::measure(m_ground.measure));
    case TitleField::Period:
        return QVariant::fromValue(m_words.measured().period);
    case TitleField::Span:
        return QVariant::fromValue(m_words.measured());
    case TitleField::From:
        return QVariant::fromValue(Period::containing(m_ground.window.first, frequency));
    case TitleField::Release:
        return QVariant::fromValue(releasesOfTitle(m_title, m_ground, m_span));
    }
    Q_UNREACHABLE();
}

QVariant Filler::ofAll(TitleField field)
{
    if (!m_top)
        m_top = topPlaces(*m_ground.table, m_ground.flow, std::array{m_span}).front();
    if (m_top->first.isEmpty())
        return refused(m_words.nobodyKnows());
    if (!m_top->hasLeader())
        return refused(m_words.level(m_top->first, m_top->firstValue));
    if (field == TitleField::Leader)
        return QVariant::fromValue(m_top->first);
    if (field == TitleField::Since)
        return sinceOfAll();
    if (m_top->second.isEmpty())
        return refused(m_words.noSecond());
    if (field == TitleField::Second)
        return m_top->second.size() == 1 ? QVariant::fromValue(m_top->second) : refused(m_words.levelSecond(m_top->second));
    Claim lead; // of two values, with their margin
    lead.a.value = m_top->firstValue;
    lead.b.value = m_top->secondValue;
    lead.leader = Leader::First;
    if (field == TitleField::Margin)
        return QVariant::fromValue(Money{lead.margin(), 2});
    const auto percent = lead.marginPercent();
    return percent ? QVariant::fromValue(Percent{*percent}) : refused(m_words.noPercent());
}

QVariant Filler::sinceOfAll()
{
    const MeasurePeriods periods = periodsOf(m_ground);
    const int index = periods.indexOf(m_period);
    const auto spans = std::span(periods.spans).first(size_t(index) + 1);
    const auto since = leadsAllSince(*m_ground.table, m_ground.flow, spans);
    return since ? QVariant::fromValue(periods.at(int(*since))) : refused(m_words.sinceBegin(m_top->first.first()));
}

QVariant Filler::ofPair(const TitlePart &part)
{
    const PartnerCode a = part.partners[0];
    const PartnerCode b = part.partners[1];
    const Claim claim = claimOn(m_ground, a, b);
    if (claim.leader == Leader::Level)
        return refused(m_words.level(part.partners, claim.a.value));
    if (!claim.hasLeader())
        return refused(m_words.nobodyKnows());
    const PartnerCode leader = claim.holds() ? a : b;
    switch (*part.field) {
    case TitleField::Leader:
        return QVariant::fromValue(QList{leader});
    case TitleField::Second:
        return QVariant::fromValue(QList{leader == a ? b : a});
    case TitleField::Margin:
        return QVariant::fromValue(Money{claim.margin(), 2});
    case TitleField::MarginPercent: {
        const auto percent = claim.marginPercent();
        return percent ? QVariant::fromValue(Percent{*percent}) : refused(m_words.noPercent());
    }
    default:
        break;
    }
    const auto since = claim.since();
    if (!since)
        return refused(m_words.sinceBegin(leader));
    const auto crossings = claim.crossings();
    const bool passed = std::ranges::any_of(crossings, [&](const auto &crossing) {
        return crossing.first == *since && crossing.second == claim.leader;
    });
    if (*part.field == TitleField::Passed && !passed)
        return refused(m_words.notPassed(leader, leader == a ? b : a));
    return QVariant::fromValue(*since);
}

// In the window up to the title's period, among the periods in which both have a value.
QVariant Filler::counted(const TitlePart &part)
{
    const Claim claim = claimOn(m_ground, part.partners[0], part.partners[1]);
    const int first = Period::containing(m_ground.window.first, m_period.frequency).ordinal - claim.firstPeriod.ordinal;
    const int last = m_period.ordinal - claim.firstPeriod.ordinal;
    int led = 0;
    int known = 0;
    for (const LeadSpell &spell : claim.spells) {
        const int length = std::max(0, std::min(spell.last, last) - std::max(spell.first, first) + 1);
        known += spell.leader == Leader::Unknown ? 0 : length;
        led += spell.leader == Leader::First ? length : 0;
    }
    if (known == 0)
        return refused(m_words.nobodyKnows());
    return *part.field == TitleField::Led ? QVariant(led) : QVariant::fromValue(TitleWords::periods(m_ground.measure, known));
}

QVariant Filler::share(std::span<const PartnerCode> partners)
{
    const Cell total = sumOver(*m_ground.table, SeriesKey{m_ground.flow, worldCode}, m_span);
    double part = 0;
    // A group beside others may count dollars twice.
    const bool doubled = partners.size() > 1 && std::ranges::any_of(partners, &PartnerCode::isGroup);
    bool blank = total.isBlank() || total.value <= 0 || m_ground.flow == Flow::Balance || doubled;
    for (const PartnerCode partner : partners) {
        const Cell cell = sumOver(*m_ground.table, SeriesKey{m_ground.flow, partner}, m_span);
        blank = blank || cell.isBlank();
        part += cell.value;
    }
    return blank ? refused(m_words.noShare()) : QVariant::fromValue(Percent{part / total.value * 100});
}

} // namespace

FilledWords filledWords(const QString &written, const TitleGround &ground, const PartnerRegistry &registry)
{
    FilledWords filled;
    filled.written = written;
    const auto parsed = parseTitle(written, registry);
    if (!parsed) {
        filled.mistake = parsed.error();
        return filled;
    }
    filled.hasFields = parsed->hasFields();
    Filler fill(*parsed, ground);
    for (const TitlePart &part : parsed->parts)
        filled.parts.append(fill(part));
    filled.why = fill.why();
    if (filled.why)
        filled.parts.clear();
    return filled;
}

namespace {

// The claim at its own measure and period, if it has them.
TitleGround groundOf(const TitleClaim &claim, TitleGround ground)
{
    ground.measure = claim.measure.value_or(ground.measure);
    if (claim.period)
        ground.end = claim.period->last();
    return ground;
}

std::optional<Message> whyNotClaimed(const TitleClaim &claim, const TitleGround &ground, const PartnerRegistry &registry)
{
    const Measure measure = claim.measure.value_or(ground.measure);
    if (claim.period && claim.period->frequency != frequencyOf(measure))
        return TitleWords::noSuchPeriod(*claim.period, measure);
    if (claim.over) {
        if (const auto why = whyNoClaim({ground.flow, claim.lead, *claim.over}, registry))
            return why;
    } else if (claim.lead.isGroup()) {
        return TitleWords::noCountry(claim.lead);
    }
    return std::nullopt;
}

std::optional<Message> whyNotHeld(const TitleClaim &claim, const TitleGround &figure)
{
    if (claim.flow && *claim.flow != figure.flow)
        return TitleWords::otherFlow(*claim.flow, figure.flow);
    const TitleGround ground = groundOf(claim, figure);
    const Period period = titlePeriod(ground);
    const MonthSpan span = monthsOf(ground.measure, period, ground.through);
    const TitleWords words(ground.measure, period, span);
    if (claim.over)
        return words.notHeld(claimOn(ground, claim.lead, *claim.over), claim.lead, *claim.over);
    const Cell own = sumOver(*ground.table, SeriesKey{ground.flow, claim.lead}, span);
    return words.notHeld(topPlaces(*ground.table, ground.flow, std::array{span}).front(), claim.lead, own);
}

} // namespace

TitleFacts titleFacts(const QString &title, const QString &subtitle, const std::optional<TitleClaim> &claim,
                      const TitleGround &ground, const PartnerRegistry &registry)
{
    TitleFacts facts{filledWords(title, ground, registry), filledWords(subtitle, ground, registry), false, {}, {}};
    if (!claim || title.isEmpty()) // the figure's own title does not say who leads
        return facts;
    facts.tied = true;
    facts.claimMistake = whyNotClaimed(*claim, ground, registry);
    if (!facts.claimMistake)
        facts.claimWhy = whyNotHeld(*claim, ground);
    return facts;
}

std::optional<Message> TitleFacts::why() const
{
    for (const std::optional<Message> &why : {title.why, subtitle.why, claimMistake, claimWhy}) {
        if (why)
            return why;
    }
    return std::nullopt;
}

std::optional<Message> TitleFacts::mistake() const
{
    for (const std::optional<Message> &mistake : {title.mistake, subtitle.mistake, claimMistake}) {
        if (mistake)
            return mistake;
    }
    return std::nullopt;
}

} // namespace tradestrata
