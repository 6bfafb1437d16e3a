// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/housestyle.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;

namespace tradestrata {

class ChoiceBox;

/// The size of a figure: one of the presets, or custom width, height and resolution.
class SizeField : public QWidget
{
    Q_OBJECT

public:
    explicit SizeField(QWidget *parent = nullptr);

    const FigureSize &size() const { return m_size; }
    /// Silent.
    void setSize(const FigureSize &size);
    /// Sizes offered beside the presets: those of the house style, by name, and of the session's other figures. Silent.
    void setOwnSizes(const QList<NamedSize> &sizes);
    /// Whether the figure becomes a picture of pixels: else dots per inch say nothing. Silent.
    void setMadeOfPixels(bool pixels);
    /// False while the fields do not give a valid size; size() is then still the last valid one.
    bool isReadable() const;

signals:
    /// Emitted only for sizes that can be drawn.
    void sizeEdited(const tradestrata::FigureSize &size);

protected:
    /// Return accepts the typed number without pressing the dialog's default button.
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
    QList<NamedSize> m_ownSizes;
    QList<FigureSize> m_choices; ///< the presets and the own ones
    bool m_madeOfPixels = true;
    bool m_custom = false; ///< the user chose a custom size, even if it matches a preset
    ChoiceBox *m_preset;
    QWidget *m_own;
    ChoiceBox *m_unit;
    std::array<QLineEdit *, PartCount> m_parts;
    QLabel *m_dpiLabel;
};

/// "1600 × 900 pixels", "170 × 95 mm" with the numbers of the locale.
QString sizeText(const FigureSize &size, const QLocale &locale);
/// The number of pixels of a figure of that size.
QSize pixelsOf(const FigureSize &size);

} // namespace tradestrata
