// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/account_settings.h"
#include "app/service/engine_access.h"
#include "models/store/account_repository.h"
#include "models/store/listing_repository.h"
#include "models/store/product_repository.h"
#include "models/store/stock_queries.h"
#include "tests/support/service/engine_stage.h"

#include <QJsonArray>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Accounts through the door: what is checked, what is stored where, and in which order.
class TestAccountCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addTriesOutThenKeepsThenStores();
    void addWithoutTestAsksNobody();
    void refusedCredentialsLeaveNothingBehind();
    void aShopIsConnectedOnce();
    void aFailingKeyringLeavesNothingBehind();
    void wrongArgumentsLeaveNothingBehind_data();
    void wrongArgumentsLeaveNothingBehind();
    void settingsAreCheckedAsAWhole_data();
    void settingsAreCheckedAsAWhole();
    void aSettingReachesTheMarketplace();
    void newCredentialsReopenALockedOutAccount();
    void renamingKeepsEverythingElse();
    void testTellsWhoAnswers();
    void switchedOffMeansUnseen();
    void switchingOffAndOnAsksOnlyWhatWasAskedBefore();
    void whatSankBeforeAllWasReadAgainGoesOnAsking();
    void offAgainBeforeItWasReadAsksNothingMore();
    void removeTakesSecretsAndRowsAndLeavesProducts();
    void removeCanKeepTheRecords();
    void removeWaitsForTheRunUnderWay();
    void theFirstTokenIsOneForAllWhoAsk();
    void matchReportsWhatWasRead();
    void consentLinksAtTheNextSync();
    void linkAndUnlinkByHand();
    void aSecondListingIsLeftOutOrIsAnotherProduct();
    void manyRowsOfTheReportAreDecidedAtOnce();
    void aRowOfTheReportIsLeftOutOrTakenAsNew();
    void webhookPathIsSecret();

