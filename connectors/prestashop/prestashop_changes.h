// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/prestashop/prestashop_requests.h"

#include <functional>

namespace evenstock::prestashop {

// Some rows of what changed, and the shop's clock when they were read.
using ChangedSink = std::function<Status(const QJsonArray &rows, UtcMs readAt)>;

// Rows of a resource whose date_upd is `from` ("2026-11-20 10:00:00" of the shop) or later, oldest first. A row that
// changes meanwhile moves to the end and shifts pages that are counted from the start, so each page begins at the
// second where the last one ended; a second with more rows than a page is read on by id. A row comes again only where
// it changed again. Account's thread.
Status readChanged(Session &session, const QString &resource, QString from, int pageSize, const ChangedSink &sink);

} // namespace evenstock::prestashop
