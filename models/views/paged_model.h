// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/paging.h"
#include "models/views/row_changes.h"

#include <QAbstractTableModel>

#include <functional>

namespace evenstock {

// What every list that grows by pages has in common; PagedModel below knows the rows.
class PagedTable : public KeepsRows<QAbstractTableModel>
{
    Q_OBJECT

public:
    using KeepsRows::KeepsRows;

    bool hasMore() const { return !m_next.isEmpty(); }
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && hasMore(); }

    // Asked for by a click on a heading: whoever has the source asks it anew.
    void sort(int, Qt::SortOrder) override { Q_EMIT sortRequested(); }

Q_SIGNALS:
    void failed(const evenstock::Error &error);
    void loaded();
    void sortRequested();

protected:
    QString m_next;
};

// A list over keyset pages of the store: the first page at once, more as the view scrolls. Reading it again keeps rows
// that are still there, so selection and scroll position stay. Queries run on the caller's thread: pages are small.
template <typename Row>
class PagedModel : public PagedTable
{
public:
    using Source = std::function<Result<Page<Row>>(const PageRequest &)>;
    using PagedTable::PagedTable;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    const QList<Row> &rows() const { return m_rows; }
    const Row *at(const QModelIndex &index) const
    {
        return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
    }
    QModelIndex find(qint64 id) const
    {
        for (int row = 0; row < m_rows.size(); ++row)
            if (idOf(m_rows[row]) == id)
                return index(row, 0);
        return {};
    }

    // Another list: begins anew.
    void setSource(Source source)
    {
        m_source = std::move(source);
        m_shown = pageRows;
        reload();
    }
    void clear()
    {
        m_source = {};
        m_next.clear();
        replace({});
    }
    // The same list again, as far as it was shown.
    void reload()
    {
        if (!m_source)
            return;
        QList<Row> fresh;
        QString next;
        do {
            Result<Page<Row>> page = m_source({.after = next, .limit = qMin(m_shown - int(fresh.size()), mostRows)});
            if (!page.ok()) {
                Q_EMIT failed(page.error());
                return;
            }
            next = page->next;
            fresh += std::move(page->rows);
        } while (!next.isEmpty() && fresh.size() < m_shown);
        m_next = next;
        replace(std::move(fresh));
        Q_EMIT loaded();
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (parent.isValid() || !m_source || m_next.isEmpty())
            return;
        Result<Page<Row>> page = m_source({.after = m_next, .limit = pageRows});
        if (!page.ok()) {
            m_next.clear();
            Q_EMIT failed(page.error());
            return;
        }
        m_next = page->next;
        if (!page->rows.isEmpty()) {
            const int first = rowCount();
            beginInsertRows({}, first, first + static_cast<int>(page->rows.size()) - 1);
            m_rows += std::move(page->rows);
            endInsertRows();
        }
        m_shown = qMax(m_shown, rowCount());
        Q_EMIT loaded();
    }

    static constexpr int pageRows = 200;

protected:
    virtual qint64 idOf(const Row &row) const = 0;

private:
    void replace(QList<Row> fresh)
    {
        fitRows(m_rows, fresh, [this](const Row &row) { return idOf(row); });
        m_rows = std::move(fresh);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    Source m_source;
    QList<Row> m_rows;
    int m_shown = pageRows;
};

} // namespace evenstock
