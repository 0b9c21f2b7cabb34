// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/order_stage.h"

#include "app/sync/ledger.h"
#include "app/sync/replicas.h"

#include <QSet>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// How far back a "remote edit" may lie to be explained by an order that turns up late.
constexpr UtcMs lateOrderMs = 14LL * 24 * 3600 * 1000;
// Orders placed so long before the account was added are in its opening quantities (the first sync looks back 15 days).
constexpr UtcMs openingWindowMs = 15LL * 24 * 3600 * 1000;
// A marketplace's clock may differ from ours by so much while nobody is told.
constexpr UtcMs clockSkewMs = 2LL * 60 * 1000;

class OrderApplication
{
public:
    OrderApplication(EngineContext &engine, const AccountRow &account, const AccountPolicy &policy, const Cause &cause)
        : m_engine(engine)
        , m_account(account)
        , m_policy(policy)
        , m_cause(cause)
    {
    }

    Status line(OrderId orderId, const RemoteOrder &order, const RemoteOrderLine &line, OrderLineRow known);
    Status release(const QString &code, OrderLineRow known);

    OrderEffects effects;
    UtcMs seenAt = 0; // when the order was read first; 0 = now

private:
    Result<std::optional<ListingRow>> listingOf(const RemoteOrderLine &line) const;
    static bool wasSoldBefore(const ListingRow &listing, const RemoteOrder &order, const RemoteOrderLine &line);
    Result<bool> explainedByEdit(const RemoteOrder &order, const RemoteOrderLine &line, const ListingRow &listing,
                                 OrderLineId lineId);
    struct Moment {
        QString code;
        QString title;
        UtcMs at; // when the order changed so, by the marketplace; 0 = it does not say
    };
    Status bring(OrderLineRow &row, HoldInput input, const Moment &moment);
    Result<bool> isBeforeOpening(const OrderLineRow &row) const;
    Status openWith(OrderLineRow &row, const RemoteOrder &order, const RemoteOrderLine &line);
    void showHold(ListingRow &listing, const HoldOutput &out) const;
    static void explainOverwritten(ListingRow &listing, HoldInput input, Quantity change, UtcMs at);
    Status reportShortage(const OrderLineRow &row, Quantity shortage, const QString &code, const QString &title);
    Status reportUnmatched(const OrderLineRow &row, const QString &code, const QString &title);

    EngineContext &m_engine;
    const AccountRow &m_account;
    const AccountPolicy &m_policy;
    const Cause &m_cause;
};

Result<std::optional<ListingRow>> OrderApplication::listingOf(const RemoteOrderLine &line) const
{
    std::optional<ListingRow> found;
    if (!line.listingExternalId.isEmpty()) {
        TRY_ASSIGN(found, m_engine.listings.findByExternal(m_account.id, line.listingExternalId));
        if (found && found->link != LinkState::Unlinked)
            return found;
    }
    if (!found && !line.sku.isEmpty()) {
        TRY_ASSIGN(const auto product, m_engine.products.findBySku(line.sku));
        if (product) {
            TRY_ASSIGN(auto rows, m_engine.listings.linkedOf(m_account.id, product->id));
            if (!rows.isEmpty())
                return std::optional<ListingRow>(rows.first());
        }
    }
    // Sold under an id that we do not know or not yet link: a create whose answer is still to come, or a relisting. Two
    // equal ones leave the line unmatched, and so does another listing that stands beside a known one.
    TRY_ASSIGN(auto rows, m_engine.listings.linkedLike(m_account.id, found ? found->matchKeys : line.matchKeys));
    if (rows.size() != 1)
        return found;
    const bool isActive =
        rows.first().status == ListingStatus::Active || rows.first().status == ListingStatus::Inactive;
    if (isActive && !m_policy.goneAtZero && !line.listingExternalId.isEmpty())
        return found;
    return std::optional<ListingRow>(rows.first());
}

