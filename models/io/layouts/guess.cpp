// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/layouts/guess.h"

#include "models/io/layouts/agencywords.h"
#include "models/io/layouts/columnprofile.h"
#include "models/io/text/values.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <span>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

/// What the head of a column of values says: "2024", "Exports 2024", "2024 Jan", "Feb".
struct ValueHead
{
    std::optional<Period> period;
    std::optional<int> month; ///< without its year
    QString flow;             ///< "exports", "imports", or nothing

    bool isAny() const { return period || month; }
    QString when() const { return period ? period->toString() : QString::number(month.value_or(0)); }
};

ValueHead valueHeadOf(const QString &head)
{
    const auto withPeriod = [](const QString &text, ValueHead found) {
        const std::string utf8 = text.toStdString();
        if (const auto period = periodOf(utf8))
            found.period = period->period;
        else if (!text.isEmpty() && !text.front().isDigit())
            found.month = monthNumberOf(utf8);
        return found;
    };
    const ValueHead plain = withPeriod(head, {});
    const HeadWords &words = headWords();
    if (plain.isAny() || words.notValue.match(head).hasMatch() || words.part.match(head).hasMatch()
        || words.otherAmount.match(head).hasMatch())
        return plain;
    const auto exports = words.exports.match(head), imports = words.imports.match(head);
    if (exports.hasMatch() == imports.hasMatch())
        return {};
    static const QRegularExpression between(u"[\\s,;:/|()\\[\\]–-]+"_s);
    QString rest = head;
    const auto &word = exports.hasMatch() ? exports : imports;
    rest.replace(word.capturedStart(), word.capturedLength(), u' ');
    const QString period = rest.split(between, Qt::SkipEmptyParts).join(u' ');
    return withPeriod(period, {{}, {}, exports.hasMatch() ? u"exports"_s : u"imports"_s});
}

QStringList headsOf(const GridHead::Row &row)
{
    QStringList heads;
    for (const GridHead::Cell &cell : row.cells)
        heads.append(qstring(cell.text).simplified());
    return heads;
}

// The heads of two rows, of which the upper one stands over several columns: "2024" over "Exports" and "Imports". None if
// they are no such heads: the lower row may be the first one of the data.
std::optional<QStringList> joinedHeads(const QStringList &upper, const QStringList &lower)
{
    const auto hasLetter = [](const QString &text) { return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); }); };
    const auto hasDigit = [](const QString &text) { return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }); };
    QStringList heads;
    QString over;
    std::map<QString, QStringList> joined; // by flow
    for (qsizetype i = 0; i < std::max(upper.size(), lower.size()); ++i) {
        const QString above = upper.value(i), below = lower.value(i);
        over = above.isEmpty() ? over : above;
        if (over.isEmpty() || below.isEmpty()) {
            heads.append(above + below);
            continue;
        }
        const QString both = over + u' ' + below;
        const ValueHead value = valueHeadOf(both);
        const ValueHead ofOver = valueHeadOf(over), ofBelow = valueHeadOf(below);
        const bool isQuarter = value.period && value.period->frequency == Frequency::Quarter;
        const bool isWord = ofOver.isAny() && hasLetter(below) && (isQuarter || !hasDigit(below));
        const bool isValue = value.isAny() && (isWord || (!ofOver.period && ofBelow.isAny()));
        const bool isOther = std::ranges::any_of(std::array{over, below}, [](const QString &head) {
            return headWords().notValue.match(head).hasMatch() || headWords().part.match(head).hasMatch();
        });
        if (!isValue && !isWord && !isOther)
            return std::nullopt;
        if (isValue)
            joined[value.flow].append(value.when());
        heads.append(both);
    }
    // What stands under two flows has the same periods; numbers that look like years do not.
    const bool isSame = std::ranges::all_of(joined, [&](const auto &each) { return each.second == joined.begin()->second; });
    return !joined.empty() && isSame && joined.begin()->second.size() * qsizetype(joined.size()) >= 2 ? std::optional(heads)
                                                                                                      : std::nullopt;
}

