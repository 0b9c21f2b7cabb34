// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batch_queries.h"

#include "models/store/database.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView orderField("order:");

} // namespace

QString orderActionChange(const QString &action, const QString &code)
{
    return orderField + action + u':' + code;
}

std::optional<OrderActionChange> orderActionOf(const QString &field)
{
    const qsizetype end = field.indexOf(u':', orderField.size());
    if (!field.startsWith(orderField) || end < 0)
        return {};
    return OrderActionChange{field.mid(orderField.size(), end - orderField.size()), field.mid(end + 1)};
}

Result<std::int64_t> BatchQueries::before(std::int64_t batch)
{
    // Two looks into the indexes, whatever a batch holds.
    TRY_ASSIGN(const auto changed, m_db.value<std::int64_t>("SELECT max(batch) FROM change_log INDEXED BY "
                                                            "change_log_batch WHERE batch IS NOT NULL AND batch < ?",
                                                            batch));
    TRY_ASSIGN(const auto decided, m_db.value<std::int64_t>("SELECT max(batch) FROM conflicts INDEXED BY "
                                                            "conflicts_batch WHERE batch IS NOT NULL AND batch < ?",
                                                            batch));
    return std::max(changed.value_or(0), decided.value_or(0));
}

Result<std::int64_t> BatchQueries::after(std::int64_t batch)
{
    TRY_ASSIGN(const auto changed, m_db.value<std::int64_t>("SELECT min(batch) FROM change_log INDEXED BY "
                                                            "change_log_batch WHERE batch IS NOT NULL AND batch > ?",
                                                            batch));
    TRY_ASSIGN(const auto decided, m_db.value<std::int64_t>("SELECT min(batch) FROM conflicts INDEXED BY "
                                                            "conflicts_batch WHERE batch IS NOT NULL AND batch > ?",
                                                            batch));
    const std::int64_t change = changed.value_or(0);
    const std::int64_t decision = decided.value_or(0);
    return change == 0 || decision == 0 ? std::max(change, decision) : std::min(change, decision);
}

Result<std::optional<BatchView>> BatchQueries::find(std::int64_t batch)
{
    BatchView view{.batch = batch};
    TRY_ASSIGN(const auto changes, m_db.value<std::int64_t>("SELECT count(*) FROM (SELECT 1 FROM change_log INDEXED BY "
                                                            "change_log_batch WHERE batch = ? LIMIT ?)",
                                                            batch, BatchView::mostCounted));
    TRY_ASSIGN(const auto decisions,
               m_db.value<std::int64_t>("SELECT count(*) FROM (SELECT 1 FROM conflicts INDEXED BY "
                                        "conflicts_batch WHERE batch = ? LIMIT ?)",
                                        batch, BatchView::mostCounted));
    view.changes = changes.value_or(0);
    view.decisions = decisions.value_or(0);
    TRY_ASSIGN(const auto first,
               m_db.row(
                   "SELECT at, cause FROM change_log INDEXED BY change_log_batch WHERE "
                   "batch = ? ORDER BY id LIMIT 1",
                   [](const Statement &s) { return std::pair(UtcMs(s.int64(0)), s.text(1)); }, batch));
    TRY_ASSIGN(const auto decidedAt, m_db.value<std::int64_t>("SELECT resolved_at FROM conflicts INDEXED BY "
                                                              "conflicts_batch WHERE batch = ? ORDER BY id LIMIT 1",
                                                              batch));
    if (!first && !decidedAt)
        return std::optional<BatchView>();
    view.at = first ? first->first : *decidedAt;
    view.cause = decidedAt ? u"conflict"_s : first->second;
    TRY_ASSIGN(const auto fields,
               m_db.rows(
                   "SELECT DISTINCT field FROM (SELECT field FROM change_log INDEXED BY change_log_batch WHERE "
                   "batch = ? LIMIT ?) LIMIT 2",
                   [](const Statement &s) { return s.text(0); }, batch, BatchView::mostCounted));
    if (fields.size() == 1)
        view.field = fields.first();
    TRY_ASSIGN(const bool isOfNoProduct, readOther(view));
    if (isOfNoProduct)
        return std::optional(view);
    const auto name = [&](const char *sql) -> Status {
        TRY_ASSIGN(const auto names, m_db.rows(
                                         sql, [](const Statement &s) { return std::pair(s.text(0), s.text(1)); }, batch,
                                         BatchView::mostCounted));
        if (names.size() == 1) {
            view.sku = names.first().first;
            view.title = names.first().second;
        }
        return {};
    };
    if (decidedAt)
        TRY(name("SELECT p.sku, p.title FROM (SELECT DISTINCT l.product_id FROM conflicts c INDEXED BY conflicts_batch "
                 "JOIN listings l ON l.id = c.listing_id WHERE c.batch = ? LIMIT ?) d JOIN products p "
                 "ON p.id = d.product_id LIMIT 2"));
    else
        TRY(name("SELECT p.sku, p.title FROM (SELECT DISTINCT product_id FROM (SELECT product_id FROM change_log "
                 "INDEXED BY change_log_batch WHERE batch = ? LIMIT ?)) d JOIN products p ON p.id = d.product_id "
                 "LIMIT 2"));
    return std::optional(view);
}

