// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/local_desk.h"
#include "app/webhooks/route_table.h"

// What the local interface tells of Vinted, and how it is described.
namespace evenstock::vintedroutes {

// Listings as they stand, their views, and what went wrong.
void addLists(RouteTable &table, LocalDesk &desk);
void tellListing(LocalDesk &desk, const ExchangePtr &exchange); // the one that the path names

QJsonObject listingSchema();
QString tag();
RouteParameter accountName();
RouteParameter listingId();

} // namespace evenstock::vintedroutes
