// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/language.h"
#include "models/layout/layout.h"
#include "models/session/datajson.h"
#include "models/session/eventjson.h"
#include "models/session/sessionfile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tradestrata {

namespace {

// As on the command line.
constexpr int mostTop = 300;

/// A value as a message shows it: a sentence has no room for a long one.
QString shown(const QJsonValue &value)
{
    constexpr qsizetype longest = 60;
    QString text = value.toString();
    if (!value.isString()) {
        text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
        text = text.sliced(1, text.size() - 2);
    }
    return text.size() > longest ? text.first(longest) + u'…' : text;
}

std::optional<int> wholeNumber(const QJsonValue &value, int least, int most)
{
    const double number = value.toDouble(least - 1);
    return number >= least && number <= most && number == int(number) ? std::optional(int(number)) : std::nullopt;
}

QString sizeText(const FigureSize &size)
{
    const bool pixels = size.unit == FigureSize::Unit::Pixels;
    return QString::number(size.width, 'g', 9) + u'x' + QString::number(size.height, 'g', 9)
           + (pixels ? QString() : QStringLiteral("mm"));
}

/// Takes what is known out of a figure's object, key by key; what then remains is unknown.
class SpecReader
{
public:
    SpecReader(const QJsonObject &object, const PartnerRegistry &registry)
        : m_rest(object)
        , m_registry(registry)
        , m_figure(object.value(QLatin1String("name")).toString())
    {
    }

    ReadSpec read();

private:
    QJsonValue take(const char *key) { return m_rest.take(QLatin1String(key)); }
    void used(const char *key, const QJsonValue &said, const QString &instead);
    void leftOut(const char *key, const QJsonValue &said);
    template<class E>
    void readWord(const char *key, E &target);
    void readPeriod(const char *key, PeriodRef &target);
    void readText(const char *key, QString &target);
    void readSwitch(const char *key, std::optional<bool> &target);
    void readCumulative(bool &target);
    void readSize(FigureSize &size);
    void readRest(FigureSpec &spec);
    void readShareGroup(FigureSpec &spec);
    void readRecipe(FigureSpec &spec);
    void readMonth(const char *key, std::optional<Month> &target);
    void readOwnEvents(QList<Event> &events);
    void readTitleClaim(std::optional<TitleClaim> &claim);
    void readPartners(Selection &selection);
    std::optional<PartnerCode> partnerIn(const QJsonObject &entry);
    void sayTotal(const FigureSpec &spec);
    void sayOtherIso(PartnerCode code, const QString &iso3);

