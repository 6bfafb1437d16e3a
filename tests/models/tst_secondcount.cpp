// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/readsheets.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkbook.h"
#include "tests/support/text.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

/// The number of cells that the reader received; -1 if it refuses the file.
qint64 received(const QByteArray &bytes)
{
    Progress progress;
    const auto sheets = readSheets(
        bytes, [](const SheetHead &) { return true; }, progress);
    return sheets ? qint64(sheets->front().content.cells.size()) : -1;
}

int countOf(const char *pattern, const QByteArray &text)
{
    int count = 0;
    auto found = QRegularExpression(s(pattern)).globalMatch(QString::fromUtf8(text));
    for (; found.hasNext(); found.next())
        ++count;
    return count;
}

} // namespace

/// A second count: the cells with content in the bytes of a file, counted without reading them as a spreadsheet, and the
/// cells received. Programs do not compare them: names of elements may have a prefix, values may be empty or in comments,
/// so that what is simple to count is not always a cell.
class TestSecondCount : public QObject
{
    Q_OBJECT

private slots:
    void xlsx();
    void ods();
    void xls();

private:
    static constexpr int workbooks = 150;
    std::mt19937 m_random{20'25};
    int below(int end) { return int(m_random() % unsigned(end)); }
};

void TestSecondCount::xlsx()
{
    const QByteArrayList kinds{" t=\"s\"><v>0</v>",
                               " t=\"s\"><v>1</v>",
                               " t=\"inlineStr\"><is><t>a&lt;b</t></is>",
                               " t=\"inlineStr\"><is><t></t></is>",
                               "><v>1.5</v>",
                               "><v>12345678</v>",
                               " s=\"0\"><v>-1E-7</v>",
                               "><v></v>",
                               " t=\"b\"><v>1</v>",
                               " t=\"e\"><v>#N/A</v>",
                               " t=\"str\"><f>A1&amp;\"x\"</f><v>x</v>",
                               "><f>A1</f>",
                               "><!-- <w>9</w> --><v>2</v>",
                               " foreign=\"&gt;\"><v>3</v>",
                               "><v>not a number</v>",
                               ">"};
    for (int i = 0; i < workbooks; ++i) {
        QByteArray rows;
        const int count = below(60);
        for (int row = 1; row <= count; ++row) {
            rows += below(2) == 0 ? "<row r=\"" + QByteArray::number(row) + "\">" : QByteArray("<row>");
            for (int cell = below(30); cell > 0; --cell)
                rows += "<c" + kinds[below(int(kinds.size()))] + (below(9) == 0 ? "\n</c >" : "</c>");
            rows += "</row>";
        }
        const QByteArray file = zipArchive(smallXlsx(rows, "<si><t>text</t></si><si><t>other</t></si>"));
        QCOMPARE(received(file), countOf("<(v|t)>[^<]", rows));
    }
}

void TestSecondCount::ods()
{
    const QByteArray begin = "<table:table-cell office:value-type=\"";
    const QByteArrayList kinds{begin + "float\" office:value=\"1.5\"><text:p>1.5</text:p></table:table-cell>",
                               begin + "string\"><text:p>a</text:p><text:p>b</text:p></table:table-cell>",
                               begin + "date\" office:date-value=\"2025-08-01\"/>",
                               begin + "boolean\" office:boolean-value=\"true\"><text:p>TRUE</text:p></table:table-cell>",
                               "<table:table-cell/>",
                               "<table:table-cell table:number-columns-repeated=\"7\"/>",
                               "<table:covered-table-cell/>"};
    for (int i = 0; i < workbooks; ++i) {
        QByteArray rows;
        const int count = below(60);
        for (int row = 0; row < count; ++row) {
            rows += "<table:table-row>";
            for (int cell = below(30); cell > 0; --cell)
                rows += kinds[below(int(kinds.size()))];
            rows += "</table:table-row>";
        }
        const QByteArray tables = "<table:table table:name=\"S\">" + rows + "</table:table>";
        QCOMPARE(received(zipArchive(smallOds(tables))), countOf("office:value-type", rows));
        QCOMPARE(received(smallFods(tables)), countOf("office:value-type", rows));
    }
}

void TestSecondCount::xls()
{
    for (int i = 0; i < workbooks; ++i) {
        QByteArray records;
        int count = 0;
        const int rows = below(60);
        for (int row = 0; row < rows; ++row) {
            int column = 0;
            for (int cell = below(30); cell > 0; --cell) {
                const QByteArray place = number16(row) + number16(column) + number16(0);
                const int kind = below(5);
                if (kind == 0)
                    records += biffRecord(0x203, place + numberReal(1.5)); // NUMBER
                else if (kind == 1)
                    records += biffRecord(0x27E, place + number32(0x3FF00000)); // RK
                else if (kind == 2)
                    records += biffRecord(0x205, place + QByteArray("\1\0", 2)); // BOOLERR
                else if (kind == 3)                                              // MULRK of three
                    records += biffRecord(0xBD, number16(row) + number16(column)
                                                    + (number16(0) + number32(0x3FF00000)).repeated(3) + number16(column + 2));
                else
                    records += biffRecord(0x201, place); // BLANK
                count += kind == 3 ? 3 : kind == 4 ? 0 : 1;
                column += kind == 3 ? 3 : 1;
            }
        }
        QCOMPARE(received(smallXls(records)), count);
    }
}

TRADESTRATA_TEST(TestSecondCount, QCoreApplication)
#include "tst_secondcount.moc"
