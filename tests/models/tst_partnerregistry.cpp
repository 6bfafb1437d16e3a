// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/partnerregistry.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace tradestrata;

namespace {

QByteArray registryText(const char *name)
{
    QFile file(QStringLiteral(TRADESTRATA_SOURCE_DIR "/resources/partners/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray partnersHead("code,codes,iso2,iso3,name,region,first_year,last_year,territory_changes,colour\n");
const QByteArray groupsHead("code,kind,name,members,from,to,row_from,row_to\n");
const QByteArray twoPartners = partnersHead + "1220,1220,CA,CAN,Canada,North America,,,,2\n"
                               + "7321,7320 7321,SD,SDN,Sudan,Africa,,,2011-08,\n";

} // namespace

/// The built-in table of partners: its contents, and how a broken table is refused.
class tst_PartnerRegistry : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void counts();
    void oneNumberForEverything();
    void twoCodes_data();
    void twoCodes();
    void isoCodes_data();
    void isoCodes();
    void yearsAndChanges_data();
    void yearsAndChanges();
    void colours();
    void columnNames_data();
    void columnNames();
    void refused_data();
    void refused();

private:
    std::optional<PartnerRegistry> m_registry;
};

void tst_PartnerRegistry::initTestCase()
{
    auto read = PartnerRegistry::read(registryText("partners.csv"), registryText("groups.csv"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().id + QString::number(read.error().line)));
    m_registry = *std::move(read);
}

void tst_PartnerRegistry::counts()
{
    qsizetype codes = 0;
    for (const Partner &partner : m_registry->partners())
        codes += partner.codes.size();
    QCOMPARE(m_registry->partners().size(), size_t(243));
    QCOMPARE(codes, qsizetype(247));
    QCOMPARE(m_registry->groups().size(), size_t(19));
}

void tst_PartnerRegistry::oneNumberForEverything()
{
    QSet<int> codes;
    QSet<QString> iso3;
    QSet<QString> names;
    for (const Partner &partner : m_registry->partners()) {
        for (PartnerCode code : partner.codes) {
            QVERIFY2(!codes.contains(code.number), qPrintable(code.toString()));
            QVERIFY(code.number >= 1000 && code.number < 9000);
            codes.insert(code.number);
            QCOMPARE(m_registry->canonical(code), partner.code);
            QCOMPARE(m_registry->partner(code), &partner);
        }
        QVERIFY2(partner.iso3.isEmpty() || !iso3.contains(partner.iso3), qPrintable(partner.iso3));
        iso3.insert(partner.iso3);
        QVERIFY(!partner.sourceName.isEmpty());
        QVERIFY2(!names.contains(partner.sourceName), qPrintable(partner.sourceName));
        names.insert(partner.sourceName);
        QVERIFY(partner.iso2.isEmpty() == partner.iso3.isEmpty());
        QCOMPARE(partner.region.isEmpty(), partner.code.number >= 8000);
    }
}

void tst_PartnerRegistry::twoCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("canonical");
    QTest::newRow("Serbia, 2007 and 2008") << 4802 << 4801;
    QTest::newRow("Sudan, to 2011") << 7320 << 7321;
    QTest::newRow("Ethiopia, to 1993") << 7740 << 7749;
    QTest::newRow("Israel") << 5080 << 5081;
    QTest::newRow("Mexico") << 2010 << 2010;
    QTest::newRow("unknown") << 9999 << 9999;
    QTest::newRow("a group") << 15 << 15;
}

void tst_PartnerRegistry::twoCodes()
{
    QFETCH(int, code);
    QTEST(m_registry->canonical({code}).number, "canonical");
}

void tst_PartnerRegistry::isoCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("iso2");
    QTest::addColumn<QString>("iso3");
    const auto add = [](int code, const char *iso2, const char *iso3) {
        QTest::newRow(iso3) << code << QString::fromLatin1(iso2) << QString::fromLatin1(iso3);
    };
    add(2010, "MX", "MEX");
    add(4280, "DE", "DEU");
    add(4803, "XK", "XKX");
    add(5082, "PS", "XGZ");
    add(5083, "PS", "XWB");
    add(7660, "CD", "COD");
    add(7920, "NA", "NAM");
    add(4801, "RS", "SRB");
    add(8220, "", "");
}

void tst_PartnerRegistry::isoCodes()
{
    QFETCH(int, code);
    const Partner *partner = m_registry->partner({code});
    QVERIFY(partner);
    QTEST(partner->iso2, "iso2");
    QTEST(partner->iso3, "iso3");
}

void tst_PartnerRegistry::yearsAndChanges_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("first"); // 0: none
    QTest::addColumn<int>("last");
    QTest::addColumn<QString>("changes");
    const auto add = [](const char *name, int code, int first, int last, const char *changes) {
        QTest::newRow(name) << code << first << last << QString::fromLatin1(changes);
    };
    add("Mexico", 2010, 0, 0, "");
    add("Russia", 4621, 0, 0, "");
    add("USSR", 4610, 0, 1992, "1992-01");
    add("Czechoslovakia", 4350, 0, 1992, "");
    add("Yugoslavia", 4790, 0, 1992, "");
    add("Serbia and Montenegro", 4799, 0, 2006, "");
    add("Netherlands Antilles", 2771, 0, 2011, "2011-05");
    add("Czech Republic", 4351, 1993, 0, "");
    add("Serbia", 4801, 2007, 0, "2007-01 2009-01");
    add("Montenegro", 4804, 2007, 0, "");
    add("Kosovo", 4803, 2009, 0, "");
    add("Sint Maarten", 2774, 2011, 0, "");
    add("Sudan", 7321, 0, 0, "2011-08");
    add("South Sudan", 7323, 2011, 0, "");
    add("Ethiopia", 7749, 0, 0, "1993-07");
    add("Eritrea", 7741, 1993, 0, "");
    add("East Timor", 5601, 2000, 0, "");
    add("Israel", 5081, 0, 0, "");
}

