// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/readoptions.h"

#include <QDialog>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTableView;
class QTabWidget;

namespace tradestrata {

class ChoiceBox;
class GridModel;

/// A choice of a box: the words shown, and how the options of reading write it.
struct ImportWord
{
    QString label;
    QString written;
};

/// A column of the sheet in the import window.
struct ImportColumn
{
    QString name;      ///< its head, or "#3" where that is blank or not unique: how the options name it
    int role = 0;      ///< place in ImportPage::roles
    QString kept;      ///< the text of the rows that are read; empty: all rows
    QStringList texts; ///< of the first rows, each once
};

/// Rows of texts with a head, for a table that only shows them.
struct ImportTable
{
    QStringList heads;
    QStringList rowNames; ///< one for each row, or none
    std::vector<QStringList> rows;
    int headRow = -1;           ///< the row with the heads of the columns; those above it are not part of the table
    std::vector<bool> isUsed{}; ///< for each column whether it is read; empty: all are
};

/// What an import window shows: a file as it is, how it is understood, and what comes of it. All words are in the window's
/// language.
struct ImportPage
{
    QString file;
    ReadOptions options; ///< with which this was read
    QList<ImportWord> layouts;
    QStringList sheets; ///< empty for a text file
    QString sheet;      ///< the one shown
    QStringList reporters, products, units;
    QList<ImportWord> productsOf;           ///< choices of the products of one partner
    QStringList levels;                     ///< of products, if one must be chosen
    QString reporter, product, level, unit; ///< as stated or found
    QList<ImportWord> roles;
    std::vector<ImportColumn> columns; ///< empty if the layout leaves nothing to state
    ImportTable sheetAsItIs;
    ImportTable asRead;
    QStringList notes; ///< what is left out and why, then the evidence
    QString outcome;   ///< what the file holds, or why it cannot be opened
    bool canOpen = false;
};

/// Shows a file before it is opened: the sheet as it is, the role of each column, and the rows as they will be read. Every
/// change is passed on at once as options to read with, and the caller sets the page that comes of them.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Silent.
    void setPage(const ImportPage &page);
    /// While the file is read: 0 to 1000; -1 at the end.
    void setProgress(int permille);
    /// The options of the page.
    const ReadOptions &options() const { return m_page.options; }
    /// The name by which the options are to be kept; empty: they are not.
    QString keptName() const;

signals:
    void optionsEdited(const tradestrata::ReadOptions &options);

private:
    void retranslate();
    void take(const ReadOptions &options);
    void showColumn();
    void editRole(int role);
    void editKept(int place);
    void edit(QString ReadOptions::*member, const QString &text);
    void editProduct(const QString &text);
    int column() const;

    ImportPage m_page;
    std::unique_ptr<GridModel> m_sheetModel;
    std::unique_ptr<GridModel> m_readModel;
    QLabel *m_layoutLabel;
    ChoiceBox *m_layout;
    QLabel *m_sheetLabel;
    ChoiceBox *m_sheet;
    QLabel *m_decimalLabel;
    ChoiceBox *m_decimal;
    QLabel *m_reporterLabel;
    QComboBox *m_reporter;
    QLabel *m_productLabel;
    QComboBox *m_product;
    QLabel *m_levelLabel;
    QComboBox *m_level;
    QLabel *m_unitLabel;
    QComboBox *m_unit;
    QTableView *m_sheetView;
    QLabel *m_columnLabel;
    ChoiceBox *m_role;
    QLabel *m_keepLabel;
    ChoiceBox *m_keep;
    QLabel *m_outcome;
    QProgressBar *m_progress;
    QTabWidget *m_tabs;
    QTableView *m_readView;
    QListWidget *m_notes;
    QCheckBox *m_remember;
    QLineEdit *m_name;
    QPushButton *m_open = nullptr;
};

} // namespace tradestrata
