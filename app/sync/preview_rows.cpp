// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/preview_rows.h"

#include "app/sync/guard.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 500;

QString reasonOf(const ConflictRow &conflict)
{
    if (conflict.field == Field::Quantity)
        return notRelistedNote;
    return conflict.base ? u"both_changed"_s : u"never_agreed"_s;
}

class Preview
{
public:
    Preview(EngineContext &engine, const AccountPolicy &policy, RunId run, const KnownRows &known)
        : m_engine(engine)
        , m_policy(policy)
        , m_run(run)
        , m_known(known)
    {
    }

    void order(const Rehearsal::OrderChange &change);
    Status change(const GatedChange &change, bool isSuspicious);
    Status movements();
    Status conflicts();
    Status firstLink();

    QList<PreviewRow> rows;

private:
    QString kindOf(const GatedChange &change) const;
    Result<QString> itemOf(const GatedChange &change);
    void remember(const GatedChange &change);
    ListingId known(ListingId id) const { return id <= m_known.newestListing ? id : ListingId{}; }
    ProductId known(ProductId id) const { return id <= m_known.newestProduct ? id : ProductId{}; }
    Status movement(const Movement &movement);

    EngineContext &m_engine;
    const AccountPolicy &m_policy;
    RunId m_run;
    KnownRows m_known;
    QHash<QString, qsizetype> m_orders;   // external id -> its row
    QHash<ListingId, qsizetype> m_linked; // link or created -> its row
};

void Preview::order(const Rehearsal::OrderChange &change)
{
    m_orders.insert(change.externalId, rows.size());
    rows.append({.row = {.externalId = change.externalId,
                         .item = change.code.isEmpty() ? change.externalId : change.code,
                         .kind = u"order"_s,
                         .field = u"state"_s,
                         .direction = u"in"_s,
                         .from = change.from,
                         .to = change.to,
                         .reason = u"order"_s}});
}

QString Preview::kindOf(const GatedChange &change) const
{
    if (change.field == "quantity"_L1) {
        const bool ends = change.direction == Direction::Out && change.to == "0"_L1 && m_policy.goneAtZero;
        return ends ? u"end_listing"_s : u"quantity"_s;
    }
    if (change.field == "status"_L1)
        return u"missing"_s;
    if (change.field == "link"_L1 || change.field == "external_id"_L1)
        return u"link"_s;
    if (change.field == "created"_L1)
        return u"create_product"_s;
    return change.field == "create"_L1 ? u"create_listing"_s : u"field"_s;
}

Result<QString> Preview::itemOf(const GatedChange &change)
{
    ProductId product = change.product;
    TRY_ASSIGN(const auto listing, m_engine.listings.find(change.listing));
    if (!product && listing)
        product = listing->product;
    if (product) {
        TRY_ASSIGN(const auto found, m_engine.products.find(product));
        if (found)
            return found->sku;
    }
    if (change.field == "created"_L1)
        return change.to;
    return listing && !listing->externalSku.isEmpty() ? listing->externalSku : change.externalId;
}

Status Preview::change(const GatedChange &change, bool isSuspicious)
{
    if (change.from == change.to && change.field != "create"_L1)
        return {}; // there and back again within the run
    TRY_ASSIGN(const QString item, itemOf(change));
    const bool isJump = change.field == fieldName(Field::Price) && isPriceJump(change.from, change.to, m_policy.guard);
    const qsizetype place = rows.size();
    rows.append({.row = {.listing = known(change.listing),
                         .product = known(change.product),
                         .externalId = change.externalId,
                         .item = item,
                         .kind = kindOf(change),
                         .field = change.field,
                         .direction = directionName(change.direction),
                         .from = change.from,
                         .to = change.to,
                         .reason = change.reason,
                         .suspicious = isSuspicious || isJump}});
    if (change.field == "link"_L1 || change.field == "created"_L1)
        m_linked.insert(change.listing, place);
    for (auto it = change.fields.begin(); it != change.fields.end(); ++it) {
        PlanItemRow sent = rows.at(place).row;
        sent.kind = u"field"_s;
        sent.field = fieldName(it.key());
        sent.to = it.value();
        rows.append({.row = sent, .parent = place});
    }
    return {};
}

