// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/layouts/readlayout.h"

#include "models/io/iomessages.h"
#include "models/io/layouts/guess.h"
#include "models/io/layouts/observations.h"
#include "models/io/layouts/tablefromvalues.h"

#include <algorithm>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t headRows = 400; // enough for the lines above a table and for the evidence of a guess

QStringList sheetNames(const FileHead &file)
{
    QStringList names;
    for (const GridHead &sheet : file.sheets)
        names.append(sheet.sheet);
    return names;
}

Message noTable(const FileHead &file)
{
    QString first;
    for (const GridHead &sheet : file.sheets) {
        if (!sheet.rows.empty() && first.isEmpty())
            first = lineOf(sheet.rows.front());
    }
    constexpr qsizetype most = 60;
    if (first.size() > most)
        first = first.first(most - 1) + u'…';
    if (file.sheets.size() > 1)
        return {u"file-unknown-layout"_s,
                QT_TRANSLATE_NOOP("Message",
                                  "No sheet holds a table of trade by partner and period that can be recognized; the sheets "
                                  "are %1: name the columns with --role."),
                {sheetNames(file).join(u", "_s)}};
    return {u"file-unknown-layout"_s,
            QT_TRANSLATE_NOOP("Message",
                              "The file holds no table of trade by partner and period that can be recognized; it begins with "
                              "“%1”: name the columns with --role."),
            {first}};
}

