// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/store/account_repository.h"

#include <QSet>
#include <QString>

namespace evenstock {

class Database;

// The lease "engine" in the store with its heartbeat, and the leases "run:<account>" below it. The lock of the
// operating system (engine_lock.h) decides between processes of one machine; the lease decides between machines that
// share the folder, where such locks may not reach. Engine thread.
class EngineLease
{
public:
    // `machine` names this computer: a lease that another process of it left behind is void, for the lock is ours.
    EngineLease(Database &database, const Clock &clock, QString owner, QString machine, QString role);

    // Before anything is written into a shop that exists: ErrorCode::Conflict where another computer has it open.
    static Status check(Database &database, const Clock &clock, const QString &machine);
    // Takes over. ErrorCode::Conflict where another computer holds a lease that has not run out.
    Status take();
    // Renews everything held. ErrorCode::Conflict where another computer took the engine meanwhile: stop at once.
    Status renew();
    Status drop();

    // Runs of one account never overlap. False where one is under way.
    Result<bool> takeRun(AccountId account);
    Status dropRun(AccountId account);

    static constexpr UtcMs lifetimeMs = 30'000; // renewed several times within it

private:
    QString detail() const;

    Database &m_db;
    AccountRepository m_accounts;
    const Clock &m_clock;
    QString m_owner;
    QString m_machine;
    QString m_role;
    QSet<AccountId> m_runs;
};

// An identifier of this computer that is the same for all its processes.
QString thisMachine();

} // namespace evenstock
