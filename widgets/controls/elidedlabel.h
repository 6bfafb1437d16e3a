// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace tradestrata {

/// One line of text that gives way where there is no room: it ends in an ellipsis and is whole in its tool tip.
class ElidedLabel : public QFrame
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &objectName, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    /// What the tool tip says beside the text; empty for none.
    void setDetail(const QString &detail);
    /// Right for sentences, middle for paths, none for what is shown whole or not at all.
    void setElideMode(Qt::TextElideMode mode);
    void setAlignment(Qt::Alignment alignment);
    /// In the muted colour instead of that of text.
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

} // namespace tradestrata
