// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tradestrata {

class ElidedLabel;

/// A row that says what is being done, how far it is, and lets the user stop it. Work that is done within 200 ms never
/// shows it.
class ProgressRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(QWidget *parent = nullptr);

    /// Silent. Begins at 0; shown once it has lasted 200 ms.
    void begin(const QString &text);
    void setPermille(int permille);
    void end();

signals:
    void stopRequested();
    /// The row came or went.
    void shownChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showPercent();

    QTimer m_delay;
    ElidedLabel *m_text;
    QProgressBar *m_bar;
    QLabel *m_percent;
    QPushButton *m_stop;
};

} // namespace tradestrata
