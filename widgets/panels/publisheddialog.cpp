// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/publisheddialog.h"

#include "widgets/panels/dialogbuttons.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tradestrata {

namespace {

constexpr int leastPublishedWidth = 460;
constexpr int shortBox = 24; // characters

/// In units of the value; the empty entry is the unit of its last digit.
const QStringList roundings{QString(), QStringLiteral("0.1"), QStringLiteral("1"), QStringLiteral("10"), QStringLiteral("100")};

QComboBox *newBox(const char *name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(shortBox);
    return box;
}

// An editable box that offers the choices containing the typed letters.
QComboBox *newSearchedBox(const char *name, QWidget *parent)
{
    QComboBox *box = newBox(name, parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    return box;
}

void fill(QComboBox &box, const QList<PublishedWord> &words)
{
    box.clear();
    for (const PublishedWord &word : words)
        box.addItem(word.label, word.written);
}

// The choice as written in a file; typed text that is not a choice stays unchanged.
QString written(const QComboBox &box)
{
    const int place = box.findText(box.currentText().trimmed(), Qt::MatchFixedString);
    return place < 0 ? box.currentText().trimmed() : box.itemData(place).toString();
}

QString cell(QString text) { return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"'; }

} // namespace

PublishedDialog::PublishedDialog(const PublishedChoices &choices, TakePublished take, QWidget *parent)
    : QDialog(parent)
    , m_choices(choices)
    , m_take(std::move(take))
    , m_date(new QDateEdit(QDate::currentDate(), this))
    , m_source(newSearchedBox("publishedSource", this))
    , m_partner(newSearchedBox("publishedPartner", this))
    , m_flow(newBox("publishedFlow", this))
    , m_measure(newBox("publishedMeasure", this))
    , m_period(newSearchedBox("publishedPeriod", this))
    , m_value(new QLineEdit(this))
    , m_unit(newBox("publishedUnit", this))
    , m_rounding(newBox("publishedRounding", this))
    , m_complaint(new QLabel(this))
{
    setObjectName(QStringLiteral("publishedDialog"));
    setMinimumWidth(leastPublishedWidth);
    m_date->setObjectName(QStringLiteral("publishedDate"));
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setCalendarPopup(true);
    m_value->setObjectName(QStringLiteral("publishedValue"));
    m_complaint->setObjectName(QStringLiteral("publishedComplaint"));
    m_complaint->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->hide();

    m_source->addItems(choices.sources);
    for (int i = 0; i < int(choices.sources.size()); ++i)
        m_source->setItemData(i, choices.sources[i]);
    m_source->setCurrentIndex(-1);
    fill(*m_partner, choices.partners);
    fill(*m_flow, choices.flows);
    m_flow->setCurrentIndex(choices.flow);
    fill(*m_measure, choices.measures);
    m_measure->setCurrentIndex(choices.measure);
    showPeriods(choices.measure);
    fill(*m_unit, choices.units);
    for (const QString &rounding : roundings)
        m_rounding->addItem(rounding, rounding);

    auto *rows = new QGridLayout;
    rows->setColumnStretch(1, 1);
    for (QWidget *field : {(QWidget *)m_date, (QWidget *)m_source, (QWidget *)m_partner, (QWidget *)m_flow, (QWidget *)m_measure,
                           (QWidget *)m_period, (QWidget *)m_value, (QWidget *)m_unit, (QWidget *)m_rounding}) {
        auto *label = new QLabel(this);
        label->setBuddy(field);
        rows->addWidget(label, int(m_labels.size()), 0);
        rows->addWidget(field, int(m_labels.size()), 1);
        m_labels.push_back(label);
    }
    auto *buttons = new QHBoxLayout;
    m_add = addDialogButtons(this, buttons, tr("Cancel"), "publishedCancel", "publishedAdd");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(rows);
    column->addWidget(m_complaint);
    column->addStretch(1);
    column->addLayout(buttons);

    connect(m_measure, &QComboBox::currentIndexChanged, this, &PublishedDialog::showPeriods);
    connect(m_value, &QLineEdit::textEdited, this, [this] { complain({}); });
    connect(m_add, &QPushButton::clicked, this, &PublishedDialog::add);
    retranslate();
}

// A number of the locale as written in a file; text that is not a number stays unchanged, so that it is refused.
QString PublishedDialog::amount(const QString &typed) const
{
    bool isNumber = false;
    m_choices.locale.toDouble(typed.trimmed(), &isNumber);
    QString plain = typed.trimmed();
    if (isNumber) {
        plain.remove(m_choices.locale.groupSeparator());
        plain.replace(m_choices.locale.decimalPoint(), QStringLiteral("."));
    }
    return plain;
}

QString PublishedDialog::line() const
{
    const QString unit = u' ' + m_unit->currentData().toString();
    const QString rounding = m_rounding->currentData().toString();
    QStringList cells;
    for (const QString &text : {m_date->date().toString(Qt::ISODate), written(*m_source), written(*m_partner),
                                m_flow->currentData().toString(), m_measure->currentData().toString(), written(*m_period),
                                amount(m_value->text()) + unit, rounding.isEmpty() ? rounding : rounding + unit})
        cells.append(cell(text.trimmed()));
    return cells.join(u',');
}

void PublishedDialog::add()
{
    const QString why = m_take(line());
    if (why.isEmpty())
        return accept();
    complain(why);
}

void PublishedDialog::complain(const QString &why)
{
    m_complaint->setText(why);
    m_complaint->setVisible(!why.isEmpty());
}

void PublishedDialog::showPeriods(int measure)
{
    if (measure >= 0 && measure < int(m_choices.periods.size()))
        fill(*m_period, m_choices.periods[size_t(measure)]);
}

void PublishedDialog::retranslate()
{
    setWindowTitle(tr("Add a published figure"));
    setAccessibleName(tr("Add a published figure"));
    const QStringList labels{tr("Day of publication"),
                             tr("Published by"),
                             tr("Partner or group"),
                             tr("Flow"),
                             tr("Measure"),
                             tr("Period"),
                             tr("Value"),
                             tr("Unit"),
                             tr("Rounded to")};
    for (size_t i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(labels[qsizetype(i)]);
        m_labels[i]->buddy()->setAccessibleName(labels[qsizetype(i)]);
    }
    m_value->setPlaceholderText(m_choices.locale.toString(226.4, 'f', 1));
    m_rounding->setItemText(0, tr("The last digit of the value"));
    for (int i = 1; i < m_rounding->count(); ++i) // numbers in the format of the locale, in the unit chosen above
        m_rounding->setItemText(i, m_choices.locale.toString(roundings[i].toDouble(), 'f', i == 1 ? 1 : 0));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the published figure"));
}

} // namespace tradestrata
