// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/builtin.h"
#include "models/figure/figure.h"
#include "models/io/mirror.h"
#include "models/numbers/numberref.h"
#include "models/session/document.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace tradestrata {

/// Milliseconds without a change after which updates that take longer than a frame are made.
inline constexpr int restAfter = 150;

/// Computes the current figure from the document: numbers and figure, once for each change that requires it, and the
/// position of its cursor. Bindings read it; only the document changes it.
class FigureSource : public QObject
{
    Q_OBJECT

public:
    FigureSource(Document &document, const Builtin &builtin, QObject *parent = nullptr);

    Document &document() { return m_document; }
    /// The built-in one with the session's own groups.
    const PartnerRegistry &registry() const { return m_registry ? *m_registry : m_builtin.registry(); }
    /// The built-in one with the session's own published figures.
    const Context &context() const { return m_context ? *m_context : m_builtin.context(); }
    /// The document's, but for what the data cannot show: a measure finer than their periods or longer than the data, and
    /// what the program knows only of the United States.
    const FigureSpec &spec() const { return m_adapted ? *m_adapted : m_document.current().spec; }
    /// The spec as the figure draws it: without choices that do not apply, and with what the others imply.
    ValidSpec validSpec() const { return validated(spec()).spec; }
    /// Nothing if the figure cannot be made; error() then says why.
    const std::optional<Numbers> &numbers() const { return m_numbers; }
    const std::optional<Message> &error() const { return m_error; }
    /// Why the figure's words are not true of the period that they are about, or cannot be read; nothing if they are true.
    std::optional<Message> titleWhy() const;
    /// Whether the analyst has accepted in the check that the title is not true.
    bool isTitleAccepted() const;
    /// Why the title of the figure is not true, unless that is accepted; of all figures of the session, each with its name.
    Messages untrueTitle() const;
    Messages untrueTitles() const;
    /// The figure in view: part of the window while zoomed.
    const Figure &figure() const { return m_figure; }
    /// The figure as it is exported.
    Figure wholeFigure() const;
    /// The same in words.
    QString alternativeOf(const Figure &whole) const;
    /// The release that the figure is about, or the newest; nullptr without data.
    TablePtr table() const { return m_table; }
    /// The table from which a change over the span is computed beside a total (ReleaseList::wholeForChange).
    TablePtr tableOfChange(MonthSpan span) const;
    /// The session's releases, including rows for its own groups and for partners' own figures.
    const ReleaseList &releases() const { return m_releases; }
    /// Partners' own figures in the releases.
    const std::vector<Mirrored> &mirrors() const { return m_mirrors; }
    /// The notes that the numbers do not have by themselves: how far partners' own figures differ.
    Messages addedNotes() const;
    /// The numbers as table columns beside others and the total; nothing if numbers() has none.
    std::optional<Numbers> numbersInTable() const;

    /// While something is dragged, pictures may be drawn at lower quality.
    void setMoving(bool moving) { m_moving = moving; }
    bool isMoving() const { return m_moving; }

    /// The language of the window's text and of figures without a language of their own.
    void setWindowLanguage(const QString &code);
    const Language &windowLanguage() const { return language(m_windowLanguage); }
    const Language &figureLanguage() const;
    const Language &language(const QString &code) const;

    /// The cursor's month, limited to the data.
    Month cursorMonth() const;
    /// The period of the measure that contains it, and its months.
    Period cursorPeriod() const;
    MonthSpan cursorSpan() const;
    /// Its index in the figure; -1 if it is outside.
    int cursorIndex() const;
    /// A number of the panels, which show dollars and shares of the total at the cursor whatever the figure shows.
    NumberRef numberAtCursor(NumberOf of, PartnerCode partner, ShowAs show) const;
    /// The window in months, limited to the data.
    MonthSpan window() const;

    // Zooming does not change the session, and ends when another figure becomes current.
    bool canZoom() const;
    bool isZoomed() const { return m_zoom.has_value(); }
    MonthSpan shownSpan() const { return m_zoom.value_or(window()); }
    /// Zooms in by the number of steps, or out if negative; `around` keeps its place.
    void zoom(double steps, Month around);
    void pan(int months);
    void showAll();

signals:
    void figureChanged();
    /// A figure of a single period now draws the cursor's period, with the same partners in the same order.
    void figureMoved();
    /// The visible part of the window has changed.
    void zoomChanged();
    void cursorChanged();
    /// Emitted after cursorChanged, once the frame is painted, for slower updates.
    void cursorPainted();

private:
    void takeData();
    void takeTables(const Session &session, const QList<TablePtr> &plain);
    const HouseSheet &sheet() const { return m_document.session().style.sheet; }
    void update(Changes what);
    void make();
    void follow();
    FigureSpec adaptedToData(const FigureSpec &asked) const;
    void setZoom(MonthSpan span);
    void build();

    Document &m_document;
    const Builtin &m_builtin;
    QString m_windowLanguage = QStringLiteral("en");
    mutable std::map<QString, Language> m_languages;
    QList<OwnGroup> m_groups;                  ///< included in the two members below:
    std::optional<PartnerRegistry> m_registry; ///< nothing without groups
    QList<TablePtr> m_plainTables;
    QList<TablePtr> m_ownOfPartners; ///< included in the releases
    std::vector<Mirrored> m_mirrors;
    std::optional<FigureSpec> m_adapted; ///< the spec as far as the data can show it
    QList<PublishedFigure> m_published;
    QHash<int, QRgb> m_fills;
    OwnSeries m_series;               ///< included in the member below:
    std::optional<Context> m_context; ///< nothing if the built-in one is the same
    ReleaseList m_releases;
    TablePtr m_table;
    QTimer m_afterFrame;
    bool m_moving = false;
    std::optional<Numbers> m_numbers;
    std::optional<Message> m_error;
    Figure m_figure;
    std::optional<MonthSpan> m_zoom;
};

} // namespace tradestrata
