// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/import_commands.h"

#include "app/exchange/product_file.h"
#include "app/service/product_batch.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFileRows = 200'000; // they wait in memory for their turn

// What the file itself gets wrong is told with what the shop refuses.
void addFileErrors(ProductBatch &batch, const ProductFileReport &report)
{
    batch.failed = report.failed;
    for (const ProductFileError &error : report.errors) {
        if (batch.failures.size() >= ProductBatch::mostTold)
            return;
        batch.failures.append(QJsonObject{{batch.placeName, error.line},
                                          {u"sku"_s, error.sku.left(200)},
                                          {u"code"_s, errorCodeName(ErrorCode::InvalidRequest)},
                                          {u"item"_s, error.column},
                                          {u"message"_s, error.message}});
    }
}

Result<std::shared_ptr<ProductBatch>> importFrom(EngineServices &services, Arguments &arguments)
{
    auto batch = std::make_shared<ProductBatch>(
        ProductBatch{.services = services, .unknown = UnknownSku::Create, .cause = {.kind = u"import"_s}});
    batch->placeName = u"line"_s;
    TRY_ASSIGN(const QString file, arguments.text(u"file"_s));
    TRY_ASSIGN(batch->isDry, arguments.flag(u"dry_run"_s, false));
    QMap<QString, QString> columns;
    if (arguments.has(u"columns"_s)) {
        TRY_ASSIGN(columns, arguments.textMap(u"columns"_s));
    }
    TRY(arguments.noMore());
    const auto take = [&](const ProductFileRow &row) -> Status {
        if (batch->edits.size() >= mostFileRows)
            return badArgument(u"file"_s, u"has more than %1 rows: split it"_s.arg(mostFileRows));
        batch->edits.append({.place = row.line, .sku = row.sku, .fields = row.fields, .stock = row.stock});
        return {};
    };
    TRY_ASSIGN(const ProductFileReport report, readProductFile(file, take, columns));
    addFileErrors(*batch, report);
    TRY_ASSIGN(batch->cause.batch, newBatch(services));
    batch->counts = [ignored = report.ignoredColumns](const ProductBatch &done) {
        return QJsonObject{{u"created"_s, done.created},
                           {u"updated"_s, done.changed},
                           {u"unchanged"_s, done.unchanged},
                           {u"ignored_columns"_s, QJsonArray::fromStringList(ignored)}};
    };
    return batch;
}

void importProducts(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    const auto batch = importFrom(services, arguments);
    if (!batch)
        return reply(batch.error());
    (*batch)->reply = reply;
    carryOut(*batch);
}

} // namespace

void addImportCommands(CommandRegistry &registry)
{
    registry.addLater(u"import.products"_s, importProducts);
}

} // namespace evenstock
