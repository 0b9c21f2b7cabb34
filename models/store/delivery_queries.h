// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/paging.h"
#include "models/store/run_repository.h"

namespace evenstock {

class Database;

struct DeliveryView {
    DeliveryRow delivery = {};
    ProductId product = {};
    QString channel = {}; // the account's name
    QString sku = {};
    QString title = {};
    QString externalId = {};
};

// A listing that waits to be sent.
struct QueuedListing {
    ListingId listing = {};
    AccountId account = {};
    ProductId product = {};
    QString sku = {};
    QString title = {};
    QString externalId = {};
    int priority = 0; // enum Dirt: 1 zero … 6 images
    UtcMs since = 0;
    QString held = {}; // why it waits longer than for its turn
};

// What was sent and what will be. A read-only connection on its owner's thread.
class DeliveryQueries
{
public:
    explicit DeliveryQueries(Database &database)
        : m_db(database)
    {
    }

    Result<Page<DeliveryView>> ofListing(ListingId listing, const PageRequest &request); // newest first
    Result<Page<DeliveryView>> ofRun(RunId run, const PageRequest &request);             // oldest first
    Result<QList<DeliveryView>> open(AccountId account);                                 // recorded, accepted, in doubt
    // The next to be sent, in the order of the push stage (priority, age), at most mostRows.
    Result<QList<QueuedListing>> queue(AccountId account, int limit);

private:
    Database &m_db;
};

} // namespace evenstock
