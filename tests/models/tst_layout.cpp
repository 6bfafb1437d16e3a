// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/layout/layout.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "tests/support/drawnspec.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "tests/support/typewriter.h"
#include "tests/support/walktable.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <tuple>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

constexpr const char *otherSizes[] = {"60x45mm", "320x200", "640x360", "3840x2160"};

/// Every preset, and more.
QStringList sizes()
{
    QStringList all;
    for (const SizePreset &preset : sizePresets())
        all.append(s(preset.word.key));
    for (const char *size : otherSizes)
        all.append(s(size));
    return all;
}

struct Kind
{
    const char *name;
    const char *spec;
    int months;
};
constexpr Kind kinds[] = {
    {"months of a year", "month line", 13},
    {"months", "month line", 61},
    {"months of many years", "month line", 489},
    {"12 months", "12-months line axis data", 488},
    {"12 months of a little while", "12-months line", 30},
    {"quarters", "quarter line others total", 200},
    {"years", "year line", 488},
    {"bands", "12-months area", 488},
    {"a few bands", "month area", 5},
    {"share", "month area share", 120},
    {"bars", "year bars", 488},
    {"bars through August", "year bars through 8", 497},
    {"a few bars", "year bars through 2", 40},
    {"same months", "same-months bars through 8", 497},
    // Rows and small charts have places of their own.
    {"ranking", "12-months ranking", 61},
    {"table", "12-months table", 61},
    {"panels", "12-months panels", 200},
    {"ranks", "12-months rank-over-time", 200},
    {"concentration", "12-months concentration", 200},
};

const int inOnePlot = int(std::ranges::find(kinds, std::string_view("ranking"), &Kind::name) - std::begin(kinds));

} // namespace

/// Layouts of figures with 1 to 12 series in every chart and size, measured with a typewriter's letters: nothing
/// overlaps, nothing is lost, and everything is where the design says.
class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void papers_data();
    void papers();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void isTheSameAtEveryResolution();
    void wordsGiveWayInOrder();
    void unitIsNeverCut();
    void oddWordsStayOnTheSheet();
    void gapsTakeNothingOfASum();
    void positions_data();
    void positions();
    void theSubtitleSaysHowMonthsAreDrawn();
    void noDateOverTheMargin();

private:
    Figure figureOf(const Kind &kind, int series, unsigned seed, const QString &language);

    PartnerRegistry m_registry;
    std::map<std::tuple<int, int, int>, TablePtr> m_tables;
    std::map<QString, Language> m_languages;
};

void TestLayout::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    for (const char *code : {"en", "es", "fr"})
        m_languages.emplace(s(code), testLanguage(s(code), m_registry));
}

Figure TestLayout::figureOf(const Kind &kind, int series, unsigned seed, const QString &language)
{
    QString words = s(kind.spec);
    for (int p = 0; p < series; ++p)
        words += QLatin1Char(' ') + s(walkers[p]);
    const FigureSpec spec = drawnSpec(words, m_registry);
    TablePtr &table = m_tables[{series, kind.months, int(seed)}];
    if (!table)
        table = drawnTable(Month::of(1985, 1), walkTable(series, kind.months, seed), m_registry, 1e6);
    const auto numbers = numbersOf(ReleaseList({table}), m_registry, spec);
    if (!numbers)
        qFatal("%s", qPrintable(numbers.error().id));
    return buildFigure(*numbers, spec, m_registry, m_languages.at(language));
}

void TestLayout::papers_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<QSizeF>("points");
    QTest::addColumn<QSize>("pixels");
    // 1 pt is 1/72 of an inch of 25.4 mm; in pixels 200/72 times the root of the area over that of 1339 x 748
    QTest::newRow("the report's column") << "170x95mm" << QSizeF(481.89, 269.29) << QSize(2008, 1122);
    QTest::newRow("half a column") << "85x60mm" << QSizeF(240.94, 170.08) << QSize(1004, 709);
    QTest::newRow("the reference") << "1339x748" << QSizeF(482.04, 269.28) << QSize(1339, 748);
    QTest::newRow("four times the area") << "2678x1496" << QSizeF(482.04, 269.28) << QSize(2678, 1496);
    QTest::newRow("as small as type gets") << "400x200" << QSizeF(240.0, 120.0) << QSize(400, 200);
    QTest::newRow("as large as type gets") << "10000x5600" << QSizeF(1200.0, 672.0) << QSize(10000, 5600);
}

