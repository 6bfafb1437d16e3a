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

WordChange change(const char *pattern, const QString &by)
{
    return {QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::UseUnicodePropertiesOption), by};
}

// Of one place the first change counts, so the longer words come first.
void addReporter(std::vector<WordChange> &changes, QLocale::Language language, const QString &name, const QString &product)
{
    const bool isKnown = !name.isEmpty();
    const QString of = isKnown ? u" de "_s + name : QString();
    const QString possessive = !isKnown ? QString() : name + (name.endsWith(u's') ? u"’ "_s : u"’s "_s);
    const QString goods = !product.isEmpty() ? product : language == QLocale::Spanish ? u"bienes"_s : u"biens"_s;
    switch (language) {
    case QLocale::Spanish:
        changes.push_back(change("(exportaciones|importaciones|comercio) estadounidenses? de bienes", u"\\1 de "_s + goods + of));
        changes.push_back(isKnown ? change("EE\\.\\sUU\\.|Estados Unidos", name)
                                  : change(" (?:con|de|a) (?:EE\\.\\sUU\\.|Estados Unidos)", {}));
        break;
    case QLocale::French:
        changes.push_back(change(" américaine?s? de biens", u" de "_s + goods + of));
        changes.push_back(change("biens américains", goods + of));
        changes.push_back(change("commercial américain", u"commercial"_s + of));
        changes.push_back(change(" des États-Unis", of));
        changes.push_back(isKnown ? change("aux États-Unis", u"à "_s + name) : change(" aux États-Unis", {}));
        changes.push_back(isKnown ? change("les États-Unis", name) : change(" avec les États-Unis", {}));
        break;
    default:
        changes.push_back(change("\\bthe US(?= \\p{L})", isKnown ? possessive.trimmed() : u"the"_s));
        changes.push_back(isKnown ? change("\\bthe US\\b", name) : change(" to the US\\b", {}));
        changes.push_back(change("\\bUS (?!dollar|consumer|Bureau|recession)", possessive));
    }
}

// A quantity of goods, not what they are worth.
void addQuantity(std::vector<WordChange> &changes, QLocale::Language language, const QString &product)
{
    switch (language) {
    case QLocale::Spanish:
        changes.push_back(change("bienes por %2", u"%2 de "_s + (product.isEmpty() ? u"bienes"_s : product)));
        break;
    case QLocale::French:
        changes.push_back(change("des biens d’une valeur de %2", u"%2 de "_s + (product.isEmpty() ? u"biens"_s : product)));
        break;
    default:
        changes.push_back(change("goods worth %2", u"%2 of "_s + (product.isEmpty() ? u"goods"_s : product)));
    }
}

void addProduct(std::vector<WordChange> &changes, QLocale::Language language, const QString &product)
{
    switch (language) {
    case QLocale::Spanish:
        changes.push_back(change("\\b[Bb]ienes\\b", product));
        break;
    case QLocale::French:
        changes.push_back(change("\\b[Bb]iens\\b", product));
        break;
    default:
        changes.push_back(change("\\bgoods (exports|imports)\\b", u"\\1 of "_s + product));
        changes.push_back(change("\\b[Gg]oods\\b", product));
    }
}

