// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pngfile.h"
#include "tests/app/runhere.h"
#include "tests/app/sentences.h"
#include "tests/support/testrunner.h"

#include <QApplication>
#include <QHashSeed>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tradestrata::testsupport;

namespace {

/// Yearly trade with many partners, to more digits than a picture shows.
QByteArray ownData(int more = 0)
{
    QByteArray text = "period,partner,flow,value,unit\n";
    int number = 7 + more;
    for (const char *partner : {"World", "Mexico", "Canada", "China", "Atlantis", "Germany", "France"}) {
        for (int year = 2005; year <= 2024; ++year) {
            number = (number * 7919 + year) % 900'001;
            const qint64 value = qstrcmp(partner, "World") == 0 ? 90'000'000'000 + number : 1'000'000'000LL + 997LL * number;
            text += QByteArray::number(year) + ',' + partner + ",export," + QByteArray::number(value) + ",USD\n";
        }
    }
    return text;
}

QByteArray zipped(const QByteArray &text) { return qCompress(text).sliced(4); }

QByteArray chunk(const QByteArray &kindAndData)
{
    QByteArray bytes(4, '\0'), sum(4, '\0');
    qToBigEndian(quint32(kindAndData.size() - 4), bytes.data());
    qToBigEndian(quint32(crc32_z(0, reinterpret_cast<const Bytef *>(kindAndData.constData()), size_t(kindAndData.size()))),
                 sum.data());
    return bytes + kindAndData + sum;
}

/// What a PNG carries: the text, unpacked.
QByteArray carriedBy(const QByteArray &png)
{
    for (const PngChunk &each : pngChunks(png)) {
        if (each.kind == "iTXt" && each.data.startsWith(QByteArray("Tradestrata\0", 12))) {
            QByteArray packed = each.data.sliced(16);
            return qUncompress(QByteArray("\1\0\0\0", 4) + packed); // at least so many bytes are expected
        }
    }
    return {};
}

/// The PNG with another text, as another program would write it.
QByteArray carrying(const QByteArray &png, const QByteArray &text)
{
    QByteArray bytes = png.first(8);
    for (const PngChunk &each : pngChunks(png)) {
        const bool isText = each.kind == "iTXt" && each.data.startsWith(QByteArray("Tradestrata\0", 12));
        if (!isText)
            bytes += chunk(each.kind + each.data);
        else if (!text.isEmpty())
            bytes += chunk(QByteArray("zTXtTradestrata\0\0", 17) + zipped(text));
    }
    return bytes;
}

QJsonObject headOf(const QByteArray &text) { return QJsonDocument::fromJson(text.split('\n').value(1)).object(); }

QByteArray withHead(const QByteArray &text, const QJsonObject &head)
{
    QList<QByteArray> lines = text.split('\n');
    lines[1] = QJsonDocument(head).toJson(QJsonDocument::Compact);
    return lines.join('\n');
}

} // namespace

