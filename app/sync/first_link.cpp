// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/first_link.h"

#include "app/sync/ledger.h"
#include "app/sync/open_holds.h"
#include "app/sync/order_application.h"
#include "app/sync/plan_book.h"
#include "app/sync/relist_review.h"
#include "app/sync/relisting.h"
#include "app/sync/stock_opening.h"
#include "app/sync/stock_rules.h"

namespace evenstock {

using namespace Qt::StringLiterals;

QString matchKindName(MatchKind kind)
{
    switch (kind) {
    case MatchKind::Exact:
        return u"exact"_s;
    case MatchKind::Probable:
        return u"probable"_s;
    case MatchKind::Duplicate:
        return u"duplicate"_s;
    case MatchKind::None:
        break;
    }
    return u"none"_s;
}

FirstLinker::FirstLinker(EngineContext &engine, AccountId account, const IngestContext &context)
    : m_engine(engine)
    , m_account(account)
    , m_context(context)
{
}

Result<Match> FirstLinker::matchByIdentity(const ListingRow &row)
{
    if (!row.externalSku.isEmpty()) {
        TRY_ASSIGN(const auto product, m_engine.products.findBySku(row.externalSku));
        if (product)
            return Match{MatchKind::Exact, product->id, u"sku"_s};
    }
    const auto among = [](const QSet<std::int64_t> &ids, const QString &by) {
        if (ids.isEmpty())
            return Match{};
        return Match{ids.size() == 1 ? MatchKind::Exact : MatchKind::Probable,
                     ProductId{*std::min_element(ids.begin(), ids.end())}, by};
    };
    QSet<std::int64_t> ids;
    for (const QString &ean : row.eans) {
        TRY_ASSIGN(const auto products, m_engine.products.findByEan(ean));
        for (const ProductId id : products)
            TRY(addUnlessAnother(row, id, ids));
    }
    if (!ids.isEmpty())
        return among(ids, u"ean"_s);
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    TRY_ASSIGN(const auto alike, m_engine.listings.productsLike(policy.marketplace, row.matchKeys));
    for (const ProductId id : alike)
        TRY(addUnlessAnother(row, id, ids));
    return among(ids, u"key"_s);
}

// A product that another SKU of the same account stands for is another product, though they share an EAN or a key.
Status FirstLinker::addUnlessAnother(const ListingRow &row, ProductId id, QSet<std::int64_t> &ids)
{
    if (!row.externalSku.isEmpty()) {
        TRY_ASSIGN(const auto others, m_engine.listings.linkedOf(m_account, id));
        if (!others.isEmpty() && others.first().id != row.id)
            return {};
    }
    ids.insert(id.value);
    return {};
}

Result<Match> FirstLinker::match(const ListingRow &row)
{
    TRY_ASSIGN(Match match, matchByIdentity(row));
    if (match.kind == MatchKind::None) {
        TRY_ASSIGN(auto gone, m_engine.listings.linkedLike(m_account, row.matchKeys));
        gone.removeIf([&row](const ListingRow &one) { return one.id == row.id || !isGone(one); });
        if (gone.size() > 1)
            return Match{MatchKind::Probable, gone.first().product, u"key"_s};
    }
    if (match.kind != MatchKind::Exact)
        return match;
    TRY_ASSIGN(const auto others, m_engine.listings.linkedOf(m_account, match.product));
    if (others.isEmpty() || others.first().id == row.id)
        return match;
    match.kind = MatchKind::Duplicate;
    return match;
}

// The merge of a listing that just got its product, and its first log line.
Status FirstLinker::finish(ListingRow &row, const QString &how)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    row.link = LinkState::Linked;
    row.observed.reset();
    row.trust = Trust::Confirmed;
    TRY_ASSIGN(row.settledMovement, m_engine.products.newestMovement(row.product));
    TRY(m_engine.listings.update(row)); // conflicts and the merge refer to it
    TRY(m_engine.runs.settleProblems(relistingFingerprint(row.id), m_engine.now()));
    TRY(m_engine.runs.settleProblems(equalListingFingerprint(m_account, row.product), m_engine.now()));
    TRY(m_engine.runs.log({.at = m_engine.now(),
                           .product = row.product,
                           .listing = row.id,
                           .account = m_account,
                           .run = m_context.cause.run,
                           .field = u"link"_s,
                           .old = {},
                           .now = how,
                           .cause = u"link"_s}));
    TRY_ASSIGN(const bool changed, mergeListing(m_engine, row, policy, m_context));
    Q_UNUSED(changed)
    return m_engine.listings.update(row);
}

