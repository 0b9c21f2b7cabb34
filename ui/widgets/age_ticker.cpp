// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/age_ticker.h"

#include <QAbstractItemView>
#include <QEvent>

namespace evenstock {

AgeTicker::AgeTicker(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &AgeTicker::ticked);
    m_timer.start();
}

void AgeTicker::follow(QWidget *window)
{
    window->installEventFilter(this);
    run(window->isVisible() && !window->isMinimized());
}

void AgeTicker::run(bool isSeen)
{
    if (isSeen == m_timer.isActive())
        return;
    if (!isSeen)
        return m_timer.stop();
    m_timer.start();
    QMetaObject::invokeMethod(this, &AgeTicker::ticked, Qt::QueuedConnection); // what is seen is as old as it is now
}

bool AgeTicker::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Show || type == QEvent::Hide || type == QEvent::WindowStateChange) {
        const auto *window = static_cast<QWidget *>(watched); // only windows are followed
        run(type != QEvent::Hide && window->isVisible() && !window->isMinimized());
    }
    return QObject::eventFilter(watched, event);
}

void AgeTicker::repaint(QAbstractItemView *view) const
{
    connect(this, &AgeTicker::ticked, view, [view] {
        if (view->isVisible())
            view->viewport()->update();
    });
}

} // namespace evenstock
