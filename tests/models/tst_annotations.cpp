// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/annotations.h"
#include "models/layout/curvecells.h"
#include "models/layout/hittest.h"
#include "models/layout/layoutfigure.h"
#include "models/session/sessionfile.h"
#include "tests/support/drawnkinds.h"
#include "tests/support/drawnspec.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "tests/support/typewriter.h"
#include "tests/support/walktable.h"

#include <QJsonArray>
#include <QLineF>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

const std::vector<DrawnKind> annotatedKinds = drawnKindsAnd({
    {"exports and imports", "month balance", 61},
    {"marked", "month line mark 1987-03", 61},
    {"years", "month years", 61},
    {"panels", "month panels", 61},
    {"concentration", "month concentration", 61},
});

/// A figure with annotations, and its layout.
struct Annotated
{
    Figure figure;
    Layout layout;

    const PlacedAnnotation &placed(int index) const
    {
        const auto it = std::ranges::find(layout.annotations, index, &PlacedAnnotation::index);
        if (it == layout.annotations.end())
            qFatal("annotation %d is not placed", index);
        return *it;
    }
    /// The texts whose base lines are in the words of an annotation.
    QStringList textsOf(int index) const
    {
        QStringList texts;
        for (const TextItem &item : layout.texts) {
            if (placed(index).words.adjusted(-0.1, 0, 0.1, 0).contains(item.at))
                texts.append(item.text);
        }
        return texts;
    }
};

bool isClose(double a, double b) { return std::abs(a - b) < 0.02; }

bool hasDotOrArrow(const Layout &layout, QPointF anchor)
{
    return std::ranges::any_of(layout.above, [&](const StrokeItem &stroke) {
        const bool isDot = stroke.width == 4.4 && stroke.points.front() == anchor;
        const bool isArrow = stroke.width == 0.75 && stroke.points.size() == 2
                             && std::abs(QLineF(stroke.points.back(), anchor).length() - 2.5) < 0.01;
        return isDot || isArrow;
    });
}

} // namespace

/// Annotations: as written, in a session, in a figure, and in their places at every size.
class TestAnnotations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isWritten_data();
    void isWritten();
    void isRefused_data();
    void isRefused();
    void thereIsALimit();
    void aSessionKeepsThem();
    void aSessionIsMended_data();
    void aSessionIsMended();
    void ofTooManyTheFirstAreKept();
    void longWordsAreCut();
    void aChartWithoutTimeKeepsThemAside();
    void theFigureSaysWhatItHas();
    void theFigureCountsWhatItHasNot();
    void yearsHaveTheirLines();
    void aRangeIsOfItsYear();
    void panesHaveTheirSeries();
    void exportsAndImportsHaveTheirOwn();
    void anchorsAreAtTheData();
    void aRangeIsAsWideAsItsPeriods();
    void anArrowPointsAtItsAnchor();
    void aHighlightRunsAlongTheLine();
    void aValueIsSaidOnce();
    void wordsAreWhereTheUserPutThem();
    void movedWordsStayInThePlot();
    void wordsInABandAreLegible();
    void whatHasNoRoomIsCounted();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void isFoundUnderThePointer();
    void cellsKnowWhereCurvesRun();

private:
    Annotated draw(const QString &table, const QString &words, const QString &annotations,
                   const QString &size = QStringLiteral("170x95mm"), std::optional<QPointF> offset = {});
    QList<Annotation> annotations(const QString &text) const;
    ReadSpec readBack(const char *annotationsJson) const;

    PartnerRegistry m_registry;
    std::optional<PartnerLookup> m_lookup;
    std::optional<Language> m_language;
};

void TestAnnotations::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    m_lookup.emplace(m_registry, sourceFile(s("resources/partners/names.csv")));
    m_language = testLanguage(s("en"), m_registry);
}

QList<Annotation> TestAnnotations::annotations(const QString &text) const
{
    const auto all = annotationsFrom(text, *m_lookup, AnnotatedAxis::Money);
    if (!all)
        qFatal("%s", qPrintable(m_language->text(all.error())));
    return *all;
}

// A table of billions from January 2020.
Annotated TestAnnotations::draw(const QString &table, const QString &words, const QString &text, const QString &size,
                                std::optional<QPointF> offset)
{
    FigureSpec spec = drawnSpec(words, m_registry);
    spec.annotations = annotations(text);
    if (offset)
        spec.annotations.first().offset = offset;
    const auto numbers = numbersOf(ReleaseList({drawnTable(Month::of(2020, 1), table, m_registry, 1e9)}), m_registry, spec);
    if (!numbers)
        qFatal("%s", qPrintable(numbers.error().id));
    const Figure figure = buildFigure(*numbers, spec, m_registry, *m_language);
    return {figure, layoutOf(figure, Paper::of(*FigureSize::parse(size)), TypewriterMetrics())};
}