void TestLayout::papers()
{
    QFETCH(QString, size);
    QFETCH(QSizeF, points);
    QFETCH(QSize, pixels);
    const Paper paper = Paper::of(*FigureSize::parse(size));
    QVERIFY2(std::abs(paper.size.width() - points.width()) < 0.01 && std::abs(paper.size.height() - points.height()) < 0.01,
             QByteArray::number(paper.size.width()) + " x " + QByteArray::number(paper.size.height()));
    QCOMPARE(paper.pixels, pixels);
    for (const TextRole role : {TextRole::Title, TextRole::Subtitle, TextRole::LabelName, TextRole::LabelValue, TextRole::Axis,
                                TextRole::Period, TextRole::Note, TextRole::Source, TextRole::BarValue})
        QVERIFY(styleOf(role).size >= 6 && styleOf(role).leading > styleOf(role).size);
}

void TestLayout::nothingOverlaps_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("size");
    for (int k = 0; k < int(std::size(kinds)); ++k) {
        for (const QString &size : sizes())
            QTest::addRow("%s, %s", kinds[k].name, qPrintable(size)) << k << size;
    }
}

void TestLayout::nothingOverlaps()
{
    QFETCH(int, kind);
    QFETCH(QString, size);
    const Paper paper = Paper::of(*FigureSize::parse(size));
    const bool column = size == s("full-width");
    for (int series = 1; series <= 12; ++series) {
        for (const char *language : {"en", "es", "fr"}) {
            const Figure figure = figureOf(kinds[kind], series, unsigned(series), s(language));
            const Layout layout = layoutOf(figure, paper, TypewriterMetrics());
            const QRectF sheet(QPointF(0, 0), layout.paper.size);
            const QByteArray about = QByteArray::number(series) + " series, " + language + ": ";
            QVERIFY2(!layout.tooSmall, about); // words give way instead
            QVERIFY2(!column || layout.gaveWay == GaveWay::Nothing, about);
            std::vector<QRectF> boxes;
            for (size_t i = 0; i < layout.texts.size(); ++i) {
                const QRectF box = boxes.emplace_back(boxOf(layout.texts[i]));
                QVERIFY2(sheet.contains(box), about + qPrintable(layout.texts[i].text));
                for (size_t j = 0; j < i; ++j) {
                    if (boxes[j].intersects(box.adjusted(0.01, 0.01, -0.01, -0.01)))
                        QFAIL(about + qPrintable(layout.texts[j].text + s(" over ") + layout.texts[i].text));
                }
            }
            for (const StrokeItem &stroke : layout.above) {
                for (const QPointF &point : stroke.points) {
                    if (!sheet.contains(point))
                        QFAIL(about + QByteArray::number(point.x()) + ", " + QByteArray::number(point.y()));
                }
            }
            for (const BarItem &bar : layout.bars)
                QVERIFY2(sheet.contains(bar.rect), about + "a bar leaves the paper");
            if (!column)
                continue;
            QVERIFY2(series > 8 || layout.droppedLabels.isEmpty(), about + "a label was dropped");
            const Layout narrow = layoutOf(figure, paper, TypewriterMetrics(0.47)); // Running text in Roboto averages
                                                                                    // 0.45
            for (const TextRole role : {TextRole::Title, TextRole::Subtitle}) {
                const auto lines = std::ranges::count(narrow.texts, role, &TextItem::role);
                QVERIFY2(lines >= 1 && lines <= 2, about + QByteArray::number(qsizetype(lines)) + " lines");
            }
        }
    }
}

// The same texts in boxes that are within a pixel of each other.
void TestLayout::isTheSameAtEveryResolution()
{
    for (const Kind &kind : kinds) {
        const Figure figure = figureOf(kind, 7, 3, s("es"));
        const auto at = [&](double dpi) {
            return layoutOf(figure, Paper::of({FigureSize::Unit::Millimetres, 170, 95, dpi}), TypewriterMetrics());
        };
        const Layout fine = at(600);
        for (const double dpi : {96.0, 150.0, 192.0, 300.0}) {
            const Layout layout = at(dpi);
            QCOMPARE(layout.texts.size(), fine.texts.size());
            for (size_t i = 0; i < layout.texts.size(); ++i) {
                QCOMPARE(layout.texts[i].text, fine.texts[i].text);
                const QPointF apart = (layout.texts[i].at - fine.texts[i].at) * layout.paper.scale;
                QVERIFY2(std::abs(apart.x()) < 1 && std::abs(apart.y()) < 1, kind.name);
            }
            for (size_t i = 0; i < layout.bars.size(); ++i)
                QVERIFY2(std::abs(layout.bars[i].rect.right() - fine.bars[i].rect.right()) * layout.paper.scale < 1, kind.name);
        }
    }
}

