// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/plan_queries.h"
#include "models/views/roles.h"

#include <QAbstractItemModel>
#include <QList>
#include <QSet>

#include <optional>
#include <vector>

namespace evenstock {

// A plan as a tree: product, and under it each change with from, to, direction and reason. Ticks say what will be
// applied; suspicious changes start without one, conflicts cannot have one.
class PlanModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, From, To, Way, Why, Columns };

    explicit PlanModel(QObject *parent = nullptr);

    void setItems(const QList<PlanItemView> &items);
    const PlanItemView *item(const QModelIndex &index) const; // null for a product's row
    QList<PlanRowId> ticked() const;
    int tickedCount() const;
    int tickableCount() const;
    enum class Ticks { All, None };
    void tick(Ticks ticks);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString wayText(const PlanItemRow &item);
    static QString reasonText(const QString &reason); // what the engine notes, in words
    static QString valueText(const PlanItemRow &item, const QString &value);

Q_SIGNALS:
    void ticksChanged();

private:
    struct Product {
        QString name = {};
        QList<PlanItemView> items = {};
    };
    static bool isTickable(const PlanItemView &item);
    Qt::CheckState productState(const Product &product) const;
    QVariant productData(const Product &product, int column, int role) const;
    QVariant cellData(const PlanItemView &view, int column, int role) const;

    std::vector<Product> m_products;
    QSet<qint64> m_ticked;
};

} // namespace evenstock
