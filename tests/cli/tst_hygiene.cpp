// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/sample_shop.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What a script, a cron job or a careless hand does to a program.
class TestHygiene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usageIsRefusedWith64_data();
    void usageIsRefusedWith64();
    void whatAProductDoesNotAllowIsSaid();
    void everyCommandHelps();
    void readingAnEmptyDirectoryMakesNothing_data();
    void readingAnEmptyDirectoryMakesNothing();
    void aFileIsNoDataDirectory();
    void unknownThingsAre2_data();
    void unknownThingsAre2();
    void aClosedOutputHarmsNothing();
    void aReaderThatLeavesHarmsNothing();
    void aFullDiskBelowTheOutputIsSaid();
    void aDataDirectoryThatCannotBeMadeIsSaid();
    void aDatabaseOfSomethingElseIsSaid();
    void hostileArguments_data();
    void hostileArguments();
    void controlCharactersStayOutOfTheTerminal();
    void secretsAreNotArguments();
};

void TestHygiene::usageIsRefusedWith64_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");

    QTest::newRow("nothing at all") << QStringList{} << QByteArray("What should be done?");
    QTest::newRow("unknown command") << QStringList{u"sinc"_s} << QByteArray("Did you mean: sync?");
    QTest::newRow("group alone") << QStringList{u"channel"_s} << QByteArray("one word more");
    QTest::newRow("unknown option") << QStringList{u"sync"_s, u"--fast"_s} << QByteArray("fast");
    QTest::newRow("a word too many") << QStringList{u"channel"_s, u"list"_s, u"x"_s} << QByteArray("Usage:");
    QTest::newRow("a word missing") << QStringList{u"stock"_s} << QByteArray("Usage:");
    QTest::newRow("bad limit") << QStringList{u"product"_s, u"list"_s, u"--limit"_s, u"0"_s} << QByteArray("--limit");
    QTest::newRow("bad key") << QStringList{u"product"_s, u"list"_s, u"--after"_s, u"?"_s} << QByteArray("Usage:");
    QTest::newRow("bad status") << QStringList{u"product"_s, u"list"_s, u"--status"_s, u"x"_s}
                                << QByteArray("--status");
    QTest::newRow("change without a sign")
        << QStringList{u"stock"_s, u"adjust"_s, u"A"_s, u"3"_s, u"--reason"_s, u"r"_s} << QByteArray("+N, -N or =N");
    QTest::newRow("change of nothing") << QStringList{u"stock"_s, u"adjust"_s, u"A"_s, u"+0"_s, u"--reason"_s, u"r"_s}
                                       << QByteArray("+N, -N or =N");
    QTest::newRow("change beyond all numbers")
        << QStringList{u"stock"_s, u"adjust"_s, u"A"_s, u"+9999999999999999"_s, u"--reason"_s, u"r"_s}
        << QByteArray("too large: at most 10000000");
    QTest::newRow("unknown option before the command")
        << QStringList{u"--quite"_s, u"product"_s, u"list"_s} << QByteArray("\"--quite\" is no option");
    QTest::newRow("change without a reason")
        << QStringList{u"stock"_s, u"adjust"_s, u"A"_s, u"+1"_s} << QByteArray("--reason");
    QTest::newRow("no name for a channel")
        << QStringList{u"channel"_s, u"add"_s, u"cardtrader"_s} << QByteArray("--name");
    QTest::newRow("a marketplace nobody knows")
        << QStringList{u"channel"_s, u"add"_s, u"ebay"_s, u"--name"_s, u"x"_s} << QByteArray("ebay");
    QTest::newRow("a setting nobody knows")
        << QStringList{u"channel"_s, u"add"_s, u"cardtrader"_s, u"--name"_s, u"x"_s, u"--set"_s, u"speed=9"_s}
        << QByteArray("speed");
    QTest::newRow("a setting with an impossible value")
        << QStringList{u"channel"_s, u"add"_s, u"cardtrader"_s, u"--name"_s, u"x"_s, u"--set"_s, u"buffer=-1"_s}
        << QByteArray("buffer");
    QTest::newRow("no terminal to ask for the token")
        << QStringList{u"channel"_s, u"add"_s, u"cardtrader"_s, u"--name"_s, u"x"_s} << QByteArray("--secret-file");
    QTest::newRow("names and all") << QStringList{u"sync"_s, u"a"_s, u"--all"_s} << QByteArray("not both");
    QTest::newRow("bad pages") << QStringList{u"sync"_s, u"a"_s, u"--max-pages"_s, u"x"_s} << QByteArray("--max-pages");
    QTest::newRow("bad filter") << QStringList{u"sync"_s, u"a"_s, u"--filter"_s, u"sku"_s} << QByteArray("--filter");
    QTest::newRow("bad time") << QStringList{u"stock"_s, u"A"_s, u"--at"_s, u"yesterday"_s} << QByteArray("--at");
    QTest::newRow("conflict without a choice")
        << QStringList{u"conflict"_s, u"resolve"_s, u"1"_s} << QByteArray("--take");
    QTest::newRow("conflict that is no number")
        << QStringList{u"conflict"_s, u"resolve"_s, u"x"_s, u"--take"_s, u"local"_s} << QByteArray("number");
    QTest::newRow("a store nobody knows")
        << QStringList{u"--secret-store"_s, u"pocket"_s, u"channel"_s, u"test"_s, u"x"_s}
        << QByteArray("keychain, vault or session");
}

