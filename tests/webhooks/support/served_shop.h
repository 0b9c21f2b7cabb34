// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_access.h"
#include "tests/sandbox/support/open_shop.h"
#include "tests/support/service/engine_stage.h"
#include "tests/webhooks/support/raw_client.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <atomic>
#include <chrono>
#include <memory>

namespace evenstock {

// The time of this computer, which a test moves on. Thread-safe.
class MovedClock final : public Clock
{
public:
    UtcMs now() const override { return m_system.now() + m_ahead.load(); }
    void advance(std::chrono::milliseconds by) { m_ahead.fetch_add(by.count()); }

private:
    SystemClock m_system;
    std::atomic<UtcMs> m_ahead = 0;
};

// A shop with one CardTrader account for each sample shop, linked, with engine, receiver and real HTTP. What must not
// fail ends the test with qFatal. Main thread.
class ServedShop
{
public:
    explicit ServedShop(int sites = 1);

    sandbox::ShopVisitor &site(int index = 0) { return **m_sites.at(size_t(index)); }
    QString name(int index = 0) const { return QStringLiteral("Cards %1").arg(index + 1); }
    QString uuid(int index = 0);
    const DataDirectory &data() const { return m_data; }

    Result<QJsonObject> call(const QString &command, const QJsonObject &arguments = {});
    QJsonObject must(const QString &command, const QJsonObject &arguments = {});
    void open(); // again, after close()
    void close() { m_client.reset(); }
    void listen();
    void passTime(std::chrono::milliseconds by) { m_clock->advance(by); }

    quint16 hooksPort() const { return m_hooksPort; }
    quint16 localPort() const { return m_localPort; }
    QByteArray webhookPath(int index = 0);
    QByteArray token();
    QByteArray sharedSecret(int index = 0);

    // A request to the local interface, with its token.
    RawAnswer local(const QByteArray &method, const QByteArray &target, const QByteArray &body = {});
    // An event of this site, signed with its secret unless another signature is given.
    RawAnswer deliver(const QJsonObject &event, int index = 0, const QByteArray &signature = {});
    static QByteArray sign(const QByteArray &body, const QByteArray &secret);
    // The envelope of section 7 of the API, around an order of the site as the API shows it.
    QJsonObject eventOf(const QString &cause, const QJsonObject &order, int index = 0);

    // A listing of the first site that all sites have, with so many pieces at least.
    struct Card {
        QString externalId = {};
        QString sku = {};
        qint64 quantity = 0;
    };
    Card card(qint64 atLeast);
    qint64 onHand(const QString &sku);
    qint64 shownAt(int index, const QString &sku); // by the site itself
    qint64 movements();
    Database look() const; // the shop as stored
    Database inbox() const;
    QString eventState(qint64 id) const;
    qint64 events(const QString &state = {}) const; // how many of them

private:
    EngineOptions options() const;

    std::vector<std::unique_ptr<sandbox::OpenShop>> m_sites;
    QTemporaryDir m_folder;
    DataDirectory m_data;
    std::shared_ptr<MemorySecrets> m_secrets = std::make_shared<MemorySecrets>();
    std::shared_ptr<MovedClock> m_clock = std::make_shared<MovedClock>();
    std::unique_ptr<EngineAccess> m_client;
    quint16 m_hooksPort = 0;
    quint16 m_localPort = 0;
    int m_eventNumber = 0;
};

} // namespace evenstock
