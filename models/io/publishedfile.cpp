// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/lists.h"

#include "models/data/textmatch.h"
#include "models/io/limits.h"
#include "models/io/readers.h"
#include "models/io/text/values.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace tradestrata {

namespace {

Message publishedUnreadable()
{
    return {QStringLiteral("published-unreadable"),
            QT_TRANSLATE_NOOP("Message", "The file of published figures cannot be read.")};
}

Message badPublishedHead()
{
    return {QStringLiteral("published-head"),
            QT_TRANSLATE_NOOP("Message", "A file of published figures begins with a line that names its columns: "
                                         "date, source, partner, flow, measure, period, value and, optionally, "
                                         "rounding.")};
}

std::optional<Flow> flowOf(const QString &word)
{
    const QStringList words{QStringLiteral("exports"), QStringLiteral("imports"), QStringLiteral("total"),
                            QStringLiteral("balance")};
    const qsizetype place = words.indexOf(word);
    return place < 0 ? std::nullopt : std::optional(Flow(place));
}

/// The index of each column.
struct PublishedHead
{
    explicit PublishedHead(const QStringList &names)
        : width(names.size())
        , date(names.indexOf(QLatin1String("date")))
        , source(names.indexOf(QLatin1String("source")))
        , partner(names.indexOf(QLatin1String("partner")))
        , flow(names.indexOf(QLatin1String("flow")))
        , measure(names.indexOf(QLatin1String("measure")))
        , period(names.indexOf(QLatin1String("period")))
        , value(names.indexOf(QLatin1String("value")))
        , rounding(names.indexOf(QLatin1String("rounding")))
    {
    }
    static const QStringList &columns()
    {
        static const QStringList all{QStringLiteral("date"),  QStringLiteral("source"),  QStringLiteral("partner"),
                                     QStringLiteral("flow"),  QStringLiteral("measure"), QStringLiteral("period"),
                                     QStringLiteral("value"), QStringLiteral("rounding")};
        return all;
    }
    bool isWhole() const { return std::min({date, source, partner, flow, measure, period, value}) >= 0; }

