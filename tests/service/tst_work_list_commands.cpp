// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/run_repository.h"
#include "tests/support/service/open_shop.h"

#include <QJsonArray>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What an owner works off: orders, errors, plans; and the settings of the program.
class TestWorkListCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pullTakesAnOrderInOnce();
    void pullOfAnOrderThatIsGone();
    void whatAnUnknownLineSoldIsSaidByTheOwner();
    void anActionChangesBothSides();
    void whatIsCancelledHereIsOnSaleAgainOrLeavesTheStock_data();
    void whatIsCancelledHereIsOnSaleAgainOrLeavesTheStock();
    void anActionWithoutAnswerIsLookedAt();
    void anActionThatNeverArrivedIsNotSaidToBeDone();
    void anActionInDoubtIsLookedForBeforeItIsSentAgain();
    void actionsAreChecked();
    void whatWaitsSaysFromAndTo();
    void aRefusedWriteIsTriedAgain();
    void alikeErrorsGoTogether();
    void errorsAreChecked();
    void aHeldPlanIsAppliedInPart();
    void aPreviewWithAnOrderIsAppliedInPart();
    void whatWasNotLookedAtIsNotDecided();
    void aDiscardedPlanChangesNothing();
    void whatWasDiscardedIsSentAfterAll();
    void plansAreChecked();
    void settingsAreOneTable_data();
    void settingsAreOneTable();
};

namespace {

// A shop with 20 listings of which the owner has just emptied 15: more than the guard lets through.
void emptyTheShelf(OpenShop &shop)
{
    for (int i = 0; i < 20; ++i)
        shop.market().list({.sku = u"S%1"_s.arg(i), .quantity = Quantity::pieces(1)});
    shop.sync();
    for (int i = 0; i < 15; ++i) {
        shop.must(u"stock.adjust"_s, {{u"sku"_s, u"S%1"_s.arg(i)}, {u"count"_s, 0}, {u"reason"_s, u"counted"_s}});
    }
    shop.sync();
}

int shownOnSale(const FakeMarket &market)
{
    int count = 0;
    for (const auto &[id, listing] : market.listings())
        count += listing.quantity > Quantity{} ? 1 : 0;
    return count;
}

} // namespace

void TestWorkListCommands::pullTakesAnOrderInOnce()
{
    OpenShop shop({{.id = u"cards"_s}});
    const QString listing = shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    shop.sync();
    const QString order = shop.market().sell(listing, Quantity::pieces(2));
    const QJsonObject arguments{{u"account"_s, u"cards"_s}, {u"external_id"_s, order}};
    const auto pulled = shop.call(u"order.pull"_s, arguments);
    OK(pulled);
    const QJsonObject object = pulled->value(u"order"_s).toObject();
    QCOMPARE(object.value(u"external_id"_s), order);
    QCOMPARE(object.value(u"channel"_s), u"cards"_s);
    QCOMPARE(object.value(u"lines"_s).toArray().at(0).toObject().value(u"taken"_s).toInt(), 2);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 3000);
    OK(shop.call(u"order.pull"_s, arguments)); // a second time moves nothing
    shop.sync();
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 3000);
    QCOMPARE(shop.number("SELECT count(*) FROM movements WHERE cause = 'order_hold'"), 1);
}

void TestWorkListCommands::pullOfAnOrderThatIsGone()
{
    OpenShop shop({{.id = u"cards"_s}});
    const QString listing = shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    shop.sync();
    const QJsonObject nowhere{{u"account"_s, u"cards"_s}, {u"external_id"_s, u"no such"_s}};
    QCOMPARE(shop.call(u"order.pull"_s, nowhere).error().code, ErrorCode::NotFound);
    const QString order = shop.market().sell(listing, Quantity::pieces(2));
    const QJsonObject arguments{{u"account"_s, u"cards"_s}, {u"external_id"_s, order}};
    OK(shop.call(u"order.pull"_s, arguments));
    shop.market().destroy(order);
    QCOMPARE(shop.call(u"order.pull"_s, arguments).error().code, ErrorCode::NotFound);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 5000); // what it held is given back
    QCOMPARE(shop.call(u"order.pull"_s, {{u"account"_s, u"x"_s}, {u"external_id"_s, order}}).error().item, u"x"_s);
    QCOMPARE(shop.call(u"order.pull"_s, {{u"account"_s, u"cards"_s}}).error().item, u"external_id"_s);
}

