// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/catalogue_model.h"
#include "models/views/read_store.h"

#include <algorithm>
#include <chrono>

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
    m_asking = false;
    m_askAgain = false;
    m_countAgain.stop();
    const PageRequest first{.limit = blockRows};
    m_waiting = !m_query.filter.isEmpty();
    if (!m_waiting) {
        Result<Page<CatalogueRow>> page = CatalogueQueries(m_store.database()).page(m_query, first);
        if (page.ok())
            return begin(*std::move(page));
        setCounting(false);
        Q_EMIT failed(page.error());
        return;
    }
    setCounting(true);
    m_stop = m_reader.ask(
        this,
        [query = m_query, first](Database &database, const std::stop_token &) {
            return CatalogueQueries(database).page(query, first);
        },
        [this](Result<Page<CatalogueRow>> page) {
            m_waiting = false;
            if (page.ok())
                return begin(*std::move(page));
            setCounting(false);
            Q_EMIT failed(page.error());
        });
}

void CatalogueModel::begin(Page<CatalogueRow> page)
{
    beginResetModel();
    m_first = std::move(page.rows);
    m_ids = {};
    m_blocks.clear();
    m_indexed = page.next.isEmpty();
    if (m_indexed) { // all of it came with the first page
        for (const CatalogueRow &row : std::as_const(m_first))
            m_ids.append(row.id);
    }
    endResetModel();
    m_takes = !m_indexed;
    setOrderOld(false);
    if (m_indexed)
        setCounting(false);
    else
        count();
}

void CatalogueModel::refresh()
{
    if (!m_again.isActive())
        m_again.start();
}

// What is shown is shown as it is now, and where it stands.
void CatalogueModel::readRowsAgain()
{
    if (m_indexed)
        readAgain();
    countWhenDue();
}

// A run writes for minutes, and its news never end: the index under way is let come to its end, and a long one is not
// asked for without a pause.
void CatalogueModel::countWhenDue()
{
    constexpr qint64 share = 10; // of the time, one part for counting
    constexpr qint64 mostMs = 10'000;
    if (m_waiting)
        return; // counts afterwards
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    const qint64 due = m_counted.isValid() ? std::min(m_countTookMs * share, mostMs) - m_counted.elapsed() : 0;
    if (due <= 0)
        count();
    else if (!m_countAgain.isActive())
        m_countAgain.start(std::chrono::milliseconds(due));
}

void CatalogueModel::sortAgain()
{
    if (m_waiting)
        return; // the order of now is coming
    m_takes = true;
    count();
}

void CatalogueModel::setCounting(bool isCounting)
{
    if (m_counting == isCounting)
        return;
    m_counting = isCounting;
    Q_EMIT countingChanged(isCounting);
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
    m_countAgain.stop();
    m_askAgain = false;
    m_asking = true;
    m_counted.start();
    setCounting(true);
    if (!takesOrder())
        return compare();
    m_stop = m_reader.ask(
        this,
        [query = m_query](Database &database, const std::stop_token &stop) {
            return CatalogueQueries(database).index(query, stop);
        },
        [this](Result<CatalogueIndex> index) {
            ended(std::move(index), [this](CatalogueIndex found) {
                m_takes = false;
                take(std::move(found));
                setOrderOld(false);
            });
        });
}

// Only whether another order is due: the list that is shown stays, and there is none beside it.
void CatalogueModel::compare()
{
    m_stop = m_reader.ask(
        this,
        [query = m_query, ids = m_ids](Database &database, const std::stop_token &stop) {
            return CatalogueQueries(database).isIndex(ids, query, stop);
        },
        [this](Result<bool> isSame) { ended(std::move(isSame), [this](bool same) { setOrderOld(!same); }); });
}

template <typename Answer, typename Take>
void CatalogueModel::ended(Result<Answer> answer, Take take)
{
    m_asking = false;
    m_countTookMs = m_counted.elapsed();
    setCounting(false);
    if (answer.ok())
        take(*std::move(answer));
    else if (answer.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(answer.error());
    if (m_askAgain)
        countWhenDue();
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
