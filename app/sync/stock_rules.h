// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/quantity.h"
#include "models/core/remote.h"

#include <QList>

#include <optional>

namespace evenstock {

// The quantity rules of sync.md section 2 as pure functions. They take structs and return structs; the ledger, the
// listings and the deliveries are written by the engine.

// Sorted, without repetition: the quantities (listing units) that a marketplace may show if nobody edited it.
using ShownSet = QList<Quantity>;
ShownSet shownSet(std::initializer_list<Quantity> values);
ShownSet unite(const ShownSet &a, const ShownSet &b);
ShownSet shifted(const ShownSet &set, Quantity by);
ShownSet clipped(const ShownSet &set); // a listing shows no less than nothing
// What a reading counts as. Below zero (a shop that sells what it does not have) it is nothing, except where orders
// took the base below zero themselves: then it is what they made of it, and no edit.
Quantity counted(const ShownSet &possible, Quantity read);

// True where `shown` is one of them. A set that outgrew its bound stands for everything between its ends.
bool mayShow(const ShownSet &set, Quantity shown);

// What we know of one listing's quantity.
struct ListingStock {
    ShownSet possible = {};             // one value = settled
    std::optional<ShownSet> after = {}; // the same once the write now under way has arrived; empty = no write under way
    bool inDoubt = false;               // a write was sent and its answer never came
    bool crossing = false;              // orders that a write or a reading overtook may still turn up
    bool isRead = false;                // no order and no write of ours since the last reading

    // A value below zero that no reading has shown says that somebody raised the quantity there before it was sold: it
    // is read first.
    bool settled() const
    {
        return possible.size() == 1 && (possible.first() >= Quantity{} || isRead) && !inDoubt && !after;
    }
    bool operator==(const ListingStock &) const = default;
};

// What one order line orders (listing units), and what of it was taken out of on-hand (product units).
struct Hold {
    Quantity ordered = {};
    Quantity taken = {};
    bool operator==(const Hold &) const = default;
};

struct HoldInput {
    Hold before = {};
    bool first = false; // the line was never seen before
    HoldAction action = HoldAction::Keep;
    Quantity quantity = {}; // listing units the line asks for now
    Quantity placed = {};   // and when it was placed, where the marketplace tells
    std::int64_t units = 1;
    Quantity onHand = {};         // product units
    bool relative = false;        // the marketplace's writes are increments
    bool crossed = false;         // the order may be older than our last write or reading …
    bool overtaken = false;       // … which may have overwritten it or shown it already
    bool ended = false;           // the listing is gone: it shows nothing, but a cancellation may bring it back
    bool inParts = false;         // what it gives back may have come back in parts, each on sale again or not
    bool explainedByEdit = false; // an earlier "remote edit" already took these pieces (late evidence)
};

struct HoldOutput {
    Hold hold = {};
    Quantity movement = {}; // product units, signed: what on-hand changes by
    Quantity shortage = {}; // product units newly missing (oversell), never negative
    ListingStock stock = {};
    bool changed = false;
};

// Brings a line's hold to what the order's state asks for; the base moves by what was ordered, on-hand by what was
// taken.
HoldOutput applyHold(const ListingStock &stock, const HoldInput &input);

struct ObserveOutput {
    ListingStock stock = {}; // settled on `shown`
    Quantity edit = {};      // listing units: what the owner changed on the site
    Quantity movement = {};  // product units, clipped so that on-hand stays ≥ 0
    Quantity shortage = {};  // product units that the edit asked for beyond that
};

// What a base becomes by this change of an order alone: for a reading of the past that orders still explain.
ShownSet explained(const ShownSet &base, const HoldInput &input, Quantity change);

// Listing units that the order may have put back on sale with this change.
Quantity givenBack(const HoldInput &input, Quantity change);

// What a reading says about a write in doubt that may still be carried out.
enum class Landing { Landed, Open };
Landing landing(const ListingStock &stock, Quantity shown);
// The write has landed, or can no longer: one set again.
ListingStock landed(const ListingStock &stock);
ListingStock noLongerLands(const ListingStock &stock);

// True where nothing has to be sent for it to show `wanted`. What may be below zero there (back orders) has nothing on
// sale: zero would only wipe out what the shop owes.
bool shows(const ListingStock &stock, Quantity wanted);

// A consistent snapshot shows `shown`: it picks one value of the base, or is an edit from the nearest.
ObserveOutput observe(const ListingStock &stock, Quantity shown, std::int64_t units, Quantity onHand);

// The delivery is recorded: from here on either world may be true. `base`: what an increment was reckoned from.
struct Write {
    Quantity target = {};
    Quantity base = {};
    bool relative = false;
};
ListingStock beginWrite(const ListingStock &stock, const Write &write);

enum class WriteResult {
    Confirmed,
    Refused,
    Unknown, // arrived or not
    MayLand, // the same, and it may still arrive: both worlds stay apart
};
// Its answer came, or never will.
ListingStock endWrite(const ListingStock &stock, WriteResult result, bool relative);

// True where `target` may be sent now: zero always, everything else only on a settled base.
bool maySend(const ListingStock &stock, Quantity target);

} // namespace evenstock