void TestHygiene::usageIsRefusedWith64()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CommandLine cli;
    const CliAnswer answer = cli.run(arguments);
    EXITS(answer, 64);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY2(answer.err.contains(says), answer.everything());
    const CliAnswer json = cli.json(arguments);
    EXITS(json, 64);
    QVERIFY2(json.object()["error"_L1].isObject(), json.everything());
}

void TestHygiene::whatAProductDoesNotAllowIsSaid()
{
    const CommandLine cli;
    EXITS(cli.run({u"product"_s, u"add"_s, u"A"_s, u"stock_quantity=2"_s}), 0);
    const auto said = [&cli](const QStringList &change) {
        const CliAnswer answer = cli.run(QStringList{u"stock"_s} + change);
        return answer.code == 2 ? answer.err : answer.everything();
    };
    QCOMPARE(said({u"adjust"_s, u"A"_s, u"-3"_s, u"--reason"_s, u"sold"_s}).trimmed(),
             QByteArray("The change is more than the 2 on hand."));
    QCOMPARE(said({u"adjust"_s, u"A"_s, u"=1.5"_s, u"--reason"_s, u"sold"_s}).trimmed(),
             QByteArray("The change must be whole pieces."));
    QCOMPARE(said({u"count"_s, u"A"_s, u"1.5"_s}).trimmed(), QByteArray("The count must be whole pieces."));
}

void TestHygiene::everyCommandHelps()
{
    const CommandLine cli;
    const CliAnswer all = cli.run({u"--help"_s});
    EXITS(all, 0);
    QVERIFY(all.out.contains("EVENSTOCK_CLOCK_OFFSET"));
    for (const char *command : {"mail set", "mail off", "mail test", "serve", "token show", "event apply"})
        QVERIFY2(all.out.contains(QByteArray("\n  ") + command + "  "), command);
    QCOMPARE(cli.run({u"help"_s}).out, all.out);
    QCOMPARE(cli.run({u"help"_s, u"mail"_s, u"set"_s}).out, cli.run({u"mail"_s, u"set"_s, u"--help"_s}).out);
    for (const QStringList &arguments :
         {QStringList{u"sync"_s, u"--help"_s}, QStringList{u"channel"_s, u"-h"_s},
          QStringList{u"--help"_s, u"stock"_s, u"adjust"_s}, QStringList{u"sandbox"_s, u"--help"_s},
          QStringList{u"help"_s, u"sandbox"_s}}) {
        const CliAnswer one = cli.run(arguments);
        EXITS(one, 0);
        QVERIFY2(one.out.contains("evenstock-cli"), one.everything());
    }
    QVERIFY(!QFileInfo::exists(cli.dataDir()));
    EXITS(cli.run({u"--version"_s}), 0);
}

