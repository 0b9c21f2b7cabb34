// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/roles.h"
#include "ui/theme/tokens.h"

#include <QColor>
#include <QDate>
#include <QList>

#include <functional>
#include <optional>

namespace evenstock {

// One series of a chart: a channel in its colour, or a measure with a tone of its own.
struct DaySeries {
    QString name = {};
    ChannelBadge badge = {};   // colour of a channel …
    Tone tone = Tone::Normal;  // … else of the tone; Normal is the accent
    QList<double> values = {}; // one a day; of a line, nothing (NaN) where nothing was measured
    int alike = 0;             // so many before it have this colour: a shade apart
};

struct DayData {
    QList<QDate> days = {};
    QList<DaySeries> bars = {};                // stacked
    std::optional<DaySeries> line = {};        // against the left axis; the bars then stand on the right one
    std::function<QString(int)> sumWords = {}; // "46 orders": what the bars of a day are together
};

QColor seriesColour(const DaySeries &series, const Tokens &tokens);
QString dayLabel(const QDate &day);
QString valueText(const DaySeries &series, qsizetype day); // as it stands in the table and under the mouse
double highestSum(const QList<DaySeries> &bars, qsizetype days);
// The next number of the form 2, 3, 4, 5, 6, 8 or 10 … that three steps up to it look round.
double roundedUp(double most);

} // namespace evenstock
