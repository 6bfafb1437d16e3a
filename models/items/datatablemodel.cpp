// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/datatablemodel.h"

#include "models/data/formulasafe.h"
#include "models/tables/valuestable.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace tradestrata {

namespace {

QString cellText(double value, int decimals, const QLocale &locale)
{
    QString text = locale.toString(value, 'f', decimals);
    if (text.startsWith(locale.negativeSign()))
        text.replace(0, locale.negativeSign().size(), QChar(0x2212));
    return text;
}

// A tab or a line end in a name would begin another cell, and a spreadsheet would run a name such as “=1+1”.
QString oneCell(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return formulaSafe(text);
}

} // namespace

DataTableModel::DataTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DataTableModel::setTable(FigureTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int DataTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_table.periods.size()); }

int DataTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table.periods.isEmpty() ? 0 : 1 + int(m_table.columns.size());
}

QVariant DataTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IsSumRole)
        return isSum(index.row());
    if (role == RowTextRole)
        return QVariant::fromValue(rowText(index));
    if (index.column() == 0)
        return periodData(index.row(), role);
    const FigureColumn &column = m_table.columns[index.column() - 1];
    if (role == IsNumberRole)
        return !column.isWords();
    return column.isWords() ? wordData(column, index.row(), role) : valueData(column, index.row(), role);
}

// The first of the sums has a rule above it.
RowText DataTableModel::rowText(const QModelIndex &index) const
{
    RowText row;
    row.cells = {{data(index).toString()}};
    row.strong = isSum(index.row());
    row.rule = row.strong && !isSum(index.row() - 1) ? RowText::Rule::Strong : RowText::Rule::None;
    return row;
}

QVariant DataTableModel::periodData(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return m_table.periods[row];
    case SortRole:
        return double(row);
    case PlainRole:
        return m_table.keys[row];
    default:
        return {};
    }
}

QVariant DataTableModel::wordData(const FigureColumn &column, int row, int role)
{
    if (role == Qt::DisplayRole || role == PlainRole || role == Qt::ToolTipRole)
        return column.texts[row];
    return role == SortRole && !column.texts[row].isEmpty() ? QVariant(column.texts[row]) : QVariant();
}

QVariant DataTableModel::valueData(const FigureColumn &column, int row, int role) const
{
    const double value = column.values[size_t(row)];
    const bool blank = std::isnan(value);
    const int decimals = column.shownDecimals();
    switch (role) {
    case Qt::DisplayRole:
        return blank ? QString() : cellText(value, decimals, m_table.locale);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | Qt::AlignRight);
    case Qt::ToolTipRole:
        return blank ? m_table.reason(column, row) : QString();
    case Qt::AccessibleTextRole:
        return blank ? m_table.reason(column, row) : cellText(value, decimals, m_table.locale);
    case SortRole:
        return blank ? QVariant() : QVariant(value);
    case PlainRole:
        return column.plain(row);
    default:
        return {};
    }
}

QVariant DataTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return section == 0 ? m_table.periodHead : m_table.columns[section - 1].head;
    if (role == IsNumberRole)
        return section > 0 && !m_table.columns[section - 1].isWords();
    if (role == Qt::TextAlignmentRole) {
        const bool words = section == 0 || m_table.columns[section - 1].isWords();
        return QVariant(Qt::AlignVCenter | (words ? Qt::AlignLeft : Qt::AlignRight));
    }
    return {};
}

bool DataTableSorter::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    const bool sumA = a.data(DataTableModel::IsSumRole).toBool();
    const bool sumB = b.data(DataTableModel::IsSumRole).toBool();
    if (sumA || sumB) // the descending order reverses the comparison
        return sumA != sumB ? sumB == (sortOrder() == Qt::AscendingOrder)
                            : (a.row() < b.row()) == (sortOrder() == Qt::AscendingOrder);
    const QVariant valueA = a.data(DataTableModel::SortRole);
    const QVariant valueB = b.data(DataTableModel::SortRole);
    if (valueA.isValid() != valueB.isValid())
        return valueA.isValid() == (sortOrder() == Qt::AscendingOrder);
    if (valueA.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(valueA.toString(), valueB.toString()) < 0;
    return valueA.toDouble() < valueB.toDouble();
}

