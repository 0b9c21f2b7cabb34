// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/catalogue_model.h"
#include "models/views/read_store.h"

#include <algorithm>
#include <vector>

namespace evenstock {

namespace {

// Where each product stands. By the number of its id: they have next to no gaps.
class Places
{
public:
    Places(const ProductIdList &ids, qsizetype count)
    {
        std::int64_t most = 0;
        for (qsizetype row = 0; row < count; ++row)
            most = std::max(most, ids[row].value);
        m_rows.resize(static_cast<size_t>(most) + 1, -1);
        for (qsizetype row = 0; row < count; ++row)
            m_rows[static_cast<size_t>(ids[row].value)] = static_cast<int>(row);
    }
    int of(ProductId id) const
    {
        const auto at = static_cast<size_t>(id.value);
        return at < m_rows.size() ? m_rows[at] : -1;
    }

private:
    std::vector<int> m_rows;
};

} // namespace

// The new order comes in three steps that any view and its selection can follow: the list grows, its rows change their
// places, it shrinks.
void CatalogueModel::take(CatalogueIndex index)
{
    if (!m_indexed) {
        m_ids = {};
        for (const CatalogueRow &row : std::as_const(m_first))
            m_ids.append(row.id);
        m_indexed = true;
    }
    ProductIdList fresh = std::move(index.ids);
    if (fresh == m_ids)
        return keepOrder();
    const int before = static_cast<int>(m_ids.size());
    const int after = static_cast<int>(fresh.size());
    if (fresh.beginsWith(m_ids)) { // the first page and what comes after it
        beginInsertRows({}, before, after - 1);
        m_ids = std::move(fresh);
        m_blocks.clear();
        m_first.clear();
        endInsertRows();
        if (before > 0)
            Q_EMIT dataChanged(this->index(0, 0), this->index(before - 1, columnCount() - 1));
        return;
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_ids.append(fresh, before);
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<ProductId> oldIds;
    for (const QModelIndex &held : old)
        oldIds.push_back(m_ids[held.row()]);
    if (before > after)
        fresh.append(m_ids, after);
    m_ids = std::move(fresh);
    m_blocks.clear();
    m_first.clear();
    QModelIndexList moved;
    if (!old.isEmpty()) {
        const Places places(m_ids, after);
        for (qsizetype i = 0; i < old.size(); ++i) {
            const int row = places.of(oldIds[static_cast<size_t>(i)]);
            moved.append(row < 0 ? QModelIndex() : this->index(row, old[i].column()));
        }
    }
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    if (before > after) {
        beginRemoveRows({}, after, before - 1);
        m_ids.truncate(after);
        endRemoveRows();
    }
}

// Nothing moves, however much is selected; only what the rows hold may be new.
void CatalogueModel::keepOrder()
{
    readAgain();
}

// Each block when it is next looked at; until then, and where it can no longer be read, it shows what it showed.
void CatalogueModel::readAgain()
{
    for (const int block : m_blocks.keys())
        m_blocks.object(block)->isOld = true;
    m_first.clear();
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CatalogueModel::rowOf(ProductId id) const
{
    if (!m_indexed) {
        for (int row = 0; row < m_first.size(); ++row)
            if (m_first[row].id == id)
                return row;
        return -1;
    }
    return static_cast<int>(m_ids.find(id));
}

const CatalogueRow *CatalogueModel::loaded(int row) const
{
    if (!m_indexed)
        return row < m_first.size() ? &m_first[row] : nullptr;
    const int place = row / blockRows;
    Block *block = m_blocks.object(place);
    if (!block || block->isOld) {
        const std::vector<ProductId> ids = m_ids.part(qsizetype(place) * blockRows, blockRows);
        Result<QList<CatalogueRow>> found = CatalogueQueries(m_store.database()).rows(ids);
        if (!block || found.ok()) {
            block = new Block{.rows = QList<CatalogueRow>(static_cast<qsizetype>(ids.size()))}; // those gone stay empty
            fill(*block, ids, found.valueOr({}));
            m_blocks.insert(place, block);
        }
        block->isOld = false;
    }
    return row % blockRows < block->rows.size() ? &block->rows.at(row % blockRows) : nullptr;
}

void CatalogueModel::fill(Block &block, const std::vector<ProductId> &ids, QList<CatalogueRow> found)
{
    qsizetype at = 0;
    for (CatalogueRow &row : found) {
        while (at < block.rows.size() && ids[static_cast<size_t>(at)] != row.id)
            ++at;
        if (at < block.rows.size())
            block.rows[at++] = std::move(row);
    }
}

} // namespace evenstock
