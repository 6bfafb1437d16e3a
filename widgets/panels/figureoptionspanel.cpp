// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/figureoptionspanel.h"

#include "models/language/language.h"
#include "widgets/controls/choicebox.h"
#include "widgets/controls/sizefield.h"
#include "widgets/controls/theme.h"
#include "widgets/controls/wrappedlabel.h"
#include "widgets/panels/wordfield.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tradestrata {

namespace {

constexpr int months = 12;

struct FigureLanguage
{
    const char *code;
    const char *name; ///< in that language itself, UTF-8
};
constexpr std::array figureLanguages{
    FigureLanguage{"en", "English"},
    FigureLanguage{"es", "Español (México)"},
    FigureLanguage{"es_ES", "Español (España)"},
    FigureLanguage{"fr", "Français (Canada)"},
    FigureLanguage{"fr_FR", "Français (France)"},
};
constexpr int otherLanguage = int(figureLanguages.size()); ///< the position of any other

int languageIndex(const QString &code)
{
    const auto found = std::ranges::find_if(figureLanguages, [&](const FigureLanguage &language) {
        return Language::localeOf(QLatin1String(language.code)) == Language::localeOf(code);
    });
    return int(found - figureLanguages.begin());
}

/// Greyed, with the reason as tool tip and for screen readers, unless there is none.
void setReason(QWidget *control, const QString &reason)
{
    control->setEnabled(reason.isEmpty());
    control->setToolTip(reason);
    control->setAccessibleDescription(reason);
}

} // namespace

FigureOptionsPanel::FigureOptionsPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("figureOptionsPanel"));
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("figureOptionsArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(makeColumn());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    connectWords();
    connectOptions();
    retranslate();
}

QWidget *FigureOptionsPanel::makeColumn()
{
    auto *content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::AlternateBase); // the theme's panel colour
    for (QLabel *&label : m_labels)
        label = new WrappedLabel(content);
    m_words = {new WordField(QStringLiteral("titleEdit"), content),
               new WordField(QStringLiteral("subtitleEdit"), content),
               new WordField(QStringLiteral("noteEdit"), content)};
    m_claim = new ChoiceBox(QStringLiteral("titleClaimBox"), content);
    m_others = new QCheckBox(content);
    m_others->setObjectName(QStringLiteral("othersCheck"));
    m_total = new QCheckBox(content);
    m_total->setObjectName(QStringLiteral("totalCheck"));
    for (const SpecField &field : specFields()) {
        if (!field.check.object)
            continue;
        m_checks.emplace_back(&field, new QCheckBox(content));
        m_checks.back().second->setObjectName(QLatin1String(field.check.object));
    }
    std::ranges::stable_sort(m_checks, {}, [](const auto &each) { return each.first->check.place; });
    m_axis = new ChoiceBox(QStringLiteral("axisBox"), content);
    m_through = new ChoiceBox(QStringLiteral("throughBox"), content);
    m_recipe = new RecipeOptions(content);
    m_size = new SizeField(content);
    m_language = new ChoiceBox(QStringLiteral("languageBox"), content);

    for (const Label head : {Words, Drawn}) // a font that is set is lost in a scroll area under a style sheet
        m_labels[head]->setStyleSheet(QStringLiteral("QLabel { font-weight: 500; }"));
    for (ChoiceBox *box : {m_claim, m_axis, m_through, m_language})
        box->setFillsWidth();

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(sideMargin, 12, sideMargin, 16);
    column->setSpacing(4);
    column->addWidget(m_labels[Words]);
    for (WordField *field : m_words) {
        column->addWidget(field);
        if (field != m_words[Title])
            continue;
        column->addWidget(m_labels[ClaimLabel]);
        column->addWidget(m_claim);
        column->addSpacing(4);
    }
    m_labels[ClaimLabel]->setBuddy(m_claim);
    column->addSpacing(12);
    column->addWidget(m_labels[Drawn]);
    column->addWidget(m_others);
    column->addWidget(m_total);
    for (const auto &[field, check] : m_checks)
        column->addWidget(check);
    const std::pair<Label, QWidget *> rows[] = {
        {AxisLabel, m_axis}, {ThroughLabel, m_through}, {SizeLabel, m_size}, {LanguageLabel, m_language}};
    for (const auto &[label, widget] : rows) {
        if (label == SizeLabel)
            column->addWidget(m_recipe);
        column->addSpacing(8);
        column->addWidget(m_labels[label]);
        column->addWidget(widget);
        m_labels[label]->setBuddy(widget);
    }
    column->addStretch(1);
    return content;
}

void FigureOptionsPanel::setSpec(const FigureSpec &spec, const FigureHints &hints)
{
    if (spec.title != m_spec.title) // not by typing here
        m_begunTyping = -1;
    m_spec = spec;
    m_hints = hints;
    showSpec();
}

