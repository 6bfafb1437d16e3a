// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/partnerfilter.h"

#include "models/data/textmatch.h"
#include "models/items/partnerlistmodel.h"

#include <algorithm>

namespace tradestrata {

namespace {

const PartnerRow &rowOf(const QAbstractItemModel *model, int row)
{
    return static_cast<const PartnerListModel *>(model)->row(row);
}

// "the" of "the Netherlands": foldedName() drops it before another word.
bool isArticleBefore(const QString &first, const QString &second)
{
    return foldedName(first + QLatin1Char(' ') + second) == second;
}

// "and" of "Trinidad and Tobago": foldedName() drops it between words.
bool isConnector(const QString &word)
{
    return foldedName(QLatin1String("x ") + word + QLatin1String(" x")) == QLatin1String("xx");
}

} // namespace

PartnerFilter::PartnerFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void PartnerFilter::setSourceModel(QAbstractItemModel *model)
{
    Q_ASSERT(!model || qobject_cast<PartnerListModel *>(model));
    if (model) {
        // Before the base class handles it. Names change with the language and with the data; values do not matter.
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &PartnerFilter::forget);
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                    if (roles.isEmpty())
                        forget();
                });
    }
    forget();
    QSortFilterProxyModel::setSourceModel(model);
    sort(0);
}

void PartnerFilter::forget()
{
    m_found.clear();
    m_matches.clear();
}

void PartnerFilter::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    m_matches.clear();
    m_words = wordsOf(search);
    if (m_words.size() > 1 && isArticleBefore(m_words[0], m_words[1]))
        m_words.removeFirst();
    for (qsizetype i = m_words.size() - 1; i > 0; --i) {
        if (isConnector(m_words[i]))
            m_words.removeAt(i);
    }
    m_joined = m_words.join(QString());
    invalidate();
}

QStringList PartnerFilter::wordsOf(const QString &text)
{
    QString spaced = text;
    for (QChar &c : spaced) {
        if (!c.isLetterOrNumber() && !c.isMark() && c != u'\'' && c != u'\u2019')
            c = u' ';
    }
    QStringList words;
    for (const QString &word : spaced.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.append(foldedName(word));
    words.removeAll(QString());
    return words;
}

PartnerFilter::Found PartnerFilter::foundBy(const PartnerRow &row) const
{
    Found found;
    const QStringList further = m_furtherNames ? m_furtherNames(row.code) : QStringList();
    for (const QString &name : further + row.names + QStringList{row.name}) {
        QStringList words = wordsOf(name);
        words.removeIf([](const QString &word) { return isConnector(word); });
        found.names.append({words, words.join(QString())});
    }
    for (const QString &code : row.codes)
        found.codes.append(foldedName(code));
    return found;
}

std::optional<Match> PartnerFilter::matchOf(const PartnerRow &row) const
{
    auto known = m_matches.constFind(row.code.number);
    if (known == m_matches.cend())
        known = m_matches.insert(row.code.number, newMatch(row));
    return *known;
}

std::optional<Match> PartnerFilter::newMatch(const PartnerRow &row) const
{
    auto known = m_found.constFind(row.code.number);
    if (known == m_found.cend())
        known = m_found.insert(row.code.number, foundBy(row));
    const auto begins = [this](const QString &text) { return text.startsWith(m_joined); };
    const auto everyWord = [this](const Name &name, const auto &fits) {
        return std::ranges::all_of(m_words, [&](const QString &typed) {
            return std::ranges::any_of(name.words, [&](const QString &word) { return fits(word, typed); });
        });
    };
    const auto anyName = [&known](const auto &fits) { return std::ranges::any_of(known->names, fits); };
    if (known->codes.contains(m_joined) || anyName([this](const Name &name) { return name.joined == m_joined; }))
        return Match::Whole;
    if (anyName([&](const Name &name) { return begins(name.joined); }))
        return Match::Beginning;
    const auto startsWith = [](const QString &word, const QString &typed) { return word.startsWith(typed); };
    if (anyName([&](const Name &name) { return everyWord(name, startsWith); }))
        return Match::Words;
    if (std::ranges::any_of(known->codes, begins))
        return Match::Code;
    const auto contains = [](const QString &word, const QString &typed) { return word.contains(typed); };
    if (anyName([&](const Name &name) { return everyWord(name, contains) || name.joined.contains(m_joined); }))
        return Match::Inside;
    return std::nullopt;
}

bool PartnerFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const PartnerRow &partner = rowOf(sourceModel(), row);
    if (m_joined.isEmpty())
        return partner.shown || !partner.code.isGroup();
    return matchOf(partner).has_value();
}

bool PartnerFilter::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    if (!m_joined.isEmpty()) {
        const auto matchA = matchOf(rowOf(sourceModel(), a.row()));
        const auto matchB = matchOf(rowOf(sourceModel(), b.row()));
        if (matchA != matchB)
            return matchA.value_or(Match::Inside) < matchB.value_or(Match::Inside);
    }
    return a.row() < b.row();
}

} // namespace tradestrata
