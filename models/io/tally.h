// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/message.h"

namespace tradestrata {

/// Makes one warning about many places: it counts them and names the first, by row and, if relevant, column.
class Tally
{
public:
    /// `more` is what the sentence also says about the first place.
    void add(int line, const QString &column = {}, const QVariantList &more = {})
    {
        if (m_count++ > 0)
            return;
        m_line = line;
        m_column = column;
        m_more = more;
    }
    int count() const { return m_count; }
    /// Adds what another one counted in rows below, which is numbered from `lines` on.
    void append(const Tally &below, int lines)
    {
        if (m_count == 0 && below.m_count > 0) {
            *this = below;
            m_line += lines;
        } else {
            m_count += below.m_count;
        }
    }

    /// Appends the warning, if there is anything to report. %n is the count, %1 the row, %2 the column, then the rest.
    void warn(Messages &warnings, const QString &id, const char *sentence) const
    {
        if (m_count == 0)
            return;
        QVariantList arguments{QString::number(m_line)};
        if (!m_column.isEmpty())
            arguments.append(m_column);
        arguments.append(m_more);
        warnings.append(Message{id, sentence, arguments, m_count, {}, m_line});
    }

private:
    int m_count = 0;
    int m_line = 0;
    QString m_column;
    QVariantList m_more;
};

} // namespace tradestrata
