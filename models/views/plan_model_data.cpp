// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a plan show.
#include "models/views/field_words.h"
#include "models/views/plan_model.h"
#include "models/views/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

bool isDoubted(const PlanItemRow &item)
{
    static const QStringList settled = {u"stale"_s, u"applied"_s, u"failed"_s, u"discarded"_s};
    return item.suspicious && !settled.contains(item.state);
}

} // namespace

QString PlanModel::noteOf(const Node &channel) const
{
    const auto products =
        static_cast<int>(std::count_if(channel.children.begin(), channel.children.end(), [this](int child) {
            const QList<PlanItemView> &items = m_nodes[static_cast<size_t>(child)].items;
            return !items.isEmpty() && (items.first().item.product || items.first().item.kind != "order"_L1);
        }));
    const QString changes = tr("%n change(s)", nullptr, channel.changes);
    return products == 0 ? changes
                         : tr("%1 on %2", "changes, products").arg(changes, tr("%n product(s)", nullptr, products));
}

QVariant PlanModel::nodeData(const Node &node, int column, int role) const
{
    if (column != What)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return node.name;
    case Qt::CheckStateRole:
        return stateOf(node);
    case Qt::AccessibleTextRole:
        return node.plan ? QVariant(tr("%1, %2", "channel, changes on products").arg(node.name, noteOf(node)))
                         : QVariant();
    case ChannelRole:
        return node.plan ? QVariant::fromValue(m_channels.value(node.plan).badge) : QVariant();
    case BoldRole:
        return node.plan ? QVariant(true) : QVariant();
    case NoteRole:
        return node.plan ? QVariant(noteOf(node)) : QVariant();
    default:
        return {};
    }
}

QVariant PlanModel::cellData(const PlanItemView &view, int column, int role) const
{
    const PlanItemRow &item = view.item;
    const bool isOn = isTicked(view);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case What:
            return whatText(item);
        case From:
            return valueText(item, item.from);
        case To:
            return valueText(item, item.to);
        case Way:
            return wayText(item);
        default:
            return isDoubted(item) ? doubtText(item, m_priceLimits.value(item.plan)) : whyText(item);
        }
    case Qt::ToolTipRole:
        return column == Why ? cellData(view, column, Qt::DisplayRole) : QVariant();
    case Qt::CheckStateRole:
        return column == What ? QVariant(isOn ? Qt::Checked : Qt::Unchecked) : QVariant();
    case StateRole:
        if (column == Way)
            return static_cast<int>(item.kind == "conflict"_L1  ? ItemState::Conflict
                                    : item.direction == "in"_L1 ? ItemState::Incoming
                                                                : ItemState::Outgoing);
        return column == Why && item.suspicious ? QVariant(static_cast<int>(ItemState::Warning)) : QVariant();
    case ToneRole:
        return column == From || column == Why || (column == To && !isOn) ? QVariant(static_cast<int>(Tone::Quiet))
                                                                          : QVariant();
    case IdRole:
        return static_cast<qlonglong>(item.id.value);
    default:
        return {};
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const PlanItemView *view = item(index))
        return cellData(*view, index.column(), role);
    return nodeData(m_nodes[static_cast<size_t>(nodeOf(index))], index.column(), role);
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid() || index.column() != What)
        return flags;
    const PlanItemView *view = item(index);
    if (view ? isTickable(*view) : m_nodes[static_cast<size_t>(nodeOf(index))].isTickable)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Product, field");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Way:
        return tr("Direction");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace evenstock
