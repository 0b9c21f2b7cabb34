// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/account_repository.h"

namespace evenstock {

// A job of an account beside its own schedule: "full" reads everything, "orders" the orders alone. It lies as far
// beside round minutes as the account's own; orders are read in its quiet hours, too.
struct ScheduleJob {
    QString name = {};
    ScheduleRow row = {}; // mode, quiet hours and offset come from the account's own
};

// Engine thread for writes.
class ScheduleJobs
{
public:
    explicit ScheduleJobs(Database &database)
        : m_db(database)
    {
    }

    Result<QList<ScheduleJob>> of(AccountId account);                 // those that were ever set, by name
    Result<ScheduleJob> find(AccountId account, const QString &name); // one that was never set is off
    Status save(const ScheduleJob &job);

    static QStringList names() { return {QStringLiteral("full"), QStringLiteral("orders")}; }

private:
    Database &m_db;
};

} // namespace evenstock
