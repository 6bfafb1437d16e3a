// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/claimwords.h"
#include "tests/app/sentences.h"
#include "tests/support/drawntable.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

const ClaimPair mexicoAgainstCanada{Flow::Exports, {2010}, {1220}};

} // namespace

/// Claims in words, sentence by sentence, and that every language has all of them.
class TestClaimWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void says_data();
    void says();
    void saysWhatPastRevisionsWere();
    void namesItsUniverse_data();
    void namesItsUniverse();
    void countsWhatItDoesNotName();
    void everySentenceIsTranslated();

private:
    Result<std::vector<ReleaseClaims>> claims(const QStringList &drawings, const ClaimPair &pair, const char *at, Measure measure)
    {
        QList<TablePtr> tables;
        for (const QString &drawing : drawings)
            tables.append(drawnTable(Month::of(2024, 1), drawing, m_registry, 1e6));
        return claimsOf(ReleaseList(tables), m_registry, {pair, measure, *PeriodRef::parse(s(at)), std::nullopt});
    }
    // All sentences about the newest release, the failed requirement last.
    Messages reported(const QStringList &drawings, const ClaimPair &pair, const char *at, Measure measure)
    {
        const auto computed = claims(drawings, pair, at, measure);
        const ReleaseClaims &newest = computed->back();
        Messages all = sentencesOf(newest.rows.front(), pair, *newest.table);
        if (newest.finish)
            all += sentencesOf(*newest.finish, pair);
        if (!newest.rows.front().claim.holds())
            all.append(whyNotHeld(newest.rows.front().claim, pair, *newest.table));
        m_heard += all;
        return all;
    }
    // In English, each sentence known by its id.
    QString sentence(const Messages &messages, const char *id)
    {
        QStringList texts;
        for (const Message &message : messages) {
            if (message.id == s(id))
                texts.append(testLanguage(s("en"), m_registry).text(message));
        }
        return texts.join(u'|');
    }

    PartnerRegistry m_registry;
    Messages m_heard; ///< by the tests before
};

void TestClaimWords::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

void TestClaimWords::says_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *id, const char *drawing, const char *at, const char *measure, const char *text) {
        QTest::addRow("%s: %s", id, text) << s(drawing) << s(at) << s(measure) << s(id) << s(text);
    };
    row("claim-leads", "MX 1100\nCA 1000", "2024-01", "month",
        "January 2024, not seasonally adjusted: Mexico led Canada by $0.10 bn, or 10.0%.");
    row("claim-leads", "MX 1 1 1\nCA 1 2 3", "2024-03", "quarter", "Q1 2024: Canada led Mexico by $3.0 million, or 100.0%.");
    row("claim-leads", "MX 1\nCA 0", "2024-01", "month",
        "January 2024, not seasonally adjusted: Mexico led Canada by $1.0 million.");
    row("claim-leads", "MX 1 1 1\nCA 1 2 3", "2024-02", "year-to-date",
        "January–February 2024: Canada led Mexico by $1.0 million, or 50.0%.");
    row("claim-level", "MX 5\nCA 5", "2024-01", "month",
        "January 2024, not seasonally adjusted: Mexico and Canada were level, at $5.0 million.");
    row("claim-blank", "MX 5 5\nCA 5 .", "2024-02", "month",
        "February 2024, not seasonally adjusted: the data do not have both Mexico and Canada, so the leader is unknown.");
    row("claim-before", "MX 5\nCA 5", "2024-01", "year", "2023: the data begin later.");
    row("claim-since-begin", "MX 5 5\nCA 4 4", "2024-02", "month",
        "The lead goes back without interruption to the start of the data, in January 2024; what came before cannot be checked.");
    row("claim-first", "MX 5 5\nCA 6 4", "2024-02", "month",
        "This is the first lead by Mexico in data that begin in 2024, so “ever” cannot be checked.");
    row("claim-since-first", "MX 5 5 5\nCA 6 4 4", "2024-03", "month",
        "The lead has lasted since February 2024 without interruption and is the first by Mexico in data that begin "
        "in 2024, so “ever” cannot be checked.");
    row("claim-first-since", "MX 5 5 5 5\nCA 4 6 5 4", "2024-04", "month", "This is the first lead by Mexico since January 2024.");
    row("claim-since-first-since", "MX 5 5 5 5\nCA 4 6 7 8", "2024-04", "month", "");
    row("claim-since-first-since", "MX 5 5 5 5\nCA 4 6 4 4", "2024-04", "month",
        "The lead has lasted since March 2024 without interruption and is the first by Mexico since January 2024.");
    row("claim-earlier", "MX 5 5 5 5 5\nCA 4 4 6 4 6", "2024-05", "month",
        "Earlier, Mexico led in January–February 2024 and April 2024.");
    row("claim-earlier", "MX 5 5\nCA 4 4", "2024-02", "month", "");
    row("claim-undone-up", "MX 110\nCA 100", "2024-01", "month",
        "If Canada were revised up by $10.0 million, or 10.0%, Mexico would no longer lead.");
    row("claim-undone-down", "MX 75\nCA 100", "2024-01", "month",
        "If Canada were revised down by $25.0 million, or 25.0%, Canada would no longer lead.");
    row("claim-past", "MX 75\nCA 100", "2024-01", "month", "");
    row("claim-to-gain", "MX 5\nCA 4", "2024-01", "month",
        "To finish 2024 first, Canada must exceed Mexico by more than $1.0 million in February–December 2024.");
    row("claim-to-hold", "MX 5\nCA 7", "2024-01", "month",
        "To finish 2024 first, Canada must not fall behind Mexico by $2.0 million or more in February–December 2024.");
    row("claim-did", "MX 5\nCA 7", "2024-01", "month", "");
    row("claim-did", "MX 1 1 1 1 1 1 1 1 1 1 1 1 9\nCA 2 2 2 2 2 2 2 2 2 2 2 2 1", "2025-01", "month",
        "Past years in which Canada did that over the same months: 1 of 1 (2024).");
    row("claim-never-did", "MX 1 1 1 1 1 1 1 1 1 1 1 1 20\nCA 2 2 2 2 2 2 2 2 2 2 2 2 1", "2025-01", "month",
        "Past years in which Canada did that over the same months: none of 1.");
    row("claim-false", "MX 5\nCA 7", "2024-01",
        "month", "January 2024, not seasonally adjusted: in the data to January 2024, Mexico did not lead; Canada was ahead by $2.0 million, or 40.0%.");
    row("claim-false-level", "MX 5\nCA 5", "2024-01", "month",
        "January 2024, not seasonally adjusted: in the data to January 2024, Mexico did not lead; the two were level.");
    row("claim-unknown", "MX 5\nCA .", "2024-01", "month",
        "January 2024, not seasonally adjusted: the data to January 2024 do not show whether Mexico led Canada.");
}

