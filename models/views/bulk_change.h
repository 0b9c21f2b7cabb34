// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/quantity.h"
#include "models/store/catalogue_queries.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace evenstock {

enum class BulkField { Price, Title, Category, Brand, Condition };
enum class BulkAction { Set, Add, Percent, Replace, Before, After };

// One change of many products, as the owner asked for it.
struct BulkChange {
    BulkField field = BulkField::Price;
    BulkAction action = BulkAction::Set;
    QString text = {};   // the amount, the percentage, the text, or what is looked for
    QString with = {};   // Replace: what comes in its place
    bool isAsked = true; // false: a field was chosen, and nothing is typed for it yet
};

// A product as it is and as it would be.
struct BulkRow {
    QString sku = {};
    QString title = {};
    QString from = {}; // as people read it
    QString to = {};
    Money priceFrom = {}; // where the price changes
    Money priceTo = {};
    QJsonObject fields = {}; // of product.bulk, the SKU among them
    QJsonObject seen = {};   // what these are made of: "from" of product.bulk
    bool isLeftOut = false;  // the owner took its tick off
    bool isTyped = false;    // the value of the shown field was typed for this product alone
    QStringList others = {}; // other fields that were typed for it
};

QString bulkFieldText(BulkField field);
QString bulkFieldName(BulkField field); // of product.bulk
// What can be done to a field.
QList<BulkAction> bulkActions(BulkField field);
// True where the text is one that the action can use: an amount, a percentage with at most three decimals, a text.
// Pure.
bool isBulkText(const BulkChange &change);
// The rows that would change; those that stay as they are, or whose price cannot be reckoned, are left out. By
// percent the price is rounded to the nearest minor unit, halves up; none falls below 0. Pure.
QList<BulkRow> bulkRows(const QList<CatalogueRow> &products, const BulkChange &change);

// The row of a product that stays as it is.
BulkRow bulkRowOf(const CatalogueRow &product, BulkField field);
// Puts a change into a row; false where the product stays as it is, or its price cannot be reckoned. Pure.
bool putChange(BulkRow &row, const CatalogueRow &product, const BulkChange &change);
// A price typed for one product: in its currency, else in the usual one of the shop; nothing where it is none. Pure.
std::optional<Money> bulkPrice(const CatalogueRow &product, const QString &text, const QString &usualCurrency);
// Puts what was typed for one field of one product into its row, in the place of the change. Pure.
void putTyped(BulkRow &row, const CatalogueRow &product, BulkField field, const QString &text,
              const QString &usualCurrency);

} // namespace evenstock
