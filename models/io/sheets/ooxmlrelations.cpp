// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/sheets/ooxmlrelations.h"

#include "models/io/sheets/sheetmessages.h"
#include "models/io/sheets/xmlpart.h"

#include <algorithm>

namespace tradestrata {

namespace {

class RelationsPart : public XmlHandler
{
public:
    explicit RelationsPart(const QByteArray &from)
        : m_from(from)
    {
    }
    Relations relations;

    int begin(int state, const XmlName &name, const XmlAttributes &attributes) override
    {
        if (state == root)
            return name.is(XmlSpace::Package, "Relationships") ? List : skip;
        if (state == List && name.is(XmlSpace::Package, "Relationship"))
            add(attributes);
        return skip;
    }

private:
    enum State { List = 1 };

    void add(const XmlAttributes &attributes)
    {
        if (qint64(relations.list.size()) >= mostRelations) {
            fail(tooManyRelations(relationsOf(m_from)));
            return;
        }
        const QByteArray type = attributes.text("Type").toUtf8();
        const bool outside = attributes.text("TargetMode").compare(QLatin1String("External"), Qt::CaseInsensitive) == 0;
        const QString id = attributes.text("Id");
        if (!relations.places.contains(id))
            relations.places.insert(id, relations.list.size());
        relations.list.push_back({id, type.mid(type.lastIndexOf('/') + 1),
                                  outside ? QByteArray() : resolvedTarget(m_from, attributes.text("Target").toUtf8())});
    }

    QByteArray m_from;
};

class ContentTypesPart : public XmlHandler
{
public:
    QByteArray workbook;

    int begin(int state, const XmlName &name, const XmlAttributes &attributes) override
    {
        if (state == root)
            return name.is(XmlSpace::ContentTypes, "Types") ? List : skip;
        const QString type = attributes.text("ContentType");
        const bool isWorkbook = type.endsWith(QLatin1String("sheet.main+xml"))
                                || type.endsWith(QLatin1String("sheet.macroEnabled.main+xml"));
        if (state == List && name.is(XmlSpace::ContentTypes, "Override") && isWorkbook && workbook.isEmpty())
            workbook = attributes.text("PartName").toUtf8();
        return skip;
    }

private:
    enum State { List = 1 };
};

} // namespace

const Relation *Relations::byId(const QString &id) const
{
    const auto found = places.constFind(id);
    return found == places.cend() ? nullptr : &list[*found];
}

const Relation *Relations::ofType(const char *type) const
{
    const auto found = std::ranges::find(list, QByteArray(type), &Relation::type);
    return found == list.end() ? nullptr : &*found;
}

QByteArray relationsOf(const QByteArray &part)
{
    const qsizetype name = std::max(part.lastIndexOf('/'), part.lastIndexOf('\\')) + 1;
    return part.first(name) + "_rels/" + part.mid(name) + ".rels";
}

QByteArray resolvedTarget(const QByteArray &from, QByteArray target)
{
    target = QByteArray::fromPercentEncoding(target).replace('\\', '/');
    QByteArray folder = QByteArray(from).replace('\\', '/');
    folder.truncate(folder.lastIndexOf('/') + 1);
    if (!target.startsWith('/'))
        target.prepend(folder);
    QByteArrayList way;
    for (const QByteArray &step : target.split('/')) {
        if (step == ".." && !way.isEmpty())
            way.removeLast();
        else if (!step.isEmpty() && step != "." && step != "..")
            way.append(step);
    }
    return way.join('/');
}

Result<Relations> readRelations(const ZipParts &parts, int part, const QByteArray &from, PartProgress &progress)
{
    RelationsPart handler(from);
    if (const auto wrong = readXmlPart(parts, part, handler, progress))
        return *wrong;
    return std::move(handler.relations);
}

Result<QByteArray> workbookByContentType(const ZipParts &parts, PartProgress &progress)
{
    ContentTypesPart handler;
    if (const int part = parts.find("[Content_Types].xml"); part >= 0) {
        if (const auto wrong = readXmlPart(parts, part, handler, progress))
            return *wrong;
    }
    return resolvedTarget({}, handler.workbook);
}

} // namespace tradestrata
