// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/partnernote.h"

#include "models/data/tabletext.h"

#include <algorithm>

namespace tradestrata {

QString PartnerNote::in(const QString &language) const
{
    const QString &text = texts[language == QLatin1String("es") ? 1 : language == QLatin1String("fr") ? 2 : 0];
    return QStringLiteral("%1 (%2)").arg(text, source);
}

Result<QList<PartnerNote>> readPartnerNotes(const QByteArray &table, const PartnerRegistry &registry)
{
    const auto rows = readTextTable(table, {"partner", "flow", "source", "en", "es", "fr"});
    if (!rows)
        return rows.error();
    QList<PartnerNote> notes;
    for (const TextRow &row : *rows) {
        PartnerNote note;
        const auto &partners = registry.partners();
        const auto found = std::ranges::find(partners, QString::fromLatin1(row.cells[0]), &Partner::iso3);
        const QByteArrayView flow = row.cells[1];
        if (flow == "exports" || flow == "imports")
            note.flow = flow == "exports" ? Flow::Exports : Flow::Imports;
        note.source = QString::fromUtf8(row.cells[2]);
        for (size_t i = 0; i < note.texts.size(); ++i)
            note.texts[i] = QString::fromUtf8(row.cells[3 + i]);
        const bool whole = found != partners.end() && (note.flow || flow.isEmpty()) && !note.source.isEmpty()
                           && std::ranges::none_of(note.texts, &QString::isEmpty);
        if (!whole) {
            return Message{QStringLiteral("table-row"),
                           QT_TRANSLATE_NOOP("Message", "The table of notes on partners cannot be read in this row."), {}, -1, {}, row.line};
        }
        note.partner = found->code;
        notes.append(note);
    }
    return notes;
}

} // namespace tradestrata
