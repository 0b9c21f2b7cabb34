// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/push_stage.h"

#include "app/sync/guard.h"
#include "app/sync/ledger.h"
#include "app/sync/plan_book.h"
#include "app/sync/relisting.h"

#include <QSet>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 200;
constexpr int mostLooks = 3; // for one create in one run

ChangeKind kindOf(const DesiredState &state, const AccountPolicy &policy)
{
    if (state.create)
        return ChangeKind::Create;
    if (state.quantity == Quantity{} && policy.goneAtZero)
        return ChangeKind::End;
    return ChangeKind::Update;
}

QString kindName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Create:
        return u"create"_s;
    case ChangeKind::End:
        return u"end"_s;
    case ChangeKind::Update:
        break;
    }
    return u"update"_s;
}

// An increment cannot overwrite a sale; down to zero it stops there whatever was sold, like an absolute write.
bool isIncrement(const AccountPolicy &policy, const QString &kind, Quantity target)
{
    return policy.relative && kind == "update"_L1 && target > Quantity{};
}

QString refusalFingerprint(ListingId listing)
{
    return u"delivery:%1"_s.arg(listing.value);
}

} // namespace

// A good Saturday sells out: what orders alone took to zero is never held back.
Result<bool> PushStage::loweredByOrders(const ListingRow &row, const Product &product, const AccountPolicy &policy)
{
    TRY_ASSIGN(const Quantity orders, m_engine.products.ordersSince(product.id, row.settledMovement));
    Product before = product;
    before.onHand = product.onHand - orders;
    return orders < Quantity{} && wantedQuantity(row, before, before.onHand, policy) > Quantity{};
}

Result<int> PushStage::guardOutbound()
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    TRY_ASSIGN(const std::int64_t onSale, m_engine.listings.countOnSale(m_account));
    QList<HeldRow> zeroed;
    QList<HeldRow> jumps;
    for (const Dirt dirt : {Dirt::Zero, Dirt::Lower, Dirt::Raise, Dirt::Price}) {
        for (ListingId after;;) {
            TRY_ASSIGN(const auto rows, m_engine.listings.dirty(m_account, dirt, after, batchSize));
            for (const ListingRow &row : rows) {
                after = row.id;
                TRY_ASSIGN(const auto product, m_engine.products.find(row.product));
                if (!product)
                    continue;
                TRY_ASSIGN(const Quantity available, availableStock(m_engine, *product));
                const DesiredState state = desiredState(row, *product, available, policy, {});
                if (dirt == Dirt::Zero && state.quantity == Quantity{}) {
                    TRY_ASSIGN(const bool sold, loweredByOrders(row, *product, policy));
                    if (!sold)
                        zeroed.append({row.id, row.product, product->sku, u"quantity"_s, u"quantity"_s, Direction::Out,
                                       quantityText(row.possible.isEmpty() ? Quantity{} : row.possible.last()), u"0"_s,
                                       u"local_changed"_s});
                }
                if (state.fields.contains(Field::Price) && !state.create &&
                    isPriceJump(row.remote.value(Field::Price), state.fields.value(Field::Price), policy.guard))
                    jumps.append({row.id, row.product, product->sku, u"field"_s, u"price"_s, Direction::Out,
                                  row.remote.value(Field::Price), state.fields.value(Field::Price),
                                  u"local_changed"_s});
            }
            if (rows.size() < batchSize)
                break;
        }
    }
    int held = 0;
    const auto judge = [&](bool tooMany, const QString &guard, const QList<HeldRow> &rows) -> Status {
        if (!tooMany)
            return lapse(m_engine, m_account, guard);
        TRY_ASSIGN(const PlanId plan, holdBack(m_engine, m_account, m_context.cause.run, u"guard"_s, guard, rows));
        Q_UNUSED(plan)
        held += int(rows.size());
        return {};
    };
    TRY(judge(tooManyZeroed(zeroed.size(), onSale, policy.guard), u"zero_out"_s, zeroed));
    TRY(judge(tooManyPriceJumps(jumps.size(), policy.guard), u"price_out"_s, jumps));
    return held;
}

