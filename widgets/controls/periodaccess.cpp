// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/periodaccess.h"

#include "widgets/controls/periodtrack.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace tradestrata {

namespace {

/// Values are months as Month counts them, for arithmetic; the text is what is read out.
class PeriodTrackAccess : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit PeriodTrackAccess(PeriodTrack *track)
        : QAccessibleWidget(track, QAccessible::Slider)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Value)
            return QAccessibleWidget::text(which);
        const QString leader = track()->leaderText();
        return leader.isEmpty() ? track()->cursorText() : QStringLiteral("%1. %2").arg(track()->cursorText(), leader);
    }
    QVariant currentValue() const override { return track()->cursor().ordinal; }
    void setCurrentValue(const QVariant &value) override { track()->goTo(Month{value.toInt()}); }
    QVariant minimumValue() const override { return track()->geometryOfPeriods().first.ordinal; }
    QVariant maximumValue() const override { return track()->geometryOfPeriods().last.ordinal; }
    QVariant minimumStepSize() const override { return Period::months(track()->geometryOfPeriods().frequency); }

private:
    PeriodTrack *track() const { return static_cast<PeriodTrack *>(widget()); }
};

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *track = qobject_cast<PeriodTrack *>(object);
    return track ? new PeriodTrackAccess(track) : nullptr;
}

} // namespace

void installPeriodTrackAccess() { QAccessible::installFactory(accessOf); } // Qt keeps each factory once

} // namespace tradestrata
