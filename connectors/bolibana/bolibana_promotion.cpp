// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana_promotion.h"

#include "connectors/api/json_read.h"
#include "connectors/bolibana/bolibana_values.h"

using namespace Qt::StringLiterals;

namespace evenstock::bolibana {

Promotion promotionOf(const QJsonObject &product, UtcMs now)
{
    const QJsonValue flag = product.value("has_promotion"_L1);
    const bool isTold = !flag.isNull() && !flag.isUndefined();
    if (isTold && !readBool(product, u"has_promotion"_s).valueOr(false))
        return {};
    // Without the flag only the names of other versions count; promo_price is kept filled after a promotion.
    const auto price = isTold
                           ? firstDecimal(product, {"promo_price", "promotional_price", "discount_price", "sale_price"})
                           : firstDecimal(product, {"discount_price", "promotional_price", "sale_price"});
    Promotion promotion{.price = price.valueOr({}),
                        .from = readTime(product, u"promotion_start_date"_s).valueOr(0),
                        .until = readTime(product, u"promotion_end_date"_s).valueOr(0)};
    if (promotion.price.isEmpty() || (promotion.until != 0 && promotion.until <= now))
        return {};
    promotion.isRunning = promotion.from <= now;
    return promotion;
}

} // namespace evenstock::bolibana
