// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/engine_context.h"

#include "models/store/category_map.h"

namespace evenstock {

using namespace Qt::StringLiterals;

EngineContext::EngineContext(Database &database, const Clock &theClock, ConnectorLookup connectors)
    : db(database)
    , clock(theClock)
    , products(database)
    , listings(database)
    , orders(database)
    , accounts(database)
    , runs(database)
    , kept(database)
    , replicas(database)
    , m_connectors(std::move(connectors))
{
}

Result<AccountPolicy> EngineContext::policy(AccountId account)
{
    const auto cached = m_policies.constFind(account);
    if (cached != m_policies.constEnd())
        return *cached;
    TRY_ASSIGN(const auto row, accounts.find(account));
    if (!row)
        return makeError(ErrorCode::Internal, u"no account with id %1"_s.arg(account.value));
    const Connector *speaker = connector(row->marketplace);
    if (!speaker)
        return makeError(ErrorCode::Internal, u"no connector for "_s + row->marketplace);
    TRY_ASSIGN(const auto settings, accounts.settings(account));
    TRY_ASSIGN(auto result, makePolicy(speaker->info(), settings, row->currency));
    result.account = account;
    result.name = row->name;
    result.enabled = row->enabled;
    result.stockTheirs = result.stockTheirs || row->stockTheirs;
    if (row->remembered.value(readOnlyKey).toBool())
        makeReadOnly(result);
    if (row->identity.contains(otherCurrencyKey)) { // until the owner has decided
        result.directions[Field::Price] = Direction::Off;
        result.canCreate = false;
    }
    TRY_ASSIGN(result.categoryMap, CategoryMap(db).of(account));
    if (m_strategies.contains(account))
        result.strategy = m_strategies.value(account);
    TRY_ASSIGN(const auto rules, accounts.conflictRules(account));
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        if (const auto field = fieldFromName(it.key()))
            result.fieldStrategies.insert(*field, it.value() == "local"_L1 ? Strategy::Local : Strategy::Remote);
    }
    m_policies.insert(account, result);
    return result;
}

void EngineContext::overrideStrategy(AccountId account, std::optional<Strategy> strategy)
{
    if (strategy)
        m_strategies.insert(account, *strategy);
    else
        m_strategies.remove(account);
    m_policies.remove(account);
}

} // namespace evenstock
