// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/buildfigure.h"
#include "models/layout/layout.h"
#include "models/layout/layoutfigure.h"
#include "models/numbers/computenumbers.h"
#include "models/numbers/releasenumbers.h"
#include "tests/support/drawnspec.h"
#include "tests/support/drawntable.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "tests/support/typewriter.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

const Month begin = Month::of(2024, 1);

QString months(const char *value, int count) { return (u' ' + s(value)).repeated(count); }

} // namespace

/// Where another release begins in a figure: the line, its name beside it, and which releases the source names.
class TestReleaseSeams : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isWhereTheMonthsChange();
    void aChangeIsOfTheReleaseOfBothItsSides();
    void sumsAcrossAreReported();
    void theRibbonNamesItsOwnReleases();
    void namesAreBesideTheirOwnSeam_data();
    void namesAreBesideTheirOwnSeam();

private:
    TablePtr drawn(const QString &drawing, Month first) { return drawnTable(first, drawing, m_registry, 1e9); }
    // Two years of all partners; the second year again for two partners; the third of all partners.
    QList<TablePtr> threeReleases()
    {
        return {drawn(s("released 2026-02\nWorld") + months("30", 24) + s("\nMX") + months("8", 24) + s("\nCA") + months("9", 24)
                          + s("\nJP") + months("7", 24),
                      begin),
                drawn(s("released 2026-06\nMX") + months("10", 12) + s("\nCA") + months("9", 12), begin + 12),
                drawn(s("released 2026-11\nWorld") + months("33", 10) + s("\nMX") + months("11", 10) + s("\nCA") + months("9", 10)
                          + s("\nJP") + months("7", 10),
                      begin + 24)};
    }
    Figure figureOf(const char *spec, const QList<TablePtr> &tables)
    {
        const FigureSpec asked = drawnSpec(s(spec), m_registry);
        const auto numbers = numbersOf(ReleaseList(tables), m_registry, asked);
        if (!numbers)
            qFatal("%s", numbers.error().source);
        return buildFigure(*numbers, asked, m_registry, testLanguage(s("en"), m_registry));
    }
    // "11.5 June 2026, 23.5 November 2026"
    QString seamsOf(const Figure &figure)
    {
        QStringList seams;
        for (const ReleaseSeam &seam : figure.seams)
            seams.append(QString::number(seam.place) + u' ' + QString(seam.label).remove(s("release of ")).remove(s(" →")));
        return seams.join(s(", "));
    }

    PartnerRegistry m_registry;
};

void TestReleaseSeams::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

void TestReleaseSeams::isWhereTheMonthsChange()
{
    const auto tables = threeReleases();
    QCOMPARE(seamsOf(figureOf("month MX CA", tables)), s("11.5 June 2026, 23.5 November 2026"));
    QVERIFY(
        figureOf("month MX CA", tables)
            .source.contains(s("releases of February 2026 (to December 2024), June 2026 (to December 2025) and November 2026")));
    // Beside a total the second release, which has none, is not used.
    QCOMPARE(seamsOf(figureOf("month area MX CA", tables)), s("23.5 November 2026"));
    QCOMPARE(seamsOf(figureOf("year bars MX CA", tables)), s("1.5 November 2026"));
    QCOMPARE(seamsOf(figureOf("month MX JP", tables)), s("23.5 November 2026"));
    QCOMPARE(seamsOf(figureOf("month MX CA from 2025-01 to 2025-12", tables)), QString());
    QVERIFY(figureOf("month MX CA from 2025-01 to 2025-12", tables).source.contains(s("release of June 2026.")));
    // The first 12-month sum that includes a month of the new release is on its side.
    QCOMPARE(seamsOf(figureOf("12-months MX CA from 2025-01", tables)), s("11.5 November 2026"));
}

