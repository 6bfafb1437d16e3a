// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/builtin.h"
#include "models/io/readoptions.h"

#include <optional>

class QWidget;

namespace tradestrata {

/// A file that is to be opened, and what is known about how.
struct ImportRequest
{
    QString path;
    ReadOptions options;
    const Builtin &builtin;
    const Language &language;
};

/// Shows the file and asks how to read it, in a window that reads it again after every change; nothing if the user cancels.
/// A layout that the user gives a name is kept.
std::optional<ReadOptions> askHowToRead(QWidget *parent, const ImportRequest &request);

} // namespace tradestrata
