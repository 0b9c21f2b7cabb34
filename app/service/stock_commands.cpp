// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/stock_commands.h"

#include "app/service/engine_services.h"
#include "app/service/explain_json.h"
#include "app/service/product_json.h"
#include "app/sync/ledger.h"
#include "app/sync/relist_review.h"
#include "app/sync/shelf_count.h"
#include "app/sync/undo.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReason = 500;
constexpr int explainedLines = 10;

// The owner counted, or added and took: what becomes a line of the ledger.
struct Adjustment {
    QString sku = {};
    std::optional<Quantity> delta = {};
    std::optional<Quantity> count = {}; // on hand is so much
    std::optional<Quantity> shelf = {}; // so much lies there, with what is sold and not sent yet
    Quantity notSent = {};              // that is promised to buyers …
    Quantity missing = {};              // … and of it, what does not lie there
    QString reason = {};
    MovementId movement = {};
};

Result<Adjustment> adjustmentFrom(Arguments &arguments)
{
    Adjustment adjustment;
    TRY_ASSIGN(adjustment.sku, arguments.text(u"sku"_s));
    if (arguments.has(u"count"_s) + arguments.has(u"shelf"_s) + arguments.has(u"delta"_s) != 1)
        return badArgument(u"delta"_s, u"or count or shelf must be given, and one of them only"_s);
    if (arguments.has(u"delta"_s)) {
        TRY_ASSIGN(adjustment.delta, arguments.quantity(u"delta"_s));
        if (*adjustment.delta == Quantity{})
            return badArgument(u"delta"_s, u"must not be 0"_s);
    } else {
        const QString name = arguments.has(u"shelf"_s) ? u"shelf"_s : u"count"_s;
        auto &counted = arguments.has(u"shelf"_s) ? adjustment.shelf : adjustment.count;
        TRY_ASSIGN(counted, arguments.quantity(name));
        if (*counted < Quantity{})
            return badArgument(name, u"must be 0 or more"_s);
    }
    TRY_ASSIGN(adjustment.reason, arguments.text(u"reason"_s));
    if (adjustment.reason.size() > mostReason)
        return badArgument(u"reason"_s, u"is longer than %1 characters"_s.arg(mostReason));
    TRY(arguments.noMore());
    return adjustment;
}

// A count answers the question that an unexplained drop asked.
Status settleUnexplained(EngineServices &services, ProductId product)
{
    EngineContext &engine = services.context();
    TRY_ASSIGN(auto rows, engine.listings.ofProduct(product));
    for (ListingRow &row : rows) {
        TRY_ASSIGN(const auto account, engine.accounts.find(row.account));
        if (row.trust != Trust::Unexplained || !account || !account->enabled || row.status == ListingStatus::Missing)
            continue;
        row.trust = Trust::Confirmed;
        TRY(engine.listings.update(row));
    }
    return {};
}

// One line of the change log, by which the owner finds it and takes it back.
Status logAdjustment(EngineServices &services, const Product &before, Quantity onHand)
{
    EngineContext &engine = services.context();
    if (onHand == before.onHand)
        return {};
    TRY_ASSIGN(const std::int64_t batch, engine.accounts.nextSequence());
    return engine.runs.log({.at = engine.now(),
                            .product = before.id,
                            .field = stockChange,
                            .old = quantityText(before.onHand),
                            .now = quantityText(onHand),
                            .cause = Cause{}.kind,
                            .batch = batch});
}

Status countOnShelf(EngineServices &services, Adjustment &adjustment, const Product &product)
{
    TRY(settleUnexplained(services, product.id));
    TRY_ASSIGN(const ShelfCount count, countShelf(services.context(), product, *adjustment.shelf, adjustment.reason));
    adjustment.notSent = count.promised;
    adjustment.missing = count.missing;
    adjustment.movement = count.recount;
    return logAdjustment(services, product, count.onHand);
}

