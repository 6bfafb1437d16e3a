// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pngfile.h"
#include "tests/app/program.h"
#include "tests/support/testrunner.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include <sys/stat.h>

using namespace tradestrata::testsupport;

/// `export`: the file written, its size, resolution and words, and that it is reproducible.
class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sizes_data();
    void sizes();
    void textsAreInTheFile();
    void textsSayWhatThePictureSays();
    void textBeyondLatin1();
    void languagesDifferInTheirWords();
    void territoryChoosesTheForms();
    void charts_data();
    void charts();
    void ownEvents();
    void groupsOfASession();
    void sameBytes_data();
    void sameBytes();
    void fileModeIsTheCallers_data();
    void fileModeIsTheCallers();
    void replacesAnOlderFile();
    void throughALink();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    PngFacts exported(const QStringList &options);

    QTemporaryDir m_folder;
    QByteArray m_reference; ///< the plain figure on a bare background
};

namespace {

const QStringList plain{QStringLiteral("export"), QStringLiteral("--partners"), QStringLiteral("MX,CA,CN"),
                        QStringLiteral("--from"), QStringLiteral("2015-01"),    QStringLiteral("--language"),
                        QStringLiteral("en"),     QStringLiteral("-o")};

} // namespace

void TestExport::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCOMPARE(run(plain + QStringList{s("plain.png")}, m_folder.path()).status, 0);
    m_reference = bytesOf(path(s("plain.png")));
    QVERIFY(!pngChunks(m_reference).isEmpty());
}

PngFacts TestExport::exported(const QStringList &options)
{
    QStringList line{s("export"), s("-o"), s("figure.png")};
    if (!options.contains(s("--from")))
        line += {s("--from"), s("2020-01")};
    const Run done = run(line + options, m_folder.path());
    return done.status == 0 && done.out.isEmpty() && done.err.isEmpty() ? pngFacts(bytesOf(path(s("figure.png")))) : PngFacts();
}

void TestExport::sizes_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<double>("dotsPerInch");
    // Pixels: a point has 200/72 of them, times the root of the area over 1339 x 748.
    const auto pixels = [](int width, int height) { return 200 * std::sqrt(width * height / (1339.0 * 748)); };
    QTest::newRow("default") << QString() << 1600 << 900 << pixels(1600, 900);
    QTest::newRow("1600x900") << s("--size 1600x900") << 1600 << 900 << pixels(1600, 900);
    QTest::newRow("1920x1080") << s("--size 1920x1080") << 1920 << 1080 << pixels(1920, 1080);
    QTest::newRow("odd") << s("--size 1237x701") << 1237 << 701 << pixels(1237, 701);
    QTest::newRow("at most thrice") << s("--size 6000x4000") << 6000 << 4000 << 600.0;
    QTest::newRow("96 dpi") << s("--size 170x95mm --dpi 96") << 643 << 359 << 96.0;
    QTest::newRow("200 dpi") << s("--size 170x95mm --dpi 200") << 1339 << 748 << 200.0;
    QTest::newRow("300 dpi") << s("--size 170x95mm --dpi 300") << 2008 << 1122 << 300.0;
    QTest::newRow("300 dpi by default") << s("--size 170x95mm") << 2008 << 1122 << 300.0;
    QTest::newRow("600 dpi") << s("--size 170x95mm --dpi 600") << 4016 << 2244 << 600.0;
    QTest::newRow("fractions of millimetres") << s("--size 169.9x95.5mm --dpi 254") << 1699 << 955 << 254.0;
}

