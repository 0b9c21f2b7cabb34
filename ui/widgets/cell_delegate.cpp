// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include "models/views/format.h"
#include "models/views/roles.h"
#include "ui/widgets/cell_paint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace evenstock {

namespace {

constexpr int barSteps = 5; // grid units of a bar beside its number

QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

template <typename Enum>
Enum enumOf(const QModelIndex &index, int role)
{
    return static_cast<Enum>(index.data(role).toInt());
}

// Takes `width` and a gap off the leading side of a rectangle and returns the piece.
QRect takeLeading(QRect &rest, int width, int gap)
{
    QRect piece = rest;
    piece.setWidth(width);
    rest.setLeft(rest.left() + width + gap);
    return piece;
}

QRect centred(const QRect &in, const QSize &size)
{
    QRect rect(QPoint(), size);
    rect.moveCenter(in.center());
    rect.moveLeft(in.left());
    return rect;
}

} // namespace

CellDelegate::CellDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

QString CellDelegate::textOf(const QModelIndex &index) const
{
    if (const QVariant time = index.data(TimeRole); time.isValid())
        return ageText(time.toLongLong(), m_clock.now());
    return index.data(Qt::DisplayRole).toString();
}

QRect CellDelegate::visual(const Place &place, const QRect &rect) const
{
    return QStyle::visualRect(place.option.direction, place.option.rect, rect);
}

CellDelegate::Place CellDelegate::begin(QPainter *painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    Place place{.option = option, .tokens = tokens(option.palette), .metrics = Metrics(option.font)};
    initStyleOption(&place.option, index);
    painter->save();
    styleOf(option)->drawPrimitive(QStyle::PE_PanelItemViewItem, &place.option, painter, option.widget);
    place.rest = option.rect.adjusted(place.metrics.cell(), 0, -place.metrics.cell(), 0);
    return place;
}

void CellDelegate::finish(QPainter *painter, const Place &place) const
{
    if (place.option.state.testFlag(QStyle::State_HasFocus) &&
        place.option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(place.option);
        focus.rect = place.option.rect.adjusted(0, 0, -1, -1);
        styleOf(place.option)->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, place.option.widget);
    }
    painter->restore();
}

void CellDelegate::paintLeading(QPainter *painter, Place &place, const QModelIndex &index) const
{
    const Metrics &m = place.metrics;
    if (const QVariant check = index.data(Qt::CheckStateRole); check.isValid()) {
        QStyleOptionViewItem box = place.option;
        box.rect = styleOf(place.option)
                       ->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &place.option, place.option.widget);
        box.state.setFlag(QStyle::State_HasFocus, false);
        box.state.setFlag(QStyle::State_On, check.toInt() == Qt::Checked);
        box.state.setFlag(QStyle::State_NoChange, check.toInt() == Qt::PartiallyChecked);
        box.state.setFlag(QStyle::State_Enabled, index.flags().testFlag(Qt::ItemIsUserCheckable));
        styleOf(place.option)->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, place.option.widget);
        const QRect logical = visual(place, box.rect);
        place.rest.setLeft(logical.right() + 1 + m.iconGap());
    }
    const bool twoLines = index.data(SubtitleRole).isValid();
    if (const auto badge = index.data(ChannelRole).value<ChannelBadge>(); !badge.letters.isEmpty()) {
        const QSize size = twoLines ? QSize(m.space(5) + 1, m.space(4)) : QSize(m.space(5), m.space(4));
        paintTile(painter, visual(place, centred(takeLeading(place.rest, size.width(), m.iconGap() - 2), size)), badge,
                  place.tokens, place.option.font);
    }
    if (const auto state = enumOf<ItemState>(index, StateRole); state != ItemState::None) {
        const int side = m.iconSmall();
        QRect box = centred(takeLeading(place.rest, side, m.iconGap() - 2), QSize(side, side));
        if (textOf(index).isEmpty())
            box.moveCenter(place.option.rect.center());
        paintState(painter, visual(place, box), state, place.tokens);
    }
}

