// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/layouts/layout.h"

#include "models/io/layouts/columnprofile.h"
#include "models/io/text/values.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

/// Heads are compared without differences that downloads of one agency have: white space, a line break, spaces before
/// brackets.
QString simplifiedHead(const QString &text)
{
    QString head = text.simplified();
    head.replace(u" ("_s, u"("_s);
    return head;
}

/// The captures of a match put into \0, \1, ...
QString filled(QString pattern, const QRegularExpressionMatch &match)
{
    for (int i = match.lastCapturedIndex(); i >= 0; --i)
        pattern.replace(u"\\%1"_s.arg(i), match.captured(i));
    return pattern;
}

/// The part that a pattern of a head finds in it, spaces before brackets taken as none.
QRegularExpressionMatch headMatch(const ColumnRule &rule, const QString &head)
{
    const QRegularExpressionMatch match = rule.head.match(head);
    if (match.hasMatch())
        return match;
    const QString simplified = simplifiedHead(head);
    return simplified == head ? match : rule.head.match(simplified);
}

bool isPeriodHead(const QString &head)
{
    const std::string text = head.toStdString();
    return periodOf(text).has_value() || monthNumberOf(text).has_value();
}

LayoutColumn columnOf(const ColumnRule &rule, const QString &head, int column)
{
    LayoutColumn made;
    const QRegularExpressionMatch match = headMatch(rule, head);
    made.column = column;
    made.head = head;
    made.role = rule.role;
    made.flow = filled(rule.flow, match);
    made.partner = rule.holdsPartnerInHead ? head : filled(rule.partner, match);
    made.unit = amountUnitOf(filled(rule.unit, match));
    made.keep = rule.keep;
    made.missing = rule.missing;
    made.prefer = rule.prefer;
    made.isRepeatedBelow = rule.isRepeatedBelow;
    const std::string period = (rule.holdsPeriodInHead ? head : filled(rule.period, match)).toStdString();
    // A year of one or two digits is a month: "1", "M01".
    made.month = period.empty() ? std::nullopt : monthNumberOf(period);
    if (const auto found = made.month || period.empty() ? std::nullopt : periodOf(period))
        made.period = found->period;
    return made;
}

/// The heads of a row: where it is empty, what stands right above it.
QStringList headsOf(const GridHead &head, size_t row)
{
    QStringList heads;
    for (const GridHead::Cell &cell : head.rows[row].cells)
        heads.append(qstring(cell.text).simplified());
    if (row == 0)
        return heads;
    const std::vector<GridHead::Cell> &above = head.rows[row - 1].cells;
    while (size_t(heads.size()) < above.size())
        heads.append(QString());
    for (size_t i = 0; i < above.size(); ++i) {
        if (heads[qsizetype(i)].isEmpty())
            heads[qsizetype(i)] = qstring(above[i].text).simplified();
    }
    return heads;
}

struct Fit
{
    int found = 0; ///< columns with a rule of their own
    std::vector<LayoutColumn> columns;
};

std::optional<Fit> fitOf(const Description &description, const QStringList &heads)
{
    const auto needed = std::ranges::count(description.columns, false, &ColumnRule::isOptional);
    if (std::ranges::count(heads, false, &QString::isEmpty) < needed)
        return std::nullopt; // most rows of most files, without a look at the patterns
    Fit fit;
    std::vector<bool> used(description.columns.size(), false);
    const auto ruleOf = [&](const QString &head) {
        return std::ranges::find_if(description.columns, [&](const ColumnRule &each) {
            return each.holdsPeriodInHead ? isPeriodHead(head) : headMatch(each, head).hasMatch();
        });
    };
    const auto ruleOfEmpty = ruleOf({}); // most columns of a row whose last cell is far to the right
    for (int i = 0; i < heads.size(); ++i) {
        const QString &head = heads[i];
        const auto rule = head.isEmpty() ? ruleOfEmpty : ruleOf(head);
        if (rule == description.columns.end()) {
            fit.columns.emplace_back(i, head);
            continue;
        }
        used[size_t(rule - description.columns.begin())] = true;
        fit.columns.push_back(columnOf(*rule, head, i));
        // A head that any text fits says little.
        fit.found += rule->holdsPartnerInHead || rule->holdsPeriodInHead ? 0 : 1;
    }
    for (size_t i = 0; i < used.size(); ++i) {
        if (!used[i] && !description.columns[i].isOptional)
            return std::nullopt;
    }
    const bool hasValue = std::ranges::any_of(fit.columns, [](const LayoutColumn &each) { return each.role == Role::Value; });
    return hasValue ? std::optional(fit) : std::nullopt;
}

