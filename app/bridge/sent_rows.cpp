// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/sent_rows.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 50'000; // of one wardrobe

}

Status SentRows::take(const BrowserTaskRow &task, std::int64_t from, const QJsonArray &rows)
{
    Rows &kept = m_rows[task.account.value];
    if (from == 0 || kept.task != task.id || kept.lease != task.lease)
        kept = {.task = task.id, .lease = task.lease};
    if (from != kept.rows.size() || kept.rows.size() + rows.size() > mostRows)
        return makeError(ErrorCode::InvalidRequest, u"a piece of the wardrobe is missing"_s, u"from"_s);
    for (const QJsonValue &row : rows)
        kept.rows.append(row);
    return {};
}

std::optional<QJsonArray> SentRows::give(const BrowserTaskRow &task, std::int64_t count)
{
    const Rows kept = m_rows.take(task.account.value);
    const bool isWhole = kept.task == task.id && kept.lease == task.lease && kept.rows.size() == count;
    return isWhole ? std::optional(kept.rows) : std::nullopt;
}

} // namespace evenstock