private:
    Result<QJsonObject> call(const QString &command, const QJsonObject &arguments = {})
    {
        return callAndWait(*m_client, command, arguments);
    }
    Result<QJsonObject> add(QJsonObject more = {})
    {
        QJsonObject arguments{{u"marketplace"_s, u"cards"_s},
                              {u"name"_s, u"My cards"_s},
                              {u"url"_s, u"http://127.0.0.1/"_s},
                              {u"secrets"_s, QJsonObject{{u"token"_s, u"t-1"_s}}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            arguments.insert(it.key(), it.value());
        return call(u"account.add"_s, arguments);
    }
    void sync()
    {
        OK(call(u"sync.start"_s, {{u"all"_s, true}, {u"mode"_s, u"full"_s}}));
        OK(call(u"sync.wait"_s));
    }
    AccountRow row(const QString &name = u"My cards"_s) const
    {
        Database shop = m_stage->look();
        return AccountRepository(shop).findByName(name).valueOr({}).value_or(AccountRow{});
    }
    int count(const char *sql) const
    {
        Database shop = m_stage->look();
        return shop.value<int>(sql).valueOr(std::optional(-1)).value_or(-1);
    }

    std::unique_ptr<EngineStage> m_stage;
    FakeMarket *m_market = nullptr;
    std::unique_ptr<EngineAccess> m_client;
};

void TestAccountCommands::init()
{
    m_stage = std::make_unique<EngineStage>();
    m_market = &m_stage->market({.id = u"cards"_s});
    m_stage->needsToken(*m_market);
    m_stage->market({.id = u"toys"_s, .shop = u"toys.example 7"_s});
    auto opened = openEngine(m_stage->options(EngineRole::Window));
    OK(opened);
    m_client = *std::move(opened);
}

void TestAccountCommands::cleanup()
{
    m_client.reset();
    m_stage.reset();
}

void TestAccountCommands::addTriesOutThenKeepsThenStores()
{
    m_stage->identitySecrets(*m_market, {{u"shared_secret"_s, u"s-1"_s}});
    const auto added = add({{u"settings"_s, QJsonObject{{u"buffer"_s, 1}, {u"strategy"_s, u"manual"_s}}}});
    OK(added);
    const QJsonObject account = added->value(u"account"_s).toObject();
    QCOMPARE(account.value(u"name"_s), u"My cards"_s);
    QCOMPARE(account.value(u"state"_s), u"new"_s);
    QCOMPARE(account.value(u"settings"_s).toObject(),
             (QJsonObject{{u"buffer"_s, u"1"_s}, {u"strategy"_s, u"manual"_s}}));
    QCOMPARE(m_market->count(FakeRequest::Kind::Check), 1);
    QCOMPARE(m_stage->secrets().of(row().uuid),
             (QMap<QString, QString>{{u"token"_s, u"t-1"_s}, {u"shared_secret"_s, u"s-1"_s}}));
    QVERIFY(row().identity.contains(u"summary"_s));
    QCOMPARE(row().webhookId.size(), 32);
    Database shop = m_stage->look();
    const ScheduleRow schedule = AccountRepository(shop).schedule(row().id).value();
    QVERIFY(schedule.enabled);
    QVERIFY(schedule.offsetS % 60 != 0);
    // Nothing secret in any table of the shop.
    QCOMPARE(count("SELECT count(*) FROM credential_facts WHERE hash LIKE '%t-1%'"), 0);
    QCOMPARE(count("SELECT count(*) FROM credential_facts"), 2);
}

void TestAccountCommands::addWithoutTestAsksNobody()
{
    OK(add({{u"test"_s, false}}));
    QVERIFY(m_market->requests.isEmpty());
    QCOMPARE(m_stage->secrets().of(row().uuid).value(u"token"_s), u"t-1"_s);
}

void TestAccountCommands::refusedCredentialsLeaveNothingBehind()
{
    m_market->failure = [](FakeRequest::Kind) {
        return std::optional(makeError(ErrorCode::Unauthorized, u"wrong token"_s));
    };
    const auto refused = add();
    QCOMPARE(refused.error().code, ErrorCode::Unauthorized);
    QCOMPARE(refused.error().detail, u"wrong token"_s);
    QCOMPARE(count("SELECT count(*) FROM accounts"), 0);
    QCOMPARE(m_stage->secrets().count(), 0);
}

void TestAccountCommands::aShopIsConnectedOnce()
{
    const auto toys = [this](const QString &name, bool isTested) {
        return call(u"account.add"_s, {{u"marketplace"_s, u"toys"_s},
                                       {u"name"_s, name},
                                       {u"url"_s, u"http://127.0.0.1/"_s},
                                       {u"test"_s, isTested}});
    };
    OK(toys(u"Toys"_s, true));
    const auto again = toys(u"Toys again"_s, true);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(again.error().item, u"Toys"_s);
    QCOMPARE(again.error().detail,
             u"this account is connected already, as \"Toys\": its sales would be counted twice"_s);
    QCOMPARE(count("SELECT count(*) FROM accounts"), 1);
    OK(toys(u"Untried"_s, false)); // nobody was asked who it is
    QCOMPARE(call(u"account.test"_s, {{u"account"_s, u"Untried"_s}}).error().code, ErrorCode::Conflict);
    OK(call(u"account.disable"_s, {{u"account"_s, u"Untried"_s}}));
    OK(call(u"account.test"_s, {{u"account"_s, u"Toys"_s}}));
    OK(call(u"account.remove"_s, {{u"account"_s, u"Toys"_s}}));
    OK(toys(u"Toys again"_s, true));
    OK(add()); // another marketplace's
}

void TestAccountCommands::aFailingKeyringLeavesNothingBehind()
{
    m_stage->secrets().failWith(SecretSituation::Locked);
    const auto refused = add();
    QCOMPARE(refused.error().code, ErrorCode::SecretsUnavailable);
    QCOMPARE(refused.error().item, u"token"_s);
    QCOMPARE(count("SELECT count(*) FROM accounts"), 0);
    m_stage->secrets().failWith(SecretSituation::Fine);
    OK(add());
}

void TestAccountCommands::wrongArgumentsLeaveNothingBehind_data()
{
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("item");
    const auto rejected = [](const char *name, const QString &key, const QJsonValue &value, const QString &item,
                             ErrorCode code = ErrorCode::InvalidRequest) {
        QTest::newRow(name) << QJsonObject{{key, value}} << code << item;
    };
    rejected("a marketplace nobody speaks", u"marketplace"_s, u"moon"_s, u"moon"_s, ErrorCode::NotFound);
    rejected("no name", u"name"_s, QString(), u"name"_s);
    rejected("blanks around the name", u"name"_s, u" cards"_s, u"name"_s);
    rejected("a name without end", u"name"_s, QString(101, u'x'), u"name"_s);
    rejected("a name with a line break", u"name"_s, u"my\ncards"_s, u"name"_s);
    rejected("a name that is taken", u"name"_s, u"taken"_s, u"name"_s);
    rejected("no address", u"url"_s, u"cards"_s, u"url"_s);
    rejected("an address of a file", u"url"_s, u"file:///etc/passwd"_s, u"url"_s);
    rejected("a password in the address", u"url"_s, u"https://me:secret@shop.example"_s, u"url"_s);
    rejected("a query in the address", u"url"_s, u"https://shop.example/?a=1"_s, u"url"_s);
    rejected("a misspelt setting", u"settings"_s, QJsonObject{{u"bufer"_s, 1}}, u"bufer"_s);
    rejected("a setting that cannot be", u"settings"_s, QJsonObject{{u"buffer"_s, -1}}, u"buffer"_s);
    rejected("settings in a list", u"settings"_s, QJsonArray{u"buffer=1"_s}, u"settings"_s);
    rejected("a setting with parts", u"settings"_s, QJsonObject{{u"buffer"_s, QJsonArray{1}}}, u"settings"_s);
    rejected("no secret", u"secrets"_s, QJsonObject(), u"token"_s);
    rejected("an empty secret", u"secrets"_s, QJsonObject{{u"token"_s, QString()}}, u"token"_s);
    rejected("a secret nobody asked for", u"secrets"_s, QJsonObject{{u"token"_s, u"t"_s}, {u"pin"_s, u"1"_s}},
             u"pin"_s);
    rejected("a word for a yes", u"test"_s, u"no"_s, u"test"_s);
    rejected("an argument nobody knows", u"colour"_s, u"#ffffff"_s, u"colour"_s);
}

void TestAccountCommands::wrongArgumentsLeaveNothingBehind()
{
    QFETCH(QJsonObject, arguments);
    QFETCH(ErrorCode, code);
    QFETCH(QString, item);
    OK(add({{u"name"_s, u"taken"_s}}));
    m_market->requests.clear();
    const int secrets = m_stage->secrets().count();
    const auto refused = add(arguments);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, code);
    QCOMPARE(refused.error().item, item);
    QVERIFY(!refused.error().detail.contains(u"secret@"_s));
    QVERIFY(m_market->requests.isEmpty());
    QCOMPARE(count("SELECT count(*) FROM accounts"), 1);
    QCOMPARE(m_stage->secrets().count(), secrets);
}

