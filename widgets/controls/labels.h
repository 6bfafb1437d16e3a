// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace tradestrata {

/// A line of text that is elided if it does not fit; the tool tip then shows the whole text.
class ElidedLabel : public QFrame
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &objectName, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    /// Additional text of the tool tip; empty for none.
    void setDetail(const QString &detail);
    /// Right for sentences, middle for paths, none for text that is shown completely or not at all.
    void setElideMode(Qt::TextElideMode mode);
    void setAlignment(Qt::Alignment alignment);
    /// Uses the muted colour instead of the text colour.
    void setMuted(bool muted);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isElided() const;
    void updateToolTip();

    QString m_text;
    QString m_detail;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    bool m_muted = false;
};

/// A label of several lines that caches its height. QLabel lays out its text again for each query of a layout, and one
/// label that changes makes the layouts of a window query all labels several times.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    mutable QString m_text; ///< the text whose height is cached
    mutable int m_width = -1;
    mutable int m_height = 0;
};

/// Paragraphs of plain text over the whole width of a column. It is what a QLabel would show of them as rich text, laid
/// out once for a width: a label lays a document out some twenty times when its text changes.
class Paragraphs : public QLabel
{
    Q_OBJECT

public:
    explicit Paragraphs(QWidget *parent = nullptr);

    void setParagraphs(const QStringList &paragraphs);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The paragraphs with the lines that they have in a width.
    struct Placed
    {
        int width = 0;
        double height = 0;
        std::vector<std::unique_ptr<QTextLayout>> layouts;
    };
    const Placed &placed(int width) const;
    std::unique_ptr<QTextLayout> layoutOf(const QString &paragraph) const;
    int room(int width) const;

    QStringList m_paragraphs;
    mutable std::vector<Placed> m_placed; ///< in the widths that a layout asks for: with a scroll bar and without
};

} // namespace tradestrata
