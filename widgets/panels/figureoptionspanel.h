// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/fields.h"
#include "models/spec/housestyle.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <map>
#include <utility>

class QAction;
class QLabel;
class QListWidget;
class QVBoxLayout;

namespace tradestrata {

class ChoiceBox;
class WordField;

/// What the options panel has to be told beside the spec, in the window's language.
struct FigureHints
{
    QString title; ///< the default words of the figure
    QString subtitle;
    std::map<Extra, QString> whyNot = {};               ///< what the figure cannot have, with the reasons
    QList<std::pair<PartnerCode, QString>> groups = {}; ///< those that shares can be taken of
    /// Claims that the title can make, with their labels: "Mexico leads Canada".
    QList<std::pair<TitleClaim, QString>> titleClaims = {};
    QList<NamedSize> sizes = {};  ///< of the house style and the session's figures
    QString whyNotTied = {};      ///< empty: the title can make a claim
    QStringList annotations = {}; ///< a line for each

    bool operator==(const FigureHints &) const = default;
};

/// Suggestions for the figure's words, in the figure's language.
struct FigureSuggestions
{
    QStringList titles, subtitles, notes;
    QStringList titleTemplates = {}; ///< what each title puts into the field; empty: the title itself
};

/// The figure's own words and options: a control for each field of the spec whose row has one, and what the title is
/// tied to.
class FigureOptionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FigureOptionsPanel(QWidget *parent = nullptr);
    ~FigureOptionsPanel() override;

    const FigureSpec &spec() const { return m_spec; }
    // Silent.
    void setSpec(const FigureSpec &spec, const FigureHints &hints);
    void setSuggestions(const FigureSuggestions &suggestions);
    /// Whether the suggestions for the title are open.
    bool showsTitles() const;

signals:
    /// The suggestions for the title are opened: what takes longer to suggest can be set now.
    void titlesAsked();
    /// In the list of annotations; by their places in the spec.
    void annotationSelected(int annotation);
    void annotationEditRequested(int annotation);
    /// `whatChanged` names the change in the menu ("Change Title"); consecutive changes with the same `mergeKey` are
    /// one undo step; changes with an empty key are separate steps.
    void specEdited(const tradestrata::FigureSpec &next, const QString &whatChanged, const QString &mergeKey);

private:
    struct Control
    {
        const SpecField *field;
        QWidget *widget;
        QLabel *label;              ///< above it; nullptr: it has its own
        std::function<void()> show; ///< what the spec says
    };

    QWidget *makeColumn();
    QLabel *addHead(QVBoxLayout *column);
    void addClaim(QVBoxLayout *column);
    void addAnnotations(QVBoxLayout *column);
    void addControl(QVBoxLayout *column, const Control &control);
    // One for each type of a field: the control that it has.
    Control make(const SpecField &field, bool FigureSpec::*member);
    Control make(const SpecField &field, std::optional<bool> FigureSpec::*member);
    template<class E>
    requires std::is_enum_v<E> Control make(const SpecField &field, E FigureSpec::*member);
    template<class E>
    requires std::is_enum_v<E> Control make(const SpecField &field, std::optional<E> FigureSpec::*member);
    Control make(const SpecField &field, std::optional<int> FigureSpec::*member);
    Control make(const SpecField &field, ShareOf FigureSpec::*member);
    template<class T>
    Control make(const SpecField &field, std::optional<T> FigureSpec::*member);
    Control make(const SpecField &field, QString FigureSpec::*member);
    Control make(const SpecField &field, FigureSize FigureSpec::*member);
    template<class T>
    Control make(const SpecField &field, T FigureSpec::*)
    {
        return {&field, nullptr, nullptr, {}};
    }
    template<class IsOn, class Turn>
    Control makeCheck(const SpecField &field, IsOn isOn, Turn turn);
    template<class Labels, class Chosen, class Choose>
    Control makeChoice(const SpecField &field, Labels labels, Chosen chosen, Choose choose);
    Control makeLanguage(const SpecField &field);
    WordField *wordField(QString FigureSpec::*member) const;

    void edit(FigureSpec next, const QString &whatChanged, const QString &mergeKey = {});
    void takeWord(const SpecField &field, const QString &text);
    void takeClaim(int index);
    void showSpec();
    void showClaim();
    void showAnnotations();
    void removeAnnotation();
    QString whyNot(const SpecField &field) const;
    void retranslate();

    FigureSpec m_spec;
    FigureHints m_hints;
    int m_typing = 0;       ///< counts the times that a word was edited: each is one undo step
    int m_begunTyping = -1; ///< the one in which the title was last edited, and
    FigureSpec m_begun;     ///< its initial state: typing the same words again restores the claim
    QWidget *m_content;
    std::vector<Control> m_controls; ///< from the top
    ChoiceBox *m_claim;
    QLabel *m_claimLabel;
    QLabel *m_wordsHead;
    QLabel *m_optionsHead;
    QLabel *m_annotationsHead;
    QListWidget *m_annotations;
    QAction *m_editAnnotation;
    QAction *m_removeAnnotation;
};

} // namespace tradestrata
