// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"
#include "models/data/serieskey.h"

#include <array>

namespace tradestrata {

/// What a reader has to know about the figures of a partner, with its source: a note that travels with it.
struct PartnerNote
{
    PartnerCode partner;
    std::optional<Flow> flow;     ///< the one that it is about; nothing: both
    QString source;
    std::array<QString, 3> texts; ///< whole sentences in English, Spanish, French

    /// Total trade and the balance are made of exports and imports.
    bool isAbout(PartnerCode code, Flow of) const
    {
        const bool made = signsOf(of).isMade();
        return code == partner && (made || !flow || *flow == of);
    }
    /// By "en", "es" or "fr", with the source in brackets behind it.
    QString in(const QString &language) const;
};

/// The built-in table (see the head of resources/partners/notes.csv). Error: the table's, with its line.
Result<QList<PartnerNote>> readPartnerNotes(const QByteArray &table, const PartnerRegistry &registry);

} // namespace tradestrata
