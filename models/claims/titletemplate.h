// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/partnerregistry.h"

#include <QString>

#include <optional>
#include <vector>

namespace tradestrata {

/// What a title can have filled in from claims. Those of leaders are about all single countries, or about two partners
/// where the field names them.
enum class TitleField {
    Leader,        ///< who leads
    Second,        ///< who comes next
    Margin,        ///< the dollars between the two
    MarginPercent, ///< the same over the smaller value
    Since,         ///< the first period of a lead that has lasted without a break
    Passed,        ///< the same, where the leader of two passed the other with it
    Led,           ///< in how many periods of the window the first of two led
    Counted,       ///< of how many that was: "37 months"
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

/// A stretch of a title: words as they are, or a field.
struct TitlePiece
{
    QString words;
    std::optional<TitleField> field = {};
    QList<PartnerCode> partners = {}; ///< that the field names
};

/// A title taken apart. "{leader} leads {second:MX,CA}"; {{ and }} stand for braces that are no field's.
struct TitleTemplate
{
    std::vector<TitlePiece> pieces;
    bool hasFields() const;
};

/// Reads a title; partners by ISO 2 or 3 or Schedule C code, so that it means the same in every language. Errors are
/// wrong usage: an unknown field, a brace without its other, partners that a field cannot have, an unknown partner.
Result<TitleTemplate> parseTitle(const QString &title, const PartnerRegistry &registry);

/// The names of the fields, as they are written.
QStringList titleFieldNames();

} // namespace tradestrata
