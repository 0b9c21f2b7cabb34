// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bridge/whole/vinted_stage.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 owner = 77001;
constexpr qint64 firstId = 31'000'000'001; // Vinted's numbers do not fit 32 bits

// The stage with a browser in which the owner is logged in. `rows` is what his wardrobe shows.
struct Road : VintedStage {
    explicit Road(QMap<QString, QString> settings = {})
        : VintedStage(Terms::Accepted, published(settings))
    {
        browser = pair();
        logIn(browser, owner);
    }
    static QMap<QString, QString> published(QMap<QString, QString> settings)
    {
        if (!settings.contains(u"draft"_s))
            settings.insert(u"draft"_s, u"false"_s);
        return settings;
    }

    // What is there for the browser, readings apart: those it carries out.
    QJsonObject next()
    {
        for (;;) {
            const QJsonObject task = take(browser);
            if (task["task_type"_L1].toString() != u"vinted_sync_wardrobe"_s)
                return task;
            succeed(browser, task, {{u"items"_s, rows}, {u"complete"_s, true}});
        }
    }
    void carryOutNext(const QString &type, const QJsonObject &result)
    {
        stage.clock().advance(2min); // a minute lies between changes
        const QJsonObject task = next();
        QCOMPARE(task["task_type"_L1].toString(), type);
        succeed(browser, task, result);
    }
    qint64 publish(const QString &sku, int pieces = 1)
    {
        const qint64 product = soldOnBoth(sku, pieces);
        done(u"vinted.publish"_s, {{u"product_ids"_s, QJsonArray{product}}});
        wait();
        return product;
    }
    // Published through the browser, seen in the wardrobe.
    void listed(const QString &sku, int pieces = 1)
    {
        publish(sku, pieces);
        const QJsonObject task = next();
        title = task["payload"_L1]["title"_L1].toString();
        succeed(browser, task, {{u"vinted_id"_s, firstId}, {u"url"_s, u"https://www.vinted.fr/items/1"_s}});
        readWardrobe({row(firstId)});
    }
    QJsonObject row(qint64 vintedId, const QJsonObject &flags = {}) const
    {
        QJsonObject object{{u"id"_s, vintedId},
                           {u"title"_s, title},
                           {u"price"_s, QJsonObject{{u"amount"_s, u"27.9"_s}, {u"currency_code"_s, u"EUR"_s}}}};
        for (auto it = flags.begin(); it != flags.end(); ++it)
            object.insert(it.key(), *it);
        return object;
    }
    void readWardrobe(const QJsonArray &shown)
    {
        rows = shown;
        stage.clock().advance(5min);
        done(u"vinted.sync"_s);
        carryOut(browser, u"vinted_sync_wardrobe"_s, {{u"items"_s, rows}, {u"complete"_s, true}, {u"sales"_s, sales}});
    }
    // A sync of every account while the browser is closed: it waits for nobody.
    void syncAlone()
    {
        stage.clock().advance(5min);
        sync();
    }
    QJsonObject sold() const { return {{u"is_closed"_s, true}, {u"item_closing_action"_s, u"sold"_s}}; }
    QString status() const { return text("SELECT status FROM listings WHERE account_id = 2"); }
    qint64 onHand(const QString &sku) const
    {
        return number("SELECT on_hand_milli FROM products WHERE sku = '" + sku.toUtf8() + "'");
    }
    qint64 tasks(const QByteArray &type) const
    {
        return number("SELECT count(*) FROM browser_tasks WHERE task_type = '" + type + "'");
    }

    qint64 browser = 0;
    QString title;
    QJsonArray rows;
    QJsonArray sales;
};

} // namespace

// One piece on Vinted and elsewhere: a sale on either side is a sale of the same stock.
class TestVintedRoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishingMakesALinkedListing();
    void theCommandOfEveryChannelPublishesToo();
    void draftsAreListingsToo();
    void aSaleThereLowersTheStockElsewhere();
    void theOwnersSyncSeesWhatIsThereNow();
    void aSaleElsewhereAsksForTheRemoval();
    void aCancelledRemovalIsShownAndNotAskedForEachTime();
    void removalsMayGoByThemselves();
    void aReservationHoldsAndGivesBack();
    void aSoldPieceIsFollowedByTheNext();
    void absenceIsNoSale();
    void aNewPriceIsSentOnce();
    void aRefusalIsShownAndTriedAgain();
    void whatWasMadeByHandWaitsForConsent();
};

