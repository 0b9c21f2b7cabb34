// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

#include <QJsonArray>
#include <QJsonObject>

// The categories of all games. Products carry their category's id only, so the names are remembered with the account
// and read again once a day. Account's thread.
namespace evenstock::cardtrader {

// Games with their categories, in the shape of Connector::fetchCategories.
Result<QJsonArray> readCategoryTree(Session &session);

// What Identity::settings should remember; empty while what is remembered is fresh, or where the names cannot be read
// now. Errors only where the account must stop: Unauthorized, Cancelled.
Result<QJsonObject> refreshedCategoryNames(Session &session);

// Puts the category's name in the place of its id, where it is known.
void nameCategory(RemoteListing &listing, const QJsonObject &accountSettings);

} // namespace evenstock::cardtrader
