// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/text/decodedtext.h"
#include "models/io/text/records.h"
#include "models/io/text/values.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace tradestrata;

namespace {

QString shownPeriod(const char *text, DateOrder order = DateOrder::Unknown)
{
    const auto found = periodOf(text, order);
    return found ? found->period.toString() + QString::fromStdString(found->mark) : QStringLiteral("-");
}

/// Reads records one character at a time, as RFC 4180 words it.
std::vector<std::vector<std::string>> slowRecords(const std::string &text, char separator)
{
    std::vector<std::vector<std::string>> records;
    std::vector<std::string> fields(1);
    bool isQuoted = false, any = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        any = true;
        if (isQuoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
            fields.back() += '"';
            ++i;
        } else if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == separator) {
            fields.emplace_back();
        } else if (!isQuoted && c == '\n') {
            records.push_back(std::exchange(fields, std::vector<std::string>(1)));
            any = false;
        } else {
            fields.back() += c;
        }
    }
    if (any)
        records.push_back(fields);
    return records;
}

} // namespace

/// Text files: their encoding, their records, and the numbers and periods that stand in them as text.
class TestTextValues : public QObject
{
    Q_OBJECT

private slots:
    void encodings();
    void refusedText();
    void records();
    void randomRecords();
    void refusedRecords_data();
    void refusedRecords();
    void separators_data();
    void separators();
    void numbers_data();
    void numbers();
    void evidence();
    void periods_data();
    void periods();
    void dates();
    void spaces();
};

void TestTextValues::encodings()
{
    const QString text = QStringLiteral("Côte d’Ivoire,€ 5\nMéxico,1\n");
    const QByteArray utf8 = text.toUtf8();
    QStringEncoder little(QStringEncoder::Utf16LE), big(QStringEncoder::Utf16BE);
    const QByteArray littleBytes = little.encode(text), bigBytes = big.encode(text);
    QByteArray windows;
    for (const QChar c : text)
        windows += c == u'’' ? '\x92' : c == u'€' ? '\x80' : char(c.unicode());
    const std::pair<QByteArray, Encoding> files[] = {{utf8, Encoding::Utf8},
                                                     {"\xEF\xBB\xBF" + utf8, Encoding::Utf8},
                                                     {"\xFF\xFE" + littleBytes, Encoding::Utf16LittleEndian},
                                                     {"\xFE\xFF" + bigBytes, Encoding::Utf16BigEndian},
                                                     {windows, Encoding::Windows1252}};
    for (const auto &[bytes, encoding] : files) {
        const auto decoded = decodeText(bytes);
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, encoding);
        QCOMPARE(QString::fromUtf8(decoded->utf8.data(), qsizetype(decoded->utf8.size())), text);
        QCOMPARE(decoded->note().has_value(), encoding == Encoding::Windows1252);
    }
    const QByteArray plain = QStringLiteral("period,partner\n2025-01,World\n").toUtf8();
    QByteArray unmarked;
    for (const char c : plain) {
        unmarked += c;
        unmarked += '\0';
    }
    const auto decoded = decodeText(unmarked);
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, Encoding::Utf16LittleEndian);
    QCOMPARE(QByteArray(decoded->utf8.data(), qsizetype(decoded->utf8.size())), plain);
}

void TestTextValues::refusedText()
{
    const auto nul = decodeText(QByteArrayView("a,b\nc\0d\n", 8));
    QVERIFY(!nul);
    QCOMPARE(nul.error().id, QStringLiteral("text-nul"));
    QCOMPARE(nul.error().line, 2);
    const auto unknown = decodeText("a\nb\x81\n");
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().id, QStringLiteral("text-encoding-unknown"));
    QCOMPARE(unknown.error().line, 2);
    const auto half = decodeText(QByteArrayView("\xFF\xFE\x41", 3));
    QVERIFY(!half);
    QCOMPARE(half.error().id, QStringLiteral("text-utf16-broken"));
}

void TestTextValues::records()
{
    RecordReader reader("a,\"b, \"\"c\"\"\n d\",\r\n\"0015\" ,=\"0015\",x\ry", ',');
    QVERIFY(reader.next());
    QCOMPARE(reader.line(), 1);
    QCOMPARE(reader.fields().size(), size_t(3));
    QCOMPARE(reader.fields()[1], std::string_view("b, \"c\"\n d"));
    QCOMPARE(reader.fields()[2], std::string_view(""));
    QVERIFY(reader.next());
    QCOMPARE(reader.line(), 3);
    QCOMPARE(reader.fields()[0], std::string_view("0015"));
    QCOMPARE(reader.fields()[1], std::string_view("0015"));
    QVERIFY(reader.next());
    QCOMPARE(reader.fields()[0], std::string_view("y"));
    QVERIFY(!reader.next());
    QVERIFY(!reader.error());
}

