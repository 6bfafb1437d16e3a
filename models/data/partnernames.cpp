// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/partnernames.h"

#include "models/data/tabletext.h"

#include <QHash>
#include <QRegularExpression>

#include <unicode/ucol.h>
#include <unicode/uldnames.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <vector>

namespace tradestrata {

namespace {

enum NameColumn { NameCode, En, Es, Fr, EnSentence, EsSentence, FrSentence };

/// What is known of one name before ICU is queried.
struct OwnName
{
    QByteArray iso2;
    QString name;     ///< empty: ICU's
    QString sentence; ///< an article, a whole name, or empty: the name
};

bool isArticle(const QString &text)
{
    static const std::array<QString, 8> articles{QStringLiteral("the"), QStringLiteral("el"),     QStringLiteral("la"),
                                                 QStringLiteral("los"), QStringLiteral("las"),    QStringLiteral("le"),
                                                 QStringLiteral("les"), QStringLiteral("l\u2019")};
    return std::ranges::find(articles, text) != articles.end();
}

struct CloseDisplayNames
{
    void operator()(ULocaleDisplayNames *names) const { uldn_close(names); }
};
struct CloseCollator
{
    void operator()(UCollator *collator) const { ucol_close(collator); }
};

/// A pattern and its replacement.
struct Contraction
{
    QRegularExpression pattern;
    QString with;
};

Contraction contraction(const char16_t *pattern, const char16_t *with)
{
    return {QRegularExpression(QString::fromUtf16(pattern), QRegularExpression::UseUnicodePropertiesOption),
            QString::fromUtf16(with)};
}

const std::vector<Contraction> &contractionsOf(QLocale::Language language)
{
    static const std::vector<Contraction> none;
    static const std::vector<Contraction> spanish{
        contraction(u"\\b([Aa]|[Dd]e) el (?=\\S)", u"\\1l "),
        contraction(u"\\by (?=[I\u00cd]|Hi(?![ae]))", u"e "),
        contraction(u"\\bo (?=[O\u00d3]|Ho)", u"u "),
    };
    static const std::vector<Contraction> french{
        contraction(u"\\b\u00e0 le (?=\\S)", u"au "),
        contraction(u"\\b\u00e0 les (?=\\S)", u"aux "),
        contraction(u"\\bde le (?=\\S)", u"du "),
        contraction(u"\\bde les (?=\\S)", u"des "),
        contraction(u"\\b(d|qu)e (?=[AEIOUaeiou\u00c9\u00c8\u00ca\u00ce\u00e9\u00e8\u00ea\u00ee]|Ha\u00ef)", u"\\1\u2019"),
    };
    return language == QLocale::Spanish ? spanish : language == QLocale::French ? french : none;
}

} // namespace

struct PartnerNames::Data
{
    QHash<int, OwnName> names; ///< by every code
    QLocale::Language language;
    QByteArray locale; ///< as ICU names it

