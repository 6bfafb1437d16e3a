// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/builtin.h"
#include "models/figure/buildfigure.h"
#include "models/figure/figure.h"
#include "models/layout/layout.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "tests/app/program.h"
#include "tests/support/testrunner.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

constexpr QRgb mexicoColour = 0xFF006764;
constexpr QRgb canadaColour = 0xFFF26426;
constexpr QRgb chinaColour = 0xFF886EA1;

const QStringList quarters = words("--measure quarter --chart bars --partners MX,CA,CN --from 2024");
const QStringList bars = words("--measure year --chart bars --through 8 --partners MX,CA,CN --from 2015 --to 2025");

int count(const QImage &image, QRgb colour)
{
    int result = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            result += image.pixel(x, y) == colour;
    }
    return result;
}

double darkness(QRgb pixel) { return 255 - (0.2126 * qRed(pixel) + 0.7152 * qGreen(pixel) + 0.0722 * qBlue(pixel)); }

/// The darkness of each pixel in a row of a rectangle.
std::vector<double> rowOf(const QImage &image, const QRect &rect, int y)
{
    std::vector<double> result;
    for (int x = rect.left(); x <= rect.right(); ++x)
        result.push_back(darkness(image.pixel(x, y)));
    return result;
}

/// How often the row goes from the lighter half of its range to the darker one: its strokes.
int strokes(const std::vector<double> &row)
{
    const auto [low, high] = std::ranges::minmax(row);
    const double middle = (low + high) / 2;
    int result = 0;
    for (size_t i = 1; i < row.size(); ++i)
        result += row[i - 1] < middle && row[i] >= middle;
    return result;
}

double contrast(const std::vector<double> &row)
{
    const auto [low, high] = std::ranges::minmax(row);
    return high - low;
}

/// The difference of two pictures of a figure, of 255.
struct Difference
{
    double worst = 0; ///< of a block of 8 x 8 pixels
    double mean = 0;
};

// Blocks: they show a moved label or a line of another width, but not the rounding of an edge.
Difference differenceOf(const QImage &screen, const QImage &print)
{
    const QImage small = print.scaled(screen.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    Difference result;
    for (int top = 0; top + 8 <= screen.height(); top += 8) {
        for (int left = 0; left + 8 <= screen.width(); left += 8) {
            double difference = 0;
            for (int y = top; y < top + 8; ++y) {
                for (int x = left; x < left + 8; ++x)
                    difference += darkness(screen.pixel(x, y)) - darkness(small.pixel(x, y));
            }
            result.worst = std::max(result.worst, std::abs(difference / 64));
            result.mean += std::abs(difference) / screen.width() / screen.height();
        }
    }
    return result;
}

/// The longest run of the colour in a column of pixels.
int runOf(const QImage &image, int x, QRgb colour)
{
    int longest = 0;
    int now = 0;
    for (int y = 0; y < image.height(); ++y) {
        now = image.pixel(x, y) == colour ? now + 1 : 0;
        longest = std::max(longest, now);
    }
    return longest;
}

} // namespace

/// The pictures that `export` writes, checked pixel by pixel.
class TestExportPixels : public QObject
{
    Q_OBJECT

private slots:
    void inksArePresent();
    void inksOfTheShownOnly();
    void paperIsWhiteToItsEdges();
    void hatch_data();
    void hatch();
    void monthsAreToldApart();
    void barsAreAsHighAsTheirValues();
    void resolutionsShowTheSamePicture_data();
    void resolutionsShowTheSamePicture();

private:
    QImage picture(const QStringList &options);
    Layout layoutOfBars(double dpi, Measure measure = Measure::Year);

    QTemporaryDir m_folder;
};

QImage TestExportPixels::picture(const QStringList &options)
{
    const QString path = m_folder.filePath(s("figure.png"));
    QFile::remove(path);
    testsupport::run(QStringList{s("export"), s("--release"), s("2026-03"), s("-o"), path} + options);
    return QImage(path).convertToFormat(QImage::Format_RGB32);
}

/// The positions of the bars by the program's own layout; the pixels must agree with them.
Layout TestExportPixels::layoutOfBars(double dpi, Measure measure)
{
    const bool years = measure == Measure::Year;
    const Builtin builtin;
    FigureSpec spec;
    spec.measure = measure;
    spec.chart = Chart::Bars;
    spec.release = Month::of(2026, 3);
    if (years)
        spec.through = 8;
    for (const char *partner : {"MX", "CA", "CN"})
        spec.selection.list.append(*builtin.lookup().resolve(s(partner)));
    spec.from = PeriodRef::exactly(Period::year(years ? 2015 : 2024));
    spec.to = years ? PeriodRef::exactly(Period::year(2025)) : PeriodRef::latest();
    spec.size = {FigureSize::Unit::Millimetres, 170, 95, dpi};
    const auto releases = builtin.releases();
    const auto numbers = numbersOf(*releases, builtin.registry(), validated(spec).spec);
    const Figure figure = buildFigure(*numbers, validated(spec).spec, builtin.registry(), builtin.language(s("en")));
    const auto fonts = builtin.fonts();
    return layoutOf(figure, Paper::of(spec.size), FontMetrics(*fonts));
}

