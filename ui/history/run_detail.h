// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/run_queries.h"
#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QTableView;
class QTabWidget;

namespace evenstock {

class ChangesModel;
class ChannelTile;
class RequestsModel;
class RunProblemsModel;
class StateLabel;
class TextLabel;
class UndoPanel;

// One run: its figures, what it changed, what failed, what it asked of the marketplace, and how to undo it.
class RunDetail : public QWidget
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
    QWidget *tabs();
    QTableView *table(QAbstractItemModel *model, const QString &name);
    void showFigures();
    void read();

    ViewServices m_services;
    RunView m_run;
    ChannelTile *m_tile = nullptr;
    TextLabel *m_title = nullptr;
    StateLabel *m_state = nullptr;
    TextLabel *m_what = nullptr;
    QLabel *m_figures = nullptr;
    QTabWidget *m_tabs = nullptr;
    ChangesModel *m_changes = nullptr;
    RunProblemsModel *m_problems = nullptr;
    RequestsModel *m_requests = nullptr;
    TextLabel *m_limits = nullptr;
    UndoPanel *m_undo = nullptr;
};

} // namespace evenstock
