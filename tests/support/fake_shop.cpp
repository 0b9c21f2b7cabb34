// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_shop.h"

#include "app/sync/ledger.h"
#include "models/store/migrations.h"

#include <QUuid>

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// Markets of the tests are not reached by HTTP; only the requests are counted.
class NoHttp final : public HttpClient
{
public:
    explicit NoHttp(const FakeMarket &market)
        : m_market(market)
    {
    }
    Result<HttpResponse> send(const HttpRequest &, std::stop_token) override
    {
        return makeError(ErrorCode::Offline, u"a market of the tests has no address"_s);
    }
    HttpStatistics statistics() const override
    {
        return {.requests = m_market.requests.size() - m_before, .clockSkewMs = m_market.clockSkewMs};
    }
    void beginRun() { m_before = m_market.requests.size(); }

private:
    const FakeMarket &m_market;
    std::int64_t m_before = 0;
};

template <typename T>
T must(Result<T> result, const char *what)
{
    if (!result)
        qFatal("fake shop: %s: %s", what, qUtf8Printable(result.error().detail));
    return std::move(result).value();
}

void must(const Status &status, const char *what)
{
    if (!status)
        qFatal("fake shop: %s: %s", what, qUtf8Printable(status.error().detail));
}

template <typename T>
T present(Result<std::optional<T>> result, const char *what)
{
    auto value = must(std::move(result), what);
    if (!value)
        qFatal("fake shop: no such %s", what);
    return *std::move(value);
}

} // namespace

struct FakeShop::Channel {
    Channel(FakeMarketOptions options, const Clock &clock)
        : market(std::move(options), clock)
        , connector(market)
        , http(market)
    {
    }
    FakeMarket market;
    FakeConnector connector;
    NoHttp http;
    AccountId account;
};

class FakeShop::Gate final : public EngineGate
{
public:
    explicit Gate(FakeShop &shop)
        : m_shop(shop)
    {
    }
    Status call(const std::function<Status(SyncEngine &)> &work) override
    {
        step(u"engine"_s);
        Status status = work(*m_shop.m_engine);
        step(u"engine done"_s);
        return status;
    }

private:
    void step(const QString &name) const
    {
        if (m_shop.between)
            m_shop.between(name);
    }
    FakeShop &m_shop;
};

class FakeShop::EngineClock final : public Clock
{
public:
    explicit EngineClock(const FakeShop &shop)
        : m_shop(shop)
    {
    }
    UtcMs now() const override
    {
        if (m_shop.insideEngine)
            m_shop.insideEngine();
        return m_shop.m_clock.now();
    }

private:
    const FakeShop &m_shop;
};

FakeShop::FakeShop(const QString &path)
    : m_engineClock(std::make_unique<EngineClock>(*this))
    , m_path(path)
    , m_gate(std::make_unique<Gate>(*this))
{
    reopen();
}

FakeShop::~FakeShop() = default;

EngineGate &FakeShop::gate()
{
    return *m_gate;
}

void FakeShop::reopen()
{
    m_engine.reset();
    if (!m_database || !m_path.isEmpty()) {
        m_database.reset();
        m_database = std::make_unique<Database>(must(Database::open({.path = m_path}), "opening the database"));
        must(migrate(*m_database, Schema::Shop, m_clock.now(), {}), "making the schema");
    }
    m_stop = std::stop_source();
    const auto hook = std::exchange(insideEngine, {}); // a start is a step of its own
    m_engine = std::make_unique<SyncEngine>(*m_database, *m_engineClock, connectors());
    must(m_engine->recover(), "recovering");
    insideEngine = hook;
}

FakeMarket &FakeShop::open(FakeMarketOptions options, const QMap<QString, QString> &settings, FirstLink consent)
{
    const QString id = options.id;
    m_channels.push_back(std::make_unique<Channel>(std::move(options), m_clock));
    Channel &added = *m_channels.back();
    added.market.between = [this](const QString &step) {
        if (between)
            between(step);
    };
    must(m_engine->transact([&]() -> Status {
        const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        TRY_ASSIGN(added.account, context().accounts.insert({.uuid = uuid,
                                                             .marketplace = id,
                                                             .name = id,
                                                             .url = u"https://fake.invalid"_s,
                                                             .webhookId = uuid,
                                                             .createdAt = m_clock.now()}));
        for (auto it = settings.begin(); it != settings.end(); ++it)
            TRY(context().accounts.setSetting(added.account, it.key(), it.value()));
        TRY_ASSIGN(auto row, context().accounts.find(added.account));
        row->firstLink = consent;
        return context().accounts.update(*row);
    }),
         "adding an account");
    return added.market;
}

