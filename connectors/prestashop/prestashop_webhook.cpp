// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_webhook.h"

#include "connectors/api/json_read.h"
#include "connectors/api/redact.h"
#include "connectors/prestashop/prestashop_parse.h"

#include <openssl/crypto.h>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

QByteArray headerOf(const WebhookRequest &request, const QByteArray &wanted)
{
    for (const auto &[name, value] : request.headers) {
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return value.trimmed();
    }
    return {};
}

Result<ChannelEvent> readEvent(const WebhookRequest &request)
{
    TRY_ASSIGN(const QJsonObject body, parseJsonObject(request.body));
    ChannelEvent event;
    TRY_ASSIGN(event.cause, readText(body, u"event"_s));
    TRY_ASSIGN(event.id, readText(body, u"event_id"_s));
    if (event.id.isEmpty())
        event.id = QString::fromLatin1(headerOf(request, "X-Event-Id"));
    TRY_ASSIGN(event.at, readTime(body, u"at"_s));
    if (event.at == 0)
        event.at = request.receivedAt;
    if (event.cause.startsWith("order."_L1)) {
        TRY_ASSIGN(const QString order, readId(body, u"id_order"_s));
        event.rereadOrders.append(order);
        return event;
    }
    if (event.cause.startsWith("product."_L1) || event.cause.startsWith("stock."_L1) ||
        event.cause.startsWith("combination."_L1)) {
        ListingKey key;
        TRY_ASSIGN(key.product, readId(body, u"id_product"_s));
        TRY_ASSIGN(key.attribute, readId(body, u"id_product_attribute"_s, u"0"_s));
        event.rereadListings.append(key.text());
        return event;
    }
    event.understood = false;
    return event;
}

} // namespace

bool isKeyed(const WebhookRequest &request, const QList<QByteArray> &secrets)
{
    const QByteArray given = headerOf(request, "X-API-KEY");
    bool matches = false;
    for (const QByteArray &secret : secrets) {
        if (!secret.isEmpty() && given.size() == secret.size() &&
            CRYPTO_memcmp(given.constData(), secret.constData(), size_t(secret.size())) == 0)
            matches = true;
    }
    return matches;
}

Result<QList<ChannelEvent>> parseEvent(const WebhookRequest &request)
{
    auto event = readEvent(request);
    if (event)
        return QList<ChannelEvent>{*std::move(event)};
    Error error = event.error();
    error.payload = payloadExcerpt(request.body);
    return error;
}

} // namespace evenstock::prestashop
