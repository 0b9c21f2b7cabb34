// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the changes that the push stage handed out.
#include "app/sync/ledger.h"
#include "app/sync/push_stage.h"
#include "app/sync/relist_review.h"
#include "app/sync/relisting.h"
#include "app/sync/settle_doubts.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs lateJobMs = 3'600'000;

// An increment cannot overwrite a sale; on the way down it stops at zero whatever was sold, like an absolute write.
bool isIncrement(const AccountPolicy &policy, const DeliveryRow &delivery)
{
    return policy.relative && delivery.kind == "update"_L1 && delivery.quantity > delivery.baseQuantity;
}

// Gone: nothing that crossed it can show anything else. Where it was not sure what was there, it may have been sold and
// cancelled before, and a new one may stand in its place.
ShownSet afterEnd(const ShownSet &before)
{
    return before.size() > 1 ? unite({Quantity{}}, clipped(before)) : ShownSet{Quantity{}};
}

} // namespace

Status PushStage::finishListing(ListingRow &row)
{
    TRY(refreshDirt(m_engine, row));
    TRY(m_engine.listings.update(row));
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    // It gave way, or what was to be made there is refused, or made after all.
    const bool concernsOthers = row.link == LinkState::Duplicate || policy.promise == Promise::LastPieces;
    return concernsOthers ? refreshBeside(m_engine, row) : Status();
}

Status PushStage::confirm(DeliveryRow &delivery, ListingRow &row, const ItemReceipt &receipt)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    delivery.state = DeliveryState::Confirmed;
    if (delivery.kind == "create"_L1) {
        const QString id = receipt.externalId;
        TRY_ASSIGN(auto other, m_engine.listings.findByExternal(m_account, id));
        if (id.isEmpty())
            return doubt(delivery, row, receipt); // done, but as what? The next look finds it.
        if (other && other->id != row.id && other->link == LinkState::Linked)
            return joined(delivery, row, *other);
        if (other && other->id != row.id) {
            addShown(row, *other);
            TRY(absorb(m_engine, row, *other));
        }
        row.externalId = id;
        row.status = ListingStatus::Active;
        row.marker.clear();
        TRY(m_engine.runs.settleProblems(equalListingFingerprint(m_account, row.product), m_engine.now()));
    } else if (!receipt.externalId.isEmpty()) {
        row.externalId = receipt.externalId;
    }
    if (delivery.kind == "end"_L1)
        row.status = ListingStatus::Ended;
    if (delivery.quantity) {
        const ShownSet before = row.possible;
        const bool keeps = delivery.kind == "end"_L1 || isIncrement(policy, delivery);
        setStock(row, endWrite(stockOf(row), WriteResult::Confirmed, keeps));
        row.overtakenAt = m_engine.now();
        TRY(awaitOlder(delivery, row, policy));
        if (delivery.kind == "end"_L1)
            row.possible = afterEnd(before);
        else if (delivery.kind == "create"_L1 && receipt.quantity) // it may be there without the pieces asked for
            row.possible = shifted(row.possible, *receipt.quantity - *delivery.quantity);
        if (!keeps)
            overwriteReleases(row, before);
        TRY_ASSIGN(row.settledMovement, m_engine.products.newestMovement(row.product));
        row.remoteQuantity = receipt.quantity.value_or(*delivery.quantity);
        row.trust = Trust::Confirmed;
    }
    const bool isCreate = delivery.kind == "create"_L1;
    for (auto it = delivery.fields.begin(); it != delivery.fields.end(); ++it) {
        if (isCreate && !policy.agreesByCreate(it.key()))
            continue;
        if (it.key() == Field::Price && hasOwnPrice(row, policy) && it.value() == row.ownPrice)
            TRY(logOwnPrice(m_engine, row, delivery, row.remote.value(Field::Price)));
        row.base.insert(it.key(), it.value());
        row.remote.insert(it.key(), it.value());
    }
    if (!delivery.fields.isEmpty()) {
        row.baseAt = m_engine.now();
        row.baseRun = delivery.run;
    }
    row.remoteHash.clear(); // what it shows now was not read yet
    TRY(liftRefusal(m_engine, row, delivery));
    if (m_context.counters)
        ++m_context.counters->confirmed;
    return {};
}

