// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/figureoptionspanel.h"

#include "models/language/language.h"
#include "widgets/controls/choicebox.h"
#include "widgets/controls/columnarea.h"
#include "widgets/controls/labels.h"
#include "widgets/controls/nowandat.h"
#include "widgets/controls/sizefield.h"
#include "widgets/controls/theme.h"
#include "widgets/panels/wordfield.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace tradestrata {

namespace {

struct FigureLanguage
{
    const char *code;
    const char *name; ///< in the language itself, UTF-8
};
constexpr std::array figureLanguages{
    FigureLanguage{"en", "English"},
    FigureLanguage{"es", "Español (México)"},
    FigureLanguage{"es_ES", "Español (España)"},
    FigureLanguage{"fr", "Français (Canada)"},
    FigureLanguage{"fr_FR", "Français (France)"},
};
constexpr int otherLanguage = int(figureLanguages.size()); ///< the position of any other language

int languageIndex(const QString &code)
{
    const auto found = std::ranges::find_if(figureLanguages, [&](const FigureLanguage &language) {
        return Language::localeOf(QLatin1String(language.code)) == Language::localeOf(code);
    });
    return int(found - figureLanguages.begin());
}

/// Disables the control, with the reason as tool tip and for screen readers, unless the reason is empty.
void setReason(QWidget *control, const QString &reason)
{
    control->setEnabled(reason.isEmpty());
    control->setToolTip(reason);
    control->setAccessibleDescription(reason);
}

QString controlText(const char *text) { return QCoreApplication::translate("Control", text); }

QString controlName(const SpecField::Control &control) { return controlText(control.name ? control.name : control.label); }

QString whatItDoes(const SpecField::Control &control, bool does = true)
{
    const char *text = !does && control.undoes ? control.undoes : control.does;
    return text ? controlText(text) : controlName(control);
}

template<class E>
QStringList labelsOf()
{
    QStringList labels;
    for (const OptionWord &word : words<E>())
        labels.append(QCoreApplication::translate("Option", word.label));
    return labels;
}

std::vector<const SpecField *> fieldsWithControls()
{
    std::vector<const SpecField *> fields;
    for (const SpecField &field : specFields()) {
        if (field.control.object)
            fields.push_back(&field);
    }
    std::ranges::stable_sort(fields, {}, [](const SpecField *field) { return field->control.place; });
    return fields;
}

} // namespace

FigureOptionsPanel::FigureOptionsPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("figureOptionsPanel"));
    auto *area = new ColumnArea("figureOptionsArea", this);
    area->setWidget(makeColumn());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    nowAndAt({QEvent::LanguageChange, QEvent::LocaleChange}, this, [this] { retranslate(); });
}

// A line that loses the focus with its window has nobody left to tell.
FigureOptionsPanel::~FigureOptionsPanel()
{
    for (const Control &control : m_controls)
        control.widget->disconnect(this);
}

QWidget *FigureOptionsPanel::makeColumn()
{
    m_content = new QWidget(this);
    m_content->setAutoFillBackground(true);
    m_content->setBackgroundRole(QPalette::AlternateBase); // the theme's panel colour
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(sideMargin, 12, sideMargin, 16);
    column->setSpacing(4);
    m_wordsHead = addHead(column);
    m_optionsHead = nullptr;
    for (const SpecField *field : fieldsWithControls()) {
        if (field->control.place > 0 && !m_optionsHead) {
            column->addSpacing(12);
            m_optionsHead = addHead(column);
        }
        addControl(column, std::visit([&](auto member) { return make(*field, member); }, field->member));
        if (field->member == SpecField::Member(&FigureSpec::title))
            addClaim(column);
    }
    addAnnotations(column);
    column->addStretch(1);
    return m_content;
}

