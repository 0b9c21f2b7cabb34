// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QByteArray>
#include <QString>

namespace evenstock {

// One attempt of one request, for "the requests of a run" in History: no values of headers, no bodies.
struct RequestRecord {
    UtcMs at = 0;
    QByteArray method = {};
    QString path = {};    // masked (redact.h)
    int status = 0;       // 0 where no answer came
    QString outcome = {}; // empty for 2xx, else what happened, without secrets
    std::int64_t durationMs = 0;
    std::int64_t bytes = 0; // of the body, unpacked
    int attempt = 1;
};

// Takes the records of a run. Called on the account's thread after each attempt.
class RequestLog
{
public:
    virtual ~RequestLog() = default;
    virtual void record(const RequestRecord &record) = 0;
};

} // namespace evenstock
