// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/period.h"

#include <QDialog>
#include <QString>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace tradestrata {

/// A data file as named in the question about it.
struct OpenedData
{
    QString name;
    QString reach;  ///< its months: "January 1985 to January 2026"
    QString stated; ///< its months of release, as stated in the file: "2026-09, 2026-10"; empty if it does not state them
    std::optional<Month> released; ///< already known for a file that does not state it
};

/// What to do with it.
struct OpenDataChoice
{
    bool add = false;              ///< add to the existing data rather than replace them
    std::optional<Month> released; ///< typed for a file that does not state it; nothing: not known

    bool operator==(const OpenDataChoice &) const = default;
};

/// Asks whether to add a file on the session's terms as a release or to replace the session's data, and for the month
/// of release if the file does not state it.
class OpenDataDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OpenDataDialog(const OpenedData &data, QWidget *parent = nullptr);

    /// The choice, after the dialog was accepted.
    const OpenDataChoice &choice() const { return m_choice; }

private:
    void retranslate();
    void open();
    std::optional<Month> typed() const;
    bool isReadable() const;
    void showMistake();

    OpenedData m_data;
    OpenDataChoice m_choice;
    QLabel *m_what;
    QRadioButton *m_add;
    QRadioButton *m_replace;
    QLabel *m_releasedLabel;
    QLineEdit *m_released;
    QLabel *m_hint;
    QPushButton *m_open = nullptr;
};

} // namespace tradestrata
