// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/push_stage.h"

#include "app/sync/ledger.h"
#include "app/sync/outbound_guard.h"
#include "app/sync/relisting.h"
#include "app/sync/stock_opening.h"

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLooks = 3; // for one create in one run
constexpr int mostReads = 2; // of one unsettled listing in one run, before its push

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

} // namespace

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
        const bool isRelative = policy.relative && change.kind == ChangeKind::Update;
        setStock(row, beginWrite(stockOf(row),
                                 {.target = *change.quantity, .base = change.baseQuantity, .relative = isRelative}));
        followPromise(row, policy);
        if (row.exposure)
            *row.exposure += exposureOfSend({*change.quantity, change.baseQuantity, row.units, isRelative});
        row.overtakenAt = m_engine.now();
        TRY_ASSIGN(row.changedSeq, m_engine.accounts.nextSequence());
        row.trust = Trust::InFlight;
    }
    row.marker = change.marker.isEmpty() ? row.marker : change.marker;
    TRY(m_engine.listings.update(row));
    const bool takesRoom = row.exposureKept && change.quantity; // what others may have is another from here on
    return takesRoom ? refreshListings(m_engine, row.product) : Status();
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

// What is held or refused waits; the rest of the listing goes on.
void PushStage::keepHeld(const ListingRow &row, DesiredState &state) const
{
    if (awaitsOpening(row)) { // to be read first
        state.fields.clear();
        state.quantity.reset();
        return;
    }
    const bool isFreed = row.heldPlan && m_context.gate && m_context.gate->isChosen();
    if (row.held.isEmpty() || isFreed)
        return;
    const bool isZero = state.quantity == Quantity{} && !state.create;
    if (row.held == "guard:price"_L1) {
        state.fields.remove(Field::Price);
        return;
    }
    const bool ofFields = row.held == "switched_on:fields"_L1 || (row.held == "refused"_L1 && !state.create);
    const bool zeroPasses = row.held == "switched_on"_L1 || row.held.startsWith("refused"_L1);
    const bool keepsFields = state.create ? row.held == "switched_on:fields"_L1 : row.held == "first_link"_L1;
    if (!keepsFields)
        state.fields.clear();
    if (!ofFields && !(isZero && zeroPasses))
        state.quantity.reset();
}

// What the gate does not let pass is taken out of the change.
Status PushStage::askGate(const ListingRow &row, const Product &product, Change &change)
{
    GatedChange asked{.listing = row.id,
                      .externalId = row.externalId,
                      .direction = Direction::Out,
                      .reason = u"local_changed"_s,
                      .product = product.id};
    if (change.kind == ChangeKind::Create) {
        asked.field = u"create"_s;
        asked.to = quantityText(change.quantity.value_or(Quantity{}));
        asked.fields = change.fields;
        TRY_ASSIGN(const bool allowed, mayMake(m_engine, m_context, asked));
        if (!allowed)
            change.quantity.reset();
        return {};
    }
    // What was wiped there and waits for the owner is not put back over it; zero goes on.
    if (change.quantity && *change.quantity > Quantity{}) {
        TRY_ASSIGN(const bool waits, m_engine.runs.waitsToComeIn(row.id, u"quantity"_s));
        if (waits)
            change.quantity.reset();
    }
    if (change.quantity) {
        asked.field = u"quantity"_s;
        asked.from = quantityText(change.baseQuantity);
        asked.to = quantityText(*change.quantity);
        TRY_ASSIGN(const bool allowed, mayMake(m_engine, m_context, asked));
        if (!allowed)
            change.quantity.reset();
    }
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    const QList<Field> fields = change.fields.keys();
    for (const Field field : fields) {
        const bool isOwn = field == Field::Price && hasOwnPrice(row, policy);
        asked.reason = isOwn ? row.ownPriceWhy : u"local_changed"_s;
        asked.field = fieldName(field);
        asked.from = row.remote.value(field);
        asked.to = change.fields.value(field);
        TRY_ASSIGN(const bool allowed, mayMake(m_engine, m_context, asked));
        if (!allowed)
            change.fields.remove(field);
    }
    return {};
}

