// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bolibana/boli_bana.h"

#include "app/sandbox/body_sources.h"
#include "app/sandbox/bolibana/goods_json.h"
#include "app/sandbox/bolibana/sales.h"
#include "app/sandbox/fault_menu.h"
#include "app/sandbox/options.h"
#include "app/sandbox/random.h"
#include "app/sandbox/row_faults.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace evenstock::sandbox::bolibana {

using namespace Qt::StringLiterals;

namespace {

constexpr int oddGoods = 10;
constexpr int smallSite = 12;
constexpr qint64 mostPerPage = 100;
constexpr qint64 smallPage = 20;

HttpAnswer answered(const QJsonObject &object, int status = 200)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpAnswer detailOnly(int status, const QString &words)
{
    return answered({{u"detail"_s, words}}, status);
}

// Unknown paths lie outside the interface and get the site's own page.
HttpAnswer unknownPage()
{
    return {.status = 404,
            .contentType = "text/html; charset=utf-8",
            .body = "<!DOCTYPE html>\n<html lang=\"fr\"><head><title>Page introuvable</title></head>"
                    "<body><h1>404</h1></body></html>\n"};
}

struct Site {
    qint64 id = 0;
    QString name = {};
    QString currency = {};
    QByteArray key = {};
    bool isKeyActive = true;
    Goods goods;
    Sales sales = {};
};

class BoliBana final : public Marketplace
{
public:
    BoliBana(const Options &options, UtcMs start, FaultMenu &faults);

    QString id() const override { return u"bolibana"_s; }
    QString prefix() const override { return u"/api/v1"_s; }
    QList<AnnouncedAccount> accounts() const override;
    QString accountOf(const HttpRequest &request) const override;
    HttpAnswer handle(const HttpRequest &request, UtcMs now) override;
    HttpAnswer unauthorized() override { return detailOnly(403, u"Clé API invalide ou inactive."_s); }
    HttpAnswer tooManyRequests(int retryAfterS) override;
    UtcMs nextEventAt() const override { return never; }
    void live(UtcMs) override {}
    Result<QJsonObject> act(const QString &verb, const QJsonObject &arguments, UtcMs now) override;
    std::unique_ptr<BodySource> state(UtcMs now) const override;

private:
    const Site *siteOf(const HttpRequest &request) const;
    HttpAnswer categories(const Site &site) const;
    HttpAnswer productPage(Site &site, const HttpRequest &request, UtcMs now);
    HttpAnswer product(const Site &site, const QString &id) const;
    HttpAnswer sites(const Site &site) const;
    Result<QJsonObject> changeGood(Site &site, const QString &verb, const QJsonObject &arguments, UtcMs now);

