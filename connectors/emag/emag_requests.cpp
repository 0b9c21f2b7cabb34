// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_requests.h"

#include "connectors/api/redact.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

constexpr int pageTimeoutMs = 90'000; // pages of 100 products with their texts take eMAG long
const QString mask = u"***"_s;

QString bucketOf(const QString &path)
{
    if (path.startsWith(u"/order"_s))
        return ordersBucket;
    return path.startsWith(u"/documentation/find_by_eans"_s) ? eanBucket : otherBucket;
}

} // namespace

QList<RateLimit> rateLimits()
{
    constexpr int secondMs = 1000;
    constexpr int minuteMs = 60 * secondMs;
    constexpr int dayMs = 24 * 60 * minuteMs;
    return {{ordersBucket, 12, secondMs, 12},  {ordersBucket, 720, minuteMs, 720}, {otherBucket, 3, secondMs, 3},
            {otherBucket, 180, minuteMs, 180}, {eanBucket, 5, secondMs, 5},        {eanBucket, 200, minuteMs, 200},
            {eanBucket, 5000, dayMs, 5000}};
}

HttpRequest plainRequest(const Session &session, const QByteArray &method, const QString &path, const QByteArray &body)
{
    HttpRequest request;
    request.method = method;
    request.url = session.baseUrl;
    request.url.setPath(session.baseUrl.path() + path);
    const QByteArray user = session.secrets.value(u"username"_s).toUtf8();
    const QByteArray password = session.secrets.value(u"password"_s).toUtf8();
    request.headers = {{"Authorization", "Basic " + (user + ':' + password).toBase64()},
                       {"Accept", "application/json"}};
    if (!body.isEmpty())
        request.headers.append(QPair<QByteArray, QByteArray>("Content-Type", "application/json"));
    request.body = body;
    request.bucket = bucketOf(path);
    return request;
}

HttpRequest readRequest(const Session &session, const QString &path, const QJsonObject &filters)
{
    const bool isWrapped = accountOf(session.settings).dialect == ReadDialect::Data && !filters.isEmpty();
    const QJsonObject body = isWrapped ? QJsonObject{{u"data"_s, filters}} : filters;
    HttpRequest request = plainRequest(session, "POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
    request.timeoutMs = pageTimeoutMs;
    return request;
}

HttpRequest saveRequest(const Session &session, const QString &path, const QList<QByteArray> &items)
{
    const QByteArray list = '[' + items.join(',') + ']';
    const bool isBare = accountOf(session.settings).envelope == SaveEnvelope::Bare;
    HttpRequest request = plainRequest(session, "POST", path, isBare ? list : "{\"data\":" + list + '}');
    request.isWrite = true;
    request.timeoutMs = pageTimeoutMs;
    return request;
}

QString withoutSecrets(const Session &session, QString text)
{
    for (const QString &secret : session.secrets) {
        if (!secret.isEmpty())
            text.replace(secret, mask);
    }
    return text;
}

Error withoutSecrets(const Session &session, Error error)
{
    error.detail = withoutSecrets(session, std::move(error.detail));
    error.payload = withoutSecrets(session, std::move(error.payload));
    error.item = withoutSecrets(session, std::move(error.item));
    return error;
}

ReceiptSink withoutSecrets(const Session &session, const ReceiptSink &sink)
{
    return [&session, sink](QList<ItemReceipt> receipts) {
        for (ItemReceipt &receipt : receipts) {
            receipt.error = withoutSecrets(session, std::move(receipt.error));
            for (QString &warning : receipt.warnings)
                warning = withoutSecrets(session, warning);
        }
        return sink(receipts);
    };
}

Result<Envelope> exchange(Session &session, const HttpRequest &request, Route route, UtcMs *serverDate)
{
    for (int attempt = 0;; ++attempt) {
        auto answer = session.http.send(request, session.stop);
        if (!answer)
            return withoutSecrets(session, clarified(std::move(answer).error()));
        if (serverDate)
            *serverDate = answer->serverDate;
        auto envelope = judge(answer->body, route);
        if (envelope) {
            for (QString &message : envelope->messages)
                message = withoutSecrets(session, message);
            return envelope;
        }
        Error error = envelope.error();
        if (error.payload.isEmpty())
            error.payload = payloadExcerpt(answer->body, session.secrets.values());
        const bool isUnclear = error.code == ErrorCode::InvalidResponse;
        if (isUnclear && request.isWrite)
            error.code = ErrorCode::InDoubt;
        if (!isUnclear || request.isWrite || attempt > 0)
            return withoutSecrets(session, std::move(error));
        TRY(session.pause(std::chrono::seconds(1), session.stop));
    }
}

Result<QJsonArray> rowsOf(const Envelope &envelope)
{
    if (envelope.results.isArray())
        return envelope.results.toArray();
    if (envelope.results.isNull() || envelope.results.isUndefined())
        return QJsonArray();
    if (!envelope.results.isObject())
        return makeError(ErrorCode::InvalidResponse, u"results: expected a list"_s);
    const QJsonObject object = envelope.results.toObject();
    if (object.contains("id"_L1)) // a single row, not wrapped
        return QJsonArray{object};
    QJsonArray rows;
    for (const QJsonValue &row : object) {
        if (!row.isObject())
            return makeError(ErrorCode::InvalidResponse, u"results: expected a list of rows"_s);
        rows.append(row);
    }
    return rows;
}

int leavesOf(const QJsonValue &value)
{
    int leaves = 0;
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            leaves += leavesOf(one);
        return leaves;
    }
    if (value.isObject()) {
        for (const QJsonValue &one : value.toObject())
            leaves += leavesOf(one);
        return leaves;
    }
    return 1;
}

} // namespace evenstock::emag
