// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/context.h"
#include "models/figure/buildfigure.h"
#include "models/figure/timeaxis.h"
#include "models/io/lists.h"
#include "models/layout/layout.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "models/session/sessionfile.h"
#include "tests/support/drawnspec.h"
#include "tests/support/drawntable.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/typewriter.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Dated events: the built-in table, files of one's own, the partners concerned, their positions, and the note.
class TestEvents : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void builtInTable();
    void brokenTables_data();
    void brokenTables();
    void onlyShownPartners();
    void places();
    void labelsKeepApart();
    void ownFile();
    void ownFileAsSpreadsheetsSaveIt_data();
    void ownFileAsSpreadsheetsSaveIt();
    void ownFileRefused_data();
    void ownFileRefused();
    void sessionKeepsThem();
    void notesTravelWithPartners();

private:
    Numbers numbers(const FigureSpec &spec, const QList<Event> &events) const
    {
        const auto result = numbersOf(ReleaseList({m_table}), m_registry, spec, PeriodRef::latest(), {{}, {}, events, {}});
        return result ? *result : Numbers();
    }

    PartnerRegistry m_registry;
    std::optional<PartnerLookup> m_lookup;
    QList<Event> m_events;
    TablePtr m_table;
};

void TestEvents::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    m_lookup.emplace(m_registry, sourceFile(QStringLiteral("resources/partners/names.csv")));
    const auto events = readEvents(sourceFile(QStringLiteral("resources/events/us-trade-policy.csv")), m_registry);
    QVERIFY(events);
    m_events = *events;
    // January 2018 to December 2020
    QStringList tokens;
    for (int i = 1; i <= 36; ++i)
        tokens.append(QString::number(i));
    const QString row = tokens.join(u' ');
    m_table = drawnTable(Month::of(2018, 1), QStringLiteral("World %1\nMX %1\nCN %1\nCA %1").arg(row), m_registry);
}

void TestEvents::builtInTable()
{
    QVERIFY(m_events.size() > 40);
    QVERIFY(std::ranges::is_sorted(m_events, {}, &Event::date));
    const auto nafta = std::ranges::find(m_events, QDate(1994, 1, 1), &Event::date);
    QVERIFY(nafta != m_events.end());
    QCOMPARE(nafta->partners, (QList{PartnerCode{1220}, PartnerCode{2010}}));
    QCOMPARE(nafta->in(QStringLiteral("es")).label, QStringLiteral("TLCAN"));
    QCOMPARE(nafta->in(QStringLiteral("fr")).label, QStringLiteral("ALENA"));
    QCOMPARE(nafta->in(QStringLiteral("en")).label, QStringLiteral("NAFTA"));
    for (const Event &event : m_events) {
        QVERIFY2(!event.source.isEmpty(), qPrintable(event.words[0].text));
        for (const Event::Words &words : event.words)
            QVERIFY2(words.label.size() <= 30, qPrintable(words.label)); // a few words
    }
}

void TestEvents::brokenTables_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("no date") << QByteArray("soon,,1,s,a,a,a,b,b,b");
    QTest::newRow("unknown partner") << QByteArray("2018-03-23,QQQ,1,s,a,a,a,b,b,b");
    QTest::newRow("no source") << QByteArray("2018-03-23,,1,,a,a,a,b,b,b");
    QTest::newRow("a language is missing") << QByteArray("2018-03-23,,1,s,a,a,,b,b,b");
    QTest::newRow("weight") << QByteArray("2018-03-23,,4,s,a,a,a,b,b,b");
    QTest::newRow("out of order") << QByteArray("2018-03-23,,1,s,a,a,a,b,b,b\n2017-03-23,,1,s,a,a,a,b,b,b");
}

void TestEvents::brokenTables()
{
    QFETCH(QByteArray, row);
    const QByteArray head("date,partners,weight,source,label_en,label_es,label_fr,text_en,text_es,text_fr\n");
    QVERIFY(readEvents(head + "2018-03-22,CHN;MEX,1,s,a,a,a,b,b,b\n", m_registry));
    const auto events = readEvents(head + row + '\n', m_registry);
    QVERIFY(!events);
    QVERIFY(events.error().line >= 2);
}