const FakeShop::Channel &FakeShop::channel(const FakeMarket &market) const
{
    const auto found =
        std::find_if(m_channels.begin(), m_channels.end(), [&](const auto &one) { return &one->market == &market; });
    if (found == m_channels.end())
        qFatal("fake shop: a market of another shop");
    return **found;
}

AccountId FakeShop::account(const FakeMarket &market) const
{
    return channel(market).account;
}

void FakeShop::set(const FakeMarket &market, const QString &key, const QString &value)
{
    must(m_engine->transact([&] { return context().accounts.setSetting(account(market), key, value); }),
         "setting a setting");
    context().forgetPolicies();
}

void FakeShop::consent(const FakeMarket &market)
{
    AccountRow row = accountRow(market);
    row.firstLink = FirstLink::Accepted;
    must(m_engine->transact([&] { return context().accounts.update(row); }), "agreeing to the first link");
}

void FakeShop::setEnabled(const FakeMarket &market, bool enabled)
{
    AccountRow row = accountRow(market);
    row.enabled = enabled;
    row.guardNext = enabled;
    row.unseenSince = enabled ? row.unseenSince : m_clock.now();
    must(m_engine->transact([&]() -> Status {
        TRY(context().accounts.update(row));
        return enabled ? Status() : context().listings.setTrust(row.id, Trust::Unexplained);
    }),
         "switching an account");
    context().forgetPolicies();
    must(m_engine->refreshAll(row.id), "what is shown without it");
}

std::vector<FakeMarket *> FakeShop::markets() const
{
    std::vector<FakeMarket *> result;
    for (const auto &one : m_channels)
        result.push_back(&one->market);
    return result;
}

FakeMarket *FakeShop::market(const QString &id) const
{
    for (const auto &one : m_channels) {
        if (one->market.options().id == id)
            return &one->market;
    }
    return nullptr;
}

ConnectorLookup FakeShop::connectors() const
{
    return [this](const QString &marketplace) -> const Connector * {
        for (const auto &one : m_channels) {
            if (one->market.options().id == marketplace)
                return &one->connector;
        }
        return nullptr;
    };
}

const Connector &FakeShop::connector(const FakeMarket &market) const
{
    return channel(market).connector;
}

Session FakeShop::session(const FakeMarket &market) const
{
    auto &http = const_cast<NoHttp &>(channel(market).http);
    return {.http = http,
            .clock = m_clock,
            .stop = m_stop.get_token(),
            .baseUrl = QUrl(u"https://fake.invalid"_s),
            .secrets = {},
            .settings = {}};
}

RunRow FakeShop::sync(FakeMarket &market, RunOptions options)
{
    const Channel &one = channel(market);
    const_cast<NoHttp &>(one.http).beginRun();
    Session used = session(market);
    try {
        SyncRun run(*m_gate, one.connector, used, one.account, std::move(options));
        RunRow row = run.execute();
        m_stop = std::stop_source();
        return row;
    } catch (const ProcessDied &) {
        reopen();
        return {.account = one.account, .status = u"died"_s};
    }
}

bool FakeShop::settle(int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        for (const auto &one : m_channels) {
            if (accountRow(one->market).enabled)
                sync(one->market);
            m_clock.advance(std::chrono::seconds(one->market.options().visibilityLagS + 1));
        }
        if (round > 0 && openWork().isEmpty())
            return true;
    }
    return false;
}

void FakeShop::webhook(FakeMarket &market, const RemoteOrder &order)
{
    const auto effects = m_engine->orderArrived(account(market), order, {.kind = u"event"_s});
    must(effects ? Status() : Status(effects.error()), "a webhook");
}

void FakeShop::addStock(const QString &sku, Quantity delta)
{
    must(m_engine->transact([&] {
        return moveStock(context(), {.product = product(sku).id,
                                     .at = m_clock.now(),
                                     .delta = delta,
                                     .cause = MovementCause::Manual,
                                     .key = u"test:%1"_s.arg(++m_adjustments)});
    }),
         "adding stock");
}

void FakeShop::edit(const QString &sku, Field field, const QString &value)
{
    const Product before = product(sku);
    Product after = before;
    setProductField(after, field, value);
    must(m_engine->transact([&] { return changeProduct(context(), before, after, {}); }), "editing a product");
}

