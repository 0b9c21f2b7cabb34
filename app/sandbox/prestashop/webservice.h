// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/prestashop/order_desk.h"

#include <QStringList>

namespace evenstock::sandbox {
class FaultMenu;
} // namespace evenstock::sandbox

namespace evenstock::sandbox::prestashop {

// The calls of one shop below /api, as WebserviceRequest carries them out: a PUT blanks what it does not name, the id
// in the body decides, a body may hold many entities, the sum row of a product with combinations can be written and
// nothing comes of it, a row without id_shop is lost. One thread.
class Webservice
{
public:
    Webservice(Shop &shop, OrderDesk &desk, FaultMenu &faults)
        : m_shop(shop)
        , m_desk(desk)
        , m_faults(faults)
    {
    }

    // `path` below /api: {"products","7"}.
    HttpAnswer answer(const HttpRequest &request, const QStringList &path, UtcMs now);

private:
    Style styleOf(const HttpRequest &request) const;
    HttpAnswer root(const HttpRequest &request, const Style &style) const;
    HttpAnswer get(const Resource &resource, const HttpRequest &request, const QStringList &path);
    HttpAnswer write(const Resource &resource, const HttpRequest &request, const QStringList &path, UtcMs now);
    HttpAnswer remove(const Resource &resource, const HttpRequest &request, const QStringList &path);
    HttpAnswer picture(const HttpRequest &request, const QStringList &path, UtcMs now);
    void addPrices(QJsonObject &row, const HttpRequest &request);
    Rows answered(const Resource &resource, const HttpRequest &request);

    std::optional<Fault> check(const Resource &resource, const QJsonObject &entity, const QByteArray &method) const;
    QJsonObject merged(const Resource &resource, const QJsonObject &before, const QJsonObject &entity,
                       bool whole) const;
    HttpAnswer create(const Resource &resource, const QJsonObject &entity, const Style &style, UtcMs now);
    std::optional<Fault> change(const Resource &resource, const QJsonObject &entity, const QByteArray &method,
                                UtcMs now);

    Shop &m_shop;
    OrderDesk &m_desk;
    FaultMenu &m_faults;
};

} // namespace evenstock::sandbox::prestashop
