// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bindings/readoutbinding.h"

#include "app/bindings/partnerbinding.h"
#include "app/bindings/tablebinding.h"
#include "models/analysis/periodsnapshot.h"
#include "models/figure/words.h"
#include "models/tables/valuestable.h"

#include <QRegularExpression>

namespace tradestrata {

namespace {

// "August 1, 2025", without the day of the week.
QString dayOf(const QDate &date, const QLocale &locale)
{
    static const QRegularExpression weekday(QStringLiteral("dddd,?\\s*"));
    return locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

// The events of the cursor's period that the figure draws, one line each, and the same in full with their sources.
std::pair<QString, QString> eventsAt(const FigureSource &source)
{
    QStringList lines, full;
    const Language &language = source.windowLanguage();
    const Period period = source.cursorPeriod();
    for (const Event &event : source.numbers() ? source.numbers()->events : QList<Event>()) {
        if (event.month() < period.first() || event.month() > period.last())
            continue;
        const QString day = dayOf(event.date, language.locale());
        lines.append(language.labelled(day, event.in(language.code()).label));
        const QString text = language.labelled(day, event.in(language.code()).text);
        full.append(event.source.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, event.source));
    }
    return {lines.join(u'\n'), full.join(u'\n')};
}

} // namespace

ReadOutBinding::ReadOutBinding(ReadOutPanel &panel, FigureSource &source, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_source(source)
{
    connect(&source, &FigureSource::figureChanged, this, &ReadOutBinding::show);
    connect(&source, &FigureSource::cursorPainted, this, &ReadOutBinding::show);
    connect(&panel, &ReadOutPanel::numberRequested, this, &ReadOutBinding::askAbout);
}

// The lines are the shown partners, then others and the total.
void ReadOutBinding::askAbout(int row, PanelNumber number)
{
    const QList<PartnerCode> shown = shownIn(m_source);
    const NumberOf of = row < shown.size() ? NumberOf::Partner : row == shown.size() ? NumberOf::Others : NumberOf::Total;
    emit cellsRequested(m_source.numberAtCursor(of, of == NumberOf::Partner ? shown[row] : PartnerCode(), showOf(number)));
}

void ReadOutBinding::show()
{
    if (!m_source.table()) {
        m_panel.setRows({});
        m_seen.reset();
        return;
    }
    showHeads();
    const SnapshotKey now = SnapshotKey::of(m_source);
    if (m_seen == now)
        return;
    m_seen = now;
    showRows(now);
}

void ReadOutBinding::showHeads()
{
    const Language &language = m_source.windowLanguage();
    const CellTexts texts(language);
    const auto [events, inFull] = eventsAt(m_source);
    // Same months are part of a year: the head says which months.
    const bool part = m_source.numbers() && m_source.validSpec()->measure == Measure::SameMonths;
    const Period at = m_source.cursorPeriod();
    m_panel.setHeads(
        {part ? periodHead(Measure::SameMonths, at, m_source.numbers()->through, language) : tr("At %1").arg(language.period(at)),
         texts.caption(m_source, language.unitName(MoneyUnit::Billions)), texts.unit(), tr("Share %"), tr("Year, %"), events,
         inFull});
}

void ReadOutBinding::showRows(const SnapshotKey &now)
{
    const Language &language = m_source.windowLanguage();
    const CellTexts texts(language);
    const QList<PartnerCode> &shown = now.shown;
    PeriodSnapshot snapshot = snapshotAt(*now.table, now.flow, now.span, shown, m_source.registry());
    if (const TablePtr changes = m_source.tableOfChange(now.span); changes != now.table)
        snapshot.takeChanges(snapshotAt(*changes, now.flow, now.span, shown, m_source.registry()));
    if (now.overlapping)
        snapshot.blankOthers(Blank::Overlapping);
    const QList<PartnerColours> colours = coloursOf(shown, m_source.registry());
    QList<ReadOutRow> rows;
    const auto rowOf = [&](const QString &name, QRgb chip, const Place &place, bool isTotal = false) {
        ReadOutRow row;
        row.rank = place.rank > 0 && !isTotal ? language.number(place.rank, 0) : QString();
        row.chip = QColor::fromRgb(chip);
        row.name = name;
        row.value = texts.money(place.value);
        row.share = texts.share(place.share);
        row.change = place.change.isBlank() ? QString() : texts.change(place.change.percent);
        row.blank = blankSentence(place.value.blank, language);
        row.changeBlank = place.change.fromTooLittle ? tr("A year earlier it was under 1 million dollars.")
                                                     : blankSentence(place.change.blank, language);
        row.isTotal = isTotal;
        return row;
    };
    for (qsizetype i = 0; i < shown.size(); ++i) {
        rows.append(rowOf(language.name(shown[i]), colours[i].fill, snapshot.of(shown[i])));
        rows.last().note = notesOn(shown[i], m_source);
    }
    const Theme theme = themeOf(PaperTheme::Light, m_source.registry());
    rows.append(rowOf(tr("Others"), theme.others, snapshot.others));
    rows.append(rowOf(tr("Total, World"), theme.total, snapshot.total, true));
    m_panel.setRows(rows);
}

} // namespace tradestrata
