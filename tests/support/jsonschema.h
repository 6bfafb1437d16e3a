// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <algorithm>

namespace tradestrata::testsupport {

/// Judges values by a JSON schema (draft 2020-12), of which it knows the keywords that the schemas under resources use.
class JsonSchema
{
public:
    explicit JsonSchema(const QJsonObject &root)
        : m_root(root)
    {
    }

    bool allows(const QJsonValue &value) const { return allows(m_root, value); }

    /// Keywords of the schema that it would pass over.
    QStringList unknownKeywords() const
    {
        QStringList found;
        collect(m_root, found);
        return found;
    }

private:
    bool allows(const QJsonValue &schema, const QJsonValue &value) const
    {
        if (schema.isBool())
            return schema.toBool();
        const QJsonObject rules = schema.toObject();
        const auto each = [&](const char *keyword) { return rules.value(QLatin1String(keyword)); };
        const auto any = [&](const QJsonValue &list) {
            const QJsonArray options = list.toArray();
            return std::ranges::count_if(options, [&](const QJsonValue option) { return allows(option, value); });
        };
        if (rules.contains(u"$ref") && !allows(referred(each("$ref").toString()), value))
            return false;
        if ((rules.contains(u"anyOf") && any(each("anyOf")) == 0) || (rules.contains(u"oneOf") && any(each("oneOf")) != 1))
            return false;
        if (rules.contains(u"not") && allows(each("not"), value))
            return false;
        if (rules.contains(u"type") && !isOfType(each("type").toString(), value))
            return false;
        if (rules.contains(u"const") && each("const") != value)
            return false;
        if (rules.contains(u"enum") && !each("enum").toArray().contains(value))
            return false;
        return value.isString()   ? allowsText(rules, value.toString())
               : value.isDouble() ? allowsNumber(rules, value.toDouble())
               : value.isArray()  ? allowsList(rules, value.toArray())
               : value.isObject() ? allowsObject(rules, value.toObject())
                                  : true;
    }

    static bool isOfType(const QString &type, const QJsonValue &value)
    {
        return type == u"object"    ? value.isObject()
               : type == u"array"   ? value.isArray()
               : type == u"string"  ? value.isString()
               : type == u"number"  ? value.isDouble()
               : type == u"boolean" ? value.isBool()
               : type == u"integer" ? value.isDouble() && value.toDouble() == value.toInteger()
                                    : false;
    }

    static bool allowsText(const QJsonObject &rules, const QString &text)
    {
        const qsizetype length = text.toUcs4().size();
        return length >= rules.value(u"minLength").toInt(0) && length <= rules.value(u"maxLength").toInt(1 << 30)
               && (!rules.contains(u"pattern")
                   || QRegularExpression(rules.value(u"pattern").toString(), QRegularExpression::DontCaptureOption)
                          .match(text)
                          .hasMatch());
    }

    static bool allowsNumber(const QJsonObject &rules, double number)
    {
        return number >= rules.value(u"minimum").toDouble(-1e300) && number <= rules.value(u"maximum").toDouble(1e300);
    }

    bool allowsList(const QJsonObject &rules, const QJsonArray &list) const
    {
        const bool fits = list.size() >= rules.value(u"minItems").toInt(0)
                          && list.size() <= rules.value(u"maxItems").toInt(1 << 30);
        return fits && (!rules.contains(u"items") || std::ranges::all_of(list, [&](const QJsonValue item) {
                   return allows(rules.value(u"items"), item);
               }));
    }

    bool allowsObject(const QJsonObject &rules, const QJsonObject &object) const
    {
        const QJsonArray required = rules.value(u"required").toArray();
        if (std::ranges::any_of(required, [&](const QJsonValue name) { return !object.contains(name.toString()); }))
            return false;
        if (object.size() > rules.value(u"maxProperties").toInt(1 << 30))
            return false;
        const QJsonObject known = rules.value(u"properties").toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const bool isKnown = known.contains(member.key());
            const QJsonValue rule = isKnown ? known.value(member.key()) : rules.value(u"additionalProperties");
            if (!rule.isUndefined() && !allows(rule, member.value()))
                return false;
            if (rules.contains(u"propertyNames") && !allows(rules.value(u"propertyNames"), member.key()))
                return false;
        }
        return true;
    }

    QJsonValue referred(const QString &reference) const
    {
        QJsonValue at = m_root;
        for (const QString &step : reference.mid(2).split(u'/')) // behind "#/"
            at = at.toObject().value(step);
        return at.isUndefined() ? QJsonValue(false) : at;
    }

    static void collect(const QJsonValue &schema, QStringList &unknown)
    {
        static const QSet<QString> texts{QStringLiteral("$schema"),       QStringLiteral("$ref"),
                                         QStringLiteral("title"),         QStringLiteral("description"),
                                         QStringLiteral("type"),          QStringLiteral("const"),
                                         QStringLiteral("enum"),          QStringLiteral("minLength"),
                                         QStringLiteral("maxLength"),     QStringLiteral("pattern"),
                                         QStringLiteral("minimum"),       QStringLiteral("maximum"),
                                         QStringLiteral("minItems"),      QStringLiteral("maxItems"),
                                         QStringLiteral("maxProperties"), QStringLiteral("required")};
        static const QSet<QString> schemas{QStringLiteral("items"), QStringLiteral("additionalProperties"),
                                           QStringLiteral("propertyNames"), QStringLiteral("not")};
        const QJsonObject rules = schema.toObject();
        for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
            if (rule.key() == u"properties" || rule.key() == u"$defs") {
                for (const QJsonValue each : rule->toObject())
                    collect(each, unknown);
            } else if (rule.key() == u"anyOf" || rule.key() == u"oneOf") {
                for (const QJsonValue each : rule->toArray())
                    collect(each, unknown);
            } else if (schemas.contains(rule.key())) {
                collect(*rule, unknown);
            } else if (!texts.contains(rule.key())) {
                unknown.append(rule.key());
            }
        }
    }

    const QJsonObject m_root;
};

} // namespace tradestrata::testsupport
