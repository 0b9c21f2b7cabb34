// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace evenstock {

// What a person fills in or presses, in sight and switched on. A radio button stands for its group, and a part of a
// field for the field.
bool isControl(const QWidget *widget);

// Not as text is read: up, but for the top of the next column, or back in a line; mirrored where that is read from
// right to left.
bool isBackwards(const QWidget *from, const QWidget *to);

QString walkName(const QWidget *widget); // for whoever reads a failure

} // namespace evenstock