// Zero is sent over a write in doubt, which may still be carried out after it.
Status PushStage::awaitOlder(const DeliveryRow &zero, ListingRow &row, const AccountPolicy &policy)
{
    if (!row.inDoubt || m_engine.now() >= row.landingUntil || zero.kind != "update"_L1)
        return {};
    TRY_ASSIGN(const auto open, m_engine.runs.openDeliveriesOf(row.id));
    ShownSet later;
    for (const DeliveryRow &older : open) {
        if (older.id == zero.id || older.state != DeliveryState::InDoubt || !older.quantity)
            continue;
        const Quantity shown = policy.relative ? *older.quantity - older.baseQuantity : *older.quantity;
        later = unite(later, {std::max(Quantity{}, shown)});
    }
    if (!later.isEmpty())
        row.after = later;
    return {};
}

// The fields did not go through; the quantity may have (ItemReceipt::quantity).
Status PushStage::endQuantity(const DeliveryRow &delivery, ListingRow &row, const ItemReceipt &receipt)
{
    if (!delivery.quantity)
        return {};
    if (!receipt.quantity) {
        setStock(row, endWrite(stockOf(row), WriteResult::Refused, true));
        return {};
    }
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    const bool keeps = isIncrement(policy, delivery);
    const ShownSet before = row.possible;
    setStock(row, endWrite(stockOf(row), WriteResult::Confirmed, keeps));
    if (!keeps)
        overwriteReleases(row, before);
    row.overtakenAt = m_engine.now();
    TRY_ASSIGN(row.settledMovement, m_engine.products.newestMovement(row.product));
    row.remoteQuantity = *receipt.quantity;
    row.remoteHash.clear();
    return {};
}

Status PushStage::refuse(DeliveryRow &delivery, ListingRow &row, const ItemReceipt &receipt)
{
    delivery.state = DeliveryState::Refused;
    TRY(endQuantity(delivery, row, receipt));
    row.trust = Trust::Confirmed;
    // Until the owner retries or the product changes; where a text was refused the quantity is tried without it.
    row.held = delivery.fields.isEmpty() ? u"refused:quantity"_s : u"refused"_s;
    TRY_ASSIGN(const ProblemId problem, m_engine.runs.report({.kind = u"delivery"_s,
                                                              .severity = u"error"_s,
                                                              .code = errorCodeName(receipt.error.code),
                                                              .fingerprint = refusalFingerprint(row.id),
                                                              .account = m_account,
                                                              .run = delivery.run,
                                                              .listing = row.id,
                                                              .product = row.product,
                                                              .delivery = delivery.id,
                                                              .item = row.externalSku,
                                                              .detail = receipt.error.detail,
                                                              .payload = receipt.error.payload,
                                                              .arguments = {{u"kind"_s, delivery.kind}},
                                                              .httpStatus = receipt.error.httpStatus,
                                                              .requestId = receipt.error.requestId,
                                                              .firstAt = m_engine.now(),
                                                              .lastAt = m_engine.now()}));
    Q_UNUSED(problem)
    if (m_context.counters)
        ++m_context.counters->refused;
    return {};
}

Status PushStage::doubt(DeliveryRow &delivery, ListingRow &row, const ItemReceipt &receipt)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    delivery.state = DeliveryState::InDoubt;
    // From now on: it was recorded with its whole batch and may have been sent much later.
    // What a job was to make may still be made long after we gave it up, and made twice it is sold twice.
    // Without a receipt of its own nobody knows how it was sent, and the job's id may be what was lost.
    const bool mayBeJobs = !delivery.jobId.isEmpty() || (policy.createsByJob && !receipt.wasSingle);
    const bool isJobsCreate = delivery.kind == "create"_L1 && mayBeJobs;
    const UtcMs landingMs = isJobsCreate ? std::max(policy.landingMs, lateJobMs) : policy.landingMs;
    const UtcMs until = m_engine.now() + (receipt.isOver ? 0 : landingMs);
    const bool mayLand = m_engine.now() < until;
    const UtcMs older = row.inDoubt ? row.landingUntil : 0; // of a write that is settled it says nothing any more
    if (delivery.quantity)
        setStock(row, endWrite(stockOf(row), mayLand ? WriteResult::MayLand : WriteResult::Unknown,
                               isIncrement(policy, delivery)));
    row.landingUntil = std::max(older, until);
    row.overtakenAt = m_engine.now();
    row.inDoubt = true; // texts and prices too: read back before anything is sent again
    row.trust = Trust::InFlight;
    row.remoteHash.clear();
    if (m_context.counters)
        ++m_context.counters->inDoubt;
    return {};
}

