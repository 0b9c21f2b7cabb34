// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/thread_end.h"

#include <openssl/crypto.h>

namespace evenstock {

void leaveOpenSsl()
{
    OPENSSL_thread_stop();
}

} // namespace evenstock
