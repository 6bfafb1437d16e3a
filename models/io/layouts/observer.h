// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/grid.h"
#include "models/io/layouts/agencywords.h"
#include "models/io/layouts/observations.h"
#include "models/io/layouts/seriesfilter.h"
#include "models/io/tally.h"
#include "models/io/text/textids.h"
#include "models/io/text/values.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tradestrata {

/// How the texts of a file are written.
struct TextStyle
{
    NumberStyle numbers;
    DateOrder dates = DateOrder::Unknown;
};

/// By a text, found without a copy of it.
struct TextHash
{
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
template<class T>
using ByText = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

/// Reads the rows of a grid, or of a part of it. What texts mean is found out once for each text: each column numbers its
/// texts, and what a row says is known by the numbers.
class Observer
{
public:
    Observer(const FileLayout &layout, const PartnerResolver &resolver, const ReadOptions &options, TextStyle style,
             Observations before);

    void read(const GridRow &row);
    /// Adds what another one read in the rows below, which are numbered from `lines` on.
    void append(Observer &&below, int lines);
    Observations finish() &&;
    size_t partnerCount() const { return m_found.partners.size(); }

private:
    /// A column of values with what its head says of all its rows.
    struct ValueColumn
    {
        const LayoutColumn *column;
        FlowWord flow = FlowWord::None;
        std::string partner; ///< UTF-8; empty: the row says
        QString head;        ///< as messages name it
        bool hasMissing = false;
        std::optional<int> partnerPlace = {};
    };
    /// A column that says what the values are, with its texts.
    struct TextColumn
    {
        const LayoutColumn *column;
        size_t group; ///< in m_groups
        bool hasKeep;
        TextIds texts = {};
        std::vector<bool> isKept = {}; ///< by text, if it has a pattern
        int above = -1;                ///< the last text, for columns that are blank below
    };
    /// Columns whose texts together say one thing.
    struct ColumnGroup
    {
        std::vector<size_t> columns;
        SequenceIds sequences = {};
        bool isOther = true;       ///< the last row has other texts than the key
        std::vector<int> key = {}; ///< their numbers
        int id = -1;               ///< of the key
    };
    enum Group : size_t { TimeColumns, PartnerColumns, KindColumns };
    /// What the columns of periods say.
    struct RowTime
    {
        std::optional<Period> period;
        std::optional<int> year, month, quarter;
        QString marked; ///< the text with a mark
        /// For each column of values.
        struct Placed
        {
            std::optional<Period> period;
            bool isOutside = false;
        };
        std::vector<Placed> placed;
    };
    /// What the columns say that are of neither periods nor partners.
    struct RowKind
    {
        FlowWord flow = FlowWord::None;
        std::string unit, scale;
        std::array<int, dimensionCount> place{};
        struct OfValue
        {
            int series = -1; ///< -1: it has no value yet
            double scale = 1;
            int unit = 0;      ///< place
            int decimals = -1; ///< the most that a value is written with; -1: none yet
            QString unclear;   ///< of its scale
        };
        std::vector<OfValue> values; ///< for each column of values
    };
    using Texts = std::array<std::string_view, roleCount>;
    /// In the place of a partner.
    static constexpr int noPartner = -1;
    static constexpr int noSeries = -2; ///< the row is a note or a memorandum item

    void takeBefore();
    void addColumn(const LayoutColumn &column);
    int textOf(const GridRow &row, TextColumn &column);
    /// False if the row is a detail of another.
    bool readTexts(const GridRow &row);
    /// Calls `make` for texts that stand together for the first time.
    template<class Fact, class Make>
    Fact &factOf(Group which, std::vector<std::optional<Fact>> &facts, Make make);
    std::string_view textIn(size_t column) const { return m_others[column].texts.text(m_ids[column]); }
    RowTime makeTime();
    RowKind makeKind();
    int makePartner();
    void readValue(const GridRow &row, size_t index, int rowPartner, const RowTime &time, RowKind &kind);
    std::string_view textOr(const Texts &texts, Role role) const
    {
        return texts[size_t(role)].empty() ? m_titles[size_t(role)] : texts[size_t(role)];
    }
    int placeOf(Dimension dimension, std::string_view text, std::string_view name = {});
    int partnerOf(std::string_view code, std::string_view name);
    int placeOf(const FoundPartner &partner);
    int seriesOf(const std::array<int, dimensionCount> &place);
    void notePartner(int series, int partner);
    void addPrecision(int unit, const Precision &precision);
    void addUnplaced(const Unplaced &unplaced);
    FoundPartner resolved(const QString &code, const QString &name) const;
    FlowWord flowOf(std::string_view text) const;
    std::optional<Period> periodFor(const RowTime &row, const LayoutColumn &value) const;
    AmountUnit unitFor(const LayoutColumn &column, const RowKind &row) const;
    RowKind::OfValue makeOfValue(const ValueColumn &value, FlowWord flow, const RowKind &kind);

    const FileLayout &m_layout;
    const ReadOptions &m_options;
    const Description &m_description;
    const PartnerResolver &m_resolver;
    NumberStyle m_style;
    DateOrder m_dateOrder;
    Observations m_found;
    SeriesFilter m_filter;
    std::vector<ValueColumn> m_values;
    std::vector<TextColumn> m_others;
    std::vector<int> m_ids; ///< of the texts of this row, by column
    std::array<ColumnGroup, 3> m_groups;
    std::vector<std::optional<RowTime>> m_times;
    std::vector<std::optional<RowKind>> m_kinds;
    std::vector<std::optional<int>> m_rowPartners;
    std::array<std::string, roleCount> m_titles; ///< what lines above the columns say
    std::optional<Period> m_titlePeriod;

    std::array<ByText<int>, dimensionCount> m_places;
    ByText<int> m_partners; ///< by code and name
    std::unordered_map<int, int> m_partnerPlaces;
    std::vector<bool> m_isOtherPartner; ///< by place: its values are left out
    std::map<std::array<int, dimensionCount>, int> m_series;
    std::set<std::pair<int, Period>> m_unplaced; ///< what is none has a number that no other has

    Tally m_noPeriod, m_noPartner, m_noFlow, m_unreadable, m_tooLarge, m_marked;
    int m_details = 0, m_parts = 0, m_noSeries = 0, m_rows = 0, m_numberFlags = 0;
};

} // namespace tradestrata
