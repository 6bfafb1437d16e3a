// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "models/preflight/preflight.h"
#include "tests/support/drawnspec.h"
#include "tests/support/drawntable.h"
#include "tests/support/figuresteps.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"
#include "tests/support/typewriter.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace tradestrata;
using namespace tradestrata::testsupport;
using namespace Qt::StringLiterals;

namespace {

constexpr Month january = Month::of(2024, 1);

/// A figure with what it was drawn from, so that a test can spoil any part of it.
struct SpoiltFigure
{
    FigureSpec spec;
    Numbers numbers;
    Figure figure;
    Layout layout;
    std::optional<Month> newest = {};
};

/// How a figure comes about: its data and spec in words, changes of the spec, and what is spoilt afterwards.
struct Fixture
{
    QString spec;
    QStringList tables = {};
    std::function<void(FigureSpec &)> change = {};
    std::function<void(SpoiltFigure &)> spoil = {};
    std::function<void(TableInfo &, int)> info = {}; ///< of the nth table
};

using Row = std::pair<Fixture, Fixture>; // one that the check finds, and one that passes

QString months(const char *who, int count, int value)
{
    return QString::fromUtf8(who) + u" %1"_s.arg(value).repeated(count) + u'\n';
}

// Two years of a total and of three partners.
QString plainTable() { return months("World", 24, 100) + months("MX", 24, 30) + months("CA", 24, 20) + months("CN", 24, 9); }

// Twelve partners of different sizes.
QString manyPartners()
{
    QString table = months("World", 24, 900);
    int value = 100;
    for (const char *who : {"MX", "CA", "CN", "GB", "DE", "JP", "NL", "KR", "CH", "TW", "BR", "FR"})
        table += months(who, 24, value -= 7);
    return table;
}

TextItem textAt(const QString &text, QPointF at, QRgb colour) { return {at, text, TextRole::Axis, colour, Anchor::Start, -1}; }

} // namespace

Q_DECLARE_METATYPE(Row)

/// The check before publication: for each of its rules a figure that it finds and one that passes, and what its mends do.
class TestPreflight : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void everyCheckHasItsFixtures();
    void mends_data();
    void mends();
    void onlyTheHeadSaysTheRestOfAYear();
    void acceptedFindingsHaveTheirReason();
    void messagesAreSentences();
    void greyIsASightOfItsOwn();

private:
    SpoiltFigure drawn(const Fixture &fixture) const;
    QList<Finding> findings(const SpoiltFigure &figure) const;
    std::optional<Finding> found(const Fixture &fixture, const QString &id) const;
    static std::map<QString, Row> rows();

    PartnerRegistry m_registry;
    std::optional<Language> m_english;
};

void TestPreflight::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
    m_english = testLanguage(u"en"_s, m_registry);
}

SpoiltFigure TestPreflight::drawn(const Fixture &fixture) const
{
    QList<TablePtr> tables;
    for (const QString &drawing : fixture.tables.isEmpty() ? QStringList{plainTable()} : fixture.tables) {
        TablePtr table = drawnTable(january, drawing, m_registry, 1e9);
        TableInfo info = table->info();
        if (fixture.info)
            fixture.info(info, int(tables.size()));
        tables.append(std::make_shared<const TradeTable>(info, table->first(), table->last(),
                                                         std::vector<TableRow>(table->rows().begin(), table->rows().end())));
    }
    SpoiltFigure made;
    made.spec = drawnSpec(fixture.spec, m_registry);
    if (fixture.change)
        fixture.change(made.spec);
    const auto numbers = numbersOf(ReleaseList(tables), m_registry, made.spec);
    if (!numbers)
        qFatal("%s", qPrintable(m_english->text(numbers.error())));
    made.numbers = *numbers;
    made.figure = buildFigure(made.numbers, made.spec, m_registry, *m_english);
    made.layout = layoutOf(made.figure, Paper::of(made.spec.size), TypewriterMetrics());
    if (fixture.spoil)
        fixture.spoil(made);
    return made;
}