void TestTextValues::randomRecords()
{
    QRandomGenerator random(20261129);
    for (int i = 0; i < 3000; ++i) {
        std::vector<std::vector<std::string>> expected;
        std::string text;
        const int rows = 1 + int(random.bounded(5));
        for (int row = 0; row < rows; ++row) {
            expected.emplace_back();
            const int fields = 1 + int(random.bounded(4));
            for (int field = 0; field < fields; ++field) {
                std::string content;
                const int length = int(random.bounded(6));
                for (int c = 0; c < length; ++c)
                    content += std::string("ab,;\"\n1 ")[random.bounded(8)];
                std::string quoted = "\"";
                for (const char c : content)
                    quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
                text += (field > 0 ? "," : "") + quoted + '"';
                expected.back().push_back(content);
            }
            text += '\n';
        }
        std::vector<std::vector<std::string>> read;
        RecordReader reader(text, ',');
        while (reader.next())
            read.emplace_back(reader.fields().begin(), reader.fields().end());
        QVERIFY2(!reader.error(), text.c_str());
        QCOMPARE(read, expected);
        QCOMPARE(read, slowRecords(text, ','));
    }
}

void TestTextValues::refusedRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("line");
    QTest::newRow("open quote") << QByteArray("a,b\nc,\"d\ne\n") << QStringLiteral("text-quote-open") << 2;
    QTest::newRow("text after quote") << QByteArray("a\n\"b\"c,d\n") << QStringLiteral("text-after-quote") << 2;
    QTest::newRow("a field without end") << QByteArray(3 << 20, 'x') << QStringLiteral("text-field-too-long") << 1;
    QTest::newRow("a quoted field without end") << '"' + QByteArray(3 << 20, 'x') + '"' << QStringLiteral("text-quote-open") << 1;
    QTest::newRow("a million columns") << QByteArray(1 << 20, ',') << QStringLiteral("text-columns-too-many") << 1;
}

void TestTextValues::refusedRecords()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, id);
    QFETCH(int, line);
    RecordReader reader({text.constData(), size_t(text.size())}, ',');
    while (reader.next()) {
    }
    QVERIFY(reader.error());
    QCOMPARE(reader.error()->id, id);
    QCOMPARE(reader.error()->line, line);
}

void TestTextValues::separators_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',';
    QTest::newRow("semicolons with decimal commas") << QByteArray("a;b\n1,5;2,5\n1,5;2,5\n") << ';';
    QTest::newRow("names with commas") << QByteArray("a;b;c\nKorea, South;1;2\nX;1;2\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\nx, y\t2\n") << '\t';
    QTest::newRow("text with semicolons") << QByteArray("a,b\nAnimals; live,2\nMeat; fresh,3\n") << ',';
    QTest::newRow("stated") << QByteArray("sep=|\na|b\n") << '|';
    QTest::newRow("one column") << QByteArray("a\nb\n") << ',';
}

void TestTextValues::separators()
{
    QFETCH(QByteArray, text);
    QTEST(separatorOf({text.constData(), size_t(text.size())}), "separator");
}

void TestTextValues::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("point"); ///< the number with a decimal point, or "-"
    QTest::addColumn<QString>("comma");
    const auto row = [](const char *text, const char *point, const char *comma) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(point) << QString::fromLatin1(comma);
    };
    row("1234", "1234", "1234");
    row("1,234", "1234", "1.234");
    row("1.234", "1.234", "1234");
    row("1,234,567.8", "1234567.8", "-");
    row("1.234.567,8", "-", "1234567.8");
    row("1 234 567", "1234567", "1234567");
    row("1\xC2\xA0"
        "234,5",
        "-", "1234.5");
    row("1\xE2\x80\xAF"
        "234.5",
        "1234.5", "-");
    row("1'234.5", "1234.5", "-");
    row("12 34", "-", "-");
    row("1,23,456", "-", "-");
    row("-5", "-5", "-5");
    row("\xE2\x88\x92"
        "5",
        "-5", "-5");
    row("5-", "-5", "-5");
    row("(5)", "-5", "-5");
    row("1e3", "1000", "1000");
    row("1.5E+3", "1500", "-");
    row("0", "0", "0");
    row("-0", "0", "0");
    row("", "-", "-");
    row("12x", "-", "-");
    row("0x10", "-", "-");
    row("nan", "-", "-");
    row("inf", "-", "-");
    row("1e999", "-", "-");
    row("..", "-", "-");
    row(".5", "0.5", "-");
    row("2024-01", "-", "-");
}

void TestTextValues::numbers()
{
    QFETCH(QByteArray, text);
    const auto shown = [&](NumberStyle style) {
        const auto number = numberOf({text.constData(), size_t(text.size())}, style);
        return number ? QString::number(*number, 'g', 15) : QStringLiteral("-");
    };
    QTEST(shown({'.', ','}), "point");
    QTEST(shown({',', '.'}), "comma");
}

