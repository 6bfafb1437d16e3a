// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

namespace tradestrata {

namespace {

Message named(const TableInfo &info, Month last)
{
    if (!info.release)
        return {QStringLiteral("release-to"), QT_TRANSLATE_NOOP("Message", "that with data to %1"), {QVariant::fromValue(Period::month(last))}};
    return {QStringLiteral("release-of"), QT_TRANSLATE_NOOP("Message", "that of %1"), {QVariant::fromValue(Period::month(*info.release))}};
}

} // namespace

std::optional<Message> releasesLeftOut(const QList<TablePtr> &oldToNew, const TradeTable &taken, const QString &option)
{
    Messages left;
    std::optional<Month> newest;
    for (const TablePtr &table : oldToNew) {
        if (table.get() == &taken)
            continue;
        left.append(named(table->info(), table->last()));
        newest = std::max(newest, table->info().release);
    }
    if (left.isEmpty())
        return std::nullopt;
    const Message alone = named(taken.info(), taken.last());
    const int count = int(oldToNew.size());
    if (!newest) { // without a month a release cannot be asked for
        return Message{QStringLiteral("releases-left-out"),
                       QT_TRANSLATE_N_NOOP("Message", "Of %n release(s) %1 is taken alone, without %2."),
                       {QVariant::fromValue(alone), QVariant::fromValue(left)}, count};
    }
    return Message{QStringLiteral("releases-left-out"),
                   QT_TRANSLATE_N_NOOP("Message", "Of %n release(s) %1 is taken alone, without %2; choose another with %3."),
                   {QVariant::fromValue(alone), QVariant::fromValue(left), QStringLiteral("%1 %2").arg(option, newest->toString())}, count};
}

} // namespace tradestrata
