// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/catalogue_model.h"
#include "models/views/read_store.h"

#include <algorithm>

namespace evenstock {

void CatalogueModel::setFilter(const CatalogueFilter &filter)
{
    if (filter == m_query.filter)
        return;
    m_query.filter = filter;
    restart();
}

void CatalogueModel::restart()
{
    if (!m_store.isOpen())
        return;
    m_stop.request_stop();
    Result<Page<CatalogueRow>> page = CatalogueQueries(m_store.database()).page(m_query, {.limit = blockRows});
    if (!page.ok()) {
        Q_EMIT failed(page.error());
        return;
    }
    beginResetModel();
    m_first = std::move(page->rows);
    m_ids.clear();
    m_blocks.clear();
    m_indexed = page->next.isEmpty();
    if (m_indexed) { // all of it came with the first page
        for (const CatalogueRow &row : std::as_const(m_first))
            m_ids.push_back(row.id);
    }
    endResetModel();
    m_takes = !m_indexed;
    setOrderOld(false);
    if (!m_indexed) {
        count();
    } else if (m_counting) { // the one that was stopped never answers
        m_counting = false;
        Q_EMIT countingChanged(false);
    }
}

void CatalogueModel::refresh()
{
    if (!m_again.isActive())
        m_again.start();
}

// What is shown is shown as it is now, and where it stands.
void CatalogueModel::readRowsAgain()
{
    if (m_indexed && !m_ids.empty()) {
        m_blocks.clear();
        m_first.clear();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    count();
}

void CatalogueModel::sortAgain()
{
    m_takes = true;
    count();
}

void CatalogueModel::setOrderOld(bool isOld)
{
    if (m_orderOld == isOld)
        return;
    m_orderOld = isOld;
    Q_EMIT orderOldChanged(isOld);
}

void CatalogueModel::count()
{
    if (!m_store.isOpen())
        return;
    m_stop.request_stop();
    m_counting = true;
    Q_EMIT countingChanged(true);
    m_stop = m_reader.ask(
        this,
        [query = m_query](Database &database, const std::stop_token &stop) {
            return CatalogueQueries(database).index(query, stop);
        },
        [this](Result<CatalogueIndex> index) {
            m_counting = false;
            Q_EMIT countingChanged(false);
            if (index.ok())
                counted(*std::move(index));
            else if (index.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(index.error());
        });
}

void CatalogueModel::counted(CatalogueIndex index)
{
    if (m_takes || !m_indexed || m_ids.empty()) {
        m_takes = false;
        take(std::move(index));
        setOrderOld(false);
    } else {
        setOrderOld(index.ids != m_ids);
    }
}

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
    for (qsizetype i = 0; i < old.size(); ++i) {
        const int row = rowOf(oldIds[static_cast<size_t>(i)]);
        moved.append(row < 0 || row >= after ? QModelIndex() : this->index(row, old[i].column()));
    }
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    if (before > after) {
        beginRemoveRows({}, after, before - 1);
        m_ids.resize(static_cast<size_t>(after));
        endRemoveRows();
    }
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

void CatalogueModel::sort(int column, Qt::SortOrder order)
{
    CatalogueQuery query = m_query;
    query.order = order == Qt::AscendingOrder ? SortOrder::Ascending : SortOrder::Descending;
    if (column == Sku)
        query.sort = CatalogueSort::Sku;
    else if (column == Title)
        query.sort = CatalogueSort::Title;
    else if (column == OnHand)
        query.sort = CatalogueSort::OnHand;
    else if (column == Price)
        query.sort = CatalogueSort::Price;
    else if (column == Category)
        query.sort = CatalogueSort::Category;
    else if (column == updatedColumn())
        query.sort = CatalogueSort::Updated;
    else
        return; // by picture or by a channel's sign there is no order
    if (query.sort == m_query.sort && query.order == m_query.order)
        return;
    m_query = query;
    restart();
}

} // namespace evenstock
