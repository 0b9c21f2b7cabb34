// SPDX-License-Identifier: GPL-3.0-or-later
// What was sent.
#include "models/store/database.h"
#include "models/store/json_text.h"
#include "models/store/run_repository.h"

#include <array>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array deliveryNames = {"recorded", "accepted", "confirmed", "refused", "in_doubt", "not_sent"};

#define EVENSTOCK_DELIVERY_COLUMNS                                                                                     \
    "id, account_id, listing_id, run_id, kind, fields, quantity_milli, base_quantity_milli, marker, state, job_id, "   \
    "job_index, recorded_at, settled_at, error_code, error_detail, warnings"

DeliveryRow deliveryOf(const Statement &s)
{
    DeliveryState state = DeliveryState::Recorded;
    for (size_t i = 0; i < deliveryNames.size(); ++i) {
        if (s.text(9) == QLatin1String(deliveryNames.at(i)))
            state = static_cast<DeliveryState>(i);
    }
    return {.id = s.get<DeliveryId>(0),
            .account = s.get<AccountId>(1),
            .listing = s.get<ListingId>(2),
            .run = s.get<RunId>(3),
            .kind = s.text(4),
            .fields = fieldsFrom(s.text(5)),
            .quantity = s.get<std::optional<Quantity>>(6),
            .baseQuantity = s.quantity(7),
            .marker = s.text(8),
            .state = state,
            .jobId = s.text(10),
            .jobIndex = int(s.int64(11)),
            .recordedAt = s.int64(12),
            .settledAt = s.int64(13),
            .errorCode = s.text(14),
            .errorDetail = s.text(15),
            .warnings = stringsFrom(s.text(16))};
}

} // namespace

QString deliveryStateName(DeliveryState state)
{
    return QLatin1String(deliveryNames.at(static_cast<size_t>(state)));
}

Result<DeliveryId> RunRepository::insertDelivery(const DeliveryRow &r)
{
    TRY(m_db.run("INSERT INTO deliveries (account_id, listing_id, run_id, kind, fields, quantity_milli, "
                 "base_quantity_milli, marker, state, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'recorded', ?)",
                 r.account, r.listing, r.run, r.kind, fieldsText(r.fields), r.quantity, r.baseQuantity, r.marker,
                 r.recordedAt));
    return DeliveryId{m_db.lastInsertId()};
}

Status RunRepository::updateDelivery(const DeliveryRow &r)
{
    return m_db.run("UPDATE deliveries SET state = ?, job_id = ?, job_index = ?, settled_at = ?, error_code = ?, "
                    "error_detail = ?, warnings = ? WHERE id = ?",
                    deliveryStateName(r.state), r.jobId, r.jobIndex, r.settledAt, r.errorCode, r.errorDetail,
                    stringsText(r.warnings), r.id);
}

Result<std::optional<DeliveryRow>> RunRepository::findDelivery(DeliveryId id)
{
    return m_db.row("SELECT " EVENSTOCK_DELIVERY_COLUMNS " FROM deliveries WHERE id = ?", deliveryOf, id);
}

Result<QList<DeliveryRow>> RunRepository::openDeliveries(AccountId account)
{
    return m_db.rows("SELECT " EVENSTOCK_DELIVERY_COLUMNS
                     " FROM deliveries WHERE account_id = ? AND state IN ('recorded', "
                     "'accepted', 'in_doubt') ORDER BY id LIMIT 100000",
                     deliveryOf, account);
}

Result<QList<DeliveryRow>> RunRepository::openDeliveriesOf(ListingId listing)
{
    return m_db.rows(
        "SELECT " EVENSTOCK_DELIVERY_COLUMNS
        " FROM deliveries INDEXED BY deliveries_open_listing WHERE listing_id = ? AND state IN ('recorded', "
        "'accepted', 'in_doubt') ORDER BY id LIMIT 1000",
        deliveryOf, listing);
}

Result<std::optional<DeliveryRow>> RunRepository::newestDelivery(ListingId listing, RunId run)
{
    return m_db.row("SELECT " EVENSTOCK_DELIVERY_COLUMNS
                    " FROM deliveries INDEXED BY deliveries_listing WHERE listing_id = ? AND run_id = ? "
                    "ORDER BY id DESC LIMIT 1",
                    deliveryOf, listing, run);
}

} // namespace evenstock
