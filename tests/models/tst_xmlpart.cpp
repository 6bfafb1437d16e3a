// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/sheetlimits.h"
#include "models/io/sheets/xmlpart.h"
#include "tests/support/testrunner.h"
#include "tests/support/text.h"

#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

/// Draws what it is given: "a(b[text])", elements of other vocabularies left out.
class Drawing : public XmlHandler
{
public:
    QByteArray drawn;

    int begin(int, const XmlName &name, const XmlAttributes &) override
    {
        if (name.space == XmlSpace::Other)
            return skip;
        if (name.local == "bad")
            return fail({s("bad"), "", {}});
        drawn += QByteArray(name.local.data(), qsizetype(name.local.size())) + '(';
        return 1;
    }
    void end(int) override { drawn += ')'; }
    void text(int, std::string_view text) override { drawn.append(text.data(), qsizetype(text.size())); }
};

/// What comes of a document in pieces of that size: the drawing, or the id of the error.
QByteArray read(const QByteArray &text, qsizetype piece = 65536)
{
    Drawing drawing;
    XmlPart part("a.xml", drawing);
    for (qsizetype at = 0; at < text.size(); at += piece) {
        if (const auto wrong = part.add(QByteArrayView(text).sliced(at, std::min(piece, text.size() - at))))
            return wrong->id.toUtf8();
    }
    const auto wrong = part.finish();
    return wrong ? wrong->id.toUtf8() : drawing.drawn;
}

const QByteArray document = "<?xml version=\"1.0\"?>\n<a><!-- > <b> - ->-->1<b x='>' y=\"/\">1 &lt; 2</b><c/>"
                            "<![CDATA[ </a> ]] > ]]></a>";

} // namespace

/// How the parts of spreadsheets are read as XML.
class TestXmlPart : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void everyCutIsSeen();
    void inPieces();
    void alternatives();
    void endsAtTheHandlersWord();
    void stopsALongTokenEarly();
};

void TestXmlPart::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("drawn");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &drawn) {
        QTest::newRow(name) << text << drawn;
    };
    row("plain", "<a>1<b>2</b></a>", "a(1b(2))");
    row("foreign elements", "<a xmlns:x='urn:x'>1<x:b>2<b>3</b></x:b>4</a>", "a(14)");
    row("UTF-16", QByteArray("\xFF\xFE<\0a\0>\0\x4D\x01<\0/\0a\0>\0", 18), "a(\xC5\x8D)");
    row("character references", "<a>&amp;&#65;&#x42;</a>", "a(&AB)");
    row("nothing", "", "workbook-damaged");
    row("only text", "text", "workbook-damaged");
    row("two documents", "<a/><b/>", "workbook-damaged");
    row("crossed", "<a><b></a></b>", "workbook-damaged");
    row("no UTF-8", "<a>\xFF</a>", "workbook-damaged");
    row("a character that XML does not have", "<a>&#1;</a>", "workbook-damaged");
    row("a prefix that nothing declares", "<x:a/>", "workbook-damaged");
    row("a document type", "<!DOCTYPE a><a/>", "workbook-document-type");
    row("a bomb of entities", "<!DOCTYPE a [<!ENTITY x \"1\"><!ENTITY y \"&x;&x;\">]><a>&y;</a>", "workbook-document-type");
    row("an entity without a declaration", "<a>&x;</a>", "workbook-damaged");
    const int most = deepestXml;
    row("as deep as allowed", QByteArray("<a>").repeated(most) + QByteArray("</a>").repeated(most),
        QByteArray("a(").repeated(most) + QByteArray(most, ')'));
    row("too deep", QByteArray("<a>").repeated(most + 1) + QByteArray("</a>").repeated(most + 1), "workbook-too-deep");
    row("too deep where nothing is read", "<a xmlns:x='urn:x'>" + QByteArray("<x:b>").repeated(most), "workbook-too-deep");
    row("a long tag", "<a b='" + QByteArray(longestXmlToken + 100'000, 'x') + "'/>", "workbook-tag-too-long");
    row("a long comment", "<a/><!--" + QByteArray(longestXmlToken + 100'000, 'x') + "-->", "workbook-tag-too-long");
    row("long text is no token", "<a>" + QByteArray(longestXmlToken * 2, 'x') + "</a>",
        "a(" + QByteArray(longestXmlToken * 2, 'x') + ")");
}

void TestXmlPart::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, drawn);
    QCOMPARE(read(text), drawn);
}

void TestXmlPart::everyCutIsSeen()
{
    QCOMPARE(read(document), QByteArray("a(1b(1 < 2)c() </a> ]] > )"));
    for (qsizetype size = 0; size < document.size(); ++size)
        QCOMPARE(read(document.first(size)), QByteArray("workbook-damaged"));
}

void TestXmlPart::inPieces()
{
    for (qsizetype piece = 1; piece < document.size(); ++piece)
        QCOMPARE(read(document, piece), read(document));
}

void TestXmlPart::alternatives()
{
    const QByteArray begin = "<a xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>1<mc:AlternateContent>";
    const QByteArray end = "</mc:AlternateContent>4</a>";
    QCOMPARE(read(begin + "<mc:Choice><b>2</b></mc:Choice><mc:Fallback><c>3</c></mc:Fallback>" + end), QByteArray("a(1c(3)4)"));
    QCOMPARE(read(begin + "<mc:Choice><b>2</b></mc:Choice>" + end), QByteArray("a(14)"));
    QCOMPARE(read(begin + "<b>2</b>" + end), QByteArray("a(14)"));
}

void TestXmlPart::endsAtTheHandlersWord()
{
    QCOMPARE(read("<a>1<bad/>2</a>"), QByteArray("bad"));
    QCOMPARE(read("<bad/>"), QByteArray("bad"));
}

void TestXmlPart::stopsALongTokenEarly()
{
    // expat goes through an unfinished token with every piece: without an end to it, this would take minutes.
    Drawing drawing;
    XmlPart part("a.xml", drawing);
    QVERIFY(!part.add("<a b='"));
    int pieces = 0;
    while (pieces < 1000 && !part.add(QByteArray(65536, 'x')))
        ++pieces;
    QCOMPARE(pieces, int(longestXmlToken / 65536) - 1);
}

TRADESTRATA_TEST(TestXmlPart, QCoreApplication)
#include "tst_xmlpart.moc"