// Sold under another id before we first saw this listing, which is only like the one that was sold: what it has shown
// us since never held these pieces.
bool OrderApplication::wasSoldBefore(const ListingRow &listing, const RemoteOrder &order, const RemoteOrderLine &line)
{
    return !line.listingExternalId.isEmpty() && line.listingExternalId != listing.externalId &&
           listing.link == LinkState::Linked && order.placedAt != 0 && order.placedAt < listing.firstSeenAt;
}

Result<bool> OrderApplication::explainedByEdit(const RemoteOrder &order, const RemoteOrderLine &line,
                                               const ListingRow &listing, OrderLineId lineId)
{
    if (order.placedAt == 0 || !listing.product)
        return false;
    TRY_ASSIGN(const auto drops,
               m_engine.products.remoteDrops(listing.id, std::max(order.placedAt, m_engine.now() - lateOrderMs)));
    for (const Movement &drop : drops) {
        if (-drop.delta < line.quantity * line.units)
            continue;
        TRY_ASSIGN(const ProblemId problem,
                   m_engine.runs.report({.kind = u"late_order"_s,
                                         .severity = u"warning"_s,
                                         .code = errorCodeName(ErrorCode::Conflict),
                                         .fingerprint = u"late_order:%1:%2"_s.arg(lineId.value).arg(drop.id.value),
                                         .account = m_account.id,
                                         .run = m_cause.run,
                                         .listing = listing.id,
                                         .product = listing.product,
                                         .item = order.code,
                                         .arguments = {{u"movement"_s, QString::number(drop.id.value)},
                                                       {u"quantity"_s, quantityText(line.quantity * line.units)}},
                                         .firstAt = m_engine.now(),
                                         .lastAt = m_engine.now()}));
        Q_UNUSED(problem)
        return true;
    }
    return false;
}

Status OrderApplication::reportShortage(const OrderLineRow &row, Quantity shortage, const QString &code,
                                        const QString &title)
{
    ++effects.shortages;
    TRY_ASSIGN(const ProblemId problem,
               m_engine.runs.report({.kind = u"oversell"_s,
                                     .severity = u"urgent"_s,
                                     .code = errorCodeName(ErrorCode::Conflict),
                                     .fingerprint = u"oversell:%1"_s.arg(row.id.value),
                                     .account = m_account.id,
                                     .run = m_cause.run,
                                     .listing = row.listing,
                                     .product = row.product,
                                     .order = row.order,
                                     .item = title,
                                     .arguments = {{u"order"_s, code}, {u"missing"_s, quantityText(shortage)}},
                                     .firstAt = m_engine.now(),
                                     .lastAt = m_engine.now()}));
    Q_UNUSED(problem)
    return {};
}

Status OrderApplication::reportUnmatched(const OrderLineRow &row, const QString &code, const QString &title)
{
    ++effects.unmatched;
    if (m_account.firstLink != FirstLink::Linked)
        return {}; // before the first link nothing is known yet
    const QString fingerprint = u"unmatched:%1"_s.arg(row.id.value);
    TRY_ASSIGN(const bool known, m_engine.runs.wasReported(fingerprint));
    if (known)
        return {}; // every poll sees it again
    TRY_ASSIGN(const ProblemId problem,
               m_engine.runs.report({.kind = u"unmatched_sale"_s,
                                     .severity = u"urgent"_s,
                                     .code = errorCodeName(ErrorCode::NotFound),
                                     .fingerprint = fingerprint,
                                     .account = m_account.id,
                                     .run = m_cause.run,
                                     .order = row.order,
                                     .item = title,
                                     .arguments = {{u"order"_s, code}, {u"quantity"_s, quantityText(row.quantity)}},
                                     .firstAt = m_engine.now(),
                                     .lastAt = m_engine.now()}));
    Q_UNUSED(problem)
    return {};
}

