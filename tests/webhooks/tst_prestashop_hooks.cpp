// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/receiver_part.h"
#include "connectors/prestashop/prestashop.h"
#include "tests/webhooks/support/served_shop.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMs = 30'000;

// A wholesaler and a retailer as the hub serves them, and a third account with the retailer's key for another shop of
// its installation.
class HookedShop
{
public:
    HookedShop()
    {
        auto data = DataDirectory::open(m_folder.filePath(u"shop"_s));
        m_data = *data;
        auto client = openEngine({.data = m_data,
                                  .role = EngineRole::Serve,
                                  .scheduling = Scheduling::Off,
                                  .clock = std::make_shared<SystemClock>(),
                                  .connectors = {std::shared_ptr<const Connector>(prestashop::make())},
                                  .secrets = m_secrets,
                                  .parts = {makeReceiverPart()}});
        if (!client)
            qFatal("%s", qPrintable(client.error().detail));
        m_client = *std::move(client);
        const QJsonArray announced = site.server().announcement()["marketplaces"_L1].toArray();
        for (const QJsonValue &value : announced) {
            if (value["marketplace"_L1].toString() == "prestashop"_L1 && m_keys.size() < 2)
                add(value.toObject());
        }
        const QJsonObject ready =
            must(u"receiver.start"_s, {{u"hooks"_s, u"127.0.0.1:0"_s}, {u"local"_s, u"127.0.0.1:0"_s}});
        m_port = quint16(QUrl(ready["hooks"_L1].toString()).port());
    }

