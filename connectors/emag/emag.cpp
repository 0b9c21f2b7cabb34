// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag.h"

#include "connectors/api/json_read.h"
#include "connectors/emag/emag_account.h"
#include "connectors/emag/emag_callback.h"
#include "connectors/emag/emag_listing_reads.h"
#include "connectors/emag/emag_lookups.h"
#include "connectors/emag/emag_order_actions.h"
#include "connectors/emag/emag_order_reads.h"
#include "connectors/emag/emag_orders.h"
#include "connectors/emag/emag_push.h"
#include "connectors/emag/emag_requests.h"
#include "connectors/emag/emag_returns.h"
#include "connectors/emag/emag_shipping.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

class Emag final : public Connector,
                   public ReturnsReader,
                   public ParcelsReader,
                   public CommissionReader,
                   public OwnSchedule
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
    Result<QList<RemoteListing>> findCreated(Session &session, const Change &change) const override
    {
        return emag::findCreated(session, change);
    }
    Result<RemoteOrder> orderAction(Session &session, const QString &orderId, const QString &action,
                                    const QJsonObject &arguments) const override
    {
        return actOnOrder(session, orderId, action, arguments);
    }
    // eMAG signs nothing: whoever knows the account's address was let in by the receiver.
    Result<QList<ChannelEvent>> parseWebhook(const WebhookRequest &request, const QList<QByteArray> &,
                                             const QJsonObject &) const override
    {
        return parseCallback(request);
    }
    Result<QList<ChannelEvent>> parseUnverified(const WebhookRequest &request, const QJsonObject &) const override
    {
        return parseCallback(request);
    }
    // An account was seen that showed nothing for hours, with success: what is gone only by an empty answer keeps its
    // holds until the owner looks.
    HoldAction whenGone(const QString &) const override { return HoldAction::Keep; }
    Result<ReturnsPage> fetchReturns(Session &session, UtcMs since) const override
    {
        return readReturns(session, since);
    }
    Result<QList<RemoteParcel>> fetchParcels(Session &session, const QString &orderId) const override
    {
        return readParcels(session, orderId);
    }
    Result<RemoteCommission> fetchCommission(Session &session, const QString &listingId) const override
    {
        return readCommission(session, listingId);
    }
    UsualSchedule usualSchedule() const override
    {
        return {.everyMinutes = 60, .fullAtMinute = 2 * 60, .ordersEveryMinutes = 5};
    }
    Result<QJsonArray> fetchCategories(Session &session) const override { return readCategories(session); }
    Result<QString> cleanCredential(const QString &field, const QString &pasted) const override;
};

constexpr QLatin1StringView checkedAtKey("checked_at");
constexpr QLatin1StringView checkedShopKey("checked_shop");
constexpr QLatin1StringView checkedSkewKey("checked_skew_ms");

QList<SettingField> settingFields()
{
    QStringList platformIds;
    for (const Platform &platform : platforms())
        platformIds.append(platform.id);
    const QStringList flags{u"false"_s, u"true"_s};
    return {{u"account_type"_s, u"Who keeps the stock: the seller (main) or eMAG (fbe)"_s, u"main"_s,
             QStringList{u"main"_s, u"fbe"_s}},
            {u"platform"_s, u"Platform"_s, u"ro"_s, platformIds},
            {u"auto_acknowledge"_s, u"Acknowledge new orders by itself"_s, u"false"_s, flags},
            {u"warehouse_id"_s, u"Warehouse number on eMAG"_s, u"1"_s, {}},
            {u"vat_id"_s, u"VAT rate number for new offers (empty: the usual one)"_s, {}, {}},
            {u"handling_time"_s, u"Days until dispatch for new offers"_s, u"1"_s, {}},
            {u"page_size"_s, u"Offers on a page"_s, u"100"_s, {}},
            {u"save_envelope"_s, u"Form of writes"_s, u"data"_s, QStringList{u"data"_s, u"bare"_s}},
            {u"offer_stock"_s, u"Send stock alone by its own call first"_s, u"false"_s, flags}};
}

