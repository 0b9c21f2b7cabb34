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

bool PassingNotice::outlives(ItemState state)
{
    return state == ItemState::Error || state == ItemState::Urgent || state == ItemState::Warning;
}

PassingNotice::PassingNotice(QWidget *window, bool isBad)
    : NoticeLine(window)
    , m_isBad(isBad)
{
    setObjectName(u"passingNotice"_s);
    window->installEventFilter(this);
    for (NoticeLine *other : below())
        other->installEventFilter(this);
    if (isBad)
        return;
    auto *timer = new QTimer(this);
    timer->setInterval(whileMs);
    connect(timer, &QTimer::timeout, this, &PassingNotice::leave);
    timer->start();
}

void PassingNotice::say(QWidget *in, const Notice &notice)
{
    QWidget *window = in->window();
    const bool isBad = outlives(notice.state);
    for (PassingNotice *other : window->findChildren<PassingNotice *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (isBad || !other->m_isBad)
            other->go();
    }
    auto *line = new PassingNotice(window, isBad);
    Notice shown = notice;
    if (isBad && shown.action.isEmpty()) {
        shown.action = tr("Close");
        shown.act = [line] { line->go(); };
    }
    line->NoticeLine::show(shown);
    line->place();
    line->raise();
}

QList<NoticeLine *> PassingNotice::below() const
{
    QList<NoticeLine *> lines;
    for (NoticeLine *other : parentWidget()->findChildren<NoticeLine *>(QString(), Qt::FindDirectChildrenOnly)) {
        const auto *passing = qobject_cast<PassingNotice *>(other);
        if (other != this && (!passing || (passing->m_isBad && !m_isBad)))
            lines.append(other);
    }
    return lines;
}

void PassingNotice::place()
{
    const Metrics m(font());
    const int wide = qMin(parentWidget()->width() - 2 * m.margin(), m.font * widthLines);
    const int high = hasHeightForWidth() ? heightForWidth(wide) : sizeHint().height();
    int bottom = parentWidget()->height() - m.statusBar() - m.margin();
    for (const NoticeLine *other : below()) {
        if (!other->isHidden())
            bottom = qMin(bottom, other->y() - m.grid);
    }
    setGeometry((parentWidget()->width() - wide) / 2, bottom - high, wide, high);
}

// Not while somebody is at it.
void PassingNotice::leave()
{
    if (!underMouse() && !isAncestorOf(window()->focusWidget()))
        go();
}

// Not at once: what takes its place may have been said by its own button, which goes on after that.
void PassingNotice::go()
{
    setObjectName(QString());
    hide();
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
    const bool isWindow = watched == parentWidget();
    switch (event->type()) {
    case QEvent::Resize:
        place();
        break;
    case QEvent::Move:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        if (!isWindow)
            place();
        break;
    default:
        break;
    }
    return NoticeLine::eventFilter(watched, event);
}

} // namespace evenstock
