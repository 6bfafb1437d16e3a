// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/language.h"

#include "models/data/joined.h"
#include "models/language/wordchanges.h"
#include "models/spec/flowwords.h"

#include <QTranslator>

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

constexpr QChar minusSign = QChar(0x2212);

// `least`, or as many as that number of significant digits requires, but at most three.
int decimalsOf(double value, int least, int digits)
{
    int decimals = least;
    while (decimals < 3 && value != 0 && std::abs(value) * std::pow(10, decimals) < std::pow(10, digits - 1))
        ++decimals;
    return decimals;
}

bool isSpain(const QLocale &locale) { return locale.language() == QLocale::Spanish && locale.territory() == QLocale::Spain; }

} // namespace

double dollarsOf(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Billions:
        return 1e9;
    case MoneyUnit::Millions:
        return 1e6;
    case MoneyUnit::Thousands:
        return 1e3;
    case MoneyUnit::Dollars:
        return 1;
    }
    Q_UNREACHABLE();
}

MoneyUnit unitFor(double largest)
{
    return largest >= 1e9   ? MoneyUnit::Billions
           : largest >= 1e6 ? MoneyUnit::Millions
           : largest >= 1e3 ? MoneyUnit::Thousands
                            : MoneyUnit::Dollars;
}

std::optional<QLocale> Language::localeOf(const QString &code)
{
    const QString language = code.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('-'), 0, 0).toLower();
    const bool bare = language.size() == code.size();
    if (language == QLatin1String("en"))
        return bare ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(code);
    if (language == QLatin1String("es"))
        return bare ? QLocale(QLocale::Spanish, QLocale::Mexico) : QLocale(code);
    if (language == QLatin1String("fr"))
        return bare ? QLocale(QLocale::French, QLocale::Canada) : QLocale(code);
    return std::nullopt;
}

Language::Language(const QLocale &locale, std::shared_ptr<const QTranslator> translator, PartnerNames names)
    : m_locale(locale)
    , m_translator(std::move(translator))
    , m_names(std::move(names))
{
}

Language Language::with(const QList<OwnGroup> &groups) const
{
    QHash<int, QString> names;
    for (const OwnGroup &group : groups)
        names.insert(group.code.number, group.name);
    Language language = *this;
    language.m_names = m_names.with(names);
    return language;
}

namespace {

/// A text of at most so many characters, cut between words.
QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', most - 2);
    QString begin = text.first(space > most / 2 ? space : most - 1);
    while (!begin.isEmpty() && !begin.back().isLetterOrNumber())
        begin.chop(1);
    return begin + u'…';
}

/// A name in capitals alone as a sentence has it; abbreviations stay.
QString inSmallLetters(const QString &name)
{
    constexpr qsizetype longestAbbreviation = 8;
    const bool isShouted = name.size() > longestAbbreviation && name == name.toUpper();
    return isShouted ? Language::capitalised(name.toLower()) : name;
}

/// How many characters of a product's name a figure has room for.
constexpr qsizetype longestProduct = 32;

/// By code: products without their codes, unless only the code tells two of them apart.
QHash<int, QString> namesOfProducts(const QHash<int, QString> &labels)
{
    QHash<QString, int> count;
    for (const QString &label : labels)
        ++count[shortened(inSmallLetters(nameOfProduct(label)), longestProduct)];
    QHash<int, QString> names;
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        const QString name = shortened(inSmallLetters(nameOfProduct(it.value())), longestProduct);
        names.insert(it.key(), count.value(name) == 1 ? name : shortened(it.value(), longestProduct));
    }
    return names;
}

std::optional<PartnerCode> countryOf(const QString &iso3, const PartnerRegistry &registry)
{
    for (const Partner &partner : registry.partners()) {
        if (!iso3.isEmpty() && partner.iso3 == iso3 && !partner.lastYear)
            return partner.code;
    }
    return std::nullopt;
}

} // namespace

