// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/titlefiller.h"

#include "models/analysis/leaders.h"
#include "models/claims/titletemplate.h"
#include "models/claims/titlewords.h"
#include "models/data/combined.h"

#include <algorithm>
#include <array>

namespace tradestrata {

namespace {

// What a field says something of; nothing where it speaks of periods alone.
const TradeTable *saidOf(const TitlePiece &piece, const TitleGround &ground)
{
    if (!piece.field)
        return nullptr;
    switch (*piece.field) {
    case TitleField::Measure:
    case TitleField::Period:
    case TitleField::Span:
    case TitleField::From:
    case TitleField::Shown:
    case TitleField::Release:
        return nullptr;
    default:
        return piece.partners.size() == 2 ? &ground.tableOf(piece.partners[0], piece.partners[1]) : ground.table.get();
    }
}

// The releases that the fields of a text take the period from; without such fields those that are drawn.
QList<ReleasePart> releasesOfTitle(const TitleTemplate &title, const TitleGround &ground, MonthSpan span)
{
    std::vector<const TradeTable *> tables;
    for (const TitlePiece &piece : title.pieces) {
        const TradeTable *table = saidOf(piece, ground);
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

/// Finds what the fields of one text stand for; the first that cannot be told truly is kept as the reason.
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

    QVariant operator()(const TitlePiece &piece);
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
    QVariant ofPair(const TitlePiece &piece);
    QVariant counted(const TitlePiece &piece);
    QVariant share(std::span<const PartnerCode> partners);

    const TitleTemplate &m_title;
    const TitleGround &m_ground;
    Period m_period;
    MonthSpan m_span;
    TitleWords m_words;
    std::optional<TopPlaces> m_top;
    std::optional<Message> m_why;
};

QVariant Filler::operator()(const TitlePiece &piece)
{
    if (!piece.field)
        return piece.words;
    const Frequency frequency = frequencyOf(m_ground.measure);
    switch (*piece.field) {
    case TitleField::Leader:
    case TitleField::Second:
    case TitleField::Margin:
    case TitleField::MarginPercent:
    case TitleField::Since:
        return piece.partners.isEmpty() ? ofAll(*piece.field) : ofPair(piece);
    case TitleField::Passed:
        return ofPair(piece);
    case TitleField::Led:
    case TitleField::Counted:
        return counted(piece);
    case TitleField::Role: // a role is that of who leads, so there has to be one
        return ofAll(TitleField::Leader).isValid() ? QVariant::fromValue(TitleWords::role(m_ground.flow)) : QVariant();
    case TitleField::Share:
        return share(piece.partners);
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

QVariant Filler::ofPair(const TitlePiece &piece)
{
    const PartnerCode a = piece.partners[0];
    const PartnerCode b = piece.partners[1];
    const Claim claim = claimOn(m_ground, a, b);
    if (claim.leader == Leader::Level)
        return refused(m_words.level(piece.partners, claim.a.value));
    if (!claim.hasLeader())
        return refused(m_words.nobodyKnows());
    const PartnerCode leader = claim.holds() ? a : b;
    switch (*piece.field) {
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
    if (*piece.field == TitleField::Passed && !passed)
        return refused(m_words.notPassed(leader, leader == a ? b : a));
    return QVariant::fromValue(*since);
}

// In the window up to the title's period, among the periods in which both have a value.
QVariant Filler::counted(const TitlePiece &piece)
{
    const Claim claim = claimOn(m_ground, piece.partners[0], piece.partners[1]);
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
    return *piece.field == TitleField::Led ? QVariant(led) : QVariant::fromValue(TitleWords::periods(m_ground.measure, known));
}

QVariant Filler::share(std::span<const PartnerCode> partners)
{
    const Cell total = sumOver(*m_ground.table, SeriesKey{m_ground.flow, worldCode}, m_span);
    double part = 0;
    // Groups beside others may count dollars twice.
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
    for (const TitlePiece &piece : parsed->pieces)
        filled.pieces.append(fill(piece));
    filled.why = fill.why();
    if (filled.why)
        filled.pieces.clear();
    return filled;
}

} // namespace tradestrata
