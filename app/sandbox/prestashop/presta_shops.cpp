// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/prestashop/presta_shops.h"

#include "app/sandbox/body_sources.h"
#include "app/sandbox/fault_menu.h"
#include "app/sandbox/past_days.h"
#include "app/sandbox/prestashop/branch.h"
#include "app/sandbox/random.h"
#include "app/sandbox/webhook_sender.h"

#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <vector>

namespace evenstock::sandbox::prestashop {

using namespace Qt::StringLiterals;

namespace {

class PrestaShops final : public Marketplace
{
public:
    PrestaShops(const Options &options, UtcMs start, FaultMenu &faults, WebhookSender &webhooks);

    QString id() const override { return u"prestashop"_s; }
    QString prefix() const override { return u"/prestashop"_s; }
    QList<AnnouncedAccount> accounts() const override;
    QString accountOf(const HttpRequest &request) const override;
    HttpAnswer handle(const HttpRequest &request, UtcMs now) override;
    HttpAnswer unauthorized() override;
    HttpAnswer tooManyRequests(int retryAfterS) override;
    UtcMs nextEventAt() const override { return m_ordersPerMinute > 0 ? m_nextOrderAt : never; }
    void live(UtcMs until) override;
    Result<QJsonObject> act(const QString &verb, const QJsonObject &arguments, UtcMs now) override;
    std::unique_ptr<BodySource> state(UtcMs now) const override;

private:
    Branch *branchAt(const QString &path) const;
    void open(Branch &branch, UtcMs now);
    static void buy(Branch &branch, Random &random, const std::function<void(qint64, qint64)> &take);
    void scheduleOrder(UtcMs from);
    HttpAnswer shownPicture(const QString &path) const;
    void send(Branch &branch, const Seen &seen);

