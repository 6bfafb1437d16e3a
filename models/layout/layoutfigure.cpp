// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/layoutfigure.h"

#include "models/layout/labelplaces.h"
#include "models/layout/layoutparts.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

constexpr double titleBaseline = 22;
constexpr double titleToSubtitle = 14.5;
constexpr double belowSubtitle = 22;
constexpr double belowSubtitleNoLabel = 18; ///< if no label is above the top grid line
constexpr double sourceToBottom = 9;
constexpr double noteToSource = 11.5;
constexpr double roomForMark = 4; ///< above its name, which may be over the label of the axis
constexpr double aboveNotes = 3;
constexpr double keyToNotes = 2;
constexpr double leastPlotHeight = 60;
constexpr double leastPlotWidth = 90;
constexpr int mostCells = 61; ///< up to so many months have a cell each

// Texts from the top down; returns the base line of the last.
double placeHead(const LayoutWork &work)
{
    Layout &layout = work.layout;
    const Figure &figure = work.figure;
    const double width = layout.paper.size.width() - 2 * outerMargin;
    double y = titleBaseline;
    const auto block = [&](const QString &text, TextRole role, QRgb colour) {
        const auto widthOf = [&](const QString &line) { return work.metrics.width(line, role); };
        bool first = true;
        for (const QString &line : wrapped(text, width, widthOf, LongWords::Broken)) {
            if (!first)
                y += styleOf(role).leading;
            first = false;
            layout.texts.push_back({{outerMargin, y}, line, role, colour, Anchor::Start, -1});
        }
    };
    block(figure.title, TextRole::Title, figure.theme.ink);
    if (figure.subtitle.isEmpty())
        return y;
    y += titleToSubtitle;
    block(figure.subtitle, TextRole::Subtitle, figure.theme.text);
    return y;
}

