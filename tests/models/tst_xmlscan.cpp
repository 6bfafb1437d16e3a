// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/xmlscan.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace tradestrata;

namespace {

const QByteArray document = "<?xml version=\"1.0\"?>\n<!DOCTYPE a>\n<a><!-- > <b> -- ->--><b x='>' y=\"/\">1 &lt; 2</b><c/>"
                            "<![CDATA[ </a> ]] > ]]></a>";

bool isWhole(const QByteArray &text, qsizetype chunk = 1000)
{
    XmlScan scan;
    for (qsizetype at = 0; at < text.size(); at += chunk)
        scan.add(QByteArrayView(text).sliced(at, std::min(chunk, text.size() - at)));
    return scan.isWhole();
}

} // namespace

/// Whether an XML document is truncated.
class TestXmlScan : public QObject
{
    Q_OBJECT

private slots:
    void everyCutIsSeen();
    void inChunks();
    void misshapen_data();
    void misshapen();
    void wideOnesAreNotChecked();
};

void TestXmlScan::everyCutIsSeen()
{
    QVERIFY(isWhole(document));
    QVERIFY(isWhole(document + "\n<!-- end -->\n"));
    for (qsizetype size = 0; size < document.size(); ++size)
        QVERIFY2(!isWhole(document.first(size)), document.first(size).constData());
}

void TestXmlScan::inChunks()
{
    for (qsizetype chunk = 1; chunk < document.size(); ++chunk) {
        QVERIFY(isWhole(document, chunk));
        QVERIFY(!isWhole(document.chopped(1), chunk));
    }
}

void TestXmlScan::misshapen_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "text", "<a><b</a>", "<a x='<b>'></a>", "<a></a></a>", "</a><a>", "<a></a", "<a><a/>"})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
}

void TestXmlScan::misshapen()
{
    QFETCH(QByteArray, text);
    QVERIFY(!isWhole(text));
}

void TestXmlScan::wideOnesAreNotChecked() { QVERIFY(isWhole(QByteArray("\xFF\xFE<\0a\0", 6))); }

TRADESTRATA_TEST(TestXmlScan, QCoreApplication)
#include "tst_xmlscan.moc"