// An equal one may exist already: a lost answer made it, or a relisting cancellation.
Result<bool> PushStage::looksFirst(const ListingRow &row, PushBatch &batch)
{
    const Look look = m_looked.value(row.id);
    if (look.times > 0 && look.changedSeq == row.changedSeq)
        return false;
    if (look.times < mostLooks) // else its orders keep coming: the next run
        batch.lookFirst.append(row.id);
    return true;
}

Result<std::optional<Change>> PushStage::changeFor(ListingRow &row, PushBatch &batch)
{
    const std::optional<Change> nothing;
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    TRY_ASSIGN(const auto product, m_engine.products.find(row.product));
    if (!product)
        return nothing;
    TRY_ASSIGN(DesiredState state, desiredNow(m_engine, row, *product));
    if (state.dirt == Dirt::Clean) {
        TRY(refreshDirt(m_engine, row));
        TRY(m_engine.listings.update(row));
        return nothing;
    }
    keepHeld(row, state);
    if (hasOwnPrice(row, policy) && !m_context.gate) // the owner says yes to each: by a plan (RepriceRule)
        state.fields.remove(Field::Price);
    if (m_guard) {
        TRY_ASSIGN(const bool isAsked, m_guard->hasAskedAbout(row, *product, state));
        m_isUnasked = !isAsked;
        if (m_isUnasked)
            return nothing;
    }
    // What may still arrive would write its older texts over these.
    const bool fieldsWait = row.inDoubt && !state.create && !state.fields.isEmpty();
    if (fieldsWait)
        state.fields.clear();
    const bool quantityWaits = state.quantity && !state.create && !maySend(stockOf(row), *state.quantity);
    if (quantityWaits || (fieldsWait && state.quantity != Quantity{})) {
        if (m_reads[row.id]++ < mostReads)
            batch.readFirst.append(row.id);
        state.quantity.reset(); // on a base that is merely not settled texts and prices need not wait
    }
    const bool isCreate = state.create;
    if (isCreate && !state.quantity)
        return nothing;
    Change change{
        .kind = kindOf(state, policy), .sku = product->sku, .quantity = state.quantity, .fields = state.fields};
    if (isCreate) {
        TRY_ASSIGN(const bool looks, looksFirst(row, batch));
        if (looks)
            return nothing;
        change.eans = product->eans;
        change.brand = product->brand;
        change.marker = row.marker.isEmpty() ? u"es%1-%2"_s.arg(row.id.value).arg(m_engine.now(), 0, 36) : row.marker;
    } else {
        change.externalId = row.externalId;
        // Down to zero from whatever it may show; everything else is sent from a settled base.
        change.baseQuantity = state.quantity == Quantity{} && !row.possible.isEmpty()
                                  ? std::max(Quantity{}, row.possible.last())
                                  : row.possible.value(0);
        if (change.kind == ChangeKind::End)
            change.fields.clear();
        for (auto it = change.fields.begin(); it != change.fields.end(); ++it)
            change.baseFields.insert(it.key(), row.base.value(it.key()));
    }
    TRY(askGate(row, *product, change));
    if (!change.quantity && (isCreate || change.fields.isEmpty()))
        return nothing;
    if (change.kind == ChangeKind::End && !change.quantity)
        return nothing;
    TRY_ASSIGN(change.raw, m_engine.listings.payload(row.id));
    if (isCreate) {
        TRY_ASSIGN(const bool waits, waitsForEqual(row, change));
        if (waits)
            return nothing;
    }
    return std::optional(change);
}

