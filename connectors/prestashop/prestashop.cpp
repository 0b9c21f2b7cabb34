// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop.h"

#include "connectors/api/reseller_mark.h"
#include "connectors/prestashop/prestashop_categories.h"
#include "connectors/prestashop/prestashop_listings.h"
#include "connectors/prestashop/prestashop_lookups.h"
#include "connectors/prestashop/prestashop_order_state.h"
#include "connectors/prestashop/prestashop_orders.h"
#include "connectors/prestashop/prestashop_push.h"
#include "connectors/prestashop/prestashop_replicas.h"
#include "connectors/prestashop/prestashop_shop.h"
#include "connectors/prestashop/prestashop_webhook.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

// The Webservice of PrestaShop 1.6 to 9, as devdocs.prestashop-project.org and real shops of 1.7.8 and 8.2 have it.
class PrestaShop final : public Connector
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
        return readSome(session, known);
    }
    Status fetchOrders(Session &session, const OrderQuery &query, const OrderSink &sink) const override
    {
        return readOrders(session, query, sink);
    }
    Result<RemoteOrder> fetchOrder(Session &session, const QString &externalId) const override
    {
        return readOrder(session, externalId);
    }
    Status push(Session &session, std::span<const Change> changes, const ReceiptSink &sink) const override
    {
        return pushChanges(session, changes, sink);
    }
    Result<QList<ChannelEvent>> parseWebhook(const WebhookRequest &request, const QList<QByteArray> &secrets,
                                             const QJsonObject &settings) const override;
    Result<QList<ChannelEvent>> parseUnverified(const WebhookRequest &request, const QJsonObject &) const override
    {
        return parseEvent(request);
    }
    // Its reference is its SKU, in a shop of the retailer's as well as in ours.
    Result<QList<RemoteListing>> findCreated(Session &session, const Change &change) const override
    {
        return readBySku(session, change.sku);
    }
    Result<QString> makeCategory(Session &session, const CategoryPath &path) const override
    {
        return makeCategoryOf(session, path);
    }
    Result<PlacedReplica> placeOrder(Session &session, const ReplicaOrder &order,
                                     const HandleSink &handle) const override
    {
        return placeReplica(session, order, handle);
    }
    Status withdrawOrder(Session &session, const QString &externalId) const override
    {
        return withdrawReplica(session, externalId);
    }
    Result<RemoteOrder> orderAction(Session &session, const QString &orderId, const QString &action,
                                    const QJsonObject &arguments) const override
    {
        if (action != copyStateAction)
            return Connector::orderAction(session, orderId, action, arguments);
        return copyState(session, orderId, arguments.value("state"_L1).toString(),
                         arguments.value("tracking"_L1).toString());
    }
    // A deleted order does not put its pieces back in the shop.
    HoldAction whenGone(const QString &) const override { return HoldAction::Keep; }
    Result<QJsonArray> fetchCategories(Session &session) const override { return readCategories(session); }
    Result<QString> cleanCredential(const QString &field, const QString &pasted) const override;
};

