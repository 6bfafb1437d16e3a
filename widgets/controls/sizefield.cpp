// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/sizefield.h"

#include "models/layout/layout.h"
#include "widgets/controls/choicebox.h"
#include "widgets/controls/nowandat.h"
#include "widgets/controls/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tradestrata {

namespace {

using Unit = FigureSize::Unit;

/// The same size in the other unit, rounded to whole units, so that a change of unit keeps the picture's pixels.
FigureSize inUnit(FigureSize size, Unit unit)
{
    constexpr double inch = 25.4; // mm
    const double factor = unit == Unit::Millimetres ? inch / size.dpi : size.dpi / inch;
    if (size.unit != unit) {
        size.unit = unit;
        size.width = std::round(size.width * factor);
        size.height = std::round(size.height * factor);
    }
    return size;
}

QString numberText(double value, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'g', 9); // up to six digits and three decimals
}

QLineEdit *addPart(QWidget *parent, const char *objectName, int width)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(objectName));
    edit->setMaxLength(10);
    edit->setFixedWidth(width);
    return edit;
}

} // namespace

SizeField::SizeField(QWidget *parent)
    : QWidget(parent)
    , m_preset(new ChoiceBox(QStringLiteral("sizeBox"), this))
    , m_own(new QWidget(this))
    , m_unit(new ChoiceBox(QStringLiteral("sizeUnitBox"), m_own))
    , m_parts{addPart(m_own, "sizeWidth", 64), addPart(m_own, "sizeHeight", 64), addPart(this, "sizeDpi", 64)}
    , m_dpiLabel(new QLabel(this))
{
    setObjectName(QStringLiteral("sizeField"));
    m_dpiLabel->setObjectName(QStringLiteral("sizeDpiLabel"));
    m_dpiLabel->setBuddy(m_parts[Dpi]);
    auto *own = new QHBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(6);
    own->addWidget(m_parts[Width]);
    own->addWidget(new QLabel(QStringLiteral("×"), m_own));
    own->addWidget(m_parts[Height]);
    own->addWidget(m_unit);
    own->addStretch(1);
    auto *dpi = new QHBoxLayout;
    dpi->setSpacing(6);
    dpi->addWidget(m_parts[Dpi]);
    dpi->addWidget(m_dpiLabel, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_preset);
    column->addWidget(m_own);
    column->addLayout(dpi);
    m_preset->setFillsWidth();
    connectParts();
    nowAndAt({QEvent::LanguageChange, QEvent::LocaleChange}, this, [this] { retranslate(); });
}

void SizeField::setSize(const FigureSize &size)
{
    if (size == m_size)
        return;
    m_custom = m_custom && size.hasExtentOf(m_size);
    m_size = size;
    showSize();
}

void SizeField::setOwnSizes(const QList<NamedSize> &sizes)
{
    QList<NamedSize> own;
    for (const NamedSize &each : sizes) {
        const auto isIt = [&](const FigureSize &other) { return other.hasExtentOf(each.size); };
        if (std::ranges::none_of(sizePresets(), isIt, &SizePreset::size) && std::ranges::none_of(own, isIt, &NamedSize::size))
            own.append(each);
    }
    if (std::exchange(m_ownSizes, own) != own)
        retranslate();
}

void SizeField::setMadeOfPixels(bool pixels)
{
    m_madeOfPixels = pixels;
    showSize();
}

bool SizeField::isReadable() const
{
    return std::ranges::none_of(m_parts, [](const QLineEdit *edit) { return edit->property(noticeProperty).toBool(); });
}

void SizeField::keyPressEvent(QKeyEvent *event)
{
    // In a field it accepts the number; in the boxes it goes on to the default button of a dialog.
    const bool typed = qobject_cast<QLineEdit *>(focusWidget()) != nullptr;
    if (!typed || (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter))
        QWidget::keyPressEvent(event);
}

void SizeField::connectParts()
{
    connect(m_preset, &ChoiceBox::choiceEdited, this, &SizeField::takePreset);
    connect(m_unit, &ChoiceBox::choiceEdited, this, &SizeField::takeUnit);
    for (const Part part : {Width, Height, Dpi}) {
        connect(m_parts[part], &QLineEdit::editingFinished, this, [this, part] { takePart(part); });
        connect(m_parts[part], &QLineEdit::textEdited, this, [this, part] { setNotice(m_parts[part], {}); });
    }
}

void SizeField::takePreset(int index)
{
    m_custom = index == int(m_choices.size());
    if (m_custom) {
        showSize();
        m_parts[Width]->setFocus(Qt::OtherFocusReason);
        return;
    }
    FigureSize size = m_choices[index];
    size.dpi = m_size.dpi;
    take(size);
}

