// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/desired_state.h"
#include "app/sync/listing_stage.h"

#include <QHash>
#include <QSet>

namespace evenstock {

struct PushBatch {
    QList<Change> changes;      // recorded as deliveries, ready to be sent
    QList<ListingId> readFirst; // their base is unsure: read before anything but zero is pushed
    QList<ListingId> lookFirst; // creates whose last answer was lost, or that may exist already
};

class OutboundGuard;

// Sends desired state: dirty listings by priority, each write recorded before it is sent (sync.md section 3).
// Engine thread, inside the caller's transaction.
class PushStage
{
public:
    PushStage(EngineContext &engine, AccountId account, const IngestContext &context)
        : m_engine(engine)
        , m_account(account)
        , m_context(context)
    {
    }

    // Its limits hold for what gets dirty while a run is sending, too. Outlives this.
    void askFirst(OutboundGuard &guard) { m_guard = &guard; }

    // The next changes, most urgent first. `skip`: listings already handed out or refused in this run.
    enum class Scope { Everything, ZeroesOnly };
    Result<PushBatch> next(int limit, QSet<ListingId> &skip, Scope scope = Scope::Everything);
    // What became of a change. Idempotent: a receipt for a settled delivery changes nothing.
    Status receive(const ItemReceipt &receipt);
    // The conversation about a change ended without an answer: in doubt, unless a job of it can still be asked.
    Status breakOff(DeliveryId delivery, const Error &error);
    // Deliveries of a process that died, or whose receipts could not be stored: accepted ones keep their job, the
    // others are in doubt.
    Status recover();
    // What the create of this listing sends, or sent: to be looked for before anything is sent again.
    Result<Change> openCreate(ListingId listing);
    // A look at the marketplace found what an open create made (or that it made nothing).
    Status settleCreate(ListingId listing, const QList<RemoteListing> &found);
    bool hasLookedFor(ListingId listing) const { return m_looked.contains(listing); }

private:
    Status fill(int limit, QSet<ListingId> &skip, Scope scope, PushBatch &batch);
    Status addChanges(QList<ListingRow> &rows, int limit, QSet<ListingId> &skip, PushBatch &batch);
    Result<QList<ListingRow>> scopeRows(const ChangeGate::Scope &scope, int limit, const QSet<ListingId> &skip);
    Result<Change> createOf(const ListingRow &row);
    Result<bool> waitsForEqual(const ListingRow &row, const Change &create);
    Result<QHash<QString, ListingId> *> createsUnderWay(const Connector &connector);
    Status yieldWaiting(const ListingRow &made);
    Status settleAway(ListingRow &row);
    Status joined(const DeliveryRow &delivery, ListingRow &row, ListingRow &other);
    Status askGate(const ListingRow &row, const Product &product, Change &change);
    Result<bool> looksFirst(const ListingRow &row, PushBatch &batch);
    Result<std::optional<Change>> changeFor(ListingRow &row, PushBatch &batch);
    void keepHeld(const ListingRow &row, DesiredState &state) const;
    static void writeOverDifference(ListingRow &row, const Change &change);
    Status record(ListingRow &row, Change &change);
    Status confirm(DeliveryRow &delivery, ListingRow &row, const ItemReceipt &receipt);
    Status refuse(DeliveryRow &delivery, ListingRow &row, const ItemReceipt &receipt);
    Status awaitOlder(const DeliveryRow &zero, ListingRow &row, const AccountPolicy &policy);
    Status endQuantity(const DeliveryRow &delivery, ListingRow &row, const ItemReceipt &receipt);
    Status doubt(DeliveryRow &delivery, ListingRow &row, const ItemReceipt &receipt);
    Status notThere(DeliveryRow &delivery, ListingRow &row);
    Status notSent(DeliveryRow &delivery, ListingRow &row, const ItemReceipt &receipt);
    Status finishListing(ListingRow &row);

    EngineContext &m_engine;
    AccountId m_account;
    IngestContext m_context;
    OutboundGuard *m_guard = nullptr;
    bool m_isUnasked = false;             // met something that the guard has not seen
    ListingRepository::PushPlace m_place; // how far the queue was handed out
    QSet<ListingId> m_zeroes;             // handed out to go to zero
    struct Look {
        std::int64_t changedSeq = 0; // what happened since makes the look worthless
        int times = 0;
    };
    QHash<ListingId, Look> m_looked;                    // creates looked for in this run
    QHash<ListingId, std::int64_t> m_lookedFrom;        // changedSeq when the look under way began
    std::optional<QHash<QString, ListingId>> m_creates; // by what makes them equal to the marketplace
    QMultiHash<ListingId, ListingId> m_waiting;         // creates not sent because of an equal one under way
    QHash<ListingId, int> m_reads;                      // listings read in this run before they are sent
};

} // namespace evenstock
