// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace evenstock::cli {

QString programHelp(const QList<Command> &commands);
QString groupHelp(const QList<Command> &commands, const QStringList &path); // "channel": what there is below it
QString commandHelp(const Command &command);
QString usageLine(const Command &command); // "evenstock-cli channel add …"

} // namespace evenstock::cli
