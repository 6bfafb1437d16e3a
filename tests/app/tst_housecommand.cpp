// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pngfile.h"
#include "tests/app/program.h"
#include "tests/app/sentences.h"
#include "tests/support/testrunner.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tradestrata::testsupport;

namespace {

constexpr auto markSvg =
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 2'><rect width='4' height='2' fill='#FF00FF'/></svg>";

QByteArray houseJson(const char *members)
{
    return QByteArray("{'tradestrata_style': 1, 'name': 'Ministry'" + QByteArray(members) + "}").replace('\'', '"');
}

/// How many pixels of a picture have that colour.
int pixelsOf(const QImage &image, QRgb colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

/// A house style on the command line: in every format, in a figure that opens again, in a session and its report.
class TestHouseCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void coloursAndLogoAreDrawn();
    void darkPaperHasItsOwnLogo();
    void sizesByName();
    void ownGroupsByName();
    void everyCorner_data();
    void everyCorner();
    void aFontThatIsNotInstalled();
    void anInstalledFontIsEmbedded();
    void theFigureComesBack_data();
    void theFigureComesBack();
    void aSessionKeepsIt();
    void whereThereIsNoRoom();
    void refusals_data();
    void refusals();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Run in(const QString &line) { return run(QProcess::splitCommand(line), m_folder->path()); }
    QByteArray bytes(const QString &name) const { return bytesOf(path(name)); }

    std::optional<QTemporaryDir> m_folder;
};

void TestHouseCommand::init()
{
    m_folder.emplace();
    QVERIFY(put(path(s("mark.svg")), markSvg));
    QVERIFY(put(path(s("mark-dark.svg")), QByteArray(markSvg).replace("FF00FF", "00FFFF")));
    QVERIFY(
        put(path(s("style.json")), houseJson(", 'colours': {'MX': '#123456', 'others': '#ABCDEF'}, 'margins': '8 mm', 'logo': "
                                             "{'file': 'mark.svg', 'dark': 'mark-dark.svg', 'height': '5 mm'}, "
                                             "'sizes': {'two-columns': '174x100mm', 'intranet': '1200x675'}")));
}

void TestHouseCommand::coloursAndLogoAreDrawn()
{
    QCOMPARE(in(s("export --partners MX,CA --chart area --others --size 170x95mm --dpi 254 --style style.json -o a.png")).err,
             QByteArray());
    const QImage image = QImage::fromData(bytes(s("a.png")));
    QVERIFY(pixelsOf(image, 0xFF123456) > 10'000);
    QVERIFY(pixelsOf(image, 0xFFABCDEF) > 10'000);
    QCOMPARE(pixelsOf(image, 0xFFFF00FF), 100 * 50); // 10 by 5 mm, ten pixels each
    // Its lower right corner is where the source and the right margin end.
    const int right = 1700 - 80, source = 950 - qRound((8 * 72 / 25.4 - 3) / 72 * 254);
    QCOMPARE(image.pixel(right - 1, source - 2), 0xFFFF00FF);
    QCOMPARE(image.pixel(right + 1, source - 2), 0xFFFFFFFF);
    // The margins are empty.
    for (int y = 0; y < image.height(); ++y) {
        for (const int x : {40, 78, 1622, 1660})
            QCOMPARE(image.pixel(x, y), 0xFFFFFFFF);
    }
    // SVG and PDF have it too, as shapes.
    QCOMPARE(in(s("export --partners MX,CA --chart area --others --size 170x95mm --style style.json --no-data -o a.svg")).status,
             0);
    QVERIFY(bytes(s("a.svg")).contains("#ff00ff") && bytes(s("a.svg")).contains("#123456"));
    QVERIFY(!bytes(s("a.svg")).contains("data:image"));
    // Without it all is as before.
    const QByteArray before = bytes(s("a.png"));
    QCOMPARE(in(s("export --partners MX,CA --chart area --others --size 170x95mm --dpi 254 -o a.png")).err, QByteArray());
    QCOMPARE(pixelsOf(QImage::fromData(bytes(s("a.png"))), 0xFF123456), 0);
    QCOMPARE(in(s("export --partners MX,CA --chart area --others --size 170x95mm --dpi 254 --style style.json -o a.png")).status,
             0);
    QCOMPARE(bytes(s("a.png")), before);
}

void TestHouseCommand::darkPaperHasItsOwnLogo()
{
    QCOMPARE(in(s("export --partners MX,CA --paper dark --style style.json -o a.png")).status, 0);
    const QImage image = QImage::fromData(bytes(s("a.png")));
    QVERIFY(pixelsOf(image, 0xFF00FFFF) > 100);
    QCOMPARE(pixelsOf(image, 0xFFFF00FF), 0);
}

void TestHouseCommand::sizesByName()
{
    QCOMPARE(in(s("export --partners MX,CA --style style.json --size intranet -o a.png")).err, QByteArray());
    QCOMPARE(QImage::fromData(bytes(s("a.png"))).size(), QSize(1200, 675));
    QCOMPARE(in(s("export --partners MX,CA --style style.json --size two-columns --dpi 100 -o a.png")).err, QByteArray());
    QCOMPARE(QImage::fromData(bytes(s("a.png"))).size(), QSize(685, 394));
    const Run unknown = in(s("export --partners MX,CA --style style.json --size three-columns -o a.png"));
    QCOMPARE(unknown.status, 2);
    QCOMPARE(whyNoSentence(unknown.err), QString());
    for (const char *named : {"three-columns", "square", "two-columns", "intranet"})
        QVERIFY2(unknown.err.contains(named), unknown.err.constData());
    QVERIFY(!in(s("export --partners MX,CA --size three-columns -o a.png")).err.contains("intranet"));
    QCOMPARE(in(s("export --partners MX,CA --size intranet -o a.png")).status, 2);
}

void TestHouseCommand::ownGroupsByName()
{
    QVERIFY(
        put(path(s("a.strata")),
            QByteArray("{'tradestrata_session': 1, 'data': [{'built_in': true}], 'groups': [{'code': '0901', 'name': 'North', "
                       "'members': ['2010', '1220']}], 'figures': [{'name': 'One', 'chart': 'area', 'size': "
                       "'170x95mm', 'partners': [{'code': '0901'}, {'code': '5700'}]}]}")
                .replace('\'', '"')));
    QVERIFY(put(path(s("groups.json")), houseJson(", 'colours': {'North': '#123456'}")));
    const Run made = in(s("export a.strata --figure 1 --style groups.json -o a.png"));
    QCOMPARE(made.err, QByteArray());
    QVERIFY(pixelsOf(QImage::fromData(bytes(s("a.png"))), 0xFF123456) > 10'000);
    QCOMPARE(in(s("export a.png -o b.png")).status, 0);
    QCOMPARE(bytes(s("b.png")), bytes(s("a.png")));
    const Run check = in(s("check a.png --format json"));
    QCOMPARE(QJsonDocument::fromJson(check.out).object()[s("picture")][s("drawn_again")].toString(), s("same"));
    // Without a group of that name it is said.
    const Run without = in(s("export --partners MX --style groups.json -o c.png"));
    QCOMPARE(without.status, 0);
    QCOMPARE(whyNoSentence(without.err), QString());
    QVERIFY(without.err.contains("North"));
}

void TestHouseCommand::everyCorner_data()
{
    QTest::addColumn<bool>("isLeft");
    QTest::addColumn<bool>("isTop");
    QTest::newRow("top-right") << false << true;
    QTest::newRow("bottom-right") << false << false;
    QTest::newRow("top-left") << true << true;
    QTest::newRow("bottom-left") << true << false;
}

void TestHouseCommand::everyCorner()
{
    QFETCH(bool, isLeft);
    QFETCH(bool, isTop);
    QVERIFY(put(path(s("corner.json")),
                houseJson(", 'margins': '8 mm', 'logo': {'file': 'mark.svg', 'height': '5 mm', 'corner': '").chopped(1)
                    + QTest::currentDataTag() + "\"}}"));
    QCOMPARE(in(s("export --partners MX,CA --size 170x95mm --dpi 254 --style corner.json -o a.png")).err, QByteArray());
    const QImage image = QImage::fromData(bytes(s("a.png")));
    QCOMPARE(pixelsOf(image, 0xFFFF00FF), 100 * 50);
    const int x = isLeft ? 80 + 2 : 1700 - 80 - 2;
    const int y = isTop ? 80 + 2 : 950 - qRound((8 * 72 / 25.4 - 3) / 72 * 254) - 2;
    QCOMPARE(image.pixel(x, y), 0xFFFF00FF);
}

void TestHouseCommand::aFontThatIsNotInstalled()
{
    QVERIFY(put(path(s("font.json")), houseJson(", 'fonts': ['No Such Family']")));
    const Run run = in(s("export --partners MX,CA --style font.json -o a.svg"));
    QCOMPARE(run.status, 0);
    QCOMPARE(whyNoSentence(run.err), QString());
    QVERIFY(run.err.contains("No Such Family") && run.err.contains("Roboto"));
    QVERIFY(bytes(s("a.svg")).contains("font-family=\"Roboto, "));
}

// One that comes with the packages of the fallbacks.
void TestHouseCommand::anInstalledFontIsEmbedded()
{
    QVERIFY(put(path(s("font.json")), houseJson(", 'fonts': ['No Such Family', 'Noto Serif']")));
    const Run run = in(s("export --partners MX,CA --style font.json -o a.svg"));
    if (run.err.contains("Roboto"))
        QSKIP("Noto Serif is not installed");
    QVERIFY(run.err.contains("No Such Family") && run.err.contains("Noto Serif"));
    QVERIFY(bytes(s("a.svg")).contains("font-family=\"'Noto Serif', Roboto, "));
    QVERIFY(put(path(s("font.json")), houseJson(", 'fonts': 'noto serif'")));
    for (const char *format : {"pdf", "png"}) {
        QCOMPARE(in(s("export --partners MX,CA --style font.json --title \"To → and Ωμέγα\" -o a.%1").arg(s(format))).err,
                 QByteArray());
        const QByteArray once = bytes(s("a.%1").arg(s(format)));
        QCOMPARE(in(s("export --partners MX,CA --style font.json --title \"To → and Ωμέγα\" -o a.%1").arg(s(format))).err,
                 QByteArray());
        QCOMPARE(bytes(s("a.%1").arg(s(format))), once);
    }
    // Words with characters of other fonts are shapes.
    QVERIFY(bytes(s("a.pdf")).contains("NotoSerif-Regular"));
    QVERIFY(!bytes(s("a.pdf")).contains("Roboto"));
    QCOMPARE(in(s("export --partners MX,CA --style font.json --title Plain -o a.pdf")).err, QByteArray());
    QVERIFY(bytes(s("a.pdf")).contains("NotoSerif-Bold"));
}

void TestHouseCommand::theFigureComesBack_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"png", "svg", "pdf"})
        QTest::newRow(format) << s(format);
}

void TestHouseCommand::theFigureComesBack()
{
    QFETCH(QString, format);
    QVERIFY(
        put(path(s("style.json")), houseJson(", 'colours': {'MX': '#123456'}, 'fonts': ['Noto Serif', 'Roboto'], 'margins': 20,"
                                             "'logo': {'file': 'mark.svg', 'width': 40, 'corner': 'top-right'}")));
    const Run made = in(s("export --partners MX,CA --language fr --style style.json -o a.%1").arg(format));
    QCOMPARE(made.status, 0);
    // Without the files of the style.
    QVERIFY(QFile::remove(path(s("style.json"))) && QFile::remove(path(s("mark.svg"))));
    QCOMPARE(in(s("export a.%1 -o b.%1").arg(format)).status, 0);
    QCOMPARE(bytes(s("b.") + format), bytes(s("a.") + format));
    const Run check = in(s("check a.%1 --format json").arg(format));
    const QJsonObject checked = QJsonDocument::fromJson(check.out).object();
    QCOMPARE(checked[s("warnings")].toArray(), QJsonArray());
    QCOMPARE(checked[s("picture")][s("drawn_again")].toString(), s("same"));
    QVERIFY(checked[s("renderer_is_this")].toBool());
}

void TestHouseCommand::aSessionKeepsIt()
{
    QVERIFY(put(path(s("a.strata")),
                QByteArray("{'tradestrata_session': 1, 'data': [{'built_in': true}], 'figures': [{'name': 'One', 'size': "
                           "'170x95mm', 'partners': [{'code': '2010'}, {'code': '1220'}]}], 'style': "
                           "{'tradestrata_style': 1, 'name': 'A', 'colours': {'2010': '#123456'}, "
                           "'sizes': {'wide': '900x450'}}}")
                    .replace('\'', '"')));
    QCOMPARE(in(s("export a.strata --figure 1 --size wide -o a.png")).err, QByteArray());
    QCOMPARE(QImage::fromData(bytes(s("a.png"))).size(), QSize(900, 450));
    QVERIFY(pixelsOf(QImage::fromData(bytes(s("a.png"))), 0xFF123456) > 100);
    QVERIFY(in(s("report a.strata --size wide -o out")).status != 2);
    QVERIFY(pixelsOf(QImage::fromData(bytes(s("out/one.png"))), 0xFF123456) > 100);
    QCOMPARE(QImage::fromData(bytes(s("out/one.png"))).size(), QSize(900, 450));
    const Run unknown = in(s("report a.strata --size wider -o none"));
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.err.contains("wide,") || unknown.err.contains(" wide"), unknown.err.constData());
    QVERIFY(!QFile::exists(path(s("none"))));
    // Another one instead of it.
    QVERIFY(in(s("report a.strata --style style.json -o out.pdf")).status != 2);
    QVERIFY(bytes(s("out.pdf")).startsWith("%PDF"));
}

