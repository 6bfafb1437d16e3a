// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bindings/barbinding.h"

#include "app/releasemenu.h"
#include "models/spec/ondata.h"
#include "models/spec/rules.h"

#include <algorithm>

namespace tradestrata {

BarBinding::BarBinding(FigureBar &bar, FigureSource &source, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_source(source)
{
    connect(&source, &FigureSource::figureChanged, this, &BarBinding::show);
    connect(&bar, &FigureBar::flowEdited, this, [this](Flow flow) {
        FigureSpec spec = m_source.spec();
        spec.flow = flow;
        edit(spec, tr("Change Flow"));
    });
    connect(&bar, &FigureBar::measureEdited, this, [this](Measure measure) {
        FigureSpec spec = m_source.spec();
        spec.measure = measure;
        if (whyNot(measure, spec.show, spec.flow, spec.chart))
            spec.chart = Chart::Area; // the user chose the measure, so the chart changes
        edit(spec, tr("Change Measure"));
    });
    connect(&bar, &FigureBar::showEdited, this, [this](ShowAs show) {
        FigureSpec spec = m_source.spec();
        spec.show = show;
        if (whyNot(spec.measure, show, spec.flow, spec.chart))
            spec.chart = Chart::Line; // the user chose what to show, so the chart changes
        edit(spec, tr("Change Show As"));
    });
    connect(&bar, &FigureBar::chartEdited, this, [this](Chart chart, ShowAs show) {
        FigureSpec spec = m_source.spec();
        spec.chart = chart;
        spec.show = show;
        edit(spec, tr("Change Chart"));
    });
}

void BarBinding::edit(const FigureSpec &spec, const QString &text)
{
    Document &document = m_source.document();
    const FigureSpec asked = document.current().withAside(spec);
    document.editChoice(asked, validated(asked).asked, text);
    show(); // a choice that changed nothing is reset
}

void BarBinding::show()
{
    const Language &language = m_source.windowLanguage();
    FigureBarState state = stateOf(m_source.spec(), m_source.table() ? m_source.table()->info().frequency : Frequency::Month,
                                   language);
    if (const TablePtr whole = m_source.releases().whole()) {
        for (qsizetype i = 0; i < state.measureReasons.size(); ++i) {
            if (const auto why = whyNotInMonths(Measure(i), {whole->first(), whole->last()}))
                state.measureReasons[i] = language.plainText(*why);
        }
    }
    const ReleaseWords words(m_source);
    state.release = words.label();
    state.shortRelease = words.shortLabel();
    state.releaseDetail = words.detail();
    state.isFrozen = m_source.spec().release.has_value();
    m_bar.setState(state);
    m_bar.setExportEnabled(!m_source.error());
}

TabsBinding::TabsBinding(FigureTabs &tabs, FigureSource &source, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_source(source)
{
    connect(&source.document(), &Document::changed, this, &TabsBinding::show);
    connect(&tabs, &FigureTabs::currentEdited, &source.document(), &Document::setCurrent);
    connect(&tabs, &FigureTabs::movedByUser, this, &TabsBinding::move);
    connect(&tabs, &FigureTabs::renamed, this, &TabsBinding::rename);
    connect(&tabs, &FigureTabs::addRequested, this, &TabsBinding::add);
    connect(&tabs, &FigureTabs::duplicateRequested, this, &TabsBinding::duplicate);
    connect(&tabs, &FigureTabs::deleteRequested, this, &TabsBinding::remove);
}

void TabsBinding::show()
{
    QStringList names;
    for (const SessionFigure &figure : m_source.document().session().figures)
        names.append(figure.name);
    m_tabs.setTabs(names, m_source.document().session().current);
}

QString TabsBinding::freeName(const QString &wanted) const
{
    const QStringList taken = m_tabs.names();
    QString name = wanted;
    for (int n = 2; taken.contains(name); ++n)
        name = QStringLiteral("%1 %2").arg(wanted).arg(n);
    return name;
}

void TabsBinding::add()
{
    Session next = m_source.document().session();
    SessionFigure figure;
    figure.name = freeName(tr("New figure"));
    figure.spec.size = next.figures[next.current].spec.size;
    next.figures.append(figure);
    next.current = int(next.figures.size()) - 1;
    m_source.document().edit(next, tr("Add Figure"));
}

void TabsBinding::duplicate(int figure)
{
    Session next = m_source.document().session();
    SessionFigure copy = next.figures[figure];
    copy.name = freeName(copy.name);
    next.figures.insert(figure + 1, copy);
    next.current = figure + 1;
    m_source.document().edit(next, tr("Duplicate Figure"));
}

void TabsBinding::remove(int figure)
{
    Session next = m_source.document().session();
    if (next.figures.size() < 2) // a session must have a figure
        return;
    next.figures.removeAt(figure);
    next.current = std::clamp(next.current > figure ? next.current - 1 : next.current, 0, int(next.figures.size()) - 1);
    m_source.document().edit(next, tr("Delete Figure"));
}

void TabsBinding::move(int from, int to)
{
    Session next = m_source.document().session();
    next.figures.move(from, to);
    next.current = to;
    m_source.document().edit(next, tr("Move Figure"));
}

void TabsBinding::rename(int figure, const QString &name)
{
    Session next = m_source.document().session();
    next.figures[figure].name = name;
    m_source.document().edit(next, tr("Rename Figure"));
}

} // namespace tradestrata
