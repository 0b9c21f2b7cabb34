// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/emag/emag_market.h"

#include "app/sandbox/body_sources.h"
#include "app/sandbox/emag/account.h"
#include "app/sandbox/past_days.h"
#include "app/sandbox/random.h"

#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace evenstock::sandbox::emag {

using namespace Qt::StringLiterals;

std::optional<HttpAnswer> answerLookups(const Call &call)
{
    if (call.is("vat", "read"))
        return answered(QJsonArray{QJsonObject{{u"vat_id"_s, 1}, {u"vat_rate"_s, 0.21}, {u"is_default"_s, 1}},
                                   QJsonObject{{u"vat_id"_s, 5}, {u"vat_rate"_s, 0}, {u"is_default"_s, 0}}});
    if (call.is("handling_time", "read"))
        return answered(QJsonArray{QJsonObject{{u"id"_s, 0}}, QJsonObject{{u"id"_s, 1}}, QJsonObject{{u"id"_s, 2}}});
    if (call.is("category", "read")) {
        QJsonArray rows{QJsonObject{
            {u"id"_s, 1}, {u"name"_s, u"Casa"_s}, {u"is_allowed"_s, 0}, {u"parent_id"_s, QJsonValue::Null}}};
        for (int id = 300; id < 306; ++id)
            rows.append(QJsonObject{
                {u"id"_s, id}, {u"name"_s, u"Categoria %1"_s.arg(id)}, {u"is_allowed"_s, 1}, {u"parent_id"_s, 1}});
        return answered(call.body.value("currentPage"_L1).toInt(1) == 1 ? rows : QJsonArray());
    }
    if (call.is("documentation", "find_by_eans")) {
        QJsonObject results;
        for (const QString &ean : call.request.query.allQueryItemValues(u"eans[]"_s, QUrl::FullyDecoded))
            results.insert(ean, QJsonObject{{u"products"_s, QJsonArray()}});
        return answered(results);
    }
    return {};
}

namespace {

class Emag final : public Marketplace
{
public:
    Emag(const Options &options, UtcMs start, FaultMenu &faults);

    QString id() const override { return u"emag"_s; }
    QString prefix() const override { return u"/api-3"_s; }
    QList<AnnouncedAccount> accounts() const override;
    QString accountOf(const HttpRequest &request) const override;
    HttpAnswer handle(const HttpRequest &request, UtcMs now) override;
    HttpAnswer unauthorized() override
    {
        HttpAnswer answer = refused(u"You are not allowed to use this API."_s);
        answer.status = 403;
        return answer;
    }
    HttpAnswer tooManyRequests(int retryAfterS) override
    {
        HttpAnswer answer = gateway(429, u"API rate limit exceeded"_s);
        answer.headers.emplaceBack("X-RateLimit-Remaining-3second", "0");
        if (retryAfterS >= 0)
            answer.headers.emplaceBack("Retry-After", QByteArray::number(retryAfterS));
        return answer;
    }
    UtcMs nextEventAt() const override { return m_ordersPerMinute > 0 ? m_nextOrderAt : never; }
    void live(UtcMs until) override;
    Result<QJsonObject> act(const QString &verb, const QJsonObject &arguments, UtcMs now) override;
    std::unique_ptr<BodySource> state(UtcMs now) const override;

private:
    Account *accountBy(const HttpRequest &request) const;
    Result<QJsonObject> actOnOrder(Account &account, const QString &verb, const QJsonObject &arguments, UtcMs now);
    Result<QJsonObject> actOnOffer(Account &account, const QString &verb, const QJsonObject &arguments, UtcMs now);
    void scheduleOrder(UtcMs from);
    void open(Account &account); // fills its shelf when somebody first looks: big shops cost nothing unseen

