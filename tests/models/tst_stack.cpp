// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/showncolumns.h"
#include "models/figure/stack.h"
#include "tests/support/cells.h"
#include "tests/support/drawntable.h"
#include "tests/support/slowtable.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

// The end of a band in a stack: its height, negative if it hangs down.
struct End
{
    double low;
    double high;
    double height() const { return low < 0 ? low - high : high - low; }
};

// Ends that fill the way from zero up and from zero down, in their order, without a gap and without an overlap.
bool tiles(const std::vector<End> &ends)
{
    double up = 0;
    double down = 0;
    for (const End &end : ends) {
        if (end.low == end.high)
            continue;
        if (end.low < 0 ? end.high != down : end.low != up)
            return false;
        (end.low < 0 ? down : up) = end.low < 0 ? end.low : end.high;
    }
    return true;
}

QByteArray textOf(const BandStack &stack)
{
    QByteArray text;
    for (int segment = 0; segment < stack.segments; ++segment) {
        QByteArrayList bands;
        for (int band = 0; band < stack.bands; ++band) {
            const BandSegment &p = stack.at(segment, band);
            const auto n = [](double v) { return QByteArray::number(v); };
            bands.append(p.drawn ? n(p.leftLow) + ".." + n(p.leftHigh) + "/" + n(p.rightLow) + ".." + n(p.rightHigh) : "-");
        }
        text += (segment > 0 ? "; " : "") + bands.join(' ');
    }
    return text;
}

} // namespace

/// Stacked bands of random tables add up to the total, and drawn ones are where they would be drawn by hand.
class TestStack : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void addsUpToTheTotal();
    void drawnByHand_data();
    void drawnByHand();

private:
    /// Whether others is there too: then it counts.
    int addsUpAt(const SlowFlow &count, const QStringList &shown, int at, const BandStack &stack, int segment, bool withOthers);
    PartnerRegistry m_registry;
};

void TestStack::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

