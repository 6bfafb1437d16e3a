// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/pixels.h"

#include <QImage>

namespace tradestrata {

std::optional<PixelBuffer> pixelsOf(QPaintDevice *device)
{
    if (device->devType() != QInternal::Image)
        return std::nullopt;
    auto *image = static_cast<QImage *>(device);
    if (image->format() != QImage::Format_RGB32 && image->format() != QImage::Format_ARGB32_Premultiplied)
        return std::nullopt;
    return PixelBuffer{image->bits(), image->width(), image->height(), image->bytesPerLine()};
}

} // namespace tradestrata
