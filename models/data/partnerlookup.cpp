// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/partnerlookup.h"

#include "models/data/partnernames.h"
#include "models/data/tabletext.h"
#include "models/data/textmatch.h"
#include "models/data/tradetable.h"

#include <QStringList>

#include <algorithm>
#include <mutex>

namespace tradestrata {

namespace {

constexpr int nearestShown = 3;
const QLatin1String groupPrefix("group:");

struct Entry
{
    QString folded;
    PartnerCode code;
};

struct Candidate
{
    int distance;
    PartnerCode code;
};

/// A written code as a four-digit number.
std::optional<PartnerCode> writtenCode(const QString &text)
{
    const bool digits = text.size() == 4 && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits)
        return std::nullopt;
    return PartnerCode{text.toInt()};
}

/// Adds the additional names from the last column of the table.
void addFurtherNames(std::vector<Entry> &entries, const QByteArray &ownNames, const PartnerRegistry &registry)
{
    const auto rows = readTextTable(ownNames, {"code", "en", "es", "fr", "en_sentence", "es_sentence", "fr_sentence", "also"});
    Q_ASSERT_X(rows, "PartnerLookup", "the built-in table of names cannot be read");
    if (!rows)
        return;
    for (const TextRow &row : *rows) {
        const PartnerCode code = registry.canonical({row.cells.front().toInt()});
        const QStringList names = QString::fromUtf8(row.cells.back()).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        for (const QString &name : names)
            entries.push_back({foldedName(name), code});
    }
}

} // namespace

struct PartnerLookup::Data
{
    PartnerRegistry registry;
    QByteArray ownNames;

    const std::vector<Entry> &entries() const
    {
        std::call_once(m_once, [this] { makeEntries(); });
        return m_entries;
    }
    const PartnerNames &english() const
    {
        entries();
        return *m_english;
    }

    QList<PartnerCode> withIso(const QString &text) const;
    QList<PartnerCode> withProductCode(const QString &text) const;
    QList<PartnerCode> withName(const QString &text) const;
    QList<WrittenPartner> nearest(const QString &text, bool groups) const;
    WrittenPartner shown(PartnerCode code) const;
    QList<WrittenPartner> shown(const QList<PartnerCode> &codes) const;
    Result<PartnerCode> group(const QString &text) const;
    Result<PartnerCode> only(const QString &text, const QList<PartnerCode> &found) const;
    Message unknown(const QString &text) const;

private:
    void makeEntries() const;

    mutable std::once_flag m_once;
    mutable std::vector<Entry> m_entries; ///< ascending by folded name and code
    mutable std::optional<PartnerNames> m_english;
};

void PartnerLookup::Data::makeEntries() const
{
    m_english.emplace(registry, ownNames, QLocale(QLocale::English, QLocale::UnitedStates));
    const PartnerNames others[] = {{registry, ownNames, QLocale(QLocale::Spanish, QLocale::Mexico)},
                                   {registry, ownNames, QLocale(QLocale::Spanish, QLocale::Spain)},
                                   {registry, ownNames, QLocale(QLocale::French, QLocale::Canada)},
                                   {registry, ownNames, QLocale(QLocale::French, QLocale::France)}};
    const auto add = [this, &others](PartnerCode code, const QString &sourceName) {
        m_entries.push_back({foldedName(sourceName), code});
        m_entries.push_back({foldedName(m_english->name(code)), code});
        for (const PartnerNames &names : others)
            m_entries.push_back({foldedName(names.name(code)), code});
    };
    m_entries.reserve(2000);
    for (const Partner &partner : registry.partners()) {
        add(partner.code, partner.sourceName);
        if (isOnlyInFile(partner.code))
            m_entries.push_back({foldedName(nameOfProduct(partner.sourceName)), partner.code});
    }
    for (const Group &group : registry.groups())
        add(group.code, group.name);
    addFurtherNames(m_entries, ownNames, registry);
    const auto key = [](const Entry &entry) { return std::tie(entry.folded, entry.code); };
    const auto equal = [&key](const Entry &a, const Entry &b) { return key(a) == key(b); };
    std::ranges::sort(m_entries, [&key](const Entry &a, const Entry &b) { return key(a) < key(b); });
    m_entries.erase(std::unique(m_entries.begin(), m_entries.end(), equal), m_entries.end());
}

QList<PartnerCode> PartnerLookup::Data::withIso(const QString &text) const
{
    QList<PartnerCode> found;
    if (text.size() != 2 && text.size() != 3)
        return found;
    for (const Partner &partner : registry.partners()) {
        const QString &iso = text.size() == 2 ? partner.iso2 : partner.iso3;
        if (iso.compare(text, Qt::CaseInsensitive) == 0)
            found.append(partner.code);
    }
    return found;
}

QList<PartnerCode> PartnerLookup::Data::withProductCode(const QString &text) const
{
    QList<PartnerCode> found;
    for (const Partner &partner : registry.partners()) {
        if (isOnlyInFile(partner.code) && codeOfProduct(partner.sourceName) == text)
            found.append(partner.code);
    }
    return found;
}

