// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/language.h"
#include "models/layout/layout.h"
#include "models/session/sessionfile.h"
#include "models/session/sessionjson.h"
#include "models/spec/fields.h"
#include "models/spec/validspec.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tradestrata {

namespace {

// As on the command line.
constexpr int mostTop = 300;

/// A value for a message: a sentence has no room for a long one.
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

/// Also where it cannot be read: what is used instead is undefined where there is nothing.
Message gaveWay(const QString &figure, const QString &key, const QJsonValue &given, const QJsonValue &instead)
{
    if (instead.isUndefined()) {
        return {QStringLiteral("session-option-left-out"),
                QT_TRANSLATE_NOOP("Message", "In the figure “%1”, the option “%2” cannot be “%3”; it is left out."),
                {figure, key, shown(given)}};
    }
    return {QStringLiteral("session-option-mended"),
            QT_TRANSLATE_NOOP("Message", "In the figure “%1”, the option “%2” cannot be “%3”; “%4” is used."),
            {figure, key, shown(given), shown(instead)}};
}

/// Takes known keys out of a figure's object, one by one; the rest is unknown.
class SpecReader
{
public:
    SpecReader(const QJsonObject &object, const PartnerRegistry &registry, const QString &figure)
        : m_rest(object)
        , m_registry(registry)
        , m_figure(figure)
    {
    }

    ReadSpec read();
    ReadSpec readAside();

private:
    QJsonValue take(const char *key) { return m_rest.take(QLatin1String(key)); }
    void used(const char *key, const QJsonValue &given, const QString &instead);
    void leftOut(const char *key, const QJsonValue &given);
    // One for each type of a field.
    template<class E>
    void read(const SpecField &field, E &target);
    template<class E>
    requires std::is_enum_v<E>
    void read(const SpecField &field, std::optional<E> &target);
    void read(const SpecField &field, bool &target);
    void read(const SpecField &field, std::optional<bool> &target);
    void read(const SpecField &field, std::optional<int> &target);
    void read(const SpecField &field, std::optional<Month> &target);
    void read(const SpecField &field, std::optional<Period> &target);
    void read(const SpecField &field, PeriodRef &target);
    void read(const SpecField &field, QString &target);
    void read(const SpecField &field, PartnerCode &target);
    void read(const SpecField &field, Selection &target);
    void read(const SpecField &field, FigureSize &target);
    void read(const SpecField &field, QList<Event> &target);
    void read(const SpecField &field, QList<Annotation> &target);
    void read(const SpecField &field, std::optional<TitleClaim> &target);
    void read(const SpecField &field, QList<AcceptedFinding> &target);
    std::optional<Annotation> annotationIn(const QJsonObject &entry);
    void readTop(int &top);
    std::optional<PartnerCode> partnerIn(const QJsonObject &entry);
    void sayTotal(const FigureSpec &spec);
    void sayOtherIso(PartnerCode code, const QString &iso3);

    QJsonObject m_rest;
    const PartnerRegistry &m_registry;
    QString m_figure;
    QJsonObject m_inPartners;
    Messages m_mended;
};

void SpecReader::used(const char *key, const QJsonValue &given, const QString &instead)
{
    m_mended.append(gaveWay(m_figure, QLatin1String(key), given, instead));
}

void SpecReader::leftOut(const char *key, const QJsonValue &given)
{
    m_mended.append(gaveWay(m_figure, QLatin1String(key), given, QJsonValue::Undefined));
}

template<class E>
void SpecReader::read(const SpecField &field, E &target)
{
    const QJsonValue value = take(field.key);
    if (const auto found = fromKey<E>(value.toString()))
        target = *found;
    else if (isGiven(value))
        used(field.key, value, QLatin1String(word(target).key));
}

template<class E>
requires std::is_enum_v<E>
void SpecReader::read(const SpecField &field, std::optional<E> &target)
{
    const QJsonValue value = take(field.key);
    target = fromKey<E>(value.toString());
    if (isGiven(value) && !target)
        leftOut(field.key, value);
}

void SpecReader::read(const SpecField &field, std::optional<bool> &target)
{
    const QJsonValue value = take(field.key);
    if (value.isBool())
        target = value.toBool();
    else if (isGiven(value))
        leftOut(field.key, value);
}

void SpecReader::read(const SpecField &field, bool &target)
{
    std::optional<bool> value;
    read(field, value);
    target = value.value_or(target);
}

void SpecReader::read(const SpecField &field, std::optional<int> &target)
{
    const QJsonValue value = take(field.key);
    target = wholeNumber(value, field.range.least, field.range.most);
    if (isGiven(value) && !target)
        leftOut(field.key, value);
}

void SpecReader::read(const SpecField &field, std::optional<Month> &target)
{
    const QJsonValue value = take(field.key);
    target = Month::parse(value.toString());
    if (!isGiven(value) || target || (field.nothing && value == QJsonValue(QLatin1String(field.nothing))))
        return;
    field.nothing ? used(field.key, value, QLatin1String(field.nothing)) : leftOut(field.key, value);
}

void SpecReader::read(const SpecField &field, std::optional<Period> &target)
{
    const QJsonValue value = take(field.key);
    target = Period::parse(value.toString());
    if (isGiven(value) && !target)
        leftOut(field.key, value);
}

void SpecReader::read(const SpecField &field, PeriodRef &target)
{
    const QJsonValue value = take(field.key);
    if (const auto found = PeriodRef::parse(value.toString()))
        target = *found;
    else if (isGiven(value))
        used(field.key, value, target.toString());
}

void SpecReader::read(const SpecField &field, QString &target)
{
    const QJsonValue value = take(field.key);
    target = value.toString();
    const bool isLanguage = std::get<QString FigureSpec::*>(field.member) == &FigureSpec::language;
    const bool isKnown = !isLanguage || target.isEmpty() || Language::localeOf(target);
    if ((isGiven(value) && !value.isString()) || !isKnown)
        leftOut(field.key, value);
    if (!isKnown)
        target.clear();
}

void SpecReader::read(const SpecField &, FigureSize &size)
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
        used("size", value, toText(size));
}