    QJsonObject must(const QString &command, const QJsonObject &arguments = {})
    {
        const auto done = callAndWait(*m_client, command, arguments);
        if (!done)
            qFatal("%s: %s", qPrintable(command), qPrintable(done.error().detail));
        return *done;
    }
    // The same installation as account `seat`, with its key, but other settings.
    void addTwin(int seat, const QString &name, const QString &idShop)
    {
        must(u"account.add"_s, {{u"marketplace"_s, u"prestashop"_s},
                                {u"name"_s, name},
                                {u"url"_s, m_urls.at(seat)},
                                {u"settings"_s, QJsonObject{{u"id_shop"_s, idShop}}},
                                {u"test"_s, false},
                                {u"secrets"_s, QJsonObject{{u"key"_s, QString(32, u'K')},
                                                           {u"hook_key"_s, QString::fromLatin1(m_keys.at(seat))}}}});
    }
    RawAnswer post(const QByteArray &path, const QJsonObject &body, const QByteArray &key)
    {
        RawClient client(m_port);
        return client.ask(
            rawRequest("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), {{"X-API-KEY", key}}));
    }
    QJsonObject event(const QString &name, QJsonObject ids, int seat = 0)
    {
        ids.insert(u"event"_s, name);
        ids.insert(u"via_webservice"_s, false);
        ids.insert(u"role"_s, seat == 0 ? u"SOURCE"_s : u"CLIENT"_s);
        ids.insert(u"shop_url"_s, m_urls.at(seat) + u'/');
        ids.insert(u"id_shop"_s, 1);
        ids.insert(u"at"_s, u"2026-11-24T15:00:00Z"_s);
        ids.insert(u"event_id"_s, u"event-%1"_s.arg(++m_events));
        return ids;
    }
    qsizetype orders(int seat)
    {
        const QJsonArray marketplaces = site->control("GET", u"/state"_s)["marketplaces"_L1].toArray();
        for (const QJsonValue &marketplace : marketplaces) {
            if (marketplace["marketplace"_L1].toString() == "prestashop"_L1)
                return marketplace["accounts"_L1][seat]["orders"_L1].toArray().size();
        }
        return -1;
    }
    // One hook of the module that is installed in shops, run by PHP: the statuses of what it sent.
    QByteArray tellByModule(const QByteArray &key, const QString &hook, const QJsonObject &parameters)
    {
        QProcess php;
        php.start(u"php"_s, {QStringLiteral(EVENSTOCK_SOURCE_DIR "/tests/connectors/prestashop/module/tell.php"),
                             u"http://127.0.0.1:%1/api"_s.arg(m_port), QString::fromLatin1(key), u"SOURCE"_s,
                             m_urls.first() + u'/', u"1"_s, hook,
                             QString::fromUtf8(QJsonDocument(parameters).toJson(QJsonDocument::Compact))});
        if (!php.waitForFinished(deadlineMs))
            return "the module did not end";
        const QByteArray complaint = php.readAllStandardError();
        return php.readAllStandardOutput() + complaint;
    }
    QString causeOfLastEvent()
    {
        return value<QString>(*m_data.openInboxReadOnly(), "SELECT cause FROM events ORDER BY id DESC LIMIT 1");
    }
    const QByteArray &key(int seat = 0) const { return m_keys.at(seat); }
    QString name(int seat) const { return m_names.at(seat); }
    const QString &url(int seat) const { return m_urls.at(seat); }

    qint64 onHand(const QString &sku)
    {
        return value<qint64>(*m_data.openShopReadOnly(),
                             "SELECT coalesce(sum(m.delta_milli), 0) / 1000 FROM movements m JOIN products p ON p.id = "
                             "m.product_id WHERE p.sku = ?",
                             sku);
    }
    qint64 events(const QString &state)
    {
        return value<qint64>(*m_data.openInboxReadOnly(), "SELECT count(*) FROM events WHERE state = ?", state);
    }
    qint64 accountOfLastEvent()
    {
        return value<qint64>(*m_data.openInboxReadOnly(), "SELECT account_id FROM events ORDER BY id DESC LIMIT 1");
    }
    qint64 accountNamedId(const QString &name)
    {
        return value<qint64>(*m_data.openShopReadOnly(), "SELECT id FROM accounts WHERE name = ?", name);
    }
    QJsonObject act(int seat, const QString &verb, QJsonObject arguments)
    {
        // What was sold before an account was added is not passed on: the shops live in the same time as the hub.
        if (const UtcMs behind = SystemClock().now() - site.server().clock().now(); behind > 0)
            site.server().clock().advance(std::chrono::milliseconds(behind));
        arguments.insert(u"marketplace"_s, u"prestashop"_s);
        arguments.insert(u"account"_s, m_names.at(seat));
        return site->act(verb, arguments);
    }
    void letTheSiteCall(int seat) { act(seat, u"webhook"_s, {{u"url"_s, u"http://127.0.0.1:%1"_s.arg(m_port)}}); }
    qint64 shown(int seat, const QString &product)
    {
        const QJsonArray marketplaces = site->control("GET", u"/state"_s)["marketplaces"_L1].toArray();
        for (const QJsonValue &marketplace : marketplaces) {
            if (marketplace["marketplace"_L1].toString() != "prestashop"_L1)
                continue;
            const QJsonArray rows = marketplace["accounts"_L1][seat]["stock_availables"_L1].toArray();
            for (const QJsonValue &row : rows) {
                if (row["id_product"_L1].toString() == product)
                    return row["quantity"_L1].toString().toLongLong();
            }
        }
        return -1;
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
    void add(const QJsonObject &announced)
    {
        const QString name = announced["name"_L1].toString();
        m_names.append(name);
        m_urls.append(announced["url"_L1].toString());
        m_keys.append(announced["secrets"_L1]["hook_key"_L1].toString().toLatin1());
        QJsonObject settings = announced["settings"_L1].toObject();
        must(u"account.add"_s, {{u"marketplace"_s, u"prestashop"_s},
                                {u"name"_s, name},
                                {u"url"_s, announced["url"_L1]},
                                {u"settings"_s, settings},
                                {u"secrets"_s, announced["secrets"_L1]}});
        must(u"account.match"_s, {{u"account"_s, name}, {u"accept"_s, true}});
        for (int times = 0; times < 2; ++times) { // reads, then links
            must(u"sync.start"_s, {{u"accounts"_s, QJsonArray{name}}, {u"mode"_s, u"full"_s}});
            must(u"sync.wait"_s);
        }
    }

    QTemporaryDir m_folder;
    DataDirectory m_data;
    std::shared_ptr<MemorySecrets> m_secrets = std::make_shared<MemorySecrets>();
    std::unique_ptr<EngineAccess> m_client;
    QStringList m_names;
    QStringList m_urls;
    QList<QByteArray> m_keys;
    quint16 m_port = 0;
    int m_events = 0;
};

} // namespace

// What the module in a PrestaShop shop sends: who may send it, whose it is, and what comes of it on both sides.
class TestPrestashopHooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_shop = std::make_unique<HookedShop>(); }
    void cleanupTestCase() { m_shop.reset(); }
    void refusesAWrongKey_data();
    void refusesAWrongKey();
    void namesTheMemberThatIsWrong_data();
    void namesTheMemberThatIsWrong();
    void takesWhatItDoesNotKnow();
    void readsWhatChangedAndPassesItOn();
    void anOrderIsReadAndHeldOnce();
    void passesARetailersOrderOnAtOnce();
    void hearsTheModuleItself_data();
    void hearsTheModuleItself();
    void tellsShopsOfOneKeyApart();

private:
    std::unique_ptr<HookedShop> m_shop;
};