void TestEvents::onlyShownPartners()
{
    FigureSpec spec = drawnSpec(QStringLiteral("MX month"), m_registry);
    QVERIFY(numbers(spec, m_events).events.isEmpty());
    spec.events = true;
    QSet<QDate> expected; // by hand: 2018 to 2020, of Mexico or of all
    for (const Event &event : m_events) {
        const int year = event.date.year();
        if (year >= 2018 && year <= 2020 && (event.partners.isEmpty() || event.partners.contains(PartnerCode{2010})))
            expected.insert(event.date);
    }
    QVERIFY(expected.contains(QDate(2018, 6, 5)) && expected.contains(QDate(2018, 3, 23)));
    QVERIFY(!expected.contains(QDate(2018, 7, 6))); // China's
    QSet<QDate> found;
    for (const Event &event : numbers(spec, m_events).events)
        found.insert(event.date);
    QCOMPARE(found, expected);
    spec.chart = Chart::Ranking;
    QCOMPARE(numbersOf(ReleaseList({m_table}), m_registry, spec, PeriodRef::latest(), {{}, {}, m_events, {}}).error().id,
             QStringLiteral("events-need-time"));
}

void TestEvents::places()
{
    FigureSpec spec = drawnSpec(QStringLiteral("MX CN month"), m_registry);
    spec.events = true;
    const Figure figure = buildFigure(numbers(spec, m_events), spec, m_registry, testLanguage(QStringLiteral("en"), m_registry));
    const auto usmca = std::ranges::find(figure.events, QStringLiteral("USMCA"), &EventMark::label);
    QVERIFY(usmca != figure.events.end());
    QCOMPARE(usmca->place, 29.5); // the first of July 2020: between the 30th and the 31st month
    QCOMPARE(usmca->series, 0);   // of those drawn it concerns only Mexico
    const auto steel = std::ranges::find(figure.events, QStringLiteral("Steel, aluminium tariffs"), &EventMark::label);
    QVERIFY(steel != figure.events.end());
    QCOMPARE(steel->place, 2 + 22.0 / 31 - 0.5);
    QCOMPARE(steel->series, -1);
    QVERIFY(figure.notes.last().contains(QStringLiteral("USMCA, July 2020 (Pub. L. 116-113)")));
    spec.from = PeriodRef::exactly(Period::year(2019));
    spec.measure = Measure::Quarter;
    const Figure quarters = buildFigure(numbers(spec, m_events), spec, m_registry, testLanguage(QStringLiteral("en"), m_registry));
    QCOMPARE(std::ranges::find(quarters.events, QStringLiteral("USMCA"), &EventMark::label)->place, 5.5);
}

void TestEvents::labelsKeepApart()
{
    FigureSpec spec = drawnSpec(QStringLiteral("MX CN CA month"), m_registry);
    spec.events = true;
    const TypewriterMetrics metrics;
    for (const char *language : {"en", "es", "fr"}) {
        for (const QString &size : {QStringLiteral("1600x900"), QStringLiteral("90x80mm"), QStringLiteral("170x95mm")}) {
            const Figure figure = buildFigure(numbers(spec, m_events), spec, m_registry,
                                              testLanguage(QLatin1String(language), m_registry));
            const Layout layout = layoutOf(figure, Paper::of(*FigureSize::parse(size)), metrics);
            std::vector<QRectF> boxes;
            double subtitle = 0;
            for (const TextItem &text : layout.texts) {
                if (text.role == TextRole::Subtitle)
                    subtitle = std::max(subtitle, text.at.y());
                const auto event = std::ranges::find(figure.events, text.text, &EventMark::label);
                if (text.role != TextRole::Note || event == figure.events.end())
                    continue;
                const double width = metrics.width(text.text, text.role);
                boxes.emplace_back(text.at.x() - (text.anchor == Anchor::End ? width : 0), text.at.y() - 6, width, 7);
            }
            QVERIFY2(boxes.size() >= 2 || size == QLatin1String("90x80mm"), qPrintable(size)); // a small one may have no room
            for (size_t i = 0; i < boxes.size(); ++i) {
                QVERIFY2(boxes[i].top() > subtitle + 2, qPrintable(size));
                QVERIFY2(boxes[i].bottom() < layout.plot.top(), qPrintable(size));
                QVERIFY(boxes[i].left() >= 0 && boxes[i].right() <= layout.paper.size.width());
                for (size_t k = i + 1; k < boxes.size(); ++k)
                    QVERIFY2(!boxes[i].intersects(boxes[k]), qPrintable(size));
                for (const StrokeItem &stroke : layout.below) { // no line through a label
                    const QRectF line = stroke.points.boundingRect();
                    if (!stroke.dash.isEmpty())
                        QVERIFY(line.left() <= boxes[i].left() || line.left() >= boxes[i].right()
                                || line.top() >= boxes[i].bottom());
                }
            }
        }
    }
}

