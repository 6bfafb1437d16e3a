#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the sentences of the sources into the .ts files; what is new there is to be translated.
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."
lupdate=/usr/lib/qt6/bin/lupdate # Debian; elsewhere it is on the path
[ -x "$lupdate" ] || lupdate=lupdate
"$lupdate" -I . -locations none -no-obsolete -silent -extensions cpp,h app models widgets \
  -ts translations/tradestrata_en.ts -pluralonly
"$lupdate" -I . -locations none -no-obsolete -silent -extensions cpp,h app models widgets \
  -ts translations/tradestrata_es.ts translations/tradestrata_fr.ts
