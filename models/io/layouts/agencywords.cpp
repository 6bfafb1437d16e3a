// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/layouts/agencywords.h"

#include "models/io/text/values.h"

#include <algorithm>
#include <span>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

constexpr const char *exportWords[] = {"exports",
                                       "export",
                                       "x",
                                       "xg",
                                       "exp",
                                       "dispatches",
                                       "exportaciones",
                                       "exportación",
                                       "exportations",
                                       "exportation",
                                       "ausfuhr",
                                       "exporte",
                                       "esportazioni",
                                       "exportações",
                                       "exportação",
                                       "uitvoer",
                                       "total exports",
                                       "domestic exports",
                                       "exports, fob",
                                       "exports, f.o.b."};
constexpr const char *importWords[] = {"imports",
                                       "import",
                                       "m",
                                       "mg",
                                       "imp",
                                       "arrivals",
                                       "importaciones",
                                       "importación",
                                       "importations",
                                       "importation",
                                       "einfuhr",

                                       "importazioni",
                                       "importações",
                                       "importação",
                                       "invoer",
                                       "general imports",
                                       "total imports",
                                       "imports, cif",
                                       "imports, c.i.f."};
constexpr const char *partWords[] =
    {"re-export",       "re-exports",       "re-import",      "re-imports",     "rx", "rm", "reexport", "reexports",
     "domestic export", "re-exportaciones", "réexportations", "foreign exports"};

bool isAmong(std::span<const char *const> words, const QString &folded)
{
    return std::ranges::any_of(words, [&](const char *word) { return folded == QString::fromUtf8(word); });
}

bool isAnyOf(const QStringList &words, const QString &text)
{
    return std::ranges::any_of(words, [&](const QString &word) { return word.compare(text, Qt::CaseInsensitive) == 0; });
}

} // namespace

FlowWord flowWordOf(const QString &text)
{
    const QString folded = text.simplified().toCaseFolded();
    return isAmong(exportWords, folded)   ? FlowWord::Exports
           : isAmong(importWords, folded) ? FlowWord::Imports
           : isAmong(partWords, folded)   ? FlowWord::Part
                                          : FlowWord::None;
}

FlowWord flowNamed(const QString &word)
{
    return word == u"exports"   ? FlowWord::Exports
           : word == u"imports" ? FlowWord::Imports
           : word == u"part"    ? FlowWord::Part
                                : FlowWord::None;
}

const QStringList &worldWords()
{
    static const QStringList all{u"World"_s,
                                 u"World Total"_s,
                                 u"Total"_s,
                                 u"Grand total"_s,
                                 u"All countries"_s,
                                 u"Total all countries"_s,
                                 u"All partners"_s,
                                 u"Monde"_s,
                                 u"Le monde"_s,
                                 u"Mundo"_s,
                                 u"El mundo"_s,
                                 u"Welt"_s,
                                 u"Insgesamt"_s,
                                 u"Mondo"_s,
                                 u"Wereld"_s,
                                 u"Totaal"_s,
                                 u"Totale"_s,
                                 u"Tous les pays"_s,
                                 u"Todos los países"_s,
                                 u"Alle Länder"_s,
                                 u"W00"_s,
                                 u"WLD"_s,
                                 u"G001"_s,
                                 u"World (all countries)"_s,
                                 u"Total, all countries"_s,
                                 u"Total for all countries"_s,
                                 u"Ensemble des pays"_s,
                                 u"W1"_s};
    return all;
}

bool isWorld(const QString &text) { return isAnyOf(worldWords(), text); }