Language Language::about(const ReleaseList &releases, const PartnerRegistry &registry) const
{
    Language language = *this;
    const TableInfo info = releases.terms();
    const bool isByProduct = !info.productsOf.isEmpty();
    if (auto names = namesOnlyInFiles(releases.tables(), registry); !names.isEmpty()) {
        for (QString &name : names) {
            if (const auto partner = countryOf(mirroredPartner(name), registry))
                name = sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "%1 (own figures)", "a partner")).arg(this->name(*partner));
        }
        language.m_names = m_names.with(isByProduct ? namesOfProducts(names) : names);
    }
    SentenceSubject subject;
    subject.isUnitedStates = info.reporter == QLatin1String("USA");
    const auto inSentence = [&](const QString &iso3, const QString &otherwise) {
        const auto country = countryOf(iso3, registry);
        return country ? nameInSentence(*country) : otherwise;
    };
    subject.reporter = inSentence(info.reporter, info.reporterName);
    subject.currency = info.currency;
    subject.quantity = language.m_quantity = info.quantity;
    language.m_frequency = info.frequency;
    subject.product = shortened(inSmallLetters(info.product), longestProduct);
    subject.isByProduct = isByProduct;
    if (isByProduct) {
        const bool isWorld = info.productsOf == QLatin1String("World");
        language.m_productsOf = isWorld ? nameInSentence(worldCode) : inSentence(info.productsOf, info.productsOf);
    }
    auto changes = wordChanges(m_locale, subject);
    if (!changes.empty())
        language.m_changes = std::make_shared<const std::vector<WordChange>>(std::move(changes));
    return language;
}

QString Language::code() const { return QLocale::languageToCode(m_locale.language()); }

QString Language::sentence(const char *context, Phrase phrase, int count) const
{
    if (const char *byProduct = isByProduct() ? productPhrase(phrase.source) : nullptr)
        phrase.source = byProduct;
    QString text = m_translator ? m_translator->translate(context, phrase.source, phrase.comment, count) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(phrase.source);
    if (count >= 0)
        text.replace(QLatin1String("%n"), number(count, 0));
    if (!m_changes || qstrcmp(context, "Table") == 0)
        return text;
    text = changed(text, *m_changes);
    return contracted(text.replace(QLatin1String("{partner}"), m_productsOf));
}

QString Language::labelled(const QString &label, const QString &text) const
{
    // All at once: the label may be a file's name with a %2 in it.
    return sentence("Message", QT_TRANSLATE_NOOP3("Message", "%1: %2", "a label or a file's name, and its text")).arg(label, text);
}

QString Language::values(const QStringList &items) const
{
    const bool decimalComma = m_locale.decimalPoint() == QLatin1String(",");
    return decimalComma ? parted(items) : items.join(QStringLiteral(", "));
}

QString Language::parted(const QStringList &items) const
{
    const bool french = m_locale.language() == QLocale::French;
    return items.join(french ? QStringLiteral("\u00A0; ") : QStringLiteral("; "));
}

QString Language::list(const QStringList &items) const
{
    if (items.size() < 2)
        return items.join(QString());
    const QString last = items.last();
    const QString before = items.first(items.size() - 1).join(QStringLiteral(", "));
    // Spanish: "e" before the sound i ("Canadá e Italia"), though not before a diphthong ("y Hielo").
    const QString folded = last.toLower();
    const bool soundsI = folded.startsWith(u'i') || folded.startsWith(QStringLiteral("í"))
                         || (folded.startsWith(QLatin1String("hi")) && !folded.startsWith(QLatin1String("hie")));
    if (m_locale.language() == QLocale::Spanish && soundsI)
        return QStringLiteral("%1 e %2").arg(before, last);
    return sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "%1 and %2")}).arg(before, last);
}

namespace {

// A difference of this size is a result of dividing, not a value.
constexpr double leastValue = 1e-9;

double roundedTo(int decimals, double value)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

} // namespace

QString Language::number(double value, int decimals) const
{
    if (std::abs(value) < leastValue)
        return fixed(0, 0);
    if (roundedTo(decimals, value) != 0)
        return fixed(value, decimals);
    if (roundedTo(decimals + 1, value) != 0)
        return fixed(value, decimals + 1);
    return (value < 0 ? u'>' + fixed(-std::pow(10.0, -decimals), decimals) : u'<' + fixed(std::pow(10.0, -decimals), decimals));
}

