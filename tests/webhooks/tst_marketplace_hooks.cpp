// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/receiver_part.h"
#include "connectors/bolibana/bolibana.h"
#include "connectors/emag/emag.h"
#include "connectors/prestashop/prestashop.h"
#include "tests/webhooks/support/served_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// eMAG's callback and BoliBana's order status, from the socket to the stock and the order list; and secrets that the
// marketplace changes while events are on their way.
class TestMarketplaceHooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmagCallbackHasItsOrderReadAndHeld();
    void anEmagCancellationGivesBack();
    void anEmptyAnswerOfEmagGivesNothingBack();
    void aCallbackBeforeItsOrderIsTriedAgain();
    void aCallbackWithoutAnOrderDoesNothing_data();
    void aCallbackWithoutAnOrderDoesNothing();
    void onlyTheAccountsOwnAddressIsKnown();
    void aBoliBanaStatusIsShownAndHoldsNothing();
    void aBoliBanaStatusNeedsTheKeyAndAState_data();
    void aBoliBanaStatusNeedsTheKeyAndAState();
    void eventsSignedBeforeAndAfterARotationCount();
    void aSecretOfLongAgoIsNoProof();
    void aReplacedSecretProvesNothingAfterADay();
    void onlyWhatProvesWebhooksIsKeptWhenReplaced();
    void aReplacedSecretThatProvesNothingIsForgotten();

private:
    static constexpr int deadlineMs = int(longEnough.count());
};

namespace {

// One account of a marketplace of the sample shop, served.
class HookedAccount
{
public:
    HookedAccount(const QString &marketplace, std::unique_ptr<Connector> connector,
                  std::vector<std::shared_ptr<const Connector>> others = {})
        : m_marketplace(marketplace)
    {
        others.push_back(std::shared_ptr<const Connector>(std::move(connector)));
        auto data = DataDirectory::open(m_folder.filePath(u"shop"_s));
        if (!data)
            qFatal("%s", qPrintable(data.error().detail));
        m_data = *data;
        auto client = openEngine({.data = m_data,
                                  .role = EngineRole::Serve,
                                  .scheduling = Scheduling::Off,
                                  .clock = std::make_shared<SystemClock>(),
                                  .connectors = others,
                                  .secrets = m_store,
                                  .parts = {makeReceiverPart()}});
        if (!client)
            qFatal("%s", qPrintable(client.error().detail));
        m_client = *std::move(client);
        const QJsonArray announced = site.server().announcement()["marketplaces"_L1].toArray();
        for (const QJsonValue &value : announced) {
            if (value["marketplace"_L1].toString() != marketplace || !m_name.isEmpty())
                continue;
            m_name = value["name"_L1].toString();
            m_secrets = value["secrets"_L1].toObject();
            must(u"account.add"_s, {{u"marketplace"_s, marketplace},
                                    {u"name"_s, m_name},
                                    {u"url"_s, value["url"_L1]},
                                    {u"settings"_s, value["settings"_L1]},
                                    {u"secrets"_s, m_secrets}});
        }
        must(u"account.match"_s, {{u"account"_s, m_name}, {u"accept"_s, true}});
        for (int times = 0; times < 2; ++times) { // reads, then links
            must(u"sync.start"_s, {{u"accounts"_s, QJsonArray{m_name}}, {u"mode"_s, u"full"_s}});
            must(u"sync.wait"_s);
        }
        m_port =
            quint16(QUrl(must(u"receiver.start"_s, {{u"hooks"_s, u"127.0.0.1:0"_s}})["hooks"_L1].toString()).port());
    }