void TestWorkListCommands::whatAnUnknownLineSoldIsSaidByTheOwner()
{
    OpenShop shop({{.id = u"cards"_s}});
    const QString listing = shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    shop.sync();
    const QString order = shop.market().sell(listing, Quantity::pieces(2));
    { // nobody here knows what was sold
        auto db = Database::open({.path = shop.stage().data().shopFile()});
        QVERIFY(db);
        QVERIFY(db->run("UPDATE listings SET external_id = 'was', external_sku = 'was'"));
        QVERIFY(db->run("UPDATE products SET sku = 'OURS'"));
    }
    const auto pulled = shop.call(u"order.pull"_s, {{u"account"_s, u"cards"_s}, {u"external_id"_s, order}});
    OK(pulled);
    QCOMPARE(shop.number("SELECT count(*) FROM problems WHERE kind = 'unmatched_sale' AND state = 'open'"), 1);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 5000);
    const QJsonValue id = pulled->value(u"order"_s).toObject().value(u"order"_s);
    const QString line = shop.text("SELECT external_id FROM order_lines");
    const QJsonObject nothing{{u"order"_s, id}, {u"line"_s, line}, {u"sku"_s, u"NONE"_s}};
    QCOMPARE(shop.call(u"order.map"_s, nothing).error().item, u"NONE"_s);
    for (int times = 0; times < 2; ++times)
        OK(shop.call(u"order.map"_s, {{u"order"_s, id}, {u"line"_s, line}, {u"sku"_s, u"OURS"_s}}));
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 3000); // once
    QCOMPARE(shop.number("SELECT count(*) FROM problems WHERE kind = 'unmatched_sale' AND state = 'open'"), 0);
}

void TestWorkListCommands::anActionChangesBothSides()
{
    OpenShop shop({{.id = u"cards"_s, .relists = true}});
    const QString listing = shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    shop.sync();
    const QString order = shop.market().sell(listing, Quantity::pieces(2));
    const auto pulled = shop.call(u"order.pull"_s, {{u"account"_s, u"cards"_s}, {u"external_id"_s, order}});
    OK(pulled);
    const QJsonValue id = pulled->value(u"order"_s).toObject().value(u"order"_s);
    const auto cancelled = shop.call(u"order.action"_s, {{u"order"_s, id}, {u"action"_s, u"cancel"_s}});
    OK(cancelled);
    QCOMPARE(cancelled->value(u"order"_s).toObject().value(u"state"_s), u"cancelled"_s);
    QCOMPARE(shop.market().orders().at(order).state, u"cancelled"_s);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 5000);
}

void TestWorkListCommands::whatIsCancelledHereIsOnSaleAgainOrLeavesTheStock_data()
{
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<int>("stock");
    QTest::newRow("on sale again") << QJsonObject{{u"relist"_s, true}} << 5;
    QTest::newRow("not on sale again") << QJsonObject{{u"relist"_s, false}} << 3;
    QTest::newRow("not said, and so not sent") << QJsonObject() << 3;
    QTest::newRow("not on sale again, and the answer is lost")
        << QJsonObject{{u"relist"_s, false}, {u"answer"_s, u"lost"_s}} << 3;
}