// Enter or a double click edits the words, Delete removes the annotation, as in the figure.
void FigureOptionsPanel::addAnnotations(QVBoxLayout *column)
{
    m_annotationsHead = addHead(column);
    m_annotations = new QListWidget(m_content);
    m_annotations->setObjectName(QStringLiteral("annotationList"));
    m_annotations->setTextElideMode(Qt::ElideRight);
    m_annotations->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_annotations->setContextMenuPolicy(Qt::ActionsContextMenu);
    column->addWidget(m_annotations);
    const auto add = [this](const char *name, const QKeySequence &key) {
        auto *action = new QAction(m_annotations);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_annotations->addAction(action);
        return action;
    };
    m_editAnnotation = add("editListedAnnotation", Qt::Key_F2);
    m_removeAnnotation = add("removeListedAnnotation", QKeySequence::Delete);
    const auto edit = [this] {
        if (m_annotations->currentRow() >= 0)
            emit annotationEditRequested(m_annotations->currentRow());
    };
    connect(m_editAnnotation, &QAction::triggered, this, edit);
    connect(m_annotations, &QListWidget::itemActivated, this, edit);
    connect(m_removeAnnotation, &QAction::triggered, this, &FigureOptionsPanel::removeAnnotation);
    connect(m_annotations, &QListWidget::currentRowChanged, this, &FigureOptionsPanel::annotationSelected);
}

void FigureOptionsPanel::removeAnnotation()
{
    FigureSpec next = m_spec;
    const int row = m_annotations->currentRow();
    if (row < 0 || row >= next.annotations.size())
        return;
    emit annotationSelected(-1); // others take its number
    next.annotations.removeAt(row);
    edit(next, tr("Delete Annotation"));
}

void FigureOptionsPanel::showAnnotations()
{
    constexpr int mostRows = 6; // more are scrolled
    const QSignalBlocker silent(m_annotations);
    const int row = m_annotations->currentRow();
    m_annotations->clear();
    for (const QString &line : m_hints.annotations) {
        auto *item = new QListWidgetItem(line, m_annotations);
        item->setToolTip(line);
    }
    const int count = int(m_hints.annotations.size());
    m_annotations->setCurrentRow(std::min(row, count - 1));
    const int rows = std::clamp(count, 1, mostRows);
    m_annotations->setFixedHeight(rows * std::max(m_annotations->sizeHintForRow(0), 1) + 2 * m_annotations->frameWidth());
    m_annotationsHead->setVisible(count > 0);
    m_annotations->setVisible(count > 0);
}

QLabel *FigureOptionsPanel::addHead(QVBoxLayout *column)
{
    auto *head = new WrappedLabel(m_content);
    head->setFont(WindowTheme::font(13, QFont::Medium));
    column->addWidget(head);
    return head;
}

void FigureOptionsPanel::addClaim(QVBoxLayout *column)
{
    m_claimLabel = new WrappedLabel(m_content);
    m_claim = new ChoiceBox(QStringLiteral("titleClaimBox"), m_content);
    m_claim->setFillsWidth();
    m_claimLabel->setBuddy(m_claim);
    connect(m_claim, &ChoiceBox::choiceEdited, this, &FigureOptionsPanel::takeClaim);
    column->addWidget(m_claimLabel);
    column->addWidget(m_claim);
    column->addSpacing(4);
}

void FigureOptionsPanel::addControl(QVBoxLayout *column, const Control &control)
{
    if (control.label) {
        column->addSpacing(8);
        column->addWidget(control.label);
        control.label->setBuddy(control.widget);
    }
    column->addWidget(control.widget);
    m_controls.push_back(control);
}

template<class IsOn, class Turn>
FigureOptionsPanel::Control FigureOptionsPanel::makeCheck(const SpecField &field, IsOn isOn, Turn turn)
{
    auto *check = new QCheckBox(m_content);
    check->setObjectName(QLatin1String(field.control.object));
    connect(check, &QCheckBox::clicked, this, [this, &field, turn](bool checked) {
        FigureSpec next = m_spec;
        turn(next, checked);
        edit(next, whatItDoes(field.control, checked));
    });
    return {&field, check, nullptr, [this, check, isOn] { check->setChecked(isOn(m_spec)); }};
}

FigureOptionsPanel::Control FigureOptionsPanel::make(const SpecField &field, bool FigureSpec::*member)
{
    return makeCheck(
        field, [member](const FigureSpec &spec) { return spec.*member; },
        [member](FigureSpec &spec, bool on) { spec.*member = on; });
}

