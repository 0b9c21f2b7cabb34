// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/plan_model.h"

#include "models/core/money.h"
#include "models/views/field_words.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace evenstock {

PlanModel::PlanModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

bool PlanModel::isTickable(const PlanItemView &view)
{
    return view.item.kind != "conflict"_L1 && view.item.state == "open"_L1;
}

void PlanModel::setItems(const QList<PlanItemView> &items, const QMap<PlanId, QString> &channels)
{
    m_all = items;
    m_channels = channels;
    m_filter = {};
    m_ticked.clear();
    for (const PlanItemView &view : items) {
        if (isTickable(view) && !view.item.suspicious)
            m_ticked.insert(view.item.id.value);
    }
    build();
    Q_EMIT ticksChanged();
}

void PlanModel::setFilter(const Filter &filter)
{
    m_filter = filter;
    build();
}

bool PlanModel::isShown(const PlanItemView &view) const
{
    const PlanItemRow &item = view.item;
    if (!m_filter.field.isEmpty() && item.field != m_filter.field)
        return false;
    const bool isConflict = item.kind == "conflict"_L1;
    if ((m_filter.shown == Shown::In && (isConflict || item.direction != "in"_L1)) ||
        (m_filter.shown == Shown::Out && (isConflict || item.direction == "in"_L1)) ||
        (m_filter.shown == Shown::ToCheck && !item.suspicious))
        return false;
    const auto has = [this](const QString &text) { return text.contains(m_filter.text, Qt::CaseInsensitive); };
    return m_filter.text.isEmpty() || has(view.title) || has(view.sku) || has(item.item) ||
           (!item.field.isEmpty() && has(fieldTitle(item.field)));
}

int PlanModel::add(const QString &name, int parent)
{
    const int node = static_cast<int>(m_nodes.size());
    QList<int> &siblings = parent < 0 ? m_top : m_nodes[static_cast<size_t>(parent)].children;
    m_nodes.push_back({.name = name, .parent = parent, .row = static_cast<int>(siblings.size())});
    // The vector may have moved.
    (parent < 0 ? m_top : m_nodes[static_cast<size_t>(parent)].children).append(node);
    return node;
}

// Rows of one product follow each other, so its node is the last one made.
void PlanModel::build()
{
    beginResetModel();
    m_nodes.clear();
    m_top.clear();
    int channel = -1;
    PlanId plan;
    for (const PlanItemView &view : std::as_const(m_all)) {
        if (!isShown(view))
            continue;
        if (m_channels.size() > 1 && (channel < 0 || plan != view.item.plan))
            channel = add(m_channels.value(view.item.plan), -1);
        const QString name = !view.title.isEmpty() ? view.title : !view.sku.isEmpty() ? view.sku : view.item.item;
        const bool isSame = plan == view.item.plan && !m_nodes.empty() && !m_nodes.back().items.isEmpty() &&
                            m_nodes.back().items.first().item.item == view.item.item;
        if (!isSame)
            add(view.title.isEmpty() || view.item.item.isEmpty() ? name : name + u"  ·  "_s + view.item.item,
                channel); // two may have one title
        m_nodes.back().items.append(view);
        plan = view.item.plan;
    }
    endResetModel();
}

template <typename Visit>
void PlanModel::each(const Node &node, Visit visit) const
{
    for (const int child : node.children)
        each(m_nodes[static_cast<size_t>(child)], visit);
    for (const PlanItemView &view : node.items)
        visit(view);
}

int PlanModel::shownCount() const
{
    qsizetype count = 0;
    for (const Node &node : m_nodes)
        count += node.items.size();
    return static_cast<int>(count);
}

QStringList PlanModel::fields() const
{
    QStringList fields;
    for (const PlanItemView &view : m_all) {
        if (!view.item.field.isEmpty() && !fields.contains(view.item.field))
            fields.append(view.item.field);
    }
    return fields;
}

PlanModel::Counts PlanModel::counts() const
{
    Counts counts;
    for (const PlanItemView &view : m_all) {
        if (view.item.kind == "conflict"_L1)
            ++counts.toDecide;
        else
            ++(view.item.direction == "in"_L1 ? counts.in : counts.out);
        counts.toCheck += view.item.suspicious ? 1 : 0;
    }
    return counts;
}

