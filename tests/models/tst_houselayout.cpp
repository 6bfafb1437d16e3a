// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "models/preflight/preflight.h"
#include "tests/support/drawnkinds.h"
#include "tests/support/drawnspec.h"
#include "tests/support/figurefaults.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "tests/support/typewriter.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

constexpr const char *houseCharts[] = {"line",    "area",   "bars",   "ranking", "rank-over-time", "years",
                                       "balance", "panels", "months", "table",   "concentration",  "releases"};

QString houseMonths(const char *who, int count, int value) { return s(who) + s(" %1").arg(value).repeated(count) + u'\n'; }

QString houseTable()
{
    QString text = s("released 2026-03\nexports\n") + houseMonths("World", 40, 900);
    int value = 100;
    for (const char *who : {"MX", "CA", "CN", "GB", "DE", "JP", "NL", "KR"})
        text += houseMonths(who, 40, value -= 11);
    return text + s("imports\n") + houseMonths("World", 40, 950) + houseMonths("MX", 40, 80);
}

HouseSheet sheetWith(HouseLogo::Corner corner, double width, double height)
{
    HouseSheet sheet;
    sheet.logo = {{LogoPicture::Kind::Svg, "<svg/>"}, {}, width, height, corner};
    return sheet;
}

} // namespace

/// What a house style changes of a layout: its margins, and a corner for its logo that nothing else is in.
class TestHouseLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theUsualSheetChangesNothing();
    void marginsMoveEverything_data();
    void marginsMoveEverything();
    void wideMarginsGiveWay();
    void theLogosCornerIsFree_data();
    void theLogosCornerIsFree();
    void theLogoStaysWithTheSource();
    void theLogoCostsNoWords();
    void theLogoKeepsItsSize();
    void coloursAreInTheFigure();
    void theCheckSeesTheColours();

private:
    struct Drawn
    {
        Numbers numbers;
        Figure figure;
        Layout layout;
    };
    Drawn drawn(const QString &spec, const HouseSheet &sheet, const PartnerRegistry &registry) const;
    Drawn drawn(const QString &spec, const HouseSheet &sheet) const { return drawn(spec, sheet, m_registry); }

    PartnerRegistry m_registry;
    std::optional<Language> m_language;
};

void TestHouseLayout::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    m_language = testLanguage(s("en"), m_registry);
}

TestHouseLayout::Drawn TestHouseLayout::drawn(const QString &words, const HouseSheet &sheet, const PartnerRegistry &registry) const
{
    const FigureSpec spec = drawnSpec(words, m_registry);
    const ReleaseList releases({drawnTable(Month::of(2022, 9), houseTable(), m_registry, 1e9)});
    const auto numbers = numbersOf(releases, m_registry, validated(spec).spec);
    if (!numbers)
        qFatal("%s", qPrintable(m_language->text(numbers.error())));
    const Figure figure = tradestrata::buildFigure(*numbers, validated(spec).spec, registry, *m_language, sheet);
    return {*numbers, figure, layoutOf(figure, Paper::of(spec.size), TypewriterMetrics())};
}

void TestHouseLayout::theUsualSheetChangesNothing()
{
    for (const char *chart : houseCharts) {
        const QString spec = s("month %1 MX CA CN size 170x95mm").arg(s(chart));
        const Layout usual = drawn(spec, {}).layout;
        QVERIFY(usual.logo.isNull() && !usual.logoLeftOut);
        QCOMPARE(usual.margins, QMarginsF(12, 12, 12, 12));
        QCOMPARE(usual.texts.front().at, QPointF(12, 22)); // look: the title's base line
    }
}

void TestHouseLayout::marginsMoveEverything_data()
{
    QTest::addColumn<QMarginsF>("margins");
    QTest::newRow("wide") << QMarginsF(24, 16, 20, 17);
    QTest::newRow("narrow") << QMarginsF(4, 5, 6, 7);
    QTest::newRow("none") << QMarginsF(0, 0, 0, 0);
}