/// Builds the layout of one row of heads.
class Guesser
{
public:
    /// `row` is the last one above the data.
    Guesser(const GridHead &head, size_t row, QStringList heads, bool isJoined, const PartnerResolver &resolver,
            const ReadOptions &options)
        : m_head(head)
        , m_row(row)
        , m_isJoined(isJoined)
        , m_resolver(resolver)
        , m_options(options)
        , m_heads(std::move(heads))
    {
        // Cells beyond the heads are columns too.
        size_t width = size_t(m_heads.size());
        for (size_t i = row + 1; i < std::min(head.rows.size(), row + 20); ++i)
            width = std::max(width, head.rows[i].cells.size());
        while (size_t(m_heads.size()) < width)
            m_heads.append(QString());
        for (size_t i = 0; i < width; ++i) {
            m_profiles.push_back(profileOf(head, row, i, resolver));
            m_columns.emplace_back(int(i), m_heads[qsizetype(i)]);
        }
        takeOptions();
    }

    /// Whether the rows below look like data of this head.
    Guess guess();

private:
    Guess part() const;
    FileLayout layout() const;
    void takeOptions();
    bool isFree(size_t i) const { return m_columns[i].role == Role::Ignored && !m_fixed.contains(int(i)); }
    /// A column of values may be stated, by its flow, and be one of those whose heads are periods or partners.
    bool mayHoldValues(size_t i) const { return isFree(i) || (m_fixed.contains(int(i)) && m_columns[i].role == Role::Value); }
    bool isHead(size_t i, const QRegularExpression &pattern) const { return pattern.match(m_heads[qsizetype(i)]).hasMatch(); }
    void give(size_t i, Role role, const char *why, const QVariantList &more = {});
    std::optional<size_t> best(auto &&score) const;
    bool takePeriod();
    bool takePeriodHeads();
    bool takePartners();
    bool takePartnerHeads();
    /// The partner whose products the rows are, if it is stated.
    bool takeStatedPartner();
    /// Whether what stands above the periods or the partners is one itself: a row of data, which must not be lost.
    bool isRowOfData() const;
    void takeDimensions();
    /// A column that tells apart rows of the same partner and period: one of its texts must be chosen.
    void takeChoice();
    bool takeValues();
    /// Which of the columns holds the values is left open; false.
    bool askForValue(const std::vector<size_t> &columns);
    /// The only numbers are not exports or imports of a period as they were traded; false.
    bool refuseOtherNumbers(size_t column);
    bool takeFlow();
    QString namesOf(const std::vector<size_t> &columns) const;
    /// Whether a head stands over several columns of numbers, of which it could name only the first.
    bool standsOverMore();
    /// What a head or a line above the table says of the season.
    void takeAdjustment(const QString &text);
    /// Names the columns that have cells and are left out, and what a line above the table says that is not heeded.
    void tellWhatIsLeftOut();
    QString headShown(size_t i) const { return m_heads[qsizetype(i)].isEmpty() ? u"#%1"_s.arg(i + 1) : m_heads[qsizetype(i)]; }
    bool has(Role role) const { return std::ranges::find(m_columns, role, &LayoutColumn::role) != m_columns.end(); }
    int partnerScore(size_t i) const
    {
        const ColumnProfile &profile = m_profiles[i];
        return std::max(profile.names, *std::ranges::max_element(profile.codes));
    }

    const GridHead &m_head;
    size_t m_row;
    bool m_isJoined; ///< its heads are those of two rows
    const PartnerResolver &m_resolver;
    const ReadOptions &m_options;
    QStringList m_heads;
    std::vector<ColumnProfile> m_profiles;
    std::vector<LayoutColumn> m_columns;
    std::set<int> m_fixed;
    std::vector<TitleFact> m_facts;
    Messages m_evidence, m_warnings;
    Description m_description;
    std::optional<Message> m_missing;
};

void Guesser::takeOptions()
{
    for (const auto &[name, word] : m_options.roles) {
        for (LayoutColumn &column : m_columns) {
            const bool isMeant = column.head.compare(name.simplified(), Qt::CaseInsensitive) == 0
                                 || name == u"#%1"_s.arg(column.column + 1);
            if (!isMeant)
                continue;
            const bool isFlow = word == u"exports" || word == u"imports";
            column.role = isFlow ? Role::Value : roleOf(word).value_or(Role::Ignored);
            column.flow = isFlow ? word : QString();
            m_fixed.insert(column.column);
            m_evidence.append({u"evidence-option"_s,
                               QT_TRANSLATE_NOOP("Message", "“%1” is %2: stated with --role."),
                               {headShown(size_t(column.column)), word}});
        }
    }
}

void Guesser::give(size_t i, Role role, const char *why, const QVariantList &more)
{
    m_columns[i].role = role;
    m_evidence.append({u"evidence"_s, why, QVariantList{headShown(i)} + more});
}

