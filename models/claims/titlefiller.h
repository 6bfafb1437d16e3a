// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/titleground.h"
#include "models/data/message.h"
#include "models/data/partnerregistry.h"

#include <QVariantList>

#include <optional>

namespace tradestrata {

/// One text of a figure with its fields filled in.
struct FilledWords
{
    QString written;      ///< as the analyst wrote it
    QVariantList pieces;  ///< words, and what the fields stand for as arguments of messages; empty when they do not hold
    bool hasFields = false;
    std::optional<Message> mistake; ///< why it cannot be read: wrong usage
    std::optional<Message> why;     ///< why the fields cannot be filled in truly

    bool operator==(const FilledWords &) const = default;
};

/// Fills a text. Ties, blanks and leads whose beginning is not known leave it empty, with the reason.
FilledWords filledWords(const QString &written, const TitleGround &ground, const PartnerRegistry &registry);

} // namespace tradestrata
