// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/plan_model.h"

#include "models/views/card_words.h"
#include "models/views/field_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

PlanModel::PlanModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

bool PlanModel::isTickable(const PlanItemView &view)
{
    return !view.item.parent && view.item.kind != "conflict"_L1 && view.item.state == "open"_L1;
}

bool PlanModel::isTicked(const PlanItemView &view) const
{
    return m_ticked.contains(view.item.parent ? view.item.parent.value : view.item.id.value);
}

// For when these changes are looked at again.
void PlanModel::keepChoice()
{
    for (const PlanItemView &view : std::as_const(m_all)) {
        if (!isTickable(view) || isTicked(view) != view.item.suspicious)
            m_turned.remove(view.item.id.value);
        else
            m_turned.insert(view.item.id.value);
    }
}

void PlanModel::setItems(const QList<PlanItemView> &items, const QMap<PlanId, Channel> &channels)
{
    keepChoice();
    m_all = items;
    m_channels = channels;
    m_filter = {};
    m_ticked.clear();
    for (const PlanItemView &view : items) {
        if (isTickable(view) && view.item.suspicious == m_turned.contains(view.item.id.value))
            m_ticked.insert(view.item.id.value);
    }
    build();
    Q_EMIT ticksChanged();
}

int PlanModel::follow(const QHash<qint64, QString> &states)
{
    int gone = 0;
    bool isNews = false;
    for (PlanItemView &view : m_all) {
        const QString now = states.value(view.item.id.value, view.item.state);
        if (now == view.item.state)
            continue;
        isNews = true;
        gone += isTickable(view) && now != "open"_L1 ? 1 : 0;
        view.item.state = now;
        if (!isTickable(view))
            m_ticked.remove(view.item.id.value);
    }
    if (!isNews)
        return 0;
    build();
    Q_EMIT ticksChanged();
    return gone;
}

void PlanModel::setFilter(const Filter &filter)
{
    m_filter = filter;
    build();
}

bool PlanModel::isShown(const PlanItemView &view) const
{
    const PlanItemRow &item = view.item;
    if ((!m_filter.field.isEmpty() && item.field != m_filter.field) || (m_filter.plan && item.plan != m_filter.plan))
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
        if (m_channels.size() > 1 && (channel < 0 || plan != view.item.plan)) {
            channel = add(m_channels.value(view.item.plan).name, -1);
            m_nodes.back().plan = view.item.plan;
        }
        const QString name = !view.title.isEmpty() ? view.title : !view.sku.isEmpty() ? view.sku : view.item.item;
        const bool isSame = plan == view.item.plan && !m_nodes.empty() && !m_nodes.back().items.isEmpty() &&
                            m_nodes.back().items.first().item.item == view.item.item;
        if (!isSame)
            add(withTraits(view.title.isEmpty() || view.item.item.isEmpty() ? name : name + u"  ·  "_s + view.item.item,
                           view.condition, view.attributes),
                channel); // two may have one title
        m_nodes.back().items.append(view);
        if (channel >= 0 && !view.item.parent)
            ++m_nodes[static_cast<size_t>(channel)].changes;
        plan = view.item.plan;
        if (isTickable(view)) {
            for (int node = static_cast<int>(m_nodes.size()) - 1; node >= 0; node = m_nodes[size_t(node)].parent)
                m_nodes[size_t(node)].isTickable = true;
        }
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
    const bool isOpen = countOf(u"open"_s) > 0; // then of what is left of it
    Counts counts;
    for (const PlanItemView &view : m_all) {
        if (view.item.parent || (isOpen && view.item.state != "open"_L1))
            continue; // no change of its own
        if (view.item.kind == "conflict"_L1)
            ++counts.toDecide;
        else
            ++(view.item.direction == "in"_L1 ? counts.in : counts.out);
        counts.toCheck += view.item.suspicious ? 1 : 0;
    }
    return counts;
}

int PlanModel::countOf(const QString &state) const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [&state](const PlanItemView &view) {
        return !view.item.parent && view.item.state == state;
    }));
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

QList<PlanRowId> PlanModel::unticked(PlanId plan) const
{
    QList<PlanRowId> rows;
    for (const PlanItemView &view : m_all) {
        if (view.item.plan == plan && isTickable(view) && !isTicked(view))
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

// One signal for the rows under the parent; what is further below is painted anew by who shows it (ticksChanged): a
// signal for each of 20,000 products would hold the window up.
void PlanModel::ticksMoved(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, Columns - 1, parent));
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
        const bool comesWithAnother = view.item.parent && view.item.state == "open"_L1;
        tickable += isTickable(view) || comesWithAnother ? 1 : 0;
        ticked += isTicked(view) ? 1 : 0;
    });
    return ticked == 0 ? Qt::Unchecked : ticked == tickable ? Qt::Checked : Qt::PartiallyChecked;
}

void PlanModel::setPriceLimits(const QMap<PlanId, int> &limitsPercent)
{
    m_priceLimits = limitsPercent;
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

} // namespace evenstock