std::vector<TitleFact> factsOf(const Description &description, const QStringList &lines)
{
    std::vector<TitleFact> facts;
    for (const TitleRule &rule : description.titles) {
        for (int i = 0; i < lines.size(); ++i) {
            if (rule.line != 0 && rule.line != i)
                continue;
            const QRegularExpressionMatch match = rule.match.match(lines[i]);
            if (!match.hasMatch())
                continue;
            facts.push_back({rule.role, filled(rule.value, match)});
            break;
        }
    }
    return facts;
}

/// A copy of the head with its first column split.
GridHead splitHead(const GridHead &head, QChar by)
{
    GridHead made{head.sheet, head.isHidden, {}, head.isCut};
    for (const GridHead::Row &row : head.rows) {
        GridHead::Row split{row.number, {}};
        if (!row.cells.empty()) {
            QString first = qstring(row.cells.front().text);
            first = first.left(first.indexOf(u'\\') < 0 ? first.size() : first.indexOf(u'\\'));
            for (const QString &part : first.split(by))
                split.cells.push_back({SheetCell::Kind::Text, 0, part.trimmed().toStdString()});
            split.cells.insert(split.cells.end(), row.cells.begin() + 1, row.cells.end());
        }
        made.rows.push_back(std::move(split));
    }
    return made;
}

class SplitGrid final : public Grid
{
public:
    SplitGrid(Grid &grid, char by, std::unique_ptr<Grid> owned = nullptr)
        : m_owned(std::move(owned))
        , m_grid(grid)
        , m_by(by)
    {
    }
    int nextNumber() const override { return m_grid.nextNumber(); }
    std::vector<std::unique_ptr<Grid>> rest() const override
    {
        std::vector<std::unique_ptr<Grid>> parts = m_grid.rest();
        for (std::unique_ptr<Grid> &part : parts) {
            Grid &whole = *part;
            part = std::make_unique<SplitGrid>(whole, m_by, std::move(part));
        }
        return parts;
    }
    void rewind() override { m_grid.rewind(); }
    std::optional<Message> error() const override { return m_grid.error(); }
    double progress() const override { return m_grid.progress(); }
    std::optional<GridRow> next() override
    {
        const auto row = m_grid.next();
        if (!row || row->cells.empty())
            return row;
        m_cells.clear();
        m_first = textOf(row->cells.front());
        std::string_view rest = std::string_view(m_first).substr(0, m_first.find('\\'));
        while (true) {
            const size_t end = rest.find(m_by);
            m_cells.push_back({SheetCell::Kind::Text, 0, trimmedText(rest.substr(0, end))});
            if (end == std::string_view::npos)
                break;
            rest.remove_prefix(end + 1);
        }
        m_cells.insert(m_cells.end(), row->cells.begin() + 1, row->cells.end());
        return GridRow{row->number, m_cells};
    }

private:
    std::unique_ptr<Grid> m_owned; ///< the grid, if it is a part of another
    Grid &m_grid;
    char m_by;
    std::string m_first;
    std::vector<GridCell> m_cells;
};

