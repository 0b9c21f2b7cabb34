// SPDX-License-Identifier: GPL-3.0-or-later
// What one message does in the shop, and what is read of the marketplace where it says too little.
#include "app/webhooks/event_worker.h"

#include <QElapsedTimer>

#include <memory>
#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

EventWorker::Outcome EventWorker::work(const AccountRow &account, EventRow row)
{
    QElapsedTimer timer;
    timer.start();
    Outcome outcome{.row = std::move(row)};
    ++outcome.row.attempts;
    const Status status = [&]() -> Status {
        const auto connector = m_services.briefings.connector(account.marketplace);
        if (!connector)
            return makeError(ErrorCode::NotFound,
                             u"this Evenstock does not know the marketplace %1"_s.arg(account.marketplace));
        TRY_ASSIGN(const auto stored, m_services.context().accounts.settings(account.id));
        const QJsonObject settings = sessionSettings(connector->info(), stored, account.remembered);
        // Who sent it was decided when it came.
        TRY_ASSIGN(const auto events, connector->parseUnverified({.body = outcome.row.body,
                                                                  .headers = {},
                                                                  .receivedAt = outcome.row.receivedAt,
                                                                  .route = outcome.row.route,
                                                                  .query = outcome.row.query.toUtf8()},
                                                                 settings));
        finish(outcome.row, EventState::Done);
        for (const ChannelEvent &event : events)
            TRY(apply(account, event, outcome));
        return {};
    }();
    if (!status)
        failed(outcome.row, status.error());
    outcome.row.processedAt = m_services.now();
    outcome.row.durationMs += timer.elapsed();
    return outcome;
}

Status EventWorker::apply(const AccountRow &account, const ChannelEvent &event, Outcome &outcome)
{
    EventRow &row = outcome.row;
    row.cause = event.cause;
    if (!event.live) {
        finish(row, EventState::Ignored, u"a trial of the marketplace's, not a sale"_s);
        return {};
    }
    if (!event.understood) {
        finish(row, EventState::Ignored, u"nothing follows from it"_s);
        return {};
    }
    outcome.toRead.append(event.rereadOrders);
    if (!event.order && event.goneOrder.isEmpty())
        outcome.listings.append(event.rereadListings);
    if (event.order)
        return applyOrder(account, event, outcome);
    if (event.goneOrder.isEmpty())
        return {};
    row.orderId = event.goneOrder;
    m_endedOrders.insert(event.goneOrder);
    TRY_ASSIGN(const auto known, m_services.context().orders.find(account.id, event.goneOrder));
    if (known) {
        TRY_ASSIGN(const auto lines, m_services.context().orders.lines(known->id));
        row.items = int(lines.size());
    }
    return m_services.engine.orderGone(account.id, event.goneOrder, {.kind = u"event"_s, .account = account.id});
}

Status EventWorker::applyOrder(const AccountRow &account, const ChannelEvent &event, Outcome &outcome)
{
    EventRow &row = outcome.row;
    const RemoteOrder &order = *event.order;
    row.orderId = order.externalId;
    TRY_ASSIGN(const bool isGone, m_events.hasEnded(account.id, order.externalId));
    if (isGone || m_endedOrders.contains(order.externalId)) {
        // Overtaken on its way: an order is destroyed once and never comes back.
        finish(row, EventState::Done, u"the order was deleted after it"_s);
        return {};
    }
    TRY_ASSIGN(const auto before, m_services.context().orders.find(account.id, order.externalId));
    TRY_ASSIGN(const OrderEffects effects,
               m_services.engine.orderArrived(account.id, order, {.kind = u"event"_s, .account = account.id}));
    row.items = int(order.lines.size());
    // Times of webhooks are whole seconds: of two states in one second the marketplace itself says which is the later.
    // One that keeps no order of its own is not asked: the last one that came counts.
    const bool isUnclear = !order.isStoreless && before && order.modifiedAt == 0 && before->state != order.state &&
                           before->readAt / 1000 == order.readAt / 1000;
    if (isUnclear)
        outcome.toRead.append(order.externalId);
    else if (effects.applied == 0)
        finish(row, EventState::Done, u"a newer state was known already"_s);
    return {};
}

