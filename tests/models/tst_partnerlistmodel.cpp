// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/partnerfilter.h"
#include "models/items/partnerlistmodel.h"
#include "tests/support/testlanguage.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace tradestrata;
using namespace tradestrata::testsupport;

using Tester = QAbstractItemModelTester;

/// The list of partners and what a search finds in it, with the program's own partners and names.
class TestPartnerListModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ordersShownThenByValueThenGroups();
    void valuesMoveNothing();
    void theSamePartnersKeepTheirIndexes();
    void otherPartnersReplaceThem();
    void testerHasNothingToSay();
    void searches_data();
    void searches();
    void searchFindsNothing_data();
    void searchFindsNothing();
    void groupsComeWhenShownOrSearched();
    void aSearchSurvivesNewRows();
    void renamedPartnersAreFound();

private:
    QList<PartnerRow> realRows() const;
    static PartnerRow row(int code, bool shown, double size);
    static QStringList codesIn(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }
    static QStringList order(const QAbstractItemModel &model);

    PartnerRegistry m_registry;
};

void TestPartnerListModel::initTestCase()
{
    auto registry = builtInRegistry();
    QVERIFY(registry);
    m_registry = *std::move(registry);
}

// Every partner and group, the first code largest.
QList<PartnerRow> TestPartnerListModel::realRows() const
{
    QList<Language> languages;
    for (const char *code : {"en", "es", "fr"})
        languages.append(testLanguage(QLatin1String(code), m_registry));
    QList<PartnerRow> rows;
    const auto add = [&](PartnerCode code, const QStringList &codes) {
        PartnerRow row{code, languages[0].name(code), Qt::red};
        for (const Language &language : languages)
            row.names.append(language.name(code));
        row.codes = codes;
        row.size = -code.number;
        rows.append(row);
    };
    for (const Partner &partner : m_registry.partners())
        add(partner.code, {partner.iso2, partner.iso3, partner.code.toString()});
    for (const Group &group : m_registry.groups())
        add(group.code, {group.code.toString()});
    return rows;
}

PartnerRow TestPartnerListModel::row(int code, bool shown, double size)
{
    PartnerRow row{{code}, QStringLiteral("name %1").arg(code), Qt::blue, shown};
    row.value = QString::number(size);
    row.size = size;
    return row;
}

QStringList TestPartnerListModel::order(const QAbstractItemModel &model)
{
    QStringList codes;
    for (int i = 0; i < model.rowCount(); ++i)
        codes.append(model.index(i, 0).data(PartnerListModel::CodeRole).toString());
    return codes;
}