    QJsonObject must(const QString &command, const QJsonObject &arguments = {})
    {
        const auto done = callAndWait(*m_client, command, arguments);
        if (!done)
            qFatal("%s: %s", qPrintable(command), qPrintable(done.error().detail));
        return *done;
    }
    QByteArray path() { return must(u"account.webhook"_s, {{u"account"_s, m_name}})["path"_L1].toString().toLatin1(); }
    RawAnswer ask(const QByteArray &request)
    {
        RawClient client(m_port);
        return client.ask(request);
    }
    QJsonObject act(const QString &verb, QJsonObject arguments)
    {
        arguments.insert(u"marketplace"_s, m_marketplace);
        arguments.insert(u"account"_s, m_name);
        return site->act(verb, arguments);
    }
    // As an earlier version of the program left it.
    void plantSecret(const QString &field, const QString &secret)
    {
        const auto uuid = inShop<QString>("SELECT uuid FROM accounts");
        const auto profile = inShop<QString>("SELECT value FROM settings WHERE key = 'profile'");
        m_store->write(secretKey(profile, uuid, field), secret, Attention::Background, m_store.get(),
                       [](const SecretStatus &) {});
        auto database = Database::open({.path = m_data.shopFile()});
        if (!database || !AccountRepository(*database).rememberCredential(uuid + u'/' + field, 1, u"hash"_s))
            qFatal("the secret cannot be planted");
    }
    QMap<QString, QString> kept() { return m_store->of(inShop<QString>("SELECT uuid FROM accounts")); }
    const QString &name() const { return m_name; }
    QByteArray secret(const char *name) const { return m_secrets[QLatin1String(name)].toString().toLatin1(); }
    template <typename T, typename... Values>
    T inShop(const char *sql, const Values &...values)
    {
        return value<T>(*m_data.openShopReadOnly(), sql, values...);
    }
    qint64 events(const QString &state)
    {
        return value<qint64>(*m_data.openInboxReadOnly(), "SELECT count(*) FROM events WHERE state = ?", state);
    }
    // A listing of single pieces with some on hand: its external id.
    QString listing()
    {
        return inShop<QString>(
            "SELECT l.external_id FROM listings l JOIN movements m ON m.product_id = l.product_id "
            "WHERE l.link = 'linked' AND l.units = 1 GROUP BY l.id HAVING sum(m.delta_milli) >= 3000 "
            "ORDER BY l.id LIMIT 1");
    }
    qint64 onHand(const QString &externalId)
    {
        return inShop<qint64>("SELECT coalesce(sum(m.delta_milli), 0) / 1000 FROM movements m JOIN listings l ON "
                              "l.product_id = m.product_id WHERE l.external_id = ?",
                              externalId);
    }

    sandbox::OpenShop site{few()};

private:
    static sandbox::Options few()
    {
        sandbox::Options options = sandbox::stillShop();
        options.products = 8;
        return options;
    }
    template <typename T, typename... Values>
    static T value(Database database, const char *sql, const Values &...values)
    {
        const auto found = database.value<T>(sql, values...);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return found->value_or(T());
    }

    QString m_marketplace;
    QTemporaryDir m_folder;
    std::shared_ptr<MemorySecrets> m_store = std::make_shared<MemorySecrets>();
    DataDirectory m_data;
    std::unique_ptr<EngineAccess> m_client;
    QString m_name;
    QJsonObject m_secrets;
    quint16 m_port = 0;
};

QByteArray callback(HookedAccount &shop, const QJsonObject &sold)
{
    return rawRequest("GET", shop.path() + "?order_id=" + QByteArray::number(sold["order"_L1].toInteger()));
}

} // namespace

void TestMarketplaceHooks::anEmagCallbackHasItsOrderReadAndHeld()
{
    HookedAccount shop(u"emag"_s, emag::make());
    const QString offer = shop.listing();
    QVERIFY(!offer.isEmpty());
    const qint64 before = shop.onHand(offer);
    const QJsonObject sold = shop.act(u"sell"_s, {{u"offer"_s, offer.toLongLong()}, {u"quantity"_s, 2}});
    QCOMPARE(shop.onHand(offer), before); // nobody told it yet
    const RawAnswer answer = shop.ask(callback(shop, sold));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object(), (QJsonObject{{u"success"_s, true}}));
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(offer), before - 2, deadlineMs);
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(u"done"_s), 1, deadlineMs);
    QCOMPARE(shop.ask(callback(shop, sold)).status, 200); // eMAG calls again until it is acknowledged
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(u"done"_s), 2, deadlineMs);
    QCOMPARE(shop.onHand(offer), before - 2);
}

