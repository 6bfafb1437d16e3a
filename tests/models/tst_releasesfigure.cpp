// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/io/lists.h"
#include "models/io/readers.h"
#include "models/layout/hittest.h"
#include "models/layout/layout.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "tests/support/drawnspec.h"
#include "tests/support/drawntable.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "tests/support/typewriter.h"

#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

const QString story = s("chart releases same-months through 8 MX CA");

/// "first published: 226.4 | 225.6 | Mexico by $0.8 bn"
QString lineOf(const FigureGroup &group)
{
    const QString name = group.date.isEmpty() ? group.name : group.name + s(", ") + group.date;
    QString line = name + s(": ") + group.texts.join(s(" | ")) + s(" | ") + group.lead;
    return line.replace(QChar(0xA0), QLatin1Char(' '));
}

QStringList linesOf(const Figure &figure)
{
    QStringList lines;
    for (const FigureGroup &group : figure.groups)
        lines.append(lineOf(group));
    return lines;
}

} // namespace

/// The chart of releases: one period as published and in each release, the leader in each, and its bars and words on
/// paper.
class TestReleasesFigure : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsTheStory_data();
    void tellsTheStory();
    void tellsWhatLaterReleasesSay();
    void theLatestIsOfOneReleaseWhole();
    void partnersThatAReleaseLacks();
    void singleRelease();
    void theOrderAskedFor();
    void othersThanTwo();
    void aGroupLeadsNoneOfItsOwn();
    void twoValuesOfOnePublication();
    void onesOwnIsNotTheFirst();
    void otherTermsAreSeparate();
    void whatNobodyPublished();
    void levelAndBelowZero();
    void fieldsOfItsTitleAreFilledIn();
    void incompatibleChoices_data();
    void incompatibleChoices();
    void barsReachTheirValues_data();
    void barsReachTheirValues();
    void wordsNeverOverlap_data();
    void wordsNeverOverlap();
    void theGroupUnderThePointer();

private:
    Result<Numbers> numbersOf(const QList<TablePtr> &tables, const QString &spec, const char *at = "2025-08") const
    {
        return tradestrata::testsupport::numbersOf(ReleaseList(tables), m_registry, drawnSpec(spec, m_registry),
                                                   *PeriodRef::parse(s(at)), m_context);
    }
    Figure figureOf(const QList<TablePtr> &tables, const QString &spec, const char *at = "2025-08",
                    const QString &language = s("en")) const
    {
        const auto numbers = numbersOf(tables, spec, at);
        return numbers ? buildFigure(*numbers, drawnSpec(spec, m_registry), m_registry, testLanguage(language, m_registry))
                       : Figure();
    }
    /// The built-in table, and two later releases with 2025 in rounded numbers.
    QList<TablePtr> threeReleases() const
    {
        return {m_builtIn,
                drawnTable(Month::of(2025, 1),
                           s("released 2026-09\nWorld 1400 0 0 0 0 0 0 0\nMX 225901 0 0 0 0 0 0 0\n"
                             "CA 226879 0 0 0 0 0 0 0\nCN 70000 0 0 0 0 0 0 0\nGB 63000 0 0 0 0 0 0 0"),
                           m_registry, 1e6),
                drawnTable(Month::of(2026, 1), s("released 2026-10\nMX 30000\nCA 29000"), m_registry, 1e6)};
    }

    PartnerRegistry m_registry;
    Context m_context;
    TablePtr m_builtIn;
};

void TestReleasesFigure::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    const PartnerLookup lookup(m_registry, sourceFile(s("resources/partners/names.csv")));
    const auto published = readPublished(sourceFile(s("resources/published/us-trade.csv")), lookup);
    QVERIFY(published);
    m_context.published = *published;
    const auto import = readOwnTable(sourceFile(s("resources/tables/us-goods-2026-03.csv")), m_registry);
    QVERIFY(import);
    m_builtIn = import->table;
}

