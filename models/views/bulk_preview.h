// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/bulk_change.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QJsonArray>
#include <QMap>
#include <QSet>

namespace evenstock {

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
    void sort(int column, Qt::SortOrder order) override; // -1: as they were chosen

Q_SIGNALS:
    void typed();                      // into a cell, or a tick was changed
    void refused(const QString &text); // it is no value of its field

private:
    void build();
    BulkRow rowOf(const CatalogueRow &product) const;
    static bool isOther(const BulkRow &row) { return row.fields.size() > 1; } // more than its SKU
    QSet<QString> m_leftOut;                                                  // SKUs
    void arrange();
    QList<CatalogueRow> m_given;
    QList<CatalogueRow> m_products; // as they are sorted
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    BulkChange m_change;
    QString m_currency = QStringLiteral("EUR");
    QHash<QString, QMap<BulkField, QString>> m_typed; // by SKU, as it was typed
    QList<BulkRow> m_rows;
};

} // namespace evenstock