void TestClaimWords::says()
{
    QFETCH(QString, drawing);
    QFETCH(QString, at);
    QFETCH(QString, measure);
    QFETCH(QString, id);
    const Messages all = reported({drawing}, mexicoAgainstCanada, at.toLatin1().constData(), *fromKey<Measure>(measure));
    QTEST(sentence(all, id.toLatin1().constData()), "text");
}

void TestClaimWords::saysWhatPastRevisionsWere()
{
    const auto past = [this](const char *first, const char *second) {
        return reported({s("MX 1\nCA ") + s(first), s("MX 1 1\nCA 100 ") + s(second), s("MX 1 1 220\nCA 110 100 200")},
                        mexicoAgainstCanada, "2024-03", Measure::Month);
    };
    QCOMPARE(sentence(past("100", "130"), "claim-past"),
             s("Past revisions of at least that size in that direction, for the same measure at the same age: 1 of 2 "
               "(January 2024 in data to January 2024, up by $10.0 million, or 10.0%; February 2024 in data to "
               "February 2024, down by $30.0 million, or 23.1%)."));
    QVERIFY(sentence(past("110", "."), "claim-past")
                .contains(s(": 0 of 1 (January 2024 in data to January 2024, equal within rounding).")));
    // Adjusted figures are another measurement: a difference from them is not a revision.
    const Messages unlike = reported({s("adjusted\nMX 1\nCA 100"), s("MX 1 1\nCA 100 130"), s("MX 1 1 220\nCA 110 100 200")},
                                     mexicoAgainstCanada, "2024-03", Measure::Month);
    QVERIFY(sentence(unlike, "claim-past").contains(s(": 0 of 1 (February 2024 in data to")));
    QCOMPARE(sentence(unlike, "claim-past-other-terms"),
             s("1 release on other terms is left out of the past revisions, as publisher, unit, basis or adjustment differ."));
    QCOMPARE(sentence(past(".", "."), "claim-no-past"),
             s("The older releases have no revision of the same measure at the same age."));
    const Messages later = reported({s("MX 5\nCA 5"), s("MX 5 5\nCA 5 5")}, mexicoAgainstCanada, "2024-02", Measure::Month);
    QCOMPARE(sentence(later, "claim-no-past") + sentence(later, "claim-past"), QString()); // level: nothing would undo it
    // An older release that the cursor is too late for.
    const auto computed = claims({s("MX 5\nCA 5"), s("MX 5 5\nCA 5 5")}, mexicoAgainstCanada, "2024-02", Measure::Month);
    const Message blank = leadSentence(computed->front().rows.front().claim, mexicoAgainstCanada, *computed->front().table);
    m_heard.append(blank);
    QCOMPARE(sentence({blank}, "claim-not-yet"), s("February 2024, not seasonally adjusted: the data end before."));
}

