// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spec/annotation.h"

#include "models/data/message.h"
#include "models/data/publishedfigure.h"

#include <cmath>

namespace tradestrata {

namespace {

constexpr OptionWord kindWords[]{{"text", QT_TRANSLATE_NOOP("Option", "Words")},
                                 {"arrow", QT_TRANSLATE_NOOP("Option", "Words with an arrow")},
                                 {"range", QT_TRANSLATE_NOOP("Option", "Shaded periods")},
                                 {"highlight", QT_TRANSLATE_NOOP("Option", "Highlight")},
                                 {"value", QT_TRANSLATE_NOOP("Option", "Value")}};
constexpr OptionWord seriesWords[]{{"period", QT_TRANSLATE_NOOP("Option", "Period")},
                                   {"partner", QT_TRANSLATE_NOOP("Option", "Partner")},
                                   {"others", QT_TRANSLATE_NOOP("Option", "Others")},
                                   {"total", QT_TRANSLATE_NOOP("Option", "Total")},
                                   {"exports", QT_TRANSLATE_NOOP("Option", "Exports")},
                                   {"imports", QT_TRANSLATE_NOOP("Option", "Imports")},
                                   {"average", QT_TRANSLATE_NOOP("Option", "Average")},
                                   {"top-three", QT_TRANSLATE_NOOP("Option", "Share of the three largest")},
                                   {"herfindahl", QT_TRANSLATE_NOOP("Option", "Herfindahl–Hirschman index")},
                                   {"effective", QT_TRANSLATE_NOOP("Option", "Effective number")}};

bool isYear(int year) { return year >= 1 && year <= 9999; }

/// The parts of a text between signs that are not in double quotes.
template<class IsSign>
QStringList unquotedParts(const QString &text, IsSign isSign, qsizetype most = std::numeric_limits<qsizetype>::max())
{
    QStringList parts{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        quoted = quoted != (text[i] == u'"');
        if (!quoted && parts.size() < most && isSign(i))
            parts.append(QString());
        else
            parts.last() += text[i];
    }
    return parts;
}

/// Without the quotation marks around it.
QString unquoted(QString text)
{
    text = text.trimmed();
    const bool isQuoted = text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"');
    return isQuoted ? text.sliced(1, text.size() - 2).trimmed() : text;
}

/// Reads one annotation.
class AnnotationReader
{
public:
    AnnotationReader(const QString &written, const PartnerLookup &lookup, AnnotatedAxis axis)
        : m_written(written.trimmed())
        , m_lookup(lookup)
        , m_axis(axis)
    {
    }
    Result<Annotation> read();

private:
    Message unreadable() const
    {
        return quoting("annotation-unreadable",
                       QT_TRANSLATE_NOOP("Message", "The annotation “%1” cannot be read: write a period, what it is about and "
                                                    "its words, as in “2020-04 MX: Pandemic”."));
    }
    Message quoting(const char *id, const char *source) const { return {QLatin1String(id), source, {m_written}}; }
    bool readPeriods(const QString &word);
    std::optional<Message> readSubject(const QString &subject);
    void chooseKind();
    std::optional<Message> whyInvalid() const;

