// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tradestrata {

/// Checks only the tags of an XML document that arrives in chunks: whether every element that begins also ends.
/// liborcus treats a truncated document as if it ended there.
class XmlScan
{
public:
    void add(QByteArrayView chunk);
    /// Whether the document is complete. Also true for UTF-16, which is not checked.
    bool isWhole() const;

private:
    enum class State { Text, Begin, Start, Slash, Quoted, End, Bang, Comment, Characters, Instruction, Declaration };

    void step(char c);
    void bang(char c);
    void endAfter(char c, char first, char second);

    State m_state = State::Text;
    char m_quote = 0;
    QByteArray m_begin;        ///< the bytes after <!
    char m_before[2] = {0, 0}; ///< the last two bytes of a comment and the like
    qint64 m_depth = 0;
    qint64 m_elements = 0;
    qint64 m_bytes = 0;
    bool m_broken = false;
    bool m_wide = false;
};

} // namespace tradestrata