void SpecReader::sayOtherIso(PartnerCode code, const QString &iso3)
{
    const Partner *partner = m_registry.partner(code);
    if (!partner || iso3.isEmpty() || iso3.compare(partner->iso3, Qt::CaseInsensitive) == 0)
        return;
    m_mended.append(
        {QStringLiteral("session-partner-of-two"),
         QT_TRANSLATE_NOOP("Message",
                           "In the figure “%1”, the code %2 and the ISO code %3 are not those of one partner; %4 is used."),
         {m_figure, code.toString(), iso3, QVariant::fromValue(QList<PartnerCode>{code})}});
}

std::optional<PartnerCode> SpecReader::partnerIn(const QJsonObject &entry)
{
    const QString iso3 = entry.value(QLatin1String("iso3")).toString();
    if (const auto code = codeFromJson(entry.value(QLatin1String("code")))) {
        sayOtherIso(m_registry.canonical(*code), iso3);
        return m_registry.canonical(*code);
    }
    const auto &partners = m_registry.partners();
    const auto found = std::ranges::find(partners, iso3, &Partner::iso3);
    return iso3.isEmpty() || found == partners.end() ? std::nullopt : std::optional(found->code);
}

void SpecReader::read(const SpecField &, Selection &selection)
{
    readTop(selection.top);
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

// In a figure of releases the total is drawn like the others; everywhere else it has an option of its own.
void SpecReader::sayTotal(const FigureSpec &spec)
{
    if (traits(spec.chart).draws == Draws::Groups || !spec.selection.list.contains(worldCode))
        return;
    m_mended.append({QStringLiteral("session-partner-is-total"),
                     QT_TRANSLATE_NOOP("Message", "In the figure “%1”, the total (code %2) is among the partners; it "
                                                  "is drawn as a group beside them."),
                     {m_figure, worldCode.toString()}});
}

void SpecReader::read(const SpecField &field, PartnerCode &target)
{
    const QJsonValue value = take(field.key);
    const auto code = partnerIn({{QStringLiteral("code"), value}});
    if (code && code->isGroup())
        target = *code;
    else if (isGiven(value))
        leftOut(field.key, value);
}

void SpecReader::read(const SpecField &field, QList<Event> &events)
{
    const QJsonValue value = take(field.key);
    if (isGiven(value) && !value.isArray())
        leftOut(field.key, value);
    for (const QJsonValue item : value.toArray()) {
        if (const auto event = ownEventFrom(item, m_registry))
            events.append(*event);
        else
            leftOut(field.key, item);
    }
}

std::optional<Annotation> SpecReader::annotationIn(const QJsonObject &entry)
{
    const auto at = [&](const char *key) { return entry.value(QLatin1String(key)); };
    const auto kind = fromKey<AnnotationKind>(at("kind").toString());
    const auto from = Period::parse(at("from").toString());
    const auto to = isGiven(at("to")) ? Period::parse(at("to").toString()) : from;
    const auto partner = at("series").isObject() ? partnerIn(at("series").toObject()) : std::nullopt;
    const auto series = partner                 ? AnnotatedSeries::Partner
                        : isGiven(at("series")) ? fromKey<AnnotatedSeries>(at("series").toString())
                                                : std::optional(AnnotatedSeries::Nothing);
    if (!kind || !from || !to || !series || (*series == AnnotatedSeries::Partner) != partner.has_value())
        return std::nullopt;
    Annotation annotation{*kind, *from, *to, *series, partner.value_or(PartnerCode()), {}, at("text").toString(), {}};
    if (at("value").isDouble())
        annotation.value = at("value").toDouble();
    if (at("dx").isDouble() && at("dy").isDouble())
        annotation.offset = QPointF(at("dx").toDouble(), at("dy").toDouble());
    if (annotation.text.size() > Annotation::longestText) {
        const QString cut = annotation.text.first(Annotation::longestText);
        used("annotations", annotation.text, cut);
        annotation.text = cut;
    }
    return annotation.isValid() ? std::optional(annotation) : std::nullopt;
}

// Of too many the first are kept, and all others are one message.
void SpecReader::read(const SpecField &field, QList<Annotation> &annotations)
{
    const QJsonValue value = take(field.key);
    if (isGiven(value) && !value.isArray())
        leftOut(field.key, value);
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(entries.size(), Annotation::most); ++i) {
        if (const auto annotation = annotationIn(entries[i].toObject()))
            annotations.append(*annotation);
        else
            leftOut(field.key, entries[i]);
    }
    if (entries.size() > Annotation::most)
        m_mended.append({QStringLiteral("session-annotations-left-out"),
                         QT_TRANSLATE_NOOP("Message", "In the figure “%1”, only the first %2 of %3 annotations are kept."),
                         {m_figure, Annotation::most, int(entries.size())}});
}

