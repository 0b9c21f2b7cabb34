// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http_message.h"
#include "app/sandbox/random.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace evenstock::sandbox::cardtrader {

HttpAnswer answered(const QJsonObject &object, int status = 200);
HttpAnswer answered(const QJsonArray &array);
HttpAnswer tooMany(const QString &limit, int retryAfterS = -1); // "200 requests per 10 seconds"; carries only "error"

// The error bodies, each with a request id of its own. One thread.
class ErrorAnswers
{
public:
    explicit ErrorAnswers(std::uint64_t seed)
        : m_random(seed, "request-ids")
    {
    }

    HttpAnswer unauthorized();
    HttpAnswer notFound(const QString &message);
    HttpAnswer missing(const QStringList &parameters);
    HttpAnswer invalid(const QJsonObject &errors, const QString &message);
    HttpAnswer malformed();

private:
    HttpAnswer error(int status, const QString &code, const QJsonValue &errors, const QString &message);

    Random m_random;
};

} // namespace evenstock::sandbox::cardtrader
