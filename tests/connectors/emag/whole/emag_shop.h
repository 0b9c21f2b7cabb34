// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/ledger.h"
#include "app/sync/sync_run.h"
#include "connectors/emag/emag.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "tests/sandbox/support/open_shop.h"
#include "tests/support/http_client_desk.h"

#include <QTest>

#include <array>

namespace evenstock {

// A shop owner with a MAIN and an FBE account on eMAG: real engine, real connector, real HTTP, and the sample shop for
// the site.
class EmagShop final : public EngineGate
{
public:
    enum Seller { Main, Fbe };

    EmagShop()
        : m_connector(emag::make())
        , m_database(must(Database::open({.path = {}})))
    {
        const QJsonArray announced = site.server().announcement().value(QStringLiteral("marketplaces")).toArray();
        for (const QJsonValue &value : announced) {
            if (value[QStringLiteral("marketplace")].toString() != QLatin1String("emag"))
                continue;
            const QUrl url(value[QStringLiteral("url")].toString());
            m_sellers[m_sellerCount] = std::make_unique<SellerDesk>(url, m_connector->info().limits);
            SellerDesk &desk = *m_sellers[m_sellerCount++];
            desk.name = value[QStringLiteral("name")].toString();
            desk.secrets = value[QStringLiteral("secrets")].toObject();
        }
        m_sellers[Fbe]->settings.insert(QStringLiteral("account_type"), QStringLiteral("fbe"));
        must(migrate(m_database, Schema::Shop, clock().now(), {}));
        m_engine =
            std::make_unique<SyncEngine>(m_database, clock(), [this](const QString &) { return m_connector.get(); });
        must(m_engine->transact([this]() -> Status {
            for (const auto &desk : m_sellers) {
                TRY_ASSIGN(desk->account, context().accounts.insert({.uuid = desk->name,
                                                                     .marketplace = QStringLiteral("emag"),
                                                                     .name = desk->name,
                                                                     .webhookId = desk->name,
                                                                     .createdAt = clock().now()}));
            }
            for (const auto &desk : m_sellers) {
                TRY_ASSIGN(auto row, context().accounts.find(desk->account));
                row->firstLink = FirstLink::Accepted;
                TRY(context().accounts.update(*row));
            }
            return {};
        }));
    }

    Status call(const std::function<Status(SyncEngine &)> &work) override { return work(*m_engine); }

    RunRow sync(Seller seller = Main, RunOptions options = {.mode = QStringLiteral("full")})
    {
        SellerDesk &desk = *m_sellers[seller];
        desk.http.restart();
        Session session{.http = desk.http.client(),
                        .clock = clock(),
                        .stop = {},
                        .baseUrl = desk.url,
                        .secrets = {},
                        .settings = desk.settings};
        for (auto it = desk.secrets.begin(); it != desk.secrets.end(); ++it)
            session.secrets.insert(it.key(), it.value().toString());
        session.pause = [this](std::chrono::milliseconds length, const std::stop_token &) -> Status {
            pass(length);
            return {};
        };
        SyncRun run(*this, *m_connector, session, desk.account, std::move(options));
        RunRow row = run.execute();
        pass(std::chrono::seconds(60));
        return row;
    }
    // Both clocks go on together.
    void pass(std::chrono::milliseconds length)
    {
        for (const auto &desk : m_sellers)
            desk->http.clock.advance(length);
        site.server().clock().advance(length);
        site.server().live();
    }

    EngineContext &context() { return m_engine->context(); }
    void set(Seller seller, const QString &name, const QString &value)
    {
        m_sellers[seller]->settings.insert(name, value);
    }
    ListingRow listing(Seller seller, qint64 id)
    {
        const auto row = context().listings.findByExternal(m_sellers[seller]->account, QString::number(id));
        return row && *row ? **row : ListingRow();
    }
    std::int64_t onHand(const QString &sku)
    {
        const auto found = context().products.findBySku(sku);
        return found && *found ? (*found)->onHand.wholePieces() : -1;
    }
    void addStock(const QString &sku, std::int64_t pieces)
    {
        must(m_engine->transact([&]() -> Status {
            TRY_ASSIGN(const auto product, context().products.findBySku(sku));
            return moveStock(context(), {.product = product->id,
                                         .at = clock().now(),
                                         .delta = Quantity::pieces(pieces),
                                         .cause = MovementCause::Manual,
                                         .key = QStringLiteral("test:%1").arg(++m_adjustments)});
        }));
    }

