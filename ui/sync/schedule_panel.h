// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"
#include "ui/sync/idle_reason.h"
#include "ui/widgets/panel.h"

class QMenu;
class QModelIndex;
class QPushButton;
class QTableView;
class QToolButton;

namespace evenstock {

class ScheduleModel;
class TextLabel;

// When each account syncs by itself; a tick switches it, a cell or Edit changes it, Add puts another beside it.
class SchedulePanel : public Panel
{
    Q_OBJECT

public:
    explicit SchedulePanel(const ViewServices &services, QWidget *parent = nullptr);
    QTableView *table() const { return m_table; }

private:
    IdleAnswer reasons(const AccountCard &card) const;
    void showReasons();
    void edit();
    void syncNow(const QModelIndex &index);
    QMenu *addMenu();
    void showQuietHours();
    QWidget *foot();
    void changeQuietHours();
    ViewServices m_services;
    ScheduleModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_edit = nullptr;
    TextLabel *m_reasons = nullptr;
    TextLabel *m_quiet = nullptr;
    QPushButton *m_change = nullptr;
};

} // namespace evenstock
