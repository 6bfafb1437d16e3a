// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/xmlscan.h"

#include <cstring>

namespace tradestrata {

void XmlScan::add(QByteArrayView chunk)
{
    if (m_bytes == 0)
        m_wide = chunk.startsWith("\xFF\xFE") || chunk.startsWith("\xFE\xFF");
    m_bytes += chunk.size();
    const char *at = chunk.begin();
    while (at < chunk.end() && !m_broken && !m_wide) {
        // Text makes up most of a sheet.
        if (m_state == State::Text) {
            at = static_cast<const char *>(std::memchr(at, '<', size_t(chunk.end() - at)));
            if (!at)
                return;
        }
        step(*at++);
    }
}

bool XmlScan::isWhole() const { return m_wide || (!m_broken && m_state == State::Text && m_depth == 0 && m_elements > 0); }

void XmlScan::step(char c)
{
    switch (m_state) {
    case State::Text: // c is the <
        m_state = State::Begin;
        return;
    case State::Begin:
        m_begin.clear();
        m_before[0] = m_before[1] = 0;
        m_state = c == '/' ? State::End : c == '!' ? State::Bang : c == '?' ? State::Instruction : State::Start;
        return;
    case State::Start:
    case State::Slash:
        m_broken = c == '<';
        if (c == '>') {
            m_depth += m_state == State::Slash ? 0 : 1;
            ++m_elements;
        }
        m_quote = c;
        m_state = c == '>' ? State::Text : c == '/' ? State::Slash : c == '"' || c == '\'' ? State::Quoted : State::Start;
        return;
    case State::Quoted:
        m_broken = c == '<';
        if (c == m_quote)
            m_state = State::Start;
        return;
    case State::End:
        m_broken = c == '<' || (c == '>' && m_depth == 0);
        if (c == '>') {
            --m_depth;
            m_state = State::Text;
        }
        return;
    case State::Bang:
        return bang(c);
    case State::Comment:
        return endAfter(c, '-', '-');
    case State::Characters:
        return endAfter(c, ']', ']');
    case State::Instruction:
        return endAfter(c, 0, '?');
    case State::Declaration:
        return endAfter(c, 0, 0);
    }
}

// The next bytes tell what begins with <!.
void XmlScan::bang(char c)
{
    m_begin += c;
    if (m_begin == "--")
        m_state = State::Comment;
    else if (m_begin == "[CDATA[")
        m_state = State::Characters;
    else if (!QByteArrayView("--").startsWith(m_begin) && !QByteArrayView("[CDATA[").startsWith(m_begin))
        m_state = c == '>' ? State::Text : State::Declaration;
}

// Its end is a > after these two bytes; 0 is any.
void XmlScan::endAfter(char c, char first, char second)
{
    if (c == '>' && (first == 0 || m_before[0] == first) && (second == 0 || m_before[1] == second))
        m_state = State::Text;
    m_before[0] = m_before[1];
    m_before[1] = c;
}

} // namespace tradestrata