void tst_PartnerRegistry::yearsAndChanges()
{
    QFETCH(int, code);
    const Partner *partner = m_registry->partner({code});
    QVERIFY(partner);
    QStringList changes;
    for (Month change : partner->territoryChanges)
        changes.append(change.toString());
    QTEST(partner->firstYear.value_or(0), "first");
    QTEST(partner->lastYear.value_or(0), "last");
    QTEST(changes.join(QLatin1Char(' ')), "changes");
}

void tst_PartnerRegistry::colours()
{
    QMap<int, int> codeOf;
    for (const Partner &partner : m_registry->partners()) {
        if (partner.colour != 0) {
            QVERIFY2(!codeOf.contains(partner.colour), qPrintable(partner.sourceName));
            codeOf.insert(partner.colour, partner.code.number);
        }
    }
    QCOMPARE(codeOf.size(), 24);
    QCOMPARE(codeOf.firstKey(), 1);
    QCOMPARE(codeOf.lastKey(), 24);
    QCOMPARE(codeOf.value(1), 2010);  // Mexico
    QCOMPARE(codeOf.value(2), 1220);  // Canada
    QCOMPARE(codeOf.value(8), 5800);  // South Korea
    QCOMPARE(codeOf.value(21), 5520); // Vietnam
    QCOMPARE(codeOf.value(24), 4700); // Spain
}

void tst_PartnerRegistry::columnNames_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("Mexico") << 2010 << QStringLiteral("MEX");
    QTest::newRow("old code") << 4802 << QStringLiteral("SRB");
    QTest::newRow("Gaza") << 5082 << QStringLiteral("XGZ");
    QTest::newRow("no ISO code") << 8220 << QStringLiteral("8220");
    QTest::newRow("World") << 15 << QStringLiteral("0015");
    QTest::newRow("unknown") << 9999 << QStringLiteral("9999");
}

void tst_PartnerRegistry::columnNames()
{
    QFETCH(int, code);
    QTEST(m_registry->columnName({code}), "name");
}

void tst_PartnerRegistry::refused_data()
{
    QTest::addColumn<QByteArray>("partners");
    QTest::addColumn<QByteArray>("groups");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("line");
    const auto cell = QStringLiteral("table-cell");
    QTest::newRow("empty") << QByteArray() << groupsHead << QStringLiteral("table-head") << 0;
    QTest::newRow("another head") << QByteArray("# a\ncode,name\n") << groupsHead << QStringLiteral("table-head") << 2;
    QTest::newRow("a cell too few") << partnersHead + "1220,1220,CA\n" << groupsHead << QStringLiteral("table-row") << 2;
    QTest::newRow("open quote") << partnersHead + "1220,1220,CA,CAN,\"Canada,,,,,\n"
                                << groupsHead << QStringLiteral("table-row") << 2;
    QTest::newRow("code") << partnersHead + "x,1220,CA,CAN,Canada,,,,,\n" << groupsHead << cell << 2;
    QTest::newRow("code of a group") << partnersHead + "15,15,,,World,,,,,\n" << groupsHead << cell << 2;
    QTest::newRow("codes without the code") << partnersHead + "1220,1221,CA,CAN,Canada,,,,,\n" << groupsHead << cell << 2;
    QTest::newRow("not ascending") << twoPartners + "1010,1010,GL,GRL,Greenland,,,,,\n" << groupsHead << cell << 4;
    QTest::newRow("year") << partnersHead + "1220,1220,CA,CAN,Canada,,then,,,\n" << groupsHead << cell << 2;
    QTest::newRow("month") << partnersHead + "1220,1220,CA,CAN,Canada,,,,2011-13,\n" << groupsHead << cell << 2;
    QTest::newRow("kind") << twoPartners << groupsHead + "0010,area,North America,1220,,,,\n" << cell << 2;
    QTest::newRow("unknown member") << twoPartners << groupsHead + "0010,region,North America,2010,,,,\n" << cell << 2;
    QTest::newRow("from") << twoPartners << groupsHead + "0010,region,North America,1220,soon,,,\n" << cell << 2;
    QTest::newRow("group code of a partner") << twoPartners << groupsHead + "1220,region,Canada,1220,,,,\n" << cell << 2;
}

void tst_PartnerRegistry::refused()
{
    QFETCH(QByteArray, partners);
    QFETCH(QByteArray, groups);
    QVERIFY(PartnerRegistry::read(twoPartners, groupsHead + "0010,region,North America,1220-7399,1990-01,,,\n"));
    const auto read = PartnerRegistry::read(partners, groups);
    QVERIFY(!read);
    QTEST(read.error().id, "id");
    QTEST(read.error().line, "line");
    QVERIFY(*read.error().source != '\0');
}

TRADESTRATA_TEST(tst_PartnerRegistry, QCoreApplication)
#include "tst_partnerregistry.moc"