// What the listing may show from here on.
void OrderApplication::showHold(ListingRow &listing, const HoldOutput &out) const
{
    const bool crossing = listing.crossing;
    setStock(listing, out.stock);
    listing.crossing = crossing;
    if (listing.status == ListingStatus::Missing) { // it was gone before its last sale was known
        listing.status = goneStatus(listing, m_policy);
        listing.lag.reset();
    }
}

// An order from before a difference that a zero was written over explains it, or a part of it.
void OrderApplication::explainOverwritten(ListingRow &listing, HoldInput input, Quantity change, UtcMs at)
{
    if (!listing.overwritten || at > listing.lagSince + clockSkewMs)
        return;
    input.overtaken = true; // after it by the marketplace's clock, or overwritten by an earlier write
    input.relative = false;
    input.ended = false;
    listing.overwrittenBase = explained(listing.overwrittenBase, input, change);
}

// The hold, the base and on-hand change together.
Status OrderApplication::bring(OrderLineRow &row, HoldInput input, const Moment &moment)
{
    std::optional<ListingRow> listing;
    if (row.listing) {
        TRY_ASSIGN(listing, m_engine.listings.find(row.listing));
    }
    const bool ledger = bool(row.product) && !row.exempt;
    if (ledger) {
        TRY_ASSIGN(input.onHand, m_engine.products.onHand(row.product));
    }
    input.before = {row.ordered, row.taken};
    input.units = row.units;
    // A zero under way ends the listing where it goes at zero: that is no increment.
    input.relative = m_policy.relative && !(listing && listing->after && listing->after->contains(Quantity{}));
    if (listing) {
        input.ended = listing->status == ListingStatus::Ended && !listing->after;
        if (listing->overtakenAt != 0)
            input.crossed = listing->crossing ? moment.at <= listing->overtakenAt + clockSkewMs
                                              : moment.at != 0 && moment.at <= listing->overtakenAt;
        // Sold under another id: of an incarnation of the listing before or after this one.
        const bool isElsewhere = !row.listingExternalId.isEmpty() && row.listingExternalId != listing->externalId;
        input.overtaken = isElsewhere || (input.crossed && (listing->crossing || !input.relative));
    }
    const HoldOutput out = applyHold(listing ? stockOf(*listing) : ListingStock{}, input);
    if (!out.changed)
        return {};
    ++effects.holds;
    const Quantity change = out.hold.ordered - row.ordered;
    row.ordered = out.hold.ordered;
    row.taken = out.hold.taken;
    TRY(m_engine.orders.updateLine(row));
    TRY_ASSIGN(const std::int64_t sequence, m_engine.accounts.nextSequence());
    if (listing) {
        showHold(*listing, out);
        followPromise(*listing, m_policy);
        // Pieces that an edit explained, or that no stock moves for, are no part of it: they are not taken off again.
        if (listing->exposure && (change < Quantity{} || (ledger && !input.explainedByEdit)))
            listing->exposure = exposureAfterOrder(*listing->exposure, change, row.units);
        explainOverwritten(*listing, input, change, moment.at);
        listing->pendingDrop = pendingDropOf(*listing);
        listing->changedSeq = sequence;
        TRY(refreshDirt(m_engine, *listing));
        TRY(m_engine.listings.update(*listing));
    }
    if (!ledger)
        return {};
    if (out.shortage > Quantity{})
        TRY(reportShortage(row, out.shortage, moment.code, moment.title));
    else if (row.ordered * row.units == row.taken)
        TRY(m_engine.runs.settleProblems(u"oversell:%1"_s.arg(row.id.value), m_engine.now()));
    if (out.movement == Quantity{}) // what is owed to it, and what its channel may sell, moved alone
        return refreshListings(m_engine, row.product);
    ++effects.movements;
    return moveStock(m_engine,
                     {.product = row.product,
                      .at = m_engine.now(),
                      .delta = out.movement,
                      .cause = out.movement < Quantity{} ? MovementCause::OrderHold : MovementCause::OrderRelease,
                      .account = m_account.id,
                      .listing = row.listing,
                      .orderLine = row.id,
                      .run = m_cause.run,
                      .key = u"line:%1:%2"_s.arg(row.id.value).arg(sequence),
                      .note = moment.code});
}

