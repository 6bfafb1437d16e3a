// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/housestylefile.h"

#include "models/io/layouts/partnerresolver.h"
#include "models/io/readers.h"
#include "models/layout/layout.h"
#include "models/session/logofile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

constexpr auto styleKey = "tradestrata_style"_L1, schemaKey = "$schema"_L1; // which is for editors
constexpr int styleVersion = 1;
constexpr qint64 mostStyleBytes = 500'000; ///< with a logo in it
constexpr qsizetype mostFills = 300, mostFonts = 10, mostSizes = 30, mostName = 60;
constexpr double pointsPerMm = 72 / 25.4;
constexpr double leastLogo = 8, mostLogo = 300;                                                   ///< points
constexpr std::array corners{"top-right"_L1, "bottom-right"_L1, "top-left"_L1, "bottom-left"_L1}; // by HouseLogo::Corner
constexpr std::array kinds{"svg"_L1, "png"_L1}; // in the order of LogoPicture::Kind

/// A value as somebody who reads the file sees it, shortened.
QString met(const QJsonValue &value)
{
    constexpr qsizetype most = 60;
    QString text = value.toString();
    if (!value.isString()) {
        text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
        text = text.sliced(1, text.size() - 2);
    }
    text = text.simplified();
    return text.size() > most ? text.first(most - 1) + u'…' : text;
}

Message notAllowed(const QString &member, const QJsonValue &value, const char *expected, const QVariantList &arguments = {})
{
    return {u"style-value"_s,
            QT_TRANSLATE_NOOP("Message", "In a house style, “%1” cannot be “%2”: it must be %3."),
            {member, met(value), QVariant::fromValue(Message{u"style-expected"_s, expected, arguments})}};
}

Message unknownMember(const QString &member, const QStringList &known)
{
    return {u"style-member"_s,
            QT_TRANSLATE_NOOP("Message", "A house style has no member “%1” here; those that it can have are %2."),
            {member, known}};
}

Message unknownPartners(const QStringList &names)
{
    return {u"style-partners-unknown"_s,
            QT_TRANSLATE_N_NOOP("Message",
                                "The house style has colours for %n partner(s) that the program does not know: %1; they are used "
                                "where a data file or a group of your own has the same name."),
            {names},
            int(names.size())};
}

constexpr char textExpected[] = QT_TRANSLATE_NOOP("Message", "a text of 1 to %1 characters");
constexpr char schemaExpected[] = QT_TRANSLATE_NOOP("Message", "a text");
constexpr char objectExpected[] = QT_TRANSLATE_NOOP("Message", "an object with members, in braces");
constexpr char listExpected[] = QT_TRANSLATE_NOOP("Message", "a list of 1 to %1 texts");
constexpr char colourExpected[] = QT_TRANSLATE_NOOP("Message", "a colour of six hexadecimal digits, such as #006764");
constexpr char lengthExpected[] = QT_TRANSLATE_NOOP("Message", "a number of points or a text such as 5 mm, %1 to %2 points");
constexpr char cornerExpected[] = QT_TRANSLATE_NOOP("Message", "one of %1");
constexpr char sizeExpected[] = QT_TRANSLATE_NOOP("Message", "a size that can be drawn, such as 174x100mm or 1200x675");
constexpr char sizeNameExpected[] = QT_TRANSLATE_NOOP("Message", "a name of letters, digits and hyphens that no other size has");
constexpr char fontExpected[] = QT_TRANSLATE_NOOP("Message", "the name of a font's family");
constexpr char versionExpected[] = QT_TRANSLATE_NOOP("Message", "the number 1");
constexpr char mostExpected[] = QT_TRANSLATE_NOOP("Message", "an object with at most %1 members");

/// Whether the code of an unknown name is that of a session's own group, with or without its prefix.
bool isNameOf(const OwnGroup &group, PartnerCode code)
{
    return code == PartnerResolver::codeOfUnknown(group.name, true) || code == PartnerResolver::codeOfUnknown(group.name, false);
}

/// Reads the members one after the other, until the first error.
class HouseStyleReader
{
public:
    HouseStyleReader(const QJsonObject &object, const HouseStyleGround &ground)
        : m_root(object)
        , m_ground(ground)
    {
    }

