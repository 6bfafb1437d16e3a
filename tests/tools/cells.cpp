// SPDX-License-Identifier: GPL-3.0-or-later
// cells FILE: prints every cell of a spreadsheet as the program reads it; tests/support/cellsastext.h says how. A file
// that is refused prints REFUSE and the reason. The exit status is 0 in both cases.
#include "models/io/readers.h"
#include "tests/support/cellsastext.h"

#include <cstdio>

using namespace tradestrata;
using namespace tradestrata::testsupport;

namespace {

int refuse(const Message &message)
{
    std::printf("REFUSE %s\n", englishSentence(message).toUtf8().constData());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "Usage: cells FILE\n");
        return 2;
    }
    const Result<QByteArray> bytes = readFile(QString::fromLocal8Bit(argv[1]));
    if (!bytes)
        return refuse(bytes.error());
    const Result<Sheets> sheets = readAllSheets(*bytes);
    if (!sheets)
        return refuse(sheets.error());
    for (const QByteArray &line : cellsAsText(*sheets))
        std::printf("%s\n", line.constData());
    return 0;
}
