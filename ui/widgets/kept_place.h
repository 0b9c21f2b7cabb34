// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QScrollBar>
#include <QTableView>

namespace evenstock {

// While a list is read again: what stands under the mouse, or was scrolled to, stays where it is, whatever comes in
// above it.
class KeptPlace
{
public:
    explicit KeptPlace(QTableView &view)
        : m_view(view)
    {
        const QModelIndex top = view.indexAt(QPoint(1, 1));
        if (view.underMouse() || view.hasFocus() || view.verticalScrollBar()->value() > 0) {
            m_top = top;
            m_row = top.row();
        }
    }
    ~KeptPlace()
    {
        if (!m_top.isValid() || m_top.row() == m_row)
            return;
        m_view.doItemsLayout(); // the scroll bar has its new length
        const int step = m_view.verticalScrollMode() == QAbstractItemView::ScrollPerItem ? 1 : m_view.rowHeight(m_row);
        QScrollBar *bar = m_view.verticalScrollBar();
        bar->setValue(bar->value() + (m_top.row() - m_row) * step);
    }
    KeptPlace(const KeptPlace &) = delete;
    KeptPlace &operator=(const KeptPlace &) = delete;
    KeptPlace(KeptPlace &&) = delete;
    KeptPlace &operator=(KeptPlace &&) = delete;

private:
    QTableView &m_view;
    QPersistentModelIndex m_top;
    int m_row = 0;
};

} // namespace evenstock
