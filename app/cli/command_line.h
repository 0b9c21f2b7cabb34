// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <optional>

namespace evenstock::cli {

// The words of a command line cut into command and arguments. Pure.

// Which command is meant: the longest name of `commands` that the words begin with, common options aside.
struct FoundCommand {
    std::optional<Command> command = {};
    QStringList path = {};  // the words that belong to a name, "channel" where nothing follows
    QString unknown = {};   // the word no command begins with
    QStringList rest = {};  // arguments without the words of the name
    bool wantsHelp = false; // --help or -h somewhere
};
FoundCommand findCommand(const QList<Command> &commands, const QStringList &arguments);

// Options and words by the command's own list; InvalidRequest in words for what does not fit.
Result<Invocation> parseArguments(const Command &command, const QStringList &arguments);

// Names at the same place that look like the unknown word, best first, at most three.
QStringList suggestions(const QList<Command> &commands, const QStringList &path, const QString &unknown);

} // namespace evenstock::cli