void TestAnnotations::isWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("periods");
    QTest::addColumn<QString>("series"); // a code for a partner
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, const char *kind, const char *periods, const char *series, const char *words) {
        QTest::newRow(text) << s(text) << s(kind) << s(periods) << s(series) << s(words);
    };
    row("2020-04 MX: Pandemic", "text", "2020-04", "2010", "Pandemic");
    row("2020-04: Pandemic", "text", "2020-04", "period", "Pandemic");
    row("  2020-Q2   mexico :  Two  words ", "text", "2020-Q2", "2010", "Two  words");
    row("2025-08 MX", "value", "2025-08", "2010", "");
    row("value 2025 others", "value", "2025", "others", "");
    row("arrow 2025-08 total: Here", "arrow", "2025-08", "total", "Here");
    row("2008-01..2009-06: Recession", "range", "2008-01 2009-06", "period", "Recession");
    row("range 2008: Crisis", "range", "2008", "period", "Crisis");
    row("2008-01..2009-06", "range", "2008-01 2009-06", "period", "");
    row("2018..2019 CN: Tariffs", "highlight", "2018 2019", "5700", "Tariffs");
    row("highlight 2020-04 CN", "highlight", "2020-04", "5700", "");
    row("2020-04 group:0003: A group: the Union", "text", "2020-04", "0003", "A group: the Union");
    row("2020-04 \"Korea, South\": \"Now; and then\"", "text", "2020-04", "5800", "Now; and then");
    row("2020-04 exports: x", "text", "2020-04", "exports", "x");
    row("2020-04 imports", "value", "2020-04", "imports", "");
    row("2020-04 average", "value", "2020-04", "average", "");
}

void TestAnnotations::isWritten()
{
    QFETCH(QString, text);
    const QList<Annotation> all = annotations(text);
    QCOMPARE(all.size(), 1);
    const Annotation &only = all.first();
    QVERIFY(only.isValid() && !only.offset && !only.value);
    QTEST(s(word(only.kind).key), "kind");
    const QString periods = only.from == only.to ? only.from.toString() : only.from.toString() + u' ' + only.to.toString();
    QTEST(periods, "periods");
    const bool isPartner = only.series == AnnotatedSeries::Partner;
    QTEST(isPartner ? only.partner.toString() : s(word(only.series).key), "series");
    QTEST(only.text, "words");
}

void TestAnnotations::isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    const auto row = [](const QString &text, const char *id) { QTest::newRow(qPrintable(text.left(60))) << text << s(id); };
    row(s("soon MX: x"), "annotation-unreadable");
    row(s("Pandemic"), "annotation-unreadable");
    row(s("2020-13 MX: x"), "annotation-unreadable");
    row(s("2020-01..2020-02..2020-03: x"), "annotation-unreadable");
    row(s("2020-04 at the top: x"), "annotation-unreadable");
    row(s("2020-04 Atlantis: x"), "unknown-partner-no-idea");
    row(s("2020-04"), "annotation-without-words");
    row(s("2020-04 MX: ok; arrow 2020-04 MX"), "annotation-without-words");
    row(s("arrow 2020-04: x"), "annotation-without-series");
    row(s("highlight 2020-04: x"), "annotation-without-series");
    row(s("value 2020-04"), "annotation-without-series");
    row(s("value 2020-04 MX: x"), "annotation-value-words");
    row(s("2020-04..2020-01: x"), "annotation-backwards");
    row(s("range 2020-01..2020-04 MX: x"), "annotation-range-alone");
    row(s("text 2020-01..2020-04 MX: x"), "annotation-one-period");
    row(s("2020-04 MX: ") + s("x").repeated(201), "annotation-too-long");
    row(s(" ; ;"), "annotations-empty");
    row(QString(), "annotations-empty");
}

void TestAnnotations::isRefused()
{
    QFETCH(QString, text);
    const auto all = annotationsFrom(text, *m_lookup, AnnotatedAxis::Money);
    QVERIFY(!all);
    QTEST(all.error().id, "id");
    const QString last = text.section(u';', -1).trimmed();
    const bool quotes = all.error().id.startsWith(s("annotation-"));
    QVERIFY(!quotes || m_language->text(all.error()).contains(last));
}

void TestAnnotations::thereIsALimit()
{
    QCOMPARE(annotations(s("2020-04 MX; ").repeated(50)).size(), 50);
    QCOMPARE(annotations(s("2020-04 MX\n").repeated(50)).size(), 50);
    // A value is in the unit of its axis, or refused.
    const auto idOf = [&](const char *text, AnnotatedAxis axis) {
        const auto read = annotationsFrom(s(text), *m_lookup, axis);
        return read ? QString() : read.error().id;
    };
    QCOMPARE(idOf("2020-04 at 300 %: x", AnnotatedAxis::Money), s("annotation-value-money"));
    QCOMPARE(idOf("2020-04 at 250: x", AnnotatedAxis::Money), s("annotation-value-money"));
    QCOMPARE(idOf("2020-04 at 300 bn: x", AnnotatedAxis::Others), s("annotation-value-number"));
    QCOMPARE(idOf("2020-04 at 30 %: x", AnnotatedAxis::Others), QString());
    QCOMPARE(annotationsFrom(s("2020-04 MX; ").repeated(51), *m_lookup, AnnotatedAxis::Money).error().id,
             s("annotations-too-many"));
    QCOMPARE(annotations(s("2020-04 MX: ") + s("x").repeated(200)).first().text.size(), 200);
}

