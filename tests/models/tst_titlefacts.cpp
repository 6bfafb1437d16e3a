// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/claimtable.h"
#include "models/figure/buildfigure.h"
#include "models/figure/figure.h"
#include "models/figure/figuretitle.h"
#include "models/numbers/computenumbers.h"
#include "tests/app/sentences.h"
#include "tests/support/drawnspec.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

/// A drawing with two partners' values exchanged.
QString swapped(QString drawing, const char *a, const char *b)
{
    return drawing.replace(s(a) + u' ', s("?? ")).replace(s(b) + u' ', s(a) + u' ').replace(s("?? "), s(b) + u' ');
}

} // namespace

/// Titles made of claims, and titles tied to them: their text, and that it is always true.
class TestTitleFacts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void says_data();
    void says();
    void refuses_data();
    void refuses();
    void isTrueInEveryLanguage_data();
    void isTrueInEveryLanguage();
    void aTiedTitleIsTrueOrNot_data();
    void aTiedTitleIsTrueOrNot();
    void isAboutWhatTheFigureShows();
    void isAboutThePeriodOfARanking();
    void lookingChangesNothing();
    void aMarkOutsideIsNotDrawn();
    void aFalseTitleIsReplacedByAPlainOne();
    void agreesWithTheClaimsOfSeveralReleases();
    void aClaimsPeriodIsOneOfItsMeasure();
    void theSubtitleHasFieldsToo();
    void suggestionsAreTrueAndTheSameInEveryLanguage();
    void swappingTwoPartnersChangesEveryTitle_data();
    void swappingTwoPartnersChangesEveryTitle();
    void leadersAgreeWithASecondCount();
    void everySentenceIsTranslated();

private:
    /// `marked`: the period that the figure marks, or "latest" for the last one drawn.
    Numbers numbers(const QString &drawing, const QString &spec, const QString &title, const char *marked,
                    const std::optional<TitleClaim> &claim = {})
    {
        FigureSpec asked = drawnSpec(spec, m_registry);
        asked.title = title;
        asked.titleClaim = claim;
        asked.mark = Period::parse(s(marked));
        m_spec = asked;
        auto computed = numbersOf(ReleaseList({drawnTable(Month::of(2024, 1), drawing, m_registry, 1e6)}), m_registry, asked);
        if (!computed)
            qFatal("%s", computed.error().source);
        if (const auto why = computed->title.why())
            m_heard.append(*why);
        return *computed;
    }
    QString titleOf(const Numbers &numbers, const char *language)
    {
        return buildFigure(numbers, m_spec, m_registry, testLanguage(s(language), m_registry)).title;
    }
    QString why(const Numbers &numbers, const char *language)
    {
        const auto why = numbers.title.why();
        return why ? testLanguage(s(language), m_registry).text(*why) : QString();
    }

    PartnerRegistry m_registry;
    FigureSpec m_spec;
    Messages m_heard;
};

namespace {

// 3 months; China is between the two, the Netherlands level with it in the second.
const auto plain = QStringLiteral(
    "released 2024-05\nWorld 1000 1000 1000\nMX 100 300 330\nCA 200 290 300\nCN 150 20 30\nNL 10 20 31");

} // namespace

void TestTitleFacts::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

