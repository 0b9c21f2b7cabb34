// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/quantity.h"

#include <functional>

class QString;
class QWidget;

namespace evenstock {

// Numbers that look like a slip of the finger. The mass-change guard looks at runs (sync.md section 4); one price typed
// wrong goes out at once, so whoever types it is asked.
bool isUnlikelyPrice(const Money &from,
                     const Money &to);            // five times as much, a fifth or nothing; not where there was none
bool isUnlikelyCount(Quantity from, Quantity to); // a thousand or more, and ten times what there was
// Asks in a window of its own and goes on only after a yes. `yes` is the button's text.
void confirmUnlikely(QWidget *parent, const QString &question, const QString &why, const QString &yes,
                     const std::function<void()> &goOn);

} // namespace evenstock