void FakeShop::publish(const QString &sku, FakeMarket &market, std::int64_t units)
{
    const Product thing = product(sku);
    const QString marker = u"es-%1-%2"_s.arg(market.options().id, sku);
    must(m_engine->transact([&]() -> Status {
        ListingRow row{.account = account(market),
                       .product = thing.id,
                       .externalId = u"creating:"_s + marker,
                       .externalSku = sku,
                       .link = LinkState::Linked,
                       .status = ListingStatus::Creating,
                       .units = units,
                       .currency = market.options().currency,
                       .possible = {Quantity{}},
                       .marker = marker,
                       .matchKeys = {u"key:"_s + sku},
                       .firstSeenAt = m_clock.now()};
        TRY_ASSIGN(row.id, context().listings.insert(row));
        TRY(context().listings.savePayload(row.id, {{u"key"_s, sku}, {u"sku"_s, sku}, {u"units"_s, qint64(units)}}));
        return refreshListings(context(), thing.id);
    }),
         "publishing");
}

RunRow FakeShop::applyPlan(FakeMarket &market, PlanId plan, const QList<PlanRowId> &rows)
{
    return sync(market, {.mode = u"selective"_s, .cause = u"plan"_s, .plan = plan, .planRows = rows});
}

Product FakeShop::product(const QString &sku)
{
    return present(context().products.findBySku(sku), "product");
}

Quantity FakeShop::onHand(const QString &sku)
{
    return product(sku).onHand;
}

ListingRow FakeShop::listing(const FakeMarket &market, const QString &sku)
{
    const auto id = must(
        database().value<ListingId>("SELECT l.id FROM listings AS l LEFT JOIN products AS p ON p.id = l.product_id "
                                    "WHERE l.account_id = ? AND (l.external_sku = ? OR p.sku = ?) "
                                    "ORDER BY l.link = 'linked' DESC, l.id LIMIT 1",
                                    account(market), sku, sku),
        "looking for a listing");
    if (!id)
        qFatal("fake shop: no listing of %s", qUtf8Printable(sku));
    return present(context().listings.find(*id), "listing");
}

bool FakeShop::hasListing(const FakeMarket &market, const QString &sku)
{
    return must(database().value<std::int64_t>(
                    "SELECT count(*) FROM listings AS l LEFT JOIN products AS p ON p.id = l.product_id "
                    "WHERE l.account_id = ? AND (l.external_sku = ? OR p.sku = ?)",
                    account(market), sku, sku),
                "looking for a listing")
               .value_or(0) > 0;
}

AccountRow FakeShop::accountRow(const FakeMarket &market)
{
    return present(context().accounts.find(account(market)), "account");
}

QList<Movement> FakeShop::ledger(const QString &sku)
{
    return must(
        database().rows(
            "SELECT id, delta_milli, balance_milli, cause, note FROM movements WHERE product_id = ? ORDER BY id",
            [](const Statement &s) {
                Movement movement{.id = s.get<MovementId>(0), .delta = s.quantity(1), .balance = s.quantity(2)};
                for (int cause = 0; cause <= int(MovementCause::Undo); ++cause) {
                    if (movementCauseName(MovementCause(cause)) == s.text(3))
                        movement.cause = MovementCause(cause);
                }
                movement.note = s.text(4);
                return movement;
            },
            product(sku).id),
        "reading the ledger");
}

QList<DeliveryRow> FakeShop::deliveries(const FakeMarket &market)
{
    const auto ids = must(database().rows(
                              "SELECT id FROM deliveries WHERE account_id = ? ORDER BY id",
                              [](const Statement &s) { return s.get<DeliveryId>(0); }, account(market)),
                          "reading deliveries");
    QList<DeliveryRow> rows;
    for (const DeliveryId id : ids)
        rows.append(present(context().runs.findDelivery(id), "delivery"));
    return rows;
}

QList<ConflictRow> FakeShop::openConflicts(const FakeMarket &market)
{
    return must(context().runs.openConflictsOf(account(market), {}, 1000), "reading conflicts");
}

QList<PlanRow> FakeShop::openPlans(const FakeMarket &market)
{
    return must(context().runs.openPlans(account(market)), "reading plans");
}

QList<PlanItemRow> FakeShop::planRows(PlanId plan)
{
    return must(context().runs.planItems(plan, {}, 10000), "reading a plan");
}

int FakeShop::problems(const QString &kind)
{
    return int(
        must(database().value<std::int64_t>("SELECT count(*) FROM problems WHERE state = 'open' AND kind = ?", kind),
             "counting problems")
            .value_or(0));
}

OrderLineRow FakeShop::line(const FakeMarket &market, const QString &order, int line)
{
    const OrderRow row = present(context().orders.find(account(market), order), "order");
    return must(context().orders.lines(row.id), "reading an order").at(line);
}

} // namespace evenstock