void TestReleasesFigure::tellsTheStory_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("en") << s("en")
                        << QStringList{s("As first published, 19 November 2025: 226.4 | 225.6 | Mexico by $0.8 bn"),
                                       s("Release of March 2026: 226.4 | 226.5 | Canada by $0.14 bn")};
    QTest::newRow("es")
        << s("es")
        << QStringList{s("Primera publicación, 19 de noviembre de 2025: 226.4 | 225.6 | México: 0.8 mil M USD más"),
                       s("Publicación de marzo de 2026: 226.4 | 226.5 | Canadá: 0.14 mil M USD más")};
    QTest::newRow("fr") << s("fr")
                        << QStringList{s("Première publication, 19 novembre 2025: 226,4 | 225,6 | Mexique devant de 0,8 Md$"),
                                       s("Publié en mars 2026: 226,4 | 226,5 | Canada devant de 0,14 Md$")};
}

void TestReleasesFigure::tellsTheStory()
{
    QFETCH(QString, language);
    QFETCH(QStringList, lines);
    for (const char *spec : {"chart releases same-months through 8 MX CA", "chart releases year-to-date MX CA"})
        QCOMPARE(linesOf(figureOf({m_builtIn}, s(spec), "2025-08", language)), lines);
}

void TestReleasesFigure::tellsWhatLaterReleasesSay()
{
    const Figure figure = figureOf(threeReleases(), story);
    QCOMPARE(linesOf(figure), QStringList({s("As first published, 19 November 2025: 226.4 | 225.6 | Mexico by $0.8 bn"),
                                           s("Release of March 2026: 226.4 | 226.5 | Canada by $0.14 bn"),
                                           s("Release of September 2026: 225.9 | 226.9 | Canada by $0.98 bn")}));
    QVERIFY(figure.notes.contains(s("Without a bar, because the period is missing: the release of October 2026.")));
    QVERIFY(figure.source.contains(s("releases of March 2026 and September 2026")));
    QVERIFY(figure.groups[2].counted && !figure.groups[1].counted); // the newest that has the period
    QCOMPARE(figure.series[0].valueText, s("225.9"));
    QVERIFY(figure.title.contains(s("Mexico and Canada")));
}

// Sums that add months of two releases belong to neither: the latest is the newest of which one release has all months.
void TestReleasesFigure::theLatestIsOfOneReleaseWhole()
{
    const auto periodOf = [this](const char *spec) { return figureOf(threeReleases(), s(spec), "latest").subtitle; };
    QVERIFY2(periodOf("chart releases 12-months MX CA").contains(s("12 months to January 2026")),
             qPrintable(periodOf("chart releases 12-months MX CA")));
    QVERIFY(periodOf("chart releases year MX CA").contains(s("2025")));
    QVERIFY(periodOf("chart releases month MX CA").contains(s("January 2026")));
    const auto none = numbersOf(threeReleases(), s("chart releases year MX CA"), "2026");
    QVERIFY(!none);
    QCOMPARE(testLanguage(s("en"), m_registry).text(none.error()),
             s("No single release has all of January–December 2026, so there is nothing to compare."));
}

void TestReleasesFigure::partnersThatAReleaseLacks()
{
    const TablePtr older = drawnTable(Month::of(2025, 1), s("released 2025-04\nMX 3\nCA 2\nJP 1"), m_registry, 1e9);
    const TablePtr newer = drawnTable(Month::of(2025, 1), s("released 2025-06\nMX 3\nCA 4"), m_registry, 1e9);
    const Figure figure = figureOf({older, newer}, s("chart releases month MX CA JP"), "2025-01");
    QVERIFY(figure.notes.contains(s("Without a bar, because figures for the period are missing (release of June 2025): Japan.")));
    QVERIFY2(figure.notes.filter(s("Nothing is drawn")).isEmpty(), qPrintable(figure.notes.join(u'\n')));
    // Nothing was published for them, so the figure does not say "as published".
    QVERIFY(figure.subtitle.contains(s(", by each release")) && !figure.subtitle.contains(s("as published")));
    QVERIFY(figureOf({m_builtIn}, story).subtitle.contains(s("as published and by each release")));
}

