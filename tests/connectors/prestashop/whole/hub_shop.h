// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/ledger.h"
#include "app/sync/publisher.h"
#include "app/sync/sync_run.h"
#include "connectors/prestashop/prestashop.h"
#include "models/store/backup.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/restore.h"
#include "tests/sandbox/support/open_shop.h"
#include "tests/support/http_client_desk.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

namespace evenstock {

using namespace Qt::StringLiterals;

template <typename T>
inline T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(result).value();
}

inline void must(const Status &status)
{
    if (!status)
        qFatal("%s", qPrintable(status.error().detail));
}

inline sandbox::Options withProducts(int products)
{
    sandbox::Options options = sandbox::stillShop();
    options.products = products;
    return options;
}

// The hub between a wholesaler and two retailers: real engine, real connector, real HTTP, and the sample shops for the
// sites. Everything is asserted on both sides.
class HubShop : public EngineGate
{
public:
    enum Seat { Source, ClientA, ClientB };
    static constexpr int seats = 3;

    enum class Kept { InMemory, OnDisk }; // where the hub's database is; only one on disk has backups
    explicit HubShop(const QMap<QString, QString> &clientSettings = {}, int products = 12, Kept kept = Kept::InMemory);

    Status call(const std::function<Status(SyncEngine &)> &work) override { return work(*m_engine); }

    RunRow sync(Seat seat, RunOptions options = {.mode = QStringLiteral("incremental")});
    RunRow full(Seat seat) { return sync(seat, {.mode = QStringLiteral("full")}); }
    // Every shop in turn until nothing moves any more; the first complaint, empty = none.
    QString settle();
    void backUp();
    void restore();
    // Both clocks go on together.
    void pass(std::chrono::milliseconds length);

    EngineContext &context() { return m_engine->context(); }
    AccountId account(Seat seat) const { return m_desks[seat]->account; }
    void set(Seat seat, const QString &name, const QString &value);
    ListingRow listing(Seat seat, const QString &externalId);
    ListingRow listingOf(Seat seat, const QString &sku);
    std::int64_t onHand(const QString &sku);
    void addStock(const QString &sku, std::int64_t pieces);
    Status publish(Seat seat, const QString &sku);
    qint64 problems(const QString &kind); // open ones

    QJsonObject act(Seat seat, const QString &verb, QJsonObject arguments);
    QJsonArray truth(Seat seat, const QString &what);
    qint64 shown(Seat seat, const QString &externalId); // by the shop itself
    QStringList writes();                               // "PATCH source/stock_availables/5", since the last look
    // Where linked listings, the shops and the ledger differ; empty = they agree.
    QString difference();

    sandbox::OpenShop site;

private:
    struct Desk {
        Desk(const QUrl &address, const QList<RateLimit> &limits)
            : url(address)
            , http(address, limits)
        {
        }
        QUrl url;
        HttpClientDesk http;
        QString name;
        QJsonObject secrets;
        AccountId account;
    };
    FixedClock &clock() { return m_desks[Source]->http.clock; }
    void addAccounts(const QMap<QString, QString> &clientSettings);
    StorePaths paths() const
    {
        return {.shop = m_folder.filePath(u"shop.db"_s), .inbox = m_folder.filePath(u"in.db"_s)};
    }
    void open(const QString &path);

    QTemporaryDir m_folder;
    std::unique_ptr<Connector> m_connector;
    std::array<std::unique_ptr<Desk>, seats> m_desks;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SyncEngine> m_engine;
    int m_adjustments = 0;
    qint64 m_seen = 0;
};

inline HubShop::HubShop(const QMap<QString, QString> &clientSettings, int products, Kept kept)
    : site(withProducts(products))
    , m_connector(prestashop::make())
{
    std::size_t count = 0;
    const QJsonArray announced = site.server().announcement().value("marketplaces"_L1).toArray();
    for (const QJsonValue &value : announced) {
        if (value["marketplace"_L1].toString() != "prestashop"_L1)
            continue;
        const QUrl url(value["url"_L1].toString());
        m_desks[count] = std::make_unique<Desk>(url, m_connector->info().limits);
        m_desks[count]->name = value["name"_L1].toString();
        m_desks[count++]->secrets = value["secrets"_L1].toObject();
    }
    open(kept == Kept::OnDisk ? paths().shop : QString());
    addAccounts(clientSettings);
}

