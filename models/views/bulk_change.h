// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/quantity.h"
#include "models/store/catalogue_queries.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
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
// What can be done to a field.
QList<BulkAction> bulkActions(BulkField field);
// True where the text is one that the action can use: an amount, a percentage with at most three decimals, a text.
// Pure.
bool isBulkText(const BulkChange &change);
// The rows that would change; those that stay as they are, or whose price cannot be reckoned, are left out. By
// percent the price is rounded to the nearest minor unit, halves up; none falls below 0. Pure.
QList<BulkRow> bulkRows(const QList<CatalogueRow> &products, const BulkChange &change);

// Product, now, then. "Then" is what the change makes of it, or what is typed into its cell: that stands for its
// product and field, whatever the change is, until it is applied or taken back.
class BulkPreview final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Product, From, To, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setCurrency(const QString &currency) { m_currency = currency; } // of prices typed where there was none
    void setProducts(QList<CatalogueRow> products);                      // what was typed for others is forgotten
    void setChange(const BulkChange &change);
    const QList<BulkRow> &rows() const { return m_rows; } // of all products
    QList<BulkRow> changed() const;                       // of those that would be other ones and keep their tick
    int tickedCount() const { return static_cast<int>(changed().size()); }
    int leftOutCount() const;
    void tickAll(bool isOn);
    int typedCount() const; // cells, of any field
    void takeBackTyped();
    QJsonArray fields() const; // for product.bulk: of those that would be other ones

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void typed();                      // into a cell, or a tick was changed
    void refused(const QString &text); // it is no value of its field

private:
    void build();
    BulkRow rowOf(const CatalogueRow &product) const;
    static bool isOther(const BulkRow &row) { return row.fields.size() > 1; } // more than its SKU
    QSet<QString> m_leftOut;                                                  // SKUs
    QList<CatalogueRow> m_products;
    BulkChange m_change;
    QString m_currency = QStringLiteral("EUR");
    QHash<QString, QMap<BulkField, QString>> m_typed; // by SKU, as it was typed
    QList<BulkRow> m_rows;
};

} // namespace evenstock