void CellDelegate::paintText(QPainter *painter, const Place &place, const QModelIndex &index) const
{
    const Metrics &m = place.metrics;
    const Tokens &t = place.tokens;
    QFont font = place.option.font;
    font.setBold(index.data(BoldRole).toBool());
    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const QColor colour = enabled ? toneColour(enumOf<Tone>(index, ToneRole), t) : t.disabled;
    Qt::Alignment alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignHorizontal_Mask;
    if (!alignment)
        alignment = Qt::AlignLeft;
    const Qt::LayoutDirection direction = place.option.direction;
    QRect line = place.rest;

    const QString text = textOf(index);
    const int count = index.data(CountRole).toInt();
    const QVariant subtitle = index.data(SubtitleRole);
    if (subtitle.isValid() && !subtitle.toString().isEmpty()) {
        const int total = m.font + m.caption();
        line = QRect(line.left(), place.option.rect.center().y() - total / 2 + 1, line.width(), m.font);
        const QRect second(line.left(), line.bottom(), line.width(), m.caption());
        paintLine(painter, visual(place, second), subtitle.toString(), scaledFont(place.option.font, TypeSize::Caption),
                  enabled ? t.secondary : t.disabled, alignment, direction);
    }
    if (count > 0) {
        const QString words = QStringLiteral("×") + QString::number(count);
        const int badge = paintCount(nullptr, line, words, t, place.option.font);
        const int used = qMin(QFontMetrics(font).horizontalAdvance(text) + m.grid, line.width() - badge - m.grid);
        paintCount(painter, visual(place, QRect(line.left() + used + m.grid, line.top(), badge, line.height())), words,
                   t, place.option.font);
        line.setWidth(used);
    }
    paintLine(painter, visual(place, line), text, font, colour, alignment, direction);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Place place = begin(painter, option, index);
    paintLeading(painter, place, index);
    if (const QVariant share = index.data(BarRole); share.isValid()) {
        const int width = place.metrics.space(barSteps);
        QRect bar = takeLeading(place.rest, width, place.metrics.grid);
        bar.setHeight(place.metrics.grid + 2);
        bar.moveCenter(QPoint(bar.center().x(), option.rect.center().y()));
        paintBar(painter, visual(place, bar), share.toDouble(), place.tokens);
    }
    paintText(painter, place, index);
    finish(painter, place);
}

// As paint() lays it out.
int CellDelegate::neededWidth(const QFont &body, const QModelIndex &index) const
{
    const Metrics m(body);
    int wide = 2 * m.cell() + 1;
    if (index.data(Qt::CheckStateRole).isValid())
        wide += m.iconSmall() + m.iconGap();
    const QVariant subtitle = index.data(SubtitleRole);
    if (!index.data(ChannelRole).value<ChannelBadge>().letters.isEmpty())
        wide += m.space(5) + (subtitle.isValid() ? 1 : 0) + m.iconGap() - 2;
    if (enumOf<ItemState>(index, StateRole) != ItemState::None)
        wide += m.iconSmall() + m.iconGap() - 2;
    if (index.data(BarRole).isValid())
        wide += m.space(barSteps) + m.grid;
    QFont font = body;
    font.setBold(index.data(BoldRole).toBool());
    int line = QFontMetrics(font).horizontalAdvance(textOf(index));
    if (const int count = index.data(CountRole).toInt(); count > 0)
        line += 2 * m.grid + paintCount(nullptr, {}, QStringLiteral("×") + QString::number(count), {}, body);
    const QFontMetrics caption(scaledFont(body, TypeSize::Caption));
    return wide + qMax(line, caption.horizontalAdvance(subtitle.toString()));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m(option.font);
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(index.data(SubtitleRole).isValid() ? m.twoLineRow() : m.row());
    return size;
}

// The exact time of an age, and the whole text where it did not fit.
bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip;
    if (const QVariant time = index.data(TimeRole); time.isValid()) {
        tip = exactTimeText(time.toLongLong());
    } else {
        const QString text = index.data(Qt::DisplayRole).toString();
        const int room = option.rect.width() - 2 * Metrics(option.font).cell();
        if (QFontMetrics(option.font).horizontalAdvance(text) > room)
            tip = text;
    }
    QToolTip::showText(event->globalPos(), tip, view);
    return true;
}

} // namespace evenstock
