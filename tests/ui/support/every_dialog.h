// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/window_stage.h"

#include <functional>

class QDialog;

namespace evenstock {

// A dialog of the window as it opens over a stocked shop, whoever opens it.
struct NamedDialog {
    const char *name = nullptr;
    std::function<QDialog *(WindowStage &)> make = {}; // not shown yet; the stage's window is its parent
};

QList<NamedDialog> everyDialog();

} // namespace evenstock
