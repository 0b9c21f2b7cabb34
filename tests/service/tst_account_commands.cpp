// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/account_settings.h"
#include "tests/service/unconnected_shop.h"

#include <QJsonArray>

using namespace evenstock;

// Accounts through the door: what is checked, what is stored where, and in which order.
class TestAccountCommands : public QObject, private UnconnectedShop
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
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
    void theFirstTokenIsOneForAllWhoAsk();
    void webhookPathIsSecret();
};

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
    const int batch = count("SELECT batch FROM change_log WHERE field = 'created'");
    const auto undone = call(u"batch.undo"_s, {{u"batch"_s, batch}, {u"dry_run"_s, true}});
    OK(undone);
    QCOMPARE(undone->value(u"stays"_s).toObject().value(u"created"_s).toInt(), 0); // no product was made
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

void TestAccountCommands::webhookPathIsSecret()
{
    OK(add());
    QCOMPARE(call(u"account.webhook"_s, {{u"account"_s, u"My cards"_s}}).error().code, ErrorCode::InvalidRequest);
    QCOMPARE(call(u"account.webhook"_s, {{u"account"_s, u"x"_s}}).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestAccountCommands)
#include "tst_account_commands.moc"