struct CurrencyWords
{
    const char *code;
    const char *pattern;
};
// The words of agencies for the currencies in which they publish trade. "$" and "dollars" by themselves are those of the
// reporter.
constexpr CurrencyWords currencies[] = {
    {"USD", "USD?|m{1,2}dd|美元|米ドル|미달러|US ?\\$|\\$US|U\\.S\\. dollars?|US[ -]dollars?|dólares (?:de los )?EE\\.? "
            "?UU\\.?|dollars? (?:des )?É-U"},
    {"EUR", "EUR|euros?|€|ECU/EUR|EUR_?|欧元|ユーロ|유로"},
    {"CAD", "CAD|C\\$|Canadian dollars?"},
    {"MXN", "MXN|Mexican pesos?"},
    {"GBP", "GBP|£|pounds? sterling|pounds?"},
    {"JPY", "JPY|yen|¥|円|日元"},
    {"CNY", "CNY|RMB|yuan|renminbi|元|人民币"},
    {"CHF", "CHF|Swiss francs?"},
    {"AUD", "AUD|A\\$|Australian dollars?"},
    {"NZD", "NZD|NZ\\$|New Zealand dollars?"},
    {"BRL", "BRL|R\\$|reais|real"},
    {"INR", "INR|rupees?|₹"},
    {"KRW", "KRW|won|₩|원"},
    {"SEK", "SEK|Swedish kron(?:or|a)"},
    {"NOK", "NOK|Norwegian kron(?:er|e)"},
    {"DKK", "DKK|Danish kron(?:er|e)"},
    {"PLN", "PLN|złot(?:y|ych)|zlot(?:y|ys)"},
    {"TRY", "TRY|Turkish lira"},
    {"ZAR", "ZAR|rand"},
};

struct ScaleWords
{
    double scale;
    const char *pattern;
};
// The longest words first: "mil millones" is not "mil". Short forms are those of statistics offices: "mld" in Italian,
// Dutch and Polish, "mdd" (millones de dólares) in Mexico, "tys." in Polish.
constexpr ScaleWords scales[] = {
    {1e9, "billions?|bn\\.?|bln\\.?|milliards?|mrd\\.?|mld\\.?|mmdd|miliardi|miljard|mil(?:es de)? millones|mil "
          "(?:de )?M|miles de M|млрд\\.?"},
    {1e12, "trillions?|tn\\.?|lakh crores?"},
    {1e7, "crores?"},
    {1e5, "lakhs?"},
    {1e6, "millions?|mln\\.?|mio\\.?|mill\\.?|millones|milh(?:ões|ão)|milioni|miljoen|mn|mm?|mdd|млн\\.?"},
    {1e3, "thousands?|tsd\\.?|milliers?|miles|mil(?= (?:dólares|euros|pesos|reais|de "
          "dólares|US ?\\$))|k|thous\\.?|000s?|'000|Tausend|migliaia|duizend|tys\\.?|тыс\\.?|ths\\.?"},
    {1, "units?|unités?|unidades|in full"},
};

