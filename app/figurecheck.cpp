// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurecheck.h"

#include "app/commands/commands.h"
#include "app/figurefiles.h"
#include "app/housefonts.h"
#include "app/pictures.h"
#include "models/analysis/grouprows.h"
#include "models/figure/alternativetext.h"
#include "models/io/limits.h"
#include "models/io/sha256.h"
#include "widgets/render/pngwriter.h"

#include <QFileInfo>

#include <algorithm>

namespace tradestrata {

namespace {

Message sourceChanged(const RecordedSource &source)
{
    if (source.isBuiltIn() && source.release) {
        return {QStringLiteral("figure-source-changed"),
                QT_TRANSLATE_NOOP("Message", "The built-in data of %1 are not those that the figure was drawn from."),
                {QVariant::fromValue(Period::month(*source.release))}};
    }
    return {QStringLiteral("figure-source-changed"),
            QT_TRANSLATE_NOOP("Message", "“%1” has changed since the figure was drawn from it."),
            {source.name}};
}

/// Of a file beside the picture, or of the built-in release.
CheckState stateOf(const RecordedSource &source, const QString &folder, const Builtin &builtin)
{
    if (source.sha256.isEmpty())
        return CheckState::Unknown;
    if (source.isBuiltIn()) {
        const QByteArray hash = builtin.tableHash(source.release);
        return hash.isEmpty() ? CheckState::NotFound : hash == source.sha256 ? CheckState::Same : CheckState::Changed;
    }
    const QString path = folder + u'/' + source.name;
    const auto file = QFileInfo(path).isFile() ? FileSource::open(path) : nullptr;
    if (!file || file->size() > mostLongTextBytes)
        return CheckState::NotFound;
    return sha256Of(*file) == source.sha256 ? CheckState::Same : CheckState::Changed;
}

/// What the figure is built from when it is opened.
InputData groundOf(const FigureCheck &check, const Builtin &builtin)
{
    InputData data = inputOf(check.record.session);
    const auto builtIn = builtin.releases();
    QList<TablePtr> tables = check.fromBuiltIn && builtIn ? builtIn->tables() : check.tables;
    for (TablePtr &table : tables)
        table = withOwnGroups(table, data.groups);
    data.releases = ReleaseList(tables);
    return data;
}

/// The pixels of a PNG, or an SVG or PDF but for what it carries.
QByteArray hashOfPicture(PictureKind kind, const QByteArray &bytes, const FigureRecord &record)
{
    if (kind != PictureKind::Png)
        return drawingHash(kind, bytes, record.drawing.bytes);
    return pixelHash(decodePng(bytes, Paper::of(record.figure().spec.size).pixels)); // no other size is worth its memory
}

/// Of the picture drawn again; empty if it cannot be.
QByteArray hashDrawnAgain(PictureKind kind, const FigureRecord &record, const NumbersAndFigure &figure, const Language &language,
                          const FigureFonts &fonts)
{
    const FigureSpec &spec = record.figure().spec;
    if (kind == PictureKind::Png) {
        const auto picture = pictureOf(figure.figure, spec.size, fonts);
        return picture ? pixelHash(*picture) : QByteArray();
    }
    const FigureFormat format = kind == PictureKind::Svg ? FigureFormat::Svg : FigureFormat::Pdf;
    const QString alternative = alternativeText(figure.figure, figure.numbers, validated(spec).spec, language);
    const auto file = fileOf(figure.figure, spec.size, fonts, {format, language.code(), alternative, record.drawing.asOutlines});
    return file ? drawingHash(kind, file->bytes, file->bytes.size()) : QByteArray();
}

/// Builds the figure again and draws it, as far as it can be.
void compareAgain(FigureCheck &check, const Builtin &builtin, const FigureFonts &fonts)
{
    const InputData data = groundOf(check, builtin);
    const Language language = data.named(builtin.language(check.record.language), builtin);
    const SessionFigure &asked = check.record.figure();
    const auto figure = figureOn({data.releases, data.registry(builtin), validated(asked.spec).spec, asked.view.cursor,
                                  data.context(builtin), language, check.record.notes, data.style.sheet});
    const bool isSame = figure && sha256Hex(toText(figure->figure).toUtf8()) == check.record.textHash;
    if (figure)
        check.title = figure->figure.title;
    if (!isSame) {
        const bool lacksData = !check.fromBuiltIn && !check.record.isWhole;
        const bool isOwn = check.isThisRenderer || check.data == CheckState::Changed;
        check.figure = lacksData ? CheckState::NotFound : isOwn ? CheckState::Changed : CheckState::OtherVersion;
    }
    if (!check.isThisRenderer || !isSame) {
        check.drawn = isSame ? CheckState::OtherVersion : check.figure;
        return;
    }
    const QByteArray again = hashDrawnAgain(check.kind, check.record, *figure, language, fonts);
    check.drawn = again == check.record.drawing.sha256 ? CheckState::Same : CheckState::Changed;
}

} // namespace

Messages FigureCheck::warnings() const
{
    Messages messages;
    if (data == CheckState::Changed)
        messages.append(figureAltered());
    if (figure == CheckState::Changed) {
        messages.append({QStringLiteral("figure-differs"),
                         QT_TRANSLATE_NOOP("Message", "Built again from its data, the figure has other words or numbers.")});
    }
    if (figure == CheckState::NotFound)
        messages.append(figurePart());
    if (picture == CheckState::Changed) {
        messages.append({QStringLiteral("figure-picture-changed"),
                         QT_TRANSLATE_NOOP("Message", "The picture is not the one that was written with these data: another "
                                                      "program has changed it.")});
    }
    if (drawn == CheckState::Changed && figure == CheckState::Same) {
        messages.append({QStringLiteral("figure-drawn-differs"),
                         QT_TRANSLATE_NOOP("Message", "Drawn again from its data, the picture is another one.")});
    }
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (sources[i] == CheckState::Changed)
            messages.append(sourceChanged(record.sources[i]));
    }
    return messages;
}

Result<FigureCheck> checkFigureFile(const QString &path, const Builtin &builtin)
{
    const auto picture = readRecordedPicture(path, builtin);
    if (!picture)
        return picture.error();
    const auto &[file, carried, record] = *picture;
    const auto tables = tablesOf(record, builtin.registry());
    if (!tables || tables->isEmpty())
        return figureDamaged().inFile(QFileInfo(path).fileName());
    const auto house = fontsFor(builtin, record.session.style);
    if (!house)
        return fontsMissing();
    const FigureFonts &fonts = house->fonts;
    builtin.addWindowFonts(); // of which a PDF's bytes are made
    FigureCheck check;
    check.kind = file.kind;
    check.bytes = file.bytes.size();
    check.carriedBytes = carried.head.size();
    for (const QByteArray &table : carried.tables)
        check.carriedBytes += table.size();
    check.record = record;
    check.tables = *tables;
    check.fromBuiltIn = dataFrom(check.record, builtin) == FigureDataFrom::BuiltIn;
    check.isThisRenderer = check.record.drawing.renderer == rendererOf(fonts);
    check.data = check.record.isIntact() ? CheckState::Same : CheckState::Changed;
    const QByteArray hash = hashOfPicture(check.kind, file.bytes, check.record);
    check.picture = !hash.isEmpty() && hash == check.record.drawing.sha256 ? CheckState::Same : CheckState::Changed;
    const QString folder = QFileInfo(path).absolutePath();
    for (const RecordedSource &source : check.record.sources)
        check.sources.append(stateOf(source, folder, builtin));
    compareAgain(check, builtin, fonts);
    return check;
}

} // namespace tradestrata
