// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/textpage.h"
#include "models/claims/claimwords.h"
#include "models/figure/words.h"

namespace tradestrata {

namespace {

/// Prints the claims of releases in one language.
class ClaimsPrinter : public TextPage
{
public:
    ClaimsPrinter(const ClaimPair &pair, const Language &language)
        : TextPage("Claims", language)
        , m_pair(pair)
    {
    }

    void print(const ReleaseClaims &claims)
    {
        head(claims);
        table(claims);
        for (const ClaimRow &row : claims.rows)
            section(label(word(row.claim.measure)), sentencesOf(row, m_pair, *claims.compared));
        if (claims.finish)
            section(say({QT_TRANSLATE_NOOP("Claims", "The year under way")}), sentencesOf(*claims.finish, m_pair));
    }

private:
    void head(const ReleaseClaims &claims)
    {
        const TradeTable &table = *claims.compared;
        const QString over = m_language.contracted(
            say({QT_TRANSLATE_NOOP("Claims", "%1 over %2")}).arg(m_language.name(m_pair.a), m_language.name(m_pair.b)));
        add(m_language.labelled(label(word(m_pair.flow)), over));
        line({QT_TRANSLATE_NOOP("Claims", "Release")}, table.info().release
                                                           ? m_language.monthYear(*table.info().release)
                                                           : say({QT_TRANSLATE_NOOP("Claims", "not stated in the file")}));
        if (!table.info().parts.empty())
            line({QT_TRANSLATE_NOOP("Claims", "Older months")}, m_language.list(olderReleases(table)));
        line({QT_TRANSLATE_NOOP("Claims", "Data to")}, m_language.monthYear(table.last()));
        line({QT_TRANSLATE_NOOP("Claims", "As of")}, m_language.monthYear(claims.cursor));
        add({});
    }

    // "March 2026 (to December 2024)", for each release but the newest.
    QStringList olderReleases(const TradeTable &table) const
    {
        QStringList names;
        for (const ReleasePart &part : table.info().parts) {
            if (part.release == table.info().release)
                continue;
            const QString name = part.release ? m_language.monthYear(*part.release)
                                              : say({QT_TRANSLATE_NOOP("Claims", "not stated in the file")});
            names.append(say({QT_TRANSLATE_NOOP("Claims", "%1 (to %2)")}).arg(name, m_language.monthYear(part.months.last)));
        }
        return names;
    }

    QString leaderText(const Claim &claim) const
    {
        if (claim.leader == Leader::Level)
            return say(QT_TRANSLATE_NOOP3("Claims", "level", "neither leads"));
        return claim.hasLeader() ? m_language.name(claim.holds() ? m_pair.a : m_pair.b) : QString();
    }

    QString sinceText(const Claim &claim) const
    {
        if (claim.sinceDataBegin())
            return say({QT_TRANSLATE_NOOP("Claims", "data start")});
        return claim.since() ? m_language.period(*claim.since(), true) : QString();
    }

    QStringList cellsOf(const Claim &claim) const
    {
        const auto percent = claim.marginPercent();
        return {label(word(claim.measure)),
                periodHead(claim.measure, claim.period, 12, m_language),
                leaderText(claim),
                claim.hasLeader() ? m_language.money(claim.margin(), 2) : QString(),
                claim.hasLeader() && percent ? m_language.finePercent(*percent) : QString(),
                sinceText(claim)};
    }

    void table(const ReleaseClaims &claims)
    {
        QList<QStringList> lines{{say({QT_TRANSLATE_NOOP("Claims", "Measure")}), say({QT_TRANSLATE_NOOP("Claims", "Period")}),
                                  say({QT_TRANSLATE_NOOP("Claims", "Leader")}), say({QT_TRANSLATE_NOOP("Claims", "Margin")}),
                                  QString(), say({QT_TRANSLATE_NOOP("Claims", "Since")})}};
        for (const ClaimRow &row : claims.rows)
            lines.append(cellsOf(row.claim));
        columns(lines, {3, 4});
    }

    void section(const QString &name, const Messages &sentences)
    {
        title(name);
        items(sentences);
    }

    const ClaimPair &m_pair;
};

} // namespace

QByteArray claimsText(const std::vector<ReleaseClaims> &releases, const ClaimPair &pair, const Language &language)
{
    ClaimsPrinter printer(pair, language);
    for (const ReleaseClaims &claims : releases) {
        if (&claims != &releases.front())
            printer.add({});
        printer.print(claims);
    }
    return printer.bytes();
}

} // namespace tradestrata
