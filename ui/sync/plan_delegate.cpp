// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/plan_delegate.h"

#include "models/views/plan_model.h"
#include "ui/theme/icons.h"
#include "ui/widgets/cell_paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace evenstock {

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString note = index.data(PlanModel::NoteRole).toString();
    const bool isAim = index.column() == PlanModel::To && !index.data().toString().isEmpty();
    if (note.isEmpty() && !isAim)
        return CellDelegate::paint(painter, option, index);
    Place place = begin(painter, option, index);
    const Metrics &m = place.metrics;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    paintLeading(painter, place, index);
    if (isAim) {
        const int side = m.space(3);
        const QRect arrow(place.rest.left(), place.rest.center().y() - side / 2 + 1, side, side);
        paintLineIcon(painter, visual(place, arrow), isMirrored ? u"arrow_left"_s : u"arrow_right"_s,
                      place.tokens.secondary);
        place.rest.setLeft(arrow.right() + m.grid);
    }
    paintText(painter, place, index);
    if (!note.isEmpty()) {
        QFont bold = place.option.font;
        bold.setBold(true);
        const int name = QFontMetrics(bold).horizontalAdvance(index.data().toString());
        const QRect rest = place.rest.adjusted(name + m.space(2), 0, 0, 0);
        if (rest.width() > m.space(4))
            paintLine(painter, visual(place, rest), note, place.option.font, place.tokens.secondary, Qt::AlignLeft,
                      option.direction);
    }
    finish(painter, place);
}

} // namespace evenstock
