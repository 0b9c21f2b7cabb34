// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/order_stage.h"

#include "app/sync/order_application.h"
#include "app/sync/replicas.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// True where `order` is older than the snapshot applied last: it says nothing new. Times of marketplaces can be as
// coarse as a second, so of two snapshots with the same one the later read counts.
bool isStale(const OrderRow &known, const RemoteOrder &order)
{
    if (order.modifiedAt != 0 && known.modifiedAt != 0 && order.modifiedAt != known.modifiedAt)
        return order.modifiedAt < known.modifiedAt;
    return order.readAt < known.readAt;
}

// A line is known by its id within the order; where one is named twice, each counts.
void nameRepeatedLines(RemoteOrder &order)
{
    QHash<QString, int> times;
    for (RemoteOrderLine &line : order.lines) {
        if (const int before = times[line.externalId]++; before > 0)
            line.externalId += u"#%1"_s.arg(before + 1);
    }
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

Status settleReview(EngineContext &engine, OrderId order)
{
    TRY(engine.runs.settleProblems(u"order_review:%1"_s.arg(order.value), engine.now()));
    return engine.orders.setReview(order, {});
}

} // namespace

Result<OrderEffects> applyOrder(EngineContext &engine, AccountId accountId, const RemoteOrder &seen, const Cause &cause)
{
    TRY_ASSIGN(const Context context, contextOf(engine, accountId));
    RemoteOrder order = seen;
    nameRepeatedLines(order);
    TRY_ASSIGN(const auto passedOn, Replicas(engine).recognise(accountId, order));
    TRY_ASSIGN(const auto known, engine.orders.find(accountId, order.externalId));
    if (known && isStale(*known, order))
        return OrderEffects{};
    if (passedOn.replica)
        TRY(Replicas(engine).seenThere(passedOn.replica, order));
    // The retailer's order holds its pieces.
    order.isStoreless = order.isStoreless || passedOn.isOurs || context.policy.replicate == Replicate::Off;
    TRY_ASSIGN(const OrderId id, engine.orders.save(accountId, order, engine.now()));
    if (known)
        TRY(engine.orders.readBackActions(id, order.readAt, engine.now()));
    if (!order.reviewReason.isEmpty())
        TRY(reportReview(engine, cause, id, order.code, order.reviewReason));
    else if (known && !known->review.isEmpty()) // what did not fit is no longer said
        TRY(settleReview(engine, id));

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
    TRY(application.apply(id, order, byId));
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
        TRY(reportReview(engine, cause, known->id, known->code, u"gone_after:"_s + known->state));
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

} // namespace evenstock