void TestExport::sizes()
{
    QFETCH(QString, options);
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(double, dotsPerInch);
    const PngFacts facts = exported(options.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(int(facts.width), width);
    QCOMPARE(int(facts.height), height);
    QCOMPARE(facts.unit, 1);
    QCOMPARE(facts.perMetreX, facts.perMetreY);
    QCOMPARE(facts.perMetreX, quint32(std::lround(dotsPerInch / 0.0254)));
    QCOMPARE((QList<int>{facts.depth, facts.colours, facts.interlace}), (QList<int>{8, 2, 0}));
    // A word processor takes the size from here.
    if (options.contains(s("170x95mm")))
        QVERIFY(std::abs(width * 1000.0 / facts.perMetreX - 170) < 0.15);
    QVERIFY2(facts.order.indexOf(s("pHYs")) < facts.order.indexOf(s("IDAT")), qPrintable(facts.order.join(u' ')));
}

void TestExport::textsAreInTheFile()
{
    const PngFacts facts = exported({s("--partners"), s("MX,CA"), s("--title"), s("Mexico leads %1 & <all>")});
    QCOMPARE(facts.texts.value(s("Title")), s("Mexico leads %1 & <all>"));
    QVERIFY2(facts.texts.value(s("Description")).contains(s("billions of US dollars")),
             qPrintable(facts.texts.value(s("Description"))));
    QVERIFY(facts.texts.value(s("Source")).contains(s("US Census Bureau")));
    QVERIFY(facts.texts.value(s("Source")).contains(s("March 2026")));
    QVERIFY(facts.texts.value(s("Software")).startsWith(s("Tradestrata ")));
    // They are before the picture, so that it need not be read completely; no date, otherwise no two files would be the
    // same.
    const qsizetype picture = facts.order.indexOf(s("IDAT"));
    QVERIFY(facts.order.indexOf(s("tEXt")) < picture && picture == facts.order.size() - 2);
    QVERIFY(!facts.order.contains(s("tIME")));
}

// Where bars of months are too thin to be told apart, they are drawn, and called, an area.
void TestExport::textsSayWhatThePictureSays()
{
    const auto subtitleAt = [this](const char *size, const char *from) {
        const Run done = run({s("export"), s("--chart"), s("months"), s("--partners"), s("MX"), s("--from"), s(from), s("--size"),
                              s(size), s("--language"), s("en"), s("-o"), s("months.png")},
                             m_folder.path());
        return done.status == 0 ? pngFacts(bytesOf(path(s("months.png")))).texts.value(s("Subtitle")) : QString();
    };
    const QString small = subtitleAt("60x60mm", "1990-01"), large = subtitleAt("170x95mm", "2020-01");
    QVERIFY2(small.contains(s("the area is months")) && !small.contains(s("bars are months")), qPrintable(small));
    QVERIFY2(large.contains(s("bars are months")), qPrintable(large));
}

void TestExport::textBeyondLatin1()
{
    const QString title = s("Złoty – 1 bn “ahead”, Ελλάδα");
    const PngFacts facts = exported({s("--title"), title, s("--subtitle"), s("A subtitle of one's own")});
    QCOMPARE(facts.texts.value(s("Title")), title);
    QCOMPARE(facts.texts.value(s("Subtitle")), s("A subtitle of one's own"));
    // The description is for those who cannot see the picture: all of its words, whoever wrote them.
    QVERIFY2(facts.texts.value(s("Description")).startsWith(s("Line chart: ") + title + s(". US goods exports, ")),
             qPrintable(facts.texts.value(s("Description"))));
    QVERIFY(facts.order.contains(s("iTXt")));
}

void TestExport::languagesDifferInTheirWords()
{
    const QStringList keywords{s("Title"), s("Description"), s("Source")};
    QHash<QString, PngFacts> byLanguage;
    for (const QString &language : {s("en"), s("es"), s("fr")})
        byLanguage.insert(language, exported({s("--partners"), s("MX,DE"), s("--language"), language}));
    const PngFacts english = byLanguage.value(s("en"));
    QVERIFY(english.texts.value(s("Title")).contains(s("Mexico")) && english.texts.value(s("Title")).contains(s("Germany")));
    QVERIFY(byLanguage[s("es")].texts.value(s("Title")).contains(s("Alemania")));
    QVERIFY(byLanguage[s("fr")].texts.value(s("Title")).contains(s("Allemagne")));
    QVERIFY(byLanguage[s("es")].texts.value(s("Description")).contains(s("miles de millones de dólares")));
    QVERIFY(byLanguage[s("fr")].texts.value(s("Description")).contains(s("milliards de dollars")));
    QVERIFY(byLanguage[s("es")].texts.value(s("Source")).contains(s("marzo de 2026")));
    QVERIFY(byLanguage[s("fr")].texts.value(s("Source")).contains(s("mars 2026")));
    for (const QString &language : {s("es"), s("fr")}) {
        const PngFacts facts = byLanguage.value(language);
        QCOMPARE(facts.texts.keys().size(), english.texts.keys().size());
        QCOMPARE((QList<quint32>{facts.width, facts.height, facts.perMetreX}),
                 (QList<quint32>{english.width, english.height, english.perMetreX}));
        for (const QString &keyword : keywords)
            QVERIFY2(facts.texts.value(keyword) != english.texts.value(keyword), qPrintable(language + keyword));
        QCOMPARE(facts.texts.value(s("Software")), english.texts.value(s("Software")));
        // A given title is never translated.
        QCOMPARE(exported({s("--title"), s("As given"), s("--language"), language}).texts.value(s("Title")), s("As given"));
    }
}

void TestExport::territoryChoosesTheForms()
{
    const QStringList bars{s("--measure"), s("year"), s("--chart"),    s("bars"),
                           s("--through"), s("8"),    s("--partners"), s("MX,CA")};
    const PngFacts mexico = exported(bars + QStringList{s("--language"), s("es")});
    const PngFacts spain = exported(bars + QStringList{s("--language"), s("es_ES")});
    QVERIFY(mexico.texts.value(s("Title")) == spain.texts.value(s("Title")));
    QVERIFY2(mexico.texts.value(s("Description")) != spain.texts.value(s("Description")),
             qPrintable(mexico.texts.value(s("Description"))));
}

void TestExport::charts_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("months") << s("--measure month");
    QTest::newRow("months as bars, of months without saying so") << s("--chart months --partners CN --from 2021");
    QTest::newRow("quarters as an area") << s("--measure quarter --chart area");
    QTest::newRow("shares") << s("--show share --chart area --measure year --from 1992 --top 10");
    QTest::newRow("bars") << s("--measure year --chart bars --from 2000");
    QTest::newRow("same months") << s("--measure same-months --through 3 --chart bars --flow imports");
    QTest::newRow("year to date") << s("--measure year-to-date --total --others");
    QTest::newRow("one month alone") << s("--measure month --from latest");
    QTest::newRow("one year alone") << s("--measure year --chart bars --from 2025 --to 2025");
    QTest::newRow("blanks alone") << s("--partners VN --from 1985 --to 1990");
    QTest::newRow("axis from the data") << s("--partners MX,CA --axis data --from 2024");
}

