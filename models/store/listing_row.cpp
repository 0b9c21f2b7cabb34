// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/listing_row.h"

#include "models/store/enum_names.h"
#include "models/store/json_text.h"

#include <array>

namespace evenstock {

namespace {

constexpr std::array statusNames = {"active", "inactive", "ended", "missing", "creating"};
constexpr std::array linkNames = {"unlinked", "linked", "duplicate", "ignored"};
constexpr std::array trustNames = {"confirmed", "in_flight", "unexplained"};

} // namespace

ListingRow listingOf(const Statement &s)
{
    ListingRow row;
    int c = 0;
    row.id = s.get<ListingId>(c++);
    row.account = s.get<AccountId>(c++);
    row.product = s.get<ProductId>(c++);
    row.externalId = s.text(c++);
    row.externalSku = s.text(c++);
    row.link = storedIn<LinkState>(linkNames, s.text(c++));
    row.status = storedIn<ListingStatus>(statusNames, s.text(c++));
    row.units = s.int64(c++);
    row.stockTheirs = s.flag(c++);
    row.url = s.text(c++);
    row.currency = s.text(c++);
    row.opensSince = s.int64(c++);
    row.opensAfter = s.get<OrderId>(c++);
    row.remote = fieldsFrom(s.text(c++));
    row.remoteQuantity = s.quantity(c++);
    row.remoteHash = s.blob(c++);
    row.remoteModifiedAt = s.int64(c++);
    row.remoteTimes = timesFrom(s.text(c++));
    row.base = fieldsFrom(s.text(c++));
    row.baseAt = s.int64(c++);
    row.baseRun = s.get<RunId>(c++);
    row.possible = quantitiesFrom(s.text(c++));
    if (!s.isNull(c))
        row.after = quantitiesFrom(s.text(c));
    ++c;
    row.inDoubt = s.flag(c++);
    row.crossing = s.flag(c++);
    row.overtakenAt = s.int64(c++);
    row.landingUntil = s.int64(c++);
    row.changedSeq = s.int64(c++);
    row.observed = s.get<std::optional<Quantity>>(c++);
    row.observedSeq = s.int64(c++);
    row.observedAt = s.int64(c++);
    row.lag = s.get<std::optional<Quantity>>(c++);
    row.lagSince = s.int64(c++);
    row.pendingDrop = s.quantity(c++);
    row.released = s.quantity(c++);
    row.releasedUnseen = s.quantity(c++);
    row.unreturned = s.quantity(c++);
    row.overwritten = s.get<std::optional<Quantity>>(c++);
    row.overwrittenBase = quantitiesFrom(s.text(c++));
    row.settledMovement = s.get<MovementId>(c++);
    row.exposureKept = s.flag(c++);
    const Quantity exposure = s.quantity(c++);
    if (row.exposureKept && exposure != unknownExposure)
        row.exposure = exposure;
    row.trust = storedIn<Trust>(trustNames, s.text(c++));
    row.dirty = static_cast<Dirt>(s.int64(c++));
    row.dirtySince = s.int64(c++);
    row.held = s.text(c++);
    row.heldPlan = s.get<PlanId>(c++);
    row.deferred = s.flag(c++);
    row.ownPrice = s.text(c++);
    row.ownPriceWhy = s.text(c++);
    row.marker = s.text(c++);
    row.eans = stringsFrom(s.text(c++));
    row.matchKeys = stringsFrom(s.text(c++));
    row.brand = s.text(c++);
    row.firstSeenAt = s.int64(c++);
    row.lastSyncedAt = s.int64(c++);
    return row;
}

QString listingStatusName(ListingStatus status)
{
    return nameIn(statusNames, status);
}

std::optional<ListingStatus> listingStatusFromName(const QString &name)
{
    return valueIn<ListingStatus>(statusNames, name);
}

std::optional<LinkState> linkStateFromName(const QString &name)
{
    return valueIn<LinkState>(linkNames, name);
}

std::optional<Trust> trustFromName(const QString &name)
{
    return valueIn<Trust>(trustNames, name);
}

QString linkStateName(LinkState link)
{
    return nameIn(linkNames, link);
}

QString trustName(Trust trust)
{
    return nameIn(trustNames, trust);
}

} // namespace evenstock
