// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/logofile.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostLogoPixels = 4000; ///< a side
constexpr int mostLogoElements = 5000;
constexpr double mostLogoRatio = 50;
constexpr qsizetype mostMet = 60; ///< characters of what was met
constexpr auto svgNamespace = "http://www.w3.org/2000/svg"_L1;

QString shortMet(const QString &text)
{
    const QString simple = text.simplified();
    return simple.size() > mostMet ? simple.first(mostMet - 1) + u'…' : simple;
}

Message logoTooLarge(qsizetype bytes)
{
    return {u"logo-too-large"_s,
            QT_TRANSLATE_NOOP("Message", "The logo has %1 bytes; a house style takes at most %2."),
            {qlonglong(bytes), qlonglong(mostLogoBytes)}};
}

Message logoTooManyPixels(QSize size)
{
    return {u"logo-too-many-pixels"_s,
            QT_TRANSLATE_NOOP("Message", "The logo has %1 by %2 pixels; a house style takes at most %3 a side."),
            {size.width(), size.height(), mostLogoPixels}};
}

Message noLogo() { return {u"logo-no-picture"_s, QT_TRANSLATE_NOOP("Message", "The logo is neither SVG nor PNG.")}; }

Message logoBroken()
{
    return {u"logo-broken"_s, QT_TRANSLATE_NOOP("Message", "The logo cannot be read: the picture is damaged or incomplete.")};
}

Message noShape(const QString &element)
{
    return {u"logo-no-shape"_s,
            QT_TRANSLATE_NOOP("Message", "The logo has an element “%1”: export it as shapes alone, with text as outlines."),
            {shortMet(element)}};
}

Message outside(const QString &what)
{
    return {u"logo-refers-outside"_s,
            QT_TRANSLATE_NOOP("Message", "The logo refers to “%1”: it can only refer to its own colours."),
            {shortMet(what)}};
}

Message noLogoSize(const QString &met)
{
    return {u"logo-no-size"_s,
            QT_TRANSLATE_NOOP("Message", "The logo does not say how large it is: “%1” is not a view box of four numbers."),
            {shortMet(met)}};
}

bool isOneOf(QStringView name, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::any_of(names, [&](QLatin1StringView each) { return name == each; });
}

bool isShape(QStringView name)
{
    return isOneOf(name, {"svg"_L1, "g"_L1, "defs"_L1, "path"_L1, "rect"_L1, "circle"_L1, "ellipse"_L1, "line"_L1, "polyline"_L1,
                          "polygon"_L1, "linearGradient"_L1, "radialGradient"_L1, "stop"_L1, "style"_L1});
}

/// What says something about a logo, and is not drawn.
bool isWords(QStringView name) { return isOneOf(name, {"title"_L1, "desc"_L1, "metadata"_L1}); }