void TestTitleFacts::says_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const char *spec, const char *at, const char *text) {
        QTest::addRow("%s %s %s", title, spec, at) << s(title) << s(spec) << s(at) << s(text);
    };
    row("{leader} is the {role}, {margin} ahead of {second}, {measure} to {period}", "month MX CA", "latest",
        "Mexico is the largest single-country buyer, $30.0 million ahead of Canada, month to March 2024");
    row("{leader} leads {second} by {margin}, or {margin_percent}, {span}", "month MX CA", "2024-01",
        "Canada leads China by $50.0 million, or 33.3%, January 2024"); // China is not shown, but second
    row("{leader} leads {second}, {span}", "3-months MX CA", "latest", "Canada leads Mexico, 3 months to March 2024");
    row("{leader} leads {second}, {span}", "year-to-date MX CA", "2024-02", "Canada leads Mexico, January–February 2024");
    row("{leader} leads {second}, {span}", "same-months through 2 MX CA", "latest", "Canada leads Mexico, January–February 2024");
    row("{leader} leads {second}, {span}", "quarter MX CA", "2024-03", "Canada leads Mexico, Q1 2024");
    row("{leader:MX,NL} leads {second:MX,NL} by {margin:MX,NL}", "month MX CA", "2024-01",
        "Mexico leads the Netherlands by $90.0 million");
    row("{leader:NL,CN} leads {second:NL,CN} since {since:NL,CN}", "month MX CA", "latest",
        "The Netherlands leads China since March 2024");
    row("{leader} leads since {since}", "month MX CA", "latest", "Mexico leads since February 2024");
    row("{leader:MX,CA} passed {second:MX,CA} in {passed:MX,CA}", "month MX CA", "latest", "Mexico passed Canada in February 2024");
    row("{leader:CN,NL} passed {second:CN,NL} in {passed:CN,NL}", "month MX CA", "latest",
        "The Netherlands passed China in March 2024"); // level in between
    row("Mexico led in {led:MX,CA} of {counted:MX,CA} since {from}", "month MX CA", "latest",
        "Mexico led in 2 of 3 months since January 2024");
    row("Mexico led in {led:MX,CA} of {counted:MX,CA} since {from}", "month MX CA from 2024-02 to 2024-02", "latest",
        "Mexico led in 1 of 1 month since February 2024");
    row("{share:MX} and {share:CA}; {shown} buy {shown_share}", "month MX CA", "latest", "33.0% and 30.0%; 2 buy 63.0%");
    row("{leader}, {release}", "month MX CA", "latest", "Mexico, release of May 2024");
    row("Set {{A}} and {leader}", "month MX CA", "latest", "Set {A} and Mexico");
    row("Plain {{A}} of %1", "month MX CA", "latest", "Plain {A} of %1");
}

void TestTitleFacts::says()
{
    QFETCH(QString, title);
    QFETCH(QString, spec);
    QFETCH(QString, marked);
    const Numbers computed = numbers(plain, spec, title, marked.toUtf8().constData());
    QCOMPARE(why(computed, "en"), QString());
    QTEST(titleOf(computed, "en"), "text");
    QCOMPARE(computed.title.isBound(), !title.startsWith(s("Plain")));
}

void TestTitleFacts::refuses_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *drawing, const char *title, const char *why) {
        QTest::addRow("%s %s", drawing, title) << s(drawing) << s(title) << s(why);
    };
    row("World 9\nMX 3\nCA 3", "{leader}",
        "The title names the leader; in January 2024 nobody led, Canada and Mexico were level at $3.0 million.");
    row("World 9\nMX 3\nCA 3\nCN 1", "{leader:MX,CA}",
        "The title names the leader; in January 2024 nobody led, Mexico and Canada were level at $3.0 million.");
    row("World 9\nMX 4\nCA 3\nCN 3", "{leader} leads {second}",
        "The title names a second; in January 2024 Canada and China shared that place.");
    row("World 9\nMX 4\nCA 3\nCN 3", "{leader} leads by {margin}", "");
    row("World .\nMX 4\nCA 3", "{leader}", "The title names the leader, which the data do not give in January 2024.");
    row("MX 4\nCA 3", "{role}", "The title names the leader, which the data do not give in January 2024."); // only some partners
    row("World 9\nMX 4\nCA 3\nCN .", "{leader}", ""); // China cannot have more than 2
    row("World 9\nMX 4\nCA 1\nCN .", "{leader} leads {second}",
        "The title names the leader, which the data do not give in January 2024.");
    row("World 9\nMX 5\nCA 1\nCN .", "{leader}", "");
    row("World 9\nMX 5\nCA 1\nCN .", "{leader} leads {second}",
        "The title names the second, which the data do not give in January 2024.");
    row("World 9\nMX 5\nCA .\nCN 1", "{leader:MX,CA}", "The title names the leader, which the data do not give in January 2024.");
    row("World 9\nMX 4\nCA 3\nCN a", "{leader} leads {second}", ""); // one that did not exist counts as zero
    row("World 9\nMX 4\nCA 3", "{leader} since {since}",
        "The title says since when Mexico leads; seen in January 2024 that goes back to the start of the data, so the beginning "
        "is unknown.");
    row("World 9\nMX 4\nCA 3", "{leader:MX,CA} since {since:MX,CA}",
        "The title says since when Mexico leads; seen in January 2024 that goes back to the start of the data, so the beginning "
        "is unknown.");
    row("World 9 9 9\nMX 4 4 4\nCA 5 . 3", "{since:MX,CA}", "");
    row("World 9 9 9\nMX 4 4 4\nCA 5 . 3", "{passed:MX,CA}",
        "The title says when Mexico passed Canada; before its lead in March 2024 the data have a gap, so the date is unknown.");
    row("World 9\nMX 4\nCA 0",
        "{margin_percent}", "The title gives the lead in per cent; in January 2024 the smaller value was under 1 million dollars, too little for a percentage.");
    row("MX 4\nCA 3", "{share:MX}", "The title gives a share of the total, which the data do not have in January 2024.");
    row("World 9\nMX .\nCA 3", "{led:MX,CA}", "The title names the leader, which the data do not give in January 2024.");
}

