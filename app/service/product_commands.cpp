// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/product_commands.h"

#include "app/service/engine_services.h"
#include "app/service/product_input.h"
#include "app/service/product_json.h"
#include "app/sync/ledger.h"
#include "models/store/transaction.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bulkBatch = 200;
constexpr qsizetype mostFailures = 1000; // told one by one; beyond that only counted

const QStringList writtenKinds = {u"products"_s, u"listings"_s};

Status insertProduct(EngineServices &services, Product &product, Quantity stock)
{
    EngineContext &engine = services.context();
    TRY_ASSIGN(const auto other, engine.products.findBySku(product.sku));
    if (other)
        return badArgument(u"sku"_s, u"belongs to another product"_s);
    product.createdAt = engine.now();
    product.updatedAt = engine.now();
    TRY_ASSIGN(product.id, engine.products.insert(product));
    TRY(engine.runs.log(
        {.at = engine.now(), .product = product.id, .field = u"created"_s, .now = product.sku, .cause = u"manual"_s}));
    if (stock == Quantity{})
        return {};
    product.onHand = stock;
    return moveStock(engine, {.product = product.id,
                              .at = engine.now(),
                              .delta = stock,
                              .cause = MovementCause::Opening,
                              .key = u"opening:%1"_s.arg(product.id.value)});
}

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
    TRY(services.engine.transact([&] { return insertProduct(services, product, stock); }));
    services.events.data(writtenKinds);
    return QJsonObject{{u"product"_s, productObject(product)}};
}

// One product, inside the caller's transaction. True where something differs now.
Result<bool> changeOne(EngineServices &services, const QString &sku, QJsonObject fields, const Cause &cause)
{
    TRY_ASSIGN(const Product before, productNamed(services, sku));
    Product after = before;
    if (const QJsonValue renamed = fields.take(u"new_sku"_s); !renamed.isUndefined()) {
        after.sku = renamed.toString();
        TRY(checkSku(after.sku));
        TRY_ASSIGN(const auto other, services.context().products.findBySku(after.sku));
        if (other && other->id != before.id)
            return badArgument(u"new_sku"_s, u"belongs to another product"_s);
    }
    if (fields.contains(u"stock_quantity"_s))
        return badArgument(u"stock_quantity"_s, u"is set by stock.adjust, so that the ledger knows why"_s);
    TRY(applyProductFields(after, fields));
    TRY(changeProduct(services.context(), before, after, cause));
    return productObject(before) != productObject(after);
}

Result<QJsonObject> set(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QString sku, arguments.text(u"sku"_s));
    const QJsonObject fields = arguments.rest();
    TRY(services.engine.transact([&]() -> Status {
        TRY_ASSIGN(const bool changed, changeOne(services, sku, fields, Cause{}));
        Q_UNUSED(changed)
        return {};
    }));
    services.events.data(writtenKinds);
    services.wakeDirty();
    const QString name = fields.value(u"new_sku"_s).toString(sku);
    TRY_ASSIGN(const Product product, productNamed(services, name));
    return QJsonObject{{u"product"_s, productObject(product)}};
}

// product.bulk on its way: some rows at a time, so that runs and other commands get their turn.
struct Bulk {
    EngineServices &services;
    QList<QJsonObject> rows = {};
    bool isDry = false;
    Cause cause = {};
    qsizetype next = 0;
    qint64 changed = 0;
    qint64 failed = 0;
    QJsonArray failures = {};
    CommandReply reply = {};
};

Status bulkRow(Bulk &bulk, qsizetype index)
{
    QJsonObject fields = bulk.rows.at(index);
    const QString sku = fields.take(u"sku"_s).toString();
    std::optional<Savepoint> part;
    TRY_ASSIGN(part, Savepoint::begin(bulk.services.shop));
    const auto changed = changeOne(bulk.services, sku, fields, bulk.cause);
    if (changed) {
        bulk.changed += *changed ? 1 : 0;
        return bulk.isDry ? Status() : part->keep();
    }
    part.reset();
    if (changed.error().code == ErrorCode::Storage)
        return changed.error();
    ++bulk.failed;
    if (bulk.failures.size() < mostFailures) {
        bulk.failures.append(QJsonObject{{u"row"_s, index},
                                         {u"sku"_s, sku.left(200)},
                                         {u"code"_s, errorCodeName(changed.error().code)},
                                         {u"item"_s, changed.error().item},
                                         {u"message"_s, changed.error().detail}});
    }
    return {};
}

void goOn(const std::shared_ptr<Bulk> &bulk)
{
    EngineServices &services = bulk->services;
    const qsizetype end = std::min(bulk->rows.size(), bulk->next + bulkBatch);
    const Status done = services.engine.transact([&]() -> Status {
        for (qsizetype index = bulk->next; index < end; ++index)
            TRY(bulkRow(*bulk, index));
        return {};
    });
    if (!done)
        return bulk->reply(done.error());
    bulk->next = end;
    if (!bulk->isDry)
        services.events.data(writtenKinds);
    if (end < bulk->rows.size())
        return services.later([bulk] { goOn(bulk); });
    if (!bulk->isDry)
        services.wakeDirty();
    QJsonObject result{{u"changed"_s, bulk->changed}, {u"failed_count"_s, bulk->failed}, {u"failed"_s, bulk->failures}};
    if (!bulk->isDry && bulk->changed > 0)
        result.insert(u"batch"_s, qint64(bulk->cause.batch));
    bulk->reply(result);
}

Result<std::shared_ptr<Bulk>> bulkFrom(EngineServices &services, Arguments &arguments)
{
    auto bulk = std::make_shared<Bulk>(Bulk{.services = services});
    TRY_ASSIGN(bulk->rows, arguments.objects(u"rows"_s));
    TRY_ASSIGN(bulk->isDry, arguments.flag(u"dry_run"_s, false));
    TRY(arguments.noMore());
    if (bulk->rows.isEmpty())
        return badArgument(u"rows"_s, u"is missing"_s);
    TRY(services.engine.transact([&]() -> Status {
        TRY_ASSIGN(bulk->cause.batch, services.context().accounts.nextSequence());
        return {};
    }));
    return bulk;
}

void setMany(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    const auto bulk = bulkFrom(services, arguments);
    if (!bulk)
        return reply(bulk.error());
    (*bulk)->reply = reply;
    goOn(*bulk);
}

} // namespace

void addProductCommands(CommandRegistry &registry)
{
    registry.add(u"product.add"_s, add);
    registry.add(u"product.set"_s, set);
    registry.addLater(u"product.bulk"_s, setMany);
}

} // namespace evenstock