void TestExport::charts()
{
    QFETCH(QString, options);
    const PngFacts facts = exported(options.split(u' '));
    QCOMPARE((QList<quint32>{facts.width, facts.height}), (QList<quint32>{1600, 900}));
    QVERIFY(!facts.texts.value(s("Title")).isEmpty());
}

void TestExport::ownEvents()
{
    const auto write = [this](const QByteArray &text) {
        QFile file(path(s("events.csv")));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write("date,event,partners,source\n2022-05-03,Strike at the border,MX,Our own records\n"));
    const QStringList options = plain + QStringList{s("events.png"), s("--own-events"), s("events.csv")};
    const Run drawn = run(options, m_folder.path());
    QCOMPARE(drawn.status, 0);
    QCOMPARE(drawn.err, QByteArray());
    const PngFacts facts = pngFacts(bytesOf(path(s("events.png"))));
    QVERIFY2(facts.texts.value(s("Comment")).contains(s("Strike at the border, May 2022 (Our own records)")),
             qPrintable(facts.texts.value(s("Comment"))));
    QVERIFY(bytesOf(path(s("events.png"))) != m_reference);
    const Run ranking = run(options + QStringList{s("--chart"), s("ranking")}, m_folder.path());
    QCOMPARE(ranking.status, 2);
    QVERIFY2(ranking.err.contains("axis of time"), ranking.err);
    QVERIFY(write("date,event\nsoon,Strike\n"));
    const Run broken = run(options, m_folder.path());
    QCOMPARE(broken.status, 1);
    QVERIFY2(broken.err.startsWith("events.csv, line 2: ") && broken.err.count('\n') == 1, broken.err);
    const Run missing = run(plain + QStringList{s("events.png"), s("--own-events"), s("none.csv")}, m_folder.path());
    QCOMPARE(missing.status, 1);
    QVERIFY2(missing.err.contains("none.csv"), missing.err);
}

void TestExport::groupsOfASession()
{
    QFile file(path(s("groups.strata")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"tradestrata_session": 1, "current": 0, "data": [{"built_in": true}],
                   "groups": [{"code": "0901", "name": "The neighbours", "members": ["2010", "1220"]}],
                   "figures": [{"name": "One", "chart": "area", "measure": "12-months", "partners": [{"code": "0901"}],
                                "release": "2026-03", "from": "2025-08", "to": "2025-08"}]})");
    file.close();
    const Run values = run({s("values"), s("groups.strata")}, m_folder.path());
    QCOMPARE(values.status, 0);
    QCOMPARE(values.out.split('\n').value(0), QByteArray("period,0901,others,unallocated,total"));
    QVERIFY2(values.out.split('\n').value(1).startsWith("2025-08,676912568315,"), values.out); // 335308393143 and 341604175172
    const Run drawn = run({s("export"), s("groups.strata"), s("--figure"), s("1"), s("--from"), s("2020"), s("-o"), s("groups.png")},
                          m_folder.path());
    QCOMPARE(drawn.status, 0);
    const QString notes = pngFacts(bytesOf(path(s("groups.png")))).texts.value(s("Comment"));
    QVERIFY2(notes.contains(s("The neighbours: Mexico and Canada, added.")), qPrintable(notes));
}

