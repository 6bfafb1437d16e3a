// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/layouts/description.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

Message wrong(const QString &id, const QString &what)
{
    return {u"layout-unreadable"_s,
            QT_TRANSLATE_NOOP("Message", "The description of the layout “%1” cannot be used: %2."),
            {id, what}};
}

/// Reads the members of one object and remembers the first thing that is wrong.
class Members
{
public:
    Members(QJsonObject object, QString *error)
        : m_object(std::move(object))
        , m_error(error)
    {
    }
    /// Members that were never asked for are mistakes of spelling.
    ~Members()
    {
        for (const QString &key : m_object.keys()) {
            if (!m_known.contains(key) && m_error->isEmpty())
                *m_error = u"unknown member “%1”"_s.arg(key);
        }
    }

    QJsonValue value(const char *key)
    {
        m_known.append(QString::fromLatin1(key));
        return m_object.value(QLatin1String(key));
    }
    QString text(const char *key) { return value(key).toString(); }
    bool flag(const char *key) { return value(key).toBool(); }
    QStringList texts(const char *key)
    {
        QStringList list;
        for (const QJsonValue &each : value(key).toArray())
            list.append(each.toString());
        return list;
    }
    QHash<QString, QString> map(const char *key)
    {
        QHash<QString, QString> found;
        const QJsonObject object = value(key).toObject();
        for (auto at = object.begin(); at != object.end(); ++at)
            found.insert(at.key().toCaseFolded(), at.value().toString());
        return found;
    }
    /// A pattern for a whole text, or an invalid one if the member is missing.
    QRegularExpression pattern(const char *key)
    {
        const QString text = value(key).toString();
        return text.isEmpty() ? QRegularExpression() : compiled(text);
    }
    QRegularExpression compiled(const QString &text)
    {
        QRegularExpression pattern(QRegularExpression::anchoredPattern(text),
                                   QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (!pattern.isValid() && m_error->isEmpty())
            *m_error = u"“%1” is not a regular expression"_s.arg(text);
        return pattern;
    }
    Role role(const char *key)
    {
        const QString word = text(key);
        const auto role = roleOf(word);
        if (!role && m_error->isEmpty())
            *m_error = u"“%1” is not a role"_s.arg(word);
        return role.value_or(Role::Ignored);
    }

private:
    QJsonObject m_object;
    QString *m_error;
    QStringList m_known;
};

ColumnRule columnOf(const QJsonObject &object, QString *error)
{
    Members members(object, error);
    ColumnRule rule;
    const QString head = members.text("head");
    rule.holdsPeriodInHead = head == u"<period>";
    rule.holdsPartnerInHead = head == u"<partner>";
    rule.head = members.compiled(rule.holdsPeriodInHead || rule.holdsPartnerInHead ? u".+"_s : head);
    rule.role = members.role("role");
    rule.isOptional = members.flag("optional") || rule.role == Role::Ignored;
    rule.flow = members.text("flow");
    rule.partner = members.text("partner");
    rule.period = members.text("period");
    rule.unit = members.text("unit");
    rule.keep = members.pattern("keep");
    rule.missing = members.pattern("missing");
    rule.prefer = members.texts("prefer");
    rule.isRepeatedBelow = members.flag("fillDown");
    return rule;
}

TitleRule titleOf(const QJsonObject &object, QString *error)
{
    Members members(object, error);
    TitleRule rule;
    rule.match = members.pattern("match");
    rule.role = members.role("role");
    rule.value = members.text("value");
    if (rule.value.isEmpty())
        rule.value = u"\\0"_s;
    rule.line = members.value("line").toInt();
    return rule;
}

struct RoleWord
{
    Role role;
    const char *word;
};
constexpr RoleWord words[] = {{Role::Ignored, "ignored"},
                              {Role::Period, "period"},
                              {Role::Year, "year"},
                              {Role::Month, "month"},
                              {Role::Quarter, "quarter"},
                              {Role::Partner, "partner"},
                              {Role::PartnerName, "partner-name"},
                              {Role::Reporter, "reporter"},
                              {Role::ReporterName, "reporter-name"},
                              {Role::Flow, "flow"},
                              {Role::Product, "product"},
                              {Role::ProductName, "product-name"},
                              {Role::Value, "value"},
                              {Role::Unit, "unit"},
                              {Role::Scale, "scale"},
                              {Role::Status, "status"},
                              {Role::Choice, "choice"},
                              {Role::Adjustment, "adjustment"},
                              {Role::Basis, "basis"}};

} // namespace

QString wordOf(Role role)
{
    const auto found = std::ranges::find(words, role, &RoleWord::role);
    return QString::fromLatin1(found->word);
}

std::optional<Role> roleOf(const QString &word)
{
    const auto found = std::ranges::find_if(words, [&](const RoleWord &each) { return word == QLatin1String(each.word); });
    return found == std::end(words) ? std::nullopt : std::optional(found->role);
}

const QStringList &roleWords()
{
    static const QStringList all = [] {
        QStringList list;
        for (const RoleWord &each : words)
            list.append(QString::fromLatin1(each.word));
        return list;
    }();
    return all;
}

Result<Description> readDescription(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return wrong(QString(), parse.error == QJsonParseError::NoError ? u"it is not an object"_s : parse.errorString());
    Description made;
    QString error;
    {
        Members members(document.object(), &error);
        made.id = members.text("id");
        made.name = members.text("name");
        made.publisher = members.text("publisher");
        made.source = members.text("source");
        made.basis = members.text("basis");
        made.adjustment = members.text("adjustment");
        made.reporter = members.text("reporter");
        made.currency = members.text("currency");
        made.scale = members.value("scale").toDouble();
        made.flow = members.text("flow");
        made.sheets = members.pattern("sheets");
        made.takesAllSheets = members.flag("allSheets");
        made.split = members.pattern("split");
        made.splitBy = members.text("splitBy");
        for (const QJsonValue &each : members.value("columns").toArray())
            made.columns.push_back(columnOf(each.toObject(), &error));
        for (const QJsonValue &each : members.value("titles").toArray())
            made.titles.push_back(titleOf(each.toObject(), &error));
        made.flows = members.map("flows");
        made.units = members.map("units");
        made.codes = members.text("codes");
        made.totals = members.texts("totals");
        made.groups = members.pattern("groups");
        made.skipped = members.pattern("skipped");
        made.spellings = members.map("spellings");
        made.isReference = members.text("reference");
        members.value("$schema");
        members.value("comment");
    }
    if (error.isEmpty() && made.id.isEmpty())
        error = u"it has no “id”"_s;
    if (error.isEmpty() && made.name.isEmpty())
        error = u"it has no “name”"_s;
    const bool hasValue = std::ranges::any_of(made.columns, [](const ColumnRule &rule) { return rule.role == Role::Value; });
    if (error.isEmpty() && !hasValue)
        error = u"no column has the role “value”"_s;
    if (!error.isEmpty())
        return wrong(made.id, error);
    return made;
}

} // namespace tradestrata
