// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bridge/whole/vinted_stage.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 owner = 77001;

QStringList textsOf(const QJsonValue &array, QLatin1StringView key)
{
    QStringList texts;
    for (const QJsonValue &row : array.toArray())
        texts.append(row[key].toString());
    return texts;
}

QJsonObject rowOf(const QJsonValue &rows, const QString &kind)
{
    for (const QJsonValue &row : rows.toArray()) {
        if (row["kind"_L1].toString() == kind)
            return row.toObject();
    }
    return {};
}

} // namespace

// What the owner decides in the window: whom he lets in, what may go out, what our words are called there.
class TestVintedDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrowserWaitsUntilItIsConfirmed();
    void aRefusedBrowserGetsNoToken();
    void nobodyAnsweringIsNo();
    void settingsThatCannotBeWorkedWithAreRefusedAtOnce_data();
    void settingsThatCannotBeWorkedWithAreRefusedAtOnce();
    void theStateSaysHowFastItMayGo();
    void everythingMayWaitForTheOwner();
    void whatFailedIsBegunAnew();
    void valuesAreCountedAndAssigned();
    void onePackageSizeServesACategory();
    void templatesAreTriedBeforeTheyAreKept();
};

void TestVintedDecisions::aBrowserWaitsUntilItIsConfirmed()
{
    VintedStage stage;
    const QString code = stage.done(u"bridge.pair.begin"_s, {{u"confirm"_s, true}})["code"_L1].toString();
    std::optional<Result<QJsonObject>> answer;
    stage.client->call(u"bridge.pair"_s, {{u"code"_s, code}, {u"browser"_s, u"Chromium 156"_s}},
                       [&answer](const Result<QJsonObject> &reply) { answer = reply; });
    const QJsonArray waiting = stage.done(u"bridge.pair.waiting"_s)["requests"_L1].toArray();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first()["code"_L1].toString(), code);
    QCOMPARE(waiting.first()["name"_L1].toString(), u"Chromium 156"_s);
    QCOMPARE(waiting.first()["account"_L1].toString(), u"vinted"_s);
    QVERIFY(!answer);
    QCOMPARE(stage.number("SELECT count(*) FROM browsers"), 0);
    const QJsonObject confirmed = stage.done(u"bridge.pair.confirm"_s, {{u"request"_s, waiting.first()["request"_L1]}});
    QVERIFY(!confirmed.contains(u"token"_s)); // that is the browser's alone
    QTRY_VERIFY(answer);
    QVERIFY(!mustBe(*answer)["token"_L1].toString().isEmpty());
    QCOMPARE(stage.text("SELECT name FROM browsers WHERE revoked_at = 0"), u"Chromium 156"_s);
    QVERIFY(stage.done(u"bridge.pair.waiting"_s)["requests"_L1].toArray().isEmpty());
}

void TestVintedDecisions::aRefusedBrowserGetsNoToken()
{
    VintedStage stage;
    const QString code = stage.done(u"bridge.pair.begin"_s, {{u"confirm"_s, true}})["code"_L1].toString();
    std::optional<Result<QJsonObject>> answer;
    stage.client->call(u"bridge.pair"_s, {{u"code"_s, code}},
                       [&answer](const Result<QJsonObject> &reply) { answer = reply; });
    const QJsonValue waiting = stage.done(u"bridge.pair.waiting"_s)["requests"_L1][0];
    stage.done(u"bridge.pair.refuse"_s, {{u"request"_s, waiting["request"_L1]}});
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().code, ErrorCode::Unauthorized);
    QCOMPARE(stage.number("SELECT count(*) FROM browsers"), 0);
    QCOMPARE(stage.call(u"bridge.pair"_s, {{u"code"_s, code}}).error().code, ErrorCode::Unauthorized); // used up
    QCOMPARE(stage.call(u"bridge.pair.confirm"_s, {{u"request"_s, waiting["request"_L1]}}).error().code,
             ErrorCode::NotFound);
}

void TestVintedDecisions::nobodyAnsweringIsNo()
{
    VintedStage stage;
    const QString code = stage.done(u"bridge.pair.begin"_s, {{u"confirm"_s, true}})["code"_L1].toString();
    std::optional<Result<QJsonObject>> answer;
    stage.client->call(u"bridge.pair"_s, {{u"code"_s, code}},
                       [&answer](const Result<QJsonObject> &reply) { answer = reply; });
    QCOMPARE(stage.done(u"bridge.pair.waiting"_s)["requests"_L1].toArray().size(), 1);
    stage.stage.clock().advance(101s);
    QTRY_VERIFY(answer); // by the engine's own beat
    QCOMPARE(answer->error().code, ErrorCode::Unauthorized);
    QCOMPARE(stage.number("SELECT count(*) FROM browsers"), 0);
}