void TestHouseCommand::whereThereIsNoRoom()
{
    QVERIFY(put(path(s("large.json")), houseJson(", 'logo': {'file': 'mark.svg', 'width': '90 mm'}")));
    const Run run = in(s("export --partners MX,CA --style large.json --size 170x95mm -o a.png"));
    QCOMPARE(run.status, 0);
    QCOMPARE(whyNoSentence(run.err), QString());
    QVERIFY(run.err.contains("logo") && run.err.contains("170x95mm"));
    QCOMPARE(pixelsOf(QImage::fromData(bytes(s("a.png"))), 0xFFFF00FF), 0);
}

void TestHouseCommand::refusals_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("no file") << s("export --partners MX --style none.json -o a.png") << 1 << QByteArray("none.json");
    QTest::newRow("a file of something else") << s("export --partners MX --style mark.svg -o a.png") << 1 << QByteArray("mark.svg");
    QTest::newRow("a folder") << s("export --partners MX --style . -o a.png") << 1 << QByteArray("folder");
    QTest::newRow("no figure is drawn") << s("values --partners MX --style style.json") << 2 << QByteArray("--style");
    QTest::newRow("nor here") << s("check a.png --style style.json") << 2 << QByteArray("--style");
}

void TestHouseCommand::refusals()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QByteArray, quoted);
    const Run run = in(line);
    QCOMPARE(run.status, status);
    QCOMPARE(whyNoSentence(run.err), QString());
    QVERIFY2(run.err.contains(quoted), run.err.constData());
    QVERIFY(!QFile::exists(path(s("a.png"))));
}

TRADESTRATA_TEST(TestHouseCommand, QGuiApplication)
#include "tst_housecommand.moc"
