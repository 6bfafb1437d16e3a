// SPDX-License-Identifier: GPL-3.0-or-later
// How a message becomes text: its arguments as the language writes them, put into its sentence.
#include "models/language/language.h"
#include "models/language/phrases.h"
#include "models/spec/figurespec.h"

namespace tradestrata {

namespace {

} // namespace

QString Language::percentText(Percent percentage) const
{
    return percentage.decimals < 0 ? finePercent(percentage.value) : percent(percentage.value, percentage.decimals);
}

QString Language::argumentText(const QVariant &argument) const
{
    const int type = argument.typeId();
    if (type == QMetaType::Int || type == QMetaType::LongLong)
        return number(double(argument.toLongLong()), 0);
    if (type == QMetaType::QStringList)
        return list(argument.toStringList());
    if (type == qMetaTypeId<Money>())
        return money(argument.value<Money>().dollars, argument.value<Money>().digits);
    if (type == qMetaTypeId<Percent>())
        return percentText(argument.value<Percent>());
    if (type == qMetaTypeId<TableWords>()) {
        QStringList words;
        for (const QString &word : argument.value<TableWords>().english) {
            if (!word.isEmpty())
                words.append(sentence("Table", {word.toUtf8().constData()}));
        }
        return words.join(QStringLiteral(", "));
    }
    if (type == QMetaType::QDate)
        return date(argument.toDate());
    if (type == qMetaTypeId<SourceName>())
        return sentence("Table", {argument.value<SourceName>().name.toUtf8().constData()});
    if (type == qMetaTypeId<Message>())
        return filledIn(argument.value<Message>());
    if (type == qMetaTypeId<Messages>()) {
        QStringList texts;
        for (const Message &message : argument.value<Messages>())
            texts.append(filledIn(message));
        return parted(texts);
    }
    if (type == qMetaTypeId<MeasuredPeriod>()) {
        const auto measured = argument.value<MeasuredPeriod>();
        return periodPhrase(measured.measure, measured.period, 12, *this);
    }
    if (type == qMetaTypeId<WhenPeriod>()) {
        const auto when = argument.value<WhenPeriod>();
        return whenPhrase(when.measure, when.period, *this);
    }
    if (type == qMetaTypeId<MonthSpan>()) {
        const auto span = argument.value<MonthSpan>();
        return run({Period::month(span.first), Period::month(span.last)});
    }
    if (type == qMetaTypeId<QList<PeriodRun>>()) {
        QStringList runs;
        for (const PeriodRun &each : argument.value<QList<PeriodRun>>())
            runs.append(run(each));
        return list(runs);
    }
    if (type == qMetaTypeId<QList<ReleasePart>>()) {
        const auto parts = argument.value<QList<ReleasePart>>();
        return releasePhrase({parts.begin(), parts.end()}, *this);
    }
    if (type == qMetaTypeId<Period>())
        return period(argument.value<Period>());
    if (type == qMetaTypeId<QList<PartnerCode>>()) {
        constexpr qsizetype most = 12; // nobody reads a sentence of a hundred names
        const auto codes = argument.value<QList<PartnerCode>>();
        QStringList names;
        for (const PartnerCode code : codes.first(codes.size() > most ? most - 4 : codes.size()))
            names.append(nameInSentence(code));
        if (const qsizetype left = codes.size() - names.size(); left > 0)
            names.append(sentence("Figure", {QT_TRANSLATE_N_NOOP("Figure", "%n other(s)")}, int(left)));
        return list(names);
    }
    if (type == qMetaTypeId<OptionWord>()) {
        const auto option = argument.value<OptionWord>();
        return m_options == Options::Typed ? QString::fromLatin1(option.key) : sentence("Option", {option.label});
    }
    if (type == qMetaTypeId<QList<WrittenPartner>>()) {
        QStringList names;
        for (const WrittenPartner &partner : argument.value<QList<WrittenPartner>>())
            names.append(QStringLiteral("%1 (%2)").arg(name(partner.code), partner.written));
        return list(names);
    }
    return argument.toString();
}

QString Language::run(PeriodRun run) const
{
    if (run.first == run.last)
        return period(run.first);
    const bool months = run.first.frequency == Frequency::Month;
    if (months && run.first.first().year() == run.last.first().year()) {
        return sentence("Figure", QT_TRANSLATE_NOOP3("Figure", "%1 %2", "month and year"))
            .arg(monthRange(run.first.first().month(), run.last.first().month()), QString::number(run.last.first().year()));
    }
    return period(run.first) + enDash + period(run.last);
}

QString Language::filledIn(const Message &message) const
{
    QString text = sentence("Message", {message.source}, message.count);
    // All at once, so that a %1 inside an argument is not replaced.
    QStringList shown;
    for (const QVariant &argument : message.arguments)
        shown.append(argumentText(argument));
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place >= 1 && place <= shown.size()) {
            result += shown[place - 1];
            ++i;
        } else {
            result += text[i];
        }
    }
    return contracted(result);
}

QString Language::plainText(const Message &message) const { return capitalised(filledIn(message)); }

QString Language::paragraph(const Messages &messages) const
{
    QStringList sentences;
    for (const Message &message : messages)
        sentences.append(text(message));
    return sentences.join(u' ');
}

QString Language::text(const Message &message) const
{
    const QString plain = plainText(message);
    if (message.file.isEmpty())
        return plain;
    if (message.line == 0)
        return labelled(message.file, plain);
    return sentence("Message", {QT_TRANSLATE_NOOP("Message", "%1, line %2: %3")})
        .arg(message.file, QString::number(message.line), plain);
}

} // namespace tradestrata