/// A figure to a file and back: the same bytes, the same numbers, in any of the formats; what can be checked of a file; and
/// what is said of files that carry nothing, are cut or have been changed.
class TestFigureAgain : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyFigureComesBack_data();
    void everyFigureComesBack();
    void figuresOfOnesOwnData_data();
    void figuresOfOnesOwnData();
    void figuresOfOtherSubjects_data();
    void figuresOfOtherSubjects();
    void aSessionsFigureComesBackWithWhatIsItsOwn();
    void optionsChangeAnOpenedFigure();
    void itKeepsItsLanguage();
    void theDataAreLeftOut();
    void filesStaySmall_data();
    void filesStaySmall();
    void otherCommandsReadIt();
    void checkOfAFigure();
    void checkOfItsSources();
    void anUnknownSourceIsNotCalledUnchanged();
    void damagedFilesGetASentence_data();
    void damagedFilesGetASentence();
    void checkOfAChangedPicture();
    void checkOfALargePicture();
    void checkOfAnotherVersion();
    void changedDataAreRefused();
    void otherBuiltInData();
    void cutFiles_data();
    void cutFiles();
    void picturesOfOtherPrograms_data();
    void picturesOfOtherPrograms();
    void noOtherPartnersValuesAreCarried();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Run in(const QString &line) { return run(QProcess::splitCommand(line), m_folder->path()); }
    Run inHere(const QString &line) { return runHere(QProcess::splitCommand(line), m_folder->path()); }
    QByteArray bytes(const QString &name) const { return bytesOf(path(name)); }
    bool has(const QString &name, const QByteArray &content) const { return put(path(name), content); }
    QJsonObject checked(const QString &name)
    {
        const Run run = inHere(s("check %1 --format json").arg(name));
        return run.status == 0 ? QJsonDocument::fromJson(run.out).object() : QJsonObject{{s("err"), QString::fromUtf8(run.err)}};
    }
    static QStringList ids(const QJsonObject &checked)
    {
        QStringList ids;
        for (const QJsonValue warning : checked[s("warnings")].toArray())
            ids.append(warning[s("id")].toString());
        return ids;
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestFigureAgain::init() { m_folder.emplace(); }

void TestFigureAgain::everyFigureComesBack_data()
{
    QTest::addColumn<QString>("options");
    for (const char *options : {"--chart line",
                                "--chart line --partners MX,CA --crossings --lens",
                                "--chart line --total --others --top 3",
                                "--chart area --show share",
                                "--chart bars --measure year --through 8",
                                "--chart bars --measure quarter --from 2015",
                                "--chart ranking --at 2025-08",
                                "--chart rank-over-time",
                                "--chart years --partners MX --measure month",
                                "--chart balance --partners MX",
                                "--chart panels --top 6",
                                "--chart months --partners CN",
                                "--chart table --at 2024",
                                "--chart concentration",
                                "--chart releases --measure year-to-date --at 2025-08",
                                "--show index --base 2019",
                                "--show change-percent --partners MX,CA",
                                "--show contribution --chart area",
                                "--leader-ribbon --recessions --events",
                                "--dollars-of 2025-08 --bridge",
                                "--release 2026-03 --partners MX,CA",
                                "--partners MX,CA --over-release 2026-03 --from 2023",
                                "--axis log --top 12",
                                "--partners group:0003,MX --group-basis fixed --as-of 2020-02",
                                "--flow imports --size 170x95mm --dpi 150",
                                "--title {leader} --title-lead MX --partners MX,CA",
                                "--title Ñandú --subtitle Añadido --language es_ES"})
        QTest::newRow(options) << s(options);
}

void TestFigureAgain::everyFigureComesBack()
{
    QFETCH(QString, options);
    for (const char *format : {"png", "svg", "pdf"}) {
        const Run made = in(s("export -o a.%1 %2").arg(s(format), options));
        QVERIFY2(made.status == 0, made.err.constData());
        // The same picture with the same data, byte by byte.
        const Run again = inHere(s("export a.%1 -o b.%1").arg(s(format)));
        QVERIFY2(again.status == 0, again.err.constData());
        QVERIFY2(bytes(s("a.%1").arg(s(format))) == bytes(s("b.%1").arg(s(format))), format);
    }
    // From any format to any other.
    QCOMPARE(inHere(s("export a.png -o c.svg")).status, 0);
    QVERIFY(bytes(s("c.svg")) == bytes(s("a.svg")));
    QCOMPARE(inHere(s("export a.svg -o c.pdf")).status, 0);
    QVERIFY(bytes(s("c.pdf")) == bytes(s("a.pdf")));
    QCOMPARE(inHere(s("export a.pdf -o c.png")).status, 0);
    QVERIFY(bytes(s("c.png")) == bytes(s("a.png")));
    const QJsonObject check = checked(s("a.png"));
    QCOMPARE(check[s("data")][s("state")].toString(), s("same"));
    QCOMPARE(check[s("figure")][s("state")].toString(), s("same"));
    QCOMPARE(check[s("picture")][s("state")].toString(), s("same"));
    QCOMPARE(check[s("picture")][s("drawn_again")].toString(), s("same"));
    QCOMPARE(ids(check), QStringList());
}

void TestFigureAgain::figuresOfOnesOwnData_data()
{
    QTest::addColumn<QString>("options");
    for (const char *options : {"--top 3", "--partners MX,CA", "--partners Atlantis,MX --chart area", "--chart bars --measure year",
                                "--chart ranking", "--chart table --at 2020", "--show share --partners Atlantis,CN --chart area",
                                "--chart rank-over-time", "--from 2015 --to 2020 --partners DE", "--show change --partners FR,DE"})
        QTest::newRow(options) << s(options);
}

// Nothing but the file is needed, wherever it is.
void TestFigureAgain::figuresOfOnesOwnData()
{
    QFETCH(QString, options);
    QVERIFY(has(s("own.csv"), ownData()));
    const Run made = in(s("export own.csv --reporter USA -o a.png --measure year ") + QString(options).remove(s("--measure year")));
    QVERIFY2(made.status == 0, made.err.constData());
    const Run values = in(s("values own.csv --reporter USA --measure year ") + QString(options).remove(s("--measure year")));
    QVERIFY(QDir(m_folder->path()).mkpath(s("elsewhere")) && QFile::rename(path(s("a.png")), path(s("elsewhere/a.png"))));
    QVERIFY(QFile::remove(path(s("own.csv"))));
    QCOMPARE(in(s("export elsewhere/a.png -o b.png")).status, 0);
    QVERIFY(bytes(s("b.png")) == bytes(s("elsewhere/a.png")));
    const QJsonObject check = checked(s("b.png"));
    QCOMPARE(check[s("data")][s("whole")].toBool(), true);
    QCOMPARE(check[s("picture")][s("drawn_again")].toString(), s("same"));
    QCOMPARE(check[s("sources")][0][s("file")].toString(), s("own.csv"));
    QCOMPARE(check[s("sources")][0][s("state")].toString(), s("not_found"));
    // The numbers too; what is not in the file is not made up.
    const Run again = in(s("values b.png"));
    QVERIFY2(again.status == 0, again.err.constData());
    const QStringList before = QString::fromUtf8(values.out).split(u'\n'), after = QString::fromUtf8(again.out).split(u'\n');
    QCOMPARE(after.first(), before.first());
    for (const QString &line : after)
        QVERIFY2(before.contains(line) || line.contains(s(",,")), qPrintable(line));
}

void TestFigureAgain::figuresOfOtherSubjects_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("options");
    const QByteArray products = "Year,Country,HS code,Product,Exports (USD million)\n2023,Mexico,TOTAL,All commodities,90\n"
                                "2023,Mexico,85,Electronics,40\n2023,Mexico,87,Cars,30\n2023,Mexico,88,Aircraft,20\n"
                                "2024,Mexico,TOTAL,All commodities,100\n2024,Mexico,85,Electronics,30\n2024,Mexico,87,Cars,50\n"
                                "2024,Mexico,88,Aircraft,20\n";
    QTest::newRow("products") << products << s("--products-of Mexico --reporter USA --partners 87,Aircraft");
    QTest::newRow("the largest products") << products << s("--products-of Mexico --reporter USA --top 2 --chart area");
    QTest::newRow("weights") << QByteArray("Year,Country,Exports (USD),Exports (tonnes)\n2023,Mexico,7000,5\n2023,Canada,9000,1\n"
                                           "2024,Mexico,8000,6\n2024,Canada,9500,4\n")
                             << s("--reporter USA --unit kg --partners MX,CA");
    QTest::newRow("quarters of another country")
        << QByteArray("period;country;exports (CAD million);imports (CAD million)\n2024-Q1;World;1.000,5;900\n"
                      "2024-Q1;United States;800,5;700\n2024-Q1;Atlantis;200;200\n2024-Q2;World;1.100;950\n"
                      "2024-Q2;United States;850;740\n2024-Q2;Atlantis;250;210\n")
        << s("--reporter Canada --partners Atlantis,US --chart balance");
    // With a note that only --mirror adds.
    QTest::newRow("a partner's own figures")
        << QByteArray("COUNTRY,INDICATOR,COUNTERPART_COUNTRY,TIME_PERIOD,OBS_VALUE,TRADE_FLOW\nUSA,XG_FOB_USD,MEX,2023,3,XG\n"
                      "USA,XG_FOB_USD,MEX,2024,4,XG\nMEX,MG_CIF_USD,USA,2024,5,MG\nMEX,MG_CIF_USD,USA,2023,4,MG\n")
        << s("--reporter US --mirror MX");
}