void SizeField::takeUnit(int index) { take(inUnit(m_size, Unit(index))); }

void SizeField::takePart(Part part)
{
    QLineEdit *edit = m_parts[part];
    if (!edit->isModified())
        return;
    bool isNumber = false;
    const double value = locale().toDouble(edit->text().trimmed(), &isNumber);
    FigureSize size = m_size;
    (part == Width ? size.width : part == Height ? size.height : size.dpi) = value;
    const bool whole = size.unit == Unit::Millimetres || value == std::floor(value);
    if (!isNumber || !whole || !canBeDrawn(size)) {
        setNotice(edit, tr("A figure of this size cannot be drawn: the minimum is 267 × 167 pixels or 57 × 36 mm, the "
                           "maximum %1 pixels a side, with 36 to %2 dots per inch.")
                            .arg(locale().toString(Paper::mostPixels), locale().toString(int(FigureSize::mostDpi))));
        return;
    }
    m_custom = part == Dpi ? m_custom : true;
    take(size);
}

void SizeField::take(const FigureSize &size)
{
    if (!canBeDrawn(size) || size == m_size) {
        showSize();
        return;
    }
    m_size = size;
    showSize();
    emit sizeEdited(size);
}

void SizeField::setNotice(QLineEdit *edit, const QString &sentence)
{
    edit->setToolTip(sentence);
    edit->setAccessibleDescription(sentence);
    if (!sentence.isEmpty())
        QToolTip::showText(edit->mapToGlobal(QPoint(0, 0)), sentence, edit);
    if (edit->property(noticeProperty).toBool() != sentence.isEmpty())
        return;
    edit->setProperty(noticeProperty, !sentence.isEmpty());
    edit->style()->unpolish(edit);
    edit->style()->polish(edit);
}

void SizeField::showSize()
{
    const auto found = std::ranges::find_if(m_choices, [this](const FigureSize &size) { return size.hasExtentOf(m_size); });
    const bool custom = m_custom || found == m_choices.end();
    m_preset->setChoice(custom ? int(m_choices.size()) : int(found - m_choices.begin()));
    m_own->setVisible(custom);
    m_unit->setChoice(int(m_size.unit));
    for (const Part part : {Width, Height, Dpi}) {
        const double value = part == Width ? m_size.width : part == Height ? m_size.height : m_size.dpi;
        m_parts[part]->setText(numberText(value, locale()));
        setNotice(m_parts[part], {});
    }
    for (QWidget *part : {static_cast<QWidget *>(m_parts[Dpi]), static_cast<QWidget *>(m_dpiLabel)}) {
        part->setVisible(m_size.unit == Unit::Millimetres);
        part->setEnabled(m_madeOfPixels);
        part->setToolTip(m_madeOfPixels ? QString() : tr("An SVG or PDF is drawn sharply at any number of dots per inch."));
    }
}

void SizeField::retranslate()
{
    QStringList labels;
    m_choices.clear();
    for (const SizePreset &preset : sizePresets()) {
        m_choices.append(preset.size);
        labels.append(tr("%1: %2", "a place, and the size of a figure there")
                          .arg(QCoreApplication::translate("Option", preset.word.label), sizeText(preset.size, locale())));
    }
    for (const NamedSize &own : m_ownSizes) {
        m_choices.append(own.size);
        const QString text = sizeText(own.size, locale());
        labels.append(own.name.isEmpty() ? text : tr("%1: %2", "a place, and the size of a figure there").arg(own.name, text));
    }
    m_preset->setChoices(labels << tr("Custom size"));
    m_preset->setAccessibleName(tr("Size of the figure"));
    m_unit->setChoices({tr("pixels"), tr("mm")});
    m_unit->setAccessibleName(tr("Unit of the size"));
    m_parts[Width]->setAccessibleName(tr("Width of the figure"));
    m_parts[Height]->setAccessibleName(tr("Height of the figure"));
    m_parts[Dpi]->setAccessibleName(tr("Dots per inch"));
    m_dpiLabel->setText(tr("dots per inch"));
    showSize();
}

QString sizeText(const FigureSize &size, const QLocale &locale)
{
    const QString extent = SizeField::tr("%1 × %2").arg(numberText(size.width, locale), numberText(size.height, locale));
    return size.unit == Unit::Pixels ? SizeField::tr("%1 pixels").arg(extent) : SizeField::tr("%1 mm").arg(extent);
}

QSize pixelsOf(const FigureSize &size) { return Paper::of(size).pixels; }

} // namespace tradestrata
