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
    enum class Shown { All, In, Out, ToCheck };
    struct Filter {
        QString text = {};  // in the product's name, SKU or the field's title
        QString field = {}; // its name; empty = all
        Shown shown = Shown::All;
    };
    void setFilter(const Filter &filter); // what is hidden keeps its tick
    int shownCount() const;               // changes
    QStringList fields() const;           // names of the fields of the plan, shown or not
    // Of the whole plan, shown or not.
    struct Counts {
        int in = 0;
        int out = 0;
        int toDecide = 0;
        int toCheck = 0;
        int all() const { return in + out + toDecide; }
    };
    Counts counts() const;
    const PlanItemView *item(const QModelIndex &index) const; // null for a product's row
    QList<PlanRowId> ticked() const;
    int tickedCount() const;
    int tickableCount() const;
    enum class Ticks { All, None };
    void tick(Ticks ticks); // of what is shown

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
    static QString linkReasonText(const QString &reason);
    static QString kindText(const QString &kind);
    static QString whyText(const PlanItemRow &item); // reason, doubt, or what became of it
    static QString valueText(const PlanItemRow &item, const QString &value);

Q_SIGNALS:
    void ticksChanged();

private:
    struct Product {
        QString name = {};
        QList<PlanItemView> items = {};
    };
    static bool isTickable(const PlanItemView &item);
    bool isShown(const PlanItemView &view) const;
    void build();
    Qt::CheckState productState(const Product &product) const;
    QVariant productData(const Product &product, int column, int role) const;
    QVariant cellData(const PlanItemView &view, int column, int role) const;

    QList<PlanItemView> m_all;
    Filter m_filter;
    std::vector<Product> m_products; // of what is shown
    QSet<qint64> m_ticked;
};

} // namespace evenstock
