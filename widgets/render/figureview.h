// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/hittest.h"
#include "models/layout/layout.h"
#include "widgets/controls/theme.h"
#include "widgets/render/renderfigure.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;

namespace tradestrata {

/// Words of a figure that are edited where they stand.
enum class FigureWord { Title, Subtitle, Note };

/// A line of the box that hovering shows.
struct HoverRow
{
    QString name;
    QString value;
    QRgb colour = 0;
    bool underPointer = false;
};

/// The figure on its sheet on the desk, drawn as it will be exported, with the cursor over it. A click or a drag moves
/// the cursor, hovering shows every series at a period, a double click edits words in place.
class FigureView : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(const FigureFonts &fonts, QWidget *parent = nullptr);
    ~FigureView() override;

    void setTheme(const WindowTheme &theme);
    /// Shows a figure at the size that it will be exported in. While something is dragged `care` is Moving; a moment
    /// after the last change the picture is drawn at rest.
    void setFigure(Figure figure, const FigureSize &size, Care care = Care::Resting);
    /// The same figure with another title and subtitle: no more is made anew than they move.
    void setTitles(const QString &title, const QString &subtitle);
    /// Shows a sentence in place of a figure that cannot be made.
    void setSentence(const QString &sentence);
    /// The period looked at, by its place in the figure; -1 for one outside.
    void setCursor(int period);
    /// What hovering over a period says: its head and its rows.
    using Hover = std::pair<QString, QList<HoverRow>>;
    void setHoverText(std::function<Hover(const Hit &)> text) { m_hoverText = std::move(text); }
    /// What editing a word begins with, and what it is when left empty.
    void setWords(const QString &title, const QString &subtitle, const QString &note);

    const Figure &figure() const { return m_figure; }
    const Layout &layout() const { return m_layout; }
    /// The sheet in the widget's coordinates.
    QRect sheet() const { return m_sheet; }
    int cursor() const { return m_cursor; }
    /// Where the middle of a period stands, in the widget's coordinates.
    QPointF placeOf(int period) const;
    void editWord(FigureWord word);
    /// Takes the words that are being edited in place, if any.
    void commitWord();

signals:
    void cursorEdited(int period);
    /// The wheel or a key asks to look closer by so many steps (below zero: to see more), with this period kept at its
    /// place; a part of the figure's width to the right asks for what lies later.
    void zoomAsked(double steps, int period);
    void panAsked(double widths);
    void showAllAsked();
    /// A click on the label of a series, or on a cell of a table or a row of a ranking.
    void numberAsked(int series, int column);
    void wordEdited(tradestrata::FigureWord word, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void layOut();
    void draw(Care care);
    void paintCursor(QPainter *painter) const;
    void paintPaneCursor(QPainter *painter, const Pane &pane) const;
    void paintHover(QPainter *painter) const;
    QRect cursorStrip(int period) const;
    QPointF toPoints(QPointF widget) const;
    QPointF fromPoints(QPointF points) const;
    double plotWidth() const;
    void moveCursorTo(QPointF widget);
    std::optional<LabelHit> numberAt(QPointF widget) const;
    QRectF wordRect(FigureWord word) const;
    void placeEditor();
    std::optional<FigureWord> endEditing();

    FigureFonts m_fonts;
    FontMetrics m_metrics;
    FigurePainter m_painter;
    WindowTheme m_theme = WindowTheme::light();
    Figure m_figure;
    FigureSize m_size;
    QString m_sentence;
    Layout m_layout;
    QRect m_sheet;
    QImage m_picture;
    bool m_isDrawn = false; ///< the picture is of this figure
    QTimer m_rest;
    int m_cursor = -1;
    std::optional<Hit> m_hit;
    QPointF m_pointer;
    bool m_isPanning = false;
    bool m_showsFocus = false; ///< it came by a key
    std::optional<LabelHit> m_pressed; ///< the number that a click began on
    std::function<Hover(const Hit &)> m_hoverText;
    QStringList m_words;
    QLineEdit *m_editor = nullptr;
    std::optional<FigureWord> m_edited; ///< while the editor is open
};

} // namespace tradestrata