void TestReleasesFigure::singleRelease()
{
    const Figure figure = figureOf(threeReleases(), story + s(" release 2026-03"));
    QCOMPARE(figure.groups.size(), size_t(2));
    QCOMPARE(figure.groups[1].name, s("Release of March 2026"));
    QVERIFY(!numbersOf(threeReleases(), story + s(" release 2020-01")));
}

void TestReleasesFigure::theOrderAskedFor()
{
    const auto names = [](const Figure &figure) {
        QStringList list;
        for (const FigureSeries &series : figure.series)
            list.append(series.name);
        return list;
    };
    QCOMPARE(names(figureOf({m_builtIn}, story)), QStringList({s("Mexico"), s("Canada")}));
    QCOMPARE(names(figureOf({m_builtIn}, s("chart releases same-months through 8 CN CA MX CA"))),
             QStringList({s("China"), s("Canada"), s("Mexico")}));
    QCOMPARE(names(figureOf({m_builtIn}, s("chart releases same-months through 8 top 3"))),
             QStringList({s("Canada"), s("Mexico"), s("China")})); // by size in the release
    const Figure many = figureOf({m_builtIn}, s("chart releases year top 7"), "2024");
    QCOMPARE(many.series.size(), size_t(4));
    QVERIFY(many.notes.contains(s("4 of 7 partners are shown.")));
}

void TestReleasesFigure::othersThanTwo()
{
    // China was not published: it has no bar, and is not mentioned. World leads nobody.
    const Figure figure = figureOf({m_builtIn}, s("chart releases same-months through 8 MX CN World"));
    QCOMPARE(linesOf(figure).first(), s("As first published, 19 November 2025: 226.4 |  | about 1,400 | "));
    QVERIFY(std::isnan(figure.groups[0].values[1]));
    QVERIFY(linesOf(figure).last().endsWith(s("Mexico by $152.8 bn")));
    QVERIFY(figure.notes.contains(s("As published: US Department of Commerce, 19 November 2025.")));
    // If the digits differ, the margin has those of the coarser one.
    QCOMPARE(linesOf(figureOf({m_builtIn}, s("chart releases year MX CA"), "2024")).first(),
             s("As first published, 19 November 2025: 334 | 349.4 | Canada by $15 bn"));
}

void TestReleasesFigure::aGroupLeadsNoneOfItsOwn()
{
    const auto leads = [&](const char *partners) {
        return linesOf(figureOf({m_builtIn}, s("chart releases year ") + s(partners), "2024")).last().section(s(" | "), -1);
    };
    QCOMPARE(leads("0003 DE"), QString());
    QVERIFY2(leads("0003 DE MX").startsWith(s("European Union by $35.8 bn")),
             qPrintable(leads("0003 DE MX"))); // over Mexico, not Germany
    QVERIFY(leads("DE MX").startsWith(s("Mexico by ")));
}

// A publication has one value: another one in one's own file is drawn separately, and reported.
void TestReleasesFigure::twoValuesOfOnePublication()
{
    PublishedFigure other = m_context.published.first();
    QCOMPARE(other.value, 226.4e9);
    m_context.published.append(other);
    QCOMPARE(figureOf({m_builtIn}, story).groups.size(), size_t(2)); // the same again adds nothing
    m_context.published.last().value = 227.4e9;
    const Figure figure = figureOf({m_builtIn}, story);
    m_context.published.removeLast();
    QCOMPARE(figure.groups.size(), size_t(3));
    QVERIFY(linesOf(figure)[0].endsWith(s(": 226.4 | 225.6 | Mexico by $0.8 bn")));
    QVERIFY(linesOf(figure)[1].endsWith(s(": 227.4 |  | ")));
    QVERIFY2(figure.notes.contains(s("US Department of Commerce of 19 November 2025 is given with two values for "
                                     "Mexico, $226.4 bn and $227.4 bn: both are drawn.")),
             qPrintable(figure.notes.join(u' ')));
}

