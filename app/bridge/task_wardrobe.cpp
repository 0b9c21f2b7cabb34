// SPDX-License-Identifier: GPL-3.0-or-later
// What a look into the wardrobe settles: the half of TaskQueue that reads back.
#include "app/bridge/task_queue.h"
#include "models/store/database.h"

#include <QSet>

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int itemsAtOnce = 500;
constexpr QLatin1StringView publishType("vinted_publish");

bool isNeverSent(const BrowserTaskRow &task)
{
    return task.type == publishType && task.status == TaskStatus::Pending && task.attempts == 0 && task.lease == 0;
}

} // namespace

Status TaskQueue::applyWardrobe(const BrowserTaskRow &check, const QJsonObject &result)
{
    const auto parsed = parseWardrobe(result);
    if (!parsed)
        return note(check, u"api_error"_s, parsed.error().detail, {});
    const Wardrobe &wardrobe = *parsed;
    TRY_ASSIGN(const auto before, m_items.wardrobe(m_account));
    TRY(m_items.saveWardrobe(m_account, {.value = {{u"items"_s, result.value("items"_L1)},
                                                   {u"complete"_s, wardrobe.isComplete},
                                                   {u"sales"_s, result.value("sales"_L1).toArray()}},
                                         .readAt = check.startedAt}));
    TRY(settleVerified(check, wardrobe));
    for (const WardrobeRow &row : wardrobe.rows)
        TRY(applyRow(row));
    // An empty one is more likely a mistake of somebody's than the end of every listing.
    if (wardrobe.isComplete && !wardrobe.rows.isEmpty())
        TRY(markMissing(check.startedAt));
    TRY(removeTwins(check, wardrobe, before));
    TRY_ASSIGN(BridgeAccountRow state, m_bridge.account(m_account));
    state.wardrobeAt = now();
    TRY(m_bridge.saveAccount(state));
    TRY_ASSIGN(const Open open, m_tasks.open(m_account));
    return ensureCheck(open);
}

// The listing an open create made: not one that was there before it.
Result<std::optional<WardrobeRow>> TaskQueue::rowOf(const VintedItemRow &item, const Wardrobe &wardrobe)
{
    for (const WardrobeRow &row : wardrobe.rows) {
        if (row.product != item.product.value || row.status == VintedStatus::Deleted)
            continue;
        TRY_ASSIGN(const bool isPast, m_items.isPastId(m_account, row.vintedId));
        TRY_ASSIGN(const auto owner, m_items.withVintedId(m_account, row.vintedId));
        if (!isPast && !owner)
            return std::optional(row);
    }
    return std::optional<WardrobeRow>();
}

Status TaskQueue::settleVerified(const BrowserTaskRow &check, const Wardrobe &wardrobe)
{
    TRY_ASSIGN(const Open open, m_tasks.open(m_account));
    for (BrowserTaskRow task : open) {
        // One that is to be sent again may have arrived late.
        const bool isAgain = task.status == TaskStatus::Pending && task.attempts > 0 && task.type == publishType;
        if (task.status != TaskStatus::Verifying && !isAgain && !isNeverSent(task))
            continue;
        TRY_ASSIGN(const auto item, m_items.find(task.item));
        if (!item)
            continue;
        TRY_ASSIGN(const auto row, rowOf(*item, wardrobe));
        if (isNeverSent(task)) {
            if (row && row->title == task.payload.value("title"_L1).toString())
                TRY(refuseCopy(task, row->vintedId));
            continue;
        }
        if (row) {
            task.result = {{u"vinted_id"_s, qint64(row->vintedId)}, {u"url"_s, row->url}, {u"found"_s, true}};
            task.errorType.clear();
            task.errorMessage.clear();
            TRY(finish(task, TaskStatus::Success));
            TRY(itemPublished(task, row->vintedId, row->url, {}));
            continue;
        }
        if (isAgain)
            continue;
        // Only a whole wardrobe, read late enough for a request on its way to have arrived, says that it is not there.
        if (!wardrobe.isComplete || check.startedAt < task.notBefore)
            continue;
        if (++task.checks < checksNeeded) {
            task.notBefore = now() + betweenChecksMs;
            TRY(m_tasks.update(task));
            continue;
        }
        const NextStep step = nextStep(FailureClass::Transient, task.type, task.attempts);
        TRY(carryOut(task, step, FailureClass::Transient));
    }
    return {};
}

