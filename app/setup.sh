# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Set-up and build, shared by app/run.sh and tests/run.sh, which set `root` (the top of the tree) and source this file.
# Everything here writes only to standard error, reads nothing from standard input and does not change the folder.
: "${root:?}"

# The packages that Debian 12 needs to build and run the program, and those that the tests need in addition.
packages=(g++ cmake ninja-build ccache qt6-base-dev qt6-charts-dev libqt6opengl6-dev libqt6svg6-dev
  qt6-tools-dev qt6-l10n-tools libqcustomplot-dev libexpat1-dev libicu-dev libpng-dev
  libxlsxwriter-dev zlib1g-dev fonts-roboto-unhinted fonts-noto-core)
# shellcheck disable=SC2034  # tests/run.sh uses it
test_packages=(xvfb xauth clang-format pngcheck libxml2-utils librsvg2-bin poppler-utils)

# A failed set-up ends with this status, so that it is never mistaken for one of the program's own.
setup_failed=125

say() { printf 'tradestrata: %s\n' "$*" >&2; }
die() { say "$*"; exit "$setup_failed"; }

# missing_packages NAME...: prints those that are not installed, one per line. A name may be another's: a package that is
# installed provides it.
missing_packages() {
  local installed provided=no name
  # shellcheck disable=SC2016  # the ${...} are dpkg's own
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null) || true
  for name in "$@"; do
    has_line "$installed" "installed $name" && continue
    # shellcheck disable=SC2016
    [ "$provided" != no ] || provided=$(dpkg-query -W -f '${db:Status-Status}, ${Provides}\n' |
      sed -n 's/^installed, //p' | tr ',' '\n' | sed 's/^ *//; s/ .*//')
    has_line "$provided" "$name" || printf '%s\n' "$name"
  done
}
has_line() { case $'\n'$1$'\n' in *$'\n'"$2"$'\n'*) ;; *) return 1 ;; esac; }

# install_packages NAME...: installs what is missing. On systems without apt the README names the packages.
packages_installed=no
install_packages() {
  local missing
  command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || return 0
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  # shellcheck disable=SC2086  # package names, one per line: split them
  set -- $missing

  local as_root=(env)
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      die "these packages are missing, and installing them requires root or sudo: apt-get install --no-install-recommends $*"
    as_root=(sudo env)
  fi
  say "installing $*"
  as_root+=(DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -q -y -o DPkg::Lock::Timeout=600)
  "${as_root[@]}" update </dev/null >&2 || say "apt-get update failed; trying with the existing package lists"
  "${as_root[@]}" install --no-install-recommends "$@" </dev/null >&2 || die "these packages could not be installed: $*"
  packages_installed=yes
}

# A minimal machine may have no HOME, or one that is not writable; ccache then keeps its cache in the build folder.
home_is_usable() { [ -n "${HOME:-}" ] && [ -d "$HOME" ] && [ -w "$HOME" ]; }
prepare_environment() {
  [ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LANG=C.UTF-8
  [ -n "${CCACHE_DIR:-}" ] || home_is_usable || export CCACHE_DIR="$root/build/ccache"
}

# Two builds in one folder would break each other, so the second one waits. Without flock(1) there is no lock.
lock_build() {
  if ! mkdir -p "$root/build" || ! exec 9>"$root/build/lock"; then die "cannot write to $root/build"; fi
  command -v flock >/dev/null || return 0
  flock -n 9 || { say "waiting for another build to finish"; flock 9; }
}
unlock_build() { exec 9>&-; }

# configured PRESET: whether the folder was configured for this tree, with these packages and the current presets.
configured() {
  local stamp=$root/build/$1/setup.stamp
  [ -f "$root/build/$1/build.ninja" ] && [ "$stamp" -nt "$root/CMakePresets.json" ] &&
    [ "$stamp" -nt "$root/app/setup.sh" ] && [ "$(<"$stamp")" = "$root: ${packages[*]}" ]
}

configure() {
  local preset=$1
  local stamp=$root/build/$preset/setup.stamp
  local cache=$root/build/$preset/CMakeCache.txt
  local options=(--preset "$preset")
  command -v cmake >/dev/null || die "cmake is missing; the README names the packages for systems without apt"
  # A moved or copied tree has a cache that points to the old one; new packages invalidate cached results.
  if [ "$packages_installed" = yes ] || ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
    options=(--fresh "${options[@]}")
  fi
  rm -f "$stamp"
  say "configuring build/$preset"
  (cd "$root" && cmake "${options[@]}" </dev/null >&2) || return 1
  printf '%s\n' "$root: ${packages[*]}" >"$stamp"
}

# nothing_to_build PRESET TARGET...: asks ninja. It knows every source, header, resource, translation, CMake
# file and system library that went into the program, and answers in a few hundredths of a second.
nothing_to_build() {
  local preset=$1
  shift
  configured "$preset" && command -v ninja >/dev/null || return 1
  [[ $(ninja -C "$root/build/$preset" -n "$@" 2>/dev/null </dev/null) == *"no work to do"* ]]
}

# build PRESET TARGET...: brings the targets up to date. If that fails, a package may have been removed: checks once more.
build() {
  local preset=$1
  shift
  ! nothing_to_build "$preset" "$@" || return 0
  if configured "$preset" && cmake --build "$root/build/$preset" --target "$@" </dev/null >&2; then
    return 0
  fi
  local tried=no
  ! configured "$preset" || tried=yes
  install_packages "${packages[@]}"
  if [ "$tried" = no ] || [ "$packages_installed" = yes ]; then
    configure "$preset" || die "configuring failed; the lines above say why"
    cmake --build "$root/build/$preset" --target "$@" </dev/null >&2 && return 0
  fi
  die "the build failed; the lines above say why"
}
