// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/formulasafe.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

/// Whether a spreadsheet takes one of the text's cells for a formula, whatever separates its cells.
bool runs(const QString &text)
{
    QString cell;
    for (const QChar c : text + u';') {
        if (c != u',' && c != u';') {
            cell += c;
            continue;
        }
        bool isNumber = false;
        const QString trimmed = cell.trimmed();
        trimmed.toDouble(&isNumber);
        if (!trimmed.isEmpty() && QStringLiteral("=+-@").contains(trimmed[0]) && !(isNumber && trimmed[0] == u'-'))
            return true;
        cell.clear();
    }
    return false;
}

} // namespace

class TestFormulaSafe : public QObject
{
    Q_OBJECT

private slots:
    void writes_data();
    void writes();
    void everyShortText();
};

void TestFormulaSafe::writes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *text, const char *written) { QTest::newRow(text) << s(text) << s(written); };
    row("", "");
    row("Canada", "Canada");
    row("=1+1", "'=1+1");
    row("+x", "'+x");
    row("-x", "'-x");
    row("@x", "'@x");
    row("\t=x", "\t'=x");
    row("\r=x", "\r'=x");
    row("＝x", "'＝x");
    row("'=1+1", "''=1+1");
    row("'s-Hertogenbosch", "'s-Hertogenbosch");
    row("Korea, South", "Korea, South");
    row("x;=1", "x;'=1");
    row("a,-b", "a,'-b");
    row("-", "'-");
    row("-5", "-5");
    row("-5.25", "-5.25");
    row("-5x", "'-5x");
    row("-5;-6", "-5;-6");
    row("2025-08", "2025-08");
}

void TestFormulaSafe::writes()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QCOMPARE(formulaSafe(text), written);
    QCOMPARE(fromFormulaSafe(written), text);
}

void TestFormulaSafe::everyShortText()
{
    const QString letters = QStringLiteral("=-'5 ;a");
    constexpr int longest = 5;
    int count = 1;
    for (int i = 0; i < longest; ++i)
        count *= int(letters.size()) + 1;
    for (int number = 0; number < count; ++number) {
        QString text;
        for (int rest = number; rest > 0; rest /= int(letters.size()) + 1) {
            if (const int letter = rest % (int(letters.size()) + 1); letter > 0)
                text += letters[letter - 1];
        }
        const QString written = formulaSafe(text);
        QVERIFY2(fromFormulaSafe(written) == text, qPrintable(text));
        QVERIFY2(!runs(written), qPrintable(text));
    }
}

TRADESTRATA_TEST(TestFormulaSafe, QCoreApplication)
#include "tst_formulasafe.moc"
