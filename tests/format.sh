#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/format.sh CLANG-FORMAT [OPTION...]: runs clang-format over every source of the tree. With -i it writes them anew.
set -euo pipefail
cd "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."
find app models widgets tests -name '*.h' -print0 -o -name '*.cpp' -print0 | xargs -0 -P 2 -n 40 "$@"
