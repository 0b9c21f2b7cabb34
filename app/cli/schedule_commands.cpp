// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schedule_commands.h"

#include "app/cli/console.h"
#include "app/cli/shop.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "app/settings/program_settings.h"
#include "models/store/account_queries.h"
#include "models/store/account_repository.h"
#include "models/store/schedule_jobs.h"

#include <QJsonArray>
#include <QTime>

#include <algorithm>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

QString clockText(int minuteOfDay)
{
    return QTime(minuteOfDay / 60 % 24, minuteOfDay % 60).toString(u"HH:mm"_s);
}

QString ruleText(const ScheduleRow &schedule)
{
    if (!schedule.enabled)
        return u"off"_s;
    if (schedule.kind == "daily"_L1)
        return u"daily at %1"_s.arg(clockText(schedule.minutes));
    if (schedule.kind == "hourly"_L1)
        return u"hourly at minute %1"_s.arg(schedule.minutes);
    return u"every %1"_s.arg(counted(schedule.minutes, u"minute"_s, u"minutes"_s));
}

QString whenText(const ScheduledRun &run, const QList<ScheduleJob> &jobs)
{
    QString text = ruleText(run.schedule);
    for (const ScheduleJob &job : jobs) {
        if (job.row.enabled)
            text += (job.name == "full"_L1 ? u", everything %1"_s : u", orders %1"_s).arg(ruleText(job.row));
    }
    return text;
}

// A schedule that is off keeps the time it would go on at.
UtcMs nextOf(const ScheduledRun &run)
{
    return run.schedule.enabled && run.accountEnabled ? run.schedule.nextAt : 0;
}

// The soonest of all that is on.
UtcMs soonestOf(const ScheduledRun &run, const QList<ScheduleJob> &jobs)
{
    UtcMs soonest = nextOf(run);
    for (const ScheduleJob &job : jobs) {
        if (job.row.enabled && run.accountEnabled && job.row.nextAt != 0)
            soonest = soonest == 0 ? job.row.nextAt : std::min(soonest, job.row.nextAt);
    }
    return soonest;
}

UtcMs lastOf(const ScheduledRun &run, const QList<ScheduleJob> &jobs)
{
    UtcMs last = run.schedule.lastAt;
    for (const ScheduleJob &job : jobs)
        last = std::max(last, job.row.lastAt);
    return last;
}

QJsonObject scheduleObject(const ScheduledRun &run, const QList<ScheduleJob> &beside)
{
    const ScheduleRow &schedule = run.schedule;
    QJsonObject jobs;
    for (const ScheduleJob &job : beside) {
        const bool isOn = job.row.enabled && run.accountEnabled;
        jobs.insert(job.name, QJsonObject{{u"enabled"_s, job.row.enabled},
                                          {u"kind"_s, job.row.kind},
                                          {u"minutes"_s, job.row.minutes},
                                          {u"next_at"_s, isoUtc(isOn ? job.row.nextAt : 0)},
                                          {u"last_at"_s, isoUtc(job.row.lastAt)}});
    }
    return {{u"channel"_s, run.channel},
            {u"enabled"_s, schedule.enabled},
            {u"channel_enabled"_s, run.accountEnabled},
            {u"kind"_s, schedule.kind},
            {u"minutes"_s, schedule.minutes},
            {u"mode"_s, schedule.mode},
            {u"quiet"_s, schedule.quiet},
            {u"next_at"_s, isoUtc(nextOf(run))},
            {u"last_at"_s, isoUtc(schedule.lastAt)},
            {u"jobs"_s, jobs}};
}