void TestAnnotations::aSessionKeepsThem()
{
    FigureSpec spec;
    spec.annotations = annotations(s("2020-04 MX: Pandemic; arrow 2025-Q3 others: x; 2008..2009: R; 2018-01..2018-05 group:0003; "
                                     "2025 total; 2020-04 at 300 bn: Level; 2020-04: “Quoted” \\ and é"));
    spec.annotations[0].offset = QPointF(-12.5, 30);
    const QJsonObject json = specToJson(spec, m_registry);
    const ReadSpec read = specFromJson(json, m_registry);
    QVERIFY(read.mended.isEmpty() && read.unknown.isEmpty());
    QCOMPARE(read.spec, spec);
    QCOMPARE(specToJson(read.spec, m_registry), json);
    const QJsonObject first = json.value(s("annotations")).toArray().first().toObject();
    QCOMPARE(first.value(s("dx")).toDouble(), -12.5);
    QCOMPARE(first.value(s("series")).toObject().value(s("iso3")).toString(), s("MEX"));
    QVERIFY(!specToJson(FigureSpec(), m_registry).contains(s("annotations")));
}

ReadSpec TestAnnotations::readBack(const char *annotationsJson) const
{
    const auto read = readSession(QByteArray(R"({"tradestrata_session": 1, "figures": [{"name": "F", "annotations": )")
                                      + annotationsJson + "}]}",
                                  m_registry);
    if (!read)
        qFatal("%s", qPrintable(read.error().id));
    return {read->session.figures.first().spec, {}, {}, read->mended};
}

void TestAnnotations::aSessionIsMended_data()
{
    QTest::addColumn<QString>("entry");
    const auto row = [](const char *entry) { QTest::newRow(entry) << s(entry); };
    row(R"("soon")");
    row(R"(7)");
    row(R"({})");
    row(R"({"kind": "balloon", "from": "2020-04", "text": "x"})");
    row(R"({"kind": "text", "text": "x"})");
    row(R"({"kind": "text", "from": "2020-13", "text": "x"})");
    row(R"({"kind": "text", "from": "2020-04", "to": "2020-05", "text": "x"})");
    row(R"({"kind": "text", "from": "2020-04", "text": " "})");
    row(R"({"kind": "text", "from": "2020-04", "series": "Mexico", "text": "x"})");
    row(R"({"kind": "text", "from": "2020-04", "series": "partner", "text": "x"})");
    row(R"({"kind": "text", "from": "2020-04", "series": {"iso3": "QQQ"}, "text": "x"})");
    row(R"({"kind": "text", "from": "2020-04", "series": "total", "value": 5, "text": "x"})");
    row(R"({"kind": "text", "from": "2020-04", "text": "x", "dx": 1e9, "dy": 0})");
    row(R"({"kind": "arrow", "from": "2020-04", "text": "x"})");
    row(R"({"kind": "value", "from": "2020-04"})");
    row(R"({"kind": "value", "from": "2020-04", "series": "total", "text": "x"})");
    row(R"({"kind": "range", "from": "2020-04", "to": "2020-01"})");
    row(R"({"kind": "range", "from": "2020-04", "series": "total"})");
    row(R"({"kind": "highlight", "from": "2020-04"})");
}

// The wrong one is left out and quoted, the others stay.
void TestAnnotations::aSessionIsMended()
{
    QFETCH(QString, entry);
    const QString good = s(R"({"kind": "text", "from": "2020-04", "series": "total", "text": "stays"})");
    const ReadSpec read = readBack(qPrintable(s("[%1, %2]").arg(entry, good)));
    QCOMPARE(read.mended.size(), 1);
    QCOMPARE(read.mended.first().id, s("session-option-left-out"));
    QCOMPARE(read.spec.annotations.size(), 1);
    QCOMPARE(read.spec.annotations.first().text, s("stays"));
}

void TestAnnotations::ofTooManyTheFirstAreKept()
{
    const QString one = s(R"({"kind": "text", "from": "2020-04", "text": "%1"})");
    QStringList many;
    for (int i = 0; i < 60; ++i)
        many.append(one.arg(i));
    const ReadSpec read = readBack(qPrintable(s("[%1]").arg(many.join(u','))));
    QCOMPARE(read.spec.annotations.size(), 50);
    QCOMPARE(read.spec.annotations.last().text, s("49"));
    QCOMPARE(read.mended.size(), 1);
    QCOMPARE(m_language->text(read.mended.first()), s("In the figure “F”, only the first 50 of 60 annotations are kept."));
    QCOMPARE(readBack("\"all\"").mended.size(), 1);
}

void TestAnnotations::longWordsAreCut()
{
    const QString words = s("word ").repeated(100);
    const ReadSpec read = readBack(qPrintable(s(R"([{"kind": "text", "from": "2020-04", "text": "%1"}])").arg(words)));
    QCOMPARE(read.mended.size(), 1);
    QCOMPARE(read.mended.first().id, s("session-option-mended"));
    QCOMPARE(read.spec.annotations.first().text, words.first(200));
}

