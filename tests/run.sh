#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/run.sh [ctest arguments]: installs what is missing on Debian, builds everything and runs the whole suite.
# tests/run.sh --asan [ctest arguments]: the tests labelled "sanitize", built with the sanitizers.
# tests/run.sh --dev [ctest arguments]: the same as the first, file by file and without optimization, as one edits.
# Standard output and exit status are ctest's; 125 means that set-up or the build failed.
set -euo pipefail

root=$(readlink -f -- "${BASH_SOURCE[0]}")
root=${root%/tests/run.sh}
# shellcheck source-path=SCRIPTDIR/..
. "$root/app/setup.sh"

preset=release
targets=(all)
case ${1:-} in
  --asan)
    preset=asan
    targets=(tst_models fuzz_replay)
    export UBSAN_OPTIONS="${UBSAN_OPTIONS:-print_stacktrace=1}"
    shift
    set -- -L '^sanitize$' "$@"
    ;;
  --dev)
    preset=dev
    shift
    ;;
esac

prepare_environment
export LC_ALL=C.UTF-8
if ! home_is_usable; then
  export HOME="$root/build/home"
  mkdir -p "$HOME" || die "cannot write to $root/build"
fi

install_packages "${packages[@]}" "${test_packages[@]}"
lock_build
build "$preset" "${targets[@]}"
unlock_build

export CTEST_PARALLEL_LEVEL="${CTEST_PARALLEL_LEVEL:-$(getconf _NPROCESSORS_ONLN)}"
exec ctest --test-dir "$root/build/$preset" --output-on-failure --no-tests=error "$@"
