#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# resources/readme/make.sh: recreates the pictures of the README from the built program: three figures, and the window at its
# first start, on a virtual display. Needs the packages xvfb and imagemagick.
set -euo pipefail

here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
program=$here/../../build/release/bin/tradestrata
most=250000 # bytes of a picture

die() { printf 'make.sh: %s\n' "$*" >&2; exit 1; }
[ -x "$program" ] || die "build the program first, with app/run.sh --version"
for tool in Xvfb import convert; do
  command -v "$tool" >/dev/null || die "$tool is missing: install the packages xvfb and imagemagick"
done

work=$(mktemp -d)
processes=()
trap 'kill "${processes[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT

# pack FROM TO: compresses without loss and without dates.
pack() {
  convert "$1" -strip -define png:compression-level=9 -define png:exclude-chunk=date,time "$2"
  [ "$(stat -c %s "$2")" -lt $most ] || die "$2 is larger than $most bytes"
  printf '%s\n' "$2"
}

# The first start: with its own settings and sessions, in English, at 96 dots per inch.
window() {
  mkfifo "$work/display"
  Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
  processes+=($!)
  read -r number <"$work/display"
  export DISPLAY=:$number
  env -u WAYLAND_DISPLAY -u QT_SCALE_FACTOR -u QT_FONT_DPI HOME="$work" XDG_CONFIG_HOME="$work" XDG_DATA_HOME="$work" \
    LC_ALL=en_US.UTF-8 QT_QPA_PLATFORM=xcb "$program" &
  processes+=($!)
  local tries
  for ((tries = 0; tries < 30; ++tries)); do
    sleep 1
    import -window root "$work/now.ppm"
    # Painted and at rest: the same picture twice, with more than a few colours.
    [ "$(identify -format %k "$work/now.ppm")" -gt 100 ] && cmp -s "$work/now.ppm" "$work/before.ppm" && break
    mv "$work/now.ppm" "$work/before.ppm"
  done
  [ -e "$work/now.ppm" ] || die "the window did not come to rest within 30 seconds"
  pack "$work/now.ppm" "$here/window.png"
}

# One of each kind: lines with a crossing and a note, shares with a marked period, years on dark paper in Spanish.
figures() {
  draw lead --partners MX,CA --crossings --leader-ribbon --annotate "2018-07 CA: Tariffs on steel"
  draw shares --chart area --show share --partners MX,CA,CN,DE,JP --from 2000 --mark 2020-04
  draw years --chart bars --measure year --through 8 --top 4 --from 2015 --paper dark --language es
}
draw() {
  local name=$1
  shift
  "$program" export "$@" --size 640x400 --no-data -o "$work/$name.png" 2>/dev/null
  pack "$work/$name.png" "$here/$name.png"
}

window
figures
