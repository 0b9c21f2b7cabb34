// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passing_notice.h"

#include "ui/theme/metrics.h"

#include <QEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int whileMs = 12'000;
constexpr int widthLines = 40; // in heights of a line

} // namespace

PassingNotice::PassingNotice(QWidget *window)
    : NoticeLine(window)
{
    setObjectName(u"passingNotice"_s);
    window->installEventFilter(this);
    auto *timer = new QTimer(this);
    timer->setInterval(whileMs);
    connect(timer, &QTimer::timeout, this, &PassingNotice::leave);
    timer->start();
}

void PassingNotice::say(QWidget *in, const Notice &notice)
{
    QWidget *window = in->window();
    delete window->findChild<PassingNotice *>(QString(), Qt::FindDirectChildrenOnly);
    auto *line = new PassingNotice(window);
    line->NoticeLine::show(notice);
    line->place();
    line->raise();
}

void PassingNotice::place()
{
    const Metrics m(font());
    const int wide = qMin(parentWidget()->width() - 2 * m.margin(), m.font * widthLines);
    const int high = hasHeightForWidth() ? heightForWidth(wide) : sizeHint().height();
    setGeometry((parentWidget()->width() - wide) / 2, parentWidget()->height() - high - m.statusBar() - m.margin(),
                wide, high);
}

// Not while somebody is at it.
void PassingNotice::leave()
{
    if (!underMouse() && !isAncestorOf(window()->focusWidget()))
        deleteLater();
}

// Its details fold out, and in again.
bool PassingNotice::event(QEvent *event)
{
    const bool isDone = NoticeLine::event(event);
    if (event->type() == QEvent::LayoutRequest)
        place();
    return isDone;
}

bool PassingNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return NoticeLine::eventFilter(watched, event);
}

} // namespace evenstock
