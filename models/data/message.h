// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <utility>
#include <variant>

namespace tradestrata {

/// An amount in a message's arguments, formatted in the reader's language.
struct Money
{
    double dollars = 0;
    int digits = 1; ///< the minimum of significant digits: two for a small margin, as in $0.14 bn
    bool operator==(const Money &) const = default;
};

/// The publisher of something, in a message's arguments: an English name, translated if the program knows it.
struct SourceName
{
    QString name;
    bool operator==(const SourceName &) const = default;
};

/// A percentage in a message's arguments.
struct Percent
{
    double value = 0;
    int decimals = -1; ///< -1: as many as a small one needs
    bool operator==(const Percent &) const = default;
};

/// The description of a table, in a message's arguments: English key words, each translated into the reader's language.
/// Empty ones are left out.
struct TableWords
{
    QStringList english;
    bool operator==(const TableWords &) const = default;
};

/// A message of the program, kept as a value: an id, its English sentence with %1, %2 and the arguments. It becomes
/// text late, through Language::text(), because its reader may use another language.
struct Message
{
    QString id;                  ///< stable name, lower-case words joined by hyphens: "workbook-no-sheet"
    const char *source = "";     ///< the English sentence; marked with QT_TRANSLATE_NOOP("Message", ...)
    QVariantList arguments = {}; ///< QString as it is; whole numbers, QDate, Money, Percent, SourceName, Period,
                                 ///< MeasuredPeriod, MonthSpan, OptionWord, TableWords, lists of PartnerCode, PeriodRun
                                 ///< and ReleasePart, and other messages as formatted in the reader's language
    int count = -1;              ///< for sentences with %n: the number that chooses the plural form
    QString file = {};           ///< where it happened, as the user named it; may be empty
    int line = 0;                ///< 1-based line or row in the file; 0 if it has none

    bool operator==(const Message &other) const
    {
        return id == other.id && arguments == other.arguments && count == other.count && file == other.file && line == other.line;
    }
    Message atLine(int number) const
    {
        Message m = *this;
        m.line = number;
        return m;
    }
    Message inFile(const QString &name, int number = 0) const
    {
        Message m = number != 0 ? atLine(number) : *this;
        m.file = name;
        return m;
    }
};

using Messages = QList<Message>;

/// A value, or one message that says why there is none.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Message error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_content.index() == 0; }
    T &operator*() & { return std::get<0>(m_content); }
    const T &operator*() const & { return std::get<0>(m_content); }
    T &&operator*() && { return std::get<0>(std::move(m_content)); }
    T *operator->() { return &std::get<0>(m_content); }
    const T *operator->() const { return &std::get<0>(m_content); }
    const Message &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Message> m_content;
};

} // namespace tradestrata