void TestVintedRoad::publishingMakesALinkedListing()
{
    Road road;
    road.publish(u"A"_s);
    QCOMPARE(road.status(), u"creating"_s);
    QCOMPARE(road.text("SELECT state FROM deliveries WHERE account_id = 2"), u"accepted"_s);
    QCOMPARE(road.number("SELECT job_id FROM deliveries WHERE account_id = 2"),
             road.number("SELECT id FROM browser_tasks WHERE task_type = 'vinted_publish'"));
    road.carryOutNext(u"vinted_publish"_s, {{u"vinted_id"_s, firstId}});
    QCOMPARE(road.status(), u"active"_s);
    QCOMPARE(road.text("SELECT external_id FROM listings WHERE account_id = 2"), QString::number(firstId));
    QCOMPARE(road.text("SELECT link FROM listings WHERE account_id = 2"), u"linked"_s);
    QCOMPARE(road.text("SELECT state FROM deliveries WHERE account_id = 2"), u"confirmed"_s);
    road.syncAlone();
    QCOMPARE(road.tasks("vinted_publish"), 1);
    QCOMPARE(road.onHand(u"A"_s), 1000);
}

void TestVintedRoad::theCommandOfEveryChannelPublishesToo()
{
    Road road;
    road.soldOnBoth(u"A"_s);
    road.readWardrobe({});
    road.done(u"publish"_s, {{u"skus"_s, QJsonArray{u"A"_s}}, {u"account"_s, u"vinted"_s}});
    road.wait();
    road.carryOutNext(u"vinted_publish"_s, {{u"vinted_id"_s, firstId}});
    QCOMPARE(road.status(), u"active"_s);
}

// The owner publishes it on Vinted; until then it counts as one that may be sold at any moment.
void TestVintedRoad::draftsAreListingsToo()
{
    Road road({{u"draft"_s, u"true"_s}, {u"removal"_s, u"auto"_s}});
    road.listed(u"A"_s);
    road.readWardrobe({road.row(firstId, {{u"is_draft"_s, true}})});
    QCOMPARE(road.status(), u"inactive"_s);
    QCOMPARE(road.onHand(u"A"_s), 1000);
    road.readWardrobe({road.row(firstId)});
    QCOMPARE(road.status(), u"active"_s);
    QCOMPARE(road.tasks("vinted_update") + road.tasks("vinted_delete"), 0);
}

