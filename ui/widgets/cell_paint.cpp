// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_paint.h"

#include "ui/theme/icons.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace evenstock {

QString stateIconName(ItemState state)
{
    switch (state) {
    case ItemState::None:
        return {};
    case ItemState::Agreed:
        return u"agreed"_s;
    case ItemState::Outgoing:
        return u"outgoing"_s;
    case ItemState::Incoming:
        return u"incoming"_s;
    case ItemState::Conflict:
        return u"conflict"_s;
    case ItemState::Error:
        return u"error"_s;
    case ItemState::Urgent:
        return u"urgent"_s;
    case ItemState::Warning:
        return u"warning"_s;
    case ItemState::Paused:
        return u"paused"_s;
    case ItemState::NotListed:
        return u"not_listed"_s;
    case ItemState::Running:
        return u"running"_s;
    case ItemState::Waiting:
        return u"waiting"_s;
    case ItemState::Undone:
        return u"undone"_s;
    case ItemState::Hint:
        return u"hint"_s;
    case ItemState::Info:
        return u"info"_s;
    }
    return {};
}

QColor stateColour(ItemState state, const Tokens &tokens)
{
    switch (state) {
    case ItemState::Agreed:
        return tokens.good;
    case ItemState::Outgoing:
    case ItemState::Incoming:
    case ItemState::Running:
        return tokens.accentText;
    case ItemState::Conflict:
    case ItemState::Warning:
    case ItemState::Waiting:
        return tokens.watch;
    case ItemState::Error:
    case ItemState::Urgent:
        return tokens.bad;
    case ItemState::None:
    case ItemState::Paused:
    case ItemState::NotListed:
    case ItemState::Undone:
    case ItemState::Hint:
    case ItemState::Info:
        return tokens.secondary;
    }
    return tokens.secondary;
}

QColor toneColour(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Normal:
        return tokens.text;
    case Tone::Quiet:
        return tokens.secondary;
    case Tone::Good:
        return tokens.good;
    case Tone::Watch:
        return tokens.watch;
    case Tone::Bad:
        return tokens.bad;
    }
    return tokens.text;
}

void paintTile(QPainter *painter, const QRect &rect, const ChannelBadge &badge, const Tokens &tokens, const QFont &body)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(channelColour(badge.marketplace, badge.colour, tokens));
    painter->drawRoundedRect(rect, 3, 3);
    QFont font = body;
    font.setPixelSize(qMax(7, qRound(rect.height() * (rect.height() > rect.width() * 0.9 ? 0.46 : 0.6))));
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(onChannel(tokens));
    painter->drawText(rect, Qt::AlignCenter, badge.letters);
    painter->restore();
}

void paintState(QPainter *painter, const QRect &rect, ItemState state, const Tokens &tokens)
{
    if (state != ItemState::None)
        paintLineIcon(painter, rect, stateIconName(state), stateColour(state, tokens));
}

int paintCount(QPainter *painter, const QRect &rect, const QString &text, const Tokens &tokens, const QFont &body)
{
    QFont font = scaledFont(body, TypeSize::Caption);
    font.setBold(true);
    const QFontMetrics fm(font);
    const int width = qMax(fm.height() + 4, fm.horizontalAdvance(text) + fm.height() / 2 + 4);
    if (painter) {
        QRect pill(rect.left(), 0, width, fm.height() + 2);
        pill.moveTop(rect.center().y() - pill.height() / 2 + 1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(mix(tokens.base, tokens.text, 16));
        painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        painter->setFont(font);
        painter->setPen(tokens.text);
        painter->drawText(pill, Qt::AlignCenter, text);
        painter->restore();
    }
    return width;
}

void paintBar(QPainter *painter, const QRect &rect, double share, const Tokens &tokens)
{
    painter->fillRect(rect, tokens.hair);
    QRect filled = rect;
    filled.setWidth(qRound(rect.width() * qBound(0.0, share, 1.0)));
    painter->fillRect(filled, mix(tokens.base, tokens.accent, 75));
}

void paintLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
               Qt::Alignment alignment, Qt::LayoutDirection direction)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    painter->setFont(font);
    painter->setPen(colour);
    const QString line = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    const Qt::Alignment visual = QStyle::visualAlignment(direction, alignment);
    painter->drawText(rect, static_cast<int>(visual | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, line);
}

} // namespace evenstock
