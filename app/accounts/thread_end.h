// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenstock {

// The last thing a QThread does that may have used OpenSSL, itself or through TLS: gives back what OpenSSL keeps for
// each thread. Qt counts a thread as over before the system has ended it, so that at the end of the program OpenSSL's
// own clean-up could win the race and forget it.
void leaveOpenSsl();

} // namespace evenstock
