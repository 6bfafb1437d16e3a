// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/layoutfigure.h"

#include "models/data/printable.h"
#include "models/layout/labelplaces.h"
#include "models/layout/layoutparts.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

constexpr double titleBelowMargin = 10;
constexpr double leastTitleBaseline = 13;
constexpr double titleToSubtitle = 14.5;
constexpr double belowSubtitle = 22;
constexpr double belowSubtitleNoLabel = 18; ///< if no label is above the top grid line
constexpr double sourceBelowMargin = 3;
constexpr double leastSourceToBottom = 2;
constexpr double besideLogo = 10;
constexpr double clearOfLogo = 4;   ///< above it, or below
constexpr double wordsOverFoot = 5; ///< from the lowest words of a plot to the base line of the source, less what keeps them clear
constexpr double noteToSource = 11.5;
constexpr double roomForMark = 4; ///< above its name, which may be over the label of the axis
constexpr double aboveNotes = 3;
constexpr double keyToNotes = 2;
constexpr double leastPlotHeight = 60;
constexpr double leastPlotWidth = 90;
constexpr int mostCells = 61; ///< up to so many months have a cell each

/// From where and how wide words are that stand beside the logo, or elsewhere.
struct WordColumn
{
    double left, width;
};

WordColumn wordsBesideLogo(const LayoutWork &work, bool isBeside)
{
    const double taken = isBeside ? work.layout.logo.width() + besideLogo : 0;
    return {work.layout.margins.left() + (work.figure.sheet.logo.isAtLeft() ? taken : 0), widthWithin(work.layout) - taken};
}

/// With so many lines of a text there is no room for a plot on the paper.
qsizetype tooManyLines(const Layout &layout, TextRole role)
{
    return qsizetype(layout.paper.size.height() / styleOf(role).leading) + 1;
}

// Texts from the top down; returns the base line of the last. Right of a logo all begin at one edge.
double placeHead(const LayoutWork &work)
{
    Layout &layout = work.layout;
    const Figure &figure = work.figure;
    double y = std::max(layout.margins.top() + titleBelowMargin, leastTitleBaseline);
    const HouseLogo &logo = figure.sheet.logo;
    const bool isBesideLogo = !layout.logo.isNull() && logo.isAtTop();
    const auto block = [&](const QString &text, TextRole role, QRgb colour) {
        const auto widthOf = [&](const QString &line) { return work.metrics.width(line, role); };
        const bool isNarrow = isBesideLogo && (logo.isAtLeft() || y - styleOf(role).size < layout.logo.bottom() + clearOfLogo);
        const auto [left, width] = wordsBesideLogo(work, isNarrow);
        bool first = true;
        for (const QString &line : wrapped(text, width, widthOf, LongWords::Broken, tooManyLines(layout, role))) {
            if (!first)
                y += styleOf(role).leading;
            first = false;
            layout.texts.push_back({{left, y}, line, role, colour, Anchor::Start, -1});
        }
    };
    block(figure.title, TextRole::Title, figure.theme.ink);
    if (!figure.subtitle.isEmpty()) {
        y += titleToSubtitle;
        block(figure.subtitle, TextRole::Subtitle, figure.theme.text);
    }
    return isBesideLogo ? std::max(y, layout.logo.bottom()) : y;
}