std::optional<size_t> Guesser::best(auto &&score) const
{
    std::optional<size_t> found;
    int most = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (!isFree(i))
            continue;
        if (const int points = score(i); points > most) {
            most = points;
            found = i;
        }
    }
    return found;
}

bool Guesser::takePeriod()
{
    const HeadWords &heads = headWords();
    if (has(Role::Period) || has(Role::Year))
        return true;
    const auto score = [&](size_t i) {
        const ColumnProfile &profile = m_profiles[i];
        if (!profile.mostly(std::max(profile.periods, profile.dates)))
            return 0;
        const bool isNamed = isHead(i, heads.period) || isHead(i, heads.year);
        // Plain numbers are years only under such a head, or if they are few and whole.
        const bool isPlain = profile.mostly(profile.numbers) && profile.dates == 0;
        return isNamed ? 100 : isPlain && i > 1 ? 0 : 50;
    };
    const auto period = best(score);
    if (!period)
        return false;
    // A year with a column of months or quarters beside it.
    const auto part = best([&](size_t i) {
        if (i == *period)
            return 0;
        const bool isMonth = isHead(i, heads.month) && m_profiles[i].mostly(m_profiles[i].months);
        return isMonth || isHead(i, heads.quarter) ? 1 : 0;
    });
    const bool isYear = std::ranges::all_of(m_profiles[*period].distinct, [](const std::string &text) {
        const auto found = periodOf(text);
        return found && found->period.frequency == Frequency::Year;
    });
    if (part && isYear) {
        give(*period, Role::Year, QT_TRANSLATE_NOOP("Message", "“%1” is the year: its texts are years."));
        const bool isMonth = isHead(*part, heads.month);
        give(*part, isMonth ? Role::Month : Role::Quarter,
             isMonth ? QT_TRANSLATE_NOOP("Message", "“%1” is the month: by its head, beside a year.")
                     : QT_TRANSLATE_NOOP("Message", "“%1” is the quarter: by its head, beside a year."));
        return true;
    }
    give(*period, Role::Period, QT_TRANSLATE_NOOP("Message", "“%1” is the period: %2 of its first %3 texts are periods."),
         {std::max(m_profiles[*period].periods, m_profiles[*period].dates), m_profiles[*period].filled});
    return true;
}

bool Guesser::takePeriodHeads()
{
    std::vector<ValueHead> found(m_columns.size());
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (mayHoldValues(i) && m_profiles[i].mayHoldNumbers())
            found[i] = valueHeadOf(m_heads[qsizetype(i)]);
    }
    const bool areMonths = std::ranges::none_of(found, [](const ValueHead &each) { return each.period.has_value(); });
    if (std::ranges::count_if(found, &ValueHead::isAny) < 2 || (areMonths && !has(Role::Year) && !takePeriod()))
        return false;
    QString first, last;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (!found[i].isAny())
            continue;
        m_columns[i].role = Role::Value;
        m_columns[i].period = found[i].period;
        m_columns[i].month = found[i].month;
        if (m_columns[i].flow.isEmpty())
            m_columns[i].flow = found[i].flow;
        first = first.isEmpty() ? m_heads[qsizetype(i)] : first;
        last = m_heads[qsizetype(i)];
    }
    m_evidence.append({u"evidence"_s,
                       QT_TRANSLATE_NOOP("Message", "The columns “%1” to “%2” are values: their heads are periods."),
                       {first, last}});
    return true;
}

