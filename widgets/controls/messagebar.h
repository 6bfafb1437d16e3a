// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace tradestrata {

class ElidedLabel;

/// One sentence for the message bar, with what its link says, if it has one.
struct MessageBarItem
{
    /// Standing: a notice of what is so until something is changed; it waits behind those that answer.
    enum class Kind { Notice, Standing, Error };
    Kind kind = Kind::Notice;
    QString id;       ///< names the item in signals; a newer item of the same id takes its place. Empty: on its own
    QString text;     ///< a whole sentence; of an error with file and line
    QString linkText; ///< empty: no link

    bool operator==(const MessageBarItem &) const = default;
};

/// One sentence on its ground, with its link and a button to close it: 36 px high, more where the sentence needs it.
class MessageRow : public QWidget
{
    Q_OBJECT

public:
    explicit MessageRow(QWidget *parent = nullptr);

    /// Silent.
    void setItem(const MessageBarItem &item);

signals:
    void linkActivated();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void retheme();

    MessageBarItem::Kind m_kind = MessageBarItem::Kind::Notice;
    QLabel *m_text;
    QToolButton *m_link;
    QToolButton *m_close;
};

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

/// The bar above the desk that says one thing at a time: notices, errors and the progress of long work. It takes its
/// own room and never covers the figure; with nothing to say it is hidden. Errors stand before notices, the newest
/// first, as it answers what the user just did; notices wait in their order, before those that stand.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const MessageBarItem &item);
    /// Takes back what is no longer so.
    void remove(const QString &id);
    void clear();
    /// What is shown, then what waits.
    const QList<MessageBarItem> &items() const { return m_items; }
    int waiting() const;

    /// Long work; the row appears once it has lasted 200 ms.
    void showProgress(const QString &text);
    void setProgress(int permille);
    void hideProgress();

signals:
    /// From the user: the link of the item was followed; the item stays.
    void linkActivated(const QString &id);
    /// From the user: the item was closed.
    void dismissed(const QString &id);
    void stopRequested();
    /// How many wait behind the one shown, for the status bar.
    void waitingChanged(int count);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Takes the items and brings row, visibility and count in line with them.
    void setItems(QList<MessageBarItem> items);
    void dismissFirst();
    void updateVisible();

    QList<MessageBarItem> m_items;
    MessageRow *m_row;
    ProgressRow *m_progress;
};

} // namespace tradestrata
