// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader.h"

#include "connectors/api/json_read.h"
#include "connectors/cardtrader/cardtrader_blueprints.h"
#include "connectors/cardtrader/cardtrader_categories.h"
#include "connectors/cardtrader/cardtrader_jobs.h"
#include "connectors/cardtrader/cardtrader_listings.h"
#include "connectors/cardtrader/cardtrader_order_actions.h"
#include "connectors/cardtrader/cardtrader_order_reads.h"
#include "connectors/cardtrader/cardtrader_orders.h"
#include "connectors/cardtrader/cardtrader_parse.h"
#include "connectors/cardtrader/cardtrader_push.h"
#include "connectors/cardtrader/cardtrader_reference_parse.h"
#include "connectors/cardtrader/cardtrader_requests.h"
#include "connectors/cardtrader/cardtrader_token.h"
#include "connectors/cardtrader/cardtrader_webhook.h"

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {

// Full API v2, as the reference at www.cardtrader.com/docs/api/full/reference and real answers have it.
class CardTrader final : public Connector
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
    Status checkCreate(const Change &change) const override
    {
        const auto body = createBody(change, {}, std::nullopt);
        return body ? Status() : Status(body.error());
    }
    QString equalKey(const Change &change) const override { return cardtrader::equalKey(change); }
    Status pollJob(Session &session, const Job &job, const ReceiptSink &sink) const override
    {
        return cardtrader::pollJob(session, job, withoutSecrets(session, sink));
    }
    Result<std::optional<CatalogueItem>> findItem(Session &session, const QJsonObject &attributes) const override
    {
        const auto text = [&attributes](QLatin1StringView key) { return attributes.value(key).toVariant().toString(); };
        return findBlueprint(session, {text("blueprint_id"_L1).trimmed(), text("expansion_id"_L1).trimmed()});
    }
    Result<QList<RemoteListing>> findCreated(Session &session, const Change &change) const override
    {
        return cardtrader::findCreated(session, change);
    }
    Result<RemoteOrder> orderAction(Session &session, const QString &orderId, const QString &action,
                                    const QJsonObject &arguments) const override
    {
        return actOnOrder(session, orderId, action, arguments);
    }
    Result<QList<ChannelEvent>> parseWebhook(const WebhookRequest &request, const QList<QByteArray> &secrets,
                                             const QJsonObject &settings) const override;
    Result<QList<ChannelEvent>> parseUnverified(const WebhookRequest &request,
                                                const QJsonObject &settings) const override
    {
        return parseEvent(request, settings);
    }
    HoldAction whenGone(const QString &lastState) const override { return cardtrader::whenGone(lastState); }
    Result<QJsonArray> fetchCategories(Session &session) const override { return readCategoryTree(session); }
    Result<QString> cleanCredential(const QString &field, const QString &pasted) const override
    {
        return field == "token"_L1 ? cleanToken(pasted) : Result<QString>(pasted.trimmed());
    }
};

