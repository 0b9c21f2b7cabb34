// SPDX-License-Identifier: GPL-3.0-or-later
// How MainWindow ends: nothing typed is lost unasked.
#include "ui/shell/main_window.h"
#include "ui/shell/view_page.h"
#include "ui/widgets/leave_question.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace evenstock {

bool MainWindow::leave(const std::function<void()> &next)
{
    if (asksFirst(next))
        return false;
    next();
    return true;
}

// One page after the other; each is in sight while it asks. What goes on after a question is called from the event
// loop: it may take this window away, and the question is a part of it.
bool MainWindow::asksFirst(const std::function<void()> &next, const QSet<View> &asked)
{
    if (m_leaves)
        return false;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        const QSet<View> done = QSet<View>(asked) << it.key();
        const auto goOn = [window = QPointer(this), next, done] {
            const auto rest = [window, next, done] {
                if (window && !window->asksFirst(next, done))
                    next();
            };
            QMetaObject::invokeMethod(qApp, rest, Qt::QueuedConnection);
        };
        if (asked.contains(it.key()) || !it.value()->asksFirst(goOn))
            continue;
        open({.view = it.key()});
        show();
        raise();
        activateWindow();
        return true;
    }
    return asksAboutDialog(next);
}

// A window above this one with something typed in it, which says so itself.
bool MainWindow::asksAboutDialog(const std::function<void()> &next)
{
    for (QDialog *dialog : findChildren<QDialog *>()) {
        if (!dialog->isVisible() || !dialog->isWindowModified())
            continue;
        show();
        raise();
        askToLeave(
            dialog, tr("Give up what is typed there?"),
            tr("\"%1\" is open, and what is typed in it is not applied.").arg(dialog->windowTitle().remove(u"[*]"_s)),
            [dialog, window = QPointer(this), next] {
                dialog->setWindowModified(false); // it need not ask once more
                dialog->close();
                const auto rest = [window, next] {
                    if (window)
                        window->leave(next);
                };
                QMetaObject::invokeMethod(qApp, rest, Qt::QueuedConnection);
            });
        return true;
    }
    return false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (m_hidesInstead && m_hidesInstead()) {
        event->ignore();
        hide();
        return;
    }
    const auto closeAgain = [this] {
        m_leaves = true;
        close();
    };
    if (asksFirst(closeAgain)) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace evenstock
