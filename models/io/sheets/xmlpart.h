// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/io/sheets/zipparts.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>

namespace tradestrata {

/// The vocabularies that spreadsheets are written in. Transitional and Strict Office Open XML are one.
enum class XmlSpace : quint8 {
    None,
    Sheet,    ///< SpreadsheetML
    Relation, ///< r:id in SpreadsheetML
    Package,  ///< relationships of a package
    ContentTypes,
    Compatibility, ///< mc:AlternateContent
    Office,        ///< OpenDocument, from here on
    Style,
    Table,
    Text,
    CalcExt,
    Manifest,
    Other,
};

struct XmlName
{
    XmlSpace space = XmlSpace::None;
    std::string_view local;

    bool is(XmlSpace inSpace, std::string_view name) const { return space == inSpace && local == name; }
};

/// The name as expat gives it, "namespace|local" or "local".
XmlName xmlName(const char *expatName);

/// The attributes of an element.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **attributes)
        : m_attributes(attributes)
    {
    }

    /// The value of the attribute without a namespace; nothing if it is missing.
    std::optional<std::string_view> value(std::string_view name) const;
    std::optional<std::string_view> value(XmlSpace space, std::string_view name) const;
    QString text(std::string_view name) const { return toText(value(name)); }
    QString text(XmlSpace space, std::string_view name) const { return toText(value(space, name)); }
    /// Names and values in turn, up to a null; for those who cannot afford to look for each name.
    const char **begin() const { return m_attributes; }

private:
    static QString toText(std::optional<std::string_view> value)
    {
        return value ? QString::fromUtf8(value->data(), qsizetype(value->size())) : QString();
    }

    const char **m_attributes;
};

/// What an XML document is read into: a machine of states. The reader keeps the states of the elements that are open.
class XmlHandler
{
public:
    static constexpr int skip = -1; ///< this element and all that it holds is of no interest
    static constexpr int root = 0;  ///< outside the first element

    virtual ~XmlHandler() = default;
    /// An element begins inside one of the state; the state inside the new element, or skip.
    virtual int begin(int state, const XmlName &name, const XmlAttributes &attributes) = 0;
    /// The element of the state ends.
    virtual void end(int state) { Q_UNUSED(state) }
    /// Text of the element of the state; it may come in several pieces.
    virtual void text(int state, std::string_view text)
    {
        Q_UNUSED(state)
        Q_UNUSED(text)
    }

    /// How the plainest elements of a state begin, byte for byte, in the namespace Sheet and without a prefix; most of a
    /// sheet are such. Empty if there are none.
    virtual QByteArrayView plainBegin() const { return {}; }
    /// Takes whole elements of that kind from the front of the bytes, inside one of the state, as begin(), text() and end()
    /// would; how many bytes they have. It must not touch whatever is not ASCII or in any way unusual.
    virtual qsizetype takePlain(int state, QByteArrayView bytes)
    {
        Q_UNUSED(state)
        Q_UNUSED(bytes)
        return 0;
    }

    const std::optional<Message> &failure() const { return m_failure; }

protected:
    /// Ends the reading.
    int fail(const Message &message)
    {
        if (!m_failure)
            m_failure = message;
        return skip;
    }

private:
    std::optional<Message> m_failure;
};

/// Reads an XML document that comes in pieces. It must be whole and well-formed: what was read counts only after finish().
///
/// Documents with a document type (and so with entities of their own), with elements too deep or with tags too long are
/// refused. Of mc:AlternateContent the fallback is taken. Messages name the part.
///
/// expat reads everything but the elements that the handler takes by itself: those come only where expat stands right behind
/// a tag, so that they cannot be part of a comment or a text, and while the default namespace is the one of the root.
class XmlPart
{
public:
    XmlPart(const QByteArray &part, XmlHandler &handler);
    ~XmlPart();
    Q_DISABLE_COPY_MOVE(XmlPart)

    std::optional<Message> add(QByteArrayView piece);
    std::optional<Message> finish();

private:
    struct Private;
    std::optional<Message> parse(QByteArrayView piece, bool last);
    std::optional<Message> addWithPlain(QByteArrayView piece, QByteArrayView plainBegin);

    std::unique_ptr<Private> m;
};

/// Reads a part of the archive as XML. An empty part is not a document.
std::optional<Message> readXmlPart(const ZipParts &parts, int part, XmlHandler &handler, PartProgress &progress);

} // namespace tradestrata
