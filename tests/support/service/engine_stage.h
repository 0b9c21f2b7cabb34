// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/secret_store.h"
#include "app/service/engine_client.h"
#include "app/service/engine_options.h"
#include "models/store/account_repository.h"
#include "tests/support/fake_connector.h"
#include "tests/support/fixed_clock.h"

#include <QMap>
#include <QTemporaryDir>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace evenstock {

// A secret store in memory, for the tests to look into. Thread-safe.
class MemorySecrets final : public SecretStore
{
    Q_OBJECT

public:
    SecretStoreKind kind() const override { return SecretStoreKind::Session; }
    void read(const QString &key, Attention attention, QObject *context, SecretCallback<QString> done) override;
    void write(const QString &key, const QString &secret, Attention attention, QObject *context,
               SecretCallback<void> done) override;
    void remove(const QString &key, Attention attention, QObject *context, SecretCallback<void> done) override;
    void check(Attention attention, QObject *context, SecretCallback<void> done) override;

    QMap<QString, QString> of(const QString &accountUuid); // by field
    int count();
    void failWith(SecretSituation situation); // every answer from now on; Fine = no more

private:
    std::mutex m_mutex;
    QMap<QString, QString> m_secrets;
    SecretSituation m_failure = SecretSituation::Fine;
};

// Holds a thread back at a gate, so that a test looks while it stands there. Thread-safe.
class Turnstile
{
public:
    void close();
    void open();                                            // whoever waits goes on
    void pass();                                            // waits while closed
    bool waitForSomebody(std::chrono::milliseconds atMost); // true once a thread stands before it

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isClosed = false;
    int m_standing = 0;
};

// A data directory with markets in memory, and the options to open an engine on it.
//
//     EngineStage stage;
//     FakeMarket &cards = stage.open({.id = u"cards"_s});
//     auto client = openEngine(stage.options());
class EngineStage
{
public:
    EngineStage();
    ~EngineStage();

    // A market, with an account of the same name in the store. Only while no engine holds the directory.
    FakeMarket &open(FakeMarketOptions options, FirstLink consent = FirstLink::Accepted);
    FakeMarket &market(FakeMarketOptions options); // without an account
    // The steps of its connector pass here, on the account's thread.
    Turnstile &turnstile(const FakeMarket &market);

    void needsToken(const FakeMarket &market, bool needs = true); // its accounts have a secret "token"
    // What the marketplace tells of secrets at the start of a run.
    void identitySecrets(const FakeMarket &market, const QMap<QString, QString> &secrets);

    EngineOptions options(EngineRole role = EngineRole::CommandLine) const;
    QString path() const { return m_folder.path(); }
    const DataDirectory &data() const { return m_data; }
    Database look() const; // read-only
    FixedClock &clock() { return *m_clock; }
    MemorySecrets &secrets() { return *m_secrets; }

private:
    struct Channel;
    Channel &channel(const FakeMarket &market);
    QTemporaryDir m_folder;
    DataDirectory m_data;
    std::shared_ptr<FixedClock> m_clock;
    std::shared_ptr<MemorySecrets> m_secrets;
    std::vector<std::unique_ptr<Channel>> m_channels;
};

// Calls and waits for the reply in the event loop.
Result<QJsonObject> callAndWait(EngineClient &client, const QString &command, const QJsonObject &arguments = {});

inline constexpr std::chrono::milliseconds longEnough{30'000}; // a deadline that only a hang reaches

} // namespace evenstock

// Fails the test with the error of a Result that should have succeeded.
#define OK(expression)                                                                                                 \
    do {                                                                                                               \
        const auto &okResult = (expression);                                                                           \
        QVERIFY2(okResult.ok(), okResult.ok() ? "" : qPrintable(okResult.error().detail));                             \
    } while (false)
