// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cardtrader/account.h"

#include <QJsonObject>

namespace evenstock::sandbox::cardtrader {

// What the control API does in the place of buyers, of the marketplace and of the owner on the site:
//   sell    {product|sku, quantity, zero, presale, piecewise, items:[{product|sku, quantity}]}   -> {order}
//   cancel  {order, relist}                                                                      -> {order}
//   order   {order, action: ship|arrive|finish|lose|ask_cancel|confirm_cancel|end_presale|take_out|destroy, line}
//   edit    {product|sku, price, quantity, description, user_data_field, tag, delete}            -> {product}
//   merge   {}                                                                                   -> {order}
//   webhook {url} or {test:true}                                                                 -> {url}
// Made for one action.
class SiteActions
{
public:
    SiteActions(Account &account, UtcMs now);
    Result<QJsonObject> act(const QString &verb, const QJsonObject &arguments);

private:
    Result<Product> product(const QJsonObject &arguments) const;
    Result<QJsonObject> sell(const QJsonObject &arguments);
    Result<QJsonObject> moveOrder(const QJsonObject &arguments);
    Result<Order> moved(const QString &action, qint64 id, const QJsonObject &arguments);
    Result<QJsonObject> edit(const QJsonObject &arguments);
    Result<QJsonObject> setWebhook(const QJsonObject &arguments);
    QJsonObject shown(const Order &order) const;

    Account &m_account;
    UtcMs m_now;
};

} // namespace evenstock::sandbox::cardtrader
