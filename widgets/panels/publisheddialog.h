// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QLocale>
#include <QStringList>

#include <functional>
#include <vector>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tradestrata {

/// A choice of a box: the words shown, and how a file of published figures writes it.
struct PublishedWord
{
    QString label;
    QString written;
};

/// The choices for a published figure.
struct PublishedChoices
{
    QLocale locale;                ///< of numbers
    QStringList sources;           ///< who has published before
    QList<PublishedWord> partners; ///< the first one is the default
    QList<PublishedWord> flows;
    QList<PublishedWord> measures;
    std::vector<QList<PublishedWord>> periods; ///< for each measure, latest first
    QList<PublishedWord> units;                ///< "billions of US dollars", "bn"
    int flow = 0;                              ///< the default
    int measure = 0;
};

/// Takes a line of a file of published figures. Returns what is wrong with it, or an empty string if it was accepted.
using TakePublished = std::function<QString(const QString &line)>;

/// Asks for a published figure, with a box for each of its properties. The dialog stays open until the figure is
/// accepted, and says why it was not.
class PublishedDialog : public QDialog
{
    Q_OBJECT

public:
    PublishedDialog(const PublishedChoices &choices, TakePublished take, QWidget *parent = nullptr);

    /// The contents of the boxes, as a line of a file: date, source, partner, flow, measure, period, value, rounding.
    QString line() const;

private:
    void add();
    void complain(const QString &why);
    void showPeriods(int measure);
    QString amount(const QString &typed) const;
    void retranslate();

    PublishedChoices m_choices;
    TakePublished m_take;
    QDateEdit *m_date;
    QComboBox *m_source;
    QComboBox *m_partner;
    QComboBox *m_flow;
    QComboBox *m_measure;
    QComboBox *m_period;
    QLineEdit *m_value;
    QComboBox *m_unit;
    QComboBox *m_rounding;
    QLabel *m_complaint;
    QPushButton *m_add = nullptr;
    std::vector<QLabel *> m_labels; ///< in the order of the rows
};

} // namespace tradestrata
