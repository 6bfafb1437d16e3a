// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/palette.h"
#include "models/io/layouts/partnerresolver.h"
#include "models/language/language.h"
#include "models/session/housestylefile.h"
#include "models/session/logofile.h"
#include "models/session/sessionfile.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

constexpr auto squareLogo = R"(<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 10'><rect width='30' height='10'/></svg>)";

QByteArray logoPng(QSize size)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// JSON with its quotes, written without.
QByteArray styleJson(QByteArray text) { return text.replace('\'', '"'); }

QByteArray logoSvg(const QByteArray &inside)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + inside + "</svg>";
}

} // namespace

/// House styles from files: what a style says is read exactly, anything else is refused with a sentence that quotes it, and a
/// session keeps all of it.
class TestHouseStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reads();
    void readsLengths_data();
    void readsLengths();
    void namesThatOnlyFilesKnow();
    void ownGroupsByName_data();
    void ownGroupsByName();
    void refuses_data();
    void refuses();
    void refusesFiles();
    void refusesLogos_data();
    void refusesLogos();
    void logosKeepOnlyShapes();
    void inksAreReadable();
    void keptInTheSession();
    void aBrokenOneLeavesTheSession();

private:
    Result<ReadHouseStyle> read(const QByteArray &text);
    QString said(const Message &message) const { return m_english->text(message); }

    QTemporaryDir m_folder;
    PartnerRegistry m_registry;
    std::optional<PartnerLookup> m_lookup;
    std::optional<Language> m_english;
};