inline void HubShop::open(const QString &path)
{
    m_database = std::make_unique<Database>(must(Database::open({.path = path})));
    must(migrate(*m_database, Schema::Shop, clock().now(), {}));
    m_engine =
        std::make_unique<SyncEngine>(*m_database, clock(), [this](const QString &) { return m_connector.get(); });
    must(m_engine->recover());
}

inline void HubShop::backUp()
{
    must(writeBackup(paths(), m_folder.filePath(u"backup"_s)));
}

inline void HubShop::restore()
{
    m_engine.reset();
    m_database.reset();
    must(restoreBackup(m_folder.filePath(u"backup"_s), paths(), clock().now()));
    open(paths().shop);
}

inline void HubShop::addAccounts(const QMap<QString, QString> &clientSettings)
{
    must(m_engine->transact([&]() -> Status {
        for (const auto &desk : m_desks) {
            const QString uuid = desk->name.toLower().replace(u' ', u'-');
            TRY_ASSIGN(desk->account, context().accounts.insert({.uuid = uuid,
                                                                 .marketplace = u"prestashop"_s,
                                                                 .name = desk->name,
                                                                 .webhookId = desk->name,
                                                                 .createdAt = clock().now()}));
            TRY_ASSIGN(auto row, context().accounts.find(desk->account));
            row->firstLink = FirstLink::Accepted;
            TRY(context().accounts.update(*row));
            const bool isSource = desk == m_desks[Source];
            TRY(context().accounts.setSetting(desk->account, u"role"_s, isSource ? u"source"_s : u"client"_s));
            for (auto it = clientSettings.begin(); !isSource && it != clientSettings.end(); ++it)
                TRY(context().accounts.setSetting(desk->account, it.key(), it.value()));
        }
        return {};
    }));
}

inline RunRow HubShop::sync(Seat seat, RunOptions options)
{
    Desk &desk = *m_desks[seat];
    desk.http.restart();
    Session session{
        .http = desk.http.client(), .clock = clock(), .stop = {}, .baseUrl = desk.url, .secrets = {}, .settings = {}};
    for (auto it = desk.secrets.begin(); it != desk.secrets.end(); ++it)
        session.secrets.insert(it.key(), it.value().toString());
    const auto stored = must(context().accounts.settings(desk.account));
    for (auto it = stored.begin(); it != stored.end(); ++it)
        session.settings.insert(it.key(), it.value());
    session.pause = [this](std::chrono::milliseconds length, const std::stop_token &) -> Status {
        pass(length);
        return {};
    };
    SyncRun run(*this, *m_connector, session, desk.account, std::move(options));
    RunRow row = run.execute();
    pass(std::chrono::seconds(60));
    return row;
}

inline QString HubShop::settle()
{
    site->control("DELETE", u"/faults"_s);
    for (int round = 0; round < 3; ++round) {
        for (int seat = 0; seat < seats; ++seat) {
            const RunRow run = sync(Seat(seat));
            if (run.status != "completed"_L1 && run.status != "partial"_L1)
                return m_desks[std::size_t(seat)]->name + u": "_s + run.status + u' ' + run.errorDetail;
        }
    }
    return difference();
}

inline void HubShop::pass(std::chrono::milliseconds length)
{
    for (const auto &desk : m_desks)
        desk->http.clock.advance(length);
    site.server().clock().advance(length);
    site.server().live();
}

inline void HubShop::set(Seat seat, const QString &name, const QString &value)
{
    must(m_engine->transact([&] { return context().accounts.setSetting(account(seat), name, value); }));
    context().forgetPolicies();
}

inline ListingRow HubShop::listing(Seat seat, const QString &externalId)
{
    return must(context().listings.findByExternal(account(seat), externalId)).value_or(ListingRow());
}

inline ListingRow HubShop::listingOf(Seat seat, const QString &sku)
{
    const auto product = must(context().products.findBySku(sku));
    if (!product)
        return {};
    const auto rows = must(context().listings.ofProduct(product->id));
    for (const ListingRow &row : rows) {
        if (row.account == account(seat))
            return row;
    }
    return {};
}