    FaultMenu &m_faults;
    std::vector<Site> m_sites;
};

BoliBana::BoliBana(const Options &options, UtcMs start, FaultMenu &faults)
    : m_faults(faults)
{
    const auto keyOf = [&options](qint64 site) {
        return "b2c_" + QByteArray::number(site) + '_' +
               Random(options.seed, "boli-keys", static_cast<std::uint64_t>(site))
                   .bytes(32)
                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    m_sites.push_back({.id = 1,
                       .name = u"Boutique Exemple Bamako"_s,
                       .currency = u"FCFA"_s,
                       .key = keyOf(1),
                       .goods = Goods(options.seed, 1, 1, options.products + oddGoods, start)});
    m_sites.push_back({.id = 2,
                       .name = u"Boutique Exemple Kayes"_s,
                       .currency = u"XOF"_s,
                       .key = keyOf(2),
                       .goods = Goods(options.seed, 2, options.products + 1000, smallSite, start)});
}

QList<AnnouncedAccount> BoliBana::accounts() const
{
    QList<AnnouncedAccount> announced;
    for (const Site &site : m_sites)
        announced.append({site.name, {{u"key"_s, QString::fromLatin1(site.key)}}});
    return announced;
}

const Site *BoliBana::siteOf(const HttpRequest &request) const
{
    const QByteArray key = request.header("X-API-Key");
    const auto found = std::find_if(m_sites.begin(), m_sites.end(),
                                    [&key](const Site &site) { return site.isKeyActive && site.key == key; });
    return found == m_sites.end() ? nullptr : &*found;
}

QString BoliBana::accountOf(const HttpRequest &request) const
{
    const Site *site = siteOf(request);
    return site != nullptr ? site->name : QString();
}

HttpAnswer BoliBana::tooManyRequests(int retryAfterS)
{
    HttpAnswer answer = detailOnly(429, u"Requête ralentie."_s);
    if (retryAfterS >= 0)
        answer.headers.append({"Retry-After", QByteArray::number(retryAfterS)});
    return answer;
}

HttpAnswer BoliBana::handle(const HttpRequest &request, UtcMs now)
{
    QString path = request.path.sliced(prefix().size());
    if (!path.endsWith(u'/')) {
        HttpAnswer moved{.status = 301, .contentType = "text/html; charset=utf-8", .body = {}};
        moved.headers.append({"Location", (prefix() + path + u'/').toUtf8()});
        return moved;
    }
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.value(0) != "b2c"_L1 || parts.size() < 2 || parts.size() > 3)
        return unknownPage();
    const Site *known = siteOf(request);
    if (known == nullptr)
        return request.header("X-API-Key").isEmpty() ? detailOnly(401, u"Clé API manquante."_s) : unauthorized();
    Site &site = m_sites[static_cast<std::size_t>(known - m_sites.data())];
    const QString &what = parts.at(1);
    if (what == "sales"_L1 && parts.size() == 2 && request.method == "POST")
        return site.sales.add(request, site.goods, now);
    if (request.method != "GET")
        return detailOnly(405, u"Méthode non autorisée."_s);
    if (what == "categories"_L1 && parts.size() == 2)
        return categories(site);
    if (what == "sales"_L1)
        return parts.size() == 2 ? site.sales.page(request, prefix()) : site.sales.one(parts.at(2));
    if (what == "sites"_L1 && parts.size() == 2)
        return sites(site);
    if (what == "products"_L1)
        return parts.size() == 2 ? productPage(site, request, now) : product(site, parts.at(2));
    return unknownPage();
}

HttpAnswer BoliBana::categories(const Site &site) const
{
    RowFaults rows(m_faults, u"GET /b2c/categories/"_s);
    QJsonArray list;
    for (const Category &category : site.goods.categories())
        rows.append(list, categoryJson(category, site.goods));
    return {.body = QJsonDocument(list).toJson(QJsonDocument::Compact)};
}

HttpAnswer BoliBana::sites(const Site &site) const
{
    const QJsonObject row{{u"id"_s, site.id}, {u"name"_s, site.name}, {u"devise"_s, site.currency}};
    return answered({{u"success"_s, true}, {u"sites"_s, QJsonArray{row}}, {u"count"_s, 1}});
}

HttpAnswer BoliBana::productPage(Site &site, const HttpRequest &request, UtcMs now)
{
    const QString route = u"GET /b2c/products/"_s;
    bool isNumber = true;
    const QString asked = request.argument(u"page"_s);
    const qint64 number = asked.isEmpty() ? 1 : asked.toLongLong(&isNumber);
    qint64 size = request.argument(u"page_size"_s).toLongLong();
    if (size < 1 || size > mostPerPage || m_faults.draw(FaultKind::SmallPages, route))
        size = smallPage;
    if (number > 1 && m_faults.draw(FaultKind::Drift, route))
        site.goods.touchLast(now);
    if (m_faults.draw(FaultKind::EmptyExport, route))
        return answered({{u"count"_s, 0}, {u"next"_s, QJsonValue()}, {u"results"_s, QJsonArray()}});
    const std::vector<const Good *> sorted = site.goods.newestFirst();
    const auto count = static_cast<qint64>(sorted.size());
    const qint64 pages = std::max<qint64>(1, (count + size - 1) / size);
    if (!isNumber || number < 1 || number > pages)
        return detailOnly(404, u"Page non valide."_s);
    RowFaults rows(m_faults, route);
    QJsonArray results;
    for (qint64 i = (number - 1) * size; i < std::min(count, number * size); ++i)
        rows.append(results, listRow(*sorted[static_cast<std::size_t>(i)], site.goods));
    // As the server sees itself behind its proxy: plain http and an inner name.
    const QString next = u"http://app.internal%1/b2c/products/?page=%2&page_size=%3"_s.arg(prefix())
                             .arg(number + 1)
                             .arg(request.argument(u"page_size"_s));
    return answered({{u"count"_s, count},
                     {u"next"_s, number < pages ? QJsonValue(next) : QJsonValue()},
                     {u"previous"_s, QJsonValue()},
                     {u"results"_s, results}});
}

HttpAnswer BoliBana::product(const Site &site, const QString &id) const
{
    const Good *good = site.goods.find(id.toLongLong());
    if (good == nullptr)
        return detailOnly(404, u"Pas trouvé."_s);
    RowFaults rows(m_faults, u"GET /b2c/products/"_s + id + u'/');
    return answered(rows.perhapsOdd(detailJson(*good, site.goods)));
}

Result<QJsonObject> BoliBana::act(const QString &verb, const QJsonObject &arguments, UtcMs now)
{
    const QString name = arguments.value("account"_L1).toString();
    for (Site &site : m_sites) {
        if (!name.isEmpty() && site.name != name)
            continue;
        if (verb == "key"_L1) {
            site.isKeyActive = arguments.value("active"_L1).toBool(true);
            return QJsonObject{{u"active"_s, site.isKeyActive}};
        }
        if (verb == "sales"_L1)
            return site.sales.change(arguments);
        return changeGood(site, verb, arguments, now);
    }
    return makeError(ErrorCode::NotFound, u"There is no such account: "_s + name);
}

Result<QJsonObject> BoliBana::changeGood(Site &site, const QString &verb, const QJsonObject &arguments, UtcMs now)
{
    const Good *found = site.goods.withCode(arguments.value("sku"_L1).toString());
    if (found == nullptr)
        return makeError(ErrorCode::NotFound, u"There is no such product."_s);
    Good good = *found;
    if (verb == "delete"_L1) {
        site.goods.remove(good.id);
        return QJsonObject{{u"deleted"_s, good.id}};
    }
    const auto quantity = scaled(arguments.value("quantity"_L1).toVariant().toString(), 3);
    const auto price = scaled(arguments.value("price"_L1).toVariant().toString(), 2);
    if (verb == "sell"_L1) {
        good.quantityMilli -= quantity.value_or(1000);
    } else if (verb == "edit"_L1) {
        good.quantityMilli = quantity.value_or(good.quantityMilli);
        good.priceHundredths = price.value_or(good.priceHundredths);
        good.name = arguments.value("name"_L1).toString(good.name);
        good.description = arguments.value("description"_L1).toString(good.description);
        good.isActive = arguments.value("active"_L1).toBool(good.isActive);
    } else {
        return makeError(ErrorCode::NotFound, u"Nothing like this can be done here: "_s + verb);
    }
    site.goods.change(good, now);
    return QJsonObject{{u"product"_s, detailJson(good, site.goods)}};
}

std::unique_ptr<BodySource> BoliBana::state(UtcMs) const
{
    QJsonArray accounts;
    for (const Site &site : m_sites) {
        QJsonArray products;
        for (const Good &good : site.goods.all())
            products.append(detailJson(good, site.goods));
        QJsonArray categories;
        for (const Category &category : site.goods.categories())
            categories.append(categoryJson(category, site.goods));
        accounts.append(QJsonObject{{u"name"_s, site.name},
                                    {u"site"_s, site.id},
                                    {u"key_active"_s, site.isKeyActive},
                                    {u"products"_s, products},
                                    {u"categories"_s, categories},
                                    {u"sales"_s, site.sales.all()}});
    }
    return textSource(
        QJsonDocument(QJsonObject{{u"marketplace"_s, id()}, {u"accounts"_s, accounts}}).toJson(QJsonDocument::Compact));
}

} // namespace

std::unique_ptr<Marketplace> makeBoliBana(const Options &options, UtcMs start, FaultMenu &faults)
{
    return std::make_unique<BoliBana>(options, start, faults);
}

} // namespace evenstock::sandbox::bolibana