// Source and notes from the bottom up; returns how much the plot has to give way.
double placeFoot(const LayoutWork &work)
{
    Layout &layout = work.layout;
    const Figure &figure = work.figure;
    const HouseLogo &logo = figure.sheet.logo;
    const bool isBesideLogo = !layout.logo.isNull() && !logo.isAtTop();
    double y = layout.paper.size.height() - sourceToBottom(layout);
    const auto place = [&](const QString &text, TextRole role, QRgb colour) {
        const bool isNarrow = isBesideLogo && (logo.isAtLeft() || y > layout.logo.top() - clearOfLogo);
        const auto [left, width] = wordsBesideLogo(work, isNarrow);
        const QStringList lines = wrapped(
            text, width, [&](const QString &line) { return work.metrics.width(line, role); }, LongWords::Broken,
            tooManyLines(layout, role));
        for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
            layout.texts.push_back({{left, y}, *line, role, colour, Anchor::Start, -1});
            y -= styleOf(role).leading;
        }
        return double(lines.size());
    };
    const double sourceExtra = (place(figure.source, TextRole::Source, figure.theme.muted) - 1) * styleOf(TextRole::Source).leading;
    // The plot's own words end above the logo.
    const double beforeLogo = isBesideLogo ? layout.logo.height() - wordsOverFoot : 0;
    QStringList notes;
    for (qsizetype i = 0; i <= figure.notes.size(); ++i) {
        notes += i == figure.firstPartnerNote ? work.roomNotes : QStringList();
        if (i < figure.notes.size())
            notes.append(figure.notes[i]);
    }
    y = layout.paper.size.height() - sourceToBottom(layout) - sourceExtra - noteToSource;
    double lines = 0;
    for (auto note = notes.rbegin(); note != notes.rend(); ++note)
        lines += place(*note, TextRole::Note, figure.theme.text);
    if (lines == 0 && !figure.ribbon.isDrawn())
        return std::max(sourceExtra, beforeLogo);
    const double apart = lines == 0 || !figure.ribbon.isDrawn() ? 0 : keyToNotes;
    const double noteHeight = lines * styleOf(TextRole::Note).leading;
    if (!figure.ribbon.isDrawn())
        return std::max(sourceExtra + noteHeight + apart + aboveNotes, beforeLogo);
    const double up = isBesideLogo ? std::max(0.0, y - apart + clearOfLogo - layout.logo.top()) : 0;
    const double key = placeRibbonKey(work, y - apart - up);
    return sourceExtra + noteHeight + apart + up + key + aboveNotes;
}

// Labels of the value axis are above their grid line, where only the top one may be wider than the gutter, or beside
// the bands of an area.
double leftGutter(const Figure &figure, const TextMetrics &metrics)
{
    double widest = 0;
    // Overlaid years may begin anywhere, also at the height of the top label.
    const bool withTop = traits(figure.chart).draws == Draws::Bands || has(figure.chart, Trait::YearLines);
    const size_t count = figure.axis.ticks.size();
    for (size_t i = 0; i < count; ++i) {
        if (withTop || i + 1 < count)
            widest = std::max(widest, metrics.width(figure.axis.ticks[i].text, TextRole::Axis));
    }
    if (figure.ribbon.isDrawn())
        widest = std::max(widest, metrics.width(figure.ribbon.head, TextRole::Axis) + 3);
    return std::max(yGutter, widest + 4);
}

void placePlot(const LayoutWork &work, double headEnd, double foot)
{
    Layout &layout = work.layout;
    const Figure &figure = work.figure;
    const bool labelAbove = traits(figure.chart).draws != Draws::Bands && !figure.axis.ticks.empty()
                            && (traits(figure.chart).hasLines() || figure.axis.ticks.back().value == figure.axis.high);
    const double top = headEnd + (labelAbove ? belowSubtitle : belowSubtitleNoLabel) + (figure.mark ? roomForMark : 0);
    const double bottom = std::max(top + 1, layout.paper.size.height() - (sourceToBottom(layout) + plotToSource)
                                                - ribbonRoom(figure) - foot);
    const double left = layout.margins.left() + leftGutter(figure, work.metrics);
    const double right = layout.paper.size.width() - layout.margins.right() - endLabelGutter(figure, work.metrics);
    layout.plot = QRectF(QPointF(left, top), QPointF(std::max(left + 1, right), bottom));
    layout.tooSmall = bottom - top < leastPlotHeight * work.leastPlot || right - left < leastPlotWidth * work.leastPlot;
    layout.scale = figure.axis.scale;
    layout.low = layout.level(figure.axis.low);
    layout.high = layout.level(figure.axis.high);
}

