// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/readers.h"
#include "models/session/datarefs.h"
#include "tests/support/censusbook.h"
#include "tests/support/testregistry.h"
#include "tests/support/testrunner.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Data and session in folders of their own: reports/month.strata and data/trade.csv.
class TestDataRefs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void inPlace();
    void bothMoved();
    void sessionMoved();
    void renamedBesideTheSession();
    void anotherKindOfName();
    void changed();
    void changedWithAnIdenticalFileBesideIt();
    void gone();
    void neverSaved();
    void withoutHash();
    void writtenOnAnotherSystem();
    void aFolderIsNotAFile();
    void builtIn();
    void many();
    void relativeWhereThatMeansSomething();
    void savedElsewhere();
    void savedElsewhereWhileGone();

private:
    QString at(const char *path) const { return m_dir->filePath(s(path)); }
    void write(const char *path, const QByteArray &bytes = "the table\n") const
    {
        QDir().mkpath(QFileInfo(at(path)).path());
        QVERIFY(writeFile(at(path), bytes));
    }
    void move(const char *from, const char *to) const
    {
        QDir().mkpath(QFileInfo(at(to)).path());
        QVERIFY(QDir().rename(at(from), at(to)));
    }
    FoundData find(const DataRef &ref, const char *folder = "reports") const
    {
        Progress progress;
        return findData({ref}, *folder == 0 ? QString() : at(folder), std::nullopt, progress).first();
    }
    static QString reported(const FoundData &found) { return found.message ? found.message->id : QString(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    DataRef m_ref;
};

void TestDataRefs::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    write("data/trade.csv");
    write("reports/month.strata", "{}");
    m_ref = DataRef();
    m_ref.builtIn = false;
    m_ref.absolutePath = at("data/trade.csv");
    m_ref.hash = QCryptographicHash::hash("the table\n", QCryptographicHash::Sha256).toHex();
    m_ref = refsForFolder({m_ref}, QString(), at("reports")).first();
    QCOMPARE(m_ref.relativePath, s("../data/trade.csv"));
}

void TestDataRefs::inPlace()
{
    const FoundData found = find(m_ref);
    QVERIFY(found.found);
    QCOMPARE(found.path, at("data/trade.csv"));
    QVERIFY(!found.message);
}

void TestDataRefs::bothMoved()
{
    move("data", "elsewhere/data");
    move("reports", "elsewhere/reports");
    const FoundData found = find(m_ref, "elsewhere/reports");
    QCOMPARE(found.path, at("elsewhere/data/trade.csv"));
    QVERIFY(!found.message);
    const DataRef now = withPaths({m_ref}, {found}).first();
    QCOMPARE(now.absolutePath, at("elsewhere/data/trade.csv"));
}

void TestDataRefs::sessionMoved()
{
    move("reports", "far/away/reports");
    const FoundData found = find(m_ref, "far/away/reports");
    QCOMPARE(found.path, at("data/trade.csv"));
    QVERIFY(!found.message);
}

void TestDataRefs::renamedBesideTheSession()
{
    write("reports/another.csv", "another table\n");
    move("data/trade.csv", "reports/trade of march.csv");
    const FoundData found = find(m_ref);
    QCOMPARE(found.path, at("reports/trade of march.csv"));
    QCOMPARE(reported(found), s("data-elsewhere"));
    QCOMPARE(found.message->arguments, (QVariantList{s("trade.csv"), s("trade of march.csv")}));
}

void TestDataRefs::anotherKindOfName()
{
    m_ref.absolutePath = m_ref.relativePath = s("trade.txt");
    move("data/trade.csv", "reports/TRADE.TXT");
    QCOMPARE(find(m_ref).path, at("reports/TRADE.TXT"));
    move("reports/TRADE.TXT", "reports/trade.xlsx");
    QCOMPARE(find(m_ref).path, at("reports/trade.xlsx"));
}

void TestDataRefs::changed()
{
    write("data/trade.csv", "a newer table\n");
    const FoundData found = find(m_ref);
    QVERIFY(found.found);
    QCOMPARE(found.path, at("data/trade.csv"));
    QCOMPARE(reported(found), s("data-changed"));
}

void TestDataRefs::changedWithAnIdenticalFileBesideIt()
{
    move("data/trade.csv", "reports/trade-old.csv");
    write("data/trade.csv", "a newer table\n");
    const FoundData found = find(m_ref);
    QCOMPARE(found.path, at("reports/trade-old.csv"));
    QCOMPARE(reported(found), s("data-elsewhere"));
    // The absolute path is right if the relative one leads to another file.
    move("reports/trade-old.csv", "trade.csv");
    m_ref.absolutePath = at("trade.csv");
    QCOMPARE(find(m_ref).path, at("trade.csv"));
    QVERIFY(!find(m_ref).message);
}

