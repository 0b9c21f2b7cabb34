// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/store/paging.h"
#include "models/store/sorted_list.h"

#include <optional>
#include <stop_token>

namespace evenstock {

class Database;

// Field of a change_log row: an order was asked for something ("order:acknowledge:4711"), old and new are its states.
QString orderActionChange(const QString &action, const QString &code);
struct OrderActionChange {
    QString action = {};
    QString code = {};
};
std::optional<OrderActionChange> orderActionOf(const QString &field); // nothing: it is another field

// What one command of the owner changed, be it one price, to be taken back as a whole.
struct BatchView {
    std::int64_t batch = 0;
    UtcMs at = 0;
    QString cause = {}; // of change_log: "manual" (an edit of one or more products), "import", "conflict", "undo"
    std::int64_t changes = 0;
    std::int64_t decisions = 0; // conflicts decided by it, and not taken back
    // The product, where it was only one: its SKU and title.
    QString sku = {};
    QString title = {};
    QString field = {}; // of change_log, where it was only one
    // Where it was a channel or an order and no product: what was done, to what.
    QString channel = {};       // name of the account; empty where it was removed since
    QString channelChange = {}; // "on", "off", "replaced" (off, for another of its shop), "added", "removed"
    QString orderAction = {};   // as the marketplace knows it: "acknowledge"
    QString orderCode = {};
    bool isOrderInDoubt = false; // no answer came, and nobody could see whether it was done

    bool isDecisions() const { return cause == QLatin1String("conflict"); }
    bool isOfChannel() const { return !channelChange.isEmpty(); }
    bool isOrderAction() const { return !orderAction.isEmpty(); }
    static constexpr int mostCounted = 10'000; // of changes and of decisions; more are not counted
};

// What the owner did, command by command. A read-only connection on its owner's thread.
class BatchQueries
{
public:
    explicit BatchQueries(Database &database)
        : m_db(database)
    {
    }

    Result<Page<BatchView>> page(const PageRequest &request, SortWay way = SortWay::Down); // Down: newest first
    static constexpr int mostSorted = 2000;
    // The newest ones as a whole, for who sorts them by what they are. Takes a worker's time.
    Result<QList<BatchView>> newest(const std::stop_token &stop);
    Result<std::optional<BatchView>> find(std::int64_t batch); // nothing: nothing was changed under this number

private:
    Result<bool> readOther(BatchView &view);
    Result<std::int64_t> before(std::int64_t batch); // the next older one; 0: there is none
    Result<std::int64_t> after(std::int64_t batch);  // the next newer one
    Database &m_db;
};

} // namespace evenstock