void TestFigureAgain::figuresOfOtherSubjects()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, options);
    QVERIFY(has(s("own.csv"), data));
    for (const char *language : {"en", "fr"}) {
        const Run made = in(s("export own.csv -o a.svg --language %1 %2").arg(s(language), options));
        QVERIFY2(made.status == 0, made.err.constData());
        QVERIFY(QFile::rename(path(s("own.csv")), path(s("gone.csv"))));
        const Run again = in(s("export a.svg -o b.svg"));
        QVERIFY(QFile::rename(path(s("gone.csv")), path(s("own.csv"))));
        QVERIFY2(again.status == 0, again.err.constData());
        QVERIFY(bytes(s("b.svg")) == bytes(s("a.svg")));
        QCOMPARE(bytes(s("b.svg")).contains("25.0%") || bytes(s("b.svg")).contains("25,0"), options.contains(s("--mirror")));
        const QJsonObject check = checked(s("a.svg"));
        QCOMPARE(check[s("picture")][s("drawn_again")].toString(), s("same"));
        QCOMPARE(ids(check), QStringList());
    }
}

void TestFigureAgain::aSessionsFigureComesBackWithWhatIsItsOwn()
{
    QVERIFY(has(s("s.strata"), R"({"tradestrata_session": 1, "data": [{"built_in": true}],
        "groups": [{"code": "0901", "name": "Neighbours", "members": ["2010", "1220"]},
                   {"code": "0902", "name": "Secret", "members": ["5700", "4120"]}],
        "published": [{"date": "2026-03-11", "source": "A ministry", "code": "2010", "flow": "exports", "measure": "year",
                       "period": "2025", "value": 338000000000, "rounding": 1000000000}],
        "figures": [{"name": "Groups", "partners": [{"code": "0901"}, {"code": "5700"}], "note": "Our note",
                     "own_events": [{"date": "2020-07-01", "event": "Something began", "source": "us"}]},
                    {"name": "Published", "chart": "releases", "measure": "year", "partners": [{"code": "2010"}, {"code": "1220"}],
                     "from": "2025", "to": "2025", "view": {"at": "2025"}}]})"));
    for (const char *figure : {"1", "2"}) {
        QCOMPARE(in(s("export s.strata --figure %1 -o a.svg").arg(s(figure))).status, 0);
        const Run again = in(s("export a.svg -o b.svg"));
        QVERIFY2(again.status == 0, again.err.constData());
        QVERIFY(bytes(s("b.svg")) == bytes(s("a.svg")));
        QVERIFY(bytes(s("b.svg")).contains(qstrcmp(figure, "1") == 0 ? "Neighbours" : "A ministry"));
        QCOMPARE(in(s("export s.strata --figure %1 -o a.png").arg(s(figure))).status, 0);
        const QByteArray text = carriedBy(bytes(s("a.png")));
        QVERIFY(!text.contains("Secret")); // a group that it does not draw
        QCOMPARE(text.contains("A ministry"), qstrcmp(figure, "2") == 0);
        QVERIFY(!text.contains(QFile::encodeName(m_folder->path())));
    }
}