void TestAccountCommands::settingsAreCheckedAsAWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *title, const QString &name, const QString &value, bool fits) {
        QTest::newRow(title) << name << value << fits;
    };
    row("a direction", u"direction.price"_s, u"in"_s, true);
    row("no direction", u"direction.price"_s, u"up"_s, false);
    row("no field", u"direction.weight"_s, u"in"_s, false);
    row("a strategy", u"strategy"_s, u"newest"_s, true);
    row("no strategy", u"strategy"_s, u"luck"_s, false);
    row("a price rule", u"price_rule"_s, u"markup 10%; round .99"_s, true);
    row("no price rule", u"price_rule"_s, u"double it"_s, false);
    row("a promise", u"promise"_s, u"bounded"_s, true);
    row("no promise", u"promise"_s, u"never"_s, false);
    row("a limit of the guard", u"guard.zero_items"_s, u"5"_s, true);
    row("half an item", u"guard.zero_items"_s, u"0.5"_s, false);
    row("a time-out", u"timeout_s"_s, u"60"_s, true);
    row("no time at all", u"timeout_s"_s, u"0"_s, false);
    row("a proxy", u"proxy"_s, u"socks5://127.0.0.1:9050"_s, true);
    row("a proxy with a password", u"proxy"_s, u"http://me:pw@127.0.0.1:1"_s, false);
    row("yes", u"process_unverified"_s, u"true"_s, true);
    row("perhaps", u"process_unverified"_s, u"perhaps"_s, false);
    row("a map of conditions", u"condition_map"_s, u"{\"new\":\"Near Mint\"}"_s, true);
    row("no map", u"condition_map"_s, u"new=mint"_s, false);
    row("one of the choices", u"account_type"_s, u"fbe"_s, true);
    row("none of the choices", u"account_type"_s, u"moon"_s, false);
}

