// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testrunner.h"
#include "tests/support/virtualdisplay.h"
#include "widgets/controls/theme.h"

#include <QAction>
#include <QGuiApplication>
#include <QHashSeed>
#include <QPalette>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

const QString story = QStringLiteral(":/sessions/mexico-passes-canada_en.strata");

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x20, 0x24, 0x29));
    palette.setColor(QPalette::Base, QColor(0x1A, 0x1D, 0x21));
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::Text, Qt::white);
    return palette;
}

/// What the built-in session does not have: published figures of the analyst's own, and an overlaid older release.
const QByteArray ownSession = R"({"tradestrata_session": 1, "current": 0, "data": [{"built_in": true}],
    "published": [{"date": "2026-03-11", "source": "A ministry", "code": "2010", "flow": "exports", "measure": "year",
                   "period": "2025", "value": 338000000000, "rounding": 1000000000}],
    "figures": [{"name": "Published", "chart": "releases", "measure": "year", "partners": [{"code": "2010"}, {"code": "1220"}],
                 "from": "2025", "to": "2025", "view": {"at": "2025"}},
                {"name": "Over", "chart": "line", "measure": "month", "partners": [{"code": "2010"}, {"code": "1220"}],
                 "title": "المكسيك → ไทย", "from": "2024-06", "to": "2026-01", "over_release": "2026-03"}]})";

/// The word that follows an option; empty without it.
QString valueOf(const QStringList &arguments, const char *option)
{
    const qsizetype place = arguments.indexOf(QLatin1String(option));
    return place < 0 ? QString() : arguments.value(place + 1);
}

/// This program as the window: exports every figure of a session, by default the built-in one, from its menu into a
/// folder, and prints its environment, so that the test can check it.
int exportFromWindow(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir target(arguments[2]);
    if (arguments.contains(QStringLiteral("--dark")))
        QApplication::setPalette(darkPalette());
    const WindowTheme theme = WindowTheme::of(QApplication::palette());
    theme.applyTo(application);
    const QTemporaryDir settings;
    useSettingsIn(settings);
    const Builtin builtin;
    builtin.addWindowFonts();
    Answers answers;
    MainWindow window(builtin, *builtin.fonts(), questionsFor(answers));
    window.setLanguage(QStringLiteral("en"));
    const QString session = valueOf(arguments, "--open");
    window.begin(session.isEmpty() ? QStringList() : QStringList{session});
    window.show();
    const auto opened = [&] { return session.isEmpty() || window.document().path() == session; };
    if (!QTest::qWaitForWindowExposed(&window) || !QTest::qWaitFor(opened, 60'000))
        return 1;
    for (int i = 0; i < window.document().session().figures.size(); ++i) {
        window.document().setCurrent(i);
        for (const char *format : {"pdf", "png"}) {
            answers.savePng = target.filePath(QStringLiteral("%1.%2").arg(i + 1).arg(QLatin1String(format)));
            window.findChild<QAction *>(QStringLiteral("exportAction"))->trigger();
        }
    }
    std::printf("%s, %g, %s\n", qPrintable(QGuiApplication::platformName()), window.devicePixelRatio(),
                theme.dark ? "dark" : "light");
    return 0;
}

QByteArray fontconfig(const char *edits)
{
    return QByteArray("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>/usr/share/fonts</dir>"
                      "<match target=\"font\">")
           + edits + "</match></fontconfig>";
}

} // namespace

/// Figures exported from the window, whatever the desktop's scale, fonts and colours, and the same figures from a bare
/// command line: equal byte by byte.
class TestParity : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameBytes_data();
    void sameBytes();
    void sameBytesOfOnesOwnSession();
    void sameBytesInAHouseStyle();

private:
    /// The program as the window, which exports into the folder; its output is stored in the first argument.
    void exportFromWindow(QString &printed, const QString &folder, const QStringList &options, const QStringList &variables = {});

    QTemporaryDir m_folder;
    VirtualDisplay m_display;
    QHash<QString, QByteArray> m_bare; ///< by the name of the window's file
};

void TestParity::initTestCase()
{
    if (m_display.name().isEmpty())
        QSKIP("there is no virtual display: Xvfb is not installed or does not start");
    for (int i = 1; i <= 5; ++i) {
        for (const char *format : {"png", "pdf"}) {
            const QString file = m_folder.filePath(s("bare%1.").arg(i) + s(format));
            QCOMPARE(run({s("export"), story, s("--figure"), QString::number(i), s("-o"), file}).status, 0);
            m_bare.insert(s("%1.").arg(i) + s(format), bytesOf(file));
            QVERIFY(bytesOf(file).size() > 10'000);
        }
    }
    QVERIFY(put(m_folder.filePath(s("hinted.conf")),
                fontconfig("<edit name=\"hinting\" mode=\"assign\"><bool>true</bool></edit>"
                           "<edit name=\"autohint\" mode=\"assign\"><bool>true</bool></edit>"
                           "<edit name=\"hintstyle\" mode=\"assign\"><const>hintfull</const></edit>"
                           "<edit name=\"rgba\" mode=\"assign\"><const>rgb</const></edit>")));
    QVERIFY(put(m_folder.filePath(s("aliased.conf")),
                fontconfig("<edit name=\"antialias\" mode=\"assign\"><bool>false</bool></edit>")));
}

void TestParity::sameBytes_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("surroundings"); // what the window has to find
    const QString hinted = s("FONTCONFIG_FILE=") + m_folder.filePath(s("hinted.conf"));
    const QString aliased = s("FONTCONFIG_FILE=") + m_folder.filePath(s("aliased.conf"));
    // Qt turns the fonts' dots per inch into a scale of the display.
    const QStringList large{s("QT_SCALE_FACTOR=1.5"), s("QT_FONT_DPI=144")};
    QTest::newRow("a plain display") << QStringList() << false << s("xcb, 1, light\n");
    QTest::newRow("scaled by 1.5") << QStringList{large[0]} << false << s("xcb, 1.5, light\n");
    QTest::newRow("fonts of 144 dots per inch") << QStringList{large[1]} << false << s("xcb, 1.5, light\n");
    QTest::newRow("full hinting") << QStringList{hinted} << false << s("xcb, 1, light\n");
    QTest::newRow("no antialiasing") << QStringList{aliased} << false << s("xcb, 1, light\n");
    QTest::newRow("dark") << QStringList() << true << s("xcb, 1, dark\n");
    QTest::newRow("all, hinted") << large + QStringList{hinted} << true << s("xcb, 2.25, dark\n");
    QTest::newRow("all, no antialiasing") << large + QStringList{aliased} << true << s("xcb, 2.25, dark\n");
}

