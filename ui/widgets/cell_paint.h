// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/roles.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace evenstock {

// The small parts that delegates and painted widgets have in common.

QString stateIconName(ItemState state); // shape of resources/icons/line; empty for None
QColor stateColour(ItemState state, const Tokens &tokens);
QColor toneColour(Tone tone, const Tokens &tokens);

// A channel's letters on its colour. Small tiles (up to 20 units) carry smaller letters.
void paintTile(QPainter *painter, const QRect &rect, const ChannelBadge &badge, const Tokens &tokens,
               const QFont &body);
void paintState(QPainter *painter, const QRect &rect, ItemState state, const Tokens &tokens);
// A number in a round badge; returns its width, which it also has without a painter.
int paintCount(QPainter *painter, const QRect &rect, const QString &text, const Tokens &tokens, const QFont &body);
// A flat bar, 0 … 1 filled.
void paintBar(QPainter *painter, const QRect &rect, double share, const Tokens &tokens);
// One elided line, aligned in the rectangle by its own direction.
void paintLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
               Qt::Alignment alignment = Qt::AlignLeft, Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace evenstock
