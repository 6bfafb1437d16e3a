// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figuresource.h"

#include "app/zoom.h"
#include "models/analysis/grouprows.h"
#include "models/figure/alternativetext.h"
#include "models/figure/buildfigure.h"
#include "models/figure/drawnpart.h"
#include "models/figure/yearsfigure.h"
#include "models/numbers/computenumbers.h"
#include "models/numbers/releaseuse.h"
#include "models/preflight/preflight.h"
#include "models/session/housestylefile.h"
#include "models/spec/ondata.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

std::optional<Message> whyTitleUntrue(const Numbers &numbers)
{
    const auto mistake = numbers.title.mistake();
    return mistake ? mistake : numbers.title.why();
}

} // namespace

FigureSource::FigureSource(Document &document, const Builtin &builtin, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_builtin(builtin)
{
    connect(&document, &Document::changed, this, &FigureSource::update);
    m_afterFrame.setSingleShot(true); // zero interval: fires once nothing is left to paint
    connect(&m_afterFrame, &QTimer::timeout, this, &FigureSource::cursorPainted);
}

const Language &FigureSource::language(const QString &code) const
{
    const auto it = m_languages.find(code);
    if (it != m_languages.end())
        return it->second;
    Language labelled = m_builtin.language(code);
    if (!m_groups.isEmpty())
        labelled = labelled.with(m_groups);
    labelled = labelled.about(m_releases, m_builtin.registry());
    labelled.setOptions(Language::Options::Labelled);
    return m_languages.emplace(code, std::move(labelled)).first->second;
}

const Language &FigureSource::figureLanguage() const
{
    return spec().language.isEmpty() ? windowLanguage() : language(spec().language);
}

void FigureSource::setWindowLanguage(const QString &code)
{
    m_windowLanguage = code;
    make();
    emit figureChanged();
}

// Own groups, partners' own figures, and what only files know, have names and rows like any other, so that no other code needs to
// know about them. The built-in context is about US trade only.
void FigureSource::takeData()
{
    const Session &session = m_document.session();
    const QList<TablePtr> plain = m_document.releases().tables();
    const bool isSameData = session.groups == m_groups && plain == m_plainTables && m_document.mirrors() == m_ownOfPartners
                            && session.style.fills == m_fills;
    if (isSameData && session.published == m_published && session.series == m_series)
        return;
    m_published = session.published;
    m_series = session.series;
    if (!isSameData)
        takeTables(session, plain);
    m_context.reset();
    if (!m_published.isEmpty() || m_series != OwnSeries() || !isAboutUnitedStates(m_releases.terms()))
        m_context = m_builtin.context(m_releases.terms()).withOwn(m_published).withSeries(m_series);
}

void FigureSource::takeTables(const Session &session, const QList<TablePtr> &plain)
{
    const QList<OwnGroup> &groups = session.groups;
    m_fills = session.style.fills;
    m_groups = groups;
    m_plainTables = plain;
    m_ownOfPartners = m_document.mirrors();
    m_languages.clear();
    m_registry.reset();
    auto [tables, mirrors, problems] = withMirrors(m_document.releases(), m_ownOfPartners, m_builtin.registry());
    m_mirrors = std::move(mirrors);
    const auto names = namesOnlyInFiles(tables, m_builtin.registry());
    if (!groups.isEmpty() || !names.isEmpty() || !m_fills.isEmpty())
        m_registry = withSession(m_builtin.registry(), names, groups, session.style);
    for (TablePtr &table : tables)
        table = withOwnGroups(table, groups);
    m_releases = groups.isEmpty() && m_mirrors.empty() ? m_document.releases() : ReleaseList(tables);
}

void FigureSource::update(Changes what)
{
    const std::optional<MonthSpan> before = m_zoom;
    if (what & (Changes(Change::Current) | Change::Data | Change::Figures))
        m_zoom.reset();
    const bool remade = bool(what & (Changes(Change::Figure) | Change::Current | Change::Data | Change::Figures));
    if (remade) {
        make();
        emit figureChanged();
        if (m_zoom != before)
            emit zoomChanged();
    }
    if (what & Change::Cursor) {
        if (m_zoom)
            setZoom(tradestrata::zoom::holding(*m_zoom, window(), cursorMonth()));
        if (!remade && spec().drawsOnePeriod())
            follow();
        emit cursorChanged();
        m_afterFrame.start();
    }
}

// A figure of a single period follows the cursor; with other partners, or in another order, it is a different figure
// for the lists beside it.
void FigureSource::follow()
{
    const auto shown = [this] {
        std::vector<PartnerCode> codes;
        if (m_numbers) {
            for (const Column &column : m_numbers->sums.shown)
                codes.push_back(column.partner);
        }
        return codes;
    };
    const std::vector<PartnerCode> before = shown();
    make();
    shown() == before && !before.empty() ? emit figureMoved() : emit figureChanged();
}

std::optional<Message> FigureSource::titleWhy() const
{
    if (!m_numbers)
        return std::nullopt;
    return whyTitleUntrue(*m_numbers);
}

Messages FigureSource::untrueTitle() const
{
    const auto why = titleWhy();
    return why && !isTitleAccepted() ? Messages{*why} : Messages();
}

Messages FigureSource::untrueTitles() const
{
    Messages untrue;
    for (const SessionFigure &figure : m_document.session().figures) {
        const auto valid = unchanged(adaptedToData(figure.spec));
        const bool movesOn = !figure.spec.release && figure.spec.to.kind == PeriodRef::Kind::Latest; // in a report
        const PeriodRef at = movesOn ? PeriodRef::latest() : figure.view.cursor;
        const auto numbers = valid ? numbersOf(m_releases, registry(), *valid, at, context()) : valid.error();
        const auto why = numbers ? whyTitleUntrue(*numbers) : std::nullopt;
        if (why && !acceptedReason(figure.spec, QLatin1String(titleCheck)))
            untrue.append(why->inFile(figure.name));
    }
    return untrue;
}

FigureSpec FigureSource::adaptedToData(const FigureSpec &asked) const
{
    FigureSpec spec = onData(asked, m_releases.terms(), context());
    if (const TablePtr table = m_releases.whole())
        spec.measure = measureInMonths(spec.measure, {table->first(), table->last()});
    return spec;
}

void FigureSource::make()
{
    m_numbers.reset();
    m_error.reset();
    takeData();
    const FigureSpec &asked = m_document.current().spec;
    m_table = m_releases.whole();
    const FigureSpec adapted = adaptedToData(asked);
    m_adapted = adapted == asked ? std::nullopt : std::optional(adapted);
    if (!m_table) {
        m_error = Message{QStringLiteral("no-data"), QT_TRANSLATE_NOOP("Message", "There are no data: open a data file.")};
        return;
    }
    if (const auto picked = m_releases.pick(spec().release))
        m_table = *picked;
    if (const auto why = whyNotOnData(spec(), m_releases.terms(), context())) {
        m_error = *why;
        return;
    }
    const auto valid = unchanged(spec());
    auto numbers = valid ? numbersOf(m_releases, registry(), *valid, m_document.current().view.cursor, context()) : valid.error();
    if (!numbers) {
        m_error = numbers.error();
        return;
    }
    m_numbers = *std::move(numbers);
    m_numbers->notes += addedNotes();
    m_table = m_numbers->table; // including the rows of total trade or the balance, if the figure is about them
    build();
}

Messages FigureSource::addedNotes() const { return gapsAmong(m_mirrors, spec().flow, spec().selection.list); }

TablePtr FigureSource::tableOfChange(MonthSpan span) const
{
    const TablePtr release = m_releases.wholeForChange(span);
    if (!m_numbers || spec().release || release == m_releases.whole())
        return m_table;
    QList<PartnerCode> shown;
    for (const Column &column : m_numbers->sums.shown)
        shown.append(column.partner);
    const ValidSpec asked = validSpec();
    const RowSource source(asked, registry(), context().prices);
    const auto months = source.months(release);
    const auto rows = months ? source.rows(*months, shown, m_numbers->groups) : months;
    return rows ? *rows : m_table;
}

std::optional<Numbers> FigureSource::numbersInTable() const
{
    if (!m_numbers || !m_numbers->compared)
        return m_numbers;
    auto numbers = numbersWithTotal(m_releases, registry(), validSpec(), m_document.current().view.cursor, context());
    return numbers ? std::optional(*std::move(numbers)) : m_numbers;
}

void FigureSource::build()
{
    if (m_zoom) {
        m_zoom = tradestrata::zoom::moved(*m_zoom, window(), 0); // the window may have changed
        if (!canZoom() || *m_zoom == window())
            m_zoom.reset();
    }
    m_figure = m_zoom ? buildFigure(partOf(*m_numbers, *m_zoom), validSpec(), registry(), figureLanguage(), sheet())
                      : wholeFigure();
}

Figure FigureSource::wholeFigure() const
{
    return m_numbers ? buildFigure(*m_numbers, validSpec(), registry(), figureLanguage(), sheet()) : Figure();
}

QString FigureSource::alternativeOf(const Figure &whole) const
{
    return m_numbers ? alternativeText(whole, *m_numbers, validSpec(), figureLanguage()) : QString();
}

bool FigureSource::canZoom() const { return m_numbers && !spec().drawsOnePeriod() && !has(spec().chart, Trait::YearLines); }

void FigureSource::zoom(double steps, Month around)
{
    if (!canZoom())
        return;
    const int months = Period::months(frequencyOf(validSpec()->measure));
    setZoom(tradestrata::zoom::scaled(shownSpan(), window(), around, std::pow(tradestrata::zoom::step, steps), months));
}

void FigureSource::pan(int months)
{
    if (m_zoom)
        setZoom(tradestrata::zoom::moved(*m_zoom, window(), months));
}

void FigureSource::showAll()
{
    if (m_zoom)
        setZoom(window());
}

void FigureSource::setZoom(MonthSpan span)
{
    if (span == shownSpan())
        return;
    m_zoom = span;
    build();
    emit zoomChanged();
}

Month FigureSource::cursorMonth() const
{
    if (!m_table)
        return {};
    const Month month = m_document.current().view.cursor.asEnd(m_table->first(), m_table->last());
    return std::clamp(month, m_table->first(), m_table->last());
}

Period FigureSource::cursorPeriod() const { return Period::containing(cursorMonth(), frequencyOf(spec().measure)); }

MonthSpan FigureSource::cursorSpan() const
{
    return monthsOf(validSpec()->measure, cursorPeriod(), m_numbers ? m_numbers->through : 12);
}

bool FigureSource::isTitleAccepted() const { return acceptedReason(spec(), QLatin1String(titleCheck)).has_value(); }

int FigureSource::cursorIndex() const { return m_error ? -1 : placeOf(m_figure, cursorPeriod()); }

NumberRef FigureSource::numberAtCursor(NumberOf of, PartnerCode partner, ShowAs show) const
{
    return {of, partner, cursorPeriod(), cursorSpan(), show, ShareOf::Total};
}

MonthSpan FigureSource::window() const
{
    if (!m_table)
        return {};
    const Month first = m_table->first();
    const Month last = m_table->last();
    return {std::clamp(spec().from.asBegin(first, last), first, last), std::clamp(spec().to.asEnd(first, last), first, last)};
}

} // namespace tradestrata
