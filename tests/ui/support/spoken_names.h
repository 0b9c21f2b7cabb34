// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace evenstock {

// The visible widgets under `root` that the keyboard reaches and a screen reader has no short name for, each with its
// class and place. `checked` counts all that were looked at.
QStringList namelessWidgets(const QWidget &root, int *checked);

} // namespace evenstock
