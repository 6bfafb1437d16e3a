// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/housestyle.h"
#include "widgets/controls/filedialogs.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace tradestrata {

class ElidedLabel;
class SizeField;

/// The choices for an export: the size and the file.
struct ExportChoice
{
    FigureSize size;
    QString path;
    bool withData = true; ///< the file can be opened again

    bool operator==(const ExportChoice &) const = default;
};

/// Asks for the size of the picture and its file. The file is chosen in the desktop's dialog, at the latest when the
/// user presses Export, so nothing is overwritten without confirmation. The caller remembers the choice.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `suggested` is the last size used and the initial path of the file dialog; `dataSize` are the bytes that a file needs to
    /// be opened again.
    ExportDialog(const ExportChoice &suggested, qint64 dataSize, FileDialogs::Save saveFigure, QWidget *parent = nullptr);

    /// Sizes offered beside the presets.
    void setOwnSizes(const QList<NamedSize> &sizes);
    /// The choice, after the dialog was accepted.
    const ExportChoice &choice() const { return m_choice; }

private:
    void chooseFile();
    void exportFigure();
    void retranslate();
    void showChoice();

    ExportChoice m_choice;
    qint64 m_dataSize;
    FileDialogs::Save m_saveFigure;
    bool m_fileChosen = false; ///< in this dialog, so the user was asked about overwriting it
    SizeField *m_size;
    QCheckBox *m_withData;
    ElidedLabel *m_outcome;
    QPushButton *m_file;
    QPushButton *m_export = nullptr;
};

} // namespace tradestrata
