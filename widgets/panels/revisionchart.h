// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

namespace tradestrata {

/// What one release says of a cell, for the chart.
struct RevisionPoint
{
    QString release;           ///< "Mar 2026"
    QString text;              ///< "27,123.4"; that there is none, where there is none
    std::optional<double> value;

    bool operator==(const RevisionPoint &) const = default;
};

/// The revision history of one cell: a dot for each release with its value above and the release below, and steps
/// between them, first to last. Its axis does not begin at zero, and says so.
class RevisionChart : public QWidget
{
    Q_OBJECT

public:
    explicit RevisionChart(QWidget *parent = nullptr);

    /// `caption` names the unit. What is written is read to those who do not see it.
    void setPoints(const QList<RevisionPoint> &points, const QString &caption);
    const QList<RevisionPoint> &points() const { return m_points; }
    /// The middle of a release's dot; of one without a value there is none.
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
