// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/builtin.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "widgets/controls/theme.h"
#include "widgets/render/fonts.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QRawFont>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// The names under which the program registers its fonts: neither the window nor a PDF is set in another version of them.
class TestOwnFonts : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheNameIsAnother_data();
    void onlyTheNameIsAnother();
    void theWindowIsSetInThem();
    void damagedFilesKeepTheirLength();
};

namespace {

QByteArray fontFile(const QString &name)
{
    QFile file(s(":/fonts/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestOwnFonts::onlyTheNameIsAnother_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"Roboto-Regular.ttf", "Roboto-Medium.ttf", "Roboto-Bold.ttf"})
        QTest::newRow(name) << s(name);
}

void TestOwnFonts::onlyTheNameIsAnother()
{
    QFETCH(QString, name);
    const QRawFont before(fontFile(name), 10), after(underRegisteredFamily(fontFile(name)), 10);
    QVERIFY(before.isValid() && after.isValid());
    QVERIFY(before.familyName().startsWith(s("Roboto")));
    QVERIFY2(after.familyName().startsWith(s("Tsboto")), qPrintable(after.familyName()));
    QCOMPARE(after.familyName(), registeredFamily(before.familyName()));
    for (const char *table : {"glyf", "head", "cmap", "hmtx"})
        QVERIFY2(!before.fontTable(table).isEmpty() && after.fontTable(table) == before.fontTable(table), table);
}

void TestOwnFonts::theWindowIsSetInThem()
{
    Builtin().addWindowFonts();
    QCOMPARE(QFontInfo(WindowTheme::font()).family(), registeredFamily(s("Roboto")));
    QVERIFY(!Builtin().fonts()->withFamily(registeredFamily(s("Roboto")))); // for a house style as before
}

void TestOwnFonts::damagedFilesKeepTheirLength()
{
    const QByteArray whole = fontFile(s("Roboto-Regular.ttf"));
    for (int length = 0; length < 400; ++length)
        QCOMPARE(underRegisteredFamily(whole.first(length)).size(), length);
    for (int at = 0; at < 400; ++at) { // numbers and places of tables, as large as they can be
        QByteArray changed = whole;
        changed[at] = '\xFF';
        QCOMPARE(underRegisteredFamily(changed).size(), whole.size());
    }
    const QByteArray collection = "ttcf" + whole;
    QCOMPARE(underRegisteredFamily(collection), collection);
}

TRADESTRATA_TEST(TestOwnFonts, QApplication)
#include "tst_ownfonts.moc"
