// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's core library says on standard error that it does not follow QT_HASH_SEED, and it says so while it is loaded:
// before main() and before any initialiser of the program's own. Standard error is for the program's sentences, so the
// variable is taken out before the libraries begin.
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