void TestPrestashopHooks::refusesAWrongKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("another one") << QByteArray("00000000-0000-4000-8000-000000000000");
    QTest::newRow("the start of the right one") << m_shop->key().left(10);
}

void TestPrestashopHooks::refusesAWrongKey()
{
    QFETCH(QByteArray, key);
    const auto before = m_shop->events(u"received"_s) + m_shop->events(u"done"_s);
    const QJsonObject event = m_shop->event(u"stock.changed"_s, {{u"id_product"_s, 1}});
    QCOMPARE(m_shop->post("/api/sync/product", event, key).status, 401);
    QCOMPARE(m_shop->events(u"received"_s) + m_shop->events(u"done"_s), before);
}

void TestPrestashopHooks::namesTheMemberThatIsWrong_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("an event of no name") << u"event"_s << QJsonValue(7);
    QTest::newRow("no product") << u"id_product"_s << QJsonValue(u"many"_s);
    QTest::newRow("product 0") << u"id_product"_s << QJsonValue(0);
    QTest::newRow("a combination below 0") << u"id_product_attribute"_s << QJsonValue(-1);
    QTest::newRow("a role nobody has") << u"role"_s << QJsonValue(u"BOSS"_s);
    QTest::newRow("a mark that is no truth") << u"via_webservice"_s << QJsonValue(u"yes"_s);
    QTest::newRow("no time") << u"at"_s << QJsonValue(u"yesterday"_s);
    QTest::newRow("an address of no shop") << u"shop_url"_s << QJsonValue(u""_s);
    QTest::newRow("a shop below 1") << u"id_shop"_s << QJsonValue(0);
    QTest::newRow("an id that is too long") << u"event_id"_s << QJsonValue(QString(300, u'x'));
}

void TestPrestashopHooks::namesTheMemberThatIsWrong()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject event = m_shop->event(u"product.saved"_s, {{u"id_product"_s, 1}});
    event.insert(member, value);
    const RawAnswer refused = m_shop->post("/api/sync/product", event, m_shop->key());
    QCOMPARE(refused.status, 422);
    QVERIFY2(refused.object()["detail"_L1].toString().startsWith(member), refused.body.constData());
}

void TestPrestashopHooks::takesWhatItDoesNotKnow()
{
    QJsonObject event = m_shop->event(u"product.painted"_s, {{u"id_product"_s, 1}});
    event.insert(u"colour"_s, QJsonArray{1, 2});
    const auto done = m_shop->events(u"done"_s);
    QCOMPARE(m_shop->post("/api/sync/product", event, m_shop->key()).status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->events(u"done"_s), done + 1, deadlineMs);
}

// The shop calls by itself, with ids only; the hub reads and the retailer shows it.
void TestPrestashopHooks::readsWhatChangedAndPassesItOn()
{
    m_shop->letTheSiteCall(0);
    m_shop->act(0, u"edit"_s, {{u"product"_s, 1}, {u"stock"_s, 31}});
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->onHand(u"HUB-0001"_s), 31, deadlineMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->shown(1, u"1"_s), 31, deadlineMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->events(u"received"_s), 0, deadlineMs);
    QCOMPARE(m_shop->events(u"dead"_s), 0);
}

void TestPrestashopHooks::anOrderIsReadAndHeldOnce()
{
    const auto before = m_shop->onHand(u"HUB-0001"_s);
    const auto sold = m_shop->act(0, u"sell"_s, {{u"product"_s, 1}, {u"quantity"_s, 2}});
    const QJsonObject event = m_shop->event(u"order.status"_s, {{u"id_order"_s, sold["order"_L1]}});
    for (int times = 0; times < 3; ++times)
        QCOMPARE(m_shop->post("/api/sync/order", event, m_shop->key()).status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->onHand(u"HUB-0001"_s), before - 2, deadlineMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->shown(1, u"1"_s), before - 2, deadlineMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->events(u"received"_s), 0, deadlineMs);
    QCOMPARE(m_shop->onHand(u"HUB-0001"_s), before - 2);
}

