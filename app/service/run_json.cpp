// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/run_json.h"

#include <algorithm>
#include <cmath>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

double itemsPerSecond(std::int64_t items, std::int64_t durationMs)
{
    if (durationMs <= 0)
        return 0;
    return std::round(double(items) * 10'000.0 / double(durationMs)) / 10.0;
}

} // namespace

QJsonObject runObject(const RunRow &run, const QString &account, const QString &marketplace, UtcMs now,
                      const QJsonArray &errors)
{
    const RunCounters &n = run.counters;
    const bool isOpen = run.status == "running"_L1 || run.status == "waiting"_L1;
    const std::int64_t durationMs = isOpen ? std::max<UtcMs>(0, now - run.startedAt) : run.durationMs;
    QJsonObject object{{u"run"_s, qint64(run.id.value)},
                       {u"channel"_s, account},
                       {u"marketplace"_s, marketplace},
                       {u"mode"_s, run.mode},
                       {u"dry_run"_s, run.dryRun},
                       {u"status"_s, run.status},
                       {u"started_at"_s, isoUtc(run.startedAt)},
                       {u"duration_ms"_s, qint64(durationMs)},
                       {u"pages"_s, n.pages},
                       {u"processed"_s, qint64(n.processed)},
                       {u"created"_s, qint64(n.created)},
                       {u"updated"_s, qint64(n.updated)},
                       {u"unchanged"_s, qint64(n.unchanged)},
                       {u"conflicts"_s, qint64(n.conflicts)},
                       {u"failed"_s, qint64(n.failed)},
                       {u"missing"_s, qint64(n.missing)},
                       {u"movements"_s, qint64(n.movements)},
                       {u"orders"_s, qint64(n.orders)},
                       {u"pushed"_s, qint64(n.pushed)},
                       {u"confirmed"_s, qint64(n.confirmed)},
                       {u"refused"_s, qint64(n.refused)},
                       {u"in_doubt"_s, qint64(n.inDoubt)},
                       {u"requests"_s, qint64(n.requests)},
                       {u"retries"_s, qint64(n.retries)},
                       {u"throttled_ms"_s, qint64(n.throttledMs)},
                       {u"items_per_second"_s, itemsPerSecond(n.processed, durationMs)},
                       {u"errors"_s, errors.isEmpty() ? runErrors(run) : errors}};
    if (marketplace == "bolibana"_L1)
        object.insert(u"statistics"_s, runStatistics(run, {}));
    return object;
}

QJsonObject runEventObject(const RunRow &run, const QString &account, const QString &marketplace, UtcMs now)
{
    QJsonObject object = runObject(run, account, marketplace, now);
    object.insert(u"account_id"_s, qint64(run.account.value));
    object.insert(u"cause"_s, run.cause);
    object.insert(u"stage"_s, run.stage);
    object.insert(u"page"_s, run.counters.pages);
    object.insert(u"total_pages"_s, run.counters.totalPages);
    object.insert(u"total_items"_s, qint64(run.counters.totalItems));
    object.insert(u"notes"_s, QJsonArray::fromStringList(run.notes));
    return object;
}

QJsonObject runStatistics(const RunRow &run, const QJsonArray &failures)
{
    const QLatin1String ofCategories("category ");
    QJsonArray list;
    for (const QJsonValue &value : failures) {
        const QString item = value["item"_L1].toString();
        const bool isCategory = item.startsWith(ofCategories);
        const QString id = isCategory ? item.sliced(ofCategories.size()) : item;
        bool isNumber = false;
        const qlonglong number = id.toLongLong(&isNumber);
        list.append(QJsonObject{
            {isCategory ? u"category_id"_s : u"product_id"_s, isNumber ? QJsonValue(qint64(number)) : QJsonValue(id)},
            {u"error"_s, value["message"_L1]}});
    }
    const RunCounters &n = run.counters;
    return {{u"total"_s, qint64(n.processed)}, {u"created"_s, qint64(n.created)},
            {u"updated"_s, qint64(n.updated)}, {u"errors"_s, qint64(n.failed)},
            {u"errors_list"_s, list},          {u"skipped"_s, qint64(n.skipped)},
            {u"missing"_s, qint64(n.missing)}, {u"unchanged"_s, qint64(n.unchanged)}};
}

QJsonArray runErrors(const RunRow &run)
{
    if (run.errorCode.isEmpty())
        return {};
    return {QJsonObject{{u"code"_s, run.errorCode}, {u"item"_s, QString()}, {u"message"_s, run.errorDetail}}};
}

} // namespace evenstock