    Result<ReadHouseStyle> read()
    {
        only(m_root, {styleKey, schemaKey, "name"_L1, "colours"_L1, "fonts"_L1, "margins"_L1, "logo"_L1, "sizes"_L1});
        version();
        schema();
        m_read.style.name = text(m_root, "name"_L1).trimmed();
        colours();
        fonts();
        margins();
        logo();
        sizes();
        if (m_error)
            return *m_error;
        if (!m_unknown.isEmpty())
            m_read.remarks.append(unknownPartners(m_unknown));
        return std::move(m_read);
    }

private:
    void fail(const Message &error)
    {
        if (!m_error)
            m_error = error;
    }

    void only(const QJsonObject &object, std::initializer_list<QLatin1StringView> known)
    {
        QStringList names;
        for (const QLatin1StringView each : known)
            names.append(each);
        for (const QString &key : object.keys()) {
            if (!names.contains(key))
                fail(unknownMember(key.left(mostName), names));
        }
    }

    void version()
    {
        const QJsonValue value = m_root.value(styleKey);
        if (value.toDouble() > styleVersion)
            fail({u"style-newer"_s,
                  QT_TRANSLATE_NOOP("Message", "The house style is for a newer Tradestrata; this one cannot read it.")});
        else if (value.toDouble() != styleVersion)
            fail(notAllowed(styleKey, value, versionExpected));
    }

    void schema()
    {
        const QJsonValue value = m_root.value(schemaKey);
        if (!value.isUndefined() && !value.isString())
            fail(notAllowed(schemaKey, value, schemaExpected));
    }

    QString text(const QJsonObject &object, QLatin1StringView key)
    {
        const QJsonValue value = object.value(key);
        const QString found = value.toString();
        const bool isPlain = std::ranges::all_of(found, [](QChar c) { return c.isPrint(); });
        if (found.trimmed().isEmpty() || found.size() > mostName || !isPlain)
            fail(notAllowed(key, value, textExpected, {int(mostName)}));
        return found;
    }

    QJsonObject objectIn(QLatin1StringView key)
    {
        const QJsonValue value = m_root.value(key);
        if (!value.isUndefined() && !value.isObject())
            fail(notAllowed(key, value, objectExpected));
        return value.toObject();
    }

    void colours()
    {
        const QJsonObject object = objectIn("colours"_L1);
        if (object.size() > mostFills)
            fail(notAllowed(u"colours"_s, QJsonValue(int(object.size())), mostExpected, {int(mostFills)}));
        static const QRegularExpression form(u"^#[0-9A-Fa-f]{6}\\z"_s);
        for (auto each = object.begin(); each != object.end() && !m_error; ++each) {
            const QString value = each.value().toString();
            if (!form.match(value).hasMatch()) {
                fail(notAllowed(each.key(), each.value(), colourExpected));
                return;
            }
            const auto code = codeOf(each.key());
            if (!code)
                fail(code.error());
            else if (m_read.style.fills.contains(code->number))
                fail({u"style-partner-twice"_s,
                      QT_TRANSLATE_NOOP("Message", "The house style has two colours for one partner, the second as “%1”."),
                      {each.key()}});
            else
                m_read.style.fills.insert(code->number, 0xFF000000U | value.sliced(1).toUInt(nullptr, 16));
        }
    }

    Result<PartnerCode> codeOf(const QString &written)
    {
        if (written == "others"_L1)
            return othersFill;
        if (written == "total"_L1)
            return totalFill;
        constexpr auto group = "group:"_L1; // as files that only name their partners have them
        const bool isGroup = written.startsWith(group);
        const PartnerCode code = PartnerResolver::codeOfUnknown(isGroup ? written.sliced(group.size()) : written, isGroup);
        const bool isOwn = std::ranges::any_of(m_ground.groups, [&](const OwnGroup &own) { return isNameOf(own, code); });
        auto found = m_ground.partner(written);
        // The code of an own group is that of its session alone: its name stays, whatever the lookup says of it.
        const bool isOfElse = found ? !isOwnGroup(*found) : !found.error().id.startsWith("unknown-"_L1);
        if (isOwn ? found && isOfElse : found || isOfElse)
            return found;
        if (!isOwn)
            m_unknown.append(written);
        return code;
    }

