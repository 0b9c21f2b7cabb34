// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector_extras.h"

namespace evenstock::emag {

// Returns by rma/read, page by page, of the last half year at most. Account's thread.
Result<ReturnsPage> readReturns(Session &session, UtcMs since);

// One row of rma/read; InvalidResponse where it has no number. Pure.
Result<RemoteReturn> parseReturn(const QJsonObject &row);

// The word for a request_status; "unknown" for a number eMAG does not document. Pure.
QString returnStateName(std::int64_t status);

} // namespace evenstock::emag