    QJsonObject m_rest;
    const PartnerRegistry &m_registry;
    QString m_figure;
    QJsonObject m_inPartners;
    Messages m_mended;
};

void SpecReader::used(const char *key, const QJsonValue &said, const QString &instead)
{
    m_mended.append({QStringLiteral("session-option-mended"),
                     QT_TRANSLATE_NOOP("Message", "In the figure “%1”, the option “%2” cannot be “%3”; “%4” is used."),
                     {m_figure, QLatin1String(key), shown(said), instead}});
}

void SpecReader::leftOut(const char *key, const QJsonValue &said)
{
    m_mended.append(
        {QStringLiteral("session-option-left-out"),
         QT_TRANSLATE_NOOP("Message", "In the figure “%1”, the option “%2” cannot be “%3”; it is left out."),
         {m_figure, QLatin1String(key), shown(said)}});
}

template<class E>
void SpecReader::readWord(const char *key, E &target)
{
    const QJsonValue value = take(key);
    if (const auto found = fromKey<E>(value.toString()))
        target = *found;
    else if (isGiven(value))
        used(key, value, QLatin1String(word(target).key));
}

void SpecReader::readPeriod(const char *key, PeriodRef &target)
{
    const QJsonValue value = take(key);
    if (const auto found = PeriodRef::parse(value.toString()))
        target = *found;
    else if (isGiven(value))
        used(key, value, target.toString());
}

void SpecReader::readText(const char *key, QString &target)
{
    const QJsonValue value = take(key);
    target = value.toString();
    if (isGiven(value) && !value.isString())
        leftOut(key, value);
}

void SpecReader::readSwitch(const char *key, std::optional<bool> &target)
{
    const QJsonValue value = take(key);
    if (value.isBool())
        target = value.toBool();
    else if (isGiven(value))
        leftOut(key, value);
}

void SpecReader::readCumulative(bool &target)
{
    std::optional<bool> cumulative;
    readSwitch("cumulative", cumulative);
    target = cumulative.value_or(target);
}

void SpecReader::readSize(FigureSize &size)
{
    const QJsonValue value = take("size");
    const QJsonValue dpi = take("dpi");
    FigureSize asked = FigureSize::parse(value.toString()).value_or(size);
    asked.dpi = dpi.toDouble(size.dpi);
    if (isGiven(dpi) && !(dpi.isDouble() && asked.dpi >= FigureSize::leastDpi && asked.dpi <= FigureSize::mostDpi)) {
        used("dpi", dpi, QString::number(size.dpi));
        asked.dpi = size.dpi;
    }
    const bool readable = !isGiven(value) || FigureSize::parse(value.toString()).has_value();
    if (readable && canBeDrawn(asked))
        size = asked;
    else
        used("size", value, sizeText(size));
}

void SpecReader::sayOtherIso(PartnerCode code, const QString &iso3)
{
    const Partner *partner = m_registry.partner(code);
    if (!partner || iso3.isEmpty() || iso3.compare(partner->iso3, Qt::CaseInsensitive) == 0)
        return;
    m_mended.append({QStringLiteral("session-partner-of-two"),
                     QT_TRANSLATE_NOOP("Message", "In the figure “%1”, the code %2 and the ISO code %3 are not those of one partner; %4 is taken."),
                     {m_figure, code.toString(), iso3, QVariant::fromValue(QList<PartnerCode>{code})}});
}

std::optional<PartnerCode> SpecReader::partnerIn(const QJsonObject &entry)
{
    constexpr int mostCode = 9999;
    const QJsonValue code = entry.value(QLatin1String("code"));
    const auto number = wholeNumber(code.isString() ? QJsonValue(code.toString().toInt()) : code, 1, mostCode);
    const QString iso3 = entry.value(QLatin1String("iso3")).toString();
    if (number) {
        sayOtherIso(m_registry.canonical({*number}), iso3);
        return m_registry.canonical({*number});
    }
    const auto &partners = m_registry.partners();
    const auto found = std::ranges::find(partners, iso3, &Partner::iso3);
    return iso3.isEmpty() || found == partners.end() ? std::nullopt : std::optional(found->code);
}

void SpecReader::readPartners(Selection &selection)
{
    const QJsonValue value = take("partners");
    if (isGiven(value) && !value.isArray())
        leftOut("partners", value);
    for (const QJsonValue item : value.toArray()) {
        QJsonObject entry = item.toObject();
        const auto code = partnerIn(entry);
        if (!code || selection.list.contains(*code)) {
            leftOut("partners", item);
            continue;
        }
        selection.list.append(*code);
        entry.remove(QLatin1String("code"));
        const Partner *partner = m_registry.partner(*code);
        if (partner && !partner->iso3.isEmpty())
            entry.remove(QLatin1String("iso3"));
        if (!entry.isEmpty())
            m_inPartners.insert(code->toString(), entry);
    }
}

// By releases the total is drawn as others are; anywhere else it has a switch of its own.
void SpecReader::sayTotal(const FigureSpec &spec)
{
    if (traits(spec.chart).draws == Draws::Groups || !spec.selection.list.contains(worldCode))
        return;
    m_mended.append({QStringLiteral("session-partner-is-total"),
                     QT_TRANSLATE_NOOP("Message", "In the figure “%1”, the total (code %2) stands among the partners; it is drawn as a "
                                                  "group beside them."),
                     {m_figure, worldCode.toString()}});
}

void SpecReader::readShareGroup(FigureSpec &spec)
{
    const QJsonValue value = take("share_group");
    const auto code = partnerIn({{QStringLiteral("code"), value}});
    if (code && code->isGroup())
        spec.shareGroup = *code;
    else if (isGiven(value))
        leftOut("share_group", value);
    if (spec.shareOf == ShareOf::Group && spec.shareGroup == PartnerCode{})
        spec.shareOf = ShareOf::Total;
}

// How groups are made and in which dollars.
void SpecReader::readRecipe(FigureSpec &spec)
{
    const QJsonValue basis = take("group_basis");
    spec.groupBasis = fromKey<GroupBasis>(basis.toString());
    if (isGiven(basis) && !spec.groupBasis)
        leftOut("group_basis", basis);
    readMonth("as_of", spec.asOf);
    readMonth("dollars_of", spec.dollarsOf);
    readMonth("over_release", spec.over);
    for (const auto &[key, target] : {std::pair{"remainder", &spec.remainder}, std::pair{"bridged", &spec.bridged},
                                     std::pair{"recessions", &spec.recessions}, std::pair{"events", &spec.events},
                                     std::pair{"partner_notes", &spec.partnerNotes},
                                     std::pair{"leader_ribbon", &spec.leaderRibbon},
                                     std::pair{"crossings", &spec.crossings}, std::pair{"lens", &spec.lens}}) {
        std::optional<bool> value;
        readSwitch(key, value);
        *target = value.value_or(false);
    }
}

void SpecReader::readOwnEvents(QList<Event> &events)
{
    const QJsonValue value = take("own_events");
    if (isGiven(value) && !value.isArray())
        leftOut("own_events", value);
    for (const QJsonValue item : value.toArray()) {
        if (const auto event = ownEventFrom(item, m_registry))
            events.append(*event);
        else
            leftOut("own_events", item);
    }
}

// Words, periods and partners that are not known are left out: then the title is no longer tied to what it said.
void SpecReader::readTitleClaim(std::optional<TitleClaim> &target)
{
    const QJsonValue value = take("title_claim");
    if (!isGiven(value))
        return;
    QJsonObject rest = value.toObject();
    const auto has = [&](const char *key) { return isGiven(rest.value(QLatin1String(key))); };
    const auto text = [&](const char *key) { return rest.take(QLatin1String(key)).toString(); };
    const auto lead = partnerIn(rest.value(QLatin1String("lead")).toObject());
    const auto over = partnerIn(rest.value(QLatin1String("over")).toObject());
    const bool hasOver = has("over"), hasFlow = has("flow"), hasMeasure = has("measure"), hasPeriod = has("period");
    const TitleClaim claim{lead.value_or(PartnerCode()), over, fromKey<Flow>(text("flow")), fromKey<Measure>(text("measure")),
                           Period::parse(text("period"))};
    if (!lead || hasOver != over.has_value() || hasFlow != claim.flow.has_value() || hasMeasure != claim.measure.has_value()
        || hasPeriod != claim.period.has_value()) {
        leftOut("title_claim", value);
        return;
    }
    target = claim;
    rest.remove(QLatin1String("lead"));
    rest.remove(QLatin1String("over"));
    if (!rest.isEmpty())
        m_rest.insert(QLatin1String("title_claim"), rest);
}

void SpecReader::readMonth(const char *key, std::optional<Month> &target)
{
    const QJsonValue value = take(key);
    target = Month::parse(value.toString());
    if (isGiven(value) && !target)
        leftOut(key, value);
}

void SpecReader::readRest(FigureSpec &spec)
{
    const QJsonValue through = take("through");
    spec.through = wholeNumber(through, 1, 12);
    if (isGiven(through) && !spec.through)
        leftOut("through", through);
    const QJsonValue top = take("top");
    if (const auto number = wholeNumber(top, 1, mostTop))
        spec.selection.top = *number;
    else if (isGiven(top))
        used("top", top, QString::number(spec.selection.top));
    const QJsonValue release = take("release");
    spec.release = Month::parse(release.toString());
    if (isGiven(release) && !spec.release && release != QJsonValue(QStringLiteral("newest")))
        used("release", release, QStringLiteral("newest"));
    const QJsonValue base = take("base");
    spec.base = Period::parse(base.toString());
    if (isGiven(base) && !spec.base)
        leftOut("base", base);
    readRecipe(spec);
    readOwnEvents(spec.ownEvents);
    readText("language", spec.language);
    if (!spec.language.isEmpty() && !Language::localeOf(spec.language)) {
        leftOut("language", spec.language);
        spec.language.clear();
    }
}

ReadSpec SpecReader::read()
{
    FigureSpec spec;
    readWord("flow", spec.flow);
    readWord("measure", spec.measure);
    readWord("show", spec.show);
    readWord("share_of", spec.shareOf);
    readShareGroup(spec);
    readWord("chart", spec.chart);
    readCumulative(spec.cumulative);
    readWord("axis", spec.axis);
    readSwitch("others", spec.others);
    readSwitch("total", spec.total);
    readPeriod("from", spec.from);
    readPeriod("to", spec.to);
    readText("title", spec.title);
    readTitleClaim(spec.titleClaim);
    readText("subtitle", spec.subtitle);
    readText("note", spec.note);
    readRest(spec);
    readSize(spec.size);
    readPartners(spec.selection);
    sayTotal(spec);
    take("name");
    if (!m_inPartners.isEmpty())
        m_rest.insert(QLatin1String("partners"), m_inPartners);
    return {spec, m_rest, m_mended};
}

QJsonObject partnerJson(PartnerCode code, const PartnerRegistry &registry)
{
    QJsonObject entry{{QStringLiteral("code"), code.toString()}};
    const Partner *partner = registry.partner(code);
    if (partner && !partner->iso3.isEmpty())
        entry.insert(QStringLiteral("iso3"), partner->iso3);
    return entry;
}

QJsonArray partnersJson(const QList<PartnerCode> &list, const PartnerRegistry &registry)
{
    QJsonArray partners;
    for (const PartnerCode code : list)
        partners.append(partnerJson(code, registry));
    return partners;
}

QJsonObject titleClaimJson(const TitleClaim &claim, const PartnerRegistry &registry)
{
    QJsonObject object{{QStringLiteral("lead"), partnerJson(claim.lead, registry)}};
    if (claim.over)
        object.insert(QStringLiteral("over"), partnerJson(*claim.over, registry));
    if (claim.flow)
        object.insert(QStringLiteral("flow"), QLatin1String(word(*claim.flow).key));
    if (claim.measure)
        object.insert(QStringLiteral("measure"), QLatin1String(word(*claim.measure).key));
    if (claim.period)
        object.insert(QStringLiteral("period"), claim.period->toString());
    return object;
}

void insertOptional(QJsonObject &object, const FigureSpec &spec)
{
    const FigureSpec plain;
    if (spec.through)
        object.insert(QStringLiteral("through"), *spec.through);
    if (spec.cumulative)
        object.insert(QStringLiteral("cumulative"), true);
    if (spec.others)
        object.insert(QStringLiteral("others"), *spec.others);
    if (spec.total)
        object.insert(QStringLiteral("total"), *spec.total);
    if (spec.shareOf != plain.shareOf)
        object.insert(QStringLiteral("share_of"), QLatin1String(word(spec.shareOf).key));
    if (spec.shareOf == ShareOf::Group)
        object.insert(QStringLiteral("share_group"), spec.shareGroup.toString());
    if (spec.groupBasis)
        object.insert(QStringLiteral("group_basis"), QLatin1String(word(*spec.groupBasis).key));
    if (spec.asOf)
        object.insert(QStringLiteral("as_of"), spec.asOf->toString());
    if (spec.remainder)
        object.insert(QStringLiteral("remainder"), true);
    if (spec.dollarsOf)
        object.insert(QStringLiteral("dollars_of"), spec.dollarsOf->toString());
    if (spec.over)
        object.insert(QStringLiteral("over_release"), spec.over->toString());
    if (spec.recessions)
        object.insert(QStringLiteral("recessions"), true);
    if (spec.crossings)
        object.insert(QStringLiteral("crossings"), true);
    if (spec.lens)
        object.insert(QStringLiteral("lens"), true);
    if (spec.leaderRibbon)
        object.insert(QStringLiteral("leader_ribbon"), true);
    if (spec.partnerNotes)
        object.insert(QStringLiteral("partner_notes"), true);
    if (spec.events)
        object.insert(QStringLiteral("events"), true);
    if (!spec.ownEvents.isEmpty())
        object.insert(QStringLiteral("own_events"), ownEventsJson(spec.ownEvents));
    if (spec.bridged)
        object.insert(QStringLiteral("bridged"), true);
    if (spec.base)
        object.insert(QStringLiteral("base"), spec.base->toString());
    if (spec.release)
        object.insert(QStringLiteral("release"), spec.release->toString());
    if (spec.selection.isTop() || spec.selection.top != plain.selection.top)
        object.insert(QStringLiteral("top"), spec.selection.top);
    if (spec.size.unit == FigureSize::Unit::Millimetres || spec.size.dpi != plain.size.dpi)
        object.insert(QStringLiteral("dpi"), spec.size.dpi);
}

} // namespace