void TestEvents::ownFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBFsource,date,event,partners\r\nours,2019-06,\"A strike, long\",MX; Canada\r\n,2018-02-28,Fair,\r\n");
    file.close();
    const auto events = readEventFile(path, *m_lookup);
    QVERIFY2(events, events ? "" : events.error().source);
    QCOMPARE(int(events->size()), 2);
    QCOMPARE(events->first().date, QDate(2018, 2, 28));
    QVERIFY(events->first().partners.isEmpty());
    QCOMPARE(events->last().date, QDate(2019, 6, 1));
    QCOMPARE(events->last().in(QStringLiteral("fr")).text, QStringLiteral("A strike, long"));
    QCOMPARE(events->last().partners, (QList{PartnerCode{2010}, PartnerCode{1220}}));
    QCOMPARE(events->last().source, QStringLiteral("ours"));
    FigureSpec spec = drawnSpec(QStringLiteral("CN month"), m_registry);
    spec.ownEvents = *events; // drawn whomever they concern
    QCOMPARE(int(numbers(spec, m_events).events.size()), 2);
}

void TestEvents::ownFileAsSpreadsheetsSaveIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an empty row") << QByteArray("date,event,partners\n2019-06,Grève au port,MX;CA\n,,\n");
    QTest::newRow("a line break in quotes") << QByteArray("date,event,partners\n2019-06,\"Grève\r\nau port\",MX; CA\n");
    QTest::newRow("semicolons") << QByteArray("Date;Event;Partners;;\n2019-06;Grève au port;\"MX;CA\";;\n");
    QTest::newRow("tabs, padded") << QByteArray("date\tevent\tpartners\n2019-06\t Grève au port\tMX;CA\t\t\n");
    QTest::newRow("no-break spaces") << QByteArray("date,event,partners\n2019-06\xC2\xA0,Grève\xC2\xA0"
                                                   "au port,MX;CA\n");
    QTest::newRow("Windows-1252") << QByteArray("date,event,partners\n2019-06,Gr\xE8ve au port,MX;CA\n");
    QTest::newRow("JSON") << QByteArray(R"([{"date":"2019-06","event":"Grève au port","partners":"MX;CA"}])");
}

void TestEvents::ownFileAsSpreadsheetsSaveIt()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("mine.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto events = readEventFile(file.fileName(), *m_lookup);
    QVERIFY2(events, events ? "" : events.error().source);
    QCOMPARE(int(events->size()), 1);
    QCOMPARE(events->first().date, QDate(2019, 6, 1));
    QCOMPARE(events->first().in(QStringLiteral("en")).text, QStringLiteral("Grève au port"));
    QCOMPARE(events->first().partners, (QList{PartnerCode{2010}, PartnerCode{1220}}));
}

