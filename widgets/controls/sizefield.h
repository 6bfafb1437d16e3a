// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/figurespec.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;

namespace tradestrata {

class ChoiceBox;

/// The size of a figure: one of the usual ones, or width, height and resolution of one's own.
class SizeField : public QWidget
{
    Q_OBJECT

public:
    explicit SizeField(QWidget *parent = nullptr);

    const FigureSize &size() const { return m_size; }
    /// Silent.
    void setSize(const FigureSize &size);
    /// False while a number stands in a field that makes no size; size() is still the last one that did.
    bool isReadable() const;

signals:
    /// Only sizes that can be drawn.
    void sizeEdited(const tradestrata::FigureSize &size);

protected:
    void changeEvent(QEvent *event) override;
    /// Return takes the number that was typed; it does not press the button of the dialog around it as well.
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Part { Width, Height, Dpi, PartCount };

    void connectParts();
    void takePreset(int index);
    void takeUnit(int index);
    void takePart(Part part);
    void take(const FigureSize &size);
    void setNotice(QLineEdit *edit, const QString &sentence);
    void showSize();
    void retranslate();

    FigureSize m_size;
    bool m_custom = false; ///< the user asked for a size of their own, though it may be a usual one
    ChoiceBox *m_preset;
    QWidget *m_own;
    ChoiceBox *m_unit;
    std::array<QLineEdit *, PartCount> m_parts;
    QLabel *m_dpiLabel;
};

/// "1600 × 900 pixels", "170 × 95 mm" with the numbers of the locale.
QString sizeText(const FigureSize &size, const QLocale &locale);
/// The pixels that a figure of that size has.
QSize pixelsOf(const FigureSize &size);

} // namespace tradestrata