QString Language::fixed(double value, int decimals) const
{
    const double rounded = roundedTo(decimals, value);
    QLocale plain = m_locale;
    plain.setNumberOptions(QLocale::DefaultNumberOptions);
    QString text = plain.toString(std::abs(rounded), 'f', decimals);
    // QLocale does not group the first four digits of Castilian Spanish (1432,6, but also 1432.600); for the first CLDR
    // says so, but tables of trade group them.
    const auto leading = std::ranges::find_if_not(text, [](QChar c) { return c.isDigit(); }) - text.begin();
    if (isSpain(m_locale) && leading > 3)
        text.insert(leading - 3, m_locale.groupSeparator());
    return rounded < 0 ? minusSign + text : text;
}

QString Language::percent(double value, int decimals) const
{
    // French and Castilian Spanish set a space before the sign; CLDR agrees.
    const bool spaced = m_locale.language() == QLocale::French || isSpain(m_locale);
    return number(value, decimals) + (spaced ? QStringLiteral("\u00A0%") : QStringLiteral("%"));
}

QString Language::finePercent(double value) const
{
    const double size = std::abs(value);
    return percent(value, size >= 1 || size == 0 ? 1 : size >= 0.01 ? 2 : 3);
}

QString Language::inUnit(double dollars, MoneyUnit unit, int decimals) const
{
    constexpr double leastDollars = 0.5; // less is a result of dividing by prices
    return number(std::abs(dollars) < leastDollars ? 0 : dollars / dollarsOf(unit), decimals);
}

namespace {

/// A number of units: "1.2 million tonnes".
Phrase unitsPhrase(double scale)
{
    return scale >= 1e9   ? Phrase(QT_TRANSLATE_NOOP3("Figure", "%1 billion %2", "a number of units of quantity"))
           : scale >= 1e6 ? Phrase(QT_TRANSLATE_NOOP3("Figure", "%1 million %2", "a number of units of quantity"))
           : scale >= 1e3 ? Phrase(QT_TRANSLATE_NOOP3("Figure", "%1 thousand %2", "a number of units of quantity"))
                          : Phrase(QT_TRANSLATE_NOOP3("Figure", "%1 %2", "a number of units of quantity"));
}

const QLatin1String kilograms("kg");
constexpr double tonne = 1000;

} // namespace

/// Weights are in tonnes.
QString Language::quantity(double amount, int digits) const
{
    const bool isWeight = m_quantity == kilograms;
    const double size = std::abs(amount) / (isWeight ? tonne : 1);
    const double scale = size >= 999.95e6 ? 1e9 : size >= 999.95e3 ? 1e6 : size >= 9.995e3 ? 1e3 : 1;
    const QString unit = isWeight ? sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "tonnes")}) : m_quantity;
    const int decimals = scale > 1 ? decimalsOf(size / scale, 1, digits) : size == std::floor(size) ? 0 : 1;
    const QString text = sentence("Figure", unitsPhrase(scale)).arg(number(size / scale, decimals), unit);
    return (amount < 0 ? QString(minusSign) : QString()) + contracted(text);
}

QString Language::axisMoney(double dollars, MoneyUnit unit, int decimals) const
{
    const QString value = inUnit(std::abs(dollars), unit, decimals);
    const QString sign = dollars < 0 ? QString(minusSign) : QString();
    if (isAboutQuantities()) {
        const bool inTonnes = m_quantity == kilograms && unit != MoneyUnit::Dollars;
        return sign
               + contracted(sentence("Figure", unitsPhrase(dollarsOf(unit) / (inTonnes ? tonne : 1)))
                                .arg(value, inTonnes ? QStringLiteral("t") : m_quantity));
    }
    switch (unit) {
    case MoneyUnit::Billions:
        return sign + sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "$%1 bn")}).arg(value);
    case MoneyUnit::Millions:
        return sign + sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "$%1 m")}).arg(value);
    case MoneyUnit::Thousands:
        return sign + sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "$%1 thousand")}).arg(value);
    case MoneyUnit::Dollars:
        return sign + sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "$%1")}).arg(value);
    }
    Q_UNREACHABLE();
}