void TestHouseLayout::marginsMoveEverything()
{
    QFETCH(QMarginsF, margins);
    HouseSheet sheet;
    sheet.margins = margins;
    for (const char *chart : houseCharts) {
        for (const char *size : {"170x95mm", "85x60mm", "170x240mm", "640x360"}) {
            const QString spec = s("month %1 MX CA CN recipe size %2").arg(s(chart), s(size));
            const auto [numbers, figure, layout] = drawn(spec, sheet);
            if (layout.type != 1)
                continue; // smaller type is on a larger sheet
            QVERIFY2(!layout.tooSmall, qPrintable(spec));
            const QSizeF paper = layout.paper.size;
            QCOMPARE(layout.texts.front().at.x(), margins.left());
            double lowest = 0;
            for (const TextItem &item : layout.texts) {
                const QRectF box = boxOf(item);
                QVERIFY2(box.left() >= margins.left() - 0.01, qPrintable(spec + s(": ") + item.text));
                QVERIFY2(box.top() >= margins.top() - 0.01 && box.bottom() <= paper.height(),
                         qPrintable(spec + s(": ") + item.text));
                QVERIFY2(item.at.x() <= paper.width() - margins.right() + 0.01, qPrintable(spec + s(": ") + item.text));
                lowest = std::max(lowest, item.at.y());
            }
            const double bottom = paper.height() - std::max(2.0, margins.bottom() - 3); // the source hangs a little below
            const bool followsRows = s(chart) == s("ranking") || s(chart) == s("table");
            QVERIFY2(std::abs(lowest - bottom) < 0.01 || (followsRows && lowest < bottom), qPrintable(spec));
            QCOMPARE(FigureFaults(numbers, figure, layout).list(), QStringList());
        }
    }
}

// A sheet in millimetres is not all margin.
void TestHouseLayout::wideMarginsGiveWay()
{
    HouseSheet sheet;
    sheet.margins = {72, 72, 72, 72};
    const Layout layout = drawn(s("month line MX CA size 85x60mm"), sheet).layout;
    QVERIFY(!layout.tooSmall);
    QVERIFY(layout.margins.left() < 30 && layout.margins.left() > 12);
}

void TestHouseLayout::theLogosCornerIsFree_data()
{
    QTest::addColumn<int>("corner");
    QTest::addColumn<QSizeF>("size");
    int corner = 0;
    for (const char *name : {"top right", "bottom right", "top left", "bottom left"}) {
        QTest::addRow("%s, a seal", name) << corner << QSizeF(20, 20);
        QTest::addRow("%s, a word", name) << corner << QSizeF(60, 12);
        QTest::addRow("%s, a tall one", name) << corner << QSizeF(24, 48);
        QTest::addRow("%s, a wide one", name) << corner << QSizeF(130, 30);
        ++corner;
    }
}

