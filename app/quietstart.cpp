// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's core library reports on standard error that it ignores QT_HASH_SEED, and does so while it is loaded: before
// main() and before any static initializer of the program. Standard error is reserved for the program's messages, so
// the variable is removed before the libraries start.
#include <cstring>

#ifdef __ELF__

namespace {

[[gnu::no_sanitize("address", "undefined")]] void leaveHashSeed(int, char **, char **environment)
{
    constexpr char name[] = "QT_HASH_SEED=";
    char **kept = environment;
    for (char **variable = environment; *variable; ++variable) {
        if (std::strncmp(*variable, name, sizeof name - 1) != 0)
            *kept++ = *variable;
    }
    *kept = nullptr;
}

using BeforeLibraries = void (*)(int, char **, char **);
[[gnu::used, gnu::section(".preinit_array")]] const BeforeLibraries beforeLibraries = leaveHashSeed;

} // namespace

#endif