void TestAnnotations::aChartWithoutTimeKeepsThemAside()
{
    for (const Chart chart : {Chart::Ranking, Chart::Table, Chart::Releases}) {
        FigureSpec spec;
        spec.chart = chart;
        spec.measure = Measure::Month;
        spec.annotations = annotations(s("2020-04 MX: x"));
        const Validated legal = validated(spec);
        QCOMPARE(legal.changes.size(), 1);
        QVERIFY(m_language->text(legal.changes.first()).contains(s("draw only one")));
        SessionFigure figure;
        figure.setSpec(spec, legal.asked);
        QVERIFY(figure.spec.annotations.isEmpty());
        FigureSpec line = figure.spec;
        line.chart = Chart::Line;
        QCOMPARE(figure.withAside(line).annotations, spec.annotations);
    }
}

void TestAnnotations::theFigureSaysWhatItHas()
{
    const Annotated drawn = draw(s("World 90 90 90 90 90 90\nMX 10 20 30 40 50 60\nCA 40 30 25 20 10 5"), s("month line MX CA"),
                                 s("2020-02 MX: Low; 2020-03 CA; 2019-06..2020-02: Before; 2020-Q2 MX"));
    const QString text = toText(drawn.figure);
    QVERIFY2(text.contains(s("annotation text 2020-02 | Mexico | Low\n"
                             "annotation value 2020-03 | Canada | 25.0\n"
                             "annotation range 2020-01..2020-02 |  | Before\n" // the part in the figure
                             "annotation value 2020-06 | Mexico | 60.0\n")),   // the last month of the quarter
             qPrintable(text));
    QVERIFY(drawn.figure.remarks.isEmpty());
    const Annotated quarters = draw(s("World 90 90 90 90 90 90\nMX 10 20 30 40 50 60"), s("quarter line MX"),
                                    s("2020-02 MX; 2020 MX: x"));
    QVERIFY(toText(quarters.figure).contains(s("annotation value 2020-Q1 | Mexico | 60.0\n")));
    QCOMPARE(quarters.figure.annotations.size(), size_t(1)); // the year 2020 ends after the figure
}

void TestAnnotations::theFigureCountsWhatItHasNot()
{
    const Annotated drawn =
        draw(s("World 90 90 90 90\nMX 10 . 30 40"), s("month line MX"),
             s("2020-02 MX: at a gap; 2019-12 MX; 2021: after; 2020-01 CA: not shown; 2020-01 others: nor this; "
               "2020-01 at 900 bn: over the axis; 2020-01..2020-02 MX: has a beginning"));
    QCOMPARE(drawn.figure.annotations.size(), size_t(1));
    QCOMPARE(drawn.figure.annotations.front().index, 6);
    QCOMPARE(drawn.figure.annotations.front().last, 0);
    QStringList why;
    for (const Message &remark : drawn.figure.remarks)
        why.append(m_language->text(remark));
    QCOMPARE(why, (QStringList{s("2 annotations are not drawn: the figure does not show the period."),
                               s("2 annotations are not drawn: the figure has no such series."),
                               s("1 annotation is not drawn: the series has no value there."),
                               s("1 annotation is not drawn: the value is outside the axis, which runs from 0 to $40 bn.")}));
}

// Each is on the line of its year.
void TestAnnotations::yearsHaveTheirLines()
{
    const QString two = s("World") + s(" 90").repeated(20) + s("\nMX 1 2 3 4 5 6 7 8 9 10 11 12 21 22 23 24 25 26 27 28");
    const Annotated drawn =
        draw(two, s("month years axis zero MX"),
             s("2020-03: Third; 2021-03 MX; highlight 2021-04..2021-06 MX; 2020-08..2020-09: Summer; 2019-03: x; "
               "2020-12..2021-01: y; 2021-03 CA; 2020-02 at 20 bn: z"));
    const QString text = toText(drawn.figure);
    QVERIFY2(text.contains(s("| 2020 | Third\n")) && text.contains(s("| 2021 | 23.0\n")), qPrintable(text));
    const auto at = [&](int month, double billions) {
        const QRectF plot = drawn.layout.plot;
        return QPointF(plot.left() + (month - 1) / 11.0 * plot.width(),
                       plot.bottom() - billions * 1e9 / drawn.figure.axis.high * plot.height());
    };
    const std::pair<int, QPointF> expected[]{{0, at(3, 3)}, {1, at(3, 23)}, {2, at(5, 25)}, {7, at(2, 20)}};
    for (const auto &[index, anchor] : expected)
        QVERIFY2(QLineF(drawn.placed(index).anchor, anchor).length() < 0.02, qPrintable(QString::number(index)));
    QStringList why;
    for (const Message &remark : drawn.figure.remarks)
        why.append(m_language->text(remark));
    QCOMPARE(why, (QStringList{s("1 annotation is not drawn: the figure does not show the period."),
                               s("1 annotation is not drawn: the figure has no such series."),
                               s("1 annotation is not drawn: among overlaid years, one is within a single year.")}));
}

// A range is on the line of the year that it is in, and over the months of no other.
void TestAnnotations::aRangeIsOfItsYear()
{
    const QString two = s("World") + s(" 90").repeated(20) + s("\nMX 1 2 3 4 5 6 7 8 9 10 11 12 21 22 23 24 25 26 27 28");
    const Annotated drawn = draw(two, s("month years axis zero MX"), s("2020-08..2020-10: Summer"));
    const QRectF plot = drawn.layout.plot;
    QVERIFY(std::ranges::none_of(drawn.layout.tints, [&](const TintItem &tint) {
        const QRectF box = tint.outline.boundingRect();
        return box.height() > plot.height() / 2;
    }));
    const double y = plot.bottom() - 9e9 / drawn.figure.axis.high * plot.height(); // in September 2020
    QVERIFY(std::abs(drawn.placed(0).anchor.y() - y) < 0.02);
    QVERIFY(std::abs(drawn.placed(0).anchor.x() - (plot.left() + 8 / 11.0 * plot.width())) < 0.02);
    QVERIFY(!drawn.placed(0).words.isNull());
}