void TestTitleFacts::refuses()
{
    QFETCH(QString, drawing);
    QFETCH(QString, title);
    const Numbers computed = numbers(drawing, s("month MX CA"), title, "latest");
    QTEST(why(computed, "en"), "why");
    QCOMPARE(computed.title.title.parts.isEmpty(), bool(computed.title.why()));
}

void TestTitleFacts::isTrueInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("en") << s("en")
                        << s("Mexico: largest single-country buyer, $0.13 bn ahead of Canada, 12 months to January 2025");
    QTest::newRow("es") << s(
        "es") << s("México: mayor país comprador, 0.13 mil millones de dólares ahead of Canadá, 12 meses hasta enero de 2025");
    QTest::newRow("fr") << s("fr")
                        << s("Le Mexique: premier pays acheteur, 0,13 Md$ ahead of le Canada, 12 mois jusqu’à janvier 2025");
}

void TestTitleFacts::isTrueInEveryLanguage()
{
    QFETCH(QString, language);
    const QString drawing = s("World") + s(" 900").repeated(13) + s("\nMX 1") + s(" 100").repeated(12) + s("\nCA 1")
                            + s(" 89").repeated(12);
    const Numbers computed = numbers(drawing, s("12-months MX CA"),
                                     s("{leader}: {role}, {margin} ahead of {second}, {measure} to {period}")
                                         .replace(s("{measure} to {period}"), s("{span}")),
                                     "latest");
    QFETCH(QString, text);
    QCOMPARE(titleOf(computed, language.toUtf8().constData()).replace(QChar(0xA0), u' '), text);
}

void TestTitleFacts::aTiedTitleIsTrueOrNot_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *claim, const char *spec, const char *at, const char *why) {
        QTest::addRow("%s %s %s", claim, spec, at) << s(claim) << s(spec) << s(at) << s(why);
    };
    row("MX CA", "month MX CA", "latest", "");
    row("MX CA", "month MX CA", "2024-01", "The title says that Mexico leads Canada; in January 2024 Canada led by $0.10 bn.");
    row("MX CA", "3-months MX CA", "latest",
        "The title says that Mexico leads Canada; over the 3 months to March 2024 Canada led by $60.0 million.");
    row("MX CA", "year-to-date MX CA", "2024-02",
        "The title says that Mexico leads Canada; from January to February 2024 Canada led by $90.0 million.");
    row("MX CA", "quarter MX CA", "latest", "The title says that Mexico leads Canada; in Q1 2024 Canada led by $60.0 million.");
    row("MX CA", "year MX CA", "latest", "The title says that Mexico leads Canada; the data do not show who led in 2024.");
    row("CN NL", "month MX CA", "2024-02",
        "The title says that China leads the Netherlands; in February 2024 the two were level at $20.0 million.");
    row("CA MX", "month MX CA", "2024-01", "");
    row("CA MX quarter 2024-Q1", "month MX CA", "latest", ""); // its own measure and period, whatever is drawn
    row("MX CA month 2024-02", "3-months MX CA", "2024-01", "");
    row("MX - ", "month MX CA", "latest", "");
    row("MX - ", "month MX CA", "2024-01",
        "The title says that Mexico leads all countries; in January 2024 Canada led it by $0.10 bn.");
    row("JP - ", "month MX CA", "latest",
        "The title says that Japan leads all countries; the data do not show who led in March 2024.");
    row("MX CA exports", "month MX CA", "latest", "");
    row("MX CA imports", "month MX CA", "latest", "The title is about the flow “imports”, but the figure is about “exports”.");
    row("JP CA", "month MX CA", "latest", "The title says that Japan leads Canada; the data do not show who led in March 2024.");
}

