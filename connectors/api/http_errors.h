// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/http_client.h"
#include "models/core/result.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace evenstock {

// What Retry-After asks for, in seconds or as an HTTP date, counted from `now` (the server's own Date where it sent
// one) and capped. Empty where the header is absent or unreadable.
std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &answer, UtcMs now,
                                                    std::chrono::milliseconds cap);

// An HTTP date as milliseconds; 0 where it is none.
UtcMs parseHttpDate(const QByteArray &text);

// The error that an answer stands for by the table of HttpClient (http_client.h); empty for 2xx. Shared by the real
// client and the replay in the tests. `secrets` never appear in the payload.
std::optional<Error> errorOfAnswer(const HttpRequest &request, const HttpResponse &answer, UtcMs now,
                                   const QStringList &secrets = {});

// A write whose outcome cannot be known becomes InDoubt; a read keeps its code.
Error inDoubtIfWrite(const HttpRequest &request, Error error);

inline constexpr std::chrono::seconds retryAfterCap{60};

} // namespace evenstock
