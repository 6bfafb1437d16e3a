// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/recipeoptions.h"

#include "widgets/controls/choicebox.h"
#include "widgets/controls/wrappedlabel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tradestrata {

namespace {

QString labelOf(const OptionWord &word) { return QCoreApplication::translate("Option", word.label); }

// Greyed, with the reason as tool tip and for screen readers, unless there is none.
void setLabelledReason(QWidget *control, QLabel *label, const QString &reason)
{
    control->setEnabled(reason.isEmpty());
    control->setToolTip(reason);
    control->setAccessibleDescription(reason);
    if (label)
        label->setEnabled(reason.isEmpty());
}

} // namespace

RecipeOptions::RecipeOptions(QWidget *parent)
    : QWidget(parent)
    , m_shareOf(new ChoiceBox(QStringLiteral("shareOfBox"), this))
    , m_base(new QLineEdit(this))
    , m_groupBasis(new ChoiceBox(QStringLiteral("groupBasisBox"), this))
    , m_remainder(new QCheckBox(this))
    , m_dollarsOf(new QLineEdit(this))
    , m_bridged(new QCheckBox(this))
{
    setObjectName(QStringLiteral("recipeOptions"));
    m_base->setObjectName(QStringLiteral("baseEdit"));
    m_remainder->setObjectName(QStringLiteral("remainderCheck"));
    m_dollarsOf->setObjectName(QStringLiteral("dollarsOfEdit"));
    m_bridged->setObjectName(QStringLiteral("bridgedCheck"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget *field : {static_cast<QWidget *>(m_shareOf), static_cast<QWidget *>(m_base),
                           static_cast<QWidget *>(m_groupBasis), static_cast<QWidget *>(m_dollarsOf)}) {
        auto *label = new WrappedLabel(this);
        label->setBuddy(field);
        m_labels.append(label);
        column->addSpacing(8);
        column->addWidget(label);
        column->addWidget(field);
        if (field == m_groupBasis)
            column->addWidget(m_remainder);
    }
    column->addWidget(m_bridged);
    m_shareOf->setFillsWidth();
    m_groupBasis->setFillsWidth();

    connect(m_shareOf, &ChoiceBox::choiceEdited, this, &RecipeOptions::takeShareOf);
    connect(m_base, &QLineEdit::editingFinished, this, &RecipeOptions::takeBase);
    connect(m_groupBasis, &ChoiceBox::choiceEdited, this, &RecipeOptions::takeGroupBasis);
    connect(m_dollarsOf, &QLineEdit::editingFinished, this, &RecipeOptions::takeDollars);
    connect(m_remainder, &QCheckBox::clicked, this, [this](bool checked) {
        FigureSpec next = m_spec;
        next.remainder = checked;
        edit(next, tr("Draw groups without the members shown"));
    });
    connect(m_bridged, &QCheckBox::clicked, this, [this](bool checked) {
        FigureSpec next = m_spec;
        next.bridged = checked;
        edit(next, tr("Bridge consumer prices that were never published"));
    });
    retranslate();
}

void RecipeOptions::setSpec(const FigureSpec &spec, const RecipeHints &hints)
{
    m_spec = spec;
    m_hints = hints;
    showSpec();
}

void RecipeOptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecipeOptions::edit(const FigureSpec &next, const QString &whatChanged)
{
    if (next == m_spec)
        return showSpec(); // what was typed goes back
    m_spec = next;
    showSpec();
    emit specEdited(next, whatChanged);
}

// The total, the shown, then the groups.
void RecipeOptions::takeShareOf(int index)
{
    FigureSpec next = m_spec;
    next.shareOf = index < int(ShareOf::Group) ? ShareOf(index) : ShareOf::Group;
    next.shareGroup = next.shareOf == ShareOf::Group ? m_hints.groups.value(index - int(ShareOf::Group)).first : PartnerCode();
    if (next.sharesShown())
        next.others.reset(); // others are not among the shown
    edit(next, tr("Change what shares are of"));
}

void RecipeOptions::takeBase()
{
    FigureSpec next = m_spec;
    const QString typed = m_base->text().trimmed();
    const auto period = Period::parse(typed);
    if (typed.isEmpty() || period)
        next.base = period;
    edit(next, tr("Change the base of the index"));
}

void RecipeOptions::takeGroupBasis(int index)
{
    FigureSpec next = m_spec;
    next.groupBasis = index == 0 ? std::nullopt : std::optional(GroupBasis(index - 1));
    if (next.drawnGroupBasis() != GroupBasis::Fixed)
        next.asOf.reset();
    edit(next, tr("Change how groups are made"));
}

void RecipeOptions::takeDollars()
{
    FigureSpec next = m_spec;
    const QString typed = m_dollarsOf->text().trimmed();
    const auto month = Month::parse(typed);
    if (typed.isEmpty() || month)
        next.dollarsOf = month;
    if (!next.dollarsOf)
        next.bridged = false;
    edit(next, tr("Change the dollars"));
}

void RecipeOptions::showSpec()
{
    QStringList of{labelOf(word(ShareOf::Total)), labelOf(word(ShareOf::Shown))};
    int chosen = int(m_spec.shareOf);
    for (qsizetype i = 0; i < m_hints.groups.size(); ++i) {
        of.append(m_hints.groups[i].second);
        if (m_spec.shareOf == ShareOf::Group && m_hints.groups[i].first == m_spec.shareGroup)
            chosen = int(ShareOf::Group) + int(i);
    }
    m_shareOf->setChoices(of);
    m_shareOf->setChoice(std::min(chosen, int(of.size()) - 1));
    m_base->setText(m_spec.base ? m_spec.base->toString() : QString());
    m_groupBasis->setChoice(m_spec.groupBasis ? int(*m_spec.groupBasis) + 1 : 0);
    m_remainder->setChecked(m_spec.remainder);
    m_dollarsOf->setText(m_spec.dollarsOf ? m_spec.dollarsOf->toString() : QString());
    m_bridged->setChecked(m_spec.bridged);
    setLabelledReason(m_shareOf, m_labels.value(0), m_spec.show == Show::Share ? QString() : tr("The figure shows no shares."));
    setLabelledReason(m_base, m_labels.value(1), m_spec.show == Show::Index ? QString() : tr("The figure shows no index."));
    setLabelledReason(m_remainder, nullptr, m_spec.isStack() ? QString() : tr("Lines may overlap; only stacks may not."));
    setLabelledReason(m_dollarsOf, m_labels.value(3), m_hints.whyNoPrices);
    setLabelledReason(m_bridged, nullptr, m_spec.dollarsOf ? QString() : tr("The figure is in current dollars."));
}

void RecipeOptions::retranslate()
{
    m_labels[0]->setText(tr("Shares are of"));
    m_labels[1]->setText(tr("Base of the index"));
    m_labels[2]->setText(tr("Groups"));
    m_labels[3]->setText(tr("Dollars of a month, by US consumer prices"));
    m_shareOf->setAccessibleName(tr("What shares are of"));
    m_base->setAccessibleName(tr("Base of the index"));
    m_base->setPlaceholderText(tr("First common period, or as 2019"));
    m_groupBasis->setAccessibleName(tr("How groups are made"));
    m_groupBasis->setChoices({tr("As the figure needs"), labelOf(word(GroupBasis::Published)), labelOf(word(GroupBasis::Members)),
                              labelOf(word(GroupBasis::Fixed))});
    m_remainder->setText(tr("Without the members shown"));
    m_remainder->setAccessibleName(tr("Draw groups without the members shown"));
    m_dollarsOf->setAccessibleName(tr("Dollars of a month, by US consumer prices"));
    m_dollarsOf->setPlaceholderText(tr("Current dollars, or as 2025-08"));
    m_bridged->setText(tr("Bridge missing prices"));
    m_bridged->setAccessibleName(tr("Bridge consumer prices that were never published"));
    showSpec();
}

} // namespace tradestrata
