#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# app/run.sh [ARGUMENT...]: installs what is missing on Debian, builds, and runs the program in the caller's folder.
# Standard output is the program's own, and so is the exit status; 125 means that set-up or the build failed.
# Without arguments and without a display it draws four figures into figures/ instead of opening a window.
set -euo pipefail

root=$(readlink -f -- "${BASH_SOURCE[0]}")
root=${root%/app/run.sh}
# shellcheck source-path=SCRIPTDIR
. "$root/app/setup.sh"

program=$root/build/release/bin/tradestrata

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [[ $OSTYPE == darwin* ]]; }

# draw NAME TITLE OPTION...
draw() {
  local file=figures/$1.png title=$2
  shift 2
  "$program" export --release 2026-03 --size 170x95mm --dpi 200 --title "$title" "$@" -o "$file" >&2
  printf '%s\n' "$file"
}

draw_figures() {
  say "there is no display to open a window on: drawing four figures into figures/"
  mkdir -p figures || exit 1
  draw 12-month-lead "Mexico has passed Canada as the largest single-country buyer of American goods" \
    --partners MX,CA,CN --measure 12-months --from 1995-01 --to 2026-01
  draw same-months "From January to August 2025 Canada was still ahead, by \$0.1 bn" \
    --partners MX,CA,CN --measure year --chart bars --through 8 --from 2015 --to 2025
  draw shares "Mexico and Canada now each buy 15% of American goods exports" \
    --top 10 --measure year --show share --chart area --from 1992 --to 2025
  draw month-by-month "Mexico has led Canada in 11 of the last 28 months" \
    --partners MX,CA --measure month --from 2023-01 --to 2026-01
}

prepare_environment
lock_build
build release tradestrata
unlock_build

if [ $# -eq 0 ] && ! has_display; then
  draw_figures
else
  exec "$program" "$@"
fi
