// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"

#include <QByteArray>
#include <QHash>
#include <QLocale>
#include <QString>

#include <memory>

namespace tradestrata {

/// Names of partners and groups in one language: ICU's by ISO code, the program's own where ICU is wrong, has none,
/// or where a trade analyst says it otherwise (names table: resources/partners/names.csv, its head says how).
/// Immutable and shared when copied; may be asked from any thread. ICU is opened by the first name or comparison.
class PartnerNames
{
public:
    /// The registry is copied from, not kept. Of the locale the language chooses the own names (Spanish, French, else
    /// English), language and territory choose ICU's.
    PartnerNames(const PartnerRegistry &registry, const QByteArray &ownNames, const QLocale &locale);

    /// With further names, by code: as they are, in every language.
    PartnerNames with(const QHash<int, QString> &names) const;

    /// "Mexico", "México", "Mexique", beginning with a capital; for an unknown code the code itself. By any code that
    /// the partner has had.
    QString name(PartnerCode code) const;
    /// As a running sentence says it after a verb or a preposition: "the Netherlands", "los Países Bajos",
    /// "les Pays-Bas", "Haïti". Put the whole sentence through contracted().
    QString nameInSentence(PartnerCode code) const;
    /// The text as the language joins its words where a name was put in: es "al", "del" for "a el", "de el", and "e",
    /// "u" for "y", "o" before India, Honduras; fr "au", "aux", "du", "des" for "à le" and so on, "d’" for "de" before
    /// Israël. "El Salvador" and "Le Cap" are left alone: an article that belongs to the name has a capital.
    QString contracted(const QString &text) const;

    /// Less than, equal to or greater than 0, in the language's alphabetical order.
    int compare(const QString &a, const QString &b) const;
    /// Whether a's name comes before b's; equal names by code.
    bool less(PartnerCode a, PartnerCode b) const;

private:
    PartnerNames() = default;

    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace tradestrata
