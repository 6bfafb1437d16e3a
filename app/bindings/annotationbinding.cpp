// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bindings/annotationbinding.h"

#include "models/figure/annotations.h"
#include "models/figure/yearsfigure.h"
#include "models/spec/rules.h"

#include <QMenu>

#include <algorithm>

namespace tradestrata {

namespace {

template<class Do>
QAction *addItem(QMenu *menu, const char *name, const QString &text, Do what)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    QObject::connect(action, &QAction::triggered, menu, what);
    return action;
}

} // namespace

AnnotationBinding::AnnotationBinding(FigureView &view, FigureSource &source, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_source(source)
{
    connect(&view, &FigureView::annotationWritten, this, &AnnotationBinding::add);
    connect(&view, &FigureView::annotationReworded, this, &AnnotationBinding::reword);
    connect(&view, &FigureView::annotationMoved, this, [this](int annotation, QPointF offset, int gesture) {
        move(annotation, offset, QStringLiteral("annotation %1 %2").arg(annotation).arg(gesture));
    });
    connect(&view, &FigureView::menuRequested, this, &AnnotationBinding::showMenu);
    connect(&source.document(), &Document::changed, this, [this](Changes what) {
        if (what.testFlag(Change::Current))
            m_view.selectAnnotation(-1); // the other figure has others
        else
            selectReturned();
        m_seen = m_source.document().current().spec.annotations;
    });
}

// What comes back by Undo or Redo is selected, as before it was removed.
void AnnotationBinding::selectReturned()
{
    const QList<Annotation> &now = m_source.document().current().spec.annotations;
    if (now.size() != m_seen.size() + 1)
        return;
    const auto differs = std::ranges::mismatch(now, m_seen).in1;
    m_view.selectAnnotation(int(differs - now.begin()));
}

std::optional<Message> AnnotationBinding::whyNot() const
{
    const auto &annotations = m_source.spec().annotations;
    const auto why = tradestrata::whyNot(Extra::Annotations, m_source.spec());
    if (!why && annotations.size() >= Annotation::most)
        return tooManyAnnotations(int(annotations.size()) + 1);
    return why;
}

bool AnnotationBinding::isDrawnAt(int series, int place) const
{
    const auto &all = m_source.figure().series;
    return series >= 0 && series < int(all.size()) && place >= 0 && !all[size_t(series)].drawn.at(place).isBlank();
}

Annotation AnnotationBinding::draftAt(AnnotationKind kind, int from, int to, int series) const
{
    const Figure &figure = m_source.figure();
    Annotation draft;
    draft.kind = kind;
    draft.from = periodOf(figure, std::min(from, to), series);
    draft.to = periodOf(figure, std::max(from, to), series);
    draft.series = seriesKindOf(figure, series);
    if (draft.series == AnnotatedSeries::Partner)
        draft.partner = figure.series[size_t(series)].partner;
    return draft;
}

std::optional<Message> AnnotationBinding::whyNotAtCursor() const
{
    const auto &periods = m_source.figure().periods;
    if (const auto why = whyNot(); why || m_source.error() || periods.empty() || m_source.cursorIndex() >= 0)
        return why;
    return Message{QStringLiteral("annotation-outside"),
                   QT_TRANSLATE_NOOP("Message", "The figure shows %1 to %2: move the cursor there to annotate it."),
                   {QVariant::fromValue(periods.front()), QVariant::fromValue(periods.back())}};
}

void AnnotationBinding::annotateAtCursor()
{
    const Figure &figure = m_source.figure();
    if (m_source.error() || figure.periods.empty())
        return;
    const int cursor = m_source.cursorIndex();
    if (cursor < 0) // whyNotAtCursor() says so
        return;
    const int place = cursor;
    const auto ofYear = std::ranges::find(figure.series, m_source.cursorPeriod().first().year(), &FigureSeries::year);
    const bool isOfYear = ofYear != figure.series.end() && has(figure.chart, Trait::YearLines);
    int series = isOfYear ? int(ofYear - figure.series.begin()) : 0;
    while (series < int(figure.series.size()) && !isDrawnAt(series, place))
        ++series;
    m_view.writeAnnotation(draftAt(AnnotationKind::Text, place, place, series < int(figure.series.size()) ? series : -1));
}

void AnnotationBinding::showMenu(const FigureMenuPlace &place)
{
    if (m_source.error() || (place.annotation < 0 && place.hit.period < 0))
        return;
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("figureMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    place.annotation >= 0 ? fillForAnnotation(menu, place.annotation) : fillForPlace(menu, place.hit);
    menu->popup(place.global);
}

void AnnotationBinding::fillForAnnotation(QMenu *menu, int annotation)
{
    if (annotation >= m_source.spec().annotations.size())
        return;
    const Annotation &spec = m_source.spec().annotations[annotation];
    addItem(menu, "rewordAnnotation", tr("&Edit Words…"), [this, annotation] {
        m_view.editAnnotation(annotation);
    })->setEnabled(spec.kind != AnnotationKind::Value);
    if (spec.kind == AnnotationKind::Text || spec.kind == AnnotationKind::Arrow) {
        const bool isArrow = spec.kind == AnnotationKind::Arrow;
        QAction *arrow = addItem(menu, "arrowAnnotation", tr("With an &Arrow"),
                                 [this, annotation, isArrow] { setArrow(annotation, !isArrow); });
        arrow->setCheckable(true);
        arrow->setChecked(isArrow);
        arrow->setEnabled(isArrow || spec.series != AnnotatedSeries::Nothing || spec.value);
    }
    addItem(menu, "placeAnnotation", tr("&Place Automatically"), [this, annotation] {
        move(annotation, std::nullopt, {});
    })->setEnabled(spec.offset.has_value());
    addItem(menu, "deleteAnnotation", tr("&Delete Annotation"), [this, annotation] { reword(annotation, {}); });
}

void AnnotationBinding::fillForPlace(QMenu *menu, const Hit &hit)
{
    const auto why = whyNot();
    const int cursor = m_source.cursorIndex();
    const bool isOnSeries = isDrawnAt(hit.series, hit.period);
    const auto addDraft = [&](const char *name, const QString &text, const Annotation &draft, bool isPossible) {
        QAction *action = addItem(menu, name, text, [this, draft] {
            draft.kind == AnnotationKind::Value || draft.kind == AnnotationKind::Highlight ? add(draft)
                                                                                           : m_view.writeAnnotation(draft);
        });
        action->setEnabled(isPossible && !why);
        if (why)
            action->setToolTip(m_source.windowLanguage().text(*why));
    };
    const int series = isOnSeries ? hit.series : -1;
    const int from = cursor >= 0 ? cursor : hit.period;
    addDraft("annotateHere", tr("&Annotate Here…"), draftAt(AnnotationKind::Text, hit.period, hit.period, series), true);
    addDraft("labelValue", tr("&Label This Value"), draftAt(AnnotationKind::Value, hit.period, hit.period, series), isOnSeries);
    addDraft("highlightHere", tr("&Highlight from Cursor to Here"), draftAt(AnnotationKind::Highlight, from, hit.period, series),
             isOnSeries);
    addDraft("shadeHere", tr("&Shade from Cursor to Here…"), draftAt(AnnotationKind::Range, from, hit.period, -1), true);
}

// The new one is selected, so that keys move it.
void AnnotationBinding::add(const Annotation &annotation)
{
    FigureSpec spec = m_source.spec();
    if (whyNot() || !annotation.isValid())
        return;
    spec.annotations.append(annotation);
    m_source.document().editSpec(spec, tr("Add Annotation"));
    m_view.selectAnnotation(int(spec.annotations.size()) - 1);
}

void AnnotationBinding::reword(int annotation, const QString &text)
{
    FigureSpec spec = m_source.spec();
    if (annotation < 0 || annotation >= spec.annotations.size())
        return;
    if (text.isEmpty()) {
        m_view.selectAnnotation(-1); // others take its number
        spec.annotations.removeAt(annotation);
    } else {
        spec.annotations[annotation].text = text;
    }
    m_source.document().editSpec(spec, text.isEmpty() ? tr("Delete Annotation") : tr("Edit Annotation"));
}

void AnnotationBinding::move(int annotation, std::optional<QPointF> offset, const QString &mergeKey)
{
    FigureSpec spec = m_source.spec();
    if (annotation < 0 || annotation >= spec.annotations.size())
        return;
    spec.annotations[annotation].offset = offset;
    m_source.document().editSpec(spec, tr("Move Annotation"), mergeKey);
}

void AnnotationBinding::setArrow(int annotation, bool isArrow)
{
    FigureSpec spec = m_source.spec();
    if (annotation < 0 || annotation >= spec.annotations.size())
        return;
    spec.annotations[annotation].kind = isArrow ? AnnotationKind::Arrow : AnnotationKind::Text;
    m_source.document().editSpec(spec, tr("Edit Annotation"));
}

} // namespace tradestrata
