// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace evenstock::cli {

// "mail set", "mail off", "mail test": alerts by e-mail.
QList<Command> mailCommands();

} // namespace evenstock::cli