void TestFigureAgain::optionsChangeAnOpenedFigure()
{
    QVERIFY(in(s("export -o a.png --partners MX,CA --from 2020")).status == 0);
    QVERIFY(in(s("export a.png -o b.svg --chart area --size 900x500")).status == 0);
    QVERIFY(in(s("export -o c.svg --partners MX,CA --from 2020 --chart area --size 900x500")).status == 0);
    QVERIFY(bytes(s("b.svg")) == bytes(s("c.svg")));
    QVERIFY(in(s("export a.png -o a.png --top 3")).status == 0); // in its place
    QVERIFY(in(s("export -o d.png --top 3 --from 2020")).status == 0);
    QVERIFY(bytes(s("a.png")) == bytes(s("d.png")));
    QCOMPARE(in(s("export a.png -o b.svg --figure 2")).status, 2);
    QCOMPARE(in(s("export a.png -o b.svg --figure 1")).status, 0);
}

void TestFigureAgain::itKeepsItsLanguage()
{
    QVERIFY(in(s("export -o a.svg --partners MX --language es_ES")).status == 0);
    QVERIFY(in(s("export a.svg -o b.svg")).status == 0);
    QVERIFY(bytes(s("b.svg")).contains("Exportaciones"));
    // Also where it was the program's.
    Circumstances french;
    french.environment.insert(s("LANG"), s("fr_CA.UTF-8"));
    french.environment.insert(s("LC_ALL"), s("fr_CA.UTF-8"));
    QVERIFY(run(words("export -o a.svg --partners MX"), m_folder->path(), french).status == 0);
    if (bytes(s("a.svg")).contains("Exportations")) { // the locale is there
        QVERIFY(in(s("export a.svg -o b.svg")).status == 0);
        QVERIFY(bytes(s("b.svg")) == bytes(s("a.svg")));
    }
    QVERIFY(in(s("export a.svg -o b.svg --language en")).status == 0);
    QVERIFY(bytes(s("b.svg")).contains("US goods exports to Mexico"));
}

void TestFigureAgain::theDataAreLeftOut()
{
    for (const char *format : {"png", "svg", "pdf"}) {
        QVERIFY(in(s("export -o with.%1").arg(s(format))).status == 0);
        QVERIFY(in(s("export --no-data -o a.%1").arg(s(format))).status == 0);
        QVERIFY(bytes(s("with.%1").arg(s(format))).size() > bytes(s("a.%1").arg(s(format))).size() + 5000);
        for (const QByteArray &word :
             {QByteArray("Tradestrata figure"), QByteArray("tradestrata-figure"), QByteArray("EmbeddedFile")})
            QVERIFY(!bytes(s("a.%1").arg(s(format))).contains(word));
        for (const char *command : {"export a.%1 -o b.png", "values a.%1", "check a.%1", "claims a.%1 --lead MX --over CA"}) {
            const Run refused = in(s(command).arg(s(format)));
            QCOMPARE(refused.status, 1);
            QCOMPARE(whyNoSentence(refused.err), QString());
            QVERIFY2(refused.err.contains("carries no data of a figure"), refused.err.constData());
        }
    }
    QVERIFY(has(s("s.strata"),
                R"({"tradestrata_session": 1, "data": [{"built_in": true}], "figures": [{"name": "a"}, {"name": "b"}]})"));
    QVERIFY(in(s("export s.strata -o out --no-data")).status == 0);
    QVERIFY(carriedBy(bytes(s("out/a.png"))).isEmpty() && carriedBy(bytes(s("out/b.png"))).isEmpty());
    QVERIFY(in(s("export s.strata -o out")).status == 0);
    QVERIFY(!carriedBy(bytes(s("out/a.png"))).isEmpty() && !carriedBy(bytes(s("out/b.png"))).isEmpty());
    QCOMPARE(in(s("values --no-data")).status, 2);
}

void TestFigureAgain::filesStaySmall_data()
{
    QTest::addColumn<QString>("options");
    for (const char *options :
         {"--chart line", "--chart area --top 10", "--chart bars --measure year", "--chart ranking", "--chart table",
          "--chart concentration", "--flow balance", "--show rank --from 2020", "--partners group:0003,MX"})
        QTest::newRow(options) << s(options);
}