Status PushStage::record(ListingRow &row, Change &change)
{
    TRY_ASSIGN(change.delivery, m_engine.runs.insertDelivery({.account = m_account,
                                                              .listing = row.id,
                                                              .run = m_context.cause.run,
                                                              .kind = kindName(change.kind),
                                                              .fields = change.fields,
                                                              .quantity = change.quantity,
                                                              .baseQuantity = change.baseQuantity,
                                                              .marker = change.marker,
                                                              .recordedAt = m_engine.now()}));
    writeOverDifference(row, change);
    if (change.quantity) {
        setStock(row, noLongerLands(stockOf(row))); // a zero over a write in doubt
        TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
        setStock(row, beginWrite(stockOf(row), {.target = *change.quantity,
                                                .base = change.baseQuantity,
                                                .relative = policy.relative && change.kind == ChangeKind::Update}));
        row.overtakenAt = m_engine.now();
        TRY_ASSIGN(row.changedSeq, m_engine.accounts.nextSequence());
        row.trust = Trust::InFlight;
    }
    row.marker = change.marker.isEmpty() ? row.marker : change.marker;
    return m_engine.listings.update(row);
}

// Zero cannot wait for the visibility lag: the difference that it is written over goes on waiting without being seen.
void PushStage::writeOverDifference(ListingRow &row, const Change &change)
{
    if (!row.lag || change.quantity != Quantity{})
        return;
    const bool untouched = row.changedSeq <= row.observedSeq; // else the orders since have told what it was
    if (untouched && !row.overwritten) {
        row.overwritten = row.lag;
        row.overwrittenBase = row.possible;
    }
    row.lag.reset();
    row.pendingDrop = pendingDropOf(row);
}

Result<std::optional<Change>> PushStage::changeFor(ListingRow &row, PushBatch &batch)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    TRY_ASSIGN(const auto product, m_engine.products.find(row.product));
    TRY_ASSIGN(const Quantity available, product ? availableStock(m_engine, *product) : Result<Quantity>(Quantity{}));
    if (!product)
        return std::optional<Change>();
    TRY_ASSIGN(const auto conflicts, m_engine.runs.openConflicts(row.id));
    QSet<Field> open;
    for (const ConflictRow &conflict : conflicts)
        open.insert(conflict.field);
    DesiredState state = desiredState(row, *product, available, policy, open);
    if (state.dirt == Dirt::Clean) {
        TRY(refreshDirt(m_engine, row));
        TRY(m_engine.listings.update(row));
        return std::optional<Change>();
    }
    // What is held or refused waits; the rest of the listing goes on.
    if (row.held == "refused"_L1) {
        if (state.create)
            return std::optional<Change>();
        state.fields.clear();
    } else if (row.held == "guard:price"_L1) {
        state.fields.remove(Field::Price);
    } else if (!row.held.isEmpty()) {
        state.quantity.reset();
        if (state.create)
            return std::optional<Change>();
    }
    if (state.quantity && !state.create && !maySend(stockOf(row), *state.quantity)) {
        batch.readFirst.append(row.id);
        state.quantity.reset(); // texts and prices need not wait
    }
    if (ChangeGate *gate = m_context.gate) {
        if (state.quantity && !gate->allows(row.id, u"quantity"_s, Direction::Out, quantityText(*state.quantity)))
            state.quantity.reset();
        for (const Field field : state.fields.keys()) {
            if (!state.create && !gate->allows(row.id, fieldName(field), Direction::Out, state.fields.value(field)))
                state.fields.remove(field);
        }
    }
    if (!state.quantity && state.fields.isEmpty())
        return std::optional<Change>();
    if (state.create && !state.quantity)
        return std::optional<Change>();
    Change change{
        .kind = kindOf(state, policy), .sku = product->sku, .quantity = state.quantity, .fields = state.fields};
    if (change.kind == ChangeKind::Create) {
        const Look look = m_looked.value(row.id);
        if (look.times == 0 || look.changedSeq != row.changedSeq) {
            if (look.times >= mostLooks)
                return std::optional<Change>(); // its orders keep coming: the next run
            // An equal one may exist already: a lost answer made it, or a relisting cancellation.
            batch.lookFirst.append(row.id);
            return std::optional<Change>();
        }
        change.marker = row.marker.isEmpty() ? u"es%1-%2"_s.arg(row.id.value).arg(m_engine.now(), 0, 36) : row.marker;
    } else {
        change.externalId = row.externalId;
        // Down to zero from whatever it may show; everything else is sent from a settled base.
        change.baseQuantity = state.quantity == Quantity{} && !row.possible.isEmpty()
                                  ? std::max(Quantity{}, row.possible.last())
                                  : row.possible.value(0);
        if (change.kind == ChangeKind::End)
            change.fields.clear();
    }
    TRY_ASSIGN(change.raw, m_engine.listings.payload(row.id));
    return std::optional(change);
}