bool Guesser::takePartners()
{
    if (has(Role::Partner) || has(Role::PartnerName))
        return true;
    const HeadWords &heads = headWords();
    const auto isCandidate = [&](size_t i) {
        const ColumnProfile &profile = m_profiles[i];
        const bool isNumber = profile.partly(profile.numbers);
        const int score = isNumber ? std::max(profile.codes[2], profile.codes[3]) : partnerScore(i);
        const bool isNamed = isHead(i, heads.partner) || isHead(i, heads.reporter) || isHead(i, heads.code);
        // Two letters that are the same in every row may mean anything.
        constexpr size_t fewCodes = 2;
        if (!isNamed && profile.names == 0 && profile.codes[0] < profile.codes[1] && profile.distinct.size() < fewCodes)
            return false;
        return isNumber ? isNamed && profile.partly(score)
                        : profile.partly(score) || (isNamed && profile.filled > 0 && score * 5 >= profile.filled);
    };
    std::vector<size_t> candidates;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        // The code of a product, a unit (KG) or a flag (NA) may be that of a country, too.
        const bool isOther = isHead(i, heads.product)
                             || ((isHead(i, heads.unit) || isHead(i, heads.scale) || isHead(i, heads.flag) || isHead(i, heads.flow))
                                 && !isHead(i, heads.partner) && !isHead(i, heads.reporter)
                                 && !m_profiles[i].mostly(m_profiles[i].names));
        if (isFree(i) && !isOther && isCandidate(i))
            candidates.push_back(i);
    }
    if (candidates.empty())
        return false;
    // The reporter is the one whose head says so, or that varies less.
    const bool hasReporterHead = std::ranges::any_of(candidates, [&](size_t i) { return isHead(i, heads.reporter); });
    for (const size_t i : candidates) {
        const bool isNumberOrCode = m_profiles[i].names * 2 < m_profiles[i].filled;
        if (isHead(i, heads.reporter)) {
            give(i, isNumberOrCode ? Role::Reporter : Role::ReporterName,
                 QT_TRANSLATE_NOOP("Message", "“%1” is the reporter: by its head."));
        }
    }
    std::erase_if(candidates, [&](size_t i) { return m_columns[i].role != Role::Ignored; });
    const bool hasPartnerHead = std::ranges::any_of(candidates, [&](size_t i) { return isHead(i, heads.partner); });
    if (hasPartnerHead && candidates.size() > 1 && hasReporterHead)
        std::erase_if(candidates, [&](size_t i) { return !isHead(i, heads.partner) && !isHead(i, heads.code); });
    if (!hasReporterHead && candidates.size() > 1) {
        // A name and a code of the same rows are one partner; two that vary differently are reporter and partner.
        const auto fewest = std::ranges::min_element(candidates, {}, [&](size_t i) { return m_profiles[i].distinct.size(); });
        const auto mostDistinct = std::ranges::max(candidates, {}, [&](size_t i) { return m_profiles[i].distinct.size(); });
        if (m_profiles[*fewest].distinct.size() * 2 < m_profiles[mostDistinct].distinct.size()) {
            give(*fewest, m_profiles[*fewest].names > 0 ? Role::ReporterName : Role::Reporter,
                 QT_TRANSLATE_NOOP("Message", "“%1” is the reporter: it names countries, and fewer than another column."));
            candidates.erase(fewest);
        }
    }
    for (const size_t i : candidates) {
        const ColumnProfile &profile = m_profiles[i];
        const auto system = std::ranges::max_element(profile.codes);
        if (!has(Role::PartnerName) && profile.names >= *system) {
            give(i, Role::PartnerName,
                 QT_TRANSLATE_NOOP("Message", "“%1” is the partner: %2 of its first %3 texts are names of countries."),
                 {profile.names, profile.filled});
        } else if (!has(Role::Partner) && *system > 0 && *system >= profile.names) {
            m_description.codes = QString::fromLatin1(codeSystems[size_t(system - profile.codes.begin())]);
            give(i, Role::Partner, QT_TRANSLATE_NOOP("Message", "“%1” is the partner: %2 of its first %3 texts are codes (%4)."),
                 {*system, profile.filled, m_description.codes});
        }
    }
    return has(Role::Partner) || has(Role::PartnerName);
}

bool Guesser::takePartnerHeads()
{
    if (!has(Role::Period) && !takePeriod())
        return false;
    std::vector<size_t> found;
    QStringList names;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QString &head = m_heads[qsizetype(i)];
        if (!mayHoldValues(i) || head.isEmpty() || !m_profiles[i].mayHoldNumbers())
            continue;
        if (isWorld(head) || m_resolver.byName(head) || m_resolver.byCode(u"iso"_s, head)) {
            found.push_back(i);
            names.append(head);
        }
    }
    if (found.size() < 2)
        return false;
    // What stands between known partners is one too, by the name that it has.
    for (size_t i = found.front(); i < m_columns.size(); ++i) {
        if (!mayHoldValues(i) || m_heads[qsizetype(i)].isEmpty() || m_profiles[i].numbers == 0 || !m_profiles[i].mayHoldNumbers())
            continue;
        m_columns[i].role = Role::Value;
        m_columns[i].partner = m_heads[qsizetype(i)];
    }
    m_description.codes = u"iso"_s;
    m_evidence.append({u"evidence"_s,
                       QT_TRANSLATE_NOOP("Message", "%1 columns are partners: their heads name them (%2, …)."),
                       {int(found.size()), names.first(2).join(u", "_s)}});
    return true;
}