Status adjustOnHand(EngineServices &services, Adjustment &adjustment, const Product &product)
{
    EngineContext &engine = services.context();
    const Quantity delta = adjustment.delta ? *adjustment.delta : *adjustment.count - product.onHand;
    const QString argument = adjustment.delta ? u"delta"_s : u"count"_s;
    if (product.onHand + delta < Quantity{})
        return badArgument(argument, u"is more than the %1 on hand"_s.arg(quantityText(product.onHand)));
    if (product.onHand + delta > mostStock)
        return badArgument(argument, u"is too large: at most %1 can be on hand"_s.arg(quantityText(mostStock)));
    if (adjustment.count) {
        TRY(settleUnexplained(services, product.id));
        TRY(answerByCount(engine, product.id));
    }
    if (delta == Quantity{})
        return {}; // counted, and it was right
    TRY(moveStock(engine, {.product = product.id,
                           .at = engine.now(),
                           .delta = delta,
                           .balance = product.onHand + delta,
                           .cause = adjustment.delta ? MovementCause::Manual : MovementCause::Recount,
                           .key = u"manual:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces),
                           .note = adjustment.reason}));
    TRY_ASSIGN(adjustment.movement, engine.products.newestMovement(product.id));
    return logAdjustment(services, product, product.onHand + delta);
}

Status adjustStock(EngineServices &services, Adjustment &adjustment)
{
    TRY_ASSIGN(const auto product, services.context().products.findBySku(adjustment.sku));
    if (!product)
        return makeError(ErrorCode::NotFound, u"there is no product %1"_s.arg(adjustment.sku.left(200)),
                         adjustment.sku.left(200));
    const Quantity given = adjustment.delta   ? *adjustment.delta
                           : adjustment.shelf ? *adjustment.shelf
                                              : *adjustment.count;
    const QString argument = adjustment.delta ? u"delta"_s : adjustment.shelf ? u"shelf"_s : u"count"_s;
    if (product->unit == "piece"_L1 && !given.isWhole())
        return badArgument(argument, u"must be whole pieces"_s);
    if (adjustment.shelf && *adjustment.shelf > mostStock)
        return badArgument(argument, u"is too large: at most %1 can be on hand"_s.arg(quantityText(mostStock)));
    return adjustment.shelf ? countOnShelf(services, adjustment, *product)
                            : adjustOnHand(services, adjustment, *product);
}

Result<QJsonObject> adjust(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(Adjustment adjustment, adjustmentFrom(arguments));
    TRY(services.engine.transact([&] { return adjustStock(services, adjustment); }));
    QStringList written{u"products"_s, u"listings"_s};
    if (adjustment.shelf)
        written << u"orders"_s << u"problems"_s; // some may miss pieces now, or have them again
    services.events.data(written);
    services.wakeDirty();
    TRY_ASSIGN(const auto product, services.context().products.findBySku(adjustment.sku));
    QJsonObject reply{{u"movement"_s, QJsonValue::Null},
                      {u"on_hand"_s, quantityValue(product ? product->onHand : Quantity{})}};
    if (adjustment.shelf) {
        reply.insert(u"not_sent"_s, quantityValue(adjustment.notSent));
        reply.insert(u"missing"_s, quantityValue(adjustment.missing));
    }
    if (!adjustment.movement || !product)
        return reply;
    TRY_ASSIGN(const auto ledger, StockQueries(services.shop).ledger(product->id, {.limit = 1}));
    if (!ledger.rows.isEmpty())
        reply.insert(u"movement"_s, movementObject(ledger.rows.first()));
    return reply;
}

// Why each channel shows what it shows, with the last lines of the ledger.
Result<QJsonObject> explain(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QString sku, arguments.text(u"sku"_s));
    TRY(arguments.noMore());
    TRY_ASSIGN(const Product product, productNamed(services, sku));
    TRY_ASSIGN(const ShownStock explanation, explainStock(services.context(), product));
    QJsonObject result = explanationObject(explanation);
    TRY_ASSIGN(const auto ledger, StockQueries(services.shop).ledger(product.id, {.limit = explainedLines}));
    QJsonArray lines;
    for (const StockLine &line : ledger.rows)
        lines.append(movementObject(line));
    result.insert(u"ledger"_s, lines);
    return result;
}

} // namespace

void addStockCommands(CommandRegistry &registry)
{
    registry.add(u"stock.explain"_s, explain);
    registry.add(u"stock.adjust"_s, adjust);
}

} // namespace evenstock
