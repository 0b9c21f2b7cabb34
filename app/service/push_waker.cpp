// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/push_waker.h"

#include "connectors/api/circuit_breaker.h"

namespace evenstock {

using namespace Qt::StringLiterals;

PushWaker::PushWaker(SyncEngine &engine, RunQueue &runs)
    : m_engine(engine)
    , m_runs(runs)
{
}

bool PushWaker::isDirty(AccountId account, Urgency urgency) const
{
    // An order of a retailer takes its pieces at the wholesaler's as a push does.
    const auto orders = m_engine.context().replicas.hasWork(account);
    if (orders && *orders)
        return true;
    const auto rows = m_engine.context().listings.toPush(account, 1); // the most urgent one
    if (!rows || rows->isEmpty())
        return false;
    return urgency == Urgency::Any || rows->first().dirty <= Dirt::Lower;
}

// A sale is told at once, whatever else could not be sent there.
bool PushWaker::hasNewSale(AccountId account) const
{
    const auto sold = m_engine.context().listings.hasSoldSince(account, m_seen.value(account));
    return sold && *sold;
}

void PushWaker::markSeen(AccountId account)
{
    const auto newest = m_engine.context().products.newestMovement();
    if (newest)
        m_seen.insert(account, *newest);
}

void PushWaker::wakeAccount(const AccountRow &account, Urgency urgency)
{
    const UtcMs now = m_engine.context().now();
    const CircuitState circuit = CircuitState::fromJson(account.circuit);
    if (!account.enabled || account.state == AccountState::Unauthorized || (circuit.isOpen() && circuit.until > now))
        return;
    if (m_again.contains(account.id) || !isDirty(account.id, urgency))
        return;
    if (m_runs.isBusy(account.id)) {
        m_again.insert(account.id); // its push may be over already: looked at when it ends
        return;
    }
    if (!m_book.mayWake(account.id, now) && !hasNewSale(account.id))
        return;
    markSeen(account.id);
    const auto run = m_runs.request(account.id, {.only = u"push"_s, .cause = u"wake"_s});
    Q_UNUSED(run) // too many wait already: one of them pushes
}

void PushWaker::wake(Urgency urgency, AccountId except)
{
    if (m_paused)
        return;
    const auto accounts = m_engine.context().accounts.all();
    if (!accounts)
        return;
    for (const AccountRow &account : *accounts) {
        if (account.id != except)
            wakeAccount(account, urgency);
    }
}

void PushWaker::wakeAll()
{
    wake(Urgency::Any);
}

void PushWaker::wakeUrgent()
{
    wake(Urgency::Sale);
}

void PushWaker::runEnded(AccountId account, const RunRow &run)
{
    // Once in a row: accounts that fail side by side ask for each other all the time.
    const bool wasAsked = m_again.remove(account);
    const bool comesAgain = wasAsked && !m_rewoken.contains(account);
    m_rewoken.remove(account);
    const bool holdsBack = run.dryRun || run.options.value(u"no_push"_s).toBool();
    const bool pushes =
        !holdsBack && run.options.value(u"only"_s) != "orders"_L1 && run.options.value(u"only"_s) != "categories"_L1;
    if (pushes && !wasAsked && run.cause != "wake"_L1)
        markSeen(account); // nothing was sold while it ran
    if (comesAgain)
        m_rewoken.insert(account);
    else if (pushes)
        m_book.ended(account, isDirty(account, Urgency::Any), run.counters.confirmed > 0, m_engine.context().now());
    // Whoever asked to send nothing there does not want it sent right after; the account's next run sends it.
    wake(Urgency::Any, holdsBack ? account : AccountId());
}

void PushWaker::beat()
{
    if (m_paused)
        return;
    for (const AccountId id : m_book.due(m_engine.context().now())) {
        const auto account = m_engine.context().accounts.find(id);
        if (account && *account)
            wakeAccount(**account, Urgency::Any);
    }
}

} // namespace evenstock
