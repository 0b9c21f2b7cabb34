// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>
#include <cstdint>

namespace evenstock {

// Row id of one aggregate. 0 means "none"; ids of different aggregates do not mix.
template <typename Tag>
struct Id {
    std::int64_t value = 0;
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(static_cast<qint64>(id.value), seed); }
};

using AccountId = Id<struct AccountTag>;
using ProductId = Id<struct ProductTag>;
using ListingId = Id<struct ListingTag>;
using OrderId = Id<struct OrderTag>;
using OrderLineId = Id<struct OrderLineTag>;
using OrderActionId = Id<struct OrderActionTag>;
using MovementId = Id<struct MovementTag>;
using ConflictId = Id<struct ConflictTag>;
using RunId = Id<struct RunTag>;
using PlanId = Id<struct PlanTag>;
using PlanRowId = Id<struct PlanRowTag>;
using DeliveryId = Id<struct DeliveryTag>;
using ProblemId = Id<struct ProblemTag>;
using EventId = Id<struct EventTag>;
using ReplicaId = Id<struct ReplicaTag>;

} // namespace evenstock