void TestParity::exportFromWindow(QString &printed, const QString &folder, const QStringList &options, const QStringList &variables)
{
    QProcessEnvironment environment = bareSurrounding();
    environment.insert(s("QT_QPA_PLATFORM"), s("xcb"));
    environment.insert(s("DISPLAY"), m_display.name());
    environment.insert(s("HOME"), folder);
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    QProcess window;
    window.setProcessEnvironment(environment);
    window.start(QCoreApplication::applicationFilePath(), QStringList{s("tst_parity"), s("--window"), folder} + options);
    QVERIFY(window.waitForFinished(120'000));
    QCOMPARE(window.exitCode(), 0);
    printed = QString::fromUtf8(window.readAllStandardOutput());
}

void TestParity::sameBytes()
{
    QFETCH(QStringList, variables);
    QFETCH(bool, dark);
    QFETCH(QString, surroundings);
    const QTemporaryDir folder;
    QString printed;
    exportFromWindow(printed, folder.path(), dark ? QStringList{s("--dark")} : QStringList{}, variables);
    QCOMPARE(printed, surroundings);
    for (auto bare = m_bare.cbegin(); bare != m_bare.cend(); ++bare)
        QVERIFY2(bytesOf(folder.filePath(bare.key())) == bare.value(), qPrintable(bare.key() + s(" differs")));
}

void TestParity::sameBytesOfOnesOwnSession()
{
    const QTemporaryDir folder;
    const QString session = folder.filePath(s("own.strata"));
    QVERIFY(put(session, ownSession));
    QString printed;
    exportFromWindow(printed, folder.path(), {s("--open"), session});
    QCOMPARE(printed, s("xcb, 1, light\n"));
    const QByteArray plain =
        QByteArray(ownSession).replace("\"over_release\": \"2026-03\"", "\"lens\": false").replace("\"published\"", "\"kept\"");
    QVERIFY(put(folder.filePath(s("plain.strata")), plain));
    for (int i = 1; i <= 2; ++i) {
        const QString bare = folder.filePath(s("bare%1.png").arg(i));
        const auto exported = [&](const QString &from) {
            return run({s("export"), from, s("--figure"), QString::number(i), s("-o"), bare}).status == 0 ? bytesOf(bare)
                                                                                                          : QByteArray();
        };
        const QByteArray window = bytesOf(folder.filePath(s("%1.png").arg(i)));
        QVERIFY(window.size() > 10'000);
        QVERIFY2(exported(session) == window, qPrintable(s("figure %1 differs").arg(i)));
        QVERIFY2(exported(folder.filePath(s("plain.strata"))) != window, qPrintable(s("figure %1 shows nothing of it").arg(i)));
    }
}

// With an installed font, on a display that hints the others and is scaled, and on a bare command line.
void TestParity::sameBytesInAHouseStyle()
{
    const QTemporaryDir folder;
    const QString session = folder.filePath(s("house.strata"));
    const QByteArray style = QByteArray("'style': {'tradestrata_style': 1, 'name': 'A', 'colours': {'2010': '#123456'}, 'fonts': "
                                        "['Noto Serif', 'DejaVu Serif'], 'margins': 20, 'logo': {'height': 20, 'svg': '<svg "
                                        "xmlns=\\\"http://www.w3.org/2000/svg\\\" viewBox=\\\"0 0 9 9\\\"><circle cx=\\\"4\\\" "
                                        "cy=\\\"4\\\" r=\\\"4\\\"/></svg>'}}, ")
                                 .replace('\'', '"');
    QVERIFY(put(session, QByteArray(ownSession).replace("\"published\"", style + "\"published\"")));
    QString printed;
    exportFromWindow(printed, folder.path(), {s("--open"), session},
                     {s("QT_SCALE_FACTOR=1.5"), s("FONTCONFIG_FILE=") + m_folder.filePath(s("hinted.conf"))});
    QCOMPARE(printed, s("xcb, 1.5, light\n"));
    for (int i = 1; i <= 2; ++i) {
        for (const char *format : {"png", "pdf"}) {
            const QString name = s("%1.").arg(i) + s(format), bare = folder.filePath(s("bare") + name);
            QCOMPARE(run({s("export"), session, s("--figure"), QString::number(i), s("-o"), bare}).status, 0);
            QVERIFY2(bytesOf(bare) == bytesOf(folder.filePath(name)), qPrintable(name + s(" differs")));
        }
    }
}

static int runTestParity(int argc, char **argv)
{
    if (argc > 2 && qstrcmp(argv[1], "--window") == 0)
        return exportFromWindow(argc, argv);
    QCoreApplication application(argc, argv);
    TestParity test;
    return QTest::qExec(&test, argc, argv);
}

TRADESTRATA_TEST_MAIN(TestParity, runTestParity)
#include "tst_parity.moc"