void TestWorkListCommands::whatIsCancelledHereIsOnSaleAgainOrLeavesTheStock()
{
    QFETCH(const QJsonObject, arguments);
    QFETCH(const int, stock);
    OpenShop shop({{.id = u"cards"_s, .relative = true, .relistsAtChoice = true}});
    const QString listing = shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    shop.sync();
    const QString order = shop.market().sell(listing, Quantity::pieces(2));
    const auto pulled = shop.call(u"order.pull"_s, {{u"account"_s, u"cards"_s}, {u"external_id"_s, order}});
    OK(pulled);
    shop.market().requests.clear();
    const auto done =
        shop.call(u"order.action"_s, {{u"order"_s, pulled->value(u"order"_s).toObject().value(u"order"_s)},
                                      {u"action"_s, u"confirm_cancel"_s},
                                      {u"arguments"_s, arguments}});
    QCOMPARE(done.ok(), !arguments.contains(u"answer"_s));
    shop.sync();
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), stock * 1000);
    QCOMPARE(shop.market().shown(u"A"_s), Quantity::pieces(stock));
    QVERIFY(shop.market().writes().isEmpty());
    QCOMPARE(shop.number("SELECT count(*) FROM conflicts"), 0);
    QCOMPARE(shop.number("SELECT count(*) FROM movements WHERE cause = 'order_release'"), 1);
}

void TestWorkListCommands::anActionWithoutAnswerIsLookedAt()
{
    OpenShop shop({{.id = u"cards"_s}});
    const QString listing = shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    shop.sync();
    const QString order = shop.market().sell(listing, Quantity::pieces(2));
    const auto pulled = shop.call(u"order.pull"_s, {{u"account"_s, u"cards"_s}, {u"external_id"_s, order}});
    OK(pulled);
    const QJsonValue id = pulled->value(u"order"_s).toObject().value(u"order"_s);
    const auto lost = shop.call(
        u"order.action"_s,
        {{u"order"_s, id}, {u"action"_s, u"ship"_s}, {u"arguments"_s, QJsonObject{{u"answer"_s, u"lost"_s}}}});
    QCOMPARE(lost.error().code, ErrorCode::InDoubt);
    QCOMPARE(shop.text("SELECT state FROM orders"), u"closed"_s); // it had been done
    QCOMPARE(shop.text("SELECT group_concat(action || ' ' || state) FROM order_actions"), u"ship read_back"_s);
    // It is among what the owner did, from which state to which.
    QCOMPARE(shop.text("SELECT group_concat(field || ' ' || old || ' ' || new || ' ' || cause) FROM change_log "
                       "WHERE batch IS NOT NULL"),
             u"order:ship:C%1 paid closed manual"_s.arg(order));
}

// It can still be done, so nobody may say that it was.
void TestWorkListCommands::anActionThatNeverArrivedIsNotSaidToBeDone()
{
    OpenShop shop({{.id = u"cards"_s}});
    const QString listing = shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    shop.sync();
    const QString order = shop.market().sell(listing, Quantity::pieces(2));
    const auto pulled = shop.call(u"order.pull"_s, {{u"account"_s, u"cards"_s}, {u"external_id"_s, order}});
    OK(pulled);
    const QJsonValue id = pulled->value(u"order"_s).toObject().value(u"order"_s);
    const QJsonObject never{{u"answer"_s, u"never there"_s}};
    const auto lost =
        shop.call(u"order.action"_s, {{u"order"_s, id}, {u"action"_s, u"ship"_s}, {u"arguments"_s, never}});
    QCOMPARE(lost.error().code, ErrorCode::InDoubt);
    QCOMPARE(shop.text("SELECT state FROM orders"), u"paid"_s);
    QCOMPARE(shop.text("SELECT coalesce(new, 'unknown') FROM change_log WHERE batch IS NOT NULL"), u"unknown"_s);
}