// The product's stock begins with what the marketplace shows and what its orders hold.
Status FirstLinker::openStock(ListingRow &row)
{
    TRY_ASSIGN(const auto lines, m_engine.orders.openLinesOf(row.id));
    Quantity held;
    for (const OrderLineRow &line : lines)
        held += line.ordered * line.units - line.taken;
    const Quantity opening = row.remoteQuantity * row.units + held;
    if (opening > Quantity{}) {
        TRY_ASSIGN(row.settledMovement, m_engine.products.move({.product = row.product,
                                                                .at = m_engine.now(),
                                                                .delta = opening,
                                                                .cause = MovementCause::Opening,
                                                                .account = m_account,
                                                                .listing = row.id,
                                                                .run = m_context.cause.run,
                                                                .key = u"opening:%1"_s.arg(row.product.value)}));
    }
    if (held > Quantity{}) {
        TRY_ASSIGN(const Quantity taken, holdOpenLines(m_engine, row, m_context.cause));
        Q_UNUSED(taken)
        TRY_ASSIGN(row.settledMovement, m_engine.products.newestMovement(row.product));
    }
    return m_engine.orders.exemptFinalLines(row.id); // sold before there was stock to take it from
}

Result<LinkResult> FirstLinker::create(ListingRow &row)
{
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    const UtcMs now = m_engine.now();
    Product product{.sku = row.externalSku.isEmpty() ? policy.marketplace + u'-' + row.externalId : row.externalSku,
                    .brand = row.brand,
                    .eans = row.eans,
                    .createdAt = now,
                    .updatedAt = now};
    TRY_ASSIGN(const QJsonObject raw, m_engine.listings.payload(row.id));
    product.unit = raw.value("unit"_L1).toString(product.unit);
    for (auto it = row.remote.begin(); it != row.remote.end(); ++it)
        setProductField(product, it.key(), takenField(it.key(), it.value(), policy));
    TRY_ASSIGN(const bool allowed, mayMake(m_engine, m_context,
                                           {.listing = row.id,
                                            .externalId = row.externalId,
                                            .field = u"created"_s,
                                            .direction = Direction::In,
                                            .to = product.sku,
                                            .reason = u"first_link"_s}));
    if (!allowed)
        return LinkResult::Waits;
    TRY_ASSIGN(product.id, m_engine.products.insert(product));
    TRY(m_engine.runs.settleProblems(relistingFingerprint(row.id), m_engine.now()));
    row.product = product.id;
    row.link = LinkState::Linked;
    row.possible = {row.remoteQuantity};
    followPromise(row, policy);
    settleExposure(row, row.remoteQuantity); // its bracket held
    row.base = row.remote;
    row.baseAt = now;
    row.baseRun = m_context.cause.run;
    row.trust = Trust::Confirmed;
    TRY(m_engine.orders.bindLines(row.id, row.product));
    if (!policy.stockTheirs && !row.stockTheirs)
        TRY(openStock(row));
    row.observed.reset();
    TRY(refreshDirt(m_engine, row)); // the channel's own rules may already ask for something else
    TRY(m_engine.listings.update(row));
    TRY(m_engine.runs.log({.at = now,
                           .product = row.product,
                           .listing = row.id,
                           .account = m_account,
                           .run = m_context.cause.run,
                           .field = u"created"_s,
                           .old = {},
                           .now = product.sku,
                           .cause = u"link"_s}));
    return LinkResult::Created;
}

Result<LinkResult> FirstLinker::link(ListingRow &row)
{
    TRY_ASSIGN(const Match found, match(row));
    if (found.kind == MatchKind::Exact || found.kind == MatchKind::Duplicate) {
        TRY_ASSIGN(const auto target, m_engine.products.find(found.product));
        TRY_ASSIGN(const bool allowed, mayMake(m_engine, m_context,
                                               {.listing = row.id,
                                                .externalId = row.externalId,
                                                .field = u"link"_s,
                                                .direction = Direction::In,
                                                .to = target ? target->sku : QString(),
                                                .reason = found.kind == MatchKind::Exact ? found.by : u"duplicate"_s,
                                                .product = found.product}));
        if (!allowed)
            return LinkResult::Waits;
    }
    switch (found.kind) {
    case MatchKind::Exact:
        TRY(linkTo(row, found.product, SoldBefore::NotOurs));
        return LinkResult::Linked;
    case MatchKind::Duplicate:
        row.link = LinkState::Duplicate;
        row.product = found.product;
        row.observed.reset();
        // What it showed is no part of our stock, nor what was sold of it before.
        TRY(m_engine.orders.exemptLines(row.id));
        TRY(m_engine.listings.update(row));
        return LinkResult::Duplicate;
    case MatchKind::None:
        return create(row);
    case MatchKind::Probable:
        break;
    }
    return LinkResult::Waits;
}