void TestFigureAgain::filesStaySmall()
{
    QFETCH(QString, options);
    QVERIFY(in(s("export -o a.png ") + options).status == 0);
    QVERIFY(in(s("export -o b.png --no-data ") + options).status == 0);
    const qsizetype more = bytes(s("a.png")).size() - bytes(s("b.png")).size();
    QVERIFY2(more > 3000 && more < 150'000, qPrintable(QString::number(more)));
}

void TestFigureAgain::otherCommandsReadIt()
{
    QVERIFY(has(s("own.csv"), ownData()));
    QVERIFY(in(s("export own.csv --reporter USA -o a.svg --measure year --partners MX,CA")).status == 0);
    const Run claims = in(s("claims a.svg --lead MX --over CA --measure year --at 2020"));
    QVERIFY2(claims.status == 0, claims.err.constData());
    QList<QByteArray> ofFigure = claims.out.split('\n');
    QList<QByteArray> ofData = in(s("claims own.csv --reporter USA --lead MX --over CA --measure year --at 2020")).out.split('\n');
    const auto isAboutAll = [](const QByteArray &line) { return line.contains("single countries"); };
    QVERIFY2(claims.out.contains("among all single countries is unknown"), claims.out.constData());
    QCOMPARE(ofFigure.removeIf(isAboutAll), 1);
    QCOMPARE(ofData.removeIf(isAboutAll), 1);
    QCOMPARE(ofFigure, ofData);
    const Run converted = in(s("convert a.svg -o c.csv"));
    QVERIFY2(converted.status == 0, converted.err.constData());
    QVERIFY(bytes(s("c.csv")).contains("MEX,Mexico,") && !bytes(s("c.csv")).contains("Atlantis,1"));
    // As a data file of a session, too.
    QVERIFY(has(s("s.strata"), R"({"tradestrata_session": 1, "data": [{"path": "a.svg"}],
        "figures": [{"name": "a", "measure": "year", "partners": [{"code": "2010"}]}]})"));
    const Run drawn = in(s("export s.strata --figure 1 -o d.png"));
    QVERIFY2(drawn.status == 0, drawn.err.constData());
    // About all partners it says nothing.
    for (const char *about : {"--top 3", "--chart ranking", "--show rank", "--leader-ribbon", "--chart concentration"}) {
        const Run refused = in(s("export a.svg -o e.png ") + s(about));
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("only the values of the partners that it names"), refused.err.constData());
    }
    QCOMPARE(in(s("export a.svg -o e.png --chart area --show share")).status, 0);
}

void TestFigureAgain::checkOfAFigure()
{
    QVERIFY(in(s("export -o a.png --partners MX,CA --title Hello")).status == 0);
    const QJsonObject check = checked(s("a.png"));
    QCOMPARE(check.keys(), (QStringList{s("bytes"), s("carried_bytes"), s("chart"), s("data"), s("figure"), s("format"),
                                        s("kind"), s("language"), s("picture"), s("program"), s("renderer"),
                                        s("renderer_is_this"), s("source"), s("sources"), s("title"), s("warnings")}));
    QCOMPARE(check[s("kind")].toString(), s("figure"));
    QCOMPARE(check[s("title")].toString(), s("Hello"));
    QCOMPARE(check[s("bytes")].toInteger(), bytes(s("a.png")).size());
    QCOMPARE(check[s("data")][s("series")].toInt(), 4); // two partners, two totals
    QCOMPARE(check[s("data")][s("first")].toString(), s("1985-01"));
    QCOMPARE(check[s("sources")].toArray().size(), 3);
    QVERIFY(check[s("renderer_is_this")].toBool());
    const Run text = in(s("check a.png"));
    QCOMPARE(text.status, 0);
    for (const char *line : {"Figure: Hello\n", "Drawn by: Tradestrata", "Words and numbers: the same, built again from the data\n",
                             "Picture: as it was written\n", "Drawn again: the same picture\n",
                             "- built-in data, release of March 2026: the same\n", "Warnings: 0\n"})
        QVERIFY2(text.out.contains(line), text.out.constData());
    QCOMPARE(in(s("check a.png --format csv")).status, 2);
}

void TestFigureAgain::checkOfItsSources()
{
    QVERIFY(has(s("own.csv"), ownData()));
    QVERIFY(in(s("export own.csv --reporter USA -o a.pdf --measure year --partners MX,CA")).status == 0);
    QCOMPARE(checked(s("a.pdf"))[s("sources")][0][s("state")].toString(), s("same"));
    QVERIFY(has(s("own.csv"), ownData(1)));
    const QJsonObject changed = checked(s("a.pdf"));
    QCOMPARE(changed[s("sources")][0][s("state")].toString(), s("changed"));
    QCOMPARE(ids(changed), QStringList{s("figure-source-changed")});
    QCOMPARE(changed[s("picture")][s("drawn_again")].toString(), s("same")); // from the data that it carries
    QVERIFY(QFile::remove(path(s("own.csv"))));
    QCOMPARE(checked(s("a.pdf"))[s("sources")][0][s("state")].toString(), s("not_found"));
    // Two files and what a partner reports itself are all named.
    QVERIFY(has(s("x.csv"), "period,partner,flow,value,unit\n2023,Mexico,export,5,USD\n2024,Mexico,export,6,USD\n"));
    QVERIFY(has(s("y.csv"), "period,partner,flow,value,unit\n2023,Canada,export,7,USD\n2024,Canada,export,8,USD\n"));
    const Run together = in(s("export x.csv y.csv --together --reporter USA --measure year --partners MX,CA -o t.png"));
    QVERIFY2(together.status == 0, together.err.constData());
    const QJsonObject both = checked(s("t.png"));
    QCOMPARE(both[s("sources")].toArray().size(), 2);
    QCOMPARE(both[s("sources")][1][s("file")].toString(), s("y.csv"));
    QCOMPARE(both[s("sources")][1][s("state")].toString(), s("same"));
    QCOMPARE(in(s("export t.png -o u.png")).status, 0);
    QVERIFY(bytes(s("u.png")) == bytes(s("t.png")));
}

