// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/accounts/secret_input.h"
#include "app/accounts/vault_passphrase.h"
#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/cli/help.h"
#include "app/cli/interrupts.h"
#include "app/cli/shop.h"
#include "app/cli/words.h"
#include "app/sandbox/sandbox.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView sandboxName{"sandbox"};

void printHelp(Console &console, const QString &text)
{
    for (const QString &line : text.chopped(1).split(u'\n'))
        console.line(line);
}

// The help is text, whatever else was asked for.
int help(const QList<Command> &commands, const FoundCommand &found)
{
    Console console(Format::Text, Talk::Normal);
    if (found.command)
        printHelp(console, commandHelp(*found.command));
    else if (!found.path.isEmpty())
        printHelp(console, groupHelp(commands, found.path));
    else
        printHelp(console, programHelp(commands));
    return int(ExitCode::Done);
}

int notUnderstood(const QList<Command> &commands, const FoundCommand &found)
{
    Console console(found.rest.contains(u"--json"_s) ? Format::Json : Format::Text, Talk::Normal);
    const QString known = found.path.join(u' ');
    const bool isOption = found.unknown.startsWith(u'-');
    QString text;
    if (isOption)
        text =
            u"\"%1\" is no option of every command: options of one stand behind its name. See: evenstock-cli --help"_s
                .arg(found.unknown.left(60));
    else if (found.unknown.isEmpty())
        text = known.isEmpty() ? u"What should be done? See: evenstock-cli --help"_s
                               : u"\"%1\" needs one word more. See: evenstock-cli %1 --help"_s.arg(known);
    else
        text = u"There is no command \"%1\". See: evenstock-cli %2--help"_s.arg(
            (found.path + QStringList{found.unknown.left(60)}).join(u' '), known.isEmpty() ? known : known + u' ');
    const QStringList near =
        found.unknown.isEmpty() || isOption ? QStringList() : suggestions(commands, found.path, found.unknown);
    if (!near.isEmpty())
        text += u"\nDid you mean: "_s + near.join(u", "_s) + u'?';
    const Error error = makeError(ErrorCode::InvalidRequest, text);
    for (const QString &line : text.split(u'\n'))
        console.isJson() ? console.error(errorObject(error), text) : console.warning(line);
    return int(ExitCode::WrongUsage);
}

int wrongUsage(Console &console, const Command &command, const Error &error)
{
    console.error(errorObject(error), sentence(error));
    if (!console.isJson()) {
        console.warning(u"Usage: "_s + usageLine(command));
        console.warning(u"See: evenstock-cli %1 --help"_s.arg(command.name));
    }
    return int(ExitCode::WrongUsage);
}

int carryOut(Console &console, const Command &command, const Invocation &invocation)
{
    Interrupts interrupts;
    const SystemClock clock;
    Shop shop({.dataDir = invocation.value(u"data-dir"_s),
               .secretStore = invocation.value(u"secret-store"_s),
               .passphrase = passphraseFromFileOrTerminal(askOnTerminal)},
              interrupts);
    Surroundings surroundings{.console = console, .shop = shop, .interrupts = interrupts, .clock = clock};
    const auto result = command.run(surroundings, invocation);
    if (result)
        return int(*result);
    if (result.error().code == ErrorCode::InvalidRequest)
        return wrongUsage(console, command, result.error());
    console.error(errorObject(result.error()), sentence(result.error()));
    if (const QString then = remedy(result.error()); !then.isEmpty() && !console.isJson())
        console.warning(then);
    return int(exitCodeOf(result.error()));
}

} // namespace

QString Invocation::value(const QString &option, const QString &otherwise) const
{
    const QStringList given = values(option);
    return given.isEmpty() ? otherwise : given.last();
}

QList<OptionSpec> commonOptions()
{
    return {
        {u"data-dir"_s, u"DIR"_s, u"where the shop is kept; the window's own directory unless given"_s},
        {u"json"_s, {}, u"one JSON document on standard output, progress as JSON lines on standard error"_s},
        {u"quiet"_s, {}, u"no progress and no notes"_s},
        {u"secret-store"_s, u"STORE"_s, u"where secrets are kept: keychain, vault or session; kept for next time"_s},
        {u"help"_s, {}, u"help for a command"_s},
        {u"version"_s, {}, u"the version of this program"_s}};
}

int run(const QStringList &arguments)
{
    const QList<Command> commands = allCommands();
    const FoundCommand found = findCommand(commands, arguments);
    if (found.command && found.command->name == sandboxName)
        return sandbox::run(found.rest);
    if (found.wantsHelp)
        return help(commands, found);
    if (!found.command && found.rest.contains(u"--version"_s)) {
        Console(Format::Text, Talk::Normal).line(u"evenstock-cli %1"_s.arg(QLatin1String(EVENSTOCK_VERSION)));
        return int(ExitCode::Done);
    }
    if (!found.command)
        return notUnderstood(commands, found);
    const auto invocation = parseArguments(*found.command, found.rest);
    const bool isJson = invocation ? invocation->has(u"json"_s) : found.rest.contains(u"--json"_s);
    Console console(isJson ? Format::Json : Format::Text,
                    invocation && invocation->has(u"quiet"_s) ? Talk::Quiet : Talk::Normal);
    if (!invocation)
        return wrongUsage(console, *found.command, invocation.error());
    const int code = carryOut(console, *found.command, *invocation);
    if (!console.outputFailed())
        return code;
    console.warning(u"The output could not be written: the disk may be full."_s);
    return int(ExitCode::Failed);
}

} // namespace evenstock::cli
