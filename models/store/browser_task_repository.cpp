// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/browser_task_repository.h"

#include "models/store/database.h"
#include "models/store/enum_names.h"

#include <QJsonDocument>

#include <limits>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 7> statusNames = {"pending", "processing", "verifying", "success",
                                                     "failed",  "timeout",    "cancelled"};

QString textOf(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

BrowserTaskRow taskOf(const Statement &s)
{
    BrowserTaskRow row;
    int c = 0;
    row.id = s.get<BrowserTaskId>(c++);
    row.account = s.get<AccountId>(c++);
    row.item = s.get<VintedItemId>(c++);
    row.type = s.text(c++);
    row.status = storedIn<TaskStatus>(statusNames, s.text(c++));
    row.awaitsApproval = s.text(c++) == "asked"_L1;
    row.remoteUser = s.text(c++);
    row.payload = objectOf(s.text(c++));
    row.sent = objectOf(s.text(c++));
    row.result = objectOf(s.text(c++));
    row.lateResult = objectOf(s.text(c++));
    row.errorType = s.text(c++);
    row.errorMessage = s.text(c++);
    row.progress = s.text(c++);
    row.attempts = int(s.int64(c++));
    row.checks = int(s.int64(c++));
    row.lease = s.int64(c++);
    row.leaseUntil = s.int64(c++);
    row.browser = BrowserId{s.int64(c++)};
    row.notBefore = s.int64(c++);
    row.queuedAt = s.int64(c++);
    row.createdAt = s.int64(c++);
    row.startedAt = s.int64(c++);
    row.completedAt = s.int64(c++);
    return row;
}

#define EVENSTOCK_TASK_COLUMNS                                                                                         \
    "SELECT id, account_id, item_id, task_type, status, approval, remote_user, payload, sent, result, late_result, "   \
    "error_type, error_message, progress, attempts, checks, lease, lease_until, browser_id, not_before, queued_at, "   \
    "created_at, started_at, completed_at FROM browser_tasks "

} // namespace

QString taskStatusName(TaskStatus status)
{
    return nameIn(statusNames, status);
}

bool BrowserTaskRow::isWrite() const
{
    return type == "vinted_publish"_L1 || type == "vinted_update"_L1 || type == "vinted_delete"_L1;
}

Result<BrowserTaskId> BrowserTaskRepository::insert(const BrowserTaskRow &row)
{
    TRY_ASSIGN(
        const auto id,
        m_db.value<BrowserTaskId>(
            "INSERT INTO browser_tasks (account_id, item_id, task_type, status, approval, remote_user, payload, sent, "
            "not_before, queued_at, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            row.account, row.item, row.type, nameIn(statusNames, row.status),
            row.awaitsApproval ? u"asked"_s : QString(), row.remoteUser, textOf(row.payload), textOf(row.sent),
            row.notBefore, row.queuedAt, row.createdAt));
    return id.value_or(BrowserTaskId{});
}

Status BrowserTaskRepository::update(const BrowserTaskRow &row)
{
    return m_db.run("UPDATE browser_tasks SET status = ?, approval = ?, remote_user = ?, payload = ?, result = ?, "
                    "late_result = ?, error_type = ?, error_message = ?, progress = ?, attempts = ?, checks = ?, "
                    "lease = ?, lease_until = ?, browser_id = ?, not_before = ?, queued_at = ?, started_at = ?, "
                    "completed_at = ? WHERE id = ?",
                    nameIn(statusNames, row.status), row.awaitsApproval ? u"asked"_s : QString(), row.remoteUser,
                    textOf(row.payload), textOf(row.result), textOf(row.lateResult), row.errorType, row.errorMessage,
                    row.progress, row.attempts, row.checks, row.lease, row.leaseUntil, row.browser.value, row.notBefore,
                    row.queuedAt, row.startedAt, row.completedAt, row.id);
}

Result<std::optional<BrowserTaskRow>> BrowserTaskRepository::find(BrowserTaskId id)
{
    return m_db.row(EVENSTOCK_TASK_COLUMNS "WHERE id = ?", taskOf, id);
}

Result<std::optional<BrowserTaskRow>> BrowserTaskRepository::openOfItem(VintedItemId item)
{
    return m_db.row(EVENSTOCK_TASK_COLUMNS "WHERE item_id = ? AND status IN ('pending', 'processing', 'verifying')",
                    taskOf, item);
}

Result<std::optional<BrowserTaskRow>> BrowserTaskRepository::lastOfItem(AccountId account, VintedItemId item,
                                                                        const QString &type)
{
    return m_db.row(EVENSTOCK_TASK_COLUMNS
                    "WHERE account_id = ? AND item_id = ? AND task_type = ? ORDER BY id DESC LIMIT 1",
                    taskOf, account, item, type);
}

Result<QList<BrowserTaskRow>> BrowserTaskRepository::open(AccountId account)
{
    return m_db.rows(EVENSTOCK_TASK_COLUMNS
                     "WHERE account_id = ? AND status IN ('pending', 'processing', 'verifying') ORDER BY id LIMIT ?",
                     taskOf, account, mostOpen);
}

Result<QList<BrowserTaskRow>> BrowserTaskRepository::latest(AccountId account, BrowserTaskId before, int limit)
{
    const std::int64_t below = before ? before.value : std::numeric_limits<std::int64_t>::max();
    return m_db.rows(EVENSTOCK_TASK_COLUMNS "WHERE account_id = ? AND id < ? ORDER BY id DESC LIMIT ?", taskOf, account,
                     below, limit);
}

} // namespace evenstock
