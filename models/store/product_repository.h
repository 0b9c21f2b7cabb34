// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/product.h"
#include "models/core/result.h"

#include <optional>

namespace evenstock {

class Database;

enum class MovementCause { Opening, OrderHold, OrderRelease, RemoteEdit, Manual, Recount, Import, Undo };
QString movementCauseName(MovementCause cause);
std::optional<MovementCause> movementCauseFromName(const QString &name);

// One line of the stock ledger. `key` makes one effect happen once.
struct Movement {
    MovementId id = {};
    ProductId product = {};
    UtcMs at = 0;
    Quantity delta = {};
    Quantity balance = {};
    MovementCause cause = MovementCause::Manual;
    AccountId account = {};
    ListingId listing = {};
    OrderLineId orderLine = {};
    RunId run = {};
    QString key = {};
    QString note = {};
};

// Note of an order's movement where a count on the shelf found its pieces missing, or found them again.
inline const QString shelfCountNote = QStringLiteral("shelf_count");

// Note of a movement that takes back what a cancelled order gave back: its pieces are not put on sale again.
inline const QString notRelistedNote = QStringLiteral("not_relisted");

// Products and their ledger. Engine thread, inside the caller's transaction.
class ProductRepository
{
public:
    explicit ProductRepository(Database &database)
        : m_db(database)
    {
    }

    Result<std::optional<Product>> find(ProductId id);
    Result<std::optional<Product>> findBySku(const QString &sku);
    Result<QList<ProductId>> findByEan(const QString &ean);
    Result<ProductId> newest();                       // the highest id
    Result<ProductId> insert(const Product &product); // with EANs; on-hand starts at 0
    Status update(const Product &product);            // all but on-hand and EANs
    Status setEans(ProductId id, const QStringList &eans);
    Result<Quantity> onHand(ProductId id);
    // Of it: not offered while differences wait for the visibility lag, or pieces of cancelled orders for the owner.
    Result<Quantity> pendingDrop(ProductId id);
    Result<Quantity> withheldReturns(ProductId id); // of that: pieces of cancelled orders
    // Promised to buyers beyond what was on hand, in oversells that are still open: the next pieces are theirs.
    Result<Quantity> openShortage(ProductId id);

    // Appends to the ledger and moves on-hand. A key seen before changes nothing and returns an empty id.
    // The caller has clipped the delta: on-hand below zero is ErrorCode::Internal.
    Result<MovementId> move(const Movement &movement);
    Result<MovementId> newestMovement(ProductId id);
    Result<MovementId> newestMovement();                           // of all products
    Result<Quantity> balanceAt(ProductId id, MovementId movement); // on-hand right after it; 0 before the first
    // Sum of order movements of a product after this movement (negative: sold).
    Result<Quantity> ordersSince(ProductId id, MovementId after);
    Result<QList<Movement>> ofRun(RunId run, MovementId after, int limit);      // oldest first
    Result<QList<Movement>> ofRunBack(RunId run, MovementId before, int limit); // newest first
    Result<bool> hasMoved(const QString &key);
    // Negative remote edits of a listing after `since` that no late order was matched with.
    Result<QList<Movement>> remoteDrops(ListingId listing, UtcMs since);

private:
    Database &m_db;
};

} // namespace evenstock
