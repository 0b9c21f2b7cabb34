// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"

namespace evenstock {

// Whose stock a listing sells can change (sync.md, Stock that is not ours). From when it becomes ours until a
// consistent reading has told what it shows, nothing is sent to it. That reading opens the product where none of our
// stock is known of it, with what is shown and what open orders hold on top; else it is the base, with no movement,
// and a difference waits for the owner. An order is of the stock that was sold when it was placed: of theirs it holds
// nothing. What an order holds it gives back, whoever's the stock is by then. Engine thread, inside the caller's
// transaction.

enum class StockOwner { Ours, Theirs };

bool awaitsOpening(const ListingRow &row);

// The stock of the account is this owner's from now on.
Status turnStock(EngineContext &engine, AccountId account, StockOwner owner);
// The same for one listing that was just read; `before`: whose it was. Changes the row, which the caller stores.
Status followOwner(EngineContext &engine, ListingRow &row, StockOwner before);

enum class Known { ByAnother, ByItself }; // where a product has to be known with stock that is not ours
// A product known only where the marketplace keeps the stock has none of ours yet: the first account with our stock
// brings it, as if the product were new.
Result<bool> opensStock(EngineContext &engine, const ListingRow &row, ProductId product, Known known);

// When the account's stock last became theirs; 0 = it was so from the beginning, or never.
UtcMs theirsSince(const AccountRow &account);
// Orders that sold the marketplace's own stock of a listing that awaits its opening.
OrderRepository::TheirOrders theirOrders(const AccountRow &account, const ListingRow &listing);
bool isTheirs(const OrderRepository::TheirOrders &theirs, OrderId order, UtcMs placedAt);

} // namespace evenstock