QList<Finding> TestPreflight::findings(const SpoiltFigure &figure) const
{
    return preflight({figure.spec, figure.numbers, figure.figure, figure.layout, TypewriterMetrics(), *m_english, figure.newest});
}

std::optional<Finding> TestPreflight::found(const Fixture &fixture, const QString &id) const
{
    for (const Finding &finding : findings(drawn(fixture))) {
        if (finding.id == id)
            return finding;
    }
    return std::nullopt;
}

std::map<QString, Row> TestPreflight::rows()
{
    const auto own = [](const char *title, const char *subtitle) {
        return [=](FigureSpec &spec) {
            spec.title = QString::fromUtf8(title);
            spec.subtitle = QString::fromUtf8(subtitle);
        };
    };
    const auto size = [](double width, double height) {
        return [=](FigureSpec &spec) { spec.size = {FigureSize::Unit::Millimetres, width, height, 300}; };
    };
    const auto mexicoLeads = [](bool overChina) {
        return [=](FigureSpec &spec) {
            spec.title = u"Who leads"_s;
            spec.titleClaim = TitleClaim{{overChina ? 2010 : 5700}, PartnerCode{overChina ? 5700 : 2010}, {}, {}, {}};
        };
    };
    const QString older = u"released 2025-06\n"_s + plainTable();
    const QString newer = u"released 2026-03\n"_s + plainTable();
    const auto seam = [=](const char *more) {
        QString later = u"released 2026-03\n"_s;
        for (const QString &line : plainTable().split(u'\n', Qt::SkipEmptyParts))
            later += line.section(u' ', 0, 0) + u" b"_s.repeated(20) + u' ' + line.section(u' ', 21) + QString::fromUtf8(more)
                     + u'\n';
        return QStringList{older, later};
    };
    const auto coarse = [](TableInfo &info, int nth) { info.rounding = nth == 0 ? 1 : 100000; };
    const auto removeNames = [](SpoiltFigure &made) {
        std::erase_if(made.layout.texts, [](const TextItem &item) { return item.series >= 0; });
        made.figure.series[1].fill = made.figure.series[0].fill;
        made.figure.series[1].line = made.figure.series[0].line;
    };
    return {
        {u"source-missing"_s,
         {{u"MX CA"_s, {}, {}, {}, [](TableInfo &info, int) { info.publisher = info.source = QString(); }}, {u"MX CA"_s}}},
        {u"part-of-year"_s,
         {{u"MX CA same-months through 3 ranking"_s, {}, own("Buyers", "Billions of dollars")},
          {u"MX CA same-months through 3 ranking"_s, {}, own("Buyers", "Billions of dollars, January–March of each year")}}},
        {u"unlike-releases"_s, {{u"MX CA 3-months"_s, seam(" 5 5"), {}, {}, coarse}, {u"MX CA 3-months"_s, seam(" 5 5")}}},
        {u"bars-not-from-zero"_s,
         {{u"MX CA year bars"_s, {}, {}, [](SpoiltFigure &made) { made.figure.axis.low = 1e9; }}, {u"MX CA year bars"_s}}},
        {u"stack-gap"_s,
         {{u"MX CA JP area"_s, {plainTable() + u"JP"_s + u" 3"_s.repeated(10) + u" ."_s + u" 3"_s.repeated(13)}},
          {u"MX CA CN area"_s}}},
        {u"labels-left-out"_s,
         {{u"MX CA CN GB DE JP NL KR CH TW BR FR"_s, {manyPartners()}, size(85, 50)},
          {u"MX CA CN GB DE JP NL KR CH TW BR FR"_s, {manyPartners()}, size(200, 150)}}},
        {u"nothing-drawn"_s,
         {{u"MX CA ranking"_s,
           {},
           {},
           [](SpoiltFigure &made) {
               for (FigureSeries &series : made.figure.series)
                   std::ranges::fill(series.drawn.values, std::nan(""));
           }},
          {u"MX CA ranking"_s}}},
        {u"characters-missing"_s, {{u"MX CA"_s, {}, own("Buyers \uE000", "")}, {u"MX CA"_s, {}, own("Buyers \u2192", "")}}},
        {u"texts-overlap"_s,
         {{u"MX CA"_s,
           {},
           {},
           [](SpoiltFigure &made) {
               made.layout.texts.push_back(textAt(u"one"_s, {200, 100}, made.figure.theme.ink));
               made.layout.texts.push_back(textAt(u"two"_s, {204, 102}, made.figure.theme.ink));
           }},
          {u"MX CA"_s,
           {},
           {},
           [](SpoiltFigure &made) { // one under the other
               made.layout.texts.push_back(textAt(u"one"_s, {200, 100}, made.figure.theme.ink));
               made.layout.texts.push_back(textAt(u"two"_s, {200, 109.6}, made.figure.theme.ink));
           }}}},
        {u"contrast-low"_s,
         {{u"MX CA"_s,
           {},
           {},
           [](SpoiltFigure &made) {
               made.layout.texts.push_back(textAt(u"pale"_s, {200, 100}, 0xFF777777));
           }},
          {u"MX CA"_s,
           {},
           {},
           [](SpoiltFigure &made) {
               made.layout.texts.push_back(textAt(u"dark"_s, {200, 100}, 0xFF767676));
           }}}},
        {u"colours-close"_s,
         {{u"MX CA"_s, {}, {}, removeNames},
          {u"MX CA"_s,
           {},
           {},
           [=](SpoiltFigure &made) {
               removeNames(made);
               made.figure.series[1].line.dash = {4, 2};
           }}}},
        {u"type-small"_s,
         {{u"MX CA"_s,
           {},
           [=](FigureSpec &spec) {
               size(57, 36)(spec);
               spec.title = u"A title of so many words that they take the whole of a small sheet of paper, "_s.repeated(3);
           }},
          {u"MX CA"_s, {}, size(170, 95)}}},
        {u"title-false"_s, {{u"MX CN"_s, {}, mexicoLeads(false)}, {u"MX CN"_s, {}, mexicoLeads(true)}}},
        {u"data-old"_s,
         {{u"MX CA"_s, {older}, {}, [](SpoiltFigure &made) { made.newest = Month::of(2026, 3); }},
          {u"MX CA"_s, {newer}, {}, [](SpoiltFigure &made) { made.newest = Month::of(2026, 3); }}}},
    };
}

