// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenstock {

// Gives scroll areas an accessible interface that answers nullptr for a child it does not have. Once a program, on the
// GUI thread, after the QApplication: the interface installed last is asked first.
void installScrollAreaAccess();

} // namespace evenstock