void TestVintedDecisions::settingsThatCannotBeWorkedWithAreRefusedAtOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("none an hour") << u"listings_per_hour"_s << u"0"_s << false;
    QTest::newRow("five an hour") << u"listings_per_hour"_s << u"5"_s << true;
    QTest::newRow("no number") << u"calls_gap_ms"_s << u"soon"_s << false;
    QTest::newRow("longer than a day") << u"listing_gap_s"_s << u"86401"_s << false;
    QTest::newRow("more than a day has") << u"listings_per_day"_s << u"10001"_s << false;
    QTest::newRow("no hour") << u"quiet_hours"_s << u"22-25"_s << false;
    QTest::newRow("never quiet") << u"quiet_hours"_s << u"off"_s << true;
    QTest::newRow("nothing of that name") << u"listing_title"_s << u"{brand}|{price}"_s << false;
    QTest::newRow("an own field") << u"listing_title"_s << u"{brand}|{custom.era}"_s << true;
}

void TestVintedDecisions::settingsThatCannotBeWorkedWithAreRefusedAtOnce()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const bool, isGood);
    VintedStage stage(VintedStage::Terms::Unread);
    const auto set =
        stage.call(u"account.set"_s, {{u"account"_s, u"vinted"_s}, {u"settings"_s, QJsonObject{{name, value}}}});
    QCOMPARE(set.ok(), isGood);
    if (!isGood) {
        QCOMPARE(set.error().code, ErrorCode::InvalidRequest);
        QCOMPARE(set.error().item, name);
    }
    const QByteArray stored = "SELECT count(*) FROM account_settings WHERE key = '" + name.toUtf8() + "'";
    QCOMPARE(stage.number(stored), isGood ? 1 : 0);
    // Other marketplaces have no such bounds.
    const auto added = stage.call(u"account.add"_s, {{u"marketplace"_s, u"vinted"_s},
                                                     {u"name"_s, u"second"_s},
                                                     {u"test"_s, false},
                                                     {u"settings"_s, QJsonObject{{name, value}}}});
    QCOMPARE(added.ok(), isGood);
}

