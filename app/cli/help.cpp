// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/text_table.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

const QString program = u"evenstock-cli "_s;

QString aligned(const QList<QPair<QString, QString>> &rows)
{
    QString text;
    for (const QString &line : factLines(rows))
        text += u"  "_s + line + u'\n';
    return text;
}

QString optionsText(const QList<OptionSpec> &options)
{
    QList<QPair<QString, QString>> rows;
    for (const OptionSpec &option : options)
        rows.append(
            {u"--%1%2"_s.arg(option.name, option.value.isEmpty() ? QString() : u' ' + option.value), option.help});
    return aligned(rows);
}

QString commandsText(const QList<Command> &commands)
{
    QList<QPair<QString, QString>> rows;
    for (const Command &command : commands)
        rows.append({command.name, command.summary});
    return aligned(rows);
}

} // namespace

QString usageLine(const Command &command)
{
    QString line = program + command.name;
    if (!command.usage.isEmpty())
        line += u' ' + command.usage;
    return line;
}

QString commandHelp(const Command &command)
{
    QString text = usageLine(command) + u"\n\n"_s + command.summary + u".\n"_s;
    if (!command.details.isEmpty())
        text += command.details + u'\n';
    if (!command.options.isEmpty())
        text += u"\nOptions:\n"_s + optionsText(command.options);
    text += u"\nExample:\n"_s;
    for (const QString &line : command.example.split(u'\n'))
        text += u"  "_s + program + line + u'\n';
    return text + u"\nOptions of every command: evenstock-cli --help\n"_s;
}

QString groupHelp(const QList<Command> &commands, const QStringList &path)
{
    QList<Command> below;
    for (const Command &command : commands) {
        if (command.name == path.join(u' ') || command.name.startsWith(path.join(u' ') + u' '))
            below.append(command);
    }
    return u"evenstock-cli %1 …\n\n"_s.arg(path.join(u' ')) + commandsText(below) +
           u"\nMore about one of them: evenstock-cli %1 … --help\n"_s.arg(path.join(u' '));
}

QString programHelp(const QList<Command> &commands)
{
    return u"Evenstock keeps stock, listings and orders the same on all marketplaces.\n\n"
           "evenstock-cli [--data-dir DIR] [--json] [--quiet] [--secret-store keychain|vault|session] COMMAND …\n\n"_s +
           commandsText(commands) + u"\nOptions of every command:\n"_s + optionsText(commonOptions()) + uR"(
Secrets are never arguments: they are asked for, or read from --secret-file FILE ("field=value" lines, - is standard
input).
Exit code: 0 done, 1 done with things to look at, 2 failed, 3 stopped by you, 64 not understood.
Environment:
  EVENSTOCK_DATA_DIR               the data directory, where --data-dir is not given
  EVENSTOCK_VAULT_PASSPHRASE_FILE  file with the passphrase of the vault, where nobody can be asked
  EVENSTOCK_CLOCK_OFFSET           seconds by which the program's clock is shifted, for tests

More about a command: evenstock-cli COMMAND --help
)"_s;
}

} // namespace evenstock::cli