Result<ExitCode> list(Surroundings &with, const Invocation &)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const QList<ScheduledRun> runs, AccountQueries(*database).schedule());
    QJsonArray rows;
    TextTable table({{u"CHANNEL"_s}, {u"WHEN"_s}, {u"MODE"_s}, {u"NOT BETWEEN"_s}, {u"NEXT"_s}, {u"LAST"_s}});
    for (const ScheduledRun &run : runs) {
        TRY_ASSIGN(const auto jobs, ScheduleJobs(*database).of(run.account));
        rows.append(scheduleObject(run, jobs));
        table.add({run.channel, run.accountEnabled ? whenText(run, jobs) : u"channel is off"_s, run.schedule.mode,
                   run.schedule.quiet, timeText(soonestOf(run, jobs)), timeText(lastOf(run, jobs))});
    }
    with.console.document(QJsonObject{{u"schedules"_s, rows}});
    if (runs.isEmpty())
        with.console.line(u"No channel is connected yet."_s);
    else
        with.console.table(table);
    if (!with.console.isJson() && !runs.isEmpty())
        with.console.note(u"Runs start while the window or \"evenstock-cli serve\" is open."_s);
    return ExitCode::Done;
}

Result<int> minutesFrom(const QString &option, const QString &kind, const QString &word)
{
    if (kind == "daily"_L1) {
        const QTime time = QTime::fromString(word, u"H:mm"_s);
        if (!time.isValid())
            return makeError(ErrorCode::InvalidRequest, u"--%1 must be a time of the day, as 03:30"_s.arg(option));
        return time.hour() * 60 + time.minute();
    }
    bool isNumber = false;
    const int minutes = word.toInt(&isNumber);
    if (!isNumber || minutes < 0)
        return makeError(ErrorCode::InvalidRequest, u"--%1 must be a number of minutes"_s.arg(option));
    return minutes;
}

Result<QJsonObject> changesFrom(const Invocation &invocation)
{
    QJsonObject changes;
    for (const QString &kind : {u"every"_s, u"hourly"_s, u"daily"_s}) {
        if (!invocation.has(kind))
            continue;
        if (changes.contains(u"kind"_s))
            return makeError(ErrorCode::InvalidRequest, u"give one of --every, --hourly and --daily"_s);
        TRY_ASSIGN(const int minutes, minutesFrom(kind, kind, invocation.value(kind)));
        changes.insert(u"kind"_s, kind);
        changes.insert(u"minutes"_s, minutes);
    }
    if (invocation.has(u"on"_s) && invocation.has(u"off"_s))
        return makeError(ErrorCode::InvalidRequest, u"give --on or --off, not both"_s);
    if (invocation.has(u"on"_s) || invocation.has(u"off"_s))
        changes.insert(u"enabled"_s, invocation.has(u"on"_s));
    if (invocation.has(u"mode"_s))
        changes.insert(u"mode"_s, invocation.value(u"mode"_s));
    if (invocation.has(u"quiet"_s)) {
        const QString quiet = invocation.value(u"quiet"_s);
        changes.insert(u"quiet"_s, quiet == "off"_L1 ? QString() : quiet);
    }
    return changes;
}

// --full HH:MM|off and --orders N|off: jobs beside the account's own schedule.
Result<QJsonArray> jobsFrom(const Invocation &invocation)
{
    QJsonArray jobs;
    for (const QString &job : ScheduleJobs::names()) {
        if (!invocation.has(job))
            continue;
        const QString word = invocation.value(job);
        QJsonObject changes{{u"job"_s, job}, {u"enabled"_s, word != "off"_L1}};
        if (word != "off"_L1) {
            const QString kind = job == "full"_L1 ? u"daily"_s : u"every"_s;
            TRY_ASSIGN(const int minutes, minutesFrom(job, kind, word));
            changes.insert(u"kind"_s, kind);
            changes.insert(u"minutes"_s, minutes);
        }
        jobs.append(changes);
    }
    return jobs;
}