ConnectorInfo Emag::info() const
{
    ConnectorInfo info;
    info.id = u"emag"_s;
    info.name = u"eMAG"_s;
    info.defaultUrl = platforms().first().url;
    info.urlSetting = u"platform"_s;
    info.urls = platformUrls();
    info.credentials = {
        {u"username"_s, u"User"_s, u"The user with API rights, usually an e-mail address; FBE has a user of its own"_s,
         false},
        {u"password"_s, u"Password"_s, u"The password of that user, not the API code shown beside it"_s, false}};
    info.limitedBy = {u"username"_s};
    info.settings = settingFields();
    info.limits = rateLimits();
    // As another program's .env file names them; MAIN and FBE stand in one file.
    for (const QString &name : {u"username"_s, u"password"_s})
        info.environment.insert(u"EMAG_{account_type}_"_s + name.toUpper(), name);
    info.environment.insert(u"EMAG_{account_type}_BASE_URL"_s, u"url"_s);
    info.environment.insert(u"EMAG_SYNC_INTERVAL_MINUTES"_s, u"schedule.every"_s);
    info.environment.insert(u"EMAG_ENABLE_SCHEDULED_SYNC"_s, u"schedule.enabled"_s);
    info.environment.insert(u"EMAG_{account_type}_LOG_RETENTION"_s, u"keep.log_days"_s);
    for (const Field field :
         {Field::Title, Field::Description, Field::Price, Field::Category, Field::Images, Field::Attributes})
        info.directions.insert(field, Direction::In);
    info.directions.insert(Field::Quantity, Direction::Both);
    info.directions.insert(Field::Condition, Direction::Off);
    info.readOnlyFields = {Field::Condition};
    info.capabilities = {.canCreate = true,
                         .readsOneListing = true,
                         .numbersCategories = true,
                         .landingS = 120,
                         .tellsCompetition = true,
                         .longestTitle = 255,
                         .pushBatch = 200,
                         .filters = listingFilters,
                         .orderActions = orderActions};
    info.help =
        u"eMAG admits only users with API rights, from addresses that are on its list: in the seller's account "
        "create a user with API rights and add this computer's public address, or a proxy's. MAIN and FBE are two "
        "accounts with a user each."_s;
    info.hookSteps = {u"In eMAG Marketplace open the settings of your API user, where callback addresses are kept."_s,
                      u"Paste the address for new orders and for order cancellations; it serves all of them."_s,
                      u"Save there, then come back here."_s};
    return info;
}

// "an…@shop.example": enough to tell two users apart, too little to sign in with.
QString shortened(const QString &user)
{
    const qsizetype at = user.indexOf(u'@');
    return user.left(at > 0 ? std::min<qsizetype>(2, at) : 2) + u"…"_s + (at > 0 ? user.mid(at) : QString());
}

// Asks for one offer where filters belong; more than one says that the gateway did not see the filter. Begins with what
// worked last time, and is asked anew each time, since another address may have another gateway.
Result<QString> probeDialect(Session &session)
{
    QStringList dialects{u"top"_s, u"data"_s};
    if (accountOf(session.settings).dialect == ReadDialect::Data)
        dialects.move(0, 1);
    for (const QString &dialect : std::as_const(dialects)) {
        session.settings.insert(u"read_dialect"_s, dialect);
        TRY_ASSIGN(const Envelope envelope,
                   exchange(session, readRequest(session, u"/product_offer/read"_s,
                                                 {{u"currentPage"_s, 1}, {u"itemsPerPage"_s, 1}})));
        TRY_ASSIGN(const QJsonArray rows, rowsOf(envelope));
        if (rows.size() <= 1)
            return dialect;
    }
    return makeError(ErrorCode::InvalidResponse,
                     u"eMAG answers with more than the one offer asked for: it ignores filters here"_s);
}

QString summaryOf(const Account &account, const QString &user, const VatTable &vat)
{
    const bool isFbe = account.type == AccountType::Fbe;
    QString text = u"Connected to %1 as %2 (%3). VAT rates: %4."_s.arg(account.platform.name, user,
                                                                       isFbe ? u"FBE"_s : u"MAIN"_s, vat.words());
    if (account.stockIsTheirs)
        text += u" The stock lies with eMAG, so it is shown and never changed."_s;
    return text;
}