const QRegularExpression &groupNames()
{
    static const QRegularExpression names = [] {
        constexpr char place[] =
            "(?:(?:North|South|Central|Latin|East|West|Eastern|Western|Northern|Southern|Sub-Saharan|Middle|"
            "Southeast|South-East|Developing|Emerging|Other|Rest of|Total|All|Unión|Union|the)[ -]*(?:and|&|,|/)*"
            "[ -]*)*(?:Africa|Americas?|Asia|Europe|Oceania|Caribbean|Pacific(?: Rim)?|Middle East|World)";
        const QString several = u"%1(?:(?:,| and| &| y| et)+ ?%1)*"_s.arg(QLatin1String(place));
        return QRegularExpression(
            QRegularExpression::anchoredPattern(
                u"(?!.*special administrative region)(?:.*[ "
                u"-])?(?:countries|economies|republics|members|regions?|LDCs?|LLDCs?|SIDS)"
                "(?:[ ,].*)?|"
                "(?:(?:EXT|INTRA|EXTRA)[ _-]?)?(?:European Union|Euro "
                "?area|Eurozone|EU|EA|EFTA|EEA|OPEC|ASEAN|APEC|OECD|NAFTA|USMCA.*|"
                "CAFTA.*|MERCOSUR|NATO|G-?\\d+|BRICS?|CIS|GCC|SADC|ECOWAS|CARICOM|ACP|AfCFTA|CPTPP|RCEP)[ -]?\\d*(?:_\\d{4})?"
                "(?: \\(.*\\))?|World excluding.*|Extra[ -]EU.*|Intra[ -]EU.*|"
                "(?:.*[ ,])?(?:not specified|unspecified|unallocated|undisclosed|unknown|confidential|not allocated|no "
                "especificad[oa]s?|"
                "non (?:spécifié|précisé|ventilé)e?s?)(?:[ ,].*)?|areas?,? n\\.?e\\.?s\\.?|"
                "special categories|(?:ships?['’]? )?(?:bunkers?|stores(?: and provisions)?)|free (?:trade )?zones?|high seas|"
                "(?:all )?others?|"_s
                + several),
            QRegularExpression::CaseInsensitiveOption);
    }();
    return names;
}

bool isAllProducts(const QString &code, const QString &name)
{
    static const QStringList all{u"total"_s,
                                 u"ag"_s,
                                 u"all"_s,
                                 u"all commodities"_s,
                                 u"all products"_s,
                                 u"total - all products"_s,
                                 u"total of all merchandise"_s,
                                 u"tout"_s,
                                 u"insgesamt"_s};
    return (code.isEmpty() && name.isEmpty()) || isAnyOf(all, code) || isAnyOf(all, name);
}

bool isNoValue(std::string_view text)
{
    static constexpr std::string_view words[] = {"",   ".",   "..",  "...", "…",    ":",    ":c",   "-",    "--",
                                                 "–",  "—",   "x",   "X",   "c",    "C",    "n",    "na",   "NA",
                                                 "nd", "ND",  "n/a", "N/A", "n.a.", "NaN",  "nan",  "F",    "S",
                                                 "D",  "(D)", "(S)", "(X)", "(NA)", "null", "NULL", "None", "#N/A"};
    return std::ranges::find(words, text) != std::end(words);
}

std::string_view withoutFlag(std::string_view text)
{
    const size_t digit = text.find_last_of("0123456789");
    if (digit == std::string_view::npos || digit + 1 == text.size())
        return text;
    const std::string_view after = text.substr(digit + 1), flag = trimmedText(after);
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const bool isBracketed = flag.size() >= 3 && flag.size() <= 5
                             && ((flag.front() == '(' && flag.back() == ')') || (flag.front() == '[' && flag.back() == ']'))
                             && std::ranges::all_of(flag.substr(1, flag.size() - 2), isLetter);
    // Eurostat's flags (https://ec.europa.eu/eurostat/data/database/information), of which two may stand together.
    const bool isFlag = !flag.empty() && flag.size() <= 2 && flag.find_first_not_of("bcdefinprsuz") == std::string_view::npos
                        && flag != "bn" && flag != "n";
    const bool isStar = flag == "*" || flag == "**" || flag == "†" || flag == "‡";
    return isBracketed || isFlag || isStar ? trimmedText(text.substr(0, digit + 1)) : text;
}

} // namespace tradestrata
