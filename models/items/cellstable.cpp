// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/cellstable.h"

#include "models/tables/tablewords.h"

#include <algorithm>
#include <cmath>

namespace tradestrata {

namespace {

constexpr int priceDecimals = 3; // as the index is published
constexpr TermRole allRoles[] = {TermRole::Counted, TermRole::YearEarlier, TermRole::Whole, TermRole::WholeBefore, TermRole::Base};

QString phraseText(const Language &language, Phrase phrase)
{
    return language.sentence("Cells", phrase);
}

QString phraseText(const Language &language, const char *source)
{
    return language.sentence("Cells", {source});
}

Phrase roleWord(TermRole role, Show show, bool ofMany)
{
    switch (role) {
    case TermRole::Counted:
        if (comparesYears(show))
            return QT_TRANSLATE_NOOP3("Cells", "now", "what a cell does in a number");
        if (show == Show::Share || ofMany)
            return QT_TRANSLATE_NOOP3("Cells", "the part", "what a cell does in a number");
        if (show == Show::Index)
            return QT_TRANSLATE_NOOP3("Cells", "the period", "what a cell does in a number");
        return QT_TRANSLATE_NOOP3("Cells", "added", "what a cell does in a number");
    case TermRole::YearEarlier:
        return QT_TRANSLATE_NOOP3("Cells", "a year earlier", "what a cell does in a number");
    case TermRole::Whole:
        return QT_TRANSLATE_NOOP3("Cells", "the whole", "what a cell does in a number");
    case TermRole::WholeBefore:
        return QT_TRANSLATE_NOOP3("Cells", "the total a year earlier", "what a cell does in a number");
    case TermRole::Base:
        return QT_TRANSLATE_NOOP3("Cells", "the base", "what a cell does in a number");
    }
    Q_UNREACHABLE();
}

const char *roleKey(TermRole role)
{
    constexpr const char *keys[] = {"counted", "year_earlier", "whole", "whole_a_year_earlier", "base"};
    return keys[int(role)];
}

bool isOfMany(const NumberRef &number)
{
    return number.of == NumberOf::TopThree || number.of == NumberOf::Herfindahl || number.of == NumberOf::Effective;
}

/// Fills the columns of the table, a cell a row.
class CellsTable
{
public:
    CellsTable(const CellsBehind &behind, const FigureSpec &spec, const NumberRef &number, const TableInfo &info,
               const PartnerRegistry &registry, const Language &language)
        : m_behind(behind)
        , m_spec(spec)
        , m_number(number)
        , m_info(info)
        , m_registry(registry)
        , m_language(language)
    {
    }