    QString m_written;
    const PartnerLookup &m_lookup;
    AnnotatedAxis m_axis;
    Annotation m_result;
    std::optional<AnnotationKind> m_kind;
};

bool AnnotationReader::readPeriods(const QString &word)
{
    const QStringList ends = word.split(QStringLiteral(".."));
    const auto from = Period::parse(ends.first());
    const auto to = Period::parse(ends.last());
    if (ends.size() > 2 || !from || !to)
        return false;
    m_result.from = *from;
    m_result.to = *to;
    return true;
}

std::optional<Message> AnnotationReader::readSubject(const QString &subject)
{
    if (subject.isEmpty())
        return std::nullopt;
    if (subject.startsWith(QLatin1String("at "))) {
        QString amount = subject.sliced(3).trimmed();
        // 300 per cent are not 300 dollars, nor is 300 alone.
        const bool isMoney = !amount.isEmpty() && (amount.back().isLetter() || amount.contains(u'$'));
        if (isMoney != (m_axis == AnnotatedAxis::Money))
            return m_axis == AnnotatedAxis::Money
                       ? quoting("annotation-value-money",
                                 QT_TRANSLATE_NOOP("Message", "The axis is in money: write the value of the annotation “%1” with "
                                                              "its unit, as in “at 300 bn”."))
                       : quoting("annotation-value-number",
                                 QT_TRANSLATE_NOOP("Message", "The axis is not in money: write the value of the annotation “%1” "
                                                              "without such a unit, as in “at 30”."));
        if (amount.endsWith(u'%'))
            amount = amount.chopped(1).trimmed();
        const auto value = readAmount(amount);
        m_result.value = value ? std::optional(value->value) : std::nullopt;
        return value ? std::nullopt : std::optional(unreadable());
    }
    m_result.series = fromKey<AnnotatedSeries>(subject).value_or(AnnotatedSeries::Partner);
    if (m_result.series > AnnotatedSeries::Partner)
        return std::nullopt;
    m_result.series = AnnotatedSeries::Partner;
    const auto code = m_lookup.resolve(unquoted(subject));
    if (!code)
        return code.error();
    m_result.partner = *code;
    return std::nullopt;
}

// Without a word for it: several periods are a range, or of a series a highlight; without words it is a value.
void AnnotationReader::chooseKind()
{
    const bool isAboutSeries = m_result.series != AnnotatedSeries::Nothing;
    const auto guessed = m_result.from != m_result.to ? isAboutSeries ? AnnotationKind::Highlight : AnnotationKind::Range
                         : m_result.text.isEmpty() && isAboutSeries ? AnnotationKind::Value
                                                                    : AnnotationKind::Text;
    m_result.kind = m_kind.value_or(guessed);
}

std::optional<Message> AnnotationReader::whyInvalid() const
{
    const bool isAboutSeries = m_result.series != AnnotatedSeries::Nothing;
    const bool hasSpan = m_result.kind == AnnotationKind::Range || m_result.kind == AnnotationKind::Highlight;
    if (m_result.text.size() > Annotation::longestText) {
        return Message{QStringLiteral("annotation-too-long"),
                       QT_TRANSLATE_NOOP("Message", "The words of the annotation “%1” are more than %2 characters."),
                       {m_written, Annotation::longestText}};
    }
    if (m_result.to.last() < m_result.from.first())
        return quoting("annotation-backwards",
                       QT_TRANSLATE_NOOP("Message", "The periods of the annotation “%1” end before they begin."));
    if (m_result.kind == AnnotationKind::Range && (isAboutSeries || m_result.value))
        return quoting("annotation-range-alone",
                       QT_TRANSLATE_NOOP("Message", "The annotation “%1” is a range, which is about periods alone: for a stretch "
                                                    "of a series write highlight."));
    if (!hasSpan && m_result.from != m_result.to)
        return quoting("annotation-one-period",
                       QT_TRANSLATE_NOOP("Message", "The annotation “%1” is about one period; only a range and a highlight "
                                                    "have several."));
    if (m_result.kind == AnnotationKind::Value && !m_result.text.isEmpty())
        return quoting("annotation-value-words",
                       QT_TRANSLATE_NOOP("Message",
                                         "The annotation “%1” is a value, which has no words of its own: write text or "
                                         "arrow."));
    if (m_result.isValid())
        return std::nullopt;
    const bool needsWords = m_result.kind == AnnotationKind::Text || m_result.kind == AnnotationKind::Arrow;
    if (needsWords && m_result.text.isEmpty())
        return quoting("annotation-without-words",
                       QT_TRANSLATE_NOOP("Message", "The annotation “%1” has no words: write them behind a colon, as in "
                                                    "“2020-04 MX: Pandemic”."));
    return quoting("annotation-without-series",
                   QT_TRANSLATE_NOOP("Message", "The annotation “%1” is about no series: write a partner, others or total behind "
                                                "its period."));
}

// A colon behind the word group belongs to the group's code.
Result<Annotation> AnnotationReader::read()
{
    const auto isColon = [this](qsizetype i) {
        return m_written[i] == u':' && !m_written.first(i).endsWith(QLatin1String("group"), Qt::CaseInsensitive);
    };
    const QStringList parts = unquotedParts(m_written, isColon, 2);
    m_result.text = parts.size() > 1 ? unquoted(parts.last()) : QString();
    QString head = parts.first().simplified();
    m_kind = fromKey<AnnotationKind>(head.section(u' ', 0, 0));
    if (m_kind)
        head = head.section(u' ', 1);
    if (!readPeriods(head.section(u' ', 0, 0)))
        return unreadable();
    if (const auto why = readSubject(head.section(u' ', 1)))
        return *why;
    chooseKind();
    if (const auto why = whyInvalid())
        return *why;
    return m_result;
}

} // namespace

template<>
std::span<const OptionWord> words<AnnotationKind>()
{
    return kindWords;
}
template<>
std::span<const OptionWord> words<AnnotatedSeries>()
{
    return seriesWords;
}

bool Annotation::isValid() const
{
    const bool isAboutSeries = series != AnnotatedSeries::Nothing;
    const bool hasSpan = kind == AnnotationKind::Range || kind == AnnotationKind::Highlight;
    const bool isDated = isYear(from.first().year()) && isYear(to.last().year());
    const bool isInOrder = hasSpan ? from.first() <= to.last() : from == to;
    const bool isOffsetNear = !offset || (std::abs(offset->x()) <= farthest && std::abs(offset->y()) <= farthest);
    if (!isDated || !isInOrder || !isOffsetNear || text.size() > longestText
        || (value && (isAboutSeries || !std::isfinite(*value))))
        return false;
    const bool hasWords = !text.trimmed().isEmpty();
    switch (kind) {
    case AnnotationKind::Text:
        return hasWords;
    case AnnotationKind::Arrow:
        return hasWords && (isAboutSeries || value);
    case AnnotationKind::Range:
        return !isAboutSeries && !value;
    case AnnotationKind::Highlight:
        return isAboutSeries;
    case AnnotationKind::Value:
        return isAboutSeries && text.isEmpty();
    }
    Q_UNREACHABLE();
}

Message tooManyAnnotations(int count)
{
    return {QStringLiteral("annotations-too-many"),
            QT_TRANSLATE_NOOP("Message", "A figure has at most %1 annotations, not %2."),
            {Annotation::most, count}};
}

Message annotationsWithoutRoom(int count)
{
    return {QStringLiteral("annotations-without-room"),
            QT_TRANSLATE_N_NOOP("Message", "There is no room for %n annotation(s)."),
            {},
            count};
}

Result<QList<Annotation>> annotationsFrom(const QString &text, const PartnerLookup &lookup, AnnotatedAxis axis)
{
    QList<Annotation> result;
    const QStringList parts = unquotedParts(text, [&](qsizetype i) { return text[i] == u';' || text[i] == u'\n'; });
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const auto annotation = AnnotationReader(part, lookup, axis).read();
        if (!annotation)
            return annotation.error();
        result.append(*annotation);
    }
    if (result.size() > Annotation::most)
        return tooManyAnnotations(int(result.size()));
    if (result.isEmpty()) {
        return Message{QStringLiteral("annotations-empty"),
                       QT_TRANSLATE_NOOP("Message", "The option %1 names no annotation: write one as “2020-04 MX: Pandemic”."),
                       {QStringLiteral("--annotate")}};
    }
    return result;
}

} // namespace tradestrata
