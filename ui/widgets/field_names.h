// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace evenstock {

// The names before the fields of a page become as wide as its widest, in all its forms and grids: the fields of each
// part begin on one line with those of the others. A name that is very long stands out alone.
void alignFieldNames(QWidget &page);

} // namespace evenstock
