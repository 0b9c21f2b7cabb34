// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::prestashop {

// Walks down from the category it stands under (the shop's home where there is none) by names, and makes what is
// lacking. Account's thread.
Result<QString> makeCategoryOf(Session &session, const CategoryPath &path);

} // namespace evenstock::prestashop
