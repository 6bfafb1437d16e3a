// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preflight/preflight.h"

#include "models/figure/nothingdrawn.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/releasenumbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tradestrata {

namespace {

using Found = std::optional<Message>;
using Mended = std::optional<FigureSpec>;

constexpr double leastContrast = 4.5; // WCAG 2.1, success criterion 1.4.3, for text of this size
constexpr double leastType = 6;       // points

/// The words on the paper, line by line.
QString wordsOn(const Layout &layout, bool onlyHead = false)
{
    QStringList words;
    for (const TextItem &item : layout.texts) {
        if (!onlyHead || item.role == TextRole::Title || item.role == TextRole::Subtitle)
            words.append(item.text);
    }
    return words.join(u' ');
}

/// A spec with another chart, if that can draw the rest.
Mended withChart(const FigureToCheck &of, Chart chart)
{
    FigureSpec spec = of.spec;
    spec.chart = chart;
    return validated(spec).changes.isEmpty() ? Mended(spec) : std::nullopt;
}

Mended asLines(const FigureToCheck &of) { return withChart(of, Chart::Line); }

/// A larger sheet of the same shape on which a check finds nothing.
template<Found (*check)(const FigureToCheck &)>
Mended onLargerSheet(const FigureToCheck &of)
{
    constexpr double millimetresPerPoint = 25.4 / 72;
    const QSizeF there = Paper::of(of.spec.size).size * millimetresPerPoint;
    for (const double width : {170, 210, 254, 297, 420}) {
        FigureSpec spec = of.spec;
        spec.size = {FigureSize::Unit::Millimetres, width, std::round(width * there.height() / there.width()), of.spec.size.dpi};
        if (width <= there.width() || !canBeDrawn(spec.size))
            continue;
        const Layout layout = layoutOf(of.figure, Paper::of(spec.size), of.metrics);
        if (!layout.tooSmall && !check({spec, of.numbers, of.figure, layout, of.metrics, of.language, of.newestKnown}))
            return spec;
    }
    return std::nullopt;
}

Found withoutSource(const FigureToCheck &of)
{
    const TableInfo &info = of.numbers.table->info();
    if (!info.publisher.isEmpty() || !info.source.isEmpty())
        return std::nullopt;
    return Message{QStringLiteral("preflight-source"),
                   QT_TRANSLATE_NOOP("Message", "The figure names no source, because its data file does not state one.")};
}

// A bracket, the subtitle or the title can say it.
Found unmarkedPartOfYear(const FigureToCheck &of)
{
    const QString &rest = of.figure.rest.name;
    const bool isPart = of.figure.measure == Measure::SameMonths && of.numbers.through < monthsOfYear;
    if (!isPart && rest.isEmpty())
        return std::nullopt;
    const QString words = wordsOn(of.layout);
    const auto says = [&](const QString &what) { return words.contains(what, Qt::CaseInsensitive); };
    // Its months alone may be those of something else, unless they are in the head.
    const auto headSaysRest = [&] {
        return of.numbers.through < monthsOfYear
               && wordsOn(of.layout, true).contains(of.language.monthRange(of.numbers.through + 1, monthsOfYear), Qt::CaseInsensitive);
    };
    if (says(of.language.monthRange(1, of.numbers.through)) || (!rest.isEmpty() && (says(rest) || headSaysRest())))
        return std::nullopt;
    return Message{QStringLiteral("preflight-part-of-year"),
                   QT_TRANSLATE_NOOP("Message", "The figure draws parts of years, but none of its words says which months.")};
}

Mended withSaidMonths(const FigureToCheck &of)
{
    if (of.spec.subtitle.isEmpty())
        return onLargerSheet<unmarkedPartOfYear>(of);
    FigureSpec spec = of.spec;
    spec.subtitle.clear();
    return spec;
}

// The numbers themselves: a line that goes on from another release has its seam marked.
Found unlikeCombined(const FigureToCheck &of)
{
    for (const Message &note : of.numbers.notes) {
        if (note.id == QLatin1String("mirror-gap"))
            return Message{QStringLiteral("preflight-mirror"),
                           QT_TRANSLATE_NOOP("Message",
                                             "The figure sets figures of two countries side by side, whose bases differ.")};
    }
    const bool isSum = !comparesYears(of.spec.show) && crossesSeam(of.numbers);
    if (!isSum && of.numbers.changesAcross.empty())
        return std::nullopt;
    const auto releases = releasesIn(of.numbers, of.spec);
    const bool isAlike = std::ranges::all_of(releases, [&](const ReleasePart &part) {
        return part.rounding == releases.front().rounding && part.totalName == releases.front().totalName;
    });
    if (isAlike)
        return std::nullopt;
    return Message{QStringLiteral("preflight-unlike"),
                   QT_TRANSLATE_NOOP("Message", "Numbers of the figure combine releases whose rounding or total differs: %1."),
                   {QVariant::fromValue(QList<ReleasePart>(releases.begin(), releases.end()))}};
}

// The one that most of the months come from.
Mended withOneRelease(const FigureToCheck &of)
{
    const auto releases = releasesIn(of.numbers, of.spec);
    const auto most = std::ranges::max_element(releases, {},
                                               [](const ReleasePart &part) { return part.months.last - part.months.first; });
    if (most == releases.end() || !most->release || most->release == of.spec.release)
        return std::nullopt;
    FigureSpec spec = of.spec;
    spec.release = most->release;
    return validated(spec).changes.isEmpty() ? Mended(spec) : std::nullopt;
}

Found barsNotFromZero(const FigureToCheck &of)
{
    const ChartTraits &chart = traits(of.figure.chart);
    const bool isFromZero = of.figure.axis.scale == Scale::Linear && of.figure.axis.low <= 0 && of.figure.axis.high >= 0;
    if ((!chart.startsAtZero() && chart.draws != Draws::Rows) || isFromZero)
        return std::nullopt;
    return Message{QStringLiteral("preflight-axis"),
                   QT_TRANSLATE_NOOP("Message", "The bars do not begin at zero, so that their lengths do not compare.")};
}

Mended fromZero(const FigureToCheck &of)
{
    FigureSpec spec = of.spec;
    spec.axis = Axis::Zero;
    return spec;
}

bool isHole(Blank blank)
{
    switch (blank) {
    case Blank::None:
    case Blank::WithinOthers:
    case Blank::Absent:
    case Blank::NotYetPublished:
    case Blank::BeforeData:
        return false;
    default:
        return true;
    }
}

Found gapInStack(const FigureToCheck &of)
{
    if (!traits(of.figure.chart).isStack())
        return std::nullopt;
    std::vector<size_t> holes;
    for (size_t i = 0; i < of.figure.periods.size(); ++i) {
        const auto isMissing = [i](const FigureSeries &series) {
            return series.kind != SeriesKind::Total && i < series.drawn.blanks.size() && isHole(series.drawn.blanks[i]);
        };
        if (std::ranges::any_of(of.figure.series, isMissing))
            holes.push_back(i);
    }
    if (holes.empty())
        return std::nullopt;
    return Message{QStringLiteral("preflight-gap"),
                   QT_TRANSLATE_N_NOOP("Message", "The stack has a gap in %n period(s), %1 to %2, because a value is missing."),
                   {QVariant::fromValue(of.figure.periods[holes.front()]), QVariant::fromValue(of.figure.periods[holes.back()])},
                   int(holes.size())};
}

Found droppedLabels(const FigureToCheck &of) { return labelsWithoutRoom(of.figure, of.layout); }

// A sentence in the plot that says why does not make it worth printing.
Found nothingInPlot(const FigureToCheck &of)
{
    if (drawsAnything(of.figure))
        return std::nullopt;
    const Message plain{QStringLiteral("preflight-nothing"),
                        QT_TRANSLATE_NOOP("Message", "Nothing is drawn: the figure has no value in the periods that it shows.")};
    return whyNothingIsDrawn(of.figure, of.numbers).value_or(plain);
}

Found withoutFont(const FigureToCheck &of) { return whyNotWritten(of.layout, of.metrics); }

/// A text's box, from the middle of its capitals to its base line: letters that only touch are none over each other.
QRectF coreOf(const TextItem &item, const TextMetrics &metrics)
{
    constexpr double capital = 0.6; // of the size of the type
    const double size = styleOf(item.role).size;
    const double width = metrics.width(item.text, item.role);
    const double left = item.at.x() - (item.anchor == Anchor::End ? width : item.anchor == Anchor::Middle ? width / 2 : 0);
    return {left, item.at.y() - capital * size, width, capital * size};
}

Found overlappingTexts(const FigureToCheck &of)
{
    std::vector<QRectF> boxes;
    for (const TextItem &item : of.layout.texts)
        boxes.push_back(coreOf(item, of.metrics));
    for (size_t i = 0; i < boxes.size(); ++i) {
        for (size_t k = i + 1; k < boxes.size(); ++k) {
            const QRectF both = boxes[i] & boxes[k];
            if (both.width() > 1 && both.height() > 1)
                return Message{QStringLiteral("preflight-overlap"),
                               QT_TRANSLATE_NOOP("Message", "Two texts of the figure are over each other: “%1” and “%2”."),
                               {of.layout.texts[i].text, of.layout.texts[k].text}};
        }
    }
    return std::nullopt;
}

/// What a text stands on: the fill of a band or a bar, or the paper.
QRgb groundOf(const TextItem &item, const FigureToCheck &of)
{
    const bool isInBand = traits(of.figure.chart).draws == Draws::Bands && item.series >= 0 && of.layout.plot.contains(item.at);
    if (isInBand)
        return of.figure.series[size_t(item.series)].fill;
    const QPointF middle = coreOf(item, of.metrics).center();
    for (const BarItem &bar : of.layout.bars) {
        if (!bar.hatched && bar.rect.contains(middle))
            return of.figure.series[size_t(bar.series)].fill;
    }
    return of.figure.theme.paper;
}

Found lowContrast(const FigureToCheck &of)
{
    for (const TextItem &item : of.layout.texts) {
        if (contrast(item.colour, groundOf(item, of)) < leastContrast)
            return Message{QStringLiteral("preflight-contrast"),
                           QT_TRANSLATE_NOOP("Message", "The contrast of “%1” with what is behind it is less than 4.5 to 1."),
                           {item.text}};
    }
    return std::nullopt;
}

/// By its relative luminance (WCAG 2.1), as on a printer without colour.
QRgb inGrey(QRgb colour)
{
    const auto light = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const double y = 0.2126 * light(qRed(colour)) + 0.7152 * light(qGreen(colour)) + 0.0722 * light(qBlue(colour));
    const int grey = int(std::lround(255 * (y <= 0.0031308 ? 12.92 * y : 1.055 * std::pow(y, 1 / 2.4) - 0.055)));
    return qRgb(grey, grey, grey);
}

/// A way in which readers see colours, and how a message calls it.
struct Sight
{
    const char *words;
    QRgb (*seen)(QRgb);
};

const std::array sights{
    Sight{QT_TRANSLATE_NOOP("Message", "for everybody"), [](QRgb colour) { return colour; }},
    Sight{QT_TRANSLATE_NOOP("Message", "without cones for red (protanopia)"), [](QRgb c) { return seenBy(Vision::Protan, c); }},
    Sight{QT_TRANSLATE_NOOP("Message", "without cones for green (deuteranopia)"), [](QRgb c) { return seenBy(Vision::Deutan, c); }},
    Sight{QT_TRANSLATE_NOOP("Message", "without cones for blue (tritanopia)"), [](QRgb c) { return seenBy(Vision::Tritan, c); }},
    Sight{QT_TRANSLATE_NOOP("Message", "in grey"), inGrey},
};

/// The first sight in which two colours are too close; nullptr if there is none.
const Sight *confusing(QRgb a, QRgb b)
{
    const auto it = std::ranges::find_if(sights, [&](const Sight &sight) {
        return colourDistance(sight.seen(a), sight.seen(b)) < confusableDistance;
    });
    return it == sights.end() ? nullptr : &*it;
}

Message closeColours(const QString &one, const QString &other, const Sight &sight)
{
    return {QStringLiteral("preflight-colours"),
            QT_TRANSLATE_NOOP("Message", "Only colour tells %1 from %2, and the two are too close %3."),
            {one, other, QVariant::fromValue(Message{QStringLiteral("sight"), sight.words, {}})}};
}

/// Lines, bands and bars by the words beside them, or by their strokes.
bool hasSecondCue(const FigureToCheck &of, size_t a, size_t b)
{
    const LineStyle &one = of.figure.series[a].line, &other = of.figure.series[b].line;
    const bool isLine = traits(of.figure.chart).hasLines();
    if (isLine && (one.dash != other.dash || one.marker != other.marker || one.width != other.width))
        return true;
    const auto isNamed = [&](size_t series) {
        return std::ranges::any_of(of.layout.texts, [&](const TextItem &item) {
            return item.series == int(series) && item.text == of.figure.series[series].name;
        });
    };
    return isNamed(a) && isNamed(b);
}

Found closeLeaders(const FigureToCheck &of)
{
    const auto &leaders = of.figure.ribbon.leaders;
    for (size_t i = 0; of.figure.ribbon.isDrawn() && i < leaders.size(); ++i) {
        for (size_t k = i + 1; k < leaders.size(); ++k) {
            if (const Sight *sight = confusing(leaders[i].fill, leaders[k].fill))
                return closeColours(leaders[i].name, leaders[k].name, *sight);
        }
    }
    return std::nullopt;
}

Found closeSeries(const FigureToCheck &of)
{
    const Draws draws = traits(of.figure.chart).draws;
    const bool isTold = draws == Draws::Rows || draws == Draws::Cells || draws == Draws::Panes
                        || has(of.figure.chart, Trait::OnePartner);
    const auto &series = of.figure.series;
    for (size_t i = 0; !isTold && i < series.size(); ++i) {
        for (size_t k = i + 1; k < series.size(); ++k) {
            const bool isDrawn = series[i].last >= 0 && series[k].last >= 0;
            if (!isDrawn || series[i].line.background || series[k].line.background || hasSecondCue(of, i, k))
                continue;
            if (const Sight *sight = confusing(series[i].fill, series[k].fill))
                return closeColours(series[i].name, series[k].name, *sight);
        }
    }
    return std::nullopt;
}

Found coloursTooClose(const FigureToCheck &of)
{
    const Found leaders = closeLeaders(of);
    return leaders ? leaders : closeSeries(of);
}

Mended withCues(const FigureToCheck &of)
{
    if (closeLeaders(of)) {
        FigureSpec spec = of.spec;
        spec.leaderRibbon = false;
        return spec;
    }
    const Mended larger = onLargerSheet<coloursTooClose>(of);
    return larger ? larger : withChart(of, Chart::Panels);
}

Found smallType(const FigureToCheck &of)
{
    const auto isSmall = [&](const TextItem &item) { return styleOf(item.role).size * of.layout.type < leastType; };
    if (std::ranges::none_of(of.layout.texts, isSmall))
        return std::nullopt;
    return Message{QStringLiteral("preflight-type"),
                   QT_TRANSLATE_NOOP("Message",
                                     "In print some of the type is smaller than 6 points: it is %1 of its usual size."),
                   {QVariant::fromValue(Percent{of.layout.type * 100, 0})}};
}

Found falseTitle(const FigureToCheck &of)
{
    const Found mistake = of.numbers.title.mistake();
    return mistake ? mistake : of.numbers.title.why();
}

Mended withPlainTitle(const FigureToCheck &of)
{
    FigureSpec spec = of.spec;
    spec.title.clear();
    spec.titleClaim.reset();
    if (spec.subtitle.contains(u'{'))
        spec.subtitle.clear();
    return spec;
}

Found oldData(const FigureToCheck &of)
{
    const auto drawn = of.spec.release ? of.spec.release : of.numbers.table->info().release;
    if (!drawn || !of.newestKnown || *of.newestKnown <= *drawn)
        return std::nullopt;
    return Message{QStringLiteral("preflight-old"),
                   QT_TRANSLATE_NOOP("Message", "The figure shows the release of %1, and that of %2 is known."),
                   {QVariant::fromValue(Period::month(*drawn)), QVariant::fromValue(Period::month(*of.newestKnown))}};
}

Mended withNewestRelease(const FigureToCheck &of)
{
    if (!of.spec.release)
        return std::nullopt;
    FigureSpec spec = of.spec;
    spec.release.reset();
    return spec;
}

/// A check: what it finds, and what mends it. A new one is a new row, and a line in the manual.
struct PreflightCheck
{
    const char *id;
    Found (*find)(const FigureToCheck &);
    const char *mend = nullptr;
    Mended (*mended)(const FigureToCheck &) = nullptr;
};

const std::array preflightChecks{
    PreflightCheck{"source-missing", withoutSource},
    PreflightCheck{"part-of-year", unmarkedPartOfYear, QT_TRANSLATE_NOOP("Preflight", "Say Which Months"), withSaidMonths},
    PreflightCheck{"unlike-releases", unlikeCombined, QT_TRANSLATE_NOOP("Preflight", "Use One Release"), withOneRelease},
    PreflightCheck{"bars-not-from-zero", barsNotFromZero, QT_TRANSLATE_NOOP("Preflight", "Start at Zero"), fromZero},
    PreflightCheck{"stack-gap", gapInStack, QT_TRANSLATE_NOOP("Preflight", "Draw Lines"), asLines},
    PreflightCheck{"nothing-drawn", nothingInPlot},
    PreflightCheck{"characters-missing", withoutFont},
    PreflightCheck{"labels-left-out", droppedLabels, QT_TRANSLATE_NOOP("Preflight", "Enlarge the Sheet"),
                   onLargerSheet<droppedLabels>},
    PreflightCheck{"texts-overlap", overlappingTexts, QT_TRANSLATE_NOOP("Preflight", "Enlarge the Sheet"),
                   onLargerSheet<overlappingTexts>},
    PreflightCheck{"contrast-low", lowContrast, QT_TRANSLATE_NOOP("Preflight", "Draw Lines"), asLines},
    PreflightCheck{"colours-close", coloursTooClose, QT_TRANSLATE_NOOP("Preflight", "Tell Them Apart"), withCues},
    PreflightCheck{"type-small", smallType, QT_TRANSLATE_NOOP("Preflight", "Enlarge the Sheet"), onLargerSheet<smallType>},
    PreflightCheck{titleCheck, falseTitle, QT_TRANSLATE_NOOP("Preflight", "Use a Plain Title"), withPlainTitle},
    PreflightCheck{"data-old", oldData, QT_TRANSLATE_NOOP("Preflight", "Use the Newest Release"), withNewestRelease},
};

} // namespace

