// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerlookup.h"
#include "models/data/partnerregistry.h"

#include <QHash>
#include <QString>

#include <optional>

namespace tradestrata {

/// Finds partners by the codes and names of statistical agencies.
class PartnerResolver
{
public:
    explicit PartnerResolver(const PartnerLookup &lookup);

    const PartnerRegistry &registry() const { return m_lookup.registry(); }

    /// `system` is "schedule-c", "iso2", "iso3", "iso" (either), "m49" (UN numeric codes) or "eurostat" (alpha-2 with EL and
    /// UK). Nothing for a code that is none of the system, and for groups.
    std::optional<PartnerCode> byCode(const QString &system, const QString &code) const;
    /// The partner or group of that name, in any spelling that the program knows. Nothing where it is not certain.
    std::optional<PartnerCode> byName(const QString &name) const;
    /// A code for a partner or group that the registry lacks, the same for the same name in every file: partners from
    /// 10000 on, groups below 0.
    static PartnerCode codeOfUnknown(const QString &name, bool isGroup);

private:
    PartnerLookup m_lookup;
    QHash<QString, PartnerCode> m_iso;          ///< alpha-2 and alpha-3
    QHash<QString, PartnerCode> m_furtherNames; ///< in the languages that the program does not speak, folded (ICU)
};

} // namespace tradestrata
