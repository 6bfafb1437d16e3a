// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"

#include <cstdio>
#include <map>

namespace tradestrata::testsupport {

namespace {

std::map<QString, TestMain> &entries()
{
    static std::map<QString, TestMain> all;
    return all;
}

} // namespace

TestEntry::TestEntry(const char *source, TestMain run) { entries().emplace(nameOf(source), run); }

QString TestEntry::nameOf(const char *source)
{
    return QString::fromUtf8(source).section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
}

} // namespace tradestrata::testsupport

int main(int argc, char **argv)
{
    using namespace tradestrata::testsupport;
    const auto test = argc > 1 ? entries().find(QString::fromLocal8Bit(argv[1])) : entries().end();
    if (test == entries().end()) {
        std::fputs("The first argument names a test:\n", stderr);
        for (const auto &entry : entries())
            std::fprintf(stderr, "  %s\n", qPrintable(entry.first));
        return 2;
    }
    for (int i = 1; i < argc; ++i)
        argv[i] = argv[i + 1]; // ends with the null behind the last
    return test->second(argc - 1, argv);
}
