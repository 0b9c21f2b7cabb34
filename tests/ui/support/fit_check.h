// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSize>
#include <QStringList>

class QWidget;

namespace evenstock {

// A usual laptop, less the bars of its desktop.
inline constexpr QSize usualScreen{1366, 740};

// The font and the direction of the program, for as long as it lives.
class UsedLook
{
public:
    UsedLook(int fontPercent, Qt::LayoutDirection direction); // of the size of the mock-ups
    ~UsedLook();
    UsedLook(const UsedLook &) = delete;
    UsedLook &operator=(const UsedLook &) = delete;

private:
    QFont m_before;
};

// What is cut, lies over its neighbour or sticks out, of all that is visible in `top`: a line for each, empty where all
// is well. Text that is elided on purpose and what scrolls does not count.
QStringList whatDoesNotFit(const QWidget &top);

// Columns whose head stands on another side than what is under it, of the tables that are visible in `top` or are it.
QStringList crookedHeads(const QWidget &top);

} // namespace evenstock
