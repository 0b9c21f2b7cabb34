// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/run_queries.h"
#include "ui/shell/view_page.h"
#include "ui/shell/view_services.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QStackedWidget;
class QTabBar;
class QTableView;
class QToolButton;

namespace evenstock {

class BatchDetail;
class BatchesList;
class ContentFrame;
class DetailSplit;
class FilterBar;
class PageHead;
class RunDetail;
class RunsModel;
class TableTools;

// Every run with its result, what the owner changed at once, and how to take either back.
class HistoryPage : public ViewPage
{
    Q_OBJECT

public:
    explicit HistoryPage(const ViewServices &services, QWidget *parent = nullptr);

    void refresh(const QSet<QString> &kinds) override;
    void open(const Target &target) override;
    bool goBack() override;
    void setNarrow(bool isNarrow) override;
    QString shownAccount() const override;

    QTableView *table() const { return m_table; }
    RunDetail *detail() const { return m_detail; }

private:
    QWidget *list();
    QWidget *choice();
    void addTableButtons();
    void showList(int list);
    QWidget *filters();
    void buildTable();
    RunFilter filter() const;
    void begin();
    void applyFilter();
    void chosen();
    void showState();

    ViewServices m_services;
    RunsModel *m_model = nullptr;
    PageHead *m_head = nullptr;
    QComboBox *m_account = nullptr;
    QComboBox *m_result = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QCheckBox *m_onlyChanges = nullptr;
    QTableView *m_table = nullptr;
    TableTools *m_tools = nullptr;
    ContentFrame *m_frame = nullptr;
    QToolButton *m_columns = nullptr;
    QToolButton *m_export = nullptr;
    QTabBar *m_choice = nullptr;
    QStackedWidget *m_lists = nullptr;
    QStackedWidget *m_details = nullptr;
    BatchesList *m_batches = nullptr;
    RunDetail *m_detail = nullptr;
    BatchDetail *m_batch = nullptr;
    DetailSplit *m_split = nullptr;
};

} // namespace evenstock