Result<PushBatch> PushStage::next(int limit, QSet<ListingId> &skip)
{
    PushBatch batch;
    TRY_ASSIGN(auto rows, m_engine.listings.toPush(m_account, limit + int(skip.size())));
    for (ListingRow &row : rows) {
        if (batch.changes.size() >= limit)
            break;
        if (skip.contains(row.id) || (row.after && !(row.inDoubt && row.dirty == Dirt::Zero)))
            continue; // under way; over a write in doubt only zero is sent
        skip.insert(row.id);
        TRY_ASSIGN(auto change, changeFor(row, batch));
        if (!change)
            continue;
        TRY(record(row, *change));
        batch.changes.append(*change);
    }
    return batch;
}

Status PushStage::finishListing(ListingRow &row)
{
    TRY(refreshDirt(m_engine, row));
    return m_engine.listings.update(row);
}

Status PushStage::confirm(DeliveryRow &delivery, ListingRow &row, const ItemReceipt &receipt)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    delivery.state = DeliveryState::Confirmed;
    if (delivery.kind == "create"_L1) {
        const QString id = receipt.externalId;
        TRY_ASSIGN(const auto other, m_engine.listings.findByExternal(m_account, id));
        if (id.isEmpty() || (other && other->id != row.id && other->link == LinkState::Linked))
            return doubt(delivery, row); // done, but as what? The next look finds it.
        if (other && other->id != row.id)
            TRY(absorb(m_engine, row, *other));
        row.externalId = id;
        row.status = ListingStatus::Active;
        row.marker.clear();
    } else if (!receipt.externalId.isEmpty()) {
        row.externalId = receipt.externalId;
    }
    if (delivery.kind == "end"_L1)
        row.status = ListingStatus::Ended;
    if (delivery.quantity) {
        const bool keeps = delivery.kind == "end"_L1 || isIncrement(policy, delivery.kind, *delivery.quantity);
        setStock(row, endWrite(stockOf(row), WriteResult::Confirmed, keeps));
        row.overtakenAt = m_engine.now();
        if (delivery.kind == "end"_L1)
            row.possible = {Quantity{}}; // gone: nothing that crossed it can show anything else
        TRY_ASSIGN(row.settledMovement, m_engine.products.newestMovement(row.product));
        row.remoteQuantity = receipt.quantity.value_or(*delivery.quantity);
        row.trust = Trust::Confirmed;
    }
    for (auto it = delivery.fields.begin(); it != delivery.fields.end(); ++it) {
        row.base.insert(it.key(), it.value());
        row.remote.insert(it.key(), it.value());
    }
    if (!delivery.fields.isEmpty()) {
        row.baseAt = m_engine.now();
        row.baseRun = delivery.run;
    }
    row.remoteHash.clear(); // what it shows now was not read yet
    row.held.clear();
    TRY(m_engine.runs.settleProblems(refusalFingerprint(row.id), m_engine.now()));
    if (m_context.counters)
        ++m_context.counters->confirmed;
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
    const bool keeps = isIncrement(policy, delivery.kind, *delivery.quantity);
    setStock(row, endWrite(stockOf(row), WriteResult::Confirmed, keeps));
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
    row.held = u"refused"_s; // until the owner retries or the product changes
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
                                                              .httpStatus = receipt.error.httpStatus,
                                                              .requestId = receipt.error.requestId,
                                                              .firstAt = m_engine.now(),
                                                              .lastAt = m_engine.now()}));
    Q_UNUSED(problem)
    if (m_context.counters)
        ++m_context.counters->refused;
    return {};
}