    FigureTable make() const
    {
        FigureTable table = tableFor(m_language, phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Month")));
        for (const SourceCell &cell : m_behind.cells) {
            table.periods.append(m_language.monthYear(cell.month, true));
            table.keys.append(cell.month.toString());
        }
        addNumbers(table);
        addWords(table);
        addSums(table);
        return table;
    }

private:
    bool any(bool (*holds)(const SourceCell &)) const { return std::ranges::any_of(m_behind.cells, holds); }
    bool isDeflated() const
    {
        return m_spec.dollarsOf.has_value();
    }
    // Where what is counted is what the column before it says, it says it.
    bool hasCounted() const
    {
        return any([](const SourceCell &cell) { return cell.times != 1; });
    }

    void addNumbers(FigureTable &table) const
    {
        FigureColumn dollars{phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Dollars in the source")), {}, {}, {}, QStringLiteral("dollars"), {}, {}};
        FigureColumn price{phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Consumer prices")), {}, {}, {}, QStringLiteral("consumer_prices"), {}, priceDecimals};
        FigureColumn real{{}, {}, {}, {}, QStringLiteral("dollars_in_prices"), {}, {}};
        FigureColumn counted{phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Counted")), {}, {}, {}, QStringLiteral("counted"), {}, {}};
        for (const SourceCell &cell : m_behind.cells) {
            dollars.values.push_back(cell.dollars.isBlank() ? std::nan("") : cell.dollars.value);
            dollars.blanks.push_back(cell.dollars.blank);
            price.values.push_back(cell.price);
            price.blanks.push_back(cell.inPrices.blank);
            real.values.push_back(cell.inPrices.isBlank() ? std::nan("") : cell.inPrices.value);
            real.blanks.push_back(cell.inPrices.blank);
            counted.values.push_back(cell.inPrices.isBlank() || cell.times == 0 ? std::nan("") : cell.counted());
            counted.blanks.push_back(cell.inPrices.blank);
        }
        table.columns.append(dollars);
        if (isDeflated()) {
            real.head = phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "In dollars of %1")).arg(m_language.monthYear(*m_spec.dollarsOf));
            table.columns << price << real;
        }
        if (hasCounted())
            table.columns.append(counted);
    }

    std::optional<Month> releaseOf(Month month) const
    {
        const auto holds = [month](const ReleasePart &part) { return part.months.first <= month && month <= part.months.last; };
        const auto it = std::ranges::find_if(m_info.parts, holds);
        return it == m_info.parts.end() ? m_info.release : it->release;
    }

    QString roleOf(const SourceCell &cell) const
    {
        const QString role = phraseText(m_language, roleWord(cell.role, m_number.show, isOfMany(m_number)));
        if (cell.times == 0)
            return phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "%1, left out")).arg(role);
        if (std::abs(cell.times) > 1)
            return phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "%1, counted %2 times")).arg(role).arg(cell.times);
        if (cell.times > 0)
            return role;
        const bool alone = cell.role == TermRole::Counted && m_number.show == Show::Value;
        return alone ? phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "taken away"))
                     : phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "%1, taken away")).arg(role);
    }

    void addWords(FigureTable &table) const
    {
        const auto column = [](const QString &head, const char *key) { return FigureColumn{head, {}, {}, {}, QLatin1String(key), {}, {}}; };
        FigureColumn role = column(phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Role")), "role");
        FigureColumn partner = column(phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Partner")), "partner");
        FigureColumn flow = column(phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Flow")), "flow");
        FigureColumn code = column(phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Code")), "code");
        FigureColumn release = column(phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Release")), "release");
        FigureColumn why = column(phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Why blank")), "blank");
        for (const SourceCell &cell : m_behind.cells) {
            role.texts.append(roleOf(cell));
            role.keys.append(QLatin1String(roleKey(cell.role)));
            partner.texts.append(m_language.name(cell.partner));
            partner.keys.append(m_registry.columnName(cell.partner));
            flow.texts.append(m_language.sentence("Option", {tradestrata::word(cell.flow).label}));
            flow.keys.append(QLatin1String(tradestrata::word(cell.flow).key));
            code.texts.append(cell.code.toString());
            const auto released = releaseOf(cell.month);
            release.texts.append(released ? m_language.monthYear(*released, true) : QString());
            release.keys.append(released ? released->toString() : QString());
            why.texts.append(blankSentence(cell.inPrices.blank, m_language));
            why.keys.append(QLatin1String(blankKey(cell.inPrices.blank)));
        }
        const bool several = std::ranges::any_of(role.texts, [&](const QString &text) { return text != role.texts.first(); });
        if (several)
            table.columns.append(role);
        table.columns << partner << flow << code << release << why;
    }

    // What each role comes to, under the cells: in the last column of dollars, as that is what is added.
    void addSums(FigureTable &table) const
    {
        std::vector<TermRole> roles;
        std::ranges::copy_if(allRoles, std::back_inserter(roles), [this](TermRole role) { return m_behind.has(role); });
        qsizetype last = 0;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            last = table.columns[i].isWords() ? last : i;
        for (const TermRole role : roles) {
            const QString name = phraseText(m_language, roleWord(role, m_number.show, isOfMany(m_number)));
            table.periods.append(roles.size() == 1 ? phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Sum"))
                                                   : phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Sum, %1")).arg(name));
            table.keys.append(QStringLiteral("sum"));
            for (qsizetype i = 0; i < table.columns.size(); ++i)
                addSum(table.columns[i], i == last ? m_behind.sum(role) : Cell{std::nan(""), Blank::None}, role);
        }
        table.sums = int(roles.size());
    }
    void addSum(FigureColumn &column, Cell sum, TermRole role) const
    {
        if (column.isWords()) {
            column.texts.append(QString());
            if (!column.keys.isEmpty())
                column.keys.append(column.key == QLatin1String("role") ? QLatin1String(roleKey(role)) : QString());
            return;
        }
        column.values.push_back(sum.isBlank() ? std::nan("") : sum.value);
        column.blanks.push_back(sum.blank);
    }

    const CellsBehind &m_behind;
    const FigureSpec &m_spec;
    const NumberRef &m_number;
    const TableInfo &m_info;
    const PartnerRegistry &m_registry;
    const Language &m_language;
};

} // namespace

FigureTable cellsTableOf(const CellsBehind &behind, const FigureSpec &spec, const NumberRef &number, const TableInfo &info,
                       const PartnerRegistry &registry, const Language &language)
{
    if (behind.cells.empty())
        return {};
    return CellsTable(behind, spec, number, info, registry, language).make();
}

} // namespace tradestrata
