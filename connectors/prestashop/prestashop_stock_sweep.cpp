// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_stock_sweep.h"

#include "connectors/api/json_read.h"
#include "connectors/prestashop/prestashop_parse.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

constexpr int mostPages = 20'000;

std::optional<SweptRow> sweptRow(const QJsonObject &object)
{
    const auto row = parseStockRow(object);
    if (!row)
        return {};
    bool isProduct = false;
    bool isAttribute = false;
    const SweptRow swept{.product = row->key.product.toLongLong(&isProduct),
                         .attribute = row->key.attribute.toLongLong(&isAttribute),
                         .quantity = row->quantity};
    return isProduct && isAttribute ? std::optional(swept) : std::nullopt;
}

} // namespace

Result<StockSweep> sweepStock(Session &session)
{
    StockSweep sweep;
    std::int64_t last = 0;
    QSet<std::int64_t> withCombinations; // whose rows may lie far apart
    for (int page = 0; page < mostPages; ++page) {
        TRY_ASSIGN(const QJsonArray rows, readRows(session, u"stock_availables"_s,
                                                   {{u"display"_s, u"[id,id_product,id_product_attribute,quantity]"_s},
                                                    {u"filter[id]"_s, u">[%1]"_s.arg(last)},
                                                    {u"sort"_s, u"[id_ASC]"_s},
                                                    {u"limit"_s, QString::number(stockPage)}}));
        const std::int64_t before = last;
        for (const QJsonValue &value : rows) {
            last = std::max<std::int64_t>(last, readId(value.toObject(), u"id"_s, {}).valueOr({}).toLongLong());
            const auto row = sweptRow(value.toObject());
            sweep.isWhole = sweep.isWhole && row;
            if (!row)
                continue; // told when its product is read
            if (row->attribute != 0)
                withCombinations.insert(row->product);
            sweep.rows.push_back(*row);
        }
        if (!rows.isEmpty() && last <= before)
            return makeError(ErrorCode::InvalidResponse, u"the list of stock rows does not move on"_s);
        if (rows.size() < stockPage)
            break;
    }
    std::erase_if(sweep.rows,
                  [&](const SweptRow &row) { return row.attribute == 0 && withCombinations.contains(row.product); });
    return sweep;
}

} // namespace evenstock::prestashop
