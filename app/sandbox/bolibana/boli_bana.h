// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/marketplace.h"

namespace evenstock::sandbox {

class FaultMenu;
struct Options;

namespace bolibana {

// A BoliBanaStock server with two sites and a key for each: the first in FCFA with ten odd goods besides
// Options::products ordinary ones and 25 categories, the second a small one in euro. Not an official interface: it
// follows the published server code and what its one client reads.
std::unique_ptr<Marketplace> makeBoliBana(const Options &options, UtcMs start, FaultMenu &faults);

} // namespace bolibana

} // namespace evenstock::sandbox
