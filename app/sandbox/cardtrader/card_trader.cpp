// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/card_trader.h"

#include "app/sandbox/body_sources.h"
#include "app/sandbox/cardtrader/call.h"
#include "app/sandbox/cardtrader/order_json.h"
#include "app/sandbox/cardtrader/site_actions.h"
#include "app/sandbox/rate_window.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <vector>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

// What an account may ask for. The reference says both 1 and 10 a second for /marketplace; the stricter one is kept,
// and refused with the body that the reference prints.
struct Limiter {
    RateWindow all{200, 10'000};
    RateWindow jobs{1, 1'000};
    RateWindow marketplace{1, 1'000};

    std::optional<HttpAnswer> refuse(const QString &path, UtcMs now)
    {
        if (!all.admits(now))
            return tooMany(u"200 requests per 10 seconds"_s);
        if (path.startsWith("/jobs/"_L1) && !jobs.admits(now))
            return tooMany(u"1 request per second"_s);
        if (path.startsWith("/marketplace/"_L1) && !marketplace.admits(now))
            return tooMany(u"10 requests per second"_s);
        return {};
    }
};

qint64 expansionsFor(qint64 products)
{
    constexpr qint64 least = 6;
    return std::max(least, (products + 399) / 400); // of 250 cards with about two listings each
}

class CardTrader final : public Marketplace
{
public:
    CardTrader(const Options &options, UtcMs start, FaultMenu &faults, WebhookSender &webhooks);

    QString id() const override { return u"cardtrader"_s; }
    QString prefix() const override { return u"/api/v2"_s; }
    QList<AnnouncedAccount> accounts() const override;
    QString accountOf(const HttpRequest &request) const override;
    HttpAnswer handle(const HttpRequest &request, UtcMs now) override;
    HttpAnswer unauthorized() override { return m_errors.unauthorized(); }
    HttpAnswer tooManyRequests(int retryAfterS) override
    {
        return tooMany(u"200 requests per 10 seconds"_s, retryAfterS);
    }
    UtcMs nextEventAt() const override;
    void live(UtcMs until) override;
    Result<QJsonObject> act(const QString &verb, const QJsonObject &arguments, UtcMs now) override;
    std::unique_ptr<BodySource> state(UtcMs now) const override;

private:
    std::size_t indexByToken(const HttpRequest &request) const; // m_accounts.size() where none fits

    std::uint64_t m_seed;
    Limits m_limits;
    Catalogue m_catalogue;
    FaultMenu &m_faults;
    ErrorAnswers m_errors;
    std::vector<std::shared_ptr<Account>> m_accounts;
    std::vector<Limiter> m_limiters;
};

CardTrader::CardTrader(const Options &options, UtcMs start, FaultMenu &faults, WebhookSender &webhooks)
    : m_seed(options.seed)
    , m_limits(options.limits)
    , m_catalogue(options.seed, expansionsFor(options.products))
    , m_faults(faults)
    , m_errors(options.seed)
{
    AccountPlan plan{.seed = options.seed,
                     .products = options.products,
                     .pastOrders = options.pastOrders,
                     .ordersPerMinute = options.ordersPerMinute,
                     .ordersPerDay = options.ordersPerDay,
                     .currency = options.currency,
                     .webhookUrl = options.webhookUrl,
                     .start = start};
    m_accounts.push_back(std::make_shared<Account>(m_catalogue, plan, webhooks));
    if (options.hasOneDayReady) {
        plan.kind = AccountKind::OneDayReady;
        plan.products = options.products / 4;
        plan.ordersPerMinute = options.ordersPerMinute / 2;
        m_accounts.push_back(std::make_shared<Account>(m_catalogue, plan, webhooks));
    }
    m_limiters.resize(m_accounts.size());
}

QList<AnnouncedAccount> CardTrader::accounts() const
{
    QList<AnnouncedAccount> announced;
    for (const auto &account : m_accounts)
        announced.append({account->name(), {{u"token"_s, QString::fromLatin1(account->token())}}});
    return announced;
}

std::size_t CardTrader::indexByToken(const HttpRequest &request) const
{
    const QByteArray token = request.bearer();
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&token](const auto &account) { return account->token() == token; });
    return static_cast<std::size_t>(std::distance(m_accounts.begin(), found));
}

QString CardTrader::accountOf(const HttpRequest &request) const
{
    const std::size_t index = indexByToken(request);
    return index < m_accounts.size() ? m_accounts[index]->name() : QString();
}

HttpAnswer CardTrader::handle(const HttpRequest &request, UtcMs now)
{
    const std::size_t index = indexByToken(request);
    if (index == m_accounts.size())
        return m_errors.unauthorized();
    const QString path = request.path.sliced(prefix().size());
    if (m_limits == Limits::Kept) {
        if (auto refused = m_limiters[index].refuse(path, now))
            return std::move(*refused);
    }
    const Call call{.request = request,
                    .path = path.split(u'/', Qt::SkipEmptyParts),
                    .account = m_accounts[index],
                    .catalogue = m_catalogue,
                    .seed = m_seed,
                    .faults = m_faults,
                    .errors = m_errors,
                    .now = now};
    for (const auto answer :
         {answerReference, answerMarketplace, answerExport, answerProducts, answerJobs, answerOrders}) {
        if (auto answered = answer(call))
            return std::move(*answered);
    }
    return m_errors.notFound(u"No route matches"_s);
}

UtcMs CardTrader::nextEventAt() const
{
    UtcMs next = never;
    for (const auto &account : m_accounts)
        next = std::min(next, account->nextEventAt());
    return next;
}

void CardTrader::live(UtcMs until)
{
    for (const auto &account : m_accounts)
        account->live(until);
}

Result<QJsonObject> CardTrader::act(const QString &verb, const QJsonObject &arguments, UtcMs now)
{
    const QString name = arguments.value("account"_L1).toString();
    for (const auto &account : m_accounts) {
        if (name.isEmpty() || account->name() == name)
            return SiteActions(*account, now).act(verb, arguments);
    }
    return makeError(ErrorCode::NotFound, u"There is no such account: "_s + name);
}

std::unique_ptr<BodySource> accountState(const std::shared_ptr<Account> &account, const Catalogue &catalogue, UtcMs now)
{
    QJsonArray orders;
    for (const auto &[id, order] : account->orders().all())
        orders.append(orderJson(order, catalogue, account->currency()));
    const QJsonObject own{{u"name"_s, account->name()},
                          {u"orders"_s, orders},
                          {u"jobs"_s, account->jobs().stateJson(now)},
                          {u"webhook_url"_s, account->webhookUrl().toString()},
                          {u"product_count"_s, account->stock().count()}};
    QByteArray head = QJsonDocument(own).toJson(QJsonDocument::Compact);
    head.chop(1);
    std::vector<std::unique_ptr<BodySource>> parts;
    parts.push_back(textSource(head + ",\"products\":"));
    parts.push_back(arraySource([account, catalogue, last = qint64(0)](QByteArray &piece) mutable {
        const auto product = account->stock().nextAfter(last);
        if (!product)
            return false;
        last = product->id;
        const QJsonObject row =
            exportRow(*product, catalogue.blueprint(product->blueprint), account->userId(), account->currency());
        piece += QJsonDocument(row).toJson(QJsonDocument::Compact);
        return true;
    }));
    parts.push_back(textSource("}"));
    return joined(std::move(parts));
}

std::unique_ptr<BodySource> CardTrader::state(UtcMs now) const
{
    std::vector<std::unique_ptr<BodySource>> parts;
    parts.push_back(textSource(R"({"marketplace":"cardtrader","accounts":[)"));
    for (std::size_t i = 0; i < m_accounts.size(); ++i) {
        if (i > 0)
            parts.push_back(textSource(","));
        parts.push_back(accountState(m_accounts[i], m_catalogue, now));
    }
    parts.push_back(textSource("]}"));
    return joined(std::move(parts));
}

} // namespace

std::unique_ptr<Marketplace> makeCardTrader(const Options &options, UtcMs start, FaultMenu &faults,
                                            WebhookSender &webhooks)
{
    return std::make_unique<CardTrader>(options, start, faults, webhooks);
}

} // namespace evenstock::sandbox::cardtrader
