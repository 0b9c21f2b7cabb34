// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/sample_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What an owner does first, by the command line, against the sample shop over real HTTP: connect, read, agree, link,
// sell on either side, and see that both sides hold the same.
class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsReadsAgreesAndLinks();
    void aSaleThereLowersTheStockHere();
    void aPieceTakenHereIsTakenThere();
    void aSecondSyncChangesNothing();
    void whatShallNotBeSentWaitsForTheNextSync();
    void consentInAdvanceLinksAtOnce();
    void withoutConsentNothingIsLinked();
    void severalChannelsGiveAnArrayAndASaleReachesTheOther();
    void aCurrencyThatTheMarketplaceDoesNotNameIsRefused();
    void aChannelOfABrowserSaysWhatComesNext();
    void vintedIsAgreedToFirst();
};

namespace {

// Ours and theirs, of every linked product.
void compareSides(CommandLine &cli, SampleShop &shop)
{
    const CliAnswer listed = cli.json({u"product"_s, u"list"_s, u"--limit"_s, u"1000"_s});
    EXITS(listed, 0);
    const QMap<qint64, qint64> there = shop.quantities();
    int compared = 0;
    for (const QJsonValue &product : listed.rows(u"products"_s)) {
        for (const QJsonValue &listing : product["listings"_L1].toArray()) {
            const qint64 id = listing["external_id"_L1].toString().toLongLong();
            if (listing["status"_L1].toString() != "active"_L1 || listing["link"_L1].toString() != "linked"_L1)
                continue;
            const qint64 units = listing["units"_L1].toInteger();
            QVERIFY2(there.contains(id), qPrintable(product["sku"_L1].toString()));
            QCOMPARE(there.value(id), product["available"_L1].toInteger() / units);
            ++compared;
        }
    }
    QVERIFY(compared > 20);
}

// A product with more than two pieces and one listing.
QJsonObject plentiful(CommandLine &cli)
{
    const QJsonArray products = cli.json({u"product"_s, u"list"_s}).rows(u"products"_s);
    for (const QJsonValue &product : products) {
        const QJsonArray listings = product["listings"_L1].toArray();
        if (product["on_hand"_L1].toInteger() > 4 && listings.size() == 1 &&
            listings.at(0)["units"_L1].toInteger() == 1)
            return product.toObject();
    }
    return {};
}

} // namespace

void TestMainJob::addsReadsAgreesAndLinks()
{
    SampleShop shop;
    CommandLine cli;
    const CliAnswer added = addChannel(cli, shop, u"Cards"_s);
    QCOMPARE(added.object()["name"_L1].toString(), u"Cards"_s);
    QCOMPARE(added.object()["currency"_L1].toString(), u"EUR"_s);
    QVERIFY(added.object()["identity"_L1]["account"_L1].toString().startsWith(u"nordhobby"_s));
    qint64 seen = 0;
    shop.writesSince(seen);

    EXITS(cli.json({u"sync"_s, u"Cards"_s}), 1);
    QCOMPARE(cli.value<qint64>("SELECT count(*) FROM products"), 0);
    const CliAnswer report = cli.json({u"channel"_s, u"match"_s, u"Cards"_s});
    EXITS(report, 0);
    QCOMPARE(report.object()["first_link"_L1].toString(), u"reported"_s);
    QCOMPARE(report.rows(u"rows"_s).size(), 40);

    EXITS(cli.json({u"channel"_s, u"match"_s, u"Cards"_s, u"--accept"_s}), 0);
    const CliAnswer linked = cli.json({u"sync"_s, u"Cards"_s});
    EXITS(linked, 1); // one order is of a card that the shop has no more: the owner has to know
    QCOMPARE(linked.rows(u"errors"_s).size(), 1);
    QCOMPARE(linked.rows(u"errors"_s).at(0)["code"_L1].toString(), u"not_found"_s);
    QCOMPARE(linked.object()["status"_L1].toString(), u"completed"_s);
    QCOMPARE(linked.object()["created"_L1].toInteger(), 39); // one card is listed twice
    QCOMPARE(shop.writesSince(seen), QStringList());         // linking writes nothing there
    compareSides(cli, shop);
}

