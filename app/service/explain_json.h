// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/explain.h"

#include <QJsonObject>

namespace evenstock {

// {sku, unit, on_hand, waiting, available, oversold[{order, channel, asked, taken}], bound?{available, exposed, known,
// unbounded_channels, holds}, channels[{channel, external_id, status, units, available, held_by_orders, rule{buffer,
// max_shown?, stop_at?, last_pieces?, promise}, wanted, shown[], read_at, trust, reason, exposure?, plan?,
// delivery?{at, settled_at, quantity, state, error, read_since, difference?}}]}. `difference`: what was sent where a
// channel is told how many more or less; `read_since`: the number there was read after the change was taken. Quantities
// as JSON numbers; of a listing in its units. forecast? is forecastObject().
QJsonObject explanationObject(const ShownStock &explanation);

// {sold, days, delay_s, measured, probability, buffer}: how likely more is sold while the news is on its way than there
// is, and the smallest buffer that keeps that under 1 %.
QJsonObject forecastObject(const OversellForecast &forecast);

} // namespace evenstock
