// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tradestrata {

/// A field to search a list below it: Down goes to the list, Escape clears, Enter takes the best match.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    /// What can be searched for, said while the field is empty; in the muted colour, which a placeholder would not
    /// have.
    void setHint(const QString &hint);
    /// The name of the button that clears.
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