void EventWorker::readOrders(const AccountRow &account, Outcome outcome)
{
    struct Read {
        QList<RemoteOrder> orders = {};
        QStringList gone = {};
    };
    const auto read = std::make_shared<Read>();
    const QStringList wanted = outcome.toRead; // before the outcome moves into the other function of the same call
    m_busy.insert(account.id);
    m_services.errands.send(
        account.id,
        [read, ids = wanted](const Connector &connector, Session &session) -> Status {
            for (const QString &id : ids) {
                auto order = connector.fetchOrder(session, id);
                if (order)
                    read->orders.append(*std::move(order));
                else if (order.error().code == ErrorCode::NotFound)
                    read->gone.append(id);
                else
                    return order.error();
            }
            return {};
        },
        [this, alive = std::weak_ptr(m_alive), account, outcome = std::move(outcome),
         read](const Status &asked) mutable {
            if (!alive.lock())
                return;
            const Status status = [&]() -> Status {
                TRY(asked);
                const Cause cause{.kind = u"event"_s, .account = account.id};
                for (const RemoteOrder &order : std::as_const(read->orders)) {
                    TRY(m_services.engine.orderArrived(account.id, order, cause));
                    outcome.row.orderId = order.externalId;
                    outcome.row.items = int(order.lines.size());
                }
                for (const QString &id : std::as_const(read->gone)) {
                    // Known here, it was there once. Any other is told of before it can be read: it comes later.
                    TRY_ASSIGN(const auto known, m_services.context().orders.find(account.id, id));
                    if (!known)
                        return makeError(ErrorCode::NotFound, u"the marketplace shows no order %1 yet"_s.arg(id), id);
                    TRY(m_services.engine.orderGone(account.id, id, cause));
                }
                return {};
            }();
            if (!status)
                failed(outcome.row, status.error());
            outcome.row.processedAt = m_services.now();
            m_busy.remove(account.id);
            if (settle({outcome.row})) {
                m_services.events.data({u"orders"_s, u"products"_s, u"listings"_s, u"problems"_s, u"events"_s});
                m_services.wakeDirty();
            }
            schedule();
        });
}

// Many hints are one reading, by a run like any other.
void EventWorker::readListings(const AccountRow &account, QList<EventRow> rows, QStringList listings)
{
    listings.removeDuplicates();
    m_busy.insert(account.id);
    const auto end = [this, id = account.id, hints = std::move(rows)](const Status &status) {
        QList<EventRow> done = hints;
        for (EventRow &row : done) {
            if (!status)
                failed(row, status.error());
            row.processedAt = m_services.now();
        }
        m_busy.remove(id);
        if (settle(done))
            m_services.events.data({u"products"_s, u"listings"_s, u"events"_s});
        schedule();
    };
    const auto run = m_services.runs.request(
        account.id,
        {.mode = u"selective"_s, .filter = {.values = {{u"external_id"_s, std::move(listings)}}}, .cause = u"event"_s});
    if (!run)
        return end(run.error());
    m_services.runs.whenIdle(account.id, [this, alive = std::weak_ptr(m_alive), run = *run, end] {
        if (alive.lock())
            end(endOfReading(run));
    });
}

Status EventWorker::endOfReading(RunId id) const
{
    TRY_ASSIGN(const auto run, m_services.context().runs.findRun(id));
    const bool isOver =
        run && (run->status == "completed"_L1 || run->status == "partial"_L1 || run->status == "held"_L1);
    if (isOver)
        return {};
    return makeError(ErrorCode::Offline, run ? run->errorDetail : u"the reading was not carried out"_s);
}

} // namespace evenstock
