// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_repository.h"
#include "tests/webhooks/support/served_shop.h"

#include <QRegularExpression>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Events over real sockets, and what becomes of stock on both sides: the shop's and the sample shops'.
class TestReceiver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSaleReachesTheOtherSite();
    void theSameEventMovesStockOnce();
    void eachEventIsLogged();
    void anotherEventAboutTheSameStateMovesNothing();
    void aCancellationGivesBack();
    void aDestroyedOrderGivesBackWhatTheLedgerHolds();
    void anOrderDeletedBeforeItWasToldOfHoldsNothing();
    void anEventWithoutDataHasItsOrderRead();
    void takesNoStockFor_data();
    void takesNoStockFor();
    void aForgeryIsKeptApartAndUsesUpNoId();
    void theOwnerUsesAForgeryOrPutsItAway();
    void theOwnerMayLetUnprovedEventsIn();
    void aBodyThatCannotBeReadIsDeadAndInTheErrorList();
    void whatDiedAlikeIsTriedAgainTogether_data();
    void whatDiedAlikeIsTriedAgainTogether();
    void aLockedInboxIsToldAsTryAgain();
    void anEventIsThereAfterARestart();
    void aBurstLeavesOtherAccountsAndTheWindowServed();
    void unknownAddressesAndMethods();

private:
    static QJsonObject sell(ServedShop &shop, const ServedShop::Card &card, int quantity);
    static constexpr int deadlineMs = int(longEnough.count());
};

// Sold on the site, which tells nobody: the order as its API shows it.
QJsonObject TestReceiver::sell(ServedShop &shop, const ServedShop::Card &card, int quantity)
{
    const QJsonObject sold =
        shop.site().act(u"sell"_s, {{u"product"_s, card.externalId.toLongLong()}, {u"quantity"_s, quantity}});
    const qint64 id = sold["order"_L1]["id"_L1].toInteger();
    return shop.site().get(u"/orders/%1"_s.arg(id)).object();
}

void TestReceiver::aSaleReachesTheOtherSite()
{
    ServedShop shop(2);
    const auto card = shop.card(4);
    // The site calls by itself, as CardTrader would.
    const QString url = u"http://127.0.0.1:%1"_s.arg(shop.hooksPort()) + QString::fromLatin1(shop.webhookPath());
    shop.site().act(u"webhook"_s, {{u"url"_s, url}});
    sell(shop, card, 2);
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(card.sku), card.quantity - 2, deadlineMs);
    QTRY_COMPARE_WITH_TIMEOUT(shop.shownAt(1, card.sku), card.quantity - 2, deadlineMs);
    QCOMPARE(shop.shownAt(0, card.sku), card.quantity - 2); // sold there: nobody told it
    QCOMPARE(shop.events(u"done"_s), 1);
}

void TestReceiver::theSameEventMovesStockOnce()
{
    ServedShop shop;
    const auto card = shop.card(4);
    const QJsonObject event = shop.eventOf(u"order.create"_s, sell(shop, card, 1));
    for (int times = 0; times < 3; ++times)
        QCOMPARE(shop.deliver(event).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(card.sku), card.quantity - 1, deadlineMs);
    QCOMPARE(shop.events(), 1);
}

void TestReceiver::eachEventIsLogged()
{
    ServedShop shop;
    const auto card = shop.card(4);
    const QJsonObject event = shop.eventOf(u"order.create"_s, sell(shop, card, 1));
    const QString order = QString::number(event["object_id"_L1].toInteger());
    const QRegularExpression line(u"^webhook_id=%1 cause=order\\.create order_id=%2 items_processed=1 "
                                  "processing_time_ms=[0-9]+ state=done$"_s.arg(event["id"_L1].toString(), order));
    QTest::ignoreMessage(QtInfoMsg, line); // it has to come
    QCOMPARE(shop.deliver(event).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(u"done"_s), 1, deadlineMs);
    shop.must(u"receiver.status"_s); // the engine goes on to other things once it is written
}

