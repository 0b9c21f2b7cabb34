// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/age_ticker.h"

#include <QAbstractItemView>

namespace evenstock {

AgeTicker::AgeTicker(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &AgeTicker::ticked);
    m_timer.start();
}

void AgeTicker::repaint(QAbstractItemView *view) const
{
    connect(this, &AgeTicker::ticked, view, [view] {
        if (view->isVisible())
            view->viewport()->update();
    });
}

} // namespace evenstock