void TestPreflight::finds_data()
{
    QTest::addColumn<Row>("row");
    for (const auto &[id, row] : rows())
        QTest::newRow(qPrintable(id)) << row;
}

void TestPreflight::finds()
{
    QFETCH(Row, row);
    const QString id = QString::fromUtf8(QTest::currentDataTag());
    QVERIFY(found(row.first, id));
    QVERIFY(!found(row.second, id));
}

void TestPreflight::everyCheckHasItsFixtures()
{
    QStringList ids;
    for (const auto &[id, row] : rows())
        ids.append(id);
    QStringList checks = preflightIds();
    checks.sort();
    QCOMPARE(ids, checks);
}

void TestPreflight::mends_data()
{
    QTest::addColumn<Fixture>("fixture");
    QTest::addColumn<QString>("mend"); // empty: nothing here can
    const auto all = rows();
    const auto row = [&](const char *id, const char *mend) {
        QTest::newRow(id) << all.at(QString::fromUtf8(id)).first << QString::fromUtf8(mend);
    };
    row("source-missing", "");
    row("part-of-year", "Say Which Months");
    row("unlike-releases", "Use One Release");
    row("bars-not-from-zero", "Start at Zero");
    row("stack-gap", "Draw Lines");
    row("labels-left-out", "Enlarge the Sheet");
    row("type-small", "Enlarge the Sheet");
    row("title-false", "Use a Plain Title");
    row("data-old", ""); // the session has no newer one
}