void TestHouseStyle::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    m_lookup.emplace(m_registry, sourceFile(s("resources/partners/names.csv")));
    m_english = testLanguage(s("en"), m_registry);
    QVERIFY(QFile(m_folder.filePath(s("logo.svg"))).open(QIODevice::WriteOnly));
    const auto put = [this](const char *name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(s(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(put("logo.svg", squareLogo) && put("logo.png", logoPng({40, 20})) && put("words.txt", "no picture"));
}

Result<ReadHouseStyle> TestHouseStyle::read(const QByteArray &text)
{
    QFile file(m_folder.filePath(s("style.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(styleJson(text)) != text.size())
        qFatal("the test's file cannot be written");
    file.close();
    return readHouseStyle(file.fileName(), *m_lookup);
}

void TestHouseStyle::reads()
{
    const auto style = read(R"({
        'tradestrata_style': 1, 'name': 'Ministry of Trade',
        'colours': {'MX': '#00524f', 'Canada': '#D95F02', 'group:0003': '#334E9E', 'others': '#D5D0C8', 'total': '#552244'},
        'fonts': ['Source Serif 4', 'DejaVu Serif'],
        'margins': {'left': 20, 'top': '5 mm'},
        'logo': {'file': 'logo.svg', 'dark': 'logo.png', 'width': 60, 'corner': 'top-right'},
        'sizes': {'two-columns': '174x100mm', 'intranet': '1200x675'}})");
    QVERIFY2(style, qPrintable(style ? QString() : said(style.error())));
    QVERIFY(style->remarks.isEmpty());
    const HouseStyle &read = style->style;
    QCOMPARE(read.name, s("Ministry of Trade"));
    const QHash<int, QRgb> fills{{2010, 0xFF00524F}, {1220, 0xFFD95F02}, {3, 0xFF334E9E}, {0, 0xFFD5D0C8}, {15, 0xFF552244}};
    QCOMPARE(read.fills, fills);
    QCOMPARE(read.fonts, QStringList({s("Source Serif 4"), s("DejaVu Serif")}));
    QCOMPARE(read.sheet.margins, QMarginsF(20, 5 * 72 / 25.4, 12, 12)); // those not given are the usual ones
    QCOMPARE(read.sheet.logo.width, 60.0);
    QCOMPARE(read.sheet.logo.height, 20.0); // 30 to 10
    QVERIFY(read.sheet.logo.corner == HouseLogo::Corner::TopRight);
    QVERIFY(read.sheet.logo.on(PaperTheme::Light).kind == LogoPicture::Kind::Svg);
    QVERIFY(read.sheet.logo.on(PaperTheme::Dark).kind == LogoPicture::Kind::Png);
    QCOMPARE(read.sizes.size(), 2);
    QCOMPARE(read.sizeNamed(s("two-columns"))->width, 174.0);
    QVERIFY(read.sizeNamed(s("intranet"))->unit == FigureSize::Unit::Pixels);
    QVERIFY(!read.sizeNamed(s("column")));
}

void TestHouseStyle::readsLengths_data()
{
    QTest::addColumn<QByteArray>("margins");
    QTest::addColumn<double>("points");
    QTest::newRow("points") << QByteArray("14") << 14.0;
    QTest::newRow("a text of points") << styleJson("'14.5 pt'") << 14.5;
    QTest::newRow("millimetres") << styleJson("'25.4mm'") << 72.0;
    QTest::newRow("none") << QByteArray("0") << 0.0;
}

void TestHouseStyle::readsLengths()
{
    QFETCH(QByteArray, margins);
    QFETCH(double, points);
    const auto style = read(R"({'tradestrata_style': 1, 'name': 'A', 'margins': )" + margins + '}');
    QVERIFY(style);
    QCOMPARE(style->style.sheet.margins, QMarginsF(points, points, points, points));
}

void TestHouseStyle::namesThatOnlyFilesKnow()
{
    const auto style = read(R"({'tradestrata_style': 1, 'name': 'A', 'colours': {'Atlantis': '#123456'}})");
    QVERIFY(style);
    QCOMPARE(style->style.fills.value(PartnerResolver::codeOfUnknown(s("Atlantis"), false).number), 0xFF123456);
    QCOMPARE(style->remarks.size(), 1);
    QVERIFY(said(style->remarks.first()).contains(s("Atlantis")));
}

void TestHouseStyle::ownGroupsByName_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("name");
    QTest::newRow("a name") << QByteArray("EU27") << s("EU27");
    QTest::newRow("as a group") << QByteArray("group:EU27") << s("EU27");
    QTest::newRow("in another case") << QByteArray("eu27") << s("EU27");
    QTest::newRow("others, as a group's name") << QByteArray("Others") << s("Others");
    QTest::newRow("of several words") << QByteArray("Mis socios, 2026") << s("Mis socios, 2026");
}

// They have no codes of their own outside a session: the name counts, whichever was first, the style or the group.
void TestHouseStyle::ownGroupsByName()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, name);
    const auto style = read(R"({'tradestrata_style': 1, 'name': 'A', 'colours': {')" + written
                            + R"(': '#123456', 'others': '#0A0B0C'}})");
    QVERIFY(style);
    QCOMPARE(style->remarks.size(), 1);
    const OwnGroup group{PartnerCode{905}, name, {mexico, canada}}, other{PartnerCode{906}, s("EU28"), {mexico, canada}};
    Session session;
    session.data.append(DataRef());
    session.figures.append(SessionFigure{s("A"), {}, {}, {}, {}});
    session.style = style->style;
    const auto again = readSession(writeSession(session, m_registry), m_registry);
    QVERIFY(again);
    for (const HouseStyle &each : {style->style, again->session.style}) {
        const PartnerRegistry registry = withSession(m_registry, {}, {other, group}, each);
        QCOMPARE(registry.ownFill(group.code), 0xFF123456);
        QCOMPARE(registry.ownFill(other.code), std::nullopt);
        QCOMPARE(registry.ownFill(PartnerCode{0}), 0xFF0A0B0C);
        QCOMPARE(registry.group(group.code)->name, name);
    }
    // Nothing is to be said of a name that the session has.
    const auto known = readHouseStyle(m_folder.filePath(s("style.json")), *m_lookup, {other, group});
    QVERIFY(known && known->remarks.isEmpty());
}

void TestHouseStyle::refuses_data()
{
    QTest::addColumn<QByteArray>("members"); // after the version and the name
    QTest::addColumn<QString>("quoted");     // of what was met
    QTest::newRow("an unknown member") << styleJson(R"(, 'colors': {})") << s("“colors”");
    QTest::newRow("an unknown side") << styleJson(R"(, 'margins': {'links': 3})") << s("“links”");
    QTest::newRow("an unknown member of the logo") << styleJson(R"(, 'logo': {'url': 'http://a.b'})") << s("“url”");
    QTest::newRow("a word as a colour") << styleJson(R"(, 'colours': {'MX': 'red'})") << s("“red”");
    QTest::newRow("three digits") << styleJson(R"(, 'colours': {'MX': '#0AF'})") << s("“#0AF”");
    QTest::newRow("a script as a colour") << styleJson(R"(, 'colours': {'MX': '#000000;x'})") << s("“#000000;x”");
    QTest::newRow("a number as a colour") << styleJson(R"(, 'colours': {'MX': 7})") << s("“7”");
    QTest::newRow("a list of colours") << styleJson(R"(, 'colours': ['#000000'])")
                                       << s("“[") + u'"' + s("#000000") + u'"' + s("]”");
    QTest::newRow("a partner twice") << styleJson(R"(, 'colours': {'MX': '#000000', 'Mexico': '#111111'})") << s("“Mexico”");
    QTest::newRow("a group without its prefix")
        << styleJson(R"(, 'colours': {'European Union': '#000000'})") << s("European Union");
    QTest::newRow("no font") << styleJson(R"(, 'fonts': [])") << s("“[]”");
    QTest::newRow("a font with a quote") << styleJson(R"(, 'fonts': ['A; url x'])") << s("“A; url x”");
    QTest::newRow("a number as a font") << styleJson(R"(, 'fonts': [3])") << s("“3”");
    QTest::newRow("a negative margin") << styleJson(R"(, 'margins': -1)") << s("“-1”");
    QTest::newRow("a wide margin") << styleJson(R"(, 'margins': '40 mm')") << s("“40 mm”");
    QTest::newRow("inches") << styleJson(R"(, 'margins': {'top': '1 in'})") << s("“1 in”");
    QTest::newRow("no picture") << styleJson(R"(, 'logo': {'height': 20})") << s("“file”");
    QTest::newRow("no size") << styleJson(R"(, 'logo': {'file': 'logo.svg'})") << s("“height”");
    QTest::newRow("two sizes") << styleJson(R"(, 'logo': {'file': 'logo.svg', 'width': 20, 'height': 20})") << s("not both");
    QTest::newRow("a corner") << styleJson(R"(, 'logo': {'file': 'logo.svg', 'height': 20, 'corner': 'left'})") << s("“left”");
    QTest::newRow("a picture that is none") << styleJson(R"(, 'logo': {'file': 'words.txt', 'height': 20})") << s("words.txt");
    QTest::newRow("a picture that is missing") << styleJson(R"(, 'logo': {'file': 'none.svg', 'height': 20})") << s("none.svg");
    QTest::newRow("a size") << styleJson(R"(, 'sizes': {'wide': '200'})") << s("“200”");
    QTest::newRow("a size that cannot be drawn") << styleJson(R"(, 'sizes': {'wide': '9x9mm'})") << s("“9x9mm”");
    QTest::newRow("a preset's name") << styleJson(R"(, 'sizes': {'column': '90x60mm'})") << s("“column”");
    QTest::newRow("a size's name") << styleJson(R"(, 'sizes': {'my size': '90x60mm'})") << s("“my size”");
}

void TestHouseStyle::refuses()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, quoted);
    const auto style = read(R"({'tradestrata_style': 1, 'name': 'A')" + members + '}');
    QVERIFY(!style);
    const QString text = said(style.error());
    QVERIFY2(text.contains(quoted), qPrintable(text));
    QVERIFY2(text.count(s(". ")) == 0 && text.endsWith(u'.'), qPrintable(text)); // one sentence
}

