// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/undo.h"

#include "app/sync/ledger.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

Undo Undo::ofRun(EngineContext &engine, RunId run, UndoMode mode, std::int64_t batch)
{
    Undo undo(engine, mode, batch);
    undo.m_run = run;
    return undo;
}

Undo Undo::ofBatch(EngineContext &engine, std::int64_t undone, UndoMode mode, std::int64_t batch)
{
    Undo undo(engine, mode, batch);
    undo.m_undone = undone;
    return undo;
}

Undo Undo::ofOne(EngineContext &engine, std::int64_t undone, ProductId product, const QString &field,
                 std::int64_t batch)
{
    Undo undo = ofBatch(engine, undone, UndoMode::Apply, batch);
    undo.m_product = product;
    undo.m_field = field;
    return undo;
}

Result<bool> Undo::step()
{
    if (!m_changesDone) {
        TRY_ASSIGN(const bool more, stepChanges());
        m_changesDone = !more;
        return more || bool(m_run);
    }
    return m_run ? stepMovements() : Result(false);
}

Result<bool> Undo::stepChanges()
{
    TRY_ASSIGN(const auto rows, m_run ? m_engine.runs.changesOfRunBack(m_run, m_changeBefore, batchSize)
                                      : m_engine.runs.changesOfBatchBack(m_undone, m_changeBefore, batchSize));
    for (const ChangeRow &row : rows) {
        m_changeBefore = row.id;
        if (m_product && (row.product != m_product || row.field != m_field))
            continue;
        if (m_leftOut.contains({row.product.value, row.field}))
            continue;
        TRY(takeBack(row));
    }
    return rows.size() == batchSize;
}

Result<bool> Undo::stepMovements()
{
    TRY_ASSIGN(const auto rows, m_engine.products.ofRunBack(m_run, m_movementBefore, batchSize));
    for (const Movement &row : rows) {
        m_movementBefore = row.id;
        if (row.cause == MovementCause::RemoteEdit)
            TRY(takeBackEdit(row));
        else if (row.cause == MovementCause::OrderHold || row.cause == MovementCause::OrderRelease)
            ++m_report.orders;
    }
    return rows.size() == batchSize;
}

void Undo::note(const UndoRow &row)
{
    ++m_report.returned;
    m_report.products.insert(row.product);
    if (m_report.rows.size() < UndoReport::mostRows)
        m_report.rows.append(row);
}

void Undo::leave(const UndoRow &row, const QString &reason)
{
    ++m_report.left;
    if (m_report.leftRows.size() < UndoReport::mostRows)
        m_report.leftRows.append({row, reason});
}

Result<QString> Undo::presentValue(const Product &product, const QString &field) const
{
    const auto planned = m_values.constFind({product.id.value, field});
    return planned != m_values.constEnd() ? *planned : loggedValue(product, field).value_or(QString());
}

Result<Quantity> Undo::presentStock(const Product &product) const
{
    return m_stock.value(product.id, product.onHand);
}

Status Undo::setValue(const Product &product, const UndoRow &row)
{
    if (m_mode == UndoMode::Preview) {
        m_values.insert({product.id.value, row.field}, row.to);
        return {};
    }
    Product after = product;
    setLoggedValue(after, row.field, row.to);
    return changeProduct(m_engine, product, after, {.kind = u"undo"_s, .batch = m_batch});
}

