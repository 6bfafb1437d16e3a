// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/importdialog.h"

#include "widgets/controls/choicebox.h"
#include "widgets/controls/theme.h"
#include "widgets/panels/dialogbuttons.h"

#include <QAbstractTableModel>
#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tradestrata {

/// Rows of texts as a model; what is not read is pale.
class GridModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const ImportTable &table)
    {
        beginResetModel();
        m_table = table;
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_table.rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_table.heads.size()); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const QString text = m_table.rows[size_t(index.row())].value(index.column());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return text;
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter | (isNumber(text) ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::ForegroundRole: {
            const WindowTheme theme = WindowTheme::of(m_palette);
            return isRead(index) ? QVariant() : theme.muted;
        }
        case Qt::BackgroundRole:
            return isRead(index) || m_table.headRow < 0 ? QVariant() : WindowTheme::of(m_palette).window;
        case Qt::FontRole:
            return WindowTheme::font(13, index.row() == m_table.headRow ? QFont::Medium : QFont::Normal);
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role == Qt::DisplayRole)
            return orientation == Qt::Horizontal ? m_table.heads.value(section) : m_table.rowNames.value(section);
        if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
            return int(Qt::AlignVCenter | Qt::AlignLeft);
        if (role == Qt::FontRole)
            return WindowTheme::font(12, isUsed(section) && orientation == Qt::Horizontal ? QFont::Medium : QFont::Normal);
        return {};
    }

    void setPalette(const QPalette &palette) { m_palette = palette; }

private:
    static bool isNumber(const QString &text)
    {
        return !text.isEmpty() && std::ranges::all_of(text, [](QChar each) {
            return each.isDigit() || each.isSpace() || QStringView(u".,-+−").contains(each);
        });
    }
    bool isUsed(int column) const { return m_table.isUsed.empty() || m_table.isUsed[size_t(column)]; }
    bool isRead(const QModelIndex &index) const { return index.row() >= m_table.headRow && isUsed(index.column()); }

    ImportTable m_table;
    QPalette m_palette;
};