bool Guesser::takeStatedPartner()
{
    const auto isProduct = [&](const LayoutColumn &column) { return headWords().product.match(column.head).hasMatch(); };
    if (m_options.productsOf.isEmpty() || std::ranges::none_of(m_columns, isProduct))
        return false;
    m_facts.push_back({Role::PartnerName, m_options.productsOf});
    m_evidence.append({u"evidence"_s,
                       QT_TRANSLATE_NOOP("Message", "All values are of the trade with “%1”: stated with --products-of."),
                       {m_options.productsOf}});
    return takePeriodHeads() || takePeriod();
}

bool Guesser::isRowOfData() const
{
    return std::ranges::any_of(m_columns, [&](const LayoutColumn &column) {
        const bool isPeriod = column.role == Role::Period || column.role == Role::Year;
        const bool isPartner = column.role == Role::Partner || column.role == Role::PartnerName;
        return (isPeriod && periodOf(column.head.toStdString()))
               || (isPartner
                   && (isWorld(column.head) || m_resolver.byName(column.head) || m_resolver.byCode(u"iso"_s, column.head)));
    });
}

void Guesser::takeDimensions()
{
    const HeadWords &heads = headWords();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (!isFree(i) || m_profiles[i].filled == 0)
            continue;
        const ColumnProfile &profile = m_profiles[i];
        if (!has(Role::Flow) && profile.mostly(profile.flows) && (isHead(i, heads.flow) || profile.distinct.size() <= 6))
            give(i, Role::Flow, QT_TRANSLATE_NOOP("Message", "“%1” is the flow: its texts say exports or imports."));
        else if (!has(Role::Unit) && isHead(i, heads.unit) && !profile.mostly(profile.numbers))
            give(i, Role::Unit, QT_TRANSLATE_NOOP("Message", "“%1” is the unit: by its head."));
        else if (!has(Role::Scale) && isHead(i, heads.scale))
            give(i, Role::Scale, QT_TRANSLATE_NOOP("Message", "“%1” is the scale: by its head."));
        else if (isHead(i, heads.product)
                 && !has(isHead(i, heads.code) || profile.mostly(profile.numbers) ? Role::Product : Role::ProductName))
            give(i, isHead(i, heads.code) || profile.mostly(profile.numbers) ? Role::Product : Role::ProductName,
                 QT_TRANSLATE_NOOP("Message", "“%1” is the product: by its head."));
    }
}

void Guesser::takeChoice()
{
    std::set<size_t> told;
    const auto distinctRows = [&](std::optional<size_t> more) {
        std::set<std::string> keys;
        for (size_t row = m_row + 1; row < m_head.rows.size(); ++row) {
            const auto &cells = m_head.rows[row].cells;
            std::string key;
            for (size_t i = 0; i < std::min(cells.size(), m_columns.size()); ++i) {
                const bool isKey = m_columns[i].role != Role::Ignored && m_columns[i].role != Role::Value;
                if (isKey || i == more || told.contains(i))
                    key += std::to_string(i) + ' ' + cells[i].text + '\n';
            }
            keys.insert(key);
        }
        return keys.size();
    };
    const size_t rows = m_head.rows.size() - m_row - 1;
    size_t distinct = distinctRows({});
    // A few rows that repeat are a mistake; a column that tells tables apart repeats them all.
    if (distinct * 3 > rows * 2)
        return;
    constexpr size_t mostTexts = 20;
    static const QRegularExpression partOfYear(u"^(?:[HQSTPM] ?\\d{1,2}|\\d(?:st|nd|rd|th)? ?(?:half|quarter))$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    while (distinct * 10 < rows * 9) {
        const auto next = best([&](size_t i) {
            const ColumnProfile &profile = m_profiles[i];
            const bool isText = profile.filled > 0 && !profile.partly(profile.numbers) && profile.distinct.size() <= mostTexts;
            const bool isPeriod = profile.partly(std::max(profile.months, profile.periods))
                                  || std::ranges::all_of(profile.distinct, [](const std::string &text) {
                                         return partOfYear.match(QString::fromStdString(text)).hasMatch();
                                     });
            return isText && !isPeriod && !told.contains(i) ? int(distinctRows(i) - distinct) : 0;
        });
        if (!next)
            return;
        told.insert(*next);
        distinct = distinctRows({});
    }
    for (const size_t i : told)
        give(i, Role::Choice,
             QT_TRANSLATE_NOOP("Message", "“%1” tells apart rows of the same partner and period: one of its texts is read."));
}

