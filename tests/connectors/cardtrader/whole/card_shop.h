// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/conflict_desk.h"
#include "app/sync/ledger.h"
#include "app/sync/sync_run.h"
#include "connectors/cardtrader/cardtrader.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "tests/sandbox/support/open_shop.h"
#include "tests/support/http_client_desk.h"

#include <QTest>

namespace evenstock {

// A shop owner with one CardTrader account: real engine, real connector, real HTTP, and the sample shop for the site.
class CardShop final : public EngineGate
{
public:
    CardShop()
        : site(quickShop())
        , m_connector(cardtrader::make())
        , m_desk(QUrl(site->url()), m_connector->info().limits)
        , m_database(must(Database::open({.path = {}})))
    {
        must(migrate(m_database, Schema::Shop, m_desk.clock.now(), {}));
        m_engine = std::make_unique<SyncEngine>(m_database, m_desk.clock,
                                                [this](const QString &) { return m_connector.get(); });
        must(m_engine->transact([this]() -> Status {
            TRY_ASSIGN(m_account, context().accounts.insert({.uuid = QStringLiteral("u"),
                                                             .marketplace = QStringLiteral("cardtrader"),
                                                             .name = QStringLiteral("Sample shop"),
                                                             .url = site->url(),
                                                             .webhookId = QStringLiteral("w"),
                                                             .createdAt = m_desk.clock.now()}));
            TRY_ASSIGN(auto row, context().accounts.find(m_account));
            row->firstLink = FirstLink::Accepted;
            return context().accounts.update(*row);
        }));
    }

    Status call(const std::function<Status(SyncEngine &)> &work) override { return work(*m_engine); }

    RunRow sync(RunOptions options = {.mode = QStringLiteral("full")})
    {
        m_desk.restart();
        Session session{.http = m_desk.client(),
                        .clock = m_desk.clock,
                        .stop = {},
                        .baseUrl = QUrl(site->url()),
                        .secrets = {{QStringLiteral("token"), QString::fromLatin1(site->token())}},
                        .settings = settings};
        session.pause = [this](std::chrono::milliseconds length, const std::stop_token &) -> Status {
            pass(length);
            return {};
        };
        SyncRun run(*this, *m_connector, session, m_account, std::move(options));
        RunRow row = run.execute();
        pass(std::chrono::seconds(60));
        return row;
    }
    // Both clocks go on together.
    void pass(std::chrono::milliseconds length)
    {
        m_desk.clock.advance(length);
        site.server().clock().advance(length);
        site.server().live();
    }

    EngineContext &context() { return m_engine->context(); }
    ListingRow listing(const QString &id)
    {
        const auto row = context().listings.findByExternal(m_account, id);
        return row && *row ? **row : ListingRow();
    }
    ListingRow listingOf(const QString &sku)
    {
        const auto rows = context().listings.linkedOf(m_account, product(sku).id);
        return rows && !rows->isEmpty() ? rows->first() : ListingRow();
    }
    Product product(const QString &sku)
    {
        const auto found = context().products.findBySku(sku);
        return found && *found ? **found : Product();
    }
    // What is asked about a listing's quantity, and the owner's answer.
    std::optional<ConflictRow> question(const QString &sku)
    {
        return must(context().runs.openConflict(listingOf(sku).id, Field::Quantity));
    }
    void answer(const QString &sku, ConflictTake take)
    {
        must(m_engine->transact([&] { return ConflictDesk(context(), 1).decide(*question(sku), {.take = take}); }));
    }
    std::int64_t onHand(const QString &sku) { return product(sku).onHand.wholePieces(); }
    void addStock(const QString &sku, std::int64_t pieces)
    {
        must(m_engine->transact([&] {
            return moveStock(context(), {.product = product(sku).id,
                                         .at = m_desk.clock.now(),
                                         .delta = Quantity::pieces(pieces),
                                         .cause = MovementCause::Manual,
                                         .key = QStringLiteral("test:%1").arg(++m_adjustments)});
        }));
    }
    void edit(const QString &sku, Field field, const QString &value)
    {
        const Product before = product(sku);
        Product after = before;
        setProductField(after, field, value);
        must(m_engine->transact([&] { return changeProduct(context(), before, after, {}); }));
    }
    QStringList writes() // "POST /products/1/increment" since the last look
    {
        QStringList result;
        const auto requests = site->control("GET", QStringLiteral("/requests?after=%1").arg(m_seen));
        const auto rows = requests.object().value(QStringLiteral("requests")).toArray();
        for (const QJsonValue &row : rows) {
            m_seen = std::max(m_seen, row[QStringLiteral("n")].toInteger());
            if (row[QStringLiteral("method")].toString() != QLatin1String("GET"))
                result.append(row[QStringLiteral("method")].toString() + u' ' + row[QStringLiteral("path")].toString());
        }
        return result;
    }
    // Where the linked listings and the site differ; empty = they agree in number, quantity and price.
    QString difference()
    {
        QStringList found;
        QSet<QString> shown;
        const QJsonArray products = site->truth(QStringLiteral("products"));
        for (const QJsonValue &value : products) {
            const QString id = QString::number(value[QStringLiteral("id")].toInteger());
            const ListingRow row = listing(id);
            shown.insert(id);
            if (row.link == LinkState::Duplicate)
                continue; // shown, and never pushed
            const auto thing = context().products.find(row.product);
            if (!row.id || !thing || !*thing) {
                found.append(id + QStringLiteral(" is not known here"));
                continue;
            }
            const auto quantity = value[QStringLiteral("quantity")].toInteger();
            // Without what waits for the owner.
            const auto wanted = must(availableStock(context(), **thing)).wholePieces() / row.units;
            if (quantity != wanted)
                found.append(QStringLiteral("%1 shows %2, not %3").arg(id).arg(quantity).arg(wanted));
            if (value[QStringLiteral("price_cents")].toInteger() != (*thing)->price.minor)
                found.append(id + QStringLiteral(" has another price"));
        }
        const auto rows = context().listings.all(m_account, {}, 10'000);
        for (const ListingRow &row : *rows) {
            if (row.status == ListingStatus::Active && !shown.contains(row.externalId))
                found.append(row.externalId + QStringLiteral(" is not on the site"));
        }
        return found.join(QStringLiteral("; "));
    }

    sandbox::OpenShop site;
    QJsonObject settings;

private:
    static sandbox::Options quickShop()
    {
        sandbox::Options options = sandbox::stillShop();
        options.pastOrders = 8; // each open one is a request in every read
        return options;
    }
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
    HttpClientDesk m_desk;
    Database m_database;
    std::unique_ptr<SyncEngine> m_engine;
    AccountId m_account;
    int m_adjustments = 0;
    qint64 m_seen = 0;
};

} // namespace evenstock
