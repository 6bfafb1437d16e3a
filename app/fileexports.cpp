// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window: figures, numbers and reports as files and on the clipboard.
#include "app/commands/report.h"
#include "app/figurefiles.h"
#include "app/fileactions.h"
#include "app/pictures.h"
#include "models/io/readers.h"
#include "models/tables/valuestable.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <future>

namespace tradestrata {

QString FileActions::suggestedPng() const
{
    QString name = m_source.document().current().name;
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    return name + QStringLiteral(".png");
}

bool FileActions::mayLeaveUntrue(Questions::Leaves what)
{
    const Messages untrue = what == Questions::Leaves::Report ? m_source.untrueTitles() : m_source.untrueTitle();
    if (untrue.isEmpty())
        return true;
    QStringList why;
    for (const Message &each : untrue)
        why.append(m_source.windowLanguage().text(each));
    return m_questions.exportUntrue(m_window, what, why.join(u'\n'));
}

FigureData FileActions::dataOfFigure(const FigureSize &size) const
{
    const Document &document = m_source.document();
    SessionFigure asked = document.current();
    asked.spec = m_source.spec();
    asked.spec.size = size;
    const ValidSpec spec = validated(asked.spec).spec;
    const Session &session = document.session();
    QStringList notes;
    for (const Message &note : m_source.addedNotes())
        notes.append(m_source.figureLanguage().plainText(note));
    const FigureGround ground{m_source.releases(), m_source.registry(),       spec,  asked.view.cursor,
                              m_source.context(),  m_source.figureLanguage(), notes, session.style.sheet};
    return dataOf(recordOf(ground, {*m_source.numbers(), m_source.wholeFigure()}, asked,
                           {session.groups, session.published, sourcesOf(session.data, document.releases(), m_builtin),
                            session.series, session.style}),
                  m_source.registry());
}

qint64 FileActions::dataSize(const FigureSize &size) const
{
    return m_source.numbers() ? packed(dataOfFigure(size), {}).size() : 0;
}

std::shared_future<FigureData> FileActions::dataWhileDrawing(const FigureSize &size) const
{
    return std::async(std::launch::async, [this, size] { return dataOfFigure(size); }).share();
}

bool FileActions::exportFigure(const FigureSize &size, const QString &path, bool withData)
{
    if (m_source.error()) {
        emit messageReported(*m_source.error(), true);
        return false;
    }
    const Figure figure = m_source.wholeFigure();
    FigureFile how{figureFormatOf(path).value_or(FigureFormat::Png), m_source.figureLanguage().code(),
                   m_source.alternativeOf(figure)};
    if (withData)
        how.data = dataWhileDrawing(size);
    const auto file = fileOf(figure, size, m_fonts, how);
    const auto written = file ? writeFile(path, file->bytes) : Result<qint64>(file.error());
    if (!written)
        emit messageReported(written.error(), true);
    else
        emit confirmed({QStringLiteral("exported"), QT_TRANSLATE_NOOP("Message", "The figure was written to %1."), {path}});
    for (const Message &each : written ? file->shortcomings : Messages())
        emit messageReported(each, false);
    return bool(written);
}

void FileActions::writeNumbers(const Result<QByteArray> &bytes, const QString &path)
{
    const auto written = bytes ? writeFile(path, *bytes) : Result<qint64>(bytes.error());
    if (!written)
        emit messageReported(written.error(), true);
    else
        emit confirmed(
            {QStringLiteral("numbers-exported"), QT_TRANSLATE_NOOP("Message", "The numbers were written to %1."), {path}});
}

QString FileActions::suggestedReport() const { return sessionName() + QStringLiteral(".pdf"); }

void FileActions::exportReport(const QString &path)
{
    const Session &session = m_source.document().session();
    InputData data = inputOf(session);
    data.releases = m_source.releases();
    data.mirrors = m_source.mirrors();
    data.sources = sourcesOf(session.data, m_source.document().releases(), m_builtin);
    Arguments arguments;
    arguments.options.insert(QStringLiteral("output"), path);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Outcome outcome = reportOn(reportDataOf(std::move(data)), sessionName(), arguments, m_builtin,
                                     m_builtin.language(m_source.windowLanguage().code()), m_fonts);
    QApplication::restoreOverrideCursor();
    const bool isWritten = outcome.status == Outcome::Done || outcome.status == Outcome::NotHeld;
    if (isWritten)
        emit confirmed({QStringLiteral("report-exported"), QT_TRANSLATE_NOOP("Message", "The report was written to %1."), {path}});
    for (const Message &message : outcome.messages)
        emit messageReported(message, !isWritten);
}

namespace {

/// An image in its size in print, with its alternative text.
QString asHtml(const QByteArray &png, const QImage &picture, const QString &alternative)
{
    constexpr double cssPixelsPerMetre = 96 / 0.0254;
    const auto length = [&](int pixels) { return qRound(pixels * cssPixelsPerMetre / picture.dotsPerMeterX()); };
    return QStringLiteral("<img alt=\"%1\" width=\"%2\" height=\"%3\" src=\"data:image/png;base64,%4\">")
        .arg(alternative.toHtmlEscaped())
        .arg(length(picture.width()))
        .arg(length(picture.height()))
        .arg(QString::fromLatin1(png.toBase64()));
}

} // namespace

void FileActions::copyFigure()
{
    if (m_source.error() || !mayLeaveUntrue(Questions::Leaves::Copy))
        return;
    const Figure figure = m_source.wholeFigure();
    const QString alternative = m_source.alternativeOf(figure), language = m_source.figureLanguage().code();
    const FigureSize size = m_source.spec().size;
    const auto picture = pictureOf(figure, size, m_fonts);
    if (!picture) {
        emit messageReported(picture.error(), true);
        return;
    }
    const std::shared_future<FigureData> data = dataWhileDrawing(size);
    // Programs take what they can: the image with its alternative text, SVG, PNG with its size in print, the pixels, words.
    auto copied = std::make_unique<QMimeData>();
    copied->setImageData(*picture);
    for (const auto &[type, format] : {std::pair("image/svg+xml", FigureFormat::Svg), std::pair("image/png", FigureFormat::Png)}) {
        const auto file = fileOf(figure, size, m_fonts, {format, language, alternative, false, data});
        if (!file)
            continue;
        copied->setData(QLatin1String(type), file->bytes);
        if (format == FigureFormat::Png)
            copied->setHtml(asHtml(file->bytes, *picture, alternative));
    }
    copied->setText(alternative);
    QApplication::clipboard()->setMimeData(copied.release());
    emit confirmed(
        {QStringLiteral("figure-copied"),
         QT_TRANSLATE_NOOP("Message", "The figure was copied: as an image in its size in print, as SVG, and in words.")});
}

void FileActions::copyData()
{
    const auto numbers = m_source.numbersInTable();
    if (m_source.error() || !numbers)
        return;
    const FigureTable table = figureTable(*numbers, m_source.validSpec(), m_source.registry(), m_source.figureLanguage());
    const Figure figure = m_source.wholeFigure();
    auto copied = std::make_unique<QMimeData>();
    copied->setHtml(toHtml(table, figure.title + QStringLiteral(". ") + figure.source));
    copied->setText(toTsv(table));
    QApplication::clipboard()->setMimeData(copied.release());
    emit confirmed(
        {QStringLiteral("data-copied"), QT_TRANSLATE_NOOP("Message", "The data of the figure were copied, as a table.")});
}

} // namespace tradestrata
