// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/dialog_height.h"

#include <QDialog>
#include <QEvent>
#include <QGridLayout>
#include <QMessageBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int lineOfAQuestion = 25; // heights of a line, with its sign: about fifty letters
constexpr int besideTheTitle = 6;   // icon and buttons of the frame

void widen(QMessageBox &box)
{
    auto *grid = qobject_cast<QGridLayout *>(box.layout());
    if (!grid)
        return;
    const int line = box.fontMetrics().height();
    const int title = box.fontMetrics().horizontalAdvance(box.windowTitle()) + besideTheTitle * line;
    const int wide = std::max(lineOfAQuestion * line, std::min(title, 2 * lineOfAQuestion * line));
    // Not the words themselves: what they need is how Qt finds out whether they are to go on in the next line.
    grid->addItem(new QSpacerItem(wide, 0), grid->rowCount(), 0, 1, grid->columnCount());
}

} // namespace

bool DialogHeight::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        if (auto *box = qobject_cast<QMessageBox *>(watched))
            widen(*box);
        return false;
    }
    if (event->type() != QEvent::Show || event->spontaneous())
        return false;
    auto *dialog = qobject_cast<QDialog *>(watched);
    if (!dialog || !dialog->layout() || dialog->testAttribute(Qt::WA_Resized) || qobject_cast<QMessageBox *>(dialog))
        return false;
    const int needed = dialog->layout()->totalHeightForWidth(dialog->width());
    if (needed > 0 && needed < dialog->height()) {
        dialog->resize(dialog->width(), needed);
        dialog->setAttribute(Qt::WA_Resized, false); // nobody chose it
    }
    return false;
}

} // namespace evenstock
