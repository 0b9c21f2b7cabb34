// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/kept_changes.h"

#include "models/store/database.h"

namespace evenstock {

namespace {

KeptChange keptOf(const Statement &s)
{
    return {.listing = s.get<ListingId>(0),
            .direction = s.text(1) == QLatin1String("in") ? Direction::In : Direction::Out,
            .field = s.text(2),
            .to = s.text(3)};
}

} // namespace

Result<bool> KeptChanges::areAny()
{
    if (!m_any) {
        TRY_ASSIGN(const auto one, m_db.value<int>("SELECT 1 FROM kept_changes LIMIT 1"));
        m_any = one.has_value();
    }
    return *m_any;
}

Status KeptChanges::keep(const KeptChange &change, UtcMs now)
{
    m_any = true;
    return m_db.run("INSERT INTO kept_changes (listing_id, direction, field, to_value, kept_at) VALUES (?, ?, ?, ?, ?) "
                    "ON CONFLICT (listing_id, direction, field) DO UPDATE SET to_value = excluded.to_value, "
                    "kept_at = excluded.kept_at",
                    change.listing, directionName(change.direction), change.field, change.to, now);
}

Result<QList<KeptChange>> KeptChanges::of(ListingId listing)
{
    TRY_ASSIGN(const bool any, areAny());
    if (!any)
        return QList<KeptChange>();
    return m_db.rows("SELECT listing_id, direction, field, to_value FROM kept_changes WHERE listing_id = ? LIMIT 40",
                     keptOf, listing);
}

Result<std::optional<KeptChange>> KeptChanges::find(ListingId listing, Direction direction, const QString &field)
{
    TRY_ASSIGN(const bool any, areAny());
    if (!any)
        return std::optional<KeptChange>();
    return m_db.row("SELECT listing_id, direction, field, to_value FROM kept_changes WHERE listing_id = ? AND "
                    "direction = ? AND field = ?",
                    keptOf, listing, directionName(direction), field);
}

Status KeptChanges::forget(ListingId listing, Direction direction, const QString &field)
{
    TRY_ASSIGN(const bool any, areAny());
    if (!any)
        return {};
    return m_db.run("DELETE FROM kept_changes WHERE listing_id = ? AND direction = ? AND field = ?", listing,
                    directionName(direction), field);
}

Status KeptChanges::forgetAll(ListingId listing)
{
    return m_db.run("DELETE FROM kept_changes WHERE listing_id = ?", listing);
}

} // namespace evenstock
