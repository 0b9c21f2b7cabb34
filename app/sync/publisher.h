// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"

#include <QHash>

namespace evenstock {

// Listings of products to be made on one account: the owner's `publish`, the only way but routes to client shops by
// which a listing comes into being there (sync.md section 1). The push stage makes them, looking first whether an equal
// one exists, and finds them again by their marker where the answer was lost. Engine thread, inside the caller's
// transaction.
class Publisher
{
public:
    // InvalidRequest where nothing can be published there: switched off, no way to make listings, not matched yet.
    static Result<Publisher> forAccount(EngineContext &engine, const AccountRow &account);

    struct Made {
        ListingId listing = {};
        Quantity quantity = {};  // that it opens with, listing units
        FieldValues fields = {}; // that are sent with it
    };
    // InvalidRequest: why not this product, as a sentence.
    // `batch`: the number under which the owner finds it among the own changes; 0: none.
    Result<Made> publish(const Product &product, std::int64_t batch = 0);

private:
    Publisher(EngineContext &engine, AccountPolicy policy)
        : m_engine(engine)
        , m_policy(std::move(policy))
    {
    }
    Status checkProduct(const Product &product) const;
    Result<ListingRow> rowFor(const Product &product);
    Status refuseEqual(const Product &product, const QString &key);

    EngineContext &m_engine;
    AccountPolicy m_policy;
    QHash<QString, QString> m_made; // by this one, whether or not it is kept: what makes two equal -> SKU
};

} // namespace evenstock