const QRegularExpression &wordPattern(const QString &words)
{
    thread_local QHash<QString, QRegularExpression> mine;
    auto found = mine.find(words);
    if (found == mine.end()) {
        QRegularExpression pattern(u"(?<![\\p{L}\\d])(?:"_s + words + u")(?![\\p{L}\\d])"_s,
                                   QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        found = mine.insert(words, std::move(pattern));
    }
    return *found;
}

double scaleInWords(const QString &text)
{
    for (const ScaleWords &each : scales) {
        if (wordPattern(QString::fromUtf8(each.pattern)).match(text).hasMatch())
            return each.scale;
    }
    return 0;
}

/// What a text says of its scale.
struct WrittenScale
{
    double scale = 0; ///< 0 if it says nothing
    QString unclear;  ///< what it says and is not understood
};

QString anyOf(const auto &words)
{
    QStringList all;
    for (const auto &each : words)
        all.append(QString::fromUtf8(each.pattern));
    return all.join(u'|');
}

struct WeightWords
{
    double kilograms;
    const char *pattern;
};
constexpr WeightWords weights[] = {
    {100, "100[ _]?kgs?"},
    {1000, "tonnes?|metric tons?|toneladas?(?: métricas?)?|tonnellate|tonnen"},
    {1, "kgs?|kgm|kilograms?|kilogramos?|kilogrammes?|kilogramm|chilogrammi|quilogramas?"},
};

// A power of ten in digits: "1000", "1,000,000", "10^6", "10³".
double powerOfTen(QString digits)
{
    static const QRegularExpression power(u"^10(?:\\^|\\*\\*)(\\d{1,2})$"_s), between(u"[^\\d]"_s);
    if (const auto match = power.match(digits); match.hasMatch())
        return std::pow(10.0, match.captured(1).toInt());
    constexpr QStringView raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    if (const qsizetype exponent = raised.indexOf(digits.back()); exponent >= 0)
        return std::pow(10.0, double(exponent));
    return digits.remove(between).toDouble();
}

// In words, and in digits beside the currency, the weight or the words: "1000 USD", "1,000 kg", "100 million yen".
WrittenScale writtenScale(const QString &text)
{
    constexpr double least = 1000; // a lower number by itself is hardly a scale
    static const QString digits = u"(?<![\\p{L}\\d.,=^])(?<digits>(?>10(?:\\^|\\*\\*)\\d{1,2}|10[³⁶⁹]|"
                                  "10{0,2}(?:[ .,'’\\x{A0}\\x{202F}]000){1,4}|10{0,12}))s?(?![\\d%])"_s;
    static const QString units = anyOf(currencies) + u'|' + anyOf(weights) + u"|dollars?|dólares|\\$|ドル|달러"_s;
    constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression anywhere(digits, options);
    static const QRegularExpression beforeScale(digits + u"[ -]?(?=(?:%1)(?![\\p{L}\\d]))"_s.arg(anyOf(scales)), options);
    static const QRegularExpression beforeUnit(digits + u"[ (-]{0,2}(?:de |d['’]|of )?(?=(?:%1)(?![\\p{L}\\d]))"_s.arg(units),
                                               options);
    static const QRegularExpression afterUnit(u"(?<![\\p{L}\\d])(?:%1)[ ,:(]*(?:in |[x×*] ?)?"_s.arg(units) + digits
                                                  + u"(?= *(?:$|[)\\];,|]))"_s,
                                              options);
    static const QRegularExpression mil(u"(?<![\\p{L}\\d])(?:mil|hundreds?|hunderte?|cientos|centaines)(?![\\p{L}\\d])\\.?"_s,
                                        options);
    const double words = scaleInWords(text);
    if (const auto match = beforeScale.match(text); match.hasMatch())
        return {powerOfTen(match.captured(u"digits"_s)) * words, {}};
    for (const QRegularExpression *pattern : {&beforeUnit, &afterUnit}) {
        const auto match = pattern->match(text);
        const double number = match.hasMatch() ? powerOfTen(match.captured(u"digits"_s)) : 1;
        if (number >= least)
            return {number, {}};
        if (number != 1)
            return {0, match.captured(u"digits"_s)};
    }
    if (words > 0)
        return {words, {}};
    // "Md" and "Mds" in French, "mia." in Danish: beside the currency only, as MD and MIA are places, too.
    static const QRegularExpression milliard(
        u"(?<![\\p{L}\\d])(?:(?:mds?|mia)\\.? ?(?:de |d['’])?(?:%1)|(?:%1) ?(?:mds?|mia)\\.?)(?![\\p{L}\\d])"_s.arg(units),
        options);
    if (milliard.match(text).hasMatch())
        return {1e9, {}};
    for (auto match = anywhere.globalMatch(text); match.hasNext();) {
        if (const QString number = match.next().captured(u"digits"_s); powerOfTen(number) >= least)
            return {0, number};
    }
    return {0, mil.match(text).captured()};
}

/// How many kilograms a unit of weight has; 0 if it is none. A ton may be a short or a long one.
double kilogramsOf(const QString &text)
{
    for (const WeightWords &each : weights) {
        if (wordPattern(QString::fromUtf8(each.pattern)).match(text).hasMatch())
            return each.kilograms;
    }
    return text == u"t" ? 1000 : 0;
}

/// "USDm", "mUSD", "musd", "Md€", "$B" and "百万円" with a space between currency and scale.
QString apart(QString text)
{
    static const QString codes = [] {
        QStringList all;
        for (const CurrencyWords &each : currencies)
            all.append(QString::fromLatin1(each.code));
        return all.join(u'|');
    }();
    constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression before(u"(?<![\\p{L}\\d])(k|m|mn|bn|t)(?=(?:%1)(?![\\p{L}\\d]))"_s.arg(codes), options);
    static const QRegularExpression behind(u"(?<![\\p{L}\\d])(%1)(?=(?:k|m|mn|bn)(?![\\p{L}\\d]))"_s.arg(codes), options);
    static const QRegularExpression sign(u"(?<=\\p{L})(?=[€£¥])|(?<=[€£¥$])(?=\\p{L})"_s, options);
    static const QRegularExpression han(
        u"([十百千万萬億亿兆십백천만억]+)(?= ?(?:円|日元|美元|米?ドル|미?달러|欧元|ユーロ|유로|元|人民币|원))"_s);
    text.replace(before, u"\\1 "_s).replace(behind, u"\\1 "_s).replace(sign, u" "_s);
    if (const auto match = han.match(text); match.hasMatch()) {
        int zeros = 0;
        for (const QChar numeral : match.captured(1)) {
            constexpr QStringView numerals[] = {u"十십", u"百백", u"千천", u"万萬만", u"億亿억", u"兆"};
            constexpr int powers[] = {1, 2, 3, 4, 8, 12};
            for (size_t place = 0; place < std::size(numerals); ++place)
                zeros += numerals[place].contains(numeral) ? powers[place] : 0;
        }
        text.replace(match.capturedStart(), match.capturedLength(), u" 10^%1 "_s.arg(zeros));
    }
    return text;
}

/// A word that may be a scale and is not known: one of the short forms that mean different things ("Bio", "T"), beside the
/// currency or by itself in brackets, or any word that makes up a unit with the currency. Empty if there is none.
QString unknownScaleIn(QString text)
{
    static const QString units = anyOf(currencies) + u"|dollars?|dólares|\\$|ドル|달러"_s;
    static const QString suspects = u"[bcdfghjklmnpqrstvwxz]{2,4}|b|bil|bill|bio|cr|ezer|bin|lac|mia|mily?on|milyar|t|thou|tis|"
                                    "tkr|tr|trn|tuh"_s;
    static const QString known = u"all|amounts?|annual|are|at|base|basis|caf|cif|constant|current|de|em|en|euro|extra|fab|fas|"
                                 u"fig|fob|goods|gross|in|intra|jan|feb|"
                                 "mar|apr|may|jun|jul|aug|sep|oct|nov|dec|nominal|nsa|of|only|p|e|r|prices?|prix|real|roh|sa|"
                                 "total|trade|values?|valeur|valor|"
                                 "wert|värde"_s;
    constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression
        beside(u"(?<!\\p{L})(?:(?<word>%2)\\.?[ /-]*(?<!\\p{L})(?:%1)|(?:%1)(?!\\p{L})[ /(-]*(?<other>%2)\\.?)"
               "(?![\\p{L}\\d])"_s.arg(units, suspects),
               options);
    static const QRegularExpression alone(u"[(\\[](?<word>(?:%1)\\.?)[)\\]](?<other>)"_s.arg(suspects), options);
    static const QRegularExpression
        whole(u"(?:^|[(\\[]) *(?:(?<word>\\p{L}+\\.?)[ /.-]+(?:%1)|(?:%1)[ /.-]+(?<other>\\p{L}+\\.?)) *(?:$|[)\\]])"_s.arg(units),
              options);
    static const QRegularExpression isKnown(QRegularExpression::anchoredPattern(u"(?:%1|%2)\\.?"_s.arg(known, units)), options);
    text.replace(u'_', u' ');
    for (const QRegularExpression *pattern : {&beside, &alone, &whole}) {
        const auto match = pattern->match(text);
        const QString word = match.captured(u"word"_s) + match.captured(u"other"_s);
        if (!word.isEmpty() && !isKnown.match(word).hasMatch() && !headWords().exports.match(word).hasMatch()
            && !headWords().imports.match(word).hasMatch())
            return word;
    }
    return {};
}

} // namespace

