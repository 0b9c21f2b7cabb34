// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana.h"

#include "connectors/bolibana/bolibana_key.h"
#include "connectors/bolibana/bolibana_listings.h"
#include "connectors/bolibana/bolibana_lists.h"
#include "connectors/bolibana/bolibana_requests.h"
#include "connectors/bolibana/bolibana_sales.h"
#include "connectors/bolibana/bolibana_webhook.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace evenstock::bolibana {

namespace {

constexpr int mostCategoryPages = 1000;

// BoliBanaStock as a source: products, stock and categories come in. Nothing is written there but, where the owner asks
// for it, what was sold elsewhere.
class BoliBana final : public Connector
{
public:
    ConnectorInfo info() const override;
    Result<Identity> checkCredentials(Session &session) const override;
    Result<ListingEnd> fetchListings(Session &session, const ListingQuery &query,
                                     const ListingSink &sink) const override
    {
        return readListings(session, query, sink);
    }
    Result<ListingPage> fetchSome(Session &session, const QList<RemoteListing> &known) const override
    {
        TRY_ASSIGN(QList<RemoteListing> listings, readSome(session, known));
        return ListingPage{.listings = std::move(listings)};
    }
    // A source has no orders to read: what is sold elsewhere shows there only by what is handed on.
    Status fetchOrders(Session &, const OrderQuery &, const OrderSink &) const override { return {}; }
    Result<RemoteOrder> fetchOrder(Session &, const QString &externalId) const override
    {
        return makeError(ErrorCode::InvalidRequest, u"BoliBana offers no orders to read"_s, externalId);
    }
    Status push(Session &session, std::span<const Change> changes, const ReceiptSink &sink) const override;
    Result<QList<ChannelEvent>> parseWebhook(const WebhookRequest &request, const QList<QByteArray> &secrets,
                                             const QJsonObject &settings) const override;
    Result<QList<ChannelEvent>> parseUnverified(const WebhookRequest &request, const QJsonObject &) const override
    {
        return parseEvent(request);
    }
    Result<QJsonArray> fetchCategories(Session &session) const override;
    Result<PlacedReplica> placeOrder(Session &session, const ReplicaOrder &order,
                                     const HandleSink &handle) const override
    {
        return placeSale(session, order, handle);
    }
    Status withdrawOrder(Session &session, const QString &externalId) const override
    {
        return lookForWithdrawal(session, externalId);
    }
    Result<QString> cleanCredential(const QString &field, const QString &pasted) const override
    {
        return field == "key"_L1 ? cleanKey(pasted) : Result<QString>(pasted.trimmed());
    }
};

ConnectorInfo BoliBana::info() const
{
    ConnectorInfo info;
    info.id = u"bolibana"_s;
    info.name = u"BoliBanaStock"_s;
    info.defaultUrl = u"https://www.bolibanastock.com/api/v1"_s;
    info.credentials = {{u"key"_s, u"API key"_s,
                         u"The key of one site, from the administrator of BoliBanaStock; it begins with b2c_. Another "
                         "program's .env holds it as B2B_API_KEY"_s,
                         false}};
    info.webhookSecret = u"key"_s; // it sends the same one with the state of orders
    info.settings = {{u"categories_path"_s, u"Path of the categories"_s, defaultPath(Resource::Categories), {}},
                     {u"products_path"_s, u"Path of the products"_s, defaultPath(Resource::Products), {}},
                     {u"sales_path"_s, u"Path of the sales"_s, defaultPath(Resource::Sales), {}},
                     {u"sales"_s, u"What is sold on your other channels"_s, u"off"_s, QStringList{u"off"_s, u"send"_s}},
                     {u"sites_path"_s, u"Path of the sites"_s, defaultPath(Resource::Sites), {}},
                     {u"site_id"_s, u"Only this site (its number; empty = the key's own)"_s, {}, {}},
                     {u"currency"_s, u"Currency where the site does not tell it (empty = FCFA)"_s, {}, {}},
                     {u"promotions"_s, u"While a promotion runs"_s, u"shown"_s, QStringList{u"shown"_s, u"price"_s}},
                     {u"active_keys"_s, u"Keys of this source that are active at a time"_s, u"one"_s,
                      QStringList{u"one"_s, u"several"_s}},
                     {u"key_header"_s, u"Header that carries the key"_s, u"X-API-Key"_s, {}},
                     {u"list_key"_s, u"Name of the list in an answer, where it is not a usual one"_s, {}, {}}};
    info.environment = {
        {u"B2B_API_KEY"_s, u"key"_s}, {u"B2B_API_URL"_s, u"url"_s}, {u"INVENTORY_API_TIMEOUT"_s, u"timeout_s"_s}};
    info.limits = {{u"all"_s, 20, 1000, 20}, {u"detail"_s, 8, 1000, 8}};
    for (const Field field : allFields)
        info.directions.insert(field, Direction::In);
    info.readOnlyFields = QList<Field>(allFields.begin(), allFields.end());
    info.capabilities = {.readsOneListing = true,
                         .oneActive = true,
                         .readsCategories = true,
                         .takesSales = true,
                         .filters = listingFilters};
    info.help = u"BoliBanaStock gives each site a key of its own: ask its administrator for the one of your shop, and "
                "paste the whole text that begins with b2c_. Several sites are several accounts here."_s;
    info.hookSteps = {
        u"Send the address to the administrator of your BoliBanaStock site: it is told about sales there."_s};
    return info;
}

Result<ListPage> readList(Session &session, Resource resource, const QString &name, const QUrlQuery &query,
                          UtcMs *serverDate)
{
    TRY_ASSIGN(HttpRequest request, listRequest(session, resource, query));
    if (resource == Resource::Sites)
        request.maxAttempts = 1; // nice to know
    TRY_ASSIGN(const JsonAnswer answer, exchange(session, request));
    auto page = readPage(answer.document, session.settings.value("list_key"_L1).toString(), name);
    if (!page)
        return unexpected(session, answer.document, page.error().detail);
    if (serverDate)
        *serverDate = answer.serverDate;
    return *page;
}

QString summaryOf(const Site &site, const QString &currency, bool isCurrencyTold)
{
    QString text = u"Connected to BoliBanaStock"_s;
    if (!site.name.isEmpty())
        text += u" as \"%1\""_s.arg(site.name);
    if (!site.id.isEmpty())
        text += u" (site %1)"_s.arg(site.id);
    text += u"; prices in %1"_s.arg(currency == "XOF"_L1 ? u"FCFA (XOF)"_s : currency);
    if (!isCurrencyTold)
        text += u", which is only the usual one here: the site does not tell"_s;
    return text + u'.';
}

// The connection test of this source is its list of categories.
Result<Identity> BoliBana::checkCredentials(Session &session) const
{
    const QString key = session.secrets.value(u"key"_s);
    if (key.isEmpty())
        return makeError(ErrorCode::Unauthorized, u"there is no BoliBana key yet"_s);
    UtcMs serverDate = 0;
    TRY_ASSIGN(const ListPage categories, readList(session, Resource::Categories, u"categories"_s, {}, &serverDate));
    Q_UNUSED(categories)
    const QString chosen = session.settings.value("site_id"_L1).toString().trimmed();
    const QString siteId = chosen.isEmpty() ? siteOfKey(key) : chosen;
    const auto sites = readList(session, Resource::Sites, u"sites"_s, {}, nullptr);
    if (!sites && sites.error().code == ErrorCode::Cancelled)
        return sites.error();
    Site site = sites ? chooseSite(sites->rows, siteId) : Site(); // not every key may ask
    if (site.id.isEmpty())
        site.id = siteId;
    Identity identity;
    if (serverDate)
        identity.clockSkewMs = session.clock.now() - serverDate;
    identity.settings = {{u"site_name"_s, site.name}, {u"site_number"_s, site.id}, {u"site_currency"_s, site.currency}};
    const bool isTold =
        !site.currency.isEmpty() || !isoCurrency(session.settings.value("currency"_L1).toString()).isEmpty();
    session.settings.insert(u"site_currency"_s, site.currency);
    identity.shop = site.id.isEmpty() ? QString() : u"%1 %2"_s.arg(session.baseUrl.authority(), site.id);
    identity.currency = currencyOf(session);
    identity.account = !site.name.isEmpty() ? site.name
                       : !site.id.isEmpty() ? u"BoliBana site %1"_s.arg(site.id)
                                            : session.baseUrl.host();
    identity.summary = summaryOf(site, identity.currency, isTold);
    return identity;
}

Status BoliBana::push(Session &, std::span<const Change> changes, const ReceiptSink &sink) const
{
    QList<ItemReceipt> receipts;
    for (const Change &change : changes)
        receipts.append({.delivery = change.delivery,
                         .outcome = Outcome::Refused,
                         .error = makeError(ErrorCode::InvalidRequest,
                                            u"BoliBana is a source here: nothing is written there"_s, change.sku)});
    return receipts.isEmpty() ? Status() : sink(receipts);
}

Result<QList<ChannelEvent>> BoliBana::parseWebhook(const WebhookRequest &request, const QList<QByteArray> &secrets,
                                                   const QJsonObject &) const
{
    if (!isFromSource(request, secrets))
        return makeError(ErrorCode::Unauthorized, u"the key of the notification is missing or not this account's"_s);
    return parseEvent(request);
}

Result<QJsonArray> BoliBana::fetchCategories(Session &session) const
{
    QJsonArray rows;
    int number = 1;
    for (int read = 0; read < mostCategoryPages; ++read) {
        QUrlQuery query;
        if (number > 1)
            query.addQueryItem(u"page"_s, QString::number(number));
        TRY_ASSIGN(const ListPage page, readList(session, Resource::Categories, u"categories"_s, query, nullptr));
        for (const QJsonValue &row : page.rows)
            rows.append(row);
        if (!page.hasNext)
            return categoryTree(rows);
        if (page.rows.isEmpty() || page.nextPage <= number)
            break;
        number = page.nextPage;
    }
    return makeError(ErrorCode::InvalidResponse, u"BoliBana's list of categories does not end; nothing was changed"_s);
}

} // namespace

std::unique_ptr<Connector> make()
{
    return std::make_unique<BoliBana>();
}

} // namespace evenstock::bolibana
