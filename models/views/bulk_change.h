// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/quantity.h"

#include <QAbstractTableModel>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace evenstock {

struct CatalogueRow;

enum class BulkField { Price, Title, Category, Brand, Condition };
enum class BulkAction { Set, Add, Percent, Replace, Before, After };

// One change of many products, as the owner asked for it.
struct BulkChange {
    BulkField field = BulkField::Price;
    BulkAction action = BulkAction::Set;
    QString text = {}; // the amount, the percentage, the text, or what is looked for
    QString with = {}; // Replace: what comes in its place
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
};

// What can be done to a field.
QList<BulkAction> bulkActions(BulkField field);
// True where the text is one that the action can use: an amount, a percentage with at most three decimals, a text.
// Pure.
bool isBulkText(const BulkChange &change);
// The rows that would change; those that stay as they are, or whose price cannot be reckoned, are left out. By
// percent the price is rounded to the nearest minor unit, halves up; none falls below 0. Pure.
QList<BulkRow> bulkRows(const QList<CatalogueRow> &products, const BulkChange &change);

// Product, now, then.
class BulkPreview final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Product, From, To, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<BulkRow> rows);
    const QList<BulkRow> &rows() const { return m_rows; }
    QJsonArray fields() const; // for product.bulk

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<BulkRow> m_rows;
};

} // namespace evenstock
