// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http_message.h"

#include <optional>

namespace evenstock::sandbox {

// Takes the bytes of one connection apart into HTTP/1.1 requests (RFC 9112), pipelined ones included. One thread.
class HttpReader
{
public:
    static constexpr qsizetype mostHeadBytes = 65'536;
    static constexpr qsizetype mostBodyBytes = 67'108'864;

    void feed(const QByteArray &bytes) { m_bytes += bytes; }
    // The next complete request; empty where bytes are missing or the connection is broken.
    std::optional<HttpRequest> take();
    // The status of a request that nothing can follow (400, 413, 431); 0 while all is well.
    int brokenBy() const { return m_brokenBy; }
    bool wantsContinue(); // once per request with "Expect: 100-continue" whose body has not come

private:
    bool readHead();
    bool readRequestLine(const QByteArray &line);
    bool readFraming();
    bool readBody();
    bool readChunks();
    std::optional<HttpRequest> broken(int status);

    QByteArray m_bytes;
    HttpRequest m_request;
    qint64 m_bodyLength = 0;
    bool m_headRead = false;
    bool m_isChunked = false;
    bool m_continueAsked = false;
    int m_brokenBy = 0;
};

} // namespace evenstock::sandbox
