// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/io/readoptions.h"

#include <QStringList>

namespace tradestrata {

/// A way of reading files that the user keeps by a name: what was stated in the import window, and the heads of the columns
/// for which it was.
struct UserLayout
{
    QString name;
    QStringList heads;
    ReadOptions read;

    bool operator==(const UserLayout &) const = default;
};

/// The user's layouts: a JSON file each in a folder beside the program's settings, which can be copied to a colleague's.
class UserLayouts
{
public:
    explicit UserLayouts(QString folder = usualFolder());
    static QString usualFolder();

    /// Alphabetical.
    QStringList names() const;
    /// Errors: no such layout, or a file that is not one.
    Result<UserLayout> find(const QString &name) const;
    /// The one for exactly these heads, if there is one.
    std::optional<UserLayout> forHeads(const QStringList &heads) const;
    /// Replaces one of the same name. Errors: a name without letters and digits; those of writeFile().
    std::optional<Message> keep(const UserLayout &layout) const;
    /// `stated`, with what it leaves open from the user's layout that it names, if it names one.
    Result<ReadOptions> completed(const ReadOptions &stated) const;

private:
    QString pathOf(const QString &name) const;

    QString m_folder;
};

} // namespace tradestrata