// The parent's node + 1 is the index's number; 0 = top.
int PlanModel::nodeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    if (index.internalId() == 0)
        return m_top[index.row()];
    const int parent = static_cast<int>(index.internalId()) - 1;
    const QList<int> &children = m_nodes[static_cast<size_t>(parent)].children;
    return children.isEmpty() ? parent : children[index.row()];
}

const PlanItemView *PlanModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Node &parent = m_nodes[static_cast<size_t>(index.internalId()) - 1];
    return parent.children.isEmpty() ? &parent.items[index.row()] : nullptr;
}

QList<PlanRowId> PlanModel::ticked(PlanId plan) const
{
    QList<PlanRowId> rows;
    for (const PlanItemView &view : m_all) {
        if (view.item.plan == plan && m_ticked.contains(view.item.id.value))
            rows.append(view.item.id);
    }
    return rows;
}

int PlanModel::tickableCount(PlanId plan) const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [plan](const PlanItemView &view) {
        return view.item.plan == plan && isTickable(view);
    }));
}

int PlanModel::tickedCount() const
{
    return static_cast<int>(m_ticked.size());
}

int PlanModel::tickableCount() const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), isTickable));
}

void PlanModel::tick(Ticks ticks)
{
    for (const Node &node : m_nodes) {
        for (const PlanItemView &view : node.items) {
            if (ticks == Ticks::None)
                m_ticked.remove(view.item.id.value);
            else if (isTickable(view))
                m_ticked.insert(view.item.id.value);
        }
    }
    ticksMoved({});
    Q_EMIT ticksChanged();
}

// Everything under the parent looks different.
void PlanModel::ticksMoved(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, Columns - 1, parent));
    for (int row = 0; row < rows; ++row)
        ticksMoved(index(row, 0, parent));
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(nodeOf(parent)) + 1);
}

QModelIndex PlanModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const Node &node = m_nodes[static_cast<size_t>(index.internalId()) - 1];
    return createIndex(node.row, 0, static_cast<quintptr>(node.parent) + 1);
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_top.size());
    if (parent.column() > 0 || item(parent))
        return 0;
    const Node &node = m_nodes[static_cast<size_t>(nodeOf(parent))];
    return static_cast<int>(node.children.isEmpty() ? node.items.size() : node.children.size());
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

Qt::CheckState PlanModel::stateOf(const Node &node) const
{
    int ticked = 0;
    int tickable = 0;
    each(node, [&](const PlanItemView &view) {
        tickable += isTickable(view) ? 1 : 0;
        ticked += m_ticked.contains(view.item.id.value) ? 1 : 0;
    });
    return ticked == 0 ? Qt::Unchecked : ticked == tickable ? Qt::Checked : Qt::PartiallyChecked;
}

QString PlanModel::wayText(const PlanItemRow &item)
{
    if (item.kind == "conflict"_L1)
        return tr("You decide");
    return item.direction == "in"_L1 ? tr("Comes in") : tr("Goes out");
}

QString PlanModel::reasonText(const QString &reason)
{
    if (reason == "local_changed"_L1)
        return tr("Changed here");
    if (reason == "remote_changed"_L1)
        return tr("Changed there");
    if (reason == "both_changed"_L1)
        return tr("Both changed: to Conflicts");
    if (reason == "by_strategy"_L1)
        return tr("Both changed; your rule decides");
    if (reason == "first_link"_L1)
        return tr("Another number is shown there");
    if (reason == "never_agreed"_L1)
        return tr("The sides never agreed");
    return linkReasonText(reason);
}

// Of what is linked, listed and counted.
QString PlanModel::linkReasonText(const QString &reason)
{
    if (reason == "remote_edit"_L1)
        return tr("Changed there by hand");
    if (reason == "not_seen"_L1)
        return tr("No longer there");
    if (reason == "relisted"_L1)
        return tr("Is back there");
    if (reason == "not_relisted"_L1)
        return tr("Cancelled, and not on sale again");
    if (reason == "sku"_L1)
        return tr("Same SKU");
    if (reason == "ean"_L1)
        return tr("Same EAN");
    if (reason == "key"_L1)
        return tr("Same number there");
    if (reason == "duplicate"_L1)
        return tr("Listed twice");
    if (reason == "publish"_L1)
        return tr("Published here");
    if (reason == "order"_L1 || reason == "order_hold"_L1)
        return tr("Sold there");
    if (reason == "order_release"_L1)
        return tr("An order gave it back");
    if (reason == "opening"_L1)
        return tr("First count");
    return reason == "recount"_L1 || reason == "manual"_L1 ? tr("Counted here") : reason;
}