void TestDataRefs::gone()
{
    QVERIFY(QFile::remove(at("data/trade.csv")));
    const FoundData found = find(m_ref);
    QVERIFY(!found.found);
    QVERIFY(found.path.isEmpty());
    QCOMPARE(reported(found), s("data-moved"));
    QCOMPARE(found.message->arguments, QVariantList{s("trade.csv")});
    QCOMPARE(withPaths({m_ref}, {found}), QList{m_ref});
}

void TestDataRefs::neverSaved()
{
    m_ref.relativePath.clear();
    QCOMPARE(find(m_ref, "").path, at("data/trade.csv"));
    m_ref.absolutePath = at("nowhere.csv");
    QVERIFY(!find(m_ref, "").found);
}

void TestDataRefs::withoutHash()
{
    m_ref.hash.clear();
    write("data/trade.csv", "whatever\n");
    QCOMPARE(find(m_ref).path, at("data/trade.csv"));
    QVERIFY(!find(m_ref).message);
}

void TestDataRefs::writtenOnAnotherSystem()
{
    m_ref.absolutePath = s("C:\\Users\\Ana\\trade.csv");
    m_ref.relativePath.clear();
    const FoundData found = find(m_ref);
    QCOMPARE(reported(found), s("data-moved"));
    QCOMPARE(found.message->arguments, QVariantList{s("trade.csv")});
    QCOMPARE(refsForFolder({m_ref}, at("reports"), at("data")), QList{m_ref});
}

void TestDataRefs::aFolderIsNotAFile()
{
    QVERIFY(QFile::remove(at("data/trade.csv")));
    QDir().mkpath(at("data/trade.csv"));
    QVERIFY(!find(m_ref).found);
}

void TestDataRefs::builtIn()
{
    DataRef ref;
    ref.read.released = Month::of(2026, 3);
    Progress progress;
    const auto message = [&](std::optional<Month> brought) {
        const FoundData found = findData({ref}, QString(), brought, progress).first();
        return found.found && found.path.isEmpty() ? reported(found) : s("not found");
    };
    QCOMPARE(message(Month::of(2026, 3)), QString());
    QCOMPARE(message(Month::of(2026, 4)), s("data-built-in-other"));
    QCOMPARE(message(std::nullopt), QString());
    ref.read.released.reset();
    QCOMPARE(message(Month::of(2026, 4)), QString());
}

void TestDataRefs::many()
{
    DataRef gone = m_ref;
    gone.absolutePath = at("data/gone.csv");
    gone.relativePath.clear();
    gone.hash = "00";
    Progress progress;
    const auto found = findData({DataRef(), gone, m_ref}, at("reports"), std::nullopt, progress);
    QCOMPARE(found.size(), 3);
    QVERIFY(found.at(0).found && !found.at(1).found && found.at(2).found);
    QCOMPARE(found.at(2).path, at("data/trade.csv"));
}

void TestDataRefs::relativeWhereThatMeansSomething()
{
    const auto relative = [](const char *folder, const char *path) {
        DataRef ref;
        ref.builtIn = false;
        ref.absolutePath = s(path);
        ref.relativePath = s(path); // from the root: represents a file that cannot be checked here
        return refsForFolder({ref}, s("/"), s(folder)).first().relativePath;
    };
    QCOMPARE(relative("/home/ana/reports", "/home/ana/reports/trade.csv"), s("trade.csv"));
    QCOMPARE(relative("/home/ana/reports", "/home/ana/reports/data/trade.csv"), s("data/trade.csv"));
    QCOMPARE(relative("/home/ana/reports", "/home/ana/trade.csv"), s("../trade.csv"));
    QCOMPARE(relative("/media/stick", "/home/ana/trade.csv"), QString());
    QCOMPARE(relative("/", "/home/ana/trade.csv"), s("home/ana/trade.csv"));
}

void TestDataRefs::savedElsewhere()
{
    QDir().mkpath(at("far/away"));
    const DataRef ref = refsForFolder({m_ref}, at("reports"), at("far/away")).first();
    QCOMPARE(ref.relativePath, s("../../data/trade.csv"));
    QCOMPARE(ref.absolutePath, m_ref.absolutePath);
    QCOMPARE(find(ref, "far/away").path, at("data/trade.csv"));
}

void TestDataRefs::savedElsewhereWhileGone()
{
    move("data", "hidden");
    m_ref.absolutePath = s("/nowhere/trade.csv");
    const DataRef same = refsForFolder({m_ref}, at("reports"), at("reports")).first();
    QCOMPARE(same, m_ref);
    QDir().mkpath(at("far/away"));
    const DataRef ref = refsForFolder({m_ref}, at("reports"), at("far/away")).first();
    move("hidden", "data");
    QCOMPARE(find(ref, "far/away").path, at("data/trade.csv"));
}

TRADESTRATA_TEST(TestDataRefs, QCoreApplication)
#include "tst_datarefs.moc"
