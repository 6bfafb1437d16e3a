// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace tradestrata {

/// Finds the partner or group that the user typed, in any of the program's languages. Immutable and shared when copied;
/// can be used from any thread. Codes are found immediately; the names are prepared when the first name is looked up.
class PartnerLookup
{
public:
    /// Knows ISO 2 and 3 codes, Schedule C codes, source names and the names in English, Spanish and French.
    PartnerLookup(const PartnerRegistry &registry, const QByteArray &ownNames);

    /// "MX", "mex", "2010", "México", "mexico", "Korea, South", "the Netherlands", "group:0003", "group:EU". Case,
    /// accents, punctuation, "and" and leading articles are ignored; the beginning of a name is not enough. Returns a
    /// partner's newest code. Errors, with the text typed as first argument and a list of WrittenPartner as second:
    /// "unknown-partner" and "unknown-group" (up to three similar ones), "ambiguous-partner" (all it can mean),
    /// "group-needs-prefix" (how to write the group); with only the first: "unknown-partner-no-idea",
    /// "unknown-group-no-idea"; "empty-partner" has none.
    Result<PartnerCode> resolve(const QString &text) const;
    /// The partner or group of exactly that name, codes apart: for names in files. Nothing if there is none or more than
    /// one.
    std::optional<PartnerCode> named(const QString &name) const;
    const PartnerRegistry &registry() const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace tradestrata