Status Undo::takeBack(const ChangeRow &change)
{
    if (change.field == "created"_L1) {
        m_report.created += change.product ? 1 : 0; // else it is a channel that was connected
        return {};
    }
    if (change.field == "link"_L1 || change.field == "external_id"_L1) {
        ++m_report.linked;
        return {};
    }
    if (change.field == stockChange) {
        const auto before = parseQuantity(change.old.value_or(QString()));
        const auto after = parseQuantity(change.now.value_or(QString()));
        if (!before || !after)
            return {};
        return returnStock(
            {.product = change.product, .delta = *before - *after, .key = u"undo:change:%1"_s.arg(change.id)});
    }
    UndoRow row{.product = change.product, .field = change.field, .to = change.old.value_or(QString())};
    TRY_ASSIGN(const auto product, m_engine.products.find(change.product));
    if (!product) {
        if (change.product)
            leave(row, u"product_gone"_s);
        return {};
    }
    if (!loggedValue(*product, change.field))
        return {}; // a state that the program keeps for itself
    row.sku = product->sku;
    TRY_ASSIGN(row.from, presentValue(*product, change.field));
    if (row.from == row.to)
        return {};
    if (row.from != change.now.value_or(QString())) {
        leave(row, u"changed_since"_s);
        return {};
    }
    TRY_ASSIGN(const bool isNewer, hasNewer(change)); // the same value may be a later decision
    if (isNewer) {
        leave(row, u"changed_since"_s);
        return {};
    }
    if (row.field == "sku"_L1) {
        TRY_ASSIGN(const auto other, m_engine.products.findBySku(row.to));
        if (other && other->id != product->id) {
            leave(row, u"sku_taken"_s);
            return {};
        }
    }
    note(row);
    return setValue(*product, row);
}

// True where somebody else decided about the field after that, and the decision was not itself taken back.
Result<bool> Undo::hasNewer(const ChangeRow &change)
{
    QList<ChangeRow> standing;
    for (std::int64_t after = change.id;;) {
        TRY_ASSIGN(const auto rows, m_engine.runs.changesSince(change.product, change.field, after, batchSize));
        for (const ChangeRow &row : rows) {
            after = row.id;
            const bool takesBack = row.cause == "undo"_L1 && !standing.isEmpty() && standing.last().old == row.now &&
                                   standing.last().now == row.old;
            if (takesBack)
                standing.removeLast();
            else
                standing.append(row);
        }
        if (rows.size() < batchSize)
            break;
    }
    return std::any_of(standing.begin(), standing.end(), [this](const ChangeRow &row) {
        const bool isOfIt = m_run ? row.run == m_run : row.batch == m_undone;
        return !isOfIt && (row.batch == 0 || row.batch != m_batch);
    });
}

Status Undo::takeBackEdit(const Movement &edit)
{
    TRY_ASSIGN(const bool reversed, m_engine.runs.wasReversed(edit.listing, edit.id));
    if (reversed) {
        TRY_ASSIGN(const auto product, m_engine.products.find(edit.product));
        leave({.product = edit.product, .sku = product ? product->sku : QString(), .field = stockChange},
              u"reversed_before"_s);
        return {};
    }
    if (m_mode == UndoMode::Apply)
        TRY(m_engine.runs.settleLateOrders(edit.listing, edit.id, m_engine.now()));
    return returnStock({.product = edit.product,
                        .delta = Quantity{} - edit.delta,
                        .account = edit.account,
                        .listing = edit.listing,
                        .key = u"undo:movement:%1"_s.arg(edit.id.value)});
}

Status Undo::returnStock(const Return &wanted)
{
    TRY_ASSIGN(const bool before, m_engine.products.hasMoved(wanted.key));
    TRY_ASSIGN(const auto product, m_engine.products.find(wanted.product));
    if (before || !product)
        return {};
    TRY_ASSIGN(const Quantity present, presentStock(*product));
    const Quantity target = present + wanted.delta;
    const Quantity reached = std::max(Quantity{}, target);
    UndoRow row{.product = product->id,
                .sku = product->sku,
                .field = stockChange,
                .from = quantityText(present),
                .to = quantityText(reached)};
    if (reached != target) {
        UndoRow rest = row;
        rest.from = row.to;
        rest.to = quantityText(target);
        leave(rest, u"sold_since"_s);
    }
    if (reached == present)
        return {};
    note(row);
    if (m_mode == UndoMode::Preview) {
        m_stock.insert(product->id, reached);
        return {};
    }
    TRY(m_engine.runs.log({.at = m_engine.now(),
                           .product = product->id,
                           .field = stockChange,
                           .old = row.from,
                           .now = row.to,
                           .cause = u"undo"_s,
                           .batch = m_batch}));
    return moveStock(m_engine, {.product = product->id,
                                .at = m_engine.now(),
                                .delta = reached - present,
                                .cause = MovementCause::Undo,
                                .account = wanted.account,
                                .listing = wanted.listing,
                                .key = wanted.key});
}

} // namespace evenstock
