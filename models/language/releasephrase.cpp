// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/releasephrase.h"

#include "models/language/language.h"

namespace tradestrata {

namespace {

// A release whose months lie apart is named once, up to its last month.
std::vector<ReleasePart> onceEach(const std::vector<ReleasePart> &parts)
{
    std::vector<ReleasePart> once;
    for (const ReleasePart &part : parts) {
        std::erase_if(once, [&](const ReleasePart &other) { return other.isSameRelease(part); });
        once.push_back(part);
    }
    return once;
}

} // namespace

QString releaseName(const ReleasePart &part, const Language &language)
{
    return part.release ? language.monthYear(*part.release)
                        : language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "data to %1")}).arg(language.monthYear(part.last));
}

QString releasePhrase(const std::vector<ReleasePart> &parts, const Language &language)
{
    const auto releases = onceEach(parts);
    if (releases.empty())
        return {};
    if (releases.size() == 1) {
        const QString name = releaseName(releases.front(), language);
        return releases.front().release ? language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "release of %1")}).arg(name) : name;
    }
    QStringList names;
    for (const ReleasePart &part : releases) {
        const QString name = releaseName(part, language);
        names.append(&part == &releases.back()
                         ? name
                         : language.sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "%1 (to %2)", "a release, and its last month in the figure"))
                               .arg(name, language.monthYear(part.months.last)));
    }
    return language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "releases of %1")}).arg(language.list(names));
}

} // namespace tradestrata
