#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# app/run.sh [ARGUMENT...]: installs what is missing on Debian, builds, and runs the program in the caller's folder.
# Standard output is the program's own, and so is the exit status; 125 means that set-up or the build failed.
# Without arguments and without a display it draws the built-in session into figures/ instead of opening a window.
set -euo pipefail

root=$(readlink -f -- "${BASH_SOURCE[0]}")
root=${root%/app/run.sh}
# shellcheck source-path=SCRIPTDIR
. "$root/app/setup.sh"

program=$root/build/release/bin/tradestrata

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [[ $OSTYPE == darwin* ]]; }

# The built-in session comes in three languages; for any other language it is in English.
story_language() {
  local locale=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
  case $locale in
    es* | fr*) printf '%s' "${locale:0:2}" ;;
    *) printf en ;;
  esac
}

prepare_environment
lock_build
build release tradestrata
unlock_build

if [ $# -eq 0 ] && ! has_display; then
  say "there is no display to open a window on: drawing the built-in session into figures/"
  exec "$program" export ":/sessions/mexico-passes-canada_$(story_language).strata" -o figures
else
  exec "$program" "$@"
fi