void TestHygiene::readingAnEmptyDirectoryMakesNothing_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("name");
    for (const auto &[group, name] :
         {std::pair("channel", "channels"), std::pair("product", "products"), std::pair("order", "orders"),
          std::pair("conflict", "conflicts"), std::pair("error", "errors"), std::pair("history", "runs"),
          std::pair("event", "events"), std::pair("category", "categories"), std::pair("schedule", "schedules")})
        QTest::newRow(group) << QString::fromLatin1(group) << QString::fromLatin1(name);
}

void TestHygiene::readingAnEmptyDirectoryMakesNothing()
{
    QFETCH(QString, group);
    QFETCH(QString, name);
    const CommandLine cli;
    const CliAnswer json = cli.json({group, u"list"_s});
    EXITS(json, 0);
    QVERIFY2(json.object()[name].isArray(), json.everything());
    QCOMPARE(json.rows(name).size(), 0);
    const CliAnswer text = cli.run({group, u"list"_s});
    EXITS(text, 0);
    QVERIFY2(text.out.contains("No ") || text.out.contains("no "), text.everything()); // says that there is nothing
    QVERIFY(!QFileInfo::exists(cli.dataDir()));
}

void TestHygiene::aFileIsNoDataDirectory()
{
    CommandLine cli;
    const QString file = cli.write(u"list.txt"_s, "milk\n");
    const CliAnswer answer = cli.run({u"--data-dir"_s, file, u"product"_s, u"list"_s});
    EXITS(answer, 2);
    QVERIFY2(answer.err.contains("is a file, not a folder"), answer.everything());
}

void TestHygiene::unknownThingsAre2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("channel") << QStringList{u"channel"_s, u"show"_s, u"nobody"_s};
    QTest::newRow("channel to sync") << QStringList{u"sync"_s, u"nobody"_s};
    QTest::newRow("nothing to sync") << QStringList{u"sync"_s};
    QTest::newRow("channel to remove") << QStringList{u"channel"_s, u"remove"_s, u"nobody"_s};
    QTest::newRow("channel of a list") << QStringList{u"product"_s, u"list"_s, u"--channel"_s, u"nobody"_s};
    QTest::newRow("product") << QStringList{u"product"_s, u"show"_s, u"none"_s};
    QTest::newRow("stock") << QStringList{u"stock"_s, u"none"_s};
    QTest::newRow("stock to change") << QStringList{u"stock"_s, u"adjust"_s, u"none"_s, u"+1"_s, u"--reason"_s, u"r"_s};
    QTest::newRow("order") << QStringList{u"order"_s, u"show"_s, u"7"_s};
    QTest::newRow("conflict") << QStringList{u"conflict"_s, u"show"_s, u"7"_s};
    QTest::newRow("error") << QStringList{u"error"_s, u"show"_s, u"7"_s};
    QTest::newRow("run") << QStringList{u"history"_s, u"show"_s, u"7"_s};
    QTest::newRow("event") << QStringList{u"event"_s, u"retry"_s, u"7"_s};
    QTest::newRow("channel to pair") << QStringList{u"channel"_s, u"pair"_s, u"nobody"_s};
}

void TestHygiene::unknownThingsAre2()
{
    QFETCH(QStringList, arguments);
    const CommandLine cli;
    const CliAnswer answer = cli.run(arguments);
    EXITS(answer, 2);
    QVERIFY2(!answer.err.isEmpty(), answer.everything());
    const CliAnswer json = cli.json(arguments);
    EXITS(json, 2);
    const QJsonObject error = json.object()["error"_L1].toObject();
    QVERIFY2(!error["code"_L1].toString().isEmpty() && !error["message"_L1].toString().isEmpty(), json.everything());
}

