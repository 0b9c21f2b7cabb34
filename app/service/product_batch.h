// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/command_registry.h"
#include "app/service/engine_services.h"

#include <QJsonArray>

#include <memory>

namespace evenstock {

// One product of many, as a command or a file names it.
struct ProductEdit {
    qint64 place = 0; // row of the command, line of the file
    QString sku = {};
    QJsonObject fields = {};            // as applyProductFields() takes them, and new_sku
    std::optional<Quantity> stock = {}; // of a product that is new
};

enum class UnknownSku { Refuse, Create };

// Many products changed under one number (batch.undo), some at a time, so that runs and other commands get their turn.
// A row that cannot be done is told and left out; the others go on. A dry run does the very same and keeps nothing of
// it. Engine thread.
struct ProductBatch {
    EngineServices &services;
    QList<ProductEdit> edits = {};
    UnknownSku unknown = UnknownSku::Refuse;
    bool isDry = false;
    Cause cause = {};
    QString placeName = QStringLiteral("row"); // of a failure's place
    qsizetype next = 0;
    qint64 created = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 failed = 0;
    QJsonArray failures = {}; // {row | line, sku, code, item, message, found}, the first thousand
    QJsonArray rows = {};     // {sku, field, from, to}, the first thousand; field "created" for a new product
    CommandReply reply = {};
    std::function<QJsonObject(const ProductBatch &)> counts = {}; // of the reply, besides rows, failures and batch

    static constexpr qsizetype mostTold = 1000;
};
void carryOut(const std::shared_ptr<ProductBatch> &batch);

// Inside the caller's transaction. What the product was and is. Conflict, with the field as item, where "from" in the
// fields names a value that is another one by now.
struct ProductChange {
    Product before = {};
    Product after = {};
};
Result<ProductChange> changeOne(EngineServices &services, const QString &sku, QJsonObject fields, const Cause &cause);
// Opens the ledger with `stock`: an opening, or an import's line that batch.undo takes back.
Status insertProduct(EngineServices &services, Product &product, Quantity stock, const Cause &cause);

} // namespace evenstock