// The listings of a plan that have something to send.
Result<QList<ListingRow>> PushStage::scopeRows(const ChangeGate::Scope &scope, int limit, const QSet<ListingId> &skip)
{
    QList<ListingRow> rows;
    const auto take = [&](const std::optional<ListingRow> &row) {
        if (row && row->account == m_account && row->dirty != Dirt::Clean && !skip.contains(row->id))
            rows.append(*row);
    };
    for (const ListingId id : scope.listings) {
        if (rows.size() >= limit)
            return rows;
        if (skip.contains(id))
            continue;
        TRY_ASSIGN(const auto row, m_engine.listings.find(id));
        take(row);
    }
    for (const QString &id : scope.externalIds) {
        if (rows.size() >= limit)
            break;
        TRY_ASSIGN(const auto row, m_engine.listings.findByExternal(m_account, id));
        take(row);
    }
    return rows;
}

// One after the other by priority; what must go to zero meanwhile goes first.
Result<PushBatch> PushStage::next(int limit, QSet<ListingId> &skip, Scope scope)
{
    PushBatch batch;
    if (const auto few = m_context.gate ? m_context.gate->scope() : std::nullopt) {
        TRY_ASSIGN(auto rows, scopeRows(*few, limit, skip));
        TRY(addChanges(rows, limit, skip, batch));
        return batch;
    }
    do { // what turned up meanwhile is asked about before it is sent
        if (std::exchange(m_isUnasked, false))
            TRY(m_guard->ask());
        TRY(fill(limit, skip, scope, batch));
    } while (m_isUnasked);
    return batch;
}

Status PushStage::fill(int limit, QSet<ListingId> &skip, Scope scope, PushBatch &batch)
{
    TRY_ASSIGN(auto urgent, m_engine.listings.toPush(m_account, limit + int(m_zeroes.size())));
    urgent.removeIf([](const ListingRow &row) { return row.dirty != Dirt::Zero; });
    TRY(addChanges(urgent, limit, skip, batch));
    if (m_isUnasked)
        return {};
    const auto size = [&batch] { return batch.changes.size() + batch.readFirst.size() + batch.lookFirst.size(); };
    for (bool more = scope == Scope::Everything; more && size() < limit;) {
        TRY_ASSIGN(auto rows, m_engine.listings.toPush(m_account, m_place, limit));
        more = rows.size() == limit;
        TRY(addChanges(rows, limit, skip, batch));
        if (m_isUnasked)
            return {};
        if (!rows.isEmpty())
            m_place = {rows.last().dirty, rows.last().dirtySince, rows.last().id};
    }
    if (!batch.readFirst.isEmpty() || !batch.lookFirst.isEmpty())
        m_place = {}; // they come again
    return {};
}

Status PushStage::addChanges(QList<ListingRow> &rows, int limit, QSet<ListingId> &skip, PushBatch &batch)
{
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (batch.changes.size() >= limit) {
            rows.resize(at); // the rest comes with the next batch
            return {};
        }
        ListingRow &row = rows[at];
        if (row.dirty == Dirt::Zero)
            m_zeroes.insert(row.id);
        if (skip.contains(row.id) || (row.after && !(row.inDoubt && row.dirty == Dirt::Zero)))
            continue; // under way; over a write in doubt only zero is sent
        if (row.dirty != Dirt::Zero) {
            TRY_ASSIGN(const auto open, m_engine.runs.openDeliveriesOf(row.id));
            const bool isAtWork = std::any_of(
                open.begin(), open.end(), [](const DeliveryRow &one) { return one.state == DeliveryState::Accepted; });
            if (isAtWork)
                continue; // a job that is not done would write its older texts over these
        }
        skip.insert(row.id);
        const ListingRow place = row;
        TRY_ASSIGN(auto change, changeFor(row, batch));
        if (m_isUnasked) {
            skip.remove(row.id);
            return {};
        }
        if (change) {
            TRY(record(row, *change));
            if (m_guard)
                m_guard->handedOut(row, *change);
            batch.changes.append(*change);
        }
        row.dirty = place.dirty; // where it stood in the queue
        row.dirtySince = place.dirtySince;
    }
    return {};
}

} // namespace evenstock