FigureOptionsPanel::Control FigureOptionsPanel::make(const SpecField &field, std::optional<bool> FigureSpec::*member)
{
    const auto isOn = field.control.isOn;
    return makeCheck(
        field, [isOn](const FigureSpec &spec) { return (spec.*isOn)(); },
        [member, isOn](FigureSpec &spec, bool on) {
            spec.*member = std::nullopt;
            if ((spec.*isOn)() != on)
                spec.*member = on;
        });
}

template<class Labels, class Chosen, class Choose>
FigureOptionsPanel::Control FigureOptionsPanel::makeChoice(const SpecField &field, Labels labels, Chosen chosen, Choose choose)
{
    auto *box = new ChoiceBox(QLatin1String(field.control.object), m_content);
    box->setFillsWidth();
    connect(box, &ChoiceBox::choiceEdited, this, [this, &field, choose](int index) {
        FigureSpec next = m_spec;
        choose(next, index);
        edit(next, whatItDoes(field.control));
    });
    return {&field, box, new WrappedLabel(m_content), [this, box, labels, chosen] {
                box->setChoices(labels());
                box->setChoice(chosen(m_spec));
            }};
}

template<class E>
requires std::is_enum_v<E> FigureOptionsPanel::Control FigureOptionsPanel::make(const SpecField &field, E FigureSpec::*member)
{
    return makeChoice(
        field, labelsOf<E>, [member](const FigureSpec &spec) { return int(spec.*member); },
        [member](FigureSpec &spec, int index) { spec.*member = E(index); });
}

template<class E>
requires std::is_enum_v<E> FigureOptionsPanel::Control FigureOptionsPanel::make(const SpecField &field,
                                                                                std::optional<E> FigureSpec::*member)
{
    return makeChoice(
        field, [&field] { return QStringList(controlText(field.control.none)) + labelsOf<E>(); },
        [member](const FigureSpec &spec) { return spec.*member ? int(*(spec.*member)) + 1 : 0; },
        [member](FigureSpec &spec, int index) { spec.*member = index > 0 ? std::optional(E(index - 1)) : std::nullopt; });
}

FigureOptionsPanel::Control FigureOptionsPanel::make(const SpecField &field, std::optional<int> FigureSpec::*member)
{
    const auto labels = [this, &field] {
        const auto called = field.control.number;
        QStringList all{controlText(field.control.none)};
        for (int number = field.range.least; number <= field.range.most; ++number)
            all.append(called ? Language::capitalised(called(number, locale())) : locale().toString(number));
        return all;
    };
    const int before = field.range.least - 1;
    return makeChoice(
        field, labels, [member, before](const FigureSpec &spec) { return (spec.*member).value_or(before) - before; },
        [member, before](FigureSpec &spec, int index) { spec.*member = index > 0 ? std::optional(before + index) : std::nullopt; });
}

// The total, the shown partners, then the groups.
FigureOptionsPanel::Control FigureOptionsPanel::make(const SpecField &field, ShareOf FigureSpec::*)
{
    static constexpr int firstGroup = int(ShareOf::Group);
    const auto labels = [this] {
        QStringList all = labelsOf<ShareOf>().first(firstGroup);
        std::ranges::transform(m_hints.groups, std::back_inserter(all), [](const auto &group) { return group.second; });
        return all;
    };
    const auto chosen = [this](const FigureSpec &spec) {
        if (spec.shareOf != ShareOf::Group)
            return int(spec.shareOf);
        int group = int(m_hints.groups.size()) - 1;
        while (group > 0 && m_hints.groups[group].first != spec.shareGroup)
            --group;
        return firstGroup + group;
    };
    return makeChoice(field, labels, chosen, [this](FigureSpec &spec, int index) {
        spec.shareOf = ShareOf(std::min(index, firstGroup));
        spec.shareGroup = index < firstGroup ? PartnerCode() : m_hints.groups.value(index - firstGroup).first;
        if (spec.sharesShown())
            spec.others.reset(); // others are not part of the shown partners
    });
}

