// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/listing_stage.h"

#include "app/sync/ledger.h"
#include "app/sync/product_shares.h"
#include "app/sync/settle_doubts.h"
#include "app/sync/stock_opening.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const RemoteListing &remote)
{
    QCryptographicHash hash(QCryptographicHash::Md5); // tells changes apart, keeps no secret
    const auto add = [&hash](const QString &text) {
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(text.constData()), text.size() * 2));
        hash.addData(QByteArrayView("\0\x1f", 2));
    };
    for (auto it = remote.fields.begin(); it != remote.fields.end(); ++it) {
        add(fieldName(it.key()));
        add(it.value());
    }
    add(remote.externalSku);
    add(remote.url);
    add(remote.brand);
    add(remote.currency);
    add(remote.eans.join(u' '));
    add(remote.matchKeys.join(u' '));
    add(u"%1 %2 %3 %4"_s.arg(remote.quantity.milli)
            .arg(remote.units.value_or(0))
            .arg(int(remote.status))
            .arg(remote.stockIsTheirs));
    hash.addData(QJsonDocument(remote.raw).toJson(QJsonDocument::Compact));
    return hash.result();
}

ListingStatus statusOf(RemoteStatus status)
{
    switch (status) {
    case RemoteStatus::Active:
        return ListingStatus::Active;
    case RemoteStatus::Inactive:
        return ListingStatus::Inactive;
    case RemoteStatus::Ended:
        break;
    }
    return ListingStatus::Ended;
}

// What a reading does not say stays as it is known.
std::int64_t unitsOf(const ListingRow &row, const RemoteListing &remote)
{
    return std::max<std::int64_t>(1, remote.units.value_or(row.units));
}

// Copies what was read into the row; remembers when each field's change was first observed.
void takeReading(ListingRow &row, const RemoteListing &remote, UtcMs now)
{
    for (auto it = remote.fields.begin(); it != remote.fields.end(); ++it) {
        if (row.remote.value(it.key()) != it.value() || !row.remote.contains(it.key()))
            row.remoteTimes.insert(it.key(), remote.modifiedAt ? remote.modifiedAt : now);
    }
    row.remote = remote.fields;
    row.externalSku = remote.externalSku;
    row.status = statusOf(remote.status);
    row.units = unitsOf(row, remote);
    row.stockTheirs = remote.stockIsTheirs;
    row.url = remote.url;
    row.currency = remote.currency;
    row.remoteQuantity = std::max(Quantity{}, remote.quantity);
    row.remoteModifiedAt = remote.modifiedAt;
    row.eans = remote.eans;
    if (remote.units || row.matchKeys.isEmpty()) // they tell a bundle from its single pieces
        row.matchKeys = remote.matchKeys;
    row.brand = remote.brand;
    row.lastSyncedAt = now;
}

// Where zero removes a listing, one that ended at zero is no longer there. Elsewhere it may be kept and shown for ever
// (eMAG's end of life): then something of it was read.
bool isGone(const RemoteListing &remote, const AccountPolicy &policy)
{
    const bool isShown = !policy.goneAtZero && !remote.fields.isEmpty();
    return remote.status == RemoteStatus::Ended && remote.quantity <= Quantity{} && !isShown;
}

// Quantities that are shown only: not ours to keep, or of a listing that stands for no product of ours.
bool isOnlyShown(const ListingRow &row, const AccountPolicy &policy)
{
    return row.stockTheirs || policy.stockTheirs || row.link == LinkState::Duplicate || row.link == LinkState::Ignored;
}

// Of those: no order was applied since it was read. A reading that shows the same all the same is news then.
bool showsAsRead(const ListingRow &row)
{
    return row.possible == QList{row.remoteQuantity};
}

// Its numbers count other pieces from now on. What it may show is not known until a reading with its orders settles it,
// without a movement.
void rebase(ListingRow &row, const RemoteListing &remote)
{
    row.possible.clear();
    row.after.reset();
    row.lag.reset();
    row.pendingDrop = pendingDropOf(row);
    if (row.exposure)
        row.exposure =
            std::max(*row.exposure, settledExposure(std::max(Quantity{}, remote.quantity), unitsOf(row, remote)));
}

// A write that was reckoned in the units of before may still arrive, or a difference in them is still to be judged.
bool isUnderWay(const ListingRow &row, UtcMs now)
{
    return (row.after && !row.inDoubt) || (row.inDoubt && now < row.landingUntil) || row.overwritten;
}

bool agrees(const ListingRow &row, Quantity read)
{
    const ListingStock stock = stockOf(row);
    return stock.settled() && stock.possible.first() == counted(stock.possible, read) && !row.lag &&
           !awaitsOpening(row);
}