    void fonts()
    {
        const QJsonValue value = m_root.value("fonts"_L1);
        if (value.isUndefined())
            return;
        const QJsonArray list = value.isString() ? QJsonArray{value} : value.toArray();
        if (list.isEmpty() || list.size() > mostFonts)
            return fail(notAllowed(u"fonts"_s, value, listExpected, {int(mostFonts)}));
        static const QRegularExpression form(u"^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,59}\\z"_s);
        for (const QJsonValue each : list) {
            if (!form.match(each.toString()).hasMatch())
                return fail(notAllowed(u"fonts"_s, each, fontExpected));
            m_read.style.fonts.append(each.toString().trimmed());
        }
    }

    /// Points: 12, "12 pt" or "5 mm".
    double length(QLatin1StringView key, const QJsonValue &value, double least, double most)
    {
        static const QRegularExpression form(u"^\\s*(\\d{1,4}(?:\\.\\d{1,3})?)\\s*(mm|pt)?\\s*$"_s);
        double points = value.toDouble(-1);
        if (const auto found = form.match(value.toString()); found.hasMatch())
            points = found.captured(1).toDouble() * (found.captured(2) == "mm"_L1 ? pointsPerMm : 1);
        if (!(points >= least && points <= most))
            fail(notAllowed(key, value, lengthExpected, {int(least), int(most)}));
        return points;
    }

    void margins()
    {
        const QJsonValue value = m_root.value("margins"_L1);
        QMarginsF &margins = m_read.style.sheet.margins;
        if (value.isUndefined())
            return;
        if (!value.isObject()) {
            const double all = length("margins"_L1, value, 0, HouseSheet::mostMargin);
            margins = {all, all, all, all};
            return;
        }
        const QJsonObject object = value.toObject();
        only(object, {"left"_L1, "top"_L1, "right"_L1, "bottom"_L1});
        const auto side = [&](QLatin1StringView key, double usual) {
            return object.contains(key) ? length(key, object.value(key), 0, HouseSheet::mostMargin) : usual;
        };
        margins = {side("left"_L1, margins.left()), side("top"_L1, margins.top()), side("right"_L1, margins.right()),
                   side("bottom"_L1, margins.bottom())};
    }

    void logo()
    {
        const QJsonObject object = objectIn("logo"_L1);
        if (object.isEmpty() && !m_root.contains("logo"_L1))
            return;
        only(object,
             {"file"_L1, "svg"_L1, "png"_L1, "dark"_L1, "dark_svg"_L1, "dark_png"_L1, "width"_L1, "height"_L1, "corner"_L1});
        HouseLogo::Corner corner = HouseLogo::Corner::BottomRight;
        if (const QJsonValue value = object.value("corner"_L1); !value.isUndefined()) {
            const auto found = std::ranges::find(corners, value.toString());
            if (found == corners.end())
                fail(notAllowed(u"corner"_s, value, cornerExpected, {QStringList(corners.begin(), corners.end())}));
            else
                corner = HouseLogo::Corner(found - corners.begin());
        }
        const bool hasWidth = object.contains("width"_L1);
        const auto key = hasWidth ? "width"_L1 : "height"_L1;
        const double size = length(key, object.value(key), leastLogo, mostLogo);
        if (hasWidth && object.contains("height"_L1))
            fail({u"style-logo-size"_s,
                  QT_TRANSLATE_NOOP("Message", "A house style gives the width of its logo or its height, not both.")});
        const bool hasDark = std::ranges::any_of(object.keys(), [](const QString &member) { return member.startsWith("dark"_L1); });
        const ReadLogo light = picture(object, "file"_L1, QString());
        const ReadLogo dark = hasDark ? picture(object, "dark"_L1, u"dark_"_s) : ReadLogo();
        if (m_error)
            return;
        // Always from the height, which is what is kept.
        constexpr double fine = 1000;
        const double height = hasWidth ? std::round(size / light.width * light.height * fine) / fine : size;
        m_read.style.sheet.logo = {light.picture, dark.picture, light.width * (height / light.height), height, corner};
    }

