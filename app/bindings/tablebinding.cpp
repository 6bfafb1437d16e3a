// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bindings/tablebinding.h"

#include "models/figure/words.h"
#include "models/items/datatablemodel.h"
#include "models/tables/valuesbook.h"
#include "models/tables/valuestable.h"

#include <cmath>

namespace tradestrata {

ShowAs showOf(PanelNumber number)
{
    return number == PanelNumber::Value ? ShowAs::Value : number == PanelNumber::Share ? ShowAs::Share : ShowAs::ChangePercent;
}

QString CellTexts::money(Cell cell) const
{
    if (cell.isBlank())
        return {};
    const double size = std::abs(cell.value);
    const int decimals = size >= 50e6 || size == 0 ? 1 : size >= 500e3 ? 3 : 6;
    return m_language.inUnit(cell.value, MoneyUnit::Billions, decimals);
}

QString CellTexts::share(Cell cell) const { return cell.isBlank() ? QString() : m_language.number(cell.value, 1); }

QString CellTexts::change(double percent) const
{
    if (std::isnan(percent))
        return {};
    const QString text = m_language.number(percent, 1);
    return percent > 0 && std::round(percent * 10) > 0 ? QLatin1Char('+') + text : text;
}

QString CellTexts::unit() const { return m_language.sentence("Window", {QT_TRANSLATE_NOOP("Window", "$ bn")}); }

QString CellTexts::caption(const FigureSource &source, const QString &unit) const
{
    return QStringLiteral("%1, %2, %3")
        .arg(m_language.sentence("Option", {word(source.spec().flow).label}),
             m_language.sentence("Option", {word(source.validSpec()->measure).label}).toLower(), unit);
}

QString CellTexts::cursorHead(const FigureSource &source) const
{
    const int through = source.numbers() ? source.numbers()->through : 12;
    return periodHead(source.validSpec()->measure, source.cursorPeriod(), through, m_language);
}

namespace {

// The fields that determine the numbers; the figure's words, size and language do not.
FigureSpec arithmeticOnly(FigureSpec spec)
{
    const FigureSpec plain;
    spec.title = plain.title;
    spec.subtitle = plain.subtitle;
    spec.note = plain.note;
    spec.language = plain.language;
    spec.size = plain.size;
    spec.accepted = plain.accepted;
    return spec;
}

} // namespace

TableBinding::TableBinding(DataTablePanel &panel, FigureSource &source, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_source(source)
    , m_inSight(panel, [this] { m_followed ? showFollowed() : showTable(); })
{
    connect(&source, &FigureSource::figureChanged, this, &TableBinding::update);
    connect(&source, &FigureSource::figureMoved, this, &TableBinding::update);
    connect(&panel, &DataTablePanel::viewEdited, &m_inSight, &InSight::update);
    connect(&panel, &DataTablePanel::numberRequested, this, &TableBinding::askAbout);
    connect(&panel, &DataTablePanel::backRequested, this, &TableBinding::goBack);
}

TablePtr TableBinding::release() const
{
    const auto table = m_source.releases().pick(m_source.spec().release);
    return table ? *table : nullptr;
}

bool TableBinding::isStillThere() const
{
    return m_source.numbers() && m_followed->table == release() && m_followed->spec == arithmeticOnly(m_source.spec())
           && m_followed->figure == m_source.document().session().current;
}

void TableBinding::update()
{
    if (m_followed && !isStillThere())
        m_followed.reset();
    m_inSight.update();
}

void TableBinding::showTable()
{
    if (!m_source.numbers()) {
        m_panel.setTable({});
        return;
    }
    const Numbers numbers = *m_source.numbersInTable();
    const ValidSpec spec = m_source.validSpec();
    const Language &language = m_source.windowLanguage();
    if (m_panel.chosenView() == DataTableView::SourceMonths) {
        m_panel.setTable(monthsTable(numbers, spec, m_source.registry(), language));
        m_panel.setCaption(monthsCaption());
        return;
    }
    m_panel.setTable(figureTable(numbers, spec, m_source.registry(), language));
    const bool indices = numbers.concentration.has_value();
    m_panel.setCaption(CellTexts(language).caption(m_source, indices ? tr("concentration indices") : unitOf(m_source.spec().show)));
}

// "Exports, months, US dollars", or in dollars of a month.
QString TableBinding::monthsCaption() const
{
    const Language &language = m_source.windowLanguage();
    const QString flow = language.sentence("Option", {word(m_source.spec().flow).label});
    const auto &month = m_source.spec().dollarsOf;
    return month ? tr("%1, months, US dollars of %2").arg(flow, language.monthYear(*month))
                 : tr("%1, months, US dollars").arg(flow);
}

void TableBinding::showFollowed()
{
    const Language &language = m_source.windowLanguage();
    const ValidSpec spec = m_source.validSpec();
    m_panel.setCells(cellsTableOf(m_followed->sourceCells, m_source.spec(), m_followed->number,
                                  m_followed->sourceCells.from->info(), m_source.registry(), language),
                     arithmeticOf(m_followed->sourceCells, spec, *m_source.numbers(), m_followed->number, language));
}

void TableBinding::showCells(const NumberRef &number)
{
    if (m_source.numbers())
        follow(*m_source.numbers(), number);
}

void TableBinding::follow(const Numbers &numbers, const NumberRef &number)
{
    auto sourceCells = sourceCellsOfNumber(m_source.releases(), m_source.registry(), m_source.validSpec(), numbers, number,
                                           m_source.context());
    if (!sourceCells)
        return;
    m_followed = Followed{number, arithmeticOnly(m_source.spec()), release(), m_source.document().session().current,
                          *std::move(sourceCells)};
    emit cellsRequested();
    m_inSight.update();
}

void TableBinding::goBack()
{
    m_followed.reset();
    m_inSight.update();
}

void TableBinding::askAbout(int row, int column)
{
    if (!m_source.numbers())
        return;
    const Numbers numbers = *m_source.numbersInTable();
    const ValidSpec spec = m_source.validSpec();
    const auto make = m_panel.chosenView() == DataTableView::AsDrawn ? figureTable : monthsTable;
    follow(numbers, numberIn(make(numbers, spec, m_source.registry(), m_source.windowLanguage()), numbers, spec, row, column));
}

QByteArray TableBinding::csv() const
{
    return m_source.numbers() ? toCsv(tableInFiles(*m_source.numbersInTable(), m_source.windowLanguage())) : QByteArray();
}

Result<QByteArray> TableBinding::workbook() const
{
    if (!m_source.numbers())
        return QByteArray();
    const Numbers numbers = *m_source.numbersInTable();
    const ValidSpec spec = m_source.validSpec();
    const Language &language = m_source.figureLanguage();
    BookWords words = bookWords(m_source.wholeFigure(), numbers, spec);
    if (m_followed) { // the figure's subtitle and notes are not about these
        words.subtitle = arithmeticOf(m_followed->sourceCells, spec, numbers, m_followed->number, language);
        words.notes.clear();
        words.dollarsOf.reset();
    }
    return toXlsx(valuesBook(tableInFiles(numbers, language), words, language));
}

FigureTable TableBinding::tableInFiles(const Numbers &numbers, const Language &language) const
{
    const ValidSpec spec = m_source.validSpec();
    if (m_followed)
        return cellsTableOf(m_followed->sourceCells, m_source.spec(), m_followed->number, m_followed->sourceCells.from->info(),
                            m_source.registry(), language);
    const auto make = m_panel.chosenView() == DataTableView::SourceMonths ? monthsTable : valuesTable;
    return make(numbers, spec, m_source.registry(), language);
}

QString TableBinding::suggestedFile() const
{
    QString name = m_source.document().current().name;
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    if (m_followed)
        name = tr("%1, cells").arg(name);
    else if (m_panel.chosenView() == DataTableView::SourceMonths)
        name = tr("%1, months").arg(name);
    return name + QStringLiteral(".csv");
}

QString TableBinding::unitOf(ShowAs show)
{
    switch (kindOf(show)) {
    case ValueKind::Dollars:
        return tr("US dollars");
    case ValueKind::Percent:
        return tr("per cent");
    case ValueKind::Points:
        return tr("percentage points");
    case ValueKind::Index:
        return tr("index");
    case ValueKind::Rank:
        return tr("rank");
    }
    Q_UNREACHABLE();
}

} // namespace tradestrata
