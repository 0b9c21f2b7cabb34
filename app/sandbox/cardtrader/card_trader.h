// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/marketplace.h"
#include "app/sandbox/options.h"

#include <memory>

namespace evenstock::sandbox {
class FaultMenu;
class WebhookSender;
} // namespace evenstock::sandbox

namespace evenstock::sandbox::cardtrader {

// CardTrader's Full API v2 as its reference, and answers seen in the wild, describe it. `start` is the shop's time now.
std::unique_ptr<Marketplace> makeCardTrader(const Options &options, UtcMs start, FaultMenu &faults,
                                            WebhookSender &webhooks);

} // namespace evenstock::sandbox::cardtrader