QList<Finding> preflight(const FigureToCheck &figure)
{
    QList<Finding> findings;
    for (const PreflightCheck &check : preflightChecks) {
        const Found found = check.find(figure);
        if (!found)
            continue;
        const QString id = QLatin1String(check.id);
        const Mended mended = check.mended ? check.mended(figure) : std::nullopt;
        findings.append({id, *found, mended ? check.mend : nullptr, mended, acceptedReason(figure.spec, id)});
    }
    return findings;
}

std::optional<Message> labelsWithoutRoom(const Figure &figure, const Layout &layout)
{
    QStringList names;
    for (const int series : layout.droppedLabels) {
        if (series >= 0)
            names.append(figure.series[size_t(series)].name);
    }
    names.removeDuplicates();
    if (names.isEmpty())
        return std::nullopt;
    return Message{QStringLiteral("preflight-labels"),
                   QT_TRANSLATE_N_NOOP("Message", "%n label(s) have no room and are left out: %1."),
                   {names},
                   int(names.size())};
}

std::optional<Message> whyNotWritten(const Layout &layout, const TextMetrics &metrics)
{
    constexpr qsizetype most = 12; // that are named
    QStringList missing;
    for (const TextItem &item : layout.texts)
        missing += metrics.missing(item.text);
    missing.removeDuplicates();
    if (missing.isEmpty())
        return std::nullopt;
    return Message{QStringLiteral("characters-missing"),
                   QT_TRANSLATE_NOOP("Message", "None of the fonts has the characters %1: they are drawn as empty boxes."),
                   {missing.first(std::min(most, missing.size())).join(u' ')
                    + QString::fromUtf8(missing.size() > most ? " …" : "")}};
}

QStringList preflightIds()
{
    QStringList ids;
    for (const PreflightCheck &check : preflightChecks)
        ids.append(QLatin1String(check.id));
    return ids;
}

std::optional<QString> acceptedReason(const FigureSpec &spec, const QString &id)
{
    const auto it = std::ranges::find(spec.accepted, id, &AcceptedFinding::id);
    return it == spec.accepted.end() ? std::nullopt : std::optional(it->reason);
}

FigureSpec accepting(FigureSpec spec, const QString &id, const std::optional<QString> &reason)
{
    spec.accepted.removeIf([&](const AcceptedFinding &accepted) { return accepted.id == id; });
    if (reason)
        spec.accepted.append({id, *reason});
    return spec;
}

double leastDistanceInPrint(QRgb a, QRgb b)
{
    double least = colourDistance(a, b);
    for (const Sight &sight : sights)
        least = std::min(least, colourDistance(sight.seen(a), sight.seen(b)));
    return least;
}

} // namespace tradestrata
