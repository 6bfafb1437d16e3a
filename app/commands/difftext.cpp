// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/textpage.h"
#include "models/figure/words.h"
#include "models/items/changewords.h"
#include "models/items/publishedlines.h"
#include "models/language/phrases.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

constexpr size_t mostRevisions = 10; // of a table; JSON contains all of them

// Which of the two files: the second may be the older one.
constexpr Phrase firstOfTwo{QT_TRANSLATE_NOOP("Diff", "First")};
constexpr Phrase secondOfTwo{QT_TRANSLATE_NOOP("Diff", "Second")};

/// Prints, in one language, what a newer release changed.
class DiffPrinter : TextPage
{
public:
    DiffPrinter(const ComparedReleases &releases, const PartnerRegistry &registry, const Language &language)
        : TextPage("Diff", language)
        , m_releases(releases)
        , m_diff(releases.diff)
        , m_registry(registry)
    {
    }

    QByteArray print()
    {
        line(firstOfTwo, described(*m_releases.older));
        line(secondOfTwo, described(*m_releases.newer));
        add({});
        items(summarySentences(m_diff));
        partners();
        if (!m_diff.revised.empty())
            revisions();
        ranks();
        leads();
        titles();
        return bytes();
    }

private:
    QString described(const TradeTable &table) const
    {
        const QString to = m_language.endOfData(table.last());
        return table.info().release
                   ? say({QT_TRANSLATE_NOOP("Diff", "released in %1, data to %2")}).arg(m_language.monthYear(*table.info().release), to)
                   : say({QT_TRANSLATE_NOOP("Diff", "data to %1")}).arg(to);
    }

    /// The two releases as heads of columns.
    QStringList heads() const
    {
        const QStringList names{releaseName(*m_releases.older, m_language), releaseName(*m_releases.newer, m_language)};
        return names.first() == names.last() ? QStringList{say(firstOfTwo), say(secondOfTwo)} : names;
    }

    QString namesOf(const std::vector<TableRow> &rows) const
    {
        QStringList names;
        for (const TableRow &row : rows) {
            const QString name = nameOf(row.key.partner, row.name, m_registry, m_language);
            if (!names.contains(name))
                names.append(name);
        }
        return m_language.parted(names);
    }

    void partners()
    {
        const auto isPrinted = [](const RowChange &change) { return change.hasOtherCode() || change.hasOtherName(); };
        if (m_diff.came.empty() && m_diff.went.empty() && std::ranges::none_of(m_diff.changed, isPrinted))
            return;
        title(say({QT_TRANSLATE_NOOP("Diff", "Partners and groups")}));
        if (!m_diff.came.empty())
            item({QStringLiteral("diff-came"), QT_TRANSLATE_NOOP("Message", "New: %1."), {namesOf(m_diff.came)}});
        if (!m_diff.went.empty())
            item({QStringLiteral("diff-went"), QT_TRANSLATE_NOOP("Message", "No longer included: %1."), {namesOf(m_diff.went)}});
        QSet<QString> printed; // exports and imports change in the same way
        for (const RowChange &change : m_diff.changed) {
            const QString name = nameOf(change.newer.partner, change.newerName, m_registry, m_language);
            for (const Message &message : rowSentences(change, name)) {
                const QString text = m_language.text(message);
                if (!printed.contains(text))
                    item(message);
                printed.insert(text);
            }
        }
    }

    QString millions(double dollars) const { return m_language.inUnit(dollars, MoneyUnit::Millions, 1); }

    void table(const QString &heading, const std::vector<RevisedCell> &cells)
    {
        if (cells.empty())
            return;
        title(heading);
        QList<QStringList> rows{{say({QT_TRANSLATE_NOOP("Diff", "Flow")}), say({QT_TRANSLATE_NOOP("Diff", "Partner")}),
                                 say({QT_TRANSLATE_NOOP("Diff", "Period")}), heads().first(), heads().last(),
                                 say({QT_TRANSLATE_NOOP("Diff", "Change")}), QString()}};
        for (const RevisedCell &cell : cells) {
            const auto percent = cell.percent();
            rows.append({label(word(cell.key.flow)), nameIn(cell.key), m_language.period(cell.period, true), millions(cell.older),
                         millions(cell.newer), signedMillions(cell.change(), m_language),
                         percent ? m_language.finePercent(*percent) : QString()});
        }
        columns(rows, {3, 4, 5, 6});
    }

    QString nameIn(SeriesKey key) const
    {
        const TableRow *row = m_releases.newer->find(key);
        return nameOf(key.partner, row ? row->name : QString(), m_registry, m_language);
    }

    // Groups repeat the changes of their members and would crowd them out.
    static bool isPartner(const RevisedCell &cell) { return !cell.key.partner.isGroup(); }
    static bool isTotal(const RevisedCell &cell) { return cell.key.partner == worldCode; }

