// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/prevented.h"

#include "models/store/database.h"
#include "models/store/id_by_time.h"

namespace evenstock {

namespace {

// What a rule, a count or an edit took off sale was nobody's to sell twice: only where the last movement before it was
// a sale on another channel that left too little for this listing.
#define EVENSTOCK_PREVENTED                                                                                            \
    "d.state = 'confirmed' AND d.quantity_milli = 0 AND d.base_quantity_milli > 0 AND (SELECT m.cause = 'order_hold' " \
    "AND m.account_id IS NOT d.account_id AND m.balance_milli < l.units * 1000 FROM movements m INDEXED BY "           \
    "movements_product WHERE m.product_id = l.product_id AND m.at <= d.recorded_at ORDER BY m.id DESC LIMIT 1)"

constexpr UtcMs kept = 30LL * 24 * 3600 * 1000;

} // namespace

Result<std::int64_t> preventedSince(Database &database, UtcMs time)
{
    TRY_ASSIGN(const auto first, firstIdSince(database, "deliveries", "recorded_at", time));
    TRY_ASSIGN(const auto there,
               database.value<std::int64_t>("SELECT count(*) FROM deliveries d NOT INDEXED CROSS JOIN listings l ON "
                                            "l.id = d.listing_id WHERE d.id >= ? AND " EVENSTOCK_PREVENTED,
                                            first));
    TRY_ASSIGN(const auto gone,
               database.value<std::int64_t>("SELECT count(*) FROM settings s CROSS JOIN json_each(s.value) j WHERE "
                                            "s.key = ? AND j.value >= ?",
                                            preventedSetting, time));
    return there.value_or(0) + gone.value_or(0);
}

Status notePrevented(Database &database, AccountId account)
{
    TRY_ASSIGN(const auto newest,
               database.value<std::int64_t>("SELECT recorded_at FROM deliveries ORDER BY id DESC LIMIT 1"));
    if (!newest)
        return {};
    return database.run(
        "INSERT OR REPLACE INTO settings (key, value) SELECT ?1, json_group_array(at) FROM (SELECT d.recorded_at AS at "
        "FROM deliveries d INDEXED BY deliveries_account CROSS JOIN listings l ON l.id = d.listing_id WHERE "
        "d.account_id = ?2 AND d.recorded_at >= ?3 AND " EVENSTOCK_PREVENTED
        " UNION ALL SELECT j.value FROM settings s CROSS JOIN json_each(s.value) j WHERE s.key = ?1 AND j.value >= ?3)",
        preventedSetting, account, *newest - kept);
}

} // namespace evenstock
