// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/serieskey.h"

#include <QHash>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <functional>
#include <optional>

namespace tradestrata {

struct PartnerRow;

/// How well a search text matches a partner or group; smaller is better.
enum class Match {
    Whole,     ///< a code, or a whole name
    Beginning, ///< the beginning of a name
    Words,     ///< beginnings of words in a name: "kor so" for "South Korea"
    Code,      ///< the beginning of a code: "58" for "5800"
    Inside,    ///< somewhere in a name
};

/// The partners that match a search: by name in any language, ISO code, Schedule C code. Accents, case and punctuation
/// are ignored; the best matches come first. Without a search, all partners and the groups that are shown.
class PartnerFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PartnerFilter(QObject *parent = nullptr);

    QString search() const { return m_search; }
    void setSearch(const QString &search);
    /// What partners are found by beside what their rows say; asked for at the first search.
    void setFurtherNames(std::function<QStringList(PartnerCode)> names) { m_furtherNames = std::move(names); }
    void setSourceModel(QAbstractItemModel *model) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &a, const QModelIndex &b) const override;

private:
    struct Name
    {
        QStringList words;
        QString joined;
    };
    struct Found
    {
        QList<Name> names;
        QStringList codes;
    };
    static QStringList wordsOf(const QString &text);
    Found foundBy(const PartnerRow &row) const;
    void forget();
    std::optional<Match> matchOf(const PartnerRow &row) const;
    std::optional<Match> newMatch(const PartnerRow &row) const;

    std::function<QStringList(PartnerCode)> m_furtherNames;
    QString m_search;
    QStringList m_words; ///< in the form for comparison
    QString m_joined;
    mutable QHash<int, Found> m_found;                  ///< by code; prepared for the first search
    mutable QHash<int, std::optional<Match>> m_matches; ///< by code, for this search
};

} // namespace tradestrata
