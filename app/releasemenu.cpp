// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/releasemenu.h"

#include "models/data/combined.h"
#include "models/numbers/releasenumbers.h"
#include "models/spec/rules.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace tradestrata {

QString namesOfFiles(const QString &first, qsizetype count)
{
    return count < 2 ? first : ReleaseMenu::tr("%1 and %n more file(s)", nullptr, int(count) - 1).arg(first);
}

bool ReleaseWords::isSeveral() const { return !m_source.spec().release && m_source.releases().alike().size() > 1; }

QString ReleaseWords::nameOf(const TradeTable &release) const
{
    const Language &language = m_source.windowLanguage();
    return release.info().release ? tr("Release of %1").arg(language.monthYear(*release.info().release))
                                  : tr("Data to %1").arg(language.endOfData(release.last()));
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

QString ReleaseWords::shortLabel() const
{
    const TablePtr table = m_source.table();
    if (!table)
        return {};
    if (isSeveral())
        return tr("%n release(s)", nullptr, int(m_source.releases().alike().size()));
    const auto release = table->info().release;
    return release ? Language::capitalised(m_source.windowLanguage().monthYear(*release)) : QString();
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
                                 : tr("data to %1").arg(language.endOfData(table->last()));
}

// The months that a release contributes to the combination, as ranges: "January 1985–December 2023, May 2024".
QString ReleaseWords::monthsOf(const TradeTable &release) const
{
    const TablePtr whole = m_source.releases().whole();
    const Language &language = m_source.windowLanguage();
    QStringList runs;
    for (const ReleasePart &part : partsOf(*whole, {whole->first(), whole->last()})) {
        if (part.release != release.info().release || part.last != release.last())
            continue;
        const QString first = language.monthYear(part.months.first);
        runs.append(part.months.first == part.months.last
                        ? first
                        : QStringLiteral("%1–%2").arg(first, language.monthYear(part.months.last)));
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

namespace {

// Deletes later: the action may be the one being handled.
void clear(QMenu *menu)
{
    for (QAction *action : menu->actions()) {
        menu->removeAction(action);
        action->setObjectName(QString());
        action->setText(QString());
        action->deleteLater();
    }
}

} // namespace

ReleaseMenu::ReleaseMenu(QMenu *shown, QMenu *over, QMenu *removed, FigureSource &source)
    : QObject(shown)
    , m_shown(shown)
    , m_over(over)
    , m_removed(removed)
    , m_group(new QActionGroup(this))
    , m_overGroup(new QActionGroup(this))
    , m_source(source)
{
    connect(&source, &FigureSource::figureChanged, this, &ReleaseMenu::refresh);
    m_over->setToolTipsVisible(true);
    fillReleases();
    fillRemoved();
    check();
}

void ReleaseMenu::refresh()
{
    if (m_releases != m_source.document().releases().alike())
        fillReleases();
    if (m_data != m_source.document().session().data)
        fillRemoved();
    check();
}

// A release without a month cannot be chosen: it is only part of "all releases combined".
void ReleaseMenu::fill(const ReleaseChoices &choices, void (ReleaseMenu::*choose)(std::optional<Month>))
{
    clear(choices.menu);
    const auto add = [&](const QString &name, const QString &text, std::optional<Month> release) {
        QAction *action = choices.menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        choices.group->addAction(action);
        action->setData(release ? release->toString() : QString());
        connect(action, &QAction::triggered, this, [this, choose, release] { (this->*choose)(release); });
    };
    add(choices.noneName, choices.none, {});
    for (const TablePtr &table : m_releases) {
        if (const auto release = table->info().release)
            add(choices.oneName + release->toString(), choices.one.arg(m_source.windowLanguage().monthYear(*release)), release);
    }
}

void ReleaseMenu::fillReleases()
{
    m_releases = m_source.document().releases().alike();
    fill({m_shown, m_group, QStringLiteral("releaseAll"), tr("&All releases combined"), QStringLiteral("release:"),
          tr("Only the release of %1")},
         &ReleaseMenu::showRelease);
    fill({m_over, m_overGroup, QStringLiteral("overNone"), tr("&No overlay"), QStringLiteral("over:"),
          tr("The release of %1, dashed")},
         &ReleaseMenu::layOver);
}

QString ReleaseMenu::nameOf(qsizetype place) const
{
    const DataRef &ref = m_data[place];
    if (ref.builtIn)
        return tr("Built-in data");
    const QString path = ref.absolutePath.isEmpty() ? ref.relativePath : ref.absolutePath;
    return namesOfFiles(QFileInfo(path).fileName(), placesOfTable(m_data, place).size());
}

void ReleaseMenu::fillRemoved()
{
    m_data = m_source.document().session().data;
    clear(m_removed);
    const auto isRelease = [](const DataRef &ref) { return ref.use == DataRef::Use::Release; };
    const bool hasSeveral = std::ranges::count_if(m_data, isRelease) > 1; // a session must have data
    m_removed->setEnabled(hasSeveral);
    for (qsizetype i = 0; i < m_data.size() && hasSeveral; ++i) {
        if (!isRelease(m_data[i]))
            continue;
        QAction *action = m_removed->addAction(nameOf(i));
        action->setObjectName(QStringLiteral("removeData:%1").arg(i));
        connect(action, &QAction::triggered, this, [this, i] { remove(i); });
    }
}

// Checks the current choices, and disables what cannot be chosen, with the reason.
void ReleaseMenu::check()
{
    const FigureSpec &spec = m_source.spec();
    const auto textOf = [](std::optional<Month> release) { return release ? release->toString() : QString(); };
    for (QAction *action : m_shown->actions())
        action->setChecked(action->data().toString() == textOf(spec.release));
    const auto whyNone = whyNot(Extra::Over, spec);
    for (QAction *action : m_over->actions()) {
        const auto release = Month::parse(action->data().toString());
        const auto why = !release ? std::nullopt : whyNone ? whyNone : whyNotUnder(*release, spec.release, m_source.releases());
        action->setChecked(action->data().toString() == textOf(spec.over));
        action->setEnabled(!why);
        action->setToolTip(why ? m_source.windowLanguage().text(*why) : QString());
    }
}

void ReleaseMenu::showRelease(std::optional<Month> release)
{
    FigureSpec spec = m_source.spec();
    spec.release = release;
    if (spec.over && whyNotUnder(*spec.over, release, m_source.releases()))
        spec.over.reset(); // dashed lines are older than solid ones
    m_source.document().editSpec(spec, release ? tr("Show One Release") : tr("Combine All Releases"));
    check();
}

void ReleaseMenu::layOver(std::optional<Month> release)
{
    FigureSpec spec = m_source.spec();
    spec.over = release;
    m_source.document().editSpec(spec, release ? tr("Overlay Two Releases") : tr("Remove the Overlay"));
    check();
}

void ReleaseMenu::remove(qsizetype place)
{
    const QString name = nameOf(place);
    m_source.document().removeData(place, tr("Remove %1").arg(name));
}

} // namespace tradestrata