void TestExportPixels::inksArePresent()
{
    for (const char *options : {"--measure 12-months", "--measure month", "--chart area", "--measure year --chart bars"}) {
        const QImage image = picture(words("--partners MX,CA,CN --from 2015 --size 170x95mm --dpi 200") + words(options));
        for (const QRgb colour : {mexicoColour, canadaColour})
            QVERIFY2(count(image, colour) > 500, options);
    }
}

void TestExportPixels::inksOfTheShownOnly()
{
    const QImage image = picture(words("--partners CN,JP --from 2015 --no-others --size 170x95mm --dpi 200"));
    QVERIFY(!image.isNull());
    QCOMPARE(count(image, mexicoColour), 0);
    QCOMPARE(count(image, canadaColour), 0);
}

void TestExportPixels::paperIsWhiteToItsEdges()
{
    const QImage image = picture(words("--top 8 --chart area"));
    QCOMPARE(image.size(), QSize(1600, 900));
    for (int x = 0; x < image.width(); ++x)
        QVERIFY(image.pixel(x, 0) == 0xFFFFFFFF && image.pixel(x, image.height() - 1) == 0xFFFFFFFF);
    for (int y = 0; y < image.height(); ++y)
        QVERIFY(image.pixel(0, y) == 0xFFFFFFFF && image.pixel(image.width() - 1, y) == 0xFFFFFFFF);
}

void TestExportPixels::hatch_data()
{
    QTest::addColumn<double>("dpi");
    QTest::addColumn<int>("measure");
    for (const double dpi : {96.0, 300.0, 600.0}) {
        QTest::addRow("years, %g", dpi) << dpi << int(Measure::Year);
        QTest::addRow("quarters, %g", dpi) << dpi << int(Measure::Quarter);
    }
}

// Years through August; quarters to January 2026, the last of which is not over.
void TestExportPixels::hatch()
{
    QFETCH(double, dpi);
    QFETCH(int, measure);
    const bool years = Measure(measure) == Measure::Year;
    const QImage image = picture((years ? bars : quarters)
                                 + QStringList{s("--size"), s("170x95mm"), s("--dpi"), QString::number(dpi)});
    const Layout layout = layoutOfBars(dpi, Measure(measure));
    const double scale = dpi / 72;
    int hatched = 0;
    for (const BarItem &bar : layout.bars) {
        if (!years)
            QCOMPARE(bar.hatched, bar.period == 8); // where and only where a quarter is not over
        // Inside the edges; 2025 has values written on its bars, and some parts are thin.
        const QRectF inside = bar.rect.adjusted(2, 1, -2, -1);
        const QRect pixels = QRectF(inside.topLeft() * scale, inside.bottomRight() * scale).toAlignedRect();
        constexpr int down = 4;
        if ((years && bar.period == 10) || pixels.height() <= down)
            continue;
        const std::vector<double> row = rowOf(image, pixels, pixels.top());
        if (!bar.hatched) {
            QVERIFY2(contrast(row) < 1, "a solid part is flat");
            continue;
        }
        ++hatched;
        // One stroke every 3.2 points, neither more nor fewer.
        QVERIFY2(contrast(row) > 12, qPrintable(QString::number(contrast(row))));
        QVERIFY2(std::abs(strokes(row) - pixels.width() / (3.2 * scale)) <= 1.5,
                 qPrintable(QString::number(strokes(row)) + u' ' + QString::number(pixels.width() / (3.2 * scale))));
        // At 45 degrees: a pixel lower is a pixel further left.
        const std::vector<double> lower = rowOf(image, pixels, pixels.top() + down);
        double slanted = 0;
        double upright = 0;
        for (size_t i = 0; i + down < row.size(); ++i) {
            slanted += std::abs(row[i + down] - lower[i]);
            upright += std::abs(row[i] - lower[i]);
        }
        QVERIFY2(slanted * 3 < upright || std::abs(std::remainder(down, 3.2 * scale)) < 0.6,
                 qPrintable(QString::number(slanted) + u' ' + QString::number(upright)));
    }
    QVERIFY2(hatched >= (years ? 20 : 3), qPrintable(QString::number(hatched)));
}

