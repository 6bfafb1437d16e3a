// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importpage.h"

#include "app/windowwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t mostRows = 200;   // of the sheet
constexpr size_t mostSeries = 100; // as they will be read
constexpr int mostTexts = 40;      // of a column, to keep one of
constexpr int lastPeriods = 4;

QString importWord(const char *source) { return QCoreApplication::translate("Import", source); }

/// A role of `--role` with its word for people.
constexpr std::pair<const char *, const char *> roleWordsShown[] = {
    {"ignored", QT_TRANSLATE_NOOP("Import", "Not used")},
    {"period", QT_TRANSLATE_NOOP("Import", "Period")},
    {"year", QT_TRANSLATE_NOOP("Import", "Year")},
    {"month", QT_TRANSLATE_NOOP("Import", "Month")},
    {"quarter", QT_TRANSLATE_NOOP("Import", "Quarter")},
    {"partner", QT_TRANSLATE_NOOP("Import", "Partner")},
    {"partner-name", QT_TRANSLATE_NOOP("Import", "Name of the partner")},
    {"flow", QT_TRANSLATE_NOOP("Import", "Flow (exports or imports)")},
    {"exports", QT_TRANSLATE_NOOP("Import", "Exports")},
    {"imports", QT_TRANSLATE_NOOP("Import", "Imports")},
    {"value", QT_TRANSLATE_NOOP("Import", "Values")},
    {"unit", QT_TRANSLATE_NOOP("Import", "Unit")},
    {"scale", QT_TRANSLATE_NOOP("Import", "Scale (thousands, millions)")},
    {"reporter", QT_TRANSLATE_NOOP("Import", "Reporter")},
    {"reporter-name", QT_TRANSLATE_NOOP("Import", "Name of the reporter")},
    {"product", QT_TRANSLATE_NOOP("Import", "Product")},
    {"product-name", QT_TRANSLATE_NOOP("Import", "Name of the product")},
    {"status", QT_TRANSLATE_NOOP("Import", "Mark of the source")},
    {"adjustment", QT_TRANSLATE_NOOP("Import", "Seasonal adjustment")},
    {"basis", QT_TRANSLATE_NOOP("Import", "Basis")},
    {"choice", QT_TRANSLATE_NOOP("Import", "Other dimension")},
};

QString wordOf(const LayoutColumn &column)
{
    return column.role == Role::Value && !column.flow.isEmpty() && (column.flow == u"exports" || column.flow == u"imports")
               ? column.flow
               : tradestrata::wordOf(column.role);
}

int rolePlace(const QString &word)
{
    const auto found = std::ranges::find_if(roleWordsShown,
                                            [&](const auto &role) { return word == QLatin1StringView(role.first); });
    return found == std::end(roleWordsShown) ? 0 : int(found - std::begin(roleWordsShown));
}

