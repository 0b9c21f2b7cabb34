// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/money.h"
#include "models/core/quantity.h"
#include "models/core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>

namespace evenstock {

enum class ExportFormat { Csv, Xlsx, Json };
std::optional<ExportFormat> exportFormatFromName(const QString &name); // "csv", "xlsx", "json"

struct Moment {
    UtcMs at = 0; // 0: empty
};

// One value of a table by its type; std::monostate is an empty cell. Text is what somebody wrote and is guarded against
// being read as a formula; the other types are ours and never are.
using Cell = std::variant<std::monostate, QString, qint64, Quantity, Money, Moment>;

// A table written row by row into a file, in a memory that does not grow with it. The file appears whole, and in the
// place of an earlier one, when finish() succeeds; otherwise nothing is left behind and the earlier one stays. Any
// thread, one at a time. Errors are ErrorCode::Storage in plain words: a full disk, a folder that may not be written.
//
//   CSV   RFC 4180, UTF-8 without byte order mark, CR LF; money and quantities as decimals with a point, times ISO 8601
//   XLSX  texts as texts, numbers as numbers, times as dates in UTC; further sheets where one is full
//   JSON  {"<name>": [{"<column>": …}]}: money as integer minor units under "<column>_minor", empty cells left out
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    virtual Status row(const QList<Cell> &cells) = 0; // as many as there are columns
    virtual Status finish() = 0;
};

Result<std::unique_ptr<TableWriter>> openTable(ExportFormat format, const QString &file, const QString &name,
                                               const QStringList &columns);

} // namespace evenstock