// Each step has all that the steps before it have, and less is never given up than is needed.
void TestLayout::wordsGiveWayInOrder()
{
    Figure figure = figureOf(kinds[0], 3, 1, s("en"));
    figure.subtitle = s("Sums of 12 months, billions of US dollars. Census basis, not seasonally adjusted.");
    figure.shortSubtitle = s("Sums of 12 months, billions of US dollars");
    figure.notes = {s("A note on the data that is long enough. Its second sentence says more about it."),
                    s("A note on a partner that is long enough. Its second sentence says more about it.")};
    figure.firstPartnerNote = 1;
    figure.partnerNotes = 1;
    const auto says = [](const Layout &layout, const char *text) {
        return std::ranges::any_of(layout.texts, [&](const TextItem &item) { return item.text.contains(QLatin1String(text)); });
    };
    GaveWay before = GaveWay::Nothing;
    QSet<int> seen;
    for (double height = 260; height > 100; height -= 1) {
        Paper paper = Paper::of(*FigureSize::parse(s("120x80mm")));
        paper.size.setHeight(height);
        const Layout layout = layoutOf(figure, paper, TypewriterMetrics());
        QVERIFY(!layout.tooSmall);
        QVERIFY(layout.gaveWay >= before);
        before = layout.gaveWay;
        seen.insert(int(before));
        QCOMPARE(says(layout, "A note on a partner"), before < GaveWay::PartnerNotes);
        QCOMPARE(says(layout, "second"), before < GaveWay::LongNotes);
        QCOMPARE(says(layout, "Census basis"), before < GaveWay::Subtitle);
        QCOMPARE(says(layout, "A note on the data"), before < GaveWay::Notes);
        QVERIFY(says(layout, "Sums of 12 months"));
        QVERIFY(layout.plot.height() >= (before < GaveWay::Plot ? 60 : 36));
    }
    QVERIFY(seen.size() >= 5);
}

// A subtitle of the program's own says its measure and its unit at every size, in as many lines as they take.
void TestLayout::unitIsNeverCut()
{
    for (const char *code : {"en", "es", "fr"}) {
        for (const Kind &kind : kinds) {
            const Figure figure = figureOf(kind, 5, 1, s(code));
            for (const QString &size : sizes()) {
                const Layout layout = layoutOf(figure, Paper::of(*FigureSize::parse(size)), TypewriterMetrics());
                QStringList lines;
                for (const TextItem &item : layout.texts) {
                    if (item.role == TextRole::Subtitle)
                        lines.append(item.text);
                }
                const auto asOne = [](QString text) { return text.remove(u' '); }; // lines end at spaces, or behind a dash
                const QString shown = asOne(lines.join(QString()));
                const bool isShort = shown == asOne(figure.shortSubtitle);
                QVERIFY2(isShort || (!shown.isEmpty() && asOne(figure.subtitle).startsWith(shown)), qPrintable(shown));
                QVERIFY2(isShort || shown.size() >= asOne(figure.subtitle.section(s(". "), 0, 0)).size(), qPrintable(shown));
            }
        }
    }
}

// Words of the user and of files may hold anything.
void TestLayout::oddWordsStayOnTheSheet()
{
    Figure figure = figureOf(kinds[0], 3, 1, s("en"));
    figure.title = s("Exports\nof a second line\tand a tab\x01.");
    figure.subtitle = QString(400, u'x');
    figure.notes = {s("One ") + QString(300, u'W') + s(" word")};
    figure.series[0].name = s("A name\nin two lines");
    const Layout layout = layoutOf(figure, Paper::of(*FigureSize::parse(s("170x140mm"))), TypewriterMetrics());
    QVERIFY(!layout.tooSmall);
    const QRectF sheet(QPointF(0, 0), layout.paper.size);
    QString all;
    for (const TextItem &item : layout.texts) {
        QVERIFY2(sheet.contains(boxOf(item)), qPrintable(item.text));
        QVERIFY(std::ranges::none_of(item.text, [](QChar each) { return each.category() == QChar::Other_Control; }));
        all += item.text;
    }
    QCOMPARE(all.count(u'W'), 300); // broken, not cut
    QCOMPARE(layout.texts[0].text, s("Exports"));
    QVERIFY(all.contains(s("A name in two lines")));
}