// What orders and openings do to the stock: shown below their row.
Status Preview::movement(const Movement &movement)
{
    qsizetype parent = -1;
    if (movement.orderLine) {
        TRY_ASSIGN(const QString order, m_engine.orders.externalIdOf(movement.orderLine));
        parent = m_orders.value(order, -1);
    }
    if (parent < 0)
        parent = m_linked.value(movement.listing, -1);
    if (movement.cause == MovementCause::RemoteEdit || parent < 0)
        return {};
    TRY_ASSIGN(const auto product, m_engine.products.find(movement.product));
    rows.append({.row = {.listing = known(movement.listing),
                         .product = known(movement.product),
                         .item = product ? product->sku : QString(),
                         .kind = u"quantity"_s,
                         .field = u"on_hand"_s,
                         .direction = u"in"_s,
                         .from = quantityText(movement.balance - movement.delta),
                         .to = quantityText(movement.balance),
                         .reason = movementCauseName(movement.cause)},
                 .parent = parent});
    return {};
}

Status Preview::movements()
{
    for (MovementId after;;) {
        TRY_ASSIGN(const auto found, m_engine.products.ofRun(m_run, after, batchSize));
        for (const Movement &one : found) {
            after = one.id;
            TRY(movement(one));
        }
        if (found.size() < batchSize)
            return {};
    }
}

Status Preview::conflicts()
{
    for (ConflictId after;;) {
        TRY_ASSIGN(const auto found, m_engine.runs.openConflictsOfRun(m_run, after, batchSize));
        for (const ConflictRow &conflict : found) {
            after = conflict.id;
            TRY_ASSIGN(const auto listing, m_engine.listings.find(conflict.listing));
            if (!listing)
                continue;
            TRY_ASSIGN(const auto product, m_engine.products.find(listing->product));
            rows.append({.row = {.listing = known(listing->id),
                                 .product = known(listing->product),
                                 .externalId = listing->externalId,
                                 .item = product ? product->sku : listing->externalSku,
                                 .kind = u"conflict"_s,
                                 .field = fieldName(conflict.field),
                                 .direction = u"in"_s,
                                 .from = conflict.local,
                                 .to = conflict.remote,
                                 .reason = reasonOf(conflict)}});
        }
        if (found.size() < batchSize)
            return {};
    }
}

// A second account's quantities: linking leaves them for the owner in a plan of their own.
Status Preview::firstLink()
{
    TRY_ASSIGN(const auto plans, m_engine.runs.openPlans(m_policy.account));
    for (const PlanRow &plan : plans) {
        if (plan.kind != "first_link"_L1)
            continue;
        for (PlanRowId after;;) {
            TRY_ASSIGN(const auto items, m_engine.runs.planItems(plan.id, after, batchSize));
            for (PlanItemRow item : items) {
                after = item.id;
                const qsizetype parent = m_linked.value(item.listing, -1);
                if (parent < 0 || item.state != "open"_L1)
                    continue;
                item.listing = known(item.listing);
                item.product = known(item.product);
                rows.append({.row = item, .parent = parent});
            }
            if (items.size() < batchSize)
                break;
        }
    }
    return {};
}

} // namespace

Result<QList<PreviewRow>> previewRows(EngineContext &engine, AccountId account, RunId run, const Rehearsal &rehearsal,
                                      const KnownRows &known)
{
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(account));
    Preview preview(engine, policy, run, known);
    for (const Rehearsal::OrderChange &order : rehearsal.orders())
        preview.order(order);
    for (const GatedChange &change : rehearsal.changes())
        TRY(preview.change(change, rehearsal.isSuspicious(change)));
    TRY(preview.movements());
    TRY(preview.firstLink());
    TRY(preview.conflicts());
    return preview.rows;
}

} // namespace evenstock
