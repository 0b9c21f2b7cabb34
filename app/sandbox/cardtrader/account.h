// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cardtrader/job_queue.h"
#include "app/sandbox/cardtrader/order_desk.h"
#include "app/sandbox/cardtrader/site_life.h"

#include <QUrl>

#include <memory>

namespace evenstock::sandbox {
class WebhookSender;
}

namespace evenstock::sandbox::cardtrader {

enum class AccountKind { Shop, OneDayReady };

// How an account begins.
struct AccountPlan {
    AccountKind kind = AccountKind::Shop;
    std::uint64_t seed = 1;
    qint64 products = 0;
    int pastOrders = 0;
    double ordersPerMinute = 0;
    double ordersPerDay = 0;
    QString currency = {};
    QString webhookUrl = {};
    UtcMs start = 0;
};

// One seller's app on the marketplace: its token, its stock, its orders, its jobs and what happens to them. It may
// outlive its marketplace in a streamed answer, and so refers to nothing of it. One thread.
class Account
{
public:
    Account(const Catalogue &catalogue, const AccountPlan &plan, WebhookSender &webhooks);

    const QString &name() const { return m_name; } // of the shop, as the announcement shows it
    const QByteArray &token() const { return m_token; }
    qint64 userId() const { return m_userId; }
    const QString &currency() const { return m_plan.currency; }
    QJsonObject infoJson() const;

    const Catalogue &catalogue() const { return m_catalogue; }
    Stock &stock() { return m_stock; }
    const Stock &stock() const { return m_stock; }
    ProductWrites &writes() { return m_writes; }
    OrderBook &orders() { return m_orders; }
    const OrderBook &orders() const { return m_orders; }
    OrderDesk &desk() { return m_desk; }
    JobQueue &jobs() { return m_jobs; }
    const JobQueue &jobs() const { return m_jobs; }
    SiteLife &life() { return m_life; }

    void forget(qint64 productId); // after a deletion: its order lines lose it
    void renewSecret();            // what is signed from now on has another proof
    void setWebhookUrl(const QUrl &url) { m_webhookUrl = url; }
    const QUrl &webhookUrl() const { return m_webhookUrl; }
    void sendTestEvent(UtcMs at);

    UtcMs nextEventAt() const;
    void live(UtcMs until);

private:
    WriteOutcome carryOut(JobKind kind, const QJsonObject &item);
    void announce(const QString &cause, const Order &order, UtcMs at, const QString &mode);

    Catalogue m_catalogue;
    AccountPlan m_plan;
    Seller m_seller;
    WebhookSender &m_webhooks;
    Random m_eventIds;
    QString m_name;
    QByteArray m_token;
    QString m_secret;
    int m_secrets = 0; // made so far
    qint64 m_appId = 0;
    qint64 m_userId = 0;
    QUrl m_webhookUrl;
    Stock m_stock;
    OrderBook m_orders;
    ProductWrites m_writes;
    OrderDesk m_desk;
    JobQueue m_jobs;
    SiteLife m_life;
};

} // namespace evenstock::sandbox::cardtrader
