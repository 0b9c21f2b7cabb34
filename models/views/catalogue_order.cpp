// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/catalogue_model.h"
#include "models/views/read_store.h"

#include <algorithm>
#include <span>

namespace evenstock {

namespace {

// Where each product stands. By the number of its id: they have next to no gaps.
class Places
{
public:
    explicit Places(std::span<const ProductId> ids)
    {
        std::int64_t most = 0;
        for (const ProductId id : ids)
            most = std::max(most, id.value);
        m_rows.resize(static_cast<size_t>(most) + 1, -1);
        for (size_t row = 0; row < ids.size(); ++row)
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
        m_ids.clear();
        for (const CatalogueRow &row : std::as_const(m_first))
            m_ids.push_back(row.id);
        m_indexed = true;
    }
    std::vector<ProductId> fresh = std::move(index.ids);
    if (fresh == m_ids)
        return keepOrder();
    const int before = static_cast<int>(m_ids.size());
    const int after = static_cast<int>(fresh.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_ids.insert(m_ids.end(), fresh.begin() + before, fresh.end());
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<ProductId> oldIds;
    for (const QModelIndex &held : old)
        oldIds.push_back(m_ids[static_cast<size_t>(held.row())]);
    if (before > after)
        fresh.insert(fresh.end(), m_ids.begin() + after, m_ids.end());
    m_ids = std::move(fresh);
    m_blocks.clear();
    m_first.clear();
    QModelIndexList moved;
    if (!old.isEmpty()) {
        const Places places{std::span<const ProductId>(m_ids).first(static_cast<size_t>(after))};
        for (qsizetype i = 0; i < old.size(); ++i) {
            const int row = places.of(oldIds[static_cast<size_t>(i)]);
            moved.append(row < 0 ? QModelIndex() : this->index(row, old[i].column()));
        }
    }
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    if (before > after) {
        beginRemoveRows({}, after, before - 1);
        m_ids.resize(static_cast<size_t>(after));
        endRemoveRows();
    }
}

// Nothing moves, however much is selected; only what the rows hold may be new.
void CatalogueModel::keepOrder()
{
    m_blocks.clear();
    m_first.clear();
    if (!m_ids.empty())
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
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

const CatalogueRow *CatalogueModel::loaded(int row) const
{
    if (!m_indexed)
        return row < m_first.size() ? &m_first[row] : nullptr;
    const int block = row / blockRows;
    if (!m_blocks.contains(block)) {
        const size_t from = static_cast<size_t>(block) * blockRows;
        const size_t count = std::min<size_t>(blockRows, m_ids.size() - from);
        Result<QList<CatalogueRow>> rows =
            CatalogueQueries(m_store.database()).rows(std::span(m_ids).subspan(from, count));
        auto *filled = new Block(static_cast<qsizetype>(count)); // products that are gone stay empty
        if (rows.ok()) {
            qsizetype at = 0;
            for (CatalogueRow &found : *rows) {
                while (at < filled->size() && m_ids[from + static_cast<size_t>(at)] != found.id)
                    ++at;
                if (at < filled->size())
                    (*filled)[at++] = std::move(found);
            }
        }
        m_blocks.insert(block, filled);
    }
    const Block *rows = m_blocks.object(block);
    return rows && row % blockRows < rows->size() ? &(*rows)[row % blockRows] : nullptr;
}

} // namespace evenstock
