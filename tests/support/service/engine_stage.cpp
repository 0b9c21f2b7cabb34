// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/service/engine_stage.h"

#include "app/accounts/secret_reply.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

const QString toldToFail = u"as the test wants it"_s;

} // namespace

void MemorySecrets::read(const QString &key, Attention, QObject *context, SecretCallback<QString> done)
{
    const SecretReply<QString> reply(context, std::move(done));
    const std::lock_guard lock(m_mutex);
    if (m_failure != SecretSituation::Fine)
        reply({m_failure, toldToFail});
    else if (!m_secrets.contains(key))
        reply({SecretSituation::Missing, u"not found"_s});
    else
        reply(m_secrets.value(key));
}

void MemorySecrets::write(const QString &key, const QString &secret, Attention, QObject *context,
                          SecretCallback<void> done)
{
    const SecretReply<void> reply(context, std::move(done));
    const std::lock_guard lock(m_mutex);
    if (m_failure != SecretSituation::Fine)
        return reply({m_failure, toldToFail});
    m_secrets.insert(key, secret);
    reply({});
}

void MemorySecrets::remove(const QString &key, Attention, QObject *context, SecretCallback<void> done)
{
    const SecretReply<void> reply(context, std::move(done));
    const std::lock_guard lock(m_mutex);
    if (m_failure != SecretSituation::Fine)
        return reply({m_failure, toldToFail});
    m_secrets.remove(key);
    reply({});
}

void MemorySecrets::check(Attention, QObject *context, SecretCallback<void> done)
{
    SecretReply<void>(context, std::move(done))({});
}

QMap<QString, QString> MemorySecrets::of(const QString &accountUuid)
{
    const std::lock_guard lock(m_mutex);
    QMap<QString, QString> found;
    for (auto it = m_secrets.begin(); it != m_secrets.end(); ++it) {
        const QStringList parts = it.key().split(u'/'); // …/profile/owner/field
        if (parts.value(parts.size() - 2) == accountUuid)
            found.insert(parts.last(), it.value());
    }
    return found;
}

int MemorySecrets::count()
{
    const std::lock_guard lock(m_mutex);
    return int(m_secrets.size());
}

void MemorySecrets::failWith(SecretSituation situation)
{
    const std::lock_guard lock(m_mutex);
    m_failure = situation;
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

// A fake connector whose marketplace also tells secrets, as some do with their first answer, and takes actions on its
// orders: "ship", "cancel" and "confirm_cancel", which chooses what becomes of its pieces.
class TellingConnector final : public FakeConnector
{
public:
    explicit TellingConnector(FakeMarket &market)
        : FakeConnector(market)
        , m_market(market)
    {
    }
    Result<RemoteOrder> fetchOrder(Session &session, const QString &externalId) const override
    {
        TRY_ASSIGN(RemoteOrder order, FakeConnector::fetchOrder(session, externalId));
        if (!order.isFinal)
            order.actions = QStringList{u"ship"_s, u"cancel"_s, u"confirm_cancel"_s};
        return order;
    }
    Result<RemoteOrder> orderAction(Session &session, const QString &orderId, const QString &action,
                                    const QJsonObject &arguments) const override
    {
        if (arguments.value(u"answer"_s) == u"refused"_s)
            return makeError(ErrorCode::Rejected, u"not now"_s, orderId);
        if (arguments.value(u"answer"_s) == u"never there"_s)
            return makeError(ErrorCode::InDoubt, u"it was lost on its way"_s, orderId);
        if (action == "ship"_L1)
            m_market.close(orderId);
        else if (action == "cancel"_L1)
            m_market.cancel(orderId);
        else
            m_market.cancel(orderId,
                            arguments.value(u"relist"_s).toBool() ? Relisting::OnSaleAgain : Relisting::LeftOff);
        if (arguments.value(u"answer"_s) == u"lost"_s)
            return makeError(ErrorCode::InDoubt, u"the answer was lost"_s, orderId);
        return fetchOrder(session, orderId);
    }
    Result<Identity> checkCredentials(Session &session) const override
    {
        TRY_ASSIGN(Identity identity, FakeConnector::checkCredentials(session));
        identity.secrets = secrets;
        return identity;
    }
    ConnectorInfo info() const override
    {
        ConnectorInfo info = FakeConnector::info();
        if (needsToken)
            info.credentials = {{.name = u"token"_s, .label = u"Token"_s}};
        return info;
    }
    QMap<QString, QString> secrets;
    std::atomic<bool> needsToken = false;

private:
    FakeMarket &m_market;
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
    , m_secrets(std::make_shared<MemorySecrets>())
{
    auto data = DataDirectory::open(m_folder.path());
    if (!data)
        qFatal("%s", qPrintable(data.error().detail));
    m_data = *std::move(data);
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

void EngineStage::needsToken(const FakeMarket &market, bool needs)
{
    channel(market).connector->needsToken = needs;
}

void EngineStage::identitySecrets(const FakeMarket &market, const QMap<QString, QString> &secrets)
{
    channel(market).connector->secrets = secrets;
}

EngineOptions EngineStage::options(EngineRole role) const
{
    EngineOptions options{.data = data(),
                          .role = role,
                          .clock = m_clock,
                          .http = [](const HttpAccount &) -> Result<std::unique_ptr<HttpClient>> {
                              return std::unique_ptr<HttpClient>(std::make_unique<NoHttp>());
                          },
                          .secrets = m_secrets};
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
