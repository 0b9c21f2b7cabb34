// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exports.h"
#include "models/store/paging.h"

namespace evenstock {

// Rows of one content, a page at a time, in the order of exportColumns().
Result<Page<QList<Cell>>> exportRows(Database &reader, ExportContent content, const PageRequest &request,
                                     const ExportPair &pair = {});

} // namespace evenstock
