// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QDateTime local(UtcMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at).toLocalTime();
}

QString decimalText(std::int64_t units, int decimals, const QLocale &locale)
{
    std::int64_t factor = 1;
    for (int i = 0; i < decimals; ++i)
        factor *= 10;
    const std::int64_t whole = std::abs(units) / factor;
    QString text = locale.toString(static_cast<qlonglong>(whole));
    if (decimals > 0)
        text += locale.decimalPoint() + QString::number(std::abs(units) % factor).rightJustified(decimals, u'0');
    return units < 0 ? u"−"_s + text : text;
}

} // namespace

QString countText(qint64 count, const QLocale &locale)
{
    return locale.toString(count);
}

QString percentText(double share, const QLocale &locale)
{
    const double rounded = std::round(share * 1000) / 10;
    const double percent = share < 1 ? std::min(rounded, 99.9) : rounded;
    const int decimals = percent >= 100 || percent <= 0 ? 0 : 1;
    return Words::tr("%1 %", "a percentage").arg(locale.toString(percent, 'f', decimals));
}

QString stockText(Quantity quantity, const QString &unit, const QLocale &locale)
{
    int decimals = 3;
    std::int64_t units = quantity.milli;
    while (decimals > 0 && units % 10 == 0) {
        units /= 10;
        --decimals;
    }
    const QString text = decimalText(units, decimals, locale);
    return unit.isEmpty() || unit == "piece"_L1 ? text : text + QChar(0xa0) + unit;
}

QString signedStockText(Quantity quantity, const QLocale &locale)
{
    const QString text = stockText(quantity, {}, locale);
    return quantity.milli > 0 ? u"+"_s + text : text;
}

QString priceText(const Money &money, const QLocale &locale)
{
    if (!money.isValid())
        return {};
    return decimalText(money.minor, currencyExponent(money.currency), locale) + QChar(0xa0) + money.currency;
}

QString ageText(UtcMs at, UtcMs now)
{
    if (at == 0)
        return {};
    const qint64 age = std::max<qint64>(0, now - at);
    if (age < minuteMs)
        return Words::tr("%1 s", "seconds").arg(age / secondMs);
    if (age < hourMs)
        return Words::tr("%1 min", "minutes").arg(age / minuteMs);
    if (age < 2 * dayMs)
        return Words::tr("%1 h", "hours").arg(age / hourMs);
    return Words::tr("%1 d", "days").arg(age / dayMs);
}

QString agoText(UtcMs at, UtcMs now)
{
    if (at == 0)
        return {};
    if (now - at < secondMs)
        return Words::tr("just now");
    return Words::tr("%1 ago", "4 min ago").arg(ageText(at, now));
}

QString spokenAgoText(UtcMs at, UtcMs now)
{
    return agoText(at, at != 0 && now - at < minuteMs ? at : now);
}

QString aheadText(UtcMs at, UtcMs now)
{
    if (at == 0)
        return {};
    if (at - now < secondMs)
        return Words::tr("now");
    return Words::tr("in %1", "in 13 min").arg(ageText(now, at));
}

QString durationText(qint64 durationMs)
{
    if (durationMs < minuteMs)
        return Words::tr("%1 s", "seconds").arg((durationMs + secondMs / 2) / secondMs);
    if (durationMs < hourMs)
        return Words::tr("%1 min %2 s").arg(durationMs / minuteMs).arg(durationMs % minuteMs / secondMs);
    return Words::tr("%1 h %2 min").arg(durationMs / hourMs).arg(durationMs % hourMs / minuteMs);
}

QString remainingText(qint64 durationMs)
{
    if (durationMs < minuteMs)
        return Words::tr("under 1 min left");
    return Words::tr("about %1 left").arg(ageText(1, 1 + durationMs));
}

QString exactTimeText(UtcMs at, const QLocale &locale)
{
    return at == 0 ? QString() : locale.toString(local(at), QLocale::LongFormat);
}

QString clockText(UtcMs at, const QLocale &locale)
{
    return at == 0 ? QString() : locale.toString(local(at).time(), QLocale::ShortFormat);
}

QString briefMomentText(UtcMs at, UtcMs now, const QLocale &locale)
{
    if (at == 0)
        return {};
    const QDate date = local(at).date();
    const QDate today = local(now).date();
    if (date == today)
        return clockText(at, locale);
    return locale.toString(date, date.year() == today.year() ? Words::tr("d MMM", "date format, 18 Nov")
                                                             : Words::tr("MMM yyyy", "date format, Nov 2026"));
}

QString momentText(UtcMs at, UtcMs now, const QLocale &locale)
{
    if (at == 0)
        return {};
    const QDateTime time = local(at);
    if (time.date() == local(now).date())
        return clockText(at, locale);
    const QString form = time.date().year() == local(now).date().year() ? Words::tr("d MMM", "date format, 18 Nov")
                                                                        : Words::tr("d MMM yyyy", "date format");
    return Words::tr("%1, %2", "date, time").arg(locale.toString(time.date(), form), clockText(at, locale));
}

QString dayText(UtcMs at, UtcMs now, const QLocale &locale)
{
    const QDate day = local(at).date();
    const QDate today = local(now).date();
    if (day == today)
        return Words::tr("Today");
    const QString date = locale.toString(day, day.year() == today.year() ? Words::tr("d MMMM", "date format")
                                                                         : Words::tr("d MMMM yyyy", "date format"));
    if (day == today.addDays(-1))
        return Words::tr("Yesterday, %1").arg(date);
    return Words::tr("%1, %2", "Monday, 16 November").arg(locale.dayName(day.dayOfWeek()), date);
}

} // namespace evenstock
