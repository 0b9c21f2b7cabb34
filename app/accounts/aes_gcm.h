// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/wipe.h"
#include "models/core/result.h"

#include <QByteArray>

namespace evenstock {

// AES-256-GCM by OpenSSL (NIST SP 800-38D): a key of 32 bytes, a nonce of 12 that is never used twice with it.
inline constexpr qsizetype aesNonceBytes = 12;
inline constexpr qsizetype aesTagBytes = 16;

// The encrypted text followed by its tag.
Result<QByteArray> aesGcmSeal(const SecretBytes &key, const QByteArray &nonce, const QByteArray &authenticated,
                              const QByteArray &plain);
// ErrorCode::InvalidResponse where anything is not as it was sealed.
Result<QByteArray> aesGcmOpen(const SecretBytes &key, const QByteArray &nonce, const QByteArray &authenticated,
                              const QByteArray &sealed);

} // namespace evenstock
