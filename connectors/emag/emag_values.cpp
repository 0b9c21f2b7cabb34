// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_values.h"

#include "connectors/api/json_read.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

constexpr std::int64_t most4 = 10'000'000'000LL * 10'000;
constexpr UtcMs hourMs = 3'600'000;

const QTimeZone &bucharest()
{
    static const QTimeZone zone("Europe/Bucharest");
    return zone;
}

QString textOf(const QJsonValue &value)
{
    return readText({{u"v"_s, value}}, u"v"_s).valueOr({}).trimmed();
}

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

std::int64_t dividedHalfUp(std::int64_t number, std::int64_t by)
{
    const std::int64_t half = by / 2;
    return number >= 0 ? (number + half) / by : -((-number + half) / by);
}

} // namespace

std::optional<std::int64_t> wholeNumber(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    const auto number = readInteger({{u"v"_s, value}}, u"v"_s);
    return number ? std::optional(*number) : std::nullopt;
}

std::optional<std::int64_t> decimal4(const QJsonValue &value)
{
    if (!value.isDouble() && !value.isString())
        return {};
    static const QRegularExpression decimal(u"^([+-]?)([0-9]{1,10})(?:[.]([0-9]{0,30}))?$"_s);
    const auto match = decimal.match(textOf(value));
    if (!match.hasMatch())
        return {};
    const QString fraction = match.captured(3).leftJustified(5, u'0');
    std::int64_t amount = match.captured(2).toLongLong() * 10'000 + fraction.left(4).toLongLong();
    if (fraction.at(4) >= u'5')
        ++amount;
    if (amount > most4)
        return {};
    return match.captured(1) == "-"_L1 ? -amount : amount;
}

QString decimal4Text(std::int64_t tenThousandths)
{
    const std::int64_t whole = tenThousandths < 0 ? -tenThousandths : tenThousandths;
    return (tenThousandths < 0 ? u"-"_s : QString()) +
           u"%1.%2"_s.arg(whole / 10'000).arg(whole % 10'000, 4, 10, QLatin1Char('0'));
}

std::optional<std::int64_t> vatRate(const QJsonValue &value)
{
    const auto rate = decimal4(value);
    if (!rate || *rate < 0)
        return {};
    const std::int64_t fraction = *rate > 10'000 ? *rate / 100 : *rate; // above 1 it is a percentage
    return fraction <= 10'000 ? std::optional(fraction) : std::nullopt;
}

Money grossOf(std::int64_t net4, std::int64_t rate4, const QString &currency)
{
    // Ten thousandths times ten thousandths: 8 decimals, of which the currency keeps its own.
    const std::int64_t divisor = 10'000 * powerOfTen(4 - currencyExponent(currency));
    return {dividedHalfUp(net4 * (10'000 + rate4), divisor), currency};
}

std::int64_t netOf(const Money &gross, std::int64_t rate4)
{
    const std::int64_t gross4 = gross.minor * powerOfTen(4 - currencyExponent(gross.currency));
    return dividedHalfUp(gross4 * 10'000, 10'000 + rate4);
}

UtcMs emagTime(const QJsonValue &value)
{
    const QString text = textOf(value);
    bool isNumber = false;
    const qlonglong seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds > 0 && seconds < 100'000'000'000 ? seconds * 1000 : 0;
    const QDateTime naive = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
    if (!naive.isValid())
        return 0;
    const QDateTime local(naive.date(), naive.time(), bucharest());
    const UtcMs time = local.toMSecsSinceEpoch();
    const UtcMs earlier = time - hourMs;
    return bucharestText(earlier) == text ? earlier : time;
}

QString bucharestText(UtcMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, bucharest()).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString windowStartText(UtcMs time)
{
    const QString text = bucharestText(time);
    const bool isTwice = bucharestText(time - hourMs) == text || bucharestText(time + hourMs) == text;
    return isTwice ? bucharestText(emagTime(text) - hourMs) : text;
}

QJsonArray listOf(const QJsonValue &value)
{
    if (!value.isObject())
        return value.toArray();
    QJsonArray list;
    const QJsonObject object = value.toObject();
    QList<QPair<qlonglong, QJsonValue>> rows;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.value().isObject())
            rows.append({it.key().toLongLong(), it.value()});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[key, row] : rows)
        list.append(row);
    return list;
}

StatusValue statusValue(const QJsonValue &value)
{
    const bool isKeyed = value.isObject() && !value.toObject().contains("value"_L1); // a list whose keys PHP kept
    const QJsonValue one = value.isArray() || isKeyed ? listOf(value).first() : value;
    StatusValue status;
    if (!one.isObject()) {
        status.value = int(std::clamp<std::int64_t>(wholeNumber(one).value_or(-1), -1, 1000));
        return status;
    }
    const QJsonObject object = one.toObject();
    status.value = int(std::clamp<std::int64_t>(wholeNumber(object.value("value"_L1)).value_or(-1), -1, 1000));
    status.description = textOf(object.value(object.contains("description"_L1) ? "description"_L1 : "Description"_L1));
    status.errors = object.value("errors"_L1);
    return status;
}

WarehouseValue warehouseValue(const QJsonValue &value)
{
    WarehouseValue result;
    const bool isKeyed = value.isObject() && !value.toObject().contains("value"_L1); // a list whose keys PHP kept
    if (!value.isArray() && !isKeyed) {
        result.value = value.isObject() ? wholeNumber(value.toObject().value("value"_L1)) : wholeNumber(value);
        return result;
    }
    for (const QJsonValue &row : listOf(value)) {
        const auto count = wholeNumber(row.isObject() ? row.toObject().value("value"_L1) : row);
        if (!count || *count > 1'000'000'000 || *count < -1'000'000'000)
            continue;
        if (!result.value)
            result.warehouseId = wholeNumber(row.toObject().value("warehouse_id"_L1)).value_or(0);
        result.value = result.value.value_or(0) + *count;
    }
    return result;
}

QString normalisedPartNumber(const QString &text)
{
    QString plain = text;
    plain.remove(u' ').remove(u',').remove(u';');
    return plain.left(25);
}

} // namespace evenstock::emag
