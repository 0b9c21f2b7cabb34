// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/dashboard_queries.h"
#include "ui/shell/view_page.h"
#include "ui/shell/view_services.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>
#include <stop_token>

class QComboBox;
class QGridLayout;
class QScrollArea;

namespace evenstock {

class AccountCards;
class AttentionPanel;
class ContentFrame;
class DayChart;
class FigureStrip;
class GuideLine;
class PageHead;
class StateLabel;
struct DashboardAnswer;
struct TableText;

// How the shop does: figures, what needs the owner, accounts, charts. Everything is counted from rows, on the reader's
// thread.
class DashboardPage : public ViewPage
{
    Q_OBJECT

public:
    explicit DashboardPage(const ViewServices &services, QWidget *parent = nullptr);
    ~DashboardPage() override;

    void refresh(const QSet<QString> &kinds) override;
    TableText report() const; // a line a day of the period that is shown

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Arrangement { SideBySide, OneBelowTheOther };
    void addHeadActions();
    void arrange();
    void ask();
    QList<AttentionRow> withSetAside(QList<AttentionRow> rows) const;
    void showAnswer(const DashboardAnswer &answer);
    void showState();
    void showTime();

    ViewServices m_services;
    PageHead *m_head = nullptr;
    StateLabel *m_state = nullptr;
    QList<AttentionRow> m_rows;
    UtcMs m_minute = 0; // the figures are of
    QComboBox *m_period = nullptr;
    GuideLine *m_guide = nullptr;
    FigureStrip *m_figures = nullptr;
    AttentionPanel *m_attention = nullptr;
    AccountCards *m_accounts = nullptr;
    DayChart *m_orders = nullptr;
    DayChart *m_runs = nullptr;
    ContentFrame *m_frame = nullptr;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_grid = nullptr;
    Arrangement m_arrangement = Arrangement::SideBySide;
    std::unique_ptr<DashboardAnswer> m_last;
    QTimer m_again;
    std::stop_source m_stop;
    QElapsedTimer m_asked;
    bool m_asking = false;
};

} // namespace evenstock