void TestTextValues::evidence()
{
    const auto styleFrom = [](std::initializer_list<const char *> texts, char separator) {
        NumberEvidence evidence;
        for (const char *text : texts)
            evidence.add(text);
        const auto style = numberStyleOf(evidence, std::nullopt, separator);
        return style ? QString(QLatin1Char(style->decimal)) : style.error().id;
    };
    QCOMPARE(styleFrom({"1,234", "1,234.5"}, ';'), QStringLiteral("."));
    QCOMPARE(styleFrom({"1.234", "101,5"}, ';'), QStringLiteral(","));
    QCOMPARE(styleFrom({"1.234.567"}, ';'), QStringLiteral(","));
    QCOMPARE(styleFrom({"1,234,567"}, ';'), QStringLiteral("."));
    QCOMPARE(styleFrom({"1,234"}, ','), QStringLiteral("."));
    QCOMPARE(styleFrom({"1,234"}, ';'), QStringLiteral("numbers-ambiguous"));
    QCOMPARE(styleFrom({"1.5", "2,55"}, ';'), QStringLiteral("numbers-contradict"));
    QCOMPARE(styleFrom({"1.5", "2,55"}, ','), QStringLiteral("."));
    QCOMPARE(styleFrom({"12", "World"}, ';'), QStringLiteral("."));
    QCOMPARE(numberStyleOf({}, ',', ',')->decimal, ',');
}

void TestTextValues::periods_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("period");
    const auto row = [](const char *text, const char *period) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(period);
    };
    row("2025", "2025");
    row("2025.0", "2025");
    row("2025-08", "2025-08");
    row("2025/8", "2025-08");
    row("202508", "2025-08");
    row("20250801", "2025-08");
    row("2025M08", "2025-08");
    row("2025-M08", "2025-08");
    row("2025-08-01", "2025-08");
    row("2025-08-31", "2025-08");
    row("2025-08-15", "-");
    row("2025-08-01T00:00:00", "2025-08");
    row("2025-Q3", "2025-Q3");
    row("2025Q3", "2025-Q3");
    row("2025 Q3", "2025-Q3");
    row("Q3 2025", "2025-Q3");
    row("3Q2025", "2025-Q3");
    row("T3 2025", "2025-Q3");
    row("1999 2 ", "1999-Q2");
    row("1999 02", "1999-02");
    row("08/2025", "2025-08");
    row("13/2025", "-");
    row("Aug-25", "2025-08");
    row("Jan-50", "1950-01");
    row("August 2025", "2025-08");
    row("Aug. 2025", "2025-08");
    row("1-Aug-2025", "2025-08");
    row("agosto de 2025", "2025-08");
    row("ao\xC3\xBBt 2025", "2025-08");
    row("M\xC3\xA4rz 2025", "2025-03");
    row("maart 2025", "2025-03");
    row("2025 August", "2025-08");
    row("31/08/2025", "2025-08");
    row("01/08/2025", "-");
    row("01/01/2025", "2025-01");
    row("2024r", "2024r");
    row("2024 (p)", "2024(p)");
    row("2024-05*", "2024-05*");
    row("2025-13", "-");
    row("May", "-");
    row("122O", "-");
    row("14", "-");
    row("12345", "-");
    row("1", "-");
}

void TestTextValues::periods()
{
    QFETCH(QByteArray, text);
    QTEST(shownPeriod(text.constData()), "period");
}

void TestTextValues::dates()
{
    QCOMPARE(shownPeriod("01/08/2025", DateOrder::DayFirst), QStringLiteral("2025-08"));
    QCOMPARE(shownPeriod("01/08/2025", DateOrder::MonthFirst), QStringLiteral("-"));
    QCOMPARE(shownPeriod("08/01/2025", DateOrder::MonthFirst), QStringLiteral("2025-08"));
    const auto order = [](std::initializer_list<const char *> texts) {
        DateEvidence evidence;
        for (const char *text : texts)
            evidence.add(text);
        return evidence.order();
    };
    QCOMPARE(order({"01/08/2025", "01/09/2025"}), DateOrder::DayFirst);
    QCOMPARE(order({"08/01/2025", "09/01/2025"}), DateOrder::MonthFirst);
    QCOMPARE(order({"31/08/2025", "30/09/2025"}), DateOrder::DayFirst);
    QCOMPARE(order({"01/01/2025"}), DateOrder::Unknown);
    QCOMPARE(monthNumberOf("Dezember"), std::optional(12));
    QCOMPARE(monthNumberOf("M07"), std::optional(7));
    QCOMPARE(monthNumberOf("13"), std::nullopt);
}

void TestTextValues::spaces()
{
    QCOMPARE(trimmedText("\xEF\xBB\xBF \xC2\xA0\xE3\x80\x80x y\xE2\x80\x89\xE2\x80\x8B\t"), std::string_view("x y"));
    QCOMPARE(trimmedText("\xC2\xA0"), std::string_view());
}

TRADESTRATA_TEST(TestTextValues, QCoreApplication)
#include "tst_textvalues.moc"