// Whether it had been published before is unknown: it is named by its source and date, and the other is no longer
// called the first.
void TestReleasesFigure::onesOwnIsNotTheFirst()
{
    PublishedFigure own = m_context.published.first();
    own.source = s("A ministry");
    const Context builtIn = m_context;
    const auto names = [&](QDate date) {
        own.date = date;
        m_context = builtIn.withOwn({own});
        QStringList list;
        for (const FigureGroup &group : figureOf({m_builtIn}, story).groups)
            list.append(group.name + s(", ") + group.date);
        m_context = builtIn;
        return list.mid(0, 2);
    };
    QCOMPARE(names({2025, 11, 18}), (QStringList{s("A ministry, 18 November 2025"), s("As published, 19 November 2025")}));
    QCOMPARE(names({2025, 11, 20}), (QStringList{s("As first published, 19 November 2025"), s("A ministry, 20 November 2025")}));
    m_context.published.clear(); // of a period that the program has no figures for
    m_context = m_context.withOwn({own});
    QCOMPARE(figureOf({m_builtIn}, story).groups.front().name, s("A ministry"));
    own.source = QString(300, QLatin1Char('x'));
    m_context = builtIn.withOwn({own});
    QVERIFY(figureOf({m_builtIn}, story).groups[1].name.size() <= 60);
    m_context = builtIn;
}

// Seasonally adjusted data, or data from another publisher, are not compared with the others.
void TestReleasesFigure::otherTermsAreSeparate()
{
    const TablePtr other = drawnTable(Month::of(2025, 1),
                                      s("released 2025-12\nWorld 1400 0 0 0 0 0 0 0\nMX 1 0 0 0 0 0 0 0\nCA 2 0 0 0 0 0 0 0"),
                                      m_registry, 1e9);
    TableInfo info = m_builtIn->info();
    info.adjustment = s("seasonally adjusted");
    info.release = Month::of(2025, 12);
    const auto adjusted = std::make_shared<const TradeTable>(info, other->first(), other->last(),
                                                             std::vector<TableRow>(other->rows().begin(), other->rows().end()));
    const Figure figure = figureOf({m_builtIn, adjusted}, story);
    QCOMPARE(linesOf(figure), linesOf(figureOf({m_builtIn}, story)));
    QVERIFY2(figure.notes.contains(
                 s("Left out, as its publisher, unit, basis or adjustment differs: the release of December 2025.")),
             qPrintable(figure.notes.join(u' ')));
    QCOMPARE(figureOf({m_builtIn, adjusted}, story + s(" release 2025-12")).groups.back().name, s("Release of December 2025"));
}

void TestReleasesFigure::whatNobodyPublished()
{
    const Figure figure = figureOf({m_builtIn}, s("chart releases month MX CA"), "2025-06");
    QCOMPARE(figure.groups.size(), size_t(1));
    QCOMPARE(figure.groups[0].name, s("Release of March 2026"));
    QVERIFY(figure.notes.contains(s("No published figures of these partners are available for the period.")));
}