void TestEvents::ownFileRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("events-head") << 0;
    QTest::newRow("no head") << QByteArray("2019-01-01,Strike\n") << QStringLiteral("events-head") << 1;
    QTest::newRow("date") << QByteArray("date,event\n1/2/2019,Strike\n") << QStringLiteral("events-date") << 2;
    QTest::newRow("no words") << QByteArray("date,event\n2019-01-02,\n") << QStringLiteral("events-text") << 2;
    QTest::newRow("cells") << QByteArray("date,event\n\n2019-01-02,a,b\n") << QStringLiteral("events-cells") << 3;
    QTest::newRow("partner") << QByteArray("date,event,partners\n2019-01-02,a,Atlantis\n")
                             << QStringLiteral("unknown-partner-no-idea") << 2;
    QTest::newRow("open quote") << QByteArray("date,event\n2019-01-02,\"a\n") << QStringLiteral("text-quote-open") << 2;
    QTest::newRow("no encoding") << QByteArray("date,event\n2019-01-02,\xff\x81\n") << QStringLiteral("text-encoding-unknown") << 2;
    QByteArray many("date,event\n");
    for (int i = 0; i <= mostOwnEvents; ++i)
        many += "2019-01-02,a\n";
    QTest::newRow("too many") << many << QStringLiteral("events-too-many") << mostOwnEvents + 2;
}

void TestEvents::ownFileRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, id);
    QFETCH(int, line);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("mine.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto events = readEventFile(file.fileName(), *m_lookup);
    QVERIFY(!events);
    QCOMPARE(events.error().id, id);
    QCOMPARE(events.error().line, line);
    QCOMPARE(events.error().file, file.fileName());
    QCOMPARE(readEventFile(folder.filePath(QStringLiteral("none.csv")), *m_lookup).error().id,
             QStringLiteral("events-unreadable"));
}

void TestEvents::sessionKeepsThem()
{
    FigureSpec spec;
    spec.events = true;
    Event event;
    event.date = QDate(2019, 6, 1);
    event.partners = {PartnerCode{2010}};
    event.source = QStringLiteral("ours");
    event.words.fill({QStringLiteral("Strike"), QStringLiteral("A strike at the border")});
    spec.ownEvents = {event};
    const ReadSpec read = specFromJson(specToJson(spec, m_registry), m_registry);
    QVERIFY(read.mended.isEmpty());
    QVERIFY(read.unknown.isEmpty());
    QCOMPARE(read.spec, spec);
    QJsonObject broken = specToJson(spec, m_registry);
    broken.insert(QStringLiteral("own_events"), QJsonArray{QStringLiteral("soon")});
    const ReadSpec mended = specFromJson(broken, m_registry);
    QVERIFY(mended.spec.ownEvents.isEmpty());
    QCOMPARE(int(mended.mended.size()), 1);
}

void TestEvents::notesTravelWithPartners()
{
    const auto notes = readPartnerNotes(sourceFile(QStringLiteral("resources/partners/notes.csv")), m_registry);
    QVERIFY(notes);
    const auto notesIn = [&](const char *words, const char *language) {
        FigureSpec spec = drawnSpec(QLatin1String(words), m_registry);
        spec.partnerNotes = true;
        const auto result = numbersOf(ReleaseList({m_table}), m_registry, spec, PeriodRef::latest(), {{}, {}, {}, *notes});
        return result ? buildFigure(*result, spec, m_registry, testLanguage(QLatin1String(language), m_registry)).notes.join(u' ')
                      : QString();
    };
    QVERIFY(notesIn("MX CA month", "en").contains(QStringLiteral("import records since January 1990. (Mozes")));
    QVERIFY(notesIn("CA month", "fr").contains(QStringLiteral("relevés d’importation")));
    QVERIFY(!notesIn("MX month", "en").contains(QStringLiteral("Canada")));
    const PartnerNote &canada = notes->first();
    QVERIFY(canada.isAbout(PartnerCode{1220}, Flow::Balance));
    QVERIFY(!canada.isAbout(PartnerCode{1220}, Flow::Imports));
    const QByteArray head("partner,flow,source,en,es,fr\n");
    QVERIFY(readPartnerNotes(head + "CAN,,s,a,b,c\n", m_registry));
    for (const char *row : {"QQQ,,s,a,b,c\n", "CAN,trade,s,a,b,c\n", "CAN,,,a,b,c\n", "CAN,,s,a,,c\n"})
        QVERIFY2(!readPartnerNotes(head + row, m_registry), row);
}

TRADESTRATA_TEST(TestEvents, QCoreApplication)
#include "tst_events.moc"
