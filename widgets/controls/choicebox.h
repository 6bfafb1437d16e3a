// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QStringList>

namespace tradestrata {

/// A combo box over a fixed list of choices, some of which may make no sense just now: those are greyed and carry the
/// reason as tool tip and as accessible description.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    /// The name is both object name and, until the caller says better, accessible name.
    explicit ChoiceBox(const QString &objectName, QWidget *parent = nullptr);

    /// As wide as there is room, whatever the labels: for columns of controls.
    void setFillsWidth();

    // All setters are silent.
    /// The labels, in order; the choice stays at its position.
    void setChoices(const QStringList &labels);
    /// For each choice why it makes no sense, empty where it does; a shorter list leaves the rest as making sense.
    void setReasons(const QStringList &reasons);
    void setChoice(int index);

    int choice() const { return currentIndex(); }
    QString reason(int index) const;
    /// The list that opens is never narrower than this.
    void setLeastListWidth(int width) { m_leastListWidth = width; }

    void showPopup() override;

signals:
    /// The user chose another one.
    void choiceEdited(int index);

protected:
    /// A wheel that passes over a box without focus scrolls what it lies in; it does not choose.
    void wheelEvent(QWheelEvent *event) override;

private:
    void take(int index);

    int m_choice = 0; ///< as last set or chosen
    int m_leastListWidth = 0;
    bool m_hasRows = false; ///< the list has its looks: it is made when it first opens
};

} // namespace tradestrata
