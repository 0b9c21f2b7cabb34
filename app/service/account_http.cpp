// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/account_http.h"

#include "app/service/machine_limits.h"
#include "connectors/api/network_http_client.h"
#include "models/store/request_repository.h"

#include <QCryptographicHash>

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype requestBatch = 100;

class GateLimiterStore final : public LimiterStore
{
public:
    explicit GateLimiterStore(std::shared_ptr<QueuedGate> gate)
        : m_gate(std::move(gate))
    {
    }

    Result<QString> load(const QString &key) override
    {
        QString state;
        TRY(m_gate->call([&](SyncEngine &engine) -> Status {
            TRY_ASSIGN(state, engine.context().accounts.limiterState(key));
            return {};
        }));
        return state;
    }

    Status save(const QString &key, const QString &state) override
    {
        return m_gate->call([&](SyncEngine &engine) {
            return engine.transact([&] { return engine.context().accounts.setLimiterState(key, state); });
        });
    }

private:
    std::shared_ptr<QueuedGate> m_gate;
};

// The name of the error that such an answer stands for (http_client.h).
QString errorCodeOf(const RequestRecord &record)
{
    if (record.outcome.isEmpty())
        return {};
    ErrorCode code = ErrorCode::InvalidResponse;
    if (record.status == 0)
        code = ErrorCode::Offline;
    else if (record.status == 401)
        code = ErrorCode::Unauthorized;
    else if (record.status == 404 || record.status == 410)
        code = ErrorCode::NotFound;
    else if (record.status == 429)
        code = ErrorCode::RateLimited;
    else if (record.status / 100 == 4)
        code = ErrorCode::Rejected;
    return errorCodeName(code);
}

// The requests of one session, for "the requests of a run" in the history.
class StoredRequestLog final : public RequestLog
{
public:
    StoredRequestLog(std::shared_ptr<QueuedGate> gate, AccountId account, RunId run)
        : m_gate(std::move(gate))
        , m_account(account)
        , m_run(run)
    {
    }
    StoredRequestLog(const StoredRequestLog &) = delete;
    StoredRequestLog &operator=(const StoredRequestLog &) = delete;
    ~StoredRequestLog() override { flush(); }

    void record(const RequestRecord &record) override
    {
        m_rows.append({.at = record.at,
                       .account = m_account,
                       .run = m_run,
                       .method = QString::fromLatin1(record.method),
                       .path = record.path,
                       .status = record.status,
                       .durationMs = record.durationMs,
                       .bytes = record.bytes,
                       .attempt = record.attempt,
                       .errorCode = errorCodeOf(record)});
        if (m_rows.size() >= requestBatch)
            flush();
    }

private:
    void flush()
    {
        if (m_rows.isEmpty() || !m_account)
            return;
        const Status kept = m_gate->call([this](SyncEngine &engine) {
            return engine.transact([&] { return RequestRepository(engine.context().db).add(m_rows); });
        });
        Q_UNUSED(kept) // a log line is no reason to end a run
        m_rows.clear();
    }

    std::shared_ptr<QueuedGate> m_gate;
    AccountId m_account;
    RunId m_run;
    QList<RequestRow> m_rows;
};

// A client with the parts that are its own, and the account's circuit written back when it ends.
class AccountHttpClient final : public HttpClient
{
public:
    AccountHttpClient(const HttpAccount &account, HttpOptions options, std::shared_ptr<RateLimiter> limiter,
                      std::shared_ptr<QueuedGate> gate, const Clock &clock, SteadyTime &time)
        : m_gate(std::move(gate))
        , m_account(account.id)
        , m_before(CircuitState::fromJson(account.circuit))
        , m_limiter(std::move(limiter))
        , m_breaker(m_before)
        , m_log(m_gate, account.id, account.run)
        , m_client(makeHttpClient(
              std::move(options),
              {.limiter = *m_limiter, .breaker = m_breaker, .clock = clock, .time = time, .log = &m_log}))
    {
    }
    AccountHttpClient(const AccountHttpClient &) = delete;
    AccountHttpClient &operator=(const AccountHttpClient &) = delete;
    ~AccountHttpClient() override
    {
        m_client.reset();
        if (m_account && m_breaker.state() != m_before)
            keepCircuit();
    }

