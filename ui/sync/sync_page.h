// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_page.h"
#include "ui/shell/view_services.h"

class QStackedLayout;
class QTableView;

namespace evenstock {

class JobsModel;
class LogPanel;
class PageHead;
class PlansPanel;
class PlanPage;
class SchedulePanel;
class TextLabel;

// What runs now, when the next runs come, what waits for the owner's consent, and the live log.
class SyncPage : public ViewPage
{
    Q_OBJECT

public:
    explicit SyncPage(const ViewServices &services, QWidget *parent = nullptr);

    void refresh(const QSet<QString> &kinds) override;
    void open(const Target &target) override;
    bool goBack() override;
    void setNarrow(bool isNarrow) override;
    QString shownAccount() const override;
    QTableView *jobs() const { return m_table; }

private:
    QWidget *overview();
    QWidget *jobsPanel();
    void showInStack(QWidget *shown);
    void showCounts();
    void chosen();
    void cancel(const QModelIndex &index);
    void fitJobs();
    void openPlans(const QList<PlanId> &plans);

    ViewServices m_services;
    JobsModel *m_jobs = nullptr;
    PageHead *m_head = nullptr;
    QTableView *m_table = nullptr;
    TextLabel *m_idle = nullptr;
    PlansPanel *m_plans = nullptr;
    SchedulePanel *m_schedule = nullptr;
    LogPanel *m_log = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_overview = nullptr;
    PlanPage *m_plan = nullptr;
};

} // namespace evenstock
