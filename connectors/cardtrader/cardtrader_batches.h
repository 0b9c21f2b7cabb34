// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/cardtrader/cardtrader_jobs.h"
#include "connectors/cardtrader/cardtrader_single_writes.h"

#include <QHash>

namespace evenstock::cardtrader {

// Changes of one kind sent together. The job that carries a batch out is told to the engine before anything else
// happens, so that another process can settle it; poll() then asks about all of them.
class Batches
{
public:
    Batches(Session &session, SingleWrites &singles, const ReceiptSink &sink)
        : m_session(session)
        , m_singles(singles)
        , m_sink(sink)
    {
    }

    // In parts of 250, since the most that CardTrader takes is not documented. A batch that is refused as a whole is
    // sent one by one: one bad row must not hold up the others.
    Status send(BatchKind kind, const QList<Outgoing *> &items);
    Status poll();

private:
    Status sendPart(BatchKind kind, const QList<Outgoing *> &items);
    Status oneByOne(BatchKind kind, const QList<Outgoing *> &items);
    Status accept(BatchKind kind, const QList<Outgoing *> &items, const QString &uuid);

    Session &m_session;
    SingleWrites &m_singles;
    const ReceiptSink &m_sink;
    QList<Job> m_jobs;
    QHash<DeliveryId, const Outgoing *> m_flying;
};

} // namespace evenstock::cardtrader