// In the pane of their series; what is about a period is in each, with its words once.
void TestAnnotations::panesHaveTheirSeries()
{
    const Annotated drawn = draw(s("World 90 90 90 90 90\nMX 10 20 30 40 50\nCA 40 30 25 20 10"), s("month panels MX CA"),
                                 s("2020-02 MX: Low; 2020-03 CA: High; 2020-04: All; 2020-02 at 5 bn: Nowhere; 2020-02 JP: No"));
    const auto &panes = drawn.layout.panes;
    QCOMPARE(panes.size(), size_t(2));
    for (int pane = 0; pane < 2; ++pane) {
        const Pane &in = panes[size_t(pane)];
        QVERIFY(in.plot.contains(drawn.placed(pane).words));
        const QPointF anchor(in.x[size_t(pane) + 1], in.y(pane == 0 ? 20e9 : 25e9));
        QVERIFY(QLineF(drawn.placed(pane).anchor, anchor).length() < 0.02);
        const auto isUpright = [&](const StrokeItem &stroke) {
            return std::abs(stroke.points.front().x() - in.x[3]) < 0.02 && std::abs(stroke.points.back().x() - in.x[3]) < 0.02
                   && in.plot.adjusted(-1, -1, 1, 1).contains(stroke.points.front());
        };
        QVERIFY(std::ranges::any_of(drawn.layout.below, isUpright));
    }
    QCOMPARE(std::ranges::count(drawn.layout.annotations, 2, &PlacedAnnotation::index), 1);
    QCOMPARE(drawn.figure.remarks.size(), 2);
    QVERIFY(m_language->text(drawn.figure.remarks.last()).contains(s("each panel has its own axis")));
    const Annotated indices = draw(s("World 90 90 90 90 90\nMX 10 20 30 40 50\nCA 40 30 25 20 10\nJP 9 9 9 9 9"),
                                   s("month concentration"),
                                   s("2020-02 top-three: One; 2020-03 herfindahl: Two; 2020-03 effective"));
    QCOMPARE(indices.figure.annotations.size(), size_t(3));
    for (int pane = 0; pane < 2; ++pane)
        QVERIFY(indices.layout.panes[size_t(pane)].plot.contains(indices.placed(pane).words));
    for (int series = 0; series < 3; ++series) {
        Annotation back;
        back.series = seriesKindOf(indices.figure, series);
        QCOMPARE(seriesAnnotated(indices.figure, Flow::Exports, back), series);
    }
}

void TestAnnotations::exportsAndImportsHaveTheirOwn()
{
    const QString both = s("exports\nWorld 90 90 90\nMX 10 20 30\nimports\nWorld 90 90 90\nMX 50 40 35");
    const Annotated drawn = draw(both, s("month balance MX"), s("2020-02 exports; 2020-02 imports; 2020-02 MX"));
    const auto &all = drawn.figure.annotations;
    QCOMPARE(all.size(), size_t(3));
    QCOMPARE(all[0].text, s("20.0"));
    QCOMPARE(all[1].text, s("40.0"));
    QCOMPARE(all[2].text, s("20.0")); // of the figure's flow
    for (int series = 0; series < 2; ++series) {
        Annotation back;
        back.series = seriesKindOf(drawn.figure, series);
        QCOMPARE(seriesAnnotated(drawn.figure, Flow::Exports, back), series);
    }
}

// Anchors are computed here from the plot: in points, months are spread from end to end in cells of equal width.
void TestAnnotations::anchorsAreAtTheData()
{
    for (const char *size : drawnSizes) {
        const Annotated drawn = draw(s("World 90 90 90 90 90 90 90 90\nMX 10 20 30 20 10 20 30 40\nCA 40 30 25 20 10 5 6 7"),
                                     s("month line axis zero MX CA"), s("2020-03 MX: A; 2020-05 CA; arrow 2020-06 at 35 bn: B"),
                                     s(size));
        const QRectF plot = drawn.layout.plot;
        const auto at = [&](int month, double billions) {
            return QPointF(plot.left() + (month - 0.5) / 8 * plot.width(),
                           plot.bottom() - billions * 1e9 / drawn.figure.axis.high * plot.height());
        };
        const std::pair<int, QPointF> expected[]{{0, at(3, 30)}, {1, at(5, 10)}, {2, at(6, 35)}};
        for (const auto &[index, anchor] : expected) {
            QVERIFY2(QLineF(drawn.placed(index).anchor, anchor).length() < 0.02, size);
            QVERIFY(drawn.placed(index).grip.contains(drawn.placed(index).anchor) || !plot.contains(anchor));
        }
    }
}

