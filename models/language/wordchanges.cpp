// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/wordchanges.h"

#include <unicode/ucurr.h>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

/// The locale for names of currencies: without a territory, since the dollar of a French Canadian is no other's.
QByteArray icuLocale(const QLocale &locale) { return QLocale::languageToCode(locale.language()).toLatin1(); }

/// "Canadian dollars", "euros", from ICU.
QString currencyPlural(const QLocale &locale, const QString &currency)
{
    UErrorCode status = U_ZERO_ERROR;
    UBool isChoice = false;
    int32_t length = 0;
    const QByteArray name = icuLocale(locale);
    const UChar *text = ucurr_getPluralName(reinterpret_cast<const UChar *>(currency.utf16()), name.constData(), &isChoice,
                                            "other", &length, &status);
    return U_SUCCESS(status) ? QString(reinterpret_cast<const QChar *>(text), length) : currency;
}

/// "CA$", "€", from ICU; the code where it has none.
QString currencySymbol(const QLocale &locale, const QString &currency)
{
    UErrorCode status = U_ZERO_ERROR;
    UBool isChoice = false;
    int32_t length = 0;
    const QByteArray name = icuLocale(locale);
    const UChar *text = ucurr_getName(reinterpret_cast<const UChar *>(currency.utf16()), name.constData(), UCURR_SYMBOL_NAME,
                                      &isChoice, &length, &status);
    return U_SUCCESS(status) ? QString(reinterpret_cast<const QChar *>(text), length) : currency;
}

WordChange change(const char *pattern, const QString &by, bool isCapitalised = false)
{
    return {QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::UseUnicodePropertiesOption), by, isCapitalised};
}

QString possessive(const QString &name) { return name.isEmpty() ? QString() : name + (name.endsWith(u's') ? u"’ "_s : u"’s "_s); }

void addReporter(std::vector<WordChange> &changes, QLocale::Language language, const QString &name)
{
    // "de Canada": what stands after the noun; nothing if the reporter is not known.
    const QString of = name.isEmpty() ? QString() : u" de "_s + name;
    switch (language) {
    case QLocale::Spanish:
        changes.push_back(change("(?: con| de) (?:EE\\. UU\\.|Estados Unidos)", of));
        changes.push_back(change("exportaciones estadounidenses de bienes", u"exportaciones de bienes"_s + of));
        changes.push_back(change("importaciones estadounidenses de bienes", u"importaciones de bienes"_s + of));
        changes.push_back(change("comercio estadounidense de bienes", u"comercio de bienes"_s + of));
        break;
    case QLocale::French:
        changes.push_back(change(" américaine?s? de biens", u" de biens"_s + of));
        changes.push_back(change("biens américains", u"biens"_s + of));
        changes.push_back(change("commercial américain", u"commercial"_s + of));
        changes.push_back(change(" des États-Unis", of));
        changes.push_back(change(" avec les États-Unis", of));
        break;
    default:
        changes.push_back(change("^US ", possessive(name), true));
        changes.push_back(change("\\bthe US ", name.isEmpty() ? u"the "_s : possessive(name)));
        changes.push_back(change("\\bUS (?!dollar|consumer|Bureau|recession)", possessive(name)));
    }
}

void addCurrency(std::vector<WordChange> &changes, const QLocale &locale, const QString &currency)
{
    const QString plural = currencyPlural(locale, currency), symbol = currencySymbol(locale, currency);
    const bool isVowel = !plural.isEmpty() && u"aeiouéAEIOU"_s.contains(plural.front());
    switch (locale.language()) {
    case QLocale::Spanish:
        changes.push_back(change("dólares de EE\\. UU\\.", plural));
        changes.push_back(change("dólares corrientes", plural + u" corrientes"_s));
        changes.push_back(change("dólares", plural));
        changes.push_back(change("\\bUSD\\b", currency));
        changes.push_back(change("M\\$", u"M "_s + currency));
        break;
    case QLocale::French:
        changes.push_back(change("\\bde dollars américains", (isVowel ? u"d’"_s : u"de "_s) + plural));
        changes.push_back(change("dollars américains", plural));
        changes.push_back(change("dollars courants", plural + u" courants"_s));
        changes.push_back(change("([Mk]|Md) ?\\$", u"\\1"_s + (symbol.size() > 1 ? QString(QChar::Nbsp) : QString()) + symbol));
        changes.push_back(change("\\$", symbol));
        break;
    default:
        changes.push_back(change("US dollars", plural));
        changes.push_back(change("current dollars", u"current "_s + plural));
        changes.push_back(change("\\$", symbol));
    }
}

} // namespace

std::vector<WordChange> wordChanges(const QLocale &locale, bool isUnitedStates, const QString &reporter, const QString &currency)
{
    std::vector<WordChange> changes;
    if (currency != u"USD")
        addCurrency(changes, locale, currency);
    if (!isUnitedStates)
        addReporter(changes, locale.language(), reporter);
    return changes;
}

QString changed(QString text, const std::vector<WordChange> &changes)
{
    for (const WordChange &each : changes) {
        const QRegularExpressionMatch match = each.words.match(text);
        if (!match.hasMatch())
            continue;
        const bool atBegin = match.capturedStart() == 0;
        text.replace(each.words, each.by);
        if (each.isCapitalised && atBegin && !text.isEmpty())
            text.front() = text.front().toUpper();
    }
    return text;
}

} // namespace tradestrata
