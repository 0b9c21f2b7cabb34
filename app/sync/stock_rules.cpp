// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/stock_rules.h"

#include <algorithm>
#include <cstdlib>

namespace evenstock {

namespace {

// More possible values than this say no more than "read it": such a set keeps its ends and stands for all between.
constexpr qsizetype mostPossible = 64;

ShownSet normalised(ShownSet set)
{
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
    if (set.size() > mostPossible)
        set.remove(mostPossible / 2, set.size() - mostPossible);
    return set;
}

// What a change of an order does to the quantity shown: taken off when it was placed, and given back or not since.
struct Effect {
    Quantity off = {};
    Quantity back = {}; // a part of it may have been given back before the rest, with a write of ours in between
};

Effect effectOf(const HoldInput &input, Quantity change)
{
    const bool unseenRelease = input.first && input.action == HoldAction::Release;
    if (change < Quantity{})
        return {.back = -change};
    const Quantity asked = unseenRelease ? Quantity{} : change;
    if (!input.first)
        return {.off = asked};
    const Quantity placed = std::max(input.placed, input.quantity);
    return {.off = placed, .back = placed - asked};
}

// Everything from one end to the other; every single value where they are few.
ShownSet between(Quantity least, Quantity most)
{
    ShownSet result;
    const std::int64_t steps = std::min<std::int64_t>((most - least).milli, mostPossible - 1);
    for (std::int64_t i = 0; i <= steps; ++i)
        result.append(steps == 0 ? least : least + Quantity{(most - least).milli * i / steps});
    return result;
}

bool isRange(const ShownSet &set)
{
    return set.size() >= mostPossible;
}

// The quantities that may be shown once this change of an order is known.
ShownSet moved(const ShownSet &shown, const HoldInput &input, Quantity change, bool unsure)
{
    const Effect effect = effectOf(input, change);
    const Quantity step = std::max(Quantity::pieces(1), Quantity{effect.back.milli / mostPossible});
    ShownSet result;
    const auto add = [&](Quantity value) {
        result.append(value);
        if (effect.back > Quantity{})
            result.append(value + effect.back); // the marketplace gives the quantity back, or does not
        for (Quantity part = step; (unsure || input.inParts) && part < effect.back; part += step)
            result.append(value + part);
    };
    for (const Quantity value : shown) {
        add(value - effect.off);
        if (unsure || input.ended) // an ended listing may have come back before this or after it
            add(value);
        if (input.relative && input.crossed) // our decrement met the sale: the marketplace stopped at zero
            add(std::max(value - effect.off, Quantity{}));
    }
    return normalised(result);
}

} // namespace

ShownSet clipped(const ShownSet &set)
{
    if (isRange(set))
        return between(std::max(set.first(), Quantity{}), std::max(set.last(), Quantity{}));
    ShownSet result = set;
    for (Quantity &value : result)
        value = std::max(value, Quantity{});
    return normalised(result);
}

Quantity counted(const ShownSet &possible, Quantity read)
{
    if (read >= Quantity{})
        return read;
    if (isRange(possible) && possible.first() < Quantity{})
        return std::clamp(read, possible.first(), std::min(possible.last(), Quantity{}));
    std::optional<Quantity> nearest;
    for (const Quantity value : possible) {
        if (value <= Quantity{} && (!nearest || std::abs((read - value).milli) < std::abs((read - *nearest).milli)))
            nearest = value;
    }
    return nearest.value_or(Quantity{});
}

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

bool mayShow(const ShownSet &set, Quantity shown)
{
    if (isRange(set))
        return set.first() <= shown && shown <= set.last();
    return set.contains(shown); // false where nothing is known
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

    const bool unsure = input.overtaken || stock.possible.size() != 1 || stock.inDoubt || input.explainedByEdit;
    out.stock.possible = moved(stock.possible, input, change, unsure);
    if (stock.after && !stock.after->isEmpty()) {
        HoldInput during = input; // it may cross the write under way
        during.crossed = true;
        const bool lowers = !stock.possible.isEmpty() && stock.after->last() < stock.possible.last();
        out.stock.after = moved(*stock.after, during, change, !input.relative || lowers || unsure);
    }
    out.stock.isRead = false;
    out.changed = true;
    return out;
}

Landing landing(const ListingStock &stock, Quantity shown)
{
    const bool onlyAfter = stock.after && mayShow(*stock.after, shown) && !mayShow(stock.possible, shown);
    return onlyAfter ? Landing::Landed : Landing::Open;
}

ListingStock landed(const ListingStock &stock)
{
    ListingStock out = stock;
    out.possible = stock.after.value_or(stock.possible);
    out.after.reset();
    return out;
}

ListingStock noLongerLands(const ListingStock &stock)
{
    ListingStock out = stock;
    if (stock.after && !stock.possible.isEmpty()) // it may have stayed what nobody knows
        out.possible = unite(stock.possible, *stock.after);
    out.after.reset();
    return out;
}

ShownSet explained(const ShownSet &base, const HoldInput &input, Quantity change)
{
    return moved(base, input, change, input.overtaken);
}

Quantity givenBack(const HoldInput &input, Quantity change)
{
    return effectOf(input, change).back;
}

bool shows(const ListingStock &stock, Quantity wanted)
{
    if (stock.settled() && stock.possible.first() == wanted)
        return true;
    const bool isSoldOut = !stock.possible.isEmpty() && stock.possible.last() <= Quantity{};
    return wanted == Quantity{} && isSoldOut && !stock.after && !stock.inDoubt;
}

ObserveOutput observe(const ListingStock &stock, Quantity shown, std::int64_t units, Quantity onHand)
{
    ObserveOutput out;
    out.stock.possible = {shown};
    if (stock.possible.isEmpty() || mayShow(stock.possible, shown))
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

ListingStock beginWrite(const ListingStock &stock, const Write &write)
{
    ListingStock out = stock;
    out.isRead = false;
    ShownSet arrived = {write.target};
    if (write.relative && !stock.possible.isEmpty())
        arrived = clipped(shifted(stock.possible, write.target - write.base));
    out.after = out.after ? unite(*out.after, arrived) : arrived;
    return out;
}

ListingStock endWrite(const ListingStock &stock, WriteResult result, bool relative)
{
    ListingStock out = stock;
    const ShownSet after = stock.after.value_or(stock.possible);
    out.after.reset();
    switch (result) {
    case WriteResult::Confirmed:
        out.possible = after; // an older write in doubt stays so: only zero is sent over it, and a reading settles it
        out.crossing = out.crossing || !relative;
        break;
    case WriteResult::Refused:
        break;
    case WriteResult::Unknown:
        if (!stock.possible.isEmpty()) // as above
            out.possible = unite(stock.possible, after);
        out.inDoubt = true;
        out.crossing = out.crossing || !relative;
        break;
    case WriteResult::MayLand:
        out.after = after;
        out.inDoubt = true;
        out.crossing = out.crossing || !relative;
        break;
    }
    return out;
}

bool maySend(const ListingStock &stock, Quantity target)
{
    return target == Quantity{} || stock.settled();
}

} // namespace evenstock
