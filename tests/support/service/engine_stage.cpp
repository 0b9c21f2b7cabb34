// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/service/engine_stage.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace evenstock {

using namespace Qt::StringLiterals;

class MemorySecrets::Desk final : public AccountSecrets
{
public:
    explicit Desk(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }

    void load(const QString &uuid, const ConnectorInfo &, SecretUse, Loaded done) override
    {
        const std::lock_guard lock(m_state->mutex);
        Result<QMap<QString, QString>> answer = m_state->secrets.value(uuid);
        if (m_state->failure)
            answer = *m_state->failure;
        QTimer::singleShot(0, &m_context, [answer, done = std::move(done)] { done(answer); });
    }

    void save(const QString &uuid, const QMap<QString, QString> &secrets, Done done) override
    {
        const std::lock_guard lock(m_state->mutex);
        if (!m_state->failure) {
            for (auto it = secrets.begin(); it != secrets.end(); ++it)
                m_state->secrets[uuid].insert(it.key(), it.value());
        }
        later(std::move(done));
    }

    void removeAll(const QString &uuid, const ConnectorInfo &, Done done) override
    {
        const std::lock_guard lock(m_state->mutex);
        if (!m_state->failure)
            m_state->secrets.remove(uuid);
        later(std::move(done));
    }

private:
    void later(Done done)
    {
        const Status status = m_state->failure ? Status(*m_state->failure) : Status();
        QTimer::singleShot(0, &m_context, [status, done = std::move(done)] { done(status); });
    }

    std::shared_ptr<State> m_state;
    QObject m_context;
};

std::function<std::unique_ptr<AccountSecrets>()> MemorySecrets::factory() const
{
    return [state = m_state] { return std::make_unique<Desk>(state); };
}

QMap<QString, QString> MemorySecrets::of(const QString &accountUuid)
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->secrets.value(accountUuid);
}

void MemorySecrets::set(const QString &accountUuid, const QMap<QString, QString> &secrets)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->secrets.insert(accountUuid, secrets);
}

void MemorySecrets::failWith(std::optional<Error> error)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->failure = std::move(error);
}

void Turnstile::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
}

void Turnstile::open()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = false;
    m_changed.notify_all();
}

void Turnstile::pass()
{
    std::unique_lock lock(m_mutex);
    if (!m_isClosed)
        return;
    ++m_standing;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return !m_isClosed; });
    --m_standing;
}

bool Turnstile::waitForSomebody(std::chrono::milliseconds atMost)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, atMost, [this] { return m_standing > 0; });
}

namespace {

// No connector of a FakeMarket ever sends anything.
class NoHttp final : public HttpClient
{
public:
    Result<HttpResponse> send(const HttpRequest &, std::stop_token) override
    {
        return makeError(ErrorCode::Internal, u"a fake market was asked over HTTP"_s);
    }
    HttpStatistics statistics() const override { return {}; }
};

} // namespace

namespace {

// A fake connector whose marketplace also tells secrets, as some do with their first answer.
class TellingConnector final : public FakeConnector
{
public:
    using FakeConnector::FakeConnector;
    Result<Identity> checkCredentials(Session &session) const override
    {
        TRY_ASSIGN(Identity identity, FakeConnector::checkCredentials(session));
        identity.secrets = secrets;
        return identity;
    }
    QMap<QString, QString> secrets;
};

} // namespace

struct EngineStage::Channel {
    Channel(FakeMarketOptions options, const Clock &clock)
        : market(std::move(options), clock)
        , connector(std::make_shared<TellingConnector>(market))
    {
        market.between = [this](const QString &) { turnstile.pass(); };
    }
    FakeMarket market;
    std::shared_ptr<TellingConnector> connector;
    Turnstile turnstile;
};

EngineStage::EngineStage()
    : m_clock(std::make_shared<FixedClock>())
{
}

EngineStage::~EngineStage()
{
    for (const auto &channel : m_channels)
        channel->turnstile.open();
}

FakeMarket &EngineStage::market(FakeMarketOptions options)
{
    m_channels.push_back(std::make_unique<Channel>(std::move(options), *m_clock));
    return m_channels.back()->market;
}

FakeMarket &EngineStage::open(FakeMarketOptions options, FirstLink consent)
{
    const QString name = options.id;
    FakeMarket &market = this->market(std::move(options));
    auto shop = data().openShop(m_clock->now());
    if (!shop)
        qFatal("%s", qPrintable(shop.error().detail));
    AccountRepository accounts(*shop);
    AccountRow row{.uuid = u"uuid-"_s + name,
                   .marketplace = name,
                   .name = name,
                   .url = u"http://127.0.0.1"_s,
                   .webhookId = u"hook-"_s + name,
                   .createdAt = m_clock->now()};
    auto id = accounts.insert(row);
    if (!id)
        qFatal("%s", qPrintable(id.error().detail));
    row.id = *id;
    row.firstLink = consent;
    if (const Status stored = accounts.update(row); !stored)
        qFatal("%s", qPrintable(stored.error().detail));
    return market;
}

EngineStage::Channel &EngineStage::channel(const FakeMarket &market)
{
    for (const auto &channel : m_channels) {
        if (&channel->market == &market)
            return *channel;
    }
    qFatal("not a market of this stage");
}

Turnstile &EngineStage::turnstile(const FakeMarket &market)
{
    return channel(market).turnstile;
}

void EngineStage::identitySecrets(const FakeMarket &market, const QMap<QString, QString> &secrets)
{
    channel(market).connector->secrets = secrets;
}

DataDirectory EngineStage::data() const
{
    auto data = DataDirectory::open(m_folder.path());
    if (!data)
        qFatal("%s", qPrintable(data.error().detail));
    return *data;
}

EngineOptions EngineStage::options(EngineRole role) const
{
    EngineOptions options{.data = data(),
                          .role = role,
                          .clock = m_clock,
                          .http = [](const HttpAccount &) -> Result<std::unique_ptr<HttpClient>> {
                              return std::unique_ptr<HttpClient>(std::make_unique<NoHttp>());
                          },
                          .secrets = m_secrets.factory()};
    for (const auto &channel : m_channels)
        options.connectors.push_back(channel->connector);
    return options;
}

Database EngineStage::look() const
{
    auto shop = data().openShopReadOnly();
    if (!shop)
        qFatal("%s", qPrintable(shop.error().detail));
    return *std::move(shop);
}

Result<QJsonObject> callAndWait(EngineClient &client, const QString &command, const QJsonObject &arguments)
{
    std::optional<Result<QJsonObject>> answer;
    QEventLoop loop;
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &loop, &QEventLoop::quit);
    client.call(command, arguments, [&](const Result<QJsonObject> &result) {
        answer = result;
        loop.quit();
    });
    if (!answer) {
        deadline.start(longEnough);
        loop.exec();
    }
    if (!answer)
        qFatal("no reply to %s", qPrintable(command));
    return *answer;
}

} // namespace evenstock
