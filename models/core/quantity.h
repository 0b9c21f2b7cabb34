// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace evenstock {

// An exact quantity in thousandths of its unit, so that 0.75 kg is not 0. Pieces are whole thousands.
struct Quantity {
    std::int64_t milli = 0;

    static constexpr Quantity pieces(std::int64_t count) { return Quantity{count * 1000}; }
    constexpr bool isWhole() const { return milli % 1000 == 0; }
    constexpr std::int64_t wholePieces() const { return milli / 1000; }

    constexpr auto operator<=>(const Quantity &) const = default;
    constexpr Quantity operator-() const { return {-milli}; }
    constexpr Quantity &operator+=(Quantity other)
    {
        milli += other.milli;
        return *this;
    }
    constexpr Quantity &operator-=(Quantity other)
    {
        milli -= other.milli;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return {a.milli + b.milli}; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return {a.milli - b.milli}; }
    friend constexpr Quantity operator*(Quantity a, std::int64_t n) { return {a.milli * n}; }
};

// More of one product is a slip of the keyboard.
inline constexpr Quantity mostStock = Quantity::pieces(10'000'000);

QString quantityText(Quantity quantity);                    // "3", "0.75": at most three decimals, point
std::optional<Quantity> parseQuantity(const QString &text); // empty where it is not exact in thousandths

} // namespace evenstock