// A duplicate of a bounded account sells what it showed until it is read with its orders.
void keepMostShown(ListingRow &row, Quantity before, const AccountPolicy &policy, const IngestContext &context,
                   UtcMs now)
{
    followPromise(row, policy);
    if (!row.exposureKept || row.link != LinkState::Duplicate)
        return;
    const Quantity shown = settledExposure(row.remoteQuantity, row.units);
    row.exposure = std::max(row.exposure.value_or(settledExposure(before, row.units)), shown);
    if (row.exposure == shown && before == row.remoteQuantity)
        return;
    if (before != row.remoteQuantity)
        row.lagSince = now; // orders from before this may turn up until the visibility lag is over
    row.observed = row.remoteQuantity;
    row.observedSeq = context.bracketSeq;
    row.observedAt = now;
}

// What it shows may be bundles, of which this reading says nothing: no stock is opened with it.
bool opensUnsaid(const ListingRow &row, const RemoteListing &remote)
{
    const bool opens = row.link == LinkState::Unlinked || awaitsOpening(row);
    return opens && !remote.units && row.units == 1;
}

// Quantities are judged when the orders were read again, not here.
void observeQuantity(ListingRow &row, Quantity read, const AccountPolicy &policy, const IngestContext &context,
                     UtcMs now)
{
    if (isOnlyShown(row, policy)) {
        const Quantity before = row.possible.value(0);
        row.possible = {row.remoteQuantity};
        row.observed.reset();
        keepMostShown(row, before, policy, context, now);
        return;
    }
    if (agrees(row, read) && row.link != LinkState::Unlinked && !isLoose(row)) {
        row.observed.reset();
        return;
    }
    if (row.possible.isEmpty() && row.link != LinkState::Linked) // a linked one waits for its bracket
        row.possible = {row.remoteQuantity};
    row.observed = read;
    row.observedSeq = context.bracketSeq;
    row.observedAt = now;
}

Result<std::optional<ListingRow>> knownRow(EngineContext &engine, AccountId account, const RemoteListing &remote)
{
    TRY_ASSIGN(auto row, engine.listings.findByExternal(account, remote.externalId));
    if (row || remote.marker.isEmpty())
        return row;
    // A create of ours whose answer was lost shows up under its marker.
    TRY_ASSIGN(row, engine.listings.findByMarker(account, remote.marker));
    if (row) {
        row->externalId = remote.externalId;
        row->marker.clear();
        row->inDoubt = true; // its delivery is settled with its quantity
        TRY(adoptCreates(engine, *row));
    }
    return row;
}

Result<ListingId> storeNew(EngineContext &engine, ListingRow row, const RemoteListing &remote, const QByteArray &hash,
                           const IngestContext &context)
{
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(row.account));
    row.externalId = remote.externalId;
    row.firstSeenAt = engine.now();
    takeReading(row, remote, row.firstSeenAt);
    row.remoteHash = hash;
    observeQuantity(row, remote.quantity, policy, context, row.firstSeenAt);
    if (opensUnsaid(row, remote))
        row.observed.reset();
    TRY_ASSIGN(row.id, engine.listings.insert(row));
    TRY(engine.listings.savePayload(row.id, remote.raw));
    return row.id;
}

// It is no longer there: shows nothing, and what that means is judged with its orders.
Result<IngestResult> storeGone(EngineContext &engine, ListingRow &row, const IngestContext &context)
{
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(row.account));
    const ListingStatus before = row.status;
    row.status = goneStatus(row, policy);
    row.remoteQuantity = {};
    row.remoteHash.clear();
    TRY_ASSIGN(const bool allowed,
               row.status == before ? Result(true) : mayMake(engine, context, goneChange(row, before)));
    if (!allowed)
        return IngestResult::Unchanged;
    const bool isMissed = awaitsOpening(row) && !policy.goneAtZero; // what it begins with is read once it is back
    if (!isOnlyShown(row, policy) && !isMissed) {
        row.observed = Quantity{};
        row.observedSeq = context.bracketSeq;
        row.observedAt = engine.now();
    } else if (row.link == LinkState::Duplicate) {
        observeQuantity(row, {}, policy, context, engine.now());
    }
    TRY(refreshDirt(engine, row));
    TRY(engine.listings.update(row));
    return row.status == before ? IngestResult::Unchanged : IngestResult::Updated;
}

Result<IngestResult> leaveForNextRead(EngineContext &engine, ListingRow &row)
{
    row.observed.reset();
    row.remoteHash.clear();
    TRY(engine.listings.update(row));
    return IngestResult::Unchanged;
}

