// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/stock_queries.h"
#include "tests/service/unconnected_shop.h"

#include <QJsonArray>

using namespace evenstock;

// An account that is switched off and on again, or removed: what is asked of the owner, what goes and what stays.
class TestAccountAbsence : public QObject, private UnconnectedShop
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void switchedOffMeansUnseen();
    void switchingOffAndOnAsksOnlyWhatWasAskedBefore();
    void whatSankBeforeAllWasReadAgainGoesOnAsking();
    void offAgainBeforeItWasReadAsksNothingMore();
    void removeTakesSecretsAndRowsAndLeavesProducts();
    void removeCanKeepTheRecords();
    void removeWaitsForTheRunUnderWay();
    void whatARemovedChannelShowedAloneIsShownByAnother_data();
    void whatARemovedChannelShowedAloneIsShownByAnother();
};

void TestAccountAbsence::switchedOffMeansUnseen()
{
    m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    OK(add());
    OK(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"accept"_s, true}}));
    sync();
    OK(call(u"account.disable"_s, {{u"account"_s, u"My cards"_s}}));
    QVERIFY(!row().enabled);
    QCOMPARE(row().unseenSince, m_stage->clock().now());
    QCOMPARE(count("SELECT count(*) FROM listings WHERE trust = 'unexplained'"), 1);
    const auto refused = call(u"sync.start"_s, {{u"accounts"_s, QJsonArray{u"My cards"_s}}});
    QCOMPARE(refused.error().code, ErrorCode::InvalidRequest);
    QVERIFY(call(u"sync.start"_s, {{u"all"_s, true}})->value(u"runs"_s).toArray().isEmpty());
    OK(call(u"account.enable"_s, {{u"account"_s, u"My cards"_s}}));
    QVERIFY(row().enabled);
    QVERIFY(row().guardNext);
    QCOMPARE(count("SELECT count(*) FROM listings WHERE trust = 'unexplained'"), 1); // until it was read
    sync();
    QCOMPARE(count("SELECT count(*) FROM listings WHERE trust = 'unexplained'"), 0); // nothing was missed
    // Both stand among what the owner did, each by itself, of the account that it was.
    QCOMPARE(
        count("SELECT count(DISTINCT batch) FROM change_log WHERE field = 'enabled' AND batch > 0 AND account_id = "
              "(SELECT id FROM accounts)"),
        2);
    QCOMPARE(count("SELECT count(*) FROM change_log WHERE field = 'enabled' AND old = 'false' AND new = 'true'"), 1);
}

// What sank without an order before is asked about all the same.
void TestAccountAbsence::switchingOffAndOnAsksOnlyWhatWasAskedBefore()
{
    m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    const QString sunk = m_market->list({.sku = u"B"_s, .quantity = Quantity::pieces(5)});
    OK(add());
    OK(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"accept"_s, true}}));
    sync();
    m_market->editQuantity(sunk, Quantity::pieces(3));
    sync();
    QCOMPARE(count("SELECT count(*) FROM listings WHERE trust = 'unexplained'"), 1);
    OK(call(u"account.disable"_s, {{u"account"_s, u"My cards"_s}}));
    OK(call(u"account.enable"_s, {{u"account"_s, u"My cards"_s}}));
    sync();
    QCOMPARE(count("SELECT count(*) FROM listings JOIN products ON products.id = product_id "
                   "WHERE trust = 'unexplained' AND sku = 'B'"),
             1);
    QCOMPARE(count("SELECT count(*) FROM listings WHERE trust = 'unexplained'"), 1);
    OK(call(u"stock.adjust"_s, {{u"sku"_s, u"B"_s}, {u"count"_s, 3}, {u"reason"_s, u"counted"_s}}));
    QCOMPARE(count("SELECT count(*) FROM listings WHERE trust = 'unexplained'"), 0);
}

// Found by a run that read a part; the one that reads all of it comes later and finds it settled.
void TestAccountAbsence::whatSankBeforeAllWasReadAgainGoesOnAsking()
{
    m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    const QString sunk = m_market->list({.sku = u"B"_s, .quantity = Quantity::pieces(5)});
    OK(add());
    OK(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"accept"_s, true}}));
    sync();
    OK(call(u"account.disable"_s, {{u"account"_s, u"My cards"_s}}));
    m_market->editQuantity(sunk, Quantity::pieces(3));
    OK(call(u"account.enable"_s, {{u"account"_s, u"My cards"_s}}));
    m_stage->clock().advance(std::chrono::seconds(1));
    OK(call(u"sync.start"_s, {{u"accounts"_s, QJsonArray{u"My cards"_s}},
                              {u"mode"_s, u"selective"_s},
                              {u"filter"_s, QJsonObject{{u"sku"_s, QJsonArray{u"B"_s}}}}}));
    OK(call(u"sync.wait"_s));
    QCOMPARE(count("SELECT on_hand_milli FROM products WHERE sku = 'B'"), 3000);
    m_stage->clock().advance(std::chrono::seconds(1));
    sync();
    QCOMPARE(count("SELECT count(*) FROM listings JOIN products ON products.id = product_id "
                   "WHERE trust = 'unexplained' AND sku = 'B'"),
             1);
    QCOMPARE(count("SELECT count(*) FROM listings WHERE trust = 'unexplained'"), 1);
}