ConnectorInfo CardTrader::info() const
{
    ConnectorInfo info;
    info.id = u"cardtrader"_s;
    info.name = u"CardTrader"_s;
    info.defaultUrl = u"https://api.cardtrader.com/api/v2"_s;
    info.credentials = {
        {u"token"_s, u"API token"_s, u"On CardTrader under Profile > Settings > API: \"Full API App\""_s, false}};
    info.settings = {{u"release_at"_s, u"Give stock back when a cancellation is"_s, u"confirmed"_s,
                      QStringList{u"confirmed"_s, u"requested"_s}},
                     {u"read_by"_s, u"Read the shop as a whole or by expansion"_s, u"auto"_s,
                      QStringList{u"auto"_s, u"shop"_s, u"expansions"_s}}};
    info.limits = {{u"all"_s, 200, 10'000, 100}, {u"jobs"_s, 1, 1000, 1}, {u"marketplace"_s, 1, 1000, 1}};
    for (const Field field : allFields)
        info.directions.insert(field, Direction::Both);
    info.readOnlyFields = {Field::Title, Field::Category, Field::Images};
    info.capabilities = {.relativeQuantity = true,
                         .goneAtZero = true,
                         .relistsAtChoice = true,
                         .canCreate = true,
                         .landingS = 60,
                         .createsByJob = true,
                         .pushBatch = 250,
                         .itemAttribute = u"blueprint_id"_s,
                         .itemKey = u"blueprint:"_s,
                         .filters = listingFilters,
                         .orderActions = {u"ship"_s, u"tracking"_s, u"request_cancel"_s, u"confirm_cancel"_s}};
    info.webhookSecret = u"shared_secret"_s;
    info.help = u"CardTrader gives sellers a token for its Full API: open Profile > Settings > API, and copy the whole "
                "text that begins with eyJ. Making a new one there ends the old one."_s;
    info.hookSteps = {u"On CardTrader open Profile > Settings > API."_s,
                      u"Paste the address into \"Webhook endpoint address\" (in Italian: Indirizzo del tuo endpoint "
                      "webhook)."_s,
                      u"Press \"Save webhook endpoint\", then come back here."_s};
    return info;
}

// The account's currency stands in every row of the export; one expansion's export is a small one to look into.
Result<QString> currencyOf(Session &session)
{
    TRY_ASSIGN(const HttpResponse answer, exchangeJson(session, exportRequest(session, u"/expansions/export"_s)));
    TRY_ASSIGN(const auto expansions, parseExpansions(answer.body));
    QString currency;
    if (expansions.isEmpty())
        return currency;
    const QUrlQuery query = queryOf({{"expansion_id", QString::number(expansions.last().id)}});
    const auto read = exchangeArray(
        session, exportRequest(session, u"/products/export"_s, query),
        [&currency](const QByteArray &json) -> Status {
            const auto row = parseJsonObject(json);
            const auto listing = row ? parseProduct(*row) : Result<RemoteListing>(Error{});
            if (currency.isEmpty() && listing)
                currency = listing->currency;
            return {};
        },
        [] {});
    if (!read)
        return read.error();
    return currency;
}

QString summaryOf(const wire::Info &info, const QString &currency)
{
    QString text = info.name.isEmpty() ? u"Connected to CardTrader"_s
                                       : u"Connected to CardTrader as \"%1\""_s.arg(info.name.left(100));
    if (!info.userId.isEmpty())
        text += u" (user %1)"_s.arg(info.userId);
    if (!currency.isEmpty())
        text += u"; prices in %1"_s.arg(currency);
    if (info.isOneDayReady)
        text += u". This token is of the 1-Day-Ready programme: that stock lies with CardTrader, so it is shown and "
                "never changed"_s;
    else if (info.sharedSecret.isEmpty())
        text += u". CardTrader gave no secret to check its notifications by; orders are still polled"_s;
    return text + u'.';
}

bool isNotThere(const Error &error)
{
    return error.httpStatus == 404 || error.httpStatus == 410; // whoever says so: it may be another server's page
}

// Owners give the address as "https://host" too: the usual path is tried where the bare address does not know /info.
Result<HttpResponse> readInfo(Session &session)
{
    auto answer = exchangeJson(session, readRequest(session, u"/info"_s));
    if (answer || !isNotThere(answer.error()) || !session.baseUrl.path().isEmpty())
        return answer;
    const QString before = session.settings.value(basePathKey).toString();
    session.settings.insert(basePathKey, before.isEmpty() ? u"/api/v2"_s : QString());
    auto other = exchangeJson(session, readRequest(session, u"/info"_s));
    if (!other && isNotThere(other.error())) {
        session.settings.insert(basePathKey, before);
        return answer;
    }
    return other;
}

Result<Identity> CardTrader::checkCredentials(Session &session) const
{
    if (session.secrets.value(u"token"_s).isEmpty())
        return makeError(ErrorCode::Unauthorized, u"there is no CardTrader token yet"_s);
    TRY_ASSIGN(const HttpResponse answer, readInfo(session));
    TRY_ASSIGN(const wire::Info info, parseInfo(answer.body));
    Identity identity;
    identity.account = info.name.isEmpty() ? u"CardTrader app %1"_s.arg(info.id) : info.name;
    // Every app of a user sells the same things; what lies in the 1-Day-Ready hub is a stock of its own.
    identity.shop = u"%1 %2%3"_s.arg(session.baseUrl.authority(), info.userId.isEmpty() ? info.id : info.userId,
                                     info.isOneDayReady ? u" 1-day-ready"_s : QString());
    identity.stockIsTheirs = info.isOneDayReady;
    identity.isReadOnly = info.isOneDayReady;
    if (answer.serverDate)
        identity.clockSkewMs = session.clock.now() - answer.serverDate;
    const bool isSameApp = session.settings.value("app_id"_L1).toString() == info.id;
    identity.currency = isSameApp ? session.settings.value("currency"_L1).toString() : QString();
    if (identity.currency.isEmpty()) {
        const auto currency = currencyOf(session);
        if (!currency &&
            (currency.error().code == ErrorCode::Cancelled || currency.error().code == ErrorCode::Unauthorized))
            return currency.error();
        identity.currency = currency.valueOr({}); // the first listing read will tell
    }
    identity.settings = {{u"app_id"_s, info.id},
                         {u"user_id"_s, info.userId},
                         {u"currency"_s, identity.currency},
                         {basePathKey, session.settings.value(basePathKey).toString()},
                         {u"one_day_ready"_s, info.isOneDayReady ? u"true"_s : u"false"_s}};
    TRY_ASSIGN(const QJsonObject names, refreshedCategoryNames(session));
    for (auto it = names.begin(); it != names.end(); ++it)
        identity.settings.insert(it.key(), it.value());
    if (!info.sharedSecret.isEmpty())
        identity.secrets.insert(u"shared_secret"_s, info.sharedSecret);
    identity.summary = summaryOf(info, identity.currency);
    return identity;
}

Result<QList<ChannelEvent>> CardTrader::parseWebhook(const WebhookRequest &request, const QList<QByteArray> &secrets,
                                                     const QJsonObject &settings) const
{
    if (!isSigned(request, secrets))
        return makeError(ErrorCode::Unauthorized, u"the signature of the notification is missing or wrong"_s);
    return parseEvent(request, settings);
}

} // namespace

std::unique_ptr<Connector> make()
{
    return std::make_unique<CardTrader>();
}

} // namespace evenstock::cardtrader
