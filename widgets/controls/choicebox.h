// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QStringList>

namespace tradestrata {

/// A combo box with a fixed list of choices. Choices that are not available are greyed out, with the reason as tool tip
/// and accessible description.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    /// The name is the object name and, until the caller sets another, the accessible name.
    explicit ChoiceBox(const QString &objectName, QWidget *parent = nullptr);

    /// Makes the box fill the available width, whatever its labels; for columns of controls.
    void setFillsWidth();

    // All setters are silent.
    /// The labels, in order; the current index does not change.
    void setChoices(const QStringList &labels);
    /// For each choice why it is not available, or an empty string; choices beyond a shorter list are available.
    void setReasons(const QStringList &reasons);
    void setChoice(int index);

    int choice() const { return currentIndex(); }
    /// The list that opens is never narrower than this.
    void setLeastListWidth(int width) { m_leastListWidth = width; }

    void showPopup() override;

signals:
    /// The user chose another one.
    void choiceEdited(int index);

protected:
    /// Over a box without focus, the wheel scrolls the surrounding area instead of choosing.
    void wheelEvent(QWheelEvent *event) override;

private:
    void take(int index);

    int m_choice = 0; ///< as last set or chosen
    int m_leastListWidth = 0;
    bool m_hasRows = false; ///< the list has its looks: it is made when it first opens
};

} // namespace tradestrata
