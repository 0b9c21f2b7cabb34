// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/order_queries.h"
#include "ui/shell/view_page.h"
#include "ui/shell/view_services.h"

#include <optional>
#include <stop_token>

class QPushButton;
class QTableView;

namespace evenstock {

class ContentFrame;
class DetailSplit;
class OrderBatch;
class OrderFilters;
class OrderPane;
class OrdersModel;
class PageHead;
class TableTools;

// The orders of all channels, and what each did to the stock.
class OrdersPage : public ViewPage
{
    Q_OBJECT

public:
    explicit OrdersPage(const ViewServices &services, QWidget *parent = nullptr);

    void refresh(const QSet<QString> &kinds) override;
    void open(const Target &target) override;
    QLineEdit *filterField() const override;
    bool goBack() override;
    void setNarrow(bool isNarrow) override;

    QTableView *table() const { return m_table; }
    OrderPane *detail() const { return m_detail; }

private:
    QWidget *list();
    void buildTable();
    OrderFilter filter() const;
    void begin();
    void showTop();
    void applyFilter();
    void putInOrder(const OrderFilter &wanted);
    void takeOrder(Result<QList<OrderId>> ids);
    void chosen();
    void offerForAll();
    void showUnseen();
    void showState();
    QModelIndex findAmongAll(qint64 order);

    ViewServices m_services;
    OrdersModel *m_model = nullptr;
    PageHead *m_head = nullptr;
    OrderFilters *m_bar = nullptr;
    QPushButton *m_unseen = nullptr; // to what came in above what is looked at
    qint64 m_seen = 0;               // the newest order that was in sight
    QTableView *m_table = nullptr;
    TableTools *m_tools = nullptr;
    ContentFrame *m_frame = nullptr;
    OrderBatch *m_batch = nullptr; // what can be done with all that are chosen
    OrderPane *m_detail = nullptr;
    DetailSplit *m_split = nullptr;
    std::stop_source m_ordering;
    bool m_isOrdering = false;               // another list than the one that is shown
    bool m_isFromTop = false;                // it is to be seen from its top
    bool m_isAwaited = false;                // the worker's answer …
    bool m_isOld = false;                    // … and something was new since it was asked for
    std::optional<QList<OrderId>> m_ordered; // all of a list that was put in order
};

} // namespace evenstock