// A line whose listing was found only later, of an order from before the product's stock was opened.
Result<bool> OrderApplication::isBeforeOpening(const OrderLineRow &row) const
{
    if (seenAt == 0 || !row.product || row.exempt || row.ordered != Quantity{})
        return false;
    TRY_ASSIGN(const auto product, m_engine.products.find(row.product));
    return product && product->createdAt >= seenAt; // a run reads orders before it makes products
}

// The stock was opened with what the marketplace showed without it: what it holds comes on top, and the base stays.
Status OrderApplication::openWith(OrderLineRow &row, const RemoteOrder &order, const RemoteOrderLine &line)
{
    const bool holds = line.action == HoldAction::Hold && !order.isFinal;
    row.exempt = !holds;
    row.ordered = holds ? line.quantity : Quantity{};
    row.taken = row.ordered * row.units;
    TRY(m_engine.orders.updateLine(row));
    if (row.taken <= Quantity{})
        return {};
    ++effects.holds;
    ++effects.movements;
    Movement movement{.product = row.product,
                      .at = m_engine.now(),
                      .delta = row.taken,
                      .cause = MovementCause::Opening,
                      .account = m_account.id,
                      .listing = row.listing,
                      .run = m_cause.run,
                      .key = u"line:%1:opening"_s.arg(row.id.value),
                      .note = order.code};
    TRY(moveStock(m_engine, movement));
    movement.orderLine = row.id;
    movement.delta = -row.taken;
    movement.cause = MovementCause::OrderHold;
    movement.key = u"line:%1:opened"_s.arg(row.id.value);
    return moveStock(m_engine, movement);
}

Status OrderApplication::line(OrderId orderId, const RemoteOrder &order, const RemoteOrderLine &line,
                              OrderLineRow known)
{
    const bool first = !known.id;
    OrderLineRow row = known;
    row.order = orderId;
    row.externalId = line.externalId;
    row.quantity = line.quantity;
    row.units = first ? std::max<std::int64_t>(1, line.units) : known.units;
    row.listingExternalId = line.listingExternalId;
    row.sku = line.sku;
    row.note = line.note;
    if (!row.listing) {
        TRY_ASSIGN(const auto listing, listingOf(line));
        if (listing) {
            row.listing = listing->id;
            row.exempt = row.exempt || (!first && wasSoldBefore(*listing, order, line));
            if (!first)
                TRY(m_engine.runs.settleProblems(u"unmatched:%1"_s.arg(row.id.value), m_engine.now()));
            if (!row.product && (listing->link == LinkState::Linked || listing->link == LinkState::Duplicate))
                row.product = listing->product;
        }
    }
    if (!row.product && !line.sku.isEmpty() && m_account.firstLink == FirstLink::Linked) {
        TRY_ASSIGN(const auto product, m_engine.products.findBySku(line.sku));
        if (product)
            row.product = product->id;
    }
    if (first) {
        // What was sold and over before the account was ours is in no quantity that it ever showed us.
        const UtcMs exemptBefore = m_account.createdAt - (order.isFinal ? 0 : openingWindowMs);
        row.exempt = order.placedAt != 0 && order.placedAt < exemptBefore;
        TRY_ASSIGN(row.id, m_engine.orders.insertLine(orderId, line, row));
    } else {
        TRY(m_engine.orders.updateLine(row));
    }
    if (row.exempt && row.ordered == Quantity{}) // nor does it move what a listing may show
        return {};
    if (m_policy.stockTheirs || order.isStoreless || !order.reviewReason.isEmpty())
        return {};
    if (!first && !known.listing && row.listing) {
        TRY_ASSIGN(const bool isBefore, isBeforeOpening(row));
        if (isBefore)
            return openWith(row, order, line);
    }
    HoldInput input{.first = first,
                    .action = first ? line.firstAction : line.action,
                    .quantity = line.quantity,
                    .placed = line.placed};
    if (first && input.action == HoldAction::Keep)
        return {};
    if (!row.listing && !row.product && input.action == HoldAction::Hold)
        return reportUnmatched(row, order.code, line.title);
    if (input.action == HoldAction::Hold && row.ordered == Quantity{} && row.listing) {
        TRY_ASSIGN(const auto listing, m_engine.listings.find(row.listing));
        if (listing) {
            TRY_ASSIGN(input.explainedByEdit, explainedByEdit(order, line, *listing, row.id));
        }
    }
    return bring(row, input, {order.code, line.title, first ? order.placedAt : order.modifiedAt});
}

