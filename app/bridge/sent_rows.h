// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/browser_task_repository.h"

#include <QHash>
#include <QJsonArray>

#include <optional>

namespace evenstock {

// A wardrobe that is too large for one body comes in pieces before its result. One task of an account is under way at a
// time, so only the newest is kept; what is lost with the program is read again. One thread.
class SentRows
{
public:
    // `from`: how many came before; 0 begins anew. InvalidRequest where one in between is missing.
    Status take(const BrowserTaskRow &task, std::int64_t from, const QJsonArray &rows);
    // All of them, once; nothing where there are not `count`.
    std::optional<QJsonArray> give(const BrowserTaskRow &task, std::int64_t count);

private:
    struct Rows {
        BrowserTaskId task = {};
        std::int64_t lease = 0;
        QJsonArray rows = {};
    };
    QHash<std::int64_t, Rows> m_rows; // of accounts
};

} // namespace evenstock
