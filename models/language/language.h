// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sums.h"
#include "models/data/message.h"
#include "models/data/owngroup.h"
#include "models/data/partnernames.h"
#include "models/data/release.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace tradestrata {

/// The unit in which the values of a figure are written.
enum class MoneyUnit { Billions, Millions, Thousands, Dollars };

/// The unit for values that reach up to `largest` dollars.
MoneyUnit unitFor(double largest);
/// One unit in dollars: 1e9, 1e6, 1e3, 1.
double dollarsOf(MoneyUnit unit);

inline constexpr QChar enDash = QChar(0x2013);

/// An English sentence as lupdate sees it: QT_TRANSLATE_NOOP in braces, or QT_TRANSLATE_NOOP3 with a comment that
/// distinguishes two meanings of the same words.
struct Phrase
{
    const char *source;
    const char *comment = nullptr;
};

struct WordChange;

/// A language of figures, errors and lists: sentences, numbers, money, months and partner names. It is never
/// installed: a figure can be in another language than the window.
class Language
{
public:
    /// How options are written in messages: as on the command line, or by the labels of the window's controls.
    enum class Options { Typed, Labelled };

    /// The locale for a code: "en" en_US, "es" es_MX, "fr" fr_CA, whatever the system; "es_ES" itself. Nothing for a
    /// language that the program does not have.
    static std::optional<QLocale> localeOf(const QString &code);

    /// The translator has the sentences of the locale's language; for English, its plurals. May be null.
    Language(const QLocale &locale, std::shared_ptr<const QTranslator> translator, PartnerNames names);

    const QLocale &locale() const { return m_locale; }
    void setOptions(Options options) { m_options = options; }
    /// "en", "es" or "fr"
    QString code() const;

    /// A sentence in this language; the source is the English one, marked for lupdate.
    QString sentence(const char *context, Phrase phrase, int count = -1) const;
    /// A message with its arguments inserted, preceded by its file and line.
    QString text(const Message &message) const;
    /// The message without its file and line.
    QString plainText(const Message &message) const;
    /// Consecutive sentences.
    QString paragraph(const Messages &messages) const;

    /// One argument of a message as it reads within a sentence.
    QString argument(const QVariant &value) const { return argumentText(value); }

    /// The same language with additional names of groups.
    Language with(const QList<OwnGroup> &groups) const;
    /// The same language about those data: their reporter and currency in its sentences instead of the United States and US
    /// dollars, their product, products instead of partners, and the names that only the files know.
    Language about(const ReleaseList &releases, const PartnerRegistry &registry) const;
    /// Whether its sentences are about the products of one partner.
    bool isByProduct() const { return !m_productsOf.isEmpty(); }
    /// Whether values are quantities instead of money.
    bool isAboutQuantities() const { return !m_quantity.isEmpty(); }
    QString name(PartnerCode code) const { return m_names.name(code); }
    QString nameInSentence(PartnerCode code) const { return m_names.nameInSentence(code); }
    QString contracted(const QString &text) const { return m_names.contracted(text); }
    /// Whether the first name precedes the second in the alphabetical order of the language.
    bool less(PartnerCode a, PartnerCode b) const { return m_names.less(a, b); }
    /// "Source: US Census Bureau", with the space before a colon in French.
    QString labelled(const QString &label, const QString &text) const;
    /// Items that contain numbers: "Mexico 226.4, Canada 226.5"; a semicolon if the comma is the decimal sign.
    QString values(const QStringList &items) const;
    /// Items that may contain commas themselves: "Asia; Europe, not in the Union; OPEC".
    QString parted(const QStringList &items) const;
    /// "Mexico, Canada and China"
    QString list(const QStringList &items) const;

    /// With the locale's group and decimal signs, a true minus (U+2212), never an exponent. Only zero is "0": what rounds
    /// to it has one decimal more, "0.03", or is "<0.1", with one decimal requested.
    QString number(double value, int decimals) const;
    /// "15.5%", "15,5 %"
    QString percent(double value, int decimals) const;
    /// With the decimals that a small one needs: "8.0%", "0.43%", "0.006%".
    QString finePercent(double value) const;
    /// A value in the unit of an axis, without the unit: "226.4" for 226411085987 dollars in billions.
    QString inUnit(double dollars, MoneyUnit unit, int decimals) const;
    /// The same with its unit, as short as an axis needs it: "$400 bn", "400 mil M USD", "400 Md$".
    QString axisMoney(double dollars, MoneyUnit unit, int decimals) const;
    /// Money in running text, in the unit that suits its size: "$226.4 bn", "226.4 mil millones de dólares". `digits`
    /// is the minimum of significant ones: "$0.14 bn" with two.
    QString money(double dollars, int digits = 1) const;
    /// The same with the locale's plus sign if positive: "+$0.95 bn".
    QString signedMoney(double dollars, int digits = 1) const;
    /// "billions of US dollars"
    QString unitName(MoneyUnit unit) const;

    /// "January"; with the same capitalisation in all languages only if `capital` is set.
    QString month(int month, bool capital = false) const;
    /// "Jan", "ene", "janv."
    QString shortMonth(int month) const;
    /// "January–August", "January"; months 1 to 12.
    QString monthRange(int first, int last, bool capital = false) const;
    /// "August 2025", "Q3 2025", "2025"
    QString period(Period period, bool capital = false) const;
    /// The last period of data that end with a month: "December 2020", or "2020" of yearly data.
    QString endOfData(Month last) const;
    /// "January 2026" for a single month, as in "release of January 2026"
    QString monthYear(Month month, bool capital = false) const;
    /// "19 November 2025"
    QString date(QDate date) const;
    /// The title of the program's texts begins with a capital letter.
    static QString capitalised(const QString &text);

private:
    QString fixed(double value, int decimals) const;
    QString argumentText(const QVariant &argument) const;
    QString percentText(Percent percentage) const;
    QString filledIn(const Message &message) const;
    QString quantity(double amount, int digits) const;
    QString run(PeriodRun run) const;

    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator;
    PartnerNames m_names;
    Options m_options = Options::Typed;
    std::shared_ptr<const std::vector<WordChange>> m_changes; ///< in sentences about the tables
    QString m_quantity;                                       ///< the unit of values that are no money
    Frequency m_frequency = Frequency::Month;                 ///< of the tables
    QString m_productsOf; ///< the partner whose products the tables' series are, as within a sentence
};

} // namespace tradestrata
