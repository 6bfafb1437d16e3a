// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/optionvalues.h"

#include <QFileInfo>

namespace tradestrata {

namespace {

Result<std::optional<Month>> releaseMonth(const QString &text)
{
    const auto month = Month::parse(text);
    if (!month) {
        return Message{QStringLiteral("released-unreadable"),
                       QT_TRANSLATE_NOOP("Message", "The month of release “%1” cannot be read: write it as 2026-03."),
                       {text}};
    }
    return month;
}

} // namespace

Message badValue(const char *option, const QString &value, const QStringList &allowed)
{
    return {QStringLiteral("option-value"),
            QT_TRANSLATE_NOOP("Message", "The option %1 cannot be “%2”: it is one of %3."),
            {QLatin1String("--") + QLatin1String(option), value, allowed}};
}

MaybeError readPeriod(const Arguments &arguments, const char *option, PeriodRef &target)
{
    if (!arguments.has(option))
        return std::nullopt;
    const auto period = PeriodRef::parse(arguments.value(option));
    if (!period) {
        return Message{QStringLiteral("option-period"),
                       QT_TRANSLATE_NOOP("Message", "The option %1 cannot be “%2”: a period is written 2025-08, 2025-Q3, "
                                                    "2025, first or latest."),
                       {QLatin1String("--") + QLatin1String(option), arguments.value(option)}};
    }
    target = *period;
    return std::nullopt;
}

Result<int> wholeNumber(const Arguments &arguments, const char *option, int least, int most)
{
    bool ok = false;
    const int value = arguments.value(option).toInt(&ok);
    if (!ok || value < least || value > most) {
        return Message{QStringLiteral("option-number"),
                       QT_TRANSLATE_NOOP("Message", "The option %1 cannot be “%2”: it is a whole number from %3 to %4."),
                       {QLatin1String("--") + QLatin1String(option), arguments.value(option), least, most}};
    }
    return value;
}

MaybeError readMonth(const Arguments &arguments, const char *option, std::optional<Month> &target)
{
    if (!arguments.has(option))
        return std::nullopt;
    target = Month::parse(arguments.value(option));
    if (!target)
        return Message{QStringLiteral("option-month"),
                       QT_TRANSLATE_NOOP("Message", "The option %1 cannot be “%2”: it is a month, as 2025-08."),
                       {QLatin1String("--") + QLatin1String(option), arguments.value(option)}};
    return std::nullopt;
}

MaybeError contradiction(const char *one, const char *other)
{
    return Message{QStringLiteral("options-contradict"),
                   QT_TRANSLATE_NOOP("Message", "The options %1 and %2 contradict each other."),
                   {QLatin1String("--") + QLatin1String(one), QLatin1String("--") + QLatin1String(other)}};
}

MaybeError needs(const char *option, const char *other, const char *value)
{
    return Message{QStringLiteral("option-needs"), QT_TRANSLATE_NOOP("Message", "The option %1 goes with %2 %3."),
                   {QLatin1String("--") + QLatin1String(option), QLatin1String("--") + QLatin1String(other), QLatin1String(value)}};
}

MaybeError readSwitch(const Arguments &arguments, const char *yes, const char *no, std::optional<bool> &target)
{
    if (arguments.has(yes) && arguments.has(no))
        return contradiction(yes, no);
    if (arguments.has(yes) || arguments.has(no))
        target = arguments.has(yes);
    return std::nullopt;
}

QStringList splitList(const QString &text)
{
    QStringList parts;
    QString part;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            parts.append(part.trimmed());
            part.clear();
        } else {
            part += c;
        }
    }
    parts.append(part.trimmed());
    parts.removeAll(QString());
    return parts;
}

MaybeError whyNameless(const QString &output)
{
    const QFileInfo file(output);
    if (!file.completeBaseName().isEmpty())
        return std::nullopt;
    return Message{QStringLiteral("output-nameless"),
                   QT_TRANSLATE_NOOP("Message", "The file “%1” has an ending and no name: call it figure.%2, say."), {output, file.suffix()}};
}

Result<QString> formatFrom(const Arguments &arguments, const QStringList &formats)
{
    const QString format = arguments.has("format") ? arguments.value("format") : formats.first();
    if (!formats.contains(format)) {
        return Message{QStringLiteral("format-unknown"),
                       QT_TRANSLATE_NOOP("Message", "The command %1 cannot print “%2”: its formats are %3."),
                       {arguments.command, format, formats}};
    }
    return format;
}

Result<std::optional<Month>> releasedFrom(const Arguments &arguments)
{
    if (!arguments.has("released"))
        return std::optional<Month>();
    return releaseMonth(arguments.value("released"));
}

Result<std::pair<std::optional<Month>, std::optional<Month>>> bothReleasedFrom(const Arguments &arguments)
{
    std::pair<std::optional<Month>, std::optional<Month>> both;
    if (!arguments.has("released"))
        return both;
    const QString text = arguments.value("released");
    const qsizetype comma = text.indexOf(QLatin1Char(','));
    const auto newer = releaseMonth(text.mid(comma + 1));
    if (!newer)
        return newer.error();
    both.second = *newer;
    if (comma < 0)
        return both;
    const auto older = releaseMonth(text.first(comma));
    if (!older)
        return older.error();
    both.first = *older;
    return both;
}

} // namespace tradestrata
