// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/consent.h"
#include "app/cli/help.h"
#include "app/cli/text_table.h"

#include <QTest>

#include <array>
#include <unistd.h>

using namespace evenstock;
using namespace evenstock::cli;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheCommand_data();
    void findsTheCommand();
    void readsWordsAndOptions();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void suggests_data();
    void suggests();
    void helpsWithEveryCommand();
    void alignsColumnsOfAnyScript();
    void asksOnceBeforeItRemoves_data();
    void asksOnceBeforeItRemoves();
};

void TestCommandLine::findsTheCommand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("rest");

    QTest::newRow("one word") << QStringList{u"sync"_s} << u"sync"_s << QStringList{};
    QTest::newRow("two words") << QStringList{u"channel"_s, u"add"_s, u"cardtrader"_s} << u"channel add"_s
                               << QStringList{u"cardtrader"_s};
    QTest::newRow("the longer name wins")
        << QStringList{u"stock"_s, u"adjust"_s, u"A"_s, u"+1"_s} << u"stock adjust"_s << QStringList{u"A"_s, u"+1"_s};
    QTest::newRow("a word that only looks like a name later")
        << QStringList{u"stock"_s, u"A"_s, u"adjust"_s} << u"stock"_s << QStringList{u"A"_s, u"adjust"_s};
    QTest::newRow("common options before the name")
        << QStringList{u"--json"_s, u"--data-dir"_s, u"sync"_s, u"channel"_s, u"list"_s} << u"channel list"_s
        << QStringList{u"--json"_s, u"--data-dir"_s, u"sync"_s};
    QTest::newRow("common options within the name") << QStringList{u"channel"_s, u"--data-dir=x"_s, u"list"_s}
                                                    << u"channel list"_s << QStringList{u"--data-dir=x"_s};
    QTest::newRow("the value of an option is no name") << QStringList{u"stock"_s, u"--at"_s, u"adjust"_s, u"A"_s}
                                                       << u"stock"_s << QStringList{u"--at"_s, u"adjust"_s, u"A"_s};
    QTest::newRow("everything behind -- is a word")
        << QStringList{u"sync"_s, u"--"_s, u"--all"_s} << u"sync"_s << QStringList{u"--"_s, u"--all"_s};
    QTest::newRow("a group is no command") << QStringList{u"channel"_s} << QString() << QStringList{};
    QTest::newRow("unknown") << QStringList{u"sinc"_s} << QString() << QStringList{u"sinc"_s};
}

void TestCommandLine::findsTheCommand()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, command);
    QFETCH(QStringList, rest);
    const FoundCommand found = findCommand(allCommands(), arguments);
    QCOMPARE(found.command ? found.command->name : QString(), command);
    QCOMPARE(found.rest, rest);
}

void TestCommandLine::readsWordsAndOptions()
{
    const Command command{.name = u"stock adjust"_s,
                          .options = {{u"reason"_s, u"TEXT"_s, {}}, {u"force"_s, {}, {}}, {u"filter"_s, u"K=V"_s, {}}},
                          .leastWords = 2,
                          .mostWords = 2};
    const auto read = parseArguments(command, {u"A-1"_s, u"--reason"_s, u"-5 lost"_s, u"-3.5"_s, u"--filter"_s,
                                               u"a=1"_s, u"--json"_s, u"--filter=b=2"_s});
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->words, (QStringList{u"A-1"_s, u"-3.5"_s}));
    QCOMPARE(read->value(u"reason"_s), u"-5 lost"_s);
    QCOMPARE(read->values(u"filter"_s), (QStringList{u"a=1"_s, u"b=2"_s}));
    QVERIFY(read->has(u"json"_s));
    QVERIFY(!read->has(u"force"_s));
    QCOMPARE(read->value(u"force"_s, u"no"_s), u"no"_s);
}

void TestCommandLine::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("too few words") << QStringList{u"A"_s};
    QTest::newRow("too many words") << QStringList{u"A"_s, u"B"_s, u"C"_s};
    QTest::newRow("an unknown option") << QStringList{u"A"_s, u"B"_s, u"--token"_s, u"x"_s};
    QTest::newRow("an option without its value") << QStringList{u"A"_s, u"B"_s, u"--reason"_s};
    QTest::newRow("a switch with a value") << QStringList{u"A"_s, u"B"_s, u"--json=yes"_s};
    QTest::newRow("an empty word") << QStringList{u"A"_s, QString()};
}