QString toTsv(const QModelIndexList &selection)
{
    if (selection.isEmpty())
        return {};
    if (selection.size() == 1)
        return oneCell(selection.first().data(DataTableModel::PlainRole).toString());
    const QAbstractItemModel *model = selection.first().model();
    std::set<int> columns{0};
    std::map<int, std::set<int>> chosen; // columns by row
    for (const QModelIndex &index : selection) {
        columns.insert(index.column());
        chosen[index.row()].insert(index.column());
    }
    QStringList heads;
    for (const int column : columns)
        heads.append(oneCell(model->headerData(column, Qt::Horizontal).toString()));
    QStringList lines{heads.join(u'\t')};
    for (const auto &[row, own] : chosen) {
        QStringList cells;
        for (const int column : columns) {
            const bool given = column == 0 || own.contains(column);
            cells.append(given ? oneCell(model->index(row, column).data(DataTableModel::PlainRole).toString()) : QString());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

namespace {

constexpr int priceDecimals = 3; // with the digits of the published index
constexpr TermRole allRoles[] = {TermRole::Counted, TermRole::YearEarlier, TermRole::Whole, TermRole::WholeBefore, TermRole::Base};

QString phraseText(const Language &language, Phrase phrase) { return language.sentence("Cells", phrase); }

QString phraseText(const Language &language, const char *source) { return language.sentence("Cells", {source}); }

Phrase roleWord(TermRole role, ShowAs show, bool ofMany)
{
    switch (role) {
    case TermRole::Counted:
        if (comparesYears(show))
            return QT_TRANSLATE_NOOP3("Cells", "now", "what a cell does in a number");
        if (show == ShowAs::Share || ofMany)
            return QT_TRANSLATE_NOOP3("Cells", "the part", "what a cell does in a number");
        if (show == ShowAs::Index)
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

/// Fills the columns of the table, one row per cell.
class CellsTable
{
public:
    CellsTable(const SourceCells &sourceCells, const FigureSpec &spec, const NumberRef &number, const TableInfo &info,
               const PartnerRegistry &registry, const Language &language)
        : m_sourceCells(sourceCells)
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
        for (const SourceCell &cell : m_sourceCells.cells) {
            table.periods.append(m_language.monthYear(cell.month, true));
            table.keys.append(cell.month.toString());
        }
        addNumbers(table);
        addWords(table);
        addSums(table);
        return table;
    }

private:
    bool any(bool (*holds)(const SourceCell &)) const { return std::ranges::any_of(m_sourceCells.cells, holds); }
    bool isDeflated() const { return m_spec.dollarsOf.has_value(); }
    // If the counted value is the same as in the column before, that column is enough.
    bool hasCounted() const
    {
        return any([](const SourceCell &cell) { return cell.times != 1; });
    }

    void addNumbers(FigureTable &table) const
    {
        FigureColumn dollars{phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Dollars in the source")),
                             {},
                             {},
                             {},
                             QStringLiteral("dollars"),
                             {},
                             {}};
        FigureColumn price{phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Consumer prices")),
                           {},
                           {},
                           {},
                           QStringLiteral("consumer_prices"),
                           {},
                           priceDecimals,
                           ValueKind::Index};
        FigureColumn real{{}, {}, {}, {}, QStringLiteral("dollars_in_prices"), {}, {}};
        FigureColumn
            counted{phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Counted")), {}, {}, {}, QStringLiteral("counted"), {}, {}};
        for (const SourceCell &cell : m_sourceCells.cells) {
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
            real.head = phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "In dollars of %1"))
                            .arg(m_language.monthYear(*m_spec.dollarsOf));
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
        const bool alone = cell.role == TermRole::Counted && m_number.show == ShowAs::Value;
        return alone ? phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "subtracted"))
                     : phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "%1, subtracted")).arg(role);
    }

    void addWords(FigureTable &table) const
    {
        const auto column = [](const QString &head, const char *key) {
            return FigureColumn{head, {}, {}, {}, QLatin1String(key), {}, {}};
        };
        FigureColumn role = column(phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Role")), "role");
        FigureColumn partner = column(phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Partner")), "partner");
        FigureColumn flow = column(phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Flow")), "flow");
        FigureColumn code = column(phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Code")), "code");
        FigureColumn release = column(phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Release")), "release");
        FigureColumn why = column(phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Why blank")), "blank");
        for (const SourceCell &cell : m_sourceCells.cells) {
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

    // The total of each role, under the cells: in the last column of dollars, which is the one that is added.
    void addSums(FigureTable &table) const
    {
        std::vector<TermRole> roles;
        std::ranges::copy_if(allRoles, std::back_inserter(roles), [this](TermRole role) { return m_sourceCells.has(role); });
        qsizetype last = 0;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            last = table.columns[i].isWords() ? last : i;
        for (const TermRole role : roles) {
            const QString name = phraseText(m_language, roleWord(role, m_number.show, isOfMany(m_number)));
            table.periods.append(roles.size() == 1 ? phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Sum"))
                                                   : phraseText(m_language, QT_TRANSLATE_NOOP("Cells", "Sum, %1")).arg(name));
            table.keys.append(QStringLiteral("sum"));
            for (qsizetype i = 0; i < table.columns.size(); ++i)
                addSum(table.columns[i], i == last ? m_sourceCells.sum(role) : Cell{std::nan(""), Blank::None}, role);
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

    const SourceCells &m_sourceCells;
    const FigureSpec &m_spec;
    const NumberRef &m_number;
    const TableInfo &m_info;
    const PartnerRegistry &m_registry;
    const Language &m_language;
};

} // namespace

FigureTable cellsTableOf(const SourceCells &sourceCells, const FigureSpec &spec, const NumberRef &number, const TableInfo &info,
                         const PartnerRegistry &registry, const Language &language)
{
    if (sourceCells.cells.empty())
        return {};
    return CellsTable(sourceCells, spec, number, info, registry, language).make();
}

} // namespace tradestrata
