// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/pretend_connector.h"

namespace evenstock {

using namespace Qt::StringLiterals;

void PretendConnector::show(RemoteListing &listing) const
{
    const auto pretended = m_pretended.constFind(listing.externalId);
    const bool isGone = listing.status == RemoteStatus::Ended && listing.fields.isEmpty();
    if (pretended == m_pretended.constEnd() || isGone)
        return;
    for (auto it = pretended->fields.begin(); it != pretended->fields.end(); ++it)
        listing.fields.insert(it.key(), it.value());
    listing.quantity = pretended->quantity.value_or(listing.quantity);
    if (pretended->isEnded) {
        listing.status = RemoteStatus::Ended;
        listing.quantity = {};
    }
}

Result<ListingEnd> PretendConnector::fetchListings(Session &session, const ListingQuery &query,
                                                   const ListingSink &sink) const
{
    return m_real.fetchListings(session, query, [&](ListingPage page) {
        for (RemoteListing &listing : page.listings)
            show(listing);
        return sink(std::move(page));
    });
}

Result<ListingPage> PretendConnector::fetchSome(Session &session, const QList<RemoteListing> &known) const
{
    ListingPage result;
    QList<RemoteListing> real;
    for (const RemoteListing &listing : known) {
        const auto pretended = m_pretended.constFind(listing.externalId);
        if (pretended != m_pretended.constEnd() && pretended->made)
            result.listings.append(*pretended->made);
        else
            real.append(listing);
    }
    if (!real.isEmpty()) {
        TRY_ASSIGN(const ListingPage read, m_real.fetchSome(session, real));
        result.listings += read.listings;
        result.errors = read.errors;
    }
    for (RemoteListing &listing : result.listings)
        show(listing);
    return result;
}

Status PretendConnector::push(Session &session, std::span<const Change> changes, const ReceiptSink &sink) const
{
    if (session.stop.stop_requested())
        return makeError(ErrorCode::Cancelled, u"stopped by the owner"_s);
    QList<ItemReceipt> receipts;
    for (const Change &change : changes) {
        const bool isCreate = change.kind == ChangeKind::Create;
        const QString id = isCreate ? u"preview:%1"_s.arg(change.delivery.value) : change.externalId;
        Pretended &shown = m_pretended[id];
        for (auto it = change.fields.begin(); it != change.fields.end(); ++it)
            shown.fields.insert(it.key(), it.value());
        if (change.quantity)
            shown.quantity = change.quantity;
        shown.isEnded = change.kind == ChangeKind::End;
        if (isCreate)
            shown.made =
                RemoteListing{.externalId = id, .externalSku = change.sku, .marker = change.marker, .raw = change.raw};
        receipts.append(
            {.delivery = change.delivery, .outcome = Outcome::Done, .externalId = isCreate ? id : QString()});
    }
    return sink(receipts);
}

} // namespace evenstock