void TestAccountCommands::settingsAreCheckedAsAWhole()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, fits);
    ConnectorInfo info{.id = u"emag"_s, .name = u"eMAG"_s};
    info.settings = {{.name = u"account_type"_s, .defaultValue = u"main"_s, .choices = {u"main"_s, u"fbe"_s}}};
    const Status checked = checkAccountSettings(info, {{name, value}}, u"EUR"_s);
    QCOMPARE(checked.ok(), fits);
    if (fits)
        return;
    QCOMPARE(checked.error().code, ErrorCode::InvalidRequest);
    QCOMPARE(checked.error().item, name);
}

void TestAccountCommands::aSettingReachesTheMarketplace()
{
    m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    OK(add());
    OK(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"accept"_s, true}}));
    sync();
    QCOMPARE(m_market->shown(u"A"_s), Quantity::pieces(5));
    OK(call(u"account.set"_s, {{u"account"_s, u"My cards"_s}, {u"settings"_s, QJsonObject{{u"buffer"_s, u"2"_s}}}}));
    const auto shows = [&](int pieces) {
        return QTest::qWaitFor(
            [&] {
                return call(u"sync.wait"_s).ok() && count("SELECT count(*) FROM listings WHERE dirty > 0") == 0 &&
                       m_market->shown(u"A"_s) == Quantity::pieces(pieces);
            },
            int(longEnough.count()));
    };
    QVERIFY(shows(3));
    // The empty value is the default again.
    OK(call(u"account.set"_s, {{u"account"_s, u"My cards"_s}, {u"settings"_s, QJsonObject{{u"buffer"_s, QString()}}}}));
    QVERIFY(shows(5));
    QCOMPARE(count("SELECT count(*) FROM account_settings"), 0);
    QCOMPARE(count("SELECT count(*) FROM change_log WHERE field = 'setting:buffer' AND cause = 'manual'"), 2);
    QCOMPARE(count("SELECT count(*) FROM settings WHERE key LIKE 'refresh:%'"), 0);
    const auto refused =
        call(u"account.set"_s, {{u"account"_s, u"My cards"_s}, {u"settings"_s, QJsonObject{{u"buffer"_s, u"x"_s}}}});
    QCOMPARE(refused.error().item, u"buffer"_s);
}

void TestAccountCommands::newCredentialsReopenALockedOutAccount()
{
    OK(add());
    m_market->failure = [](FakeRequest::Kind) {
        return std::optional(makeError(ErrorCode::Unauthorized, u"wrong token"_s));
    };
    sync();
    QCOMPARE(row().state, AccountState::Unauthorized);
    m_market->failure = {};
    OK(call(u"account.set"_s, {{u"account"_s, u"My cards"_s}, {u"secrets"_s, QJsonObject{{u"token"_s, u"t-2"_s}}}}));
    QCOMPARE(row().state, AccountState::New);
    QCOMPARE(m_stage->secrets().of(row().uuid).value(u"token"_s), u"t-2"_s);
}