// A session of an old version may not say what its data were; then what is read is recorded.
void TestFigureAgain::anUnknownSourceIsNotCalledUnchanged()
{
    QVERIFY(has(s("x.csv"), "period,partner,flow,value,unit\n2023,Mexico,export,5,USD\n2024,Mexico,export,6,USD\n"));
    const QByteArray session = R"({"tradestrata_session": 1, "data": [{"path": "x.csv"}],
        "figures": [{"name": "A", "measure": "year"}]})";
    QVERIFY(has(s("old.strata"), session));
    const Run made = in(s("export old.strata --figure 1 -o a.png"));
    QVERIFY2(made.status == 0, made.err.constData());
    const QJsonObject source = checked(s("a.png"))[s("sources")][0].toObject();
    QVERIFY(!source[s("sha256")].toString().isEmpty());
    QCOMPARE(source[s("state")].toString(), s("same"));
}

void TestFigureAgain::damagedFilesGetASentence_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"png", "svg", "pdf"})
        QTest::newRow(format) << s(format);
}

// Cut anywhere, or with a bit turned anywhere: a sentence if it cannot be read, a description without any word beside it if
// it can.
void TestFigureAgain::damagedFilesGetASentence()
{
    QFETCH(QString, format);
    const QString name = s("a.") + format;
    QCOMPARE(in(s("export --partners MX,CA --size column -o ") + name).status, 0);
    const QByteArray whole = bytes(name);
    const auto isRight = [&](const QByteArray &damaged) {
        if (!has(s("b.") + format, damaged))
            return s("not written");
        const Run run = inHere(s("check b.") + format);
        if (run.status == 0)
            return run.err.isEmpty() && !run.out.isEmpty() ? QString() : s("a word: ") + s(run.err);
        return run.status == 1 && run.out.isEmpty() ? whyNoSentence(run.err) : s("status %1: ").arg(run.status) + s(run.err);
    };
    for (int part = 0; part < 12; ++part) {
        const qsizetype at = part < 4 ? 1 + 6 * part : whole.size() * (part - 3) / 9;
        QCOMPARE(isRight(whole.first(at)), QString());
        QByteArray turned = whole;
        turned[at] = char(turned[at] ^ 0x10);
        QCOMPARE(isRight(turned), QString());
    }
    // Of a picture also its own bytes, which are the last.
    for (int back = 20; back < 4000; back += 400) {
        QByteArray turned = whole;
        turned[turned.size() - back] = char(turned[turned.size() - back] ^ 1);
        QCOMPARE(isRight(turned), QString());
    }
    for (const QByteArray &other : {QByteArray(), QByteArray("Dear colleague\n"), QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF\0", 11),
                                    QByteArray("GIF89a\1\0\1\0", 10), QByteArray(5000, '\0')})
        QCOMPARE(isRight(other), QString());
    QVERIFY(QDir(m_folder->path()).mkpath(s("folder.") + format));
    QCOMPARE(whyNoSentence(in(s("check folder.") + format).err), QString());
    QVERIFY(has(s("x.jpg"), QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF\0", 11)));
    QCOMPARE(in(s("check x.jpg")).err,
             QByteArray("x.jpg: This is a picture as JPEG, which carries no figure: only the PNG, SVG and "
                        "PDF that were exported here can be opened again.\n"));
}

void TestFigureAgain::checkOfAChangedPicture()
{
    QVERIFY(in(s("export -o a.png")).status == 0);
    const QByteArray text = carriedBy(bytes(s("a.png")));
    QVERIFY(text.startsWith("Tradestrata figure 1\n{"));
    // Written by another program: the same pixels, then one other.
    QImage picture = QImage::fromData(bytes(s("a.png")));
    QVERIFY(picture.save(path(s("b.png"))));
    QVERIFY(has(s("b.png"),
                bytes(s("b.png")).insert(bytes(s("b.png")).size() - 12, chunk(QByteArray("tEXtTradestrata\0", 16) + text))));
    const QJsonObject same = checked(s("b.png"));
    QCOMPARE(same[s("picture")][s("state")].toString(), s("same"));
    QCOMPARE(ids(same), QStringList());
    picture.setPixel(700, 400, qRgb(1, 2, 3));
    QVERIFY(picture.save(path(s("c.png"))));
    QVERIFY(has(s("c.png"),
                bytes(s("c.png")).insert(bytes(s("c.png")).size() - 12, chunk(QByteArray("tEXtTradestrata\0", 16) + text))));
    const QJsonObject changed = checked(s("c.png"));
    QCOMPARE(changed[s("picture")][s("state")].toString(), s("changed"));
    QCOMPARE(changed[s("picture")][s("drawn_again")].toString(), s("same"));
    QCOMPARE(ids(changed), QStringList{s("figure-picture-changed")});
    QCOMPARE(in(s("export c.png -o d.png")).status, 0); // as it should be
    QVERIFY(bytes(s("d.png")) == bytes(s("a.png")));
    for (const char *format : {"svg", "pdf"}) {
        QVERIFY(in(s("export -o a.%1 --title Truth").arg(s(format))).status == 0);
        QVERIFY(has(s("b.%1").arg(s(format)), bytes(s("a.%1").arg(s(format))).replace("Roboto", "Robots")));
        const QJsonObject other = checked(s("b.%1").arg(s(format)));
        QCOMPARE(other[s("picture")][s("state")].toString(), s("changed"));
        QCOMPARE(ids(other), QStringList{s("figure-picture-changed")});
    }
}

void TestFigureAgain::checkOfALargePicture()
{
    QVERIFY(in(s("export -o a.png --partners MX --size 12000x9000")).status == 0); // more than Qt would read by itself
    QCOMPARE(checked(s("a.png"))[s("picture")][s("state")].toString(), s("same"));
}

void TestFigureAgain::checkOfAnotherVersion()
{
    QVERIFY(in(s("export -o a.png --partners MX,CA")).status == 0);
    const QByteArray text = carriedBy(bytes(s("a.png")));
    QJsonObject head = headOf(text), drawing = head[s("drawing")].toObject();
    drawing[s("renderer")] = s("Tradestrata 99.0, Qt 9");
    drawing[s("program")] = s("Tradestrata 99.0");
    head[s("drawing")] = drawing;
    QVERIFY(has(s("b.png"), carrying(bytes(s("a.png")), withHead(text, head))));
    const QJsonObject other = checked(s("b.png"));
    QCOMPARE(other[s("picture")][s("drawn_again")].toString(), s("other_version"));
    QCOMPARE(other[s("figure")][s("state")].toString(), s("same"));
    QCOMPARE(other[s("picture")][s("state")].toString(), s("same"));
    QCOMPARE(ids(other), QStringList());
    QVERIFY(in(s("check b.png")).out.contains("same figure, drawn by another version"));
    // Other words: by another version they may be, by this one not.
    head[s("text_sha256")] = QString(64, u'0');
    QVERIFY(has(s("c.png"), carrying(bytes(s("a.png")), withHead(text, head))));
    QCOMPARE(checked(s("c.png"))[s("figure")][s("state")].toString(), s("other_version"));
    head[s("drawing")] = headOf(text)[s("drawing")];
    QVERIFY(has(s("d.png"), carrying(bytes(s("a.png")), withHead(text, head))));
    QCOMPARE(ids(checked(s("d.png"))), QStringList{s("figure-differs")});
    // The picture belongs to other data.
    QVERIFY(in(s("export -o e.png --partners MX,CN")).status == 0);
    QVERIFY(has(s("f.png"), carrying(bytes(s("e.png")), text)));
    QCOMPARE(ids(checked(s("f.png"))), QStringList{s("figure-picture-changed")});
}

void TestFigureAgain::changedDataAreRefused()
{
    QVERIFY(has(s("own.csv"), ownData()));
    QVERIFY(in(s("export own.csv --reporter USA -o a.png --measure year --partners MX,CA")).status == 0);
    QByteArray text = carriedBy(bytes(s("a.png")));
    const qsizetype at = text.indexOf(",1", text.indexOf("MEX,Mexico"));
    QVERIFY(at > 0);
    text[at + 1] = '9';
    QVERIFY(has(s("b.png"), carrying(bytes(s("a.png")), text)));
    for (const char *command : {"export b.png -o c.png", "values b.png"}) {
        const Run refused = in(s(command));
        QCOMPARE(refused.status, 1);
        QCOMPARE(whyNoSentence(refused.err), QString());
        QVERIFY2(refused.err.contains("have been changed since it was written"), refused.err.constData());
    }
    const QJsonObject check = checked(s("b.png"));
    QCOMPARE(check[s("data")][s("state")].toString(), s("changed"));
    QCOMPARE(check[s("figure")][s("state")].toString(), s("changed"));
    QVERIFY(ids(check).contains(s("figure-altered")));
}

// As in a program with other built-in data.
void TestFigureAgain::otherBuiltInData()
{
    QVERIFY(in(s("export -o a.png --top 3 --chart area")).status == 0);
    const QByteArray text = carriedBy(bytes(s("a.png")));
    QJsonObject head = headOf(text);
    QVERIFY(!head[s("whole")].toBool()); // they are too large to be carried
    QJsonArray sources = head[s("sources")].toArray();
    QJsonObject first = sources[0].toObject();
    first[s("sha256")] = QString(64, u'1');
    sources[0] = first;
    head[s("sources")] = sources;
    QVERIFY(has(s("b.png"), carrying(bytes(s("a.png")), withHead(text, head))));
    const Run drawn = in(s("export b.png -o c.svg"));
    QCOMPARE(drawn.status, 0);
    QCOMPARE(whyNoSentence(drawn.err), QString());
    QVERIFY2(drawn.err.contains("built-in data that this program does not have"), drawn.err.constData());
    // The three that were the largest, by name, with the same values.
    const QByteArray svg = bytes(s("c.svg"));
    for (const char *name : {"Mexico", "Canada", "United Kingdom", "Others"})
        QVERIFY2(svg.contains(name), name);
    const QByteArray before = in(s("values --top 3")).out, after = in(s("values b.png")).out;
    const auto named = [](const QByteArray &csv) { return csv.split('\n').value(csv.split('\n').size() - 2).split(',').first(4); };
    QCOMPARE(named(after), named(before));
    const QJsonObject check = checked(s("b.png"));
    QCOMPARE(check[s("figure")][s("state")].toString(), s("not_found"));
    QCOMPARE(check[s("sources")][0][s("state")].toString(), s("changed"));
    QCOMPARE(check[s("picture")][s("state")].toString(), s("same"));
    // One that carries all it needs is the same there.
    QVERIFY(in(s("export -o d.png --partners MX,CA")).status == 0);
    head = headOf(carriedBy(bytes(s("d.png"))));
    QVERIFY(head[s("whole")].toBool());
    head[s("sources")] = sources;
    QVERIFY(has(s("e.png"), carrying(bytes(s("d.png")), withHead(carriedBy(bytes(s("d.png"))), head))));
    QVERIFY(in(s("export e.png -o f.png --no-data")).status == 0);
    QVERIFY(in(s("export -o g.png --no-data --partners MX,CA")).status == 0);
    QVERIFY(bytes(s("f.png")) == bytes(s("g.png")));
}

void TestFigureAgain::cutFiles_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"png", "svg", "pdf"})
        QTest::newRow(format) << s(format);
}

