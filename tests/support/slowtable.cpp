// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/slowtable.h"

#include <algorithm>

namespace tradestrata::testsupport {

namespace {

int between(std::mt19937 &chance, int least, int most) { return std::uniform_int_distribution(least, most)(chance); }

// Which of several reasons is reported: the later in this list.
char graver(char a, char b)
{
    static const QByteArray order(" awbn.");
    const auto gravity = [](char c) { return c == 0 ? 0 : order.indexOf(c); };
    return gravity(a) > gravity(b) ? a : b;
}

bool isOpen(char blank) { return blank == 'b' || blank == 'n' || blank == '.'; }

int placeOf(QDate month, QDate first) { return (month.year() - first.year()) * 12 + month.month() - first.month(); }

qint64 someDollars(std::mt19937 &chance)
{
    switch (between(chance, 0, 5)) {
    case 0:
        return 0;
    case 1:
        return between(chance, 1, 3); // ties
    case 2:
        return -between(chance, 1, 1000);
    case 3:
        return qint64(between(chance, 1, 1000)) * 1'000'000'000;
    default:
        return between(chance, 1, 2'000'000'000);
    }
}

SlowFlow randomFlow(std::mt19937 &chance, QDate first, int months, const QStringList &isos, bool blanks)
{
    SlowFlow flow{first, months, {}, {}, {}, {}};
    const bool adjusted = between(chance, 0, 1) == 1;
    for (int m = 0; m < months; ++m) {
        flow.noPartner.push_back(adjusted && between(chance, 0, 2) == 0 ? someDollars(chance) : 0);
        flow.worldBlank.push_back(blanks && between(chance, 0, 60) == 0 ? '.' : char(0));
    }
    for (const QString &iso : isos) {
        std::vector<SlowMonth> row(static_cast<size_t>(months));
        for (SlowMonth &month : row)
            month.dollars = someDollars(chance);
        const int runs = blanks ? between(chance, 0, 2) : 0;
        for (int run = 0; run < runs; ++run) {
            const char blank = "awbn."[between(chance, 0, 4)];
            const int from = between(chance, 0, 1) == 0 ? 0 : between(chance, 0, months - 1);
            for (int m = from; m < std::min(months, from + between(chance, 1, 8)); ++m)
                row[size_t(m)] = {blank == 'a' ? 0 : row[size_t(m)].dollars, blank};
        }
        flow.partners[iso] = row;
    }
    for (const char *group : {"0003", "0010"}) {
        for (int m = 0; m < months; ++m)
            flow.groups[QLatin1String(group)].push_back(qint64(between(chance, 1, 2'000'000)) * 1'000'000);
    }
    return flow;
}

SlowTable randomTable(std::mt19937 &chance, bool blanks)
{
    const QDate first = QDate(between(chance, 1985, 2024), between(chance, 1, 12), 1);
    const int months = between(chance, 1, 40);
    QStringList isos = QStringLiteral("MX CA CN GB DE JP KR").split(QLatin1Char(' '));
    std::shuffle(isos.begin(), isos.end(), chance);
    isos = isos.first(between(chance, 1, 7));
    return {randomFlow(chance, first, months, isos, blanks), randomFlow(chance, first, months, isos, blanks)};
}

} // namespace

SlowSum SlowFlow::partner(const QString &iso, const QList<QDate> &when) const
{
    SlowSum sum;
    for (const QDate month : when) {
        const int place = placeOf(month, first);
        const auto row = partners.find(iso);
        if (row == partners.end()) {
            sum.blank = 'a';
        } else if (place < 0 || place >= months) {
            sum.blank = graver(sum.blank, place < 0 ? 'b' : 'n');
        } else {
            sum.blank = graver(sum.blank, row->second[size_t(place)].blank);
            sum.dollars += row->second[size_t(place)].dollars;
        }
    }
    return sum;
}

SlowSum SlowFlow::total(const QList<QDate> &when) const
{
    SlowSum sum{ofNone(when), 0};
    for (const QDate month : when) {
        const int place = placeOf(month, first);
        sum.blank = graver(sum.blank, place < 0 ? 'b' : place >= months ? 'n' : worldBlank[size_t(place)]);
    }
    for (const auto &[iso, row] : partners)
        sum.dollars += trueDollars(iso, when);
    return sum;
}

SlowSum SlowFlow::others(const QStringList &shown, const QList<QDate> &when) const
{
    SlowSum sum{ofNone(when), total(when).blank};
    for (const auto &[iso, row] : partners) {
        const char blank = partner(iso, when).blank;
        if (!shown.contains(iso) || blank != 0)
            sum.dollars += trueDollars(iso, when);
        if (shown.contains(iso) && isOpen(blank))
            sum.blank = graver(sum.blank, blank);
    }
    return sum;
}

SlowSum SlowFlow::unallocated(const QList<QDate> &when) const
{
    SlowSum sum{ofNone(when), total(when).blank};
    for (const auto &[iso, row] : partners) {
        const char blank = partner(iso, when).blank;
        if (isOpen(blank))
            sum.blank = graver(sum.blank, blank);
        else if (blank != 0)
            sum.dollars += trueDollars(iso, when);
    }
    return sum;
}

QStringList SlowFlow::bySize(const QList<QDate> &when, const std::map<QString, int> &code) const
{
    QStringList sorted;
    for (const auto &[iso, row] : partners) {
        const SlowSum sum = partner(iso, when);
        if (sum.blank != 0)
            continue;
        qsizetype place = 0; // before how many it does not come
        for (const QString &other : sorted) {
            const qint64 dollars = partner(other, when).dollars;
            if (dollars > sum.dollars || (dollars == sum.dollars && code.at(other) < code.at(iso)))
                ++place;
        }
        sorted.insert(place, iso);
    }
    return sorted;
}

QString SlowFlow::drawing() const
{
    QString text = QStringLiteral("World");
    for (int m = 0; m < months; ++m) {
        const SlowSum sum = total({first.addMonths(m)});
        text += QLatin1Char(' ') + (sum.blank == 0 ? QString::number(sum.dollars) : QString(QLatin1Char(sum.blank)));
    }
    for (const auto &[iso, row] : partners) {
        text += QLatin1Char('\n') + iso;
        for (const SlowMonth &month : row)
            text += QLatin1Char(' ') + (month.blank == 0 ? QString::number(month.dollars) : QString(QLatin1Char(month.blank)));
    }
    for (const auto &[code, row] : groups) {
        text += QLatin1Char('\n') + code;
        for (const qint64 dollars : row)
            text += QLatin1Char(' ') + QString::number(dollars);
    }
    return text + QLatin1Char('\n');
}

qint64 SlowFlow::trueDollars(const QString &iso, const QList<QDate> &when) const
{
    qint64 dollars = 0;
    for (const QDate month : when) {
        const int place = placeOf(month, first);
        if (place >= 0 && place < months)
            dollars += partners.at(iso)[size_t(place)].dollars;
    }
    return dollars;
}

qint64 SlowFlow::ofNone(const QList<QDate> &when) const
{
    qint64 dollars = 0;
    for (const QDate month : when) {
        const int place = placeOf(month, first);
        if (place >= 0 && place < months)
            dollars += noPartner[size_t(place)];
    }
    return dollars;
}

QString SlowTable::drawing() const
{
    return QStringLiteral("exports\n") + exports.drawing() + QStringLiteral("imports\n") + imports.drawing();
}

SlowTable SlowTable::random(std::mt19937 &chance) { return randomTable(chance, true); }

SlowTable SlowTable::whole(std::mt19937 &chance) { return randomTable(chance, false); }

QList<QDate> slowMonths(const QString &measure, const QString &period, int through)
{
    const int year = period.left(4).toInt();
    const auto from = [](QDate first, int count) {
        QList<QDate> list;
        for (int i = 0; i < count; ++i)
            list.append(first.addMonths(i));
        return list;
    };
    if (measure == QLatin1String("year"))
        return from(QDate(year, 1, 1), 12);
    if (measure == QLatin1String("same-months"))
        return from(QDate(year, 1, 1), through);
    if (measure == QLatin1String("quarter"))
        return from(QDate(year, 1, 1).addMonths(3 * (period.right(1).toInt() - 1)), 3);
    const int month = period.mid(5).toInt();
    if (measure == QLatin1String("year-to-date"))
        return from(QDate(year, 1, 1), month);
    const int count = measure == QLatin1String("month") ? 1 : measure.section(u'-', 0, 0).toInt();
    return from(QDate(year, month, 1).addMonths(1 - count), count);
}

QStringList slowPeriods(const QString &measure, QDate from, QDate to)
{
    QStringList periods;
    for (; from <= to; from = from.addMonths(1)) {
        QString period = from.toString(QStringLiteral("yyyy-MM"));
        if (measure == QLatin1String("quarter"))
            period = QStringLiteral("%1-Q%2").arg(from.year()).arg(QStringLiteral("111222333444").at(from.month() - 1));
        else if (measure == QLatin1String("year") || measure == QLatin1String("same-months"))
            period = QString::number(from.year());
        if (!periods.contains(period))
            periods.append(period);
    }
    return periods;
}

} // namespace tradestrata::testsupport