// Unknown words, periods and partners are left out: the title is then no longer tied to its claim.
void SpecReader::read(const SpecField &, std::optional<TitleClaim> &target)
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

// Those of checks that this version does not have stay.
void SpecReader::read(const SpecField &field, QList<AcceptedFinding> &target)
{
    const QJsonValue value = take(field.key);
    if (isGiven(value) && !value.isArray())
        leftOut(field.key, value);
    for (const QJsonValue item : value.toArray()) {
        const QJsonObject entry = item.toObject();
        const AcceptedFinding accepted{entry.value(QLatin1String("check")).toString(),
                                       entry.value(QLatin1String("reason")).toString()};
        const bool isThere = std::ranges::find(target, accepted.id, &AcceptedFinding::id) != target.end();
        if (accepted.id.isEmpty() || isThere || target.size() >= mostAccepted)
            leftOut(field.key, item);
        else
            target.append(accepted);
    }
}

void SpecReader::readTop(int &top)
{
    const QJsonValue value = take("top");
    if (const auto number = wholeNumber(value, 1, mostTop))
        top = *number;
    else if (isGiven(value))
        used("top", value, QString::number(top));
}

ReadSpec SpecReader::read()
{
    FigureSpec spec;
    forEachField([&](const SpecField &field, auto member) { read(field, spec.*member); });
    if (spec.shareOf == ShareOf::Group && spec.shareGroup == PartnerCode{})
        spec.shareOf = ShareOf::Total;
    sayTotal(spec);
    take("name");
    if (!m_inPartners.isEmpty())
        m_rest.insert(QLatin1String("partners"), m_inPartners);
    const QJsonValue value = take("aside");
    if (isGiven(value) && !value.isObject())
        leftOut("aside", value);
    const ReadSpec aside = SpecReader(value.toObject(), m_registry, m_figure).readAside();
    if (!aside.unknown.isEmpty())
        m_rest.insert(QLatin1String("aside"), aside.unknown);
    return {spec, aside.spec, m_rest, m_mended + aside.mended};
}

ReadSpec SpecReader::readAside()
{
    FigureSpec aside;
    forEachField([&](const SpecField &field, auto member) {
        if (field.givesWay)
            read(field, aside.*member);
    });
    return {aside, {}, m_rest, m_mended};
}

