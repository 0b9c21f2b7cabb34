// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace evenstock::cli {

QList<Command> channelCommands();     // add, list, show, test, set, enable, disable, remove
QList<Command> channelLinkCommands(); // match, link, unlink
Command channelKeysCommand();

} // namespace evenstock::cli