/// "A" to "Z", "AA", as a spreadsheet names its columns.
QString letterOf(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

/// A pattern that options make, as the text that they state.
QString keptText(const LayoutColumn &column, const ReadOptions &options)
{
    for (const auto &[name, text] : options.keep) {
        if (name.compare(column.head, Qt::CaseInsensitive) == 0 || name == u"#%1"_s.arg(column.column + 1))
            return text;
    }
    return {};
}

void addColumns(ImportPage &page, const ImportPreview &preview, const GridHead &sheet)
{
    const FileLayout &layout = preview.layout;
    for (const LayoutColumn &column : layout.columns) {
        const auto sameHeads = std::ranges::count(layout.columns, column.head, &LayoutColumn::head);
        ImportColumn shown;
        shown.name = column.head.isEmpty() || sameHeads > 1 ? u"#%1"_s.arg(column.column + 1) : column.head;
        shown.role = rolePlace(wordOf(column));
        shown.kept = keptText(column, page.options);
        for (const GridHead::Row &row : sheet.rows) {
            if (row.number <= layout.headRow || size_t(column.column) >= row.cells.size())
                continue;
            const QString text = qstring(row.cells[size_t(column.column)].text);
            if (!text.isEmpty() && !shown.texts.contains(text) && shown.texts.size() < mostTexts)
                shown.texts.append(text);
        }
        if (!shown.kept.isEmpty() && !shown.texts.contains(shown.kept, Qt::CaseInsensitive))
            shown.texts.prepend(shown.kept);
        page.columns.push_back(std::move(shown));
    }
}

ImportTable sheetTable(const ImportPage &page, const FileLayout &layout, const GridHead &sheet)
{
    ImportTable table;
    size_t width = page.columns.size();
    for (size_t i = 0; i < std::min(mostRows, sheet.rows.size()); ++i) {
        const GridHead::Row &row = sheet.rows[i];
        QStringList texts;
        for (const GridHead::Cell &cell : row.cells)
            texts.append(qstring(cell.text).simplified());
        width = std::max(width, row.cells.size());
        if (row.number == layout.headRow && !layout.columns.empty())
            table.headRow = int(i);
        table.rowNames.append(QString::number(row.number));
        table.rows.push_back(std::move(texts));
    }
    for (size_t i = 0; i < width; ++i) {
        const bool isUsed = page.columns.empty() || (i < page.columns.size() && page.columns[i].role > 0);
        table.isUsed.push_back(isUsed);
        table.heads.append(page.columns.empty() || !isUsed ? letterOf(int(i)) : page.roles[page.columns[i].role].label);
    }
    return table;
}

QString flowName(Flow flow) { return flow == Flow::Exports ? importWord("Exports") : importWord("Imports"); }

ImportTable asRead(const TradeTable &read, const Language &language)
{
    const Frequency frequency = read.info().frequency;
    const Period last = Period::containing(read.last(), frequency), first = Period::containing(read.first(), frequency);
    QList<Period> periods{first};
    for (int ordinal = std::max(first.ordinal + 1, last.ordinal - lastPeriods + 1); ordinal <= last.ordinal; ++ordinal)
        periods.append({frequency, ordinal});
    ImportTable table;
    table.heads = {importWord(QT_TRANSLATE_NOOP("Import", "Partner")), importWord(QT_TRANSLATE_NOOP("Import", "Flow"))};
    for (const Period &period : periods)
        table.heads.append(u"%1 (%2)"_s.arg(language.period(period), read.info().currency));
    for (const TableRow &row : read.rows().first(std::min(mostSeries, read.rows().size()))) {
        QStringList texts{language.name(row.key.partner), flowName(row.key.flow)};
        if (texts.front() != row.name && !row.name.isEmpty())
            texts.front() += u" (%1)"_s.arg(row.name);
        for (const Period &period : periods) {
            const size_t place = size_t(period.last() - read.first());
            const double value = place < row.values.size() ? row.values[place] : 0;
            texts.append(std::isnan(value) ? importWord(QT_TRANSLATE_NOOP("Import", "missing")) : language.number(value, 0));
        }
        table.rows.push_back(std::move(texts));
    }
    return table;
}

QString outcomeOf(const TradeTable &read, const ImportReport &report, const Language &language)
{
    const TableInfo &info = read.info();
    QStringList flows;
    for (const Flow flow : {Flow::Exports, Flow::Imports}) {
        if (!read.rows(flow).empty())
            flows.append(flowName(flow));
    }
    QStringList parts{flows.join(u", "_s), QCoreApplication::translate("Import", "%n partner(s)", nullptr, read.partnerCount()),
                      importWord(QT_TRANSLATE_NOOP("Import", "%1 to %2"))
                          .arg(language.period(Period::containing(read.first(), info.frequency)),
                               language.period(Period::containing(read.last(), info.frequency)))};
    if (report.codesUnknown > 0)
        parts.append(QCoreApplication::translate("Import", "%n partner(s) known only by the name in the file", nullptr,
                                                 report.codesUnknown));
    return language.parted(parts);
}

/// What the window asks for instead of an option of the command line; nothing for other errors.
const char *questionFor(const QString &error)
{
    constexpr std::pair<const char *, const char *> questions[]{
        {"file-unknown-layout",
         QT_TRANSLATE_NOOP("Import", "No table of trade by partner and period was recognized: choose the roles of its columns.")},
        {"guess-no-flow",
         QT_TRANSLATE_NOOP("Import", "Nothing says whether the values are exports or imports: choose it as the role "
                                     "of their column.")},
        {"guess-no-value",
         QT_TRANSLATE_NOOP("Import", "Several columns hold numbers: choose the one with the exports or imports.")},
        {"unit-unknown", QT_TRANSLATE_NOOP("Import", "Nothing says in which currency the values are: choose the unit.")},
        {"scale-unclear",
         QT_TRANSLATE_NOOP("Import", "The scale of the values is not clear: choose the unit, with “units” if they are whole.")},
        {"choice-reporter", QT_TRANSLATE_NOOP("Import", "The file has the trade of several reporters: choose one.")},
        {"choice-product",
         QT_TRANSLATE_NOOP("Import", "The file has several products: choose one, or all products of a partner.")},
        {"choice-level", QT_TRANSLATE_NOOP("Import", "The products have several levels: choose one.")},
        {"choice-unit", QT_TRANSLATE_NOOP("Import", "The file has values in several units: choose one.")},
        {"choice-sheet", QT_TRANSLATE_NOOP("Import", "Several sheets hold a table: choose one.")},
        {"choice-adjustment",
         QT_TRANSLATE_NOOP("Import", "The file has several kinds of seasonal adjustment: keep the rows of one.")},
        {"choice-other",
         QT_TRANSLATE_NOOP("Import", "The file has several series for each partner and period: keep the rows of one.")},
        {"numbers-ambiguous", QT_TRANSLATE_NOOP("Import", "A number can be read in two ways: choose the decimal sign.")},
        {"numbers-contradict",
         QT_TRANSLATE_NOOP("Import", "Some numbers have a decimal point, others a decimal comma: choose the decimal sign.")},
    };
    const auto found = std::ranges::find_if(questions, [&](const auto &each) { return error == QLatin1StringView(each.first); });
    return found == std::end(questions) ? nullptr : found->second;
}

void addChoices(ImportPage &page, const ImportPreview &preview)
{
    const Result<Import> &import = preview.import;
    if (import) {
        const FileContents &contents = import->report.contents;
        page.reporters = contents.reporters;
        page.products = contents.products;
        page.units = contents.units;
    } else if (const QStringList choices = import.error().arguments.value(2).toStringList(); !choices.isEmpty()) {
        const QString &id = import.error().id;
        (id == u"choice-reporter"  ? page.reporters
         : id == u"choice-product" ? page.products
         : id == u"choice-level"   ? page.levels
         : id == u"choice-unit"    ? page.units
         : id == u"scale-unclear"  ? page.units
                                   : page.sheets) = choices;
        for (const QString &partner : import.error().arguments.value(3).toStringList())
            page.productsOf.append({importWord(QT_TRANSLATE_NOOP("Import", "All products, of %1")).arg(partner), partner});
    }
    for (const char *currency : {"USD", "EUR", "CAD", "MXN", "GBP", "CNY", "JPY"}) {
        for (const char *scale : {"", " thousand", " million", " billion"})
            page.units.append(QLatin1StringView(currency) + QLatin1StringView(scale));
    }
    page.units.removeDuplicates();
    page.reporter = page.options.reporter;
    page.product = page.options.productsOf.isEmpty()
                       ? page.options.product
                       : importWord(QT_TRANSLATE_NOOP("Import", "All products, of %1")).arg(page.options.productsOf);
    page.level = page.options.level;
    page.unit = page.options.unit;
    if (!import)
        return;
    const TableInfo &info = import->table->info();
    if (page.reporter.isEmpty())
        page.reporter = info.reporterName.isEmpty() ? info.reporter : info.reporterName;
    if (page.product.isEmpty())
        page.product = info.product;
    if (page.unit.isEmpty())
        page.unit = info.currency;
}

} // namespace

