// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scripted_server.h"

namespace evenstock {

struct CertificateWish {
    QByteArray address = "127.0.0.1"; // the IP address or name it is for
    int fromDays = -1;                // relative to now
    int untilDays = 30;
};

// Makes certificates with OpenSSL while the test runs: self-signed ones, or ones issued by an authority made before.
TlsIdentity makeSelfSigned(const CertificateWish &wish = {});
TlsIdentity makeAuthority(const QByteArray &name = "Test Authority");
TlsIdentity makeIssued(const TlsIdentity &authority, const CertificateWish &wish = {});

} // namespace evenstock