void TestVintedRoad::aSaleThereLowersTheStockElsewhere()
{
    Road road;
    road.listed(u"A"_s);
    QCOMPARE(road.onHand(u"A"_s), 1000);
    road.sales = {QJsonObject{{u"vinted_id"_s, firstId},
                              {u"transaction_id"_s, 17'000'000'001LL},
                              {u"price"_s, QJsonObject{{u"amount"_s, u"25.9"_s}, {u"currency_code"_s, u"EUR"_s}}},
                              {u"date"_s, u"2019-01-01T10:00:00+01:00"_s}}}; // before it was listed: no date to go by
    road.readWardrobe({road.row(firstId, road.sold())});
    QCOMPARE(road.onHand(u"A"_s), 0);
    QCOMPARE(road.text("SELECT code FROM orders WHERE account_id = 2"), u"17000000001"_s);
    QCOMPARE(road.number("SELECT total_minor FROM orders WHERE account_id = 2"), 2590);
    QCOMPARE(road.text("SELECT cause FROM movements ORDER BY id DESC LIMIT 1"), u"order_hold"_s);
    QCOMPARE(road.text("SELECT state FROM orders WHERE account_id = 2"), u"sold"_s);
    road.syncAlone();
    QCOMPARE(road.cards->shown(u"A"_s), Quantity{});
    QCOMPARE(road.status(), u"ended"_s);
    QCOMPARE(road.tasks("vinted_delete"), 0); // it is gone there by itself
    road.readWardrobe({road.row(firstId, road.sold())});
    QCOMPARE(road.number("SELECT count(*) FROM movements WHERE cause = 'order_hold'"), 1);
}

// Sold a moment after the wardrobe was read: whoever asks then is told, and what the browser told begins no new round.
void TestVintedRoad::theOwnersSyncSeesWhatIsThereNow()
{
    Road road;
    road.listed(u"A"_s);
    QVERIFY(road.next().isEmpty());
    road.stage.clock().advance(1s);
    road.rows = {road.row(firstId, road.sold())};
    road.done(u"sync.start"_s, {{u"accounts"_s, QJsonArray{u"vinted"_s}}});
    QJsonObject task;
    QVERIFY(QTest::qWaitFor([&] { return !(task = road.take(road.browser)).isEmpty(); }));
    QCOMPARE(task["task_type"_L1].toString(), u"vinted_sync_wardrobe"_s);
    road.succeed(road.browser, task, {{u"items"_s, road.rows}, {u"complete"_s, true}});
    QCOMPARE(road.onHand(u"A"_s), 0);
    QCOMPARE(road.status(), u"ended"_s);
    QVERIFY(road.take(road.browser).isEmpty());
}

void TestVintedRoad::aSaleElsewhereAsksForTheRemoval()
{
    Road road;
    road.listed(u"A"_s);
    road.cards->sell(road.cards->bySku(u"A"_s)->externalId, Quantity::pieces(1));
    road.syncAlone();
    QCOMPARE(road.onHand(u"A"_s), 0);
    QCOMPARE(road.tasks("vinted_delete"), 1);
    QVERIFY(road.next().isEmpty()); // until the owner said so
    road.done(u"vinted.approve"_s,
              {{u"task"_s, road.number("SELECT id FROM browser_tasks WHERE task_type = 'vinted_delete'")}});
    road.carryOutNext(u"vinted_delete"_s, {{u"vinted_id"_s, firstId}});
    QCOMPARE(road.status(), u"ended"_s);
    QCOMPARE(road.text("SELECT state FROM deliveries WHERE account_id = 2 AND kind = 'end'"), u"confirmed"_s);
    road.readWardrobe({});
    QCOMPARE(road.status(), u"ended"_s);
    QCOMPARE(road.tasks("vinted_delete"), 1);
    QCOMPARE(road.number("SELECT count(*) FROM problems WHERE state = 'open' AND account_id = 2"), 0);
}

void TestVintedRoad::aCancelledRemovalIsShownAndNotAskedForEachTime()
{
    Road road;
    road.listed(u"A"_s);
    road.cards->sell(road.cards->bySku(u"A"_s)->externalId, Quantity::pieces(1));
    road.syncAlone();
    road.done(u"vinted.cancel"_s,
              {{u"task"_s, road.number("SELECT id FROM browser_tasks WHERE task_type = 'vinted_delete'")}});
    road.wait();
    QCOMPARE(road.status(), u"active"_s);
    QCOMPARE(road.text("SELECT detail FROM problems WHERE state = 'open' AND account_id = 2"),
             u"cancelled by the owner"_s);
    road.syncAlone();
    road.syncAlone();
    QCOMPARE(road.tasks("vinted_delete"), 1); // the owner said no
    QCOMPARE(road.number("SELECT count(*) FROM problems WHERE state = 'open' AND account_id = 2"), 1);
    // Until he asks for it himself: what is sold should not stay on sale.
    road.done(u"error.retry"_s,
              {{u"error"_s, road.number("SELECT id FROM problems WHERE state = 'open' AND account_id = 2")}});
    road.syncAlone();
    QCOMPARE(road.tasks("vinted_delete"), 2);
    QCOMPARE(road.number("SELECT count(*) FROM browser_tasks WHERE status = 'pending' AND approval = 'asked'"), 1);
}

void TestVintedRoad::removalsMayGoByThemselves()
{
    Road road({{u"removal"_s, u"auto"_s}});
    road.listed(u"A"_s);
    road.cards->sell(road.cards->bySku(u"A"_s)->externalId, Quantity::pieces(1));
    road.syncAlone();
    road.carryOutNext(u"vinted_delete"_s, {{u"vinted_id"_s, firstId}});
    QCOMPARE(road.status(), u"ended"_s);
}

void TestVintedRoad::aReservationHoldsAndGivesBack()
{
    Road road;
    road.listed(u"A"_s);
    road.readWardrobe({road.row(firstId, {{u"is_reserved"_s, true}})});
    QCOMPARE(road.onHand(u"A"_s), 0);
    QCOMPARE(road.tasks("vinted_delete"), 0);
    road.readWardrobe({road.row(firstId)});
    QCOMPARE(road.onHand(u"A"_s), 1000);
    QCOMPARE(road.status(), u"active"_s);
    QCOMPARE(road.tasks("vinted_delete") + road.tasks("vinted_update"), 0);
    road.readWardrobe({road.row(firstId, {{u"is_reserved"_s, true}})});
    road.readWardrobe({road.row(firstId, road.sold())});
    QCOMPARE(road.onHand(u"A"_s), 0);
    QCOMPARE(road.number("SELECT count(*) FROM orders WHERE account_id = 2"), 1);
}

void TestVintedRoad::aSoldPieceIsFollowedByTheNext()
{
    Road road;
    road.listed(u"A"_s, 3);
    road.readWardrobe({road.row(firstId, road.sold())});
    QCOMPARE(road.onHand(u"A"_s), 2000);
    QCOMPARE(road.tasks("vinted_publish"), 2);
    road.carryOutNext(u"vinted_publish"_s, {{u"vinted_id"_s, firstId + 1}});
    road.readWardrobe({road.row(firstId, road.sold()), road.row(firstId + 1)});
    QCOMPARE(road.status(), u"active"_s);
    QCOMPARE(road.text("SELECT external_id FROM listings WHERE account_id = 2"), QString::number(firstId + 1));
    QCOMPARE(road.onHand(u"A"_s), 2000);
    road.syncAlone();
    QCOMPARE(road.cards->shown(u"A"_s), Quantity::pieces(2));
    QCOMPARE(road.tasks("vinted_publish"), 2);
}

void TestVintedRoad::absenceIsNoSale()
{
    Road road;
    road.listed(u"A"_s);
    const qint64 movements = road.number("SELECT count(*) FROM movements");
    road.readWardrobe({road.row(firstId + 7)}); // another one alone
    QCOMPARE(road.onHand(u"A"_s), 1000);
    QCOMPARE(road.status(), u"missing"_s);
    QCOMPARE(road.number("SELECT count(*) FROM orders WHERE account_id = 2"), 0);
    QCOMPARE(road.number("SELECT count(*) FROM movements"), movements);
}

void TestVintedRoad::aNewPriceIsSentOnce()
{
    Road road;
    road.listed(u"A"_s);
    road.syncAlone();
    QCOMPARE(road.tasks("vinted_update"), 0);
    road.done(u"product.set"_s, {{u"sku"_s, u"A"_s}, {u"price_minor"_s, 4500}});
    road.syncAlone();
    const QJsonObject task = road.next();
    QCOMPARE(task["task_type"_L1].toString(), u"vinted_update"_s);
    QCOMPARE(task["payload"_L1]["vinted_id"_L1].toInteger(), firstId);
    QCOMPARE(task["payload"_L1]["price"_L1].toDouble(), 49.9);
    road.succeed(road.browser, task, {{u"vinted_id"_s, firstId}});
    road.syncAlone(); // with the wardrobe from before the change
    QJsonObject row = road.row(firstId);
    row.insert(u"price"_s, QJsonObject{{u"amount"_s, u"49.9"_s}, {u"currency_code"_s, u"EUR"_s}});
    road.readWardrobe({row});
    road.syncAlone();
    QCOMPARE(road.tasks("vinted_update"), 1);
    QCOMPARE(road.number("SELECT price_minor FROM products WHERE sku = 'A'"), 4500);
}

void TestVintedRoad::aRefusalIsShownAndTriedAgain()
{
    Road road;
    const qint64 product = road.publish(u"A"_s);
    mustBe(road.answer(road.browser, road.next(),
                       {{u"success"_s, false},
                        {u"error_message"_s, u"title: contient trop de majuscules"_s},
                        {u"error_details"_s, QJsonObject{{u"error_type"_s, u"validation_error"_s}}}}));
    road.wait();
    QCOMPARE(road.text("SELECT detail FROM problems WHERE state = 'open' AND account_id = 2"),
             u"title: contient trop de majuscules"_s);
    QCOMPARE(road.tasks("vinted_publish"), 1);
    QCOMPARE(road.done(u"vinted.publish"_s, {{u"product_ids"_s, QJsonArray{product}}})["success"_L1].toInt(), 1);
    road.wait();
    road.carryOutNext(u"vinted_publish"_s, {{u"vinted_id"_s, firstId}});
    QCOMPARE(road.status(), u"active"_s);
    QCOMPARE(road.number("SELECT count(*) FROM problems WHERE state = 'open' AND account_id = 2"), 0);
}

void TestVintedRoad::whatWasMadeByHandWaitsForConsent()
{
    Road road;
    road.title = u"Robe bleue"_s;
    road.readWardrobe({road.row(firstId), road.row(firstId + 1, road.sold())});
    QCOMPARE(road.number("SELECT count(*) FROM listings WHERE account_id = 2 AND link = 'unlinked'"), 1);
    QCOMPARE(road.number("SELECT count(*) FROM products"), 0);
    road.done(u"account.match"_s, {{u"account"_s, u"vinted"_s}, {u"accept"_s, true}});
    road.syncAlone();
    QCOMPARE(road.text("SELECT title FROM products"), u"Robe bleue"_s);
    QCOMPARE(road.number("SELECT on_hand_milli FROM products"), 1000);
    QVERIFY(road.next().isEmpty());
    road.readWardrobe({road.row(firstId, road.sold())});
    QCOMPARE(road.number("SELECT on_hand_milli FROM products"), 0);
}

QTEST_GUILESS_MAIN(TestVintedRoad)
#include "tst_vinted_road.moc"
