// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/labelplaces.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace tradestrata;

namespace {

double cost(const std::vector<LabelWish> &wishes, const std::vector<double> &middles)
{
    double sum = 0;
    for (size_t i = 0; i < wishes.size(); ++i)
        sum += (middles[i] - wishes[i].middle) * (middles[i] - wishes[i].middle);
    return sum;
}

bool keepsApart(const std::vector<LabelWish> &wishes, const std::vector<double> &middles, double top, double bottom)
{
    constexpr double little = 1e-6;
    for (size_t i = 0; i < wishes.size(); ++i) {
        const double above = i == 0 ? top : middles[i - 1] + wishes[i - 1].height / 2;
        if (middles[i] - wishes[i].height / 2 < above - little)
            return false;
    }
    return wishes.empty() || middles.back() + wishes.back().height / 2 <= bottom + little;
}

// The lowest cost by trying every way to pool neighbours: each pool is where its preferred positions want it on
// average, or as far as an end allows; the cheapest of all the ways without overlap.
double leastByPooling(const std::vector<LabelWish> &wishes, double top, double bottom)
{
    const size_t n = wishes.size();
    double best = std::numeric_limits<double>::infinity();
    for (unsigned cuts = 0; cuts < 1U << (n - 1); ++cuts) {
        std::vector<double> middles;
        for (size_t first = 0; first < n;) {
            size_t last = first;
            while (last + 1 < n && (cuts >> last & 1U) == 0)
                ++last;
            double height = 0;
            double wish = 0;
            for (size_t i = first; i <= last; ++i) {
                wish += wishes[i].middle - (height + wishes[i].height / 2);
                height += wishes[i].height;
            }
            double y = std::max(top, std::min(bottom - height, wish / double(last - first + 1)));
            for (size_t i = first; i <= last; ++i) {
                middles.push_back(y + wishes[i].height / 2);
                y += wishes[i].height;
            }
            first = last + 1;
        }
        if (keepsApart(wishes, middles, top, bottom))
            best = std::min(best, cost(wishes, middles));
    }
    return best;
}

// The same by iteration: all labels pressed together at the top, then each in turn moved as near to its preferred
// position as its neighbours allow, repeatedly; a step of a whole run of touching labels lets pools move.
double leastByWalking(const std::vector<LabelWish> &wishes, double top, double bottom)
{
    std::vector<double> middles;
    double y = top;
    for (const LabelWish &wish : wishes) {
        middles.push_back(y + wish.height / 2);
        y += wish.height;
    }
    const size_t n = wishes.size();
    for (int round = 0; round < 4000; ++round) {
        for (size_t first = 0; first < n; ++first) {
            for (size_t last = first; last < n; ++last) {
                double pull = 0;
                for (size_t i = first; i <= last; ++i)
                    pull += (wishes[i].middle - middles[i]) / double(last - first + 1);
                const double roof = first == 0 ? top : middles[first - 1] + wishes[first - 1].height / 2;
                const double floor = last + 1 == n ? bottom : middles[last + 1] - wishes[last + 1].height / 2;
                const double up = roof - (middles[first] - wishes[first].height / 2);
                const double down = floor - (middles[last] + wishes[last].height / 2);
                const double step = std::clamp(pull, std::min(up, 0.0), std::max(down, 0.0));
                for (size_t i = first; i <= last; ++i)
                    middles[i] += step;
            }
        }
    }
    return cost(wishes, middles);
}

double widthOf(const QString &text) { return double(text.size()); }

} // namespace

/// Labels do not overlap, keep their order and their bounds, and move as few points as possible; texts wrap evenly.
class TestLabelPlaces : public QObject
{
    Q_OBJECT

private slots:
    void moveTheFewestPoints();
    void agreeWithAWalk();
    void known_data();
    void known();
    void wraps_data();
    void wraps();
    void wrappingLosesNothing();
    void longWordsAreMeasuredByTheLine();
    void shortenedIsAsLongAsFits();
};

namespace {

// Random preferred positions in order, some equal, some outside the bounds; they fit into 0 to 100.
std::vector<LabelWish> someWishes(std::mt19937 &chance, int most)
{
    std::uniform_real_distribution<double> part(0, 1);
    std::vector<LabelWish> wishes(std::uniform_int_distribution<size_t>(1, size_t(most))(chance));
    const double crowd = part(chance);
    const double height = (0.2 + 0.8 * part(chance)) * 100 / double(wishes.size());
    const bool alike = part(chance) < 0.5;
    for (LabelWish &wish : wishes) {
        wish.middle = part(chance) < 0.2 ? 50 : -20 + 140 * (crowd + (1 - crowd) * part(chance));
        wish.height = alike ? height : height * (0.3 + 0.7 * part(chance));
    }
    std::ranges::sort(wishes, {}, &LabelWish::middle);
    return wishes;
}

} // namespace

