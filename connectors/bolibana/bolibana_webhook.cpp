// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana_webhook.h"

#include "connectors/api/json_read.h"
#include "connectors/api/redact.h"

#include <openssl/crypto.h>

using namespace Qt::StringLiterals;

namespace evenstock::bolibana {

namespace {

const QStringList states = {u"confirmed"_s, u"shipped"_s, u"delivered"_s, u"cancelled"_s};

Result<ChannelEvent> readEvent(const WebhookRequest &request)
{
    TRY_ASSIGN(const QJsonObject body, parseJsonObject(request.body));
    RemoteOrder order{.readAt = request.receivedAt};
    TRY_ASSIGN(order.externalId, readId(body, u"external_sale_id"_s));
    TRY_ASSIGN(order.state, readText(body, u"status"_s));
    TRY_ASSIGN(order.code, readText(body, u"order_number"_s));
    order.state = order.state.trimmed().toLower();
    ChannelEvent event{.cause = u"order.status"_s, .at = request.receivedAt};
    if (order.state == "draft"_L1) {
        event.understood = false;
        return event;
    }
    if (!states.contains(order.state))
        return makeError(ErrorCode::InvalidResponse, u"status: expected one of %1, draft"_s.arg(states.join(u", "_s)),
                         order.externalId);
    // Its stock was taken where it was sold: here it is a copy, shown without holds.
    order.isStoreless = true;
    order.handle = order.code; // a sale of ours carries its number
    order.isCancelled = order.state == "cancelled"_L1;
    order.isFinal = order.state == "delivered"_L1 || order.state == "cancelled"_L1;
    for (const char *name : {"tracking_number", "shipped_at", "delivered_at"}) {
        const QString key = QLatin1String(name);
        const QString text = readText(body, key).valueOr({}).left(200);
        if (!text.isEmpty())
            order.details.insert(key, text);
    }
    event.order = order;
    return event;
}

} // namespace

bool isFromSource(const WebhookRequest &request, const QList<QByteArray> &keys)
{
    QByteArray given;
    for (const auto &[name, value] : request.headers) {
        if (name.compare("X-API-Key", Qt::CaseInsensitive) == 0)
            given = value.trimmed();
    }
    bool matches = false;
    for (const QByteArray &key : keys) {
        if (!key.isEmpty() && given.size() == key.size() &&
            CRYPTO_memcmp(given.constData(), key.constData(), size_t(key.size())) == 0)
            matches = true;
    }
    return matches;
}

Result<QList<ChannelEvent>> parseEvent(const WebhookRequest &request)
{
    auto event = readEvent(request);
    if (event)
        return QList<ChannelEvent>{*event};
    Error error = event.error();
    error.payload = payloadExcerpt(request.body);
    return error;
}

} // namespace evenstock::bolibana
