// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/emag_sale_routes.h"

#include "app/webhooks/api_schemas.h"
#include "app/webhooks/emag_route_parts.h"
#include "connectors/api/json_read.h"
#include "models/store/account_repository.h"
#include "models/store/order_queries.h"

namespace evenstock {

using namespace Qt::StringLiterals;
using namespace emagroutes;

namespace {

const QString emagTag = u"eMAG"_s;
const QString repricingPath = u"/api/v1/emag/repricing/{account}"_s;
const QString ruleKey = u"reprice"_s;

// An order by eMAG's number.
void shipping(LocalDesk &desk, const ExchangePtr &exchange)
{
    const auto order = [&]() -> Result<qint64> {
        const QString word = exchange->argument(u"id"_s);
        TRY_ASSIGN(Database *const shop, desk.reader.shop());
        OrderQueries orders(*shop);
        TRY_ASSIGN(const auto ids, orders.byCode(word));
        for (const OrderId id : ids) {
            TRY_ASSIGN(const auto found, orders.find(id));
            if (found && found->order.marketplace == "emag"_L1)
                return qint64(id.value);
        }
        return makeError(ErrorCode::NotFound, u"eMAG has no order with this number here"_s, u"id"_s);
    }();
    if (!order)
        return exchange->answer(errorAnswer(order.error()));
    desk.engine.call(u"order.shipping"_s, {{u"order"_s, *order}}, [exchange](const Result<QJsonObject> &read) {
        exchange->answer(read ? jsonAnswer(*read) : errorAnswer(read.error()));
    });
}

QString keyOf(const QString &name)
{
    return ruleKey + u'.' + name;
}

Result<QJsonObject> ruleOf(LocalDesk &desk, const QString &account)
{
    TRY_ASSIGN(Database *const shop, desk.reader.shop());
    TRY_ASSIGN(const auto found, accountsFor(*shop, {}, account));
    TRY_ASSIGN(const auto settings, AccountRepository(*shop).settings(found.first().id));
    QJsonObject rule{{u"account"_s, found.first().name}, {u"enabled"_s, settings.value(ruleKey) == "on"_L1}};
    for (const QString &name : {u"step"_s, u"floor"_s, u"ceiling"_s})
        rule.insert(name, settings.value(keyOf(name)));
    return rule;
}

void tellRule(LocalDesk &desk, const ExchangePtr &exchange)
{
    const auto rule = ruleOf(desk, exchange->argument(u"account"_s));
    exchange->answer(rule ? jsonAnswer(*rule) : errorAnswer(rule.error()));
}

Result<QJsonObject> ruleSettings(const QJsonObject &body)
{
    QJsonObject settings;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const bool isBound = it.key() == "step"_L1 || it.key() == "floor"_L1 || it.key() == "ceiling"_L1;
        if (it.key() == "enabled"_L1 && it.value().isBool())
            settings.insert(ruleKey, it.value().toBool() ? u"on"_s : u"off"_s);
        else if (isBound && it.value().isString())
            settings.insert(keyOf(it.key()), it.value());
        else
            return wrong(it.key(), u"is not taken: enabled is true or false; step, floor and ceiling are texts"_s);
    }
    if (settings.isEmpty())
        return wrong(u"enabled"_s, u"or another member of the rule is needed"_s);
    return settings;
}

void setRule(LocalDesk &desk, const ExchangePtr &exchange)
{
    const auto body = parseJsonObject(exchange->request().body);
    if (!body)
        return exchange->answer(errorAnswer(400, u"the body is not a JSON object"_s));
    const QString account = exchange->argument(u"account"_s);
    const auto known = ruleOf(desk, account); // one of eMAG's
    if (!known)
        return exchange->answer(errorAnswer(known.error()));
    const auto settings = ruleSettings(*body);
    if (!settings)
        return exchange->answer(errorAnswer(settings.error()));
    desk.engine.call(u"account.set"_s, {{u"account"_s, account}, {u"settings"_s, *settings}},
                     [&desk, exchange](const Result<QJsonObject> &done) {
                         if (!done)
                             return exchange->answer(errorAnswer(done.error()));
                         tellRule(desk, exchange);
                     });
}

QJsonObject ruleSchema()
{
    return objectOf({{u"account"_s, textSchema()},
                     {u"enabled"_s, schemaOf(u"boolean"_s)},
                     {u"step"_s, textSchema()},
                     {u"floor"_s, schemaOf(u"string"_s, u"an amount, or a share of the product's price like 85%"_s)},
                     {u"ceiling"_s, schemaOf(u"string"_s, u"the same, like 110%"_s)}},
                    {u"account"_s, u"enabled"_s, u"step"_s, u"floor"_s, u"ceiling"_s});
}

} // namespace

void addEmagSaleRoutes(RouteTable &table, LocalDesk &desk)
{
    table.add({.path = u"/api/v1/emag/orders/{id}/shipping"_s,
               .tag = emagTag,
               .summary = u"Reads the parcels of an order and the commissions of its offers from eMAG"_s,
               .parameters = {{.name = u"id"_s, .description = u"eMAG's number of the order"_s}},
               .answers = answersWith(
                   {200, u"As eMAG says now."_s,
                    objectOf({{u"order"_s, numberSchema()},
                              {u"external_id"_s, textSchema()},
                              {u"channel"_s, textSchema()},
                              {u"parcels"_s, arrayOf(schemaOf(u"object"_s))},
                              {u"commissions"_s, arrayOf(schemaOf(u"object"_s))}},
                             {u"order"_s, u"external_id"_s, u"channel"_s, u"parcels"_s, u"commissions"_s})}),
               .handler = [&desk](const ExchangePtr &exchange) { shipping(desk, exchange); }});
    const QList<RouteParameter> ofAccount{{.name = u"account"_s, .description = u"its name"_s}};
    table.add({.path = repricingPath,
               .tag = emagTag,
               .summary = u"The repricing rule of an account"_s,
               .parameters = ofAccount,
               .answers = answersWith({200, u"As it is set."_s, ruleSchema()}),
               .handler = [&desk](const ExchangePtr &exchange) { tellRule(desk, exchange); }});
    table.add({.method = "POST",
               .path = repricingPath,
               .tag = emagTag,
               .summary = u"Sets the repricing rule of an account"_s,
               .description = u"Off by itself, and never on without a step and both limits. What it would change goes "
                              "into a plan that waits for the owner."_s,
               .parameters = ofAccount,
               .body = objectOf({{u"enabled"_s, schemaOf(u"boolean"_s)},
                                 {u"step"_s, textSchema()},
                                 {u"floor"_s, textSchema()},
                                 {u"ceiling"_s, textSchema()}},
                                {}),
               .answers = answersWith({200, u"As it is set now."_s, ruleSchema()}),
               .handler = [&desk](const ExchangePtr &exchange) { setRule(desk, exchange); }});
}

} // namespace evenstock