void TestExport::sameBytes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QString &value) {
        QTest::addRow("%s=%s", name, qPrintable(value.section(u'/', -1))) << s(name) << value;
    };
    row("TZ", s("UTC")); // a second plain run
    row("QT_SCALE_FACTOR", s("1.5"));
    row("QT_SCREEN_SCALE_FACTORS", s("2"));
    row("QT_FONT_DPI", s("144"));
    row("QT_QPA_PLATFORM", s("xcb"));
    row("QT_QPA_PLATFORM", s("minimal"));
    row("QT_QPA_PLATFORMTHEME", s("gtk3"));
    row("QT_STYLE_OVERRIDE", s("windows"));
    row("QT_HASH_SEED", s("0"));
    row("DISPLAY", s(":99"));
    row("HOME", m_folder.filePath(s("home")));
    row("HOME", s("/nowhere"));
    row("XDG_RUNTIME_DIR", s("/nowhere"));
    row("XDG_CONFIG_HOME", m_folder.filePath(s("home")));
    row("XDG_DATA_DIRS", s("/nowhere"));
    row("XDG_CURRENT_DESKTOP", s("KDE"));
    row("LC_ALL", s("es_MX.UTF-8"));
    row("LC_ALL", s("C"));
    row("LC_ALL", s("tr_TR.UTF-8"));
    row("TZ", s("Asia/Tokyo"));
    row("FONTCONFIG_FILE", m_folder.filePath(s("hinted.conf")));
    row("FONTCONFIG_FILE", m_folder.filePath(s("aliased.conf")));
    row("FONTCONFIG_FILE", m_folder.filePath(s("nofonts.conf")));
}

void TestExport::sameBytes()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QVERIFY(put(path(s("hinted.conf")),
                "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>/usr/share/fonts</dir>"
                "<match target=\"font\"><edit name=\"hinting\" mode=\"assign\"><bool>true</bool></edit>"
                "<edit name=\"autohint\" mode=\"assign\"><bool>true</bool></edit>"
                "<edit name=\"hintstyle\" mode=\"assign\"><const>hintfull</const></edit>"
                "<edit name=\"rgba\" mode=\"assign\"><const>rgb</const></edit>"
                "</match></fontconfig>"));
    QVERIFY(put(path(s("aliased.conf")),
                "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><match target=\"font\">"
                "<edit name=\"antialias\" mode=\"assign\"><bool>false</bool></edit></match></fontconfig>"));
    QVERIFY(put(path(s("nofonts.conf")), "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>"));
    Circumstances circumstances;
    circumstances.environment.insert(name, value);
    const QString target = path(s("again.png"));
    QFile::remove(target);
    const Run again = run(plain + QStringList{target}, {}, circumstances);
    QCOMPARE(again.status, 0);
    QCOMPARE(again.err, QByteArray());
    QVERIFY2(bytesOf(target) == m_reference, "other bytes than on bare ground");
}

void TestExport::fileModeIsTheCallers_data()
{
    QTest::addColumn<uint>("mask");
    QTest::addColumn<uint>("mode");
    QTest::newRow("022") << 0022U << 0644U;
    QTest::newRow("077") << 0077U << 0600U;
    QTest::newRow("002") << 0002U << 0664U;
}

void TestExport::fileModeIsTheCallers()
{
    QFETCH(uint, mask);
    QFETCH(uint, mode);
    Circumstances circumstances;
    circumstances.inChild = [mask] { ::umask(mode_t(mask)); };
    const QString target = path(s("masked.png"));
    QFile::remove(target);
    QCOMPARE(run(plain + QStringList{target}, {}, circumstances).status, 0);
    struct stat facts = {};
    QCOMPARE(::stat(qPrintable(target), &facts), 0);
    QCOMPARE(uint(facts.st_mode) & 0777U, mode);
    QVERIFY(bytesOf(target) == m_reference);
}

void TestExport::replacesAnOlderFile()
{
    QVERIFY(put(path(s("older.PNG")), QByteArray(3'000'000, 'x')));
    QCOMPARE(run(plain + QStringList{s("older.PNG")}, m_folder.path()).status, 0);
    QVERIFY(bytesOf(path(s("older.PNG"))) == m_reference);
}

void TestExport::throughALink()
{
    QVERIFY(QDir(m_folder.path()).mkpath(s("elsewhere")));
    QVERIFY(put(path(s("elsewhere/real.png")), "older"));
    QVERIFY(QFile::link(s("elsewhere/real.png"), path(s("link.png"))));
    QCOMPARE(run(plain + QStringList{s("link.png")}, m_folder.path()).status, 0);
    QVERIFY(QFileInfo(path(s("link.png"))).isSymLink());
    QVERIFY(bytesOf(path(s("elsewhere/real.png"))) == m_reference);
}

TRADESTRATA_TEST(TestExport, QCoreApplication)
#include "tst_export.moc"
