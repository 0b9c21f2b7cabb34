// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/event_actions.h"

#include "app/webhooks/event_worker.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

QJsonObject eventObject(const EventRow &row)
{
    return {{u"event"_s, qint64(row.id.value)},
            {u"state"_s, eventStateName(row.state)},
            {u"cause"_s, row.cause},
            {u"order"_s, row.orderId},
            {u"items"_s, row.items},
            {u"error"_s, row.error}};
}

Result<EventId> eventFrom(Arguments &arguments)
{
    TRY_ASSIGN(const std::int64_t id, arguments.id(u"event"_s));
    TRY(arguments.noMore());
    return EventId{id};
}

using Trying = void (EventWorker::*)(EventId, EventWorker::Tried);

CommandRegistry::Later trying(EventWorker &worker, Trying how)
{
    return [&worker, how](EngineServices &, Arguments &arguments, const CommandReply &reply) {
        const auto id = eventFrom(arguments);
        if (!id)
            return reply(id.error());
        (worker.*how)(*id, [reply](const Result<EventRow> &row) {
            if (!row)
                return reply(row.error());
            if (row->state == EventState::Failed || row->state == EventState::Dead)
                return reply(makeError(ErrorCode::Rejected, row->error, QString::number(row->id.value)));
            reply(eventObject(*row));
        });
    };
}

Result<QJsonObject> retryAlike(EngineServices &services, EventWorker &worker, Arguments &arguments)
{
    TRY_ASSIGN(const std::int64_t id, arguments.id(u"like"_s));
    TRY(arguments.noMore());
    TRY_ASSIGN(const int retried, worker.retryAlike(EventId{id}));
    services.events.data({u"events"_s, u"problems"_s});
    return QJsonObject{{u"retried"_s, retried}};
}

} // namespace

void addEventActions(CommandRegistry &registry, EventWorker &worker)
{
    registry.addLater(u"event.apply"_s, trying(worker, &EventWorker::apply));
    registry.addLater(u"event.retry"_s,
                      [&worker](EngineServices &services, Arguments &arguments, const CommandReply &reply) {
                          if (!arguments.has(u"like"_s))
                              return trying(worker, &EventWorker::retry)(services, arguments, reply);
                          reply(retryAlike(services, worker, arguments));
                      });
    registry.add(u"event.discard"_s, [&worker](EngineServices &services, Arguments &arguments) -> Result<QJsonObject> {
        TRY_ASSIGN(const EventId id, eventFrom(arguments));
        TRY(worker.discard(id));
        services.events.data({u"events"_s, u"problems"_s});
        return QJsonObject{{u"event"_s, qint64(id.value)}, {u"state"_s, u"discarded"_s}};
    });
}

} // namespace evenstock