void TestAnnotations::aRangeIsAsWideAsItsPeriods()
{
    const Annotated drawn = draw(s("World 90 90 90 90 90 90 90 90\nMX 10 20 30 20 10 20 30 40"), s("month line axis zero MX"),
                                 s("2020-03..2020-05: Range"));
    const QRectF plot = drawn.layout.plot;
    QCOMPARE(drawn.layout.tints.size(), size_t(1));
    const QRectF shade = drawn.layout.tints.front().outline.boundingRect();
    QVERIFY(isClose(shade.left(), plot.left() + 2 * plot.width() / 8) && isClose(shade.right(), plot.left() + 5 * plot.width() / 8));
    QVERIFY(isClose(shade.top(), plot.top()) && isClose(shade.bottom(), plot.bottom()));
    QCOMPARE(drawn.textsOf(0), QStringList(s("Range")));
    QVERIFY(shade.contains(drawn.placed(0).words));
}

void TestAnnotations::anArrowPointsAtItsAnchor()
{
    const Annotated drawn = draw(s("World 90 90 90 90 90 90 90 90\nMX 10 20 30 20 10 20 30 40"), s("month line axis zero MX"),
                                 s("arrow 2020-03 MX: Peak"));
    const QPointF anchor = drawn.placed(0).anchor;
    const QRectF words = drawn.placed(0).words;
    QVERIFY(!words.isNull());
    const auto isShaft = [&](const StrokeItem &stroke) {
        return stroke.points.size() == 2 && stroke.width == 0.75
               && std::abs(QLineF(stroke.points[1], anchor).length() - 2.5) < 0.01;
    };
    const auto shaft = std::ranges::find_if(drawn.layout.above, isShaft);
    QVERIFY(shaft != drawn.layout.above.end());
    QVERIFY(words.adjusted(-2, -2, 2, 2).contains(shaft->points[0]) && !words.contains(shaft->points[0]));
    const auto isHead = [&](const StrokeItem &stroke) { return stroke.points.size() == 3 && stroke.points[1] == shaft->points[1]; };
    QVERIFY(std::ranges::any_of(drawn.layout.above, isHead));
}

void TestAnnotations::aHighlightRunsAlongTheLine()
{
    const QString table = s("World 90 90 90 90 90 90 90 90\nMX 10 20 30 20 . 20 30 40");
    const Annotated drawn = draw(table, s("month line axis zero MX"), s("2020-02..2020-07 MX"));
    std::vector<QPolygonF> halos;
    for (const StrokeItem &stroke : drawn.layout.below) {
        if (stroke.width == 6)
            halos.push_back(stroke.points);
    }
    QCOMPARE(halos.size(), size_t(2)); // a gap is not bridged
    QCOMPARE(halos[0].size(), 3);
    QCOMPARE(halos[1].size(), 2);
    QVERIFY(isClose(halos[0][1].y(), drawn.layout.y(30e9)) && isClose(halos[1][0].y(), drawn.layout.y(20e9)));
    const Annotated ring = draw(table, s("month line axis zero MX"), s("highlight 2020-03 MX"));
    const QRectF around(QPointF(ring.layout.x[2] - 4.6, ring.layout.y(30e9) - 4.6), QSizeF(9.2, 9.2));
    QVERIFY(std::ranges::any_of(ring.layout.above, [&](const StrokeItem &stroke) {
        const QRectF box = stroke.points.boundingRect();
        return isClose(box.left(), around.left()) && isClose(box.bottom(), around.bottom()) && isClose(box.width(), around.width());
    }));
    QCOMPARE(ring.layout.annotationsWithoutRoom, 0);
}

// Not beside the label at the end of the line, nor at the mark.
void TestAnnotations::aValueIsSaidOnce()
{
    const QString table = s("World 90 90 90 90 90 90 90 90\nMX 10 20 31 20 10 20 30 42");
    const auto times = [](const Annotated &drawn, const QString &text) {
        return std::ranges::count(drawn.layout.texts, text, &TextItem::text);
    };
    const Annotated drawn = draw(table, s("month line axis zero MX"), s("2020-08 MX; 2020-03 MX"));
    QCOMPARE(times(drawn, s("42.0")), 1);
    QCOMPARE(times(drawn, s("31.0")), 1);
    QCOMPARE(drawn.textsOf(1), QStringList(s("31.0")));
    const Annotated marked = draw(table, s("month line axis zero MX mark 2020-03"), s("2020-03 MX"));
    QCOMPARE(times(marked, s("31.0")), 1);
    QCOMPARE(marked.layout.annotationsWithoutRoom, 0);
}

void TestAnnotations::wordsAreWhereTheUserPutThem()
{
    const QString table = s("World 90 90 90 90 90 90 90 90\nMX 10 20 30 20 10 20 30 40");
    for (const char *size : {"170x95mm", "1600x900"}) {
        const Annotated drawn = draw(table, s("month line axis zero MX"), s("2020-03 MX: Peak"), s(size), QPointF(25, 40));
        const QPointF by = drawn.placed(0).words.center() - drawn.placed(0).anchor;
        QVERIFY(isClose(by.x(), 25) && isClose(by.y(), 40));
        // Over the line they are on paper.
        const Annotated over = draw(table, s("month line axis zero MX"), s("2020-03 MX: Peak"), s(size), QPointF(0, 0));
        QVERIFY(over.placed(0).words.contains(over.placed(0).anchor));
        QVERIFY(std::ranges::any_of(over.layout.above, [&](const StrokeItem &stroke) {
            const double half = stroke.width / 2;
            return stroke.colour == over.figure.theme.paper
                   && stroke.points.boundingRect().adjusted(0, -half, 0, half).contains(over.placed(0).words);
        }));
    }
}

