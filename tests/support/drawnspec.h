// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/figurespec.h"
#include "tests/support/asked.h"
#include "tests/support/drawntable.h"

#include <QStringList>

namespace tradestrata::testsupport {

/// A figure spec in the command line's words, for tests: "imports year bars through 3 list MX 0003 others total
/// from 2024 to 2025-08 release 2026-03 axis zero size 170x95mm", "flow balance", "index base 2019". By default months, as a line.
inline FigureSpec drawnSpec(const QString &text, const PartnerRegistry &registry)
{
    FigureSpec spec;
    spec.measure = Measure::Month;
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    while (!words.isEmpty()) {
        const QString word = words.takeFirst();
        if (const auto measure = fromKey<Measure>(word))
            spec.measure = *measure;
        else if (const auto chart = fromKey<Chart>(word))
            spec.chart = *chart;
        else if (const auto show = fromKey<Show>(word))
            spec.show = *show;
        else if (word == QLatin1String("exports") || word == QLatin1String("imports"))
            spec.flow = *fromKey<Flow>(word);
        else if (word == QLatin1String("flow"))
            spec.flow = *fromKey<Flow>(words.takeFirst());
        else if (word == QLatin1String("chart"))
            spec.chart = *fromKey<Chart>(words.takeFirst());
        else if (word == QLatin1String("base"))
            spec.base = *Period::parse(words.takeFirst());
        else if (word == QLatin1String("others") || word == QLatin1String("no-others"))
            spec.others = word == QLatin1String("others");
        else if (word == QLatin1String("cumulative"))
            spec.cumulative = true;
        else if (word == QLatin1String("crossings"))
            spec.crossings = true;
        else if (word == QLatin1String("lens"))
            spec.lens = true;
        else if (word == QLatin1String("leader-ribbon"))
            spec.leaderRibbon = true;
        else if (word == QLatin1String("total"))
            spec.total = true;
        else if (word == QLatin1String("through"))
            spec.through = words.takeFirst().toInt();
        else if (word == QLatin1String("top"))
            spec.selection.top = words.takeFirst().toInt();
        else if (word == QLatin1String("from"))
            spec.from = *PeriodRef::parse(words.takeFirst());
        else if (word == QLatin1String("to"))
            spec.to = *PeriodRef::parse(words.takeFirst());
        else if (word == QLatin1String("release"))
            spec.release = Month::parse(words.takeFirst());
        else if (word == QLatin1String("over"))
            spec.over = Month::parse(words.takeFirst());
        else if (word == QLatin1String("axis"))
            spec.axis = *fromKey<Axis>(words.takeFirst());
        else if (word == QLatin1String("size"))
            spec.size = *FigureSize::parse(words.takeFirst());
        else
            spec.selection.list.append(drawnPartner(word, registry));
    }
    return spec;
}

} // namespace tradestrata::testsupport