// A run links what it has just read between two looks at the orders. The owner decides at any time: what open orders
// have sold since the reading is not on sale there any more. One that may be older than the reading was off it by then,
// however late it turned up: taken off twice, its pieces would come back with the next reading.
Status FirstLinker::takeOffSold(ListingRow &row)
{
    if (row.changedSeq <= row.observedSeq) // nothing of it is known to have happened since
        return {};
    const UtcMs readAt = std::max(row.observedAt, row.lastSyncedAt);
    TRY_ASSIGN(const auto account, m_engine.accounts.find(m_account));
    TRY_ASSIGN(const auto lines, m_engine.orders.openLinesOf(row.id));
    Quantity sold;
    for (const OrderLineRow &line : lines) {
        TRY_ASSIGN(const auto order, m_engine.orders.head(line.order));
        const bool isNew = order && order->firstSeenAt > readAt;
        if (isNew && (!account || order->placedAt == 0 || earliestHere(order->placedAt, account->identity) > readAt))
            sold += line.ordered;
    }
    if (sold == Quantity{})
        return {};
    row.remoteQuantity = std::max(Quantity{}, row.remoteQuantity - sold);
    row.remoteHash.clear();          // it stood for another quantity
    row.observedAt = m_engine.now(); // they are off it now, whoever asks again
    row.observedSeq = row.changedSeq;
    return {};
}

Status FirstLinker::makeProduct(ListingRow &row)
{
    TRY(takeOffSold(row));
    TRY_ASSIGN(const auto taken, m_engine.products.findBySku(row.externalSku));
    if (taken && !row.externalSku.isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"there is a product %1 already"_s.arg(row.externalSku),
                         row.externalSku);
    TRY_ASSIGN(const LinkResult made, create(row));
    return made == LinkResult::Created ? Status()
                                       : makeError(ErrorCode::Conflict, u"it waits for a plan"_s, row.externalId);
}

Status FirstLinker::linkByOwner(ListingRow &row, ProductId product)
{
    TRY_ASSIGN(const auto account, m_engine.accounts.find(m_account));
    if (!account)
        return makeError(ErrorCode::NotFound, u"the account is gone"_s);
    TRY(takeOffSold(row));
    // Before the first link nothing of the account is counted yet.
    return linkTo(row, product, account->firstLink == FirstLink::Linked ? SoldBefore::Held : SoldBefore::NotOurs);
}

// A second account's base is what it shows, with no movement: the difference waits until the owner has seen it.
Status FirstLinker::linkTo(ListingRow &row, ProductId product, SoldBefore sold)
{
    TRY_ASSIGN(const auto target, m_engine.products.find(product));
    if (!target)
        return makeError(ErrorCode::NotFound, u"no such product"_s);
    row.product = product;
    row.possible = {row.remoteQuantity};
    TRY_ASSIGN(const AccountPolicy policy, m_engine.policy(m_account));
    TRY_ASSIGN(const bool opens, opensStock(m_engine, row, product, Known::ByAnother));
    const bool holds = sold == SoldBefore::Held && !policy.stockTheirs && !row.stockTheirs;
    if (!opens && !holds)
        TRY(m_engine.orders.exemptLines(row.id));
    TRY(m_engine.orders.bindLines(row.id, product));
    if (opens) {
        row.link = LinkState::Linked;
        TRY(openStock(row));
    } else if (holds) {
        TRY(m_engine.orders.exemptFinalLines(row.id));
        TRY(holdSoldMeanwhile(m_engine, row, m_context.cause));
    }
    TRY(finish(row, target->sku));
    TRY(holdDifference(m_engine, row, m_context.cause.run));
    return refreshBeside(m_engine, row);
}

