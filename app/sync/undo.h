// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"

#include <QHash>
#include <QPair>
#include <QSet>

#include <limits>

namespace evenstock {

// One value of a product on its way back. For "on_hand" both are the stock in product units.
struct UndoRow {
    ProductId product = {};
    QString sku = {};
    QString field = {}; // its name in the change log
    QString from = {};
    QString to = {};
};

// One that stays as it is: what it would have gone back to, and what stands there now.
struct UndoLeft {
    UndoRow row = {};
    // changed_since, product_gone, sku_taken, sold_since (not enough on hand: only a part goes back), reversed_before
    QString reason = {};
};

struct UndoReport {
    std::int64_t returned = 0;
    std::int64_t left = 0;
    QSet<ProductId> products = {}; // that values return to
    QList<UndoRow> rows = {};      // the first mostRows
    QList<UndoLeft> leftRows = {}; // the same
    // Never taken back: sales and their cancellations, products that were made, links.
    std::int64_t orders = 0;
    std::int64_t created = 0;
    std::int64_t linked = 0;

    static constexpr int mostRows = 1000;
};

enum class UndoMode { Preview, Apply };

// Takes back what a run, or one command, changed: old values return where nothing newer has changed them, quantities by
// an "undo" movement, at most to zero (sync.md section 4, Undo). The normal push carries it out. Newest first, a batch
// a transaction of the caller; a preview computes the very same and writes nothing. Taking the same back again changes
// nothing. Engine thread.
class Undo
{
public:
    // batch: what the undo itself writes can be taken back under this number.
    static Undo ofRun(EngineContext &engine, RunId run, UndoMode mode, std::int64_t batch);
    static Undo ofBatch(EngineContext &engine, std::int64_t undone, UndoMode mode, std::int64_t batch);
    // Of all that was changed together, one field of one product ("on_hand": its stock).
    static Undo ofOne(EngineContext &engine, std::int64_t undone, ProductId product, const QString &field,
                      std::int64_t batch);

    // This field of this product stays, and is not said to be left: who asks for the undo says why.
    void leaveOut(ProductId product, const QString &field) { m_leftOut.insert({product.value, field}); }

    Result<bool> step(); // false: that was the last batch
    const UndoReport &report() const { return m_report; }

    static constexpr int batchSize = 200;

private:
    Undo(EngineContext &engine, UndoMode mode, std::int64_t batch)
        : m_engine(engine)
        , m_mode(mode)
        , m_batch(batch)
    {
    }
    Result<bool> stepChanges();
    Result<bool> stepMovements();
    Status takeBack(const ChangeRow &row);
    Result<bool> hasNewer(const ChangeRow &change);
    Status takeBackEdit(const Movement &edit);
    struct Return {
        ProductId product = {};
        Quantity delta = {}; // what the undo adds
        AccountId account = {};
        ListingId listing = {};
        QString key = {};
    };
    Status returnStock(const Return &wanted);
    Result<QString> presentValue(const Product &product, const QString &field) const;
    Result<Quantity> presentStock(const Product &product) const;
    Status setValue(const Product &product, const UndoRow &row);
    void note(const UndoRow &row);
    void leave(const UndoRow &row, const QString &reason);

    EngineContext &m_engine;
    UndoMode m_mode;
    std::int64_t m_batch;
    RunId m_run;
    std::int64_t m_undone = 0;
    ProductId m_product; // only of this one …
    QString m_field;     // … and this field
    QSet<QPair<std::int64_t, QString>> m_leftOut;
    std::int64_t m_changeBefore = std::numeric_limits<std::int64_t>::max();
    MovementId m_movementBefore{std::numeric_limits<std::int64_t>::max()};
    bool m_changesDone = false;
    // Preview: what would stand there by now.
    QHash<QPair<std::int64_t, QString>, QString> m_values;
    QHash<ProductId, Quantity> m_stock;
    UndoReport m_report;
};

inline const QString stockChange = QStringLiteral("on_hand"); // field of change_log: stock moved by a command

} // namespace evenstock