void TestAccountCommands::renamingKeepsEverythingElse()
{
    OK(add());
    OK(add({{u"name"_s, u"Other"_s}}));
    const AccountRow before = row();
    QVERIFY(before.colour.isEmpty());           // the marketplace's
    QVERIFY(!row(u"Other"_s).colour.isEmpty()); // told apart from it
    OK(call(u"account.set"_s, {{u"account"_s, u"My cards"_s},
                               {u"name"_s, u"Cards, new"_s},
                               {u"colour"_s, u"#4f46e5"_s},
                               {u"url"_s, u"http://127.0.0.1:8080"_s}}));
    const AccountRow after = row(u"Cards, new"_s);
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.uuid, before.uuid);
    QCOMPARE(after.url, u"http://127.0.0.1:8080"_s);
    QCOMPARE(after.colour, u"#4f46e5"_s);
    const auto taken = call(u"account.set"_s, {{u"account"_s, u"Cards, new"_s}, {u"name"_s, u"Other"_s}});
    QCOMPARE(taken.error().item, u"name"_s);
    const auto colour = call(u"account.set"_s, {{u"account"_s, u"Cards, new"_s}, {u"colour"_s, u"red"_s}});
    QCOMPARE(colour.error().item, u"colour"_s);
    const auto nobody = call(u"account.set"_s, {{u"account"_s, u"My cards"_s}});
    QCOMPARE(nobody.error().code, ErrorCode::NotFound);
}

void TestAccountCommands::testTellsWhoAnswers()
{
    OK(add());
    const auto identity = call(u"account.test"_s, {{u"account"_s, u"My cards"_s}});
    OK(identity);
    QVERIFY(identity->value(u"identity"_s).toObject().contains(u"currency"_s));
    m_market->failure = [](FakeRequest::Kind) {
        return std::optional(makeError(ErrorCode::Unauthorized, u"wrong token"_s));
    };
    QCOMPARE(call(u"account.test"_s, {{u"account"_s, u"My cards"_s}}).error().code, ErrorCode::Unauthorized);
    QCOMPARE(row().state, AccountState::Unauthorized);
    m_market->failure = {};
    AccountState heard = AccountState::Unauthorized; // what a window that looks at every news has seen last
    connect(m_client.get(), &EngineClient::happened, this, [&](const QString &topic) {
        if (topic == "data"_L1)
            heard = row().state;
    });
    OK(call(u"account.test"_s, {{u"account"_s, u"My cards"_s}}));
    QCOMPARE(row().state, AccountState::New);
    QTRY_COMPARE(heard, AccountState::New);
    m_client->disconnect(this);
}

void TestAccountCommands::switchedOffMeansUnseen()
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
}

// What sank without an order before is asked about all the same.
void TestAccountCommands::switchingOffAndOnAsksOnlyWhatWasAskedBefore()
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
void TestAccountCommands::whatSankBeforeAllWasReadAgainGoesOnAsking()
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

void TestAccountCommands::offAgainBeforeItWasReadAsksNothingMore()
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

void TestAccountCommands::removeTakesSecretsAndRowsAndLeavesProducts()
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

void TestAccountCommands::removeCanKeepTheRecords()
{
    m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    OK(add());
    sync();
    OK(call(u"account.remove"_s, {{u"account"_s, u"My cards"_s}, {u"keep_listings"_s, true}}));
    QCOMPARE(m_stage->secrets().count(), 0);
    QVERIFY(!row().enabled);
    QCOMPARE(count("SELECT count(*) FROM listings"), 1);
}

void TestAccountCommands::removeWaitsForTheRunUnderWay()
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

// The receiver asks while it starts, and so does a script that just began it.
void TestAccountCommands::theFirstTokenIsOneForAllWhoAsk()
{
    QStringList tokens;
    for (int i = 0; i < 3; ++i)
        m_client->call(u"token.show"_s, {}, [&tokens](const Result<QJsonObject> &result) {
            tokens.append(result ? result->value("token"_L1).toString() : result.error().detail);
        });
    QVERIFY(QTest::qWaitFor([&] { return tokens.size() == 3; }, int(longEnough.count())));
    const auto kept = call(u"token.show"_s);
    OK(kept);
    QCOMPARE(tokens, QStringList(3, kept->value("token"_L1).toString()));
}

