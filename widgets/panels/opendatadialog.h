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

/// A file of data as the question about it names it.
struct OpenedData
{
    QString name;
    QString reach;  ///< its months: "January 1985 to January 2026"
    QString stated; ///< its months of release, as the file says them: "2026-09, 2026-10"; empty where it does not say
    std::optional<Month> released; ///< already known of a file that does not say
};

/// What becomes of it.
struct OpenDataChoice
{
    bool add = false;              ///< beside the data that are there, else in their place
    std::optional<Month> released; ///< typed for a file that does not say; nothing: not known

    bool operator==(const OpenDataChoice &) const = default;
};

/// Asks whether a file on the session's terms is added as a release or replaces the session's data, and for the month of
/// its release where the file does not say.
class OpenDataDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OpenDataDialog(const OpenedData &data, QWidget *parent = nullptr);

    /// What was chosen, once the dialog was accepted.
    const OpenDataChoice &choice() const { return m_choice; }

protected:
    void changeEvent(QEvent *event) override;

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
    QPushButton *m_cancel;
    QPushButton *m_open;
};

} // namespace tradestrata
