// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/sent_model.h"

#include "models/views/field_words.h"
#include "models/views/format.h"

using namespace Qt::StringLiterals;

namespace evenstock {

ItemState SentModel::signOf(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Recorded:
    case DeliveryState::Accepted:
        return ItemState::Running;
    case DeliveryState::Confirmed:
        return ItemState::Agreed;
    case DeliveryState::Refused:
        return ItemState::Error;
    case DeliveryState::InDoubt:
        return ItemState::Warning;
    case DeliveryState::NotSent:
        return ItemState::Undone;
    }
    return ItemState::None;
}

QString SentModel::whatText(const DeliveryRow &delivery)
{
    if (delivery.kind == "create"_L1)
        return tr("New listing");
    if (delivery.kind == "end"_L1)
        return tr("End of the listing");
    QStringList fields;
    if (delivery.quantity)
        fields.append(fieldTitle(Field::Quantity));
    for (auto field = delivery.fields.cbegin(); field != delivery.fields.cend(); ++field)
        fields.append(fieldTitle(field.key()));
    return fields.join(u", "_s);
}

QString SentModel::valueText(const DeliveryRow &delivery)
{
    QStringList values;
    if (delivery.quantity) {
        const QString now = stockText(*delivery.quantity);
        const bool isChange = delivery.kind == "update"_L1 && *delivery.quantity != delivery.baseQuantity;
        // Some channels are told only the difference: it is this step that they take, not the number.
        values.append(isChange ? tr("%1 → %2", "old quantity, new one").arg(stockText(delivery.baseQuantity), now)
                               : now);
    }
    for (auto field = delivery.fields.cbegin(); field != delivery.fields.cend(); ++field)
        values.append(fieldValueText(field.key(), field.value()));
    return values.join(u", "_s);
}

QString SentModel::stateText(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Recorded:
    case DeliveryState::Accepted:
        return tr("Under way");
    case DeliveryState::Confirmed:
        return tr("Taken by the channel");
    case DeliveryState::Refused:
        return tr("Refused");
    case DeliveryState::InDoubt:
        return tr("In doubt: is looked up");
    case DeliveryState::NotSent:
        return tr("Did not arrive");
    }
    return {};
}

QVariant SentModel::data(const QModelIndex &index, int role) const
{
    const DeliveryView *view = at(index);
    if (!view)
        return {};
    const DeliveryRow &delivery = view->delivery;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Value)
            return valueText(delivery);
        if (column == State)
            return stateText(delivery.state);
        return !view->title.isEmpty() ? view->title : !view->sku.isEmpty() ? view->sku : view->externalId;
    case SubtitleRole:
        return column == What ? QVariant(whatText(delivery)) : QVariant();
    case StateRole:
        return column == State ? QVariant(static_cast<int>(signOf(delivery.state))) : QVariant();
    case Qt::ToolTipRole:
        return column == State && !delivery.errorDetail.isEmpty() ? QVariant(delivery.errorDetail) : QVariant();
    case IdRole:
        return static_cast<qlonglong>(view->product.value);
    default:
        return {};
    }
}

QVariant SentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("Product, field") : section == Value ? tr("Sent") : tr("What became of it");
}

} // namespace evenstock
