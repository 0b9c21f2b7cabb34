// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace evenstock {

class Database;

using BrowserId = Id<struct BrowserTag>;
using BrowserTaskId = Id<struct BrowserTaskTag>;
using VintedItemId = Id<struct VintedItemTag>;

enum class TaskStatus {
    Pending,
    Processing, // leased to a browser
    Verifying,  // it may have been carried out: the wardrobe is looked at before anything is sent again
    Success,
    Failed,
    Timeout, // nobody took it for an hour
    Cancelled,
};
QString taskStatusName(TaskStatus status);
constexpr bool isFinished(TaskStatus status)
{
    return status != TaskStatus::Pending && status != TaskStatus::Processing && status != TaskStatus::Verifying;
}

// One piece of work for the owner's browser.
struct BrowserTaskRow {
    BrowserTaskId id = {};
    AccountId account = {};
    VintedItemId item = {};
    QString type = {}; // "vinted_publish" …
    TaskStatus status = TaskStatus::Pending;
    bool awaitsApproval = false;
    QString remoteUser = {};
    QJsonObject payload = {};
    QJsonObject sent = {}; // VintedItemRow::sent once it is done
    QJsonObject result = {};
    QJsonObject lateResult = {};
    QString errorType = {};
    QString errorMessage = {};
    QString progress = {};
    int attempts = 0;
    int checks = 0;
    std::int64_t lease = 0;
    UtcMs leaseUntil = 0;
    BrowserId browser = {};
    UtcMs notBefore = 0;
    UtcMs queuedAt = 0;
    UtcMs createdAt = 0;
    UtcMs startedAt = 0;
    UtcMs completedAt = 0;

    bool isWrite() const;
};

// Engine thread, inside the caller's transaction.
class BrowserTaskRepository
{
public:
    explicit BrowserTaskRepository(Database &database)
        : m_db(database)
    {
    }

    Result<BrowserTaskId> insert(const BrowserTaskRow &row);
    Status update(const BrowserTaskRow &row);
    Result<std::optional<BrowserTaskRow>> find(BrowserTaskId id);
    Result<std::optional<BrowserTaskRow>> openOfItem(VintedItemId item);
    Result<std::optional<BrowserTaskRow>> lastOfItem(AccountId account, VintedItemId item, const QString &type);
    // Not finished, oldest first. An account has at most `mostOpen` of them.
    Result<QList<BrowserTaskRow>> open(AccountId account);
    // Newest first, below `before` (none: from the newest).
    Result<QList<BrowserTaskRow>> latest(AccountId account, BrowserTaskId before, int limit);

    static constexpr int mostOpen = 2000;

private:
    Database &m_db;
};

} // namespace evenstock
