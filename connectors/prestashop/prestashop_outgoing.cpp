// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_outgoing.h"

#include "connectors/api/json_read.h"

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

bool isRedirect(const Error &error)
{
    return error.httpStatus >= 300 && error.httpStatus < 400;
}

} // namespace

bool stops(const Error &error)
{
    return error.code == ErrorCode::Unauthorized || error.code == ErrorCode::Offline ||
           error.code == ErrorCode::RateLimited || error.code == ErrorCode::Cancelled;
}

Outcome outcomeOf(const Error &error)
{
    if (stops(error) || isRedirect(error))
        return Outcome::NotSent;
    const bool isRefusal = error.code == ErrorCode::Rejected || error.code == ErrorCode::InvalidRequest ||
                           error.code == ErrorCode::NotFound;
    return isRefusal ? Outcome::Refused : Outcome::InDoubt;
}

XmlNode stockEntity(const StockRow &row, Quantity target, bool whole)
{
    XmlNode entity{.name = u"stock_available"_s};
    entity.set(u"id"_s, row.id);
    if (whole) { // id_shop left out would take the row out of every shop, location left out would clear it
        for (const char *name : {"id_product", "id_product_attribute", "id_shop", "id_shop_group", "depends_on_stock",
                                 "out_of_stock", "location"}) {
            const QString key = QLatin1String(name);
            if (row.row.contains(key))
                entity.set(key, readText(row.row, key).valueOr({}));
        }
    }
    entity.set(u"quantity"_s, QString::number(target.wholePieces()));
    return entity;
}

} // namespace evenstock::prestashop
