// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/testrunner.h"

#include <QImage>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tradestrata;
using namespace tradestrata::testsupport;

/// Pictures of figures as programs of others read them.
class TestOtherTools : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void every_data();
    void every();

private:
    /// The output of a tool; nothing if it fails.
    std::optional<QByteArray> by(const QString &tool, const QStringList &words);
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestOtherTools::initTestCase()
{
    for (const char *tool : {"pngcheck", "xmllint", "rsvg-convert", "pdftotext", "pdffonts", "pdftoppm"}) {
        if (QStandardPaths::findExecutable(s(tool)).isEmpty())
            QSKIP(qPrintable(s("%1 is not installed.").arg(s(tool))));
    }
}

std::optional<QByteArray> TestOtherTools::by(const QString &tool, const QStringList &words)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(tool, words, QIODevice::ReadOnly);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

void TestOtherTools::every_data()
{
    QTest::addColumn<QString>("options");
    for (const char *options :
         {"--chart line --crossings --lens --leader-ribbon --mark 2025-08", "--chart area --language es --measure month",
          "--chart bars --measure year --through 8 --language fr", "--chart ranking --paper dark",
          "--chart rank-over-time --paper print", "--chart years --measure month --partners MX", "--chart balance --partners CN",
          "--chart panels --size 320x200", "--chart months --partners MX", "--chart table --recipe",
          "--chart concentration --size column", "--chart releases --partners MX,CA --measure year-to-date --at 2025-08",
          "--title Ελλάδα→中国 --no-data", "--title Ελλάδα→✓ --partners MX", "--title السعودية --language fr"})
        QTest::newRow(options) << s(options);
}

// Each format holds the title, has its true size, and what its format asks for.
void TestOtherTools::every()
{
    QFETCH(QString, options);
    const bool isOwnSize = options.contains(s("--size"));
    QString words = s("export ") + options + (isOwnSize ? QString() : s(" --size 170x95mm --dpi 96"));
    if (!options.contains(s("--title")))
        words += s(" --title Trade");
    const QStringList given = QProcess::splitCommand(words);
    const QString title = given.at(given.indexOf(s("--title")) + 1);
    for (const char *file : {"a.png", "a.svg", "a.pdf"}) {
        const Run made = run(QProcess::splitCommand(words) + QStringList{s("-o"), path(s(file))});
        QVERIFY2(made.status == 0, made.err.constData());
    }
    QVERIFY2(by(s("pngcheck"), {s("-q"), s("a.png")}), "pngcheck");
    QVERIFY2(by(s("xmllint"), {s("--noout"), s("--nonet"), s("a.svg")}), "xmllint");
    const auto text = by(s("pdftotext"), {s("a.pdf"), s("-")});
    QVERIFY2(text, "pdftotext");
    // Also of other alphabets, as a search finds it: without marks of direction, whatever the forms of its letters. Chinese is
    // there only where the system has a font of it.
    QString found = QString::fromUtf8(*text).normalized(QString::NormalizationForm_KC);
    found.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    QVERIFY2(found.contains(title.section(s("中"), 0, 0)), text->constData());
    const auto fonts = by(s("pdffonts"), {s("a.pdf")});
    QVERIFY(fonts && fonts->contains("Roboto"));
    for (const QByteArray &line : fonts->split('\n').mid(2)) {
        if (!line.isEmpty())
            QVERIFY2(QRegularExpression(s(" yes +(yes|no) +(yes|no) ")).match(QString::fromUtf8(line)).hasMatch(),
                     line.constData());
    }
    // Drawn by others, neither is empty, and both have the shape of the PNG.
    QVERIFY2(by(s("rsvg-convert"), {s("-o"), s("svg.png"), s("a.svg")}), "rsvg-convert");
    QVERIFY2(by(s("pdftoppm"), {s("-r"), s("96"), s("-png"), s("-singlefile"), s("a.pdf"), s("pdf")}), "pdftoppm");
    const QImage png(path(s("a.png")));
    QVERIFY(!png.isNull());
    for (const char *drawn : {"svg.png", "pdf.png"}) {
        const QImage image(path(s(drawn)));
        QVERIFY2(!image.isNull(), drawn);
        const double shape = double(image.width()) / image.height(), own = double(png.width()) / png.height();
        QVERIFY2(std::abs(shape / own - 1) < 0.02, drawn);
        // As dark on the whole as the PNG: what is missing, or in other letters, would show.
        const auto meanOf = [](const QImage &picture) {
            const QImage grey = picture.scaled(64, 36, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                    .convertToFormat(QImage::Format_Grayscale8);
            double sum = 0;
            for (int y = 0; y < grey.height(); ++y) {
                for (int x = 0; x < grey.width(); ++x)
                    sum += qGray(grey.pixel(x, y));
            }
            return sum / (64 * 36);
        };
        QVERIFY2(std::abs(meanOf(image) - meanOf(png)) < 4,
                 qPrintable(s("%1: %2 for %3").arg(s(drawn)).arg(meanOf(image)).arg(meanOf(png))));
    }
}

TRADESTRATA_TEST(TestOtherTools, QCoreApplication)
#include "tst_othertools.moc"