    std::uint64_t m_seed;
    qint64 m_products;
    Limits m_limits;
    FaultMenu &m_faults;
    Random m_life;
    double m_ordersPerMinute;
    double m_ordersPerDay;
    UtcMs m_start;
    UtcMs m_nextOrderAt = never;
    std::vector<std::unique_ptr<Account>> m_accounts;
};

Emag::Emag(const Options &options, UtcMs start, FaultMenu &faults)
    : m_seed(options.seed)
    , m_products(options.products)
    , m_limits(options.limits)
    , m_faults(faults)
    , m_life(options.seed, "emag-life")
    , m_ordersPerMinute(options.ordersPerMinute)
    , m_ordersPerDay(options.ordersPerDay)
    , m_start(start)
{
    m_accounts.push_back(std::make_unique<Account>(u"eMAG MAIN"_s, 3, 3'100'000'001));
    m_accounts.push_back(std::make_unique<Account>(u"eMAG FBE"_s, 2, 3'200'000'001));
    for (std::size_t i = 0; i < m_accounts.size(); ++i) {
        Random secrets(options.seed, "emag-secrets", i);
        m_accounts[i]->user = i == 0 ? u"main@shop.example"_s : u"fbe@shop.example"_s;
        m_accounts[i]->password = secrets.uuid();
    }
    scheduleOrder(start);
}

void Emag::open(Account &account)
{
    if (account.isOpen)
        return;
    account.isOpen = true;
    const bool isFulfilled = &account != m_accounts.front().get();
    account.shelf.fill(m_seed, m_products, isFulfilled);
    Random random(m_seed, "emag-past", isFulfilled ? 1 : 0);
    const auto &offers = account.shelf.offers();
    for (const UtcMs at : pastDays(m_seed, isFulfilled ? "fbe-days" : "main-days", m_ordersPerDay, m_start)) {
        if (!offers.empty())
            account.desk.remember(std::next(offers.begin(), random.below(qint64(offers.size())))->first,
                                  1 + random.below(2), at, m_start);
    }
}

void Emag::scheduleOrder(UtcMs from)
{
    if (m_ordersPerMinute > 0)
        m_nextOrderAt = from + 1 + UtcMs(m_life.exponential(60'000 / m_ordersPerMinute));
}

QList<AnnouncedAccount> Emag::accounts() const
{
    QList<AnnouncedAccount> announced;
    for (const auto &account : m_accounts)
        announced.append({.name = account->name,
                          .secrets = {{u"username"_s, account->user}, {u"password"_s, account->password}},
                          .settings = {{u"account_type"_s, account == m_accounts.front() ? u"main"_s : u"fbe"_s}}});
    return announced;
}

Account *Emag::accountBy(const HttpRequest &request) const
{
    const QByteArray header = request.header("Authorization");
    if (!header.startsWith("Basic "))
        return nullptr;
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(header.mid(6)));
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [&pair](const auto &account) {
        return pair == account->user + u':' + account->password;
    });
    return found == m_accounts.end() ? nullptr : found->get();
}

QString Emag::accountOf(const HttpRequest &request) const
{
    const Account *account = accountBy(request);
    return account == nullptr ? QString() : account->name;
}

HttpAnswer Emag::handle(const HttpRequest &request, UtcMs now)
{
    Account *account = accountBy(request);
    if (account == nullptr)
        return unauthorized();
    open(*account);
    const QString path = request.path.sliced(prefix().size());
    if (m_limits == Limits::Kept && !account->admits(path, now)) // wrong calls count too
        return tooManyRequests(-1);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonObject body = document.object();
    const Call call{.request = request,
                    .path = path.split(u'/', Qt::SkipEmptyParts),
                    .body = body,
                    .entities = document.isArray() ? QJsonValue(document.array()) : body.value("data"_L1),
                    .account = *account,
                    .faults = m_faults,
                    .now = now};
    const bool isGet = path.startsWith("/documentation"_L1) || path.startsWith("/commission/"_L1);
    const bool isPatch = path.startsWith("/offer_stock"_L1);
    if (request.method != (isGet ? "GET" : isPatch ? "PATCH" : "POST"))
        return gateway(404, u"no Route matched with those values"_s);
    for (const auto answer : {answerLookups, answerOffers, answerOrders, answerReturns}) {
        if (auto answered = answer(call))
            return std::move(*answered);
    }
    return gateway(404, u"no Route matched with those values"_s);
}

void Emag::live(UtcMs until)
{
    while (m_nextOrderAt <= until) {
        Account &account = *m_accounts[std::size_t(m_life.below(qint64(m_accounts.size())))];
        const auto count = qint64(account.shelf.offers().size());
        if (count > 0) {
            const auto chosen = std::next(account.shelf.offers().begin(), m_life.below(count));
            account.desk.place(chosen->first, 1 + m_life.below(2), m_nextOrderAt);
        }
        scheduleOrder(m_nextOrderAt);
    }
}

Result<QJsonObject> Emag::act(const QString &verb, const QJsonObject &arguments, UtcMs now)
{
    const QString name = arguments.value("account"_L1).toString(m_accounts.front()->name);
    for (const auto &account : m_accounts) {
        if (account->name != name)
            continue;
        open(*account);
        static const QStringList ofOrders = {u"acknowledge"_s, u"cancel"_s, u"prepare"_s,
                                             u"finalize"_s,    u"return"_s, u"send_back"_s};
        return ofOrders.contains(verb) ? actOnOrder(*account, verb, arguments, now)
                                       : actOnOffer(*account, verb, arguments, now);
    }
    return makeError(ErrorCode::NotFound, u"There is no such account: "_s + name);
}

Result<QJsonObject> Emag::actOnOrder(Account &account, const QString &verb, const QJsonObject &arguments, UtcMs now)
{
    const qint64 id = arguments.value("order"_L1).toInteger();
    Order *order = account.desk.find(id);
    if (order == nullptr)
        return makeError(ErrorCode::NotFound, u"There is no such order."_s);
    if (verb == "send_back"_L1) {
        const auto row = sendBack(account, *order, arguments, now);
        return row ? Result<QJsonObject>(*row) : makeError(ErrorCode::NotFound, u"The order has no such line."_s);
    }
    bool isDone = false;
    if (verb == "acknowledge"_L1)
        isDone = account.desk.acknowledge(id, now);
    else if (verb == "cancel"_L1)
        isDone = account.desk.move(id, 0, arguments.value("reason"_L1).toInt(2), now);
    else if (verb == "return"_L1)
        isDone = account.desk.move(id, 5, 0, now);
    else
        isDone = account.desk.move(id, verb == "prepare"_L1 ? 3 : 4, 0, now);
    if (!isDone)
        return makeError(ErrorCode::InvalidRequest, u"The order's state does not allow this."_s);
    return OrderDesk::row(*order);
}

Result<QJsonObject> Emag::actOnOffer(Account &account, const QString &verb, const QJsonObject &arguments, UtcMs now)
{
    const qint64 id = arguments.value("offer"_L1).toInteger();
    Offer *offer = account.shelf.find(id);
    if (offer == nullptr)
        return makeError(ErrorCode::NotFound, u"There is no such offer."_s);
    if (verb == "sell"_L1) {
        const qint64 order = account.desk.place(id, arguments.value("quantity"_L1).toInteger(1), now);
        if (order < 0)
            return makeError(ErrorCode::InvalidRequest, u"There is not enough on sale."_s);
        return QJsonObject{{u"order"_s, order}};
    }
    if (verb == "vanish"_L1) {
        account.shelf.offers().erase(id);
        return QJsonObject{{u"offer"_s, id}};
    }
    if (verb != "edit"_L1)
        return makeError(ErrorCode::NotFound, u"Nobody knows how to "_s + verb);
    if (arguments.contains("stock"_L1))
        offer->stock = std::max<qint64>(0, arguments.value("stock"_L1).toInteger());
    if (arguments.contains("price_net"_L1))
        offer->price = std::max<qint64>(1, amountOf(arguments.value("price_net"_L1)));
    if (arguments.contains("name"_L1))
        offer->name = arguments.value("name"_L1).toString();
    if (arguments.contains("rank"_L1)) // another seller was cheaper, or is not any more
        offer->rank = arguments.value("rank"_L1).toInt();
    if (arguments.contains("best_net"_L1))
        offer->best = std::max<qint64>(1, amountOf(arguments.value("best_net"_L1)));
    if (arguments.contains("validation"_L1))
        offer->validation = arguments.value("validation"_L1).toInt();
    if (arguments.contains("status"_L1))
        offer->status = arguments.value("status"_L1).toInt(offer->status);
    return Shelf::truth(*offer);
}

std::unique_ptr<BodySource> Emag::state(UtcMs) const
{
    std::vector<std::unique_ptr<BodySource>> parts;
    parts.push_back(textSource(R"({"marketplace":"emag","accounts":[)"));
    for (std::size_t i = 0; i < m_accounts.size(); ++i) {
        QJsonArray offers;
        for (const auto &[id, offer] : m_accounts[i]->shelf.offers())
            offers.append(Shelf::truth(offer));
        QJsonArray orders;
        for (const auto &[id, order] : m_accounts[i]->desk.orders())
            orders.append(OrderDesk::row(order));
        const QJsonObject own{{u"name"_s, m_accounts[i]->name}, {u"products"_s, offers}, {u"orders"_s, orders}};
        parts.push_back(textSource((i > 0 ? "," : "") + QJsonDocument(own).toJson(QJsonDocument::Compact)));
    }
    parts.push_back(textSource("]}"));
    return joined(std::move(parts));
}

} // namespace

std::unique_ptr<Marketplace> makeEmag(const Options &options, UtcMs start, FaultMenu &faults)
{
    return std::make_unique<Emag>(options, start, faults);
}

} // namespace evenstock::sandbox::emag