/// The first reference in a style or a value to something that is not in the logo itself; empty if there is none.
QString referenceOutside(const QString &text)
{
    static const QRegularExpression reference(u"@import|expression\\s*\\(|url\\s*\\(\\s*['\"]?\\s*([^#'\"\\s][^)]*)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const auto found = reference.match(text);
    return found.hasMatch() ? found.captured() : QString();
}

/// Writes the shapes of an SVG anew.
class LogoShapes
{
public:
    explicit LogoShapes(const QByteArray &bytes)
        : m_in(bytes)
        , m_out(&m_written)
    {
    }

    Result<ReadLogo> read()
    {
        while (!m_in.atEnd() && !m_error) {
            switch (m_in.readNext()) {
            case QXmlStreamReader::StartElement:
                begin();
                break;
            case QXmlStreamReader::EndElement:
                m_out.writeEndElement();
                --m_depth;
                break;
            case QXmlStreamReader::Characters:
                words();
                break;
            case QXmlStreamReader::EntityReference:
                m_error = outside(u'&' + m_in.name().toString() + u';');
                break;
            default: // no document type, no instructions, no comments
                break;
            }
        }
        if (m_error)
            return *m_error;
        if (m_in.hasError() || m_elements == 0)
            return logoBroken();
        m_logo.picture = {LogoPicture::Kind::Svg, m_written};
        return m_logo;
    }

private:
    void begin()
    {
        const QString name = m_in.name().toString();
        const bool isSvg = m_in.namespaceUri() == svgNamespace || m_in.namespaceUri().isEmpty();
        if (!isSvg || isWords(name))
            return m_in.skipCurrentElement();
        constexpr int deepest = 100;
        if (!isShape(name) || (m_elements == 0) != (name == "svg"_L1) || m_depth >= deepest) {
            m_error = m_elements == 0 ? noLogo() : noShape(name);
            return;
        }
        if (++m_elements > mostLogoElements) {
            m_error = logoTooLarge(m_in.characterOffset());
            return;
        }
        ++m_depth;
        m_style = name == "style"_L1;
        m_out.writeStartElement(name);
        if (m_elements == 1) {
            m_out.writeAttribute(u"xmlns"_s, QString(svgNamespace));
            m_out.writeAttribute(u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s);
            takeSize();
        }
        for (const QXmlStreamAttribute &attribute : m_in.attributes())
            take(attribute, name);
    }

    void take(const QXmlStreamAttribute &attribute, const QString &element)
    {
        const QString name = attribute.name().toString(), value = attribute.value().toString();
        if (name == "href"_L1) {
            if (!value.trimmed().startsWith(u'#') || !element.endsWith("Gradient"_L1))
                m_error = outside(value);
            else
                m_out.writeAttribute(u"xlink:href"_s, value);
            return;
        }
        const bool isOwn = attribute.namespaceUri().isEmpty() && !name.startsWith("on"_L1, Qt::CaseInsensitive)
                           && !name.startsWith("xmlns"_L1);
        // Its size is that of the house style.
        const bool isSize = m_elements == 1 && isOneOf(name, {"width"_L1, "height"_L1, "viewBox"_L1, "preserveAspectRatio"_L1});
        if (!isOwn || isSize)
            return;
        if (const QString found = referenceOutside(value); !found.isEmpty())
            m_error = outside(found);
        m_out.writeAttribute(name, value);
    }

    /// Without a view box, from the width and height, in whatever unit.
    void takeSize()
    {
        const QXmlStreamAttributes given = m_in.attributes();
        QString box = given.value("viewBox"_L1).toString();
        const auto number = [&](QLatin1StringView name) {
            static const QRegularExpression length(u"^\\s*([0-9.]+)\\s*(px|pt|mm|cm|in)?\\s*$"_s);
            return length.match(given.value(name).toString()).captured(1);
        };
        if (box.isEmpty())
            box = u"0 0 %1 %2"_s.arg(number("width"_L1), number("height"_L1));
        static const QRegularExpression separator(u"[\\s,]+"_s);
        const QStringList parts = box.trimmed().split(separator);
        bool areNumbers = parts.size() == 4;
        std::array<double, 4> numbers{};
        for (qsizetype i = 0; areNumbers && i < 4; ++i)
            numbers[size_t(i)] = parts[i].toDouble(&areNumbers);
        const double ratio = numbers[2] / numbers[3];
        constexpr double largest = 1e6, smallest = 1e-3;
        if (!areNumbers || !(numbers[2] >= smallest && numbers[3] >= smallest && numbers[2] <= largest && numbers[3] <= largest)
            || !(ratio <= mostLogoRatio && ratio >= 1 / mostLogoRatio)) {
            m_error = noLogoSize(box);
            return;
        }
        m_logo.width = numbers[2];
        m_logo.height = numbers[3];
        m_out.writeAttribute(u"viewBox"_s, parts.join(u' '));
    }

    void words()
    {
        if (!m_style || m_depth == 0)
            return;
        const QString text = m_in.text().toString();
        if (const QString found = referenceOutside(text); !found.isEmpty())
            m_error = outside(found);
        m_out.writeCharacters(text);
    }

    QXmlStreamReader m_in;
    QByteArray m_written;
    QXmlStreamWriter m_out;
    ReadLogo m_logo;
    std::optional<Message> m_error;
    int m_elements = 0, m_depth = 0;
    bool m_style = false; ///< the last element is a style
};

Result<ReadLogo> readPngLogo(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (size.isEmpty())
        return logoBroken();
    if (std::max(size.width(), size.height()) > mostLogoPixels)
        return logoTooManyPixels(size);
    const double ratio = double(size.width()) / size.height();
    if (ratio > mostLogoRatio || ratio < 1 / mostLogoRatio)
        return noLogoSize(u"%1 × %2"_s.arg(size.width()).arg(size.height()));
    if (reader.read().isNull())
        return logoBroken();
    return ReadLogo{{LogoPicture::Kind::Png, bytes}, double(size.width()), double(size.height())};
}

} // namespace

Result<ReadLogo> readLogo(const QByteArray &bytes)
{
    if (bytes.size() > mostLogoBytes)
        return logoTooLarge(bytes.size());
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return readPngLogo(bytes);
    const bool isText = bytes.trimmed().startsWith('<') || bytes.startsWith("\xEF\xBB\xBF<");
    return isText ? LogoShapes(bytes).read() : noLogo();
}

} // namespace tradestrata
