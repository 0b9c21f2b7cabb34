// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_frame.h"

#include <QDialog>
#include <QFocusEvent>
#include <QMessageBox>

namespace evenstock {

bool FocusFrame::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: // all that comes of a shortcut
        m_byKeys = true;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        m_byKeys = false;
        break;
    case QEvent::Show:
        if (auto *dialog = qobject_cast<QDialog *>(watched);
            dialog && (m_byKeys || qobject_cast<QMessageBox *>(dialog)))
            dialog->setAttribute(Qt::WA_KeyboardFocusChange);
        break;
    case QEvent::FocusIn:
        if (auto *widget = qobject_cast<QWidget *>(watched); widget && m_byKeys)
            widget->window()->setAttribute(Qt::WA_KeyboardFocusChange);
        break;
    default:
        break;
    }
    return false;
}

} // namespace evenstock
