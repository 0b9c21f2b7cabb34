// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/quantity.h"

#include <QList>

#include <optional>

namespace evenstock {

// promise=bounded as pure functions (sync.md section 2, "What we can promise about overselling"). The exposure of a
// listing is an upper bound, in product units, of what it shows plus what it sold that we have not heard of. While the
// exposures of all channels together are at most what is available, no order can find the shelf empty.

// One write of a quantity; both in listing units. `base`: what an increment was reckoned from.
struct QuantitySend {
    Quantity target = {};
    Quantity base = {};
    std::int64_t units = 1;
    bool relative = false;
};

// What a write adds to the exposure when it is *sent*, whatever its answer: an absolute value may overwrite sales that
// nobody has heard of, an increment adds to them. Lowering an absolute value adds it all the same; zero adds nothing.
Quantity exposureOfSend(const QuantitySend &send);
// An order was seen: `change` listing units more (sold) or fewer (cancelled, and perhaps on sale again).
Quantity exposureAfterOrder(Quantity exposure, Quantity change, std::int64_t units);
// `shown` listing units were read between two order reads that found nothing new, and nothing sent may still arrive.
Quantity settledExposure(Quantity shown, std::int64_t units);

// One channel of a product.
struct BoundedChannel {
    ListingId listing = {};
    std::int64_t units = 1;
    bool wholeOnly = true;                 // no parts of a listing unit
    std::optional<Quantity> exposure = {}; // product units; empty = not known until it is read
    std::optional<Quantity> shown = {};    // listing units, where its base is one value
    Quantity most = {};                    // listing units that its own rules would show of everything available
    bool relative = false;                 // its writes are increments
    bool preferred = false;
    bool sendable =
        true; // false: switched off, missing or a duplicate; what it may sell counts, nothing is dealt to it
};

// Why a channel does not show its share yet.
enum class ShareWait {
    Nothing, // it shows its share, or is sent it now
    Settle,  // it is read first: it may have sold what we have not heard of
    Room,    // others may still sell what it would get
};

struct BoundedShare {
    Quantity share = {}; // listing units it is to show
    std::optional<Quantity> send =
        {}; // listing units that may be sent now: the share, a part of it, or zero on the way
    ShareWait waits = ShareWait::Nothing;
};

// Deals what is available (product units) out to the channels, which come in the owner's order; answers in that order.
//  * Each gets an even share within its own rules, in whole listing units; what is left over goes round one by one. The
//    preferred channel (else the first) comes first: the last piece is its.
//  * A channel keeps what it has while that fits, so that a sale does not move every other channel. The shares are
//    dealt anew when one has less than half of its share and free pieces do not suffice; free pieces lie idle nowhere.
//  * While the exposures exceed what is available, or one of them is not known (when the mode is entered), the others
//    than the preferred go down to their share or to zero.
//  * A share that does not fit beside what a channel may have sold unseen goes by zero, is read, and is set then.
QList<BoundedShare> shareOut(Quantity available, const QList<BoundedChannel> &channels);

} // namespace evenstock
