// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/kept_focus.h"

#include "ui/theme/reading_order.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/notice_line.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCursor>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

bool canHave(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

QWidget *nextOf(QWidget *widget)
{
    for (QWidget *one = widget->nextInFocusChain(); one && one != widget; one = one->nextInFocusChain()) {
        if (canHave(one) && !one->focusProxy())
            return one;
    }
    return nullptr;
}

// Chosen with the mouse, whatever had it before.
bool isClicked(const QWidget *now)
{
    return now && QGuiApplication::mouseButtons() != Qt::NoButton &&
           now->rect().contains(now->mapFromGlobal(QCursor::pos()));
}

// Or what stands in its place where it is empty.
QWidget *listIn(QWidget &part)
{
    const auto isList = [](QWidget *one) {
        return canHave(one) && (qobject_cast<QAbstractItemView *>(one) || one->objectName() == "emptyAction"_L1);
    };
    if (isList(&part))
        return &part;
    const QList<QWidget *> stops = stopsAsRead(part);
    const auto list = std::find_if(stops.begin(), stops.end(), isList);
    return list != stops.end() ? *list : nullptr;
}

} // namespace

KeptFocus::KeptFocus(QWidget *pages, std::function<void()> enterPage)
    : QObject(pages)
    , m_pages(pages)
    , m_enterPage(std::move(enterPage))
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(0); // after what is shown from the event loop
    connect(&m_settling, &QTimer::timeout, this, &KeptFocus::settle);
    connect(qApp, &QApplication::focusChanged, this, &KeptFocus::moved);
}

void KeptFocus::moved(QWidget *old, QWidget *now)
{
    if (now && now->window() != m_pages->window())
        return; // a dialog; what becomes of the window meanwhile shows when it is left
    if (m_isKnown && !isClicked(now) && isLost(old, now)) {
        m_fallen = now;
        m_settling.start();
    } else if (now && !(isWaiting() && now == m_fallen)) {
        remember(now);
    }
}

void KeptFocus::remember(QWidget *now)
{
    m_isKnown = true;
    m_settling.stop();
    m_last = now;
    m_place = m_pages->mapFromGlobal(now->mapToGlobal(now->rect().center()));
    m_around.clear();
    for (QWidget *one = now->parentWidget(); one; one = one->parentWidget())
        m_around.append(one);
}

// Given up, and not moved by a key, a click or by the page itself.
bool KeptFocus::isLost(const QWidget *old, const QWidget *now) const
{
    if (now && now == m_last)
        return false;
    if (old && old == (isWaiting() ? m_fallen : m_last))
        return !old->isVisible() || !old->isEnabled() || (!now && old->window()->focusWidget() != old);
    return !old && now && !canHave(m_last) && isNextByItself(now); // while a dialog was open
}

bool KeptFocus::isNextByItself(const QWidget *now) const
{
    return now == nextOf(m_pages->window()) || (m_last && now == nextOf(m_last));
}

void KeptFocus::settle()
{
    QWidget *now = QApplication::focusWidget();
    if (now != m_fallen || !m_pages->window()->isActiveWindow()) {
        if (now && now->window() == m_pages->window())
            remember(now);
        return;
    }
    QWidget *wanted = canHave(m_last) ? m_last.data() : home();
    if (wanted)
        wanted->setFocus(Qt::OtherFocusReason);
    else
        m_enterPage();
    if (QWidget *kept = QApplication::focusWidget())
        remember(kept);
}

QWidget *KeptFocus::nearest(QWidget &part) const
{
    QWidget *best = nullptr;
    int least = 0;
    for (QWidget *one : stopsAsRead(part)) {
        const QPoint place = m_pages->mapFromGlobal(one->mapToGlobal(one->rect().center()));
        const int far = (place - m_place).manhattanLength();
        if (canHave(one) && (!best || far < least)) {
            best = one;
            least = far;
        }
    }
    return best;
}

// On the same page of a stack: what chooses between the pages is no place to go on.
QWidget *KeptFocus::listBeside() const
{
    for (const QPointer<QWidget> &part : m_around) {
        if (part && (qobject_cast<QStackedWidget *>(part.data()) || qobject_cast<NoticeLine *>(part.data())))
            break;
        if (QWidget *list = part && part->isVisible() && m_pages->isAncestorOf(part) ? listIn(*part) : nullptr)
            return list;
    }
    return nullptr;
}

// The list that stands nearest, and not another button beside the one that was pressed; from the detail of a row the
// list of the rows. Where there is none, what is nearest.
QWidget *KeptFocus::home() const
{
    if (QWidget *list = listBeside())
        return list;
    for (const QPointer<QWidget> &part : m_around) {
        if (part && qobject_cast<NoticeLine *>(part.data()))
            return nullptr; // what was told is over
        if (!part || !part->isVisible() || part->window() == part || !m_pages->isAncestorOf(part))
            continue;
        if (QWidget *list = listIn(*part))
            return list;
        if (auto *split = qobject_cast<DetailSplit *>(part->parentWidget())) {
            if (QWidget *list = listIn(*split))
                return list;
        }
        const bool isInDetail = std::any_of(m_around.begin(), m_around.end(), [&part](const QPointer<QWidget> &one) {
            return one && qobject_cast<DetailSplit *>(one.data()) && one->isAncestorOf(part);
        });
        if (QWidget *near = isInDetail ? nullptr : nearest(*part))
            return near;
    }
    return nullptr;
}

} // namespace evenstock
