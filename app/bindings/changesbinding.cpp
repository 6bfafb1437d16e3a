// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bindings/changesbinding.h"

#include "models/items/changewords.h"
#include "models/language/phrases.h"

#include <algorithm>

namespace tradestrata {

namespace {

bool overlap(const TradeTable &one, const TradeTable &other)
{
    return std::max(one.first(), other.first()) <= std::min(one.last(), other.last());
}

} // namespace

std::optional<std::pair<int, int>> comparedFirst(const QList<TablePtr> &releases)
{
    const auto count = int(releases.size());
    for (int apart = 1; apart < count; ++apart) {
        for (int newer = count - 1; newer >= apart; --newer) {
            if (overlap(*releases[newer - apart], *releases[newer]))
                return std::pair(newer - apart, newer);
        }
    }
    return std::nullopt;
}

ChangesBinding::ChangesBinding(ChangesPanel &panel, FigureSource &source, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_source(source)
    , m_inSight(panel, [this] { show(); })
{
    m_inSight.follow(source); // also the cursor: the title of a figure of one period is about it
    connect(&panel, &ChangesPanel::pairEdited, this, &ChangesBinding::compare);
    connect(&panel, &ChangesPanel::historyRequested, this, &ChangesBinding::showHistory);
}

void ChangesBinding::show()
{
    if (m_source.releases().alike() != m_releases)
        takeReleases(m_source.releases().alike());
    if (m_releases.size() < 2) {
        m_shown.reset();
        m_panel.setRefusal(tr("The session has only one release. Open another release to see what changed."));
        return;
    }
    compare(m_from, m_to);
}

void ChangesBinding::takeReleases(const QList<TablePtr> &releases)
{
    m_releases = releases;
    m_diffs.clear();
    m_upTo.clear();
    m_read.clear();
    m_shown.reset();
    const auto last = int(releases.size()) - 1;
    std::tie(m_from, m_to) = comparedFirst(releases).value_or(std::pair(last - 1, last));
}

// Comparing the same two releases again keeps the position in the list.
void ChangesBinding::compare(int from, int to)
{
    m_from = from;
    m_to = to;
    const Language &language = m_source.windowLanguage();
    const Shown shown{from, to, untrueTitles(), language.locale().name()};
    if (m_shown == shown)
        return;
    m_shown = shown;
    QStringList names;
    for (const TablePtr &release : m_releases)
        names.append(releaseName(*release));
    const auto diff = diffBetween(from, to);
    m_panel.setReleases(names, from, to);
    m_panel.setUnit(language.sentence("Window", {QT_TRANSLATE_NOOP("Window", "$ m")}));
    m_panel.setSummary(summary(*diff));
    m_panel.setChanges({m_releases[from], m_releases[to], diff, shown.titles}, m_source.registry(), language);
}

std::shared_ptr<const ReleaseDiff> ChangesBinding::diffBetween(int from, int to)
{
    auto &diff = m_diffs[{from, to}];
    if (!diff)
        diff = std::make_shared<const ReleaseDiff>(diffOf(m_releases[from], m_releases[to], m_source.registry()));
    return diff;
}

QString ChangesBinding::summary(const ReleaseDiff &diff) const
{
    qint64 months = 0;
    for (const MonthSpan span : diff.newMonths)
        months += span.last - span.first + 1;
    const Message fresh{QStringLiteral("changes-months"), QT_TRANSLATE_NOOP("Message", "New months: %1."), {months}};
    if (!diff.common) {
        const Message apart{QStringLiteral("diff-apart"),
                            QT_TRANSLATE_NOOP("Message",
                                              "The two releases have no month in common, so nothing can be compared.")};
        return m_source.windowLanguage().paragraph({apart, fresh});
    }
    // As in the separate lists below.
    const qint64 groups = std::ranges::count_if(diff.revised, [](const RevisedCell &cell) { return cell.key.partner.isGroup(); });
    const Message revised{QStringLiteral("changes-revised"),
                          QT_TRANSLATE_NOOP("Message", "Revised: %1 of partners, %2 of groups."),
                          {qint64(diff.revised.size()) - groups, groups}};
    const Message equal{QStringLiteral("diff-count"),
                        QT_TRANSLATE_NOOP("Message", "Equal within rounding: %1."),
                        {qint64(diff.withinRounding.size())}};
    return m_source.windowLanguage().paragraph({revised, equal, fresh});
}

QString ChangesBinding::releaseName(const TradeTable &table) const
{
    const Language &language = m_source.windowLanguage();
    if (const auto release = table.info().release)
        return shortMonthYear(*release, language);
    return language.sentence("Check", {QT_TRANSLATE_NOOP("Check", "Data to %1")}).arg(language.endOfData(table.last()));
}

// The releases known when this one was published.
const ReleaseList &ChangesBinding::upTo(int release)
{
    if (!m_upTo.contains(release))
        m_upTo[release] = ReleaseList(m_releases.first(release + 1));
    return m_upTo[release];
}

// A title already evaluated at the same period in the same two releases is not evaluated again.
ComparedTitle ChangesBinding::titleOf(const SessionFigure &figure)
{
    const std::pair pair(m_from, m_to);
    const auto known = std::ranges::find_if(m_read, [&](const ReadTitle &read) {
        const bool isSamePeriod = read.cursor == figure.view.cursor || !figure.spec.drawsOnePeriod();
        return read.pair == pair && isSamePeriod && read.spec == figure.spec;
    });
    if (known != m_read.end())
        return known->title;
    return comparedTitle(figure.spec, figure.view.cursor, upTo(m_from), upTo(m_to), m_source.registry(), m_source.context());
}

std::vector<UntrueTitle> ChangesBinding::untrueTitles()
{
    std::vector<UntrueTitle> titles;
    std::vector<ReadTitle> read;
    for (const SessionFigure &figure : m_source.document().session().figures) {
        read.push_back({figure.spec, figure.view.cursor, {m_from, m_to}, titleOf(figure)});
        const ComparedTitle &title = read.back().title;
        if (title.fate == TitleFate::BecameFalse)
            titles.push_back({figure.name, int(read.size()), title.period, *title.why});
    }
    m_read = std::move(read);
    return titles;
}

void ChangesBinding::showHistory(SeriesKey key, Period period)
{
    const Language &language = m_source.windowLanguage();
    const auto history = revisionHistory(key, period, m_releases, m_source.registry());
    const TableRow *newer = m_releases[m_to]->find(key);
    const TableRow *row = newer ? newer : m_releases[m_from]->find(key); // of a row that was removed
    const QString name = nameOf(key.partner, row ? row->name : QString(), m_source.registry(), language);
    QList<RevisionPoint> points;
    for (const CellInRelease &cell : history) {
        RevisionPoint point{releaseName(*cell.release), tr("no value"), std::nullopt};
        if (!cell.value.isBlank())
            point = {point.release, language.inUnit(cell.value.value, MoneyUnit::Millions, 1), cell.value.value};
        points.append(point);
    }
    const QString caption = tr("Millions of dollars, axis does not start at zero");
    m_panel.setHistory(points, caption, language.paragraph(historySentences(history, key, name, period, language)));
}

} // namespace tradestrata