void TestReceiver::anotherEventAboutTheSameStateMovesNothing()
{
    ServedShop shop;
    const auto card = shop.card(4);
    const QJsonObject order = sell(shop, card, 1);
    QCOMPARE(shop.deliver(shop.eventOf(u"order.create"_s, order)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(card.sku), card.quantity - 1, deadlineMs);
    const qint64 movements = shop.movements();
    QCOMPARE(shop.deliver(shop.eventOf(u"order.update"_s, order)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(u"done"_s), 2, deadlineMs);
    QCOMPARE(shop.movements(), movements);
    QCOMPARE(shop.onHand(card.sku), card.quantity - 1);
}

void TestReceiver::aCancellationGivesBack()
{
    ServedShop shop;
    const auto card = shop.card(4);
    QJsonObject order = sell(shop, card, 3);
    QCOMPARE(shop.deliver(shop.eventOf(u"order.create"_s, order)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(card.sku), card.quantity - 3, deadlineMs);
    shop.site().act(u"cancel"_s, {{u"order"_s, order["id"_L1]}, {u"relist"_s, false}});
    order = shop.site().get(u"/orders/%1"_s.arg(order["id"_L1].toInteger())).object();
    QCOMPARE(shop.deliver(shop.eventOf(u"order.update"_s, order)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(card.sku), card.quantity, deadlineMs);
}

void TestReceiver::aDestroyedOrderGivesBackWhatTheLedgerHolds()
{
    ServedShop shop;
    const auto card = shop.card(4);
    const QJsonObject order = sell(shop, card, 2);
    QCOMPARE(shop.deliver(shop.eventOf(u"order.create"_s, order)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(card.sku), card.quantity - 2, deadlineMs);
    QCOMPARE(shop.deliver(shop.eventOf(u"order.destroy"_s, order)).status, 200); // its data is empty
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(card.sku), card.quantity, deadlineMs);
}

void TestReceiver::anOrderDeletedBeforeItWasToldOfHoldsNothing()
{
    ServedShop shop;
    const auto card = shop.card(4);
    const QJsonObject order = sell(shop, card, 2);
    const QJsonObject created = shop.eventOf(u"order.create"_s, order);
    QCOMPARE(shop.deliver(shop.eventOf(u"order.destroy"_s, order)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(u"done"_s), 1, deadlineMs);
    QCOMPARE(shop.deliver(created).status, 200); // overtaken on its way
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(u"done"_s), 2, deadlineMs);
    QCOMPARE(shop.onHand(card.sku), card.quantity);
}

void TestReceiver::anEventWithoutDataHasItsOrderRead()
{
    ServedShop shop;
    const auto card = shop.card(4);
    QJsonObject event = shop.eventOf(u"order.create"_s, sell(shop, card, 2));
    event.insert(u"data"_s, QJsonObject());
    QCOMPARE(shop.deliver(event).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(u"done"_s), 1, deadlineMs);
    QCOMPARE(shop.onHand(card.sku), card.quantity - 2);
}

void TestReceiver::takesNoStockFor_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::newRow("a trial of the marketplace") << u"mode"_s << u"test"_s;
    QTest::newRow("a cause nobody knows") << u"cause"_s << u"order.archived"_s;
    QTest::newRow("something that is no order") << u"cause"_s << u"product.update"_s;
}

void TestReceiver::takesNoStockFor()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    ServedShop shop;
    const auto card = shop.card(4);
    const qint64 movements = shop.movements();
    QJsonObject event = shop.eventOf(u"order.create"_s, sell(shop, card, 1));
    event.insert(member, value);
    QCOMPARE(shop.deliver(event).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(u"ignored"_s), 1, deadlineMs);
    QCOMPARE(shop.movements(), movements);
}

void TestReceiver::aForgeryIsKeptApartAndUsesUpNoId()
{
    ServedShop shop;
    const auto card = shop.card(4);
    const QJsonObject event = shop.eventOf(u"order.create"_s, sell(shop, card, 1));
    const RawAnswer refused = shop.deliver(event, 0, "bm90IGEgc2lnbmF0dXJl");
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.object().contains("detail"_L1));
    QCOMPARE(shop.events(u"quarantined"_s), 1);
    QCOMPARE(shop.onHand(card.sku), card.quantity);
    QCOMPARE(shop.deliver(event).status, 200); // the genuine one, with the same id
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(card.sku), card.quantity - 1, deadlineMs);
    QCOMPARE(shop.events(u"quarantined"_s), 1);
}

