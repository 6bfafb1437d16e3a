// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/period.h"
#include "models/spec/measurefacts.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <random>
#include <vector>

/// A second, slow and obvious way of counting, for tests.
namespace tradestrata::testsupport {

/// A partner's trade in a month, and what the source publishes of it: 0 the value, or the token of a blank.
struct SlowMonth
{
    qint64 dollars = 0;
    char blank = 0;
};

/// A sum, or the token of the reason why there is none.
struct SlowSum
{
    qint64 dollars = 0;
    char blank = 0;
};

/// One flow of an invented table, known by construction: the true dollars of every partner, published or not, and the
/// unallocated ones. World is their sum. Everything is added up in whole numbers, month by month; nothing is found by
/// subtraction.
struct SlowFlow
{
    QDate first; ///< the first day of the first month
    int months = 0;
    std::map<QString, std::vector<SlowMonth>> partners; ///< by ISO 2 code
    std::vector<qint64> noPartner;
    std::vector<char> worldBlank;
    std::map<QString, std::vector<qint64>> groups; ///< rows that no sum may count; by code

    SlowSum partner(const QString &iso, const QList<QDate> &when) const;
    SlowSum total(const QList<QDate> &when) const;
    /// The partners not shown and the unallocated amount.
    SlowSum others(const QStringList &shown, const QList<QDate> &when) const;
    /// The unallocated amount, and partners without a sum because the source does not publish it separately or they did
    /// not exist.
    SlowSum unallocated(const QList<QDate> &when) const;
    /// Partners with a sum there, largest first, equal ones by `code`.
    QStringList bySize(const QList<QDate> &when, const std::map<QString, int> &code) const;
    /// In the form that drawnTable() reads.
    QString drawing() const;

private:
    qint64 ofNone(const QList<QDate> &when) const;
    qint64 trueDollars(const QString &iso, const QList<QDate> &when) const;
};

struct SlowTable
{
    SlowFlow exports;
    SlowFlow imports;

    const SlowFlow &flow(Flow flow) const { return flow == Flow::Exports ? exports : imports; }
    QString drawing() const;
    /// A table of 1 to 7 partners over 1 to 40 months, with every kind of blank in runs, zeros, negatives and ties.
    static SlowTable random(std::mt19937 &chance);
    /// The same without any blank.
    static SlowTable whole(std::mt19937 &chance);
};

/// The first days of the months that a measure adds for a period written as in files.
QList<QDate> slowMonths(const QString &measure, const QString &period, int through);
/// Every period that a window of months touches, written as in files.
QStringList slowPeriods(const QString &measure, QDate from, QDate to);

} // namespace tradestrata::testsupport