void TestWorkListCommands::anActionInDoubtIsLookedForBeforeItIsSentAgain()
{
    OpenShop shop({{.id = u"cards"_s}});
    const QString listing = shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    shop.sync();
    const QString order = shop.market().sell(listing, Quantity::pieces(2));
    const auto pulled = shop.call(u"order.pull"_s, {{u"account"_s, u"cards"_s}, {u"external_id"_s, order}});
    OK(pulled);
    const QJsonValue id = pulled->value(u"order"_s).toObject().value(u"order"_s);
    shop.market().failure = [](FakeRequest::Kind kind) { // nor can the order be read
        return kind == FakeRequest::Kind::Order ? std::optional(makeError(ErrorCode::Timeout, u"no answer"_s))
                                                : std::nullopt;
    };
    const QJsonObject ship{
        {u"order"_s, id}, {u"action"_s, u"ship"_s}, {u"arguments"_s, QJsonObject{{u"answer"_s, u"lost"_s}}}};
    QCOMPARE(shop.call(u"order.action"_s, ship).error().code, ErrorCode::InDoubt);
    QCOMPARE(shop.text("SELECT group_concat(state) FROM order_actions"), u"in_doubt"_s);
    QCOMPARE(shop.text("SELECT coalesce(new, 'unknown') FROM change_log WHERE batch IS NOT NULL"), u"unknown"_s);
    shop.market().failure = {};
    const auto again = shop.call(u"order.action"_s, ship);
    OK(again);
    QCOMPARE(again->value(u"order"_s).toObject().value(u"state"_s), u"closed"_s);
    QCOMPARE(shop.text("SELECT group_concat(state) FROM (SELECT state FROM order_actions ORDER BY id)"),
             u"read_back,not_sent"_s);
}

void TestWorkListCommands::actionsAreChecked()
{
    OpenShop shop({{.id = u"cards"_s}});
    const QString listing = shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    shop.sync();
    const QString order = shop.market().sell(listing, Quantity::pieces(2));
    OK(shop.call(u"order.pull"_s, {{u"account"_s, u"cards"_s}, {u"external_id"_s, order}}));
    const auto item = [&](const QJsonObject &arguments) {
        return shop.call(u"order.action"_s, arguments).error().item;
    };
    QCOMPARE(item({{u"order"_s, 77}, {u"action"_s, u"ship"_s}}), u"77"_s);
    QCOMPARE(item({{u"order"_s, u"1"_s}, {u"action"_s, u"ship"_s}}), u"order"_s);
    QCOMPARE(item({{u"order"_s, 1}, {u"action"_s, u"fly"_s}}), u"action"_s);
    QCOMPARE(item({{u"order"_s, 1}, {u"action"_s, u"ship"_s}, {u"arguments"_s, u"x"_s}}), u"arguments"_s);
    QCOMPARE(item({{u"order"_s, 1}}), u"action"_s);
    const auto refused = shop.call(
        u"order.action"_s,
        {{u"order"_s, 1}, {u"action"_s, u"ship"_s}, {u"arguments"_s, QJsonObject{{u"answer"_s, u"refused"_s}}}});
    QCOMPARE(refused.error().code, ErrorCode::Rejected);
    QCOMPARE(shop.text("SELECT state FROM orders"), u"paid"_s);
}

// A write that waits is shown as it would be sent, by which time it may be another one.
void TestWorkListCommands::whatWaitsSaysFromAndTo()
{
    OpenShop shop({{.id = u"cards"_s}});
    shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    shop.sync();
    const qint64 listing = shop.number("SELECT id FROM listings");
    const QJsonObject asked{{u"listings"_s, QJsonArray{listing}}};
    const auto changes = [&] {
        const auto told = shop.call(u"listing.pending"_s, asked);
        const QJsonObject first = told ? told->value(u"listings"_s).toArray().first().toObject() : QJsonObject();
        return first.value(u"listing"_s).toInteger() == listing ? first.value(u"changes"_s).toArray() : QJsonArray{1};
    };
    QCOMPARE(changes(), QJsonArray());
    shop.must(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"count"_s, 3}, {u"reason"_s, u"counted"_s}});
    QCOMPARE(
        changes(),
        (QJsonArray{QJsonObject{{u"field"_s, u"quantity"_s}, {u"from"_s, QJsonArray{u"5"_s}}, {u"to"_s, u"3"_s}}}));
    QCOMPARE(shop.number("SELECT dirty FROM listings"), 2); // asking changed nothing
    shop.sync();
    QCOMPARE(changes(), QJsonArray());
    QCOMPARE(shop.market().listings().begin()->second.quantity, Quantity::pieces(3));
}