    const ULocaleDisplayNames *displayNames() const
    {
        std::call_once(m_displayOnce, [this] {
            UErrorCode status = U_ZERO_ERROR;
            m_display.reset(uldn_open(locale.constData(), ULDN_STANDARD_NAMES, &status));
        });
        return m_display.get();
    }
    const UCollator *collator() const
    {
        std::call_once(m_collatorOnce, [this] {
            UErrorCode status = U_ZERO_ERROR;
            m_collator.reset(ucol_open(locale.constData(), &status));
        });
        return m_collator.get();
    }

private:
    // ICU is opened when first used, because that takes longer than all the rest of a start; afterwards both are only
    // read.
    mutable std::once_flag m_displayOnce;
    mutable std::once_flag m_collatorOnce;
    mutable std::unique_ptr<ULocaleDisplayNames, CloseDisplayNames> m_display;
    mutable std::unique_ptr<UCollator, CloseCollator> m_collator;
};

PartnerNames::PartnerNames(const PartnerRegistry &registry, const QByteArray &ownNames, const QLocale &locale)
{
    auto data = std::make_shared<Data>();
    data->language = locale.language();
    data->locale = locale.name().toLatin1();
    const size_t offset = data->language == QLocale::Spanish ? 1 : data->language == QLocale::French ? 2 : 0;
    data->names.reserve(qsizetype(registry.partners().size() + registry.groups().size()) + 8);
    for (const Group &group : registry.groups())
        data->names.insert(group.code.number, {{}, group.name, {}});
    for (const Partner &partner : registry.partners())
        data->names.insert(partner.code.number, {partner.iso2.toLatin1(), {}, {}});

    const auto rows = readTextTable(ownNames, {"code", "en", "es", "fr", "en_sentence", "es_sentence", "fr_sentence", "also"});
    Q_ASSERT_X(rows, "PartnerNames", "the built-in table of names cannot be read");
    if (rows) {
        for (const TextRow &row : *rows) {
            OwnName &own = data->names[row.cells[NameCode].toInt()];
            if (const QByteArrayView name = row.cells[En + offset]; !name.isEmpty())
                own.name = QString::fromUtf8(name);
            own.sentence = QString::fromUtf8(row.cells[EnSentence + offset]);
        }
    }
    for (const Partner &partner : registry.partners()) {
        const OwnName own = data->names.value(partner.code.number);
        for (PartnerCode code : partner.codes)
            data->names.insert(code.number, own);
    }
    m_data = std::move(data);
}

PartnerNames PartnerNames::with(const QHash<int, QString> &names) const
{
    auto data = std::make_shared<Data>();
    data->names = m_data->names;
    data->language = m_data->language;
    data->locale = m_data->locale;
    for (auto it = names.begin(); it != names.end(); ++it)
        data->names.insert(it.key(), {{}, it.value(), {}});
    PartnerNames with;
    with.m_data = std::move(data);
    return with;
}

QString PartnerNames::name(PartnerCode code) const
{
    const auto own = m_data->names.constFind(code.number);
    if (own == m_data->names.cend())
        return code.toString();
    if (!own->name.isEmpty())
        return own->name;
    const ULocaleDisplayNames *icu = own->iso2.isEmpty() ? nullptr : m_data->displayNames();
    std::array<char16_t, 128> text{};
    UErrorCode status = U_ZERO_ERROR;
    const int length = icu ? uldn_regionDisplayName(icu, own->iso2.constData(), text.data(), int(text.size()), &status) : 0;
    if (length <= 0 || U_FAILURE(status))
        return code.toString();
    QString name = QString::fromUtf16(text.data(), length);
    name[0] = name[0].toUpper(); // fr_CA has "îles Cook"
    return name;
}

QString PartnerNames::nameInSentence(PartnerCode code) const
{
    const auto own = m_data->names.constFind(code.number);
    if (own == m_data->names.cend() || own->sentence.isEmpty())
        return name(code);
    if (!isArticle(own->sentence))
        return own->sentence;
    const bool elided = own->sentence.endsWith(QChar(u'\u2019'));
    return elided ? own->sentence + name(code) : own->sentence + QLatin1Char(' ') + name(code);
}

QString PartnerNames::contracted(const QString &text) const
{
    QString result = text;
    for (const Contraction &each : contractionsOf(m_data->language))
        result.replace(each.pattern, each.with);
    return result;
}

int PartnerNames::compare(const QString &a, const QString &b) const
{
    const UCollator *collator = m_data->collator();
    if (!collator)
        return a.compare(b);
    const auto units = [](const QString &text) { return reinterpret_cast<const UChar *>(text.utf16()); };
    return int(ucol_strcoll(collator, units(a), int(a.size()), units(b), int(b.size())));
}

bool PartnerNames::less(PartnerCode a, PartnerCode b) const
{
    const int order = compare(name(a), name(b));
    return order != 0 ? order < 0 : a < b;
}

} // namespace tradestrata
