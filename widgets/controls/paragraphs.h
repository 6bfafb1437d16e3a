// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace tradestrata {

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
