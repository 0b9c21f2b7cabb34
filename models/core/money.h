// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace evenstock {

// An amount in integer minor units of an ISO 4217 currency. Never a floating type.
struct Money {
    std::int64_t minor = 0;
    QString currency; // "EUR"; empty = no price

    bool isValid() const { return !currency.isEmpty(); }
    bool operator==(const Money &) const = default;
};

// Digits after the decimal point: 2 for most, 0 for XOF and JPY, 3 for TND and the like.
int currencyExponent(const QString &currency);

// "12.90" and "12,90" are 1290 in EUR; spaces are ignored. Empty where the text is no exact amount of the currency:
// more decimals than it has (unless zero), "1,234" that might be thousands, NaN, exponents out of range.
std::optional<Money> parseMoney(const QString &text, const QString &currency);
// The same as a person types it: "1.234,50" and "1,234.50", too.
std::optional<Money> typedMoney(const QString &text, const QString &currency);

// "12.90": decimal text with a point, for the wire and for files. Words for people use QLocale in ui/.
QString moneyDecimal(const Money &money);

// The stored form of a price field: "1290 EUR". Round-trips with moneyFromField.
QString moneyToField(const Money &money);
std::optional<Money> moneyFromField(const QString &text);

} // namespace evenstock
