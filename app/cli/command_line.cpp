// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <QCommandLineParser>

#include <algorithm>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

// QCommandLineParser takes "-1" for an option; this stands before it meanwhile.
constexpr QChar notAnOption{0x2};

bool isNegativeNumber(const QString &word)
{
    return word.size() > 1 && word.at(0) == u'-' && (word.at(1).isDigit() || word.at(1) == u'.');
}

QString restored(const QString &word)
{
    return word.startsWith(notAnOption) ? word.sliced(1) : word;
}

QStringList restored(const QStringList &words)
{
    QStringList all;
    for (const QString &word : words)
        all.append(restored(word));
    return all;
}

// Words of the common option that begins here, 0 where none does.
qsizetype wordsOfCommonOption(const QString &word)
{
    for (const OptionSpec &option : commonOptions()) {
        if (word == u"--"_s + option.name)
            return option.value.isEmpty() ? 1 : 2;
        if (word.startsWith(u"--"_s + option.name + u'='))
            return 1;
    }
    return 0;
}

bool isPrefix(const QStringList &path, const QString &name)
{
    return name == path.join(u' ') || name.startsWith(path.join(u' ') + u' ');
}

int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    for (int j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], i);
        for (int j = 1; j <= b.size(); ++j) {
            const int replaced = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({replaced, row.at(j) + 1, row.at(j - 1) + 1}));
        }
    }
    return row.last();
}

Error wrongUsage(const QString &what)
{
    return makeError(ErrorCode::InvalidRequest, what);
}

Status checkWords(const Command &command, const QStringList &words)
{
    if (words.size() < command.leastWords)
        return wrongUsage(u"something is missing"_s);
    if (command.mostWords >= 0 && words.size() > command.mostWords)
        return wrongUsage(u"\"%1\" is not understood here"_s.arg(words.at(command.mostWords).left(60)));
    if (words.contains(QString()))
        return wrongUsage(u"an empty word is not understood here"_s);
    return {};
}

} // namespace

FoundCommand findCommand(const QList<Command> &commands, const QStringList &arguments)
{
    FoundCommand found;
    const auto matching = [&commands](const QStringList &path) {
        return std::any_of(commands.begin(), commands.end(),
                           [&path](const Command &command) { return isPrefix(path, command.name); });
    };
    bool naming = true;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (word == "--"_L1) {
            found.rest += arguments.sliced(i);
            break;
        }
        if (word == "help"_L1 && naming && found.path.isEmpty()) { // as many programs take it
            found.wantsHelp = true;
            found.rest.append(u"--help"_s);
            continue;
        }
        found.wantsHelp = found.wantsHelp || word == "--help"_L1 || word == "-h"_L1;
        if (word.startsWith(u'-')) {
            const qsizetype words = wordsOfCommonOption(word);
            const bool isAnswered = word == "--help"_L1 || word == "-h"_L1 || word == "--version"_L1;
            if (naming && words == 0 && found.path.isEmpty() && found.unknown.isEmpty() && !isAnswered)
                found.unknown = word; // and not the right word behind it
            naming = naming && words > 0;
            found.rest.append(word);
            if (words == 2 && i + 1 < arguments.size())
                found.rest.append(arguments.at(++i));
        } else if (naming && matching(found.path + QStringList{word})) {
            found.path.append(word);
        } else {
            naming = false;
            found.rest.append(word);
            if (found.unknown.isEmpty())
                found.unknown = word;
        }
    }
    for (const Command &command : commands) {
        if (command.name == found.path.join(u' ')) {
            found.command = command;
            found.unknown.clear();
        }
    }
    return found;
}

Result<Invocation> parseArguments(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QList<OptionSpec> options = command.options + commonOptions();
    for (const OptionSpec &option : options)
        parser.addOption(QCommandLineOption(option.name, option.help, option.value));
    QStringList words{command.name}; // the place of the program's own name
    for (const QString &word : arguments)
        words.append(isNegativeNumber(word) ? notAnOption + word : word);
    if (!parser.parse(words)) {
        QString text = parser.errorText();
        if (text.endsWith(u'.'))
            text.chop(1);
        return wrongUsage(text.replace(0, 1, text.left(1).toLower()));
    }
    Invocation invocation{.words = restored(parser.positionalArguments())};
    TRY(checkWords(command, invocation.words));
    for (const OptionSpec &option : options) {
        if (parser.isSet(option.name))
            invocation.options.insert(option.name, restored(parser.values(option.name)));
    }
    return invocation;
}

QStringList suggestions(const QList<Command> &commands, const QStringList &path, const QString &unknown)
{
    QMap<QString, int> near;
    for (const Command &command : commands) {
        const QStringList words = command.name.split(u' ');
        if (words.size() <= path.size() || words.first(path.size()) != path)
            continue;
        const QString &word = words.at(path.size());
        const int apart = distance(word, unknown.left(40).toLower());
        if (apart <= std::max(1, int(word.size()) / 2) || word.startsWith(unknown))
            near.insert((path + QStringList{word}).join(u' '), apart);
    }
    QStringList names = near.keys();
    std::stable_sort(names.begin(), names.end(),
                     [&near](const QString &a, const QString &b) { return near.value(a) < near.value(b); });
    return names.first(std::min<qsizetype>(3, names.size()));
}

} // namespace evenstock::cli
