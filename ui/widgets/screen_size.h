// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWidget>

namespace evenstock {

// What of a wished size there is room for on the screen of a window to be, with a little of the desktop around it.
inline QSize sizeOnScreen(const QWidget &window, QSize wished)
{
    const QScreen *screen = window.screen();
    return screen ? wished.boundedTo(screen->availableSize() * 11 / 12) : wished;
}

} // namespace evenstock
