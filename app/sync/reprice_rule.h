// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/result.h"

#include <QMap>
#include <QString>

#include <optional>

namespace evenstock {

// A bound of a price: an amount ("49.90"), or a share of the product's own price ("85%").
struct PriceBound {
    std::int64_t minor = 0;
    int percentHundredths = 0; // above 0: a share

    // Minor units; rounded to the inside (`up`: a floor). Empty where the product has no price to take a share of.
    std::optional<std::int64_t> of(const Money &own, bool up) const;
    bool operator==(const PriceBound &other) const = default;
};

// What is known of a thing on a marketplace where others offer it, too.
struct Competition {
    Money price = {}; // ours, as it shows
    Money best = {};  // the best offer of anybody; without currency = not known
    int rank = 0;     // ours, 1 is the first; 0 = not told
    int offers = 0;   // of all sellers; 0 = not told
    Money least = {}; // the seller's own bounds on the marketplace; without currency = none
    Money most = {};
};

enum class RepriceReason {
    NothingToDo,
    NoBounds,  // no floor or no ceiling can be told, or they leave no room
    NotKnown,  // what others ask, or our own price
    Undercut,  // another one is cheaper and in front: a step below
    Raised,    // in front, and the next one asks more: up to a step below
    Alone,     // nobody else offers it: the product's own price
    ToFloor,   // it would have been less
    ToCeiling, // it would have been more
};
QString repriceReasonName(RepriceReason reason); // "reprice_undercut"

struct Repriced {
    Money price = {}; // set where it is another one than ours now
    RepriceReason reason = RepriceReason::NothingToDo;
};

// Follows what others ask for the same thing, between two bounds of which neither may be missing. Whoever is in front
// keeps the price unless the next one asks more; whoever is behind though nobody is cheaper keeps it, too. Settings
// reprice=on|off, reprice.step, reprice.floor and reprice.ceiling; off by default. Pure.
class RepriceRule
{
public:
    // InvalidRequest names the setting. Without "on" what else is set is checked and not used.
    static Result<RepriceRule> parse(const QMap<QString, QString> &settings, const QString &currency);

    bool isOn() const { return m_isOn; }
    std::int64_t step() const { return m_step; }
    const std::optional<PriceBound> &floor() const { return m_floor; }
    const std::optional<PriceBound> &ceiling() const { return m_ceiling; }

    // own: the product's price as the account would show it.
    Repriced of(const Competition &seen, const Money &own) const;

private:
    bool m_isOn = false;
    std::int64_t m_step = 0;
    std::optional<PriceBound> m_floor;
    std::optional<PriceBound> m_ceiling;
};

} // namespace evenstock
