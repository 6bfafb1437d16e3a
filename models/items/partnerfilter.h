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

/// How well somebody's words fit a partner or group; smaller is better.
enum class Match {
    Whole,     ///< a code, or a whole name
    Beginning, ///< a name begins so
    Words,     ///< words of a name begin so: "kor so" of "South Korea"
    Code,      ///< a code begins so: "58" of "5800"
    Inside,    ///< somewhere in a name
};

/// The partners that somebody searches for: by name in any language, ISO code, Schedule C code. Accents, case and
/// punctuation do not count; the best matches come first. Without a search, all partners and the groups that are shown.
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
    QStringList m_words; ///< as compared
    QString m_joined;
    mutable QHash<int, Found> m_found;                  ///< by code; made when first searched
    mutable QHash<int, std::optional<Match>> m_matches; ///< by code, of this search
};

} // namespace tradestrata