void TestVintedDecisions::theStateSaysHowFastItMayGo()
{
    VintedStage stage;
    QJsonObject state = stage.done(u"vinted.state"_s);
    QCOMPARE(state["browsers"_L1].toInt(), 0);
    QVERIFY(!state["connected"_L1].toBool());
    QCOMPARE(state["terms_accepted"_L1].toString(), u"2026-11-24 1"_s);
    QCOMPARE(state["pace"_L1]["listings_per_hour"_L1].toInt(), 5);
    QCOMPARE(state["hour"_L1].toInt(), 0);
    QCOMPARE(state["next_listing_at"_L1].toString(), isoUtc(stage.stage.clock().now()));
    const qint64 browser = stage.pair();
    stage.logIn(browser, owner);
    stage.readOptions(browser);
    const qint64 product = stage.product();
    stage.done(u"vinted.publish"_s, {{u"product_ids"_s, QJsonArray{product}}});
    stage.wait();
    const QJsonObject task = stage.take(browser);
    QCOMPARE(task["task_type"_L1].toString(), u"vinted_publish"_s);
    state = stage.done(u"vinted.state"_s);
    QVERIFY(state["connected"_L1].toBool());
    QCOMPARE(state["login"_L1].toString(), u"shop"_s);
    QCOMPARE(state["hour"_L1].toInt(), 1);
    QCOMPARE(state["day"_L1].toInt(), 1);
    QCOMPARE(state["next_listing_at"_L1].toString(), isoUtc(stage.stage.clock().now() + 60'000));
    QVERIFY(textsOf(state["lists"_L1], "kind"_L1).contains(u"colors"_s));
    stage.done(u"vinted.pause"_s);
    state = stage.done(u"vinted.state"_s);
    QCOMPARE(state["pause_reason"_L1].toString(), u"owner"_s);
    QVERIFY(state["paused"_L1].toBool() && state["paused_until"_L1].isNull());
}

void TestVintedDecisions::everythingMayWaitForTheOwner()
{
    VintedStage stage(VintedStage::Terms::Accepted, {{u"ask_first"_s, u"true"_s}});
    const qint64 browser = stage.pair();
    stage.logIn(browser, owner);
    stage.readOptions(browser);
    const qint64 product = stage.product();
    stage.done(u"vinted.publish"_s, {{u"product_ids"_s, QJsonArray{product}}});
    stage.wait();
    for (QJsonObject task = stage.take(browser); !task.isEmpty(); task = stage.take(browser)) {
        QCOMPARE(task["task_type"_L1].toString(), u"vinted_sync_wardrobe"_s); // looking is always allowed
        stage.succeed(browser, task, {{u"items"_s, QJsonArray()}, {u"complete"_s, true}});
    }
    const qint64 asked = stage.number("SELECT id FROM browser_tasks WHERE approval = 'asked'");
    stage.done(u"vinted.approve"_s, {{u"task"_s, asked}});
    QCOMPARE(stage.take(browser)["id"_L1].toInteger(), asked);
}

void TestVintedDecisions::whatFailedIsBegunAnew()
{
    VintedStage stage;
    const qint64 browser = stage.pair();
    stage.logIn(browser, owner);
    stage.readOptions(browser);
    const qint64 product = stage.product();
    stage.done(u"vinted.publish"_s, {{u"product_ids"_s, QJsonArray{product}}});
    stage.wait();
    const QJsonObject task = stage.take(browser);
    QCOMPARE(stage.call(u"vinted.retry"_s, {{u"task"_s, task["id"_L1]}}).error().code, ErrorCode::Conflict);
    mustBe(stage.answer(browser, task,
                        {{u"success"_s, false},
                         {u"error_message"_s, u"title: too loud"_s},
                         {u"error_details"_s, QJsonObject{{u"error_type"_s, u"validation_error"_s}}}}));
    stage.wait();
    QCOMPARE(stage.text("SELECT held FROM listings WHERE account_id = 2").left(7), u"refused"_s);
    const qint64 anew = stage.done(u"vinted.retry"_s, {{u"task"_s, task["id"_L1]}})["task_id"_L1].toInteger();
    stage.wait();
    QVERIFY(anew > task["id"_L1].toInteger());
    QCOMPARE(stage.number("SELECT count(*) FROM browser_tasks WHERE task_type = 'vinted_publish'"), 2);
    QCOMPARE(stage.text("SELECT held FROM listings WHERE account_id = 2"), QString());
    stage.stage.clock().advance(2min);
    QJsonObject next = stage.take(browser);
    if (next["task_type"_L1].toString() == "vinted_sync_wardrobe"_L1) {
        stage.succeed(browser, next, {{u"items"_s, QJsonArray()}, {u"complete"_s, true}});
        next = stage.take(browser);
    }
    QCOMPARE(next["id"_L1].toInteger(), anew);
    stage.succeed(browser, next, {{u"vinted_id"_s, qint64(31'000'000'001)}});
    QCOMPARE(stage.text("SELECT status FROM listings WHERE account_id = 2"), u"active"_s);
}

void TestVintedDecisions::valuesAreCountedAndAssigned()
{
    VintedStage stage;
    const qint64 browser = stage.pair();
    stage.logIn(browser, owner);
    stage.readOptions(browser);
    stage.product();
    stage.done(u"product.add"_s, {{u"sku"_s, u"J-2"_s},
                                  {u"title"_s, u"Jean noir"_s},
                                  {u"brand"_s, u"Levis"_s}, // not as Vinted writes it
                                  {u"category"_s, u"Jeans"_s},
                                  {u"price_minor"_s, 2000},
                                  {u"currency"_s, u"EUR"_s},
                                  {u"color"_s, u"Blue"_s},
                                  {u"gender"_s, u"male"_s}});
    QJsonArray rows = stage.done(u"vinted.values"_s)["rows"_L1].toArray();
    const QJsonObject colour = rowOf(rows, u"color"_s);
    QCOMPARE(colour["products"_L1].toInt(), 2);
    QCOMPARE(colour["title"_L1].toString(), u"Bleu"_s);
    QCOMPARE(colour["by"_L1].toString(), u"title"_s);
    QJsonObject unmapped;
    for (const QJsonValue &row : std::as_const(rows)) {
        if (row["by"_L1].toString().isEmpty() && row["kind"_L1].toString() == "brand"_L1)
            unmapped = row.toObject();
    }
    QCOMPARE(unmapped["value"_L1].toString(), u"Levis"_s);
    const QJsonArray brands = stage.done(u"vinted.choices"_s, {{u"kind"_s, u"brand"_s}})["choices"_L1].toArray();
    QCOMPARE(textsOf(brands, "title"_L1), QStringList(u"Levi's"_s));
    stage.done(u"vinted.assign"_s, {{u"rows"_s, QJsonArray{QJsonObject{{u"kind"_s, u"brand"_s},
                                                                       {u"ours"_s, unmapped["ours"_L1]},
                                                                       {u"vinted_id"_s, 10},
                                                                       {u"title"_s, u"Levi's"_s}}}}});
    rows = stage.done(u"vinted.values"_s, {{u"after"_s, 1}, {u"limit"_s, 1}})["rows"_L1].toArray();
    QCOMPARE(rowOf(rows, u"brand"_s)["by"_L1].toString(), u"assigned"_s);
    QCOMPARE(rowOf(rows, u"brand"_s)["products"_L1].toInt(), 1);
    const QJsonObject first = stage.done(u"vinted.values"_s, {{u"limit"_s, 1}});
    QCOMPARE(first["next"_L1].toInteger(), 1);
    QCOMPARE(first["looked"_L1].toInt(), 1); // products, not numbers of products
    QVERIFY(stage.done(u"vinted.values"_s, {{u"after"_s, 20'000}})["looked"_L1].toInt() == 0);
    QVERIFY(!stage.done(u"vinted.values"_s, {{u"after"_s, 1}, {u"limit"_s, 1}}).contains(u"next"_s));
}

void TestVintedDecisions::onePackageSizeServesACategory()
{
    VintedStage stage;
    const qint64 browser = stage.pair();
    stage.logIn(browser, owner);
    stage.readOptions(browser);
    const qint64 product = stage.product();
    stage.done(u"product.set"_s, {{u"sku"_s, u"J-1"_s}, {u"package_size_id"_s, QString()}});
    const QJsonObject before = stage.done(u"vinted.prepare"_s, {{u"product_id"_s, product}});
    QCOMPARE(textsOf(before["problems"_L1], "field"_L1), QStringList(u"package_size"_s));
    QCOMPARE(textsOf(before["problems"_L1], "trouble"_L1), QStringList(u"missing"_s));
    const QJsonObject row =
        rowOf(stage.done(u"vinted.values"_s, {{u"product_ids"_s, QJsonArray{product}}})["rows"_L1], u"package_size"_s);
    QCOMPARE(row["value"_L1].toString(), QString());
    QCOMPARE(row["within"_L1].toString(), u"Jeans"_s);
    stage.done(u"vinted.assign"_s, {{u"rows"_s, QJsonArray{QJsonObject{{u"kind"_s, u"package_size"_s},
                                                                       {u"ours"_s, row["ours"_L1]},
                                                                       {u"vinted_id"_s, 2},
                                                                       {u"title"_s, u"Moyen"_s}}}}});
    const QJsonObject after = stage.done(u"vinted.prepare"_s, {{u"product_id"_s, product}});
    QVERIFY2(after["ready_to_publish"_L1].toBool(),
             qPrintable(textsOf(after["problems"_L1], "message"_L1).join(u'\n')));
    QCOMPARE(after["mapped_attributes"_L1]["package_size_id"_L1].toInt(), 2);
    QCOMPARE(after["mapped_titles"_L1]["package_size"_L1].toString(), u"Moyen"_s);
}

void TestVintedDecisions::templatesAreTriedBeforeTheyAreKept()
{
    VintedStage stage;
    const qint64 browser = stage.pair();
    stage.logIn(browser, owner);
    stage.readOptions(browser);
    const qint64 product = stage.product();
    const QString usual = stage.done(u"vinted.prepare"_s, {{u"product_id"_s, product}})["title"_L1].toString();
    const QJsonObject tried =
        stage.done(u"vinted.prepare"_s, {{u"product_id"_s, product}, {u"listing_title"_s, u"{color}|{brand}"_s}});
    QCOMPARE(tried["title"_L1].toString(), u"Bleu Levi's [%1]"_s.arg(product));
    QCOMPARE(stage.done(u"vinted.prepare"_s, {{u"product_id"_s, product}})["title"_L1].toString(), usual);
    const QJsonObject wrong =
        stage.done(u"vinted.prepare"_s, {{u"product_id"_s, product}, {u"listing_title"_s, u"{nonsense}"_s}});
    QCOMPARE(textsOf(wrong["problems"_L1], "trouble"_L1), QStringList(u"template"_s));
}

QTEST_GUILESS_MAIN(TestVintedDecisions)
#include "tst_vinted_decisions.moc"
