// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/task_queue.h"
#include "app/sync/engine_context.h"
#include "connectors/vinted/vinted_preparation.h"

namespace evenstock {

// Listings of one Vinted account: how they would look, and their work for the browser. Engine thread; what queues
// something stands inside the caller's transaction.
class VintedListings
{
public:
    VintedListings(EngineContext &engine, AccountRow account)
        : m_engine(engine)
        , m_account(std::move(account))
    {
    }

    // InvalidRequest where the owner has not agreed to the words about Vinted's terms, Conflict where it is switched
    // off.
    Status mayWork() const;
    Result<QJsonObject> settings() const;
    Result<TaskQueue> queue() const;
    Result<vinted::Preparation> prepare(ProductId product) const;
    // The same with other texts than the stored ones.
    Result<vinted::Preparation> prepare(ProductId product, const vinted::Templates &templates) const;
    Result<vinted::Templates> templates() const; // as stored: empty where it is the usual one

    enum class Approval { Asked, Given };
    struct Queued {
        VintedItemId item = {};
        BrowserTaskId task = {};
    };
    // Conflict where the product stands there already or is being made. `fields`: its values as the engine means them.
    Result<Queued> publish(const vinted::Preparation &made, const FieldValues &fields) const;
    // Conflict where a listing nobody here knows stands there with this product's number and this very title.
    Status checkNew(const vinted::Preparation &made) const;
    Result<BrowserTaskId> update(const VintedItemRow &item, const vinted::Preparation &made,
                                 const FieldValues &fields) const;
    Result<BrowserTaskId> remove(const VintedItemRow &item, Approval approval) const;

    // Lists of Vinted's that this listing would need and that were not read, unless they are asked for already.
    Status askForLists(const vinted::Preparation &made) const;

    static bool isLive(const VintedItemRow &item); // it stands there, as far as is known

private:
    Result<VintedItemRow> itemFor(const vinted::Preparation &made) const;
    Status askForOldLists(const vinted::Preparation &made) const;
    Status readLists(const QJsonArray &brands, const QJsonArray &catalogs) const;

    EngineContext &m_engine;
    AccountRow m_account;
};

} // namespace evenstock