inline std::int64_t HubShop::onHand(const QString &sku)
{
    const auto found = must(context().products.findBySku(sku));
    return found ? found->onHand.wholePieces() : -1;
}

inline void HubShop::addStock(const QString &sku, std::int64_t pieces)
{
    must(m_engine->transact([&]() -> Status {
        TRY_ASSIGN(const auto product, context().products.findBySku(sku));
        return moveStock(context(), {.product = product->id,
                                     .at = clock().now(),
                                     .delta = Quantity::pieces(pieces),
                                     .cause = MovementCause::Manual,
                                     .key = u"test:%1"_s.arg(++m_adjustments)});
    }));
}

inline Status HubShop::publish(Seat seat, const QString &sku)
{
    return m_engine->transact([&]() -> Status {
        TRY_ASSIGN(const auto row, context().accounts.find(account(seat)));
        TRY_ASSIGN(Publisher publisher, Publisher::forAccount(context(), *row));
        TRY_ASSIGN(const auto product, context().products.findBySku(sku));
        TRY_ASSIGN(const Publisher::Made made, publisher.publish(*product));
        Q_UNUSED(made)
        return {};
    });
}

inline qint64 HubShop::problems(const QString &kind)
{
    return must(m_database->value<qint64>("SELECT count(*) FROM problems WHERE kind = ? AND state = 'open'", kind))
        .value_or(0);
}

inline QJsonObject HubShop::act(Seat seat, const QString &verb, QJsonObject arguments)
{
    arguments.insert(u"marketplace"_s, u"prestashop"_s);
    arguments.insert(u"account"_s, m_desks[seat]->name);
    return site->act(verb, arguments);
}

inline QJsonArray HubShop::truth(Seat seat, const QString &what)
{
    const QJsonArray marketplaces = site->control("GET", u"/state"_s)["marketplaces"_L1].toArray();
    for (const QJsonValue &marketplace : marketplaces) {
        if (marketplace["marketplace"_L1].toString() == "prestashop"_L1)
            return marketplace["accounts"_L1].toArray().at(seat)[what].toArray();
    }
    return {};
}

inline qint64 HubShop::shown(Seat seat, const QString &externalId)
{
    const QString product = externalId.section(u'-', 0, 0);
    const QString attribute = externalId.contains(u'-') ? externalId.section(u'-', 1) : u"0"_s;
    for (const QJsonValue &row : truth(seat, u"stock_availables"_s)) {
        if (row["id_product"_L1].toString() == product && row["id_product_attribute"_L1].toString() == attribute)
            return row["quantity"_L1].toString().toLongLong();
    }
    return -1;
}

inline QStringList HubShop::writes()
{
    QStringList result;
    const auto requests = site->control("GET", u"/requests?after=%1"_s.arg(m_seen));
    const QJsonArray rows = requests.object().value("requests"_L1).toArray();
    for (const QJsonValue &row : rows) {
        m_seen = std::max(m_seen, row["n"_L1].toInteger());
        const QString method = row["method"_L1].toString();
        if (method != "GET"_L1)
            result.append(method + u' ' + row["path"_L1].toString().section(u'/', 2).remove(u"api/"_s));
    }
    return result;
}

inline QString HubShop::difference()
{
    QStringList found;
    for (int seat = 0; seat < seats; ++seat) {
        const auto rows = must(context().listings.all(account(Seat(seat)), {}, 10'000));
        for (const ListingRow &row : rows) {
            const auto product = must(context().products.find(row.product));
            if (row.link != LinkState::Linked || row.status != ListingStatus::Active || !product)
                continue;
            const qint64 there = shown(Seat(seat), row.externalId);
            if (std::max<qint64>(0, there) != product->onHand.wholePieces())
                found.append(u"%1 %2 shows %3, not %4"_s.arg(m_desks[std::size_t(seat)]->name, product->sku)
                                 .arg(there)
                                 .arg(product->onHand.wholePieces()));
        }
    }
    return found.join(u"; "_s);
}

} // namespace evenstock
