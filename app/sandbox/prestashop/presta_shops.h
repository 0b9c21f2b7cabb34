// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/marketplace.h"
#include "app/sandbox/options.h"

#include <memory>

namespace evenstock::sandbox {
class FaultMenu;
class WebhookSender;
} // namespace evenstock::sandbox

namespace evenstock::sandbox::prestashop {

// Three PrestaShop shops with their Webservice as real ones of 8.2.1 and 1.7.8 were seen to behave: a wholesaler
// (8.2.1) and two retailers, of which the second is a 1.7.8 without PATCH. Each tells of its changes once an address
// was given (act "webhook"), with the ids only, as the module does. `start` is the shop's time now.
std::unique_ptr<Marketplace> makePrestaShops(const Options &options, UtcMs start, FaultMenu &faults,
                                             WebhookSender &webhooks);

} // namespace evenstock::sandbox::prestashop