void TestReceiver::theOwnerUsesAForgeryOrPutsItAway()
{
    ServedShop shop;
    const auto card = shop.card(4);
    QCOMPARE(shop.deliver(shop.eventOf(u"order.create"_s, sell(shop, card, 1)), 0, "AAAA").status, 401);
    QCOMPARE(shop.deliver(shop.eventOf(u"order.create"_s, sell(shop, card, 1)), 0, "AAAA").status, 401);
    QCOMPARE(shop.call(u"event.retry"_s, {{u"event"_s, 1}}).error().code, ErrorCode::Rejected);
    const QJsonObject applied = shop.must(u"event.apply"_s, {{u"event"_s, 1}});
    QCOMPARE(applied["state"_L1].toString(), u"done"_s);
    QCOMPARE(shop.onHand(card.sku), card.quantity - 1);
    shop.must(u"event.discard"_s, {{u"event"_s, 2}});
    QCOMPARE(shop.eventState(2), u"discarded"_s);
    QCOMPARE(shop.onHand(card.sku), card.quantity - 1);
    QCOMPARE(shop.call(u"event.discard"_s, {{u"event"_s, 1}}).error().code, ErrorCode::Rejected);
    QCOMPARE(shop.call(u"event.apply"_s, {{u"event"_s, 99}}).error().code, ErrorCode::NotFound);
}

void TestReceiver::theOwnerMayLetUnprovedEventsIn()
{
    ServedShop shop;
    const auto card = shop.card(4);
    const QJsonObject event = shop.eventOf(u"order.create"_s, sell(shop, card, 1));
    shop.must(u"account.set"_s,
              {{u"account"_s, shop.name()}, {u"settings"_s, QJsonObject{{u"process_unverified"_s, u"true"_s}}}});
    QTRY_COMPARE_WITH_TIMEOUT(shop.deliver(event, 0, "AAAA").status, 200, deadlineMs);
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(card.sku), card.quantity - 1, deadlineMs);
}

void TestReceiver::aBodyThatCannotBeReadIsDeadAndInTheErrorList()
{
    ServedShop shop;
    const QByteArray body = "{\"id\":\"x\",\"cause\":\"order.create\",\"data\":{\"id\":[]}}";
    RawClient client(shop.hooksPort());
    const RawAnswer answer = client.ask(
        rawRequest("POST", shop.webhookPath(), body, {{"Signature", ServedShop::sign(body, shop.sharedSecret())}}));
    QCOMPARE(answer.status, 200); // it is CardTrader's own: it must not be sent again
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(u"dead"_s), 1, deadlineMs);
    const auto problems = [&shop] {
        Database database = shop.look();
        return database.value<qint64>("SELECT count(*) FROM problems WHERE kind = 'event' AND state = 'open'")
            .valueOr({})
            .value_or(-1);
    };
    QTRY_COMPARE_WITH_TIMEOUT(problems(), 1, deadlineMs);
    QVERIFY(!shop.call(u"event.retry"_s, {{u"event"_s, 1}}).ok());
    QCOMPARE(shop.eventState(1), u"dead"_s);
    shop.must(u"event.discard"_s, {{u"event"_s, 1}});
    QCOMPARE(problems(), 0);
}

void TestReceiver::whatDiedAlikeIsTriedAgainTogether_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("from the queue") << u"event.retry"_s;
    QTest::newRow("from the error list") << u"error.retry"_s;
}

// Three of one kind and one of another died while the shop could not use them; now it could.
void TestReceiver::whatDiedAlikeIsTriedAgainTogether()
{
    QFETCH(QString, command);
    ServedShop shop;
    const auto card = shop.card(4);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(shop.deliver(shop.eventOf(u"order.create"_s, sell(shop, card, 1)), 0, "AAAA").status, 401);
    const auto open = [&shop](const char *sql) {
        Database database = shop.look();
        return database.value<qint64>(sql).valueOr({}).value_or(-1);
    };
    {
        auto inbox = Database::open({.path = shop.data().inboxFile()});
        OK(inbox);
        OK(inbox->execute("UPDATE events SET state = 'dead', verified = 1, cause = 'order.create', attempts = 7, error "
                          "= CASE id WHEN 3 THEN 'another' ELSE 'nobody answered' END"));
        auto store = Database::open({.path = shop.data().shopFile()});
        OK(store);
        for (int id = 1; id <= 4; ++id)
            OK(store->run("INSERT INTO problems (kind, severity, code, fingerprint, alike, account_id, event_id, item, "
                          "detail, first_at, last_at, state) VALUES ('event', 'error', 'rejected', ?, ?, 1, ?, "
                          "'order.create', '', 1, 1, 'open')",
                          u"event:%1"_s.arg(id), id == 3 ? u"other"_s : u"same"_s, qint64(id)));
    }
    QCOMPARE(open("SELECT count(*) FROM problems WHERE kind = 'event' AND state = 'open'"), 4);
    // The error list begins with the clock of the sample shop.
    const qint64 first = command == "event.retry"_L1 ? 1 : open("SELECT min(id) FROM problems WHERE kind = 'event'");
    QCOMPARE(shop.must(command, {{u"like"_s, first}})["retried"_L1].toInt(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(u"done"_s), 3, deadlineMs);
    QCOMPARE(shop.onHand(card.sku), card.quantity - 3);
    QCOMPARE(shop.eventState(3), u"dead"_s);
    QCOMPARE(open("SELECT count(*) FROM problems WHERE kind = 'event' AND state = 'open'"), 1);
    QVERIFY(!shop.call(u"event.retry"_s, {{u"like"_s, 1}}).ok());
}

void TestReceiver::aLockedInboxIsToldAsTryAgain()
{
    ServedShop shop;
    const auto card = shop.card(4);
    const QJsonObject event = shop.eventOf(u"order.create"_s, sell(shop, card, 1));
    {
        auto blocker = Database::open({.path = shop.data().inboxFile()});
        OK(blocker);
        OK(blocker->execute("BEGIN EXCLUSIVE"));
        const RawAnswer answer = shop.deliver(event);
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.header("Retry-After").toInt() > 0);
        OK(blocker->execute("ROLLBACK"));
    }
    QCOMPARE(shop.events(), 0);
    QCOMPARE(shop.deliver(event).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(card.sku), card.quantity - 1, deadlineMs);
}