ConnectorInfo PrestaShop::info() const
{
    ConnectorInfo info;
    info.id = u"prestashop"_s;
    info.name = u"PrestaShop"_s;
    info.credentials = {
        {u"key"_s, u"Webservice key"_s, u"In the shop under Advanced parameters > Webservice: 32 characters"_s, false},
        {u"hook_key"_s, u"Key of the Evenstock module"_s,
         u"Any long text; the same one is put into the module's settings"_s, true}};
    info.settings = {
        {u"role"_s, u"What this shop is to the others"_s, u"peer"_s, QStringList{u"source"_s, u"client"_s, u"peer"_s}},
        {u"id_shop"_s, u"Number of the shop in a multistore"_s, u"1"_s, {}},
        {u"replicate"_s,
         u"What an order of this retailer becomes at the wholesaler's: an order, a reservation, or nothing"_s,
         u"order"_s, QStringList{u"order"_s, u"reserve"_s, u"off"_s}},
        {u"assortment"_s, u"Which of the wholesaler's products this retailer sells: those chosen for it, or all"_s,
         u"chosen"_s, QStringList{u"chosen"_s, u"all"_s}},
        {u"categories"_s,
         u"What becomes of the wholesaler's categories that this retailer lacks: made there, or left out"_s, u"make"_s,
         QStringList{u"make"_s, u"off"_s}},
        {u"source"_s, u"Name of the wholesaler's account, where there are several"_s, {}, {}},
        {u"state_map"_s,
         u"Which order states are carried between this retailer and its wholesaler (on the left the wholesaler's), "
         u"like "
         "shipped>shipped,refunded=refunded,21<17; off = none"_s,
         {},
         {}},
        {u"order_states"_s, u"What order states of the shop's own do to stock, like 17=release,21=keep"_s, {}, {}}};
    // No limit of PrestaShop's own, but each call starts all of it: ten a second, one after the other, of which what
    // one event asks for may go at once.
    info.limits = {{u"all"_s, 50, 5000, 30}};
    for (const Field field : allFields)
        info.directions.insert(field, Direction::In);
    info.directions.insert(Field::Quantity, Direction::Both);
    // A retailer sells what the wholesaler says: only stock goes there until the owner wants more.
    QMap<Field, Direction> ofClients;
    for (const Field field : allFields)
        ofClients.insert(field, field == Field::Quantity ? Direction::Both : Direction::Off);
    info.directionsBySetting = {{u"role=client"_s, ofClients}};
    info.webhookSecret = u"hook_key"_s;
    info.capabilities = {.canCreate = true,
                         .canFilterByTime = true,
                         .readsOneListing = true,
                         .numbersCategories = true,
                         .makesCategories = true,
                         .conditions = {u"new"_s, u"used"_s, u"refurbished"_s},
                         .attributeStarts = {u"feature."_s, u"variant"_s, u"option."_s}, // what may change first
                         .landingS = 60,
                         .pushBatch = 100,
                         .filters = listingFilters};
    info.help = u"Switch the Webservice on under Advanced parameters > Webservice, add a key there and tick its rights "
                u"in the table.\n"
                "\nAlways:\n"
                "• view products, combinations, stock_availables, categories, product_options, product_option_values, "
                "orders, customers, order_states, configurations, languages, currencies\n"
                "• modify stock_availables\n"
                "\nTo publish products there:\n"
                "• add and modify products, combinations, product_options, product_option_values, product_features, "
                "product_feature_values, categories, images\n"
                "\nTo pass orders on:\n"
                "• in the wholesaler's shop view carriers; add customers, addresses, carts, orders, order_histories\n"
                "• in the retailer's shop add order_histories; view and modify order_carriers"_s;
    info.hookSteps = {u"In the shop's back office open Modules, upload evenstockconnector.zip and install it."_s,
                      u"Put the address, up to /api, and the key of the module into its settings."_s,
                      u"Press Test there, then come back here."_s};
    return info;
}

struct NeededRight {
    const char *resource;
    const char *method; // attribute of the root document
    const char *words = "view";
};

// Of every shop: products and stock come from it, stock goes to it.
QList<NeededRight> rightsOfAll(const ShopFacts &facts)
{
    return {{"products", "get"},         {"combinations", "get"},
            {"stock_availables", "get"}, {"stock_availables", facts.hasPatch() ? "patch" : "put", "modify"},
            {"categories", "get"},       {"product_option_values", "get"},
            {"orders", "get"},           {"customers", "get"},
            {"order_states", "get"},     {"configurations", "get"},
            {"languages", "get"},        {"currencies", "get"}};
}

// Of a wholesaler's shop: orders of retailers are made there.
QList<NeededRight> rightsOfSources()
{
    return {{"carriers", "get"},
            {"addresses", "get"},
            {"carts", "get"},
            {"customers", "post", "add"},
            {"addresses", "post", "add"},
            {"carts", "post", "add"},
            {"orders", "post", "add"},
            {"order_histories", "post", "add"}};
}

// Of a retailer's shop: what becomes of an order at the wholesaler's is told there.
QList<NeededRight> rightsOfClients(const ShopFacts &facts)
{
    return {{"order_histories", "post", "add"},
            {"order_carriers", "get"},
            {"order_carriers", facts.hasPatch() ? "patch" : "put", "modify"}};
}

// What the key may not do, by name: "products (view)".
QStringList missingRights(const XmlNode &api, const ShopFacts &facts, const QString &role)
{
    QStringList missing;
    QList<NeededRight> needed = rightsOfAll(facts);
    if (role == "source"_L1)
        needed += rightsOfSources();
    else if (role == "client"_L1)
        needed += rightsOfClients(facts);
    for (const NeededRight &right : needed) {
        const XmlNode *node = api.child(QLatin1String(right.resource));
        if (!node || node->attributes.value(QLatin1String(right.method)) != "true"_L1)
            missing.append(u"%1 (%2)"_s.arg(QLatin1String(right.resource), QLatin1String(right.words)));
    }
    return missing;
}

