// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/command_registry.h"

namespace evenstock {

void addTokenCommands(CommandRegistry &registry); // token.* of commands.h

// Where the token of the local interface is kept (secretKey): owner and field.
inline constexpr QLatin1StringView localTokenOwner{"local-api"};
inline constexpr QLatin1StringView localTokenField{"token"};

} // namespace evenstock
