// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/rules.h"

#include <QLocale>

#include <variant>

namespace tradestrata {

/// A field of a figure spec: its key in a session, its options on the command line with their help, its control in the
/// window. Command line, sessions, help and the options panel walk the rows, each with one way to read and to write a
/// type; a new option is a member and a row.
struct SpecField
{
    template<class... T>
    using MemberOf = std::variant<T FigureSpec::*...>;
    using Member =
        MemberOf<Flow, Measure, ShowAs, Chart, Axis, PaperTheme, ShareOf, std::optional<GroupBasis>, bool, std::optional<bool>,
                 std::optional<int>, std::optional<Month>, std::optional<Period>, PeriodRef, QString, PartnerCode, Selection,
                 FigureSize, QList<Event>, QList<Annotation>, std::optional<TitleClaim>, QList<AcceptedFinding>>;

    struct Option
    {
        const char *name;  ///< "partners"
        const char *value; ///< "LIST"; nullptr for a switch
        const char *help;  ///< English, translated in context "Help"; %1: the words that it takes
        std::span<const OptionWord> (*words)() = nullptr;
    };
    /// What it goes with; on the command line that is asked for, as "--show share".
    struct Needs
    {
        bool (*isMet)(const FigureSpec &) = nullptr;
        const char *option = nullptr; ///< nullptr: the command line does not ask
        const char *value = nullptr;
    };
    /// The message about an invalid value (%1: the value); by default one that names the option.
    struct Unreadable
    {
        const char *id = nullptr;
        const char *source = nullptr;
    };
    /// Of a number.
    struct Range
    {
        int least = 1;
        int most = 12;
    };
    /// Its control in the options panel, texts in English, translated in context "Control". The type says which: a check
    /// box for yes or no, a list for choices and numbers, a line to type in for periods and words.
    struct Control
    {
        const char *object = nullptr;                      ///< its object name; nullptr: the field has none
        int place = 0;                                     ///< from the top; equal ones stand in the order of the rows
        const char *label = nullptr;                       ///< above it, or beside the check box
        const char *name = nullptr;                        ///< for screen readers; nullptr: the label
        const char *does = nullptr;                        ///< for the undo menu; nullptr: the name
        const char *undoes = nullptr;                      ///< what unchecking does; nullptr: the same
        const char *none = nullptr;                        ///< what stands for none: first in the list, or in the empty line
        std::optional<Extra> extra = {};                   ///< greyed where the figure can have no such thing, with the reason
        const char *why = nullptr;                         ///< greyed with this sentence where what it needs is not met
        bool (FigureSpec::*isOn)() const = nullptr;        ///< of a yes or no that the chart decides where nobody has
        QString (*number)(int, const QLocale &) = nullptr; ///< how a number is called; nullptr: by itself
    };

    Member member;
    const char *key;                  ///< in a session
    std::vector<Option> options = {}; ///< of a pair of options the first means yes
    bool always = false;              ///< whether sessions include it even with its default value
    bool givesWay = false;            ///< some charts and measures have no place for it: then it is kept aside (SessionFigure)
    Needs needs = {};
    Unreadable unreadable = {};
    const char *nothing = nullptr; ///< the word for none
    Range range = {};
    Control control = {};
};

/// Every field, in the order of the help.
const std::vector<SpecField> &specFields();

/// Calls `read` with each field and its member.
template<class Read>
void forEachField(Read read)
{
    for (const SpecField &field : specFields())
        std::visit([&](auto member) { read(field, member); }, field.member);
}

} // namespace tradestrata
