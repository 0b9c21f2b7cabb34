// SPDX-License-Identifier: GPL-3.0-or-later
// New listings: what they will be, which of them the marketplace takes for one, and what a look for them found.
#include "app/sync/ledger.h"
#include "app/sync/push_stage.h"
#include "app/sync/relist_review.h"
#include "app/sync/relisting.h"
#include "app/sync/settle_doubts.h"

namespace evenstock {

using namespace Qt::StringLiterals;

Result<Change> PushStage::createOf(const ListingRow &row)
{
    Change change{.kind = ChangeKind::Create, .marker = row.marker};
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    TRY_ASSIGN(const auto product, m_engine.products.find(row.product));
    if (product) {
        change.sku = product->sku;
        change.fields = openingView(*product, policy);
    }
    TRY_ASSIGN(change.raw, m_engine.listings.payload(row.id));
    return change;
}

Result<Change> PushStage::openCreate(ListingId id)
{
    TRY_ASSIGN(const auto row, m_engine.listings.find(id));
    if (!row)
        return Change{.kind = ChangeKind::Create};
    m_lookedFrom.insert(id, row->changedSeq);
    return createOf(*row);
}

// Looked for, and certainly not there: nor did a cancelled order bring it back.
Status PushStage::settleAway(ListingRow &row)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    const bool chose = row.possible != QList{Quantity{}};
    row.crossing = row.crossing || (chose && policy.visibilityLagMs > 0); // its orders may still be on their way
    row.lag.reset();
    judgeReleases(row, row.possible, {});
    row.possible = {Quantity{}};
    row.inDoubt = false;
    row.trust = Trust::Confirmed;
    TRY_ASSIGN(const bool opened, followReview(m_engine, row, m_context.cause.run));
    if (opened && m_context.counters)
        ++m_context.counters->conflicts;
    TRY(finishListing(row));
    return refreshListings(m_engine, row.product);
}

Status PushStage::settleCreate(ListingId id, const QList<RemoteListing> &found)
{
    TRY_ASSIGN(auto row, m_engine.listings.find(id));
    if (!row)
        return {};
    if (found.isEmpty() && row->inDoubt && m_engine.now() < row->landingUntil)
        return {}; // it may still be made
    const std::int64_t from = m_lookedFrom.value(id, row->changedSeq);
    if (found.isEmpty() && row->changedSeq != from) { // an order came meanwhile: it may have brought one back
        m_looked.insert(id, {from, m_looked.value(id).times + 1});
        return {};
    }
    TRY_ASSIGN(const auto open, m_engine.runs.openDeliveriesOf(id));
    QList<DeliveryRow> lost; // creates without an answer
    for (DeliveryRow delivery : open) {
        const bool isCreate = delivery.kind == "create"_L1;
        if (delivery.state != DeliveryState::InDoubt || (!found.isEmpty() && !isCreate))
            continue; // what is there is read next, and tells of the rest
        if (isCreate)
            lost.append(delivery);
        const bool isDone = found.isEmpty() ? delivery.kind == "end"_L1 : isCreate;
        delivery.state = isDone ? DeliveryState::Confirmed : DeliveryState::NotSent;
        delivery.settledAt = m_engine.now();
        TRY(m_engine.runs.updateDelivery(delivery));
        if (m_context.counters && delivery.run == m_context.cause.run) {
            --m_context.counters->inDoubt;
            m_context.counters->confirmed += isDone ? 1 : 0;
        }
    }
    TRY_ASSIGN(row->changedSeq, m_engine.accounts.nextSequence());
    m_looked.insert(id, {row->changedSeq, m_looked.value(id).times + 1});
    row->overtakenAt = m_engine.now();
    setStock(*row, noLongerLands(stockOf(*row)));
    if (found.isEmpty())
        return settleAway(*row);
    const RemoteListing &remote = found.first();
    // Nothing was ever sent: it was on sale before. Like any listing that is linked later it moves no stock.
    const bool wasOnSale = row->status == ListingStatus::Creating && row->marker.isEmpty();
    if (wasOnSale) {
        row->possible = {std::max(Quantity{}, remote.quantity)};
        row->exposure.reset();
    }
    TRY_ASSIGN(auto other, m_engine.listings.findByExternal(m_account, remote.externalId));
    if (other && other->id != row->id) {
        if (other->link == LinkState::Linked) {
            for (const DeliveryRow &create : std::as_const(lost)) {
                if (create.quantity)
                    TRY(addCreated(m_engine, *other, *create.quantity, Adding::Unsure));
            }
            TRY(yieldTo(m_engine, *row, other->product, m_context.cause.run));
            return finishListing(*row);
        }
        if (!wasOnSale)
            addShown(*row, *other);
        TRY(absorb(m_engine, *row, *other));
    }
    // Else it is an equal one, of before or relisted, and what it shows was never sent from here: ours goes out.
    const bool isMarked = !row->marker.isEmpty() && remote.marker == row->marker;
    const bool isNew = row->status == ListingStatus::Creating && remote.marker.isEmpty();
    const bool isWhatWasMade = isMarked || (isNew && remote.externalSku == row->externalSku);
    row->externalId = remote.externalId;
    row->status = ListingStatus::Active;
    row->remote = remote.fields;
    row->remoteQuantity = std::max(Quantity{}, remote.quantity);
    row->remoteHash.clear();
    row->matchKeys = remote.matchKeys;
    row->inDoubt = true; // its quantity is judged between two order reads, like any other
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    for (const DeliveryRow &create : std::as_const(lost))
        agreeOnCreate(*row, create, policy, m_engine.now());
    if (lost.isEmpty() || !isWhatWasMade)
        row->base.insert(remote.fields);
    row->marker.clear();
    TRY(m_engine.listings.savePayload(row->id, remote.raw));
    TRY(m_engine.runs.settleProblems(equalListingFingerprint(m_account, row->product), m_engine.now()));
    return finishListing(*row);
}

