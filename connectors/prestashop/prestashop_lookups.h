// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/prestashop/prestashop_requests.h"

// Small questions to a shop. Account's thread.
namespace evenstock::prestashop {

// Ids of products that have one of these references themselves or in a combination.
Result<QStringList> productsBySku(Session &session, const QStringList &skus);

// Rows {id, parent, name}.
Result<QJsonArray> readCategories(Session &session);
// The same, as this run may have read them already.
Result<QJsonArray> knownCategories(Session &session);

} // namespace evenstock::prestashop