// Nobody syncs: the wholesaler's shop is woken by the order that waits for it.
void TestPrestashopHooks::passesARetailersOrderOnAtOnce()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->events(u"received"_s), 0, deadlineMs);
    const auto before = m_shop->onHand(u"HUB-0002"_s);
    const auto there = m_shop->shown(0, u"2"_s);
    const auto orders = m_shop->orders(0);
    m_shop->letTheSiteCall(1);
    m_shop->act(1, u"sell"_s, {{u"product"_s, 2}, {u"quantity"_s, 1}});
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->orders(0), orders + 1, deadlineMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->onHand(u"HUB-0002"_s), before - 1, deadlineMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->shown(0, u"2"_s), there - 1, deadlineMs); // taken by the order, not written
}

void TestPrestashopHooks::hearsTheModuleItself_data()
{
    QTest::addColumn<QString>("hook");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("cause");
    QTest::newRow("stock by the hook of old")
        << u"ActionUpdateQuantity"_s << QJsonObject{{u"id_product"_s, u"3"_s}, {u"id_product_attribute"_s, 0}}
        << u"stock.changed"_s;
    QTest::newRow("stock over the Webservice")
        << u"ActionObjectStockAvailableUpdateAfter"_s
        << QJsonObject{{u"object"_s, QJsonObject{{u"id_product"_s, 3}, {u"id_product_attribute"_s, u"0"_s}}}}
        << u"stock.changed"_s;
    QTest::newRow("a product") << u"ActionProductSave"_s << QJsonObject{{u"id_product"_s, 3}} << u"product.saved"_s;
    QTest::newRow("a combination") << u"ActionObjectCombinationUpdateAfter"_s
                                   << QJsonObject{{u"object"_s, QJsonObject{{u"id_product"_s, 4}}}}
                                   << u"product.saved"_s;
    QTest::newRow("a state") << u"ActionOrderStatusPostUpdate"_s
                             << QJsonObject{{u"id_order"_s, 1}, {u"newOrderStatus"_s, QJsonObject{{u"id"_s, 4}}}}
                             << u"order.status"_s;
}

// The very code that is installed in a shop, and the receiver that it calls there.
void TestPrestashopHooks::hearsTheModuleItself()
{
    QFETCH(QString, hook);
    QFETCH(QJsonObject, parameters);
    if (QStandardPaths::findExecutable(u"php"_s).isEmpty())
        QSKIP("php is not installed: the module in PrestaShop shops was NOT tested");
    QProcess php;
    php.start(u"php"_s, {u"-r"_s, u"exit(function_exists('curl_init') ? 0 : 1);"_s});
    QVERIFY(php.waitForFinished(deadlineMs));
    if (php.exitCode() != 0)
        QSKIP("this php has no curl: the module in PrestaShop shops was NOT tested");
    const auto kept = [this] { return m_shop->events(u"received"_s) + m_shop->events(u"done"_s); };
    const auto before = kept();
    QCOMPARE(m_shop->tellByModule("not the key", hook, parameters), QByteArray("[401]"));
    QCOMPARE(kept(), before);
    QCOMPARE(m_shop->tellByModule(m_shop->key(), hook, parameters), QByteArray("[202]"));
    QTEST(m_shop->causeOfLastEvent(), "cause");
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->events(u"received"_s), 0, deadlineMs);
    QCOMPARE(m_shop->events(u"dead"_s), 0);
}

void TestPrestashopHooks::tellsShopsOfOneKeyApart()
{
    m_shop->addTwin(1, u"Second shop"_s, u"2"_s);
    QJsonObject event = m_shop->event(u"product.saved"_s, {{u"id_product"_s, 1}}, 1);
    QCOMPARE(m_shop->post("/api/sync/product", event, m_shop->key(1)).status, 202);
    QCOMPARE(m_shop->accountOfLastEvent(), m_shop->accountNamedId(m_shop->name(1)));
    event = m_shop->event(u"product.saved"_s, {{u"id_product"_s, 1}}, 1);
    event.insert(u"id_shop"_s, 2);
    QCOMPARE(m_shop->post("/api/sync/product", event, m_shop->key(1)).status, 202);
    QCOMPARE(m_shop->accountOfLastEvent(), m_shop->accountNamedId(u"Second shop"_s));
    event = m_shop->event(u"product.saved"_s, {{u"id_product"_s, 1}}, 1);
    event.insert(u"id_shop"_s, 3);
    QCOMPARE(m_shop->post("/api/sync/product", event, m_shop->key(1)).status, 422); // of neither
}

QTEST_GUILESS_MAIN(TestPrestashopHooks)
#include "tst_prestashop_hooks.moc"