void TestAccountCommands::matchReportsWhatWasRead()
{
    for (int i = 0; i < 5; ++i)
        m_market->list({.sku = u"S%1"_s.arg(i), .quantity = Quantity::pieces(1)});
    m_market->list({.sku = u"S1"_s, .quantity = Quantity::pieces(1)}); // listed twice
    OK(add());
    const auto before = call(u"account.match"_s, {{u"account"_s, u"My cards"_s}});
    OK(before);
    QCOMPARE(before->value(u"first_link"_s), u"unread"_s);
    QVERIFY(before->value(u"rows"_s).toArray().isEmpty());
    sync();
    const int requests = int(m_market->requests.size());
    QStringList skus;
    QJsonValue next;
    do {
        QJsonObject arguments{{u"account"_s, u"My cards"_s}, {u"limit"_s, 2}};
        if (!next.isUndefined())
            arguments.insert(u"after"_s, next);
        const auto report = call(u"account.match"_s, arguments);
        OK(report);
        QCOMPARE(report->value(u"first_link"_s), u"reported"_s); // it counts as seen
        QCOMPARE(report->value(u"counts"_s).toObject().value(u"none"_s).toInt(), 5);
        QCOMPARE(report->value(u"counts"_s).toObject().value(u"duplicate"_s).toInt(), 1);
        for (const auto &listing : report->value(u"rows"_s).toArray())
            skus.append(listing.toObject().value(u"external_sku"_s).toString());
        next = report->value(u"next"_s);
        if (next.isNull())
            next = QJsonValue(QJsonValue::Undefined);
    } while (!next.isUndefined() && skus.size() < 100);
    QCOMPARE(skus, (QStringList{u"S0"_s, u"S1"_s, u"S2"_s, u"S3"_s, u"S4"_s, u"S1"_s}));
    QCOMPARE(m_market->requests.size(), requests); // no requests of its own
    QCOMPARE(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"after"_s, u"x"_s}}).error().item, u"after"_s);
}

void TestAccountCommands::consentLinksAtTheNextSync()
{
    m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(2)});
    OK(add());
    sync();
    QCOMPARE(count("SELECT count(*) FROM products"), 0);
    const auto accepted = call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"accept"_s, true}});
    OK(accepted);
    QCOMPARE(accepted->value(u"first_link"_s), u"accepted"_s);
    QCOMPARE(count("SELECT count(*) FROM products"), 0);
    sync();
    QCOMPARE(count("SELECT count(*) FROM products"), 1);
}

void TestAccountCommands::linkAndUnlinkByHand()
{
    const QString listing = m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(2)});
    const QString other = m_market->list({.sku = u"B"_s, .quantity = Quantity::pieces(2)});
    OK(add());
    OK(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"accept"_s, true}}));
    sync();
    const QJsonObject arguments{{u"account"_s, u"My cards"_s}, {u"external_id"_s, listing}};
    OK(call(u"account.unlink"_s, arguments));
    QCOMPARE(count("SELECT count(*) FROM listings WHERE link = 'linked'"), 1);
    QCOMPARE(call(u"account.unlink"_s, arguments).error().code, ErrorCode::InvalidRequest);
    QJsonObject link = arguments;
    link.insert(u"sku"_s, u"B"_s);
    QCOMPARE(call(u"account.link"_s, link).error().item, other); // that product has its listing here
    link.insert(u"sku"_s, u"nothing"_s);
    QCOMPARE(call(u"account.link"_s, link).error().item, u"nothing"_s);
    link.insert(u"sku"_s, u"A"_s);
    OK(call(u"account.link"_s, link));
    QCOMPARE(count("SELECT count(*) FROM listings WHERE link = 'linked'"), 2);
    link.insert(u"external_id"_s, u"no such"_s);
    QCOMPARE(call(u"account.link"_s, link).error().code, ErrorCode::NotFound);
}

