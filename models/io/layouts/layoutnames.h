// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tradestrata {

/// The names of the descriptions under resources/layouts, marked for translation.
inline constexpr const char *layoutNames[] = {
    QT_TRANSLATE_NOOP("Check", "BEA trade by country and area"),
    QT_TRANSLATE_NOOP("Check", "Census API answer"),
    QT_TRANSLATE_NOOP("Check", "Eurostat SDMX-CSV"),
    QT_TRANSLATE_NOOP("Check", "Eurostat bulk download (TSV)"),
    QT_TRANSLATE_NOOP("Check", "Eurostat data browser spreadsheet"),
    QT_TRANSLATE_NOOP("Check", "FRED series"),
    QT_TRANSLATE_NOOP("Check", "FRED series of trade with one country"),
    QT_TRANSLATE_NOOP("Check", "IMF Direction of Trade Statistics"),
    QT_TRANSLATE_NOOP("Check", "IMF International Merchandise Trade Statistics"),
    QT_TRANSLATE_NOOP("Check", "Our World in Data chart"),
    QT_TRANSLATE_NOOP("Check", "SDMX-CSV"),
    QT_TRANSLATE_NOOP("Check", "Statistics Canada table 12-10-0011"),
    QT_TRANSLATE_NOOP("Check", "UN Comtrade download"),
    QT_TRANSLATE_NOOP("Check", "UN Comtrade download of the older site"),
    QT_TRANSLATE_NOOP("Check", "USA Trade Online report"),
    QT_TRANSLATE_NOOP("Check", "USITC DataWeb report by month"),
    QT_TRANSLATE_NOOP("Check", "USITC DataWeb report by year"),
    QT_TRANSLATE_NOOP("Check", "WITS partner table"),
};

} // namespace tradestrata
