// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"

namespace evenstock {

QFont scaledFont(const QFont &body, TypeSize size)
{
    constexpr double factors[] = {0.85, 1.0, 1.25, 1.75};
    const double factor = factors[static_cast<int>(size)];
    QFont font = body;
    if (body.pixelSize() > 0)
        font.setPixelSize(qRound(body.pixelSize() * factor));
    else
        font.setPointSizeF(body.pointSizeF() * factor);
    font.setBold(size == TypeSize::Heading);
    return font;
}

Metrics::Metrics(const QFont &body)
    : font(QFontMetrics(body).height())
    , grid(qMax(4, qRound(font * 4 / 18.0)))
    , m_captionHeight(QFontMetrics(scaledFont(body, TypeSize::Caption)).height())
{
}

} // namespace evenstock
