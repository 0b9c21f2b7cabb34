// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/conflict_desk.h"

#include "app/sync/ledger.h"
#include "app/sync/relist_review.h"
#include "app/sync/undo.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

Error refusal(const ConflictRow &conflict, const QString &why)
{
    return makeError(ErrorCode::InvalidRequest, why, QString::number(conflict.id.value));
}

// What the product becomes.
Result<Product> decided(const ConflictRow &conflict, const ConflictDecision &decision, const Product &product,
                        const AccountPolicy &policy)
{
    Product after = product;
    switch (decision.take) {
    case ConflictTake::Local:
        break;
    case ConflictTake::Remote:
        if (!fieldPolicy(conflict.field, policy).invertible)
            return refusal(conflict, u"the %1 follows a rule on this channel, so that theirs cannot be taken: keep "
                                     "yours, or give a value"_s.arg(fieldName(conflict.field)));
        setProductField(after, conflict.field,
                        takenField(conflict.field, conflict.remote, policy, productField(product, conflict.field)));
        break;
    case ConflictTake::Value:
        if (!comparable(conflict.field, decision.value, conflict.remote))
            return refusal(conflict, u"the price must be in the currency of the channel"_s);
        setProductField(after, conflict.field, decision.value);
        break;
    }
    return after;
}

QString takeName(ConflictTake take)
{
    switch (take) {
    case ConflictTake::Local:
        return u"local"_s;
    case ConflictTake::Remote:
        return u"remote"_s;
    case ConflictTake::Value:
        break;
    }
    return u"value"_s;
}

} // namespace

Status ConflictDesk::settle(const ConflictRow &conflict, const ConflictDecision &decision)
{
    return m_engine.runs.settleConflict(conflict.id, u"resolved"_s, takeName(decision.take),
                                        decision.take == ConflictTake::Value ? decision.value : QString(),
                                        m_engine.now(), m_batch);
}

// The ledger has the pieces: what is not there is taken off it, and then everything is offered again.
Status ConflictDesk::decideQuantity(const ConflictRow &conflict, const ConflictDecision &decision, ListingRow &row)
{
    const Quantity local = parseQuantity(conflict.local).value_or(Quantity{});
    Quantity correction;
    if (decision.take == ConflictTake::Remote)
        correction = -askedPieces(row);
    else if (decision.take == ConflictTake::Value)
        correction = (parseQuantity(decision.value).value_or(local) - local) * row.units;
    TRY_ASSIGN(const Quantity onHand, m_engine.products.onHand(row.product));
    const Quantity moved = std::max(correction, -onHand);
    row.unreturned = {};
    if (row.status == ListingStatus::Missing)
        row.released = {};
    row.pendingDrop = pendingDropOf(row); // with what no reading has judged yet
    TRY(m_engine.listings.update(row));
    TRY(settle(conflict, decision));
    TRY(recordEdit(m_engine, row, {.shortage = moved - correction}, {.account = row.account}));
    if (moved == Quantity{})
        return refreshListings(m_engine, row.product);
    TRY(m_engine.runs.log({.at = m_engine.now(),
                           .product = row.product,
                           .listing = row.id,
                           .account = row.account,
                           .field = stockChange,
                           .old = quantityText(onHand),
                           .now = quantityText(onHand + moved),
                           .cause = u"conflict"_s,
                           .batch = m_batch}));
    return moveStock(m_engine, {.product = row.product,
                                .at = m_engine.now(),
                                .delta = moved,
                                .cause = MovementCause::Manual,
                                .account = row.account,
                                .listing = row.id,
                                .key = u"review:%1:%2"_s.arg(conflict.id.value).arg(m_batch),
                                .note = notRelistedNote});
}

Status ConflictDesk::decide(const ConflictRow &conflict, const ConflictDecision &decision)
{
    if (conflict.state != "open"_L1)
        return refusal(conflict, u"this conflict is settled already"_s);
    TRY_ASSIGN(auto row, m_engine.listings.find(conflict.listing));
    const bool isLinked = row && row->link == LinkState::Linked;
    TRY_ASSIGN(const auto product, isLinked ? m_engine.products.find(row->product) : Result(std::optional<Product>()));
    if (!product)
        return refusal(conflict, u"its listing is no longer linked to a product"_s);
    if (conflict.field == Field::Quantity)
        return decideQuantity(conflict, decision, *row);
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(row->account));
    TRY_ASSIGN(const Product after, decided(conflict, decision, *product, policy));
    // From here on only our side has changed since what the marketplace shows.
    row->base.insert(conflict.field, row->remote.value(conflict.field, conflict.remote));
    row->baseAt = m_engine.now();
    row->remoteHash.clear();
    TRY(settle(conflict, decision));
    TRY(m_engine.listings.update(*row));
    TRY(changeProduct(m_engine, *product, after, {.kind = u"conflict"_s, .account = row->account, .batch = m_batch}));
    if (productField(*product, conflict.field) != productField(after, conflict.field))
        return {}; // all of its listings were judged again with it
    TRY_ASSIGN(row, m_engine.listings.find(conflict.listing));
    TRY(refreshDirt(m_engine, *row));
    return m_engine.listings.update(*row);
}

// What stock moved for the decision goes back by the undo of its change.
Result<QString> ConflictDesk::reopenQuantity(const ConflictRow &conflict, ListingRow &row)
{
    const Quantity local = parseQuantity(conflict.local).value_or(Quantity{});
    const Quantity remote = parseQuantity(conflict.remote).value_or(Quantity{});
    if (row.possible != QList{remote} || row.after)
        return u"sent_since"_s;
    TRY_ASSIGN(const bool reopened, m_engine.runs.reopenConflict(conflict.id, m_engine.now()));
    if (!reopened)
        return u"open_again"_s;
    row.unreturned = (local - remote) * row.units;
    row.pendingDrop = pendingDropOf(row);
    TRY(m_engine.listings.update(row));
    TRY(refreshListings(m_engine, row.product));
    return QString();
}

Result<QString> ConflictDesk::reopen(const ConflictRow &conflict)
{
    TRY_ASSIGN(auto row, m_engine.listings.find(conflict.listing));
    if (!row || row->link != LinkState::Linked)
        return u"listing_gone"_s;
    if (conflict.field == Field::Quantity)
        return reopenQuantity(conflict, *row);
    if (row->remote.value(conflict.field) != conflict.remote)
        return u"sent_since"_s;
    TRY_ASSIGN(const auto deliveries, m_engine.runs.openDeliveriesOf(conflict.listing));
    const bool isUnderWay = std::any_of(deliveries.begin(), deliveries.end(), [&](const DeliveryRow &delivery) {
        return delivery.fields.contains(conflict.field);
    });
    if (isUnderWay)
        return u"under_way"_s;
    TRY_ASSIGN(const bool reopened, m_engine.runs.reopenConflict(conflict.id, m_engine.now()));
    if (!reopened)
        return u"open_again"_s;
    if (conflict.base)
        row->base.insert(conflict.field, *conflict.base);
    else
        row->base.remove(conflict.field);
    row->remoteHash.clear();
    TRY(refreshDirt(m_engine, *row));
    TRY(m_engine.listings.update(*row));
    return QString();
}

} // namespace evenstock
