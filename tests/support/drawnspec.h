// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/fields.h"
#include "tests/support/drawntable.h"
#include "tests/support/figuresteps.h"

#include <QStringList>

#include <algorithm>

namespace tradestrata::testsupport {

/// Takes the value of a field out of the words that follow its name.
struct DrawnValue
{
    const SpecField &field;
    const QString &name;
    QStringList &rest;

    QString next() const { return rest.takeFirst(); }
    template<class E>
    requires std::is_enum_v<E>
    void operator()(E &target) const { target = *fromKey<E>(next()); }
    template<class E>
    requires std::is_enum_v<E>
    void operator()(std::optional<E> &target) const { target = *fromKey<E>(next()); }
    void operator()(bool &target) const { target = true; }
    void operator()(std::optional<bool> &target) const { target = name == QLatin1String(field.options.front().name); }
    void operator()(std::optional<int> &target) const { target = next().toInt(); }
    void operator()(std::optional<Month> &target) const { target = Month::parse(next()); }
    void operator()(std::optional<Period> &target) const { target = Period::parse(next()); }
    void operator()(PeriodRef &target) const { target = *PeriodRef::parse(next()); }
    void operator()(QString &target) const { target = next(); }
    void operator()(Selection &target) const { target.top = next().toInt(); }
    void operator()(FigureSize &target) const { target = *FigureSize::parse(next()); }
    void operator()(auto &) const {} // not drawn
};

/// A figure spec in the command line's words, for tests: "imports year bars through 3 MX 0003 others total
/// from 2024 to 2025-08 release 2026-03 axis zero size 170x95mm", "flow balance", "index base 2019". By default months, as a line.
inline FigureSpec drawnSpec(const QString &text, const PartnerRegistry &registry)
{
    FigureSpec spec;
    spec.measure = Measure::Month;
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto takeField = [&](const QString &word) {
        bool found = false;
        forEachField([&](const SpecField &field, auto member) {
            const auto isNamed = [&](const SpecField::Option &option) { return word == QLatin1String(option.name); };
            if (found || std::ranges::none_of(field.options, isNamed))
                return;
            found = true;
            DrawnValue{field, word, words}(spec.*member);
        });
        return found;
    };
    while (!words.isEmpty()) {
        const QString word = words.takeFirst();
        if (const auto measure = fromKey<Measure>(word))
            spec.measure = *measure;
        else if (const auto chart = fromKey<Chart>(word))
            spec.chart = *chart;
        else if (const auto show = fromKey<ShowAs>(word))
            spec.show = *show;
        else if (word == QLatin1String("exports") || word == QLatin1String("imports"))
            spec.flow = *fromKey<Flow>(word);
        else if (!takeField(word == QLatin1String("over") ? QStringLiteral("over-release") : word))
            spec.selection.list.append(drawnPartner(word, registry));
    }
    return spec;
}

} // namespace tradestrata::testsupport
