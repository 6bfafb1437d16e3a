// SPDX-License-Identifier: GPL-3.0-or-later
// Opening data: in place of the session's, or as a release beside them.
#include "app/fileactions.h"

#include "models/io/readers.h"
#include "models/session/datarefs.h"

#include <QFileInfo>

#include <algorithm>

namespace tradestrata {

namespace {

/// The tables with the month of release that the user stated for those that do not say one.
SourceTables released(const SourceTables &tables, std::optional<Month> month)
{
    QList<TablePtr> stated = tables.tables();
    for (TablePtr &table : stated) {
        if (!month || table->info().release)
            continue;
        TableInfo info = table->info();
        info.release = month;
        table = std::make_shared<const TradeTable>(info, table->first(), table->last(),
                                                   std::vector<TableRow>(table->rows().begin(), table->rows().end()));
    }
    return SourceTables(stated);
}

bool saysAll(const SourceTables &tables)
{
    return std::ranges::all_of(tables.tables(), [](const TablePtr &table) { return table->info().release.has_value(); });
}

QString releaseText(const TradeTable &table, const Language &language)
{
    const auto &release = table.info().release;
    return language.monthYear(release ? *release : table.last());
}

OpenedData questionAbout(const QString &name, const SourceTables &tables, const Language &language)
{
    OpenedData data;
    data.name = name;
    Month first = tables.tables().first()->first();
    Month last = tables.tables().first()->last();
    QStringList stated;
    for (const TablePtr &table : tables.tables()) {
        first = std::min(first, table->first());
        last = std::max(last, table->last());
        if (table->info().release)
            stated.append(table->info().release->toString());
    }
    data.reach = QStringLiteral("%1–%2").arg(language.monthYear(first), language.monthYear(last));
    data.stated = saysAll(tables) ? stated.join(QStringLiteral(", ")) : QString();
    return data;
}

} // namespace

void FileActions::read(const QString &path, std::optional<Month> released, std::function<void(const SourceTables &)> then)
{
    const PartnerRegistry &registry = m_builtin.registry();
    start(QFileInfo(path).fileName(),
          [path, released, &registry](Progress &progress) -> Result<OpenedSession> {
              auto import = readDataFile(path, registry, released, progress);
              if (!import)
                  return import.error();
              return OpenedSession{{}, {SourceTables(import->tables())}, import->report.warnings, {}};
          },
          [this, path, then = std::move(then)](OpenedSession read) {
              then(read.tables.first());
              for (const Message &message : read.messages)
                  emit said(message, false);
              emit opened(path);
          });
}

void FileActions::readData(const QString &path, Ask ask)
{
    read(path, {}, [this, path, ask](const SourceTables &tables) {
        const bool asks = ask == Ask::WhetherToAdd && isOnTerms(tables);
        asks ? takeAsked(tables, path) : takeInPlace(tables, path, {});
    });
}

bool FileActions::isOnTerms(const SourceTables &tables) const
{
    const QList<TablePtr> &there = m_source.document().releases().tables();
    return std::ranges::any_of(there, [&](const TablePtr &table) { return areAlike(table->info(), tables.tables().last()->info()); });
}

QList<TablePtr> FileActions::thoseThere(const SourceTables &tables) const
{
    const QList<TablePtr> &there = m_source.document().releases().tables();
    QList<TablePtr> known = tables.tables();
    known.removeIf([&](const TablePtr &table) {
        return std::ranges::none_of(there, [&](const TablePtr &other) { return areOneRelease(*table, *other); });
    });
    return known;
}

DataRef FileActions::refTo(const QString &path, const SourceTables &tables, std::optional<Month> released) const
{
    return fileRef(QFileInfo(path).absoluteFilePath(), *tables.tables().last(), released);
}

void FileActions::takeAsked(const SourceTables &tables, const QString &path)
{
    const auto choice = m_questions.openData(m_window, questionAbout(QFileInfo(path).fileName(), tables, m_source.windowLanguage()));
    if (!choice)
        return;
    const std::optional<Month> stated = saysAll(tables) ? std::nullopt : choice->released;
    const SourceTables known = released(tables, stated);
    choice->add ? addRelease(known, path, stated) : takeInPlace(known, path, stated);
}

void FileActions::addRelease(const SourceTables &tables, const QString &path, std::optional<Month> released)
{
    Document &document = m_source.document();
    const QString name = QFileInfo(path).fileName();
    const QList<TablePtr> known = thoseThere(tables);
    if (known.size() == tables.tables().size()) {
        emit said({QStringLiteral("release-there"),
                   QT_TRANSLATE_NOOP("Message", "The session holds the release in “%1” already: nothing was added."), {name}}, false);
        return;
    }
    document.addData(refTo(path, tables, released), tables, tr("Add the Release in %1").arg(name));
    if (!known.isEmpty()) { // which stay as they are
        QStringList months;
        for (const TablePtr &table : known)
            months.append(releaseText(*table, m_source.windowLanguage()));
        emit said({QStringLiteral("release-partly-there"),
                   QT_TRANSLATE_NOOP("Message", "Of the releases in “%1” the session had %2 already; the others alone were added."),
                   {name, months}}, false);
    }
    if (const auto frozen = m_source.spec().release) {
        emit said({QStringLiteral("release-added-beside-frozen"),
                   QT_TRANSLATE_NOOP("Message", "“%1” was added; the figure in front stays as it is, frozen to the release of %2."),
                   {name, QVariant::fromValue(Period::month(*frozen))}}, false);
    }
}

// The figures stay, and undo brings the old data back.
void FileActions::takeInPlace(const SourceTables &tables, const QString &path, std::optional<Month> released)
{
    Document &document = m_source.document();
    const QString name = QFileInfo(path).fileName();
    const QList<SessionFigure> figures = document.session().figures;
    document.replaceData(refTo(path, tables, released), tables, tr("Open %1").arg(name));
    const auto asksForAnother = [&](const SessionFigure &figure) {
        const auto is = [&](const TablePtr &table) { return table->info().release == figure.spec.release; };
        return figure.spec.release && std::ranges::none_of(tables.tables(), is);
    };
    if (const auto other = std::ranges::find_if(figures, asksForAnother); other != figures.end()) {
        emit said({QStringLiteral("release-replaced"),
                   QT_TRANSLATE_NOOP("Message", "Figures that asked for the release of %1 now show the data of “%2”."),
                   {QVariant::fromValue(Period::month(*other->spec.release)), name}},
                  false);
    }
}

// Found by itself, not by its place: the data may have changed while the file was read.
void FileActions::takeFound(const SourceTables &tables, const QString &path, const DataRef &missing)
{
    const QList<DataRef> &data = m_source.document().session().data;
    const qsizetype place = data.indexOf(missing);
    if (place < 0) {
        emit said({QStringLiteral("data-not-missed"),
                   QT_TRANSLATE_NOOP("Message", "“%1” was not taken: the data that it stands for are no longer part of the session."),
                   {QFileInfo(path).fileName()}}, false);
        return;
    }
    if (data.size() < 2)
        return takeInPlace(tables, path, missing.released);
    m_source.document().setData(place, refTo(path, tables, missing.released), tables, tr("Open %1").arg(QFileInfo(path).fileName()));
}

void FileActions::findMovedData()
{
    const QString path = m_questions.openFile(m_window);
    const QList<DataRef> &data = m_source.document().session().data;
    if (path.isEmpty() || data.isEmpty())
        return;
    const DataRef missing = m_askedFor && data.contains(*m_askedFor) ? *m_askedFor : data.first();
    read(path, missing.released, [this, path, missing](const SourceTables &tables) { takeFound(tables, path, missing); });
}

} // namespace tradestrata
