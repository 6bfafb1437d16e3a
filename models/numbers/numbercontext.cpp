// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers/numbercontext.h"

#include <algorithm>
#include <span>

namespace tradestrata {

void addContext(Numbers &numbers, const FigureSpec &spec, MonthSpan window, const Context &context)
{
    for (const MonthSpan recession : context.recessions) {
        if (spec.recessions && recession.last >= window.first && recession.first <= window.last)
            numbers.recessions.push_back(recession);
    }
    const auto shown = std::span(numbers.sums.shown).first(has(spec.chart, Trait::OnePartner) ? std::min<size_t>(1, numbers.sums.shown.size())
                                                                               : numbers.sums.shown.size());
    const auto add = [&](const Event &event, bool concerns) {
        if (concerns && event.month() >= window.first && event.month() <= window.last)
            numbers.events.append(event);
    };
    for (const Event &event : spec.events ? context.events : QList<Event>())
        add(event, event.partners.isEmpty() || std::ranges::any_of(shown, [&](const Column &column) { return event.concerns(column.partner); }));
    for (const Event &event : !has(spec.chart, Trait::Dates) ? QList<Event>() : spec.ownEvents)
        add(event, true);
    for (const Column &column : spec.partnerNotes ? shown : decltype(shown)()) {
        for (const PartnerNote &note : context.partnerNotes) {
            if (note.isAbout(column.partner, spec.flow))
                numbers.partnerNotes.append(note);
        }
    }
    std::ranges::stable_sort(numbers.events, {}, &Event::date);
}

} // namespace tradestrata
