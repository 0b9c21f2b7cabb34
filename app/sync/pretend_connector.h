// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

#include <QHash>

namespace evenstock {

// The marketplace of a dry run: everything is read from the real one, nothing is written to it. A write is answered as
// done, and later reads show what it would have made. One thread, one run.
class PretendConnector final : public Connector
{
public:
    explicit PretendConnector(const Connector &real)
        : m_real(real)
    {
    }

    ConnectorInfo info() const override { return m_real.info(); }
    Result<Identity> checkCredentials(Session &session) const override { return m_real.checkCredentials(session); }
    Result<ListingEnd> fetchListings(Session &session, const ListingQuery &query,
                                     const ListingSink &sink) const override;
    Result<ListingPage> fetchSome(Session &session, const QList<RemoteListing> &known) const override;
    Status fetchOrders(Session &session, const OrderQuery &query, const OrderSink &sink) const override
    {
        return m_real.fetchOrders(session, query, sink);
    }
    Result<RemoteOrder> fetchOrder(Session &session, const QString &externalId) const override
    {
        return m_real.fetchOrder(session, externalId);
    }
    Status push(Session &session, std::span<const Change> changes, const ReceiptSink &sink) const override;
    Status pollJob(Session &session, const Job &job, const ReceiptSink &sink) const override
    {
        return m_real.pollJob(session, job, sink);
    }
    Result<QList<RemoteListing>> findCreated(Session &session, const Change &change) const override
    {
        return m_real.findCreated(session, change);
    }
    HoldAction whenGone(const QString &lastState) const override { return m_real.whenGone(lastState); }

private:
    struct Pretended {
        FieldValues fields = {};
        std::optional<Quantity> quantity = {};
        bool isEnded = false;
        std::optional<RemoteListing> made = {}; // a create
    };
    void show(RemoteListing &listing) const;

    const Connector &m_real;
    mutable QHash<QString, Pretended> m_pretended; // by external id; the contract's calls are const
};

} // namespace evenstock