namespace {

constexpr int leastImportWidth = 860;
constexpr int leastImportHeight = 600;
constexpr int importRowHeight = 24;
constexpr int widestShown = 220;
constexpr int narrowestShown = 60;

QTableView *shownTable(const QString &objectName, QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setObjectName(objectName);
    view->setModel(model);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->setDefaultSectionSize(importRowHeight);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setMinimumSectionSize(narrowestShown);
    return view;
}

void fitShownColumns(QTableView *view)
{
    constexpr int most = 60; // beyond them the default width does
    for (int i = 0; i < std::min(most, view->model()->columnCount()); ++i) {
        view->resizeColumnToContents(i);
        view->setColumnWidth(i, std::clamp(view->columnWidth(i) + 8, narrowestShown, widestShown));
    }
}

QComboBox *typedBox(const QString &objectName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setEditable(true);
    box->lineEdit()->setFrame(false); // the box has one
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

void fillBox(QComboBox *box, const QStringList &choices, const QString &text)
{
    const QSignalBlocker blocker(box);
    box->clear();
    box->addItems(choices);
    box->setCurrentText(text);
}

QStringList labelsOfWords(const QList<ImportWord> &words)
{
    QStringList labels;
    for (const ImportWord &each : words)
        labels.append(each.label);
    return labels;
}

int placeOfWord(const QList<ImportWord> &words, const QString &written)
{
    const auto found = std::ranges::find(words, written, &ImportWord::written);
    return found == words.end() ? 0 : int(found - words.begin());
}

} // namespace

ImportDialog::ImportDialog(QWidget *parent)
    : QDialog(parent)
    , m_sheetModel(std::make_unique<GridModel>())
    , m_readModel(std::make_unique<GridModel>())
    , m_layoutLabel(new QLabel(this))
    , m_layout(new ChoiceBox(QStringLiteral("importLayout"), this))
    , m_sheetLabel(new QLabel(this))
    , m_sheet(new ChoiceBox(QStringLiteral("importSheet"), this))
    , m_decimalLabel(new QLabel(this))
    , m_decimal(new ChoiceBox(QStringLiteral("importDecimal"), this))
    , m_reporterLabel(new QLabel(this))
    , m_reporter(typedBox(QStringLiteral("importReporter"), this))
    , m_productLabel(new QLabel(this))
    , m_product(typedBox(QStringLiteral("importProduct"), this))
    , m_levelLabel(new QLabel(this))
    , m_level(typedBox(QStringLiteral("importLevel"), this))
    , m_unitLabel(new QLabel(this))
    , m_unit(typedBox(QStringLiteral("importUnit"), this))
    , m_sheetView(shownTable(QStringLiteral("importTable"), m_sheetModel.get(), this))
    , m_columnLabel(new QLabel(this))
    , m_role(new ChoiceBox(QStringLiteral("importRole"), this))
    , m_keepLabel(new QLabel(this))
    , m_keep(new ChoiceBox(QStringLiteral("importKeep"), this))
    , m_outcome(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_tabs(new QTabWidget(this))
    , m_readView(shownTable(QStringLiteral("importRead"), m_readModel.get(), this))
    , m_notes(new QListWidget(this))
    , m_remember(new QCheckBox(this))
    , m_name(new QLineEdit(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setMinimumSize(leastImportWidth, leastImportHeight);
    m_sheetModel->setPalette(palette());
    m_readModel->setPalette(palette());
    for (ChoiceBox *box : {m_layout, m_sheet, m_decimal, m_role, m_keep})
        box->setFillsWidth();
    m_outcome->setObjectName(QStringLiteral("importOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setFont(WindowTheme::font(13, QFont::Medium));
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_notes->setObjectName(QStringLiteral("importNotes"));
    m_notes->setWordWrap(true);
    m_remember->setObjectName(QStringLiteral("importRemember"));
    m_name->setObjectName(QStringLiteral("importName"));
    m_name->setEnabled(false);
    m_tabs->addTab(m_readView, QString());
    m_tabs->addTab(m_notes, QString());

    auto *stated = new QGridLayout;
    stated->setHorizontalSpacing(controlGap);
    int cell = 0;
    for (const auto &[label, box] : std::initializer_list<std::pair<QLabel *, QWidget *>>{{m_layoutLabel, m_layout},
                                                                                          {m_sheetLabel, m_sheet},
                                                                                          {m_decimalLabel, m_decimal},
                                                                                          {m_reporterLabel, m_reporter},
                                                                                          {m_productLabel, m_product},
                                                                                          {m_unitLabel, m_unit},
                                                                                          {m_levelLabel, m_level}}) {
        label->setBuddy(box);
        stated->addWidget(label, cell / 3, cell % 3 * 2);
        stated->addWidget(box, cell / 3, cell % 3 * 2 + 1);
        stated->setColumnStretch(cell % 3 * 2 + 1, 1);
        ++cell;
    }
    auto *columnRow = new QHBoxLayout;
    columnRow->setSpacing(controlGap);
    m_columnLabel->setBuddy(m_role);
    m_keepLabel->setBuddy(m_keep);
    columnRow->addWidget(m_columnLabel);
    columnRow->addWidget(m_role, 1);
    columnRow->addWidget(m_keepLabel);
    columnRow->addWidget(m_keep, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(controlGap);
    buttons->addWidget(m_remember);
    buttons->addWidget(m_name, 1);
    m_open = addDialogButtons(this, buttons, tr("Cancel"), "importCancel", "importAccept");
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(sideMargin, sideMargin, sideMargin, sideMargin);
    rows->setSpacing(controlGap);
    rows->addLayout(stated);
    rows->addWidget(m_sheetView, 3);
    rows->addLayout(columnRow);
    rows->addWidget(m_outcome);
    rows->addWidget(m_progress);
    rows->addWidget(m_tabs, 2);
    rows->addLayout(buttons);

    connect(m_layout, &ChoiceBox::choiceEdited, this, [this](int place) {
        ReadOptions options; // another layout has columns of its own
        options.released = m_page.options.released;
        options.layout = m_page.layouts.value(place).written;
        take(options);
    });
    connect(m_sheet, &ChoiceBox::choiceEdited, this, [this](int place) { edit(&ReadOptions::sheet, m_page.sheets.value(place)); });
    connect(m_decimal, &ChoiceBox::choiceEdited, this, [this](int place) {
        ReadOptions options = m_page.options;
        options.decimal = place == 0 ? std::nullopt : std::optional(place == 1 ? '.' : ',');
        take(options);
    });
    const auto takeProduct = [this] { editProduct(m_product->currentText().trimmed()); };
    connect(m_product, &QComboBox::activated, this, takeProduct);
    connect(m_product->lineEdit(), &QLineEdit::editingFinished, this, takeProduct);
    for (const auto &[box, member] : {std::pair(m_reporter, &ReadOptions::reporter), std::pair(m_level, &ReadOptions::level),
                                      std::pair(m_unit, &ReadOptions::unit)}) {
        const auto take = [this, box = box, member = member] { edit(member, box->currentText().trimmed()); };
        connect(box, &QComboBox::activated, this, take);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, take);
    }
    connect(m_sheetView->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportDialog::showColumn);
    connect(m_sheetView->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        m_sheetView->setCurrentIndex(m_sheetModel->index(std::max(0, m_page.sheetAsItIs.headRow), section));
    });
    connect(m_role, &ChoiceBox::choiceEdited, this, &ImportDialog::editRole);
    connect(m_keep, &ChoiceBox::choiceEdited, this, &ImportDialog::editKept);
    connect(m_remember, &QCheckBox::toggled, m_name, &QWidget::setEnabled);
    connect(m_remember, &QCheckBox::clicked, m_name, [this] { m_name->setFocus(Qt::OtherFocusReason); });
    connect(m_open, &QPushButton::clicked, this, &QDialog::accept);
    setProgress(-1);
    retranslate();
}

ImportDialog::~ImportDialog() = default;

QString ImportDialog::keptName() const { return m_remember->isChecked() ? m_name->text().simplified() : QString(); }

void ImportDialog::take(const ReadOptions &options)
{
    m_page.options = options; // the next edit adds to it, even before the file has been read so
    emit optionsEdited(options);
}

int ImportDialog::column() const
{
    const int column = m_sheetView->currentIndex().column();
    return column < int(m_page.columns.size()) ? column : -1;
}

void ImportDialog::edit(QString ReadOptions::*member, const QString &text)
{
    const QString shown = member == &ReadOptions::reporter ? m_page.reporter
                          : member == &ReadOptions::level  ? m_page.level
                          : member == &ReadOptions::unit   ? m_page.unit
                                                           : m_page.sheet;
    if (text == shown)
        return;
    ReadOptions options = m_page.options;
    options.*member = text;
    take(options);
}

// All products of a partner are a choice among the products.
void ImportDialog::editProduct(const QString &text)
{
    if (text == m_page.product)
        return;
    ReadOptions options = m_page.options;
    const auto all = std::ranges::find(m_page.productsOf, text, &ImportWord::label);
    options.productsOf = all == m_page.productsOf.end() ? QString() : all->written;
    options.product = all == m_page.productsOf.end() ? text : QString();
    options.level.clear();
    take(options);
}

void ImportDialog::editRole(int role)
{
    if (column() < 0)
        return;
    const QString name = m_page.columns[size_t(column())].name;
    ReadOptions options = m_page.options;
    const QString number = QStringLiteral("#%1").arg(column() + 1);
    options.roles.removeIf([&](const auto &each) { return each.first == name || each.first == number; });
    options.roles.append({name, m_page.roles.value(role).written});
    take(options);
}

void ImportDialog::editKept(int place)
{
    if (column() < 0)
        return;
    const ImportColumn &edited = m_page.columns[size_t(column())];
    ReadOptions options = m_page.options;
    options.keep.removeIf([&](const auto &each) { return each.first == edited.name; });
    if (place > 0)
        options.keep.append({edited.name, edited.texts.value(place - 1)});
    take(options);
}

void ImportDialog::setPage(const ImportPage &page)
{
    const QModelIndex current = m_sheetView->currentIndex();
    const bool isOtherSheet = page.sheet != m_page.sheet || m_page.file.isEmpty();
    const ImportPage before = std::exchange(m_page, page);
    // What was to choose from remains, to change one's mind.
    if (m_page.file == before.file && m_page.productsOf.isEmpty())
        m_page.productsOf = before.productsOf;
    if (m_page.file == before.file && m_page.levels.isEmpty() && !m_page.options.productsOf.isEmpty())
        m_page.levels = before.levels;
    m_layout->setChoices(labelsOfWords(page.layouts));
    m_layout->setChoice(placeOfWord(page.layouts, page.options.layout));
    m_sheet->setChoices(page.sheets);
    m_sheet->setChoice(int(page.sheets.indexOf(page.sheet)));
    for (QWidget *each : std::initializer_list<QWidget *>{m_sheetLabel, m_sheet})
        each->setVisible(page.sheets.size() > 1);
    m_decimal->setChoice(!page.options.decimal ? 0 : *page.options.decimal == '.' ? 1 : 2);
    fillBox(m_reporter, page.reporters, page.reporter);
    fillBox(m_product, page.products + labelsOfWords(m_page.productsOf), page.product);
    fillBox(m_level, m_page.levels, page.level);
    for (QWidget *each : std::initializer_list<QWidget *>{m_levelLabel, m_level})
        each->setVisible(!m_page.levels.isEmpty() || !page.level.isEmpty());
    fillBox(m_unit, page.units, page.unit);
    const bool leavesNothing = page.columns.empty();
    for (QWidget *each : std::initializer_list<QWidget *>{m_reporter, m_product, m_unit, m_decimal, m_remember})
        each->setEnabled(!leavesNothing);
    m_sheetModel->setTable(page.sheetAsItIs);
    m_readModel->setTable(page.asRead);
    if (isOtherSheet)
        fitShownColumns(m_sheetView);
    fitShownColumns(m_readView);
    m_readView->verticalHeader()->setVisible(!page.asRead.rowNames.isEmpty());
    const int row = std::clamp(current.row(), std::max(0, page.sheetAsItIs.headRow), std::max(0, m_sheetModel->rowCount() - 1));
    m_sheetView->setCurrentIndex(
        m_sheetModel->index(row, std::clamp(current.column(), 0, std::max(0, m_sheetModel->columnCount() - 1))));
    m_role->setChoices(labelsOfWords(page.roles));
    m_notes->clear();
    m_notes->addItems(page.notes);
    m_tabs->setTabText(1, tr("Notes (%1)").arg(page.notes.size()));
    m_outcome->setText(page.outcome);
    m_open->setEnabled(page.canOpen);
    setWindowTitle(tr("Open “%1”").arg(page.file));
    showColumn();
}

void ImportDialog::showColumn()
{
    const int shown = column();
    m_role->setEnabled(shown >= 0);
    m_keep->setEnabled(shown >= 0);
    if (shown < 0) {
        m_columnLabel->setText(tr("&Role of the column"));
        m_keep->setChoices({tr("All rows")});
        m_keep->setChoice(0);
        return;
    }
    const ImportColumn &column = m_page.columns[size_t(shown)];
    constexpr qsizetype most = 30;
    const QString name = column.name.size() > most ? column.name.first(most - 1) + u'…' : column.name;
    m_columnLabel->setText(tr("&Role of “%1”").arg(QString(name).replace(u'&', QLatin1String("&&"))));
    m_role->setAccessibleName(tr("Role of “%1”").arg(name));
    m_role->setChoice(column.role);
    m_keep->setChoices(QStringList{tr("All rows")} + column.texts);
    m_keep->setChoice(int(column.texts.indexOf(column.kept)) + 1);
}

void ImportDialog::setProgress(int permille)
{
    m_progress->setVisible(permille >= 0);
    m_progress->setValue(permille);
    m_open->setEnabled(permille < 0 && m_page.canOpen);
}

void ImportDialog::retranslate()
{
    setAccessibleName(tr("Open a file"));
    const auto name = [](QLabel *label, QWidget *box, const QString &text) {
        label->setText(text);
        box->setAccessibleName(QString(text).remove(u'&'));
    };
    name(m_layoutLabel, m_layout, tr("&Layout"));
    name(m_sheetLabel, m_sheet, tr("&Sheet"));
    name(m_decimalLabel, m_decimal, tr("&Decimal sign"));
    name(m_reporterLabel, m_reporter, tr("R&eporter"));
    name(m_productLabel, m_product, tr("&Product"));
    name(m_levelLabel, m_level, tr("Le&vel"));
    name(m_unitLabel, m_unit, tr("&Unit"));
    name(m_keepLabel, m_keep, tr("&Keep only"));
    m_decimal->setChoices({tr("By the content"), tr("Point"), tr("Comma")});
    m_sheetView->setAccessibleName(tr("The sheet as it is"));
    m_readView->setAccessibleName(tr("As it will be read"));
    m_notes->setAccessibleName(tr("Notes"));
    m_progress->setAccessibleName(tr("Reading"));
    m_tabs->setTabText(0, tr("As it will be read"));
    m_tabs->setTabText(1, tr("Notes (%1)").arg(m_page.notes.size()));
    m_remember->setText(tr("Keep as a layout &named"));
    m_remember->setAccessibleName(tr("Keep as a layout"));
    m_name->setAccessibleName(tr("Name of the layout"));
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open the data"));
    showColumn();
}

} // namespace tradestrata
