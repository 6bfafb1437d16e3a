// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/figureparts.h"
#include "models/spec/measurefacts.h"

#include <QStringList>

namespace tradestrata {

namespace {

const char *shareOf(ShareOf of)
{
    switch (of) {
    case ShareOf::Total:
        return QT_TRANSLATE_NOOP("Figure", "A share is 100 times a sum over that of the published total.");
    case ShareOf::Shown:
        return QT_TRANSLATE_NOOP("Figure", "A share is 100 times a sum over that of the partners shown.");
    case ShareOf::Group:
        return QT_TRANSLATE_NOOP("Figure", "A share is 100 times a sum over that of the group.");
    }
    Q_UNREACHABLE();
}

// How sums become what is shown; nullptr if they stay as they are.
const char *formulaOf(const FigureSpec &spec)
{
    switch (spec.show) {
    case ShowAs::Value:
        return nullptr;
    case ShowAs::Share:
        return shareOf(spec.shareOf);
    case ShowAs::Change:
        return QT_TRANSLATE_NOOP("Figure", "A change is a sum less that of the same months a year earlier.");
    case ShowAs::ChangePercent:
        return QT_TRANSLATE_NOOP("Figure",
                                 "A change is a sum less that of the same months a year earlier, in per cent of the latter.");
    case ShowAs::Contribution:
        return QT_TRANSLATE_NOOP("Figure",
                                 "A contribution is a change on a year earlier in per cent of the total a year earlier.");
    case ShowAs::Index:
        return QT_TRANSLATE_NOOP("Figure", "An index is 100 times a sum over that of the base period.");
    case ShowAs::Rank:
        return QT_TRANSLATE_NOOP("Figure", "A rank is one more than the number of partners with a higher sum.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString recipeWords(const FigureSpec &spec, const Language &language)
{
    QStringList said;
    if (spec.dollarsOf) {
        said.append(language
                        .sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "Each month is converted to dollars of %1 by consumer "
                                                                         "prices before anything is added.")})
                        .arg(language.monthYear(*spec.dollarsOf)));
    }
    for (const char *sentence : {factsOf(spec.measure).sum, formulaOf(spec)}) {
        if (sentence)
            said.append(language.sentence("Figure", {sentence}));
    }
    if (said.isEmpty())
        said.append(language.sentence("Figure", {QT_TRANSLATE_NOOP("Figure", "Values are those that the source publishes.")}));
    return said.join(u' ');
}

} // namespace tradestrata
