// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/hook_routes.h"

#include "app/webhooks/api_schemas.h"
#include "app/webhooks/hook_bodies.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

Answer unknownAddress()
{
    return errorAnswer(404, u"there is nothing at this address"_s);
}

// CardTrader: the signature is the connector's business, and so is what the body says.
void cardTrader(HookDesk &desk, const ExchangePtr &exchange, const HookAccount *account)
{
    if (!account || !account->connector)
        return exchange->answer(unknownAddress());
    const IncomingRequest &request = exchange->request();
    if (request.body.isEmpty())
        return exchange->answer(errorAnswer(400, u"the body is missing"_s));
    EventRow event = HookDesk::eventOf(exchange, *account, u"cardtrader.webhook"_s, {"Signature"});
    const WebhookRequest webhook{
        .body = request.body, .headers = request.head.headers, .receivedAt = request.receivedAt, .route = event.route};
    auto events = account->connector->parseWebhook(webhook, account->secrets, account->settings);
    const bool isGenuine = events || events.error().code != ErrorCode::Unauthorized;
    if (!isGenuine)
        events = account->connector->parseUnverified(webhook, account->settings); // for whoever looks at it
    if (events && !events->isEmpty()) {
        const ChannelEvent &first = events->first();
        event.eventId = first.id;
        event.cause = first.cause;
        event.orderId = first.order ? first.order->externalId : first.goneOrder;
    }
    if (isGenuine)
        desk.accept(exchange, *account, std::move(event), {});
    else
        desk.doubt(exchange, *account, std::move(event), {});
}

Answer keyRefused(const ReceiverDirectory &directory, const QString &marketplace)
{
    if (directory.lacksSecrets(marketplace)) {
        Answer answer = errorAnswer(503, u"the key cannot be looked at now: send it again later"_s);
        answer.add("Retry-After", "60");
        return answer;
    }
    return errorAnswer(401, u"the key is missing or does not fit"_s);
}

Answer badBody(const Error &error)
{
    return errorAnswer(error.code == ErrorCode::InvalidResponse ? 400 : 422, error.detail);
}

const HookAccount *shopOf(const QList<const HookAccount *> &candidates, const PrestaShopHook &hook)
{
    if (candidates.size() == 1)
        return candidates.first();
    const HookAccount *found = nullptr;
    for (const HookAccount *account : candidates) {
        const QString idShop = account->settings.value("id_shop"_L1).toVariant().toString();
        if (comparableShopUrl(account->url) != hook.shopUrl)
            continue;
        if (!idShop.isEmpty() && !hook.idShop.isEmpty() && idShop != hook.idShop)
            continue;
        if (found)
            return nullptr; // not clear either
        found = account;
    }
    return found;
}

void prestaShop(HookDesk &desk, const ExchangePtr &exchange, PrestaShopSubject subject)
{
    const auto directory = desk.directory();
    const QString marketplace = u"prestashop"_s;
    const RequestHead &head = exchange->request().head;
    const auto candidates = directory->byKey(marketplace, head.header("x-api-key"));
    if (candidates.isEmpty())
        return exchange->answer(keyRefused(*directory, marketplace));
    const auto hook =
        readPrestaShopHook(subject, exchange->request().body, QString::fromLatin1(head.header("x-event-id")));
    if (!hook)
        return exchange->answer(badBody(hook.error()));
    const HookAccount *account = shopOf(candidates, *hook);
    if (!account)
        return exchange->answer(errorAnswer(422, u"shop_url and id_shop are of no shop that has this key"_s));
    const bool isOrder = subject == PrestaShopSubject::Order;
    EventRow event =
        HookDesk::eventOf(exchange, *account, isOrder ? u"prestashop.order"_s : u"prestashop.product"_s, {});
    event.eventId = hook->eventId;
    event.cause = hook->event;
    event.orderId = hook->orderId;
    desk.accept(exchange, *account, std::move(event), {.status = 202, .body = {{u"status"_s, u"accepted"_s}}});
}

void emag(HookDesk &desk, const ExchangePtr &exchange)
{
    const auto directory = desk.directory();
    const HookAccount *account = directory->byWebhookId(u"emag"_s, exchange->argument(u"random"_s));
    if (!account)
        return exchange->answer(unknownAddress());
    if (exchange->request().head.method == "HEAD")
        return exchange->answer(jsonAnswer(HookDesk::Thanks().body)); // asks whether it is there
    EventRow event = HookDesk::eventOf(exchange, *account, u"emag.callback"_s, {});
    event.orderId = emagOrderId(exchange->request().query.queryItemValue(u"order_id"_s));
    event.cause = event.orderId.isEmpty() ? u"callback"_s : u"order"_s;
    desk.accept(exchange, *account, std::move(event), {});
}

void boliBana(HookDesk &desk, const ExchangePtr &exchange)
{
    const auto directory = desk.directory();
    const QString marketplace = u"bolibana"_s;
    const auto accounts = directory->byKey(marketplace, exchange->request().head.header("x-api-key"));
    if (accounts.isEmpty())
        return exchange->answer(keyRefused(*directory, marketplace));
    const auto hook = readBoliBanaHook(exchange->request().body);
    if (!hook)
        return exchange->answer(badBody(hook.error()));
    EventRow event = HookDesk::eventOf(exchange, *accounts.first(), u"bolibana.order_status"_s, {});
    event.cause = u"order."_s + hook->status;
    event.orderId = hook->saleId;
    desk.accept(exchange, *accounts.first(), std::move(event), {});
}