// In the three languages a product has the gender of a partner and of a country.
void addByProduct(std::vector<WordChange> &changes, QLocale::Language language)
{
    switch (language) {
    case QLocale::Spanish:
        changes.push_back(change("total mundial(?: publicado)?", u"total de todos los productos"_s));
        changes.push_back(change("Total mundial", u"Total de todos los productos"_s));
        changes.push_back(change("\\b[Pp]aíses(?: individuales)?\\b", u"productos"_s));
        changes.push_back(change("\\bpaís\\b", u"producto"_s));
        changes.push_back(change("\\bsocio(s?)\\b", u"producto\\1"_s));
        break;
    case QLocale::French:
        changes.push_back(change("total mondial(?: publié)?", u"total de tous les produits"_s));
        changes.push_back(change("Total, monde", u"Total, tous les produits"_s));
        changes.push_back(change("\\b(un|un seul|le|ce|chaque) pays\\b", u"\\1 produit"_s));
        changes.push_back(change("\\b[Pp]ays(?: pris un à un)?\\b", u"produits"_s));
        changes.push_back(change("\\bpartenaire(s?)\\b", u"produit\\1"_s));
        break;
    default:
        changes.push_back(change("(?:published )?World total", u"total of all products"_s));
        changes.push_back(change("Total, World", u"Total, all products"_s));
        changes.push_back(change("\\b(?:[Ss]ingle )?countries\\b", u"products"_s));
        changes.push_back(change("\\b(?:single[ -])?country\\b", u"product"_s));
        changes.push_back(change("(?<![-{])\\b[Pp]artner(s?)\\b", u"product\\1"_s));
    }
}

/// `code` stands where Spanish has the code of a currency.
void addUnit(std::vector<WordChange> &changes, const QLocale &locale, const QString &plural, const QString &symbol,
             const QString &code)
{
    const bool isVowel = !plural.isEmpty() && u"aeiouéAEIOU"_s.contains(plural.front());
    const QString space = symbol.size() > 1 ? QString(QChar::Nbsp) : QString();
    switch (locale.language()) {
    case QLocale::Spanish:
        changes.push_back(change("dólares(?: de EE\\.\\sUU\\.)?", plural));
        changes.push_back(change("\\bUSD\\b", code));
        changes.push_back(change("M\\$", u"M "_s + code));
        break;
    case QLocale::French:
        changes.push_back(change("\\bde dollars(?: américains)?", (isVowel ? u"d’"_s : u"de "_s) + plural));
        changes.push_back(change("dollars(?: américains)?", plural));
        changes.push_back(change("(M|k|Md)\\s?\\$", u"\\1"_s + space + symbol));
        changes.push_back(change("\\$", symbol));
        break;
    default:
        changes.push_back(change("(?:US )?dollars", plural));
        changes.push_back(change("\\$", symbol));
    }
}

} // namespace

std::vector<WordChange> wordChanges(const QLocale &locale, const SentenceSubject &subject)
{
    // It stands in sentences whose arguments are put in later.
    static const QRegularExpression argument(u"%(?=[\\dLn])"_s);
    const QString product = QString(subject.product).replace(argument, u"%\u2060"_s);
    std::vector<WordChange> changes;
    if (!subject.quantity.isEmpty()) {
        addQuantity(changes, locale.language(), product);
        addUnit(changes, locale, subject.quantity, subject.quantity, subject.quantity);
    } else if (subject.currency != u"USD") {
        addUnit(changes, locale, currencyPlural(locale, subject.currency), currencySymbol(locale, subject.currency),
                subject.currency);
    }
    if (!subject.isUnitedStates)
        addReporter(changes, locale.language(), subject.reporter, product);
    if (!product.isEmpty())
        addProduct(changes, locale.language(), product);
    if (subject.isByProduct)
        addByProduct(changes, locale.language());
    return changes;
}

QString changed(const QString &text, const std::vector<WordChange> &changes)
{
    QString made;
    qsizetype at = 0;
    while (true) {
        // What a change has put in is not changed again: Canadian dollars are dollars, too.
        QRegularExpressionMatch next;
        const WordChange *taken = nullptr;
        for (const WordChange &each : changes) {
            QRegularExpressionMatch match = each.words.match(text, at);
            if (match.hasMatch() && (!taken || match.capturedStart() < next.capturedStart())) {
                next = std::move(match);
                taken = &each;
            }
        }
        if (!taken)
            break;
        made += text.mid(at, next.capturedStart() - at);
        made += QString(taken->by).replace(u"\\1"_s, next.captured(1));
        at = next.capturedEnd();
    }
    if (at == 0)
        return text;
    made += text.mid(at);
    // A sentence that began with a capital letter still does.
    if (text.front().isUpper())
        made.front() = made.front().toUpper();
    return made;
}

} // namespace tradestrata
