// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner does with messages himself: try them again, use what was held back, put them away.
#include "app/webhooks/event_worker.h"

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

// As if they had just come; they are in the error list again only if they die again.
Status EventWorker::beginAgain(std::span<EventRow> rows)
{
    for (EventRow &row : rows) {
        finish(row, EventState::Received);
        row.attempts = 0;
        row.durationMs = 0;
    }
    TRY(m_events.settle(rows));
    return m_services.engine.transact([&]() -> Status {
        for (const EventRow &row : rows)
            TRY(m_services.context().runs.settleProblems(problemOf(row), m_services.now()));
        return {};
    });
}

void EventWorker::tryByHand(EventId id, const QList<EventState> &from, const QString &otherwise, Tried tried)
{
    const auto found = m_events.find(id);
    if (!found)
        return tried(found.error());
    if (!*found)
        return tried(
            makeError(ErrorCode::NotFound, u"there is no message %1"_s.arg(id.value), QString::number(id.value)));
    EventRow row = **found;
    if (row.state == EventState::Received) {
        m_tried[id].append(std::move(tried)); // its turn comes anyway
        return schedule();
    }
    if (!from.contains(row.state))
        return tried(makeError(ErrorCode::Rejected, otherwise, QString::number(id.value)));
    if (const Status begun = beginAgain({&row, 1}); !begun)
        return tried(begun.error());
    m_tried[id].append(std::move(tried));
    schedule();
}

void EventWorker::apply(EventId id, Tried tried)
{
    tryByHand(id, {EventState::Quarantined, EventState::Discarded}, u"this message is not held back"_s,
              std::move(tried));
}

void EventWorker::retry(EventId id, Tried tried)
{
    tryByHand(id, {EventState::Failed, EventState::Dead, EventState::Done, EventState::Ignored},
              u"this message is held back: use or discard it"_s, std::move(tried));
}

Result<int> EventWorker::retryAlike(EventId id)
{
    TRY_ASSIGN(const auto row, m_events.find(id));
    if (!row)
        return makeError(ErrorCode::NotFound, u"there is no message %1"_s.arg(id.value), QString::number(id.value));
    if (row->state != EventState::Failed && row->state != EventState::Dead)
        return makeError(ErrorCode::Rejected, u"this message did not fail"_s, QString::number(id.value));
    TRY_ASSIGN(auto rows, m_events.alike(*row, mostAlike));
    TRY(beginAgain(rows));
    schedule();
    return int(rows.size());
}

Status EventWorker::discard(EventId id)
{
    TRY_ASSIGN(auto row, m_events.find(id));
    if (!row)
        return makeError(ErrorCode::NotFound, u"there is no message %1"_s.arg(id.value), QString::number(id.value));
    if (row->state == EventState::Done || row->state == EventState::Ignored)
        return makeError(ErrorCode::Rejected, u"this message was worked on already"_s, QString::number(id.value));
    finish(*row, EventState::Discarded);
    TRY(m_events.settle({&*row, 1}));
    return m_services.engine.transact(
        [&] { return m_services.context().runs.settleProblems(problemOf(*row), m_services.now()); });
}

} // namespace evenstock