// Creates handed out in this run, and those of earlier ones that are not settled.
Result<QHash<QString, ListingId> *> PushStage::createsUnderWay(const Connector &connector)
{
    if (m_creates)
        return &*m_creates;
    QHash<QString, ListingId> creates;
    TRY_ASSIGN(const auto open, m_engine.runs.openDeliveries(m_account));
    for (const DeliveryRow &delivery : open) {
        if (delivery.kind != "create"_L1)
            continue;
        TRY_ASSIGN(const auto row, m_engine.listings.find(delivery.listing));
        if (!row || row->link != LinkState::Linked)
            continue;
        TRY_ASSIGN(const Change create, createOf(*row));
        creates.insert(connector.equalKey(create), row->id);
    }
    m_creates = creates;
    return &*m_creates;
}

// The marketplace would add this one to an equal one that is under way. Once that is made it is the other's; where it
// is not, this one is sent by the next run.
Result<bool> PushStage::waitsForEqual(const ListingRow &row, const Change &create)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    const Connector *connector = m_engine.connector(policy.marketplace);
    const QString key = connector ? connector->equalKey(create) : QString();
    if (key.isEmpty())
        return false;
    TRY_ASSIGN(auto *creates, createsUnderWay(*connector));
    const ListingId other = creates->value(key);
    if (!other || other == row.id) {
        creates->insert(key, row.id);
        return false;
    }
    m_waiting.insert(other, row.id);
    return true;
}

Status PushStage::yieldWaiting(const ListingRow &made)
{
    const QList<ListingId> waiting = m_waiting.values(made.id);
    m_waiting.remove(made.id);
    for (const ListingId id : waiting) {
        TRY_ASSIGN(auto row, m_engine.listings.find(id));
        if (!row || row->link != LinkState::Linked || row->status == ListingStatus::Active)
            continue;
        TRY(yieldTo(m_engine, *row, made.product, m_context.cause.run));
        TRY(finishListing(*row));
    }
    return {};
}

// The marketplace added the pieces to an equal listing of another product. Where that was read since the create was
// recorded, as that of a job may be, the reading may have held them already.
Status PushStage::joined(const DeliveryRow &delivery, ListingRow &row, ListingRow &other)
{
    const bool wasRead = other.lastSyncedAt > delivery.recordedAt;
    TRY(addCreated(m_engine, other, delivery.quantity.value_or(Quantity{}),
                   wasRead ? Adding::Unsure : Adding::Certain));
    if (m_context.counters)
        ++m_context.counters->confirmed;
    return yieldTo(m_engine, row, other.product, delivery.run);
}

} // namespace evenstock
