// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/rules.h"

#include <variant>

namespace tradestrata {

/// A field of a figure spec: its key in a session, its options on the command line with their help, its check box in the
/// window. Command line, sessions, help and the options panel walk the rows, each with one way to read and to write a
/// type; a new option is a member and a row.
struct SpecField
{
    template<class... T>
    using MemberOf = std::variant<T FigureSpec::*...>;
    using Member = MemberOf<Flow, Measure, Show, Chart, Axis, ShareOf, std::optional<GroupBasis>, bool, std::optional<bool>,
                            std::optional<int>, std::optional<Month>, std::optional<Period>, PeriodRef, QString, PartnerCode, Selection,
                            FigureSize, QList<Event>, std::optional<TitleClaim>>;

    struct Option
    {
        const char *name;  ///< "partners"
        const char *value; ///< "LIST"; nullptr for a switch
        const char *help;  ///< English, translated in context "Help"
    };
    /// On the command line: what it goes with, as "--show share".
    struct Needs
    {
        bool (*isMet)(const FigureSpec &) = nullptr;
        const char *option = nullptr;
        const char *value = nullptr;
    };
    /// The sentence about a value that is not one (%1: the value); without it one that names the option.
    struct Unreadable
    {
        const char *id = nullptr;
        const char *source = nullptr;
    };
    /// A check box of the options panel, in whose context its texts are translated.
    struct Check
    {
        const char *object = nullptr; ///< its object name; nullptr: the field has none
        const char *on = nullptr;     ///< its label, and what checking it does
        const char *off = nullptr;
        std::optional<Extra> extra = {}; ///< that can make no sense
        int place = 0;                   ///< among the check boxes; equal ones stand in the order of the rows
    };

    Member member;
    const char *key;                  ///< in a session
    std::vector<Option> options = {}; ///< of a pair of switches the first says yes
    bool always = false;              ///< whether sessions hold it also where it is what it is by default
    Needs needs = {};
    Unreadable unreadable = {};
    const char *nothing = nullptr; ///< the word for none
    Check check = {};
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