void TestTitleFacts::aTiedTitleIsTrueOrNot()
{
    QFETCH(QString, claim);
    QFETCH(QString, spec);
    QFETCH(QString, marked);
    const QStringList words = claim.split(u' ', Qt::SkipEmptyParts);
    TitleClaim reported{drawnPartner(words[0], m_registry), {}, {}, {}, {}};
    if (words[1] != s("-"))
        reported.over = drawnPartner(words[1], m_registry);
    if (words.size() == 3)
        reported.flow = fromKey<Flow>(words[2]);
    if (words.size() == 4) {
        reported.measure = fromKey<Measure>(words[2]);
        reported.period = Period::parse(words[3]);
    }
    const Numbers computed = numbers(plain, spec, s("A title by hand"), marked.toUtf8().constData(), reported);
    QVERIFY(computed.title.isBound());
    QTEST(why(computed, "en"), "why");
    QCOMPARE(titleOf(computed, "en"), s("A title by hand")); // its words are the analyst's
}

// The end of the window, the last period with a value, the last year that is over; the marked period before any of them.
void TestTitleFacts::isAboutWhatTheFigureShows()
{
    const QString title = s("{period}");
    const QString gap = s("World 9 9 9\nMX 3 4 .\nCA 2 5 .");
    const QString years = s("World") + s(" 9").repeated(26) + s("\nMX") + s(" 3").repeated(26);
    QCOMPARE(titleOf(numbers(plain, s("month MX CA to 2024-01"), title, "latest"), "en"), s("January 2024"));
    QCOMPARE(titleOf(numbers(plain, s("month MX CA to 2024-02"), title, "2024-01"), "en"), s("January 2024"));
    QCOMPARE(titleOf(numbers(gap, s("month MX CA"), title, "latest"), "en"), s("February 2024"));
    QCOMPARE(titleOf(numbers(years, s("year MX"), title, "latest"), "en"), s("2025"));
    QCOMPARE(titleOf(numbers(years, s("year bars MX"), title, "latest"), "en"), s("2025")); // of 2026 there are two months
    QCOMPARE(titleOf(numbers(years, s("year bars MX"), title, "2024-05"), "en"), s("2024"));
    QCOMPARE(titleOf(numbers(years, s("year MX to 2025-08"), title, "latest"), "en"), s("2025")); // drawn whole
    QCOMPARE(titleOf(numbers(years, s("quarter MX"), title, "2024-05"), "en"), s("Q2 2024"));
    QCOMPARE(titleOf(numbers(years, s("12-months area MX"), title, "2025-02"), "en"), s("February 2025"));
    QCOMPARE(titleOf(numbers(years, s("month concentration MX to 2025-03"), title, "latest"), "en"), s("March 2025"));
}

void TestTitleFacts::isAboutThePeriodOfARanking()
{
    const TablePtr table = drawnTable(Month::of(2024, 1), plain, m_registry, 1e6);
    for (const char *chart : {"ranking", "table"}) {
        for (int month = 1; month <= 3; ++month) {
            FigureSpec spec = drawnSpec(s("month MX CA ") + s(chart), m_registry);
            spec.title = s("{leader}, {period}");
            const PeriodRef at = PeriodRef::exactly(Period::month(Month::of(2024, month)));
            const auto computed = numbersOf(ReleaseList({table}), m_registry, spec, at);
            const QString expected = month == 1   ? s("Canada, January 2024")
                                     : month == 2 ? s("Mexico, February 2024")
                                                  : s("Mexico, March 2024");
            QCOMPARE(buildFigure(*computed, spec, m_registry, testLanguage(s("en"), m_registry)).title, expected);
        }
    }
}

