// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/product_repository.h"
#include "models/store/vinted_repository.h"
#include "tests/bridge/whole/vinted_stage.h"

#include <QFile>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
using Shop = VintedStage;
} // namespace

// Commands of the bridge over a whole engine.
class TestBridgeCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeWorksOnce();
    void fiveWrongCodesEndTheRightOne();
    void codesRunOut();
    void theTokenIsOnlyInTheSecretStore();
    void aRevokedBrowserGetsNothing();
    void nothingHappensBeforeTheTermsWereRead();
    void publishesThroughTheBrowser();
    void everyReasonComesWithTheBatch();
    void listsThatAreMissingAreAskedFor();
    void brandsThatWereReadStay();
    void oldListsAreReadAnew();
    void whatIsAssignedIsFoundHoweverItIsWritten();
    void anotherUserGetsNothing();
    void anotherBrowsersTaskIsNone();
    void lateAnswersAreKeptAndRefused();
    void aLargeWardrobeComesInPieces();
    void aStopAtTheSessionStopsEverything();
};

void TestBridgeCommands::aCodeWorksOnce()
{
    Shop shop;
    const QJsonObject begun = shop.done(u"bridge.pair.begin"_s);
    const QString code = begun["code"_L1].toString();
    QCOMPARE(code.size(), 8);
    QCOMPARE(shop.call(u"bridge.pair"_s, {{u"code"_s, u"WRONG234"_s}}).error().code, ErrorCode::Unauthorized);
    const QJsonObject paired = shop.done(u"bridge.pair"_s, {{u"code"_s, code.toLower()}, {u"browser"_s, u"Firefox"_s}});
    QVERIFY(paired["token"_L1].toString().size() >= 43);
    QCOMPARE(shop.call(u"bridge.pair"_s, {{u"code"_s, code}}).error().code, ErrorCode::Unauthorized);
    const QJsonArray browsers = shop.done(u"browser.list"_s)["browsers"_L1].toArray();
    QCOMPARE(browsers.size(), 1);
    QCOMPARE(browsers.first()["name"_L1].toString(), u"Firefox"_s);
    QCOMPARE(browsers.first()["account"_L1].toString(), u"vinted"_s);
}

void TestBridgeCommands::fiveWrongCodesEndTheRightOne()
{
    Shop shop;
    const QString code = shop.done(u"bridge.pair.begin"_s)["code"_L1].toString();
    for (int i = 0; i < 4; ++i)
        QCOMPARE(shop.call(u"bridge.pair"_s, {{u"code"_s, u"WRONG234"_s}}).error().code, ErrorCode::Unauthorized);
    QCOMPARE(shop.call(u"bridge.pair"_s, {{u"code"_s, u"WRONG234"_s}}).error().code, ErrorCode::RateLimited);
    QCOMPARE(shop.call(u"bridge.pair"_s, {{u"code"_s, code}}).error().code, ErrorCode::RateLimited);
    shop.pair(); // a new one works
}

void TestBridgeCommands::codesRunOut()
{
    Shop shop;
    const QString code = shop.done(u"bridge.pair.begin"_s)["code"_L1].toString();
    shop.stage.clock().advance(2min);
    QCOMPARE(shop.call(u"bridge.pair"_s, {{u"code"_s, code}}).error().code, ErrorCode::Unauthorized);
}

void TestBridgeCommands::theTokenIsOnlyInTheSecretStore()
{
    Shop shop;
    shop.pair();
    QCOMPARE(shop.stage.secrets().of(u"browser-"_s + shop.uuid).value(u"token"_s), shop.token);
    for (const QString &name : {shop.stage.data().shopFile(), shop.stage.data().shopFile() + u"-wal"_s}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains(shop.token.toLatin1()), qPrintable(name));
    }
}

void TestBridgeCommands::aRevokedBrowserGetsNothing()
{
    Shop shop;
    const qint64 browser = shop.pair();
    shop.done(u"browser.revoke"_s, {{u"browser"_s, browser}});
    QCOMPARE(shop.call(u"bridge.tasks"_s, {{u"browser"_s, browser}}).error().code, ErrorCode::Unauthorized);
    QVERIFY(shop.stage.secrets().of(u"browser-"_s + shop.uuid).isEmpty());
    QVERIFY(!shop.done(u"browser.list"_s)["browsers"_L1][0]["revoked_at"_L1].toString().isEmpty());
}

void TestBridgeCommands::nothingHappensBeforeTheTermsWereRead()
{
    Shop shop(Shop::Terms::Unread);
    const qint64 product = shop.product();
    const auto refused = shop.call(u"vinted.publish"_s, {{u"product_ids"_s, QJsonArray{product}}});
    QCOMPARE(refused.error().item, u"terms_accepted"_s);
    QCOMPARE(shop.call(u"vinted.sync"_s).error().item, u"terms_accepted"_s);
}