void TestHouseStyle::refusesFiles()
{
    const auto idOf = [this](const QByteArray &text) {
        const auto style = read(text);
        return style ? QString() : style.error().id;
    };
    QCOMPARE(idOf("{\n\n\"tradestrata_style\": 1,}"), s("style-no-json"));
    QCOMPARE(read("{\n\n\"tradestrata_style\": 1,}").error().line, 3);
    QCOMPARE(idOf("{}"), s("style-none"));
    QCOMPARE(idOf("[1]"), s("style-none"));
    QCOMPARE(idOf(R"({'tradestrata_style': 2, 'name': 'A'})"), s("style-newer"));
    QCOMPARE(idOf(R"({'tradestrata_style': '1', 'name': 'A'})"), s("style-value"));
    QCOMPARE(idOf(R"({'tradestrata_style': 1})"), s("style-value"));
    QCOMPARE(idOf(R"({'tradestrata_style': 1, 'name': ''})"), s("style-value"));
    QCOMPARE(idOf(R"({'tradestrata_style': 1, 'name': ')" + QByteArray(61, 'a') + "\"}"), s("style-value"));
    QCOMPARE(idOf(R"({'tradestrata_style': 1, 'name': 'A'})" + QByteArray(600'000, ' ')), s("style-too-large"));
    // A session that keeps one is a session.
    const auto looks = [this](const QByteArray &text) {
        const auto written = read(text);
        Q_UNUSED(written)
        return looksLikeHouseStyle(m_folder.filePath(s("style.json")));
    };
    QVERIFY(looks(R"({'tradestrata_style': 1})") && looks(R"({'tradestrata_style': 1,})"));
    QVERIFY(!looks(R"({'tradestrata_session': 1, 'style': {'tradestrata_style': 1}})"));
    QVERIFY(!looks(R"({'tradestrata_session': 1, 'style': {'tradestrata_style': 1})"));
    QVERIFY(!readHouseStyle(m_folder.filePath(s("none.json")), *m_lookup));
    QVERIFY(!readHouseStyle(m_folder.path(), *m_lookup));
}

void TestHouseStyle::refusesLogos_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    QTest::newRow("nothing") << QByteArray() << s("logo-no-picture");
    QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0") << s("logo-no-picture");
    QTest::newRow("HTML") << QByteArray("<html><body/></html>") << s("logo-no-picture");
    QTest::newRow("cut off") << logoSvg("<rect width='3' height='3'/>").chopped(9) << s("logo-broken");
    QTest::newRow("a script") << logoSvg("<script>alert(1)</script>") << s("logo-no-shape");
    QTest::newRow("text") << logoSvg("<text>M</text>") << s("logo-no-shape");
    QTest::newRow("an image") << logoSvg("<image href='file:///etc/passwd'/>") << s("logo-no-shape");
    QTest::newRow("copies of copies") << logoSvg("<g id='a'/><use href='#a'/>") << s("logo-no-shape");
    QTest::newRow("a foreign object") << logoSvg("<foreignObject/>") << s("logo-no-shape");
    QTest::newRow("a filter") << logoSvg("<filter id='a'/>") << s("logo-no-shape");
    QTest::newRow("a fill from elsewhere") << logoSvg("<rect fill='url(http://a.b/c#d)'/>") << s("logo-refers-outside");
    QTest::newRow("in a style") << logoSvg("<rect style='fill: url( \"file:///x\" )'/>") << s("logo-refers-outside");
    QTest::newRow("in a sheet") << logoSvg("<style>@import 'http://a.b';</style>") << s("logo-refers-outside");
    QTest::newRow("a gradient from elsewhere")
        << logoSvg("<linearGradient xmlns:x='http://www.w3.org/1999/xlink' x:href='a.svg#b'/>") << s("logo-refers-outside");
    QByteArray bomb = "<!DOCTYPE svg [<!ENTITY a0 '" + QByteArray(90, 'M') + "'>";
    for (int i = 1; i < 9; ++i)
        bomb += "<!ENTITY a" + QByteArray::number(i) + " '" + ("&a" + QByteArray::number(i - 1) + ';').repeated(10) + "'>";
    QTest::newRow("entities of entities") << bomb + "]>" + logoSvg("<style>&a8;</style>") << s("logo-broken");
    QTest::newRow("no size") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << s("logo-no-size");
    QTest::newRow("no extent") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 9'/>") << s("logo-no-size");
    QTest::newRow("a line") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 999 9'/>") << s("logo-no-size");
    QTest::newRow("too deep") << logoSvg(QByteArray("<g>").repeated(500) + QByteArray("</g>").repeated(500)) << s("logo-no-shape");
    QTest::newRow("too many shapes") << logoSvg(QByteArray("<rect/>").repeated(9000)) << s("logo-too-large");
    QTest::newRow("too many bytes") << logoSvg(QByteArray(300'000, ' ')) << s("logo-too-large");
    QTest::newRow("too many pixels") << logoPng({5000, 200}) << s("logo-too-many-pixels");
    QTest::newRow("half a PNG") << logoPng({40, 40}).first(60) << s("logo-broken");
    QTest::newRow("the head of a PNG") << QByteArray("\x89PNG\r\n\x1a\n") << s("logo-broken");
}

void TestHouseStyle::refusesLogos()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, id);
    const auto logo = readLogo(bytes);
    QVERIFY(!logo);
    QCOMPARE(logo.error().id, id);
    const QString text = said(logo.error());
    QVERIFY2(text.count(s(". ")) == 0 && text.endsWith(u'.'), qPrintable(text));
}

void TestHouseStyle::logosKeepOnlyShapes()
{
    const auto logo = readLogo(R"-(<?xml version='1.0'?><!-- a comment --><svg xmlns='http://www.w3.org/2000/svg' onload='x()'
        xmlns:i='http://inkscape.org/' xmlns:xlink='http://www.w3.org/1999/xlink' width='60mm' height='20mm' i:version='1'>
        <title>Words</title><metadata><a xmlns='b'>secret</a></metadata><i:view><rect/></i:view>
        <defs><linearGradient id='a'><stop offset='0' stop-color='#fff'/></linearGradient>
        <linearGradient id='b' xlink:href='#a'/></defs><style>.c { fill: #123456 }</style>
        <path class='c' d='M0 0h9v9z' fill='url(#b)' onclick='y()'/></svg>)-");
    QVERIFY2(logo, qPrintable(logo ? QString() : said(logo.error())));
    const QByteArray &kept = logo->picture.bytes;
    for (const char *gone : {"onload", "onclick", "comment", "secret", "Words", "inkscape", "<rect"})
        QVERIFY2(!kept.contains(gone), kept.constData());
    for (const char *there : {"M0 0h9v9z", "url(#b)", "\"#a\"", ".c { fill: #123456 }", "viewBox=\"0 0 60 20\""})
        QVERIFY2(kept.contains(there), kept.constData());
    QCOMPARE(logo->width / logo->height, 3.0);
    // What a document type declares is not asked for.
    const auto declared = readLogo("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + logoSvg("<style>&a;</style>"));
    QVERIFY(!declared || !declared->picture.bytes.contains("root"));
    const auto again = readLogo(kept);
    QVERIFY(again);
    QCOMPARE(again->picture.bytes, kept);
}

// The contrast is that of WCAG, with white and with dark paper.
void TestHouseStyle::inksAreReadable()
{
    const auto luminance = [](QRgb colour) {
        const auto linear = [](int channel) {
            const double c = channel / 255.0;
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
    };
    for (int red = 0; red < 256; red += 51) {
        for (int green = 0; green < 256; green += 51) {
            for (int blue = 0; blue < 256; blue += 51) {
                const PartnerRegistry registry = m_registry.withFills({{2010, qRgb(red, green, blue)}});
                const PartnerColours colours = coloursOf({PartnerCode{2010}}, registry).first();
                QCOMPARE(colours.fill, qRgb(red, green, blue));
                QVERIFY(1.05 / (luminance(colours.ink) + 0.05) >= 4.6);
                QVERIFY((luminance(colours.dark) + 0.05) / (luminance(0xFF14181D) + 0.05) >= 2.6);
            }
        }
    }
    // What is dark enough, or light enough, stays.
    QCOMPARE(coloursOfFill(0xFF1F367A).ink, 0xFF1F367A);
    QCOMPARE(coloursOfFill(0xFFF26426).dark, 0xFFF26426);
    // Only the partners that the style names change.
    const QList<PartnerCode> both{{2010}, {1220}};
    const auto own = coloursOf(both, m_registry.withFills({{2010, 0xFF000080}})), usual = coloursOf(both, m_registry);
    QCOMPARE(own[0].fill, 0xFF000080);
    QCOMPARE(own[1].fill, usual[1].fill);
}

void TestHouseStyle::keptInTheSession()
{
    Session session;
    session.data.append(DataRef());
    session.figures.append(SessionFigure{s("A"), {}, {}, {}, {}});
    QVERIFY(!writeSession(session, m_registry).contains("\"style\""));
    const auto style = read(R"({'tradestrata_style': 1, 'name': 'A',
        'colours': {'MX': '#00524F', 'Atlantis': '#123456', 'group:Nowhere': '#654321', 'others': '#0A0B0C', 'total': '#552244'},
        'fonts': 'DejaVu Serif', 'margins': '5.3 mm',
        'logo': {'file': 'logo.svg', 'dark': 'logo.png', 'width': '17.3 mm'}, 'sizes': {'wide': '174.5x100mm'}})");
    QVERIFY2(style, qPrintable(style ? QString() : said(style.error())));
    session.style = style->style;
    const QByteArray file = writeSession(session, m_registry);
    const auto again = readSession(file, m_registry);
    QVERIFY(again);
    QVERIFY(again->mended.isEmpty());
    QVERIFY(again->session.style == session.style);
    QCOMPARE(writeSession(again->session, m_registry), file);
    Session without = session;
    without.style = {};
    QVERIFY(!without.sameContent(session));
}

void TestHouseStyle::aBrokenOneLeavesTheSession()
{
    const auto opened = readSession(styleJson(R"({'tradestrata_session': 1, 'figures': [{'name': 'A'}],
        'style': {'tradestrata_style': 1, 'name': 'A', 'logo': {'svg': '<svg/>', 'height': 20}}})"),
                                    m_registry);
    QVERIFY(opened);
    QVERIFY(opened->session.style.isEmpty());
    QCOMPARE(opened->session.figures.size(), 1);
    QCOMPARE(opened->mended.size(), 1);
    QVERIFY(said(opened->mended.first()).startsWith(s("The house style of the session is left out: ")));
    const auto file = readSession(styleJson(R"({'tradestrata_session': 1, 'figures': [{'name': 'A'}],
        'style': {'tradestrata_style': 1, 'name': 'A', 'logo': {'file': '/etc/passwd', 'height': 20}}})"),
                                  m_registry);
    QVERIFY(file && file->session.style.isEmpty()); // a session never reads one
}

TRADESTRATA_TEST(TestHouseStyle, QCoreApplication)
#include "tst_housestyle.moc"
