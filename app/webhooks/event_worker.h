// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_services.h"
#include "models/store/event_repository.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <span>

namespace evenstock {

// Works on what waits in the inbox: in the order it came for each account, accounts in turn, a few events between other
// work of the engine, so that ten thousand events hold up neither the window nor another shop. What fails is tried
// again after 1 m, 5 m, 30 m, 2 h, 6 h and 24 h, then it is dead and in the error list (sync.md section 5). The same
// event worked on twice moves stock once. Engine thread.
class EventWorker
{
public:
    // An event was settled: told after it is stored.
    using Observer = std::function<void(const EventRow &)>;

    // The services outlive it.
    EventWorker(EngineServices &services, Observer observer);
    ~EventWorker();

    void wake(); // something may wait
    void beat(); // events whose next try has come
    void close() { m_closed = true; }
    bool isIdle() const { return !m_stepping && m_busy.isEmpty(); }

    // By the owner's hand. The reply comes once the event was tried, and says how it went.
    using Tried = std::function<void(const Result<EventRow> &)>;
    void apply(EventId id, Tried tried); // quarantined, or put away before
    void retry(EventId id, Tried tried); // failed, dead, or worked on before
    // This failed or dead one and all that failed like it; how many they are. They are tried when their turn comes.
    Result<int> retryAlike(EventId id);
    Status discard(EventId id);

    static constexpr int mostAtOnce = 25; // of one account, until the next one's turn
    static constexpr int mostAlike = 10'000;
    static constexpr int mostTries = 7; // the first one, and one after each wait
    static UtcMs waitBefore(int tries); // how long to wait after so many, 0: no more

private:
    struct Outcome {
        EventRow row = {};
        QStringList toRead = {};   // orders the marketplace has to be asked about first
        QStringList listings = {}; // the same of listings, where the event says no more than that they changed
    };
    static QString problemOf(const EventRow &row); // by what it is known in the error list
    static void finish(EventRow &row, EventState state, const QString &why = {});
    void schedule();
    void step();
    Result<bool> workAccount(const AccountRow &account);
    Outcome work(const AccountRow &account, EventRow row);
    Status apply(const AccountRow &account, const ChannelEvent &event, Outcome &outcome);
    Status applyOrder(const AccountRow &account, const ChannelEvent &event, Outcome &outcome);
    void readOrders(const AccountRow &account, Outcome outcome);
    void readListings(const AccountRow &account, QList<EventRow> rows, QStringList listings);
    Status endOfReading(RunId run) const;
    void failed(EventRow &row, const Error &error) const;
    Status settle(QList<EventRow> rows);
    Status list(const EventRow &row);
    void tell(const EventRow &row);
    Status beginAgain(std::span<EventRow> rows);
    void tryByHand(EventId id, const QList<EventState> &from, const QString &otherwise, Tried tried);

    EngineServices &m_services;
    EventRepository m_events;
    Observer m_observer;
    QSet<AccountId> m_busy;      // waits for what its marketplace says
    QSet<QString> m_endedOrders; // destroyed by events of the batch in hand, which are not settled yet
    QHash<EventId, QList<Tried>> m_tried;
    bool m_stepping = false;
    bool m_closed = false;
    std::shared_ptr<bool> m_alive;
};

} // namespace evenstock
