// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/emag/order_desk.h"
#include "app/sandbox/emag/shelf.h"
#include "app/sandbox/fault_menu.h"
#include "app/sandbox/http_message.h"
#include "app/sandbox/rate_window.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace evenstock::sandbox::emag {

// One seller user: what it sells, its orders, and how often it may call.
struct Account {
    Account(const QString &accountName, int orderType, qint64 firstOrder)
        : name(accountName)
        , desk(shelf, orderType, firstOrder)
    {
    }
    Account(const Account &) = delete;
    Account &operator=(const Account &) = delete;

    bool admits(const QString &path, UtcMs now);

    QString name;
    QString user;
    QString password;
    Shelf shelf;
    OrderDesk desk;
    QJsonArray documents = {}; // attached to orders
    QJsonArray returns = {};   // rows of rma/read
    bool isOpen = false;       // its shelf was filled

private:
    RateWindow m_ordersSecond{12, 1000};
    RateWindow m_ordersMinute{720, 60'000};
    RateWindow m_otherSecond{3, 1000};
    RateWindow m_otherMinute{180, 60'000};
    RateWindow m_eanSecond{5, 1000};
    RateWindow m_eanMinute{200, 60'000};
};

// One authorised call below the prefix: {"product_offer","read"}.
struct Call {
    const HttpRequest &request;
    QStringList path;
    QJsonObject body;    // of a JSON object; filters count only at its top
    QJsonValue entities; // of a save: under "data", or the body itself where it is a list
    Account &account;
    FaultMenu &faults;
    UtcMs now;

    bool is(const char *first, const char *second) const;
    QString route() const { return QString::fromLatin1(request.method) + u" /"_qs + path.join(u'/'); }
};

HttpAnswer answered(const QJsonValue &results, bool isError = false, const QStringList &messages = {});
HttpAnswer refused(const QString &message);
HttpAnswer gateway(int status, const QString &message); // {"message":…}, as the gateway in front of eMAG says it

// Each answers the calls it knows and leaves the others.
std::optional<HttpAnswer> answerLookups(const Call &call);
std::optional<HttpAnswer> answerOffers(const Call &call);
std::optional<HttpAnswer> answerOrders(const Call &call);
std::optional<HttpAnswer> answerReturns(const Call &call);

// A buyer sends a line of an order back; empty where it has no such line.
std::optional<QJsonObject> sendBack(Account &account, const Order &order, const QJsonObject &wanted, UtcMs now);

// The page that a read asks for.
struct Page {
    qint64 number = 1;
    qint64 size = 100;
    static std::optional<Page> of(const QJsonObject &body); // empty where more than 100 are asked for
    bool holds(qint64 position) const { return position >= (number - 1) * size && position < number * size; }
};

} // namespace evenstock::sandbox::emag
