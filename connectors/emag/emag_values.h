// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/money.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <cstdint>
#include <optional>

// Single values as eMAG writes them: the same field comes as number, text, true or null. Pure functions; thread-safe.
namespace evenstock::emag {

// A whole number from number, text or truth value; empty for anything else and where it is not exact.
std::optional<std::int64_t> wholeNumber(const QJsonValue &value);

// An amount in ten thousandths ("42.0100" and 42.01 are 420100): eMAG's prices are net, with four decimals. More
// decimals are rounded half up. Ten digits before the point at most, so that no product overflows and a JSON number
// has not lost anything in its double.
std::optional<std::int64_t> decimal4(const QJsonValue &value);
QString decimal4Text(std::int64_t tenThousandths); // "42.0100"

// A VAT rate in ten thousandths from a fraction (0.21) or a percentage (21).
std::optional<std::int64_t> vatRate(const QJsonValue &value);

// Net amount and VAT rate to what a customer pays, rounded half up to the currency's minor unit, and back to four
// decimals. grossOf(netOf(gross)) == gross.
Money grossOf(std::int64_t net4, std::int64_t rate4, const QString &currency);
std::int64_t netOf(const Money &gross, std::int64_t rate4);

// "2026-03-29 04:10:00" in Bucharest time, or seconds since 1970 as number or text; 0 where it is neither. An hour that
// occurs twice in autumn is taken as the first one, so that nothing is passed over.
UtcMs emagTime(const QJsonValue &value);
QString bucharestText(UtcMs time);
// The same for the start of a window: an hour earlier where the text would be ambiguous.
QString windowStartText(UtcMs time);

// validation_status and its kin: a list of one, an object or a bare number.
struct StatusValue {
    int value = -1; // -1 = none
    QString description = {};
    QJsonValue errors = {};
};
StatusValue statusValue(const QJsonValue &value);

// Rows that came as a list, or as an object whose keys are their places ("0", "1" …), which PHP makes of a list.
QJsonArray listOf(const QJsonValue &value);

// The first row of stock[] or handling_time[]: [{"value":3}], [{"warehouse_id":"1","value":"3"}] or a bare number.
struct WarehouseValue {
    std::optional<std::int64_t> value = {}; // the sum over all rows
    std::int64_t warehouseId = 0;           // 0 = not said
};
WarehouseValue warehouseValue(const QJsonValue &value);

// HTML text with its character references resolved (except &amp; &lt; &gt; &quot; &apos;, which are markup) and line
// ends as \n: eMAG returns other references than were sent, and the text would look changed for ever.
QString resolvedHtml(const QString &html);
// part_number as eMAG keeps it: without blanks, commas and semicolons, at most 25 characters.
QString normalisedPartNumber(const QString &text);

} // namespace evenstock::emag
