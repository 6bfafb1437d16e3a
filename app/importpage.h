// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/builtin.h"
#include "models/io/importpreview.h"
#include "widgets/panels/importdialog.h"

namespace tradestrata {

/// The heads of a sheet's columns, for a layout that the user keeps; empty if it has none that are known.
QStringList headsOf(const ImportPreview &preview);

/// A preview in the words of the window. `kept` are the names of the user's layouts.
ImportPage importPage(const QString &file, const ImportPreview &preview, const ReadOptions &options, const QStringList &kept,
                      const Builtin &builtin, const Language &language);

} // namespace tradestrata
