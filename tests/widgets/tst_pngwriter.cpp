// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/support/text.h"
#include "widgets/render/pngwriter.h"

#include <QImage>
#include <QTest>

#include <cmath>
#include <random>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Pictures as PNG, read back by Qt's own reader.
class TestPngWriter : public QObject
{
    Q_OBJECT

private slots:
    void pixelsComeBack_data();
    void pixelsComeBack();
    void textsComeBack();
};

void TestPngWriter::pixelsComeBack_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("colours"); // 0: any
    for (const int colours : {1, 3, 0}) {
        for (const QSize size : {QSize(1, 1), QSize(2, 3), QSize(3, 1), QSize(5, 2), QSize(8, 8), QSize(11, 70), QSize(1921, 5),
                                 QSize(640, 480), QSize(17, 3000)})
            QTest::addRow("%dx%d, %d colours", size.width(), size.height(), colours) << size << colours;
    }
}

void TestPngWriter::pixelsComeBack()
{
    QFETCH(QSize, size);
    QFETCH(int, colours);
    std::mt19937 chance(unsigned(size.width() * 31 + size.height() + colours));
    std::vector<QRgb> palette;
    for (int i = 0; i < colours; ++i)
        palette.push_back(0xFF000000 | chance());
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        QRgb pixel = 0;
        for (int x = 0; x < size.width(); ++x) { // in runs, as a chart is
            if (x == 0 || chance() % 4 == 0)
                pixel = colours > 0 ? palette[chance() % palette.size()] : 0xFF000000 | chance();
            image.setPixel(x, y, pixel);
        }
    }
    const QByteArray bytes = encodePng(image, 300, {});
    const QImage back = QImage::fromData(bytes, "PNG");
    QCOMPARE(back.size(), size);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            QCOMPARE(back.pixel(x, y), image.pixel(x, y));
    }
    QCOMPARE(back.dotsPerMeterX(), int(std::lround(300 / 0.0254)));
    QCOMPARE(decodePng(bytes, size).convertToFormat(QImage::Format_RGB32), image);
    QCOMPARE(encodePng(image, 300, {}), bytes);
    QVERIFY(bytes.endsWith(QByteArray::fromHex("0000000049454E44AE426082"))); // the end as PNG has it, with its check sum
}

void TestPngWriter::textsComeBack()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage back = QImage::fromData(encodePng(image, 96, {{"Title", s("Mexico – 中国")}, {"Description", s("lines")}}),
                                         "PNG");
    QCOMPARE(back.text(s("Title")), s("Mexico – 中国"));
    QCOMPARE(back.text(s("Description")), s("lines"));
}

TRADESTRATA_TEST(TestPngWriter, QCoreApplication)
#include "tst_pngwriter.moc"