void TestLabelPlaces::moveTheFewestPoints()
{
    std::mt19937 chance(5);
    int moved = 0;
    for (int i = 0; i < 5000; ++i) {
        const std::vector<LabelWish> wishes = someWishes(chance, 9);
        const std::vector<double> middles = placeLabels(wishes, 0, 100);
        QCOMPARE(middles.size(), wishes.size());
        QVERIFY(keepsApart(wishes, middles, 0, 100));
        const double least = leastByPooling(wishes, 0, 100);
        QVERIFY2(std::abs(cost(wishes, middles) - least) < 1e-6 * (1 + least),
                 QByteArray::number(cost(wishes, middles)) + " instead of " + QByteArray::number(least));
        moved += least > 1 ? 1 : 0;
    }
    QVERIFY(moved > 2500);
}

void TestLabelPlaces::agreeWithAWalk()
{
    std::mt19937 chance(6);
    for (int i = 0; i < 60; ++i) {
        const std::vector<LabelWish> wishes = someWishes(chance, 6);
        const double walked = leastByWalking(wishes, 0, 100);
        const double placed = cost(wishes, placeLabels(wishes, 0, 100));
        QVERIFY2(placed <= walked + 1e-6, QByteArray::number(placed) + " and " + QByteArray::number(walked));
        QVERIFY2(walked - placed < 0.01 * (1 + placed), QByteArray::number(placed) + " and " + QByteArray::number(walked));
    }
}

void TestLabelPlaces::known_data()
{
    QTest::addColumn<QList<double>>("wishes");
    QTest::addColumn<QList<double>>("middles"); // heights of 10 between 0 and 100
    QTest::newRow("none") << QList<double>{} << QList<double>{};
    QTest::newRow("far apart") << QList<double>{10, 50, 90} << QList<double>{10, 50, 90};
    QTest::newRow("touching") << QList<double>{10, 20, 30} << QList<double>{10, 20, 30};
    QTest::newRow("two at one place") << QList<double>{50, 50} << QList<double>{45, 55};
    QTest::newRow("two close") << QList<double>{49, 53} << QList<double>{46, 56};
    QTest::newRow("a pool reaches a third") << QList<double>{50, 50, 58}
                                            << QList<double>{42.0 + 2.0 / 3, 52.0 + 2.0 / 3, 62.0 + 2.0 / 3};
    QTest::newRow("above the top") << QList<double>{-30, 2} << QList<double>{5, 15};
    QTest::newRow("below the bottom") << QList<double>{99, 120} << QList<double>{85, 95};
    QTest::newRow("the top holds one of three") << QList<double>{0, 40, 40} << QList<double>{5, 35, 45};
    QTest::newRow("full") << QList<double>(10, 50) << QList<double>{5, 15, 25, 35, 45, 55, 65, 75, 85, 95};
}

void TestLabelPlaces::known()
{
    QFETCH(QList<double>, wishes);
    QFETCH(QList<double>, middles);
    std::vector<LabelWish> labels;
    for (const double wish : wishes)
        labels.push_back({wish, 10});
    const std::vector<double> places = placeLabels(labels, 0, 100);
    QCOMPARE(qsizetype(places.size()), middles.size());
    for (qsizetype i = 0; i < middles.size(); ++i)
        QVERIFY2(std::abs(places[size_t(i)] - middles[i]) < 1e-9, QByteArray::number(places[size_t(i)]));
}

void TestLabelPlaces::wraps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines"); // 20 letters wide
    const auto row = [](const char *name, const char *text, const char *lines) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(lines);
    };
    row("nothing", "", "");
    row("one line", "Mexico passed Canada", "Mexico passed Canada");
    row("a last line long enough", "Mexico passed Canada in exports", "Mexico passed Canada|in exports");
    row("balanced", "US goods exports to Peru", "US goods|exports to Peru");
    row("breaks after a dash", "calendar years 1985–2024 and on", "calendar years 1985–|2024 and on");
    row("never at a bound space", "a share of five and 16\u00A0% of", "a share of five and|16\u00A0% of");
    row("a word that is too long", "a Donaudampfschifffahrtsgesellschaft b", "a|Donaudampfschifffahrtsgesellschaft|b");
}