// The paper between two segments is over no end of a pile, and over a third of a segment at most.
void TestLayout::gapsTakeNothingOfASum()
{
    constexpr double partGap = 1.3;
    int gaps = 0, thin = 0;
    for (const Kind &kind : kinds) {
        if (std::string_view(kind.name).find("bars") == std::string_view::npos)
            continue;
        for (const int series : {2, 5, 12}) {
            const Figure figure = figureOf(kind, series, 5, s("en"));
            for (const char *size : {"85x60mm", "170x95mm"}) {
                const Layout layout = layoutOf(figure, Paper::of(*FigureSize::parse(s(size))), TypewriterMetrics());
                std::map<int, std::pair<double, double>> piles; // by period: top and bottom
                for (const BarItem &bar : layout.bars) {
                    auto &[top, bottom] = piles.try_emplace(bar.period, bar.rect.top(), bar.rect.bottom()).first->second;
                    top = std::min(top, bar.rect.top());
                    bottom = std::max(bottom, bar.rect.bottom());
                    double covered = 0;
                    for (const StrokeItem &stroke : layout.above) {
                        const QPointF at = stroke.points.front();
                        if (stroke.colour != figure.theme.paper || std::abs(at.x() - bar.rect.left()) > 0.01)
                            continue;
                        const double low = std::min(bar.rect.bottom(), at.y() + stroke.width / 2);
                        const double high = std::max(bar.rect.top(), at.y() - stroke.width / 2);
                        covered += stroke.width < partGap ? std::max(0.0, low - high) : 0;
                    }
                    QVERIFY2(covered <= bar.rect.height() / 3 + 0.001, kind.name);
                    thin += bar.rect.height() < 1.5 ? 1 : 0;
                }
                for (const StrokeItem &stroke : layout.above) {
                    const auto bar = std::ranges::find_if(layout.bars, [&](const BarItem &each) {
                        return stroke.colour == figure.theme.paper && std::abs(stroke.points.front().x() - each.rect.left()) < 0.01;
                    });
                    if (bar == layout.bars.end())
                        continue;
                    ++gaps;
                    const auto [top, bottom] = piles.at(bar->period);
                    const double y = stroke.points.front().y();
                    QVERIFY2(y - stroke.width > top && y + stroke.width < bottom, kind.name);
                }
            }
        }
    }
    QVERIFY(gaps > 100 && thin > 100);
}

void TestLayout::positions_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("series");
    for (int k = 0; k < inOnePlot; ++k) {
        for (const int series : {1, 2, 5})
            QTest::addRow("%s, %d", kinds[k].name, series) << k << series;
    }
}

