// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_in_margin.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace evenstock {

BarInMargin::BarInMargin(QScrollArea *area)
    : QObject(area)
    , m_area(area)
    , m_margin(area->widget()->layout()->contentsMargins().right())
{
    area->viewport()->installEventFilter(this);
    fit();
}

// The viewport is what the bar takes its room from.
bool BarInMargin::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
        fit();
    return QObject::eventFilter(watched, event);
}

void BarInMargin::fit()
{
    QLayout *content = m_area->widget()->layout();
    const int taken = m_area->contentsRect().width() - m_area->viewport()->width();
    const int kept = qMax(0, m_margin - qMax(0, taken));
    const bool isMirrored = m_area->isRightToLeft();
    QMargins margins = content->contentsMargins();
    margins.setLeft(isMirrored ? kept : m_margin);
    margins.setRight(isMirrored ? m_margin : kept);
    if (margins != content->contentsMargins())
        content->setContentsMargins(margins);
}

} // namespace evenstock
