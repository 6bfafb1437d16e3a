// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;
class QTreeWidget;

namespace tradestrata {

/// A line of the check: what was published, and what each release says of it.
struct CheckLine
{
    QString what;        ///< "Mexico, January–August 2025"
    QString published;   ///< "$226.4 bn, published on 19 November 2025"
    QStringList releases; ///< "agrees", one for each
    QString whole;       ///< all of it as sentences, for the tool tip and for screen readers
    int own = -1;        ///< the place among the analyst's own figures; -1: built in, or a claim made of figures
    bool claim = false;

    bool operator==(const CheckLine &) const = default;
};

/// Published figures, under each what every release says of it: a table, a field to type another one into, and one's own from a file.
class CheckPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPanel(QWidget *parent = nullptr);

    /// `releases` are their names, as the lines have them.
    void setLines(const QStringList &releases, const QList<CheckLine> &lines);
    /// Why what was typed is no figure; empty: nothing is wrong.
    void setComplaint(const QString &why);
    /// What was typed became a figure.
    void clearTyped();

signals:
    /// Somebody typed a figure as a line of a file: date, source, partner, flow, measure, period, value.
    void typed(const QString &line);
    void fileAsked();
    void removeAsked(int own);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void retranslate();
    void showRemovable();
    void removeSelected();
    int selectedOwn() const;

    QTreeWidget *m_table;
    QLineEdit *m_field;
    QLabel *m_complaint;
    QToolButton *m_open;
    QToolButton *m_remove;
    QStringList m_releases;
    QList<CheckLine> m_lines;
};

} // namespace tradestrata
