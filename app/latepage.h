// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>

#include <functional>
#include <utility>

namespace tradestrata {

/// A page of the tabs that makes its panel when it is first shown or asked for: the window comes up the sooner, and an
/// analyst looks at few of them. The page in front of a new window makes its panel as soon as the window is painted.
template<class Panel>
class LatePage : public QWidget
{
public:
    /// `made` is called once with the new panel. The keyboard comes to it after `before`, as if it had been there from the
    /// beginning.
    void setMade(std::function<void(Panel &)> made, QWidget *before)
    {
        m_made = std::move(made);
        m_before = before;
    }

    /// Not before it is painted.
    void setWaitsForPaint() { m_waits = true; }

    Panel &panel()
    {
        make();
        return *m_panel;
    }

protected:
    void showEvent(QShowEvent *event) override
    {
        if (!m_waits)
            make();
        QWidget::showEvent(event);
    }
    void paintEvent(QPaintEvent *event) override
    {
        if (!m_panel)
            QTimer::singleShot(0, this, [this] { make(); });
        QWidget::paintEvent(event);
    }

private:
    void make()
    {
        if (m_panel)
            return;
        m_panel = new Panel(this);
        m_made(*m_panel);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_panel);
        placeInTabOrder();
        m_panel->show();
    }

    void placeInTabOrder()
    {
        QWidgetList controls;
        for (QWidget *each = m_panel->nextInFocusChain(); m_panel->isAncestorOf(each); each = each->nextInFocusChain()) {
            if (each->focusPolicy() != Qt::NoFocus && !each->focusProxy())
                controls.append(each);
        }
        QWidget *before = m_before;
        for (QWidget *each : std::as_const(controls)) {
            setTabOrder(before, each);
            before = each;
        }
    }

    std::function<void(Panel &)> m_made;
    QWidget *m_before = nullptr;
    Panel *m_panel = nullptr; ///< owned by the page
    bool m_waits = false;
};

} // namespace tradestrata
