// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_page.h"
#include "ui/shell/view_services.h"

class QSplitter;
class QStackedLayout;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace evenstock {

class EventsList;
class JobsModel;
class LogPanel;
class NoticeLine;
class PageHead;
class PlanOutcomes;
class PlansPanel;
class PlanPage;
class SchedulePanel;
class TextLabel;
class WritesList;

// What runs now, when the next runs come, what waits for the owner's consent, and the live log; beside it what goes out
// to marketplaces and is not settled, and what came in and is not used yet.
class SyncPage : public ViewPage
{
    Q_OBJECT

public:
    explicit SyncPage(const ViewServices &services, QWidget *parent = nullptr);

    void refresh(const QSet<QString> &kinds) override;
    void open(const Target &target) override; // filter "plan", "writes" or "events" (id: the event)
    QLineEdit *filterField() const override;
    bool goBack() override;
    void setNarrow(bool isNarrow) override;
    QString shownAccount() const override;
    QTableView *jobs() const { return m_table; }
    EventsList *events() const { return m_events; }
    WritesList *writes() const { return m_writes; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Part { Runs, ToSend, Received };
    QWidget *overview();
    QTabBar *parts();
    QWidget *runsPart();
    void showPart(int part);
    QWidget *jobsPanel();
    void showInStack(QWidget *shown);
    void showCounts();
    QString runsNote();
    void showQueues();
    void chosen();
    void act(const QModelIndex &index); // Cancel, or Try now
    void fitJobs();
    void fitColumns();
    void openPlans(const QList<PlanId> &plans);
    void leavePlan();
    void runEnded(RunId run);
    void showEmptyPreviews();
    void forgetGoodNews();
    void leadToPlans();
    QStringList heldAccounts() const;

    ViewServices m_services;
    bool m_isTight = false;
    JobsModel *m_jobs = nullptr;
    PageHead *m_head = nullptr;
    QTableView *m_table = nullptr;
    TextLabel *m_idle = nullptr;
    PlansPanel *m_plans = nullptr;
    NoticeLine *m_notice = nullptr;
    PlanOutcomes *m_outcomes = nullptr;
    QSet<AccountId> m_previewed;  // channels whose preview just ended
    UtcMs m_emptySince = 0;       // since when it is said; 0: it is not
    QStringList m_emptyPreviews;  // channels on which nothing would change
    QSplitter *m_below = nullptr; // schedule and log
    SchedulePanel *m_schedule = nullptr;
    LogPanel *m_log = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_overview = nullptr;
    QTabBar *m_parts = nullptr;
    QStackedWidget *m_shownPart = nullptr;
    EventsList *m_events = nullptr;
    WritesList *m_writes = nullptr;
    PlanPage *m_plan = nullptr;
};

} // namespace evenstock