    ReadLogo picture(const QJsonObject &object, QLatin1StringView file, const QString &prefix)
    {
        const auto bytes = m_error ? *m_error : logoBytes(object, file, prefix);
        auto read = bytes ? readLogo(*bytes) : bytes.error();
        if (read)
            return *std::move(read);
        fail(object.contains(file) && read.error().file.isEmpty() ? read.error().inFile(object.value(file).toString())
                                                                  : read.error());
        return {};
    }

    /// Of a file beside the style, or in the style itself.
    Result<QByteArray> logoBytes(const QJsonObject &object, QLatin1StringView file, const QString &prefix)
    {
        if (m_ground.logo && object.contains(file))
            return m_ground.logo(text(object, file));
        for (const QLatin1StringView kind : kinds) {
            const QJsonValue value = object.value(prefix + kind);
            if (kind == "png"_L1 && value.isString())
                return QByteArray::fromBase64(value.toString().toLatin1());
            if (value.isString())
                return value.toString().toUtf8();
        }
        return Message{u"style-logo-nowhere"_s,
                       QT_TRANSLATE_NOOP("Message",
                                         "The logo of a house style needs a member “file” with the name of its picture.")};
    }

    void sizes()
    {
        const QJsonObject object = objectIn("sizes"_L1);
        if (object.size() > mostSizes)
            fail(notAllowed(u"sizes"_s, QJsonValue(int(object.size())), mostExpected, {int(mostSizes)}));
        static const QRegularExpression form(u"^[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*\\z"_s);
        for (auto each = object.begin(); each != object.end() && !m_error; ++each) {
            if (!form.match(each.key()).hasMatch() || each.key().size() > mostName || FigureSize::parse(each.key()))
                return fail(notAllowed(u"sizes"_s, each.key(), sizeNameExpected));
            const auto size = FigureSize::parse(each.value().toString());
            if (!size || !canBeDrawn(*size))
                return fail(notAllowed(each.key(), each.value(), sizeExpected));
            m_read.style.sizes.append({each.key(), *size});
        }
    }

    const QJsonObject m_root;
    const HouseStyleGround &m_ground;
    ReadHouseStyle m_read;
    QStringList m_unknown;
    std::optional<Message> m_error;
};

Message noStyle()
{
    return {u"style-none"_s, QT_TRANSLATE_NOOP("Message", "This is not a house style: it has no member “%1”."), {QString(styleKey)}};
}

Result<QJsonObject> objectOf(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype offset = std::clamp<qsizetype>(error.offset, 0, bytes.size());
        return Message{u"style-no-json"_s,
                       QT_TRANSLATE_NOOP("Message", "This cannot be read as a house style: it is not valid JSON.")}
            .inFile({}, int(bytes.first(offset).count('\n')) + 1);
    }
    return document.object();
}

} // namespace

Result<ReadHouseStyle> houseStyleFromJson(const QJsonObject &object, const HouseStyleGround &ground)
{
    return object.contains(styleKey) ? HouseStyleReader(object, ground).read() : noStyle();
}

Result<HouseStyle> keptHouseStyle(const QJsonObject &object)
{
    const auto byCode = [](const QString &text) -> Result<PartnerCode> {
        bool isNumber = false;
        const PartnerCode code{text.toInt(&isNumber)};
        if (!isNumber)
            return Message{u"style-code"_s,
                           QT_TRANSLATE_NOOP("Message", "The house style of a session has partners by code: “%1” is none."),
                           {text}};
        return code;
    };
    auto read = houseStyleFromJson(object, {byCode, {}});
    return read ? Result<HouseStyle>(std::move(read->style)) : read.error();
}

