// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/importpreview.h"

#include "models/io/layouts/guess.h"
#include "models/io/readers.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tradestrata {

namespace {

constexpr qint64 enoughText = 4 << 20;

/// The beginning of a large text up to the end of a line; everything of other files, which cannot be read in part.
Result<QByteArray> beginningOf(const QString &path)
{
    QFile file(path);
    if (whyNoFile(path) || file.size() <= 2 * enoughText || !file.open(QIODevice::ReadOnly))
        return readFile(path);
    QByteArray bytes = file.read(enoughText);
    const bool isText = !bytes.startsWith("PK") && !bytes.startsWith("\x1F\x8B") && !bytes.startsWith("\xD0\xCF\x11\xE0")
                        && !bytes.trimmed().startsWith('[') && !bytes.trimmed().startsWith('{');
    const qsizetype end = bytes.lastIndexOf('\n');
    if (!isText || end < 0)
        return readFile(path);
    bytes.truncate(end + 1);
    return bytes;
}

/// The sheet of that name, or the first that can be seen; -1 if there is none.
int sheetNamed(const FileHead &head, const QString &name)
{
    const auto found = std::ranges::find_if(head.sheets, [&](const GridHead &each) {
        return name.isEmpty() ? !each.isHidden && !each.rows.empty() : each.sheet.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == head.sheets.end() ? -1 : int(found - head.sheets.begin());
}

/// Whether the file was read by one of the readers that know their columns by themselves, without a description.
bool statesItself(const Result<Import> &import, const Descriptions &descriptions)
{
    if (!import)
        return import.error().id == QLatin1String("layout-states-itself");
    return import->report.evidence.isEmpty()
           && std::ranges::none_of(descriptions, [&](const auto &each) { return each->id == import->report.layout; });
}

} // namespace

Result<FileHead> readFileHead(const QString &path, Progress &progress)
{
    const auto bytes = beginningOf(path);
    if (!bytes)
        return bytes.error();
    auto file = openGrids(*bytes, progress);
    auto head = file ? headOf(*file) : Result<FileHead>(file.error());
    return head ? head : head.error().inFile(QFileInfo(path).fileName());
}

ImportPreview previewOf(const QString &path, FileHead head, const Layouts &layouts, const ReadOptions &options, Progress &progress)
{
    ImportPreview preview;
    preview.import = readDataFile(path, layouts, options, progress);
    preview.head = std::move(head);
    preview.sheet = sheetNamed(preview.head, options.sheet);
    if (preview.sheet < 0 || statesItself(preview.import, layouts.descriptions()))
        return preview;
    const auto found = findLayouts(preview.head, layouts.descriptions(), layouts.resolver(), options);
    if (found) {
        preview.sheet = found->front().grid;
        preview.layout = found->front().layout;
    } else {
        preview.layout = guessLayout(preview.head.sheets[size_t(preview.sheet)], layouts.resolver(), options).layout;
    }
    return preview;
}

} // namespace tradestrata
