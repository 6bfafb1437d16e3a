// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/data/serieskey.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tradestrata {

/// How months are summed.
enum class Measure { Month, ThreeMonths, Quarter, YearToDate, TwelveMonths, Year, SameMonths };
/// What is made of the sums.
enum class Show { Value, Share };
/// What is drawn. On the window's chart bar "Share" is Area with Show::Share.
enum class Chart { Line, Area, Bars };
/// Where the value axis begins: by the data (zero unless all values lie high), at zero, or at the data.
enum class Axis { Auto, Zero, Data };

/// The word for an option on the command line, and its label in English (translated in context "Option").
struct OptionWord
{
    const char *key;
    const char *label;
};

// The one table of option words: command line, JSON and the labels in the window are made from it.
OptionWord word(Flow flow);
OptionWord word(Measure measure);
OptionWord word(Show show);
OptionWord word(Chart chart);
OptionWord word(Axis axis);

template<class E>
std::optional<E> fromKey(const QString &key);
template<>
std::optional<Flow> fromKey<Flow>(const QString &key);
template<>
std::optional<Measure> fromKey<Measure>(const QString &key);
template<>
std::optional<Show> fromKey<Show>(const QString &key);
template<>
std::optional<Chart> fromKey<Chart>(const QString &key);
template<>
std::optional<Axis> fromKey<Axis>(const QString &key);

/// Every word that the option has, in the order of the enumeration.
template<class E>
QStringList keys();
template<>
QStringList keys<Flow>();
template<>
QStringList keys<Measure>();
template<>
QStringList keys<Show>();
template<>
QStringList keys<Chart>();
template<>
QStringList keys<Axis>();

/// What of these makes no sense together, and why; nothing when it does. Greyed controls, refusals on the command
/// line, the help and the tests are made from this one table.
std::optional<Message> whyNot(Measure measure, Show show, Flow flow, Chart chart);
/// Why these options can have no month through which years are compared; nothing when they can.
std::optional<Message> whyNoThrough(Measure measure, Chart chart);

} // namespace tradestrata