// Bars of months in a column: each can be told from the next at every resolution, by a row of pixels through all of them.
void TestExportPixels::monthsAreToldApart()
{
    for (const char *dpi : {"96", "192", "300", "600"}) {
        for (const auto &[from, months] : {std::pair("2025-01", 12), std::pair("2023-01", 36), std::pair("2021-01", 60)}) {
            const QImage image = picture(words("--chart months --partners MX --measure month --to 2025-12 --size 85x60mm")
                                         + QStringList{s("--from"), s(from), s("--dpi"), s(dpi)});
            QVERIFY(!image.isNull());
            const double scale = QByteArray(dpi).toDouble() / 72;
            // Just above the zero line, the lowest that goes on without an end over a third of the sheet.
            int bottom = 0;
            for (int y = 0; y < image.height(); ++y) {
                int dark = 0;
                for (int x = 0; x < image.width() && dark <= image.width() / 3; ++x)
                    dark = darkness(image.pixel(x, y)) > 120 ? dark + 1 : 0;
                bottom = dark > image.width() / 3 ? y : bottom;
            }
            QVERIFY(bottom > 0);
            const int y = bottom - int(std::ceil(3 * scale));
            const std::vector<double> row = rowOf(image, QRect(int(30 * scale), y, int(130 * scale), 1), y);
            QVERIFY2(contrast(row) > 40, dpi);
            // A gap is clearly lighter than the bars on both of its sides, though it may be a part of two pixels.
            int gaps = 0;
            double before = 0, lowest = 0; // the darkest since the last gap, the lightest since that
            for (const double here : row) {
                const bool isGap = std::min(before, here) - lowest > contrast(row) / 4;
                gaps += isGap ? 1 : 0;
                before = isGap ? here : std::max(before, here);
                lowest = isGap || here == before ? here : std::min(lowest, here);
            }
            QVERIFY2(gaps >= months * 3 / 5 && gaps <= months + 1, QByteArray(dpi) + ", " + from + ": " + QByteArray::number(gaps));
        }
    }
}

void TestExportPixels::barsAreAsHighAsTheirValues()
{
    const QImage image = picture(bars + words("--size 170x95mm --dpi 300"));
    const Layout layout = layoutOfBars(300);
    const QList<QByteArray> lines = testsupport::run(words("values --release 2026-03") + bars).out.trimmed().split('\n');
    const QList<QByteArray> heads = lines.first().split(',');
    const auto value = [&](int year, const char *head) { return lines[1 + year].split(',')[heads.indexOf(head)].toDouble(); };
    // All heights have the same scale: dollars per pixel, taken from the largest of them.
    double perPixel = 0;
    for (int year = 0; year < 10; ++year) {
        const auto bar = std::ranges::find(layout.bars, year, &BarItem::period);
        QVERIFY(bar != layout.bars.end());
        const int x = int(bar->rect.center().x() * 300 / 72);
        for (const auto &[head, colour] :
             {std::pair{"CAN_through", canadaColour}, {"MEX_through", mexicoColour}, {"CHN_through", chinaColour}}) {
            const int height = ::runOf(image, x, colour);
            if (perPixel == 0)
                perPixel = value(year, head) / (height + 1);
            const double expected = value(year, head) / perPixel;
            // A separator of half a point is on the upper edge.
            QVERIFY2(height <= expected + 2 && height >= expected - 5,
                     qPrintable(s("%1 %2: %3, not %4").arg(year).arg(s(head)).arg(height).arg(expected)));
        }
    }
}

void TestExportPixels::resolutionsShowTheSamePicture_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("lines") << words("--partners MX,CA,CN --from 1995");
    QTest::newRow("a mark") << words("--partners MX,CA,CN --from 1995 --mark 2015-06");
    QTest::newRow("area") << words("--chart area --show share --measure year --top 10 --from 1992 --to 2025");
    QTest::newRow("bars") << bars;
}

void TestExportPixels::resolutionsShowTheSamePicture()
{
    QFETCH(QStringList, options);
    const QImage screen = picture(options + words("--size 170x95mm --dpi 96"));
    const QImage print = picture(options + words("--size 170x95mm --dpi 288"));
    QCOMPARE(screen.size(), QSize(643, 359));
    const Difference same = differenceOf(screen, print);
    QVERIFY2(same.worst < 24 && same.mean < 2, qPrintable(s("%1, %2").arg(same.worst).arg(same.mean)));
    // It would have been detected: the same figure with another title.
    const QImage other = picture(options + words("--size 170x95mm --dpi 288 --title Another"));
    QVERIFY(differenceOf(screen, other).worst > 40);
}

TRADESTRATA_TEST(TestExportPixels, QApplication)
#include "tst_exportpixels.moc"
