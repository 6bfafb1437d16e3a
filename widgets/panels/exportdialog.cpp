// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/exportdialog.h"

#include "widgets/controls/labels.h"
#include "widgets/controls/sizefield.h"
#include "widgets/panels/dialogbuttons.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QVBoxLayout>

namespace tradestrata {

namespace {

constexpr int leastDialogWidth = 400;

} // namespace

ExportDialog::ExportDialog(const ExportChoice &suggested, qint64 dataSize, FileDialogs::Save saveFigure, QWidget *parent)
    : QDialog(parent)
    , m_choice(suggested)
    , m_dataSize(dataSize)
    , m_saveFigure(std::move(saveFigure))
    , m_size(new SizeField(this))
    , m_withData(new QCheckBox(this))
    , m_outcome(new ElidedLabel(QStringLiteral("exportOutcome"), this))
    , m_file(new QPushButton(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setMinimumWidth(leastDialogWidth);
    m_withData->setObjectName(QStringLiteral("exportWithData"));
    m_withData->setChecked(suggested.withData);
    m_outcome->setMuted(true);
    m_outcome->setElideMode(Qt::ElideMiddle);
    m_file->setObjectName(QStringLiteral("exportFileButton"));
    m_file->setAutoDefault(false);
    m_size->setSize(suggested.size);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_file);
    m_export = addDialogButtons(this, buttons, tr("Cancel"), "exportCancel", "exportAccept");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_size);
    column->addWidget(m_withData);
    column->addWidget(m_outcome);
    column->addStretch(1);
    column->addLayout(buttons);

    connect(m_size, &SizeField::sizeEdited, this, [this](const FigureSize &size) {
        m_choice.size = size;
        showChoice();
    });
    connect(m_withData, &QCheckBox::toggled, this, [this](bool checked) { m_choice.withData = checked; });
    connect(m_file, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::exportFigure);
    retranslate();
}

void ExportDialog::setOwnSizes(const QList<NamedSize> &sizes) { m_size->setOwnSizes(sizes); }

void ExportDialog::chooseFile()
{
    const QString path = m_saveFigure(this, m_choice.path);
    if (path.isEmpty())
        return;
    m_choice.path = path;
    m_fileChosen = true;
    showChoice();
}

void ExportDialog::exportFigure()
{
    if (!m_size->isReadable())
        return; // the field shows why
    if (!m_fileChosen)
        chooseFile();
    if (m_fileChosen)
        accept();
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export the figure"));
    setAccessibleName(tr("Export the figure"));
    //: %1: a size such as "37 kB"
    m_withData->setText(
        tr("Can be opened again: with its data (%1)").arg(locale().formattedDataSize(m_dataSize, 0, QLocale::DataSizeSIFormat)));
    m_withData->setToolTip(
        tr("What was asked for and the part of the data that is drawn, never a program: dropped on the window, "
           "the file gives the figure back to be edited."));
    m_withData->setAccessibleName(m_withData->text());
    m_withData->setAccessibleDescription(m_withData->toolTip());
    m_file->setText(tr("Choose the file…"));
    m_file->setAccessibleName(tr("Choose the file"));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export the figure"));
    showChoice();
}

void ExportDialog::showChoice()
{
    const QString ending = QFileInfo(m_choice.path).suffix().toLower();
    const bool isMadeOfPixels = ending != QLatin1String("svg") && ending != QLatin1String("pdf");
    FigureSize shown = m_choice.size;
    if (isMadeOfPixels) {
        const QSize pixels = pixelsOf(m_choice.size);
        shown = {};
        shown.width = pixels.width();
        shown.height = pixels.height();
    }
    m_size->setMadeOfPixels(isMadeOfPixels);
    //: the size of the picture and its file: "2008 × 1122 pixels, 12-month lead.png"
    m_outcome->setText(tr("%1, %2").arg(sizeText(shown, locale()), QFileInfo(m_choice.path).fileName()));
}

} // namespace tradestrata
