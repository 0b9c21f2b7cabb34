// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/result.h"

#include <QString>

#include <optional>

namespace evenstock {

// How an account shows a product's price. Text form, applied from left to right in this order whatever the writing:
//   "markup 12.5%; add 0.50; floor 1.00; ceiling 500; round .99"  or  "fixed 9.90"  or  "" (as it is).
// Integer arithmetic only; a markup rounds half away from zero. Rounding endings (.90, .99, .00) go to the nearest
// price with that ending, the lower one when in the middle, never below the floor and never to zero.
class PriceRule
{
public:
    // What the text says, each at most once; amounts in minor units.
    struct Steps {
        std::optional<std::int64_t> fixed = {};
        std::int64_t markup = 0; // hundredths of a percent
        std::int64_t add = 0;
        std::optional<std::int64_t> floor = {};
        std::optional<std::int64_t> ceiling = {};
        std::optional<std::int64_t> ending = {};

        bool operator==(const Steps &other) const = default;
    };

    static Result<PriceRule> parse(const QString &text, const QString &currency);
    static QString written(const Steps &steps, const QString &currency); // parse() reads the same steps from it

    Money apply(const Money &price) const;
    bool isIdentity() const; // the only rule that can be undone exactly
    QString text() const { return m_text; }
    const Steps &steps() const { return m_steps; }

private:
    QString m_text;
    Steps m_steps;
};

} // namespace evenstock
