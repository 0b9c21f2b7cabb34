// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exports.h"

#include "app/exchange/export_rows.h"
#include "models/store/enum_names.h"
#include "models/store/transaction.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {
constexpr std::array contentNames = {"products",      "listings",       "stock",           "orders",
                                     "errors",        "history",        "emag-comparison", "emag-competition",
                                     "emag-rejected", "emag-low-stock", "returns"};
constexpr int pageRows = 500;
} // namespace

std::optional<ExportContent> exportContentFromName(const QString &name)
{
    return valueIn<ExportContent>(contentNames, name);
}

QString exportContentName(ExportContent content)
{
    return nameIn(contentNames, content);
}

Result<std::int64_t> exportTo(Database &reader, ExportContent content, ExportFormat format, const QString &file,
                              const std::stop_token &stop, const ExportProgress &progress, const ExportPair &pair)
{
    TRY_ASSIGN(const auto moment, Transaction::joinRead(reader)); // one moment, however long it takes
    TRY_ASSIGN(const auto writer, openTable(format, file, exportContentName(content), exportColumns(content)));
    std::int64_t rows = 0;
    PageRequest request{.limit = pageRows};
    do {
        if (stop.stop_requested())
            return makeError(ErrorCode::Cancelled, u"the export was stopped"_s);
        TRY_ASSIGN(const auto page, exportRows(reader, content, request, pair));
        for (const QList<Cell> &row : page.rows)
            TRY(writer->row(row));
        rows += page.rows.size();
        request.after = page.next;
        if (progress)
            progress(rows);
    } while (!request.after.isEmpty());
    TRY(writer->finish());
    return rows;
}

} // namespace evenstock