QJsonObject houseStyleToJson(const HouseStyle &style)
{
    QJsonObject colours, sizes;
    for (auto fill = style.fills.begin(); fill != style.fills.end(); ++fill) {
        const PartnerCode code{fill.key()};
        const QString key = code == othersFill ? u"others"_s : code == totalFill ? u"total"_s : code.toString();
        colours.insert(key, u'#' + QString::number(*fill & 0xFFFFFFU, 16).rightJustified(6, u'0').toUpper());
    }
    for (const NamedSize &size : style.sizes)
        sizes.insert(size.name, toText(size.size));
    const QMarginsF &margins = style.sheet.margins;
    QJsonObject object{{QString(styleKey), styleVersion}, {u"name"_s, style.name}};
    if (!colours.isEmpty())
        object.insert(u"colours"_s, colours);
    if (!style.fonts.isEmpty())
        object.insert(u"fonts"_s, QJsonArray::fromStringList(style.fonts));
    if (margins != HouseSheet().margins)
        object.insert(u"margins"_s, QJsonObject{{u"left"_s, margins.left()},
                                                {u"top"_s, margins.top()},
                                                {u"right"_s, margins.right()},
                                                {u"bottom"_s, margins.bottom()}});
    if (const HouseLogo &logo = style.sheet.logo; !logo.isEmpty()) {
        QJsonObject kept{{u"height"_s, logo.height}, {u"corner"_s, QString(corners[size_t(logo.corner)])}};
        const auto keep = [&](const LogoPicture &picture, const QString &prefix) {
            const bool isSvg = picture.kind == LogoPicture::Kind::Svg;
            kept.insert(prefix + kinds[size_t(picture.kind)], QString::fromUtf8(isSvg ? picture.bytes : picture.bytes.toBase64()));
        };
        keep(logo.picture, QString());
        if (!logo.dark.bytes.isEmpty())
            keep(logo.dark, u"dark_"_s);
        object.insert(u"logo"_s, kept);
    }
    if (!sizes.isEmpty())
        object.insert(u"sizes"_s, sizes);
    return object;
}

bool looksLikeHouseStyle(const QString &path)
{
    if (whyNoFile(path))
        return false;
    QFile file(path);
    if (file.size() > mostStyleBytes || !file.open(QIODevice::ReadOnly) || !file.peek(64).trimmed().startsWith('{'))
        return false;
    const QByteArray bytes = file.readAll();
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (!root.isEmpty())
        return root.contains(styleKey);
    return bytes.contains("\"tradestrata_style\"") && !bytes.contains("\"tradestrata_session\""); // broken, or one in a session
}

Result<ReadHouseStyle> readHouseStyle(const QString &path, const PartnerLookup &lookup, const QList<OwnGroup> &groups)
{
    const QFileInfo file(path);
    if (file.size() > mostStyleBytes)
        return Message{u"style-too-large"_s,
                       QT_TRANSLATE_NOOP("Message", "The house style has %1 bytes, more than any needs; it is not read."),
                       {file.size()}}
            .inFile(file.fileName());
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const auto object = objectOf(*bytes);
    if (!object)
        return object.error().inFile(file.fileName(), object.error().line);
    const auto logo = [&](const QString &name) -> Result<QByteArray> {
        const QString beside = file.absolutePath() + u'/' + name;
        if (const qint64 size = QFileInfo(beside).size(); size > mostLogoBytes) // before it is read
            return Message{u"logo-too-large"_s,
                           QT_TRANSLATE_NOOP("Message", "The logo has %1 bytes; a house style takes at most %2."),
                           {size, qlonglong(mostLogoBytes)}}
                .inFile(name);
        return readFile(beside);
    };
    auto read = houseStyleFromJson(*object, {[&](const QString &name) { return lookup.resolve(name); }, logo, groups});
    if (!read)
        return read.error().file.isEmpty() ? read.error().inFile(file.fileName()) : read.error();
    for (Message &remark : read->remarks)
        remark = remark.inFile(file.fileName());
    return read;
}

PartnerRegistry withSession(const PartnerRegistry &builtIn, const QHash<int, QString> &names, const QList<OwnGroup> &groups,
                            const HouseStyle &style)
{
    PartnerRegistry registry = names.isEmpty() ? builtIn : builtIn.with(names);
    QHash<int, QRgb> fills = style.fills;
    std::vector<Group> own;
    for (const OwnGroup &group : groups) {
        own.push_back(asGroup(group));
        for (const bool saysGroup : {false, true}) { // "group:Own" goes before "Own"
            const auto fill = style.fills.find(PartnerResolver::codeOfUnknown(group.name, saysGroup).number);
            if (fill != style.fills.end())
                fills.insert(group.code.number, *fill);
        }
    }
    if (!own.empty())
        registry = registry.with(own);
    return fills.isEmpty() ? registry : registry.withFills(fills);
}

} // namespace tradestrata
