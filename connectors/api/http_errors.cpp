// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/http_errors.h"

#include "connectors/api/redact.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QString requestIdOf(const HttpResponse &answer)
{
    const QByteArray header = answer.header("X-Request-Id");
    const QString id = header.isEmpty()
                           ? QJsonDocument::fromJson(answer.body).object().value("request_id"_L1).toString()
                           : QString::fromUtf8(header);
    return maskText(id.left(100));
}

ErrorCode codeOf(const HttpRequest &request, int status)
{
    switch (status) {
    case 401:
        return ErrorCode::Unauthorized;
    case 404:
    case 410:
        return ErrorCode::NotFound;
    case 429:
        return ErrorCode::RateLimited;
    case 301: // not executed by definition: the same request is wanted elsewhere
    case 307:
    case 308:
        return ErrorCode::InvalidResponse;
    default:
        break;
    }
    if (status >= 400 && status < 500)
        return ErrorCode::Rejected;
    return request.isWrite ? ErrorCode::InDoubt : ErrorCode::InvalidResponse;
}

QString redirectText(const HttpRequest &request, const HttpResponse &answer)
{
    const QUrl target = request.url.resolved(QUrl::fromEncoded(answer.header("Location")));
    if (!target.isValid() || target.host().isEmpty())
        return u"the server redirects to nowhere"_s;
    const QString address =
        target.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
    return u"the shop's own address is %1; the request was not repeated there"_s.arg(maskText(address));
}

} // namespace

UtcMs parseHttpDate(const QByteArray &text)
{
    const QString plain = QString::fromLatin1(text).trimmed();
    QDateTime time = QLocale::c().toDateTime(plain, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return 0;
    time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &answer, UtcMs now,
                                                    std::chrono::milliseconds cap)
{
    const QByteArray text = answer.header("Retry-After").trimmed();
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    const auto capMs = static_cast<double>(cap.count());
    if (ok && seconds >= 0) // NaN fails the comparison
        return std::chrono::milliseconds(static_cast<std::int64_t>(std::min(seconds * 1000, capMs)));
    const UtcMs at = parseHttpDate(text);
    if (at == 0)
        return {};
    const UtcMs from = answer.serverDate ? answer.serverDate : now;
    return std::chrono::milliseconds(std::clamp<std::int64_t>(at - from, 0, cap.count()));
}

Error inDoubtIfWrite(const HttpRequest &request, Error error)
{
    if (request.isWrite)
        error.code = ErrorCode::InDoubt;
    return error;
}

std::optional<Error> errorOfAnswer(const HttpRequest &request, const HttpResponse &answer, UtcMs now,
                                   const QStringList &secrets)
{
    if (answer.status >= 200 && answer.status < 300)
        return {};
    if (request.accepts && request.accepts(answer))
        return {};
    const bool redirects = answer.status >= 300 && answer.status < 400;
    Error error = makeError(codeOf(request, answer.status),
                            redirects ? redirectText(request, answer) : u"HTTP status %1"_s.arg(answer.status));
    error.httpStatus = answer.status;
    error.requestId = requestIdOf(answer);
    error.payload = payloadExcerpt(answer.body, secrets);
    error.retryAfter = retryAfter(answer, now, retryAfterCap);
    return error;
}

} // namespace evenstock
