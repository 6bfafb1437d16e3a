// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bindings/optionsbinding.h"

#include "models/figure/lens.h"

namespace tradestrata {

namespace {

constexpr int restAfter = 150; // milliseconds

} // namespace

OptionsBinding::OptionsBinding(FigureOptionsPanel &panel, FigureSource &source, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_source(source)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfter);
    connect(&m_rest, &QTimer::timeout, this, &OptionsBinding::show);
    connect(&source, &FigureSource::figureChanged, this, &OptionsBinding::showAtRest);
    connect(&source, &FigureSource::figureMoved, this, &OptionsBinding::showAtRest);
    connect(&panel, &FigureOptionsPanel::specEdited, &source.document(), &Document::editSpec);
}

void OptionsBinding::showAtRest()
{
    m_source.isMoving() ? m_rest.start() : show();
}

void OptionsBinding::show()
{
    m_rest.stop();
    // The words that the figure would have by itself are what the fields suggest.
    FigureSpec plain = m_source.spec();
    plain.title.clear();
    plain.subtitle.clear();
    FigureHints hints;
    if (m_source.numbers()) {
        const Figure figure = buildFigure(*m_source.numbers(), plain, m_source.registry(), m_source.figureLanguage());
        hints.title = figure.title;
        hints.subtitle = figure.subtitle;
        m_panel.setSuggestions({{figure.title}, {figure.subtitle}, {}});
    }
    if (const auto why = whyNoThrough(plain.measure, plain.show, plain.chart))
        hints.whyNoThrough = m_source.windowLanguage().text(*why);
    if (const auto why = whyNoRecessions(plain.chart))
        hints.whyNoRecessions = m_source.windowLanguage().text(*why);
    if (const auto why = whyNoEvents(plain.chart))
        hints.whyNoEvents = m_source.windowLanguage().text(*why);
    if (const auto why = whyNoLeaderRibbon(plain.chart))
        hints.whyNoLeaderRibbon = m_source.windowLanguage().text(*why);
    if (const auto why = whyNoCrossings(plain.show, plain.chart))
        hints.whyNoCrossings = hints.whyNoLens = m_source.windowLanguage().text(*why);
    else if (m_source.numbers())
        hints.whyNoLens = whyNoLens(m_source.figure(), m_source.windowLanguage());
    if (const auto why = whyNoPrices(plain.show))
        hints.recipe.whyNoPrices = m_source.windowLanguage().text(*why);
    for (const Group &group : m_source.registry().groups()) {
        if (!group.members.empty() && group.kind != GroupKind::Total)
            hints.recipe.groups.append({group.code, m_source.windowLanguage().name(group.code)});
    }
    m_panel.setSpec(m_source.spec(), hints);
}

} // namespace tradestrata