// Charts over time have the same numbers and words wherever the cursor is.
void TestTitleFacts::lookingChangesNothing()
{
    const TablePtr table = drawnTable(Month::of(2024, 1), plain, m_registry, 1e6);
    for (const char *marked : {"2024-01", "latest"}) {
        for (const char *chart : {"line", "area", "rank-over-time", "panels", "years", "concentration"}) {
            FigureSpec spec = drawnSpec(s("month MX CA ") + s(chart), m_registry);
            spec.title = s("{leader} leads by {margin}, {period}");
            spec.titleClaim = TitleClaim{mexico, canada, {}, {}, {}};
            spec.mark = Period::parse(s(marked));
            const auto latest = numbersOf(ReleaseList({table}), m_registry, spec);
            QVERIFY(bool(latest->title.claimWhy) == spec.mark.has_value()); // Canada led in January
            for (const char *at : {"first", "2024-01", "2024-02", "2024-03"}) {
                const auto looked = numbersOf(ReleaseList({table}), m_registry, spec, *PeriodRef::parse(s(at)));
                QVERIFY2(looked->title == latest->title, chart);
                QVERIFY2(looked->notes == latest->notes, chart);
            }
        }
    }
}

void TestTitleFacts::aMarkOutsideIsNotDrawn()
{
    const auto says = [&](const char *spec, const char *marked) {
        const Numbers computed = numbers(plain, s(spec), s("{period}"), marked);
        return titleOf(computed, "en") + s("; ")
               + (computed.notMarked ? testLanguage(s("en"), m_registry).text(*computed.notMarked) : QString());
    };
    QCOMPARE(says("month MX CA to 2024-01", "2024-02"),
             s("January 2024; February 2024 is not marked: the figure ends with January 2024."));
    QCOMPARE(says("month MX CA from 2024-02", "2024-01"),
             s("March 2024; January 2024 is not marked: the figure begins with February 2024."));
    QCOMPARE(says("month MX CA", "2031"), s("March 2024; December 2031 is not marked: the figure ends with March 2024."));
    QCOMPARE(says("month MX CA", "2024-02"), s("February 2024; "));
}

void TestTitleFacts::aFalseTitleIsReplacedByAPlainOne()
{
    const Numbers computed = numbers(s("World 9\nMX 3\nCA 3"), s("month MX CA"), s("{leader} leads"), "latest");
    QCOMPARE(titleOf(computed, "en"), s("US goods exports to Mexico and Canada"));
    const Numbers mistaken = numbers(plain, s("month MX CA"), s("{leadr} leads"), "latest");
    QCOMPARE(titleOf(mistaken, "en"), s("{leadr} leads")); // as it is typed
    QCOMPARE(mistaken.title.mistake()->id, s("title-field-unknown"));
    QVERIFY(!mistaken.title.why());
}

// The newer release has only the two: the lines, the claims and the title are taken from it.
void TestTitleFacts::agreesWithTheClaimsOfSeveralReleases()
{
    const ReleaseList releases(
        {drawnTable(Month::of(2024, 1), s("released 2024-06\nWorld 50 50 50\nMX 9 9 9\nCA 8 8 8\nJP 12 1 1"), m_registry, 1e6),
         drawnTable(Month::of(2024, 2), s("released 2024-07\nMX 6 9\nCA 8 6"), m_registry, 1e6)});
    const Language language = testLanguage(s("en"), m_registry);
    const auto titled = [&](const char *title, const QString &spec, const char *marked) {
        FigureSpec asked = drawnSpec(spec, m_registry);
        asked.title = s(title);
        asked.mark = Period::parse(s(marked));
        const auto computed = numbersOf(releases, m_registry, asked);
        return computed->title.why() ? language.text(*computed->title.why())
                                     : buildFigure(*computed, asked, m_registry, language).title;
    };
    for (const char *measure : {"month", "year-to-date"}) {
        for (const char *at : {"2024-01", "2024-02", "2024-03"}) {
            const ClaimQuestion question{{Flow::Exports, {2010}, {1220}},
                                         fromKey<Measure>(s(measure)),
                                         *PeriodRef::parse(s(at)),
                                         std::nullopt};
            const Claim claim = claimsOf(releases, m_registry, question)->back().rows.front().claim;
            const QString expected = s("%1 by %2").arg(claim.holds() ? s("Mexico") : s("Canada"), language.money(claim.margin(), 2));
            QCOMPARE(titled("{leader:MX,CA} by {margin:MX,CA}", s(measure) + s(" MX CA"), at), expected);
        }
    }
    // Beside a total the two come from its release, and so does a leader of all; the title names its releases.
    QCOMPARE(titled("{leader:MX,CA}, {release}", s("area month MX CA"), "2024-02"), s("Mexico, release of June 2024"));
    QCOMPARE(titled("{leader:MX,CA}, {release}", s("month MX CA"), "2024-02"), s("Canada, release of July 2024"));
    QCOMPARE(titled("{leader}, {release}", s("month MX CA"), "2024-02"), s("Mexico, release of June 2024"));
    QCOMPARE(titled("{leader} and {leader:MX,CA}, {release}", s("month MX CA"), "2024-02"),
             s("Mexico and Canada, releases of June 2024 (to February 2024) and July 2024"));
}

