// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/stock_rules.h"

#include <algorithm>
#include <cstdlib>

namespace evenstock {

namespace {

// More possible values than this say no more than "read it": the set stays bounded whatever happens.
constexpr qsizetype mostPossible = 64;

ShownSet normalised(ShownSet set)
{
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
    if (set.size() > mostPossible)
        set.remove(mostPossible / 2, set.size() - mostPossible);
    return set;
}

// The quantities that may be shown once this change of an order is known.
ShownSet moved(const ShownSet &shown, const HoldInput &input, Quantity change, bool unsure)
{
    const bool released = input.action == HoldAction::Release;
    if (released && input.first) { // placed and cancelled before we saw it: given back, or not
        ShownSet result = unite(shown, shifted(shown, -input.quantity));
        return unsure ? unite(result, shifted(shown, input.quantity)) : result;
    }
    if (change < Quantity{}) // a cancellation, whole or in part: the marketplace gives the quantity back, or does not
        return unite(shown, shifted(shown, -change));
    const ShownSet less = shifted(shown, -change);
    return unsure ? unite(shown, less) : less;
}

} // namespace

ShownSet shownSet(std::initializer_list<Quantity> values)
{
    return normalised(ShownSet(values));
}

ShownSet unite(const ShownSet &a, const ShownSet &b)
{
    return normalised(a + b);
}

ShownSet shifted(const ShownSet &set, Quantity by)
{
    ShownSet result;
    result.reserve(set.size());
    for (const Quantity value : set)
        result.append(value + by);
    return normalised(result);
}

HoldOutput applyHold(const ListingStock &stock, const HoldInput &input)
{
    HoldOutput out{.hold = input.before, .stock = stock};
    Quantity target = input.before.ordered;
    if (input.action == HoldAction::Hold)
        target = std::max(input.quantity, Quantity{});
    else if (input.action == HoldAction::Release)
        target = Quantity{};
    const Quantity change = target - input.before.ordered;
    const bool unseenRelease = input.first && input.action == HoldAction::Release && input.quantity > Quantity{};
    if (change == Quantity{} && !unseenRelease)
        return out;

    const Quantity wanted = target * input.units;
    if (change > Quantity{})
        out.hold.taken = std::min(wanted, input.before.taken + std::max(Quantity{}, input.onHand));
    else
        out.hold.taken = std::min(input.before.taken, wanted);
    out.hold.ordered = target;
    out.movement = input.before.taken - out.hold.taken;
    out.shortage = std::max(Quantity{}, change * input.units + out.movement);

    const bool unsure = stock.crossing || stock.possible.size() != 1 || stock.inDoubt || input.explainedByEdit;
    out.stock.possible = moved(stock.possible, input, change, unsure);
    if (stock.after)
        out.stock.after = moved(*stock.after, input, change, !input.relative || unsure);
    out.changed = true;
    return out;
}

ObserveOutput observe(const ListingStock &stock, Quantity shown, std::int64_t units, Quantity onHand)
{
    ObserveOutput out;
    out.stock.possible = {shown};
    if (stock.possible.isEmpty() || stock.possible.contains(shown))
        return out;
    const Quantity nearest =
        *std::min_element(stock.possible.begin(), stock.possible.end(), [shown](Quantity a, Quantity b) {
            return std::pair(std::abs((shown - a).milli), a) < std::pair(std::abs((shown - b).milli), b);
        });
    out.edit = shown - nearest;
    const Quantity wanted = out.edit * units;
    out.movement = std::max(wanted, -std::max(Quantity{}, onHand));
    out.shortage = out.movement - wanted;
    return out;
}

ListingStock beginWrite(const ListingStock &stock, Quantity target)
{
    ListingStock out = stock;
    out.after = out.after ? unite(*out.after, {target}) : ShownSet{target};
    return out;
}

ListingStock endWrite(const ListingStock &stock, WriteResult result, bool relative)
{
    ListingStock out = stock;
    const ShownSet after = stock.after.value_or(stock.possible);
    out.after.reset();
    switch (result) {
    case WriteResult::Confirmed:
        out.possible = after;
        out.inDoubt = false;
        out.crossing = !relative;
        break;
    case WriteResult::Refused:
        break;
    case WriteResult::Unknown:
        out.possible = unite(stock.possible, after);
        out.inDoubt = true;
        out.crossing = !relative;
        break;
    }
    return out;
}

bool maySend(const ListingStock &stock, Quantity target)
{
    return target == Quantity{} || (stock.settled() && !stock.crossing);
}

} // namespace evenstock