void FigureOptionsPanel::setSuggestions(const FigureSuggestions &suggestions)
{
    m_words[Title]->setSuggestions(suggestions.titles, suggestions.titleTemplates);
    m_words[Subtitle]->setSuggestions(suggestions.subtitles);
    m_words[Note]->setSuggestions(suggestions.notes);
}

void FigureOptionsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FigureOptionsPanel::connectWords()
{
    for (const Word word : {Title, Subtitle, Note}) {
        connect(m_words[word], &WordField::textEdited, this,
                [this, word](const QString &text) { takeWord(word, text); });
        connect(m_words[word], &WordField::finished, this, [this] { ++m_typing; });
    }
}

void FigureOptionsPanel::connectOptions()
{
    connect(m_claim, &ChoiceBox::choiceEdited, this, &FigureOptionsPanel::takeClaim);
    connect(m_others, &QCheckBox::clicked, this, &FigureOptionsPanel::takeOthers);
    connect(m_total, &QCheckBox::clicked, this, &FigureOptionsPanel::takeTotal);
    for (const auto &[field, check] : m_checks) {
        const SpecField *of = field;
        connect(check, &QCheckBox::clicked, this, [this, of](bool checked) { takeCheck(*of, checked); });
    }
    connect(m_axis, &ChoiceBox::choiceEdited, this, [this](int index) {
        FigureSpec next = m_spec;
        next.axis = Axis(index);
        edit(next, tr("Change the axis"));
    });
    connect(m_through, &ChoiceBox::choiceEdited, this, &FigureOptionsPanel::takeThrough);
    connect(m_recipe, &RecipeOptions::specEdited, this,
            [this](const FigureSpec &next, const QString &whatChanged) { edit(next, whatChanged); });
    connect(m_size, &SizeField::sizeEdited, this, [this](const FigureSize &size) {
        FigureSpec next = m_spec;
        next.size = size;
        edit(next, tr("Change the figure's size"));
    });
    connect(m_language, &ChoiceBox::choiceEdited, this, &FigureOptionsPanel::takeLanguage);
}

void FigureOptionsPanel::edit(const FigureSpec &next, const QString &whatChanged, const QString &mergeKey)
{
    if (next == m_spec)
        return;
    m_spec = next;
    showSpec();
    emit specEdited(next, whatChanged, mergeKey);
}

void FigureOptionsPanel::takeWord(Word word, const QString &text)
{
    FigureSpec next = m_spec;
    switch (word) {
    case Title:
        if (std::exchange(m_begunTyping, m_typing) != m_typing)
            m_begun = m_spec;
        next.title = text;
        next.titleClaim = text == m_begun.title ? m_begun.titleClaim : std::nullopt; // it was about other words
        return edit(next, tr("Change the title"), QStringLiteral("title-%1").arg(m_typing));
    case Subtitle:
        next.subtitle = text;
        return edit(next, tr("Change the subtitle"), QStringLiteral("subtitle-%1").arg(m_typing));
    default:
        next.note = text;
        return edit(next, tr("Change the note"), QStringLiteral("note-%1").arg(m_typing));
    }
}

void FigureOptionsPanel::takeClaim(int index)
{
    FigureSpec next = m_spec;
    next.titleClaim = index > 0 ? std::optional(m_hints.titleClaims[index - 1].first) : std::nullopt;
    edit(next, index > 0 ? tr("Tie the title") : tr("Untie the title"));
}

void FigureOptionsPanel::takeOthers(bool drawn)
{
    FigureSpec next = m_spec;
    next.others = std::nullopt;
    if (next.drawsOthers() != drawn)
        next.others = drawn;
    edit(next, drawn ? tr("Draw the others") : tr("Leave out the others"));
}

void FigureOptionsPanel::takeTotal(bool drawn)
{
    FigureSpec next = m_spec;
    next.total = drawn ? std::optional(true) : std::nullopt;
    edit(next, drawn ? tr("Draw the total") : tr("Leave out the total"));
}

void FigureOptionsPanel::takeCheck(const SpecField &field, bool checked)
{
    FigureSpec next = m_spec;
    next.*std::get<bool FigureSpec::*>(field.member) = checked;
    edit(next, tr(checked ? field.check.on : field.check.off));
}

void FigureOptionsPanel::takeThrough(int index)
{
    FigureSpec next = m_spec;
    next.through = index > 0 ? std::optional(index) : std::nullopt;
    edit(next, tr("Change the month through which years are compared"));
}

void FigureOptionsPanel::takeLanguage(int index)
{
    if (index == otherLanguage)
        return showLanguage();
    FigureSpec next = m_spec;
    next.language = QLatin1String(figureLanguages[size_t(index)].code);
    edit(next, tr("Change the figure's language"));
}

