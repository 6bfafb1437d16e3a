// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/partnerregistry.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tradestrata;

namespace {

QByteArray tableText(const char *name)
{
    QFile file(QStringLiteral(TRADESTRATA_SOURCE_DIR "/resources/partners/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Month month(const QString &text) { return *Month::parse(text); }

} // namespace

/// The built-in table of groups: kinds, membership by month, and that the published rows are sums of the members.
class tst_PartnerGroups : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void places();
    void groupKinds();
    void memberCounts_data();
    void memberCounts();
    void europeanUnion_data();
    void europeanUnion();
    void regionsAreCodeRanges();
    void publishedRows_data();
    void publishedRows();

private:
    std::optional<PartnerRegistry> m_registry;
};

void tst_PartnerGroups::initTestCase()
{
    auto read = PartnerRegistry::read(tableText("partners.csv"), tableText("groups.csv"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().id));
    m_registry = *std::move(read);
}

void tst_PartnerGroups::places()
{
    for (const Group &group : m_registry->groups()) {
        const bool agreement = QList<int>{5, 6, 7, 21, 22}.contains(group.code.number);
        QCOMPARE(m_registry->isPlace(group.code), !agreement);
        QCOMPARE(group.members.empty(), agreement);
    }
    QVERIFY(m_registry->isPlace({2010}));
}

void tst_PartnerGroups::groupKinds()
{
    QMap<GroupKind, QList<int>> codes;
    for (const Group &group : m_registry->groups()) {
        codes[group.kind].append(group.code.number);
        QCOMPARE(m_registry->group(group.code), &group);
        QVERIFY(!group.name.isEmpty());
    }
    QCOMPARE(codes.value(GroupKind::Total), (QList<int>{4, 15}));
    QCOMPARE(codes.value(GroupKind::Region), (QList<int>{9, 10, 12, 13, 16, 18}));
    QCOMPARE(codes.value(GroupKind::Group), (QList<int>{1, 3, 8, 14, 17, 19}));
    QCOMPARE(codes.value(GroupKind::Programme), (QList<int>{5, 6, 21, 22}));
    QCOMPARE(codes.value(GroupKind::Product), (QList<int>{7}));
    QCOMPARE(m_registry->group({2010}), nullptr);
    QCOMPARE(m_registry->group({11}), nullptr);
}

void tst_PartnerGroups::memberCounts_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("members");
    const auto add = [](int code, const char *at, int members) {
        QTest::addRow("%04d %s", code, at) << code << QString::fromLatin1(at) << members;
    };
    add(1, "1985-01", 13);
    add(1, "1992-12", 13);
    add(1, "1993-01", 12);
    add(1, "1997-01", 11);
    add(1, "2007-01", 12);
    add(1, "2007-12", 13);
    add(1, "2009-01", 12);
    add(1, "2016-06", 14);
    add(1, "2017-01", 14);
    add(1, "2018-12", 15);
    add(1, "2019-10", 14);
    add(3, "1994-12", 12);
    add(3, "1995-01", 15);
    add(3, "2003-12", 15);
    add(3, "2004-04", 15);
    add(3, "2004-05", 25);
    add(3, "2007-01", 27);
    add(3, "2013-06", 27);
    add(3, "2013-07", 28);
    add(3, "2019-12", 28);
    add(3, "2020-01", 28);
    add(3, "2020-02", 27);
    add(4, "2025-08", 242);
    add(15, "2025-08", 242);
    add(8, "2012-12", 4);
    add(9, "2025-08", 46);
    add(10, "2025-08", 2);
    add(12, "2025-08", 62);
    add(13, "2025-08", 60);
    add(14, "2025-08", 14);
    add(16, "2025-08", 43);
    add(17, "2025-08", 6);
    add(18, "2025-08", 25);
    add(19, "1993-06", 49);
    add(19, "2025-08", 49);
}

void tst_PartnerGroups::memberCounts()
{
    QFETCH(int, code);
    QFETCH(QString, at);
    const QList<PartnerCode> members = m_registry->group({code})->membersAt(month(at));
    QVERIFY(std::is_sorted(members.begin(), members.end()));
    QVERIFY(std::adjacent_find(members.begin(), members.end()) == members.end());
    int held = 0;
    for (const Partner &partner : m_registry->partners())
        held += m_registry->group({code})->holds(partner.code, month(at)) ? 1 : 0;
    QCOMPARE(held, members.size());
    QTEST(int(members.size()), "members");
}

void tst_PartnerGroups::europeanUnion_data()
{
    QTest::addColumn<int>("partner");
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("member");
    QTest::addColumn<bool>("inRow");
    const auto add = [](const char *name, int partner, const char *at, bool member, bool inRow) {
        QTest::addRow("%s %s", name, at) << partner << QString::fromLatin1(at) << member << inRow;
    };
    add("Germany", 4280, "1985-01", true, true);
    add("Poland", 4550, "1996-12", false, false);
    add("Poland", 4550, "1997-01", false, true);
    add("Poland", 4550, "2003-12", false, true);
    add("Poland", 4550, "2004-04", false, true);
    add("Poland", 4550, "2004-05", true, true);
    add("Romania", 4850, "2006-12", false, false);
    add("Romania", 4850, "2007-01", true, true);
    add("Croatia", 4791, "2012-12", false, false);
    add("Croatia", 4791, "2013-01", false, true);
    add("Croatia", 4791, "2013-07", true, true);
    add("United Kingdom", 4120, "2019-12", true, true);
    add("United Kingdom", 4120, "2020-01", true, false);
    add("United Kingdom", 4120, "2020-02", false, false);
    add("Sweden", 4010, "1994-12", false, false);
    add("Switzerland", 4419, "2025-08", false, false);
    add("Mexico", 2010, "2025-08", false, false);
}

void tst_PartnerGroups::europeanUnion()
{
    QFETCH(int, partner);
    QFETCH(QString, at);
    const Group *union_ = m_registry->group({3});
    QTEST(union_->holds({partner}, month(at)), "member");
    QTEST(union_->rowHolds({partner}, month(at)), "inRow");
}

void tst_PartnerGroups::regionsAreCodeRanges()
{
    const QMap<QString, int> regions{{QStringLiteral("South and Central America"), 9},
                                     {QStringLiteral("Europe"), 12},
                                     {QStringLiteral("Africa"), 13},
                                     {QStringLiteral("Asia"), 16},
                                     {QStringLiteral("Australia and Oceania"), 18}};
    for (const Partner &partner : m_registry->partners()) {
        for (auto region = regions.begin(); region != regions.end(); ++region)
            QCOMPARE(m_registry->group({*region})->holds(partner.code, Month::of(2025, 8)), partner.region == region.key());
    }
    const Group *northAmerica = m_registry->group({10});
    QCOMPARE(m_registry->partner({1010})->region, QStringLiteral("North America"));
    QVERIFY(!northAmerica->holds({1010}, Month::of(2025, 8)));
    QVERIFY(!northAmerica->holds({1610}, Month::of(2025, 8)));
    QVERIFY(northAmerica->holds({1220}, Month::of(2025, 8)));
}

// Exports in dollars, from the workbooks (releases 2026-03, for 0001 and 0008 2019-12): the published row, and partners
// that are in it or might be mistaken for members.
void tst_PartnerGroups::publishedRows_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("at");
    QTest::addColumn<double>("row");
    QTest::addColumn<QString>("partners");
    QTest::newRow("0003 2003-12")
        << 3 << QStringLiteral("2003-12") << 13062400000.0
        << QStringLiteral("4010:304777455 4039:125635175 4050:160094048 4099:130899948 4120:2781841532 "
                          "4190:637015649 4210:1849587517 4231:1262452453 4239:25226599 4279:1460359432 "
                          "4280:2369875622 4330:128047221 4351:55670558 4359:12521510 4370:101637531 4419:655753140 "
                          "4470:9684830 4490:6729875 4510:14519533 4550:79542301 4700:502259473 4710:52612604 "
                          "4730:14842999 4759:978552842 4791:23605091 4792:17407139 4840:98751393 4850:91289321 "
                          "4870:20262257 4890:191651646 4910:7478488 ");
    QTest::newRow("0003 2007-01")
        << 3 << QStringLiteral("2007-01") << 19237506334.0
        << QStringLiteral("4010:341846604 4039:214706848 4050:217893291 4099:173044035 4120:3622017089 "
                          "4190:685944051 4210:3016182563 4231:1822939572 4239:41453596 4279:2272981780 "
                          "4280:3618648074 4330:391626391 4351:109450864 4359:56933354 4370:104578799 "
                          "4419:1070023973 4470:16381542 4490:32171318 4510:55337846 4550:262277227 4700:689851630 "
                          "4710:182907732 4730:24715985 4759:1130206975 4791:9943974 4792:19377918 4840:283460995 "
                          "4850:40816111 4870:17746009 4890:440317297 4910:6714983 ");
    QTest::newRow("0003 2013-01")
        << 3 << QStringLiteral("2013-01") << 20251001585.0
        << QStringLiteral("4010:435093602 4039:282161894 4050:205505238 4099:254586541 4120:3913506707 "
                          "4190:633409789 4210:2902571406 4231:2167521145 4239:91291071 4279:2449648019 "
                          "4280:3788548441 4330:223307476 4351:154844986 4359:32828335 4370:121000428 "
                          "4419:1987011304 4470:24538216 4490:26432473 4510:56269559 4550:345653655 4700:917920752 "
                          "4710:56297442 4730:44113660 4759:1240751799 4791:21065821 4792:10171777 4840:43857111 "
                          "4850:60280753 4870:17020061 4890:1125716651 4910:12965322 ");
    QTest::newRow("0003 2020-01")
        << 3 << QStringLiteral("2020-01") << 21540211488.0
        << QStringLiteral("4010:334002031 4039:234315921 4050:98880922 4099:286389822 4120:5830208879 "
                          "4190:880071958 4210:4213042718 4231:2627212573 4239:158259839 4279:3069863549 "
                          "4280:4767870597 4330:244068023 4351:258609991 4359:29486000 4370:157389743 "
                          "4419:1400424871 4470:26810508 4490:15450456 4510:70442846 4550:463588465 4700:1526430721 "
                          "4710:167049603 4730:19928625 4759:1764592659 4791:47760857 4792:15976338 4840:177465078 "
                          "4850:92436830 4870:20519962 4890:1162720919 4910:6610774 ");
    QTest::newRow("0001 2007-11")
        << 1 << QStringLiteral("2007-11") << 4937400000.0
        << QStringLiteral("3070:883661478 3310:301686907 5050:241740796 5070:19730160 5130:236000739 "
                          "5170:1364031923 5180:324317449 5200:928674519 5600:323414018 7210:149190953 "
                          "7250:62341884 7380:17640064 7530:295489675 7550:17529498 7620:108790198 7630:15684961 ");
    QTest::newRow("0001 2008-12")
        << 1 << QStringLiteral("2008-12") << 6025500000.0
        << QStringLiteral("3070:1092090235 3310:276994280 5050:107054474 5070:34012006 5130:253493484 "
                          "5170:1291323852 5180:486223565 5200:1515518992 5600:347669074 7210:127339013 "
                          "7250:71293933 7380:30541467 7530:266869237 7550:58478341 7620:155652938 7630:25699798 ");
    QTest::newRow("0001 2016-06")
        << 1 << QStringLiteral("2016-06") << 5507168437.0
        << QStringLiteral("3070:345995596 3310:342474592 5050:155799812 5070:6704924 5130:323668728 5170:1055740759 "
                          "5180:525942025 5200:1876106176 5600:465464832 7210:155143991 7250:11269500 7380:9945640 "
                          "7530:183388435 7550:4033275 7620:55435792 7630:14941838 ");
    QTest::newRow("0001 2018-12")
        << 1 << QStringLiteral("2018-12") << 5553806130.0
        << QStringLiteral("3070:582682381 3310:423063476 5050:66764813 5070:5166593 5130:348375264 5170:1118815159 "
                          "5180:267074372 5200:2268512471 5600:626826770 7210:148040047 7250:25173779 7380:35315732 "
                          "7530:209028099 7550:13734981 7620:36555640 7630:5503323 ");
    QTest::newRow("0001 2019-01")
        << 1 << QStringLiteral("2019-01") << 4079752395.0
        << QStringLiteral("3070:328121484 3310:460945143 5050:134649706 5070:4537996 5130:245731961 5170:1143948966 "
                          "5180:146101728 5200:1462370421 5600:611656521 7210:32571726 7250:34298339 7380:9123920 "
                          "7530:178203974 7550:8455490 7620:30833473 7630:5959796 ");
    QTest::newRow("0008 2012-08") << 8 << QStringLiteral("2012-08") << 10140802599.0
                                  << QStringLiteral(
                                         "5590:2680648971 5700:8613335319 5800:3163968423 5820:2385765568 5830:1910419637 ");
    QTest::newRow("0017 2025-08")
        << 17 << QStringLiteral("2025-08") << 3870596816.0
        << QStringLiteral("2050:765489336 2080:53315418 2110:316032898 2150:585828256 2190:213840419 2230:839213310 "
                          "2250:766973763 2470:1150192597 ");
    QTest::newRow("0010 2025-08") << 10 << QStringLiteral("2025-08") << 56342374718.0
                                  << QStringLiteral("1010:689893 1220:27092529978 1610:0 2010:29249844740 ");
    QTest::newRow("0014 2025-08") << 14 << QStringLiteral("2025-08") << 39080894162.0
                                  << QStringLiteral(
                                         "5490:1383556613 5520:1412577395 5570:2802296202 5590:3738514907 5600:896735312 "
                                         "5610:8968026 5650:797193883 5660:13222026 5700:8271881290 5800:5734930606 "
                                         "5820:1922895305 5830:4554256900 5880:7058644041 6021:2904406975 6040:9305402 "
                                         "6141:367643287 ");
}

void tst_PartnerGroups::publishedRows()
{
    QFETCH(int, code);
    QFETCH(QString, at);
    QFETCH(double, row);
    QFETCH(QString, partners);
    const Group *group = m_registry->group({code});
    double sum = 0;
    int counted = 0;
    for (const QString &pair : partners.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList parts = pair.split(QLatin1Char(':'));
        if (group->rowHolds({parts[0].toInt()}, month(at))) {
            sum += parts[1].toDouble();
            ++counted;
        }
    }
    int expected = 0;
    for (const Partner &partner : m_registry->partners())
        expected += group->rowHolds(partner.code, month(at)) ? 1 : 0;
    QCOMPARE(counted, expected);
    // some rows are rounded to 0.1 million
    QVERIFY2(std::abs(sum - row) <= 50'000, qPrintable(QString::number(sum - row, 'f', 0)));
}

TRADESTRATA_TEST(tst_PartnerGroups, QCoreApplication)
#include "tst_partnergroups.moc"
