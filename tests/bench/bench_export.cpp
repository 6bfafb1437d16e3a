// SPDX-License-Identifier: GPL-3.0-or-later
// How long `export` of a 1920x1080 PNG takes as a whole process, beside a floor: this program, started bare, that makes
// a QApplication, draws as many lines and words with QPainter and writes the PNG by QImage, as a short script would.
// Usage: bench_export PROGRAM
#include "tests/bench/timing.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

using namespace tradestrata::bench;

namespace {

constexpr int runs = 20;

int drawBare(const QString &path)
{
    QImage image(1920, 1080, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int line = 0; line < 5; ++line) {
        QPolygonF points;
        for (int i = 0; i < 482; ++i)
            points.append({100.0 + i * 3, 900.0 - line * 100 - (i * (line + 3)) % 211});
        painter.setPen(QPen(QColor::fromHsv(line * 60, 200, 150), line < 2 ? 8 : 4));
        painter.drawPolyline(points);
        painter.setFont(QFont(QStringLiteral("Roboto"), 20));
        painter.drawText(QPointF(1600, 100 + line * 50), QStringLiteral("A partner 123.4"));
    }
    painter.end();
    return image.save(path) ? 0 : 1;
}

Times timeOf(const QString &program, const QStringList &arguments)
{
    return measure(runs, [&](int) { QProcess::execute(program, arguments); });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--bare"))
        return drawBare(arguments[2]);
    if (arguments.size() != 2) {
        std::fprintf(stderr, "usage: bench_export PROGRAM\n");
        return 2;
    }
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("figure.png"));
    const Times floor = timeOf(QApplication::applicationFilePath(), {QStringLiteral("--bare"), out});
    print("floor: a bare program that draws and writes", floor);
    const auto with = [&](const QString &options) {
        return QStringList{QStringLiteral("export"), QStringLiteral("-o"), out, QStringLiteral("--size"),
                           QStringLiteral("1920x1080")}
               + options.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    print("export, 5 lines", timeOf(arguments[1], with({})), floor);
    print("export, stacked area of 10", timeOf(arguments[1], with(QStringLiteral("--chart area --top 10"))), floor);
    print("export, yearly bars", timeOf(arguments[1], with(QStringLiteral("--chart bars --measure year --through 8 --to 2025"))),
          floor);
    return 0;
}