void TestReleaseSeams::aChangeIsOfTheReleaseOfBothItsSides()
{
    const auto tables = threeReleases();
    // The changes of 2025 are within the first release, which has both years; those of 2026 have sides in two.
    const Figure figure = figureOf("month change MX CA from 2025-01", tables);
    QCOMPARE(seamsOf(figure), s("11.5 November 2026"));
    QVERIFY2(figure.source.contains(
                 s("releases of February 2026 (to December 2025), June 2026 (to October 2025) and November 2026"))
                 || figure.source.contains(
                     s("releases of June 2026 (to October 2025), February 2026 (to December 2025) and November 2026")),
             qPrintable(figure.source));
    QVERIFY(!figureOf("month change MX CA from 2025-01 to 2025-12", tables).source.contains(s("June")));
}

void TestReleaseSeams::sumsAcrossAreReported()
{
    const auto tables = threeReleases();
    const QString bare = s("A dotted line marks where another release begins.");
    const QString across = s("A dotted line marks where another release begins; sums across it add months of both.");
    QVERIFY(figureOf("month MX CA", tables).notes.contains(bare));
    QVERIFY(figureOf("year bars MX CA", tables).notes.contains(bare)); // no year has months of both
    QVERIFY(figureOf("12-months MX CA from 2025-01", tables).notes.contains(across));
    const Figure alone = figureOf("month MX CA from 2025-01 to 2025-12", tables);
    QVERIFY(!alone.notes.contains(bare) && !alone.notes.contains(across));
}

void TestReleaseSeams::theRibbonNamesItsOwnReleases()
{
    const auto tables = threeReleases();
    const QString note = s(
        "The leader needs figures for all countries: releases of February 2026 (to December 2025) and November 2026.");
    QVERIFY2(figureOf("month MX CA leader-ribbon", tables).notes.contains(note),
             qPrintable(figureOf("month MX CA leader-ribbon", tables).notes.join(u'\n')));
    QVERIFY(!figureOf("month area MX CA leader-ribbon", tables).notes.contains(note)); // its source says so
    QVERIFY(!figureOf("month MX CA", tables).notes.contains(note));
}

void TestReleaseSeams::namesAreBesideTheirOwnSeam_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QStringList>("names");
    const QString june = s("release of June 2026 →"), november = s("release of November 2026 →");
    QTest::newRow("long") << s("month MX CA size 1600x600") << QStringList{june, november};
    QTest::newRow("left of the seam") << s("month MX CA to 2026-02 size 900x600") << QStringList{june, november};
    QTest::newRow("short") << s("month MX CA size 600x500") << QStringList{s("new release →"), s("new release →")};
}

void TestReleaseSeams::namesAreBesideTheirOwnSeam()
{
    QFETCH(QString, spec);
    const Figure figure = figureOf(spec.toLatin1().constData(), threeReleases());
    const TypewriterMetrics metrics;
    const Layout layout = layoutOf(figure, Paper::of(drawnSpec(spec, m_registry).size), metrics);
    const double step = layout.x[1] - layout.x[0];
    QStringList names;
    const auto isName = [&](const TextItem &text) {
        return std::ranges::any_of(figure.seams,
                                   [&](const ReleaseSeam &seam) { return text.text == seam.label || text.text == seam.brief; });
    };
    for (const TextItem &text : layout.texts) {
        if (!isName(text))
            continue;
        names.append(text.text);
        const double right = text.at.x() + metrics.width(text.text, text.role);
        bool isBesideOne = false;
        for (const ReleaseSeam &seam : figure.seams) {
            const double x = layout.x.front() + seam.place * step;
            QVERIFY2(x < text.at.x() || x > right, qPrintable(text.text));
            const bool own = std::min(std::abs(x - text.at.x()), std::abs(x - right)) < 4;
            isBesideOne = isBesideOne || (own && (text.text == seam.label || text.text == seam.brief));
        }
        QVERIFY2(isBesideOne, qPrintable(text.text));
    }
    QTEST(names, "names");
}

TRADESTRATA_TEST(TestReleaseSeams, QCoreApplication)
#include "tst_releaseseams.moc"