Status OrderApplication::release(const QString &code, OrderLineRow known)
{
    return bring(known, {.action = HoldAction::Release, .quantity = known.quantity}, {code, known.sku, 0});
}

// True where `order` is older than the snapshot applied last: it says nothing new. Times of marketplaces can be as
// coarse as a second, so of two snapshots with the same one the later read counts.
bool isStale(const OrderRow &known, const RemoteOrder &order)
{
    if (order.modifiedAt != 0 && known.modifiedAt != 0 && order.modifiedAt != known.modifiedAt)
        return order.modifiedAt < known.modifiedAt;
    return order.readAt < known.readAt;
}

struct Context {
    AccountRow account;
    AccountPolicy policy;
};

Result<Context> contextOf(EngineContext &engine, AccountId id)
{
    TRY_ASSIGN(const auto account, engine.accounts.find(id));
    if (!account)
        return makeError(ErrorCode::Internal, u"no account with id %1"_s.arg(id.value));
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(id));
    return Context{*account, policy};
}

Status reportReview(EngineContext &engine, const Cause &cause, OrderId order, const QString &code,
                    const QString &reason)
{
    TRY_ASSIGN(const ProblemId problem, engine.runs.report({.kind = u"order_review"_s,
                                                            .severity = u"warning"_s,
                                                            .code = errorCodeName(ErrorCode::Conflict),
                                                            .fingerprint = u"order_review:%1"_s.arg(order.value),
                                                            .account = cause.account,
                                                            .run = cause.run,
                                                            .order = order,
                                                            .item = code,
                                                            .detail = reason,
                                                            .firstAt = engine.now(),
                                                            .lastAt = engine.now()}));
    Q_UNUSED(problem)
    return engine.orders.setReview(order, reason);
}

} // namespace

Result<OrderEffects> applyOrder(EngineContext &engine, AccountId accountId, const RemoteOrder &seen, const Cause &cause)
{
    TRY_ASSIGN(const Context context, contextOf(engine, accountId));
    RemoteOrder order = seen;
    TRY_ASSIGN(const auto replica, Replicas(engine).recognise(accountId, order));
    if (replica) // the retailer's order holds its pieces
        TRY(Replicas(engine).seenThere(replica->id, order));
    order.isStoreless = order.isStoreless || replica || context.policy.replicate == Replicate::Off;
    TRY_ASSIGN(const auto known, engine.orders.find(accountId, order.externalId));
    if (known && isStale(*known, order))
        return OrderEffects{};
    TRY_ASSIGN(const OrderId id, engine.orders.save(accountId, order, engine.now()));
    if (!order.reviewReason.isEmpty())
        TRY(reportReview(engine, cause, id, order.code, order.reviewReason));

    QHash<QString, OrderLineRow> byId;
    if (known) {
        TRY_ASSIGN(const auto rows, engine.orders.lines(id));
        for (const OrderLineRow &row : rows)
            byId.insert(row.externalId, row);
    }
    OrderApplication application(engine, context.account, context.policy, cause);
    application.seenAt = known ? known->firstSeenAt : 0;
    const bool isNews = !known || known->state != order.state || known->modifiedAt != order.modifiedAt;
    application.effects.applied = isNews ? 1 : 0; // else read again, and every line as it was
    for (const RemoteOrderLine &line : order.lines)
        TRY(application.line(id, order, line, byId.take(line.externalId)));
    // Lines that left the order give back what they hold; an order with no lines at all says nothing about them.
    if (!order.lines.isEmpty() && order.reviewReason.isEmpty()) {
        for (const OrderLineRow &row : std::as_const(byId))
            TRY(application.release(order.code, row));
    }
    TRY(Replicas(engine).follow(context.account, id, order));
    return application.effects;
}