bool Guesser::takeValues()
{
    const HeadWords &heads = headWords();
    if (has(Role::Value))
        return true;
    std::vector<size_t> numeric;
    const bool isWeight = amountUnitOf(m_options.unit).isWeight();
    const bool hasWeight = isWeight
                           && std::ranges::any_of(m_heads, [](const QString &head) { return amountUnitOf(head).isWeight(); });
    const auto isAskedFor = [&](size_t i) {
        return hasWeight ? amountUnitOf(m_heads[qsizetype(i)]).isWeight() : !isHead(i, heads.notValue);
    };
    std::optional<size_t> refused;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const ColumnProfile &profile = m_profiles[i];
        if (!isFree(i) || !profile.holdsNumbers() || isHead(i, heads.code) || isHead(i, heads.year))
            continue;
        if (!isAskedFor(i) || (!hasWeight && isHead(i, heads.otherAmount)))
            refused = refused.value_or(i);
        else
            numeric.push_back(i);
    }
    if (numeric.empty() && refused)
        return refuseOtherNumbers(*refused);
    const auto among = [&](const QRegularExpression &pattern, const QRegularExpression &other) {
        std::vector<size_t> found;
        for (const size_t i : numeric) {
            if (isHead(i, pattern) && !isHead(i, other) && !isHead(i, heads.part))
                found.push_back(i);
        }
        return found;
    };
    const std::vector<size_t> exports = among(heads.exports, heads.imports), imports = among(heads.imports, heads.exports);
    if (exports.size() > 1 || imports.size() > 1)
        return askForValue(exports.size() > 1 ? exports : imports);
    if (!exports.empty()) {
        give(exports.front(), Role::Value,
             QT_TRANSLATE_NOOP("Message", "“%1” holds the exports: by its head, and it holds numbers."));
        m_columns[exports.front()].flow = u"exports"_s;
    }
    if (!imports.empty()) {
        give(imports.front(), Role::Value,
             QT_TRANSLATE_NOOP("Message", "“%1” holds the imports: by its head, and it holds numbers."));
        m_columns[imports.front()].flow = u"imports"_s;
    }
    if (has(Role::Value))
        return true;
    std::erase_if(numeric, [&](size_t i) { return isHead(i, heads.exports) || isHead(i, heads.imports); });
    std::vector<size_t> named = numeric;
    std::erase_if(named, [&](size_t i) { return !hasWeight && !isHead(i, heads.value); });
    if (named.size() == 1) {
        give(named.front(), Role::Value, QT_TRANSLATE_NOOP("Message", "“%1” holds the values: by its head, and it holds numbers."));
        return true;
    }
    if (numeric.size() == 1) {
        give(numeric.front(), Role::Value, QT_TRANSLATE_NOOP("Message", "“%1” holds the values: no other column holds numbers."));
        return true;
    }
    return askForValue(numeric);
}

bool Guesser::standsOverMore()
{
    const auto isShared = [&](size_t i) {
        const LayoutColumn &column = m_columns[i];
        const bool isAgain = (column.period || column.month || !column.partner.isEmpty())
                             && std::ranges::any_of(m_columns.begin(), m_columns.begin() + qsizetype(i),
                                                    [&](const LayoutColumn &each) {
                                                        return each.role == Role::Value && each.period == column.period
                                                               && each.month == column.month && each.flow == column.flow
                                                               && each.partner == column.partner;
                                                    });
        // Marks of footnotes are few.
        const bool isMore = i + 1 < m_columns.size() && isFree(i + 1) && m_heads[qsizetype(i + 1)].isEmpty()
                            && m_profiles[i + 1].numbers > 0 && m_profiles[i + 1].mayHoldNumbers()
                            && m_profiles[i + 1].numbers * 2 >= m_profiles[i].numbers;
        return isAgain || isMore;
    };
    // "January-August" over a year: its values are not those of the year.
    const auto isPart = [&](size_t i) {
        if (m_row == 0 || !m_columns[i].period || m_columns[i].period->frequency != Frequency::Year || m_isJoined)
            return false;
        const auto &above = m_head.rows[m_row - 1].cells;
        if (i >= above.size() || above[i].isEmpty())
            return false;
        static const QRegularExpression between(u"[\\s,;:/|()\\[\\]–-]+"_s);
        return std::ranges::any_of(qstring(above[i].text).split(between, Qt::SkipEmptyParts), [](const QString &word) {
            return !word.front().isDigit() && monthNumberOf(word.toStdString());
        });
    };
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].role != Role::Value || (!isShared(i) && !isPart(i)))
            continue;
        m_missing = Message{u"guess-shared-head"_s,
                            QT_TRANSLATE_NOOP("Message",
                                              "The head “%1” stands over several columns of numbers, and nothing that is "
                                              "understood tells them apart: give each column a head of its own."),
                            {isShared(i) ? headShown(i) : qstring(m_head.rows[m_row - 1].cells[i].text)}};
        return true;
    }
    return false;
}

