// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/remote.h"
#include "models/core/result.h"

#include <optional>

namespace evenstock {

class Database;

struct OrderRow {
    OrderId id = {};
    AccountId account = {};
    QString externalId = {};
    QString code = {}; // as owners know it; the external id where there is none
    QString state = {};
    bool final = false;
    UtcMs placedAt = 0;
    UtcMs modifiedAt = 0;
    UtcMs readAt = 0;
    QString review = {};
    UtcMs firstSeenAt = 0;
};

struct OrderLineRow {
    OrderLineId id = {};
    OrderId order = {};
    QString externalId = {};
    ListingId listing = {};
    ProductId product = {};
    QString listingExternalId = {};
    QString sku = {};
    Quantity quantity = {}; // listing units
    std::int64_t units = 1;
    Quantity ordered = {}; // the hold, listing units
    Quantity taken = {};   // product units
    bool exempt = false;
    QString note = {};
};

// A line whose pieces are sold and not sent yet.
struct PromisedLine {
    OrderLineRow row = {};
    AccountId account = {};
    QString code = {};  // of its order
    QString title = {}; // of what was sold
};

// Orders and what their lines hold. Engine thread, inside the caller's transaction.
class OrderRepository
{
public:
    explicit OrderRepository(Database &database)
        : m_db(database)
    {
    }

    Result<std::optional<OrderRow>> find(AccountId account, const QString &externalId);
    Result<std::optional<OrderRow>> head(OrderId id); // the order itself
    Result<OrderId> newest();                         // the highest id
    // Inserts or updates the order itself (not its lines).
    Result<OrderId> save(AccountId account, const RemoteOrder &order, UtcMs now);
    // What is asked of the marketplace is recorded before it is sent. `state`: as in order_actions.
    // relist: what was asked for its pieces, where the action cancels.
    Result<OrderActionId> recordAction(OrderId order, const QString &action, std::optional<bool> relist, UtcMs now);
    Status settleAction(OrderActionId id, const QString &state, const Error &error, UtcMs now);
    // True where the owner cancelled it from here and its pieces are not to be on sale again.
    Result<bool> staysOffSale(OrderId order);
    Result<bool> isActionOpen(OrderId order); // sent, and nobody knows what became of it
    Status doubtActions(UtcMs now);           // after a start: nobody waits for their answers any more
    // The order was read after they were in doubt: it shows what became of those in doubt.
    Status readBackActions(OrderId order, UtcMs readAt, UtcMs now);
    Status setReview(OrderId id, const QString &reason);
    Status setState(OrderId id, const QString &state, bool final);
    Result<QList<OrderLineRow>> lines(OrderId order);
    Result<QString> externalIdOf(OrderLineId line); // of its order
    Result<OrderLineId> insertLine(OrderId order, const RemoteOrderLine &line, const OrderLineRow &row);
    Status updateLine(const OrderLineRow &row);
    Result<QStringList> openOrders(AccountId account, int limit); // external ids, not final
    // Lines of a listing, for the first link: of orders that are not final, and not yet holding anything.
    Result<QList<OrderLineRow>> openLinesOf(ListingId listing);
    Result<QList<OrderLineRow>> linesOf(ListingId listing);
    // Of open orders whose pieces have not left the shelf; ordered first stands first.
    Result<QList<PromisedLine>> promised(ProductId product);
    // The lines of one listing become those of another, which stands for the same thing.
    Status moveLines(ListingId from, ListingId to, ProductId product);
    Status bindLines(ListingId listing, ProductId product); // all lines of the listing get the product
    Status exemptLines(ListingId listing);                  // recorded with hold 0, whatever their order does later
    Status exemptFinalLines(ListingId listing);             // the same, of orders that are final
    // The same, of orders that sold the marketplace's own stock.
    struct TheirOrders {
        OrderId known = {};     // up to this one, or
        UtcMs placedBefore = 0; // placed before this …
        UtcMs placedSince = 0;  // … but not before that, when the stock was still ours
    };
    Status exemptTheirLines(ListingId listing, const TheirOrders &theirs);
    // Lines of final orders that were read before their listing was known find it; of listings not linked yet only.
    Status bindFinalLines(AccountId account);

private:
    Database &m_db;
};

} // namespace evenstock