// The mended spec is drawn anew, from the same data; what a test had spoilt by hand is gone then.
void TestPreflight::mends()
{
    QFETCH(Fixture, fixture);
    QFETCH(QString, mend);
    const QString id = QString::fromUtf8(QTest::currentDataTag());
    const auto finding = found(fixture, id);
    QVERIFY(finding);
    QCOMPARE(QString::fromUtf8(finding->mend), mend);
    QCOMPARE(finding->mended.has_value(), !mend.isEmpty());
    if (!finding->mended)
        return;
    fixture.change = [&](FigureSpec &spec) { spec = *finding->mended; };
    fixture.spoil = {};
    QVERIFY(!found(fixture, id));
}

// And only of bars that have a rest.
void TestPreflight::onlyTheHeadSaysTheRestOfAYear()
{
    const auto saysIn = [](TextRole role) {
        return [=](SpoiltFigure &made) {
            TextItem item = textAt(u"Hatched: April–December"_s, {200, 100}, made.figure.theme.ink);
            item.role = role;
            made.layout.texts = {item};
        };
    };
    const auto isFound = [&](const char *spec, TextRole role) {
        return found({QString::fromUtf8(spec), {}, {}, saysIn(role)}, u"part-of-year"_s).has_value();
    };
    for (const TextRole role : {TextRole::Title, TextRole::Subtitle, TextRole::Note, TextRole::Source, TextRole::LabelName}) {
        QVERIFY(isFound("MX CA same-months through 3 ranking", role));
        QCOMPARE(isFound("MX CA year bars through 3", role), role != TextRole::Title && role != TextRole::Subtitle);
    }
}

void TestPreflight::acceptedFindingsHaveTheirReason()
{
    Fixture fixture = rows().at(u"title-false"_s).first;
    const auto change = fixture.change;
    fixture.change = [&](FigureSpec &spec) {
        change(spec);
        spec = accepting(spec, u"title-false"_s, u"a quotation"_s);
        spec = accepting(spec, u"data-old"_s, u"of no figure here"_s);
    };
    const auto finding = found(fixture, u"title-false"_s);
    QVERIFY(finding && !finding->isOpen());
    QCOMPARE(*finding->reason, u"a quotation"_s);
    QVERIFY(!found(fixture, u"data-old"_s));
    FigureSpec spec = accepting(FigureSpec(), u"title-false"_s, u"first"_s);
    spec = accepting(spec, u"title-false"_s, u"second"_s);
    QCOMPARE(spec.accepted, (QList<AcceptedFinding>{{u"title-false"_s, u"second"_s}}));
    QCOMPARE(accepting(spec, u"title-false"_s, {}), FigureSpec());
}

void TestPreflight::messagesAreSentences()
{
    for (const auto &[id, row] : rows()) {
        const auto finding = found(row.first, id);
        QVERIFY2(finding, qPrintable(id));
        const QString text = m_english->text(finding->message);
        QVERIFY2(text.endsWith(u'.') && (text.front().isUpper() || text.front().isDigit()) && !text.contains(u"%1"_s),
                 qPrintable(text));
    }
}

void TestPreflight::greyIsASightOfItsOwn()
{
    const QRgb blue = 0xFF2F6DB5U, orange = 0xFFA05A00U; // of about one lightness
    QVERIFY2(leastDistance(blue, orange) > 20, QByteArray::number(leastDistance(blue, orange)));
    QVERIFY2(leastDistanceInPrint(blue, orange) < 5, QByteArray::number(leastDistanceInPrint(blue, orange)));
    QVERIFY(std::abs(leastDistanceInPrint(0xFF000000U, 0xFFFFFFFFU) - 100) < 0.01); // grey already
}

TRADESTRATA_TEST(TestPreflight, QCoreApplication)
#include "tst_preflight.moc"