Result<ExitCode> set(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(const QJsonObject own, changesFrom(invocation));
    TRY_ASSIGN(QJsonArray changes, jobsFrom(invocation));
    if (!own.isEmpty())
        changes.prepend(own);
    if (changes.isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"nothing to set: see --help"_s);
    QJsonArray schedules;
    for (const QString &name : invocation.words) {
        for (const QJsonValue &change : std::as_const(changes)) {
            QJsonObject arguments = change.toObject();
            arguments.insert(u"account"_s, name);
            TRY(with.shop.call(u"schedule.set"_s, arguments));
        }
    }
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const QList<ScheduledRun> runs, AccountQueries(*database).schedule());
    for (const ScheduledRun &run : runs) {
        if (!invocation.words.contains(run.channel))
            continue;
        TRY_ASSIGN(const auto jobs, ScheduleJobs(*database).of(run.account));
        schedules.append(scheduleObject(run, jobs));
        with.console.line(u"%1: %2, %3."_s.arg(run.channel, whenText(run, jobs), run.schedule.mode));
    }
    with.console.document(QJsonObject{{u"schedules"_s, schedules}});
    return ExitCode::Done;
}

// What this keeps is history; what buyers told is forgotten in any case.
Result<ExitCode> cleanUp(Surroundings &with, const Invocation &invocation)
{
    const QString word = invocation.words.first();
    if (word != "on"_L1 && word != "off"_L1)
        return makeError(ErrorCode::InvalidRequest, u"say on or off"_s);
    if (invocation.has(u"days"_s))
        TRY(with.shop.call(u"settings.set"_s,
                           {{u"key"_s, u"keep.log_days"_s}, {u"value"_s, invocation.value(u"days"_s)}}));
    TRY(with.shop.call(u"settings.set"_s,
                       {{u"key"_s, u"keep.clean_logs"_s}, {u"value"_s, word == "on"_L1 ? u"true"_s : u"false"_s}}));
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const auto stored, AccountRepository(*database).programSettings());
    const auto days = ProgramSettings(stored).number(u"keep.log_days"_s);
    with.console.document(QJsonObject{{u"enabled"_s, word == "on"_L1}, {u"at"_s, u"03:00"_s}, {u"days"_s, days}});
    with.console.line(word == "on"_L1
                          ? u"What is older than %1 goes each night at 03:00."_s.arg(counted(days, u"day"_s, u"days"_s))
                          : u"Old runs and requests are kept."_s);
    return ExitCode::Done;
}

} // namespace

QList<Command> scheduleCommands()
{
    return {{.name = u"schedule list"_s,
             .summary = u"Shows when channels are synced by themselves"_s,
             .example = u"schedule list"_s,
             .run = list},
            {.name = u"schedule set"_s,
             .usage = u"NAME … [--every N | --hourly MINUTE | --daily HH:MM] [--mode incremental|full] "
                      "[--quiet HH:MM-HH:MM|off] [--on | --off] [--full HH:MM|off] [--orders N|off]"_s,
             .summary = u"Says when channels are synced by themselves"_s,
             .example = u"schedule set \"Card shop\" --every 15 --quiet 23:00-06:00"_s,
             .options = {{u"every"_s, u"N"_s, u"each N minutes"_s},
                         {u"hourly"_s, u"MINUTE"_s, u"at this minute of each hour"_s},
                         {u"daily"_s, u"HH:MM"_s, u"once a day at this time"_s},
                         {u"mode"_s, u"MODE"_s, u"incremental or full"_s},
                         {u"quiet"_s, u"HH:MM-HH:MM"_s, u"not between these times; off = at any time"_s},
                         {u"on"_s, {}, u"switches the schedule on"_s},
                         {u"off"_s, {}, u"switches it off"_s},
                         {u"full"_s, u"HH:MM|off"_s, u"everything once a day, beside that"_s},
                         {u"orders"_s, u"N|off"_s, u"orders alone each N minutes, beside that"_s}},
             .leastWords = 1,
             .mostWords = -1,
             .run = set},
            {.name = u"schedule clean-up"_s,
             .usage = u"on|off [--days N]"_s,
             .summary = u"Says whether old runs and requests are removed each night at 03:00"_s,
             .example = u"schedule clean-up on --days 30"_s,
             .options = {{u"days"_s, u"N"_s, u"how long they are kept"_s}},
             .leastWords = 1,
             .mostWords = 1,
             .run = cleanUp}};
}

} // namespace evenstock::cli
