// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/userlayouts.h"

#include "models/io/readers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView versionKey("tradestrata_layout"), nameKey("name"), headsKey("heads"), readKey("read");
constexpr int layoutVersion = 1;
constexpr auto layoutSuffix = ".json"_L1;

Message noLayout(const QString &name, const QStringList &names)
{
    return {u"layout-not-kept"_s,
            QT_TRANSLATE_NOOP("Message", "There is no layout of your own “%1”; there are %2."),
            {name, names.join(u", "_s)}};
}

} // namespace

UserLayouts::UserLayouts(QString folder)
    : m_folder(std::move(folder))
{
}

QString UserLayouts::usualFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/layouts"_s; }

QString UserLayouts::pathOf(const QString &name) const
{
    QString file = name.simplified();
    for (QChar &each : file) {
        if (u"/\\:*?\"<>|"_s.contains(each) || !each.isPrint())
            each = u'-';
    }
    return m_folder + u'/' + file + layoutSuffix;
}

QStringList UserLayouts::names() const
{
    QStringList names = QDir(m_folder).entryList({u'*' + layoutSuffix}, QDir::Files, QDir::Name | QDir::IgnoreCase);
    for (QString &name : names)
        name.chop(layoutSuffix.size());
    return names;
}

Result<UserLayout> UserLayouts::find(const QString &name) const
{
    const QString path = pathOf(name);
    if (!QFile::exists(path))
        return noLayout(name, names());
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    if (object.value(versionKey).toInt() != layoutVersion || !object.value(readKey).isObject())
        return Message{u"layout-file-unusable"_s,
                       QT_TRANSLATE_NOOP("Message", "The file of the layout “%1” is damaged or was written by another version."),
                       {name}}
            .inFile(path);
    UserLayout layout{object.value(nameKey).toString(name), {}, readOptionsFrom(object.value(readKey).toObject())};
    for (const QJsonValue &head : object.value(headsKey).toArray())
        layout.heads.append(head.toString());
    return layout;
}

std::optional<UserLayout> UserLayouts::forHeads(const QStringList &heads) const
{
    for (const QString &name : names()) {
        auto layout = find(name);
        if (layout && !heads.isEmpty() && layout->heads == heads)
            return *std::move(layout);
    }
    return std::nullopt;
}

std::optional<Message> UserLayouts::keep(const UserLayout &layout) const
{
    if (std::ranges::none_of(layout.name, [](QChar each) { return each.isLetterOrNumber(); }))
        return Message{u"layout-without-name"_s,
                       QT_TRANSLATE_NOOP("Message", "“%1” is not a name for a layout: it needs a letter or a digit."),
                       {layout.name}};
    const QJsonObject object{{versionKey, layoutVersion},
                             {nameKey, layout.name.simplified()},
                             {headsKey, QJsonArray::fromStringList(layout.heads)},
                             {readKey, toJson(layout.read)}};
    QDir().mkpath(m_folder);
    const auto written = writeFile(pathOf(layout.name), QJsonDocument(object).toJson(QJsonDocument::Indented));
    return written ? std::nullopt : std::optional(written.error());
}

Result<ReadOptions> UserLayouts::completed(const ReadOptions &stated) const
{
    const QStringList all = names();
    const auto named = std::ranges::find_if(all, [&](const QString &name) {
        return name.compare(stated.layout.simplified(), Qt::CaseInsensitive) == 0;
    });
    if (named == all.end())
        return stated;
    const auto kept = find(*named);
    if (!kept)
        return kept.error();
    ReadOptions whole = kept->read;
    whole.released = stated.released;
    for (const auto member : {&ReadOptions::sheet, &ReadOptions::reporter, &ReadOptions::product, &ReadOptions::productsOf,
                              &ReadOptions::level, &ReadOptions::unit}) {
        if (!(stated.*member).isEmpty())
            whole.*member = stated.*member;
    }
    // What is stated later overrules.
    whole.roles += stated.roles;
    whole.keep += stated.keep;
    if (stated.decimal)
        whole.decimal = stated.decimal;
    return whole;
}

} // namespace tradestrata
