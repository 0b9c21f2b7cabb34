// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/pace_rules.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs hourMs = 3600LL * 1000;

struct Bounds {
    const char *name;
    int Pace::*value;
    int least;
    int most;
};

// How fast is the owner's risk, and said beside the settings; these only keep out what is no pace at all.
constexpr Bounds bounds[] = {{"calls_gap_ms", &Pace::callsGapMs, 0, 600'000},
                             {"listing_gap_s", &Pace::listingGapS, 0, 24 * 3600},
                             {"listings_per_hour", &Pace::listingsPerHour, 1, 3600},
                             {"listings_per_day", &Pace::listingsPerDay, 1, 10'000}};

Error refused(const QString &setting, const QString &why)
{
    return makeError(ErrorCode::InvalidRequest, setting + u' ' + why, setting);
}

bool isQuiet(const Pace &pace, int hour)
{
    if (pace.quietFromHour <= pace.quietToHour)
        return hour >= pace.quietFromHour && hour < pace.quietToHour;
    return hour >= pace.quietFromHour || hour < pace.quietToHour;
}

// The end of the quiet hours that `time` lies in, else `time`.
UtcMs afterQuietHours(const Pace &pace, UtcMs time, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time, zone);
    if (pace.quietFromHour == pace.quietToHour || !isQuiet(pace, local.time().hour()))
        return time;
    const QDate day = local.time().hour() < pace.quietToHour ? local.date() : local.date().addDays(1);
    const QDateTime end(day, QTime(pace.quietToHour, 0), zone);
    return std::max(time, UtcMs(end.toMSecsSinceEpoch()));
}

// At most `most` in any `lengthMs`: the moment the oldest of them is out of the window again.
UtcMs afterWindow(const QList<UtcMs> &listings, int most, UtcMs lengthMs, UtcMs time)
{
    if (listings.size() < most)
        return time;
    return std::max(time, listings.at(listings.size() - most) + lengthMs);
}

} // namespace

Result<Pace> paceFrom(const QJsonObject &settings)
{
    Pace pace;
    for (const Bounds &bound : bounds) {
        const QString name = QLatin1String(bound.name);
        const QString text = settings.value(name).toVariant().toString();
        if (text.isEmpty())
            continue;
        bool isNumber = false;
        const int value = text.toInt(&isNumber);
        if (!isNumber || value < bound.least || value > bound.most)
            return refused(name, u"must be a whole number from %1 to %2"_s.arg(bound.least).arg(bound.most));
        pace.*bound.value = value;
    }
    const QString quiet = settings.value("quiet_hours"_L1).toString();
    static const QRegularExpression pattern(u"^([01]?[0-9]|2[0-3])-([01]?[0-9]|2[0-3])$"_s);
    if (quiet == "off"_L1) {
        pace.quietFromHour = pace.quietToHour = 0;
    } else if (!quiet.isEmpty()) {
        const auto match = pattern.match(quiet);
        if (!match.hasMatch())
            return refused(u"quiet_hours"_s, u"must be off or two hours like 22-09"_s);
        pace.quietFromHour = match.captured(1).toInt();
        pace.quietToHour = match.captured(2).toInt();
    }
    const QString draft = settings.value("draft"_L1).toVariant().toString();
    if (!draft.isEmpty())
        pace.isDraft = draft != "false"_L1 && draft != "0"_L1;
    return pace;
}

UtcMs nextWriteAt(const Pace &pace, bool isListing, UtcMs lastWriteAt, const QList<UtcMs> &listings, UtcMs now,
                  const QTimeZone &zone)
{
    UtcMs time = now;
    if (lastWriteAt > 0)
        time = std::max(time, lastWriteAt + UtcMs(pace.listingGapS) * 1000);
    if (isListing) {
        time = afterWindow(listings, pace.listingsPerHour, hourMs, time);
        time = afterWindow(listings, pace.listingsPerDay, 24 * hourMs, time);
    }
    return afterQuietHours(pace, time, zone);
}

} // namespace evenstock