// Where a row is about no field.
QString PlanModel::kindText(const QString &kind)
{
    if (kind == "link"_L1)
        return tr("Link");
    if (kind == "create_product"_L1)
        return tr("New product");
    if (kind == "create_listing"_L1)
        return tr("New listing");
    if (kind == "end_listing"_L1)
        return tr("End the listing");
    if (kind == "missing"_L1)
        return tr("No longer there");
    if (kind == "order"_L1)
        return tr("Order");
    return kind == "quantity"_L1 ? fieldTitle(Field::Quantity) : kind;
}

// What moved meanwhile is said; it was not overwritten.
QString PlanModel::whyText(const PlanItemRow &item)
{
    if (item.state == "stale"_L1)
        return item.found.isEmpty() ? tr("Moved meanwhile; left alone")
                                    : tr("Moved to %1 meanwhile; left alone").arg(valueText(item, item.found));
    if (item.state == "applied"_L1)
        return tr("Done");
    if (item.state == "failed"_L1)
        return tr("Could not be written; see Errors");
    if (item.state == "discarded"_L1)
        return tr("Discarded");
    return reasonText(item.reason);
}

QString PlanModel::doubtText(const PlanItemRow &item, int limitPercent)
{
    const std::optional<Money> from = moneyFromField(item.from);
    const std::optional<Money> to = moneyFromField(item.to);
    if (item.field != fieldName(Field::Price) || !from || !to || from->minor <= 0)
        return tr("Many at once");
    const std::int64_t percent = std::abs(to->minor - from->minor) * 100 / from->minor;
    return (to->minor < from->minor ? tr("Drop of %1 %, limit %2 %") : tr("Rise of %1 %, limit %2 %"))
        .arg(percent)
        .arg(limitPercent);
}

void PlanModel::setPriceLimits(const QMap<PlanId, int> &limitsPercent)
{
    m_priceLimits = limitsPercent;
}

QString PlanModel::valueText(const PlanItemRow &item, const QString &value)
{
    if (item.kind == "quantity"_L1)
        return value.isEmpty() ? QString() : fieldValueText(Field::Quantity, value);
    return fieldValueText(item.field, value);
}

namespace {

bool isDoubted(const PlanItemRow &item)
{
    static const QStringList settled = {u"stale"_s, u"applied"_s, u"failed"_s, u"discarded"_s};
    return item.suspicious && !settled.contains(item.state);
}

} // namespace

QVariant PlanModel::nodeData(const Node &node, int column, int role) const
{
    if (column != What)
        return {};
    if (role == Qt::DisplayRole)
        return node.name;
    return role == Qt::CheckStateRole ? QVariant(stateOf(node)) : QVariant();
}

QVariant PlanModel::cellData(const PlanItemView &view, int column, int role) const
{
    const PlanItemRow &item = view.item;
    const bool isTicked = m_ticked.contains(item.id.value);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case What:
            return item.field.isEmpty() ? kindText(item.kind) : fieldTitle(item.field);
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
        return column == What ? QVariant(isTicked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case StateRole:
        if (column == Way)
            return static_cast<int>(item.kind == "conflict"_L1  ? ItemState::Conflict
                                    : item.direction == "in"_L1 ? ItemState::Incoming
                                                                : ItemState::Outgoing);
        return column == Why && item.suspicious ? QVariant(static_cast<int>(ItemState::Warning)) : QVariant();
    case ToneRole:
        return column == From || column == Why || (column == To && !isTicked) ? QVariant(static_cast<int>(Tone::Quiet))
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

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != What)
        return false;
    const bool isOn = value.toInt() == Qt::Checked;
    const auto set = [&](const PlanItemView &view) {
        if (isOn && isTickable(view))
            m_ticked.insert(view.item.id.value);
        else
            m_ticked.remove(view.item.id.value);
    };
    if (const PlanItemView *view = item(index)) {
        if (!isTickable(*view))
            return false;
        set(*view);
    } else {
        each(m_nodes[static_cast<size_t>(nodeOf(index))], set);
        ticksMoved(index.siblingAtColumn(0));
    }
    for (QModelIndex above = index; above.isValid(); above = above.parent())
        Q_EMIT dataChanged(above.siblingAtColumn(0), above.siblingAtColumn(Columns - 1));
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const PlanItemView *view = item(index);
    if (index.isValid() && index.column() == What && (!view || isTickable(*view)))
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
