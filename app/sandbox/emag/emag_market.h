// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/marketplace.h"
#include "app/sandbox/options.h"

#include <memory>

namespace evenstock::sandbox {
class FaultMenu;
} // namespace evenstock::sandbox

namespace evenstock::sandbox::emag {

// eMAG's Marketplace API v4.4.9 as its documentation and clients in use describe it, with its ways: filters in the
// wrong place are ignored, counts are too high, the same field comes in several types, a documentation error saves, an
// offer's own error does not fail the call. Two accounts, MAIN and FBE, of a user each. `start` is the shop's time now.
std::unique_ptr<Marketplace> makeEmag(const Options &options, UtcMs start, FaultMenu &faults);

} // namespace evenstock::sandbox::emag