void TestStack::addsUpToTheTotal()
{
    std::mt19937 chance(4);
    int full = 0;
    int gaps = 0;
    int notApart = 0;
    int twoParts = 0;
    int blocks = 0;
    for (int i = 0; i < 3000; ++i) {
        const SlowTable slow = SlowTable::random(chance);
        const SlowFlow &count = slow.exports;
        const Month first = Month::of(count.first.year(), count.first.month());
        const TablePtr table = drawnTable(first, slow.drawing(), m_registry);
        const bool withOthers = i % 4 != 0;
        QStringList shown;
        std::vector<PartnerCode> codes;
        for (const auto &[iso, row] : count.partners) {
            if (std::bernoulli_distribution(0.7)(chance)) {
                shown.append(iso);
                codes.push_back(drawnPartner(iso, m_registry));
            }
        }
        std::vector<MonthSpan> spans;
        for (int m = 0; m < count.months; ++m)
            spans.push_back({first + m, first + m});
        const BandStack stack = stackBands(sumsOf(*table, Flow::Exports, codes, spans), withOthers);
        QCOMPARE(size_t(stack.segments), stack.spans.size());
        if (stack.segments == 0) { // one month, without a value of all
            QCOMPARE(count.months, 1);
            continue;
        }
        QVERIFY(stack.spans.front().left == (count.months == 1 ? -0.5 : 0));
        QCOMPARE(stack.spans.back().right, count.months == 1 ? 0.5 : count.months - 1);
        for (size_t segment = 1; segment < stack.spans.size(); ++segment)
            QCOMPARE(stack.spans[segment].left, stack.spans[segment - 1].right);
        QCOMPARE(stack.series, int(shown.size()) + (withOthers ? 1 : 0));
        QVERIFY(stack.bands == stack.series || stack.bands == 2 * stack.series);
        for (int segment = 0; segment < stack.segments; ++segment) {
            const BandSpan span = stack.spans[size_t(segment)];
            if (span.right - span.left != 1 || count.months == 1) {
                const int at = int(std::floor(span.left) == span.left ? span.left : span.right);
                blocks += addsUpAt(count, shown, at, stack, segment, withOthers);
                continue;
            }
            const QDate left = count.first.addMonths(int(span.left));
            const QDate right = left.addMonths(1);
            bool gap = false;
            for (const QString &iso : shown) {
                for (const QDate &month : {left, right})
                    gap = gap || QByteArray(".nb").contains(count.partner(iso, {month}).blank);
            }
            std::vector<End> lefts;
            std::vector<End> rights;
            for (int band = 0; band < stack.series; ++band) {
                const BandSegment &drawn = stack.at(segment, band);
                const bool others = band == shown.size();
                const SlowSum a = others ? count.total({left}) : count.partner(shown[band], {left});
                const SlowSum b = others ? count.total({right}) : count.partner(shown[band], {right});
                QCOMPARE(drawn.drawn, !gap && a.blank == 0 && b.blank == 0);
                if (!drawn.drawn)
                    continue;
                const BandSegment second = stack.bands > stack.series ? stack.at(segment, band + stack.series) : BandSegment();
                double leftHeight = 0;
                double rightHeight = 0;
                for (const BandSegment &part : {drawn, second}) {
                    if (!part.drawn)
                        continue;
                    lefts.push_back({part.leftLow, part.leftHigh});
                    rights.push_back({part.rightLow, part.rightHigh});
                    leftHeight += lefts.back().height();
                    rightHeight += rights.back().height();
                }
                twoParts += second.drawn ? 1 : 0;
                if (!others) { // for others the slow count here has only the total
                    QCOMPARE(second.drawn, (a.dollars < 0 && b.dollars > 0) || (a.dollars > 0 && b.dollars < 0));
                    QCOMPARE(leftHeight, double(a.dollars));
                    QCOMPARE(rightHeight, double(b.dollars));
                }
            }
            QVERIFY(tiles(lefts) && tiles(rights));
            gaps += gap ? 1 : 0;
            if (!withOthers || !stack.at(segment, stack.series - 1).drawn)
                continue;
            const auto sum = [](const std::vector<End> &ends) {
                double height = 0;
                for (const End &end : ends)
                    height += end.height();
                return height;
            };
            QCOMPARE(sum(lefts), double(count.total({left}).dollars));
            QCOMPARE(sum(rights), double(count.total({right}).dollars));
            ++full;
            notApart += int(lefts.size()) < stack.series ? 1 : 0;
        }
    }
    QVERIFY2(full > 1000 && gaps > 1000 && notApart > 1000 && twoParts > 100 && blocks > 100,
             QByteArray::number(full) + ' ' + QByteArray::number(gaps) + ' ' + QByteArray::number(notApart) + ' '
                 + QByteArray::number(twoParts) + ' ' + QByteArray::number(blocks));
}

// A half beside a month: what stands at the month is level with it, and adds up to the total if others is there.
int TestStack::addsUpAt(const SlowFlow &count, const QStringList &shown, int at, const BandStack &stack, int segment,
                        bool withOthers)
{
    const QDate month = count.first.addMonths(at);
    const bool left = stack.spans[size_t(segment)].left == at;
    double sum = 0;
    for (int band = 0; band < stack.bands; ++band) {
        const BandSegment &part = stack.at(segment, band);
        const double height = left ? part.leftHigh - part.leftLow : part.rightHigh - part.rightLow;
        const bool below = left ? part.leftHigh <= 0 && part.leftLow < 0 : part.rightHigh <= 0 && part.rightLow < 0;
        sum += below ? -height : height;
        const int series = stack.seriesOf(band);
        const bool level = part.leftHigh - part.leftLow == part.rightHigh - part.rightLow;
        if (part.drawn && series < shown.size() && level && stack.bands == stack.series)
            [&] { QCOMPARE(below ? -height : height, double(count.partner(shown[series], {month}).dollars)); }();
    }
    const bool whole = withOthers && stack.at(segment, stack.series - 1).drawn;
    if (whole)
        [&] { QCOMPARE(sum, double(count.total({month}).dollars)); }();
    return whole ? 1 : 0;
}