void TestReceiver::anEventIsThereAfterARestart()
{
    ServedShop shop;
    const auto card = shop.card(4);
    const QJsonObject order = sell(shop, card, 1);
    QCOMPARE(shop.deliver(shop.eventOf(u"order.create"_s, order)).status, 200);
    shop.close();
    QCOMPARE(shop.events(), 1);
    shop.open();
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(card.sku), card.quantity - 1, deadlineMs);
}

// While ten thousand of one account are worked on, another account's sale counts and commands are answered.
void TestReceiver::aBurstLeavesOtherAccountsAndTheWindowServed()
{
    constexpr int burst = 10'000;
    ServedShop shop(2);
    const auto card = shop.card(4);
    const QJsonObject order = sell(shop, card, 1);
    QCOMPARE(shop.deliver(shop.eventOf(u"order.create"_s, order)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(card.sku), card.quantity - 1, deadlineMs);
    const QJsonObject sold =
        shop.site(1).act(u"sell"_s, {{u"product"_s, card.externalId.toLongLong()}, {u"quantity"_s, 1}});
    const QJsonObject elsewhere = shop.site(1).get(u"/orders/%1"_s.arg(sold["order"_L1]["id"_L1].toInteger())).object();
    {
        auto inbox = Database::open({.path = shop.data().inboxFile()});
        OK(inbox);
        const auto first = EventRepository(*inbox).find({1});
        OK(first);
        EventRow row = **first;
        row.state = EventState::Received;
        row.attempts = 0;
        std::vector<EventRow> rows(burst, row);
        for (int i = 0; i < burst; ++i)
            rows[size_t(i)].eventId = u"burst-%1"_s.arg(i);
        OK(EventRepository(*inbox).insert(rows));
    }
    QCOMPARE(shop.deliver(shop.eventOf(u"order.create"_s, elsewhere, 1), 1).status, 200); // wakes the worker too
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(card.sku), card.quantity - 2, deadlineMs);
    shop.must(u"account.webhook"_s, {{u"account"_s, shop.name()}});
    QVERIFY2(shop.events(u"received"_s) > burst / 2, qPrintable(QString::number(shop.events(u"received"_s))));
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(u"done"_s), burst + 2, 2 * deadlineMs);
    QCOMPARE(shop.onHand(card.sku), card.quantity - 2); // and none of them counted twice
}

void TestReceiver::unknownAddressesAndMethods()
{
    ServedShop shop;
    RawClient client(shop.hooksPort());
    QCOMPARE(client.ask(rawRequest("POST", "/api/v1/sync/webhook/0123456789abcdef", "{}")).status, 404);
    const RawAnswer wrong = client.ask(rawRequest("GET", shop.webhookPath()));
    QCOMPARE(wrong.status, 405);
    QCOMPARE(wrong.header("Allow"), "POST");
    // What belongs to the local interface is not there for a tunnel.
    QCOMPARE(client.ask(rawRequest("GET", "/metrics")).status, 404);
    QCOMPARE(client.ask(rawRequest("GET", "/docs")).status, 404);
    QCOMPARE(client.ask(rawRequest("GET", "/healthz")).status, 200);
    QCOMPARE(shop.events(), 0);
}

QTEST_GUILESS_MAIN(TestReceiver)
#include "tst_receiver.moc"