// A listing that was taken for a second one of a product: the owner leaves it out, or says which product it is. What it
// was taken for has its stock as before, and its first listing.
void TestAccountCommands::aSecondListingIsLeftOutOrIsAnotherProduct()
{
    const QString first = m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    const QString second = m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(2), .key = u"other"_s});
    OK(add());
    sync();
    OK(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"accept"_s, true}}));
    sync();
    QCOMPARE(count("SELECT count(*) FROM listings WHERE link = 'duplicate'"), 1);
    QJsonObject decision{{u"account"_s, u"My cards"_s}, {u"external_id"_s, second}};
    OK(call(u"account.unlink"_s, decision));
    QCOMPARE(count("SELECT count(*) FROM listings WHERE link = 'ignored' AND coalesce(product_id, 0) = 0"), 1);
    sync();
    QCOMPARE(count("SELECT count(*) FROM listings WHERE link = 'ignored'"), 1); // no sync takes it back
    QCOMPARE(m_market->listings().at(second).quantity, Quantity::pieces(2));

    decision.insert(u"undo"_s, true);
    OK(call(u"account.ignore"_s, decision)); // the owner does
    decision.remove(u"undo"_s);
    sync();
    QCOMPARE(count("SELECT count(*) FROM listings WHERE link = 'duplicate'"), 1);
    OK(call(u"product.add"_s, {{u"sku"_s, u"A-FOIL"_s}, {u"title"_s, u"A, foil"_s}}));
    decision.insert(u"sku"_s, u"A-FOIL"_s);
    OK(call(u"account.link"_s, decision));
    QCOMPARE(count("SELECT count(*) FROM listings l JOIN products p ON p.id = l.product_id "
                   "WHERE l.link = 'linked' AND p.sku = 'A-FOIL'"),
             1);
    QCOMPARE(count("SELECT count(*) FROM listings l JOIN products p ON p.id = l.product_id "
                   "WHERE l.link = 'linked' AND p.sku = 'A'"),
             1);
    sync();
    QCOMPARE(count("SELECT sum(m.delta_milli) / 1000 FROM movements m JOIN products p ON p.id = m.product_id "
                   "WHERE p.sku = 'A'"),
             5);
    QCOMPARE(count("SELECT count(*) FROM movements m JOIN products p ON p.id = m.product_id WHERE p.sku = 'A-FOIL'"),
             0); // none here, two there: the difference waits until the owner has seen it
    QCOMPARE(m_market->listings().at(first).quantity, Quantity::pieces(5));
    QCOMPARE(m_market->listings().at(second).quantity, Quantity::pieces(2));
}

