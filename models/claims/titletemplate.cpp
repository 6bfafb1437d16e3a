// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/titletemplate.h"

#include <algorithm>
#include <array>

namespace tradestrata {

namespace {

enum class Names { None, PairOrNone, Pair, One };

struct FieldRow
{
    const char *name;
    Names names; ///< the partners in it
};

// In the order of TitleField.
constexpr std::array<FieldRow, 17> fieldRows{{{"leader", Names::PairOrNone},
                                              {"second", Names::PairOrNone},
                                              {"margin", Names::PairOrNone},
                                              {"margin_percent", Names::PairOrNone},
                                              {"since", Names::PairOrNone},
                                              {"passed", Names::Pair},
                                              {"led", Names::Pair},
                                              {"counted", Names::Pair},
                                              {"role", Names::None},
                                              {"share", Names::One},
                                              {"shown", Names::None},
                                              {"shown_share", Names::None},
                                              {"measure", Names::None},
                                              {"period", Names::None},
                                              {"span", Names::None},
                                              {"from", Names::None},
                                              {"release", Names::None}}};

Message unknownField(const QString &name)
{
    QStringList fields;
    for (const QString &each : titleFieldNames())
        fields.append(u'{' + each + u'}');
    return {QStringLiteral("title-field-unknown"),
            QT_TRANSLATE_NOOP("Message", "A title has no field {%1}; the fields are %2, and two braces stand for a literal one."),
            {name, fields}};
}

Message openField()
{
    return {QStringLiteral("title-field-open"),
            QT_TRANSLATE_NOOP("Message", "A field of the title begins with a brace but does not end with one; for a "
                                         "literal brace, write two.")};
}

Message endWithoutBegin()
{
    return {QStringLiteral("title-field-without-begin"),
            QT_TRANSLATE_NOOP("Message", "A field of the title ends with a brace but does not begin with one; for a "
                                         "literal brace, write two.")};
}

// A closing brace directly after a word was meant to end a field; a brace by itself is an ordinary character.
bool endsField(const QString &title, qsizetype brace) { return title[brace] == u'}' && brace > 0 && !title[brace - 1].isSpace(); }

Message wrongNames(const QString &field, Names names)
{
    if (names == Names::None) {
        return {QStringLiteral("title-field-alone"),
                QT_TRANSLATE_NOOP("Message", "The field {%1} of a title names no partners."),
                {field}};
    }
    if (names == Names::One) {
        return {QStringLiteral("title-field-one"),
                QT_TRANSLATE_NOOP("Message", "The field {%1} of a title names one partner, such as {%1:MX}."),
                {field}};
    }
    return {QStringLiteral("title-field-pair"),
            QT_TRANSLATE_NOOP("Message", "The field {%1} of a title names two partners, such as {%1:MX,CA}."),
            {field}};
}

std::optional<PartnerCode> partnerOf(const QString &word, const PartnerRegistry &registry)
{
    bool number = false;
    const PartnerCode code{word.toInt(&number)};
    if (number)
        return registry.partner(code) ? std::optional(registry.canonical(code)) : std::nullopt;
    const auto isIt = [&](const Partner &partner) {
        return word.compare(partner.iso2, Qt::CaseInsensitive) == 0 || word.compare(partner.iso3, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(registry.partners(), isIt);
    return word.isEmpty() || found == registry.partners().end() ? std::nullopt : std::optional(found->code);
}

bool fits(qsizetype count, Names names)
{
    switch (names) {
    case Names::None:
        return count == 0;
    case Names::PairOrNone:
        return count == 0 || count == 2;
    case Names::Pair:
        return count == 2;
    case Names::One:
        return count == 1;
    }
    Q_UNREACHABLE();
}

// The text between two braces.
Result<TitlePart> readField(const QString &inside, const PartnerRegistry &registry)
{
    const QString name = inside.section(u':', 0, 0).trimmed();
    const auto row = std::ranges::find_if(fieldRows, [&](const FieldRow &each) { return name == QLatin1String(each.name); });
    if (row == fieldRows.end())
        return unknownField(name);
    TitlePart part{{}, TitleField(row - fieldRows.begin()), {}};
    const QStringList words = inside.contains(u':') ? inside.section(u':', 1).split(u',') : QStringList();
    if (!fits(words.size(), row->names))
        return wrongNames(name, row->names);
    for (const QString &word : words) {
        const auto partner = partnerOf(word.trimmed(), registry);
        if (!partner) {
            return Message{QStringLiteral("title-partner-unknown"),
                           QT_TRANSLATE_NOOP("Message", "The field {%1} of the title names “%2”, which is not a "
                                                        "partner: write its ISO or Schedule C code, such as MX."),
                           {name, word.trimmed()}};
        }
        if (part.partners.contains(*partner))
            return wrongNames(name, row->names);
        part.partners.append(*partner);
    }
    return part;
}

} // namespace

bool TitleTemplate::hasFields() const
{
    return std::ranges::any_of(parts, [](const TitlePart &part) { return part.field.has_value(); });
}

QStringList titleFieldNames()
{
    QStringList names;
    for (const FieldRow &row : fieldRows)
        names.append(QLatin1String(row.name));
    return names;
}

Result<TitleTemplate> parseTitle(const QString &title, const PartnerRegistry &registry)
{
    TitleTemplate parsed;
    QString words;
    for (qsizetype i = 0; i < title.size(); ++i) {
        const bool twice = i + 1 < title.size() && title[i + 1] == title[i];
        if (title[i] != u'{') {
            if (!twice && endsField(title, i))
                return endWithoutBegin();
            words += title[i];
            i += title[i] == u'}' && twice;
            continue;
        }
        if (twice) {
            words += title[i++];
            continue;
        }
        const qsizetype end = title.indexOf(u'}', i);
        if (end < 0)
            return openField();
        const auto part = readField(title.sliced(i + 1, end - i - 1), registry);
        if (!part)
            return part.error();
        if (!words.isEmpty())
            parsed.parts.push_back({std::exchange(words, {})});
        parsed.parts.push_back(*part);
        i = end;
    }
    if (!words.isEmpty())
        parsed.parts.push_back({words});
    return parsed;
}

} // namespace tradestrata
