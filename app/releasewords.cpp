// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/releasewords.h"

#include "models/data/combined.h"

namespace tradestrata {

bool ReleaseWords::isSeveral() const
{
    return !m_source.spec().release && m_source.releases().alike().size() > 1;
}

QString ReleaseWords::nameOf(const TradeTable &release) const
{
    const Language &language = m_source.windowLanguage();
    return release.info().release ? tr("Release of %1").arg(language.monthYear(*release.info().release))
                                  : tr("Data to %1").arg(language.monthYear(release.last()));
}

QString ReleaseWords::label() const
{
    const TablePtr table = m_source.table();
    if (!table)
        return {};
    const QList<TablePtr> &alike = m_source.releases().alike();
    if (!isSeveral())
        return nameOf(*table);
    const TradeTable &newest = *alike.last();
    //: %1: the month of the newest release
    return tr("%n release(s), to %1", nullptr, int(alike.size()))
        .arg(m_source.windowLanguage().monthYear(newest.info().release.value_or(newest.last())));
}

QString ReleaseWords::status() const
{
    const TablePtr table = m_source.table();
    if (!table || isSeveral())
        return label();
    const Language &language = m_source.windowLanguage();
    if (const auto frozen = m_source.spec().release)
        return tr("frozen to the release of %1").arg(language.monthYear(*frozen));
    return table->info().release ? tr("release of %1").arg(language.monthYear(*table->info().release))
                                 : tr("data to %1").arg(language.monthYear(table->last()));
}

// The months that a release gives to the combination, in runs: "January 1985–December 2023, May 2024".
QString ReleaseWords::monthsOf(const TradeTable &release) const
{
    const TablePtr whole = m_source.releases().whole();
    const Language &language = m_source.windowLanguage();
    QStringList runs;
    for (const ReleasePart &part : partsOf(*whole, {whole->first(), whole->last()})) {
        if (part.release != release.info().release || part.last != release.last())
            continue;
        const QString first = language.monthYear(part.months.first);
        runs.append(part.months.first == part.months.last ? first : QStringLiteral("%1–%2").arg(first, language.monthYear(part.months.last)));
    }
    return runs.isEmpty() ? tr("every month comes from a newer release") : runs.join(QStringLiteral(", "));
}

QString ReleaseWords::detail() const
{
    if (!m_source.table())
        return {};
    if (const auto frozen = m_source.spec().release)
        return tr("This figure is frozen to the release of %1.").arg(m_source.windowLanguage().monthYear(*frozen));
    if (!isSeveral())
        return {};
    QStringList lines;
    for (const TablePtr &release : m_source.releases().alike())
        lines.append(tr("%1: %2", "a release, and the months that it gives").arg(nameOf(*release), monthsOf(*release)));
    return lines.join(u'\n');
}

} // namespace tradestrata
