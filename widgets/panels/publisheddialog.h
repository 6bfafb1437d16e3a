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

/// What a box offers: the words that are read, and how a file of published figures writes it.
struct PublishedWord
{
    QString label;
    QString written;
};

/// What can be chosen for a published figure.
struct PublishedChoices
{
    QLocale locale;                           ///< of numbers
    QStringList sources;                      ///< who has published before
    QList<PublishedWord> partners;            ///< the one chosen at first is the first
    QList<PublishedWord> flows;
    QList<PublishedWord> measures;
    std::vector<QList<PublishedWord>> periods; ///< of each measure, the latest first
    QList<PublishedWord> units;               ///< "billions of US dollars", "bn"
    int flow = 0;                             ///< chosen at first
    int measure = 0;
};

/// Takes the line of a file of published figures; what is wrong with it, or empty when it was taken.
using TakePublished = std::function<QString(const QString &line)>;

/// Asks for a figure as somebody published it, a box for each thing that is known of it. It stays until the figure could be
/// taken, and says why it could not.
class PublishedDialog : public QDialog
{
    Q_OBJECT

public:
    PublishedDialog(const PublishedChoices &choices, TakePublished take, QWidget *parent = nullptr);

    /// What the boxes say, as a line of a file: date, source, partner, flow, measure, period, value, rounding.
    QString line() const;

protected:
    void changeEvent(QEvent *event) override;

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
    QPushButton *m_cancel;
    QPushButton *m_add;
    std::vector<QLabel *> m_labels; ///< as the rows stand
};

} // namespace tradestrata