void TestReleasesFigure::levelAndBelowZero()
{
    Context context;
    context.published = {{QDate(2025, 3, 1), s("us"), {2010}, Flow::Balance, {Month::of(2025, 1), Month::of(2025, 1)}, -20e6, 1e6},
                         {QDate(2025, 3, 1), s("us"), {1220}, Flow::Balance, {Month::of(2025, 1), Month::of(2025, 1)}, -20.5e6, 1e5}};
    const TablePtr table = drawnTable(Month::of(2025, 1), s("MX 10\nCA 20\nimports\nMX 30\nCA 40"), m_registry, 1e6);
    const FigureSpec spec = drawnSpec(s("flow balance chart releases month MX CA"), m_registry);
    const auto numbers = tradestrata::testsupport::numbersOf(ReleaseList({table}), m_registry, spec, PeriodRef::latest(), context);
    QVERIFY(numbers);
    const Figure figure = buildFigure(*numbers, spec, m_registry, testLanguage(s("en"), m_registry));
    QCOMPARE(linesOf(figure), QStringList({s("As first published, 1 March 2025: \u221220 | \u221220.5 | level within rounding"),
                                           s("Data to January 2025: \u221220.0 | \u221220.0 | level")}));
    QVERIFY(figure.axis.low < -20e6 && figure.axis.high >= 0);
    const Layout layout = layoutOf(figure, Paper::of({}), TypewriterMetrics());
    for (const BarItem &bar : layout.bars)
        QVERIFY(std::abs(bar.rect.top() - layout.y(0)) < 1e-9);
    for (const TextItem &text : layout.texts) { // under the bars their values, under these the names
        if (text.text == s("Mexico") || text.text == s("Canada"))
            QVERIFY(text.at.y() > layout.plot.bottom() + 15);
    }
}

void TestReleasesFigure::fieldsOfItsTitleAreFilledIn()
{
    FigureSpec spec = drawnSpec(story, m_registry);
    spec.title = s("{leader:MX,CA} is ahead");
    spec.subtitle = s("Behind: {second:MX,CA}");
    const auto numbers = tradestrata::testsupport::numbersOf(ReleaseList({m_builtIn}), m_registry, spec,
                                                             *PeriodRef::parse(s("2025-08")), m_context);
    QVERIFY(numbers);
    const Figure figure = buildFigure(*numbers, spec, m_registry, testLanguage(s("en"), m_registry));
    QCOMPARE(figure.title, s("Canada is ahead"));
    QCOMPARE(figure.subtitle, s("Behind: Mexico"));
}

void TestReleasesFigure::incompatibleChoices_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("chart releases month MX share") << s("releases-show-values");
    QTest::newRow("chart releases month MX rank") << s("releases-show-values");
    QTest::newRow("chart releases month MX axis log") << s("log-needs-lines");
    QTest::newRow("chart concentration month axis log") << s("log-needs-lines");
    QTest::newRow("chart rank-over-time month MX axis log") << s("log-needs-lines");
}

void TestReleasesFigure::incompatibleChoices()
{
    QFETCH(QString, id);
    const auto numbers = numbersOf({m_builtIn}, s(QTest::currentDataTag()));
    QVERIFY(!numbers);
    QCOMPARE(numbers.error().id, id);
}

void TestReleasesFigure::barsReachTheirValues_data()
{
    QTest::addColumn<int>("partners");
    for (const int partners : {1, 2, 3, 4})
        QTest::addRow("%d", partners) << partners;
}

void TestReleasesFigure::barsReachTheirValues()
{
    QFETCH(int, partners);
    const QString spec = s("chart releases same-months through 8 ")
                         + QStringList{s("MX"), s("CA"), s("CN"), s("GB")}.first(partners).join(u' ');
    const Figure figure = figureOf(threeReleases(), spec);
    const Layout layout = layoutOf(figure, Paper::of({FigureSize::Unit::Millimetres, 170, 95, 200}), TypewriterMetrics());
    QVERIFY(!layout.tooSmall);
    size_t drawn = 0;
    for (const FigureGroup &group : figure.groups)
        drawn += size_t(std::ranges::count_if(group.values, [](double value) { return !std::isnan(value); }));
    QCOMPARE(layout.bars.size(), drawn);
    QCOMPARE(layout.barPlaces.size(), drawn);
    const double slot = layout.barSlots.width() / layout.barSlotCount;
    double end = layout.plot.left();
    for (size_t i = 0; i < layout.bars.size(); ++i) {
        const BarItem &bar = layout.bars[i];
        const double value = figure.groups[size_t(bar.period)].values[size_t(bar.series)];
        QVERIFY(std::abs(bar.rect.bottom() - layout.y(0)) < 1e-9); // all on zero
        QVERIFY(std::abs(bar.rect.top() - layout.y(value)) < 1e-9);
        // Where the chart draws it: in the middle of its slot, with its width.
        QVERIFY(std::abs(bar.rect.center().x() - (layout.barSlots.left() + (layout.barPlaces[i] + 0.5) * slot)) < 1e-6);
        QVERIFY(std::abs(bar.rect.width() - slot * layout.barWidth) < 1e-6);
        QVERIFY(bar.rect.left() >= end - 1e-9);
        end = bar.rect.right();
    }
    QVERIFY(end <= layout.plot.right());
}

