// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"
#include "models/language/language.h"

#include <QSet>

namespace tradestrata {

/// What a command prints, in one language: values with their labels, sentences in lists, and tables.
class TextPage
{
public:
    /// The phrases are translated in that context.
    TextPage(const char *context, const Language &language)
        : m_language(language)
        , m_context(context)
    {
    }

    QString say(Phrase phrase) const { return m_language.sentence(m_context, phrase); }
    QString label(OptionWord option) const { return m_language.sentence("Option", {option.label}); }
    QString number(qint64 value) const { return m_language.number(double(value), 0); }

    void add(const QString &line) { m_text += line + u'\n'; }
    void line(Phrase label, const QString &value) { add(m_language.labelled(say(label), value)); }
    void title(const QString &text) { add(u'\n' + text); }
    void item(const QString &text) { add(QStringLiteral("- ") + text); }
    void item(const Message &message) { item(m_language.text(message)); }
    void items(const Messages &messages)
    {
        for (const Message &message : messages)
            item(message);
    }
    /// Each column is as wide as its widest cell, with two spaces in between. Those in `numbers` are right-aligned. All rows
    /// have the same number of cells.
    void columns(const QList<QStringList> &rows, const QSet<int> &numbers);

    QByteArray bytes() const { return m_text.toUtf8(); }

protected:
    const Language &m_language;

private:
    const char *m_context;
    QString m_text;
};

} // namespace tradestrata