void TestMarketplaceHooks::anEmagCancellationGivesBack()
{
    HookedAccount shop(u"emag"_s, emag::make());
    const QString offer = shop.listing();
    const qint64 before = shop.onHand(offer);
    const QJsonObject sold = shop.act(u"sell"_s, {{u"offer"_s, offer.toLongLong()}, {u"quantity"_s, 1}});
    QCOMPARE(shop.ask(callback(shop, sold)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(offer), before - 1, deadlineMs);
    shop.act(u"cancel"_s, {{u"order"_s, sold["order"_L1]}});
    QCOMPARE(shop.ask(callback(shop, sold)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(offer), before, deadlineMs);
}

// eMAG was seen to show nothing, with success, for hours.
void TestMarketplaceHooks::anEmptyAnswerOfEmagGivesNothingBack()
{
    HookedAccount shop(u"emag"_s, emag::make());
    const QString offer = shop.listing();
    const qint64 before = shop.onHand(offer);
    const QJsonObject sold = shop.act(u"sell"_s, {{u"offer"_s, offer.toLongLong()}, {u"quantity"_s, 2}});
    QCOMPARE(shop.ask(callback(shop, sold)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(u"done"_s), 1, deadlineMs);
    QCOMPARE(shop.onHand(offer), before - 2);
    shop.site->faults(u"empty-export:route=POST /order/read"_s);
    QCOMPARE(shop.ask(callback(shop, sold)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(u"done"_s), 2, deadlineMs);
    QCOMPARE(shop.onHand(offer), before - 2);
    QCOMPARE(shop.inShop<qint64>("SELECT count(*) FROM problems WHERE kind = 'order_review' AND state = 'open'"), 1);
    // It shows it again, and it was cancelled meanwhile: only now they come back.
    shop.site->control("DELETE", u"/faults"_s);
    shop.act(u"cancel"_s, {{u"order"_s, sold["order"_L1]}});
    QCOMPARE(shop.ask(callback(shop, sold)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(offer), before, deadlineMs);
}

// It calls before its own interface shows the order.
void TestMarketplaceHooks::aCallbackBeforeItsOrderIsTriedAgain()
{
    HookedAccount shop(u"emag"_s, emag::make());
    const QString offer = shop.listing();
    const qint64 before = shop.onHand(offer);
    const QJsonObject sold = shop.act(u"sell"_s, {{u"offer"_s, offer.toLongLong()}, {u"quantity"_s, 2}});
    shop.site->faults(u"empty-export:n=1,route=POST /order/read"_s);
    QCOMPARE(shop.ask(callback(shop, sold)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(u"failed"_s), 1, deadlineMs);
    QCOMPARE(shop.onHand(offer), before);
    shop.must(u"event.retry"_s, {{u"event"_s, 1}}); // as its time would
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(u"done"_s), 1, deadlineMs);
    QCOMPARE(shop.onHand(offer), before - 2);
}

void TestMarketplaceHooks::aCallbackWithoutAnOrderDoesNothing_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("state");
    QTest::newRow("no number") << QByteArray() << u"ignored"_s;
    QTest::newRow("no number but text") << QByteArray("?order_id=abc") << u"ignored"_s;
    QTest::newRow("a number too long") << QByteArray("?order_id=99999999999999999999") << u"ignored"_s;
    QTest::newRow("an order that is not there") << QByteArray("?order_id=999999999") << u"failed"_s;
}

void TestMarketplaceHooks::aCallbackWithoutAnOrderDoesNothing()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, state);
    HookedAccount shop(u"emag"_s, emag::make());
    const qint64 movements = shop.inShop<qint64>("SELECT count(*) FROM movements");
    const qint64 orders = shop.inShop<qint64>("SELECT count(*) FROM orders");
    QCOMPARE(shop.ask(rawRequest("GET", shop.path() + query)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(state), 1, deadlineMs);
    QCOMPARE(shop.inShop<qint64>("SELECT count(*) FROM movements"), movements);
    QCOMPARE(shop.inShop<qint64>("SELECT count(*) FROM orders"), orders);
}

void TestMarketplaceHooks::onlyTheAccountsOwnAddressIsKnown()
{
    HookedAccount shop(u"emag"_s, emag::make());
    QCOMPARE(shop.ask(rawRequest("GET", "/emag/callback/0123456789abcdef0123456789abcdef?order_id=1")).status, 404);
    QCOMPARE(shop.ask(rawRequest("POST", shop.path() + "?order_id=1", "{}")).status, 405);
    QCOMPARE(shop.events(u"received"_s), 0);
}

void TestMarketplaceHooks::aBoliBanaStatusIsShownAndHoldsNothing()
{
    HookedAccount shop(u"bolibana"_s, bolibana::make());
    const qint64 movements = shop.inShop<qint64>("SELECT count(*) FROM movements");
    const auto tell = [&shop](const QString &status) {
        const QJsonObject body{{u"external_sale_id"_s, 4711},
                               {u"order_number"_s, u"BB-4711"_s},
                               {u"status"_s, status},
                               {u"tracking_number"_s, u"TRACK-1"_s}};
        return shop.ask(rawRequest("POST", shop.path(), QJsonDocument(body).toJson(QJsonDocument::Compact),
                                   {{"X-API-Key", shop.secret("key")}}));
    };
    const auto state = [&shop] { return shop.inShop<QString>("SELECT state FROM orders WHERE external_id = '4711'"); };
    const RawAnswer answer = tell(u"confirmed"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object(), (QJsonObject{{u"success"_s, true}}));
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"confirmed"_s, deadlineMs);
    QCOMPARE(tell(u"shipped"_s).status, 200); // within the same second: it has no orders that could be asked for
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"shipped"_s, deadlineMs);
    QCOMPARE(tell(u"draft"_s).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(u"ignored"_s), 1, deadlineMs);
    QCOMPARE(state(), u"shipped"_s);
    QCOMPARE(shop.inShop<qint64>("SELECT count(*) FROM movements"), movements); // it was taken where it was sold
}

void TestMarketplaceHooks::aBoliBanaStatusNeedsTheKeyAndAState_data()
{
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray good = "{\"external_sale_id\":1,\"order_number\":\"B\",\"status\":\"shipped\"}";
    QTest::newRow("no key") << false << good << 401;
    QTest::newRow("a state nobody knows")
        << true << QByteArray("{\"external_sale_id\":1,\"order_number\":\"B\",\"status\":\"eaten\"}") << 422;
    QTest::newRow("no sale") << true << QByteArray("{\"status\":\"shipped\"}") << 422;
    QTest::newRow("HTML") << true << QByteArray("<html></html>") << 400;
}

void TestMarketplaceHooks::aBoliBanaStatusNeedsTheKeyAndAState()
{
    QFETCH(bool, hasKey);
    QFETCH(QByteArray, body);
    HookedAccount shop(u"bolibana"_s, bolibana::make());
    const QByteArray key = hasKey ? shop.secret("key") : QByteArray("b2c_another");
    const RawAnswer answer = shop.ask(rawRequest("POST", shop.path(), body, {{"X-API-Key", key}}));
    QTEST(answer.status, "status");
    QVERIFY(answer.object().contains("detail"_L1));
    QVERIFY(!answer.body.contains(shop.secret("key")));
    QCOMPARE(shop.events(u"received"_s) + shop.events(u"done"_s), 0);
}

namespace {

// An order of one piece, as an event with its signature.
struct SignedEvent {
    QJsonObject event = {};
    QByteArray proof = {};
};
SignedEvent sold(ServedShop &shop, const ServedShop::Card &card, const QByteArray &secret)
{
    const QJsonObject sale =
        shop.site().act(u"sell"_s, {{u"product"_s, card.externalId.toLongLong()}, {u"quantity"_s, 1}});
    const qint64 id = sale["order"_L1]["id"_L1].toInteger();
    const QJsonObject event = shop.eventOf(u"order.create"_s, shop.site().get(u"/orders/%1"_s.arg(id)).object());
    return {event, ServedShop::sign(QJsonDocument(event).toJson(QJsonDocument::Compact), secret)};
}

} // namespace

// CardTrader gives the app another secret: what was signed with the old one is still on its way.
void TestMarketplaceHooks::eventsSignedBeforeAndAfterARotationCount()
{
    ServedShop shop;
    const auto card = shop.card(6);
    const QByteArray old = shop.sharedSecret();
    const SignedEvent early = sold(shop, card, old);
    shop.site().act(u"secret"_s);
    const QByteArray renewed = shop.sharedSecret();
    QVERIFY(renewed != old);
    // The first event with the new one is not proved yet: it is kept apart, the site is asked, and then it counts.
    const SignedEvent first = sold(shop, card, renewed);
    QCOMPARE(shop.deliver(first.event, 0, first.proof).status, 401);
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(card.sku), card.quantity - 1, deadlineMs);
    QCOMPARE(shop.deliver(early.event, 0, early.proof).status, 200);
    const SignedEvent late = sold(shop, card, renewed);
    QCOMPARE(shop.deliver(late.event, 0, late.proof).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(card.sku), card.quantity - 3, deadlineMs);
    QCOMPARE(shop.deliver(first.event, 0, first.proof).status, 200); // sent again after its 401: counted already
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(u"received"_s), 0, deadlineMs);
    QCOMPARE(shop.onHand(card.sku), card.quantity - 3);
    QCOMPARE(shop.events(u"quarantined"_s), 0);
}

