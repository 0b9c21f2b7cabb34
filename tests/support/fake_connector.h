// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_market.h"

namespace evenstock {

// The connector of one FakeMarket. Like a real one it sees the market only request by request, at the moment of each.
class FakeConnector : public Connector
{
public:
    explicit FakeConnector(FakeMarket &market)
        : m_market(market)
    {
    }

    ConnectorInfo info() const override;
    Result<Identity> checkCredentials(Session &session) const override;
    Result<ListingEnd> fetchListings(Session &session, const ListingQuery &query,
                                     const ListingSink &sink) const override;
    Result<ListingPage> fetchSome(Session &session, const QList<RemoteListing> &known) const override;
    Status fetchOrders(Session &session, const OrderQuery &query, const OrderSink &sink) const override;
    Result<RemoteOrder> fetchOrder(Session &session, const QString &externalId) const override;
    Status push(Session &session, std::span<const Change> changes, const ReceiptSink &sink) const override;
    Status pollJob(Session &session, const Job &job, const ReceiptSink &sink) const override;
    QString equalKey(const Change &change) const override;
    Result<QList<RemoteListing>> findCreated(Session &session, const Change &change) const override;
    Result<std::optional<CatalogueItem>> findItem(Session &session, const QJsonObject &attributes) const override;
    HoldAction whenGone(const QString &lastState) const override;

private:
    Status request(Session &session, FakeRequest request) const;
    ListingPage pageOf(const ListingQuery &query, QString &from, bool &more) const;
    Result<ItemReceipt> write(Session &session, const Change &change) const;
    Status pushByJob(Session &session, std::span<const Change> changes, const ReceiptSink &sink) const;

    FakeMarket &m_market;
};

} // namespace evenstock
