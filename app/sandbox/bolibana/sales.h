// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bolibana/goods.h"
#include "app/sandbox/http_message.h"
#include "models/core/result.h"

#include <QJsonArray>

namespace evenstock::sandbox::bolibana {

// The sales that a site was told about. Nothing tells two equal ones apart.
class Sales
{
public:
    HttpAnswer add(const HttpRequest &request, Goods &goods, UtcMs now);
    HttpAnswer page(const HttpRequest &request, const QString &prefix) const;
    HttpAnswer one(const QString &id) const;
    // {take_stock, readable}: what nobody knows of the real one; {sale, status}: a sale goes on.
    QJsonObject change(const QJsonObject &arguments);
    const QJsonArray &all() const { return m_sales; }

private:
    QJsonArray m_sales;
    bool m_takeStock = false;
    bool m_areReadable = true;
};

} // namespace evenstock::sandbox::bolibana
