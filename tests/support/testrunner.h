// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

/// Many test classes in one executable: each registers itself under the name of its source, and the executable runs the
/// class that its first argument names. The arguments after it are Qt Test's own.
namespace tradestrata::testsupport {

using TestMain = int (*)(int argc, char **argv);

/// Registers a test class when the program starts; `source` is its __FILE__.
struct TestEntry
{
    TestEntry(const char *source, TestMain run);
    static QString nameOf(const char *source);
};

template<class Test, class Application>
int runTest(const char *source, int argc, char **argv)
{
    Application application(argc, argv);
    QCoreApplication::setApplicationName(TestEntry::nameOf(source));
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace tradestrata::testsupport

/// Registers a class that Application runs: QCoreApplication, QGuiApplication or QApplication.
#define TRADESTRATA_TEST(Class, Application)                                                                                     \
    static const tradestrata::testsupport::TestEntry entryOf##Class(__FILE__, [](int argc, char **argv) {                        \
        return tradestrata::testsupport::runTest<Class, Application>(__FILE__, argc, argv);                                      \
    });
/// The same for a test that starts itself a second time: `run` looks at the arguments first.
#define TRADESTRATA_TEST_MAIN(Class, run) static const tradestrata::testsupport::TestEntry entryOf##Class(__FILE__, run);