QList<PartnerCode> PartnerLookup::Data::withName(const QString &text) const
{
    QList<PartnerCode> found;
    const QString folded = foldedName(text);
    if (folded.isEmpty())
        return found;
    for (auto entry = std::ranges::lower_bound(entries(), folded, {}, &Entry::folded);
         entry != entries().end() && entry->folded == folded; ++entry)
        found.append(entry->code);
    return found;
}

WrittenPartner PartnerLookup::Data::shown(PartnerCode code) const
{
    if (code.isGroup())
        return {code, groupPrefix + registry.columnName(code)};
    const Partner *partner = registry.partner(code);
    const bool alone = !partner->iso2.isEmpty() && withIso(partner->iso2).size() == 1;
    return {code, alone ? partner->iso2 : registry.columnName(code)};
}

QList<WrittenPartner> PartnerLookup::Data::shown(const QList<PartnerCode> &codes) const
{
    QList<WrittenPartner> names;
    for (PartnerCode code : codes)
        names.append(shown(code));
    return names;
}

QList<WrittenPartner> PartnerLookup::Data::nearest(const QString &text, bool groups) const
{
    const QString folded = foldedName(text);
    std::vector<Candidate> candidates;
    for (const Entry &entry : entries()) {
        if (entry.code.isGroup() != groups)
            continue;
        if (const std::optional<int> distance = nameDistance(folded, entry.folded))
            candidates.push_back({*distance, entry.code});
    }
    std::ranges::sort(candidates, {}, [](const Candidate &c) { return std::pair(c.distance, c.code); });
    QList<PartnerCode> codes;
    for (const Candidate &candidate : candidates) {
        if (!codes.contains(candidate.code))
            codes.append(candidate.code);
        if (codes.size() == nearestShown)
            break;
    }
    return shown(codes);
}

Message PartnerLookup::Data::unknown(const QString &text) const
{
    const QList<WrittenPartner> near = nearest(text, false);
    if (near.isEmpty())
        return {QStringLiteral("unknown-partner-no-idea"),
                QT_TRANSLATE_NOOP("Message", "The partner “%1” is not known, and no name is similar: write an ISO "
                                             "code, a Schedule C code or a name."),
                {text}};
    return {QStringLiteral("unknown-partner"),
            QT_TRANSLATE_NOOP("Message", "The partner “%1” is not known; similar names: %2."),
            {text, QVariant::fromValue(near)}};
}

Result<PartnerCode> PartnerLookup::Data::group(const QString &text) const
{
    const std::optional<PartnerCode> code = writtenCode(text);
    if (code && registry.group(*code))
        return *code;
    for (PartnerCode found : withName(text)) {
        if (found.isGroup())
            return found;
    }
    const QList<WrittenPartner> near = nearest(text, true);
    if (near.isEmpty())
        return Message{QStringLiteral("unknown-group-no-idea"),
                       QT_TRANSLATE_NOOP("Message", "The group “%1” is not known: write group: and its code or name, "
                                                    "such as group:0003."),
                       {text}};
    return Message{QStringLiteral("unknown-group"),
                   QT_TRANSLATE_NOOP("Message", "The group “%1” is not known; similar names: %2."),
                   {text, QVariant::fromValue(near)}};
}

/// The only partner that was found; groups are refused, because a group is never a partner.
Result<PartnerCode> PartnerLookup::Data::only(const QString &text, const QList<PartnerCode> &found) const
{
    if (found.isEmpty())
        return unknown(text);
    if (found.front().isGroup())
        return Message{QStringLiteral("group-needs-prefix"),
                       QT_TRANSLATE_NOOP("Message", "“%1” is a group, not a partner: write %2 for it."),
                       {text, groupPrefix + found.front().toString()}};
    if (found.size() > 1)
        return Message{QStringLiteral("ambiguous-partner"),
                       QT_TRANSLATE_NOOP("Message", "“%1” can mean more than one partner: %2."),
                       {text, QVariant::fromValue(shown(found))}};
    return found.front();
}

PartnerLookup::PartnerLookup(const PartnerRegistry &registry, const QByteArray &ownNames)
{
    auto data = std::make_shared<Data>();
    data->registry = registry;
    data->ownNames = ownNames;
    m_data = std::move(data);
}

std::optional<PartnerCode> PartnerLookup::named(const QString &name) const
{
    const QList<PartnerCode> found = m_data->withName(name);
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

const PartnerRegistry &PartnerLookup::registry() const { return m_data->registry; }

Result<PartnerCode> PartnerLookup::resolve(const QString &text) const
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return Message{QStringLiteral("empty-partner"), QT_TRANSLATE_NOOP("Message", "The name of a partner is empty.")};
    if (typed.startsWith(groupPrefix, Qt::CaseInsensitive))
        return m_data->group(typed.sliced(groupPrefix.size()).trimmed());
    if (const QList<PartnerCode> products = m_data->withProductCode(typed); !products.isEmpty())
        return m_data->only(typed, products);
    if (const std::optional<PartnerCode> code = writtenCode(typed)) {
        if (const Partner *partner = m_data->registry.partner(*code))
            return partner->code;
        if (m_data->registry.group(*code))
            return m_data->only(typed, {*code});
    }
    if (const QList<PartnerCode> byIso = m_data->withIso(typed); !byIso.isEmpty())
        return m_data->only(typed, byIso);
    return m_data->only(typed, m_data->withName(typed));
}

} // namespace tradestrata
