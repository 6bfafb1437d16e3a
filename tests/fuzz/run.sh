#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/fuzz/run.sh SECONDS [TARGET...]: builds the fuzz targets with clang in build/fuzz and runs each for its share of the
# time, from the corpus here and from what earlier runs found. What breaks one stays under build/fuzz/found/TARGET.
set -euo pipefail

root=$(readlink -f -- "${BASH_SOURCE[0]}")
root=${root%/tests/fuzz/run.sh}
# shellcheck source-path=SCRIPTDIR/../..
. "$root/app/setup.sh"

seconds=${1:?usage: tests/fuzz/run.sh SECONDS [TARGET...]}
shift
targets=("$@")
[ $# -gt 0 ] || targets=(cells figures json layouts lists sessions text)

prepare_environment
export LC_ALL=C.UTF-8
install_packages "${packages[@]}" clang libclang-rt-dev
lock_build
build fuzz "${targets[@]/#/fuzz_}"
unlock_build

status=0
for target in "${targets[@]}"; do
  found=$root/build/fuzz/found/$target
  mkdir -p "$found" "$root/build/fuzz/corpus/$target"
  say "running $target"
  "$root/build/fuzz/bin/fuzz_$target" -max_total_time=$((seconds / ${#targets[@]})) -timeout=5 -rss_limit_mb=1024 \
    -malloc_limit_mb=1024 -max_len=65536 -print_final_stats=1 -artifact_prefix="$found/" \
    "$root/build/fuzz/corpus/$target" "$root/tests/fuzz/corpus/$target" || status=1
done
exit "$status"
