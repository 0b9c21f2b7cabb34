// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/channel_header.h"

#include "models/views/roles.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cell_paint.h"

#include <QPainter>

namespace evenstock {

ChannelHeader::ChannelHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSortIndicatorShown(true);
}

void ChannelHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto badge = model()->headerData(section, Qt::Horizontal, ChannelRole).value<ChannelBadge>();
    if (badge.letters.isEmpty()) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    const Tokens t = tokens(palette());
    const Metrics m(font());
    painter->save();
    painter->fillRect(rect, t.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
    QRect tile(0, 0, m.space(5), m.space(4));
    tile.moveCenter(rect.center());
    paintTile(painter, tile, badge, t, font());
    painter->restore();
}

} // namespace evenstock
