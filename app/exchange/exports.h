// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/table_writer.h"

#include <functional>
#include <stop_token>

namespace evenstock {

class Database;

enum class ExportContent {
    Products, // with their stock; importable again
    Listings,
    Stock,          // the whole ledger
    Orders,         // a row a line; buyers are left out
    Errors,         // in every state
    History,        // runs
    EmagComparison, // MAIN and FBE side by side, a row a SKU
    EmagCompetition,
    EmagRejected, // a row a reason and offer
    EmagLowStock, // at most the program's setting low_stock
    Returns
};
std::optional<ExportContent> exportContentFromName(const QString &name); // "products" …
QString exportContentName(ExportContent content);

// The columns of a content, in their order: names of the command line (interfaces.md).
QStringList exportColumns(ExportContent content);

// Which accounts EmagComparison compares, by name; without a name the only ones there are.
struct ExportPair {
    QString main = {};
    QString fbe = {};
};

// Told every few hundred rows.
using ExportProgress = std::function<void(std::int64_t rows)>;

// Writes everything of one content as it is at this moment. A read-only connection on the caller's thread; takes as
// long as the shop is large (about 100,000 rows a second as CSV) and memory for one page. The rows written; Cancelled,
// and no file, where a stop was asked for.
Result<std::int64_t> exportTo(Database &reader, ExportContent content, ExportFormat format, const QString &file,
                              const std::stop_token &stop = {}, const ExportProgress &progress = {},
                              const ExportPair &pair = {});

} // namespace evenstock
