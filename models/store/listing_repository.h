// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/field.h"
#include "models/core/ids.h"
#include "models/core/quantity.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace evenstock {

class Database;

enum class LinkState { Unlinked, Linked, Duplicate, Ignored };
enum class ListingStatus { Active, Inactive, Ended, Missing, Creating };
enum class Trust { Confirmed, InFlight, Unexplained };
QString listingStatusName(ListingStatus status);
QString linkStateName(LinkState link);
QString trustName(Trust trust);
std::optional<ListingStatus> listingStatusFromName(const QString &name);
std::optional<LinkState> linkStateFromName(const QString &name);
std::optional<Trust> trustFromName(const QString &name);

// Priority of a push; lower goes first (sync.md section 3). 0 = clean.
enum class Dirt { Clean = 0, Zero = 1, Lower = 2, Raise = 3, Price = 4, Text = 5, Images = 6 };

// One row of `listings`. Quantities of possible, after, observed and lag are listing units; pendingDrop is product
// units.
struct ListingRow {
    ListingId id = {};
    AccountId account = {};
    ProductId product = {};
    QString externalId = {};
    QString externalSku = {};
    LinkState link = LinkState::Unlinked;
    ListingStatus status = ListingStatus::Active;
    std::int64_t units = 1;
    bool stockTheirs = false;
    UtcMs opensSince = 0;    // its stock became ours then, and what it begins with is still to be read; 0 = nothing is
    OrderId opensAfter = {}; // the newest order that was known then
    QString url = {};
    QString currency = {};
    FieldValues remote = {};
    Quantity remoteQuantity = {};
    QByteArray remoteHash = {};
    UtcMs remoteModifiedAt = 0;
    QMap<Field, UtcMs> remoteTimes = {};
    FieldValues base = {};
    UtcMs baseAt = 0;
    RunId baseRun = {};
    QList<Quantity> possible = {};
    std::optional<QList<Quantity>> after = {};
    bool inDoubt = false;
    bool crossing = false;
    UtcMs overtakenAt = 0;
    UtcMs landingUntil = 0;
    std::int64_t changedSeq = 0;
    std::optional<Quantity> observed = {};
    std::int64_t observedSeq = 0;
    UtcMs observedAt = 0;
    std::optional<Quantity> lag = {};
    UtcMs lagSince = 0;
    Quantity pendingDrop = {};
    // Product units that cancelled orders gave back: not yet read whether the marketplace did so too, the same of
    // orders that were cancelled before they were known, and those that it did not put on sale again (the owner is
    // asked).
    Quantity released = {};
    Quantity releasedUnseen = {};
    Quantity unreturned = {};
    std::optional<Quantity> overwritten = {}; // a reading with a difference that a zero was written over
    QList<Quantity> overwrittenBase = {};     // the base of that moment, moved by orders from before it
    MovementId settledMovement = {};
    bool exposureKept = false;             // its account promises to be bounded …
    std::optional<Quantity> exposure = {}; // … by this much, product units; empty = not known until it is read
    Trust trust = Trust::Confirmed;
    Dirt dirty = Dirt::Clean;
    UtcMs dirtySince = 0;
    // first_link, guard:quantity, guard:price, switched_on (zero passes), switched_on:fields, refused,
    // refused:quantity; empty = free
    QString held = {};
    PlanId heldPlan = {};
    bool deferred = false;
    // What the repricing rule of its account would ask for it, as a field's value, and why (RepriceReason); empty = the
    // product's price.
    QString ownPrice = {};
    QString ownPriceWhy = {};
    QString marker = {};
    QStringList eans = {};
    QStringList matchKeys = {};
    QString brand = {};
    UtcMs firstSeenAt = 0;
    UtcMs lastSyncedAt = 0;
};

// The listings of all accounts. Engine thread; every function is one or two statements of the caller's transaction.
class ListingRepository
{
public:
    explicit ListingRepository(Database &database)
        : m_db(database)
    {
    }

    Result<std::optional<ListingRow>> find(ListingId id);
    Result<std::optional<ListingRow>> findByExternal(AccountId account, const QString &externalId);
    Result<ListingId> newest(); // the highest id
    Result<ListingId> insert(const ListingRow &row);
    Status update(const ListingRow &row); // every column but id, account and first_seen_at