void TestFigureAgain::cutFiles()
{
    QFETCH(QString, format);
    QVERIFY(in(s("export -o a.%1 --size 400x300 --partners MX,CA --from 2024").arg(format)).status == 0);
    const QByteArray whole = bytes(s("a.%1").arg(format));
    for (int part = 0; part < 64; ++part) {
        QVERIFY(has(s("b.bin"), whole.first(whole.size() * part / 64)));
        const Run cut = inHere(s("values b.bin"));
        QVERIFY2(cut.status == 0 || cut.status == 1, qPrintable(QString::number(part)));
        if (cut.status == 1)
            QVERIFY2(whyNoSentence(cut.err).isEmpty(), qPrintable(whyNoSentence(cut.err)));
    }
    // Bytes changed here and there.
    for (int part = 0; part < 64; ++part) {
        QByteArray changed = whole;
        const qsizetype at = whole.size() * part / 64;
        changed[at] = char(~changed[at]);
        QVERIFY(has(s("b.bin"), changed));
        const Run read = inHere(s("values b.bin"));
        QVERIFY2(read.status == 0 || read.status == 1, qPrintable(QString::number(part)));
    }
}

void TestFigureAgain::picturesOfOtherPrograms_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("png") << chunk("IHDR").prepend(QByteArray("\x89PNG\r\n\x1a\n", 8)) + chunk("IEND");
    QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"1\"/></svg>");
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << >>\nstartxref\n0\n%%EOF\n");
}