FigureOptionsPanel::Control FigureOptionsPanel::makeLanguage(const SpecField &field)
{
    const auto labels = [this, &field] {
        QStringList all;
        for (const FigureLanguage &language : figureLanguages)
            all.append(QString::fromUtf8(language.name));
        if (languageIndex(m_spec.language) == otherLanguage)
            all.append(m_spec.language.isEmpty() ? controlText(field.control.none) : m_spec.language);
        return all;
    };
    return makeChoice(
        field, labels, [](const FigureSpec &spec) { return languageIndex(spec.language); },
        [](FigureSpec &spec, int index) {
            if (index < otherLanguage)
                spec.language = QLatin1String(figureLanguages[size_t(index)].code);
        });
}

template<class T>
FigureOptionsPanel::Control FigureOptionsPanel::make(const SpecField &field, std::optional<T> FigureSpec::*member)
{
    if constexpr (!requires { T::parse(QString()); })
        return {&field, nullptr, nullptr, {}};
    else {
        auto *line = new QLineEdit(m_content);
        line->setObjectName(QLatin1String(field.control.object));
        connect(line, &QLineEdit::editingFinished, this, [this, line, &field, member] {
            if (!line->isModified())
                return;
            FigureSpec next = m_spec;
            const QString typed = line->text().trimmed();
            const auto value = T::parse(typed);
            if (typed.isEmpty() || value)
                next.*member = value;
            edit(next, whatItDoes(field.control)); // what cannot be read goes back
        });
        return {&field, line, new WrappedLabel(m_content), [this, line, &field, member] {
                    line->setText(m_spec.*member ? (m_spec.*member)->toString() : QString());
                    line->setPlaceholderText(controlText(field.control.none));
                }};
    }
}

FigureOptionsPanel::Control FigureOptionsPanel::make(const SpecField &field, QString FigureSpec::*member)
{
    if (member == &FigureSpec::language)
        return makeLanguage(field);
    auto *word = new WordField(QLatin1String(field.control.object), m_content);
    connect(word, &WordField::textEdited, this, [this, &field](const QString &text) { takeWord(field, text); });
    connect(word, &WordField::finished, this, [this] { ++m_typing; });
    if (member == &FigureSpec::title)
        connect(word, &WordField::suggestionsAsked, this, &FigureOptionsPanel::titlesAsked);
    return {&field, word, nullptr, [this, word, &field, member] {
                const QString usual = member == &FigureSpec::title      ? m_hints.title
                                      : member == &FigureSpec::subtitle ? m_hints.subtitle
                                                                        : QString();
                word->setText(m_spec.*member);
                word->setDefaultText(usual, field.control.none ? controlText(field.control.none) : usual);
            }};
}

FigureOptionsPanel::Control FigureOptionsPanel::make(const SpecField &field, FigureSize FigureSpec::*member)
{
    auto *size = new SizeField(m_content);
    connect(size, &SizeField::sizeEdited, this, [this, &field, member](const FigureSize &value) {
        FigureSpec next = m_spec;
        next.*member = value;
        edit(next, whatItDoes(field.control));
    });
    return {&field, size, new WrappedLabel(m_content), [this, size, member] {
                size->setOwnSizes(m_hints.sizes);
                size->setSize(m_spec.*member);
            }};
}

WordField *FigureOptionsPanel::wordField(QString FigureSpec::*member) const
{
    const auto found = std::ranges::find_if(m_controls, [&](const Control &control) {
        return control.field->member == SpecField::Member(member);
    });
    return found == m_controls.end() ? nullptr : qobject_cast<WordField *>(found->widget);
}

void FigureOptionsPanel::setSpec(const FigureSpec &spec, const FigureHints &hints)
{
    if (spec.title != m_spec.title) // not changed by typing here
        m_begunTyping = -1;
    m_spec = spec;
    m_hints = hints;
    showSpec();
}

void FigureOptionsPanel::setSuggestions(const FigureSuggestions &suggestions)
{
    wordField(&FigureSpec::title)->setSuggestions(suggestions.titles, suggestions.titleTemplates);
    wordField(&FigureSpec::subtitle)->setSuggestions(suggestions.subtitles);
    wordField(&FigureSpec::note)->setSuggestions(suggestions.notes);
}

