// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/partnerregistry.h"

#include <QByteArray>
#include <QHash>
#include <QLocale>
#include <QString>

#include <memory>

namespace tradestrata {

/// Names of partners and groups in one language: ICU's by ISO code, and the program's own if ICU is wrong, has none, or
/// if trade analysts use another (names table: resources/partners/names.csv; see its head). Immutable and shared when
/// copied; can be used from any thread. ICU is opened for the first name or comparison.
class PartnerNames
{
public:
    /// The registry is copied from, not kept. The language of the locale selects the program's own names (Spanish,
    /// French, otherwise English), language and territory select ICU's.
    PartnerNames(const PartnerRegistry &registry, const QByteArray &ownNames, const QLocale &locale);

    /// With additional names, by code: the same in every language.
    PartnerNames with(const QHash<int, QString> &names) const;

    /// "Mexico", "México", "Mexique", with a capital first letter; for an unknown code the code itself. By any code
    /// that the partner has had.
    QString name(PartnerCode code) const;
    /// The form for running text after a verb or a preposition: "the Netherlands", "los Países Bajos", "les Pays-Bas",
    /// "Haïti". Put the whole sentence through contracted().
    QString nameInSentence(PartnerCode code) const;
    /// The text with the contractions of the language where a name was inserted: es "al", "del" for "a el", "de el",
    /// and "e", "u" for "y", "o" before India, Honduras; fr "au", "aux", "du", "des" for "à le" and so on, "d’" for
    /// "de" before Israël. "El Salvador" and "Le Cap" are left as they are: an article that belongs to the name has a
    /// capital.
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