// The position of each period: in the middle of a cell for a few months, of a slot for bars, otherwise spread from end
// to end.
void placePeriods(const LayoutWork &work)
{
    Layout &layout = work.layout;
    const auto count = work.figure.periods.size();
    layout.x.resize(count);
    const QRectF plot = layout.plot;
    if (traits(work.figure.chart).draws == Draws::Bars) {
        const double step = plot.width() / double(std::max<size_t>(count, 1));
        const double shift = (1 - layout.barWidth) / 2 * step; // the newest bar ends where the data end
        layout.barSlots = plot.translated(shift, 0);
        for (size_t i = 0; i < count; ++i)
            layout.x[i] = layout.barSlots.left() + (double(i) + 0.5) * step;
        return;
    }
    const bool bars = has(work.figure.chart, Trait::MonthBars);
    const bool few = work.figure.measure == Measure::Month && !has(work.figure.chart, Trait::YearLines)
                     && traits(work.figure.chart).hasLines() && count <= mostCells;
    const bool cells = few || bars;
    const double step = cells || count < 2 ? plot.width() / double(std::max<size_t>(count, 1)) : plot.width() / double(count - 1);
    const double start = cells || count < 2 ? plot.left() + step / 2 : plot.left();
    layout.cell = few ? step : 0;
    layout.alone = plot.width();
    for (size_t i = 0; i < count; ++i)
        layout.x[i] = start + double(i) * step;
}

} // namespace

TextStyle styleOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return {13, 15.5, 700};
    case TextRole::Subtitle:
        return {8.5, 11, 400};
    case TextRole::LabelName:
        return {8, 10.4, 500};
    case TextRole::LabelValue:
        return {8, 10.4, 400};
    case TextRole::Axis:
    case TextRole::Note:
        return {7.5, 9.6, 400};
    case TextRole::Period:
    case TextRole::BarValue:
        return {7.5, 9.6, 700};
    case TextRole::Source:
        return {6.5, 8, 400};
    }
    Q_UNREACHABLE();
}

Paper Paper::of(const FigureSize &size)
{
    Paper paper;
    if (size.unit == FigureSize::Unit::Millimetres) {
        constexpr double pointsPerMillimetre = 72 / 25.4;
        paper.size = QSizeF(size.width, size.height) * pointsPerMillimetre;
        paper.scale = size.dpi / 72;
        paper.pixels = QSize(int(std::lround(size.width / 25.4 * size.dpi)), int(std::lround(size.height / 25.4 * size.dpi)));
        return paper;
    }
    constexpr double referenceArea = 1339.0 * 748.0;
    const double k = std::clamp(std::sqrt(size.width * size.height / referenceArea), 0.6, 3.0);
    paper.scale = 200.0 / 72 * k;
    paper.pixels = QSize(int(size.width), int(size.height));
    paper.size = QSizeF(size.width, size.height) / paper.scale;
    return paper;
}

bool canBeDrawn(const FigureSize &size)
{
    if (!(size.dpi >= FigureSize::leastDpi && size.dpi <= FigureSize::mostDpi && size.width > 0 && size.height > 0))
        return false;
    const Paper paper = Paper::of(size);
    return paper.size.width() >= Paper::least.width() && paper.size.height() >= Paper::least.height()
           && std::max(paper.pixels.width(), paper.pixels.height()) <= Paper::mostPixels;
}

QRectF textBox(const LayoutWork &work, const TextItem &item)
{
    const TextStyle style = styleOf(item.role);
    const double width = work.metrics.width(item.text, item.role);
    const double before = item.anchor == Anchor::Start ? 0 : item.anchor == Anchor::Middle ? width / 2 : width;
    return {item.at.x() - before, item.at.y() - 0.75 * style.size, width, style.size};
}