QString Language::money(double dollars, int digits) const
{
    if (isAboutQuantities())
        return quantity(dollars, digits);
    const double size = std::abs(dollars);
    const QString sign = dollars < 0 ? QString(minusSign) : QString();
    const auto with = [&](Phrase phrase, double value, int decimals) {
        return sign + sentence("Figure", phrase).arg(number(value, decimals));
    };
    // In Spain a billion is counted in thousands of millions: 226.400 millones de dólares.
    if (isSpain(m_locale) && size >= 1e6)
        return with({QT_TRANSLATE_NOOP("Figure", "$%1 million")}, size >= 1e9 ? std::round(size / 1e8) * 100 : size / 1e6,
                    size >= 1e9 ? 0 : 1);
    // French has no short word for a thousand billions: 1 400 Md$.
    if (size >= 999.95e9 && m_locale.language() == QLocale::French)
        return with(QT_TRANSLATE_NOOP3("Figure", "$%1 bn", "in running words"), std::round(size / 1e11) * 100, 0);
    if (size >= 999.95e9)
        return with({QT_TRANSLATE_NOOP("Figure", "$%1 tn")}, size / 1e12, 1);
    if (size >= 99.95e6)
        return with(QT_TRANSLATE_NOOP3("Figure", "$%1 bn", "in running words"), size / 1e9, decimalsOf(size / 1e9, 1, digits));
    if (size >= 99.95e3)
        return with({QT_TRANSLATE_NOOP("Figure", "$%1 million")}, size / 1e6, decimalsOf(size / 1e6, 1, digits));
    return with({QT_TRANSLATE_NOOP("Figure", "$%1")}, size, 0);
}

QString Language::signedMoney(double dollars, int digits) const
{
    const QString amount = money(dollars, digits);
    return dollars > 0 ? m_locale.positiveSign() + amount : amount;
}

QString Language::unitName(MoneyUnit unit) const
{
    if (isAboutQuantities()) {
        const bool inTonnes = m_quantity == kilograms && unit != MoneyUnit::Dollars;
        const double scale = dollarsOf(unit) / (inTonnes ? tonne : 1);
        const QString name = inTonnes ? sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "tonnes")}) : m_quantity;
        if (scale < 1e3)
            return name;
        const Phrase phrase = scale >= 1e9   ? Phrase(QT_TRANSLATE_NOOP3("Figure", "billions of %1", "a unit of quantity"))
                              : scale >= 1e6 ? Phrase(QT_TRANSLATE_NOOP3("Figure", "millions of %1", "a unit of quantity"))
                                             : Phrase(QT_TRANSLATE_NOOP3("Figure", "thousands of %1", "a unit of quantity"));
        return contracted(sentence("Figure", phrase).arg(name));
    }
    switch (unit) {
    case MoneyUnit::Billions:
        return sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "billions of US dollars")});
    case MoneyUnit::Millions:
        return sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "millions of US dollars")});
    case MoneyUnit::Thousands:
        return sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "thousands of US dollars")});
    case MoneyUnit::Dollars:
        return sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "US dollars")});
    }
    Q_UNREACHABLE();
}

QString Language::month(int month, bool capital) const
{
    const QString name = m_locale.standaloneMonthName(month, QLocale::LongFormat);
    return capital ? capitalised(name) : name;
}

QString Language::shortMonth(int month) const { return m_locale.standaloneMonthName(month, QLocale::ShortFormat); }

QString Language::monthRange(int first, int last, bool capital) const
{
    return first == last ? month(first, capital) : month(first, capital) + enDash + month(last);
}

QString Language::monthYear(Month when, bool capital) const
{
    return sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "%1 %2", "month and year"))
        .arg(month(when.month(), capital), QString::number(when.year()));
}

QString Language::period(Period period, bool capital) const
{
    switch (period.frequency) {
    case Frequency::Month:
        return monthYear(period.first(), capital);
    case Frequency::Quarter:
        return sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "Q%1 %2")})
            .arg(QString::number(period.ordinal % 4 + 1), QString::number(period.ordinal / 4));
    case Frequency::Year:
        return QString::number(period.ordinal);
    }
    Q_UNREACHABLE();
}

QString Language::endOfData(Month last) const { return period({m_frequency, last.ordinal / Period::months(m_frequency)}); }

QString Language::date(QDate date) const
{
    // French uses an ordinal only for the first of a month.
    const bool first = date.day() == 1 && m_locale.language() == QLocale::French;
    const QString day = first ? QStringLiteral("1er") : QString::number(date.day());
    return sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "%1 %2", "day, and month with year"))
        .arg(day, monthYear(Month::of(date.year(), date.month())));
}

QString Language::capitalised(const QString &text) { return text.isEmpty() ? text : text.first(1).toUpper() + text.sliced(1); }

} // namespace tradestrata