// The listing is gone: no fault of ours to show, but it is read before anything else is sent.
Status PushStage::notThere(DeliveryRow &delivery, ListingRow &row)
{
    delivery.state = DeliveryState::Refused;
    if (delivery.quantity)
        setStock(row, endWrite(stockOf(row), WriteResult::Refused, true));
    row.inDoubt = true;
    row.trust = Trust::InFlight;
    row.remoteHash.clear();
    return {};
}

Status PushStage::notSent(DeliveryRow &delivery, ListingRow &row, const ItemReceipt &receipt)
{
    delivery.state = DeliveryState::NotSent;
    TRY(endQuantity(delivery, row, receipt));
    row.trust = Trust::Confirmed;
    return {};
}

Status PushStage::receive(const ItemReceipt &receipt)
{
    TRY_ASSIGN(auto delivery, m_engine.runs.findDelivery(receipt.delivery));
    if (!delivery)
        return makeError(ErrorCode::Internal, u"no delivery %1"_s.arg(receipt.delivery.value));
    if (delivery->state != DeliveryState::Recorded && delivery->state != DeliveryState::Accepted)
        return {};
    TRY_ASSIGN(auto row, m_engine.listings.find(delivery->listing));
    if (!row)
        return makeError(ErrorCode::Internal, u"no listing %1"_s.arg(delivery->listing.value));
    delivery->errorCode = receipt.error.detail.isEmpty() ? QString() : errorCodeName(receipt.error.code);
    delivery->errorDetail = receipt.error.detail;
    delivery->warnings = receipt.warnings;
    if (receipt.outcome == Outcome::Accepted) {
        delivery->state = DeliveryState::Accepted;
        delivery->jobId = receipt.jobId;
        delivery->jobIndex = receipt.jobIndex;
        return m_engine.runs.updateDelivery(*delivery);
    }
    delivery->settledAt = m_engine.now();
    if (delivery->quantity) {
        TRY_ASSIGN(row->changedSeq, m_engine.accounts.nextSequence());
    }
    switch (receipt.outcome) {
    case Outcome::Done:
        TRY(confirm(*delivery, *row, receipt));
        break;
    case Outcome::Refused:
        if (receipt.error.code == ErrorCode::NotFound && delivery->kind != "create"_L1)
            TRY(notThere(*delivery, *row));
        else
            TRY(refuse(*delivery, *row, receipt));
        break;
    case Outcome::InDoubt:
        TRY(doubt(*delivery, *row, receipt));
        break;
    case Outcome::NotSent:
        TRY(notSent(*delivery, *row, receipt));
        break;
    case Outcome::Accepted:
        break;
    }
    TRY(m_engine.runs.updateDelivery(*delivery));
    TRY(finishListing(*row));
    const bool isMade = delivery->kind == "create"_L1 && delivery->state == DeliveryState::Confirmed;
    return isMade && row->link == LinkState::Linked ? yieldWaiting(*row) : Status();
}

Status PushStage::breakOff(DeliveryId id, const Error &error)
{
    TRY_ASSIGN(const auto delivery, m_engine.runs.findDelivery(id));
    if (!delivery || delivery->state != DeliveryState::Recorded)
        return {}; // settled, or a job that the next run asks about
    return receive({.delivery = id, .outcome = Outcome::InDoubt, .error = error});
}

Status PushStage::recover()
{
    TRY_ASSIGN(const auto open, m_engine.runs.openDeliveries(m_account));
    for (const DeliveryRow &delivery : open) {
        if (delivery.state == DeliveryState::Recorded)
            TRY(receive({.delivery = delivery.id,
                         .outcome = Outcome::InDoubt,
                         .error = makeError(ErrorCode::InDoubt, u"the answer never came, or could not be stored"_s)}));
    }
    return {};
}

} // namespace evenstock
