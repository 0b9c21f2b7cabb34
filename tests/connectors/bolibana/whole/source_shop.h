// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/ledger.h"
#include "app/sync/sync_run.h"
#include "connectors/bolibana/bolibana.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "tests/sandbox/support/open_shop.h"
#include "tests/support/http_client_desk.h"

#include <QTest>

namespace evenstock {

using namespace Qt::StringLiterals;

// A shop owner with one BoliBana site as source: real engine, real connector, real HTTP, and the sample shop.
class SourceShop final : public EngineGate
{
public:
    explicit SourceShop(const sandbox::Options &options = sandbox::stillShop())
        : site(options)
        , m_connector(bolibana::make())
        , m_url(announced("url").toString())
        , m_desk(QUrl(m_url), m_connector->info().limits)
        , m_database(must(Database::open({.path = {}})))
    {
        must(migrate(m_database, Schema::Shop, m_desk.clock.now(), {}));
        m_engine = std::make_unique<SyncEngine>(m_database, m_desk.clock,
                                                [this](const QString &) { return m_connector.get(); });
        must(m_engine->transact([this]() -> Status {
            TRY_ASSIGN(m_account, context().accounts.insert({.uuid = u"u"_s,
                                                             .marketplace = u"bolibana"_s,
                                                             .name = u"Bamako"_s,
                                                             .url = m_url,
                                                             .webhookId = u"w"_s,
                                                             .createdAt = m_desk.clock.now()}));
            TRY_ASSIGN(auto row, context().accounts.find(m_account));
            row->firstLink = FirstLink::Accepted;
            return context().accounts.update(*row);
        }));
    }

    Status call(const std::function<Status(SyncEngine &)> &work) override { return work(*m_engine); }

    RunRow sync(RunOptions options = {})
    {
        m_desk.restart();
        Session session{.http = m_desk.client(),
                        .clock = m_desk.clock,
                        .stop = {},
                        .baseUrl = QUrl(m_url),
                        .secrets = {{u"key"_s, announced("secrets").toObject()["key"_L1].toString()}},
                        .settings = settings};
        SyncRun run(*this, *m_connector, session, m_account, std::move(options));
        RunRow row = run.execute();
        pass(std::chrono::seconds(60));
        return row;
    }
    void pass(std::chrono::milliseconds length)
    {
        m_desk.clock.advance(length);
        site.server().clock().advance(length);
    }

    EngineContext &context() { return m_engine->context(); }
    Database &database() { return m_database; }
    AccountId account() const { return m_account; }
    ListingRow listing(const QString &id)
    {
        const auto row = context().listings.findByExternal(m_account, id);
        return row && *row ? **row : ListingRow();
    }
    Product product(const QString &sku)
    {
        const auto found = context().products.findBySku(sku);
        return found && *found ? **found : Product();
    }
    QJsonObject payload(const QString &id) { return context().listings.payload(listing(id).id).valueOr({}); }
    std::int64_t count(const char *sql) { return m_database.value<std::int64_t>(sql).valueOr({}).value_or(-1); }

    void act(const QString &verb, QJsonObject arguments)
    {
        arguments.insert(u"marketplace"_s, u"bolibana"_s);
        site->act(verb, arguments);
    }
    QJsonArray truth(const QString &what)
    {
        const QJsonArray all = site->control("GET", u"/state"_s).object()["marketplaces"_L1].toArray();
        for (const QJsonValue &one : all) {
            if (one["marketplace"_L1].toString() == "bolibana"_L1)
                return one["accounts"_L1][0][what].toArray();
        }
        return {};
    }
    // Paths asked for since the last look: "GET /api/v1/b2c/products/7/".
    QStringList requests()
    {
        QStringList result;
        const auto answer = site->control("GET", u"/requests?after=%1"_s.arg(m_seen));
        for (const QJsonValue &row : answer.object()["requests"_L1].toArray()) {
            m_seen = std::max(m_seen, row["n"_L1].toInteger());
            result.append(row["method"_L1].toString() + u' ' + row["path"_L1].toString());
        }
        return result;
    }

    sandbox::OpenShop site;
    QJsonObject settings;

private:
    QJsonValue announced(const char *what)
    {
        const QJsonArray all = site.server().announcement()["marketplaces"_L1].toArray();
        for (const QJsonValue &one : all) {
            if (one["marketplace"_L1].toString() == "bolibana"_L1)
                return one[QLatin1String(what)];
        }
        qFatal("the sample shop has no BoliBana");
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
    QString m_url;
    HttpClientDesk m_desk;
    Database m_database;
    std::unique_ptr<SyncEngine> m_engine;
    AccountId m_account;
    qint64 m_seen = 0;
};

} // namespace evenstock
