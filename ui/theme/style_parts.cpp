// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_parts.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

// The line that shows the keyboard where it is; for buttons only once the keyboard was used.
bool showsFocus(const QStyleOption *option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

QColor reacted(const QColor &face, const QColor &ink, const QStyleOption *option)
{
    if (has(option, QStyle::State_Sunken))
        return mix(face, ink, 10);
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled) ? mix(face, ink, 5) : face;
}

} // namespace

Metrics metricsOf(const QWidget *widget)
{
    return Metrics(widget ? widget->font() : QFont());
}

void paintPanel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, int corner, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

void paintFocus(QPainter *painter, const QRect &rect, const QColor &colour, int corner)
{
    paintPanel(painter, rect, {}, colour, corner, 2);
}

void paintButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tokens t = tokens(option->palette);
    const Metrics m = metricsOf(widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (isPrimary(widget) && enabled) {
        paintPanel(painter, option->rect, reacted(t.accent, t.dark ? t.text : QColor(Qt::black), option), t.accent,
                   m.corner());
        if (showsFocus(option))
            paintPanel(painter, option->rect.adjusted(2, 2, -2, -2), {}, t.onAccent, m.corner() - 1);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = (button && button->features.testFlag(QStyleOptionButton::Flat)) ||
                      (!button && has(option, QStyle::State_AutoRaise));
    const bool on = has(option, QStyle::State_On);
    const bool touched = enabled && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken));
    if (flat && !touched && !on) {
        if (showsFocus(option))
            paintFocus(painter, option->rect, t.accent, m.corner());
        return;
    }
    const QColor face = on ? t.selection : enabled ? t.button : t.window;
    const QColor line = on ? t.accent : enabled ? t.buttonLine : t.line;
    paintPanel(painter, option->rect, reacted(face, t.text, option), line, m.corner());
    if (showsFocus(option))
        paintFocus(painter, option->rect, t.accent, m.corner());
}

void paintFieldPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tokens t = tokens(option->palette);
    const Metrics m = metricsOf(widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    paintPanel(painter, option->rect, enabled ? t.base : t.window, enabled ? t.fieldLine : t.line, m.corner());
    if (enabled && has(option, QStyle::State_HasFocus))
        paintFocus(painter, option->rect, t.accent, m.corner());
}

void paintCheck(QPainter *painter, const QStyleOption *option)
{
    const Tokens t = tokens(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const int side = qMin(option->rect.width(), option->rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(option->rect.center());
    if (!on && !partly) {
        paintPanel(painter, box, enabled ? t.base : t.window, enabled ? reacted(t.fieldLine, t.text, option) : t.line,
                   2);
    } else {
        const QColor face = enabled ? t.accent : t.disabled;
        paintPanel(painter, box, face, face, 2);
        paintLineIcon(painter, box, partly ? u"dash"_s : u"tick"_s, enabled ? t.onAccent : t.base);
    }
    // Inside: around it there is no room in the widget.
    if (showsFocus(option) && (on || partly))
        paintPanel(painter, box.adjusted(1, 1, -1, -1), {}, t.onAccent, 2);
    else if (showsFocus(option))
        paintFocus(painter, box, t.accent, 2);
}

void paintRadio(QPainter *painter, const QStyleOption *option)
{
    const Tokens t = tokens(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const int side = qMin(option->rect.width(), option->rect.height());
    QRectF ring(0, 0, side - 1, side - 1);
    ring.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (has(option, QStyle::State_On)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? t.accent : t.disabled);
        painter->drawEllipse(ring);
        painter->setBrush(t.onAccent);
        const qreal inset = ring.width() * 0.32;
        painter->drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
    } else {
        painter->setPen(QPen(enabled ? mix(t.fieldLine, t.text, 40) : t.line, 1.2));
        painter->setBrush(enabled ? t.base : t.window);
        painter->drawEllipse(ring);
    }
    if (showsFocus(option)) {
        painter->setPen(has(option, QStyle::State_On) ? QPen(t.onAccent, 1) : QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(ring.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void paintChevron(QPainter *painter, const QRect &rect, const QString &name, const QStyleOption *option)
{
    const Tokens t = tokens(option->palette);
    const int side = qMin(Metrics(QFont()).space(3), qMin(rect.width(), rect.height()));
    QRect box(0, 0, side, side);
    box.moveCenter(rect.center());
    paintLineIcon(painter, box, name, has(option, QStyle::State_Enabled) ? t.secondary : t.disabled);
}

void paintHeaderSection(QPainter *painter, const QStyleOption *option)
{
    const Tokens t = tokens(option->palette);
    const QRect &r = option->rect;
    painter->fillRect(r, t.window);
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.line);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const bool mirrored = option->direction == Qt::RightToLeft;
    // From right to left Qt calls the first section the end.
    const auto end = mirrored ? QStyleOptionHeader::Beginning : QStyleOptionHeader::End;
    const bool last = header && (header->position == end || header->position == QStyleOptionHeader::OnlyOneSection);
    if (!last && (!header || header->orientation == Qt::Horizontal)) {
        const int x = mirrored ? r.left() : r.right();
        painter->fillRect(QRect(x, r.top(), 1, r.height()), t.line);
    }
}

void paintTab(QPainter *painter, const QStyleOption *option)
{
    const Tokens t = tokens(option->palette);
    const QRect &r = option->rect;
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.line);
    if (has(option, QStyle::State_Selected))
        painter->fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), t.accent);
    if (has(option, QStyle::State_HasFocus))
        paintFocus(painter, r.adjusted(1, 3, -1, -4), t.accent, 3);
}

void paintProgress(QPainter *painter, const QRect &rect, double done, const QPalette &palette)
{
    const Tokens t = tokens(palette);
    painter->fillRect(rect, t.hair);
    painter->setPen(t.line);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
    QRect filled = rect;
    filled.setWidth(qRound(rect.width() * qBound(0.0, done, 1.0)));
    painter->fillRect(filled, t.accent);
}

} // namespace evenstock
