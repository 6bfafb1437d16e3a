// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/periodfield.h"

#include "widgets/controls/theme.h"

#include <QKeyEvent>
#include <QStringList>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace tradestrata {

namespace {

constexpr std::array latestWords{u"latest", u"last", u"ultimo", u"ultima", u"dernier", u"derniere"};
constexpr std::array firstWords{u"first", u"primero", u"primera", u"premier", u"premiere"};
constexpr std::array joiningWords{u"de", u"del", u"of"}; // "agosto de 2025"
constexpr int shortestPrefix = 3;

template<class Words>
bool isOneOf(QStringView word, const Words &words)
{
    return std::ranges::any_of(words, [&](const char16_t *each) { return word == QStringView(each); });
}

/// Splits into words and numbers, in lower case without accents and punctuation: "Août2025" becomes "aout", "2025".
QStringList wordsOf(QStringView text)
{
    QStringList words;
    QChar previous = u' ';
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isMark())
            continue;
        if (c.isLetterOrNumber()) {
            if (!previous.isLetterOrNumber() || previous.isDigit() != c.isDigit())
                words.append(QString());
            words.last().append(c);
        }
        previous = c;
    }
    words.removeIf([](const QString &word) { return isOneOf(word, joiningWords); });
    return words;
}

/// 1 to 12 for the name of a month, or its beginning, in a language; 0 if none or more than one matches.
int monthNamed(QStringView word, const QLocale &locale)
{
    int found = 0;
    for (int month = 1; month <= 12; ++month) {
        const QString longName = wordsOf(locale.standaloneMonthName(month)).join(QString());
        const QString shortName = wordsOf(locale.standaloneMonthName(month, QLocale::ShortFormat)).join(QString());
        if (word == longName || word == shortName)
            return month;
        if (word.size() >= shortestPrefix && longName.startsWith(word))
            found = found == 0 ? month : -1;
    }
    return std::max(found, 0);
}

int monthNamed(QStringView word, const QLocale &first, const std::array<QLocale::Language, 3> &others)
{
    if (const int month = monthNamed(word, first))
        return month;
    for (const QLocale::Language language : others)
        if (const int month = monthNamed(word, QLocale(language)))
            return month;
    return 0;
}

bool isNumber(const QString &word) { return word.front().isDigit(); }

bool isYear(const QString &word) { return word.size() == 4 && isNumber(word); }

std::optional<Period> periodOf(const QStringList &words, const QLocale &locale)
{
    const auto year = std::ranges::find_if(words, isYear);
    if (year == words.end() || year->toInt() < 1000)
        return std::nullopt;
    QStringList rest = words;
    rest.removeAt(year - words.begin());
    if (rest.isEmpty())
        return Period::year(year->toInt());
    if (rest.size() == 2 && isNumber(rest.front()))
        std::swap(rest[0], rest[1]); // "3T 2025"
    if (rest.size() == 2 && (rest[0] == u"q" || rest[0] == u"t")) {
        const int quarter = rest[1].toInt();
        return quarter >= 1 && quarter <= 4 ? std::optional(Period::quarter(year->toInt(), quarter)) : std::nullopt;
    }
    if (rest.size() != 1 || rest[0].size() > 12)
        return std::nullopt;
    const int month = isNumber(rest[0]) ? rest[0].toInt()
                                        : monthNamed(rest[0], locale, {QLocale::English, QLocale::Spanish, QLocale::French});
    return month >= 1 && month <= 12 ? std::optional(Period::month(Month::of(year->toInt(), month))) : std::nullopt;
}

} // namespace

std::optional<PeriodRef> readPeriod(QStringView text, const QLocale &locale)
{
    if (const auto ref = PeriodRef::parse(text.trimmed()))
        return ref;
    const QStringList words = wordsOf(text);
    if (words.size() == 1 && isOneOf(words[0], latestWords))
        return PeriodRef::latest();
    if (words.size() == 1 && isOneOf(words[0], firstWords))
        return PeriodRef::first();
    const auto period = periodOf(words, locale);
    return period ? std::optional(PeriodRef::exactly(*period)) : std::nullopt;
}

namespace {

constexpr int fieldWidth = 92;

} // namespace

PeriodField::PeriodField(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(40);
    connect(this, &QLineEdit::textEdited, this, [this] { setNotice(QString()); });
}

void PeriodField::setRange(Month first, Month last)
{
    m_first = first;
    m_last = last;
    setEnabled(last >= first);
    setPlaceholderText(isEnabled() ? last.toString() : QString());
}

void PeriodField::setPeriod(const QString &text)
{
    m_period = text;
    if (!hasFocus() || !isModified())
        restore();
}

QSize PeriodField::sizeHint() const { return {fieldWidth, QLineEdit::sizeHint().height()}; }

void PeriodField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    else if (event->key() == Qt::Key_Escape && isModified())
        restore();
    else
        QLineEdit::keyPressEvent(event);
}

void PeriodField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const bool leftForAnother = event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (isModified() && leftForAnother)
        restore();
}

void PeriodField::take()
{
    const std::optional<PeriodRef> period = readPeriod(text(), locale());
    if (!period) {
        setNotice(tr("“%1” is not a period. Type a month, a quarter or a year, such as 2025-08, 2025-Q3 or 2025, or latest.")
                      .arg(text().trimmed()));
    } else if (!hasData(*period)) {
        setNotice(
            tr("There are no data for %1: the data run from %2 to %3.").arg(text().trimmed(), m_first.toString(), m_last.toString()));
    } else {
        restore();
        emit periodEdited(*period);
        selectAll();
    }
}

void PeriodField::restore()
{
    setText(m_period); // no longer modified
    setNotice(QString());
}

void PeriodField::setNotice(const QString &sentence)
{
    const bool notice = !sentence.isEmpty();
    setToolTip(sentence);
    setAccessibleDescription(sentence);
    if (notice)
        QToolTip::showText(mapToGlobal(QPoint(0, 0)), sentence, this);
    else
        QToolTip::hideText();
    if (property(noticeProperty).toBool() == notice)
        return;
    setProperty(noticeProperty, notice);
    style()->unpolish(this);
    style()->polish(this);
}

bool PeriodField::hasData(const PeriodRef &period) const
{
    return period.asEnd(m_first, m_last) >= m_first && period.asBegin(m_first, m_last) <= m_last;
}

} // namespace tradestrata
