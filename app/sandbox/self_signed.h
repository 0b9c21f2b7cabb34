// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QSslConfiguration>
#include <QString>

namespace evenstock::sandbox {

// A key and a certificate made for one run: nobody trusts it but a browser that was told its key.
struct SelfSigned {
    QSslConfiguration tls = {};
    QString keyHash = {}; // base64 of the SHA-256 of the public key, as browsers are told of it
};
Result<SelfSigned> makeSelfSigned(const QByteArray &host);

} // namespace evenstock::sandbox
