// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/answer.h"

#include <QJsonDocument>

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Payload Too Large";
    case 414:
        return "URI Too Long";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "Refused";
    }
}

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::InvalidRequest:
    case ErrorCode::Rejected:
    case ErrorCode::Unauthorized: // of the marketplace: the caller's own token was good
        return 422;
    case ErrorCode::Conflict:
    case ErrorCode::InDoubt:
        return 409;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::Offline:
    case ErrorCode::Timeout:
    case ErrorCode::InvalidResponse:
    case ErrorCode::Cancelled:
    case ErrorCode::Storage:
    case ErrorCode::SecretsUnavailable:
        return 503;
    case ErrorCode::Internal:
        break;
    }
    return 500;
}

} // namespace

QByteArray Answer::closingBytes() const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\n";
    for (const auto &[name, value] : commonHeaders() + headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "Content-Type: " + contentType +
           "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QList<QPair<QByteArray, QByteArray>> commonHeaders()
{
    return {{"X-Content-Type-Options", "nosniff"}, {"Cache-Control", "no-store"}};
}

Answer jsonAnswer(const QJsonObject &object, int status)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer errorAnswer(int status, const QString &detail)
{
    return jsonAnswer({{u"detail"_s, detail}}, status);
}

Answer errorAnswer(const Error &error)
{
    const int status = statusOf(error.code);
    const bool isOurs = error.code == ErrorCode::Storage || error.code == ErrorCode::Internal;
    Answer answer =
        errorAnswer(status, isOurs ? u"this cannot be done now: see the errors in Evenstock"_s : error.detail);
    if (error.retryAfter || status == 429) {
        const auto wait = error.retryAfter.value_or(std::chrono::seconds(1));
        const auto seconds = std::max(std::chrono::seconds(1), std::chrono::ceil<std::chrono::seconds>(wait));
        answer.add("Retry-After", QByteArray::number(qint64(seconds.count())));
    }
    return answer;
}

} // namespace evenstock