    qsizetype width, date, source, partner, flow, measure, period, value, rounding;
};

std::optional<Message> whyNoHead(const QStringList &names)
{
    if (!PublishedHead(names).isWhole())
        return badPublishedHead();
    for (const QString &column : PublishedHead::columns()) {
        if (names.count(column) > 1) {
            return Message{QStringLiteral("published-head-twice"),
                           QT_TRANSLATE_NOOP("Message", "The head names the column “%1” twice."),
                           {column}};
        }
    }
    return std::nullopt;
}

std::optional<Message> readDay(const QStringList &cells, const PublishedHead &head, PublishedFigure &figure)
{
    figure.date = QDate::fromString(cells[head.date], Qt::ISODate);
    if (!figure.date.isValid() || figure.date.year() < 1 || figure.date.year() > 9999) {
        return Message{QStringLiteral("published-date"),
                       QT_TRANSLATE_NOOP("Message", "“%1” is not a date of publication; write it as 2025-11-19."),
                       {cells[head.date]}};
    }
    figure.source = cells[head.source];
    if (figure.source.isEmpty()) {
        return Message{QStringLiteral("published-source"),
                       QT_TRANSLATE_NOOP("Message", "The row does not say who published the figure.")};
    }
    return std::nullopt;
}

std::optional<Message> readWhat(const QStringList &cells, const PublishedHead &head, PublishedFigure &figure)
{
    const auto flow = flowOf(cells[head.flow]);
    if (!flow) {
        return Message{QStringLiteral("published-flow"),
                       QT_TRANSLATE_NOOP("Message", "“%1” is not a flow; flows are exports, imports, total and balance."),
                       {cells[head.flow]}};
    }
    figure.flow = *flow;
    const auto months = readMonths(cells[head.measure], cells[head.period]);
    if (!months) {
        return Message{QStringLiteral("published-period"),
                       QT_TRANSLATE_NOOP("Message", "“%1” with “%2” is not a measure with its period; write month, "
                                                    "3-months, year-to-date or 12-months with 2025-08, quarter with "
                                                    "2025-Q3, or year with 2025."),
                       {cells[head.measure], cells[head.period]}};
    }
    figure.months = *months;
    return std::nullopt;
}

/// An amount with its number as readAmount() has it, whichever way a spreadsheet writes it: "226,4 bn", "35 200.0 m".
QString plainAmount(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([-\u2212]?\\$?)([\\d.,\\s'’]+)\\s*(tn|bn|m|)$"));
    const QRegularExpressionMatch match = form.match(text);
    QString number = match.captured(2);
    NumberEvidence evidence;
    evidence.add(number.toStdString());
    if (!match.hasMatch() || evidence.isAmbiguous())
        return text;
    static const QRegularExpression spaces(QStringLiteral("[\\s'’]"));
    number.remove(spaces).remove(evidence.hasComma() ? u'.' : u',').replace(u',', u'.');
    return match.captured(1) + number + u' ' + match.captured(3);
}

std::optional<Message> readPublishedValue(const QStringList &cells, const PublishedHead &head, PublishedFigure &figure)
{
    const auto amount = readAmount(plainAmount(cells[head.value]));
    if (!amount) {
        return Message{QStringLiteral("published-value"),
                       QT_TRANSLATE_NOOP("Message",
                                         "“%1” is not an amount; write it as 226.4 bn, 1.4 tn, 35.2 m or in whole dollars."),
                       {cells[head.value]}};
    }
    figure.value = amount->value;
    figure.rounding = amount->rounding;
    const QString typed = head.rounding < 0 ? QString() : cells[head.rounding];
    if (typed.isEmpty())
        return std::nullopt;
    const auto rounding = readAmount(plainAmount(typed));
    // The rounding of a figure cannot be coarser than its last nonzero digit, nor finer than its last digit.
    const bool isUnit = rounding && rounding->value >= amount->rounding;
    if (!isUnit) {
        return Message{QStringLiteral("published-rounding"),
                       QT_TRANSLATE_NOOP("Message", "“%1” is not the unit of the last digit of “%2”; write it as 0.1 bn."),
                       {typed, cells[head.value]}};
    }
    figure.rounding = rounding->value;
    return std::nullopt;
}

// A group of the analyst's own, by its name or its code.
bool namesOwnGroup(QString typed, const QList<OwnGroup> &groups)
{
    const QLatin1String prefix("group:");
    if (typed.startsWith(prefix, Qt::CaseInsensitive))
        typed = typed.mid(prefix.size());
    return std::ranges::any_of(groups, [&](const OwnGroup &group) {
        return typed.trimmed() == group.code.toString() || foldedName(typed) == foldedName(group.name);
    });
}

Result<PartnerCode> partnerOf(const QString &typed, const PartnerLookup &lookup, const QList<OwnGroup> &groups)
{
    const auto partner = lookup.resolve(typed);
    if (partner || !namesOwnGroup(typed, groups))
        return partner;
    return Message{QStringLiteral("published-own-group"),
                   QT_TRANSLATE_NOOP("Message",
                                     "“%1” is a group of your own: published figures are about partners and the source's "
                                     "groups."),
                   {typed}};
}

Result<PublishedFigure> figureOf(const QStringList &cells, const PublishedHead &head, const PartnerLookup &lookup,
                                 const QList<OwnGroup> &groups)
{
    if (cells.size() != head.width) {
        return Message{QStringLiteral("published-cells"),
                       QT_TRANSLATE_NOOP("Message", "The row has %1 cells, but the head has %2."),
                       {int(cells.size()), int(head.width)}};
    }
    PublishedFigure figure;
    if (const auto error = readDay(cells, head, figure))
        return *error;
    const auto partner = partnerOf(cells[head.partner], lookup, groups);
    if (!partner)
        return partner.error();
    figure.partner = *partner;
    if (const auto error = readWhat(cells, head, figure))
        return *error;
    if (const auto error = readPublishedValue(cells, head, figure))
        return *error;
    return figure;
}

// One publication has only one value.
std::optional<Message> whyContradicted(const PublishedFigure &figure, const QList<PublishedFigure> &known)
{
    const auto other = [&](const PublishedFigure &each) { return each.isOfSame(figure) && each.value != figure.value; };
    const auto there = std::ranges::find_if(known, other);
    if (there == known.end())
        return std::nullopt;
    return Message{QStringLiteral("published-otherwise"),
                   QT_TRANSLATE_NOOP("Message", "What %1 published on %2 for %3, %4, is already there as %5, not %6: "
                                                "one publication has only one value."),
                   {QVariant::fromValue(SourceName{figure.source}), figure.date,
                    QVariant::fromValue(QList<PartnerCode>{figure.partner}), QVariant::fromValue(figure.months),
                    QVariant::fromValue(moneyAsPublished(there->value, there->rounding)),
                    QVariant::fromValue(moneyAsPublished(figure.value, figure.rounding))}};
}

std::optional<Message> whyNotAdded(const PublishedFigure &figure, const QList<PublishedFigure> &before)
{
    const auto same = [&](const PublishedFigure &other) { return other.isOfSame(figure); };
    if (std::ranges::any_of(before, same)) {
        return Message{QStringLiteral("published-twice"),
                       QT_TRANSLATE_NOOP("Message", "This figure for %1 is already in the file, from the same publication."),
                       {QVariant::fromValue(QList<PartnerCode>{figure.partner})}};
    }
    if (before.size() == mostOwnPublished) {
        return Message{QStringLiteral("published-too-many"),
                       QT_TRANSLATE_NOOP("Message", "The file has more than %1 published figures."),
                       {mostOwnPublished}};
    }
    return std::nullopt;
}

} // namespace

Result<QList<PublishedFigure>> readPublished(const QByteArray &text, const PartnerLookup &lookup,
                                             const PublishedContext &publishedContext)
{
    const auto rows = readListRows(text);
    if (!rows)
        return rows.error();
    std::optional<PublishedHead> head;
    int lastLine = 0;
    QList<PublishedFigure> figures;
    for (const ListRow &row : *rows) {
        if (row.cells.first().startsWith(u'#'))
            continue;
        lastLine = row.line;
        if (!head) {
            if (const auto why = whyNoHead(row.cells))
                return why->atLine(row.line);
            head.emplace(row.cells);
            continue;
        }
        const auto figure = figureOf(row.cells, *head, lookup, publishedContext.groups);
        if (!figure)
            return figure.error().atLine(row.line);
        if (const auto why = whyNotAdded(*figure, figures))
            return why->atLine(row.line);
        if (const auto why = whyContradicted(*figure, publishedContext.known))
            return why->atLine(row.line);
        figures.append(*figure);
    }
    if (!head)
        return badPublishedHead();
    if (figures.isEmpty()) {
        return Message{QStringLiteral("published-none"),
                       QT_TRANSLATE_NOOP("Message", "The file has no published figure below its column names.")}
            .atLine(lastLine);
    }
    return figures;
}

Result<QList<PublishedFigure>> readPublishedFile(const QString &path, const PartnerLookup &lookup,
                                                 const PublishedContext &publishedContext)
{
    if (const auto why = whyNoFile(path))
        return why->inFile(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return publishedUnreadable().inFile(path);
    const QByteArray text = file.read(mostListBytes + 1);
    if (text.size() > mostListBytes) {
        return Message{QStringLiteral("published-too-large"),
                       QT_TRANSLATE_NOOP("Message", "The file is larger than 1 MB, the limit for a file of published figures.")}
            .inFile(path);
    }
    auto figures = readPublished(text, lookup, publishedContext);
    return figures ? figures : figures.error().inFile(path);
}

} // namespace tradestrata
