// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_replay FOLDER: every file below the folder through every fuzz target, each within the time and memory that a hostile
// file may take. The last line printed names the file that broke a promise.
#include <QByteArray>
#include <QDirIterator>
#include <QFile>

#include <cstdint>
#include <cstdio>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

#define X(target) extern "C" int fuzz_##target(const uint8_t *data, size_t size);
TRADESTRATA_FUZZ_TARGETS
#undef X

namespace {

struct Target
{
    const char *name;
    int (*run)(const uint8_t *data, size_t size);
};

#define X(target) Target{#target, fuzz_##target},
constexpr Target targets[] = {TRADESTRATA_FUZZ_TARGETS};
#undef X

#ifdef __SANITIZE_ADDRESS__ // everything takes several times as long, and addresses are not memory
constexpr unsigned mostSeconds = 50;
void limitMemory() {}
#else
constexpr unsigned mostSeconds = 5;
void limitMemory()
{
    const rlimit most{1U << 30, 1U << 30}; // bytes
    setrlimit(RLIMIT_AS, &most);
}
#endif

} // namespace

int main(int argc, char **argv)
{
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    limitMemory();
    for (const Target &target : targets)
        target.run(nullptr, 0);
    int files = 0;
    QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        if (!file.open(QIODevice::ReadOnly))
            return EXIT_FAILURE;
        const QByteArray bytes = file.readAll();
        // A copy of its own size: what reads behind its end is seen.
        const std::vector<uint8_t> data(bytes.begin(), bytes.end());
        for (const Target &target : targets) {
            std::printf("%s: %s\n", target.name, qPrintable(file.fileName()));
            std::fflush(stdout);
            alarm(mostSeconds);
            target.run(data.data(), data.size());
        }
        alarm(0);
        ++files;
    }
    std::printf("%d files\n", files);
    return files > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
