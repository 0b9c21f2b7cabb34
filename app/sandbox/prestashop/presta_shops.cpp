// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/prestashop/presta_shops.h"

#include "app/sandbox/body_sources.h"
#include "app/sandbox/fault_menu.h"
#include "app/sandbox/past_days.h"
#include "app/sandbox/prestashop/webservice.h"
#include "app/sandbox/random.h"
#include "app/sandbox/webhook_sender.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <vector>

namespace evenstock::sandbox::prestashop {

using namespace Qt::StringLiterals;

namespace {

// A shop with its desk; made when somebody first looks, so that big shops cost nothing unseen.
struct Branch {
    Branch(Shop::Setup setup, FaultMenu &faults)
        : shop(std::move(setup))
        , desk(shop)
        , webservice(shop, desk, faults)
    {
    }
    Shop shop;
    OrderDesk desk;
    Webservice webservice;
    bool isOpen = false;
    QUrl hooks = {};
    qint64 events = 0;
};

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
    Result<QJsonObject> actIn(Branch &branch, const QString &verb, const QJsonObject &arguments, UtcMs now);
    static void feature(Shop &shop, QJsonObject &product, const QString &name, const QString &value);
    static Result<QJsonObject> edit(Branch &branch, const QJsonObject &arguments, UtcMs now);

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

Result<QJsonObject> PrestaShops::actIn(Branch &branch, const QString &verb, const QJsonObject &arguments, UtcMs now)
{
    const qint64 product = arguments.value("product"_L1).toInteger();
    if (verb == "webhook"_L1) {
        branch.hooks = QUrl(arguments.value("url"_L1).toString());
        return QJsonObject{{u"url"_s, branch.hooks.toString()}};
    }
    if (verb == "sell"_L1) {
        const qint64 order = branch.desk.sell(product, arguments.value("attribute"_L1).toInteger(),
                                              arguments.value("quantity"_L1).toInteger(1), now);
        if (order == 0)
            return makeError(ErrorCode::NotFound, u"There is no such product."_s);
        return QJsonObject{{u"order"_s, order}};
    }
    if (verb == "state"_L1 || verb == "cancel"_L1) {
        constexpr int cancelled = 6;
        const qint64 state = verb == "cancel"_L1 ? cancelled : arguments.value("state"_L1).toInteger();
        if (!branch.desk.move(arguments.value("order"_L1).toInteger(), state, now))
            return makeError(ErrorCode::NotFound, u"There is no such order or state."_s);
        return QJsonObject{{u"order"_s, arguments.value("order"_L1)}};
    }
    if (verb == "forget"_L1) { // a shop that never had any
        const QString resource = arguments.value("resource"_L1).toString();
        if (resourceNamed(resource) == nullptr)
            return makeError(ErrorCode::NotFound, u"There is no such resource."_s);
        branch.shop.table(resource).clear();
        return QJsonObject{{u"resource"_s, resource}};
    }
    if (verb == "parcel"_L1) { // the shop's owner writes the number of a parcel down
        QJsonObject *order = branch.shop.find(u"orders"_s, arguments.value("order"_L1).toInteger());
        if (order == nullptr)
            return makeError(ErrorCode::NotFound, u"There is no such order."_s);
        order->insert(u"shipping_number"_s, arguments.value("number"_L1));
        order->insert(u"date_upd"_s, branch.shop.localTime(now));
        return QJsonObject{{u"order"_s, arguments.value("order"_L1)}};
    }
    if (branch.shop.find(u"products"_s, product) == nullptr)
        return makeError(ErrorCode::NotFound, u"There is no such product, or nobody knows how to "_s + verb);
    if (verb == "edit"_L1)
        return edit(branch, arguments, now);
    if (verb != "vanish"_L1)
        return makeError(ErrorCode::NotFound, u"Nobody knows how to "_s + verb);
    branch.shop.removeProduct(product);
    return QJsonObject{{u"product"_s, product}};
}

void PrestaShops::feature(Shop &shop, QJsonObject &product, const QString &name, const QString &value)
{
    const qint64 id = shop.insert(u"product_features"_s, {{u"name"_s, languages(name, name)}});
    const qint64 valueId = shop.insert(
        u"product_feature_values"_s,
        {{u"id_feature"_s, QString::number(id)}, {u"custom"_s, u"0"_s}, {u"value"_s, languages(value, value)}});
    QJsonObject associations = product.value("associations"_L1).toObject();
    associations.insert(
        u"product_features"_s,
        QJsonArray{QJsonObject{{u"id"_s, QString::number(id)}, {u"id_feature_value"_s, QString::number(valueId)}}});
    product.insert(u"associations"_s, associations);
}

// What the owner does in the back office: stock does not touch the product's date.
Result<QJsonObject> PrestaShops::edit(Branch &branch, const QJsonObject &arguments, UtcMs now)
{
    const qint64 product = arguments.value("product"_L1).toInteger();
    if (arguments.contains("stock"_L1)) {
        QJsonObject *row = branch.shop.stockRow(product, arguments.value("attribute"_L1).toInteger());
        if (row == nullptr)
            return makeError(ErrorCode::NotFound, u"There is no such combination."_s);
        branch.shop.setStock(*row, arguments.value("stock"_L1).toInteger());
    }
    QJsonObject &row = *branch.shop.find(u"products"_s, product);
    const bool isOfProduct = arguments.contains("price"_L1) || arguments.contains("name"_L1) ||
                             arguments.contains("picture"_L1) || arguments.contains("without_picture"_L1) ||
                             arguments.contains("feature"_L1) || arguments.contains("reference"_L1);
    if (arguments.contains("reference"_L1)) { // another one, and no EAN
        row.insert(u"reference"_s, arguments.value("reference"_L1));
        row.insert(u"ean13"_s, QString());
    }
    if (arguments.contains("without_picture"_L1)) // by its place, from 0
        branch.shop.removePicture(row, row.value("associations"_L1)["images"_L1]
                                           .toArray()
                                           .at(arguments.value("without_picture"_L1).toInteger())["id"_L1]
                                           .toString()
                                           .toLongLong());
    if (arguments.contains("feature"_L1)) // the only one that it has from now on: "Material", "value": "Oak"
        feature(branch.shop, row, arguments.value("feature"_L1).toString(), arguments.value("value"_L1).toString());
    if (arguments.contains("picture"_L1)) // base64
        branch.shop.addPicture(row, QByteArray::fromBase64(arguments.value("picture"_L1).toString().toLatin1()));
    if (arguments.contains("price"_L1))
        row.insert(u"price"_s, Shop::decimal(Shop::millionths(arguments.value("price"_L1).toString())));
    if (arguments.contains("name"_L1))
        row.insert(u"name"_s, languages(arguments.value("name"_L1).toString(), arguments.value("name"_L1).toString()));
    if (isOfProduct) {
        row.insert(u"date_upd"_s, branch.shop.localTime(now));
        branch.shop.tell(u"product.saved"_s, {{u"id_product"_s, product}});
    }
    return row;
}

std::unique_ptr<BodySource> PrestaShops::state(UtcMs) const
{
    std::vector<std::unique_ptr<BodySource>> parts;
    parts.push_back(textSource(R"({"marketplace":"prestashop","accounts":[)"));
    for (std::size_t i = 0; i < m_branches.size(); ++i) {
        const Shop &shop = m_branches[i]->shop;
        QJsonObject own{{u"name"_s, shop.setup().name}};
        for (const QString &resource : {u"products"_s, u"combinations"_s, u"stock_availables"_s, u"orders"_s,
                                        u"carts"_s, u"customers"_s, u"product_options"_s, u"product_option_values"_s,
                                        u"categories"_s, u"product_features"_s, u"product_feature_values"_s}) {
            QJsonArray rows;
            for (const auto &[id, row] : shop.table(resource))
                rows.append(row);
            own.insert(resource, rows);
        }
        QJsonArray pictures; // by what is in them
        for (const QByteArray &bytes : shop.pictures)
            pictures.append(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        own.insert(u"pictures"_s, pictures);
        parts.push_back(textSource((i > 0 ? "," : "") + QJsonDocument(own).toJson(QJsonDocument::Compact)));
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
