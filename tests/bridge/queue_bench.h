// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/task_queue.h"
#include "tests/store/small_shop.h"
#include "tests/support/fixed_clock.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const QString owner = u"77001"_s;

// A shop with one Vinted account, a paired browser in which its owner is logged in, and products to list.
struct QueueBench {
    QueueBench()
        : account(shop.account(u"V"_s, u"vinted"_s))
    {
        shop.write([&] {
            browser.account = account;
            browser.uuid = u"b-1"_s;
            browser.remoteUser = owner;
            browser.id = SmallShop::must(BridgeRepository(shop.db).insertBrowser(browser));
            SmallShop::must(BridgeRepository(shop.db).updateBrowser(browser));
            SmallShop::must(queue().sessionSeen(owner, u"shop"_s, u"www.vinted.fr"_s));
        });
    }

    TaskQueue queue() { return TaskQueue(shop.db, clock, account, {.pace = pace, .zone = QTimeZone::utc()}); }
    VintedItemId item(const QString &sku)
    {
        const ProductId product = shop.product(sku, sku, 1);
        VintedItemId id;
        shop.write([&] {
            id = SmallShop::must(VintedRepository(shop.db).insert(
                {.account = account, .product = product, .createdAt = clock.now(), .updatedAt = clock.now()}));
        });
        return id;
    }
    Result<BrowserTaskId> enqueue(const TaskQueue::NewTask &task)
    {
        Result<BrowserTaskId> id = BrowserTaskId{};
        shop.write([&] { id = queue().enqueue(task); });
        return id;
    }
    BrowserTaskId publish(VintedItemId item)
    {
        return SmallShop::must(enqueue({.type = u"vinted_publish"_s, .item = item}));
    }
    std::optional<BrowserTaskRow> take() { return take(browser); }
    std::optional<BrowserTaskRow> take(const BrowserRow &by)
    {
        std::optional<BrowserTaskRow> task;
        shop.write([&] { task = SmallShop::must(queue().handOut(by)); });
        return task;
    }
    Result<BrowserTaskRow> settle(const BrowserTaskRow &task, TaskQueue::Answer answer)
    {
        answer.lease = task.lease;
        Result<BrowserTaskRow> settled = task;
        shop.write([&] { settled = queue().settle(task.id, answer); });
        return settled;
    }
    TaskStatus fail(const BrowserTaskRow &task, const QString &type)
    {
        return SmallShop::must(settle(task, {.errorMessage = u"why"_s, .errorType = type})).status;
    }
    BrowserTaskRow task(BrowserTaskId id) { return *SmallShop::must(BrowserTaskRepository(shop.db).find(id)); }
    VintedItemRow stored(VintedItemId id) { return *SmallShop::must(VintedRepository(shop.db).find(id)); }
    BridgeAccountRow state() { return SmallShop::must(BridgeRepository(shop.db).account(account)); }
    TaskQueue::Answer wardrobe(const QJsonArray &items, bool isComplete = true)
    {
        return {.isSuccess = true, .result = {{u"items"_s, items}, {u"complete"_s, isComplete}}};
    }
    QJsonObject row(qint64 vintedId, ProductId product, const QString &flag = {})
    {
        QJsonObject object{{u"id"_s, vintedId}, {u"title"_s, u"Jean [%1]"_s.arg(product.value)}};
        if (!flag.isEmpty())
            object.insert(flag, true);
        return object;
    }

    qint64 saidPauses()
    {
        return **shop.db.value<qint64>("SELECT count(*) FROM problems WHERE kind = 'browser_pause' AND state = 'open'");
    }
    void read(const QJsonArray &rows)
    {
        clock.advance(2min);
        SmallShop::must(enqueue({.type = u"vinted_sync_wardrobe"_s}));
        OK(settle(*take(), wardrobe(rows)));
        clock.advance(2min);
    }

    SmallShop shop;
    FixedClock clock{1795514400000}; // 2026-11-24T10:00:00Z
    Pace pace = {};
    AccountId account;
    BrowserRow browser;
};

} // namespace evenstock