void TestWorkListCommands::aRefusedWriteIsTriedAgain()
{
    OpenShop shop({{.id = u"cards"_s}}, EngineRole::Window);
    shop.market().list({.sku = u"A"_s, .fields = {{Field::Title, u"Tea"_s}}, .quantity = Quantity::pieces(5)});
    shop.sync();
    const auto title = [&] { return shop.market().bySku(u"A"_s)->fields.value(Field::Title); };
    shop.market().fate = [](const Change &) { return Fate::Refused; };
    shop.must(u"product.set"_s, {{u"sku"_s, u"A"_s}, {u"title"_s, u"Green tea"_s}});
    shop.wait();
    QCOMPARE(shop.number("SELECT count(*) FROM problems WHERE kind = 'delivery' AND state = 'open'"), 1);
    QCOMPARE(shop.text("SELECT held FROM listings"), u"refused"_s);
    shop.market().fate = {};
    shop.sync(); // it is not sent again by itself
    QCOMPARE(title(), u"Tea"_s);
    const qint64 error = shop.number("SELECT id FROM problems WHERE kind = 'delivery'");
    const auto retried = shop.call(u"error.retry"_s, {{u"error"_s, error}});
    OK(retried);
    QCOMPARE(retried->value(u"retried"_s).toInt(), 1);
    shop.wait();
    QCOMPARE(title(), u"Green tea"_s);
    QCOMPARE(shop.number("SELECT count(*) FROM problems WHERE state = 'open'"), 0);
}

void TestWorkListCommands::alikeErrorsGoTogether()
{
    OpenShop shop({{.id = u"cards"_s}});
    for (int i = 0; i < 5; ++i)
        shop.market().list(
            {.sku = u"S%1"_s.arg(i), .fields = {{Field::Title, u"Title"_s}}, .quantity = Quantity::pieces(5)});
    shop.sync();
    shop.market().fate = [](const Change &) { return Fate::Refused; };
    for (int i = 0; i < 5; ++i)
        shop.must(u"product.set"_s, {{u"sku"_s, u"S%1"_s.arg(i)}, {u"title"_s, u"New title"_s}});
    shop.sync();
    QCOMPARE(shop.number("SELECT count(*) FROM problems WHERE kind = 'delivery' AND state = 'open'"), 5);
    const qint64 error = shop.number("SELECT min(id) FROM problems WHERE kind = 'delivery'");
    QCOMPARE(shop.call(u"error.dismiss"_s, {{u"error"_s, error}})->value(u"dismissed"_s).toInt(), 1);
    QCOMPARE(shop.call(u"error.retry"_s, {{u"like"_s, error + 1}})->value(u"retried"_s).toInt(), 4);
    QCOMPARE(shop.number("SELECT count(*) FROM listings WHERE held = 'refused'"), 1);
    const auto dismissed = shop.call(u"error.dismiss"_s, {{u"like"_s, error + 1}});
    QCOMPARE(dismissed->value(u"dismissed"_s).toInt(), 4);
    QCOMPARE(shop.number("SELECT count(*) FROM problems WHERE state = 'open'"), 0);
    const QJsonObject taken{{u"errors"_s, dismissed->value(u"errors"_s).toArray()}};
    QCOMPARE(shop.call(u"error.reopen"_s, taken)->value(u"reopened"_s).toInt(), 4);
    QCOMPARE(shop.number("SELECT count(*) FROM problems WHERE state = 'open'"), 4);
    QCOMPARE(shop.call(u"error.reopen"_s, taken)->value(u"reopened"_s).toInt(), 0);
}

void TestWorkListCommands::errorsAreChecked()
{
    OpenShop shop({{.id = u"cards"_s}});
    QCOMPARE(shop.call(u"error.retry"_s, {{u"error"_s, 77}}).error().code, ErrorCode::NotFound);
    QCOMPARE(shop.call(u"error.retry"_s).error().item, u"like"_s);
    QCOMPARE(shop.call(u"error.dismiss"_s, {{u"error"_s, u"1"_s}}).error().item, u"error"_s);
    // A sale too many is not undone by trying again.
    const QString listing = shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(1)});
    shop.sync();
    shop.must(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"delta"_s, -1}, {u"reason"_s, u"broken"_s}});
    QVERIFY(!shop.market().sell(listing, Quantity::pieces(1)).isEmpty());
    shop.sync();
    const qint64 oversell = shop.number("SELECT id FROM problems WHERE kind = 'oversell'");
    QVERIFY(oversell > 0);
    QCOMPARE(shop.call(u"error.retry"_s, {{u"error"_s, oversell}}).error().code, ErrorCode::InvalidRequest);
}

