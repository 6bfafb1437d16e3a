// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include "models/spec/fields.h"

#include <algorithm>
#include <vector>

namespace tradestrata {

namespace {

template<class Call>
void eachThatGivesWay(Call call)
{
    forEachField([&](const SpecField &field, auto member) {
        if (field.givesWay)
            call(member);
    });
}

} // namespace

FigureSpec SessionFigure::withAside(FigureSpec next) const
{
    const FigureSpec plain;
    eachThatGivesWay([&](auto option) {
        if (next.*option == plain.*option)
            next.*option = aside.*option;
    });
    return next;
}

void SessionFigure::setSpec(const FigureSpec &asked, const FigureSpec &legal)
{
    const FigureSpec plain;
    eachThatGivesWay([&](auto option) {
        if (legal.*option != plain.*option)
            aside.*option = plain.*option;
        else if (asked.*option != plain.*option)
            aside.*option = asked.*option;
    });
    spec = legal;
}

bool SessionFigure::sameContent(const SessionFigure &other) const
{
    return name == other.name && spec == other.spec && unknown == other.unknown;
}

bool Session::sameContent(const Session &other) const
{
    return data == other.data && groups == other.groups && published == other.published && series == other.series
           && style == other.style && unknown == other.unknown
           && std::ranges::equal(figures, other.figures, &SessionFigure::sameContent);
}

namespace {

bool differs(const Session &here, const Session &there, int figure)
{
    return figure >= there.figures.size() || !here.figures.at(figure).sameContent(there.figures.at(figure));
}

} // namespace

QList<NamedSize> ownSizes(const Session &session)
{
    QList<NamedSize> sizes = session.style.sizes;
    for (const SessionFigure &figure : session.figures)
        sizes.append({{}, figure.spec.size});
    return sizes;
}

std::optional<int> onlyFigureNamed(const Session &session, const QString &name)
{
    std::optional<int> place;
    for (int i = 0; i < session.figures.size(); ++i) {
        if (session.figures.at(i).name != name)
            continue;
        if (place)
            return std::nullopt;
        place = i;
    }
    return place;
}

std::optional<int> changedFigure(const Session &here, const Session &there)
{
    const auto count = int(here.figures.size());
    if (count < there.figures.size())
        return here.current;
    if (count == there.figures.size() && differs(here, there, here.current))
        return here.current;
    for (int i = 0; i < count; ++i) {
        if (differs(here, there, i))
            return i;
    }
    return std::nullopt;
}

Session withViewsOf(Session session, const Session &now)
{
    std::vector<bool> placed(size_t(session.figures.size()));
    std::vector<bool> taken(size_t(now.figures.size()));
    for (size_t i = 0; i < placed.size(); ++i) {
        const QString &name = session.figures.at(qsizetype(i)).name;
        const auto same = onlyFigureNamed(now, name);
        if (!same || !onlyFigureNamed(session, name))
            continue;
        session.figures[qsizetype(i)].view = now.figures.at(*same).view;
        placed[i] = true;
        taken[size_t(*same)] = true;
    }
    if (session.figures.size() != now.figures.size())
        return session;
    for (size_t i = 0; i < placed.size(); ++i) {
        if (!placed[i] && !taken[i])
            session.figures[qsizetype(i)].view = now.figures.at(qsizetype(i)).view;
    }
    return session;
}

} // namespace tradestrata
