// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/plan_book.h"

#include <QSet>

namespace evenstock {

// The mass-change guard on the way in (sync.md section 4): what one run may take from a marketplace without asking.
// Engine thread; every function is inside the caller's transaction.
class InboundGuard
{
public:
    InboundGuard(EngineContext &engine, AccountId account, RunId run)
        : m_engine(engine)
        , m_account(account)
        , m_run(run)
    {
    }

    // Before anything is taken in: what would set products to zero or re-price them by much becomes a plan where it is
    // too much. `complete`: a run that computes everything, so that a plan it no longer computes lapses. Returns the
    // number of held rows.
    Result<int> holdQuantities(bool complete);
    Result<int> holdPrices(bool complete);
    // The same for listings that a complete read did not find. Returns those that are held.
    Result<QSet<ListingId>> holdMissing(const QList<ListingRow> &missing, std::int64_t listed);

private:
    Result<QList<HeldRow>> judge(bool tooMany, const QString &guard, const QList<HeldRow> &rows, bool complete);

    EngineContext &m_engine;
    AccountId m_account;
    RunId m_run;
};

} // namespace evenstock