void TestFigureAgain::picturesOfOtherPrograms()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(has(s("a.bin"), bytes));
    for (const char *command : {"export a.bin -o b.png", "values a.bin", "check a.bin", "convert a.bin -o b.csv"}) {
        const Run refused = in(s(command));
        QCOMPARE(refused.status, 1);
        QCOMPARE(whyNoSentence(refused.err), QString());
        QVERIFY2(refused.err.startsWith("a.bin: The picture carries no data"), refused.err.constData());
    }
}

// A figure may leave the office: its file has no other figures than those that it is drawn from.
void TestFigureAgain::noOtherPartnersValuesAreCarried()
{
    QVERIFY(has(s("own.csv"), ownData()));
    QVERIFY(in(s("export own.csv --reporter USA -o a.png --measure year --partners MX,CA --from 2015 --to 2020")).status == 0);
    const QByteArray text = carriedBy(bytes(s("a.png")));
    for (const QByteArray &line : ownData().split('\n').mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.size() < 4)
            continue;
        const bool isNamed = cells[1] == "Mexico" || cells[1] == "Canada" || cells[1] == "World";
        const bool isNeeded = isNamed && cells[0] >= "2015" && cells[0] <= "2020";
        if (isNeeded)
            QVERIFY2(text.contains(',' + cells[3]), line.constData());
        else if (!isNamed)
            QVERIFY2(!text.contains(cells[3]), line.constData());
    }
}

static int runTestFigureAgain(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // as the program, so that commands here write the same bytes
    return runTest<TestFigureAgain, QApplication>(__FILE__, argc, argv);
}

TRADESTRATA_TEST_MAIN(TestFigureAgain, runTestFigureAgain)
#include "tst_figureagain.moc"