void TestAnnotations::movedWordsStayInThePlot()
{
    const QString table = s("World 90 90 90 90 90 90 90 90\nMX 10 20 30 20 10 20 30 40");
    for (const char *size : drawnSizes) {
        for (const QPointF offset : {QPointF(9000, 0), QPointF(-9000, -9000), QPointF(0, 9000), QPointF(40, 20)}) {
            const Annotated drawn = draw(table, s("month line axis zero MX"), s("2020-03 MX: Peak of it"), s(size), offset);
            const QRectF words = drawn.placed(0).words;
            QVERIFY2(!words.isNull() && drawn.layout.plot.contains(words), size);
        }
    }
}

// In the colour that is legible on the band.
void TestAnnotations::wordsInABandAreLegible()
{
    const Annotated drawn =
        draw(s("World 100 100 100 100 100 100 100 100\nMX 60 60 60 60 60 60 60 60\nCA 30 30 30 30 30 30 30 30"),
             s("month area MX CA others"), s("2020-03 MX: Inside; 2020-04 CA; 2020-06 MX: Also"));
    const std::pair<int, int> expected[]{{0, 0}, {1, 1}, {2, 0}};
    for (const auto &[index, series] : expected) {
        const QRectF words = drawn.placed(index).words;
        const double low = series == 0 ? 0 : 60e9, high = series == 0 ? 60e9 : 90e9;
        QVERIFY(words.top() >= drawn.layout.y(high) && words.bottom() <= drawn.layout.y(low));
        const auto text = std::ranges::find_if(drawn.layout.texts, [&](const TextItem &item) {
            return words.adjusted(-0.1, 0, 0.1, 0).contains(item.at);
        });
        QVERIFY(text != drawn.layout.texts.end());
        QVERIFY(contrast(text->colour, drawn.figure.series[size_t(series)].fill) >= 4);
    }
}

void TestAnnotations::whatHasNoRoomIsCounted()
{
    const QString words = s(
        "A sentence that is far too long for a figure of this size, with words and words and words and words and "
        "words and words and words and words and words and words");
    const QString table = s("World") + s(" 90 80").repeated(60) + s("\nMX") + s(" 10 40").repeated(60);
    const Annotated small = draw(table, s("month line axis zero MX"), s("2021-03 MX: ") + words, s("320x200"));
    QCOMPARE(small.layout.annotationsWithoutRoom, 1);
    QVERIFY(small.placed(0).words.isNull());
    QVERIFY(std::ranges::none_of(small.layout.texts, [&](const TextItem &item) { return item.text.contains(s("sentence")); }));
    const Annotated large = draw(s("World 90 90 90 90\nMX 10 20 30 40"), s("month line axis zero MX"), s("2020-03 MX: ") + words);
    QCOMPARE(large.layout.annotationsWithoutRoom, 0);
    QCOMPARE(large.textsOf(0).join(u' '), words);
}

void TestAnnotations::nothingOverlaps_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < int(annotatedKinds.size()); ++kind)
        QTest::newRow(annotatedKinds[size_t(kind)].name) << kind;
}