void TestHouseLayout::theLogosCornerIsFree()
{
    QFETCH(int, corner);
    QFETCH(QSizeF, size);
    const HouseSheet sheet = sheetWith(HouseLogo::Corner(corner), size.width(), size.height());
    QStringList sizes;
    for (const SizePreset &preset : sizePresets())
        sizes.append(s(preset.word.key));
    for (const char *each : drawnSizes)
        sizes.append(s(each));
    QStringList specs;
    for (const char *chart : houseCharts) {
        specs.append(s("month %1 MX CA CN GB DE JP").arg(s(chart)));
        specs.append(s("12-months %1 MX CA CN recipe from 2024").arg(s(chart)));
    }
    for (const DrawnKind &kind : drawnKindsAnd({}))
        specs.append(s(kind.spec) + s(" MX CA"));
    specs.append(s("month line MX CA CN leader-ribbon mark 2025-08 crossings"));
    int there = 0, leftOut = 0;
    for (const QString &words : std::as_const(specs)) {
        for (const QString &on : std::as_const(sizes)) {
            const QString spec = words + s(" size ") + on;
            const auto [numbers, figure, layout] = drawn(spec, sheet);
            QVERIFY2(!layout.tooSmall, qPrintable(spec));
            QCOMPARE(layout.logo.isNull(), layout.logoLeftOut);
            layout.logo.isNull() ? ++leftOut : ++there;
            if (layout.logo.isNull())
                continue;
            QVERIFY2(QRectF(QPointF(), layout.paper.size).contains(layout.logo), qPrintable(spec));
            const QPointF middle = layout.logo.center();
            QCOMPARE(middle.x() < layout.paper.size.width() / 2, corner >= 2);
            const Draws draws = traits(figure.chart).draws;
            const bool followsRows = draws == Draws::Rows || draws == Draws::Cells; // as the source does
            const double half = followsRows ? layout.plot.center().y() : layout.paper.size.height() / 2;
            QCOMPARE(middle.y() < half, corner % 2 == 0);
            if (corner >= 2)
                QCOMPARE(layout.logo.left(), layout.margins.left());
            for (const TextItem &item : layout.texts)
                QVERIFY2(!boxOf(item).intersects(layout.logo), qPrintable(spec + s(": ") + item.text));
            QVERIFY2(!layout.plot.intersects(layout.logo), qPrintable(spec));
            for (const Pane &pane : layout.panes)
                QVERIFY2(!pane.plot.intersects(layout.logo), qPrintable(spec));
            for (const auto *strokes : {&layout.below, &layout.above}) {
                for (const StrokeItem &stroke : *strokes)
                    QVERIFY2(!stroke.points.boundingRect().adjusted(0, 0, 0.01, 0.01).intersects(layout.logo), qPrintable(spec));
            }
            for (const TintItem &tint : layout.tints)
                QVERIFY2(!tint.outline.boundingRect().intersects(layout.logo), qPrintable(spec));
            QCOMPARE(FigureFaults(numbers, figure, layout).list(), QStringList());
        }
    }
    QVERIFY2(there > 2 * leftOut, qPrintable(s("%1 drawn, %2 left out").arg(there).arg(leftOut)));
}

// What gives way is the same with it as without it: the logo goes first.
// Whose last line ends where it does, also where both follow the rows of a large sheet.
void TestHouseLayout::theLogoStaysWithTheSource()
{
    for (const auto corner : {HouseLogo::Corner::BottomLeft, HouseLogo::Corner::BottomRight}) {
        for (const char *chart : {"table", "ranking", "line", "panels"}) {
            for (const char *size : {"170x95mm", "170x240mm", "297x420mm"}) {
                const QString spec = s("month %1 MX CA CN size %2").arg(s(chart), s(size));
                const Layout layout = drawn(spec, sheetWith(corner, 60, 20)).layout;
                double source = 0;
                for (const TextItem &item : layout.texts)
                    source = item.role == TextRole::Source && item.series < 0 ? std::max(source, item.at.y()) : source;
                QVERIFY2(!layout.logo.isNull() && std::abs(layout.logo.bottom() - source) < 0.01, qPrintable(spec));
                QVERIFY2(layout.logo.top() > layout.plot.bottom(), qPrintable(spec));
            }
        }
    }
}

void TestHouseLayout::theLogoCostsNoWords()
{
    using enum HouseLogo::Corner;
    for (const auto corner : {TopRight, BottomRight, TopLeft, BottomLeft}) {
        for (const char *chart : houseCharts) {
            for (const char *size : {"85x60mm", "320x200", "120x70mm", "170x95mm"}) {
                const QString spec = s("month %1 MX CA CN GB DE JP recipe size %2").arg(s(chart), s(size));
                const Layout with = drawn(spec, sheetWith(corner, 50, 25)).layout, without = drawn(spec, {}).layout;
                QVERIFY2(with.gaveWay == without.gaveWay, qPrintable(spec));
                QCOMPARE(with.type, without.type);
            }
        }
    }
}