void TestWorkListCommands::aHeldPlanIsAppliedInPart()
{
    OpenShop shop({{.id = u"cards"_s}});
    emptyTheShelf(shop);
    QCOMPARE(shownOnSale(shop.market()), 20); // held back
    const qint64 plan = shop.number("SELECT id FROM plans WHERE state = 'open'");
    QVERIFY(plan > 0);
    QCOMPARE(shop.number("SELECT count(*) FROM plan_rows WHERE state = 'open'"), 15);
    const qint64 first = shop.number("SELECT min(id) FROM plan_rows");
    const auto applied =
        shop.call(u"plan.apply"_s, {{u"plan"_s, plan}, {u"rows"_s, QJsonArray{first, first + 1, first + 2}}});
    OK(applied);
    shop.wait();
    QCOMPARE(shownOnSale(shop.market()), 17);
    QCOMPARE(shop.text("SELECT state FROM plans"), u"open"_s); // the rest waits
    QCOMPARE(shop.number("SELECT count(*) FROM plan_rows WHERE state = 'open'"), 12);
    QCOMPARE(shop.number("SELECT count(*) FROM runs WHERE cause = 'plan'"), 1);
    OK(shop.call(u"plan.apply"_s, {{u"plan"_s, plan}}));
    shop.wait();
    QCOMPARE(shownOnSale(shop.market()), 5);
    QCOMPARE(shop.text("SELECT state FROM plans"), u"applied"_s);
    QCOMPARE(shop.call(u"plan.apply"_s, {{u"plan"_s, plan}}).error().code, ErrorCode::InvalidRequest);
}

// The stock of an order comes with the order: it is no choice of its own, and a list that names it is refused before
// anything is put into the queue.
void TestWorkListCommands::aPreviewWithAnOrderIsAppliedInPart()
{
    OpenShop shop({{.id = u"cards"_s}});
    const QString a = shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    const QString b = shop.market().list({.sku = u"B"_s, .quantity = Quantity::pieces(5)});
    shop.sync();
    QVERIFY(!shop.market().sell(a, Quantity::pieces(2)).isEmpty());
    shop.market().edit(b, Field::Title, u"Another title"_s);
    shop.must(u"sync.start"_s, {{u"all"_s, true}, {u"mode"_s, u"full"_s}, {u"dry_run"_s, true}});
    shop.wait();
    const qint64 plan = shop.number("SELECT id FROM plans WHERE state = 'open'");
    const qint64 comesWith = shop.number("SELECT id FROM plan_rows WHERE parent_id IS NOT NULL");
    const qint64 title = shop.number("SELECT id FROM plan_rows WHERE field = 'title'");
    QVERIFY(plan > 0 && comesWith > 0 && title > 0);
    const qint64 runs = shop.number("SELECT count(*) FROM runs");
    const auto refused = shop.call(u"plan.apply"_s, {{u"plan"_s, plan}, {u"rows"_s, QJsonArray{title, comesWith}}});
    QCOMPARE(refused.error().code, ErrorCode::InvalidRequest);
    QCOMPARE(refused.error().item, u"rows"_s);
    QCOMPARE(shop.number("SELECT count(*) FROM runs"), runs);

    OK(shop.call(u"plan.apply"_s, {{u"plan"_s, plan}, {u"rows"_s, QJsonArray{title}}}));
    shop.wait();
    QCOMPARE(shop.number("SELECT count(*) FROM runs WHERE status IN ('waiting', 'running')"), 0);
    QCOMPARE(shop.number("SELECT count(*) FROM products WHERE title = 'Another title'"), 1);
    QCOMPARE(shop.number("SELECT count(*) FROM movements WHERE cause = 'order_hold'"), 0); // left out
    QCOMPARE(shop.number("SELECT count(*) FROM plan_rows WHERE state = 'applied'"), 1);
    OK(shop.call(u"plan.apply"_s, {{u"plan"_s, plan}}));
    shop.wait();
    QCOMPARE(shop.number("SELECT count(*) FROM movements WHERE cause = 'order_hold'"), 1);
    QCOMPARE(shop.text("SELECT state FROM plans"), u"applied"_s);
    QCOMPARE(shop.number("SELECT count(*) FROM plan_rows WHERE state = 'open'"), 0);
}