void TestMarketplaceHooks::aSecretOfLongAgoIsNoProof()
{
    ServedShop shop;
    const auto card = shop.card(6);
    const QByteArray first = shop.sharedSecret();
    for (int times = 0; times < 2; ++times) { // each run learns what the site signs with
        shop.site().act(u"secret"_s);
        shop.must(u"sync.start"_s, {{u"accounts"_s, QJsonArray{shop.name()}}, {u"mode"_s, u"incremental"_s}});
        shop.must(u"sync.wait"_s);
    }
    const SignedEvent newest = sold(shop, card, shop.sharedSecret());
    QTRY_COMPARE_WITH_TIMEOUT(shop.deliver(newest.event, 0, newest.proof).status, 200, deadlineMs);
    const SignedEvent oldest = sold(shop, card, first);
    QCOMPARE(shop.deliver(oldest.event, 0, oldest.proof).status, 401);
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(card.sku), card.quantity - 1, deadlineMs);
}

void TestMarketplaceHooks::aReplacedSecretProvesNothingAfterADay()
{
    ServedShop shop;
    const auto card = shop.card(6);
    const QByteArray old = shop.sharedSecret();
    shop.site().act(u"secret"_s);
    shop.must(u"sync.start"_s, {{u"accounts"_s, QJsonArray{shop.name()}}, {u"mode"_s, u"incremental"_s}});
    shop.must(u"sync.wait"_s);
    const SignedEvent newer = sold(shop, card, shop.sharedSecret());
    QTRY_COMPARE_WITH_TIMEOUT(shop.deliver(newer.event, 0, newer.proof).status, 200, deadlineMs);
    shop.passTime(std::chrono::hours(23));
    const SignedEvent inTime = sold(shop, card, old);
    QCOMPARE(shop.deliver(inTime.event, 0, inTime.proof).status, 200);
    shop.passTime(std::chrono::hours(2));
    const SignedEvent late = sold(shop, card, shop.sharedSecret());
    QCOMPARE(shop.deliver(late.event, 0, late.proof).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shop.onHand(card.sku), card.quantity - 3, deadlineMs);
    // The same message again and again: it is counted once at most, until it is no proof any more.
    const SignedEvent tooLate = sold(shop, card, old);
    QTRY_COMPARE_WITH_TIMEOUT(shop.deliver(inTime.event, 0, inTime.proof).status, 401, deadlineMs);
    QCOMPARE(shop.deliver(tooLate.event, 0, tooLate.proof).status, 401);
    QTRY_COMPARE_WITH_TIMEOUT(shop.events(u"received"_s), 0, deadlineMs);
    QCOMPARE(shop.onHand(card.sku), card.quantity - 3);
}