void TestMainJob::aSaleThereLowersTheStockHere()
{
    SampleShop shop;
    CommandLine cli;
    linkChannel(cli, shop, u"Cards"_s);
    const QJsonObject product = plentiful(cli);
    const QString sku = product["sku"_L1].toString();
    const qint64 before = product["on_hand"_L1].toInteger();
    const QString listing = product["listings"_L1][0]["external_id"_L1].toString();
    shop.control().act(u"sell"_s, {{u"product"_s, listing.toLongLong()}, {u"quantity"_s, 2}});

    EXITS(cli.json({u"sync"_s, u"Cards"_s}), 0);
    const CliAnswer stock = cli.json({u"stock"_s, sku});
    QCOMPARE(stock.object()["on_hand"_L1].toInteger(), before - 2);
    const QJsonObject movement = stock.rows(u"movements"_s).last().toObject();
    QCOMPARE(movement["cause"_L1].toString(), u"order_hold"_s);
    QCOMPARE(movement["delta"_L1].toInteger(), -2);
    QCOMPARE(movement["channel"_L1].toString(), u"Cards"_s);
    compareSides(cli, shop);
}

void TestMainJob::aPieceTakenHereIsTakenThere()
{
    SampleShop shop;
    CommandLine cli;
    linkChannel(cli, shop, u"Cards"_s);
    const QJsonObject product = plentiful(cli);
    const QString sku = product["sku"_L1].toString();
    const qint64 before = product["on_hand"_L1].toInteger();
    const qint64 id = product["listings"_L1][0]["external_id"_L1].toString().toLongLong();
    const CliAnswer taken =
        cli.json({u"stock"_s, u"adjust"_s, sku, u"-1"_s, u"--reason"_s, u"sold over the counter"_s});
    EXITS(taken, 0);
    QCOMPARE(taken.object()["movement"_L1]["delta"_L1].toInteger(), -1);
    QCOMPARE(taken.object()["movement"_L1]["balance"_L1].toInteger(), before - 1);
    QCOMPARE(shop.quantities().value(id), before);

    const CliAnswer synced = cli.json({u"sync"_s, u"Cards"_s});
    EXITS(synced, 0);
    QCOMPARE(synced.object()["confirmed"_L1].toInteger(), 1);
    QCOMPARE(shop.quantities().value(id), before - 1);
    EXITS(cli.json({u"stock"_s, u"adjust"_s, sku, u"=3"_s, u"--reason"_s, u"counted"_s}), 0);
    EXITS(cli.json({u"sync"_s, u"Cards"_s}), 0);
    QCOMPARE(shop.quantities().value(id), 3);
    compareSides(cli, shop);
}

void TestMainJob::aSecondSyncChangesNothing()
{
    SampleShop shop;
    CommandLine cli;
    linkChannel(cli, shop, u"Cards"_s);
    cli.json({u"sync"_s, u"Cards"_s}); // an order line whose listing was linked by the first one
    const qint64 movements = cli.value<qint64>("SELECT count(*) FROM movements");
    qint64 seen = 0;
    shop.writesSince(seen);
    const CliAnswer again = cli.json({u"sync"_s, u"Cards"_s});
    EXITS(again, 0);
    QCOMPARE(again.object()["unchanged"_L1].toInteger(), 40);
    QCOMPARE(again.object()["updated"_L1].toInteger(), 0);
    QCOMPARE(cli.value<qint64>("SELECT count(*) FROM movements"), movements);
    QCOMPARE(shop.writesSince(seen), QStringList());
}