QMarginsF marginsOn(const Figure &figure, QSizeF paper)
{
    constexpr double mostOfPaper = 0.1;
    const QMarginsF &asked = figure.sheet.margins;
    const auto within = [](double margin, double side) {
        return std::min(margin, std::max(HouseSheet::usualMargin, mostOfPaper * side));
    };
    return {within(asked.left(), paper.width()), within(asked.top(), paper.height()), within(asked.right(), paper.width()),
            within(asked.bottom(), paper.height())};
}

double widthWithin(const Layout &layout) { return layout.paper.size.width() - (layout.margins.left() + layout.margins.right()); }

double sourceToBottom(const Layout &layout) { return std::max(layout.margins.bottom() - sourceBelowMargin, leastSourceToBottom); }

double wordSpace(const TextMetrics &metrics)
{
    return metrics.width(QStringLiteral("x x"), TextRole::LabelName) - metrics.width(QStringLiteral("xx"), TextRole::LabelName);
}

namespace {

/// The place of the logo; null if there is none, or if it would take the room of the words.
QRectF logoPlace(const Figure &figure, const Layout &layout)
{
    constexpr double mostOfWidth = 0.4, mostOfHeight = 0.25;
    const HouseLogo &logo = figure.sheet.logo;
    const bool fits = logo.width <= mostOfWidth * widthWithin(layout) && logo.height <= mostOfHeight * layout.paper.size.height();
    if (logo.isEmpty() || !fits)
        return {};
    const double left = logo.isAtLeft() ? layout.margins.left() : layout.paper.size.width() - layout.margins.right() - logo.width;
    const double top = logo.isAtTop() ? layout.margins.top() : layout.paper.size.height() - sourceToBottom(layout) - logo.height;
    return {left, top, logo.width, logo.height};
}

Layout laidOut(const Figure &figure, const Paper &paper, const TextMetrics &metrics, double leastPlot, const QStringList &roomNotes)
{
    Layout layout;
    layout.paper = paper;
    layout.margins = marginsOn(figure, paper.size);
    layout.logo = logoPlace(figure, layout);
    layout.logoLeftOut = !figure.sheet.logo.isEmpty() && layout.logo.isNull();
    const LayoutWork work{figure, metrics, layout, leastPlot, roomNotes};
    const double headEnd = placeHead(work);
    const auto words = std::ptrdiff_t(layout.texts.size());
    const double foot = placeFoot(work);
    const auto footWords = std::ptrdiff_t(layout.texts.size());
    const ChartTraits &chart = traits(figure.chart);
    if (chart.drawsOnePeriod() || !figure.panes.empty()) {
        const auto place = chart.draws == Draws::Rows     ? placeRanking
                           : chart.draws == Draws::Cells  ? placeTable
                           : chart.draws == Draws::Groups ? placeReleases
                                                          : placePanes;
        place(work, headEnd, foot);
        if (chart.draws == Draws::Rows || chart.draws == Draws::Cells) { // on a large sheet, the foot follows the rows
            const double spare = std::max(0.0, rowsBottom(work, foot) - layout.plot.bottom());
            std::for_each(layout.texts.begin() + words, layout.texts.begin() + footWords,
                          [&](TextItem &item) { item.at.ry() -= spare; });
            if (!layout.logo.isNull() && !figure.sheet.logo.isAtTop())
                layout.logo.translate(0, -spare);
        }
        placePeriodMark(work);
        placeAnnotations(work);
        return layout;
    }
    placePlot(work, headEnd, foot);
    placePeriods(work);
    if (const double lanes = placeEvents(work); lanes > 0) {
        layout.plot.setTop(layout.plot.top() + lanes);
        layout.tooSmall = layout.tooSmall || layout.plot.height() < leastPlotHeight * leastPlot;
        placePeriods(work);
    }
    std::vector<QRectF> boxes;
    std::vector<QRectF> marked;
    if (chart.draws == Draws::Bands) {
        boxes = placeBandLabels(work);
        marked = placePeriodMark(work); // before the grid, which is interrupted at its values
        boxes.insert(boxes.end(), marked.begin(), marked.end());
        const std::vector<QRectF> annotated = placeAnnotations(work);
        boxes.insert(boxes.end(), annotated.begin(), annotated.end());
    }
    placeRecessions(work);
    placeValueAxis(work, boxes);
    if (chart.draws == Draws::Bars)
        placeBars(work);
    if (chart.is(Trait::Pairs) || chart.is(Trait::BothFlows))
        placeTint(work);
    placeOlderLines(work);
    if (chart.is(Trait::MonthBars))
        placeMonthBars(work);
    placeNearTies(work);
    if (chart.hasLines())
        placeLineLabels(work);
    if (chart.is(Trait::YearLines))
        placeEarlyName(work);
    if (chart.draws != Draws::Bands)
        marked = placePeriodMark(work);
    placeDatedMarks(work, marked);
    placeTimeLabels(work);
    placeLeaderRibbon(work);
    placeLens(work);
    if (chart.draws != Draws::Bands)
        placeAnnotations(work); // they give way to all that depends on data, but not to seams, which give way to words
    placeSeams(work);
    return layout;
}

/// The same without what has no ink: controls and empty texts.
Layout withInk(Layout layout)
{
    for (TextItem &item : layout.texts)
        item.text = printable(item.text);
    std::erase_if(layout.texts, [](const TextItem &item) { return item.text.isEmpty(); });
    return layout;
}

/// What the layout left out, in notes that take room themselves.
QStringList roomNotes(const Figure &figure, const Layout &layout)
{
    QStringList notes;
    if (figure.panes.empty() && !layout.droppedLabels.isEmpty() && !figure.unlabelled.isEmpty())
        notes.append(figure.unlabelled.at(std::min(layout.droppedLabels.size(), figure.unlabelled.size()) - 1));
    if (layout.crossingsWithoutNote > 0 && !figure.moreCrossings.isEmpty())
        notes.append(figure.moreCrossings);
    return notes;
}

double widthWithin(const Figure &figure, const Paper &paper)
{
    const QMarginsF margins = marginsOn(figure, paper.size);
    return paper.size.width() - (margins.left() + margins.right());
}

/// The least that a line of the subtitle has.
double subtitleWidth(const Figure &figure, const Paper &paper)
{
    const HouseLogo &logo = figure.sheet.logo;
    const bool isBeside = !logo.isEmpty() && logo.isAtTop();
    return widthWithin(figure, paper) - (isBeside ? logo.width + besideLogo : 0);
}

/// The room that a name has in any case; of panes that share an axis there may be fewer columns, which have more.
double mostForName(const Figure &figure, const Paper &paper)
{
    constexpr double mostOfPaper = 0.3;
    if (!figure.panes.empty() && !figure.panesShareAxis)
        return paper.size.width(); // in several lines
    return figure.panes.empty() ? paper.size.width() * mostOfPaper
                                : widthWithin(figure, paper) / double(std::max(1, figure.paneColumns));
}

/// Makes names that are wider shorter; returns them in full.
QStringList shortenNames(Figure &figure, double width, const TextMetrics &metrics)
{
    const auto widthOf = [&](const QString &text) { return metrics.width(text, TextRole::LabelName); };
    QStringList full;
    QStringList used;
    for (FigureSeries &series : figure.series) {
        if (widthOf(series.name) <= width) {
            used.append(series.name);
            continue;
        }
        QString name = shortened(series.name, width, widthOf);
        if (used.contains(name))
            name = shortened(series.name, width, widthOf, series.name.section(u' ', -1));
        full.append(series.name);
        used.append(name);
        series.name = name;
    }
    return full;
}

double widestName(const Figure &figure, const TextMetrics &metrics)
{
    double widest = 0;
    for (const FigureSeries &series : figure.series)
        widest = std::max(widest, metrics.width(series.name, TextRole::LabelName));
    return widest;
}

/// The figure on the paper with its names as they are, and notes on what it has no room for.
Layout notedAsNamed(const Figure &figure, const Paper &paper, const TextMetrics &metrics, double leastPlot)
{
    Layout layout = laidOut(figure, paper, metrics, leastPlot, {});
    QStringList said;
    constexpr int mostTimes = 3; // a note may push out another name
    for (int times = 0; times < mostTimes; ++times) {
        const QStringList notes = roomNotes(figure, layout);
        if (notes == said)
            break;
        said = notes;
        layout = laidOut(figure, paper, metrics, leastPlot, said);
    }
    return withInk(std::move(layout));
}

/// The same with names that would take the room of the plot made shorter; of panes as little as their columns need.
Layout noted(const Figure &figure, const Paper &paper, const TextMetrics &metrics, double leastPlot = 1)
{
    constexpr double step = 0.95;
    const double least = mostForName(figure, paper), widest = widestName(figure, metrics);
    if (widest <= least)
        return notedAsNamed(figure, paper, metrics, leastPlot);
    for (double width = figure.panes.empty() ? least : std::min(widest, paper.size.width());;
         width = std::max(least, width * step)) {
        Figure narrower = figure;
        const QStringList full = shortenNames(narrower, width, metrics);
        Layout layout = notedAsNamed(narrower, paper, metrics, leastPlot);
        layout.shortenedNames = full;
        if (!layout.tooSmall || width <= least)
            return layout;
    }
}

/// The first sentence of a text; all of it if it has only one.
QString firstSentence(const QString &text)
{
    // A stop behind few letters or a capital belongs to an abbreviation, "EE. UU.", "Pub. L.", as does one before a small letter.
    static const QRegularExpression end(QStringLiteral("(?<=[\\p{Ll}\\d)]{3}[\\p{Ll}\\d)])\\.(?=\\s+\\p{Lu})"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    const auto found = end.match(text);
    return found.hasMatch() ? text.first(found.capturedEnd()) : text;
}

bool hasRows(const Figure &figure) { return !figure.rows.rows.empty(); }

/// Makes what is to give way shorter, or takes it away.
void giveWay(Figure &figure, GaveWay what, const Paper &paper, const TextMetrics &metrics)
{
    switch (what) {
    case GaveWay::PartnerNotes:
        figure.notes.remove(figure.firstPartnerNote, figure.partnerNotes);
        break;
    case GaveWay::LongNotes:
        for (QString &note : figure.notes)
            note = firstSentence(note);
        break;
    case GaveWay::Subtitle:
        figure.subtitle = figure.briefSubtitle.isEmpty() ? firstSentence(figure.subtitle) : figure.briefSubtitle;
        break;
    case GaveWay::Notes:
        figure.notes.clear();
        figure.unlabelled.clear();
        figure.moreCrossings.clear();
        // What the program says of measure and unit is needed whole.
        figure.subtitle = figure.shortSubtitle.isEmpty()
                              ? shortened(figure.subtitle, subtitleWidth(figure, paper),
                                          [&](const QString &text) { return metrics.width(text, TextRole::Subtitle); })
                              : figure.shortSubtitle;
        break;
    case GaveWay::Values:
        if (hasRows(figure)) { // a value is in the row of its name: it takes no room of its own
            figure.rows.movedHead.clear();
            for (FigureRow &row : figure.rows.rows) {
                row.moved.reset();
                row.movedText.clear();
            }
            break;
        }
        for (FigureSeries &series : figure.series)
            series.valueText.clear();
        figure.gapText.clear();
        for (BarPart *part : {&figure.solid, &figure.rest})
            std::ranges::fill(part->newestTexts, QString());
        break;
    case GaveWay::Nothing:
    case GaveWay::ALittleType:
    case GaveWay::Plot:
    case GaveWay::Type:
        break;
    }
}

} // namespace

namespace {

/// The figure on a paper with smaller type: more points of fewer pixels each. What a house gives in millimetres keeps its size.
Layout withType(const Figure &figure, const Paper &paper, const TextMetrics &metrics, double type, double leastPlot)
{
    Paper larger = paper;
    larger.size /= type;
    larger.scale *= type;
    if (figure.sheet == HouseSheet()) {
        Layout layout = noted(figure, larger, metrics, leastPlot);
        layout.type = type;
        return layout;
    }
    Figure scaled = figure;
    scaled.sheet.margins /= type;
    scaled.sheet.logo.width /= type;
    scaled.sheet.logo.height /= type;
    Layout layout = noted(scaled, larger, metrics, leastPlot);
    layout.type = type;
    return layout;
}

/// The figure on the paper with as much of its words as there is room for.
Layout bestLayout(const Figure &figure, const Paper &paper, const TextMetrics &metrics)
{
    std::vector<Figure> changed;
    if (!figure.sheet.logo.isEmpty()) { // which never takes the room of words
        changed.push_back(figure);
        changed.back().sheet.logo = {};
    }
    std::vector<const Figure *> drawn{&figure};
    for (const Figure &each : changed)
        drawn.push_back(&each);
    const auto first = [&](GaveWay gaveWay, auto place) -> std::optional<Layout> {
        for (const Figure *each : drawn) {
            Layout layout = place(*each);
            layout.gaveWay = gaveWay;
            layout.logoLeftOut = layout.logoLeftOut || each != drawn.front();
            if (!layout.tooSmall)
                return layout;
        }
        return std::nullopt;
    };
    const auto usual = [&](const Figure &each) { return noted(each, paper, metrics); };
    if (auto whole = first(GaveWay::Nothing, usual))
        return *std::move(whole);
    constexpr double littleLess = 0.93; // of the source's 6.5 points
    const auto little = [&](const Figure &each) { return withType(each, paper, metrics, littleLess, 1); };
    if (auto layout = first(GaveWay::ALittleType, little))
        return *std::move(layout);
    std::vector<Figure> less;
    for (const Figure *each : drawn)
        less.push_back(*each);
    for (size_t i = 0; i < less.size(); ++i)
        drawn[i] = &less[i];
    for (int step = int(GaveWay::PartnerNotes); step < int(GaveWay::Plot); ++step) {
        for (Figure &each : less)
            giveWay(each, GaveWay(step), paper, metrics);
        if (auto layout = first(GaveWay(step), usual))
            return *std::move(layout);
    }
    for (const double type : {1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4}) {
        constexpr double smallPlot = 0.6;
        const auto smaller = [&](const Figure &each) { return withType(each, paper, metrics, type, smallPlot); };
        if (auto layout = first(type == 1 ? GaveWay::Plot : GaveWay::Type, smaller))
            return *std::move(layout);
    }
    return noted(figure, paper, metrics);
}

} // namespace

Layout layoutOf(const Figure &figure, const Paper &paper, const TextMetrics &metrics)
{
    Layout layout = bestLayout(figure, paper, metrics);
    layout.subtitle = figure.subtitle;
    if (!has(figure.chart, Trait::MonthBars) || layout.barWidth < 1)
        return layout;
    Figure touching = figure; // in other words
    touching.monthsTouch = true;
    if (!figure.touchingSubtitle.isEmpty()) {
        touching.subtitle = figure.touchingSubtitle;
        touching.shortSubtitle = figure.touchingShortSubtitle;
    }
    layout = bestLayout(touching, paper, metrics);
    layout.subtitle = touching.subtitle;
    return layout;
}

} // namespace tradestrata
