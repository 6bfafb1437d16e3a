#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/run.sh [ctest arguments]: installs what is missing on Debian, builds everything and runs the whole suite.
# tests/run.sh --asan [ctest arguments]: the tests labelled "sanitize", built with the sanitizers.
# Standard output and exit status are ctest's; 125 means that set-up or the build failed.
set -euo pipefail

root=$(readlink -f -- "${BASH_SOURCE[0]}")
root=${root%/tests/run.sh}
# shellcheck source-path=SCRIPTDIR/..
. "$root/app/setup.sh"

preset=release
if [ "${1:-}" = --asan ]; then
  preset=asan
  shift
  set -- -L '^sanitize$' "$@"
fi

# The tests labelled "sanitize", from CMake files as they are now; a test has the name of its target.
sanitized_tests() {
  cmake --build "$root/build/asan" --target build.ninja </dev/null >&2 &&
    ctest --test-dir "$root/build/asan" -N -L '^sanitize$' | sed -n 's/^ *Test *#[0-9]*: //p'
}

prepare_environment
export LC_ALL=C.UTF-8
if ! home_is_usable; then
  export HOME="$root/build/home"
  mkdir -p "$HOME" || die "cannot write to $root/build"
fi

install_packages "${packages[@]}" "${test_packages[@]}"
lock_build
if [ $preset = asan ]; then
  configured asan || configure asan || die "configuring failed; the lines above say why"
  names=$(sanitized_tests) || die "the tests could not be listed; the lines above say why"
  [ -n "$names" ] || die "no test is labelled \"sanitize\""
  mapfile -t targets <<<"$names"
  export UBSAN_OPTIONS="${UBSAN_OPTIONS:-print_stacktrace=1}"
else
  targets=(all)
fi
build "$preset" "${targets[@]}"
unlock_build

export CTEST_PARALLEL_LEVEL="${CTEST_PARALLEL_LEVEL:-$(getconf _NPROCESSORS_ONLN)}"
exec ctest --test-dir "$root/build/$preset" --output-on-failure --no-tests=error "$@"
