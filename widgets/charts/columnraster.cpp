// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/columnraster.h"

#include "widgets/charts/columnpainter.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace tradestrata {

struct ColumnRaster::Workers
{
    QThreadPool pool;
    int threads = 1;
};

ColumnRaster::ColumnRaster(int threads)
    : m_workers(std::make_unique<Workers>())
{
    m_workers->threads = std::max(threads, 1);
    m_workers->pool.setMaxThreadCount(std::max(threads - 1, 1));
    m_workers->pool.setExpiryTimeout(-1); // a drag must not wait for a thread to start
}

ColumnRaster::~ColumnRaster() = default;

void ColumnRaster::fill(const PixelBuffer &pixels, const StripField &field)
{
    const int left = std::max(int(std::floor(field.clip.left())), 0);
    const int right = std::min(int(std::ceil(field.clip.right())), pixels.width);
    if (left >= right || field.pieces.empty())
        return;
    const int lastTile = (right - 1) / ColumnPainter::tileWidth;
    std::atomic<int> next = left / ColumnPainter::tileWidth;
    const auto work = [&] {
        ColumnPainter painter(pixels, field);
        for (int tile = next++; tile <= lastTile; tile = next++)
            painter.paintTile(tile);
    };
    // A helper that shares its core with other work holds up more than it helps below this, 5 ms of painting.
    constexpr double manyPixels = 2e6;
    if ((right - left) * field.clip.height() > manyPixels)
        for (int i = 1; i < m_workers->threads; ++i)
            m_workers->pool.start(work);
    work();
    m_workers->pool.clear(); // a helper that has not begun has nothing left to do
    m_workers->pool.waitForDone();
}

} // namespace tradestrata
