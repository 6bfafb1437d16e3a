// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/partnerregistry.h"

#include <QString>

#include <optional>
#include <vector>

namespace tradestrata {

/// What a title can have filled in from claims. Fields about leaders are about all single countries, or about two
/// partners if the field names them.
enum class TitleField {
    Leader,        ///< who leads
    Second,        ///< who is second
    Margin,        ///< the dollars between the two
    MarginPercent, ///< the same over the smaller value
    Since,         ///< the first period of a lead that has lasted without interruption
    Passed,        ///< the same, if the leader of two passed the other with it
    Led,           ///< in how many periods of the window the first of two led
    Counted,       ///< the number of those periods: "37 months"
    Role,          ///< "largest single-country buyer"
    Share,         ///< of a partner, of the published total
    Shown,         ///< how many partners are shown
    ShownShare,    ///< their share of the published total
    Measure,       ///< "12 months"
    Period,        ///< "August 2025"
    Span,          ///< "12 months to August 2025"
    From,          ///< the window's first period
    Release,       ///< "release of March 2026"
};

/// A part of a title: literal words or a field.
struct TitlePart
{
    QString words;
    std::optional<TitleField> field = {};
    QList<PartnerCode> partners = {}; ///< the partners that the field names
};

/// A parsed title. "{leader} leads {second:MX,CA}"; {{ and }} are literal braces.
struct TitleTemplate
{
    std::vector<TitlePart> parts;
    bool hasFields() const;
};

/// Parses a title; partners by ISO 2 or 3 or Schedule C code, so that it means the same in every language. Errors are
/// wrong usage: an unknown field, an unmatched brace, partners that a field cannot have, an unknown partner.
Result<TitleTemplate> parseTitle(const QString &title, const PartnerRegistry &registry);

/// The names of the fields, as written in a title.
QStringList titleFieldNames();

} // namespace tradestrata