bool FigureOptionsPanel::showsTitles() const { return wordField(&FigureSpec::title)->showsSuggestions(); }

void FigureOptionsPanel::edit(FigureSpec next, const QString &whatChanged, const QString &mergeKey)
{
    forEachField([&](const SpecField &field, auto member) {
        const auto isMet = field.needs.isMet;
        if (isMet && isMet(m_spec) && !isMet(next))
            next.*member = FigureSpec().*member; // it went with something that is gone
    });
    const bool changed = next != m_spec;
    m_spec = next;
    showSpec();
    if (changed)
        emit specEdited(next, whatChanged, mergeKey);
}

void FigureOptionsPanel::takeWord(const SpecField &field, const QString &text)
{
    FigureSpec next = m_spec;
    next.*std::get<QString FigureSpec::*>(field.member) = text;
    if (next.title != m_spec.title) {
        if (std::exchange(m_begunTyping, m_typing) != m_typing)
            m_begun = m_spec;
        next.titleClaim = text == m_begun.title ? m_begun.titleClaim : std::nullopt; // it belonged to other words
    }
    edit(next, whatItDoes(field.control), QStringLiteral("%1-%2").arg(QLatin1String(field.key)).arg(m_typing));
}

void FigureOptionsPanel::takeClaim(int index)
{
    FigureSpec next = m_spec;
    next.titleClaim = index > 0 ? std::optional(m_hints.titleClaims[index - 1].first) : std::nullopt;
    edit(next, index > 0 ? tr("Set Title Claim") : tr("Clear Title Claim"));
}

void FigureOptionsPanel::showSpec()
{
    for (const Control &control : m_controls) {
        control.show();
        setReason(control.widget, whyNot(*control.field));
        if (control.label)
            control.label->setEnabled(control.widget->isEnabled());
    }
    showClaim();
    showAnnotations();
}

void FigureOptionsPanel::showClaim()
{
    const bool filledIn = m_spec.title.contains(u'{');
    QStringList labels{filledIn ? tr("The fields, filled in from the data") : tr("Nothing (not checked)")};
    int choice = 0;
    for (const auto &[claim, label] : m_hints.titleClaims) {
        labels.append(label);
        if (m_spec.titleClaim == claim)
            choice = int(labels.size()) - 1;
    }
    m_claim->setChoices(labels);
    m_claim->setChoice(choice);
    setReason(m_claim, m_hints.whyNotTied);
    m_claimLabel->setEnabled(m_claim->isEnabled());
}

QString FigureOptionsPanel::whyNot(const SpecField &field) const
{
    if (field.control.why && !field.needs.isMet(m_spec))
        return controlText(field.control.why);
    const auto it = field.control.extra ? m_hints.whyNot.find(*field.control.extra) : m_hints.whyNot.end();
    return it == m_hints.whyNot.end() ? QString() : it->second;
}

void FigureOptionsPanel::retranslate()
{
    setAccessibleName(tr("Words and options of the figure"));
    m_wordsHead->setText(tr("Words of the figure"));
    m_optionsHead->setText(tr("Options of the figure"));
    m_claimLabel->setText(tr("The title claims that"));
    m_claim->setAccessibleName(tr("What the title claims"));
    m_annotationsHead->setText(tr("Annotations"));
    m_annotations->setAccessibleName(tr("Annotations of the figure"));
    m_editAnnotation->setText(tr("Edit Words"));
    m_removeAnnotation->setText(tr("Delete Annotation"));
    for (const Control &control : m_controls) {
        const QString label = controlText(control.field->control.label);
        if (control.label)
            control.label->setText(label);
        if (auto *word = qobject_cast<WordField *>(control.widget))
            word->setLabel(label);
        if (auto *check = qobject_cast<QCheckBox *>(control.widget))
            check->setText(label);
        if (control.widget->focusPolicy() != Qt::NoFocus) // what has parts names them
            control.widget->setAccessibleName(controlName(control.field->control));
    }
    showSpec();
}

} // namespace tradestrata