QJsonObject specToJson(const FigureSpec &spec, const PartnerRegistry &registry)
{
    QJsonObject object{
        {QStringLiteral("flow"), QLatin1String(word(spec.flow).key)},
        {QStringLiteral("measure"), QLatin1String(word(spec.measure).key)},
        {QStringLiteral("show"), QLatin1String(word(spec.show).key)},
        {QStringLiteral("chart"), QLatin1String(word(spec.chart).key)},
        {QStringLiteral("axis"), QLatin1String(word(spec.axis).key)},
        {QStringLiteral("from"), spec.from.toString()},
        {QStringLiteral("to"), spec.to.toString()},
        {QStringLiteral("title"), spec.title},
        {QStringLiteral("subtitle"), spec.subtitle},
        {QStringLiteral("note"), spec.note},
        {QStringLiteral("language"), spec.language},
        {QStringLiteral("size"), sizeText(spec.size)},
    };
    if (!spec.selection.isTop())
        object.insert(QStringLiteral("partners"), partnersJson(spec.selection.list, registry));
    if (spec.titleClaim)
        object.insert(QStringLiteral("title_claim"), titleClaimJson(*spec.titleClaim, registry));
    insertOptional(object, spec);
    return object;
}

ReadSpec specFromJson(const QJsonObject &object, const PartnerRegistry &registry)
{
    return SpecReader(object, registry).read();
}

} // namespace tradestrata
