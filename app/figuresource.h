// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/builtin.h"
#include "models/figure/figure.h"
#include "models/numbers/numberbehind.h"
#include "models/session/document.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace tradestrata {

/// Milliseconds without a change after which what takes longer than a frame follows.
inline constexpr int restAfter = 150;

/// Makes the figure in front from the document: numbers and figure, once for each change that asks for it, and where
/// its cursor stands. Bindings read it; nothing but the document changes it.
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
    const FigureSpec &spec() const { return m_document.current().spec; }
    /// As the figure draws it: without what makes no sense, with what its choices imply.
    ValidSpec validSpec() const { return validated(spec()).spec; }
    /// Nothing when the figure cannot be made; then error() says why.
    const std::optional<Numbers> &numbers() const { return m_numbers; }
    const std::optional<Message> &error() const { return m_error; }
    /// Why the words of the figure are not true at the period looked at, or cannot be read; nothing when they are true.
    std::optional<Message> titleWhy() const;
    /// What is looked at: a part of the window while zoomed().
    const Figure &figure() const { return m_figure; }
    /// The figure as it is exported.
    Figure wholeFigure() const;
    /// The release that the figure is about, or the newest; nullptr without data.
    TablePtr table() const { return m_table; }
    /// What a change over the span, beside a total, is made of (ReleaseList::wholeForChange).
    TablePtr tableOfChange(MonthSpan span) const;
    /// The session's releases with the rows of its own groups.
    const ReleaseList &releases() const { return m_releases; }
    /// The numbers as columns of a table beside others and the total; nothing as numbers().
    std::optional<Numbers> numbersInTable() const;

    /// While something is dragged, pictures may be drawn with less care.
    void setMoving(bool moving) { m_moving = moving; }
    bool isMoving() const { return m_moving; }

    /// The language of the window's texts and of figures that name none.
    void setWindowLanguage(const QString &code);
    const Language &windowLanguage() const { return language(m_windowLanguage); }
    const Language &figureLanguage() const;
    const Language &language(const QString &code) const;

    /// The month looked at, held to the data.
    Month cursorMonth() const;
    /// The period of the measure that contains it, and its months.
    Period cursorPeriod() const;
    MonthSpan cursorSpan() const;
    /// Its place in the figure; -1 where the figure does not reach.
    int cursorIndex() const;
    /// A number of the panels, which say dollars and shares of the total at the cursor whatever the figure shows.
    NumberRef numberAtCursor(NumberOf of, PartnerCode partner, Show show) const;
    /// The window in months, held to the data.
    MonthSpan window() const;

    // Looking closer: no change to the session, and gone when another figure comes to the front.
    bool canZoom() const;
    bool isZoomed() const { return m_zoom.has_value(); }
    MonthSpan shownSpan() const { return m_zoom.value_or(window()); }
    /// Looks closer by so many steps, below zero shows more; `around` keeps its place.
    void zoom(double steps, Month around);
    void pan(int months);
    void showAll();

signals:
    void figureChanged();
    /// A figure of one period draws the period that the cursor has come to, of the same partners in
    /// the same order.
    void figureMoved();
    /// The figure says something else at another period, and is the same but for its title and subtitle.
    void titleChanged();
    /// What is shown of the window.
    void zoomChanged();
    void cursorChanged();
    /// After cursorChanged, once the frame is painted: what takes longer follows the figure and the slider.
    void cursorPainted();

private:
    void takeGroups();
    void takePublished();
    void update(Changes what);
    void make();
    void follow();
    void followTitle();
    void look(MonthSpan span);
    void build();

    Document &m_document;
    const Builtin &m_builtin;
    QString m_windowLanguage = QStringLiteral("en");
    mutable std::map<QString, Language> m_languages;
    QList<OwnGroup> m_groups;                  ///< whose names, members and rows these have:
    std::optional<PartnerRegistry> m_registry; ///< nothing without groups
    QList<TablePtr> m_plainTables;
    QList<PublishedFigure> m_published;        ///< which this has:
    std::optional<Context> m_context;          ///< nothing without published figures of the session's own
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
