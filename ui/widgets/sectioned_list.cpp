// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectioned_list.h"

#include "models/views/format.h"
#include "models/views/roles.h"
#include "ui/widgets/cell_paint.h"

#include <QPainter>

namespace evenstock {

int SectionedDelegate::headingHeight(const QModelIndex &index, const Metrics &metrics)
{
    const bool first = index.row() == 0;
    return index.data(SectionRole).toString().isEmpty() ? 0 : metrics.caption() + metrics.space(first ? 2 : 4);
}

QString SectionedDelegate::textOf(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

int SectionedDelegate::rowHeight(const Metrics &metrics) const
{
    return metrics.twoLineRow() + 1;
}

QSize SectionedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m(option.font);
    return {m.space(20), rowHeight(m) + headingHeight(index, m)};
}

void SectionedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m(option.font);
    const Tokens t = tokens(option.palette);
    QStyleOptionViewItem row = option;
    if (const int heading = headingHeight(index, m); heading > 0) {
        const QRect area(option.rect.left() + m.gap(), option.rect.top(), option.rect.width() - 2 * m.gap(),
                         heading - m.grid);
        const QRect words(area.left(), area.bottom() - m.caption(), area.width(), m.caption());
        paintLine(painter, QStyle::visualRect(option.direction, option.rect, words), index.data(SectionRole).toString(),
                  scaledFont(option.font, TypeSize::Caption), t.secondary, Qt::AlignLeft, option.direction);
        row.rect.setTop(option.rect.top() + heading);
        painter->fillRect(QRect(row.rect.left(), row.rect.top() - 1, row.rect.width(), 1), t.hair);
    }
    painter->fillRect(QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1), t.hair);
    row.rect.setBottom(row.rect.bottom() - 1);
    Place place = begin(painter, row, index);
    place.rest = row.rect.adjusted(m.gap(), 0, -m.gap(), 0);
    paintRow(painter, place, index);
    finish(painter, place);
}

void SectionedDelegate::paintRow(QPainter *painter, Place &place, const QModelIndex &index) const
{
    const Metrics &m = place.metrics;
    if (const QVariant time = index.data(TimeRole); time.isValid()) {
        const QString age = ageText(time.toLongLong(), m_clock.now());
        const QFont caption = scaledFont(place.option.font, TypeSize::Caption);
        const int wide = QFontMetrics(caption).horizontalAdvance(age) + 2;
        const int top = place.option.rect.center().y() - (m.font + m.caption()) / 2;
        paintLine(painter, visual(place, QRect(place.rest.right() - wide + 1, top, wide, m.font)), age, caption,
                  place.tokens.secondary, Qt::AlignRight, place.option.direction);
        place.rest.setRight(place.rest.right() - wide - m.grid);
    }
    paintLeading(painter, place, index);
    paintText(painter, place, index);
}

void dress(QListView *list)
{
    list->setFrameShape(QFrame::NoFrame);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
}

} // namespace evenstock
