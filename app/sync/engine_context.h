// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/account_policy.h"
#include "models/core/clock.h"
#include "models/store/account_repository.h"
#include "models/store/kept_changes.h"
#include "models/store/listing_repository.h"
#include "models/store/order_repository.h"
#include "models/store/product_repository.h"
#include "models/store/replica_repository.h"
#include "models/store/run_repository.h"

#include <QHash>

#include <functional>

namespace evenstock {

class Database;
class Rehearsal;

// Finds the connector of a marketplace; only its pure functions and its data are used on the engine thread.
using ConnectorLookup = std::function<const Connector *(const QString &marketplace)>;

// Everything the stages of the engine share. Engine thread. The stages run inside a transaction of their caller.
class EngineContext
{
public:
    EngineContext(Database &database, const Clock &clock, ConnectorLookup connectors);

    Database &db;
    const Clock &clock;
    ProductRepository products;
    ListingRepository listings;
    OrderRepository orders;
    AccountRepository accounts;
    RunRepository runs;
    KeptChanges kept;
    ReplicaRepository replicas;
    Rehearsal *rehearsal = nullptr; // not owned; set on the copy that a dry run works on: guards mark and do not hold

    const ConnectorLookup &connectors() const { return m_connectors; }
    UtcMs now() const { return clock.now(); }
    const Connector *connector(const QString &marketplace) const { return m_connectors(marketplace); }
    // Cached until forgetPolicies(): read for every listing of a run.
    Result<AccountPolicy> policy(AccountId account);
    void overrideStrategy(AccountId account, std::optional<Strategy> strategy); // of the run under way
    void forgetPolicies() { m_policies.clear(); }

private:
    ConnectorLookup m_connectors;
    QHash<AccountId, AccountPolicy> m_policies;
    QHash<AccountId, Strategy> m_strategies;
};

// Who caused a change, for the change log and the ledger.
struct Cause {
    QString kind = QStringLiteral("manual"); // change_log.cause
    AccountId account = {};
    RunId run = {};
    std::int64_t batch = 0; // of a command whose changes can be taken back together
};

} // namespace evenstock