void TestHouseLayout::theLogoKeepsItsSize()
{
    bool isSmaller = false;
    for (const char *size : {"85x60mm", "60x50mm", "100x60mm", "120x60mm", "170x95mm"}) {
        const Layout layout =
            drawn(s("month line MX CA CN GB DE JP size ") + s(size), sheetWith(HouseLogo::Corner::TopRight, 30, 9)).layout;
        if (layout.logo.isNull())
            continue;
        QVERIFY(qAbs(layout.logo.width() * layout.type - 30) < 1e-9);
        isSmaller = isSmaller || layout.type < 1;
    }
    QVERIFY(isSmaller); // one has smaller type
}

void TestHouseLayout::coloursAreInTheFigure()
{
    const PartnerRegistry own = m_registry.withFills({{2010, 0xFF00524F}, {0, 0xFFD5D0C8}, {15, 0xFF552244}});
    const Figure figure = drawn(s("month area MX CA others total"), {}, own).figure;
    const Figure usual = drawn(s("month area MX CA others total"), {}).figure;
    for (const FigureSeries &series : figure.series) {
        if (series.kind == SeriesKind::Others)
            QCOMPARE(series.fill, 0xFFD5D0C8);
        else if (series.kind == SeriesKind::Total)
            QCOMPARE(series.fill, 0xFF552244);
        else
            QCOMPARE(series.fill, series.partner == mexico ? 0xFF00524F : usual.series[1].fill);
    }
    // The second cue follows the colours that are shown.
    const PartnerRegistry alike = m_registry.withFills({{2010, 0xFF2050A0}, {1220, 0xFF2152A2}});
    QVERIFY(!drawn(s("month line MX CA"), {}, alike).figure.series[1].line.dash.isEmpty());
    QVERIFY(drawn(s("month line MX CA"), {}).figure.series[1].line.dash.isEmpty());
    // The ribbon of leaders has them too.
    QCOMPARE(drawn(s("month line CA CN leader-ribbon"), {}, own).figure.ribbon.leaders.front().fill, 0xFF00524F);
}

void TestHouseLayout::theCheckSeesTheColours()
{
    const auto isFound = [&](const char *id, const char *words, const PartnerRegistry &registry) {
        auto [numbers, figure, layout] = drawn(s(words), {}, registry);
        std::erase_if(layout.texts, [](const TextItem &item) { return item.text == s("Mexico"); }); // only colour tells then
        const FigureSpec spec = drawnSpec(s(words), m_registry);
        const auto findings = preflight({spec, numbers, figure, layout, TypewriterMetrics(), *m_language, {}});
        return std::ranges::any_of(findings, [&](const Finding &finding) { return finding.id == s(id); });
    };
    const PartnerRegistry alike = m_registry.withFills({{2010, 0xFF2050A0}, {1220, 0xFF2152A2}});
    QVERIFY(isFound("colours-close", "month area MX CA", alike));
    QVERIFY(!isFound("colours-close", "month area MX CA", m_registry));
    QVERIFY(!isFound("colours-close", "month line MX CA", alike)); // dashes tell them apart
    for (const QRgb fill : {0xFFFFFF00, 0xFFFFFFFF, 0xFF808080, 0xFF00FF00}) {
        const PartnerRegistry pale = m_registry.withFills({{1220, fill}, {0, fill}, {15, fill}});
        for (const char *words : {"month area MX CA others", "month line MX CA others total", "month ranking MX CA",
                                  "month line MX CA paper dark", "month area MX CA others paper dark"})
            QVERIFY2(!isFound("contrast-low", words, pale), words);
    }
}

TRADESTRATA_TEST(TestHouseLayout, QCoreApplication)
#include "tst_houselayout.moc"
