// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace tradestrata {

class ElidedLabel;

/// A sentence for the message bar, with the text of its link, if it has one.
struct MessageBarItem
{
    /// Persistent: a notice that stays true until something changes; it waits behind what answers an action. Confirmation:
    /// says that what was asked for was done, and passes by itself.
    enum class Kind { Notice, Persistent, Error, Confirmation };
    Kind kind = Kind::Notice;
    QString id;       ///< identifies the item in signals; a newer item with the same id replaces it. Empty: never replaced
    QString text;     ///< a whole sentence; for an error with file and line
    QString linkText; ///< empty: no link

    bool operator==(const MessageBarItem &) const = default;
};

/// A sentence on a coloured background, with its link and a close button: 36 px high, or more if the sentence needs it.
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
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void retheme();

    MessageBarItem::Kind m_kind = MessageBarItem::Kind::Notice;
    QLabel *m_text;
    QToolButton *m_link;
    QToolButton *m_close;
};

/// A row that shows the current operation and its progress, and lets the user stop it. Operations that end within 200
/// ms never show it.
class ProgressRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(QWidget *parent = nullptr);

    /// Silent. Starts at 0; shown once the operation has lasted 200 ms.
    void begin(const QString &text);
    void setPermille(int permille);
    void end();

signals:
    void stopRequested();
    /// The row was shown or hidden.
    void shownChanged();

private:
    void retranslate();
    void showPercent();

    QTimer m_delay;
    ElidedLabel *m_text;
    QProgressBar *m_bar;
    QLabel *m_percent;
    QPushButton *m_stop;
};

/// The bar above the figure that shows one message at a time: notices, errors and the progress of long operations. It
/// takes up its own space and never covers the figure; without a message it is hidden. The newest comes first, because it
/// answers what the user just did; persistent notices wait behind the others.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const MessageBarItem &item);
    /// How long a confirmation is shown, unless the mouse rests on it.
    void setConfirmedFor(std::chrono::milliseconds time) { m_confirmed.setInterval(time); }
    /// Removes an item that is no longer true.
    void remove(const QString &id);
    void clear();
    /// The item shown, then those waiting.
    const QList<MessageBarItem> &items() const { return m_items; }
    int waiting() const;

    /// Shows the progress row once the operation has lasted 200 ms.
    void showProgress(const QString &text);
    void setProgress(int permille);
    void hideProgress();

signals:
    /// From the user: the link of the item was followed; the item stays.
    void linkActivated(const QString &id);
    /// From the user: the item was closed.
    void dismissed(const QString &id);
    void stopRequested();
    /// The number of items waiting behind the one shown, for the status bar.
    void waitingChanged(int count);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Sets the items and updates row, visibility and count.
    void setItems(QList<MessageBarItem> items);
    void dismissFirst();
    void updateVisible();

    void endConfirmation();

    QList<MessageBarItem> m_items;
    QTimer m_confirmed;
    MessageRow *m_row;
    ProgressRow *m_progress;
};

} // namespace tradestrata