QString Guesser::namesOf(const std::vector<size_t> &columns) const
{
    constexpr size_t most = 6;
    QStringList names;
    for (const size_t i : std::span(columns).first(std::min(most, columns.size())))
        names.append(headShown(i));
    return names.join(u", "_s) + (columns.size() > most ? u", …"_s : QString());
}

bool Guesser::askForValue(const std::vector<size_t> &columns)
{
    if (columns.empty())
        return false;
    m_missing = Message{u"guess-no-value"_s,
                        QT_TRANSLATE_NOOP("Message", "Several columns hold numbers (%1): say which holds the values, for example "
                                                     "with --role “%2=exports”."),
                        {namesOf(columns), headShown(columns.front())}};
    return false;
}

bool Guesser::refuseOtherNumbers(size_t column)
{
    m_missing = Message{u"guess-other-numbers"_s,
                        QT_TRANSLATE_NOOP("Message",
                                          "The numbers under “%1” do not look like exports or imports of one period in "
                                          "current money; if they are, say so with --role “%1=exports”."),
                        {headShown(column)}};
    return false;
}

void Guesser::takeAdjustment(const QString &text)
{
    const auto match = headWords().adjusted.match(text), negation = headWords().unadjusted.match(text);
    if (!match.hasMatch() || negation.capturedStart() > match.capturedStart()) // "adjusted and unadjusted" says nothing
        return;
    m_description.adjustment = negation.hasMatch() ? u"not seasonally adjusted"_s : u"seasonally adjusted"_s;
}

void Guesser::tellWhatIsLeftOut()
{
    std::vector<size_t> left;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (isFree(i) && m_profiles[i].filled > 0)
            left.push_back(i);
    }
    if (!left.empty())
        m_evidence.append({u"evidence"_s, QT_TRANSLATE_NOOP("Message", "Columns that are left out: %1."), {namesOf(left)}});
    static const QRegularExpression year(u"(?<!\\d)(?:19|20)\\d\\d(?!\\d)"_s);
    std::erase_if(left,
                  [&](size_t i) { return !isHead(i, year) || isHead(i, headWords().notValue) || m_profiles[i].numbers == 0; });
    if (!left.empty())
        m_warnings.append({u"columns-no-period"_s,
                           QT_TRANSLATE_NOOP("Message", "Columns whose heads name no whole period are left out: %1."),
                           {namesOf(left)}});
    for (size_t i = 0; i < m_row; ++i) {
        const QString line = lineOf(m_head.rows[i]);
        takeAdjustment(line);
        if (headWords().otherAmount.match(line).hasMatch())
            m_warnings.append(
                {u"title-other-amount"_s,
                 QT_TRANSLATE_NOOP("Message", "A line above the table says “%1”, but its values are read as amounts "
                                              "of single periods in current money."),
                 {line.left(80)}});
    }
    for (const LayoutColumn &column : m_columns) {
        if (column.role == Role::Value)
            takeAdjustment(column.head);
    }
}

