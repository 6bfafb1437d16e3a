// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tradestrata {

/// A field to search the list below it: Down goes to the list, Escape clears, Enter chooses the best match.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    /// Shown while the field is empty: what can be searched for; in the muted colour, which a placeholder would not
    /// have.
    void setHint(const QString &hint);
    /// The name of the clear button.
    void setClearText(const QString &text);

signals:
    void downPressed();
    void entered();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showIcons();

    QAction *m_clear;
    QString m_hint;
};

} // namespace tradestrata
