// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/schedule_rule.h"

#include "app/service/arguments.h"

#include <QDate>
#include <QDateTime>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs minuteMs = 60'000;
constexpr UtcMs dayMs = 24LL * 60 * minuteMs;
constexpr int minutesOfDay = 24 * 60;

UtcMs offsetMs(UtcMs at, const QTimeZone &zone)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)) * UtcMs(1000);
}

UtcMs floorTo(UtcMs value, UtcMs step)
{
    const UtcMs rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

QDate localDate(UtcMs at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at + offsetMs(at, zone), Qt::UTC).date();
}

int localMinute(UtcMs at, const QTimeZone &zone)
{
    const UtcMs local = at + offsetMs(at, zone);
    return int((local - floorTo(local, dayMs)) / minuteMs);
}

UtcMs nextOnGrid(UtcMs after, UtcMs period)
{
    return floorTo(after, period) + period;
}

// Minute by minute: zones shift by half hours too.
UtcMs nextHourly(UtcMs after, int minute, const QTimeZone &zone)
{
    UtcMs at = nextOnGrid(after, minuteMs);
    for (int step = 0; step < 2 * 60 && localMinute(at, zone) % 60 != minute; ++step)
        at += minuteMs;
    return at;
}

UtcMs nextDaily(UtcMs after, int minute, const QTimeZone &zone)
{
    const QDate today = localDate(after, zone);
    for (int day = -1; day < 2; ++day) {
        const UtcMs at = localMoment(today.addDays(day), minute, zone);
        if (at > after)
            return at;
    }
    return localMoment(today.addDays(2), minute, zone);
}

bool isQuiet(UtcMs at, const QuietHours &quiet, const QTimeZone &zone)
{
    const int minute = localMinute(at, zone);
    if (quiet.fromMinute < quiet.toMinute)
        return minute >= quiet.fromMinute && minute < quiet.toMinute;
    return minute >= quiet.fromMinute || minute < quiet.toMinute;
}

// `at` lies in the quiet hours.
UtcMs endOfQuiet(UtcMs at, const QuietHours &quiet, const QTimeZone &zone)
{
    const QDate date = localDate(at, zone);
    const UtcMs sameDay = localMoment(date, quiet.toMinute, zone);
    return sameDay > at ? sameDay : localMoment(date.addDays(1), quiet.toMinute, zone);
}

} // namespace

UtcMs localMoment(const QDate &date, int minuteOfDay, const QTimeZone &zone)
{
    const UtcMs local = QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + minuteOfDay * minuteMs;
    const UtcMs before = offsetMs(local - dayMs, zone);
    const UtcMs after = offsetMs(local + dayMs, zone);
    const bool firstExists = offsetMs(local - before, zone) == before;
    const bool secondExists = offsetMs(local - after, zone) == after;
    if (firstExists && secondExists)
        return std::min(local - before, local - after);   // twice in autumn: the first
    return secondExists ? local - after : local - before; // never in spring: the clock shows an hour more
}

UtcMs nextDue(const ScheduleRow &row, UtcMs after, const QTimeZone &zone)
{
    const UtcMs offset = row.offsetS * UtcMs(1000);
    const UtcMs from = after - offset;
    UtcMs due = 0;
    if (row.kind == "hourly"_L1)
        due = nextHourly(from, row.minutes, zone);
    else if (row.kind == "daily"_L1)
        due = nextDaily(from, row.minutes, zone);
    else
        due = nextOnGrid(from, std::max(row.minutes, leastPeriodMinutes) * minuteMs);
    const auto quiet = parseQuietHours(row.quiet);
    if (!quiet || !*quiet || !isQuiet(due + offset, **quiet, zone))
        return due + offset;
    const UtcMs end = endOfQuiet(due + offset, **quiet, zone);
    return isQuiet(end + offset, **quiet, zone) ? end : end + offset;
}

UtcMs retryDue(const ScheduleRow &row, UtcMs failedAt, int failures, const QTimeZone &zone)
{
    constexpr UtcMs first = 30'000;
    constexpr int mostDoublings = 10;
    const UtcMs due = nextDue(row, failedAt, zone);
    const UtcMs soon = failedAt + (first << std::clamp(failures - 1, 0, mostDoublings));
    const auto quiet = parseQuietHours(row.quiet);
    return quiet && *quiet && isQuiet(soon, **quiet, zone) ? due : std::min(soon, due);
}

Result<std::optional<QuietHours>> parseQuietHours(const QString &text)
{
    if (text.isEmpty())
        return std::optional<QuietHours>();
    static const QRegularExpression form(u"^([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-3]):([0-5]\\d)$"_s);
    const auto match = form.match(text);
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const QuietHours quiet{number(1) * 60 + number(2), number(3) * 60 + number(4)};
    if (!match.hasMatch() || quiet.fromMinute == quiet.toMinute)
        return badArgument(u"quiet"_s, u"must be like 22:00-07:00"_s);
    return std::optional(quiet);
}

Status checkSchedule(const ScheduleRow &row)
{
    const auto within = [&row](int least, int most) {
        return row.minutes >= least && row.minutes <= most
                   ? Status()
                   : badArgument(u"minutes"_s, u"must be a whole number from %1 to %2"_s.arg(least).arg(most));
    };
    if (row.kind == "every"_L1)
        TRY(within(leastPeriodMinutes, mostPeriodMinutes));
    else if (row.kind == "hourly"_L1)
        TRY(within(0, 59));
    else if (row.kind == "daily"_L1)
        TRY(within(0, minutesOfDay - 1));
    else
        return badArgument(u"kind"_s, u"must be one of: every, hourly, daily"_s);
    if (row.mode != "incremental"_L1 && row.mode != "full"_L1)
        return badArgument(u"mode"_s, u"must be one of: incremental, full"_s);
    const auto quiet = parseQuietHours(row.quiet);
    return quiet ? Status() : quiet.error();
}

int randomOffsetS(QRandomGenerator &random)
{
    return random.bounded(5) * 60 + 1 + random.bounded(59);
}

} // namespace evenstock