    static std::vector<RevisedCell> largest(std::vector<RevisedCell> cells, RevisionOrder order,
                                            bool (*belongs)(const RevisedCell &) = isPartner)
    {
        std::erase_if(cells, [&](const RevisedCell &cell) {
            return !belongs(cell) || (order == RevisionOrder::Percent && !cell.percent());
        });
        sortRevisions(cells, order);
        cells.erase(cells.begin() + qptrdiff(std::min(cells.size(), mostRevisions)), cells.end());
        return cells;
    }

    void revisions()
    {
        const QString unit = m_language.unitName(MoneyUnit::Millions);
        table(say({QT_TRANSLATE_NOOP("Diff", "Largest changes by month, in %1")}).arg(unit),
              largest(m_diff.revised, RevisionOrder::Size));
        table(say({QT_TRANSLATE_NOOP("Diff", "Largest changes by month, in per cent")}),
              largest(m_diff.revised, RevisionOrder::Percent));
        table(say({QT_TRANSLATE_NOOP("Diff", "Largest changes by calendar year, in %1")}).arg(unit),
              largest(m_diff.revisedYears, RevisionOrder::Size));
        table(say({QT_TRANSLATE_NOOP("Diff", "Largest changes of the total by calendar year, in %1")}).arg(unit),
              largest(m_diff.revisedYears, RevisionOrder::Size, isTotal));
    }

    void ranks()
    {
        if (m_diff.ranks.empty())
            return;
        title(say({QT_TRANSLATE_NOOP("Diff", "Ranks of the 15 largest partners")}));
        for (const RankChanges &ranks : m_diff.ranks)
            item(rankSentence(ranks, m_language));
    }

    QString leaderOf(const ClaimChange &claim, Leader leader) const
    {
        if (leader == Leader::Level)
            return say(QT_TRANSLATE_NOOP3("Diff", "level", "neither leads"));
        return m_language.name(leader == Leader::First ? claim.pair.a : claim.pair.b);
    }

    QString margin(Cell a, Cell b) const { return m_language.money(std::abs(a.value - b.value), 3); }

    void leads()
    {
        if (m_diff.claims.empty())
            return;
        title(say({QT_TRANSLATE_NOOP("Diff", "Who leads among the two largest partners")}));
        QList<QStringList> rows{{say({QT_TRANSLATE_NOOP("Diff", "Flow")}), say({QT_TRANSLATE_NOOP("Diff", "Measure")}),
                                 say({QT_TRANSLATE_NOOP("Diff", "Period")}), heads().first(), QString(), heads().last(),
                                 QString(), QString()}};
        for (const ClaimChange &claim : m_diff.claims) {
            if (!claim.largest)
                continue;
            rows.append(
                {label(word(claim.pair.flow)), label(word(claim.measure)), periodHead(claim.measure, claim.period, 12, m_language),
                 leaderOf(claim, claim.olderLeader()), margin(claim.olderA, claim.olderB), leaderOf(claim, claim.newerLeader()),
                 margin(claim.newerA, claim.newerB), claim.hasFlipped() ? say({QT_TRANSLATE_NOOP("Diff", "flipped")}) : QString()});
        }
        columns(rows, {4, 6});
        flips();
    }

    void flips()
    {
        const auto hasFlips = [](const ClaimChange &claim) { return !claim.flipped.empty(); };
        if (std::ranges::none_of(m_diff.claims, hasFlips))
            return;
        title(say({QT_TRANSLATE_NOOP("Diff", "Leads that changed among the five largest partners, latest periods first")}));
        QList<QStringList> rows{{say({QT_TRANSLATE_NOOP("Diff", "Flow")}), say({QT_TRANSLATE_NOOP("Diff", "Measure")}),
                                 say({QT_TRANSLATE_NOOP("Diff", "Partners")}), say({QT_TRANSLATE_NOOP("Diff", "Periods")})}};
        for (const ClaimChange &claim : m_diff.claims) {
            if (hasFlips(claim)) {
                rows.append({label(word(claim.pair.flow)), label(word(claim.measure)),
                             m_language.list({m_language.name(claim.pair.a), m_language.name(claim.pair.b)}),
                             flippedPeriods(claim, m_language)});
            }
        }
        columns(rows, {});
    }

    void titles()
    {
        if (!m_releases.titles)
            return;
        title(say({QT_TRANSLATE_NOOP("Diff", "Titles of the session that became false")}));
        if (m_releases.titles->empty())
            item({QStringLiteral("titles-none"), QT_TRANSLATE_NOOP("Message", "None of those that were compared.")});
        for (const UntrueTitle &each : *m_releases.titles)
            item({QStringLiteral("title-became-false"),
                  QT_TRANSLATE_NOOP("Message", "Figure %1, “%2”: %3"),
                  {each.number, each.figure, QVariant::fromValue(each.why)}});
    }

    const ComparedReleases &m_releases;
    const ReleaseDiff &m_diff;
    const PartnerRegistry &m_registry;
};

} // namespace

QByteArray diffText(const ComparedReleases &releases, const PartnerRegistry &registry, const Language &language)
{
    return DiffPrinter(releases, registry, language).print();
}

} // namespace tradestrata
