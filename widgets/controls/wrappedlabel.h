// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace tradestrata {

/// A label of several lines that remembers how high it is. QLabel lays its text out anew for each question of a layout,
/// and one label that changes makes the layouts of a window ask all of them several times.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    mutable QString m_text; ///< whose height is known at
    mutable int m_width = -1;
    mutable int m_height = 0;
};

} // namespace tradestrata
