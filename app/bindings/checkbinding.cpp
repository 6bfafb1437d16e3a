// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bindings/checkbinding.h"

#include "models/io/lists.h"
#include "models/items/publishedlines.h"
#include "models/language/phrases.h"
#include "models/layout/layoutfigure.h"

#include <algorithm>
#include <utility>

namespace tradestrata {

namespace {

constexpr auto head = "date,source,partner,flow,measure,period,value,rounding\n";

// The partners of the figure, then the others by name: partners as in files, groups with their prefix.
QList<PublishedWord> partnersIn(const PartnerRegistry &registry, const QList<PartnerCode> &shown, const Language &language)
{
    std::vector<PartnerCode> codes;
    for (const Partner &partner : registry.partners())
        codes.push_back(partner.code);
    for (const Group &group : registry.groups())
        codes.push_back(group.code);
    std::erase_if(codes, [&](PartnerCode code) { return !registry.isPlace(code); });
    std::ranges::sort(codes, [&](PartnerCode a, PartnerCode b) { return language.less(a, b); });
    std::stable_partition(codes.begin(), codes.end(), [&](PartnerCode code) { return shown.contains(code); });
    QList<PublishedWord> words;
    for (const PartnerCode code : codes)
        words.append({language.name(code), code.isGroup() ? QStringLiteral("group:") + code.toString() : code.toString()});
    return words;
}

QList<PublishedWord> periodsOf(Measure measure, const ReleaseList &releases, const Language &language)
{
    QList<PublishedWord> words;
    const TablePtr whole = releases.whole();
    if (!whole)
        return words;
    const Period first = Period::containing(whole->first(), frequencyOf(measure));
    for (Period period = Period::containing(whole->last(), frequencyOf(measure)); first <= period; period = period + -1)
        words.append({Language::capitalised(periodPhrase(measure, period, 12, language)), period.toString()});
    return words;
}

} // namespace

CheckBinding::CheckBinding(CheckPanel &panel, FigureSource &source, const Builtin &builtin, const FigureFonts &fonts,
                           QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_source(source)
    , m_builtin(builtin)
    , m_fonts(fonts)
    , m_inSight(panel, [this] { show(); })
{
    connect(&source, &FigureSource::figureChanged, &m_inSight, &InSight::update);
    connect(&source, &FigureSource::figureMoved, this, [this] { m_hasMoved = true; });
    connect(&source, &FigureSource::cursorPainted, this, [this] { // the cursor alone changes nothing that is checked
        if (std::exchange(m_hasMoved, false))
            m_inSight.update();
    });
    connect(&panel, &CheckPanel::mendRequested, this, &CheckBinding::mend);
    connect(&panel, &CheckPanel::withdrawRequested, this, &CheckBinding::withdraw);
    connect(&panel, &CheckPanel::removeRequested, this, &CheckBinding::remove);
}

QList<Finding> CheckBinding::findings() const
{
    if (!m_source.numbers())
        return {};
    const Figure figure = m_source.wholeFigure();
    const FontMetrics metrics(m_fonts);
    const Layout layout = layoutOf(figure, Paper::of(m_source.spec().size), metrics);
    return preflight({m_source.spec(), *m_source.numbers(), figure, layout, metrics, m_source.figureLanguage(),
                      m_builtin.newestKnown(m_source.releases())});
}

void CheckBinding::showFindings()
{
    m_findings = findings();
    const Language &language = m_source.windowLanguage();
    QList<FindingLine> lines;
    for (const Finding &finding : m_findings)
        lines.append({finding.id, language.plainText(finding.message),
                      finding.mend ? language.sentence("Preflight", {finding.mend}) : QString(),
                      finding.reason ? tr("Accepted: %1").arg(*finding.reason) : QString()});
    m_panel.setFindings(lines);
}

QString CheckBinding::sentence(int finding) const
{
    return m_source.windowLanguage().plainText(m_findings.value(finding).message);
}

void CheckBinding::accept(int finding, const QString &reason)
{
    if (finding < m_findings.size())
        m_source.document().editSpec(accepting(m_source.spec(), m_findings[finding].id, reason), tr("Accept Finding"));
}

void CheckBinding::withdraw(int finding)
{
    if (finding < m_findings.size())
        m_source.document().editSpec(accepting(m_source.spec(), m_findings[finding].id, {}), tr("No Longer Accept Finding"));
}

void CheckBinding::mend(int finding)
{
    if (finding < m_findings.size() && m_findings[finding].mended)
        m_source.document().editSpec(*m_findings[finding].mended,
                                     m_source.windowLanguage().sentence("Preflight", {m_findings[finding].mend}));
}

void CheckBinding::show()
{
    showFindings();
    const ReleaseList releases = m_source.document().releases();
    const Language &language = m_source.windowLanguage();
    const Compared compared{releases.tables(), m_source.context().published, m_source.document().session().groups,
                            language.locale()};
    if (compared == m_compared)
        return;
    m_compared = compared;
    m_panel.setLines(releaseNames(releases, language),
                     publishedLines(m_source.context().published, releases, m_source.registry(), language),
                     language.paragraph(leftOutOnOtherTerms(releases)));
}

PublishedContext CheckBinding::publishedContext() const
{
    return {m_source.context().published, m_source.document().session().groups};
}

Result<int> CheckBinding::take(const QList<PublishedFigure> &figures)
{
    const QList<PublishedFigure> added = newAmong(figures, m_source.context().published);
    const int known = int(figures.size() - added.size());
    if (added.isEmpty())
        return known;
    Session next = m_source.document().session();
    next.published += added;
    if (next.published.size() > mostOwnPublished) {
        return Message{QStringLiteral("published-session-full"),
                       QT_TRANSLATE_NOOP("Message", "A session can hold up to %1 published figures of your own."),
                       {mostOwnPublished}};
    }
    m_source.document().edit(next, tr("Add Published Figures"));
    return known;
}

Result<int> CheckBinding::addFile(const QString &path)
{
    const auto figures = readPublishedFile(path, m_builtin.lookup(), publishedContext());
    return figures ? take(*figures) : figures.error();
}

QString CheckBinding::add(const QString &line)
{
    const auto figures = readPublished(head + line.toUtf8(), m_builtin.lookup(), publishedContext());
    const Result<int> known = figures ? take(*figures) : figures.error();
    if (!known)
        return m_source.windowLanguage().plainText(known.error());
    return *known > 0 ? tr("This figure already exists with the same value.") : QString();
}

PublishedChoices CheckBinding::choices() const
{
    const Language &language = m_source.windowLanguage();
    PublishedChoices choices;
    choices.locale = language.locale();
    for (const PublishedFigure &figure : m_source.context().published) {
        if (!choices.sources.contains(figure.source))
            choices.sources.append(figure.source);
    }
    QList<PartnerCode> shown;
    for (const Column &column : m_source.numbers() ? m_source.numbers()->sums.shown : std::vector<Column>())
        shown.append(column.partner);
    choices.partners = partnersIn(m_builtin.registry(), shown, language);
    for (const QString &key : keys<Flow>())
        choices.flows.append({language.sentence("Option", {word(*fromKey<Flow>(key)).label}), key});
    choices.flow = int(keys<Flow>().indexOf(QLatin1String(word(m_source.spec().flow).key)));
    for (const QString &key : keys<Measure>()) {
        const Measure measure = *fromKey<Measure>(key);
        if (measure == Measure::SameMonths) // the period does not say up to which month
            continue;
        if (measure == m_source.spec().measure)
            choices.measure = int(choices.measures.size());
        choices.measures.append({language.sentence("Option", {word(measure).label}), key});
        choices.periods.push_back(periodsOf(measure, m_source.releases(), language));
    }
    choices.units = {{language.unitName(MoneyUnit::Billions), QStringLiteral("bn")},
                     {language.unitName(MoneyUnit::Millions), QStringLiteral("m")},
                     {tr("US dollars"), QString()}};
    return choices;
}

void CheckBinding::remove(int own)
{
    Session next = m_source.document().session();
    if (own >= next.published.size())
        return;
    next.published.removeAt(own);
    m_source.document().edit(next, tr("Remove Published Figure"));
}

} // namespace tradestrata
