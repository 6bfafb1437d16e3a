// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "widgets/controls/labels.h"
#include "widgets/controls/theme.h"

#include <QApplication>
#include <QTest>

using namespace tradestrata;

/// Paragraphs look like the rich text of a label.
class TestParagraphs : public QObject
{
    Q_OBJECT

private slots:
    void looksLikeALabel_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {120, 200, 262, 303, 500})
            QTest::newRow(QByteArray::number(width).constData()) << width;
    }
    void looksLikeALabel()
    {
        QFETCH(int, width);
        const QStringList sentences{
            QStringLiteral("In August 2025, Mexico led Canada by $6.30 bn, or 1.9%, in exports of goods over 12 months."),
            QStringLiteral("It is the first time since the data begin & <the> lead has lasted since July 2025."),
            QStringLiteral("1 of 2 older releases were revised by as much.")};
        Paragraphs paragraphs;
        paragraphs.setParagraphs(sentences);
        QLabel label(paragraphs.text());
        label.setTextFormat(Qt::RichText);
        label.setWordWrap(true);
        for (QLabel *each : {static_cast<QLabel *>(&paragraphs), &label}) {
            each->setFont(WindowTheme::font(12));
            each->setStyleSheet(QStringLiteral("QLabel { font-size: 12px; }"));
            each->setContentsMargins(16, 0, 16, 0);
            each->ensurePolished();
        }
        const int height = paragraphs.heightForWidth(width);
        QCOMPARE(height, label.heightForWidth(width));
        paragraphs.resize(width, height);
        label.resize(width, height);
        QCOMPARE(paragraphs.grab().toImage(), label.grab().toImage());
    }
    void isEmptyWithoutText()
    {
        Paragraphs paragraphs;
        QCOMPARE(paragraphs.heightForWidth(200), 0);
    }
};

TRADESTRATA_TEST(TestParagraphs, QApplication)
#include "tst_paragraphs.moc"