// Languages, currencies and order states hardly ever change: those that an earlier run has just read will do.
constexpr UtcMs factsLastMs = 10LL * 60 * 1000;
const QString factsAtKey = u"shop_facts_at"_s;

std::optional<ShopFacts> factsOfLate(const Session &session, const QString &version)
{
    const QJsonObject remembered = session.settings.value("shop_facts"_L1).toObject();
    const UtcMs age = session.clock.now() - session.settings.value(factsAtKey).toInteger();
    if (remembered.isEmpty() || age < 0 || age > factsLastMs)
        return {};
    const ShopFacts facts = ShopFacts::fromJson(remembered);
    return facts.version == version ? std::optional(facts) : std::nullopt;
}

QString summaryOf(const QString &name, const ShopFacts &facts, const QStringList &missing)
{
    QString text = u"Connected to \"%1\", PrestaShop %2"_s.arg(name.left(100), facts.version);
    if (!facts.languages.isEmpty())
        text += u"; %1 languages"_s.arg(facts.languages.size());
    if (!facts.currency.isEmpty())
        text += u"; prices in %1 without tax"_s.arg(facts.currency);
    if (!missing.isEmpty())
        text += u". The key lacks the rights to "_s + missing.join(u", "_s);
    return text + u'.';
}

Result<Identity> PrestaShop::checkCredentials(Session &session) const
{
    if (session.secrets.value(u"key"_s).isEmpty())
        return makeError(ErrorCode::Unauthorized, u"there is no Webservice key yet"_s);
    QString version;
    TRY_ASSIGN(const XmlNode root, readXml(session, {}, &version));
    const XmlNode *api = root.child(u"api"_s);
    if (root.name != "prestashop"_L1 || !api)
        return makeError(ErrorCode::InvalidResponse, u"this address is not the one of a PrestaShop shop"_s);
    std::optional<ShopFacts> known = factsOfLate(session, version);
    const bool isKnown = known.has_value();
    if (!known) {
        TRY_ASSIGN(known, readShopFacts(session, version));
    }
    const ShopFacts &facts = *known;
    const QStringList missing = missingRights(*api, facts, session.settings.value("role"_L1).toString());
    for (const QString &vital :
         {u"products (view)"_s, u"stock_availables (view)"_s, u"orders (view)"_s, u"configurations (view)"_s}) {
        if (missing.contains(vital))
            return makeError(ErrorCode::Rejected, u"the key lacks the rights to %1: tick them under Advanced "
                                                  "parameters > Webservice"_s.arg(missing.join(u", "_s)));
    }
    Identity identity;
    identity.account = api->attributes.value(u"shopName"_s).left(200);
    if (identity.account.isEmpty())
        identity.account = session.baseUrl.host();
    identity.shop = u"%1%2 %3"_s.arg(session.baseUrl.authority(), session.baseUrl.path(),
                                     session.settings.value("id_shop"_L1).toString(u"1"_s));
    identity.currency = facts.currency;
    identity.summary = summaryOf(identity.account, facts, missing);
    identity.settings = {{u"shop_facts"_s, facts.toJson()}};
    // What could not be read is asked for again at once.
    const UtcMs readAt = facts.unreadable.isEmpty() ? session.clock.now() : 0;
    identity.settings.insert(factsAtKey, isKnown ? session.settings.value(factsAtKey) : QJsonValue(qint64(readAt)));
    return identity;
}

Result<QList<ChannelEvent>> PrestaShop::parseWebhook(const WebhookRequest &request, const QList<QByteArray> &secrets,
                                                     const QJsonObject &) const
{
    if (!isKeyed(request, secrets))
        return makeError(ErrorCode::Unauthorized, u"the key of the notification is missing or wrong"_s);
    return parseEvent(request);
}

Result<QString> PrestaShop::cleanCredential(const QString &field, const QString &pasted) const
{
    constexpr qsizetype keyLength = 32;
    const QString text = pasted.trimmed();
    if (field == "key"_L1 && text.size() != keyLength)
        return makeError(ErrorCode::InvalidRequest,
                         u"a Webservice key has %1 characters; this text has %2"_s.arg(keyLength).arg(text.size()));
    return text;
}

} // namespace

std::unique_ptr<Connector> make()
{
    return std::make_unique<PrestaShop>();
}

} // namespace evenstock::prestashop
