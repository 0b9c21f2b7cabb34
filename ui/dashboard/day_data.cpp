// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/day_data.h"

#include "models/views/format.h"
#include "ui/widgets/cell_paint.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace evenstock {

namespace {

constexpr int shadeStep = 35; // percent of lightness between accounts of one marketplace

struct DayWords {
    Q_DECLARE_TR_FUNCTIONS(evenstock::DayChart)
};

} // namespace

QColor seriesColour(const DaySeries &series, const Tokens &t)
{
    if (!series.badge.letters.isEmpty()) {
        const QColor colour = channelColour(series.badge.marketplace, series.badge.colour, t);
        const int shade = 100 + shadeStep * series.alike;
        return t.dark ? colour.darker(shade) : colour.lighter(shade);
    }
    return series.tone == Tone::Normal ? t.accentText : toneColour(series.tone, t);
}

QString dayLabel(const QDate &day)
{
    return QLocale().toString(day, DayWords::tr("d MMM", "date format"));
}

double roundedUp(double most)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(1.0, most))));
    for (const double step : {1.5, 3.0, 6.0, 9.0, 12.0}) {
        const bool isWhole = power > 1 || step > 2; // three steps of whole numbers
        if (isWhole && step * power >= most)
            return step * power;
    }
    return 15 * power;
}

QString valueText(const DaySeries &series, qsizetype day)
{
    const double value = series.values.value(day);
    return std::isnan(value) ? QString(QChar(0x2013)) : countText(qRound64(value));
}

double highestSum(const QList<DaySeries> &bars, qsizetype days)
{
    double most = 0;
    for (qsizetype day = 0; day < days; ++day) {
        double sum = 0;
        for (const DaySeries &series : bars)
            sum += series.values.value(day);
        most = std::max(most, sum);
    }
    return most;
}

} // namespace evenstock
