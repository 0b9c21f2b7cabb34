// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/dashboard_queries.h"
#include "models/store/order_queries.h"
#include "models/store/run_queries.h"
#include "ui/dashboard/day_data.h"
#include "ui/dashboard/guide_line.h"
#include "ui/widgets/table_tools.h"

namespace evenstock {

class AccountsModel;

// All that the dashboard shows, of one moment.
struct DashboardAnswer {
    int days = 0; // of the charts
    DashboardFigures figures = {};
    QList<AttentionRow> attention = {};
    QList<OrderDay> orders = {};
    QList<RunDay> runs = {};
    GuideFacts guide = {};
};

Result<DashboardAnswer> dashboardAnswer(Database &database, UtcMs now, int days); // for the reader's thread
DayData orderData(const QList<OrderDay> &days, const AccountsModel &accounts);
DayData runData(const QList<RunDay> &days);
// A line a day: the orders of each channel, and how the runs went.
TableText dashboardReport(const DashboardAnswer &all, const AccountsModel &accounts);

} // namespace evenstock
