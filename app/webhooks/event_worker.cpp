// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/event_worker.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <array>
#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcEvents, "evenstock.events", QtInfoMsg)

constexpr UtcMs minuteMs = 60'000;
constexpr UtcMs hourMs = 60 * minuteMs;
constexpr std::array<UtcMs, 6> waits = {minuteMs, 5 * minuteMs, 30 * minuteMs, 2 * hourMs, 6 * hourMs, 24 * hourMs};

// Nothing but a newer program or another body would change it: trying again does not.
bool isHopeless(const Error &error)
{
    return error.code == ErrorCode::InvalidResponse || error.code == ErrorCode::InvalidRequest ||
           error.code == ErrorCode::Rejected;
}

} // namespace

EventWorker::EventWorker(EngineServices &services, Observer observer)
    : m_services(services)
    , m_events(services.inbox)
    , m_observer(std::move(observer))
    , m_alive(std::make_shared<bool>(true))
{
}

EventWorker::~EventWorker() = default;

QString EventWorker::problemOf(const EventRow &row)
{
    return u"event:%1"_s.arg(row.id.value);
}

void EventWorker::finish(EventRow &row, EventState state, const QString &why)
{
    row.state = state;
    row.nextTryAt = 0;
    row.error = why;
}

UtcMs EventWorker::waitBefore(int tries)
{
    return tries >= 1 && tries <= int(waits.size()) ? waits.at(size_t(tries) - 1) : 0;
}

void EventWorker::wake()
{
    schedule();
}

void EventWorker::beat()
{
    schedule();
}

void EventWorker::schedule()
{
    if (m_closed || std::exchange(m_stepping, true))
        return;
    m_services.later([this, alive = std::weak_ptr(m_alive)] {
        if (!alive.lock())
            return;
        m_stepping = false;
        step();
    });
}

void EventWorker::step()
{
    if (m_closed)
        return;
    const auto accounts = m_services.context().accounts.all();
    if (!accounts)
        return; // the next beat looks again
    bool isMore = false;
    for (const AccountRow &account : *accounts) {
        if (m_busy.contains(account.id))
            continue;
        const auto more = workAccount(account);
        isMore |= more && *more;
    }
    if (isMore)
        schedule();
}

// True where this account may have more to do at once.
Result<bool> EventWorker::workAccount(const AccountRow &account)
{
    TRY_ASSIGN(const auto rows, m_events.due(account.id, m_services.now(), mostAtOnce));
    QList<EventRow> settled;
    QList<EventRow> hints;
    QStringList listings;
    m_endedOrders.clear();
    for (const EventRow &row : rows) {
        Outcome outcome = work(account, row);
        if (!outcome.toRead.isEmpty()) {
            if (hints.isEmpty())                         // else its turn comes when those are read
                readOrders(account, std::move(outcome)); // those behind it wait
            break;
        }
        if (!outcome.listings.isEmpty() && account.enabled) {
            listings += outcome.listings;
            hints.append(std::move(outcome.row));
            continue;
        }
        settled.append(std::move(outcome.row));
    }
    if (!settled.isEmpty()) {
        TRY(settle(settled));
        m_services.events.data({u"orders"_s, u"products"_s, u"listings"_s, u"problems"_s, u"events"_s});
        m_services.wakeDirty();
    }
    if (!hints.isEmpty())
        readListings(account, std::move(hints), std::move(listings));
    return rows.size() == mostAtOnce && !m_busy.contains(account.id);
}

void EventWorker::failed(EventRow &row, const Error &error) const
{
    row.error = error.detail;
    const UtcMs wait = isHopeless(error) ? 0 : waitBefore(row.attempts);
    if (wait == 0) {
        finish(row, EventState::Dead, error.detail);
        return;
    }
    row.state = EventState::Failed;
    const auto spread = UtcMs(QRandomGenerator::global()->bounded(int(wait / 10) + 1)); // not all in one moment
    row.nextTryAt = m_services.now() + wait + spread;
}

// The effects are in the shop already: a kill in between only repeats them.
Status EventWorker::settle(QList<EventRow> rows)
{
    TRY(m_events.settle(rows));
    for (const EventRow &row : std::as_const(rows)) {
        TRY(list(row));
        tell(row);
    }
    return {};
}

// Dead ones into the error list, those that went well out of it.
Status EventWorker::list(const EventRow &row)
{
    EngineContext &engine = m_services.context();
    if (row.state == EventState::Failed || (row.state != EventState::Dead && row.attempts <= 1))
        return {};
    return m_services.engine.transact([&]() -> Status {
        if (row.state != EventState::Dead)
            return engine.runs.settleProblems(problemOf(row), engine.now());
        TRY_ASSIGN(const ProblemId problem,
                   engine.runs.report(
                       {.kind = u"event"_s,
                        .code = errorCodeName(ErrorCode::Rejected),
                        .fingerprint = problemOf(row),
                        .account = row.account,
                        .event = row.id,
                        .item = row.orderId.isEmpty() ? row.cause : row.orderId,
                        .detail = row.error,
                        .arguments = {{u"cause"_s, row.cause}, {u"order"_s, row.orderId}, {u"tries"_s, row.attempts}},
                        .firstAt = row.receivedAt,
                        .lastAt = engine.now()}));
        Q_UNUSED(problem)
        return {};
    });
}

void EventWorker::tell(const EventRow &row)
{
    const QString state = eventStateName(row.state);
    const QString webhookId = row.eventId.isEmpty() ? QString::number(row.id.value) : row.eventId; // the sender's own
    // All at once and without line ends: what a sender wrote stays in its place.
    qCInfo(lcEvents).noquote()
        << u"webhook_id=%1 cause=%2 order_id=%3 items_processed=%4 processing_time_ms=%5 state=%6"_s.arg(
               webhookId.simplified(), row.cause.simplified(), row.orderId.simplified(), QString::number(row.items),
               QString::number(row.durationMs), state);
    m_services.events.log({{u"at"_s, isoUtc(m_services.now())},
                           {u"account_id"_s, qint64(row.account.value)},
                           {u"key"_s, u"event.worked"_s},
                           {u"arguments"_s, QJsonObject{{u"webhook_id"_s, webhookId},
                                                        {u"cause"_s, row.cause},
                                                        {u"order_id"_s, row.orderId},
                                                        {u"items_processed"_s, row.items},
                                                        {u"processing_time_ms"_s, qint64(row.durationMs)},
                                                        {u"state"_s, state}}}});
    if (m_observer)
        m_observer(row);
    for (const Tried &tried : m_tried.take(row.id))
        tried(row);
}

} // namespace evenstock
