// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/import.h"

#include <algorithm>

namespace tradestrata {

/// Reports how much of a file has been read, in bytes as they lie in the file, as part of the whole work.
class PartProgress
{
public:
    /// The work's share of the whole, in permille.
    PartProgress(Progress &progress, int begin, int end)
        : m_progress(progress)
        , m_begin(begin)
        , m_end(end)
    {
    }
    /// How many bytes there are to read in all.
    void setTotal(qint64 bytes) { m_total = bytes; }
    void add(qint64 bytes)
    {
        m_done = std::min(m_done + bytes, m_total);
        if (m_total > 0)
            m_progress.report(m_begin + int((m_end - m_begin) * m_done / m_total));
    }
    bool stopped() const { return m_progress.stopped(); }

private:
    Progress &m_progress;
    int m_begin;
    int m_end;
    qint64 m_total = 0;
    qint64 m_done = 0;
};

} // namespace tradestrata