// Of a plan that is too long to be shown whole, what the owner never saw is neither made nor kept as it is.
void TestWorkListCommands::whatWasNotLookedAtIsNotDecided()
{
    OpenShop shop({{.id = u"cards"_s}});
    QStringList listings;
    for (int i = 0; i < 3; ++i)
        listings.append(shop.market().list({.sku = u"S%1"_s.arg(i), .quantity = Quantity::pieces(1)}));
    shop.sync();
    for (const QString &listing : std::as_const(listings))
        shop.market().edit(listing, Field::Price, u"50 "_s + shop.market().options().currency); // each a doubtful one
    shop.must(u"sync.start"_s, {{u"all"_s, true}, {u"mode"_s, u"full"_s}, {u"dry_run"_s, true}});
    shop.wait();
    const qint64 plan = shop.number("SELECT id FROM plans WHERE state = 'open'");
    const qint64 first = shop.number("SELECT min(id) FROM plan_rows WHERE suspicious = 1");
    QCOMPARE(shop.number("SELECT count(*) FROM plan_rows WHERE suspicious = 1"), 3);
    const auto alone = shop.call(u"plan.apply"_s, {{u"plan"_s, plan}, {u"left"_s, QJsonArray{first}}});
    QCOMPARE(alone.error().item, u"left"_s);
    OK(shop.call(u"plan.apply"_s,
                 {{u"plan"_s, plan}, {u"rows"_s, QJsonArray{first}}, {u"left"_s, QJsonArray{first + 1}}}));
    shop.wait();
    QCOMPARE(shop.number("SELECT count(*) FROM kept_changes"), 1); // the one that was looked at and left
    QCOMPARE(shop.number("SELECT count(*) FROM plan_rows WHERE state = 'open'"), 2);
    QCOMPARE(shop.text("SELECT state FROM plans"), u"open"_s);
}

void TestWorkListCommands::aDiscardedPlanChangesNothing()
{
    OpenShop shop({{.id = u"cards"_s}});
    emptyTheShelf(shop);
    const qint64 plan = shop.number("SELECT id FROM plans WHERE state = 'open'");
    const qint64 first = shop.number("SELECT min(id) FROM plan_rows");
    OK(shop.call(u"plan.discard"_s, {{u"plan"_s, plan}, {u"rows"_s, QJsonArray{first, first + 1}}}));
    QCOMPARE(shop.number("SELECT count(*) FROM plan_rows WHERE state = 'discarded'"), 2);
    QCOMPARE(shop.text("SELECT state FROM plans"), u"open"_s);
    OK(shop.call(u"plan.discard"_s, {{u"plan"_s, plan}}));
    QCOMPARE(shownOnSale(shop.market()), 20);
    QCOMPARE(shop.number("SELECT count(*) FROM plan_rows WHERE state = 'discarded'"), 15);
    QCOMPARE(shop.text("SELECT state FROM plans"), u"discarded"_s);
    shop.sync(); // "Keep them": neither side is touched, and nobody asks again
    QCOMPARE(shownOnSale(shop.market()), 20);
    QCOMPARE(shop.number("SELECT count(*) FROM plans WHERE state = 'open'"), 0);
    QCOMPARE(shop.number("SELECT count(*) FROM products WHERE on_hand_milli = 0"), 15);
    // Another change is another question.
    shop.must(u"stock.adjust"_s, {{u"sku"_s, u"S0"_s}, {u"count"_s, 4}, {u"reason"_s, u"counted"_s}});
    shop.sync();
    QCOMPARE(shop.market().shown(u"S0"_s), Quantity::pieces(4));
}

