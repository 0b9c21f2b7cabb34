// SPDX-License-Identifier: GPL-3.0-or-later
// tst_hub_load: a wholesaler with many retailers. EVENSTOCK_HUB_CLIENTS=100 EVENSTOCK_HUB_PRODUCTS=10000 is the size
// that must fit into 300 MB (ctest -L long); as a test of every day it is smaller.
#include "app/sync/sync_run.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "tests/support/connector_session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

int numberOf(const char *variable, int usual)
{
    const int value = qEnvironmentVariableIntValue(variable);
    return value > 0 ? value : usual;
}

// The most memory that this process ever had, in MB.
double peakMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return -1;
}

// A shop of numbered products that costs next to nothing itself: what is measured is the hub.
struct NumberedShop {
    std::vector<int> stock;
    std::int64_t writes = 0;
};

class NumberedConnector final : public Connector
{
public:
    explicit NumberedConnector(QHash<QString, NumberedShop> &shops)
        : m_shops(shops)
    {
    }

    ConnectorInfo info() const override
    {
        ConnectorInfo info{.id = u"prestashop"_s, .name = u"PrestaShop"_s};
        for (const Field field : allFields)
            info.directions.insert(field, field == Field::Quantity ? Direction::Both : Direction::In);
        QMap<Field, Direction> ofClients;
        for (const Field field : allFields)
            ofClients.insert(field, field == Field::Quantity ? Direction::Both : Direction::Off);
        info.directionsBySetting = {{u"role=client"_s, ofClients}};
        info.capabilities = {.canCreate = true, .canFilterByTime = true, .pushBatch = 100};
        return info;
    }
    Result<Identity> checkCredentials(Session &session) const override
    {
        return Identity{.account = session.baseUrl.host(), .shop = session.baseUrl.host(), .currency = u"EUR"_s};
    }
    Result<ListingEnd> fetchListings(Session &session, const ListingQuery &query,
                                     const ListingSink &sink) const override
    {
        const NumberedShop &shop = m_shops[session.baseUrl.host()];
        const bool isSweep = query.since > 0 && !query.wantsComplete;
        const std::size_t pageSize = isSweep ? 500 : 100;
        for (std::size_t at = 0; at < shop.stock.size(); at += pageSize) {
            ListingPage page;
            for (std::size_t i = at; i < std::min(shop.stock.size(), at + pageSize); ++i)
                page.listings.append(listing(shop, int(i), isSweep));
            page.cursor = QString::number(at);
            TRY(sink(std::move(page)));
        }
        return ListingEnd{.complete = !isSweep, .named = isSweep};
    }
    Result<ListingPage> fetchSome(Session &session, const QList<RemoteListing> &known) const override
    {
        ListingPage page;
        for (const RemoteListing &one : known)
            page.listings.append(listing(m_shops[session.baseUrl.host()], one.externalId.toInt() - 1, false));
        return page;
    }
    Status fetchOrders(Session &, const OrderQuery &, const OrderSink &) const override { return {}; }
    Result<RemoteOrder> fetchOrder(Session &, const QString &id) const override
    {
        return makeError(ErrorCode::NotFound, u"no orders here"_s, id);
    }
    Status push(Session &session, std::span<const Change> changes, const ReceiptSink &sink) const override
    {
        NumberedShop &shop = m_shops[session.baseUrl.host()];
        QList<ItemReceipt> receipts;
        for (const Change &change : changes) {
            ++shop.writes;
            if (change.quantity)
                shop.stock[std::size_t(change.externalId.toInt() - 1)] = int(change.quantity->wholePieces());
            receipts.append(
                {.delivery = change.delivery, .outcome = Outcome::Done, .quantity = change.quantity, .error = {}});
        }
        return sink(receipts);
    }

private:
    static RemoteListing listing(const NumberedShop &shop, int index, bool quantityOnly)
    {
        RemoteListing made{.externalId = QString::number(index + 1),
                           .quantity = Quantity::pieces(shop.stock[std::size_t(index)]),
                           .quantityOnly = quantityOnly};
        if (quantityOnly)
            return made;
        made.externalSku = u"LOAD-%1"_s.arg(index + 1, 6, 10, QLatin1Char('0'));
        made.currency = u"EUR"_s;
        made.fields = {{Field::Title, u"An invented thing with a title of usual length, number %1"_s.arg(index + 1)},
                       {Field::Description, QString(400, u'x')},
                       {Field::Price, u"1990 EUR"_s}};
        return made;
    }

    QHash<QString, NumberedShop> &m_shops;
};

