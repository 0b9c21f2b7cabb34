// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/account_json.h"

#include "connectors/api/circuit_breaker.h"

namespace evenstock {

using namespace Qt::StringLiterals;

QString webhookPath(const AccountRow &account)
{
    if (account.marketplace == "cardtrader"_L1)
        return u"/api/v1/sync/webhook/"_s + account.webhookId;
    if (account.marketplace == "emag"_L1)
        return u"/emag/callback/"_s + account.webhookId;
    if (account.marketplace == "prestashop"_L1)
        return u"/api/sync/"_s; // the account is found by its key
    if (account.marketplace == "bolibana"_L1)
        return u"/api/inventory/webhooks/order-status/"_s;
    return {};
}

QJsonObject identityObject(const Identity &identity)
{
    return {{u"account"_s, identity.account}, {u"currency"_s, identity.currency}, {u"summary"_s, identity.summary}};
}

QJsonObject accountObject(const AccountRow &account, const ConnectorInfo &info, const QMap<QString, QString> &settings)
{
    QJsonObject stored;
    for (auto it = settings.begin(); it != settings.end(); ++it)
        stored.insert(it.key(), it.value());
    const CircuitState circuit = CircuitState::fromJson(account.circuit);
    return {{u"account_id"_s, qint64(account.id.value)},
            {u"uuid"_s, account.uuid},
            {u"name"_s, account.name},
            {u"marketplace"_s, account.marketplace},
            {u"marketplace_name"_s, info.name},
            {u"url"_s, account.url.isEmpty() ? info.defaultUrl : account.url},
            {u"enabled"_s, account.enabled},
            {u"state"_s, accountStateName(account.state)},
            {u"state_code"_s, account.stateCode},
            {u"state_detail"_s, account.stateDetail},
            {u"state_since"_s, isoUtc(account.stateSince)},
            {u"identity"_s, account.identity},
            {u"currency"_s, account.currency},
            {u"clock_skew_ms"_s, account.identity.value("clock_skew_ms"_L1).toVariant().isValid()
                                     ? account.identity.value("clock_skew_ms"_L1)
                                     : QJsonValue(QJsonValue::Null)},
            {u"stock"_s, account.stockTheirs ? u"theirs"_s : u"ours"_s},
            {u"first_link"_s, firstLinkName(account.firstLink)},
            {u"unseen_since"_s, isoUtc(account.unseenSince)},
            {u"circuit_open_until"_s, circuit.isOpen() ? isoUtc(circuit.until) : QString()},
            {u"webhook_path"_s, webhookPath(account)},
            {u"colour"_s, account.colour},
            {u"settings"_s, stored}};
}

} // namespace evenstock
