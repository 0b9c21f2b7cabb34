// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/store/order_repository.h"
#include "models/store/paging.h"
#include "models/store/sorted_list.h"

#include <QDate>
#include <QTimeZone>

namespace evenstock {

class Database;

// An order of any channel. `buyer` is personal: views show initials unless unfolded, exports leave it out.
struct OrderView {
    OrderId id = {};
    AccountId account = {};
    QString channel = {}; // the account's name
    QString marketplace = {};
    QString externalId = {};
    QString code = {};
    QString state = {}; // the marketplace's own word
    bool isFinal = false;
    bool isSent = false;      // its pieces have left the shelf
    bool isStoreless = false; // shown without holds
    UtcMs placedAt = 0;
    UtcMs modifiedAt = 0;
    UtcMs readAt = 0;
    Money total = {};
    QString buyer = {};
    bool buyerExpired = false; // `buyer` is a hash
    QStringList actions = {};
    QString review = {}; // not empty: the owner should look
    int lines = 0;
    int shortages = 0;           // lines that hold less than they ordered: oversold
    std::int64_t problems = 0;   // open
    OrderId mirrors = {};        // a wholesaler's: the retailer's order that was sent on; counted there
    QString mirrorsName = {};    // its code …
    QString mirrorsChannel = {}; // … and account
    OrderId mirror = {};         // a retailer's: what it is at the wholesaler's
    QString mirrorName = {};     // its code …
    QString mirrorChannel = {};  // … and account
};

// Of `orders`: counted as a sale. A wholesaler's order that a retailer's order was sent on as is that same sale.
#define EVENSTOCK_ORDER_IS_SALE                                                                                        \
    "NOT EXISTS (SELECT 1 FROM replicas r INDEXED BY replicas_there WHERE r.account_id = orders.account_id AND "       \
    "r.external_id = orders.external_id AND r.external_id <> '')"

// One line and what it does to the stock.
struct OrderLineView {
    OrderLineId id = {};
    QString externalId = {};
    ListingId listing = {};
    ProductId product = {};
    QString listingExternalId = {};
    QString sku = {};
    QString title = {};
    Quantity quantity = {}; // listing units the order asks for now
    std::int64_t units = 1; // product units in one of them
    Money price = {};
    Quantity wanted = {};  // what it holds by now, product units …
    Quantity taken = {};   // … and what of it was taken from on hand; less: oversold
    bool isExempt = false; // older than the link: no effect on the stock
    QString note = {};
};

struct OrderDetail {
    OrderView order = {};
    QJsonObject buyerDetails = {}; // personal
    QList<OrderLineView> lines = {};
};

// What orders that are not final have of a product through one listing, whatever that is linked to later.
struct ListingHolds {
    std::int64_t orders = 0;
    Quantity taken = {}; // product units
};

enum class OrdersShown { All, Open, ToReview };
enum class OrdersCounted { All, Sales }; // sales: without a wholesaler's copies of a retailer's orders

enum class OrderSort { Placed, Code, State, Channel, Lines, Total };

struct OrderFilter {
    AccountId account = {};
    OrdersShown shown = OrdersShown::All;
    OrdersCounted counted = OrdersCounted::All;
    QString state = {};
    QString offers = {};                // an action that its owner can take now
    UtcMs from = 0;                     // placed then or later …
    UtcMs to = 0;                       // … and before this; 0 = open
    QString text = {};                  // beginning of the code or the external id; orderIds() looks further
    OrderSort sort = OrderSort::Placed; // placed last first is what the indexes are for
    SortWay way = SortWay::Down;
};

struct OrderDay {
    QDate day = {};
    QMap<AccountId, std::int64_t> orders = {};
};

// Orders of all channels. A read-only connection on its owner's thread.
class OrderQueries
{
public:
    explicit OrderQueries(Database &database)
        : m_db(database)
    {
    }

    Result<Page<OrderView>> page(const OrderFilter &filter, const PageRequest &request); // placed last first
    // Of a list that was put in order before (order_list.h); those that are gone meanwhile are left out.
    Result<Page<OrderView>> among(const QList<OrderId> &ids, const PageRequest &request);
    Result<bool> hasCopies(); // some are one sale with another (EVENSTOCK_ORDER_IS_SALE)
    Result<std::optional<OrderDetail>> find(OrderId id);
    Result<QList<OrderId>> byCode(const QString &codeOrExternalId); // exactly; several channels may use one
    Result<Page<OrderView>> ofProduct(ProductId product, const PageRequest &request); // newest line first
    Result<ListingHolds> holdsThrough(ListingId listing, ProductId product);
    // Every local day from `from` to the one of `to`, oldest first, with its sales by account.
    Result<QList<OrderDay>> days(UtcMs from, UtcMs to, const QTimeZone &zone);

private:
    Database &m_db;
};

} // namespace evenstock