void TestLabelPlaces::wraps()
{
    QFETCH(QString, text);
    QFETCH(QString, lines);
    QCOMPARE(wrapped(text, 20, widthOf).join(QLatin1Char('|')), lines);
}

void TestLabelPlaces::wrappingLosesNothing()
{
    std::mt19937 chance(13);
    for (int i = 0; i < 3000; ++i) {
        QStringList words;
        for (int w = std::uniform_int_distribution(1, 25)(chance); w > 0; --w)
            words.append(QString(std::uniform_int_distribution(1, 12)(chance), QLatin1Char('x')));
        const QString text = words.join(QLatin1Char(' '));
        const double width = std::uniform_int_distribution(12, 60)(chance);
        const QStringList lines = wrapped(text, width, widthOf);
        QCOMPARE(lines.join(QLatin1Char(' ')), text);
        // Fewer lines would not do: filled from the beginning, as on a typewriter.
        qsizetype needed = 1;
        double used = 0;
        for (const QString &word : words) {
            if (used > 0 && used + 1 + widthOf(word) > width) {
                ++needed;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + widthOf(word);
        }
        QCOMPARE(lines.size(), needed);
        for (const QString &line : lines)
            QVERIFY(widthOf(line) <= width);
    }
}

// A text without spaces costs about as much as its lines, however long it is.
void TestLabelPlaces::longWordsAreMeasuredByTheLine()
{
    qsizetype measured = 0;
    const auto counting = [&](const QString &text) {
        measured += text.size();
        return widthOf(text);
    };
    const auto costOf = [&](auto &&make) {
        measured = 0;
        make();
        return measured;
    };
    const QString word(100'000, u'x');
    const QStringList lines = wrapped(word, 80, counting, LongWords::Broken);
    QCOMPARE(lines.join(QString()), word);
    QVERIFY(std::ranges::all_of(lines.first(lines.size() - 1), [](const QString &line) { return line.size() == 80; }));
    const auto all = costOf([&] { QCOMPARE(wrapped(word, 80, counting, LongWords::Broken), lines); });
    QVERIFY2(all < 30 * word.size(), qPrintable(QString::number(all)));
    const auto some = costOf([&] { QCOMPARE(wrapped(word, 80, counting, LongWords::Broken, 12), lines.first(12)); });
    QVERIFY2(some < 20'000, qPrintable(QString::number(some)));
    const auto one = costOf([&] { QCOMPARE(shortened(word, 40, counting), QString(39, u'x') + u'\u2026'); });
    QVERIFY2(one < 2'000, qPrintable(QString::number(one)));
    const auto whole = costOf([&] { QCOMPARE(filled(s("A ") + word + s(" b"), 80, counting).size(), 3); });
    QVERIFY2(whole < 2'000, qPrintable(QString::number(whole)));
    const auto spaced = costOf(
        [&] { QCOMPARE(wrapped(s("ab ").repeated(50'000), 80, counting, LongWords::Broken, 12).size(), 12); });
    QVERIFY2(spaced < 50'000, qPrintable(QString::number(spaced)));
}

// As by trying every beginning from the longest to the shortest.
void TestLabelPlaces::shortenedIsAsLongAsFits()
{
    std::mt19937 chance(7);
    const auto among = [&](int least, int most) { return std::uniform_int_distribution(least, most)(chance); };
    const auto cut = [](QString begin) {
        while (!begin.isEmpty() && s(" ,(").contains(begin.back()))
            begin.chop(1);
        return begin;
    };
    for (int i = 0; i < 2000; ++i) {
        QString name;
        for (int n = among(2, 40); n > 0; --n)
            name += s("abcd  ,(")[among(0, 7)];
        name = name.trimmed();
        const double width = among(3, 30);
        QString expected = name;
        if (widthOf(name) > width) {
            expected = s("\u2026");
            for (const bool words : {false, true}) {
                for (qsizetype size = 1; size < name.size(); ++size) {
                    const QString begin = cut(name.first(size));
                    if ((!words || name[size] == u' ') && !begin.isEmpty() && widthOf(begin) + 1 <= width)
                        expected = begin + u'\u2026';
                }
            }
        }
        QCOMPARE(shortened(name, width, widthOf), expected);
    }
}

TRADESTRATA_TEST(TestLabelPlaces, QCoreApplication)
#include "tst_labelplaces.moc"