// Source and notes from the bottom up; returns how much the plot has to give way.
double placeFoot(const LayoutWork &work)
{
    Layout &layout = work.layout;
    const Figure &figure = work.figure;
    const double width = layout.paper.size.width() - 2 * outerMargin;
    const auto linesOf = [&](const QString &text, TextRole role) {
        return wrapped(
            text, width, [&](const QString &line) { return work.metrics.width(line, role); }, LongWords::Broken);
    };
    const QStringList source = linesOf(figure.source, TextRole::Source);
    double y = layout.paper.size.height() - sourceToBottom;
    for (auto line = source.rbegin(); line != source.rend(); ++line) {
        layout.texts.push_back({{outerMargin, y}, *line, TextRole::Source, figure.theme.muted, Anchor::Start, -1});
        y -= styleOf(TextRole::Source).leading;
    }
    const double sourceExtra = (double(source.size()) - 1) * styleOf(TextRole::Source).leading;
    QStringList notes;
    for (qsizetype i = 0; i <= figure.notes.size(); ++i) {
        for (const QString &note : i == figure.firstPartnerNote ? work.roomNotes : QStringList())
            notes += linesOf(note, TextRole::Note);
        if (i < figure.notes.size())
            notes += linesOf(figure.notes[i], TextRole::Note);
    }
    if (notes.isEmpty() && !figure.ribbon.isDrawn())
        return sourceExtra;
    y = layout.paper.size.height() - sourceToBottom - sourceExtra - noteToSource;
    for (auto line = notes.rbegin(); line != notes.rend(); ++line) {
        layout.texts.push_back({{outerMargin, y}, *line, TextRole::Note, figure.theme.text, Anchor::Start, -1});
        y -= styleOf(TextRole::Note).leading;
    }
    const double apart = notes.isEmpty() || !figure.ribbon.isDrawn() ? 0 : keyToNotes;
    const double key = placeRibbonKey(work, y - apart);
    return sourceExtra + double(notes.size()) * styleOf(TextRole::Note).leading + apart + key + aboveNotes;
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
    const double bottom = std::max(top + 1, layout.paper.size.height() - plotToBottom - ribbonRoom(figure) - foot);
    const double left = outerMargin + leftGutter(figure, work.metrics);
    const double right = layout.paper.size.width() - outerMargin - endLabelGutter(figure, work.metrics);
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

double wordSpace(const TextMetrics &metrics)
{
    return metrics.width(QStringLiteral("x x"), TextRole::LabelName) - metrics.width(QStringLiteral("xx"), TextRole::LabelName);
}

namespace {

Layout laidOut(const Figure &figure, const Paper &paper, const TextMetrics &metrics, double leastPlot, const QStringList &roomNotes)
{
    Layout layout;
    layout.paper = paper;
    const LayoutWork work{figure, metrics, layout, leastPlot, roomNotes};
    const double headEnd = placeHead(work);
    const double foot = placeFoot(work);
    const ChartTraits &chart = traits(figure.chart);
    if (chart.drawsOnePeriod() || !figure.panes.empty()) {
        const auto place = chart.draws == Draws::Rows     ? placeRanking
                           : chart.draws == Draws::Cells  ? placeTable
                           : chart.draws == Draws::Groups ? placeReleases
                                                          : placePanes;
        place(work, headEnd, foot);
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

/// The room for a name: of a pane all of it.
double mostForName(const Figure &figure, const Paper &paper)
{
    constexpr double mostOfPaper = 0.3;
    if (!figure.panes.empty() && !figure.panesShareAxis)
        return paper.size.width(); // in several lines
    return figure.panes.empty() ? paper.size.width() * mostOfPaper
                                : (paper.size.width() - 2 * outerMargin) / double(std::max(1, figure.paneColumns));
}

/// Makes names that would take the room of the plot shorter; returns them in full.
QStringList shortenNames(Figure &figure, const Paper &paper, const TextMetrics &metrics)
{
    const double width = mostForName(figure, paper);
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

bool hasWideNames(const Figure &figure, const Paper &paper, const TextMetrics &metrics)
{
    return std::ranges::any_of(figure.series, [&](const FigureSeries &series) {
        return metrics.width(series.name, TextRole::LabelName) > mostForName(figure, paper);
    });
}

/// The figure on the paper, with notes on what it has no room for.
Layout noted(const Figure &figure, const Paper &paper, const TextMetrics &metrics, double leastPlot = 1)
{
    if (hasWideNames(figure, paper, metrics)) {
        Figure narrower = figure;
        const QStringList full = shortenNames(narrower, paper, metrics);
        Layout layout = noted(narrower, paper, metrics, leastPlot);
        layout.shortenedNames = full;
        return layout;
    }
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

/// The first sentence of a text; all of it if it has only one.
QString firstSentence(const QString &text)
{
    // A stop behind few letters or a capital belongs to an abbreviation, "EE. UU.", "Pub. L.", as does one before a small letter.
    static const QRegularExpression end(QStringLiteral("(?<=[\\p{Ll}\\d)]{3}[\\p{Ll}\\d)])\\.(?=\\s+\\p{Lu})"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    const auto found = end.match(text);
    return found.hasMatch() ? text.first(found.capturedEnd()) : text;
}

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
        figure.subtitle = firstSentence(figure.subtitle);
        break;
    case GaveWay::Notes:
        figure.notes.clear();
        figure.unlabelled.clear();
        figure.moreCrossings.clear();
        // What the program says of measure and unit is needed whole.
        figure.subtitle = figure.shortSubtitle.isEmpty()
                              ? shortened(figure.subtitle, paper.size.width() - 2 * outerMargin,
                                          [&](const QString &text) { return metrics.width(text, TextRole::Subtitle); })
                              : figure.shortSubtitle;
        break;
    case GaveWay::Values:
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

Layout layoutOf(const Figure &figure, const Paper &paper, const TextMetrics &metrics)
{
    Layout whole = noted(figure, paper, metrics);
    if (!whole.tooSmall)
        return whole;
    const auto withType = [&](const Figure &drawn, double type, double leastPlot) {
        Paper larger = paper;
        larger.size /= type;
        larger.scale *= type;
        Layout layout = noted(drawn, larger, metrics, leastPlot);
        layout.type = type;
        return layout;
    };
    constexpr double littleLess = 0.93; // of the source's 6.5 points
    Layout little = withType(figure, littleLess, 1);
    little.gaveWay = GaveWay::ALittleType;
    if (!little.tooSmall)
        return little;
    Figure less = figure;
    for (int step = int(GaveWay::PartnerNotes); step < int(GaveWay::Plot); ++step) {
        giveWay(less, GaveWay(step), paper, metrics);
        Layout layout = noted(less, paper, metrics);
        layout.gaveWay = GaveWay(step);
        if (!layout.tooSmall)
            return layout;
    }
    for (const double type : {1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4}) {
        constexpr double smallPlot = 0.6;
        Layout layout = withType(less, type, smallPlot);
        layout.gaveWay = type == 1 ? GaveWay::Plot : GaveWay::Type;
        if (!layout.tooSmall)
            return layout;
    }
    return whole;
}

} // namespace tradestrata
