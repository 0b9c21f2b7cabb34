// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/desired_state.h"
#include "app/sync/plan_book.h"

#include <QSet>

namespace evenstock {

// What one run has been let send of what the guard counts. The limits hold for the run, however often it asks.
struct OutboundTally {
    QSet<ListingId> zeroed = {}; // handed out to go to zero, though no order asked for it
    QSet<ListingId> jumped = {}; // handed out with a price move that counts
    std::int64_t onSale = 0;     // when the run first asked: what it ends is part of the channel still
    bool isHeld = false;         // something waits for the owner
};

// The mass-change guard on the way out (sync.md section 4): what one run may send to a marketplace without asking, and
// everything an account has to send when it was just switched on or got settings that the owner wants to see first.
// Engine thread, inside the caller's transaction.
class OutboundGuard
{
public:
    enum class Holds { BeyondLimits, SwitchedOn, NewSettings };
    // tally: of the run, outlives this.
    OutboundGuard(EngineContext &engine, AccountId account, RunId run, OutboundTally &tally, Holds holds)
        : m_engine(engine)
        , m_account(account)
        , m_run(run)
        , m_tally(tally)
        , m_holds(holds)
    {
    }

    // Looks at everything that is to be sent. Zeroing and price moves beyond the limits become a plan, and a plan that
    // is no longer computed lapses. Of an account just switched on all is held but for zeroes within the limits and
    // what orders alone lowered: the owner sees it first.
    Status ask();
    // False where this became so only after the last ask(): it has to be asked again before it is sent.
    Result<bool> hasAskedAbout(const ListingRow &row, const Product &product, const DesiredState &state);
    // Counts for the rest of the run.
    void handedOut(const ListingRow &row, const Change &change);
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
    static bool isZero(const ListingRow &row, const DesiredState &state)
    {
        return row.dirty == Dirt::Zero && state.quantity == Quantity{};
    }
    static bool isJump(const ListingRow &row, const DesiredState &state, const GuardLimits &limits);
    Result<int> hold();
    bool holdsAll() const { return m_holds != Holds::BeyondLimits; }
    Result<int> holdAll();
    Result<int> judgeZeroes(const QList<HeldRow> &rows);
    Result<int> judge(bool tooMany, const QString &guard, const QList<HeldRow> &rows);
    Status followPlan(const PlanRow &plan);

    EngineContext &m_engine;
    AccountId m_account;
    RunId m_run;
    OutboundTally &m_tally;
    Holds m_holds;
    // By the last ask(). A listing that was asked about as a price is another question once it is to go to zero.
    QSet<ListingId> m_asked;
    QSet<ListingId> m_zeroes;
    QSet<ListingId> m_byOrders;
    QSet<ListingId> m_jumps;
};

// A row of a plan that waits for the owner no longer says what is so: it is stale, and what would be sent now waits in
// its place. Nothing does where both sides agree by now, and zero never waits.
Status planAgain(EngineContext &engine, const PlanRow &plan, const PlanItemRow &item, const QString &found);

} // namespace evenstock