void TestStack::drawnByHand_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<bool>("others");
    QTest::addColumn<QByteArray>("bands"); // for each segment and band: left low..high/right low..high
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    const auto row = [](const char *name, const char *table, bool others, const char *bands, double low, double high) {
        QTest::newRow(name) << QString::fromLatin1(table) << others << QByteArray(bands) << low << high;
    };
    row("two and others", "World 10 12\nMX 3 4\nCA 2 1", true, "0..3/0..4 3..5/4..5 5..10/5..12", 0, 12);
    row("without others", "World 10 12\nMX 3 4\nCA 2 1", false, "0..3/0..4 3..5/4..5", 0, 5);
    row("within others, then apart", "World 10 10 10\nMX w 4 4\nCA 2 2 2", true,
        "- 0..2/0..2 2..10/2..10; 0..4/0..4 4..6/4..6 6..10/6..10", 0, 10);
    row("absent at the end", "World 10 10 10\nMX 4 4 a\nCA 2 2 2", true,
        "0..4/0..4 4..6/4..6 6..10/6..10; - 0..2/0..2 2..10/2..10", 0, 10);
    row("a month alone", "World 10 10 10\nMX w 4 w\nCA 2 2 2", true, "- 0..2/0..2 2..10/2..10; - 0..2/0..2 2..10/2..10", 0, 10);
    row("missing", "World 10 10 10 10\nMX 4 . 4 4\nCA 2 2 2 2", true,
        "0..4/0..4 4..6/4..6 6..10/6..10; - - -; - - -; 0..4/0..4 4..6/4..6 6..10/6..10", 0, 10);
    row("alone between two gaps", "World 10 10 10\nMX . 4 .\nCA 2 2 2", true,
        "- - -; 0..4/0..4 4..6/4..6 6..10/6..10; 0..4/0..4 4..6/4..6 6..10/6..10; - - -", 0, 10);
    row("a total alone", "World . 10 .\nMX 2 4 6", true, "0..2/0..3 -; 0..3/0..4 3..9/4..10; 0..4/0..5 4..10/5..11; 0..5/0..6 -",
        0, 11);
    row("no total for a while", "World . 10 10\nMX 4 4 4", true, "0..4/0..4 -; 0..4/0..4 4..10/4..10", 0, 10);
    row("below zero", "World 10 10\nMX -3 4\nCA 2 -1", true, "0..0/0..4 0..2/4..4 2..13/4..11 -3..0/0..0 -3..-3/-1..0 -", -3, 13);
    row("zero beside a negative", "World 10 10\nMX 0 -3\nCA 2 2", true, "0..0/-3..0 0..2/0..2 2..10/2..13", -3, 13);
    row("two below zero", "World -5 -5\nMX -3 -3\nCA -2 -2", true, "-3..0/-3..0 -5..-3/-5..-3 0..0/0..0", -5, 0);
    row("zero", "World 4 4\nMX 0 0\nCA 4 4", true, "0..0/0..0 0..4/0..4 4..4/4..4", 0, 4);
    row("one period", "World 4\nMX 3", true, "0..3/0..3 3..4/3..4", 0, 4);
}

void TestStack::drawnByHand()
{
    QFETCH(QString, table);
    QFETCH(bool, others);
    QFETCH(QByteArray, bands);
    QFETCH(double, low);
    QFETCH(double, high);
    const TablePtr drawn = drawnTable(Month::of(2024, 1), table, m_registry);
    std::vector<PartnerCode> codes{{2010}};
    if (drawn->find({Flow::Exports, {1220}}))
        codes.push_back({1220});
    std::vector<MonthSpan> spans;
    for (int m = 0; m < drawn->monthCount(); ++m)
        spans.push_back({drawn->first() + m, drawn->first() + m});
    const BandStack stack = stackBands(sumsOf(*drawn, Flow::Exports, codes, spans), others);
    QCOMPARE(textOf(stack), bands);
    QCOMPARE(stack.low(), low);
    QCOMPARE(stack.high(), high);
}

TRADESTRATA_TEST(TestStack, QCoreApplication)
#include "tst_stack.moc"