void TestAccountAbsence::offAgainBeforeItWasReadAsksNothingMore()
{
    m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    OK(add());
    OK(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"accept"_s, true}}));
    sync();
    for (int time = 0; time < 2; ++time) {
        OK(call(u"account.disable"_s, {{u"account"_s, u"My cards"_s}}));
        OK(call(u"account.enable"_s, {{u"account"_s, u"My cards"_s}}));
    }
    sync();
    QCOMPARE(count("SELECT count(*) FROM listings WHERE trust = 'unexplained'"), 0);
}

void TestAccountAbsence::removeTakesSecretsAndRowsAndLeavesProducts()
{
    m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    OK(add());
    OK(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"accept"_s, true}}));
    sync();
    OK(call(u"account.remove"_s, {{u"account"_s, u"My cards"_s}}));
    QCOMPARE(m_stage->secrets().count(), 0);
    QCOMPARE(count("SELECT count(*) FROM accounts"), 0);
    QCOMPARE(count("SELECT count(*) FROM listings"), 0);
    QCOMPARE(count("SELECT count(*) FROM credential_facts"), 0);
    QCOMPARE(count("SELECT on_hand_milli FROM products WHERE sku = 'A'"), 5000);
    QVERIFY(m_market->bySku(u"A"_s) != nullptr); // nothing is taken off the marketplace
    Database shop = m_stage->look();
    const auto lines = StockQueries(shop).all({.limit = 10}).value().rows;
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().channel, u"My cards"_s); // the ledger still says where it came from
    OK(add());                                      // the name is free again
}

void TestAccountAbsence::removeCanKeepTheRecords()
{
    m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    OK(add());
    sync();
    OK(call(u"account.remove"_s, {{u"account"_s, u"My cards"_s}, {u"keep_listings"_s, true}}));
    QCOMPARE(m_stage->secrets().count(), 0);
    QVERIFY(!row().enabled);
    QCOMPARE(count("SELECT count(*) FROM listings"), 1);
}

void TestAccountAbsence::removeWaitsForTheRunUnderWay()
{
    OK(add());
    Turnstile &turnstile = m_stage->turnstile(*m_market);
    turnstile.close();
    OK(call(u"sync.start"_s, {{u"all"_s, true}}));
    QVERIFY(turnstile.waitForSomebody(longEnough));
    bool removed = false;
    m_client->call(u"account.remove"_s, {{u"account"_s, u"My cards"_s}},
                   [&](const Result<QJsonObject> &result) { removed = result.ok(); });
    OK(call(u"engine.status"_s)); // it came after, and is answered
    QVERIFY(!removed);
    QCOMPARE(count("SELECT count(*) FROM accounts"), 1);
    turnstile.open();
    QVERIFY(QTest::qWaitFor([&] { return removed; }, int(longEnough.count())));
    QCOMPARE(count("SELECT count(*) FROM accounts"), 0);
}

void TestAccountAbsence::whatARemovedChannelShowedAloneIsShownByAnother_data()
{
    QTest::addColumn<bool>("keepsListings");
    QTest::newRow("with its records") << false;
    QTest::newRow("its records stay") << true;
}

// The last piece is on one channel. Once that is gone, another one has it.
void TestAccountAbsence::whatARemovedChannelShowedAloneIsShownByAnother()
{
    QFETCH(const bool, keepsListings);
    close();
    m_stage = std::make_unique<EngineStage>();
    FakeMarket &books = m_stage->open({.id = u"books"_s});
    FakeMarket &cards = m_stage->open({.id = u"cards"_s});
    books.list({.sku = u"A"_s, .quantity = Quantity::pieces(1)});
    auto opened = openEngine(m_stage->options(EngineRole::Window));
    OK(opened);
    m_client = *std::move(opened);
    const QJsonObject last{{u"promise"_s, u"last"_s}};
    OK(call(u"account.set"_s, {{u"account"_s, u"books"_s}, {u"settings"_s, last}}));
    QJsonObject preferred = last;
    preferred.insert(u"preferred"_s, u"true"_s);
    OK(call(u"account.set"_s, {{u"account"_s, u"cards"_s}, {u"settings"_s, preferred}}));
    sync();
    QCOMPARE(books.shown(u"A"_s), Quantity::pieces(1));
    cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(1)});
    sync();
    sync();
    QCOMPARE(cards.shown(u"A"_s), Quantity::pieces(1));
    QCOMPARE(books.shown(u"A"_s), Quantity::pieces(0));
    OK(call(u"account.remove"_s, {{u"account"_s, u"cards"_s}, {u"keep_listings"_s, keepsListings}}));
    QTRY_COMPARE(count("SELECT count(*) FROM listings l JOIN accounts a ON a.id = l.account_id "
                       "WHERE a.name = 'books' AND possible = '[1000]'"),
                 1);
    QCOMPARE(books.shown(u"A"_s), Quantity::pieces(1));
}

QTEST_GUILESS_MAIN(TestAccountAbsence)
#include "tst_account_absence.moc"