void TestBridgeCommands::publishesThroughTheBrowser()
{
    Shop shop;
    const qint64 browser = shop.pair();
    shop.logIn(browser, 77001);
    shop.readOptions(browser);
    const qint64 product = shop.product();
    const QJsonObject preview = shop.done(u"vinted.prepare"_s, {{u"product_id"_s, product}});
    QCOMPARE(preview["validation_errors"_L1].toArray(), QJsonArray());
    QVERIFY(preview["ready_to_publish"_L1].toBool());
    const QJsonObject queued = shop.done(u"vinted.publish"_s, {{u"product_ids"_s, QJsonArray{product}}});
    QCOMPARE(queued["success"_L1].toInt(), 1);
    const QJsonObject task = shop.take(browser);
    QCOMPARE(task["task_type"_L1].toString(), u"vinted_publish"_s);
    // A line in the history of what the owner did, as on any channel.
    QCOMPARE(shop.number("SELECT count(*) FROM change_log WHERE batch > 0 AND field = 'link' AND cause = 'manual'"), 1);
    QCOMPARE(task["vinted_user_id"_L1].toString(), u"77001"_s);
    QCOMPARE(task["payload"_L1]["title"_L1], preview["title"_L1]);
    QVERIFY(task["payload"_L1]["draft"_L1].toBool()); // unless the owner chose otherwise
    const QJsonObject progressed = shop.done(u"bridge.progress"_s, {{u"browser"_s, browser},
                                                                    {u"task"_s, task["id"_L1]},
                                                                    {u"lease"_s, task["lease"_L1]},
                                                                    {u"step"_s, u"photo 1/1"_s}});
    QVERIFY(!progressed["lease_until"_L1].toString().isEmpty());
    const auto answered = shop.answer(
        browser, task,
        {{u"success"_s, true},
         {u"result"_s, QJsonObject{{u"vinted_id"_s, qint64(31'000'000'001)}, {u"image_ids"_s, u"28000000001"_s}}}});
    QCOMPARE(mustBe(answered)["status"_L1].toString(), u"success"_s);
    Database look = shop.stage.look();
    const auto item = mustBe(VintedRepository(look).withVintedId(AccountId{2}, 31'000'000'001));
    QVERIFY(item);
    QCOMPARE(item->product.value, product);
    QCOMPARE(item->status, VintedStatus::Draft);
    const QJsonObject again = shop.done(u"vinted.publish"_s, {{u"product_ids"_s, QJsonArray{product}}});
    QCOMPARE(again["failed"_L1].toInt(), 1);
    QCOMPARE(again["results"_L1][0]["code"_L1].toString(), u"conflict"_s);
}

void TestBridgeCommands::everyReasonComesWithTheBatch()
{
    Shop shop;
    const qint64 product = shop.product();
    const QJsonObject done = shop.done(u"vinted.publish"_s, {{u"product_ids"_s, QJsonArray{product, 999}}});
    QCOMPARE(done["total"_L1].toInt(), 2);
    QCOMPARE(done["failed"_L1].toInt(), 2);
    const QString reasons = done["results"_L1][0]["message"_L1].toString();
    for (const QString &field : {u"brand:"_s, u"color:"_s, u"category:"_s, u"size:"_s, u"condition:"_s})
        QVERIFY2(reasons.contains(field), qPrintable(reasons));
    QCOMPARE(done["results"_L1][1]["code"_L1].toString(), u"not_found"_s);
    QJsonArray many;
    for (int i = 1; i <= 101; ++i)
        many.append(i);
    QCOMPARE(shop.call(u"vinted.publish"_s, {{u"product_ids"_s, many}}).error().item, u"product_ids"_s);
}

void TestBridgeCommands::listsThatAreMissingAreAskedFor()
{
    Shop shop;
    const qint64 browser = shop.pair();
    shop.logIn(browser, 77001);
    const QJsonArray product{shop.product()};
    QCOMPARE(shop.done(u"vinted.publish"_s, {{u"product_ids"_s, product}})["failed"_L1].toInt(), 1);
    shop.done(u"vinted.publish"_s, {{u"product_ids"_s, product}});
    const QJsonObject task = shop.take(browser);
    QCOMPARE(task["task_type"_L1].toString(), u"vinted_options"_s);
    QCOMPARE(task["payload"_L1]["brands"_L1].toArray(), QJsonArray{u"Levi's"_s});
    const auto one = [](qint64 id, const QString &title) {
        return QJsonArray{QJsonObject{{u"id"_s, id}, {u"title"_s, title}}};
    };
    shop.succeed(browser, task,
                 {{u"colors"_s, one(9, u"Bleu"_s)},
                  {u"brands"_s, one(10, u"Levi's"_s)},
                  {u"categories"_s, one(257, u"Jeans"_s)}});
    shop.done(u"vinted.publish"_s, {{u"product_ids"_s, product}});
    const QJsonObject form = shop.take(browser); // of the category that is known by now
    QCOMPARE(form["payload"_L1]["catalog_ids"_L1].toArray(), QJsonArray{257});
    QCOMPARE(form["payload"_L1]["brands"_L1].toArray(), QJsonArray());
}

// Each search brings the brands of one name only.
void TestBridgeCommands::brandsThatWereReadStay()
{
    Shop shop;
    const qint64 browser = shop.pair();
    shop.logIn(browser, 77001);
    shop.readOptions(browser); // Levi's
    shop.done(u"vinted.options"_s, {{u"brands"_s, QJsonArray{u"Nike"_s}}});
    shop.carryOut(browser, u"vinted_options"_s,
                  {{u"brands"_s, QJsonArray{QJsonObject{{u"id"_s, 53}, {u"title"_s, u"Nike"_s}}}}});
    const QJsonArray brands = shop.done(u"vinted.choices"_s, {{u"kind"_s, u"brand"_s}})["choices"_L1].toArray();
    QStringList titles;
    for (const QJsonValue &brand : brands)
        titles.append(brand["title"_L1].toString());
    titles.sort();
    QCOMPARE(titles, (QStringList{u"Levi's"_s, u"Nike"_s}));
    const QJsonObject preview = shop.done(u"vinted.prepare"_s, {{u"product_id"_s, shop.product()}});
    QCOMPARE(preview["mapped_attributes"_L1]["brand_id"_L1].toInt(), 10);
}

void TestBridgeCommands::oldListsAreReadAnew()
{
    Shop shop;
    const qint64 browser = shop.pair();
    shop.logIn(browser, 77001);
    shop.readOptions(browser);
    const qint64 product = shop.product();
    shop.stage.clock().advance(24h * 8);
    QCOMPARE(shop.done(u"vinted.publish"_s, {{u"product_ids"_s, QJsonArray{product}}})["success"_L1].toInt(), 1);
    QCOMPARE(shop.take(browser)["task_type"_L1].toString(), u"vinted_publish"_s);
    QCOMPARE(shop.number("SELECT count(*) FROM browser_tasks WHERE task_type = 'vinted_options' AND status = 'pending' "
                         "AND payload LIKE '%257%'"),
             1);
}

void TestBridgeCommands::whatIsAssignedIsFoundHoweverItIsWritten()
{
    Shop shop;
    const qint64 product = shop.product();
    const auto assign = [&shop](const QString &kind, const QString &ours, qint64 id) {
        shop.done(
            u"vinted.assign"_s,
            {{u"rows"_s, QJsonArray{QJsonObject{
                             {u"kind"_s, kind}, {u"ours"_s, ours}, {u"vinted_id"_s, id}, {u"title"_s, u"x"_s}}}}});
    };
    assign(u"color"_s, u"BLUE"_s, 9);
    assign(u"category"_s, u"Jeans|Male|"_s, 257);
    const QJsonObject preview = shop.done(u"vinted.prepare"_s, {{u"product_id"_s, product}});
    QCOMPARE(preview["mapped_attributes"_L1]["color_id"_L1].toInt(), 9);
    QCOMPARE(preview["mapped_attributes"_L1]["category_id"_L1].toInt(), 257);
}

void TestBridgeCommands::anotherUserGetsNothing()
{
    Shop shop;
    const qint64 browser = shop.pair();
    shop.logIn(browser, 77001);
    shop.done(u"vinted.sync"_s);
    shop.logIn(browser, 99);
    QVERIFY(shop.take(browser).isEmpty());
    shop.logIn(browser, 77001);
    QCOMPARE(shop.take(browser)["task_type"_L1].toString(), u"vinted_sync_wardrobe"_s);
}

void TestBridgeCommands::anotherBrowsersTaskIsNone()
{
    Shop shop;
    const qint64 first = shop.pair();
    shop.logIn(first, 77001);
    const qint64 second = shop.pair();
    shop.done(u"vinted.sync"_s);
    const QJsonObject task = shop.take(first);
    const auto answered = shop.answer(second, task, {{u"success"_s, true}, {u"result"_s, QJsonObject()}});
    QCOMPARE(answered.error().code, ErrorCode::NotFound);
}

void TestBridgeCommands::lateAnswersAreKeptAndRefused()
{
    Shop shop;
    const qint64 browser = shop.pair();
    shop.logIn(browser, 77001);
    shop.done(u"vinted.sync"_s);
    const QJsonObject task = shop.take(browser);
    shop.done(u"vinted.cancel"_s, {{u"task"_s, task["id"_L1]}});
    const auto late = shop.answer(browser, task, {{u"success"_s, true}, {u"result"_s, QJsonObject{{u"seen"_s, 1}}}});
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    Database look = shop.stage.look();
    const auto row = mustBe(BrowserTaskRepository(look).find(BrowserTaskId{task["id"_L1].toInteger()}));
    QCOMPARE(row->lateResult["result"_L1]["seen"_L1].toInt(), 1);
    QCOMPARE(row->status, TaskStatus::Cancelled);
}

void TestBridgeCommands::aLargeWardrobeComesInPieces()
{
    Shop shop;
    const qint64 browser = shop.pair();
    shop.logIn(browser, 77001);
    const auto rows = [](qint64 first) {
        return QJsonArray{QJsonObject{{u"id"_s, first}, {u"title"_s, u"a"_s}},
                          QJsonObject{{u"id"_s, first + 1}, {u"title"_s, u"b"_s}}};
    };
    const auto send = [&](const QJsonObject &task, qint64 from, const QJsonArray &items) {
        return shop.call(u"bridge.progress"_s, {{u"browser"_s, browser},
                                                {u"task"_s, task["id"_L1]},
                                                {u"lease"_s, task["lease"_L1]},
                                                {u"step"_s, u"wardrobe"_s},
                                                {u"from"_s, from},
                                                {u"items"_s, items}});
    };
    const QJsonObject whole{{u"items"_s, QJsonArray()}, {u"items_sent"_s, 4}, {u"complete"_s, true}};
    shop.done(u"vinted.sync"_s);
    const QJsonObject first = shop.take(browser);
    mustBe(send(first, 0, rows(1)));
    QCOMPARE(send(first, 3, rows(5)).error().item, u"from"_s); // one in between was lost
    const QJsonObject again =
        mustBe(shop.answer(browser, first, {{u"success"_s, true}, {u"result"_s, whole}})); // and it is read again
    QCOMPARE(again["status"_L1].toString(), u"pending"_s);
    const QJsonObject second = shop.take(browser);
    QCOMPARE(second["id"_L1], first["id"_L1]);
    mustBe(send(second, 0, rows(1)));
    mustBe(send(second, 0, rows(1))); // its answer was lost
    mustBe(send(second, 2, rows(3)));
    shop.succeed(browser, second, whole);
    Database look = shop.stage.look();
    const auto stored = mustBe(VintedRepository(look).wardrobe(AccountId{2}));
    QCOMPARE(stored.value["items"_L1].toArray().size(), 4);
    QCOMPARE(stored.value["items"_L1][3]["id"_L1].toInt(), 4);
    QVERIFY(stored.value["complete"_L1].toBool());
}

// The browser only looks who is logged in, and Vinted asks for a check: it is not asked again before the pause is over.
void TestBridgeCommands::aStopAtTheSessionStopsEverything()
{
    Shop shop;
    const qint64 browser = shop.pair();
    shop.logIn(browser, 77001);
    shop.done(u"vinted.sync"_s);
    const auto quiet = [&] {
        return shop.done(u"bridge.tasks"_s, {{u"browser"_s, browser}})["quiet_ms"_L1].toInteger();
    };
    const auto stopped = [&](const QString &error) {
        shop.done(u"bridge.session"_s, {{u"browser"_s, browser},
                                        {u"body"_s, QJsonObject{{u"platform"_s, u"vinted"_s},
                                                                {u"connected"_s, false},
                                                                {u"domain"_s, u"www.vinted.fr"_s},
                                                                {u"error"_s, error}}}});
        return shop.done(u"vinted.state"_s)["pause_reason"_L1].toString();
    };
    QCOMPARE(stopped(u"auth_error"_s), QString()); // who logs in has to be seen
    QCOMPARE(quiet(), 0);
    QCOMPARE(stopped(u"network_error"_s), QString());
    QCOMPARE(stopped(u"challenge"_s), u"challenge"_s);
    QCOMPARE(quiet(), std::chrono::milliseconds(30min).count());
    shop.stage.clock().advance(20min);
    QCOMPARE(stopped(u"challenge"_s), u"challenge"_s); // the same stop, not the next one
    QCOMPARE(quiet(), std::chrono::milliseconds(10min).count());
    shop.stage.clock().advance(11min);
    shop.logIn(browser, 77001);
    QCOMPARE(shop.take(browser)["task_type"_L1].toString(), u"vinted_sync_wardrobe"_s);
    QCOMPARE(quiet(), 0);
}

QTEST_GUILESS_MAIN(TestBridgeCommands)
#include "tst_bridge_commands.moc"
