// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layout/hittest.h"
#include "models/layout/layout.h"
#include "widgets/controls/theme.h"
#include "widgets/render/renderfigure.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <variant>

class QLineEdit;

namespace tradestrata {

/// Words of a figure that can be edited in place.
enum class FigureWord { Title, Subtitle, Note };

/// What was under a request for a menu: a point of the figure, and the annotation there.
struct FigureMenuPlace
{
    QPoint global; ///< where the menu opens
    Hit hit;
    int annotation = -1; ///< its index in the spec; -1: none
};

/// A line of the hover box.
struct HoverRow
{
    QString name;
    QString value;
    QRgb colour = 0;
    bool underPointer = false;
};

/// Shows the figure on a sheet, drawn as it will be exported, with the cursor over it. A click or drag moves the
/// cursor, hovering shows every series at a period, and a double click edits words in place. Annotations are dragged, or
/// selected with Tab and moved with the arrow keys.
class FigureView : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(const FigureFonts &fonts, QWidget *parent = nullptr);
    ~FigureView() override;

    void setTheme(const WindowTheme &theme);
    /// Shows a figure at its export size. During a drag the picture is drawn fast; shortly after the last change it is
    /// drawn exactly.
    void setFigure(Figure figure, const FigureSize &size, RenderQuality quality = RenderQuality::Exact);
    /// Shows a sentence instead of a figure that cannot be made.
    void setSentence(const QString &sentence);
    /// The cursor's period, as an index in the figure; -1 if it is outside.
    void setCursor(int period);
    /// The hover box of a period: its head and its rows.
    using Hover = std::pair<QString, QList<HoverRow>>;
    /// For the figure that is set next.
    void setFonts(const FigureFonts &fonts);
    void setHoverText(std::function<Hover(const Hit &)> text) { m_hoverText = std::move(text); }
    /// The words that in-place editing starts with, and that an empty text restores.
    void setWords(const QString &title, const QString &subtitle, const QString &note);

    const Figure &figure() const { return m_figure; }
    const Layout &layout() const { return m_layout; }
    /// The sheet in the widget's coordinates.
    QRect sheet() const { return m_sheet; }
    int cursor() const { return m_cursor; }
    /// The centre of a period, in the widget's coordinates.
    QPointF placeOf(int period) const;
    void editWord(FigureWord word);
    /// Asks for the words of a new annotation, in place.
    void writeAnnotation(const Annotation &draft);
    /// Edits the words of the annotation with that index in the spec, in place.
    void editAnnotation(int annotation);
    /// Commits the words that are being edited in place, if any.
    void commitWord();
    /// The selected annotation: its index in the spec; -1: none.
    int selectedAnnotation() const { return m_selected; }
    void selectAnnotation(int annotation);

signals:
    void cursorEdited(int period);
    /// The wheel or a key requests to zoom in by a number of steps (out if negative), keeping this period in place;
    /// panning by a fraction of the figure's width to the right requests later periods.
    void zoomRequested(double steps, int period);
    void panRequested(double widths);
    void showAllRequested();
    /// Emitted for a click on the label of a series, on a value at the mark, on a cell of a table or on a row of a ranking.
    void numberRequested(const tradestrata::LabelHit &number);
    void wordEdited(tradestrata::FigureWord word, const QString &text);
    void annotationWritten(const tradestrata::Annotation &annotation);
    /// Other words for an annotation, none to remove it; another place of its words, in points from its anchor. Moves of one
    /// gesture are one change.
    void annotationReworded(int annotation, const QString &text);
    void annotationMoved(int annotation, QPointF offset, int gesture);
    void menuRequested(const tradestrata::FigureMenuPlace &place);

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
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    void draw(RenderQuality quality);
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
    void openEditor(const QString &text, const QString &accessibleName);
    QRectF editorPlace() const;
    bool endEditing();
    // Annotations.
    const PlacedAnnotation *placed(int annotation) const;
    FigureAnnotation *drawnAnnotation(int annotation);
    bool takeAnnotation(QMouseEvent *event);
    void dragAnnotation(QPointF widget);
    void dropAnnotation();
    void cancelDrag();
    void putAnnotation(int annotation, std::optional<QPointF> offset, RenderQuality quality);
    bool annotationKey(QKeyEvent *event);
    void paintSelection(QPainter *painter) const;

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
    bool m_isDrawn = false; ///< the picture shows this figure
    QTimer m_rest;
    int m_cursor = -1;
    std::optional<Hit> m_hit;
    QPointF m_pointer;
    bool m_isPanning = false;
    bool m_showsFocus = false;         ///< gained with the keyboard
    std::optional<LabelHit> m_pressed; ///< the number that was pressed
    std::function<Hover(const Hit &)> m_hoverText;
    QStringList m_words;
    QLineEdit *m_editor = nullptr;
    /// What the open editor edits: a word, an annotation, or the words of a new one.
    std::variant<std::monostate, FigureWord, int, Annotation> m_edited;
    int m_selected = -1; ///< annotation
    int m_gesture = 0;   ///< counts selections, so that key presses on one are one change
    /// While the words of the selected annotation are dragged.
    struct Drag
    {
        QPointF from;                  ///< of the pointer
        QPointF middle;                ///< of the words, in points
        std::optional<QPointF> before; ///< their offset
        bool isMoving = false;
    };
    std::optional<Drag> m_drag;
};

} // namespace tradestrata
