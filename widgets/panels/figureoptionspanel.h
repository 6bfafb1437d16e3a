// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/fields.h"
#include "widgets/panels/recipeoptions.h"

#include <QStringList>
#include <QWidget>

#include <array>
#include <map>
#include <utility>

class QCheckBox;
class QLabel;

namespace tradestrata {

class ChoiceBox;
class SizeField;
class WordField;

/// What the options panel has to be told beside the spec.
struct FigureHints
{
    QString title; ///< the words that the figure has when the spec gives none
    QString subtitle;
    std::map<Extra, QString> whyNot = {}; ///< what the figure cannot have, with the reasons in the window's language
    QString whyNoLens = {};
    RecipeHints recipe = {};
    /// What the title can be tied to, with its label: "Mexico leads Canada".
    QList<std::pair<TitleClaim, QString>> titleClaims = {};
    QString whyNotTied = {}; ///< empty: the title can be tied

    bool operator==(const FigureHints &) const = default;
};

/// Suggestions for the figure's words, in the figure's language.
struct FigureSuggestions
{
    QStringList titles, subtitles, notes;
    QStringList titleTemplates = {}; ///< what each of the titles puts into the field; empty: itself
};

/// The figure's own words and options: title, subtitle, note, others and total, axis, the month through which years
/// are compared, how its numbers are made, size and language.
class FigureOptionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FigureOptionsPanel(QWidget *parent = nullptr);

    const FigureSpec &spec() const { return m_spec; }
    // Silent.
    void setSpec(const FigureSpec &spec, const FigureHints &hints);
    void setSuggestions(const FigureSuggestions &suggestions);

signals:
    /// `whatChanged` names the change in the menu ("Change the title"); changes of the same `mergeKey` in a row are
    /// one step, those with an empty one are steps of their own.
    void specEdited(const tradestrata::FigureSpec &next, const QString &whatChanged, const QString &mergeKey);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Word { Title, Subtitle, Note, WordCount };
    enum Label { Words, ClaimLabel, Drawn, AxisLabel, ThroughLabel, SizeLabel, LanguageLabel, LabelCount };

    QWidget *makeColumn();
    void connectWords();
    void connectOptions();
    void edit(const FigureSpec &next, const QString &whatChanged, const QString &mergeKey = {});
    void takeWord(Word word, const QString &text);
    void takeClaim(int index);
    void showClaim();
    void takeOthers(bool drawn);
    void takeTotal(bool drawn);
    void takeCheck(const SpecField &field, bool checked);
    void takeThrough(int index);
    void takeLanguage(int index);
    void showSpec();
    void showLanguage();
    void showReasons();
    void retranslate();

    FigureSpec m_spec;
    FigureHints m_hints;
    int m_typing = 0; ///< counts the times that a word was typed at: each is one step to undo
    int m_begunTyping = -1; ///< in which the title was typed at last, and
    FigureSpec m_begun;     ///< what it began with: the same words again are tied again
    std::array<WordField *, WordCount> m_words;
    ChoiceBox *m_claim;
    QCheckBox *m_others;
    QCheckBox *m_total;
    std::vector<std::pair<const SpecField *, QCheckBox *>> m_checks; ///< of the fields that have one
    ChoiceBox *m_axis;
    ChoiceBox *m_through;
    RecipeOptions *m_recipe;
    SizeField *m_size;
    ChoiceBox *m_language;
    std::array<QLabel *, LabelCount> m_labels;
};

} // namespace tradestrata