    Result<HttpResponse> send(const HttpRequest &request, std::stop_token stop) override
    {
        return m_client->send(request, std::move(stop));
    }
    HttpStatistics statistics() const override { return m_client->statistics(); }

private:
    void keepCircuit()
    {
        const Status kept = m_gate->call([this](SyncEngine &engine) {
            return engine.transact([&]() -> Status {
                TRY_ASSIGN(auto row, engine.context().accounts.find(m_account));
                if (!row)
                    return {};
                row->circuit = m_breaker.state().toJson();
                return engine.context().accounts.update(*row);
            });
        });
        Q_UNUSED(kept) // the next run finds out by itself
    }

    std::shared_ptr<QueuedGate> m_gate;
    AccountId m_account;
    CircuitState m_before;
    std::shared_ptr<RateLimiter> m_limiter;
    CircuitBreaker m_breaker;
    StoredRequestLog m_log;
    std::unique_ptr<HttpClient> m_client;
};

Result<HttpOptions> httpOptions(const HttpAccount &account)
{
    HttpOptions options{.account = account.url,
                        .lanHttp =
                            account.settings.value(u"lan_http"_s) == "true"_L1 ? LanHttp::Allowed : LanHttp::Refused,
                        .secrets = account.secrets.values(),
                        .startedBy = account.isByHand ? StartedBy::Hand : StartedBy::Schedule};
    if (const int timeoutS = account.settings.value(u"timeout_s"_s).toInt(); timeoutS > 0)
        options.timeoutMs = timeoutS * 1000;
    if (const QString proxy = account.settings.value(u"proxy"_s); !proxy.isEmpty()) {
        TRY_ASSIGN(options.proxy, parseProxy(proxy));
        options.proxy->user = account.secrets.value(u"proxy_user"_s);
        options.proxy->password = account.secrets.value(u"proxy_password"_s);
    }
    return options;
}

// Whose requests are counted together. Credentials leave no trace in the store but a hash.
QString limiterKey(const HttpAccount &account)
{
    if (account.info.limitedBy.isEmpty())
        return account.uuid;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(u"%1 %2:%3"_s.arg(account.info.id, account.url.host()).arg(account.url.port()).toUtf8());
    for (const QString &name : account.info.limitedBy)
        hash.addData('\n' + account.secrets.value(name).toUtf8());
    return account.info.id + u'-' + QString::fromLatin1(hash.result().toHex().left(32));
}

} // namespace

AccountHttp::AccountHttp(std::shared_ptr<QueuedGate> gate, std::shared_ptr<const Clock> clock, const QString &shop)
    : m_gate(std::move(gate))
    , m_clock(std::move(clock))
    , m_store(limiterStore(m_gate))
{
    const QString folder = shop.isEmpty() ? QString() : MachineLimits::usualFolder();
    if (!folder.isEmpty())
        m_shared = std::make_unique<MachineLimits>(folder, shop, m_time.epoch());
}

AccountHttp::~AccountHttp() = default;

std::unique_ptr<LimiterStore> AccountHttp::limiterStore(std::shared_ptr<QueuedGate> gate)
{
    return std::make_unique<GateLimiterStore>(std::move(gate));
}

std::shared_ptr<RateLimiter> AccountHttp::limiterOf(const HttpAccount &account)
{
    const QString key = limiterKey(account);
    const std::lock_guard lock(m_mutex);
    auto &limiter = m_limiters[key];
    if (!limiter)
        // Where the marketplace counts by account and not by user, nobody else uses this account's.
        limiter = std::make_shared<RateLimiter>(key, account.info.limits, *m_store, *m_clock, m_time,
                                                account.info.limitedBy.isEmpty() ? nullptr : m_shared.get());
    return limiter;
}

Result<std::unique_ptr<HttpClient>> AccountHttp::makeClient(const HttpAccount &account)
{
    TRY_ASSIGN(HttpOptions options, httpOptions(account));
    return std::unique_ptr<HttpClient>(
        std::make_unique<AccountHttpClient>(account, std::move(options), limiterOf(account), m_gate, *m_clock, m_time));
}

HttpFactory networkHttp(std::shared_ptr<QueuedGate> gate, std::shared_ptr<const Clock> clock, const QString &shop)
{
    return [clients = std::make_shared<AccountHttp>(std::move(gate), std::move(clock), shop)](
               const HttpAccount &account) { return clients->makeClient(account); };
}

} // namespace evenstock
