// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/builtin.h"
#include "models/session/figurerecord.h"

namespace tradestrata {

/// Whether what was recorded is still so.
enum class CheckState {
    Same,
    Changed,
    OtherVersion, ///< another version made it, whose result need not be equal
    NotFound,     ///< there is nothing to compare it with
    Unknown,      ///< what it was has not been recorded
};

/// What a picture of a figure carries, and what of it still holds.
struct FigureCheck
{
    PictureKind kind = PictureKind::Png;
    qint64 bytes = 0;        ///< of the file
    qint64 carriedBytes = 0; ///< of what it carries, unpacked
    FigureRecord record;
    QList<TablePtr> tables;   ///< that it carries
    QString title;            ///< of the figure built again; empty if it cannot be
    bool fromBuiltIn = false; ///< the data are also built-in, and the figure is built again from these
    bool isThisRenderer = false;
    CheckState data = CheckState::Same;    ///< the data that it carries
    CheckState figure = CheckState::Same;  ///< words and numbers, built again from the data
    CheckState picture = CheckState::Same; ///< the picture in the file
    CheckState drawn = CheckState::Same;   ///< the picture, drawn again
    QList<CheckState> sources;             ///< of each source in the record

    /// A message for everything that does not hold.
    Messages warnings() const;
};

/// Checks a picture. Errors, with the file's name: it cannot be read, or it carries no figure. Needs a QApplication, to draw
/// the figure again.
Result<FigureCheck> checkFigureFile(const QString &path, const Builtin &builtin);

} // namespace tradestrata