// Words are in the plot, and over no other words, lines, bars of others, dots.
void TestAnnotations::nothingOverlaps()
{
    QFETCH(int, kind);
    const DrawnKind &drawnKind = annotatedKinds[size_t(kind)];
    int words = 0;
    for (unsigned seed = 1; seed <= 4; ++seed) {
        const QString both = s("exports\n%1\nimports\n%2")
                                 .arg(walkTable(4, drawnKind.months, seed), walkTable(4, drawnKind.months, seed + 2));
        const TablePtr table = drawnTable(Month::of(1985, 1), both, m_registry, 1e6);
        FigureSpec spec = drawnSpec(s(drawnKind.spec) + s(" MX CA CN"), m_registry);
        const auto month = [&](double part) {
            return Month::of(1985, 1) + 11 + int((drawnKind.months - 12) * std::fmod(part + seed * 0.17, 1));
        };
        const auto at = [&](double part) { return Period::month(month(part)).toString(); };
        QStringList written{s("%1 MX: Something happened here").arg(at(0.2)),
                            s("%1 CA").arg(at(0.5)),
                            s("%1 MX").arg(at(0.7)),
                            s("arrow %1 CN: Also here").arg(at(0.4)),
                            s("%1: A month").arg(at(0.9)),
                            s("highlight %1 CA").arg(at(0.35)),
                            s("range %1: Range of it").arg(at(0.6)),
                            s("%1 exports").arg(at(0.1)),
                            s("%1 imports: Bought").arg(at(0.8)),
                            s("%1 average").arg(at(0.3))};
        spec.annotations = annotations(written.join(u';'));
        if (seed % 2 == 0)
            spec.annotations[0].offset = QPointF(20, 10);
        const auto numbers = numbersOf(ReleaseList({table}), m_registry, spec);
        QVERIFY(numbers);
        const Figure figure = buildFigure(*numbers, spec, m_registry, *m_language);
        for (const char *size : drawnSizes) {
            const Layout layout = layoutOf(figure, Paper::of(*FigureSize::parse(s(size))), TypewriterMetrics());
            const bool isLines = traits(figure.chart).hasLines();
            for (const PlacedAnnotation &each : layout.annotations) {
                if (each.words.isNull())
                    continue;
                ++words;
                QVERIFY2(layout.plot.adjusted(-0.01, -0.01, 0.01, 0.01).contains(each.words), size);
                const QRectF box = each.words.adjusted(0.1, 0.1, -0.1, -0.1);
                for (const TextItem &item : layout.texts) {
                    const QRectF other = boxOf(item);
                    const bool isOwn = each.words.adjusted(-0.1, -1, 0.1, 3).contains(other);
                    QVERIFY2(isOwn || !box.intersects(other),
                             qPrintable(s("%1, seed %2: %4 over “%3”").arg(s(size)).arg(seed).arg(item.text).arg(each.index)));
                }
                if (spec.annotations[each.index].offset)
                    continue;
                const int of = std::ranges::find(figure.annotations, each.index, &FigureAnnotation::index)->series;
                const AnnotationKind is = spec.annotations[each.index].kind;
                const bool pointsOut = is == AnnotationKind::Text || is == AnnotationKind::Value || is == AnnotationKind::Arrow;
                if (pointsOut && isLines && of >= 0 && !figure.series[size_t(of)].bars)
                    QVERIFY2(hasDotOrArrow(layout, each.anchor),
                             qPrintable(s("%1, seed %2, %3").arg(s(size)).arg(seed).arg(each.index)));
                for (const BarItem &bar : layout.bars)
                    QVERIFY2(!bar.rect.intersects(box) || bar.rect.contains(box), size);
                for (const FigureSeries &series : isLines ? figure.series : std::vector<FigureSeries>()) {
                    for (int i = 0; i + 1 < series.drawn.size() && !series.bars; ++i) {
                        if (series.drawn.at(i).isBlank() || series.drawn.at(i + 1).isBlank())
                            continue;
                        const QLineF piece(QPointF(layout.x[size_t(i)], layout.y(series.drawn.values[size_t(i)])),
                                           QPointF(layout.x[size_t(i) + 1], layout.y(series.drawn.values[size_t(i) + 1])));
                        for (int step = 0; step <= 8; ++step)
                            QVERIFY2(!box.contains(piece.pointAt(step / 8.0)),
                                     qPrintable(
                                         s("%1, seed %2, %3 of %4: over a line").arg(s(size)).arg(seed).arg(each.index).arg(i)));
                    }
                }
            }
        }
    }
    QVERIFY2(words >= (s(annotatedKinds[size_t(kind)].spec) == s("month concentration") ? 4 : 20),
             qPrintable(QString::number(words)));
}

void TestAnnotations::isFoundUnderThePointer()
{
    const Annotated drawn = draw(s("World 90 90 90 90 90 90 90 90\nMX 10 20 30 20 10 20 30 40"), s("month line axis zero MX"),
                                 s("2020-03 MX: Peak; highlight 2020-06 MX"));
    QCOMPARE(annotationAt(drawn.layout, drawn.placed(0).words.center()), 0);
    QCOMPARE(annotationAt(drawn.layout, drawn.placed(1).anchor + QPointF(3, 3)), 1);
    QCOMPARE(annotationAt(drawn.layout, drawn.layout.plot.bottomLeft()), -1);
}

// Against points that lie densely on the curve: in the box, or nowhere near it.
void TestAnnotations::cellsKnowWhereCurvesRun()
{
    std::mt19937 chance(7);
    const auto any = [&](double least, double most) { return least + (most - least) * double(chance() % 10007) / 10006; };
    int in = 0, out = 0;
    for (int round = 0; round < 40; ++round) {
        CurveCells cells(QRectF(10, 20, 200, 100));
        QPolygonF curve;
        for (int i = 0; i < 6; ++i)
            curve.append({any(-20, 240), any(0, 140)});
        cells.add(curve);
        cells.sum();
        for (int k = 0; k < 50; ++k) {
            const QRectF box(any(10, 180), any(20, 100), any(1, 30), any(1, 20));
            bool touches = false, isNear = false;
            for (qsizetype i = 0; i + 1 < curve.size(); ++i) {
                for (int step = 0; step <= 2000; ++step) {
                    const QPointF at = QLineF(curve[i], curve[i + 1]).pointAt(step / 2000.0);
                    touches = touches || (box.adjusted(0.3, 0.3, -0.3, -0.3).contains(at) && QRectF(10, 20, 200, 100).contains(at));
                    isNear = isNear || box.adjusted(-1.1, -1.1, 1.1, 1.1).contains(at);
                }
            }
            QVERIFY(!touches || cells.isIn(box));
            QVERIFY(isNear || !cells.isIn(box));
            in += touches ? 1 : 0;
            out += isNear ? 0 : 1;
        }
    }
    QVERIFY(in > 100 && out > 100);
}

TRADESTRATA_TEST(TestAnnotations, QCoreApplication)
#include "tst_annotations.moc"