const QString hookTag = u"Marketplaces"_s;

QList<RouteAnswer> hookAnswers(int status, const QJsonObject &schema, const QList<int> &errors)
{
    QList<RouteAnswer> answers = {{status, u"Kept durably; it is worked on in the order of arrival."_s, schema}};
    for (const int error : errors)
        answers.append(errorOf(error));
    return answers;
}

Route cardTraderRoute(const QString &path, const RouteParameter &parameter, Route::Handler handler)
{
    return {
        .method = "POST",
        .path = path,
        .door = Door::Hooks,
        .entry = Entry::Anybody,
        .tag = hookTag,
        .summary = u"An event of CardTrader"_s,
        .description = u"Signed with the app's shared secret: base64 of HMAC-SHA256 over the raw body. An event "
                       "whose signature does not fit is kept apart and never applied by itself."_s,
        .parameters = {parameter, {u"Signature"_s, u"header"_s, u"base64 of HMAC-SHA256 over the raw body"_s, false}},
        .body = cardTraderEventSchema(),
        .answers = hookAnswers(200, successSchema(), {400, 401, 403, 404, 405, 413, 415, 503}),
        .handler = std::move(handler)};
}

Route prestaShopRoute(HookDesk &desk, PrestaShopSubject subject)
{
    const bool isOrder = subject == PrestaShopSubject::Order;
    return {.method = "POST",
            .path = isOrder ? u"/api/sync/order"_s : u"/api/sync/product"_s,
            .door = Door::Hooks,
            .entry = Entry::Anybody,
            .tag = hookTag,
            .summary = isOrder ? u"An order of a PrestaShop shop"_s : u"A product of a PrestaShop shop"_s,
            .description = u"Sent by the module in the shop. The shop is found by its key, then by shop_url and "
                           "id_shop."_s,
            .parameters = {{u"X-API-KEY"_s, u"header"_s, u"the hook key of the account"_s},
                           {u"X-Event-Id"_s, u"header"_s, u"the id of this event, where the body has none"_s, false}},
            .body = prestaShopEventSchema(isOrder ? u"id_order"_s : u"id_product"_s),
            .answers = hookAnswers(202, acceptedSchema(), {400, 401, 403, 405, 413, 415, 422, 503}),
            .handler = [&desk, subject](const ExchangePtr &exchange) { prestaShop(desk, exchange, subject); }};
}

Route emagRoute(HookDesk &desk)
{
    return {.path = u"/emag/callback/{random}"_s,
            .door = Door::Hooks,
            .entry = Entry::Anybody,
            .tag = hookTag,
            .summary = u"A callback of eMAG"_s,
            .description = u"eMAG signs nothing: the address is the secret, and only the order's number is taken from "
                           "it. The order itself is read from eMAG."_s,
            .parameters = {{u"random"_s, u"path"_s, u"of the account's callback address"_s},
                           {u"order_id"_s, u"query"_s, u"the order that is new"_s, false}},
            .answers = hookAnswers(200, successSchema(), {403, 404, 405, 503}),
            .handler = [&desk](const ExchangePtr &exchange) { emag(desk, exchange); }};
}

Route boliBanaRoute(HookDesk &desk)
{
    return {.method = "POST",
            .path = u"/api/inventory/webhooks/order-status/"_s,
            .door = Door::Hooks,
            .entry = Entry::Anybody,
            .tag = hookTag,
            .summary = u"The state of an order at BoliBanaStock"_s,
            .parameters = {{u"X-API-Key"_s, u"header"_s, u"the key of the account"_s}},
            .body = boliBanaEventSchema(),
            .answers = hookAnswers(200, successSchema(), {400, 401, 403, 405, 413, 415, 422, 503}),
            .handler = [&desk](const ExchangePtr &exchange) { boliBana(desk, exchange); }};
}

} // namespace

void addHookRoutes(RouteTable &table, HookDesk &desk)
{
    const QString cards = u"cardtrader"_s;
    table.add(cardTraderRoute(
        u"/api/v1/sync/webhook/{webhook_id}"_s, {u"webhook_id"_s, u"path"_s, u"of the account's webhook address"_s},
        [&desk, cards](const ExchangePtr &exchange) {
            const auto directory = desk.directory();
            cardTrader(desk, exchange, directory->byWebhookId(cards, exchange->argument(u"webhook_id"_s)));
        }));
    table.add(
        cardTraderRoute(u"/api/v1/sync/webhook/user/{user_id}"_s, {u"user_id"_s, u"path"_s, u"UUID of the account"_s},
                        [&desk, cards](const ExchangePtr &exchange) {
                            const auto directory = desk.directory();
                            const HookAccount *account = directory->byUuid(exchange->argument(u"user_id"_s));
                            cardTrader(desk, exchange, account && account->marketplace == cards ? account : nullptr);
                        }));
    table.add(prestaShopRoute(desk, PrestaShopSubject::Product));
    table.add(prestaShopRoute(desk, PrestaShopSubject::Order));
    table.add(emagRoute(desk));
    table.add(boliBanaRoute(desk));
}

} // namespace evenstock