Result<OrderEffects> applyGoneOrder(EngineContext &engine, AccountId accountId, const QString &externalId,
                                    const Cause &cause)
{
    TRY_ASSIGN(const Context context, contextOf(engine, accountId));
    TRY_ASSIGN(const auto known, engine.orders.find(accountId, externalId));
    if (!known)
        return OrderEffects{};
    const Connector *connector = engine.connector(context.account.marketplace);
    if (known->final || (connector && connector->whenGone(known->state) == HoldAction::Keep)) {
        TRY(reportReview(engine, cause, known->id, externalId, u"gone_after:"_s + known->state));
        TRY(engine.orders.setState(known->id, known->state, true));
        return OrderEffects{};
    }
    OrderApplication application(engine, context.account, context.policy, cause);
    application.effects.applied = 1;
    TRY_ASSIGN(const auto rows, engine.orders.lines(known->id));
    for (const OrderLineRow &row : rows)
        TRY(application.release(externalId, row));
    TRY(engine.orders.setState(known->id, u"gone"_s, true));
    return application.effects;
}

Result<Quantity> holdOpenLines(EngineContext &engine, const ListingRow &listing, const Cause &cause)
{
    TRY_ASSIGN(auto lines, engine.orders.openLinesOf(listing.id));
    Quantity held;
    for (OrderLineRow &row : lines) {
        const Quantity wanted = row.ordered * row.units - row.taken;
        if (wanted <= Quantity{})
            continue;
        held += wanted;
        row.product = listing.product;
        row.taken += wanted;
        TRY(engine.orders.updateLine(row));
        TRY_ASSIGN(const MovementId id, engine.products.move({.product = listing.product,
                                                              .at = engine.now(),
                                                              .delta = -wanted,
                                                              .cause = MovementCause::OrderHold,
                                                              .account = listing.account,
                                                              .listing = listing.id,
                                                              .orderLine = row.id,
                                                              .run = cause.run,
                                                              .key = u"line:%1:link"_s.arg(row.id.value)}));
        Q_UNUSED(id)
    }
    return held;
}

Status holdShortages(EngineContext &engine, const ListingRow &listing, Quantity most, const Cause &cause)
{
    TRY_ASSIGN(auto lines, engine.orders.linesOf(listing.id));
    for (auto it = lines.rbegin(); it != lines.rend() && most > Quantity{}; ++it) {
        OrderLineRow &row = *it;
        const Quantity missing = row.ordered * row.units - row.taken;
        if (row.exempt || row.product != listing.product || missing <= Quantity{})
            continue;
        const Quantity part = std::min(missing, most);
        most = most - part;
        row.taken += part;
        TRY(engine.orders.updateLine(row));
        TRY_ASSIGN(const std::int64_t sequence, engine.accounts.nextSequence());
        TRY(moveStock(engine, {.product = listing.product,
                               .at = engine.now(),
                               .delta = -part,
                               .cause = MovementCause::OrderHold,
                               .account = listing.account,
                               .listing = listing.id,
                               .orderLine = row.id,
                               .run = cause.run,
                               .key = u"line:%1:%2"_s.arg(row.id.value).arg(sequence)}));
        if (part == missing)
            TRY(engine.runs.settleProblems(u"oversell:%1"_s.arg(row.id.value), engine.now()));
    }
    return {};
}

} // namespace evenstock