void FigureOptionsPanel::showSpec()
{
    m_words[Title]->setText(m_spec.title);
    m_words[Subtitle]->setText(m_spec.subtitle);
    m_words[Note]->setText(m_spec.note);
    m_words[Title]->setDefaultText(m_hints.title, m_hints.title);
    m_words[Subtitle]->setDefaultText(m_hints.subtitle, m_hints.subtitle);
    m_words[Note]->setDefaultText({}, tr("No note of your own"));
    showClaim();
    m_others->setChecked(m_spec.drawsOthers());
    m_total->setChecked(m_spec.drawsTotal());
    for (const auto &[field, check] : m_checks)
        check->setChecked(m_spec.*std::get<bool FigureSpec::*>(field->member));
    m_axis->setChoice(int(m_spec.axis));
    m_through->setChoice(m_spec.through.value_or(0));
    m_recipe->setSpec(m_spec, m_hints.recipe);
    m_size->setSize(m_spec.size);
    showReasons();
    showLanguage();
}

void FigureOptionsPanel::showClaim()
{
    const bool filledIn = m_spec.title.contains(u'{');
    QStringList labels{filledIn ? tr("Its fields, filled in from the data") : tr("Nothing: it is not checked")};
    int choice = 0;
    for (const auto &[claim, label] : m_hints.titleClaims) {
        labels.append(label);
        if (m_spec.titleClaim == claim)
            choice = int(labels.size()) - 1;
    }
    m_claim->setChoices(labels);
    m_claim->setChoice(choice);
    setReason(m_claim, m_hints.whyNotTied);
    m_labels[ClaimLabel]->setEnabled(m_claim->isEnabled());
}

void FigureOptionsPanel::showLanguage()
{
    QStringList labels;
    for (const FigureLanguage &language : figureLanguages)
        labels.append(QString::fromUtf8(language.name));
    const int index = languageIndex(m_spec.language);
    if (m_spec.language.isEmpty())
        labels.append(tr("As the window"));
    else if (index == otherLanguage)
        labels.append(m_spec.language);
    m_language->setChoices(labels);
    m_language->setChoice(index);
}

void FigureOptionsPanel::showReasons()
{
    const bool stack = m_spec.isStack();
    setReason(m_axis, stack ? tr("Areas and bars always begin at zero.") : QString());
    m_labels[AxisLabel]->setEnabled(m_axis->isEnabled());
    const auto whyNot = [this](Extra extra) {
        const auto it = m_hints.whyNot.find(extra);
        return it == m_hints.whyNot.end() ? QString() : it->second;
    };
    setReason(m_through, whyNot(Extra::Through));
    for (const auto &[field, check] : m_checks) {
        const bool isLens = std::get<bool FigureSpec::*>(field->member) == &FigureSpec::lens;
        const QString ofLens = m_spec.lens ? QString() : m_hints.whyNoLens; // one that is there can be taken away
        setReason(check, isLens ? ofLens : field->check.extra ? whyNot(*field->check.extra) : QString());
    }
    m_labels[ThroughLabel]->setEnabled(m_through->isEnabled());
    const bool pointless = stack && !m_spec.drawsTotal(); // a total that is there can be taken away
    setReason(m_total, pointless ? tr("In a stack the upper edge is the total already.") : QString());
}

void FigureOptionsPanel::retranslate()
{
    const auto option = [](const OptionWord &word) { return QCoreApplication::translate("Option", word.label); };
    setAccessibleName(tr("Words and options of the figure"));
    m_labels[Words]->setText(tr("Words of the figure"));
    m_labels[Drawn]->setText(tr("Options of the figure"));
    m_labels[ClaimLabel]->setText(tr("The title is tied to"));
    m_claim->setAccessibleName(tr("What the title is tied to"));
    m_labels[AxisLabel]->setText(tr("Axis"));
    m_labels[ThroughLabel]->setText(tr("Compare years from January through"));
    m_labels[SizeLabel]->setText(tr("Size"));
    m_labels[LanguageLabel]->setText(tr("Language of the figure"));
    m_words[Title]->setLabel(tr("Title"));
    m_words[Subtitle]->setLabel(tr("Subtitle"));
    m_words[Note]->setLabel(tr("Note"));
    m_others->setText(tr("Draw the others"));
    m_others->setAccessibleName(tr("Draw the others"));
    m_total->setText(tr("Draw the total"));
    m_total->setAccessibleName(tr("Draw the total"));
    for (const auto &[field, check] : m_checks) {
        check->setText(tr(field->check.on));
        check->setAccessibleName(tr(field->check.on));
    }
    m_axis->setChoices({option(word(Axis::Auto)), option(word(Axis::Zero)), option(word(Axis::Data)), option(word(Axis::Log))});
    m_axis->setAccessibleName(tr("Axis"));
    QStringList through{tr("The last month shown")};
    for (int month = 1; month <= months; ++month)
        through.append(Language::capitalised(locale().standaloneMonthName(month)));
    m_through->setChoices(through);
    m_through->setAccessibleName(tr("Month through which years are compared"));
    m_language->setAccessibleName(tr("Language of the figure"));
    showSpec();
}

} // namespace tradestrata