Status PushStage::doubt(DeliveryRow &delivery, ListingRow &row)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    delivery.state = DeliveryState::InDoubt;
    const UtcMs until = delivery.recordedAt + policy.landingMs;
    const bool mayLand = m_engine.now() < until;
    if (delivery.quantity)
        setStock(row, endWrite(stockOf(row), mayLand ? WriteResult::MayLand : WriteResult::Unknown,
                               isIncrement(policy, delivery.kind, *delivery.quantity)));
    row.landingUntil = std::max(row.landingUntil, until);
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
        TRY(doubt(*delivery, *row));
        break;
    case Outcome::NotSent:
        TRY(notSent(*delivery, *row, receipt));
        break;
    case Outcome::Accepted:
        break;
    }
    TRY(m_engine.runs.updateDelivery(*delivery));
    return finishListing(*row);
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
                         .error = makeError(ErrorCode::InDoubt, u"the program ended before the answer came"_s)}));
    }
    return {};
}

Result<Change> PushStage::openCreate(ListingId id)
{
    Change change{.kind = ChangeKind::Create};
    TRY_ASSIGN(const auto row, m_engine.listings.find(id));
    if (!row)
        return change;
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    TRY_ASSIGN(const auto product, m_engine.products.find(row->product));
    if (product) {
        change.sku = product->sku;
        change.fields = channelView(*product, policy);
    }
    change.marker = row->marker;
    TRY_ASSIGN(change.raw, m_engine.listings.payload(id));
    return change;
}

Status PushStage::settleCreate(ListingId id, const QList<RemoteListing> &found)
{
    TRY_ASSIGN(auto row, m_engine.listings.find(id));
    if (!row)
        return {};
    if (found.isEmpty() && row->inDoubt && m_engine.now() < row->landingUntil)
        return {}; // it may still be made
    TRY_ASSIGN(const auto open, m_engine.runs.openDeliveriesOf(id));
    for (DeliveryRow delivery : open) {
        const bool isCreate = delivery.kind == "create"_L1;
        if (delivery.state != DeliveryState::InDoubt || (!found.isEmpty() && !isCreate))
            continue; // what is there is read next, and tells of the rest
        const bool isDone = found.isEmpty() ? delivery.kind == "end"_L1 : isCreate;
        delivery.state = isDone ? DeliveryState::Confirmed : DeliveryState::NotSent;
        delivery.settledAt = m_engine.now();
        TRY(m_engine.runs.updateDelivery(delivery));
    }
    TRY_ASSIGN(row->changedSeq, m_engine.accounts.nextSequence());
    m_looked.insert(id, {row->changedSeq, m_looked.value(id).times + 1});
    row->overtakenAt = m_engine.now();
    setStock(*row, noLongerLands(stockOf(*row)));
    if (found.isEmpty()) {
        row->possible = {Quantity{}};
        row->inDoubt = false;
        row->lag.reset();
        row->pendingDrop = pendingDropOf(*row);
        return finishListing(*row);
    }
    const RemoteListing &remote = found.first();
    TRY_ASSIGN(const auto other, m_engine.listings.findByExternal(m_account, remote.externalId));
    if (other && other->id != row->id) {
        if (other->link == LinkState::Linked) { // an equal one is linked to another product: never push this one
            row->link = LinkState::Duplicate;
            return finishListing(*row);
        }
        TRY(absorb(m_engine, *row, *other));
    }
    row->externalId = remote.externalId;
    row->status = ListingStatus::Active;
    row->remote = remote.fields;
    row->remoteQuantity = remote.quantity;
    row->remoteHash.clear();
    row->matchKeys = remote.matchKeys;
    row->inDoubt = true; // its quantity is judged between two order reads, like any other
    row->marker.clear();
    for (auto it = remote.fields.begin(); it != remote.fields.end(); ++it)
        row->base.insert(it.key(), it.value());
    TRY(m_engine.listings.savePayload(row->id, remote.raw));
    return finishListing(*row);
}

} // namespace evenstock