void TestMainJob::whatShallNotBeSentWaitsForTheNextSync()
{
    SampleShop shop;
    CommandLine cli;
    linkChannel(cli, shop, u"Cards"_s);
    const QJsonObject product = plentiful(cli);
    const QString sku = product["sku"_L1].toString();
    const qint64 id = product["listings"_L1][0]["external_id"_L1].toString().toLongLong();
    EXITS(cli.json({u"stock"_s, u"adjust"_s, sku, u"=3"_s, u"--reason"_s, u"counted"_s}), 0);
    shop.control().act(u"sell"_s, {{u"product"_s, id}, {u"quantity"_s, 1}}); // urgent besides
    qint64 seen = 0;
    shop.writesSince(seen);
    const CliAnswer synced = cli.json({u"sync"_s, u"Cards"_s, u"--no-push"_s});
    EXITS(synced, 0);
    QCOMPARE(cli.json({u"stock"_s, sku}).object()["on_hand"_L1].toInteger(), 2);
    QCOMPARE(shop.writesSince(seen), QStringList()); // neither by this run nor by one that it woke
    EXITS(cli.json({u"sync"_s, u"Cards"_s}), 0);
    QCOMPARE(shop.quantities().value(id), 2);
}

void TestMainJob::consentInAdvanceLinksAtOnce()
{
    SampleShop shop;
    CommandLine cli;
    const CliAnswer linked = linkChannel(cli, shop, u"Cards"_s);
    QCOMPARE(linked.object()["created"_L1].toInteger(), 39);
    QCOMPARE(cli.json({u"channel"_s, u"show"_s, u"Cards"_s}).object()["first_link"_L1].toString(), u"linked"_s);
}

void TestMainJob::withoutConsentNothingIsLinked()
{
    SampleShop shop;
    CommandLine cli;
    addChannel(cli, shop, u"Cards"_s);
    const CliAnswer first = cli.run({u"sync"_s, u"Cards"_s});
    EXITS(first, 1);
    QVERIFY2(first.err.contains("your consent is needed"), first.everything());
    const CliAnswer second = cli.json({u"sync"_s, u"Cards"_s});
    EXITS(second, 1);
    QVERIFY2(second.err.contains("your consent is needed"), second.everything());
    QCOMPARE(cli.value<qint64>("SELECT count(*) FROM listings"), 40);
    QCOMPARE(cli.value<qint64>("SELECT count(*) FROM listings WHERE link <> 'unlinked'"), 0);
    QCOMPARE(cli.json({u"product"_s, u"list"_s}).rows(u"products"_s).size(), 0);
}

void TestMainJob::severalChannelsGiveAnArrayAndASaleReachesTheOther()
{
    SampleShop left;
    SampleShop right; // the same shop once more: the same SKUs
    CommandLine cli;
    linkChannel(cli, left, u"Left"_s);
    linkChannel(cli, right, u"Right"_s);
    const CliAnswer both = cli.json({u"sync"_s, u"--all"_s});
    QCOMPARE(both.array().size(), 2);
    const QJsonArray products = cli.json({u"product"_s, u"list"_s}).rows(u"products"_s);
    QJsonObject shared;
    QMap<QString, qint64> ids;
    for (const QJsonValue &product : products) {
        QMap<QString, qint64> agreed;
        for (const QJsonValue &listing : product["listings"_L1].toArray()) {
            if (listing["quantity"_L1] == product["available"_L1] && listing["mark"_L1].toString() == "agreed"_L1)
                agreed.insert(listing["channel"_L1].toString(), listing["external_id"_L1].toString().toLongLong());
        }
        if (agreed.size() == 2 && product["available"_L1].toInteger() > 3) {
            shared = product.toObject();
            ids = agreed;
        }
    }
    QVERIFY(!shared.isEmpty());
    const qint64 before = shared["available"_L1].toInteger();
    left.control().act(u"sell"_s, {{u"product"_s, ids.value(u"Left"_s)}});

    // One channel is synced; the other is told within the same command.
    const CliAnswer one = cli.json({u"sync"_s, u"Left"_s});
    QCOMPARE(one.object()["channel"_L1].toString(), u"Left"_s);
    QCOMPARE(left.quantities().value(ids.value(u"Left"_s)), before - 1);
    QCOMPARE(right.quantities().value(ids.value(u"Right"_s)), before - 1);
    bool toldOfWoken = false;
    for (const QJsonObject &event : one.events())
        toldOfWoken = toldOfWoken || (event["event"_L1].toString() == "woken"_L1 &&
                                      event["run"_L1]["channel"_L1].toString() == "Right"_L1);
    QVERIFY(toldOfWoken);
}

