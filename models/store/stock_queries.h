// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/paging.h"
#include "models/store/product_repository.h"

namespace evenstock {

class Database;

// Quantities in product units.
struct StockFigures {
    Quantity onHand = {};       // sum of the ledger
    Quantity heldByOrders = {}; // taken out of it by orders that are not final
    Quantity notSent = {};      // of these, sold and not sent yet: on the shelf lies onHand + notSent
    Quantity waiting = {};      // not offered while differences wait for the visibility lag
    Quantity available = {};    // on hand less waiting, what the channels share
};

// One movement with the words around it.
struct StockLine {
    MovementId id = {};
    ProductId product = {};
    QString sku = {};
    QString title = {};
    UtcMs at = 0;
    Quantity delta = {};
    Quantity balance = {}; // after it
    MovementCause cause = MovementCause::Manual;
    AccountId account = {};
    QString channel = {}; // its name; empty for the owner's own
    OrderId order = {};
    QString orderCode = {};
    RunId run = {};
    QString note = {};
    Quantity orderAsks = {}; // of a sale: what its line asks for now …
    Quantity orderHas = {};  // … and what of it was taken out of the stock
};

// A line of an order that asked for more than there was, and still misses it.
struct OrderShortage {
    OrderId order = {};
    QString code = {};
    QString channel = {}; // name of the account
    Quantity asked = {};
    Quantity taken = {}; // out of the stock; the rest is missing
};

struct StockPoint {
    UtcMs at = 0;
    Quantity balance = {};
};

// The stock ledger for views. A read-only connection on its owner's thread.
class StockQueries
{
public:
    explicit StockQueries(Database &database)
        : m_db(database)
    {
    }

    Result<StockFigures> figures(ProductId product);           // zeros where there is no such product
    Result<Quantity> notSent(ProductId product);               // sold, and still on the shelf
    Result<Quantity> promised(ProductId product);              // the same, with what open oversells still miss
    Result<QList<OrderShortage>> shortages(ProductId product); // open ones, first ordered first
    Result<Page<StockLine>> ledger(ProductId product, const PageRequest &request); // newest first
    Result<Page<StockLine>> ofRun(RunId run, const PageRequest &request);          // oldest first
    Result<Page<StockLine>> all(const PageRequest &request);                       // oldest first, for the export
    // On hand at a time: the balance of the last movement until then; 0 before the first.
    Result<Quantity> at(ProductId product, UtcMs time);
    // The step line since a time, oldest first, beginning with the balance at that time; the newest mostRows steps.
    Result<QList<StockPoint>> curve(ProductId product, UtcMs since);

private:
    Database &m_db;
};

} // namespace evenstock