    std::uint64_t m_seed;
    qint64 m_products;
    Random m_life;
    double m_ordersPerMinute;
    double m_ordersPerDay;
    UtcMs m_start;
    UtcMs m_nextOrderAt = never;
    UtcMs m_now;
    WebhookSender &m_webhooks;
    std::vector<std::unique_ptr<Branch>> m_branches;
};

PrestaShops::PrestaShops(const Options &options, UtcMs start, FaultMenu &faults, WebhookSender &webhooks)
    : m_seed(options.seed)
    , m_products(options.products)
    , m_life(options.seed, "prestashop-life")
    , m_ordersPerMinute(options.ordersPerMinute)
    , m_ordersPerDay(options.ordersPerDay)
    , m_start(start)
    , m_now(start)
    , m_webhooks(webhooks)
{
    struct Plan {
        QString name;
        QString path;
        QString version;
        QString role;
        QString timezone;
    };
    const std::initializer_list<Plan> plans = {
        {u"Wholesaler"_s, u"/source"_s, u"8.2.1"_s, u"source"_s, u"Europe/Paris"_s},
        {u"Retailer A"_s, u"/client-a"_s, u"8.2.1"_s, u"client"_s, u"Europe/Bucharest"_s},
        {u"Retailer B"_s, u"/client-b"_s, u"1.7.8.11"_s, u"client"_s, u"Europe/Paris"_s}};
    for (const Plan &plan : plans) {
        Random secrets(options.seed, "prestashop-secrets", m_branches.size());
        m_branches.push_back(std::make_unique<Branch>(Shop::Setup{.name = plan.name,
                                                                  .path = plan.path,
                                                                  .version = plan.version,
                                                                  .key = secrets.uuid().remove(u'-').toUpper(),
                                                                  .hookKey = secrets.uuid(),
                                                                  .role = plan.role,
                                                                  .timezone = plan.timezone},
                                                      faults));
    }
    scheduleOrder(start);
}

QList<AnnouncedAccount> PrestaShops::accounts() const
{
    QList<AnnouncedAccount> announced;
    for (const auto &branch : m_branches) {
        const Shop::Setup &setup = branch->shop.setup();
        announced.append({.name = setup.name,
                          .secrets = {{u"key"_s, setup.key}, {u"hook_key"_s, setup.hookKey}},
                          .path = setup.path,
                          .settings = {{u"role"_s, setup.role}}});
    }
    return announced;
}

Branch *PrestaShops::branchAt(const QString &path) const
{
    const auto found = std::find_if(m_branches.begin(), m_branches.end(), [&path](const auto &branch) {
        const QString base = u"/prestashop"_s + branch->shop.setup().path + u"/api"_s;
        return path == base || path.startsWith(base + u'/');
    });
    return found == m_branches.end() ? nullptr : found->get();
}

QString PrestaShops::accountOf(const HttpRequest &request) const
{
    const Branch *branch = branchAt(request.path);
    if (branch == nullptr)
        return {};
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(request.header("Authorization").mid(6)));
    const bool isIn = pair == branch->shop.setup().key + u':' ||
                      (pair.isEmpty() && request.argument(u"ws_key"_s) == branch->shop.setup().key);
    return isIn ? branch->shop.setup().name : QString();
}

HttpAnswer PrestaShops::unauthorized()
{
    return failed({.status = 401, .code = 20, .message = u"Authentification key is not active"_s},
                  {.isJson = true, .version = "8.2.1"});
}

HttpAnswer PrestaShops::tooManyRequests(int retryAfterS)
{
    HttpAnswer answer{.status = 429, .contentType = "text/html", .body = "<html><body>Too many requests</body></html>"};
    if (retryAfterS >= 0)
        answer.headers.emplaceBack("Retry-After", QByteArray::number(retryAfterS));
    return answer;
}

void PrestaShops::open(Branch &branch, UtcMs now)
{
    if (branch.isOpen)
        return;
    branch.isOpen = true;
    // Retailers sell the first half of what the wholesaler has.
    branch.shop.fill(m_seed, branch.shop.setup().role == "source"_L1 ? m_products : m_products / 2, now);
    if (branch.shop.setup().role != "source"_L1) { // buyers come to the retailers
        const QByteArray stream = branch.shop.setup().path.toUtf8() + "-days";
        Random random(m_seed, stream);
        for (const UtcMs at : pastDays(m_seed, stream, m_ordersPerDay, m_start))
            buy(branch, random, [&branch, at](qint64 product, qint64 combination) {
                branch.desk.remember(product, combination, 1, at);
            });
    }
    branch.shop.seen = [this, &branch](const Seen &seen) { send(branch, seen); };
}

void PrestaShops::send(Branch &branch, const Seen &seen)
{
    if (branch.hooks.isEmpty())
        return;
    const Shop::Setup &setup = branch.shop.setup();
    QJsonObject body = seen.ids;
    const QString id = u"%1%2"_s.arg(setup.path.mid(1)).arg(++branch.events, 24, 10, QLatin1Char('0'));
    const bool isOrder = seen.event.startsWith("order."_L1);
    body.insert(u"event"_s, seen.event);
    body.insert(u"via_webservice"_s, false);
    body.insert(u"role"_s, setup.role.toUpper());
    body.insert(u"shop_url"_s, u"https://shop.example"_s + prefix() + setup.path + u'/');
    body.insert(u"id_shop"_s, 1);
    body.insert(u"at"_s, QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC).toString(Qt::ISODate));
    body.insert(u"event_id"_s, id);
    QUrl url = branch.hooks;
    url.setPath(url.path() + (isOrder ? u"/api/sync/order"_s : u"/api/sync/product"_s));
    m_webhooks.send({.url = url,
                     .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
                     .signatureHeader = "X-API-KEY",
                     .signature = setup.hookKey.toUtf8(),
                     .label = seen.event,
                     .at = m_now});
}