QStringList headsOf(const ImportPreview &preview)
{
    QStringList heads;
    for (const LayoutColumn &column : preview.layout.columns)
        heads.append(column.head);
    return heads;
}

ImportPage importPage(const QString &file, const ImportPreview &preview, const ReadOptions &options, const QStringList &kept,
                      const Builtin &builtin, const Language &language)
{
    ImportPage page;
    page.file = file;
    page.options = options;
    page.layouts.append({importWord(QT_TRANSLATE_NOOP("Import", "By the content")), {}});
    for (const QString &name : kept)
        page.layouts.append({name, name});
    for (const auto &description : builtin.layouts().descriptions()) {
        if (description->isReference.isEmpty())
            page.layouts.append({description->name, description->id});
    }
    for (const auto &[word, label] : roleWordsShown)
        page.roles.append({importWord(label), QLatin1StringView(word)});
    for (const GridHead &sheet : preview.head.sheets) {
        if (!sheet.sheet.isEmpty())
            page.sheets.append(sheet.sheet);
    }
    if (preview.sheet >= 0) {
        const GridHead &sheet = preview.head.sheets[size_t(preview.sheet)];
        page.sheet = sheet.sheet;
        addColumns(page, preview, sheet);
        page.sheetAsItIs = sheetTable(page, preview.layout, sheet);
    }
    addChoices(page, preview);
    Messages notes = preview.layout.evidence;
    if (const Result<Import> &import = preview.import) {
        const Language names = language.about(ReleaseList(import->tables()), builtin.registry());
        notes = import->report.warnings + import->report.evidence;
        page.asRead = asRead(*import->table, names);
        page.outcome = outcomeOf(*import->table, import->report, names);
        page.canOpen = true;
    } else {
        const char *question = questionFor(import.error().id);
        page.outcome = question ? importWord(question) : language.plainText(inWindow(import.error()));
    }
    for (const Message &note : notes)
        page.notes.append(language.plainText(inWindow(note)));
    return page;
}

} // namespace tradestrata