double scaleOf(const QString &text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    if (!isNumber)
        return scaleInWords(text);
    const bool isPower = number >= 0 && number <= 12 && number == std::floor(number);
    const bool isFactor = number >= 1 && number <= 1e12 && std::abs(std::log10(number) - std::round(std::log10(number))) < 1e-9;
    return isFactor ? number : isPower ? std::pow(10.0, number) : 0;
}

AmountUnit amountUnitOf(const QString &text)
{
    AmountUnit unit;
    const QString words = apart(text.trimmed());
    if (words.isEmpty())
        return unit;
    for (const CurrencyWords &each : currencies) {
        if (unit.currency.isEmpty() && wordPattern(QString::fromUtf8(each.pattern)).match(words).hasMatch())
            unit.currency = QString::fromLatin1(each.code);
    }
    const bool isDollars = unit.currency.isEmpty() && wordPattern(u"dollars?|dólares|\\$|ドル|달러"_s).match(words).hasMatch();
    const WrittenScale written = writtenScale(words);
    unit.scale = written.scale;
    const double kilograms = unit.currency.isEmpty() && !isDollars ? kilogramsOf(words) : 0;
    if (kilograms > 0) {
        unit.other = u"kg"_s;
        unit.scale = (unit.scale > 0 ? unit.scale : 1) * kilograms;
        return unit;
    }
    if (unit.currency.isEmpty() && !isDollars && unit.scale == 0) {
        unit.other = text.trimmed();
        unit.unclear = unknownScaleIn(words);
    } else if (unit.scale == 0)
        unit.unclear = written.unclear.isEmpty() ? unknownScaleIn(words) : written.unclear;
    return unit;
}