void TestCommandLine::refusesWhatDoesNotFit()
{
    QFETCH(QStringList, arguments);
    const Command command{.name = u"x"_s, .options = {{u"reason"_s, u"TEXT"_s, {}}}, .leastWords = 2, .mostWords = 2};
    const auto read = parseArguments(command, arguments);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidRequest);
    QVERIFY(!read.error().detail.isEmpty());
}

void TestCommandLine::suggests_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QString>("unknown");
    QTest::addColumn<QString>("first");
    QTest::newRow("one letter wrong") << QStringList{} << u"sinc"_s << u"sync"_s;
    QTest::newRow("the beginning") << QStringList{} << u"prod"_s << u"product"_s;
    QTest::newRow("below a group") << QStringList{u"channel"_s} << u"ad"_s << u"channel add"_s;
    QTest::newRow("capitals") << QStringList{} << u"SYNC"_s << u"sync"_s;
    QTest::newRow("nothing like it") << QStringList{} << u"xylophone"_s << QString();
}

void TestCommandLine::suggests()
{
    QFETCH(QStringList, path);
    QFETCH(QString, unknown);
    QFETCH(QString, first);
    QCOMPARE(suggestions(allCommands(), path, unknown).value(0), first);
}

void TestCommandLine::helpsWithEveryCommand()
{
    QSet<QString> names;
    const QList<Command> commands = allCommands();
    const QString overview = programHelp(commands);
    QVERIFY(overview.contains(u"EVENSTOCK_CLOCK_OFFSET"_s));
    for (const Command &command : commands) {
        QVERIFY2(!names.contains(command.name), qPrintable(command.name));
        names.insert(command.name);
        QVERIFY2(overview.contains(u"  "_s + command.name + u' '), qPrintable(command.name));
        const QString help = commandHelp(command);
        QVERIFY2(help.startsWith(usageLine(command)), qPrintable(command.name));
        QVERIFY2(!command.summary.isEmpty() && !command.example.isEmpty(), qPrintable(command.name));
        QVERIFY2(command.summary.size() <= 80, qPrintable(command.name));
        for (const QString &line : command.example.split(u'\n'))
            QVERIFY2(line.startsWith(command.name), qPrintable(line));
        for (const OptionSpec &option : command.options)
            QVERIFY2(help.contains(u"--"_s + option.name), qPrintable(command.name + option.name));
    }
}

void TestCommandLine::alignsColumnsOfAnyScript()
{
    TextTable table({{u"A"_s}, {u"N"_s, TextTable::Align::Right}, {u"B"_s, TextTable::Align::Left, 4}});
    table.add({u"plain"_s, u"7"_s, u"longer"_s});
    table.add({u"日本"_s, u"12"_s, u"x\ny"_s});
    table.add({u"e\u0301"_s, u"123"_s, {}});
    QCOMPARE(table.lines(),
             (QStringList{u"A        N  B"_s, u"plain    7  lon…"_s, u"日本    12  x y"_s, u"e\u0301      123"_s}));
}

void TestCommandLine::asksOnceBeforeItRemoves_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("agreed");
    QTest::newRow("y") << "y\n"_ba << true;
    QTest::newRow("yes") << "Yes\n"_ba << true;
    QTest::newRow("no") << "n\n"_ba << false;
    QTest::newRow("only Enter") << "\n"_ba << false;
    QTest::newRow("nothing any more") << QByteArray() << false;
    QTest::newRow("a cat on the keyboard") << QByteArray(300, 'y') << true;
}

void TestCommandLine::asksOnceBeforeItRemoves()
{
    QFETCH(QByteArray, typed);
    QFETCH(bool, agreed);
    std::array<int, 2> keys = {};
    std::array<int, 2> screen = {};
    QCOMPARE(pipe(keys.data()), 0);
    QCOMPARE(pipe(screen.data()), 0);
    QCOMPARE(write(keys[1], typed.constData(), size_t(typed.size())), ssize_t(typed.size()));
    close(keys[1]);
    QCOMPARE(agreesOn(keys[0], screen[1], u"Remove it?"_s), agreed);
    QByteArray shown(100, '\0');
    shown.truncate(read(screen[0], shown.data(), size_t(shown.size())));
    QCOMPARE(shown, "Remove it? [y/N] "_ba);
    for (const int one : {keys[0], screen[0], screen[1]})
        close(one);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