void TestPartnerListModel::ordersShownThenByValueThenGroups()
{
    PartnerListModel model;
    model.setRows({row(2000, false, 5), row(3, false, 900), row(1220, true, 1), row(1000, false, std::nan("")),
                   row(2010, true, 7), row(3000, false, 8), row(1500, false, 5)});
    QCOMPARE(order(model), codesIn("1220 2010 3000 1500 2000 1000 3"));
    const QModelIndex canada = model.index(0, PartnerListModel::Name);
    QCOMPARE(canada.data().toString(), QStringLiteral("name 1220"));
    QCOMPARE(canada.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(canada.data(PartnerListModel::ChipRole).value<QColor>(), QColor(Qt::blue));
    QCOMPARE(canada.siblingAtColumn(PartnerListModel::Value).data().toString(), QStringLiteral("1"));
    QCOMPARE(model.index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(!model.setData(canada, Qt::Unchecked, Qt::CheckStateRole)); // checking a box is a request
}

void TestPartnerListModel::valuesMoveNothing()
{
    PartnerListModel model;
    model.setRows({row(2010, true, 7), row(3000, false, 8), row(1500, false, 5)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
    model.setValues({{{1500}, QStringLiteral("99"), QStringLiteral("9"), {}, 99},
                     {{3000}, {}, {}, QStringLiteral("Missing."), std::nan("")},
                     {{7777}, QStringLiteral("no such partner"), {}, {}, 1}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size() + moved.size(), 0);
    QCOMPARE(order(model), codesIn("2010 3000 1500"));
    QCOMPARE(model.index(2, 0).data(PartnerListModel::ValueRole).toString(), QStringLiteral("99"));
    QCOMPARE(model.index(2, 0).data(PartnerListModel::ShareRole).toString(), QStringLiteral("9"));
    QCOMPARE(model.index(1, PartnerListModel::Value).data().toString(), QString());
    QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("Missing."));
    QCOMPARE(model.index(0, 0).data(PartnerListModel::ValueRole).toString(),
             QStringLiteral("7")); // not named: unchanged
    model.refreshOrder();
    QCOMPARE(order(model), codesIn("2010 1500 3000"));
    QCOMPARE(moved.size(), 1);
    model.refreshOrder();
    QCOMPARE(moved.size(), 1); // nothing to move
}

void TestPartnerListModel::theSamePartnersKeepTheirIndexes()
{
    PartnerListModel model;
    model.setRows({row(2010, true, 7), row(3000, false, 8), row(1500, false, 5)});
    const QPersistentModelIndex held = model.index(2, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows({row(1500, true, 5), row(2010, true, 7), row(3000, false, 8)});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(held.row(), 0);
    QCOMPARE(held.data(PartnerListModel::CodeRole).toInt(), 1500);
    QVERIFY(held.data(PartnerListModel::ShownRole).toBool());
}

void TestPartnerListModel::otherPartnersReplaceThem()
{
    PartnerListModel model;
    model.setRows({row(2010, true, 7), row(3000, false, 8)});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows({row(2010, true, 7), row(4000, false, 8)});
    QCOMPARE(reset.size(), 1);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
    model.setValues({{{2010}, {}, {}}});
    model.refreshOrder();
}

void TestPartnerListModel::testerHasNothingToSay()
{
    PartnerListModel model;
    PartnerFilter filter;
    filter.setSourceModel(&model);
    const Tester testsModel(&model, Tester::FailureReportingMode::QtTest);
    const Tester testsFilter(&filter, Tester::FailureReportingMode::QtTest);
    model.setRows({});
    QList<PartnerRow> rows = realRows();
    for (int i = 0; i < 12; ++i) {
        rows[i * 7].shown = true;
        rows[i * 11].size = i;
        model.setRows(rows);
        filter.setSearch(i % 3 == 0 ? QString() : i % 3 == 1 ? QStringLiteral("an") : QStringLiteral("zzz"));
        model.setValues({{rows[i].code, QStringLiteral("1"), QStringLiteral("2"), {}, double(1000 + i)}});
        model.refreshOrder();
    }
    model.setRows(rows.mid(100));
    model.setRows({});
}

void TestPartnerListModel::searches_data()
{
    QTest::addColumn<QString>("first");
    for (const auto &[text, first] : std::initializer_list<std::pair<const char *, const char *>>{{"Mexico", "2010"},
                                                                                                  {"méxico", "2010"},
                                                                                                  {"MEXIQUE", "2010"},
                                                                                                  {"mx", "2010"},
                                                                                                  {"MEX", "2010"},
                                                                                                  {"2010", "2010"},
                                                                                                  {"CA", "1220"},
                                                                                                  {"de", "4280"},
                                                                                                  {"alem", "4280"},
                                                                                                  {"allemagne", "4280"},
                                                                                                  {"germ", "4280"},
                                                                                                  {"korea, s", "5800"},
                                                                                                  {"kor so", "5800"},
                                                                                                  {"south k", "5800"},
                                                                                                  {"corea del s", "5800"},
                                                                                                  {"580", "5800"},
                                                                                                  {"the netherlands", "4210"},
                                                                                                  {"pays-bas", "4210"},
                                                                                                  {"los países b", "4210"},
                                                                                                  {"cote d'iv", "7480"},
                                                                                                  {"cote d ivoire", "7480"},
                                                                                                  {"trinidad and", "2740"},
                                                                                                  {"trinidad & tobago", "2740"},
                                                                                                  {"st lucia", "2487"},
                                                                                                  {"Saint Lucia", "2487"},
                                                                                                  {"european union", "3"},
                                                                                                  {"Union europ", "3"},
                                                                                                  {"0003", "3"},
                                                                                                  {"  mexico ", "2010"}})
        QTest::newRow(text) << QString::fromLatin1(first);
}

void TestPartnerListModel::searches()
{
    QFETCH(QString, first);
    PartnerListModel model;
    PartnerFilter filter;
    filter.setSourceModel(&model);
    model.setRows(realRows());
    filter.setSearch(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(filter.rowCount() > 0);
    QCOMPARE(order(filter).first(), first);
    filter.setSearch(QString());
    QCOMPARE(filter.rowCount(), int(m_registry.partners().size()));
    QCOMPARE(order(filter), order(model).mid(0, filter.rowCount()));
}

void TestPartnerListModel::searchFindsNothing_data()
{
    QTest::addColumn<int>("dummy");
    for (const char *text : {"xyzzy", "9999", "mexico canada", "(%$"})
        QTest::newRow(text) << 0;
}

void TestPartnerListModel::searchFindsNothing()
{
    PartnerListModel model;
    PartnerFilter filter;
    filter.setSourceModel(&model);
    model.setRows(realRows());
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    filter.setSearch(text);
    const bool isNoWord = text == QLatin1String("(%$"); // equivalent to no search
    QCOMPARE(filter.rowCount(), isNoWord ? int(m_registry.partners().size()) : 0);
}

void TestPartnerListModel::groupsComeWhenShownOrSearched()
{
    PartnerListModel model;
    PartnerFilter filter;
    filter.setSourceModel(&model);
    QList<PartnerRow> rows = realRows();
    model.setRows(rows);
    QVERIFY(!order(filter).contains(QStringLiteral("3")));
    filter.setSearch(QStringLiteral("europe"));
    QVERIFY(order(filter).contains(QStringLiteral("3")));
    filter.setSearch(QString());
    for (PartnerRow &row : rows)
        row.shown = row.code == PartnerCode{3};
    model.setRows(rows);
    QCOMPARE(order(filter).first(), QStringLiteral("3"));
    QCOMPARE(filter.rowCount(), int(m_registry.partners().size()) + 1);
}

void TestPartnerListModel::aSearchSurvivesNewRows()
{
    PartnerListModel model;
    PartnerFilter filter;
    filter.setSourceModel(&model);
    QList<PartnerRow> rows = realRows();
    model.setRows(rows);
    filter.setSearch(QStringLiteral("island"));
    const QStringList before = order(filter);
    QVERIFY(before.size() >= 3);
    for (PartnerRow &row : rows)
        row.shown = row.code == PartnerCode{before.last().toInt()};
    model.setRows(rows);
    QCOMPARE(filter.rowCount(), int(before.size()));
    QVERIFY(order(filter).contains(before.last()));
}

void TestPartnerListModel::renamedPartnersAreFound()
{
    PartnerListModel model;
    PartnerFilter filter;
    filter.setSourceModel(&model);
    model.setRows({row(2010, true, 1), row(1220, true, 1)});
    filter.setSearch(QStringLiteral("name 2010"));
    QCOMPARE(order(filter), codesIn("2010"));
    PartnerRow renamed = row(1220, true, 1);
    renamed.name = QStringLiteral("name 2010 too");
    model.setRows({row(2010, true, 1), renamed});
    QCOMPARE(order(filter), codesIn("2010 1220"));
}

TRADESTRATA_TEST(TestPartnerListModel, QCoreApplication)
#include "tst_partnerlistmodel.moc"