void TestMainJob::aCurrencyThatTheMarketplaceDoesNotNameIsRefused()
{
    SampleShop shop;
    CommandLine cli;
    addChannel(cli, shop, u"Cards"_s);
    const CliAnswer refused = cli.json({u"channel"_s, u"set"_s, u"Cards"_s, u"--currency"_s, u"RON"_s});
    EXITS(refused, 64);
    QVERIFY(refused.err.contains("RON"));
    QCOMPARE(cli.value<QString>("SELECT currency FROM accounts"), u"EUR"_s);
}

void TestMainJob::aChannelOfABrowserSaysWhatComesNext()
{
    CommandLine cli;
    const CliAnswer added = cli.run({u"channel"_s, u"add"_s, u"vinted"_s, u"--name"_s, u"Wardrobe"_s});
    EXITS(added, 0);
    QVERIFY(!added.out.contains("signed in"));
    QVERIFY2(added.err.contains("evenstock-cli channel pair Wardrobe"), added.err.constData());
}

// Nobody is there to be asked: the words are said all the same, and silence is no agreement.
void TestMainJob::vintedIsAgreedToFirst()
{
    CommandLine cli;
    const QString kept = u"SELECT value FROM account_settings WHERE key = 'terms_accepted'"_s;
    const CliAnswer added = cli.run({u"channel"_s, u"add"_s, u"vinted"_s, u"--name"_s, u"Wardrobe"_s});
    EXITS(added, 0);
    QVERIFY2(added.err.contains("it may limit or close your account"), added.err.constData());
    QVERIFY2(added.err.contains("channel set Wardrobe --accept"), added.err.constData());
    QCOMPARE(cli.value<QString>(kept.toStdString()), QString());

    const QDate before = QDateTime::currentDateTimeUtc().date(); // the program's time zone here is UTC
    const CliAnswer set = cli.json({u"channel"_s, u"set"_s, u"Wardrobe"_s, u"--accept"_s});
    EXITS(set, 0);
    QVERIFY2(set.err.contains("You use it at your own risk"), set.err.constData());
    const QString agreed = cli.value<QString>(kept.toStdString());
    QVERIFY2(agreed.endsWith(u" 1"_s), qPrintable(agreed));
    const QDate day = QDate::fromString(agreed.chopped(2), u"yyyy-MM-dd"_s);
    QVERIFY2(day >= before && day <= QDateTime::currentDateTimeUtc().date(), qPrintable(agreed));

    EXITS(cli.run({u"channel"_s, u"add"_s, u"vinted"_s, u"--name"_s, u"Second"_s, u"--accept"_s}), 0);
    QCOMPARE(cli.value<qint64>("SELECT count(*) FROM account_settings WHERE key = 'terms_accepted' AND "
                               "value LIKE '____-__-__ 1'"),
             2);
    const CliAnswer no =
        cli.run({u"channel"_s, u"add"_s, u"vinted"_s, u"--name"_s, u"Third"_s, u"--set"_s, u"terms_accepted=no"_s});
    EXITS(no, 0);
    QVERIFY2(no.err.contains("channel set Third --accept"), no.err.constData());
    EXITS(cli.run({u"channel"_s, u"set"_s, u"Wardrobe"_s, u"terms_accepted=off"_s}), 0); // takes it back
    QCOMPARE(cli.value<qint64>("SELECT count(*) FROM account_settings WHERE key = 'terms_accepted' AND "
                               "value LIKE '____-__-__%'"),
             1);
    SampleShop shop;
    EXITS(addChannel(cli, shop, u"Cards"_s), 0);
    EXITS(cli.run({u"channel"_s, u"set"_s, u"Cards"_s, u"--accept"_s}), 64);
}

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_main_job.moc"
