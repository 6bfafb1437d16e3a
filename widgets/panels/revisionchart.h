// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

namespace tradestrata {

/// The value of a cell in one release, for the chart.
struct RevisionPoint
{
    QString release; ///< "Mar 2026"
    QString text;    ///< "27,123.4", or that there is no value
    std::optional<double> value;

    bool operator==(const RevisionPoint &) const = default;
};

/// The revision history of a cell: a dot for each release with its value above and the release below, and steps between
/// them, from first to last. Its axis does not start at zero, and the caption says so.
class RevisionChart : public QWidget
{
    Q_OBJECT

public:
    explicit RevisionChart(QWidget *parent = nullptr);

    /// `caption` names the unit. The texts are also available to screen readers.
    void setPoints(const QList<RevisionPoint> &points, const QString &caption);
    const QList<RevisionPoint> &points() const { return m_points; }
    /// The centre of a release's dot; nothing for a release without a value.
    std::optional<QPointF> dot(int point) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double columnWidth() const;
    void paintSteps(QPainter &painter) const;
    void paintTexts(QPainter &painter) const;

    QList<RevisionPoint> m_points;
    QString m_caption;
};

} // namespace tradestrata
