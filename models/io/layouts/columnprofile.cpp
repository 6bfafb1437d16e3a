// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/layouts/columnprofile.h"

#include "models/io/layouts/agencywords.h"
#include "models/io/text/values.h"

#include <algorithm>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

QRegularExpression headPattern(const char *pattern)
{
    return QRegularExpression(u"(?<![\\p{L}])(?:"_s + QString::fromUtf8(pattern) + u")(?![\\p{L}])"_s,
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool isFlowWord(const QString &text)
{
    const QString folded = text.toCaseFolded();
    return folded == u"x" || folded == u"m" || headWords().exports.match(text).hasMatch()
           || headWords().imports.match(text).hasMatch();
}

} // namespace

const HeadWords &headWords()
{
    static const HeadWords made = [] {
        HeadWords words;
        words.year = headPattern("year|yr|año|ano|année|annee|jahr|anno|jaar|refyear|ref_year");
        words.month = headPattern("month|mes|mois|monat|mese|mês|maand|mon");
        words.quarter = headPattern("quarter|qtr|trimestre|quartal|kwartaal");
        words.period = headPattern(
            "period|periods|date|time|time_period|periodo|período|période|periode|zeit|zeitraum|datum|fecha|"
            "data|tiempo|temps|tijd|ref_date|refperiod");
        words.reporter = headPattern("reporter|reporters|reporting country|reporter_?name|reporter_?iso3?|declarant|déclarant|"
                                     "informante|país informante|berichtsland|meldeland|ref_area|reporting_country|"
                                     "paese dichiarante|rapporteur");
        words.partner = headPattern("partner|partners|partner_?name|partner_?iso3?|partner_?country|counterpart|counterpart_area|"
                                    "country|countries|cty|ctyname|cty_name|destination|origin|pais|país|países|pays|land|länder|"
                                    "paese|paesi|partenaire|socio|parceiro|handelspartner|handelspartnerland|bestemming|"
                                    "buyer|seller|entity|nation|market|area");
        words.flow = headPattern("flow|trade_?flow|flujo|flux|warenverkehr|richtung|flusso|fluxo|stroom|exports? or imports?|"
                                 "export/import|direction|type");
        words.exports = headPattern("exports?|exp|exportaci(?:ón|ones)|exportations?|ausfuhr(?:en)?|exporte|esportazion[ei]|"
                                    "exportaç(?:ão|ões)|uitvoer|export[_ ]?value");
        words.imports = headPattern("imports?|imp|importaci(?:ón|ones)|importations?|einfuhr(?:en)?|importazion[ei]|"
                                    "importaç(?:ão|ões)|invoer|import[_ ]?value");
        words.value = headPattern("value|values|val|amount|trade_?value|primaryvalue|obs_value|valor|valeur|wert|valore|waarde|"
                                  "importe|montant|betrag|usd|us\\$|eur|euros?|dollars?");
        words.unit = headPattern("unit|units|uom|currency|unidad|moneda|unité|devise|einheit|währung|unità|valuta|unidade|moeda|"
                                 "eenheid|unit_measure");
        words.scale = headPattern("scale|multiplier|unit_mult|scalar_?factor|escala|échelle|faktor");
        words.product = headPattern(
            "product|products|commodity|commodities|hs\\d*|hts\\d*|sitc|naics|bec|cmd|producto|produit|ware|"
            "warengruppe|merce|produto|goederen|cmdcode|sector|industry|chapter");
        words.code = headPattern("code|codes|iso|iso2|iso3|id|clave|código|codigo|schlüssel|codice|_code|nr|no");
        words.notValue = headPattern("share|percent|per cent|%|rank|index|growth|change|quantity|qty|weight|kg|tonnes?|volume|"
                                     "balance|saldo|solde|anteil|veränderung|tariff|rate|population|gdp");
        words.otherAmount = headPattern(
            "net (?:exports?|imports?|trade|value)|per capita|per head|cumulative|cumulated|cumul|ytd|year[ -]to[ -]date|since "
            "january|"
            "acumulad[oa]s?|cumulé(?:e?s)?|kumuliert|cumulat[oi]v?[oi]?|constant "
            "(?:prices?|dollars?|euros?|usd|eur|terms|\\d{4})|"
            "real (?:terms?|exports?|imports?|trade|values?|dollars?|euros?|usd|eur|prices?)|deflated|chained|volume index");
        words.adjusted = headPattern("seasonally[ -]adjusted|desestacionalizad[oa]s?|corrigée?s? des variations saisonnières|"
                                     "saisonbereinigt|destagionalizzat[oaie]");
        words.unadjusted = headPattern("not|non|un|no|sin|nicht|without|neither|never|unadjusted");
        words.flag = headPattern(
            "status|flags?|obs_?status|obs_?flag|conf_?status|adjust(?:ment|ed)?|seasonal(?:ity)?|revised|revision|estimated?|"
            "provisional|preliminary|confidential(?:ity)?|notes?|remarks?|comments?|freq|frequency|valuation|basis|regime|mode|"
            "method|"
            "decimals|quality|estado|statut|état|ajuste|observaciones|bemerkung|nota|source|fuente|quelle");
        words.part = headPattern(
            "re-?exports?|re-?imports?|domestic exports?|foreign exports?|réexportations?|re-?exportaciones");
        return words;
    }();
    return made;
}

ColumnProfile profileOf(const GridHead &head, size_t headRow, size_t column, const PartnerResolver &resolver)
{
    constexpr size_t most = 300;
    ColumnProfile profile;
    for (size_t i = headRow + 1; i < std::min(head.rows.size(), headRow + most); ++i) {
        const auto &cells = head.rows[i].cells;
        if (column >= cells.size() || cells[column].isEmpty())
            continue;
        const GridHead::Cell &cell = cells[column];
        ++profile.filled;
        profile.distinct.insert(cell.text);
        const std::string_view plain = withoutFlag(cell.text);
        const bool isNumber = cell.kind == SheetCell::Kind::Number || numberOf(plain, {'.', ','}) || numberOf(plain, {',', '.'});
        profile.numbers += isNumber ? 1 : 0;
        profile.noValues += !isNumber && (isNoValue(plain) || plain.starts_with('#')) ? 1 : 0;
        profile.dates += cell.kind == SheetCell::Kind::Date ? 1 : 0;
        profile.periods += periodOf(cell.text, DateOrder::DayFirst) || periodOf(cell.text, DateOrder::MonthFirst) ? 1 : 0;
        profile.months += monthNumberOf(cell.text) ? 1 : 0;
        const QString text = qstring(cell.text).simplified();
        profile.flows += !isNumber && text.size() <= 30 && isFlowWord(text) ? 1 : 0;
        const bool hasLetter = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
        profile.names += hasLetter && text.size() > 2 && (isWorld(text) || resolver.byName(text)) ? 1 : 0;
        for (size_t system = 0; system < codeSystems.size(); ++system)
            profile.codes[system] += resolver.byCode(QString::fromLatin1(codeSystems[system]), text) ? 1 : 0;
    }
    return profile;
}

} // namespace tradestrata
