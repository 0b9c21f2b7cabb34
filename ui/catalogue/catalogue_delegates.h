// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/catalogue_model.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/cell_paint.h"
#include "ui/widgets/picture_label.h"

#include <QAbstractItemView>
#include <QPainter>

namespace evenstock {

class PictureDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Place place = begin(painter, option, index);
        QRect picture(0, 0, place.metrics.space(6), place.metrics.row() - 6);
        picture.moveCenter(option.rect.center());
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        paintPicture(painter, picture, index.data(PictureRole).toString(),
                     index.siblingAtColumn(CatalogueModel::Title).data().toString(), option.palette,
                     view ? view->viewport() : nullptr);
        finish(painter, place);
    }
};

// The title, and at its end what tells it from its like, which is never cut.
class TitleDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Place place = begin(painter, option, index);
        const QString traits = index.data(CatalogueModel::TraitsRole).toString();
        const QFont caption = scaledFont(option.font, TypeSize::Caption);
        const int wide = QFontMetrics(caption).horizontalAdvance(traits) + 1;
        const int gap = place.metrics.space(2);
        if (!traits.isEmpty() && wide + gap < place.rest.width() * 2 / 3) {
            QRect end = place.rest;
            end.setLeft(end.right() - wide);
            place.rest.setRight(end.left() - gap);
            paintLine(painter, QStyle::visualRect(option.direction, option.rect, end), traits, caption,
                      place.tokens.secondary, Qt::AlignRight, option.direction);
        }
        paintText(painter, place, index);
        finish(painter, place);
    }
};

} // namespace evenstock
