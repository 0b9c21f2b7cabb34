// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/table_writer.h"

namespace evenstock {

// The XLSX form of openTable(). Rows wait in a temporary file beside the target, not in memory.
Result<std::unique_ptr<TableWriter>> openXlsxTable(const QString &file, const QString &name,
                                                   const QStringList &columns);

} // namespace evenstock
