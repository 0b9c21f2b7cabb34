// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/product_batch.h"

#include "app/service/product_input.h"
#include "app/service/product_json.h"
#include "app/sync/ledger.h"
#include "app/sync/undo.h"
#include "models/store/transaction.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype batchSize = 200;

void tellRow(ProductBatch &batch, const QString &sku, const QString &field, const QJsonValue &from,
             const QJsonValue &to)
{
    if (batch.rows.size() < ProductBatch::mostTold)
        batch.rows.append(QJsonObject{{u"sku"_s, sku}, {u"field"_s, field}, {u"from"_s, from}, {u"to"_s, to}});
}

// True where something differs.
bool tellDifferences(ProductBatch &batch, const ProductChange &change)
{
    QJsonObject before = productObject(change.before);
    const QJsonObject after = productObject(change.after);
    before.remove(u"updated_at"_s);
    bool differs = false;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (it.value() == after.value(it.key()))
            continue;
        differs = true;
        tellRow(batch, change.before.sku, it.key(), it.value(), after.value(it.key()));
    }
    return differs;
}

Status create(ProductBatch &batch, const ProductEdit &edit)
{
    Product product{.sku = edit.sku};
    TRY(checkSku(product.sku));
    TRY(applyProductFields(product, edit.fields));
    const Quantity stock = edit.stock.value_or(Quantity{});
    if (product.unit == "piece"_L1 && !stock.isWhole())
        return badArgument(u"stock_quantity"_s, u"must be whole pieces"_s);
    TRY(insertProduct(batch.services, product, stock, batch.cause));
    ++batch.created;
    tellRow(batch, product.sku, u"created"_s, QJsonValue::Null, productObject(product));
    return {};
}

Status change(ProductBatch &batch, const ProductEdit &edit)
{
    TRY_ASSIGN(const ProductChange change, changeOne(batch.services, edit.sku, edit.fields, batch.cause));
    ++(tellDifferences(batch, change) ? batch.changed : batch.unchanged);
    return {};
}

Status carryOutOne(ProductBatch &batch, const ProductEdit &edit)
{
    TRY_ASSIGN(const auto known, batch.services.context().products.findBySku(edit.sku));
    return known || batch.unknown == UnknownSku::Refuse ? change(batch, edit) : create(batch, edit);
}

Status tryOne(ProductBatch &batch, const ProductEdit &edit)
{
    std::optional<Savepoint> part;
    TRY_ASSIGN(part, Savepoint::begin(batch.services.shop));
    const Status done = carryOutOne(batch, edit);
    if (done)
        return batch.isDry ? Status() : part->keep();
    part.reset();
    if (done.error().code == ErrorCode::Storage)
        return done;
    ++batch.failed;
    if (batch.failures.size() < ProductBatch::mostTold) {
        QJsonObject failure{{batch.placeName, edit.place},
                            {u"sku"_s, edit.sku.left(200)},
                            {u"code"_s, errorCodeName(done.error().code)},
                            {u"item"_s, done.error().item},
                            {u"message"_s, done.error().detail}};
        if (done.error().code == ErrorCode::Conflict) {
            TRY_ASSIGN(const auto now, batch.services.context().products.findBySku(edit.sku));
            failure.insert(u"found"_s, now ? productObject(*now).value(done.error().item) : QJsonValue());
        }
        batch.failures.append(failure);
    }
    return {};
}

void finish(ProductBatch &batch)
{
    if (!batch.isDry)
        batch.services.wakeDirty();
    QJsonObject result = batch.counts(batch);
    result.insert(u"rows"_s, batch.rows);
    result.insert(u"failed_count"_s, batch.failed);
    result.insert(u"failed"_s, batch.failures);
    if (!batch.isDry && batch.changed + batch.created > 0)
        result.insert(u"batch"_s, qint64(batch.cause.batch));
    batch.reply(result);
}

// What the caller saw: where one of these is another one by now, its change was made of what is no longer there, and
// nothing is written. Of fields of the owner's own each for itself.
Status checkFrom(const Product &product, const QJsonValue &seen)
{
    if (seen.isUndefined())
        return {};
    if (!seen.isObject())
        return badArgument(u"from"_s, u"must name fields with their values"_s);
    const QJsonObject from = seen.toObject();
    const QJsonObject now = productObject(product);
    const auto moved = [](const QString &name) {
        return makeError(ErrorCode::Conflict, u"%1 is another one by now"_s.arg(name), name);
    };
    for (auto it = from.begin(); it != from.end(); ++it) {
        if (!now.contains(it.key()))
            return badArgument(u"from"_s, u"names a field that no product has"_s);
        if (it.key() != "custom"_L1) {
            if (now.value(it.key()) != it.value())
                return moved(it.key());
            continue;
        }
        const QJsonObject own = it.value().toObject();
        for (auto field = own.begin(); field != own.end(); ++field) {
            const QJsonValue stored = product.custom.value(field.key());
            const bool wasAbsent = field.value().isNull();
            if (wasAbsent ? !stored.isUndefined() && !stored.isNull() : stored != field.value())
                return moved(field.key());
        }
    }
    return {};
}

} // namespace

Result<ProductChange> changeOne(EngineServices &services, const QString &sku, QJsonObject fields, const Cause &cause)
{
    TRY_ASSIGN(const Product before, productNamed(services, sku));
    TRY(checkFrom(before, fields.take(u"from"_s)));
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
    return ProductChange{before, after};
}

Status insertProduct(EngineServices &services, Product &product, Quantity stock, const Cause &cause)
{
    EngineContext &engine = services.context();
    TRY_ASSIGN(const auto other, engine.products.findBySku(product.sku));
    if (other)
        return badArgument(u"sku"_s, u"belongs to another product"_s);
    product.createdAt = engine.now();
    product.updatedAt = engine.now();
    TRY_ASSIGN(product.id, engine.products.insert(product));
    ChangeRow line{.at = engine.now(),
                   .product = product.id,
                   .field = u"created"_s,
                   .now = product.sku,
                   .cause = cause.kind,
                   .batch = cause.batch};
    TRY(engine.runs.log(line));
    if (stock == Quantity{})
        return {};
    product.onHand = stock;
    const bool isImport = cause.kind == "import"_L1;
    if (isImport) {
        line.field = stockChange;
        line.old = quantityText({});
        line.now = quantityText(stock);
        TRY(engine.runs.log(line));
    }
    return moveStock(engine, {.product = product.id,
                              .at = engine.now(),
                              .delta = stock,
                              .cause = isImport ? MovementCause::Import : MovementCause::Opening,
                              .key = u"opening:%1"_s.arg(product.id.value)});
}

void carryOut(const std::shared_ptr<ProductBatch> &batch)
{
    const qsizetype end = std::min(batch->edits.size(), batch->next + batchSize);
    const Status done = batch->services.engine.transact([&]() -> Status {
        for (qsizetype at = batch->next; at < end; ++at)
            TRY(tryOne(*batch, batch->edits.at(at)));
        return {};
    });
    if (!done)
        return batch->reply(done.error());
    batch->next = end;
    if (!batch->isDry)
        batch->services.events.data({u"products"_s, u"listings"_s});
    if (end < batch->edits.size())
        return batch->services.later([batch] { carryOut(batch); });
    finish(*batch);
}

} // namespace evenstock