// Of many, those that cannot be decided so are named and the others are done.
void TestAccountCommands::manyRowsOfTheReportAreDecidedAtOnce()
{
    QStringList ids;
    for (const QString &sku : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        ids.append(m_market->list({.sku = sku, .quantity = Quantity::pieces(2)}));
    OK(add());
    sync();
    const auto named = [](const QStringList &chosen) {
        QJsonArray listings;
        for (const QString &id : chosen)
            listings.append(QJsonObject{{u"external_id"_s, id}});
        return listings;
    };
    const QJsonObject account{{u"account"_s, u"My cards"_s}};
    const auto with = [&account](const QString &name, const QJsonValue &value) {
        QJsonObject arguments = account;
        arguments.insert(name, value);
        return arguments;
    };
    const auto none = call(u"account.match"_s, with(u"only"_s, u"probable"_s));
    OK(none);
    QCOMPARE(none->value(u"rows"_s).toArray().size(), 0);
    QCOMPARE(none->value(u"counts"_s)[u"none"].toInt(), 4); // of all, whatever is shown
    QCOMPARE(call(u"account.match"_s, with(u"only"_s, u"some"_s)).error().code, ErrorCode::InvalidRequest);

    const auto taken = call(u"account.take"_s, with(u"listings"_s, named({ids[0], u"no such"_s, ids[1]})));
    OK(taken);
    QCOMPARE(taken->value(u"done"_s).toInt(), 2);
    QCOMPARE(taken->value(u"refused"_s).toArray().size(), 1);
    QCOMPARE(taken->value(u"refused"_s)[0][u"external_id"].toString(), u"no such"_s);
    QCOMPARE(count("SELECT count(*) FROM products"), 2);

    OK(call(u"account.ignore"_s, with(u"listings"_s, named({ids[2], ids[3]}))));
    QCOMPARE(count("SELECT count(*) FROM listings WHERE link = 'ignored'"), 2);
    QJsonObject back = with(u"listings"_s, named({ids[2], ids[3]}));
    back.insert(u"undo"_s, true);
    OK(call(u"account.ignore"_s, back));
    QCOMPARE(count("SELECT count(*) FROM listings WHERE link = 'ignored'"), 0);

    for (const char *sku : {"X", "Y"})
        OK(call(u"product.add"_s, {{u"sku"_s, QString::fromLatin1(sku)}, {u"title"_s, u"A thing"_s}}));
    const QJsonArray pairs{QJsonObject{{u"external_id"_s, ids[2]}, {u"sku"_s, u"X"_s}},
                           QJsonObject{{u"external_id"_s, ids[3]}, {u"sku"_s, u"X"_s}},  // one listing a product
                           QJsonObject{{u"external_id"_s, ids[0]}, {u"sku"_s, u"Y"_s}}}; // linked already
    const auto linked = call(u"account.link"_s, with(u"listings"_s, pairs));
    OK(linked);
    QCOMPARE(linked->value(u"done"_s).toInt(), 1);
    QCOMPARE(linked->value(u"refused"_s).toArray().size(), 2);
    QCOMPARE(count("SELECT count(*) FROM listings WHERE link = 'linked'"), 3);
    QCOMPARE(call(u"account.link"_s, with(u"listings"_s, QJsonArray())).error().code, ErrorCode::InvalidRequest);
}

void TestAccountCommands::aRowOfTheReportIsLeftOutOrTakenAsNew()
{
    const QString left = m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(2)});
    const QString taken = m_market->list({.sku = u"B"_s, .quantity = Quantity::pieces(3)});
    OK(add());
    sync(); // read, and nothing linked: the owner has not agreed
    QCOMPARE(count("SELECT count(*) FROM products"), 0);
    const QJsonObject ignored{{u"account"_s, u"My cards"_s}, {u"external_id"_s, left}};
    OK(call(u"account.ignore"_s, ignored));
    QCOMPARE(call(u"account.ignore"_s, ignored).error().code, ErrorCode::InvalidRequest);
    QCOMPARE(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}})->value(u"rows"_s).toArray().size(), 1);
    const QJsonObject asNew{{u"account"_s, u"My cards"_s}, {u"external_id"_s, taken}};
    OK(call(u"account.take"_s, asNew));
    QCOMPARE(count("SELECT count(*) FROM products WHERE sku = 'B'"), 1);
    QCOMPARE(call(u"account.take"_s, asNew).error().code, ErrorCode::InvalidRequest);
    OK(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"accept"_s, true}}));
    sync();
    QCOMPARE(count("SELECT count(*) FROM products"), 1); // what was left out stays so
    QJsonObject again = ignored;
    again.insert(u"undo"_s, true);
    OK(call(u"account.ignore"_s, again));
    sync();
    QCOMPARE(count("SELECT count(*) FROM products"), 2);
}

void TestAccountCommands::webhookPathIsSecret()
{
    OK(add());
    QCOMPARE(call(u"account.webhook"_s, {{u"account"_s, u"My cards"_s}}).error().code, ErrorCode::InvalidRequest);
    QCOMPARE(call(u"account.webhook"_s, {{u"account"_s, u"x"_s}}).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestAccountCommands)
#include "tst_account_commands.moc"
