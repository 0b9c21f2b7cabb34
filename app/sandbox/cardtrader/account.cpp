// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/account.h"

#include "app/sandbox/cardtrader/order_json.h"
#include "app/sandbox/cardtrader/past_orders.h"
#include "app/sandbox/webhook_sender.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

QByteArray segment(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray segment(const QJsonObject &object)
{
    return segment(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// Of the shape of the real thing: three segments, the last as long as an RS256 signature. It signs nothing.
QByteArray tokenOf(const Seller &seller, qint64 appId)
{
    Random random(seller.seed, seller.name + "-token");
    const QString subject = u"app:%1"_s.arg(appId);
    return segment({{u"alg"_s, u"RS256"_s}}) + '.' +
           segment({{u"iss"_s, u"sample-shop"_s}, {u"sub"_s, subject}, {u"jti"_s, random.uuid()}}) + '.' +
           segment(random.bytes(256));
}

Seller sellerOf(const AccountPlan &plan)
{
    if (plan.kind == AccountKind::OneDayReady)
        return {.seed = plan.seed, .name = "one-day-ready", .number = 1};
    return {.seed = plan.seed};
}

} // namespace

Account::Account(const Catalogue &catalogue, const AccountPlan &plan, WebhookSender &webhooks)
    : m_catalogue(catalogue)
    , m_plan(plan)
    , m_seller(sellerOf(plan))
    , m_webhooks(webhooks)
    , m_eventIds(plan.seed, m_seller.name + "-events")
    , m_name(plan.kind == AccountKind::Shop ? u"Nord Hobby"_s : u"Nord Hobby, 1-Day Ready"_s)
    , m_appId(plan.kind == AccountKind::Shop ? 10'001 : 10'002)
    , m_userId(20'001)
    , m_webhookUrl(plan.webhookUrl)
    , m_stock(catalogue, m_seller, plan.products)
    , m_orders(m_seller)
    , m_writes(m_catalogue, m_stock, plan.currency)
    , m_desk(m_orders, m_stock,
             [this](const QString &cause, const Order &order, UtcMs at) { announce(cause, order, at, u"live"_s); })
    , m_jobs(m_seller, [this](JobKind kind, const QJsonObject &item, UtcMs) { return carryOut(kind, item); })
    , m_life(*this, m_seller, plan.ordersPerMinute, plan.start)
{
    m_token = tokenOf(m_seller, m_appId);
    renewSecret();
    addPastOrders(*this, m_seller, {plan.pastOrders, plan.ordersPerDay, plan.start});
}

void Account::renewSecret()
{
    const QByteArray number = m_secrets == 0 ? QByteArray() : QByteArray::number(m_secrets);
    ++m_secrets;
    m_secret = QString::fromLatin1(Random(m_plan.seed, m_seller.name + "-secret" + number).bytes(16).toHex());
}

QJsonObject Account::infoJson() const
{
    const QString app = m_plan.kind == AccountKind::Shop ? u"nordhobby App 20260102030405"_s
                                                         : u"nordhobby 1-Day Ready App 20260102030406"_s;
    QJsonObject info{{u"id"_s, m_appId}, {u"name"_s, app}, {u"shared_secret"_s, m_secret}, {u"user_id"_s, m_userId}};
    if (!m_webhookUrl.isEmpty())
        info.insert(u"webhook_url"_s, m_webhookUrl.toString());
    return info;
}

void Account::forget(qint64 productId)
{
    m_orders.forgetProduct(productId);
}

WriteOutcome Account::carryOut(JobKind kind, const QJsonObject &item)
{
    if (kind == JobKind::Create)
        return m_writes.create(item);
    const qint64 id = wholeNumber(item.value("id"_L1)).value_or(0);
    if (kind == JobKind::Update)
        return m_writes.update(id, item);
    WriteOutcome outcome = m_writes.destroy(id);
    if (outcome.isDone())
        forget(id);
    return outcome;
}

void Account::announce(const QString &cause, const Order &order, UtcMs at, const QString &mode)
{
    if (m_webhookUrl.isEmpty())
        return;
    const bool isDestroyed = cause == "order.destroy"_L1;
    const QJsonObject event{{u"id"_s, m_eventIds.uuid()},
                            {u"time"_s, static_cast<qint64>(at / 1000)},
                            {u"cause"_s, cause},
                            {u"object_class"_s, u"Order"_s},
                            {u"object_id"_s, order.id},
                            {u"mode"_s, mode},
                            {u"data"_s, isDestroyed ? QJsonObject() : orderJson(order, m_catalogue, m_plan.currency)}};
    const QByteArray body = QJsonDocument(event).toJson(QJsonDocument::Compact);
    // The key is the text of the secret, not the bytes its hexadecimal digits stand for.
    const QByteArray signature =
        QMessageAuthenticationCode::hash(body, m_secret.toUtf8(), QCryptographicHash::Sha256).toBase64();
    m_webhooks.send({.url = m_webhookUrl,
                     .body = body,
                     .signatureHeader = "Signature",
                     .signature = signature,
                     .label = u"%1 %2"_s.arg(cause).arg(order.id),
                     .at = at});
}

void Account::sendTestEvent(UtcMs at)
{
    Order order{.id = 1, .code = u"TEST"_s, .createdAt = at, .paidAt = at};
    announce(u"order.create"_s, order, at, u"test"_s);
}

UtcMs Account::nextEventAt() const
{
    return std::min(m_jobs.nextEventAt(), m_life.nextEventAt());
}

void Account::live(UtcMs until)
{
    for (UtcMs at = nextEventAt(); at <= until; at = nextEventAt()) {
        m_jobs.live(at);
        m_life.live(at);
    }
}

} // namespace evenstock::sandbox::cardtrader
