// SPDX-License-Identifier: GPL-3.0-or-later
// Seams: where on the time axis another release of the figures begins.
#include "models/layout/layoutparts.h"

#include <algorithm>

namespace tradestrata {

namespace {

constexpr double nameAbovePlot = 3; // from a name's base line down to the plot

QRectF boxOf(const LayoutWork &work, const TextItem &text)
{
    const double width = work.metrics.width(text.text, text.role);
    const double left = text.anchor == Anchor::Start ? text.at.x() : text.anchor == Anchor::End ? text.at.x() - width : text.at.x() - width / 2;
    const TextStyle style = styleOf(text.role);
    return {left - besideLine, text.at.y() - style.size, width + 2 * besideLine, style.leading + 1};
}

// The parts of an upright line that no words stand over.
std::vector<std::pair<double, double>> freeParts(const LayoutWork &work, double x)
{
    std::vector<std::pair<double, double>> taken;
    for (const TextItem &text : work.layout.texts) {
        const QRectF box = boxOf(work, text);
        if (box.left() < x && x < box.right())
            taken.emplace_back(box.top(), box.bottom());
    }
    std::ranges::sort(taken);
    std::vector<std::pair<double, double>> parts;
    double from = work.layout.plot.top();
    for (const auto &[top, bottom] : taken) {
        if (top > from)
            parts.emplace_back(from, std::min(top, work.layout.plot.bottom()));
        from = std::max(from, bottom);
    }
    if (from < work.layout.plot.bottom())
        parts.emplace_back(from, work.layout.plot.bottom());
    std::erase_if(parts, [](const auto &part) { return part.second <= part.first; });
    return parts;
}

/// The names over the plot, each beside its seam and over no other: the text from `left` to `right`.
struct SeamName
{
    QString text;
    double left = 0;
    double right = 0;
};

enum class NameSide { Left, Right };

// On one side of their seams, else on the other; those that fit.
std::vector<SeamName> namesBeside(const LayoutWork &work, const std::vector<double> &seams, QString ReleaseSeam::*text, NameSide first)
{
    const Figure &figure = work.figure;
    const double axisLabel = outerMargin + work.metrics.width(figure.axis.ticks.empty() ? QString() : figure.axis.ticks.back().text, TextRole::Axis);
    double from = axisLabel + besideLine;
    std::vector<SeamName> names;
    for (size_t k = 0; k < seams.size(); ++k) {
        const QString &name = figure.seams[k].*text;
        const double width = work.metrics.width(name, TextRole::Source);
        const double next = k + 1 < seams.size() ? seams[k + 1] : work.layout.plot.right() + besideLine;
        const double before = k > 0 ? std::max(from, seams[k - 1] + besideLine) : from;
        const bool fitsRight = seams[k] + besideLine + width <= next - besideLine;
        const bool fitsLeft = seams[k] - besideLine - width >= before;
        if (!fitsRight && !fitsLeft)
            continue;
        const bool right = fitsRight && (first == NameSide::Right || !fitsLeft);
        const double left = right ? seams[k] + besideLine : seams[k] - besideLine - width;
        names.push_back({name, left, left + width});
        from = names.back().right + besideLine;
    }
    return names;
}

} // namespace

void placeSeams(const LayoutWork &work)
{
    Layout &layout = work.layout;
    if (layout.x.size() < 2)
        return;
    const Figure &figure = work.figure;
    const QRectF plot = layout.plot;
    const double step = layout.x[1] - layout.x[0];
    // Over bands, else they would be covered; under lines, which are the figure.
    std::vector<StrokeItem> &strokes = traits(figure.chart).draws == Draws::Bands ? layout.above : layout.below;
    std::vector<double> seams;
    for (const ReleaseSeam &seam : figure.seams) {
        const double x = std::clamp(layout.x.front() + seam.place * step, plot.left(), plot.right());
        seams.push_back(x);
        for (const auto &[top, bottom] : freeParts(work, x))
            strokes.push_back({QPolygonF{{x, top}, {x, bottom}}, markWidth, figure.theme.muted, false, {0.6, 1.8}});
    }
    if (!figure.events.empty()) // their names stand there
        return;
    std::vector<SeamName> names; // right of the seam, where the release counts, and in full, where all have room for that
    for (QString ReleaseSeam::*text : {&ReleaseSeam::label, &ReleaseSeam::release}) {
        for (const NameSide side : {NameSide::Right, NameSide::Left}) {
            if (auto more = namesBeside(work, seams, text, side); names.size() < seams.size() && more.size() >= names.size())
                names = std::move(more);
        }
    }
    for (const SeamName &name : names)
        layout.texts.push_back({{name.left, plot.top() - nameAbovePlot}, name.text, TextRole::Source, figure.theme.muted, Anchor::Start, -1});
}

} // namespace tradestrata