void TestWorkListCommands::whatWasDiscardedIsSentAfterAll()
{
    OpenShop shop({{.id = u"cards"_s}});
    emptyTheShelf(shop);
    shop.must(u"plan.discard"_s, {{u"plan"_s, shop.number("SELECT id FROM plans WHERE state = 'open'")}});
    shop.sync();
    QCOMPARE(shownOnSale(shop.market()), 20);
    const qint64 listing = shop.number("SELECT min(listing_id) FROM kept_changes");
    const auto again = shop.call(u"listing.reconsider"_s, {{u"listing"_s, listing}});
    OK(again);
    QCOMPARE(again->value(u"fields"_s).toArray(), QJsonArray{u"quantity"_s});
    shop.sync();
    QCOMPARE(shownOnSale(shop.market()), 19); // this one, and no other
    QCOMPARE(shop.number("SELECT count(*) FROM kept_changes"), 14);
    QCOMPARE(shop.call(u"listing.reconsider"_s, {{u"listing"_s, 999'999}}).error().code, ErrorCode::NotFound);
    QCOMPARE(shop.call(u"listing.reconsider"_s).error().item, u"listing"_s);
}

void TestWorkListCommands::plansAreChecked()
{
    OpenShop shop({{.id = u"cards"_s}});
    emptyTheShelf(shop);
    const qint64 plan = shop.number("SELECT id FROM plans WHERE state = 'open'");
    QCOMPARE(shop.call(u"plan.apply"_s, {{u"plan"_s, plan + 1}}).error().code, ErrorCode::NotFound);
    QCOMPARE(shop.call(u"plan.apply"_s, {{u"plan"_s, plan}, {u"rows"_s, QJsonArray()}}).error().item, u"rows"_s);
    QCOMPARE(shop.call(u"plan.apply"_s, {{u"plan"_s, plan}, {u"rows"_s, QJsonArray{9999}}}).error().item, u"rows"_s);
    QCOMPARE(shop.call(u"plan.apply"_s).error().item, u"plan"_s);
    QCOMPARE(shop.call(u"plan.discard"_s, {{u"plan"_s, plan}, {u"rows"_s, QJsonArray()}}).error().item, u"rows"_s);
    QCOMPARE(shownOnSale(shop.market()), 20);
}

void TestWorkListCommands::settingsAreOneTable_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("item"); // empty: it is stored
    const auto row = [](const char *name, const QString &key, const QJsonValue &value, const QString &item = {}) {
        QTest::newRow(name) << key << value << item;
    };
    row("a language", u"language"_s, u"ro"_s);
    row("no such language", u"language"_s, u"moon"_s, u"language"_s);
    row("yes", u"close_to_tray"_s, u"true"_s);
    row("perhaps", u"close_to_tray"_s, u"perhaps"_s, u"close_to_tray"_s);
    row("a number of days", u"keep.log_days"_s, u"60"_s);
    row("no days at all", u"keep.log_days"_s, u"0"_s, u"keep.log_days"_s);
    row("an address", u"hooks.address"_s, u"127.0.0.1:9000"_s);
    row("no address", u"hooks.address"_s, u"here"_s, u"hooks.address"_s);
    row("a number for a text", u"language"_s, 5, u"value"_s);
    row("nobody's setting", u"paused"_s, u"true"_s, u"paused"_s);
}

void TestWorkListCommands::settingsAreOneTable()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, item);
    OpenShop shop;
    const auto set = shop.call(u"settings.set"_s, {{u"key"_s, key}, {u"value"_s, value}});
    QCOMPARE(set.ok(), item.isEmpty());
    Database store = shop.stage().look();
    const auto stored = AccountRepository(store).programSettings().value();
    if (!set) {
        QCOMPARE(set.error().code, ErrorCode::InvalidRequest);
        QCOMPARE(set.error().item, item);
        QVERIFY(!stored.contains(key));
        return;
    }
    QCOMPARE(stored.value(key), value.toString());
    OK(shop.call(u"settings.set"_s, {{u"key"_s, key}, {u"value"_s, QString()}})); // the default again
    QVERIFY(!AccountRepository(store).programSettings()->contains(key));
}

QTEST_GUILESS_MAIN(TestWorkListCommands)
#include "tst_work_list_commands.moc"
