// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_data.h"

#include "models/views/accounts_model.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

struct DashboardWords {
    Q_DECLARE_TR_FUNCTIONS(evenstock::DashboardPage)
};

} // namespace

Result<DashboardAnswer> dashboardAnswer(Database &database, UtcMs now, int days)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const UtcMs from = now - (days - 1) * dayMs;
    DashboardAnswer all{.days = days};
    TRY_ASSIGN(all.figures, DashboardQueries(database).figures(now, zone));
    TRY_ASSIGN(all.attention, DashboardQueries(database).attention(now));
    TRY_ASSIGN(all.orders, OrderQueries(database).days(from, now, zone));
    TRY_ASSIGN(all.runs, RunQueries(database).days({}, from, now, zone));
    TRY_ASSIGN(all.guide, guideFacts(database));
    return all;
}

DayData orderData(const QList<OrderDay> &days, const AccountsModel &accounts)
{
    DayData data;
    data.sumWords = [](int sum) { return DashboardWords::tr("%n order(s)", nullptr, sum); };
    for (const AccountCard &card : accounts.cards())
        data.bars.append({.name = card.account.name, .badge = badgeOf(card.account)});
    for (const OrderDay &day : days) {
        data.days.append(day.day);
        for (qsizetype i = 0; i < data.bars.size(); ++i)
            data.bars[i].values.append(double(day.orders.value(accounts.cards()[i].account.id)));
    }
    data.bars.removeIf([](const DaySeries &series) {
        return std::all_of(series.values.begin(), series.values.end(), [](double value) { return value == 0; });
    });
    return data;
}

DayData runData(const QList<RunDay> &days)
{
    DayData data;
    DaySeries rate{.name = DashboardWords::tr("Items per second (left)")};
    DaySeries failed{.name = DashboardWords::tr("Failed items (right)"), .tone = Tone::Bad};
    for (const RunDay &day : days) {
        data.days.append(day.day);
        rate.values.append(day.durationMs > 0 ? day.itemsPerSecond() : qQNaN()); // nothing was read
        failed.values.append(double(day.failedItems));
    }
    data.line = rate;
    data.bars = {failed};
    return data;
}

TableText dashboardReport(const DashboardAnswer &all, const AccountsModel &accounts)
{
    TableText table;
    table.header.append(DashboardWords::tr("Day"));
    for (const AccountCard &card : accounts.cards())
        table.header.append(DashboardWords::tr("Orders: %1").arg(card.account.name));
    table.header +=
        {DashboardWords::tr("Orders"), DashboardWords::tr("Items per second"), DashboardWords::tr("Failed items")};
    for (qsizetype i = 0; i < all.orders.size(); ++i) {
        const OrderDay &day = all.orders[i];
        QList<Cell> row{Moment{day.day.startOfDay().toMSecsSinceEpoch()}};
        std::int64_t sum = 0;
        for (const AccountCard &card : accounts.cards()) {
            const std::int64_t orders = day.orders.value(card.account.id);
            sum += orders;
            row.append(qint64(orders));
        }
        const RunDay run = i < all.runs.size() ? all.runs[i] : RunDay{};
        const auto rate = Quantity{std::llround(run.itemsPerSecond() * 10) * 100}; // to a tenth
        row += QList<Cell>{qint64(sum), rate, qint64(run.failedItems)};
        table.rows.append(row);
    }
    return table;
}

} // namespace evenstock