/// A column by its head or as "#3"; -1 if there is none.
int columnNamed(const FileLayout &layout, const QString &name)
{
    bool isNumber = false;
    if (const int place = name.mid(1).toInt(&isNumber); name.startsWith(u'#') && isNumber)
        return place - 1;
    const auto found = std::ranges::find_if(layout.columns, [&](const LayoutColumn &each) {
        return each.head.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    return found == layout.columns.end() ? -1 : found->column;
}

std::optional<Message> applyOptions(FileLayout &layout, const ReadOptions &options)
{
    const auto columnOf = [&](const QString &name) -> Result<LayoutColumn *> {
        const int column = columnNamed(layout, name);
        const auto found = std::ranges::find(layout.columns, column, &LayoutColumn::column);
        if (found != layout.columns.end())
            return &*found;
        QStringList heads;
        for (const LayoutColumn &each : layout.columns)
            heads.append(each.head.isEmpty() ? u"#%1"_s.arg(each.column + 1) : each.head);
        return Message{u"role-no-column"_s,
                       QT_TRANSLATE_NOOP("Message", "There is no column “%1”; the columns are %2."),
                       {name, heads.join(u", "_s)}};
    };
    for (const auto &[name, word] : options.roles) {
        const auto column = columnOf(name);
        if (!column)
            return column.error();
        // "exports", "imports": the values of a flow
        const bool isFlow = word == u"exports" || word == u"imports";
        const auto role = isFlow ? std::optional(Role::Value) : roleOf(word);
        if (!role)
            return Message{u"role-unknown"_s,
                           QT_TRANSLATE_NOOP("Message", "“%1” is not a role; roles are exports, imports, %2."),
                           {word, roleWords().join(u", "_s)}};
        (*column)->role = *role;
        (*column)->flow = isFlow ? word : QString();
    }
    for (const auto &[name, text] : options.keep) {
        const auto column = columnOf(name);
        if (!column)
            return column.error();
        if ((*column)->role == Role::Ignored)
            (*column)->role = Role::Choice;
        (*column)->keep = QRegularExpression(QRegularExpression::anchoredPattern(QRegularExpression::escape(text)),
                                             QRegularExpression::CaseInsensitiveOption);
    }
    return std::nullopt;
}

QStringList linesOf(const std::vector<GridHead> &heads, size_t except)
{
    constexpr size_t most = 60;
    QStringList lines;
    for (size_t i = 0; i < heads.size(); ++i) {
        for (size_t row = 0; i != except && row < std::min(most, heads[i].rows.size()); ++row)
            lines.append(lineOf(heads[i].rows[row]));
    }
    return lines;
}

} // namespace

Message sheetUnknown(const QString &name, const QStringList &sheets)
{
    return {u"sheet-unknown"_s,
            QT_TRANSLATE_NOOP("Message", "The file has no sheet “%1”; its sheets are %2."),
            {name, sheets.join(u", "_s)}};
}

Result<FileHead> headOf(FileGrids &file)
{
    FileHead head{file.kind, {}};
    for (NamedGrid &each : file.grids) {
        head.sheets.push_back(headOf(each.name, *each.grid, headRows));
        head.sheets.back().isHidden = each.isHidden;
        if (head.sheets.back().error)
            return *head.sheets.back().error;
    }
    return head;
}

Result<std::vector<SheetLayout>> findLayouts(const FileHead &file, const Descriptions &descriptions,
                                             const PartnerResolver &resolver, const ReadOptions &options)
{
    const std::vector<GridHead> &heads = file.sheets;
    Descriptions usable = descriptions;
    if (!options.layout.isEmpty())
        std::erase_if(usable, [&](const auto &each) { return each->id != options.layout; });
    if (usable.empty() && !options.layout.isEmpty()) {
        QStringList ids;
        for (const auto &each : descriptions)
            ids.append(each->id);
        return Message{u"layout-unknown"_s,
                       QT_TRANSLATE_NOOP("Message", "There is no layout “%1”; the layouts are %2."),
                       {options.layout, ids.join(u", "_s)}};
    }
    std::vector<SheetLayout> found;
    std::optional<Message> why; // a guess lacks only an answer
    const auto isWanted = [&](const GridHead &head) {
        return options.sheet.isEmpty() || head.sheet.compare(options.sheet, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::none_of(heads, isWanted)) {
        return file.kind == ContentKind::Spreadsheet ? sheetUnknown(options.sheet, sheetNames(file)) : sheetUnused();
    }
    for (size_t i = 0; i < heads.size(); ++i) {
        if (!isWanted(heads[i]))
            continue;
        if (auto layout = matchLayout(heads[i], usable, linesOf(heads, i)))
            found.push_back({int(i), *std::move(layout)});
    }
    const bool isKnown = !found.empty() || !options.layout.isEmpty();
    for (size_t i = 0; !isKnown && i < heads.size(); ++i) {
        if (!isWanted(heads[i]) || heads[i].isHidden)
            continue;
        Guess guess = guessLayout(heads[i], resolver, options);
        if (guess.isTable())
            found.push_back({int(i), std::move(guess.layout)});
        else if (!why)
            why = guess.lacks;
    }
    if (found.empty())
        return why ? *why : noTable(file);
    for (SheetLayout &each : found) {
        if (const auto wrongOption = applyOptions(each.layout, options))
            return *wrongOption;
    }
    return found;
}

Result<Import> readByLayout(FileGrids &file, const Descriptions &descriptions, const PartnerResolver &resolver,
                            const ReadOptions &options, Progress &progress)
{
    const auto head = headOf(file);
    if (!head)
        return head.error();
    const auto layouts = findLayouts(*head, descriptions, resolver, options);
    if (!layouts)
        return layouts.error();
    const FileLayout &first = layouts->front().layout;
    if (!first.description->isReference.isEmpty())
        return first.description->isReference == u"series"
                   ? Message{u"file-is-reference"_s,
                             QT_TRANSLATE_NOOP("Message",
                                               "The file holds a single series, not trade by partner: a price index is used with "
                                               "Data > Open Price Index or the option --prices, dates of recessions with Data > "
                                               "Open Recession Dates or --recession-dates.")}
                   : Message{u"file-is-reference"_s,
                             QT_TRANSLATE_NOOP("Message",
                                               "The file holds one indicator by country, not trade by partner, and cannot be "
                                               "opened as data.")};
    if (layouts->size() > 1 && !first.description->takesAllSheets && options.sheet.isEmpty()) {
        QStringList names;
        for (const SheetLayout &each : *layouts)
            names.append(file.grids[size_t(each.grid)].name);
        return Message{u"choice-sheet"_s,
                       QT_TRANSLATE_NOOP("Message", "%1 sheets hold a table: choose one with --sheet (%2)."),
                       {int(names.size()), names.join(u", "_s), names}};
    }
    Observations found;
    bool isDecimalRead = file.kind != ContentKind::Spreadsheet;
    for (const SheetLayout &each : *layouts) {
        if (each.layout.description != first.description)
            continue;
        if (options.decimal && !isDecimalRead)
            isDecimalRead = hasNumbersInText(*file.grids[size_t(each.grid)].grid, each.layout);
        auto read = readObservations(*file.grids[size_t(each.grid)].grid, each.layout, resolver, options, file.separator,
                                     progress, std::move(found));
        if (!read)
            return read.error();
        found = *std::move(read);
    }
    auto import = makeTable(std::move(found), first, resolver, options);
    if (!import)
        return import.error();
    import->report.warnings = file.notes + first.warnings + import->report.warnings;
    if (options.decimal && !isDecimalRead)
        import->report.unused.append(decimalUnused());
    progress.report(1000);
    return import;
}

} // namespace tradestrata