    QJsonObject act(const QString &verb, QJsonObject arguments, Seller seller = Main)
    {
        arguments.insert(QStringLiteral("marketplace"), QStringLiteral("emag"));
        arguments.insert(QStringLiteral("account"), m_sellers[seller]->name);
        return site->act(verb, arguments);
    }
    QJsonArray truth(const QString &what, Seller seller = Main)
    {
        const QJsonArray marketplaces =
            site->control("GET", QStringLiteral("/state"))[QStringLiteral("marketplaces")].toArray();
        for (const QJsonValue &marketplace : marketplaces) {
            if (marketplace[QStringLiteral("marketplace")].toString() == QLatin1String("emag"))
                return marketplace[QStringLiteral("accounts")].toArray().at(seller)[what].toArray();
        }
        return {};
    }
    QJsonObject offer(qint64 id, Seller seller = Main)
    {
        for (const QJsonValue &value : truth(QStringLiteral("products"), seller)) {
            if (value[QStringLiteral("id")].toInteger() == id)
                return value.toObject();
        }
        return {};
    }
    QStringList writes() // paths, since the last look
    {
        QStringList result;
        const auto requests = site->control("GET", QStringLiteral("/requests?after=%1").arg(m_seen));
        const QJsonArray rows = requests.object().value(QStringLiteral("requests")).toArray();
        for (const QJsonValue &row : rows) {
            m_seen = std::max(m_seen, row[QStringLiteral("n")].toInteger());
            const QString path = row[QStringLiteral("path")].toString();
            if (path.endsWith(QLatin1String("/save")) || path.contains(QLatin1String("/acknowledge/")))
                result.append(path.section(QLatin1Char('/'), -2));
        }
        return result;
    }
    QMap<QString, int> asked() // how often each path, since the last look
    {
        QMap<QString, int> result;
        const auto requests = site->control("GET", QStringLiteral("/requests?after=%1").arg(m_seen));
        const QJsonArray rows = requests.object().value(QStringLiteral("requests")).toArray();
        for (const QJsonValue &row : rows) {
            m_seen = std::max(m_seen, row[QStringLiteral("n")].toInteger());
            ++result[row[QStringLiteral("path")].toString().section(QLatin1Char('/'), -2)];
        }
        return result;
    }
    // Where the linked MAIN listings and the site differ; empty = they agree.
    QString difference()
    {
        QStringList found;
        for (const QJsonValue &value : truth(QStringLiteral("products"))) {
            const qint64 id = value[QStringLiteral("id")].toInteger();
            const ListingRow row = listing(Main, id);
            const auto product = context().products.find(row.product);
            if (!row.id || !product || !*product) {
                found.append(QStringLiteral("%1 is not known here").arg(id));
                continue;
            }
            const auto shown = value[QStringLiteral("on_sale")].toInteger();
            if (shown != (*product)->onHand.wholePieces())
                found.append(
                    QStringLiteral("%1 shows %2, not %3").arg(id).arg(shown).arg((*product)->onHand.wholePieces()));
        }
        return found.join(QStringLiteral("; "));
    }

    sandbox::OpenShop site;

private:
    struct SellerDesk {
        SellerDesk(const QUrl &address, const QList<RateLimit> &limits)
            : url(address)
            , http(address, limits)
        {
        }
        QUrl url;
        HttpClientDesk http;
        QString name;
        QJsonObject secrets;
        QJsonObject settings;
        AccountId account;
    };
    FixedClock &clock() { return m_sellers[Main]->http.clock; }
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

    std::unique_ptr<Connector> m_connector;
    std::array<std::unique_ptr<SellerDesk>, 2> m_sellers;
    std::size_t m_sellerCount = 0;
    Database m_database;
    std::unique_ptr<SyncEngine> m_engine;
    int m_adjustments = 0;
    qint64 m_seen = 0;
};

} // namespace evenstock