void TestTitleFacts::aClaimsPeriodIsOneOfItsMeasure()
{
    const auto mistake = [this](const char *measure, const char *period) {
        const TitleClaim claim{{2010}, PartnerCode{1220}, {}, fromKey<Measure>(s(measure)), Period::parse(s(period))};
        const Numbers computed = numbers(plain, s("month MX CA"), s("Mexico leads"), "latest", claim);
        return computed.title.mistake() ? testLanguage(s("en"), m_registry).text(*computed.title.mistake()) : QString();
    };
    QCOMPARE(mistake("year", "2024-02"), s("The title's claim is about 2024-02, which is not a period of the measure “year”."));
    QCOMPARE(mistake("month", "2024"), s("The title's claim is about 2024, which is not a period of the measure “month”."));
    QCOMPARE(mistake("3-months", "2024-03"), QString());
}

void TestTitleFacts::theSubtitleHasFieldsToo()
{
    FigureSpec spec = drawnSpec(s("month MX CA"), m_registry);
    spec.subtitle = s("{second} comes second");
    const auto computed = numbersOf(ReleaseList({drawnTable(Month::of(2024, 1), plain, m_registry, 1e6)}), m_registry, spec);
    QCOMPARE(buildFigure(*computed, spec, m_registry, testLanguage(s("en"), m_registry)).subtitle, s("Canada comes second"));
    QVERIFY(computed->title.isBound());
}

void TestTitleFacts::suggestionsAreTrueAndTheSameInEveryLanguage()
{
    static const QRegularExpression field(s("\\{[^}]*\\}"));
    for (const char *measure : {"month", "quarter"}) {
        const QString flows = s("World") + s(" 900").repeated(6) + s("\nMX 1 1 1 4 4 4\nCA 2 2 2 3 3 3");
        const Numbers computed = numbers(flows, s(measure) + s(" MX CA"), {}, "latest");
        QStringList english;
        for (const char *code : {"en", "es", "fr"}) {
            const Language language = testLanguage(s(code), m_registry);
            const auto suggested = suggestedTitles(computed, m_spec, m_registry, language);
            QCOMPARE(suggested.size(), 4);
            QStringList fields;
            for (const TitleSuggestion &each : suggested) {
                QStringList found;
                for (auto match = field.globalMatch(each.title); match.hasNext();)
                    found.append(match.next().captured());
                found.sort();
                fields.append(found.join(u' '));
                QVERIFY2(!each.text.contains(u'{') && !each.text.contains(s("%1")), qPrintable(each.text));
                QVERIFY2(each.text.size() < 130, qPrintable(each.text)); // two lines of the figure
                FigureSpec taken = m_spec;
                taken.title = each.title;
                const auto again = numbersOf(ReleaseList({computed.table}), m_registry, taken);
                QVERIFY(!again->title.why() && !again->title.mistake());
                QCOMPARE(buildFigure(*again, taken, m_registry, language).title, each.text);
            }
            if (english.isEmpty())
                english = fields;
            QCOMPARE(fields, english);
        }
    }
    const Numbers level = numbers(s("World 9\nMX 3\nCA 3"), s("month MX CA"), {}, "latest");
    QCOMPARE(suggestedTitles(level, m_spec, m_registry, testLanguage(s("en"), m_registry)).size(), 0);
}