    Status savePayload(ListingId id, const QJsonObject &raw);
    Result<QJsonObject> payload(ListingId id);

    Result<QList<ListingRow>> ofProduct(ProductId product);
    Result<QList<ListingRow>> linkedOf(AccountId account, ProductId product);
    // Products on sale at the one account that the other has no listing of, and of which there are any.
    Result<QList<ProductId>> listedOnlyAt(AccountId account, AccountId notAt, int limit);
    // Batches in the order of their ids, ids > after.
    Result<QList<ListingRow>> observed(AccountId account, ListingId after, int limit);
    Result<QList<ListingRow>> deferred(AccountId account, ListingId after, int limit);
    Result<QList<ListingRow>> unlinked(AccountId account, ListingId after, int limit);
    Result<std::optional<ListingRow>> unlinkedWithSku(AccountId account, const QString &externalSku);
    // In doubt, waiting for the visibility lag or for its opening, or with more than one possible quantity.
    Result<QList<ListingRow>> unsure(AccountId account, ListingId after, int limit);
    Result<QList<ListingRow>> overwritten(AccountId account, ListingId after, int limit);
    // Linked, with a kept exposure that is not known or more than the listing shows.
    Result<QList<ListingRow>> loose(AccountId account, ListingId after, int limit);
    // Linked listings of a product, then its duplicates; each by account position.
    Result<QList<ListingRow>> sellingProduct(ProductId product);
    Result<QList<ListingRow>> all(AccountId account, ListingId after, int limit);
    // Linked listings of the account with these match keys: a relisting brings one back under a new id, and a sale may
    // name an id that is lost.
    Result<QList<ListingRow>> linkedLike(AccountId account, const QStringList &matchKeys);
    // Products of linked listings with these match keys on any account of the marketplace; at most three.
    Result<QList<ProductId>> productsLike(const QString &marketplace, const QStringList &matchKeys);
    Result<std::optional<ListingRow>> findByMarker(AccountId account, const QString &marker);
    Status remove(ListingId id); // an unlinked row only
    // An order read that began at this sequence number is complete: what was overtaken before the time can no longer
    // turn up.
    Status clearCrossing(AccountId account, std::int64_t sequence, UtcMs before);
    // Dirty, not held, by priority and age; after this place in the queue.
    struct PushPlace {
        Dirt dirty = Dirt::Clean;
        UtcMs dirtySince = 0;
        ListingId id = {};
    };
    Result<QList<ListingRow>> toPush(AccountId account, int limit);
    Result<QList<ListingRow>> toPush(AccountId account, const PushPlace &after, int limit);
    // True where one that is to be lowered was sold from after that movement.
    Result<bool> hasSoldSince(AccountId account, MovementId movement);
    Result<QList<ListingRow>> dirty(AccountId account, Dirt dirt, ListingId after, int limit);
    Result<bool> sharesProducts(AccountId account, AccountId other); // a product is linked on both
    Result<std::int64_t> countOnSale(AccountId account); // linked and active with a quantity, the base of guard shares
    Result<std::int64_t> countDirty(AccountId account);
    // Ids of active listings not contained in `seen` (sorted ids of a complete read).
    Result<QList<ListingId>> activeIds(AccountId account, ListingId after, int limit);
    Status holdPush(ListingId id, const QString &why, PlanId plan);
    Result<QList<ListingId>> heldBy(PlanId plan);
    Status retryQuantities(ProductId product); // refused ones are free again
    Status releaseHeld(ListingId id);          // from its plan; what was refused stays so
    Status setTrust(AccountId account, Trust trust);
    // The stock of the account's linked listings becomes ours: what they begin with is to be read. An ended one is
    // observed to show nothing, at this sequence number, unless it is read before that is judged.
    struct Opening {
        UtcMs since = 0;
        OrderId after = {};
        std::int64_t sequence = 0;
    };
    Status openAnew(AccountId account, const Opening &opening);

private:
    Database &m_db;
};

} // namespace evenstock
