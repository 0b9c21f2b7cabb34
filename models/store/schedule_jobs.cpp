// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schedule_jobs.h"

#include "models/store/database.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualFullMinute = 2 * 60;
constexpr int usualOrderMinutes = 5;

// With what it takes from the account's own.
ScheduleJob jobFrom(const ScheduleRow &own, const QString &name)
{
    const bool isFull = name == "full"_L1;
    ScheduleJob job{.name = name, .row = own};
    job.row.mode = isFull ? u"full"_s : u"incremental"_s;
    job.row.quiet = isFull ? own.quiet : QString();
    job.row.kind = isFull ? u"daily"_s : u"every"_s;
    job.row.minutes = isFull ? usualFullMinute : usualOrderMinutes;
    job.row.enabled = false;
    job.row.nextAt = 0;
    job.row.lastAt = 0;
    return job;
}

} // namespace

Result<QList<ScheduleJob>> ScheduleJobs::of(AccountId account)
{
    TRY_ASSIGN(const ScheduleRow own, AccountRepository(m_db).schedule(account));
    return m_db.rows(
        "SELECT job, enabled, kind, minutes, next_at, last_at FROM schedule_jobs WHERE account_id = ? "
        "ORDER BY job LIMIT 10",
        [&own](const Statement &s) {
            ScheduleJob job = jobFrom(own, s.text(0));
            job.row.enabled = s.flag(1);
            job.row.kind = s.text(2);
            job.row.minutes = int(s.int64(3));
            job.row.nextAt = s.int64(4);
            job.row.lastAt = s.int64(5);
            return job;
        },
        account);
}

Result<ScheduleJob> ScheduleJobs::find(AccountId account, const QString &name)
{
    TRY_ASSIGN(const auto jobs, of(account));
    for (const ScheduleJob &job : jobs) {
        if (job.name == name)
            return job;
    }
    TRY_ASSIGN(const ScheduleRow own, AccountRepository(m_db).schedule(account));
    return jobFrom(own, name);
}

Status ScheduleJobs::save(const ScheduleJob &job)
{
    const ScheduleRow &r = job.row;
    return m_db.run(R"sql(INSERT INTO schedule_jobs (account_id, job, enabled, kind, minutes, next_at, last_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (account_id, job) DO UPDATE SET enabled = excluded.enabled, kind = excluded.kind,
            minutes = excluded.minutes, next_at = excluded.next_at, last_at = excluded.last_at)sql",
                    r.account, job.name, r.enabled, r.kind, r.minutes, r.nextAt, r.lastAt);
}

} // namespace evenstock
