// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/logo.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace tradestrata {

void drawLogo(QPainter *painter, const LogoPicture &logo, const QRectF &box)
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (logo.kind == LogoPicture::Kind::Svg)
        QSvgRenderer(logo.bytes).render(painter, box);
    else if (const QImage image = QImage::fromData(logo.bytes, "PNG"); painter->device()->devType() == QInternal::Image)
        // Averaged, where a painter would leave out rows of a large one.
        painter->drawImage(box.topLeft(), image.scaled(box.size().toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    else
        painter->drawImage(box, image);
    painter->restore();
}

} // namespace tradestrata
