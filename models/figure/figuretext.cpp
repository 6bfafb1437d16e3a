// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure/figure.h"

#include <QTextStream>

#include <cmath>

namespace tradestrata {

namespace {

QString plain(double value)
{
    return std::isnan(value) ? QStringLiteral(".") : QString::number(value, 'f', std::abs(value) < 1000 ? 4 : 0);
}

void writeRow(QTextStream &out, const QString &name, const std::vector<double> &values)
{
    out << name << ':';
    for (const double value : values)
        out << ' ' << plain(value);
    out << '\n';
}

void writeSeries(QTextStream &out, const FigureSeries &series)
{
    out << "series " << series.name << " | " << QColor::fromRgb(series.fill).name() << " | width " << series.line.width;
    if (series.compared)
        out << " compared";
    if (series.line.casing)
        out << " casing";
    if (!series.line.dash.isEmpty())
        out << " dashed";
    if (series.line.marker != Marker::None)
        out << " marked";
    out << " | " << series.valueText << '\n';
    writeRow(out, QStringLiteral("  drawn"), series.drawn.values);
    if (series.older.size() > 0)
        writeRow(out, QStringLiteral("  older"), series.older.values);
}

// The cells in runs: "1985-12 to 2025-11 Canada, 2025-12 Mexico (slim)".
void writeRibbon(QTextStream &out, const Figure &figure)
{
    const LeaderRibbon &ribbon = figure.ribbon;
    if (!ribbon.isDrawn())
        return;
    out << "ribbon " << ribbon.what << ':';
    const auto &cells = ribbon.cells;
    for (size_t from = 0; from < cells.size();) {
        size_t to = from;
        while (to + 1 < cells.size() && cells[to + 1] == cells[from])
            ++to;
        out << (from == 0 ? " " : ", ") << figure.periods[from].toString();
        if (to > from)
            out << " to " << figure.periods[to].toString();
        out << ' ' << (cells[from].leader < 0 ? QStringLiteral(".") : ribbon.leaders[size_t(cells[from].leader)].name)
            << (cells[from].slim ? " (slim)" : "");
        from = to + 1;
    }
    out << '\n';
}

} // namespace

int lastValue(const Column &column)
{
    for (int i = column.size() - 1; i >= 0; --i) {
        if (!column.at(i).isBlank())
            return i;
    }
    return -1;
}

int Figure::lastDrawn() const
{
    int last = -1;
    for (const FigureSeries &one : series)
        last = std::max(last, one.last);
    return last;
}

QString toText(const Figure &figure)
{
    QString text;
    QTextStream out(&text);
    out << "chart " << word(figure.chart).key << ", " << word(figure.measure).key << ", " << word(figure.show).key << ", "
        << figure.language << '\n';
    out << "title " << figure.title << '\n' << "subtitle " << figure.subtitle << '\n';
    out << "periods";
    for (const Period &period : figure.periods)
        out << ' ' << period.toString();
    out << "\naxis " << plain(figure.axis.low) << " to " << plain(figure.axis.high) << ':';
    for (const ValueTick &tick : figure.axis.ticks)
        out << " [" << tick.text << ']';
    out << "\nhead " << figure.columnHead << '\n';
    for (const FigureSeries &series : figure.series)
        writeSeries(out, series);
    for (const FigurePane &pane : figure.panes)
        out << "pane " << figure.series[size_t(pane.series)].name << ' ' << plain(pane.axis.low) << " to "
            << plain(pane.axis.high) << '\n';
    for (size_t i = 0; i < figure.rows.rows.size(); ++i) {
        const FigureRow &row = figure.rows.rows[i];
        out << "row " << row.rank << " | " << figure.series[i].name << " | "
            << (row.moved ? QString::number(*row.moved) : QStringLiteral(".")) << " | " << row.cells.join(QLatin1String(" | "))
            << '\n';
    }
    for (const FigureGroup &group : figure.groups) {
        out << "group " << group.name << (group.date.isEmpty() ? QString() : QStringLiteral(", ") + group.date) << " | "
            << group.texts.join(QLatin1String(" | ")) << " | " << group.lead << '\n';
    }
    for (const BarPart *part : {&figure.solid, &figure.rest}) {
        if (!part->name.isEmpty())
            out << "part " << part->name << '\n';
        for (size_t i = 0; i < part->values.size(); ++i)
            writeRow(out, QStringLiteral("  ") + figure.series[i].name, part->values[i]);
    }
    for (const ReleaseSeam &seam : figure.seams)
        out << "seam " << plain(seam.place) << ' ' << seam.label << '\n';
    for (const DatedMark &mark : figure.marks)
        out << "mark " << mark.date << " | " << plain(mark.place) << " | " << mark.text << " | " << mark.values << '\n';
    if (figure.mark) {
        out << "marked " << figure.periods[size_t(figure.mark->place)].toString() << " | " << figure.mark->name << " | "
            << figure.mark->values.join(QLatin1String(" | ")) << '\n';
    }
    for (const FigureAnnotation &each : figure.annotations) {
        out << "annotation " << word(each.kind).key << ' ' << figure.periods[size_t(each.first)].toString();
        if (each.last != each.first)
            out << ".." << figure.periods[size_t(each.last)].toString();
        out << " | " << (each.series < 0 ? QString() : figure.series[size_t(each.series)].name) << " | " << each.text << '\n';
    }
    if (figure.lens) {
        out << "lens " << figure.periods[size_t(figure.lens->first)].toString() << " to "
            << figure.periods[size_t(figure.lens->last)].toString() << " | " << figure.lens->title << " | "
            << figure.lens->crossing << '\n';
    }
    writeRibbon(out, figure);
    for (const QString &note : figure.notes)
        out << "note " << note << '\n';
    out << "source " << figure.source << '\n';
    return text;
}

} // namespace tradestrata
