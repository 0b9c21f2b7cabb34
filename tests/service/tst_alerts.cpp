// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/alert_part.h"
#include "app/service/engine_services.h"
#include "tests/support/canaries.h"
#include "tests/support/scripted_mail_server.h"
#include "tests/support/service/open_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What is worth a notification, and how often.
class TestAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnceAndInGroups();
    void changesThatAreHeldAreTold();
    void aConnectionIsLostOnceTwoTriesFailed();
    void whatFailsManyTimesBeforeAnybodyLooksIsToldOnce();
    void thatItIsRefusedAfterItWasLostIsTold();
    void isQuietWhereTheOwnerWantsItSo();
    void comesByMailWhereItIsSetUp();
    void comesInTheLanguageOfTheSettings();
    void mailsComeTogether();
    void aMailThatCannotBeSentIsInTheErrorListAndComesLater();
    void whatAnEndedProgramDidNotMailComesWithTheNext();
    void aMailOnItsWayArrivesAtTheEndAndComesOnce();
    void switchedOnLaterItBeginsThen();
    void theTestMailSaysHowItWent();
    void thePasswordIsNowhereButInTheSecretStore();
};

namespace {

struct Watched {
    Watched()
    {
        stage.open({.id = u"cards"_s});
        open();
    }
    void open() // also again, after close()
    {
        EngineOptions options = stage.options(EngineRole::Serve);
        options.parts = {makeAlertPart()};
        options.addCommands = [](CommandRegistry &registry) {
            registry.add(u"test.beat"_s, [](EngineServices &services, Arguments &) -> Result<QJsonObject> {
                services.beat();
                return QJsonObject();
            });
            registry.add(u"test.hold"_s, [](EngineServices &services, Arguments &) -> Result<QJsonObject> {
                TRY(services.engine.transact([&]() -> Status {
                    for (const QString &kind : {u"guard"_s, u"dry_run"_s}) { // a preview is no news
                        TRY_ASSIGN(const PlanId id, services.context().runs.insertPlan(
                                                        {.account = {1}, .kind = kind, .createdAt = services.now()}));
                        Q_UNUSED(id)
                    }
                    return {};
                }));
                services.events.data({u"plans"_s});
                return QJsonObject();
            });
            registry.add(u"test.fail"_s, [](EngineServices &services, Arguments &arguments) -> Result<QJsonObject> {
                TRY_ASSIGN(const QString code, arguments.text(u"code"_s));
                TRY(services.engine.noteFailure({1}, makeError(*errorCodeFromName(code), u"no answer"_s)));
                services.events.data({u"problems"_s});
                return QJsonObject();
            });
            registry.add(u"test.oversell"_s, [](EngineServices &services, Arguments &arguments) -> Result<QJsonObject> {
                TRY_ASSIGN(const QString item, arguments.text(u"item"_s));
                TRY(services.engine.transact([&]() -> Status {
                    TRY_ASSIGN(const ProblemId id, services.context().runs.report({.kind = u"oversell"_s,
                                                                                   .fingerprint = item,
                                                                                   .account = {1},
                                                                                   .item = item,
                                                                                   .firstAt = services.now(),
                                                                                   .lastAt = services.now()}));
                    Q_UNUSED(id)
                    return {};
                }));
                services.events.data({u"problems"_s});
                return QJsonObject();
            });
        };
        auto opened = openEngine(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        client = *std::move(opened);
        QObject::connect(client.get(), &EngineClient::happened, client.get(),
                         [this](const QString &topic, const QJsonObject &data) {
                             if (topic == "alert"_L1)
                                 alerts.append(data["groups"_L1].toArray());
                         });
    }
    void close() { client.reset(); }
    void must(const QString &command, const QJsonObject &arguments = {})
    {
        if (const auto done = callAndWait(*client, command, arguments); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    void fail(ErrorCode code) { must(u"test.fail"_s, {{u"code"_s, errorCodeName(code)}}); }
    void set(const QString &key, const QString &value)
    {
        must(u"settings.set"_s, {{u"key"_s, key}, {u"value"_s, value}});
    }
    void setUpMail(quint16 port)
    {
        set(u"mail.enabled"_s, u"true"_s);
        set(u"mail.server"_s, u"127.0.0.1:%1"_s.arg(port));
        set(u"mail.security"_s, u"none"_s);
        set(u"mail.from"_s, u"shop@shop.example"_s);
        set(u"mail.to"_s, u"owner@shop.example"_s);
    }
    void pass(std::chrono::milliseconds length)
    {
        stage.clock().advance(length);
        must(u"test.beat"_s);
        must(u"test.beat"_s); // its events are delivered before the reply
    }

    EngineStage stage;
    std::unique_ptr<EngineAccess> client;
    QList<QJsonArray> alerts;
};

} // namespace

void TestAlerts::tellsOnceAndInGroups()
{
    Watched shop;
    shop.must(u"test.oversell"_s, {{u"item"_s, u"A-1"_s}});
    shop.must(u"test.oversell"_s, {{u"item"_s, u"A-2"_s}});
    shop.pass(std::chrono::seconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(shop.alerts.size(), 1, int(longEnough.count()));
    const QJsonObject group = shop.alerts.first().at(0).toObject();
    QCOMPARE(shop.alerts.first().size(), 1);
    QCOMPARE(group["kind"_L1].toString(), u"oversells"_s);
    QCOMPARE(group["count"_L1].toInteger(), 2);
    QCOMPARE(group["examples"_L1].toArray(), QJsonArray({u"A-1"_s, u"A-2"_s}));
    QCOMPARE(group["accounts"_L1].toArray(), QJsonArray({u"cards"_s}));

    // The next one waits for its minute, and the first two are not told again.
    shop.must(u"test.oversell"_s, {{u"item"_s, u"A-3"_s}});
    shop.pass(std::chrono::seconds(10));
    QCOMPARE(shop.alerts.size(), 1);
    shop.pass(std::chrono::seconds(60));
    QTRY_COMPARE_WITH_TIMEOUT(shop.alerts.size(), 2, int(longEnough.count()));
    QCOMPARE(shop.alerts.last().at(0)["examples"_L1].toArray(), QJsonArray({u"A-3"_s}));
}

void TestAlerts::changesThatAreHeldAreTold()
{
    Watched shop;
    shop.must(u"test.hold"_s);
    shop.pass(std::chrono::seconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(shop.alerts.size(), 1, int(longEnough.count()));
    QCOMPARE(shop.alerts.first().size(), 1);
    const QJsonObject group = shop.alerts.first().at(0).toObject();
    QCOMPARE(group["kind"_L1].toString(), u"plans"_s);
    QCOMPARE(group["count"_L1].toInteger(), 1);
    QCOMPARE(group["accounts"_L1].toArray(), QJsonArray({u"cards"_s}));
}

// What the next try finds again is no news.
void TestAlerts::aConnectionIsLostOnceTwoTriesFailed()
{
    Watched shop;
    shop.fail(ErrorCode::Offline);
    shop.pass(std::chrono::minutes(2));
    QCOMPARE(shop.alerts.size(), 0);
    shop.fail(ErrorCode::Offline);
    shop.pass(std::chrono::seconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(shop.alerts.size(), 1, int(longEnough.count()));
    QCOMPARE(shop.alerts.first().at(0)["kind"_L1].toString(), u"accounts"_s);
    shop.fail(ErrorCode::Offline); // told already
    shop.pass(std::chrono::minutes(2));
    QCOMPARE(shop.alerts.size(), 1);
}

// Another alert comes between the first failure and the others, and none follows it at once.
void TestAlerts::whatFailsManyTimesBeforeAnybodyLooksIsToldOnce()
{
    Watched shop;
    shop.fail(ErrorCode::Offline);
    shop.must(u"test.oversell"_s, {{u"item"_s, u"A-1"_s}});
    shop.pass(std::chrono::seconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(shop.alerts.size(), 1, int(longEnough.count()));
    QCOMPARE(shop.alerts.first().size(), 1); // only what was sold twice
    for (int time = 0; time < 2; ++time) {
        shop.pass(std::chrono::seconds(10));
        shop.fail(ErrorCode::Offline);
    }
    shop.pass(std::chrono::minutes(1));
    QTRY_COMPARE_WITH_TIMEOUT(shop.alerts.size(), 2, int(longEnough.count()));
    QCOMPARE(shop.alerts.last().at(0)["kind"_L1].toString(), u"accounts"_s);
    shop.fail(ErrorCode::Timeout);
    shop.pass(std::chrono::minutes(2));
    QCOMPARE(shop.alerts.size(), 2);
}

void TestAlerts::thatItIsRefusedAfterItWasLostIsTold()
{
    Watched shop;
    shop.fail(ErrorCode::Offline);
    shop.pass(std::chrono::minutes(2));
    QCOMPARE(shop.alerts.size(), 0);
    shop.fail(ErrorCode::Unauthorized);
    shop.pass(std::chrono::seconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(shop.alerts.size(), 1, int(longEnough.count()));
}

void TestAlerts::isQuietWhereTheOwnerWantsItSo()
{
    Watched shop;
    shop.must(u"settings.set"_s, {{u"key"_s, u"notify.oversells"_s}, {u"value"_s, u"false"_s}});
    shop.must(u"test.oversell"_s, {{u"item"_s, u"A-1"_s}});
    shop.pass(std::chrono::minutes(2));
    QCOMPARE(shop.alerts.size(), 0);
}

void TestAlerts::comesByMailWhereItIsSetUp()
{
    const ScriptedMailServer server;
    Watched shop;
    shop.setUpMail(server.port());
    shop.must(u"test.oversell"_s, {{u"item"_s, u"A-1"_s}});
    shop.must(u"test.oversell"_s, {{u"item"_s, u"A-2"_s}});
    shop.pass(std::chrono::seconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 1, int(longEnough.count()));
    const ReceivedMail mail = server.mails().first();
    QCOMPARE(mail.to, QStringList{u"owner@shop.example"_s});
    QVERIFY(mail.text.contains("Subject: Evenstock: 2 products oversold\r\n"));
    for (const char *word : {"cards", "A-1", "A-2"})
        QVERIFY2(mail.text.contains(word), word);
}

void TestAlerts::comesInTheLanguageOfTheSettings()
{
    const ScriptedMailServer server;
    Watched shop;
    shop.setUpMail(server.port());
    shop.set(u"language"_s, u"it"_s);
    shop.must(u"test.oversell"_s, {{u"item"_s, u"A-1"_s}});
    shop.pass(std::chrono::seconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 1, int(longEnough.count()));
    QByteArray mail = server.mails().first().text;
    QVERIFY2(mail.contains("Subject: Evenstock: 1 prodotto venduto in eccesso\r\n"), mail.constData());
    QVERIFY2(mail.contains("Impostazioni, Notifiche"), mail.constData());
    // Another one is chosen: the next mail speaks it, with no new start.
    shop.set(u"language"_s, u"fr"_s);
    for (const char *item : {"A-2", "A-3"})
        shop.must(u"test.oversell"_s, {{u"item"_s, QString::fromLatin1(item)}});
    shop.pass(std::chrono::minutes(11));
    QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 2, int(longEnough.count()));
    mail = server.mails().last().text;
    QVERIFY2(mail.contains("Subject: Evenstock: 2 produits survendus\r\n"), mail.constData());
}

void TestAlerts::mailsComeTogether()
{
    const ScriptedMailServer server;
    Watched shop;
    shop.setUpMail(server.port());
    shop.must(u"test.oversell"_s, {{u"item"_s, u"A-1"_s}});
    shop.pass(std::chrono::seconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 1, int(longEnough.count()));
    for (const char *item : {"B-1", "B-2"}) {
        shop.must(u"test.oversell"_s, {{u"item"_s, QString::fromLatin1(item)}});
        shop.pass(std::chrono::minutes(2));
    }
    QCOMPARE(shop.alerts.size(), 3); // on the desktop at once
    QCOMPARE(server.mails().size(), 1);
    shop.pass(std::chrono::minutes(10));
    QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 2, int(longEnough.count()));
    QVERIFY(server.mails().last().text.contains("Evenstock: 2 products oversold"));
    QVERIFY(!server.mails().last().text.contains("A-1")); // told before
}

void TestAlerts::aMailThatCannotBeSentIsInTheErrorListAndComesLater()
{
    Watched shop;
    quint16 port = 0;
    {
        const ScriptedMailServer gone;
        port = gone.port();
    }
    shop.setUpMail(port);
    shop.must(u"test.oversell"_s, {{u"item"_s, u"A-1"_s}});
    shop.pass(std::chrono::seconds(1));
    const auto open = [&shop] {
        Database database = shop.stage.look();
        return database.value<qint64>("SELECT count(*) FROM problems WHERE kind = 'mail' AND state = 'open'")
            .valueOr({})
            .value_or(-1);
    };
    QTRY_COMPARE_WITH_TIMEOUT(open(), 1, int(longEnough.count()));
    const ScriptedMailServer server;
    shop.setUpMail(server.port());
    shop.pass(std::chrono::minutes(11));
    QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 1, int(longEnough.count()));
    QVERIFY(server.mails().first().text.contains("A-1")); // nothing is lost on the way
    QTRY_COMPARE_WITH_TIMEOUT(open(), 0, int(longEnough.count()));
}

void TestAlerts::whatAnEndedProgramDidNotMailComesWithTheNext()
{
    const ScriptedMailServer server;
    Watched shop;
    shop.setUpMail(server.port());
    shop.must(u"test.oversell"_s, {{u"item"_s, u"A-1"_s}});
    shop.pass(std::chrono::seconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 1, int(longEnough.count()));
    shop.must(u"test.oversell"_s, {{u"item"_s, u"B-1"_s}});
    shop.pass(std::chrono::minutes(2)); // told on the desktop; the mail has its ten minutes to wait
    shop.close();
    QCOMPARE(server.mails().size(), 1);
    shop.open();
    shop.pass(std::chrono::seconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 2, int(longEnough.count()));
    QVERIFY(server.mails().last().text.contains("B-1"));
    QVERIFY(!server.mails().last().text.contains("A-1"));
}

void TestAlerts::aMailOnItsWayArrivesAtTheEndAndComesOnce()
{
    const ScriptedMailServer server;
    Watched shop;
    shop.setUpMail(server.port());
    shop.must(u"test.oversell"_s, {{u"item"_s, u"A-1"_s}});
    shop.pass(std::chrono::seconds(1));
    shop.close(); // at once
    QCOMPARE(server.mails().size(), 1);
    Database store = shop.stage.look();
    const auto until = store.value<QString>("SELECT value FROM settings WHERE key = 'mail.told_until'");
    OK(until);
    QCOMPARE(until->value_or(QString()), QString::number(shop.stage.clock().now()));
    shop.open();
    shop.pass(std::chrono::minutes(11));
    shop.must(u"mail.test"_s); // goes after whatever else was to be sent
    QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 2, int(longEnough.count()));
    QVERIFY(server.mails().last().text.contains("test mail"));
}

void TestAlerts::switchedOnLaterItBeginsThen()
{
    const ScriptedMailServer server;
    Watched shop;
    shop.must(u"test.oversell"_s, {{u"item"_s, u"A-1"_s}});
    shop.pass(std::chrono::seconds(1));
    shop.setUpMail(server.port());
    shop.must(u"test.oversell"_s, {{u"item"_s, u"B-1"_s}});
    shop.pass(std::chrono::seconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 1, int(longEnough.count()));
    QVERIFY(server.mails().last().text.contains("B-1"));
    QVERIFY(!server.mails().last().text.contains("A-1"));
}

void TestAlerts::theTestMailSaysHowItWent()
{
    Watched shop;
    auto refused = callAndWait(*shop.client, u"mail.test"_s);
    QCOMPARE(refused.error().code, ErrorCode::InvalidRequest);
    QCOMPARE(refused.error().item, u"mail.server"_s);
    const ScriptedMailServer server({.refusedRecipient = "nobody@shop.example"});
    shop.setUpMail(server.port());
    const auto sent = callAndWait(*shop.client, u"mail.test"_s);
    OK(sent);
    QCOMPARE(sent->value("to"_L1).toString(), u"owner@shop.example"_s);
    QCOMPARE(server.mails().size(), 1);
    shop.set(u"mail.to"_s, u"nobody@shop.example"_s);
    QCOMPARE(callAndWait(*shop.client, u"mail.test"_s).error().code, ErrorCode::Rejected);
}

void TestAlerts::thePasswordIsNowhereButInTheSecretStore()
{
    Canaries canaries;
    const QString password = canaries.plant(u"mail password"_s);
    const ScriptedMailServer server({.user = "shop", .password = password.toLatin1()});
    Watched shop;
    shop.setUpMail(server.port());
    shop.set(u"mail.user"_s, u"shop"_s);
    QVERIFY(!callAndWait(*shop.client, u"mail.test"_s).ok()); // it has none yet
    shop.must(u"mail.password"_s, {{u"secrets"_s, QJsonObject{{u"password"_s, password}}}});
    shop.must(u"mail.test"_s);
    QCOMPARE(server.mails().first().password, password.toLatin1());
    QCOMPARE(shop.stage.secrets().count(), 1);
    shop.client.reset();
    QCOMPARE(canaries.findBelow(shop.stage.path()).join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
