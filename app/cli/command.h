// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_code.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

namespace evenstock {
class Clock;
} // namespace evenstock

namespace evenstock::cli {

class Console;
class Interrupts;
class Shop;

struct OptionSpec {
    QString name = {};  // without "--"
    QString value = {}; // what stands for it in the help; empty = a switch
    QString help = {};
};

// What the owner typed behind the name of a command.
struct Invocation {
    QStringList words = {};
    QMap<QString, QStringList> options = {}; // of switches the list is empty

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const; // the last one given
    QStringList values(const QString &option) const { return options.value(option); }
};

// What a command works with. Main thread.
struct Surroundings {
    Console &console;
    Shop &shop;
    Interrupts &interrupts;
    const Clock &clock;
};

// One command as it is typed, helped with and carried out. Data, so that help, suggestions and usage come from one
// place.
struct Command {
    QString name = {};    // "channel add"
    QString usage = {};   // "MARKETPLACE --name NAME [--url URL]"
    QString summary = {}; // one line
    QString details = {}; // what else the owner should know; may be empty
    QString example = {}; // one line or more, without "evenstock-cli "
    QList<OptionSpec> options = {};
    int leastWords = 0;
    int mostWords = 0; // -1 = any number
    std::function<Result<ExitCode>(Surroundings &, const Invocation &)> run = {};
};

// Every command, in the order of the help.
QList<Command> allCommands();

// Options that every command takes, before or behind its name.
QList<OptionSpec> commonOptions();

} // namespace evenstock::cli
