// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/delivery_queries.h"
#include "models/views/paged_model.h"
#include "models/views/roles.h"

namespace evenstock {

// What one run sent to the marketplace, and what became of it.
class SentModel final : public PagedModel<DeliveryView>
{
    Q_OBJECT

public:
    enum Column { What, Value, State, Columns };
    using PagedModel::PagedModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override; // IdRole: the product
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString whatText(const DeliveryRow &delivery); // "Price, Title"
    static QString stateText(DeliveryState state);
    static ItemState signOf(DeliveryState state);

protected:
    qint64 idOf(const DeliveryView &row) const override { return row.delivery.id.value; }

private:
    static QString valueText(const DeliveryRow &delivery);
};

} // namespace evenstock