std::string textOf(const GridCell &cell)
{
    if (!cell.text.empty() || cell.kind != SheetCell::Kind::Number)
        return std::string(trimmedText(cell.text));
    return QByteArray::number(cell.number, 'g', 15).toStdString();
}

QString lineOf(const GridHead::Row &row)
{
    QStringList texts;
    for (const GridHead::Cell &cell : row.cells) {
        if (!cell.isEmpty())
            texts.append(qstring(cell.text).simplified());
    }
    return texts.join(u" | "_s);
}

GridHead headOf(const QString &sheet, Grid &grid, size_t most)
{
    GridHead head{sheet, false, {}, false};
    grid.rewind();
    while (const auto row = grid.next()) {
        if (head.rows.size() == most) {
            head.isCut = true;
            break;
        }
        GridHead::Row kept{row->number, {}};
        for (const GridCell &cell : row->cells)
            kept.cells.push_back({cell.kind, cell.number, textOf(cell)});
        while (!kept.cells.empty() && kept.cells.back().isEmpty())
            kept.cells.pop_back();
        head.rows.push_back(std::move(kept));
    }
    head.error = grid.error();
    grid.rewind();
    return head;
}

std::unique_ptr<Grid> splitFirstColumn(Grid &grid, char by) { return std::make_unique<SplitGrid>(grid, by); }

std::optional<FileLayout> matchLayout(const GridHead &head, const Descriptions &descriptions, const QStringList &extraLines)
{
    constexpr size_t mostTitleRows = 60;
    const size_t rows = std::min(head.rows.size(), mostTitleRows);
    std::vector<QStringList> heads;
    for (size_t row = 0; row < rows; ++row)
        heads.push_back(headsOf(head, row));
    std::optional<FileLayout> best;
    int bestFound = 0;
    for (const auto &description : descriptions) {
        if (!description->sheets.pattern().isEmpty() && !description->sheets.match(head.sheet).hasMatch())
            continue;
        const bool mayBeSplit = !description->split.pattern().isEmpty();
        for (size_t row = 0; row < rows; ++row) {
            const bool isSplit = mayBeSplit && !head.rows[row].cells.empty()
                                 && description->split.match(qstring(head.rows[row].cells.front().text)).hasMatch();
            if (mayBeSplit && !isSplit)
                continue;
            auto fit = fitOf(*description, isSplit ? headsOf(splitHead(head, description->splitBy.front()), row) : heads[row]);
            if (!fit || fit->found <= bestFound)
                continue;
            bestFound = fit->found;
            QStringList lines{head.sheet};
            for (size_t above = 0; above < row; ++above)
                lines.append(lineOf(head.rows[above]));
            lines += extraLines;
            best = FileLayout{description, head.rows[row].number, std::move(fit->columns), factsOf(*description, lines), isSplit,
                              {}};
        }
    }
    return best;
}

} // namespace tradestrata