// What was done to a channel or an order.
Result<bool> BatchQueries::readOther(BatchView &view)
{
    static const QStringList ofChannels{u"enabled"_s, u"created"_s, u"removed"_s};
    const std::optional<OrderActionChange> order = orderActionOf(view.field);
    if (!order && !ofChannels.contains(view.field))
        return false;
    struct Line {
        ProductId product = {};
        QString channel, old, now;
    };
    TRY_ASSIGN(const auto line,
               m_db.row(
                   "SELECT c.product_id, coalesce(a.name, ''), coalesce(c.old, ''), coalesce(c.new, '') "
                   "FROM change_log c INDEXED BY change_log_batch LEFT JOIN accounts a ON a.id = "
                   "c.account_id WHERE c.batch = ? ORDER BY c.id LIMIT 1",
                   [](const Statement &s) {
                       return Line{s.get<ProductId>(0), s.text(1), s.text(2), s.text(3)};
                   },
                   view.batch));
    if (!line || line->product)
        return false;
    view.channel = line->channel;
    if (order) {
        view.orderAction = order->action;
        view.orderCode = order->code;
        view.isOrderInDoubt = line->now.isEmpty();
    } else if (view.field == "enabled"_L1) {
        view.channelChange = line->now == "true"_L1 ? u"on"_s : line->now == "replaced"_L1 ? u"replaced"_s : u"off"_s;
    } else { // its name, as it was then
        view.channelChange = view.field == "created"_L1 ? u"added"_s : u"removed"_s;
        view.channel = view.field == "created"_L1 ? line->now : line->old;
    }
    return true;
}

Result<Page<BatchView>> BatchQueries::page(const PageRequest &request, SortWay way)
{
    TRY_ASSIGN(std::int64_t batch, startId(request, way == SortWay::Down ? fromNewest : fromOldest));
    QList<BatchView> rows;
    while (rows.size() <= request.rows()) {
        TRY_ASSIGN(batch, way == SortWay::Down ? before(batch) : after(batch));
        if (batch == 0)
            break;
        TRY_ASSIGN(const auto view, find(batch));
        if (view)
            rows.append(*view);
    }
    return pageOf(std::move(rows), request.rows(), [](const BatchView &view) { return pageKeyText(view.batch); });
}

Result<QList<BatchView>> BatchQueries::newest(const std::stop_token &stop)
{
    QList<BatchView> rows;
    PageRequest request{.limit = mostRows};
    do {
        TRY_ASSIGN(const auto some, page(request));
        rows += some.rows;
        request.after = some.next;
    } while (!request.after.isEmpty() && rows.size() < mostSorted && !stop.stop_requested());
    return rows;
}

} // namespace evenstock
