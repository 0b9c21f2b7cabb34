// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/enter_presses.h"

#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace evenstock {

bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!isEnter || !button || !button->isEnabled() || (key->modifiers() & ~Qt::KeypadModifier))
        return false;
    auto *tool = qobject_cast<QToolButton *>(button);
    const bool isUsualAnswer = qobject_cast<QDialog *>(button->window()); // what Enter means beside a dialog's buttons
    if (tool ? isUsualAnswer : !qobject_cast<QPushButton *>(button))
        return false;
    if (tool && tool->popupMode() == QToolButton::InstantPopup) {
        if (!key->isAutoRepeat())
            tool->showMenu();
        return true;
    }
    if (!key->isAutoRepeat())
        button->click();
    return true;
}

} // namespace evenstock