void TestTitleFacts::swappingTwoPartnersChangesEveryTitle_data()
{
    QTest::addColumn<QString>("title");
    for (const char *title : {"{leader} leads", "{second} is second", "{leader:MX,CA} leads", "{second:MX,CA} follows",
                              "{led:MX,CA} of {counted:MX,CA}", "{share:MX}",
                              "{leader} is the {role}, {margin} ahead of {second}, {span}", "Mexico leads Canada"})
        QTest::newRow(title) << s(title);
}

// Everything bound to a claim has another text for other data, or says that it does not hold.
void TestTitleFacts::swappingTwoPartnersChangesEveryTitle()
{
    QFETCH(QString, title);
    const auto claim = title.startsWith(s("Mexico")) ? std::optional(TitleClaim{{2010}, PartnerCode{1220}, {}, {}, {}})
                                                     : std::nullopt;
    for (const char *measure : {"month", "3-months", "year-to-date", "quarter"}) {
        for (const char *language : {"en", "es", "fr"}) {
            const QString drawing = s("World 90 90 90\nMX 20 20 20\nCA 15 18 19\nCN 3 3 3");
            const Numbers one = numbers(drawing, s(measure) + s(" MX CA"), title, "latest", claim);
            const QString before = titleOf(one, language);
            QVERIFY(!one.title.why());
            const Numbers other = numbers(swapped(drawing, "MX", "CA"), s(measure) + s(" MX CA"), title, "latest", claim);
            QVERIFY2(other.title.why() || titleOf(other, language) != before, qPrintable(before));
        }
    }
}

// Against a slow count over invented tables with ties and gaps.
void TestTitleFacts::leadersAgreeWithASecondCount()
{
    std::mt19937 chance(5);
    const auto any = [&](int below) { return int(chance() % unsigned(below)); };
    const QStringList names{s("MX"), s("CA"), s("CN"), s("NL")};
    int leaders = 0, none = 0;
    for (int round = 0; round < 2000; ++round) {
        int values[4];
        QString drawing = s("World 20");
        int known = 0, open = 0;
        for (int i = 0; i < 4; ++i) {
            values[i] = any(8) == 0 ? -1 : any(6);
            drawing += u'\n' + names[i] + (values[i] < 0 ? s(" .") : u' ' + QString::number(values[i]));
            known += std::max(values[i], 0);
            open += values[i] < 0;
        }
        int best = -1, times = 0;
        for (const int value : values) {
            times = value > best ? 1 : times + (value == best);
            best = std::max(best, value);
        }
        // A missing partner can have as much as is left.
        const bool sure = best >= 0 && (open == 0 || best > 20 - known);
        const bool expected = sure && times == 1;
        const Numbers computed = numbers(drawing, s("month MX CA"), s("{leader} leads"), "latest");
        QCOMPARE(!computed.title.why(), expected);
        if (expected) {
            const auto who = int(std::ranges::find(values, best) - values);
            const Language language = testLanguage(s("en"), m_registry);
            const QString name = language.nameInSentence(drawnPartner(names[who], m_registry));
            QCOMPARE(titleOf(computed, "en"), Language::capitalised(name) + s(" leads"));
        }
        ++(expected ? leaders : none);
    }
    QVERIFY(leaders > 300 && none > 300);
}

void TestTitleFacts::everySentenceIsTranslated()
{
    QVERIFY(m_heard.size() > 20);
    for (const Message &message : m_heard) {
        for (const char *code : {"es", "fr"}) {
            const QByteArray english = testLanguage(s("en"), m_registry).text(message).toUtf8() + '\n';
            const QByteArray text = testLanguage(s(code), m_registry).text(message).toUtf8() + '\n';
            QVERIFY2(text != english, english.constData());
            QCOMPARE(leftInEnglish(english, text, {}), QStringList());
            QCOMPARE(whyNoSentence(english), QString());
        }
    }
}

TRADESTRATA_TEST(TestTitleFacts, QCoreApplication)
#include "tst_titlefacts.moc"