namespace {

// evenstock-cli below a shell, for redirections that QProcess does not have.
CliAnswer inShell(const CommandLine &cli, const QString &script)
{
    QProcess shell;
    QProcessEnvironment environment = cli.environment();
    environment.insert(u"CLI"_s, CommandLine::program());
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/bash"_s, {u"-c"_s, script});
    return CommandLine::finish(shell);
}

} // namespace

void TestHygiene::aClosedOutputHarmsNothing()
{
    CommandLine cli;
    EXITS(cli.run({u"product"_s, u"add"_s, u"A-1"_s, u"title=One"_s}), 0);
    EXITS(inShell(cli, u"\"$CLI\" product add A-2 title=Two >&- 2>&- <&-"_s), 0);
    EXITS(inShell(cli, u"\"$CLI\" --json product list >&-"_s), 0);
    const CliAnswer listed = cli.json({u"product"_s, u"list"_s});
    EXITS(listed, 0);
    QCOMPARE(listed.rows(u"products"_s).size(), 2);
}

void TestHygiene::aReaderThatLeavesHarmsNothing()
{
    CommandLine cli;
    for (int i = 0; i < 3; ++i)
        EXITS(cli.run({u"product"_s, u"add"_s, u"A-%1"_s.arg(i), u"description="_s + QString(20'000, u'x')}), 0);
    const CliAnswer answer = inShell(cli, u"set -o pipefail; \"$CLI\" --json product list | head -c 10 >/dev/null"_s);
    EXITS(answer, 0);
    QCOMPARE(answer.err, QByteArray());
}

void TestHygiene::aFullDiskBelowTheOutputIsSaid()
{
    CommandLine cli;
    EXITS(cli.run({u"product"_s, u"add"_s, u"A-1"_s}), 0);
    const CliAnswer answer = inShell(cli, u"\"$CLI\" --json product list >/dev/full"_s);
    EXITS(answer, 2);
    QVERIFY2(answer.err.contains("could not be written"), answer.everything());
}

void TestHygiene::aDataDirectoryThatCannotBeMadeIsSaid()
{
    CommandLine cli;
    const QString file = cli.write(u"file"_s, "not a folder");
    const CliAnswer answer = cli.run({u"--data-dir"_s, file, u"product"_s, u"add"_s, u"A"_s});
    EXITS(answer, 2);
    QVERIFY2(answer.err.contains("not a folder"), answer.everything());
    const CliAnswer below = cli.run({u"--data-dir"_s, u"/proc/evenstock"_s, u"product"_s, u"add"_s, u"A"_s});
    EXITS(below, 2);
    QVERIFY2(below.err.contains("cannot be made"), below.everything());
}

void TestHygiene::aDatabaseOfSomethingElseIsSaid()
{
    CommandLine cli;
    EXITS(cli.run({u"product"_s, u"add"_s, u"A-1"_s}), 0);
    QFile shop(cli.dataDir() + u"/shop.db"_s);
    QVERIFY(shop.open(QIODevice::WriteOnly));
    shop.write(QByteArray(8192, 'x'));
    shop.close();
    for (const QStringList &arguments :
         {QStringList{u"product"_s, u"list"_s}, QStringList{u"product"_s, u"add"_s, u"A-2"_s}}) {
        const CliAnswer answer = cli.run(arguments);
        EXITS(answer, 2);
        QVERIFY2(answer.err.contains("not a database"), answer.everything());
        QVERIFY2(!answer.err.contains("SQLite"), answer.everything());
    }
}

void TestHygiene::hostileArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QString quote = u"'; DROP TABLE products; --"_s;
    QTest::newRow("a search that is SQL") << QStringList{u"product"_s, u"list"_s, u"--search"_s, quote} << 0;
    QTest::newRow("a search that is syntax")
        << QStringList{u"product"_s, u"list"_s, u"--search"_s, u"\"*^(NEAR"_s} << 0;
    QTest::newRow("a name that is SQL") << QStringList{u"channel"_s, u"show"_s, quote} << 2;
    QTest::newRow("a very long name") << QStringList{u"channel"_s, u"show"_s, QString(100'000, u'n')} << 2;
    QTest::newRow("a SKU with a path") << QStringList{u"product"_s, u"show"_s, u"../../etc/passwd"_s} << 2;
    QTest::newRow("a SKU with an escape sequence") << QStringList{u"product"_s, u"add"_s, u"\x1b[31mred"_s} << 64;
    QTest::newRow("a number beyond all") << QStringList{u"history"_s, u"show"_s, u"99999999999999999999"_s} << 64;
    QTest::newRow("a stock beyond all") << QStringList{u"stock"_s,    u"adjust"_s, u"A-1"_s, u"+99999999999999999999"_s,
                                                       u"--reason"_s, u"r"_s}
                                        << 64;
    QTest::newRow("more than there is") << QStringList{u"stock"_s, u"adjust"_s,   u"A-1"_s,
                                                       u"-5"_s,    u"--reason"_s, u"r"_s}
                                        << 2;
    QTest::newRow("half a piece") << QStringList{u"stock"_s, u"adjust"_s, u"A-1"_s, u"+0.5"_s, u"--reason"_s, u"r"_s}
                                  << 2;
    QTest::newRow("a price that is none")
        << QStringList{u"product"_s, u"set"_s, u"A-1"_s, u"price=1e99"_s, u"currency=EUR"_s} << 64;
    QTest::newRow("a field nobody knows") << QStringList{u"product"_s, u"set"_s, u"A-1"_s, u"colour=red"_s} << 64;
    QTest::newRow("a field without a value") << QStringList{u"product"_s, u"set"_s, u"A-1"_s, u"title"_s} << 64;
}

void TestHygiene::hostileArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    CommandLine cli;
    EXITS(cli.run({u"product"_s, u"add"_s, u"A-1"_s, u"stock_quantity=3"_s}), 0);
    EXITS(cli.json(arguments), code);
    const CliAnswer product = cli.json({u"product"_s, u"show"_s, u"A-1"_s});
    EXITS(product, 0);
    QCOMPARE(product.object()["on_hand"_L1].toInteger(), 3);
}

void TestHygiene::controlCharactersStayOutOfTheTerminal()
{
    CommandLine cli;
    EXITS(cli.run({u"product"_s, u"add"_s, u"A-1"_s, u"title=red\x1b[2Jgone\r\n\a"_s}), 0);
    for (const QStringList &arguments :
         {QStringList{u"product"_s, u"list"_s}, QStringList{u"product"_s, u"show"_s, u"A-1"_s}}) {
        const CliAnswer answer = cli.run(arguments);
        EXITS(answer, 0);
        QVERIFY2(answer.out.contains("gone"), answer.everything());
        for (const char forbidden : {'\x1b', '\r', '\a'})
            QVERIFY2(!answer.out.contains(forbidden), answer.everything());
    }
}

void TestHygiene::secretsAreNotArguments()
{
    CommandLine cli;
    const CliAnswer answer =
        cli.run({u"channel"_s, u"add"_s, u"cardtrader"_s, u"--name"_s, u"x"_s, u"--set"_s, u"token=very-secret-9"_s});
    EXITS(answer, 64);
    QVERIFY2(!answer.everything().contains("very-secret-9"), answer.everything());
    const CliAnswer file =
        cli.run({u"channel"_s, u"add"_s, u"cardtrader"_s, u"--name"_s, u"x"_s, u"--secret-file"_s, u"-"_s},
                "password=very-secret-9\n");
    EXITS(file, 64);
    QVERIFY2(!file.everything().contains("very-secret-9"), file.everything());
}

QTEST_GUILESS_MAIN(TestHygiene)
#include "tst_hygiene.moc"