// Two calls that a sync of everything need not make each time.
bool isRemembered(const Session &session, const QString &shop)
{
    const qint64 trustedMs = session.settings.value(trustsForMsKey).toInteger();
    const UtcMs at = session.settings.value(checkedAtKey).toInteger();
    const UtcMs now = session.clock.now();
    return at > 0 && at <= now && now - at < trustedMs && session.settings.value(checkedShopKey).toString() == shop &&
           !rememberedVat(session).rates.isEmpty();
}

// Whether eMAG lets this user in, its VAT rates, and where it wants its filters.
Status look(Session &session, Identity &identity)
{
    UtcMs serverDate = 0;
    TRY_ASSIGN(const Envelope envelope,
               exchange(session, readRequest(session, u"/vat/read"_s, {}), Route::Read, &serverDate));
    TRY_ASSIGN(const QJsonArray rows, rowsOf(envelope));
    TRY_ASSIGN(const VatTable vat, rememberVat(session, rows));
    Q_UNUSED(vat)
    TRY_ASSIGN(const QString dialect, probeDialect(session));
    if (serverDate)
        identity.clockSkewMs = session.clock.now() - serverDate;
    identity.settings = {{u"read_dialect"_s, dialect},
                         {rememberedVatKey, lookedUpVat(session)},
                         {checkedShopKey, identity.shop},
                         {checkedAtKey, qint64(session.clock.now())},
                         {checkedSkewKey, identity.clockSkewMs ? QJsonValue(qint64(*identity.clockSkewMs))
                                                               : QJsonValue(QJsonValue::Null)}};
    return {};
}

Result<Identity> Emag::checkCredentials(Session &session) const
{
    const QString user = session.secrets.value(u"username"_s);
    if (user.isEmpty() || session.secrets.value(u"password"_s).isEmpty())
        return makeError(ErrorCode::Unauthorized, u"the eMAG user or the password is missing"_s);
    Identity identity;
    const Account account = accountOf(session.settings);
    identity.account = u"%1 %2 (%3)"_s.arg(account.platform.name,
                                           account.type == AccountType::Fbe ? u"FBE"_s : u"MAIN"_s, shortened(user));
    // The user name is kept like a password: only its trace may stand in the store.
    const QByteArray trace = QCryptographicHash::hash(user.trimmed().toLower().toUtf8(), QCryptographicHash::Sha256);
    identity.shop =
        u"%1 %2 %3"_s.arg(session.baseUrl.authority(), account.type == AccountType::Fbe ? u"fbe"_s : u"main"_s,
                          QString::fromLatin1(trace.toHex().left(16)));
    identity.currency = account.platform.currency;
    identity.stockIsTheirs = account.stockIsTheirs;
    const bool isKnown = isRemembered(session, identity.shop);
    session.settings.insert(usesRememberedKey, isKnown);
    if (!isKnown)
        TRY(look(session, identity));
    else if (const QJsonValue skew = session.settings.value(checkedSkewKey); skew.isDouble())
        identity.clockSkewMs = skew.toInteger();
    TRY_ASSIGN(const VatTable vat, vatForReading(session));
    identity.summary = summaryOf(account, shortened(user), vat);
    return identity;
}

Result<QString> Emag::cleanCredential(const QString &field, const QString &pasted) const
{
    const QString text = pasted.trimmed();
    if (field == "username"_L1 && text.contains(u':')) // it would end the user name in the header
        return makeError(ErrorCode::InvalidRequest, u"a user name holds no colon"_s, field);
    return field == "password"_L1 && text.isEmpty()
               ? Result<QString>(makeError(ErrorCode::InvalidRequest, u"the password is empty"_s, field))
               : Result<QString>(text);
}

} // namespace

std::unique_ptr<Connector> make()
{
    return std::make_unique<Emag>();
}

} // namespace evenstock::emag
