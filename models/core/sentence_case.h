// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenstock {

// The same text with a capital at its start. Names with a capital inside their first word stay as they are: "eMAG
// refuses this". Pure.
QString withCapital(QString text);

} // namespace evenstock
