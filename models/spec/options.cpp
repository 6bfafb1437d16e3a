// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spec/options.h"

#include <QCoreApplication>

namespace tradestrata {

namespace {

constexpr OptionWord flowWords[]{{"exports", QT_TRANSLATE_NOOP("Option", "Exports")},
                                 {"imports", QT_TRANSLATE_NOOP("Option", "Imports")},
                                 {"total", QT_TRANSLATE_NOOP("Option", "Total trade")},
                                 {"balance", QT_TRANSLATE_NOOP("Option", "Balance")}};
constexpr OptionWord showWords[]{
    {"value", QT_TRANSLATE_NOOP("Option", "Value")},
    {"share", QT_TRANSLATE_NOOP("Option", "Share")},
    {"change", QT_TRANSLATE_NOOP("Option", "Change on a year earlier")},
    {"change-percent", QT_TRANSLATE_NOOP("Option", "Change on a year earlier, %")},
    {"contribution", QT_TRANSLATE_NOOP("Option", "Contribution to growth")},
    {"index", QT_TRANSLATE_NOOP("Option", "Index")},
    {"rank", QT_TRANSLATE_NOOP("Option", "Rank")},
};
constexpr OptionWord axisWords[]{{"auto", QT_TRANSLATE_NOOP("Option", "Automatic")},
                                 {"zero", QT_TRANSLATE_NOOP("Option", "From zero")},
                                 {"data", QT_TRANSLATE_NOOP("Option", "From the data")},
                                 {"log", QT_TRANSLATE_NOOP("Option", "Logarithmic")}};
constexpr OptionWord shareWords[]{{"total", QT_TRANSLATE_NOOP("Option", "Of the total")},
                                  {"shown", QT_TRANSLATE_NOOP("Option", "Of the shown")},
                                  {"group", QT_TRANSLATE_NOOP("Option", "Of a group")}};
constexpr OptionWord basisWords[]{{"published", QT_TRANSLATE_NOOP("Option", "As published")},
                                  {"members", QT_TRANSLATE_NOOP("Option", "Members at the time")},
                                  {"fixed", QT_TRANSLATE_NOOP("Option", "Members of one date")}};
constexpr OptionWord paperWords[]{{"light", QT_TRANSLATE_NOOP("Option", "Light")},
                                  {"dark", QT_TRANSLATE_NOOP("Option", "Dark")},
                                  {"print", QT_TRANSLATE_NOOP("Option", "Print, readable in grey")}};

} // namespace

template<>
std::span<const OptionWord> words<Flow>()
{
    return flowWords;
}
template<>
std::span<const OptionWord> words<ShowAs>()
{
    return showWords;
}
template<>
std::span<const OptionWord> words<Axis>()
{
    return axisWords;
}
template<>
std::span<const OptionWord> words<ShareOf>()
{
    return shareWords;
}
template<>
std::span<const OptionWord> words<GroupBasis>()
{
    return basisWords;
}
template<>
std::span<const OptionWord> words<PaperTheme>()
{
    return paperWords;
}

} // namespace tradestrata
