// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/publishedlines.h"

#include "models/language/phrases.h"
#include "models/spec/measurefacts.h"

#include <algorithm>

namespace tradestrata {

namespace {

/// Writes the lines of the panel in one language.
class Lines
{
public:
    explicit Lines(const Language &language)
        : m_language(language)
    {
    }

    CheckLine of(const PublishedCheck &check, int own) const
    {
        CheckLine line;
        const PublishedFigure &figure = check.figure;
        line.what = whatOf(figure);
        line.published = on(amount(figure), figure);
        line.own = own;
        QStringList sentences{say({QT_TRANSLATE_NOOP("Check", "%1: %2, as published (%3, %4).")})
                                  .arg(line.what, amount(figure), source(figure), m_language.date(figure.date))};
        for (const ReleaseValue &says : check.releases) {
            line.releases.append(verdict(says));
            sentences.append(sentence(says));
        }
        line.whole = sentences.join(u'\n');
        return line;
    }
    CheckLine of(const PublishedClaim &claim) const
    {
        CheckLine line;
        line.claim = true;
        const QString first = m_language.nameInSentence(claim.first.partner);
        const QString second = m_language.nameInSentence(claim.second.partner);
        const QString words = say(QT_TRANSLATE_NOOP3("Check", "%1 leads %2, %3", "two partners, months"))
                                  .arg(first, second, months(claim.first));
        line.what = Language::capitalised(m_language.contracted(words));
        line.published = on(margin(claim), claim.first);
        QStringList sentences{say({QT_TRANSLATE_NOOP("Check", "%1, as published (%2, %3).")})
                                  .arg(line.what, source(claim.first), m_language.date(claim.first.date))};
        for (const ReleaseLeader &leader : claim.releases) {
            line.releases.append(verdict(leader));
            sentences.append(say(QT_TRANSLATE_NOOP3("Check", "%1: %2.", "a release, its verdict"))
                                 .arg(releaseName(*leader.table, m_language), verdict(leader)));
        }
        line.whole = sentences.join(u'\n');
        return line;
    }

private:
    QString say(Phrase phrase) const { return m_language.sentence("Check", phrase); }
    QString months(const PublishedFigure &figure) const
    {
        const WrittenMonths written = writtenMonths(figure.months);
        const auto measure = fromKey<Measure>(written.measure);
        const auto period = Period::parse(written.period);
        return measure && period ? periodPhrase(*measure, *period, 12, m_language) : QString();
    }
    // The flow of a figure is exports unless it is named.
    QString whatOf(const PublishedFigure &figure) const
    {
        const QString name = m_language.name(figure.partner);
        if (figure.flow == Flow::Exports)
            return say(QT_TRANSLATE_NOOP3("Check", "%1, %2", "a partner, months")).arg(name, months(figure));
        const QString flow = m_language.sentence("Option", {word(figure.flow).label}).toLower();
        return say(QT_TRANSLATE_NOOP3("Check", "%1, %2, %3", "a partner, a flow, months")).arg(name, flow, months(figure));
    }
    QString on(const QString &amount, const PublishedFigure &figure) const
    {
        return say(QT_TRANSLATE_NOOP3("Check", "%1, published on %2", "an amount, a day")).arg(amount, m_language.date(figure.date));
    }
    // Not finer than the coarser published digit of the two.
    QString margin(const PublishedClaim &claim) const
    {
        PublishedFigure margin = claim.first;
        margin.value -= claim.second.value;
        margin.rounding = std::max(margin.rounding, claim.second.rounding);
        return say(QT_TRANSLATE_NOOP3("Check", "by %1", "an amount")).arg(amount(margin));
    }
    // With the published digits: $334 bn and not $334.0 bn.
    QString amount(const PublishedFigure &figure) const
    {
        const bool wholeBillions = figure.rounding > 0.5e9 && figure.rounding < 5e9;
        return wholeBillions ? m_language.axisMoney(figure.value, MoneyUnit::Billions, 0) : m_language.money(figure.value);
    }
    QString source(const PublishedFigure &figure) const
    {
        return m_language.sentence("Table", {figure.source.toUtf8().constData()});
    }
    QString verdict(const ReleaseValue &says) const
    {
        switch (says.agreement) {
        case Agreement::Agrees:
            return say({QT_TRANSLATE_NOOP("Check", "agrees")});
        case Agreement::NotInRelease:
            return say({QT_TRANSLATE_NOOP("Check", "not in the release")});
        case Agreement::Differs:
            break;
        }
        const QString dollars = m_language.signedMoney(says.difference, 2);
        return says.percent ? say(QT_TRANSLATE_NOOP3("Check", "%1 (%2)", "dollars, per cent"))
                                  .arg(dollars, m_language.finePercent(*says.percent))
                            : dollars;
    }
    QString sentence(const ReleaseValue &says) const
    {
        const QString release = releaseName(*says.table, m_language);
        switch (says.agreement) {
        case Agreement::Agrees:
            return say({QT_TRANSLATE_NOOP("Check", "%1 has %2: it agrees within its rounding.")})
                .arg(release, m_language.money(says.value.value, 4));
        case Agreement::NotInRelease:
            return say({QT_TRANSLATE_NOOP("Check", "%1 does not have it.")}).arg(release);
        case Agreement::Differs:
            break;
        }
        return say({QT_TRANSLATE_NOOP("Check", "%1 has %2: it differs by %3.")})
            .arg(release, m_language.money(says.value.value, 4), verdict(says));
    }
    QString verdict(const ReleaseLeader &leader) const
    {
        const QString margin = m_language.signedMoney(leader.margin, 2);
        switch (leader.leader) {
        case Leader::First:
            return say({QT_TRANSLATE_NOOP("Check", "holds (%1)")}).arg(margin);
        case Leader::Second:
            return say({QT_TRANSLATE_NOOP("Check", "false (%1)")}).arg(margin);
        case Leader::Level:
            return say({QT_TRANSLATE_NOOP("Check", "false: level")});
        case Leader::Unknown:
            break;
        }
        return say({QT_TRANSLATE_NOOP("Check", "not in the release")});
    }

    const Language &m_language;
};

} // namespace

QString releaseName(const TradeTable &table, const Language &language)
{
    const auto release = table.info().release;
    return release ? language.monthYear(*release, true)
                   : language.sentence("Check", {QT_TRANSLATE_NOOP("Check", "Data to %1")}).arg(language.endOfData(table.last()));
}

QStringList releaseNames(const ReleaseList &releases, const Language &language)
{
    QStringList names;
    for (const TablePtr &table : releases.alike())
        names.append(releaseName(*table, language));
    return names;
}

QList<CheckLine> publishedLines(const QList<PublishedFigure> &figures, const ReleaseList &releases,
                                const PartnerRegistry &registry, const Language &language)
{
    const Lines words(language);
    QList<CheckLine> lines;
    for (const PublishedClaim &claim : checkPublishedClaims(figures, releases, registry))
        lines.append(words.of(claim));
    int own = 0;
    for (const PublishedCheck &check : checkPublished(figures, releases))
        lines.append(words.of(check, check.figure.own ? own++ : -1));
    return lines;
}

} // namespace tradestrata
