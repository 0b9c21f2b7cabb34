// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_webhook.h"

#include "connectors/api/json_raw.h"
#include "connectors/api/json_read.h"
#include "connectors/api/redact.h"
#include "connectors/cardtrader/cardtrader_order_parse.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <openssl/crypto.h>

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {

QByteArray signatureOf(const WebhookRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name.compare("Signature", Qt::CaseInsensitive) == 0)
            return value.trimmed();
    }
    return {};
}

// `time` counts seconds; a number too large for that counts milliseconds, microseconds or nanoseconds. A time that is
// still to come would make every later reading of the order an older one: two minutes allow for clocks that differ.
UtcMs timeOf(const QJsonObject &body, UtcMs receivedAt)
{
    constexpr std::int64_t latestSecond = 100'000'000'000;
    constexpr std::int64_t latestMs = latestSecond * 1000;
    constexpr UtcMs aheadMs = 2LL * 60 * 1000;
    std::int64_t time = readInteger(body, u"time"_s, 0).valueOr(0);
    if (time <= 0)
        return receivedAt;
    if (time < latestSecond)
        time *= 1000;
    while (time >= latestMs)
        time /= 1000;
    return std::min(time, receivedAt + aheadMs);
}

bool isLive(const QJsonObject &body)
{
    const QString mode = body.value("mode"_L1).toString();
    return mode.isEmpty() || mode.compare("live"_L1, Qt::CaseInsensitive) == 0;
}

// Which of two values counts would be a guess, and so would the order that it is about.
Status refuseAmbiguousCall(QByteArrayView body)
{
    TRY(refuseRepeated(body,
                       {u"id"_s, u"time"_s, u"cause"_s, u"object_class"_s, u"object_id"_s, u"mode"_s, u"data"_s}));
    TRY_ASSIGN(const QByteArrayView order, rawMember(body, u"data"_s));
    return refuseAmbiguousOrder(order);
}

Error unnamedOrder()
{
    return makeError(ErrorCode::InvalidResponse, u"the notification does not say which order it is about"_s);
}

Result<ChannelEvent> orderEvent(ChannelEvent event, const QJsonObject &body, const QJsonObject &settings)
{
    const QJsonObject data = body.value("data"_L1).toObject();
    if (event.cause == "order.destroy"_L1) { // data is empty: the own ledger knows what the order held
        TRY_ASSIGN(event.goneOrder, readId(body, u"object_id"_s, {}));
        if (event.goneOrder.isEmpty()) {
            TRY_ASSIGN(event.goneOrder, readId(data, u"id"_s, {}));
        }
        if (event.goneOrder.isEmpty())
            return unnamedOrder();
        return event;
    }
    if (data.isEmpty()) { // says no more than that something happened to it
        TRY_ASSIGN(const QString id, readId(body, u"object_id"_s, {}));
        if (id.isEmpty())
            return unnamedOrder();
        event.rereadOrders.append(id);
        return event;
    }
    if (isPurchase(data))
        return event; // nothing of ours was sold
    OrderReading reading = orderReading(settings);
    reading.readAt = event.at;
    auto order = parseOrder(data, reading);
    if (!order) {
        Error error = order.error();
        error.detail = u"the order in the notification cannot be read (%1)"_s.arg(error.detail);
        return error;
    }
    event.order = *std::move(order);
    return event;
}

} // namespace

bool isSigned(const WebhookRequest &request, const QList<QByteArray> &secrets)
{
    const auto given = QByteArray::fromBase64Encoding(signatureOf(request), QByteArray::AbortOnBase64DecodingErrors);
    bool matches = false;
    for (const QByteArray &secret : secrets) {
        if (secret.isEmpty())
            continue;
        const QByteArray ours = QMessageAuthenticationCode::hash(request.body, secret, QCryptographicHash::Sha256);
        if (given && given.decoded.size() == ours.size() &&
            CRYPTO_memcmp(given.decoded.constData(), ours.constData(), size_t(ours.size())) == 0)
            matches = true;
    }
    return matches;
}

Result<QList<ChannelEvent>> parseEvent(const WebhookRequest &request, const QJsonObject &settings)
{
    const auto parsed = [&]() -> Result<ChannelEvent> {
        const auto object = parseJsonObject(request.body);
        if (!object)
            return makeError(ErrorCode::InvalidResponse, u"the notification is no JSON object"_s);
        const QJsonObject &body = *object;
        if (const Status plain = refuseAmbiguousCall(request.body); !plain)
            return makeError(ErrorCode::InvalidResponse,
                             u"the notification is ambiguous (%1)"_s.arg(plain.error().detail));
        ChannelEvent event;
        TRY_ASSIGN(event.id, readId(body, u"id"_s, {}));
        TRY_ASSIGN(event.cause, readText(body, u"cause"_s));
        event.at = timeOf(body, request.receivedAt);
        event.live = isLive(body);
        if (event.cause == "order.create"_L1 || event.cause == "order.update"_L1 || event.cause == "order.destroy"_L1)
            return orderEvent(std::move(event), body, settings);
        event.understood = false;
        if (body.value("object_class"_L1).toString() == "Product"_L1) {
            const QString product = readId(body, u"object_id"_s, {}).valueOr({});
            if (!product.isEmpty())
                event.rereadListings.append(product);
        }
        return event;
    }();
    if (parsed)
        return QList<ChannelEvent>{*parsed};
    Error error = parsed.error();
    error.payload = payloadExcerpt(request.body);
    return error;
}

} // namespace evenstock::cardtrader