// Two marketplaces call two things by one name: of PrestaShop's it is what asks, not what proves.
void TestMarketplaceHooks::onlyWhatProvesWebhooksIsKeptWhenReplaced()
{
    HookedAccount shop(u"prestashop"_s, prestashop::make(), {std::shared_ptr<const Connector>(bolibana::make())});
    QMap<QString, QString> expected = shop.kept();
    QVERIFY(expected.contains(u"key"_s) && expected.contains(u"hook_key"_s));
    expected.insert(u"hook_key.previous"_s, expected.value(u"hook_key"_s));
    expected.insert(u"hook_key"_s, u"another key of the module"_s);
    expected.insert(u"key"_s, QString(32, u'K'));
    shop.must(u"account.set"_s, {{u"account"_s, shop.name()},
                                 {u"secrets"_s, QJsonObject{{u"key"_s, expected.value(u"key"_s)},
                                                            {u"hook_key"_s, expected.value(u"hook_key"_s)}}}});
    QCOMPARE(shop.kept(), expected);
}

void TestMarketplaceHooks::aReplacedSecretThatProvesNothingIsForgotten()
{
    HookedAccount shop(u"prestashop"_s, prestashop::make());
    const QMap<QString, QString> expected = shop.kept();
    shop.plantSecret(u"key.previous"_s, u"a key of the Webservice that was replaced"_s);
    QVERIFY(shop.kept().contains(u"key.previous"_s));
    shop.must(u"account.set"_s, {{u"account"_s, shop.name()}, {u"settings"_s, QJsonObject{{u"buffer"_s, u"1"_s}}}});
    QTRY_COMPARE_WITH_TIMEOUT(shop.kept(), expected, deadlineMs);
    const auto facts = [&shop] {
        return shop.inShop<qint64>("SELECT count(*) FROM credential_facts WHERE key LIKE '%/key.previous'");
    };
    QTRY_COMPARE_WITH_TIMEOUT(facts(), 0, deadlineMs);
}

QTEST_GUILESS_MAIN(TestMarketplaceHooks)
#include "tst_marketplace_hooks.moc"
