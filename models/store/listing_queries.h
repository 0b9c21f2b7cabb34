// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/store/listing_mark.h"
#include "models/store/paging.h"
#include "models/store/run_repository.h"

namespace evenstock {

class Database;

// A listing as people look at it. Quantities in listing units unless said otherwise.
struct ListingView {
    ListingId id = {};
    AccountId account = {};
    QString channel = {}; // the account's name
    QString marketplace = {};
    ProductId product = {};  // none: unlinked
    QString sku = {};        // of the product
    QString externalId = {}; // empty while it is being created
    QString externalSku = {};
    LinkState link = LinkState::Unlinked;
    ListingStatus status = ListingStatus::Active;
    Trust trust = Trust::Confirmed;
    Severity problem = Severity::None;         // worst open one
    bool accountLooks = true;                  // it is on and may sign in
    ListingMark mark = ListingMark::NotListed; // of counted ones
    std::int64_t units = 1;                    // product units in one listing unit
    bool stockTheirs = false;
    QString url = {};
    Quantity quantity = {};        // what the channel shows: its base where that is one value, else as last read
    Money price = {};              // the same
    FieldValues remote = {};       // every field the channel shows
    FieldValues base = {};         // what both sides held when they last agreed …
    UtcMs baseAt = 0;              // … and when
    QList<Quantity> possible = {}; // base of the quantity: it may show any of these if nobody edited it
    Dirt dirty = Dirt::Clean;
    UtcMs dirtySince = 0;
    QString held = {};
    QStringList eans = {};
    QString brand = {};
    UtcMs firstSeenAt = 0;
    UtcMs lastSyncedAt = 0;
};

struct ListingViewFilter {
    AccountId account = {};
    ProductId product = {};
    std::optional<LinkState> link = {};
    std::optional<ListingStatus> status = {};
    std::optional<Trust> trust = {}; // needs an account
    QString externalId = {};         // exactly; needs an account
};

// "Why does this channel show 3?": the ledger, what orders hold, what the channel's rules get as input, and what was
// said to the channel last. The rule itself is quantityView() in app/sync. Product units, except where `listing`
// counts.
struct QuantityExplanation {
    ListingView listing = {};
    Quantity onHand = {};                 // sum of the ledger
    Quantity heldByOrders = {};           // taken out of it by orders that are not final
    Quantity waiting = {};                // not offered while differences wait for the visibility lag, on any channel
    Quantity available = {};              // onHand less waiting
    QMap<QString, QString> settings = {}; // of the account: buffer, max_shown, stop_at, last_pieces, promise, stock …
    std::optional<QList<Quantity>> after = {}; // a write is under way: what it may show afterwards, listing units
    bool inDoubt = false;
    std::optional<Quantity> observed = {}; // read and not yet judged, listing units
    UtcMs observedAt = 0;
    std::optional<DeliveryRow> lastDelivery = {};         // of anything
    std::optional<DeliveryRow> lastQuantityDelivery = {}; // of a quantity
};

// "synced", "pending" or "error": whether the listing is what was last read, waits for something, or has failed.
QString syncStatusName(const ListingView &listing);

// What a thing of a marketplace's own catalogue is called there, as a listing of it shows.
struct KnownItem {
    QString name = {};
    QString set = {};     // its expansion; may be empty
    QString picture = {}; // the first one of the product; may be empty
};

// Listings for views. A read-only connection on its owner's thread.
class ListingQueries
{
public:
    explicit ListingQueries(Database &database)
        : m_db(database)
    {
    }

    // Of a product: linked ones in the order of the accounts, then duplicates.
    Result<QList<ListingView>> ofProduct(ProductId product);
    Result<std::optional<ListingView>> find(ListingId id);
    Result<Page<ListingView>> page(const ListingViewFilter &filter, const PageRequest &request); // by id
    Result<std::optional<QuantityExplanation>> explain(ListingId id);
    // What linked listings of this marketplace with this first match key, "blueprint:16", call it.
    Result<std::optional<KnownItem>> knownItem(const QString &marketplace, const QString &matchKey);

private:
    Database &m_db;
};

} // namespace evenstock
