// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/engine_lease.h"

#include "models/store/database.h"
#include "models/store/json_text.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

const QString engineName = u"engine"_s;

QString runName(AccountId account)
{
    return u"run:%1"_s.arg(account.value);
}

Error heldElsewhere(const AccountRepository::Lease &lease)
{
    const QString machine = objectFrom(lease.detail).value(u"host"_s).toString();
    return makeError(ErrorCode::Conflict, u"the shop is open on another computer (%1)"_s.arg(machine));
}

} // namespace

EngineLease::EngineLease(Database &database, const Clock &clock, QString owner, QString machine, QString role)
    : m_db(database)
    , m_accounts(database)
    , m_clock(clock)
    , m_owner(std::move(owner))
    , m_machine(std::move(machine))
    , m_role(std::move(role))
{
}

QString EngineLease::detail() const
{
    return objectText({{u"pid"_s, QCoreApplication::applicationPid()},
                       {u"role"_s, m_role},
                       {u"machine"_s, m_machine},
                       {u"host"_s, QSysInfo::machineHostName()}});
}

Status EngineLease::check(Database &database, const Clock &clock, const QString &machine)
{
    TRY_ASSIGN(const auto tables, database.value<qint64>("SELECT count(*) FROM sqlite_schema WHERE name = 'leases'"));
    if (tables == 0)
        return {}; // not a shop of ours: the migration says so
    TRY_ASSIGN(const auto lease, AccountRepository(database).lease(engineName));
    if (!lease || lease->expiresAt <= clock.now() ||
        objectFrom(lease->detail).value(u"machine"_s).toString() == machine)
        return {};
    return heldElsewhere(*lease);
}

Status EngineLease::take()
{
    TRY_ASSIGN(Transaction transaction, Transaction::begin(m_db));
    TRY_ASSIGN(const auto before, m_accounts.lease(engineName));
    if (before && objectFrom(before->detail).value(u"machine"_s).toString() == m_machine)
        TRY(m_accounts.dropLease(engineName, before->owner));
    TRY_ASSIGN(const bool taken,
               m_accounts.takeLease(engineName, m_owner, detail(), m_clock.now(), m_clock.now() + lifetimeMs));
    if (!taken)
        return heldElsewhere(before.value_or(AccountRepository::Lease{}));
    TRY(m_db.run("DELETE FROM leases WHERE name LIKE 'run:%'")); // of the engine before us
    return transaction.commit();
}

Status EngineLease::renew()
{
    const UtcMs now = m_clock.now();
    TRY_ASSIGN(Transaction transaction, Transaction::begin(m_db));
    TRY_ASSIGN(const bool kept, m_accounts.takeLease(engineName, m_owner, detail(), now, now + lifetimeMs));
    if (!kept) {
        TRY_ASSIGN(const auto other, m_accounts.lease(engineName));
        return heldElsewhere(other.value_or(AccountRepository::Lease{}));
    }
    for (const AccountId account : std::as_const(m_runs)) {
        TRY_ASSIGN(const bool run, m_accounts.takeLease(runName(account), m_owner, {}, now, now + lifetimeMs));
        Q_UNUSED(run) // whoever holds the engine holds its runs
    }
    return transaction.commit();
}

Status EngineLease::drop()
{
    TRY(m_db.run("DELETE FROM leases WHERE owner = ?", m_owner));
    m_runs.clear();
    return {};
}

Result<bool> EngineLease::takeRun(AccountId account)
{
    if (m_runs.contains(account))
        return false;
    TRY_ASSIGN(const bool taken,
               m_accounts.takeLease(runName(account), m_owner, {}, m_clock.now(), m_clock.now() + lifetimeMs));
    if (taken)
        m_runs.insert(account);
    return taken;
}

Status EngineLease::dropRun(AccountId account)
{
    m_runs.remove(account);
    return m_accounts.dropLease(runName(account), m_owner);
}

QString thisMachine()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? QSysInfo::machineHostName() : QString::fromLatin1(id);
}

} // namespace evenstock