void TestClaimWords::namesItsUniverse_data()
{
    QTest::addColumn<int>("flow");
    QTest::addColumn<QString>("text");
    const auto row = [](Flow flow, const char *text) { QTest::newRow(word(flow).key) << int(flow) << s(text); };
    row(Flow::Exports,
        "Among single countries Mexico bought the most.|As a bloc the European Union bought more, for $9.0 million.");
    row(Flow::Imports, "Among single countries Mexico sold the most.|As a bloc the European Union sold more, for $8.0 million.");
    row(Flow::Total,
        "Among single countries Mexico traded the most.|As a bloc the European Union traded more, for $17.0 million.");
    row(Flow::Balance,
        "Among single countries the balance with Mexico was the largest.|With the European Union as a bloc the balance "
        "was larger, $1.0 million.");
}

void TestClaimWords::namesItsUniverse()
{
    QFETCH(int, flow);
    const QString drawing = s("World 20\n0003 9\nMX 5\nCA 1\nimports\nWorld 20\n0003 8\nMX 5\nCA 2");
    const Messages all = reported({drawing}, {Flow(flow), {2010}, {1220}}, "2024-01", Measure::Month);
    QTEST(sentence(all, "claim-universe") + u'|' + sentence(all, "claim-bloc"), "text");
    // The second of three, and no bloc that has more.
    const Messages second = reported({s("World 20\n0003 5\nMX 5\nCA 1\nJP 7\nimports\nWorld 20\n0003 5\nMX 5\nCA 1\nJP 7")},
                                     mexicoAgainstCanada, "2024-01", Measure::Month);
    QCOMPARE(sentence(second, "claim-rank"), s("Among single countries Mexico ranked number 2."));
    QCOMPARE(sentence(second, "claim-bloc") + sentence(second, "claim-universe"), QString());
    // With only a few countries the others are unknown.
    const Messages few = reported({s("MX 5\nCA 1\nJP 7")}, mexicoAgainstCanada, "2024-01", Measure::Month);
    QCOMPARE(sentence(few, "claim-rank-unknown"), s("The rank of Mexico among all single countries is unknown: no "
                                                    "single release has these figures and those of all the others."));
    QCOMPARE(sentence(few, "claim-rank") + sentence(few, "claim-universe"), QString());
    const Messages bloc = reported({drawing}, {Flow(flow), {3}, {2010}}, "2024-01", Measure::Month);
    QCOMPARE(sentence(bloc, "claim-of-groups"),
             s("A group of countries is compared as a bloc: this is not a claim about single countries."));
    QCOMPARE(sentence(bloc, "claim-universe") + sentence(bloc, "claim-rank"), QString());
}

void TestClaimWords::countsWhatItDoesNotName()
{
    const auto earlier = [this](int spells) {
        const QString drawing = s("MX ") + s("2 1 ").repeated(spells) + s("\nCA ") + s("1 2 ").repeated(spells);
        const Period last = Period::month(Month::of(2024, 1) + (2 * spells - 1));
        return sentence(reported({drawing}, mexicoAgainstCanada, last.toString().toLatin1().constData(), Measure::Month),
                        "claim-earlier-more");
    };
    QCOMPARE(earlier(6), QString());
    QCOMPARE(earlier(7),
             s("Earlier, Mexico led in March 2024, May 2024, July 2024, September 2024, November 2024 and January 2025; "
               "before that there was 1 more spell."));
    QVERIFY(earlier(9).endsWith(s("; before that there were 3 more spells.")));
}

void TestClaimWords::everySentenceIsTranslated()
{
    QSet<QString> ids;
    for (const Message &message : m_heard) {
        ids.insert(message.id);
        const QString english = testLanguage(s("en"), m_registry).text(message);
        QCOMPARE(whyNoSentence(english.toUtf8() + '\n'), QString());
        for (const char *code : {"es", "fr"}) {
            const QString text = testLanguage(s(code), m_registry).text(message);
            QCOMPARE(whyNoSentence(text.toUtf8() + '\n'), QString());
            QVERIFY2(text != english, qPrintable(text));
            QCOMPARE(leftInEnglish(english.toUtf8(), text.toUtf8(), {}), QStringList());
        }
    }
    QVERIFY2(ids.size() >= 28, QByteArray::number(ids.size()));
}

TRADESTRATA_TEST(TestClaimWords, QCoreApplication)
#include "tst_claimwords.moc"