HttpAnswer PrestaShops::handle(const HttpRequest &request, UtcMs now)
{
    m_now = now;
    if (request.path.contains("/img/p/"_L1))
        return shownPicture(request.path);
    Branch *branch = branchAt(request.path);
    if (branch == nullptr)
        return {.status = 404, .contentType = "text/html", .body = "<html><body>404</body></html>"};
    if (accountOf(request).isEmpty()) {
        if (request.header("Authorization").isEmpty())
            return {.status = 401, .contentType = "text/html; charset=utf-8", .body = "401 Unauthorized"};
        return unauthorized();
    }
    const QString idShop = request.argument(u"id_shop"_s);
    if (!idShop.isEmpty() && idShop != "1"_L1 && idShop != "all"_L1) {
        HttpAnswer moved{.status = 302, .contentType = "text/html; charset=utf-8", .body = {}};
        moved.headers.emplaceBack("Location", "https://shop.example" + (prefix() + branch->shop.setup().path).toUtf8());
        return moved;
    }
    open(*branch, now);
    const QString base = prefix() + branch->shop.setup().path + u"/api"_s;
    return branch->webservice.answer(request, request.path.mid(base.size()).split(u'/', Qt::SkipEmptyParts), now);
}

// "/prestashop/source/img/p/1/2/12.jpg": as a visitor of the shop sees it.
HttpAnswer PrestaShops::shownPicture(const QString &path) const
{
    for (const auto &branch : m_branches) {
        if (!path.startsWith(prefix() + branch->shop.setup().path + u'/'))
            continue;
        const auto found = branch->shop.pictures.constFind(path.section(u'/', -1).section(u'.', 0, 0).toLongLong());
        if (found != branch->shop.pictures.constEnd())
            return {.contentType = "image/jpeg", .body = *found};
    }
    return {.status = 404, .contentType = "text/html", .body = "<html><body>404</body></html>"};
}

void PrestaShops::scheduleOrder(UtcMs from)
{
    if (m_ordersPerMinute > 0)
        m_nextOrderAt = from + 1 + UtcMs(m_life.exponential(60'000 / m_ordersPerMinute));
}

// Somebody chooses a product of the shop, in its first combination where it has some.
void PrestaShops::buy(Branch &branch, Random &random, const std::function<void(qint64, qint64)> &take)
{
    const Rows &rows = branch.shop.table(u"products"_s);
    if (rows.empty())
        return;
    const auto chosen = std::next(rows.begin(), random.below(qint64(rows.size())));
    const QJsonArray combinations = chosen->second.value("associations"_L1)["combinations"_L1].toArray();
    take(chosen->first, combinations.first()["id"_L1].toString().toLongLong());
}

// Buyers come to the retailers.
void PrestaShops::live(UtcMs until)
{
    while (m_nextOrderAt <= until) {
        m_now = m_nextOrderAt;
        Branch &branch = *m_branches[std::size_t(1 + m_life.below(qint64(m_branches.size()) - 1))];
        open(branch, m_now);
        buy(branch, m_life,
            [this, &branch](qint64 product, qint64 combination) { branch.desk.sell(product, combination, 1, m_now); });
        scheduleOrder(m_nextOrderAt);
    }
}

Result<QJsonObject> PrestaShops::act(const QString &verb, const QJsonObject &arguments, UtcMs now)
{
    m_now = now;
    const QString name = arguments.value("account"_L1).toString(m_branches.front()->shop.setup().name);
    for (const auto &branch : m_branches) {
        if (branch->shop.setup().name != name)
            continue;
        open(*branch, now);
        return actIn(*branch, verb, arguments, now);
    }
    return makeError(ErrorCode::NotFound, u"There is no such shop: "_s + name);
}

std::unique_ptr<BodySource> PrestaShops::state(UtcMs) const
{
    std::vector<std::unique_ptr<BodySource>> parts;
    parts.push_back(textSource(R"({"marketplace":"prestashop","accounts":[)"));
    for (std::size_t i = 0; i < m_branches.size(); ++i) {
        parts.push_back(textSource((i > 0 ? "," : "") +
                                   QJsonDocument(everythingIn(m_branches[i]->shop)).toJson(QJsonDocument::Compact)));
    }
    parts.push_back(textSource("]}"));
    return joined(std::move(parts));
}

} // namespace

std::unique_ptr<Marketplace> makePrestaShops(const Options &options, UtcMs start, FaultMenu &faults,
                                             WebhookSender &webhooks)
{
    return std::make_unique<PrestaShops>(options, start, faults, webhooks);
}

} // namespace evenstock::sandbox::prestashop
