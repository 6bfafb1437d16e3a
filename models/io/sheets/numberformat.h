// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace tradestrata {

/// The day that the number 1 of a workbook stands for.
enum class DateEpoch : quint8 {
    From1900, ///< 1 January 1900; there is a 29 February 1900, as in Excel
    From1904, ///< 2 January 1904
    Lotus,    ///< 31 December 1899, without that day, as in OpenDocument
};

/// Whether a number format of a spreadsheet shows a number as a date: by the section of the format that applies to the
/// number.
class NumberFormat
{
public:
    enum class Shows : quint8 { Number, Date, Duration };

    NumberFormat() = default;
    explicit NumberFormat(const QString &code);
    /// The formats that have a number and no code in the file.
    static NumberFormat builtIn(int id);

    Shows shows(double value) const;
    /// Whether the format only ever shows a number, as most do.
    bool isPlain() const { return m_plain; }

private:
    struct Section
    {
        Shows shows = Shows::Number;
        int comparison = 0; ///< 0 for none
        double bound = 0;

        bool takes(double value) const;
    };

    static Section readSection(QStringView code);

    std::vector<Section> m_sections;
    bool m_plain = true;
};

/// A date, a date and time, a time or a duration as ISO 8601; nothing if the number is none in that epoch.
std::optional<QString> dateText(double number, DateEpoch epoch, NumberFormat::Shows shows);

/// The number of "2024-03-01", "2024-03-01T12:00:00Z" or "12:00:00" in that epoch; nothing if it is none.
std::optional<double> dateNumber(QStringView iso, DateEpoch epoch);

/// The days of "PT36H00M00S"; nothing if it is none.
std::optional<double> durationDays(QStringView iso);

/// A number in digits, with a point and an exponent if wanted, and blanks around it; nothing for anything else, and for
/// numbers beyond a double.
std::optional<double> plainNumber(std::string_view text);

} // namespace tradestrata
