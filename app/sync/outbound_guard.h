// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/desired_state.h"
#include "app/sync/plan_book.h"

namespace evenstock {

// The mass-change guard on the way out (sync.md section 4): what one run may send to a marketplace without asking, and
// everything an account has to send when it was just switched on. Engine thread, inside the caller's transaction.
class OutboundGuard
{
public:
    OutboundGuard(EngineContext &engine, AccountId account, RunId run)
        : m_engine(engine)
        , m_account(account)
        , m_run(run)
    {
    }

    // Zeroing and price moves beyond the limits become a plan, and a plan that is no longer computed lapses. Returns
    // how many listings are held.
    Result<int> hold();
    // Holds all that is to be sent, but for zeroes within the limits and what orders alone lowered: the owner sees it
    // first.
    Result<int> holdSwitchedOn();
    // Plans of the first link and of switching on follow what has happened since they were made.
    Status followWaiting();

private:
    struct Dirty {
        ListingRow row;
        Product product;
        DesiredState state;
        bool byOrders = false; // orders alone asked for it
    };
    Status each(const std::function<void(const Dirty &)> &look);
    static bool isZero(const Dirty &dirty)
    {
        return dirty.row.dirty == Dirt::Zero && dirty.state.quantity == Quantity{};
    }
    Result<int> judgeZeroes(const QList<HeldRow> &rows);
    Result<int> judge(bool tooMany, const QString &guard, const QList<HeldRow> &rows);
    Status followPlan(const PlanRow &plan);

    EngineContext &m_engine;
    AccountId m_account;
    RunId m_run;
};

// A row of a plan that waits for the owner no longer says what is so: it is stale, and what would be sent now waits in
// its place. Nothing does where both sides agree by now, and zero never waits.
Status planAgain(EngineContext &engine, const PlanRow &plan, const PlanItemRow &item, const QString &found);

} // namespace evenstock
