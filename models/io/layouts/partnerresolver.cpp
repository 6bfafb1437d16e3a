// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/layouts/partnerresolver.h"

#include "models/data/textmatch.h"

#include <QCryptographicHash>
#include <QSet>

#include <unicode/uloc.h>
#include <unicode/uregion.h>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

/// ISO alpha-2 for a numeric code; the few of UN Comtrade that differ are known too (UN Comtrade, country codes).
QString isoOfNumeric(int number)
{
    static const QHash<int, QString> comtrade{{842, u"US"_s}, {251, u"FR"_s}, {381, u"IT"_s},
                                              {579, u"NO"_s}, {699, u"IN"_s}, {757, u"CH"_s}};
    if (comtrade.contains(number))
        return comtrade.value(number);
    UErrorCode status = U_ZERO_ERROR;
    const URegion *region = uregion_getRegionFromNumericCode(number, &status);
    if (U_FAILURE(status) || uregion_getType(region) != URGN_TERRITORY)
        return {};
    return QString::fromLatin1(uregion_getRegionCode(region));
}

QString countryName(const QString &iso2, const char *language)
{
    UErrorCode status = U_ZERO_ERROR;
    UChar name[200];
    const int32_t length = uloc_getDisplayCountry(("und_" + iso2.toLatin1()).constData(), language, name, 200, &status);
    return U_SUCCESS(status) ? QString(reinterpret_cast<const QChar *>(name), length) : QString();
}

} // namespace

PartnerResolver::PartnerResolver(const PartnerLookup &lookup)
    : m_lookup(lookup)
{
    QSet<QString> ambiguous;
    for (const Partner &partner : registry().partners()) {
        // Of two partners with one code (what has ended, and its successor) the registry's newest is meant.
        if (!partner.iso2.isEmpty() && (!m_iso.contains(partner.iso2) || !partner.lastYear))
            m_iso.insert(partner.iso2, partner.code);
        if (!partner.iso3.isEmpty() && (!m_iso.contains(partner.iso3) || !partner.lastYear))
            m_iso.insert(partner.iso3, partner.code);
        if (partner.iso2.size() != 2 || partner.lastYear)
            continue;
        for (const char *language : {"de", "it", "pt", "nl"}) {
            const QString name = foldedName(countryName(partner.iso2, language));
            // A name of two partners names neither.
            if (m_furtherNames.contains(name) && m_furtherNames.value(name) != partner.code)
                ambiguous.insert(name);
            m_furtherNames.insert(name, partner.code);
        }
    }
    for (const QString &name : ambiguous)
        m_furtherNames.remove(name);
}

std::optional<PartnerCode> PartnerResolver::byCode(const QString &system, const QString &code) const
{
    QString iso;
    if (system == u"schedule-c") {
        bool isNumber = false;
        const PartnerCode partner{code.toInt(&isNumber)};
        const Partner *known = isNumber ? registry().partner(partner) : nullptr;
        return known ? std::optional(known->code) : std::nullopt;
    }
    if (system == u"m49") {
        bool isNumber = false;
        const int number = code.toInt(&isNumber);
        iso = isNumber ? isoOfNumeric(number) : QString();
    } else if (system == u"eurostat") {
        iso = code == u"EL" ? u"GR"_s : code == u"UK" ? u"GB"_s : code;
    } else if (system == u"iso2" || system == u"iso3" || system == u"iso") {
        iso = code;
    }
    const bool fits = (iso.size() == 2 && system != u"iso3") || (iso.size() == 3 && system != u"iso2" && system != u"eurostat");
    const auto found = fits ? m_iso.constFind(iso.toUpper()) : m_iso.cend();
    return found == m_iso.cend() ? std::nullopt : std::optional(*found);
}

std::optional<PartnerCode> PartnerResolver::byName(const QString &name) const
{
    if (const auto named = m_lookup.named(name))
        return named;
    const auto found = m_furtherNames.constFind(foldedName(name));
    return found == m_furtherNames.cend() ? std::nullopt : std::optional(*found);
}

PartnerCode PartnerResolver::codeOfUnknown(const QString &name, bool isGroup)
{
    const QString folded = foldedName(name);
    const QByteArray hash = QCryptographicHash::hash((folded.isEmpty() ? name : folded).toUtf8(), QCryptographicHash::Sha256);
    unsigned number = 0;
    for (int i = 0; i < 4; ++i)
        number = number << 8 | uchar(hash[i]);
    constexpr unsigned most = 1'000'000'000;
    return {isGroup ? -1 - int(number % most) : 10'000 + int(number % most)};
}

} // namespace tradestrata
