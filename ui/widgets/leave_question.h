// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QString;
class QWidget;

namespace evenstock {

// Asks in a window of its own whether what is typed or picked may go; `next` only after a yes. One question at a time.
void askToLeave(QWidget *parent, const QString &question, const QString &why, const std::function<void()> &next);

} // namespace evenstock
