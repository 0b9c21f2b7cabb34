// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above and over the views of MainWindow.
#include "ui/shell/main_window.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/passing_notice.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace evenstock {

void MainWindow::showNotice(const Notice &notice)
{
    if (notice.about.isEmpty()) {
        const bool isBad = PassingNotice::outlives(notice.state);
        if (!isBad && m_isPassingBad && !m_passing->isHidden())
            return PassingNotice::say(this, notice); // above what failed, which stays to be read
        m_isPassingBad = isBad;
        m_passing->show(notice);
        return placePassing();
    }
    m_said.removeIf([&notice](const Notice &one) { return one.about == notice.about; });
    m_said.append(notice);
    showGravest();
}

// Of those equally grave the newest.
void MainWindow::showGravest()
{
    const auto grave = [](const Notice &notice) {
        const bool isBad = notice.state == ItemState::Error || notice.state == ItemState::Urgent;
        return isBad ? 2 : notice.state == ItemState::Warning ? 1 : 0;
    };
    const Notice *gravest = nullptr;
    for (const Notice &notice : std::as_const(m_said)) {
        if (!gravest || grave(notice) >= grave(*gravest))
            gravest = &notice;
    }
    if (gravest)
        m_notice->show(*gravest);
    else
        m_notice->clear();
    spaceNotices();
}

void MainWindow::setBanner(const Notice &notice)
{
    m_banner->show(notice);
    spaceNotices();
}

void MainWindow::addLine(QWidget *line)
{
    line->installEventFilter(this);
    m_notices->insertWidget(1, line);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLine = event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent;
    const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if ((watched == m_stack && isMoved) || (watched == m_passing && event->type() == QEvent::LayoutRequest))
        placePassing(); // details that unfold need more room, too
    else if (watched != m_stack && watched != m_passing && isLine)
        spaceNotices();
    return QMainWindow::eventFilter(watched, event);
}

// Space around only where there is something to read: a pane that begins right under it would look like a part of it.
void MainWindow::spaceNotices()
{
    const Metrics m(font());
    bool isShown = false;
    for (int i = 0; i < m_notices->count(); ++i)
        isShown = isShown || !m_notices->itemAt(i)->widget()->isHidden();
    m_notices->setContentsMargins(m.margin(), isShown ? m.space(2) : 0, m.margin(), isShown ? m.space(2) : 0);
}

// As wide as the page and over the status bar: the buttons at the foot of the page are what an answer is given with.
void MainWindow::placePassing()
{
    const Metrics m(font());
    const QRect page(m_stack->mapTo(this, QPoint()), m_stack->size());
    const int width = qMax(0, page.width() - 2 * m.margin());
    const int height =
        m_passing->hasHeightForWidth() ? m_passing->heightForWidth(width) : m_passing->sizeHint().height();
    m_passing->setGeometry(page.left() + m.margin(), this->height() - height - m.grid, width, height);
    m_passing->raise();
}

bool MainWindow::hasNotice() const
{
    return !m_notice->isHidden() || !m_passing->isHidden();
}

void MainWindow::clearNotice(const QString &about)
{
    if (about.isEmpty())
        return m_passing->clear();
    m_said.removeIf([&about](const Notice &one) { return one.about == about; });
    showGravest();
}

} // namespace evenstock
