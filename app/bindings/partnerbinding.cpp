// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bindings/partnerbinding.h"

#include "app/bindings/tablebinding.h"
#include "models/analysis/periodsnapshot.h"
#include "models/tables/valuestable.h"

#include <algorithm>
#include <set>

namespace tradestrata {

QList<PartnerCode> shownIn(const FigureSource &source)
{
    QList<PartnerCode> codes = source.spec().selection.list;
    if (source.numbers()) {
        codes.clear();
        for (const Column &column : source.numbers()->sums.shown)
            codes.append(column.partner);
    }
    return codes;
}

QString notesOn(PartnerCode partner, const FigureSource &source)
{
    QStringList notes;
    for (const PartnerNote &note : source.context().partnerNotes) {
        if (note.isAbout(partner, source.spec().flow))
            notes.append(note.in(source.windowLanguage().code()));
    }
    return notes.join(u'\n');
}

bool shownOverlap(const FigureSource &source)
{
    return source.numbers() && std::ranges::count(source.numbers()->sums.others.blanks, Blank::Overlapping) > 0;
}

SnapshotKey SnapshotKey::of(const FigureSource &source)
{
    return {source.table(),
            source.spec().flow,
            source.cursorSpan(),
            shownIn(source),
            source.windowLanguage().locale().name(),
            source.registry().ownFills(),
            shownOverlap(source)};
}

PartnerBinding::PartnerBinding(PartnerPanel &panel, FigureSource &source, const Builtin &builtin, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_source(source)
    , m_builtin(builtin)
{
    panel.setFurtherNames([this](PartnerCode code) { return namesInAllLanguages(code); });
    connect(&source, &FigureSource::figureChanged, this, &PartnerBinding::showFigure);
    connect(&source, &FigureSource::cursorPainted, this, &PartnerBinding::showCursor);
    connect(&panel, &PartnerPanel::partnerToggled, this, &PartnerBinding::toggle);
    connect(&panel, &PartnerPanel::othersToggled, this, &PartnerBinding::toggleOthers);
    connect(&panel, &PartnerPanel::topChosen, this, &PartnerBinding::chooseTop);
    connect(&panel, &PartnerPanel::numberRequested, this,
            [this](PartnerCode partner, PanelNumber number) { askAbout(NumberOf::Partner, partner, number); });
    connect(&panel, &PartnerPanel::othersNumberRequested, this,
            [this](PanelNumber number) { askAbout(NumberOf::Others, {}, number); });
    connect(&panel, &PartnerPanel::totalNumberRequested, this,
            [this](PanelNumber number) { askAbout(NumberOf::Total, {}, number); });
}

void PartnerBinding::askAbout(NumberOf of, PartnerCode partner, PanelNumber number)
{
    emit cellsRequested(m_source.numberAtCursor(of, partner, showOf(number)));
}

// Whoever searches may type in any language.
QStringList PartnerBinding::namesInAllLanguages(PartnerCode code)
{
    if (m_languages.empty()) {
        for (const char *language : {"en", "es", "fr"})
            m_languages.push_back(m_builtin.language(QLatin1String(language)));
    }
    QStringList names;
    for (const Language &language : m_languages)
        names.append(language.name(code));
    names.removeDuplicates();
    return names;
}

// Names and codes of all partners in the table; built once for each table and language.
QList<PartnerRow> PartnerBinding::knownRows()
{
    const TablePtr table = m_source.table();
    const Language &language = m_source.windowLanguage();
    if (m_rowsOf == table && m_rowsLanguage == language.locale().name())
        return m_known;
    m_rowsOf = table;
    m_rowsLanguage = language.locale().name();
    m_known.clear();
    std::set<PartnerCode> seen;
    for (const TableRow &row : table->rows()) {
        const PartnerCode code = row.key.partner;
        if (code == worldCode || !seen.insert(code).second)
            continue;
        PartnerRow known;
        known.code = code;
        known.name = language.name(code);
        known.names = QStringList{row.name};
        known.codes = QStringList{code.toString()};
        if (const Partner *partner = m_source.registry().partner(code))
            known.codes << partner->iso2 << partner->iso3;
        m_known.append(known);
    }
    return m_known;
}

PeriodSnapshot PartnerBinding::snapshot() const
{
    const QList<PartnerCode> shown = shownIn(m_source);
    PeriodSnapshot snapshot = snapshotAt(*m_source.table(), m_source.spec().flow, m_source.cursorSpan(), shown);
    if (shownOverlap(m_source))
        snapshot.blankOthers(Blank::Overlapping);
    return snapshot;
}

void PartnerBinding::showFigure()
{
    if (!m_source.table()) {
        m_panel.setRows({});
        m_seen.reset();
        return;
    }
    const SnapshotKey now = SnapshotKey::of(m_source);
    m_panel.setKind(m_source.windowLanguage().isByProduct() ? PartnerPanel::Rows::Products : PartnerPanel::Rows::Partners);
    m_panel.setTop(m_source.spec().selection.isTop() ? m_source.spec().selection.top : 0);
    if (m_seen == now) // such as while the window is dragged
        return showFeet(snapshot());
    m_seen = now;
    const CellTexts texts(m_source.windowLanguage());
    const PeriodSnapshot snapshot = this->snapshot();
    const QList<PartnerCode> &shown = now.shown;
    const QList<PartnerColours> colours = coloursOf(shown, m_source.registry());
    QList<PartnerRow> rows = knownRows();
    for (PartnerRow &row : rows) {
        const qsizetype at = shown.indexOf(row.code);
        const PartnerColours own = at >= 0 ? colours[at] : coloursOf({row.code}, m_source.registry()).first();
        const Place place = snapshot.of(row.code);
        row.shown = at >= 0;
        row.chip = QColor::fromRgb(own.fill);
        row.value = texts.money(place.value);
        row.share = texts.share(place.share);
        row.blank = blankSentence(place.value.blank, m_source.windowLanguage());
        row.size = place.value.value;
        row.note = notesOn(row.code, m_source);
    }
    // The shown partners are in the figure's order.
    std::ranges::stable_sort(rows, {}, [&](const PartnerRow &row) {
        const qsizetype at = shown.indexOf(row.code);
        return at >= 0 ? at : shown.size();
    });
    m_panel.setHeads({texts.cursorHead(m_source), texts.unit(), QStringLiteral("%")});
    m_panel.setRows(rows);
    m_panel.refreshOrder();
    showFeet(snapshot);
}

void PartnerBinding::showCursor()
{
    if (!m_source.table() || !m_seen)
        return;
    m_seen->span = m_source.cursorSpan();
    const CellTexts texts(m_source.windowLanguage());
    const PeriodSnapshot snapshot = this->snapshot();
    QList<PartnerValue> values;
    values.reserve(m_known.size());
    for (const PartnerRow &row : m_known) {
        const Place place = snapshot.of(row.code);
        values.append({row.code, texts.money(place.value), texts.share(place.share),
                       blankSentence(place.value.blank, m_source.windowLanguage()), place.value.value});
    }
    m_panel.setHeads({texts.cursorHead(m_source), texts.unit(), QStringLiteral("%")});
    m_panel.setValues(values);
    showFeet(snapshot);
}

void PartnerBinding::showFeet(const PeriodSnapshot &snapshot)
{
    const Language &language = m_source.windowLanguage();
    const CellTexts texts(language);
    const Theme theme = themeOf(PaperTheme::Light, m_source.registry());
    const bool drawn = m_source.numbers() && m_source.numbers()->othersDrawn;
    PartnerFoot others{tr("Others"),
                       QColor::fromRgb(theme.others),
                       texts.money(snapshot.others.value),
                       texts.share(snapshot.others.share),
                       blankSentence(snapshot.others.value.blank, language),
                       drawn};
    m_panel.setOthers(others);
    m_panel.setTotal({tr("Total, World"), QColor::fromRgb(theme.total), texts.money(snapshot.total.value),
                      texts.share(snapshot.total.share), blankSentence(snapshot.total.value.blank, language)});
}

void PartnerBinding::toggle(PartnerCode partner, bool shown)
{
    QList<PartnerCode> list = shownIn(m_source);
    if (shown && !list.contains(partner))
        list.append(partner);
    else if (!shown && list.size() > 1) // a figure must draw at least one partner
        list.removeAll(partner);
    FigureSpec spec = m_source.spec();
    spec.selection.list = list;
    const QString name = m_source.windowLanguage().name(partner);
    m_source.document().editSpec(spec, shown ? tr("Add %1").arg(name) : tr("Remove %1").arg(name));
    m_seen.reset();
    showFigure(); // a refused tick is reset
}

void PartnerBinding::toggleOthers(bool shown)
{
    FigureSpec spec = m_source.spec();
    spec.others = shown;
    m_source.document().editSpec(spec, shown ? tr("Show Others") : tr("Hide Others"));
    m_seen.reset();
    showFigure();
}

void PartnerBinding::chooseTop(int top)
{
    FigureSpec spec = m_source.spec();
    spec.selection = {top, {}};
    m_source.document().editSpec(spec, tr("Show the %n largest", nullptr, top));
}

Result<QList<PartnerCode>> PartnerBinding::groupable() const
{
    QList<PartnerCode> members = shownIn(m_source);
    members.removeIf([](PartnerCode code) { return code.isGroup(); });
    if (members.size() < 2) {
        return Message{QStringLiteral("group-needs-two"),
                       QT_TRANSLATE_NOOP("Message", "A group consists of the ticked partners: tick two or more.")};
    }
    if (!freeCode(m_source.document().session().groups))
        return Message{QStringLiteral("groups-too-many"),
                       QT_TRANSLATE_NOOP("Message", "The session cannot hold any more groups.")};
    return members;
}

QStringList PartnerBinding::namesOf(const QList<PartnerCode> &partners) const
{
    QStringList names;
    for (const PartnerCode partner : partners)
        names.append(m_source.windowLanguage().name(partner));
    return names;
}

void PartnerBinding::makeGroup(const QString &name, const QList<PartnerCode> &members)
{
    Session next = m_source.document().session();
    const auto code = freeCode(next.groups);
    if (!code)
        return;
    next.groups.append({*code, name, members});
    QList<PartnerCode> &list = next.figures[next.current].spec.selection.list;
    list = shownIn(m_source);
    const qsizetype place = list.indexOf(members.first());
    list.removeIf([&](PartnerCode partner) { return members.contains(partner); });
    list.insert(std::min(place, list.size()), *code);
    m_source.document().edit(next, tr("Create Group %1").arg(name));
}

void PartnerBinding::dissolveGroups()
{
    Session next = m_source.document().session();
    for (SessionFigure &figure : next.figures) {
        QList<PartnerCode> list;
        for (const PartnerCode code : std::as_const(figure.spec.selection.list)) {
            const auto group = std::ranges::find(next.groups, code, &OwnGroup::code);
            for (const PartnerCode each : group == next.groups.end() ? QList{code} : group->members) {
                if (!list.contains(each))
                    list.append(each);
            }
        }
        figure.spec.selection.list = list;
        if (isOwnGroup(figure.spec.shareGroup)) {
            figure.spec.shareOf = ShareOf::Total;
            figure.spec.shareGroup = {};
        }
    }
    next.groups.clear();
    m_source.document().edit(next, tr("Dissolve Your Own Groups"));
}

} // namespace tradestrata