bool Guesser::takeFlow()
{
    const bool isStated = has(Role::Flow) || std::ranges::all_of(m_columns, [](const LayoutColumn &each) {
                              return each.role != Role::Value || !each.flow.isEmpty();
                          });
    if (isStated)
        return true;
    // What is said of one column of a wide table holds for the others, which differ from it in period or partner alone.
    const auto said = std::ranges::find_if(m_columns, [](const LayoutColumn &each) {
        return each.role == Role::Value && !each.flow.isEmpty();
    });
    const bool isOnlyOne = std::ranges::all_of(m_columns, [&](const LayoutColumn &each) {
        return each.role != Role::Value || each.flow.isEmpty() || each.flow == said->flow;
    });
    if (said != m_columns.end() && isOnlyOne) {
        m_description.flow = said->flow;
        return true;
    }
    QStringList lines{m_head.sheet};
    for (size_t i = 0; i < m_row; ++i)
        lines.append(lineOf(m_head.rows[i]));
    for (const QString &line : lines) {
        const bool exports = headWords().exports.match(line).hasMatch(), imports = headWords().imports.match(line).hasMatch();
        if (exports == imports)
            continue;
        m_description.flow = exports ? u"exports"_s : u"imports"_s;
        m_evidence.append({u"evidence"_s,
                           exports ? QT_TRANSLATE_NOOP("Message", "The values are exports: a line above the table says “%1”.")
                                   : QT_TRANSLATE_NOOP("Message", "The values are imports: a line above the table says “%1”."),
                           {line.left(60)}});
        return true;
    }
    const auto value = std::ranges::find(m_columns, Role::Value, &LayoutColumn::role);
    m_missing = Message{u"guess-no-flow"_s,
                        QT_TRANSLATE_NOOP("Message",
                                          "Nothing in the file says whether its values are exports or imports: say it with "
                                          "--role “%1=exports” or --role “%1=imports”."),
                        {headShown(size_t(value->column))}};
    return false;
}

Guess Guesser::guess()
{
    m_description.id = u"guess"_s;
    m_description.name = u"table recognized by its content"_s;
    m_description.codes = u"iso"_s;
    m_description.totals = worldWords();
    static const QRegularExpression skipped(
        QRegularExpression::anchoredPattern(
            u"(?:source|sources|note|notes|footnote|fuente|nota|quelle|hinweis|fonte|bron|\\*|\\(\\d+\\)|\\d+\\))[ :.].*"_s),
        QRegularExpression::CaseInsensitiveOption);
    m_description.groups = groupNames();
    m_description.skipped = skipped;
    const bool isWide = takePartners() && takePeriodHeads();
    const bool isLong = !isWide && (has(Role::Partner) || has(Role::PartnerName)) && takePeriod();
    if ((!isWide && !isLong && !takePartnerHeads() && !takeStatedPartner()) || isRowOfData())
        return part();
    takeDimensions();
    takeChoice();
    if (!takeValues() || standsOverMore() || !takeFlow())
        return part();
    for (size_t i = 0; i < m_row; ++i)
        m_facts.push_back({Role::Unit, lineOf(m_head.rows[i])});
    // A sentence is not a unit: only what names a currency or a scale counts.
    std::erase_if(m_facts,
                  [](const TitleFact &fact) { return fact.role == Role::Unit && !amountUnitOf(fact.text).other.isEmpty(); });
    for (LayoutColumn &column : m_columns) {
        if (column.role == Role::Value && column.unit.currency.isEmpty()) {
            column.unit = amountUnitOf(column.head);
            if (!column.unit.isWeight())
                column.unit.other.clear();
        }
    }
    tellWhatIsLeftOut();
    return {Guess::Found::Table, layout(), {}};
}

Guess Guesser::part() const { return {m_missing ? Guess::Found::Part : Guess::Found::Nothing, layout(), m_missing}; }

FileLayout Guesser::layout() const
{
    return {std::make_shared<const Description>(m_description),
            m_head.rows[m_row].number,
            m_columns,
            m_facts,
            false,
            m_evidence,
            m_warnings};
}

} // namespace

Guess guessLayout(const GridHead &head, const PartnerResolver &resolver, const ReadOptions &options)
{
    constexpr size_t mostTitleRows = 40;
    Guess best;
    bool isFirst = true;
    for (size_t row = 0; row + 1 < head.rows.size() && row < mostTitleRows; ++row) {
        const auto filled = std::ranges::count_if(head.rows[row].cells, [](const GridHead::Cell &cell) { return !cell.isEmpty(); });
        if (filled < 2)
            continue;
        const QStringList heads = headsOf(head.rows[row]);
        // Over a second row of heads, the upper one by itself would be misread: "2023" over "Nov" is no year.
        std::vector<Guess> guesses;
        if (const auto joined = joinedHeads(heads, headsOf(head.rows[row + 1])))
            guesses.push_back(Guesser(head, row + 1, *joined, true, resolver, options).guess());
        if (guesses.empty() || guesses.front().found == Guess::Found::Nothing)
            guesses.push_back(Guesser(head, row, heads, false, resolver, options).guess());
        for (Guess &guess : guesses) {
            if (guess.isTable())
                return guess;
            if (isFirst || guess.found > best.found)
                best = std::move(guess);
            isFirst = false;
        }
    }
    return best;
}

} // namespace tradestrata
