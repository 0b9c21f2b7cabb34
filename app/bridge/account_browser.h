// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_options.h"

namespace evenstock {

// The desks of accounts that are reached through the owner's browser: each call is one piece of work of the engine.
BrowserDeskFactory accountBrowsers();

} // namespace evenstock
