// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/product_commands.h"

#include "app/service/product_batch.h"
#include "app/service/product_input.h"
#include "app/service/product_json.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

const QStringList writtenKinds = {u"products"_s, u"listings"_s};

Result<QJsonObject> add(EngineServices &services, Arguments &arguments)
{
    Product product;
    TRY_ASSIGN(product.sku, arguments.text(u"sku"_s));
    TRY(checkSku(product.sku));
    Quantity stock;
    if (arguments.has(u"stock_quantity"_s)) {
        TRY_ASSIGN(stock, arguments.quantity(u"stock_quantity"_s));
        if (stock < Quantity{})
            return badArgument(u"stock_quantity"_s, u"must be 0 or more"_s);
    }
    TRY(applyProductFields(product, arguments.rest()));
    if (product.unit == "piece"_L1 && !stock.isWhole())
        return badArgument(u"stock_quantity"_s, u"must be whole pieces"_s);
    TRY(services.engine.transact([&] { return insertProduct(services, product, stock, Cause{}); }));
    services.events.data(writtenKinds);
    return QJsonObject{{u"product"_s, productObject(product)}};
}

Result<QJsonObject> set(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QString sku, arguments.text(u"sku"_s));
    const QJsonObject fields = arguments.rest();
    TRY(services.engine.transact([&]() -> Status {
        TRY_ASSIGN(const std::int64_t batch, services.context().accounts.nextSequence());
        TRY_ASSIGN(const ProductChange change, changeOne(services, sku, fields, {.batch = batch}));
        Q_UNUSED(change)
        return {};
    }));
    services.events.data(writtenKinds);
    services.wakeDirty();
    const QString name = fields.value(u"new_sku"_s).toString(sku);
    TRY_ASSIGN(const Product product, productNamed(services, name));
    return QJsonObject{{u"product"_s, productObject(product)}};
}

Result<std::shared_ptr<ProductBatch>> bulkFrom(EngineServices &services, Arguments &arguments)
{
    auto batch = std::make_shared<ProductBatch>(ProductBatch{.services = services});
    TRY_ASSIGN(const auto rows, arguments.objects(u"rows"_s));
    TRY_ASSIGN(batch->isDry, arguments.flag(u"dry_run"_s, false));
    TRY(arguments.noMore());
    if (rows.isEmpty())
        return badArgument(u"rows"_s, u"is missing"_s);
    for (qsizetype at = 0; at < rows.size(); ++at) {
        QJsonObject fields = rows.at(at);
        const QString sku = fields.take(u"sku"_s).toString();
        batch->edits.append({.place = at, .sku = sku, .fields = fields});
    }
    TRY_ASSIGN(batch->cause.batch, newBatch(services));
    batch->counts = [](const ProductBatch &done) { return QJsonObject{{u"changed"_s, done.changed}}; };
    return batch;
}

void setMany(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    const auto batch = bulkFrom(services, arguments);
    if (!batch)
        return reply(batch.error());
    (*batch)->reply = reply;
    carryOut(*batch);
}

} // namespace

void addProductCommands(CommandRegistry &registry)
{
    registry.add(u"product.add"_s, add);
    registry.add(u"product.set"_s, set);
    registry.addLater(u"product.bulk"_s, setMany);
}

} // namespace evenstock