class LoadedHub final : public EngineGate
{
public:
    LoadedHub(int clients, int products)
        : m_connector(m_shops)
        , m_database(must(Database::open({.path = m_folder.filePath(u"shop.db"_s)})))
    {
        must(migrate(m_database, Schema::Shop, clock.now(), {}));
        m_engine = std::make_unique<SyncEngine>(m_database, clock, [this](const QString &) { return &m_connector; });
        must(m_engine->recover());
        for (int i = 0; i <= clients; ++i)
            add(i, products);
    }

    Status call(const std::function<Status(SyncEngine &)> &work) override { return work(*m_engine); }

    RunRow sync(int account, RunOptions options)
    {
        ConnectorSession session(u"https://"_s + host(account));
        session.clock.advance(std::chrono::milliseconds(clock.now() - session.clock.now()));
        SyncRun run(*this, m_connector, session.session, m_accounts.at(account), std::move(options));
        RunRow row = run.execute();
        clock.advance(std::chrono::seconds(60));
        return row;
    }
    NumberedShop &shop(int account) { return m_shops[host(account)]; }

    FixedClock clock;

private:
    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return std::move(result).value();
    }
    static void must(const Status &status)
    {
        if (!status)
            qFatal("%s", qPrintable(status.error().detail));
    }
    static QString host(int account) { return u"shop%1.example"_s.arg(account); }
    void add(int number, int products)
    {
        m_shops[host(number)].stock.assign(std::size_t(products), 10);
        must(m_engine->transact([&]() -> Status {
            AccountRepository &accounts = m_engine->context().accounts;
            TRY_ASSIGN(const AccountId id, accounts.insert({.uuid = host(number),
                                                            .marketplace = u"prestashop"_s,
                                                            .name = u"Shop %1"_s.arg(number),
                                                            .webhookId = host(number),
                                                            .createdAt = clock.now()}));
            TRY_ASSIGN(auto row, accounts.find(id));
            row->firstLink = FirstLink::Accepted;
            TRY(accounts.update(*row));
            m_accounts.append(id);
            return accounts.setSetting(id, u"role"_s, number == 0 ? u"source"_s : u"client"_s);
        }));
    }

    QTemporaryDir m_folder;
    QHash<QString, NumberedShop> m_shops;
    NumberedConnector m_connector;
    Database m_database;
    std::unique_ptr<SyncEngine> m_engine;
    QList<AccountId> m_accounts;
};

} // namespace

class TestHubLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnlyWhatChangedInLittleMemory();
};

void TestHubLoad::sendsOnlyWhatChangedInLittleMemory()
{
    const int clients = numberOf("EVENSTOCK_HUB_CLIENTS", 4);
    const int products = numberOf("EVENSTOCK_HUB_PRODUCTS", 400);
    constexpr int changed = 30;
    constexpr double mostMb = 300;
    LoadedHub hub(clients, products);
    const RunOptions whole{.mode = u"full"_s};
    const RunOptions since{.mode = u"incremental"_s};
    for (int i = 0; i <= clients; ++i) {
        const RunRow run = hub.sync(i, whole);
        QVERIFY2(run.status == "completed"_L1, qPrintable(run.errorDetail));
        QCOMPARE(run.counters.created, i == 0 ? products : 0);
        QCOMPARE(hub.shop(i).writes, 0);
    }
    const double atRest = peakMb();
    for (int i = 0; i < changed; ++i)
        hub.shop(0).stock[std::size_t(i * (products / changed))] = 50;
    QCOMPARE(hub.sync(0, since).status, u"completed"_s);
    for (int i = 1; i <= clients; ++i) {
        const RunRow run = hub.sync(i, {.only = u"push"_s});
        QVERIFY2(run.status == "completed"_L1, qPrintable(run.errorDetail));
        QCOMPARE(hub.shop(i).writes, changed);
        QCOMPARE(hub.shop(i).stock.front(), 50);
    }
    for (int i = 0; i <= clients; ++i)
        QCOMPARE(hub.sync(i, since).status, u"completed"_s);
    for (int i = 0; i <= clients; ++i)
        QCOMPARE(hub.shop(i).writes, i == 0 ? 0 : changed); // nobody is told twice
    qInfo("%d retailers with %d products each: %.0f MB after the first reads, %.0f MB at most", clients, products,
          atRest, peakMb());
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer keeps freed memory, so that the process's size says nothing");
#endif
    QVERIFY2(peakMb() <= mostMb, qPrintable(u"%1 MB"_s.arg(peakMb())));
}

QTEST_GUILESS_MAIN(TestHubLoad)
#include "tst_hub_load.moc"