void TestReleasesFigure::wordsNeverOverlap_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("size");
    for (const char *language : {"en", "es", "fr"}) {
        for (const char *spec : {"chart releases same-months through 8 MX CA", "chart releases same-months through 8 MX",
                                 "chart releases same-months through 8 MX CA CN GB", "chart releases year-to-date MX CN World"}) {
            for (const char *size : {"1600x900", "170x95mm", "150x95mm"})
                QTest::addRow("%s, %s, %s", language, spec, size) << s(spec) << s(language) << s(size);
        }
    }
}

void TestReleasesFigure::wordsNeverOverlap()
{
    QFETCH(QString, spec);
    QFETCH(QString, language);
    QFETCH(QString, size);
    const Figure figure = figureOf(threeReleases(), spec, "2025-08", language);
    const Layout layout = layoutOf(figure, Paper::of(*FigureSize::parse(size)), TypewriterMetrics(0.5));
    const QRectF paper(QPointF(), layout.paper.size);
    QVERIFY(!layout.tooSmall);
    const auto box = [](const TextItem &item) {
        const double width = TypewriterMetrics(0.5).width(item.text, item.role);
        const double high = styleOf(item.role).size;
        const double left = item.at.x() - (item.anchor == Anchor::Start ? 0 : item.anchor == Anchor::Middle ? width / 2 : width);
        return QRectF(left, item.at.y() - 0.71 * high, width, 0.92 * high);
    };
    for (size_t i = 0; i < layout.texts.size(); ++i) {
        const QRectF a = box(layout.texts[i]);
        if (layout.texts[i].text.isEmpty())
            continue;
        QVERIFY2(paper.contains(a), qPrintable(layout.texts[i].text));
        for (size_t j = i + 1; j < layout.texts.size(); ++j)
            QVERIFY2(!a.intersects(box(layout.texts[j])), qPrintable(layout.texts[i].text + s(" over ") + layout.texts[j].text));
        for (const BarItem &bar : layout.bars)
            QVERIFY2(!a.intersects(bar.rect), qPrintable(layout.texts[i].text + s(" over a bar")));
    }
}

void TestReleasesFigure::theGroupUnderThePointer()
{
    const Figure figure = figureOf(threeReleases(), story);
    const Layout layout = layoutOf(figure, Paper::of({}), TypewriterMetrics());
    for (const BarItem &bar : layout.bars) {
        const auto hit = hitAt(figure, layout, bar.rect.center());
        QVERIFY(hit);
        QCOMPARE(hit->series, bar.series);
        QCOMPARE(hit->group, bar.period);
        QCOMPARE(hit->period, 0);
    }
    const auto between = hitAt(figure, layout, {layout.bars[1].rect.right() + 3, layout.plot.center().y()});
    QVERIFY(between);
    QCOMPARE(between->series, -1);
    QCOMPARE(between->group, 0);
    QVERIFY(!hitAt(figure, layout, {layout.plot.center().x(), layout.plot.bottom() + 20}));
    // What is above the bars of the read-out's release can be followed to its source.
    QCOMPARE(std::ranges::count_if(layout.texts, [](const TextItem &text) { return text.series >= 0; }), 2);
}

TRADESTRATA_TEST(TestReleasesFigure, QCoreApplication)
#include "tst_releasesfigure.moc"