QJsonObject partnerJson(PartnerCode code, const PartnerRegistry &registry)
{
    QJsonObject entry{{QStringLiteral("code"), code.toString()}};
    const Partner *partner = registry.partner(code);
    if (partner && !partner->iso3.isEmpty())
        entry.insert(QStringLiteral("iso3"), partner->iso3);
    return entry;
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

QJsonArray annotationsJson(const QList<Annotation> &annotations, const PartnerRegistry &registry)
{
    QJsonArray array;
    for (const Annotation &each : annotations) {
        QJsonObject entry{{QStringLiteral("kind"), QLatin1String(word(each.kind).key)},
                          {QStringLiteral("from"), each.from.toString()}};
        if (each.to != each.from)
            entry.insert(QStringLiteral("to"), each.to.toString());
        if (each.series == AnnotatedSeries::Partner)
            entry.insert(QStringLiteral("series"), partnerJson(each.partner, registry));
        else if (each.series != AnnotatedSeries::Nothing)
            entry.insert(QStringLiteral("series"), QLatin1String(word(each.series).key));
        if (each.value)
            entry.insert(QStringLiteral("value"), *each.value);
        if (!each.text.isEmpty())
            entry.insert(QStringLiteral("text"), each.text);
        if (each.offset) {
            entry.insert(QStringLiteral("dx"), each.offset->x());
            entry.insert(QStringLiteral("dy"), each.offset->y());
        }
        array.append(entry);
    }
    return array;
}

// One for each type of a field: the JSON for a value.
template<class E>
requires std::is_enum_v<E> QJsonValue jsonOf(E value, const PartnerRegistry &) { return QLatin1String(word(value).key); }
QJsonValue jsonOf(bool value, const PartnerRegistry &) { return value; }
QJsonValue jsonOf(int value, const PartnerRegistry &) { return value; }
QJsonValue jsonOf(Month value, const PartnerRegistry &) { return value.toString(); }
QJsonValue jsonOf(Period value, const PartnerRegistry &) { return value.toString(); }
QJsonValue jsonOf(const PeriodRef &value, const PartnerRegistry &) { return value.toString(); }
QJsonValue jsonOf(const QString &value, const PartnerRegistry &) { return value; }
QJsonValue jsonOf(PartnerCode value, const PartnerRegistry &) { return value.toString(); }
QJsonValue jsonOf(const QList<Event> &value, const PartnerRegistry &) { return ownEventsJson(value); }
QJsonValue jsonOf(const QList<Annotation> &value, const PartnerRegistry &registry) { return annotationsJson(value, registry); }
QJsonValue jsonOf(const TitleClaim &value, const PartnerRegistry &registry) { return titleClaimJson(value, registry); }
QJsonValue jsonOf(const QList<AcceptedFinding> &value, const PartnerRegistry &)
{
    QJsonArray array;
    for (const AcceptedFinding &accepted : value)
        array.append(QJsonObject{{QStringLiteral("check"), accepted.id}, {QStringLiteral("reason"), accepted.reason}});
    return array;
}

template<class T>
void write(QJsonObject &object, const SpecField &field, const T &value, const PartnerRegistry &registry)
{
    if (field.always || value != T())
        object.insert(QLatin1String(field.key), jsonOf(value, registry));
}
template<class T>
void write(QJsonObject &object, const SpecField &field, const std::optional<T> &value, const PartnerRegistry &registry)
{
    if (value)
        object.insert(QLatin1String(field.key), jsonOf(*value, registry));
}
void write(QJsonObject &object, const SpecField &field, const Selection &value, const PartnerRegistry &registry)
{
    QJsonArray partners;
    for (const PartnerCode code : value.list)
        partners.append(partnerJson(code, registry));
    if (!value.isTop())
        object.insert(QLatin1String(field.key), partners);
    if (value.isTop() || value.top != Selection().top)
        object.insert(QStringLiteral("top"), value.top);
}
void write(QJsonObject &object, const SpecField &field, const FigureSize &value, const PartnerRegistry &)
{
    object.insert(QLatin1String(field.key), toText(value));
    if (value.unit == FigureSize::Unit::Millimetres || value.dpi != FigureSize().dpi)
        object.insert(QStringLiteral("dpi"), value.dpi);
}

} // namespace

QJsonObject specToJson(const FigureSpec &spec, const PartnerRegistry &registry)
{
    QJsonObject object;
    forEachField([&](const SpecField &field, auto member) { write(object, field, spec.*member, registry); });
    if (spec.shareOf != ShareOf::Group) // it may have one from before
        object.remove(QStringLiteral("share_group"));
    return object;
}

QJsonObject asideToJson(const FigureSpec &aside, const PartnerRegistry &registry)
{
    QJsonObject object;
    forEachField([&](const SpecField &field, auto member) {
        if (field.givesWay && aside.*member != FigureSpec().*member)
            write(object, field, aside.*member, registry);
    });
    return object;
}

ReadSpec specFromJson(const QJsonObject &object, const PartnerRegistry &registry)
{
    return SpecReader(object, registry, object.value(QLatin1String("name")).toString()).read();
}

ReadSession withLegalSpecs(ReadSession read, const PartnerRegistry &registry)
{
    for (SessionFigure &figure : read.session.figures) {
        const Validated legal = validated(figure.spec);
        const QJsonObject now = specToJson(legal.asked, registry);
        const QJsonObject before = specToJson(figure.spec, registry);
        for (auto it = before.begin(); it != before.end(); ++it) {
            if (now.value(it.key()) != it.value())
                read.mended.append(gaveWay(figure.name, it.key(), it.value(), now.value(it.key())));
        }
        for (const Message &why : legal.changes)
            read.mended.append(why.inFile(figure.name));
        figure.setSpec(figure.spec, legal.asked);
    }
    return read;
}

} // namespace tradestrata