// Its stock became ours.
Status FirstLinker::openAnew(ListingRow &row)
{
    TRY_ASSIGN(const bool opens, opensStock(m_engine, row, row.product, Known::ByItself));
    TRY_ASSIGN(const auto account, m_engine.accounts.find(m_account));
    if (!account)
        return makeError(ErrorCode::NotFound, u"the account is gone"_s);
    const OrderRepository::TheirOrders theirs = theirOrders(*account, row);
    row.opensSince = 0;
    row.opensAfter = {};
    TRY(m_engine.orders.bindLines(row.id, row.product));
    if (opens) {
        TRY(openStock(row));
    } else {
        TRY(m_engine.orders.exemptTheirLines(row.id, theirs));
        // Of ours, and suspended until another account opened the product.
        TRY(holdSuspended(m_engine, row, theirs.known, m_context.cause));
    }
    return m_engine.listings.update(row);
}

Status FirstLinker::startFrom(ListingRow &row)
{
    if (awaitsOpening(row))
        TRY(openAnew(row));
    TRY_ASSIGN(const PlanHold hold, holdOf(m_engine, row.id));
    return hold.why == "first_link"_L1
               ? Status()
               : holdDifference(m_engine, row, m_context.cause.run); // that plan follows by itself
}

Status holdDifference(EngineContext &engine, ListingRow &row, RunId run)
{
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(row.account));
    TRY_ASSIGN(const auto product, engine.products.find(row.product));
    if (!product)
        return makeError(ErrorCode::Internal, u"no product with id %1"_s.arg(row.product.value));
    TRY_ASSIGN(const WantedShare share, wantedShare(engine, row, *product));
    const Quantity wanted = share.now.value_or(share.share);
    const bool isMissing = row.status == ListingStatus::Missing; // nothing is sent to it
    if (!policy.sendsQuantity() || row.stockTheirs || isMissing || row.possible == QList{wanted})
        return {};
    const bool isCreate = row.status == ListingStatus::Ended; // it gets its quantity by being made again
    if (isCreate && !policy.canCreate)
        return {};
    PlanId plan;
    TRY_ASSIGN(const auto open, engine.runs.openPlans(row.account));
    for (const PlanRow &candidate : open) {
        if (candidate.kind == "first_link"_L1)
            plan = candidate.id;
    }
    if (!plan) {
        TRY_ASSIGN(plan, engine.runs.insertPlan(
                             {.account = row.account, .run = run, .kind = u"first_link"_s, .createdAt = engine.now()}));
    }
    TRY_ASSIGN(const PlanRowId id,
               engine.runs.insertPlanItem({.plan = plan,
                                           .listing = row.id,
                                           .product = row.product,
                                           .item = product->sku,
                                           .kind = isCreate ? u"create_listing"_s : u"quantity"_s,
                                           .field = isCreate ? u"create"_s : u"quantity"_s,
                                           .direction = u"out"_s,
                                           .from = isCreate ? QString() : quantityText(row.possible.value(0)),
                                           .to = quantityText(wanted),
                                           .reason = u"first_link"_s}));
    Q_UNUSED(id)
    TRY(followHolds(engine, row.id));
    TRY_ASSIGN(const PlanHold now, holdOf(engine, row.id));
    row.held = now.why;
    row.heldPlan = now.plan;
    return engine.listings.update(row);
}

Status FirstLinker::unlink(ListingRow &row)
{
    TRY(m_engine.runs.log({.at = m_engine.now(),
                           .product = row.product,
                           .listing = row.id,
                           .account = m_account,
                           .run = m_context.cause.run,
                           .field = u"link"_s,
                           .old = row.externalId,
                           .now = {},
                           .cause = m_context.cause.kind}));
    TRY_ASSIGN(const auto conflicts, m_engine.runs.openConflicts(row.id));
    for (const ConflictRow &conflict : conflicts)
        TRY(m_engine.runs.settleConflict(conflict.id, u"obsolete"_s, {}, {}, m_engine.now()));
    TRY(m_engine.runs.settleProblems(relistingFingerprint(row.id), m_engine.now()));
    const ProductId product = std::exchange(row.product, ProductId());
    // What waited to be judged was of that product, and so was what it may have sold unseen.
    row.lag.reset();
    row.overwritten.reset();
    row.overwrittenBase.clear();
    row.exposure.reset();
    forgetReleases(row);
    row.link = LinkState::Ignored;
    row.dirty = Dirt::Clean;
    row.base.clear();
    TRY(m_engine.listings.update(row));
    return refreshListings(m_engine, product); // what waited for it is offered, and what only it showed
}

} // namespace evenstock
