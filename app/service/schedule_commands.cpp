// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/schedule_commands.h"

#include "app/service/engine_services.h"
#include "app/settings/program_settings.h"
#include "models/store/schedule_jobs.h"

#include <QRandomGenerator>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

QJsonObject scheduleObject(const ScheduleRow &row, const QString &account, const QString &job)
{
    return {{u"account"_s, account},           {u"job"_s, job},
            {u"enabled"_s, row.enabled},       {u"kind"_s, row.kind},
            {u"minutes"_s, row.minutes},       {u"mode"_s, row.mode},
            {u"quiet"_s, row.quiet},           {u"next_at"_s, isoUtc(row.nextAt)},
            {u"last_at"_s, isoUtc(row.lastAt)}};
}

// The account's own, or that of a job beside it.
Result<ScheduleRow> scheduleOf(EngineServices &services, AccountId account, const QString &job)
{
    if (job.isEmpty())
        return services.context().accounts.schedule(account);
    TRY_ASSIGN(const ScheduleJob found, ScheduleJobs(services.context().db).find(account, job));
    return found.row;
}

Result<QJsonObject> setSchedule(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s));
    TRY_ASSIGN(const AccountRow account, accountNamed(services, name));
    TRY_ASSIGN(const QString job, arguments.oneOf(u"job"_s, ScheduleJobs::names(), QString()));
    TRY_ASSIGN(ScheduleRow row, scheduleOf(services, account.id, job));
    TRY_ASSIGN(row.enabled, arguments.flag(u"enabled"_s, row.enabled));
    TRY_ASSIGN(row.kind, arguments.text(u"kind"_s, row.kind));
    TRY_ASSIGN(const std::int64_t minutes, arguments.number(u"minutes"_s, 0, mostPeriodMinutes, row.minutes));
    row.minutes = int(minutes);
    if (job.isEmpty()) { // the others follow the account's own in this
        TRY_ASSIGN(row.mode, arguments.text(u"mode"_s, row.mode));
        TRY_ASSIGN(row.quiet, arguments.text(u"quiet"_s, row.quiet));
    }
    TRY(arguments.noMore());
    if (row.offsetS == 0)
        row.offsetS = randomOffsetS(*QRandomGenerator::global());
    TRY(services.scheduler.change(row, job));
    services.beat();
    services.events.data({u"schedule"_s});
    TRY_ASSIGN(const ScheduleRow stored, scheduleOf(services, account.id, job));
    return QJsonObject{{u"schedule"_s, scheduleObject(stored, account.name, job)}};
}

Result<QJsonObject> setSetting(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QString key, arguments.text(u"key"_s));
    TRY_ASSIGN(const QString value, arguments.text(u"value"_s, QString()));
    TRY(arguments.noMore());
    TRY(checkProgramSetting(key, value));
    TRY(services.engine.transact([&]() -> Status {
        EngineContext &engine = services.context();
        TRY_ASSIGN(const auto before, engine.accounts.programSettings());
        const auto now = value.isEmpty() ? std::nullopt : std::optional(value);
        TRY(engine.accounts.setProgramSetting(key, now));
        return engine.runs.log({.at = engine.now(),
                                .field = u"setting:"_s + key,
                                .old = before.contains(key) ? std::optional(before.value(key)) : std::nullopt,
                                .now = now,
                                .cause = u"manual"_s});
    }));
    services.events.data({u"settings"_s});
    return QJsonObject{{u"key"_s, key}, {u"value"_s, value.isEmpty() ? programSettingDefault(key) : value}};
}

} // namespace

void addScheduleCommands(CommandRegistry &registry)
{
    registry.add(u"schedule.set"_s, setSchedule);
    registry.add(u"settings.set"_s, setSetting);
}

} // namespace evenstock