void TestLayout::positions()
{
    QFETCH(int, kind);
    QFETCH(int, series);
    Figure figure = figureOf(kinds[kind], series, 3, s("en"));
    figure.notes.clear();
    const Paper paper = Paper::of(*FigureSize::parse(s("170x95mm")));
    const TypewriterMetrics metrics;
    const Layout layout = layoutOf(figure, paper, metrics);
    const auto isAt = [](double y, double wanted) { return std::abs(y - wanted) < 0.01; };
    const auto linesOf = [&](TextRole role) {
        std::vector<double> lines;
        for (const TextItem &item : layout.texts) {
            if (item.role == role && isAt(item.at.x(), 12))
                lines.push_back(item.at.y());
        }
        std::ranges::sort(lines);
        return lines;
    };
    const auto titles = linesOf(TextRole::Title);
    const auto subtitles = linesOf(TextRole::Subtitle);
    const auto sources = linesOf(TextRole::Source);
    QVERIFY(isAt(titles.front(), 22) && isAt(titles.back(), 22 + 15.5 * double(titles.size() - 1)));
    QVERIFY(isAt(subtitles.front(), titles.back() + 14.5));
    QVERIFY(isAt(subtitles.back(), subtitles.front() + 11 * double(subtitles.size() - 1)));
    QVERIFY(isAt(sources.back(), paper.size.height() - 9));
    const double more = 8 * double(sources.size() - 1); // a second line of the source pushes the plot up
    QVERIFY(isAt(layout.plot.bottom(), paper.size.height() - 37 - more));
    // 22 under the subtitle, 18 if no label is above the grid
    const double topTick = layout.y(figure.axis.ticks.back().value);
    const bool above = std::ranges::any_of(layout.texts, [&](const TextItem &item) {
        return item.role == TextRole::Axis && isAt(item.at.x(), 12) && item.at.y() < layout.plot.top()
               && item.at.y() > subtitles.back();
    });
    const double head = layout.plot.top() - subtitles.back();
    QVERIFY2(above ? isAt(head, 22) : isAt(head, 18) || figure.chart == Chart::Line, QByteArray::number(head));
    QVERIFY(topTick >= layout.plot.top() - 0.01);
    // Data start 23 from the left margin, or 4 beyond the widest label below the top one.
    double widest = 0;
    for (size_t t = 0; t < figure.axis.ticks.size(); ++t) {
        if (figure.chart == Chart::Area || t + 1 < figure.axis.ticks.size())
            widest = std::max(widest, metrics.width(figure.axis.ticks[t].text, TextRole::Axis));
    }
    QVERIFY(isAt(layout.plot.left(), 12 + std::max(23.0, widest + 4)));
    // They end where the widest label requires: it ends at the right margin.
    double right = 0;
    for (const TextItem &item : layout.texts) {
        if (item.at.x() > layout.plot.right() + 5)
            right = std::max(right, boxOf(item).right());
    }
    const bool tight = figure.chart != Chart::Bars && layout.cell == 0;
    QVERIFY2(right <= paper.size.width() - 12 + 0.01 && (!tight || isAt(right, paper.size.width() - 12)),
             QByteArray::number(right));
}

// Bars of months that are too thin to be told apart are an area, in words too: on the sheet and for the file.
void TestLayout::theSubtitleSaysHowMonthsAreDrawn()
{
    const auto drawn = [this](int months, const char *size) {
        return layoutOf(figureOf({"months", "months", months}, 1, 2, s("en")), Paper::of(*FigureSize::parse(s(size))),
                        TypewriterMetrics());
    };
    const auto wordsOf = [](const Layout &layout) {
        QStringList words;
        for (const TextItem &item : layout.texts)
            words.append(item.text);
        return words.join(u' ');
    };
    const Layout apart = drawn(61, "170x95mm"), touching = drawn(488, "60x60mm");
    QVERIFY(apart.barWidth < 1 && touching.barWidth == 1);
    for (const auto &[layout, said, unsaid] : {std::tuple(apart, s("bars are months"), s("the area is months")),
                                               std::tuple(touching, s("the area is months"), s("bars are months"))}) {
        QVERIFY(!layout.tooSmall);
        QVERIFY2(wordsOf(layout).contains(said), qPrintable(wordsOf(layout)));
        QVERIFY2(layout.subtitle.contains(said) && !layout.subtitle.contains(unsaid), qPrintable(layout.subtitle));
    }
    const Figure line = figureOf(kinds[1], 2, 2, s("en"));
    QCOMPARE(layoutOf(line, Paper::of(*FigureSize::parse(s("60x60mm"))), TypewriterMetrics()).subtitle, line.subtitle);
}

// The time axis: labels are at least their size apart, whatever the window and the width.
void TestLayout::noDateOverTheMargin()
{
    for (const int months : {1, 2, 5, 11, 12, 13, 24, 25, 36, 61, 62, 130, 300, 489}) {
        for (const char *size : {"85x60mm", "120x80mm", "170x95mm", "300x120mm"}) {
            const Figure figure = figureOf({"", "month line", months}, 2, 5, s("fr"));
            const Layout layout = layoutOf(figure, Paper::of(*FigureSize::parse(s(size))), TypewriterMetrics());
            std::vector<QRectF> dates;
            for (const TextItem &item : layout.texts) {
                if (item.role == TextRole::Axis && item.at.y() > layout.plot.bottom() + 5)
                    dates.push_back(boxOf(item));
            }
            QVERIFY2(!dates.empty(), QByteArray::number(months) + ' ' + size);
            for (size_t i = 1; i < dates.size(); ++i)
                QVERIFY2(dates[i].left() - dates[i - 1].right() > 4, QByteArray::number(months) + ' ' + size);
            QVERIFY(dates.front().left() >= 0 && dates.back().right() <= layout.paper.size.width());
        }
    }
}

TRADESTRATA_TEST(TestLayout, QCoreApplication)
#include "tst_layout.moc"