// One of a sweep of quantities.
Result<IngestResult> storeQuantity(EngineContext &engine, AccountId account, const RemoteListing &remote,
                                   const IngestContext &context, ListingId *idOut)
{
    TRY_ASSIGN(auto known, engine.listings.findByExternal(account, remote.externalId));
    if (!known || (known->status != ListingStatus::Active && known->status != ListingStatus::Inactive))
        return IngestResult::Unchanged;
    ListingRow &row = *known;
    if (idOut)
        *idOut = row.id;
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(account));
    const Quantity shown = std::max(Quantity{}, remote.quantity);
    if (row.remoteQuantity == shown && !row.observed &&
        ((isOnlyShown(row, policy) && !isLoose(row) && showsAsRead(row)) || agrees(row, remote.quantity)))
        return IngestResult::Unchanged;
    const bool changed = row.remoteQuantity != shown;
    row.remoteQuantity = shown;
    row.lastSyncedAt = engine.now();
    if (changed)
        row.remoteHash.clear(); // it stood for another quantity
    observeQuantity(row, remote.quantity, policy, context, row.lastSyncedAt);
    TRY(refreshDirt(engine, row));
    TRY(engine.listings.update(row));
    return changed ? IngestResult::Updated : IngestResult::Unchanged;
}

} // namespace

Result<IngestResult> ingestListing(EngineContext &engine, AccountId account, const RemoteListing &remote,
                                   const IngestContext &context, ListingId *idOut)
{
    if (remote.quantityOnly)
        return storeQuantity(engine, account, remote, context, idOut);
    const QByteArray hash = hashOf(remote);
    TRY_ASSIGN(auto known, knownRow(engine, account, remote));
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(account));
    if (!known) {
        TRY_ASSIGN(const ListingId id, storeNew(engine, {.account = account}, remote, hash, context));
        if (idOut)
            *idOut = id;
        return context.mayLink ? IngestResult::Waits : IngestResult::Unchanged; // nothing of the shop changed
    }
    ListingRow &row = *known;
    if (idOut)
        *idOut = row.id;
    if (isGone(remote, policy))
        return storeGone(engine, row, context);
    const bool sameReading = row.remoteHash == hash && row.status == statusOf(remote.status) &&
                             row.externalId == remote.externalId && !row.deferred;
    const bool sameStock = row.remoteQuantity == std::max(Quantity{}, remote.quantity) && !row.observed &&
                           !isLoose(row) &&
                           (isOnlyShown(row, policy) ? showsAsRead(row) : agrees(row, remote.quantity));
    const bool waitsForLink = row.link == LinkState::Unlinked;
    if (sameReading && sameStock && !waitsForLink)
        return IngestResult::Unchanged;

    const UtcMs now = engine.now();
    const bool isOurs = row.link == LinkState::Linked && !isOnlyShown(row, policy) && !remote.stockIsTheirs;
    if (isOurs && unitsOf(row, remote) != row.units) {
        if (isUnderWay(row, now))
            return leaveForNextRead(engine, row);
        rebase(row, remote);
    }
    const bool changed = row.remoteHash != hash;
    const bool back = row.status == ListingStatus::Missing || row.status == ListingStatus::Creating;
    const ListingStatus before = row.status;
    if (before == ListingStatus::Missing || before == ListingStatus::Ended)
        row.exposure.reset(); // on sale again: read before it counts
    const StockOwner owner = row.stockTheirs ? StockOwner::Theirs : StockOwner::Ours;
    const bool isFirst = row.lastSyncedAt == 0 && row.link == LinkState::Linked; // it was made from here
    takeReading(row, remote, now);
    TRY(followOwner(engine, row, owner));
    row.remoteHash = hash;
    if (back)
        row.trust = Trust::Confirmed;
    observeQuantity(row, remote.quantity, policy, context, now);
    if (opensUnsaid(row, remote))
        row.observed.reset();
    if (isFirst)
        beginAsShown(row, policy);
    TRY_ASSIGN(const bool merged, mergeListing(engine, row, policy, context));
    if (row.inDoubt && isOnlyShown(row, policy)) {
        row.inDoubt = false;
        TRY(settleDoubts(engine, row, context));
    }
    TRY(engine.listings.update(row));
    if (changed && (remote.units || row.units == 1)) // else it would no longer say that it is a bundle
        TRY(engine.listings.savePayload(row.id, remote.raw));
    if (before != row.status || (owner == StockOwner::Theirs) != row.stockTheirs)
        TRY(refreshBeside(engine, row));
    if (waitsForLink && context.mayLink)
        return IngestResult::Waits;
    return changed || merged || back ? IngestResult::Updated : IngestResult::Unchanged;
}

} // namespace evenstock
