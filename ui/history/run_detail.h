// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/run_queries.h"
#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"
#include "ui/widgets/detail_pane.h"

#include <QSet>
#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QTableView;
class QTabWidget;

namespace evenstock {

class ChangesModel;
class ChannelTile;
class FittingTabs;
class RequestsModel;
class RunLogModel;
class RunPlanModel;
class RunProblemsModel;
class RunStockModel;
class SentModel;
class StateLabel;
class TextLabel;
class UndoPanel;

// One run: what it would change or changed, sent and asked of the marketplace, what failed, what it said meanwhile, and
// how to undo it. Its figures are the lengths of its lists.
class RunDetail : public DetailPane
{
    Q_OBJECT

public:
    explicit RunDetail(const ViewServices &services, QWidget *parent = nullptr);

    void setRun(const RunView &run);
    RunId run() const { return m_run.run.id; }

Q_SIGNALS:
    void openRequested(const evenstock::Target &target);

private:
    QWidget *head();
    enum Tab { Planned, Changed, Stock, Sent, Errors, Requests, Log, Tabs };
    struct Figure {
        Tab tab = Planned;
        QString name = {};
        std::int64_t rows = 0;
        bool isShown = true;
        bool isCounted = true;
    };
    QWidget *tabs();
    QTableView *table(QAbstractItemModel *model, const QString &name, const QString &memory);
    void opensProducts(QTableView *view);
    QList<Figure> figures() const;
    void showFigures();
    void showUndo();
    void showFullList();
    void read();

    ViewServices m_services;
    RunView m_run;
    QSet<int> m_listed; // tabs that list this run
    ChannelTile *m_tile = nullptr;
    TextLabel *m_title = nullptr;
    StateLabel *m_state = nullptr;
    TextLabel *m_what = nullptr;
    TextLabel *m_why = nullptr; // it failed
    QLabel *m_figures = nullptr;
    FittingTabs *m_fitting = nullptr;
    QTabWidget *m_tabs = nullptr; // in it
    int m_chosen = Changed;       // the list that the owner looked at last
    bool m_isShowing = false;     // another run: what becomes current meanwhile was not chosen
    RunPlanModel *m_planned = nullptr;
    ChangesModel *m_changes = nullptr;
    RunStockModel *m_stock = nullptr;
    SentModel *m_sent = nullptr;
    RunProblemsModel *m_problems = nullptr;
    RequestsModel *m_requests = nullptr;
    RunLogModel *m_log = nullptr;
    TextLabel *m_limits = nullptr;
    UndoPanel *m_undo = nullptr;
};

} // namespace evenstock