// A listing that is known to nobody here, with the number and the very title of what is to be made: of a store that was
// lost, or of another one. Vinted forbids two of a kind.
Status TaskQueue::refuseCopy(BrowserTaskRow &task, std::int64_t vintedId)
{
    task.errorType = u"validation_error"_s;
    task.errorMessage = copyRefusal(vintedId);
    TRY(note(task, task.errorType, task.errorMessage, {}));
    return carryOut(task, NextStep::GiveUp, FailureClass::Rejected);
}

// A browser sends a request again by itself where a connection ends before the answer, and a create sent twice is made
// twice. The listing that nobody knows, with the very title of one that stands, was never meant: it is taken off. One
// that stood there before is no such thing, and may be the owner's: he is told.
Status TaskQueue::removeTwins(const BrowserTaskRow &check, const Wardrobe &wardrobe,
                              const VintedRepository::StoredWardrobe &before)
{
    QSet<qint64> known;
    if (const auto seen = parseWardrobe(before.value)) {
        for (const WardrobeRow &row : seen->rows)
            known.insert(row.vintedId);
    }
    for (const WardrobeRow &row : wardrobe.rows) {
        if (!row.product || !isThere(row.status))
            continue;
        TRY_ASSIGN(const auto owner, m_items.withVintedId(m_account, row.vintedId));
        TRY_ASSIGN(const auto item, m_items.ofProduct(m_account, ProductId{*row.product}));
        TRY_ASSIGN(const bool isPast, m_items.isPastId(m_account, row.vintedId));
        if (owner || isPast || !item || !item->vintedId || item->title != row.title)
            continue;
        const bool stands = std::any_of(wardrobe.rows.begin(), wardrobe.rows.end(), [&](const WardrobeRow &other) {
            return other.vintedId == *item->vintedId && isThere(other.status);
        });
        if (!stands)
            continue;
        TRY(m_items.addPastId(m_account, row.vintedId)); // once
        if (before.readAt == 0 || known.contains(row.vintedId)) {
            TRY(note(check, u"duplicate_listing"_s,
                     u"listing %1 stood there before with the same title. If it is the same piece, take one of them "
                     "off"_s.arg(row.vintedId),
                     {}));
            continue;
        }
        TRY_ASSIGN(const BrowserTaskId id, enqueue({.type = u"vinted_delete"_s,
                                                    .payload = {{u"product_id"_s, qint64(item->product.value)},
                                                                {u"vinted_id"_s, qint64(row.vintedId)},
                                                                {u"draft"_s, row.status == VintedStatus::Draft}}}));
        Q_UNUSED(id)
        TRY(note(check, u"duplicate_listing"_s,
                 u"listing %1 was made a second time and is taken off again"_s.arg(row.vintedId), {}));
    }
    return {};
}

Status TaskQueue::applyRow(const WardrobeRow &row)
{
    TRY_ASSIGN(auto item, m_items.withVintedId(m_account, row.vintedId));
    if (!item && row.product && isThere(row.status)) {
        // One of ours whose answer never came, or came too late.
        TRY_ASSIGN(item, m_items.ofProduct(m_account, ProductId{*row.product}));
        TRY_ASSIGN(const bool isPast, m_items.isPastId(m_account, row.vintedId));
        if (!item || item->vintedId || isPast)
            return {};
        TRY_ASSIGN(const auto under, m_tasks.openOfItem(item->id));
        if (under)
            return {}; // settled by its own rules
        item->vintedId = row.vintedId;
    }
    if (!item)
        return {};
    item->status = row.status;
    item->isReserved = row.isReserved;
    item->viewCount = row.views;
    item->favouriteCount = row.favourites;
    if (row.price.isValid())
        item->price = row.price;
    if (!row.title.isEmpty())
        item->title = row.title;
    if (!row.url.isEmpty())
        item->url = row.url;
    item->seenAt = now();
    item->updatedAt = now();
    return m_items.update(*item);
}

// Absence says nothing of why: never that it was sold.
Status TaskQueue::markMissing(UtcMs readFrom)
{
    VintedItemId last;
    for (;;) {
        TRY_ASSIGN(const QList<VintedItemRow> rows, m_items.after(m_account, last, itemsAtOnce));
        if (rows.isEmpty())
            return {};
        for (VintedItemRow row : rows) {
            last = row.id;
            if (!row.vintedId || !isThere(row.status) || row.seenAt >= readFrom || row.publishedAt >= readFrom)
                continue;
            row.status = VintedStatus::Missing;
            row.updatedAt = now();
            TRY(m_items.update(row));
        }
    }
}

} // namespace evenstock
