// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/browser_reading.h"

#include "app/bridge/wardrobe.h"
#include "app/sync/engine_context.h"
#include "models/store/json_text.h"
#include "models/store/vinted_repository.h"

#include <QHash>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int itemsAtOnce = 500;
constexpr UtcMs recentMs = 10LL * 60 * 1000; // a scheduled run is content with a wardrobe read so lately

using State = BrowserListing::State;

State stateOf(VintedStatus status, bool isReserved)
{
    switch (status) {
    case VintedStatus::Draft:
        return State::Draft;
    case VintedStatus::Hidden:
        return isReserved ? State::Reserved : State::Hidden;
    case VintedStatus::Sold:
        return State::Sold;
    case VintedStatus::Deleted:
        return State::Deleted;
    case VintedStatus::Pending:
    case VintedStatus::Published:
    case VintedStatus::Missing:
    case VintedStatus::Error:
        break;
    }
    return isReserved ? State::Reserved : State::OnSale;
}

FieldValues sentFields(const VintedItemRow &item)
{
    return fieldsFrom(objectText(item.sent.value("fields"_L1).toObject()));
}

class ReadingMaker
{
public:
    ReadingMaker(EngineContext &engine, AccountId account)
        : m_engine(engine)
        , m_account(account)
        , m_items(engine.db)
    {
    }

    Result<BrowserReading> make()
    {
        TRY_ASSIGN(const auto stored, m_items.wardrobe(m_account));
        m_reading.readAt = stored.readAt;
        if (stored.readAt != 0) {
            TRY_ASSIGN(const Wardrobe wardrobe, parseWardrobe(stored.value));
            m_reading.isComplete = wardrobe.isComplete;
            for (const WardrobeRow &row : wardrobe.rows)
                TRY(add(row));
        }
        TRY(addOwn());
        TRY_ASSIGN(m_reading.wantedFrom, wantedFrom());
        return m_reading;
    }

private:
    // Who asked for the run that is under way (a dry run leaves no trace here: only the owner asks for one).
    Result<UtcMs> wantedFrom() const
    {
        TRY_ASSIGN(const auto run, m_engine.runs.newestOf(m_account));
        if (!run || run->status != "running"_L1)
            return m_engine.now();
        if (run->cause == "event"_L1 || run->options.value("only"_L1).toString() == "push"_L1)
            return UtcMs(0);
        const bool isByItself = run->cause == "schedule"_L1 || run->cause == "start"_L1;
        return isByItself ? m_engine.now() - recentMs : m_engine.now();
    }

    Status add(const WardrobeRow &row)
    {
        BrowserListing listing{.externalId = QString::number(row.vintedId),
                               .state = stateOf(row.status, row.isReserved),
                               .title = row.title,
                               .price = row.price,
                               .url = row.url,
                               .soldPrice = row.soldPrice,
                               .transaction = row.transaction > 0 ? QString::number(row.transaction) : QString()};
        TRY_ASSIGN(const auto known, m_engine.listings.findByExternal(m_account, listing.externalId));
        listing.isLinked = known && known->link == LinkState::Linked;
        if (row.soldAt > 0)
            m_soldAt.insert(row.vintedId, row.soldAt);
        m_places.insert(row.vintedId, m_reading.listings.size());
        m_reading.listings.append(listing);
        return {};
    }

    Status addOwn()
    {
        VintedItemId last;
        for (;;) {
            TRY_ASSIGN(const QList<VintedItemRow> items, m_items.after(m_account, last, itemsAtOnce));
            if (items.isEmpty())
                return {};
            for (const VintedItemRow &item : items) {
                last = item.id;
                if (item.vintedId)
                    TRY(addItem(item));
            }
        }
    }

    Status addItem(const VintedItemRow &item)
    {
        const bool isNewer = item.sentAt >= m_reading.readAt;
        qsizetype at = m_places.value(*item.vintedId, -1);
        if (at < 0) {
            if (!isNewer && item.status != VintedStatus::Deleted)
                return {}; // it says nothing of what is not in it
            TRY(add({.vintedId = *item.vintedId,
                     .title = item.title,
                     .price = item.price,
                     .url = item.url,
                     .status = item.status,
                     .isReserved = item.isReserved}));
            at = m_reading.listings.size() - 1;
        }
        BrowserListing &listing = m_reading.listings[at];
        TRY_ASSIGN(const auto product, m_engine.products.find(item.product));
        listing.sku = product ? product->sku : QString();
        listing.sent = sentFields(item);
        listing.sentPrice = moneyFromField(item.sent.value("price"_L1).toString()).value_or(Money{});
        if (item.status == VintedStatus::Deleted) // taken off since
            listing.state = State::Deleted;
        // Whose stock it was is told by when it was sold, so a date from before there was the listing is none.
        const UtcMs soldAt = m_soldAt.value(*item.vintedId);
        if (item.publishedAt > 0 && soldAt >= item.publishedAt)
            listing.soldAt = soldAt;
        if (isNewer && listing.sentPrice.isValid())
            listing.price = listing.sentPrice;
        return {};
    }

    EngineContext &m_engine;
    AccountId m_account;
    VintedRepository m_items;
    BrowserReading m_reading;
    QHash<std::int64_t, qsizetype> m_places;
    QHash<std::int64_t, UtcMs> m_soldAt;
};

} // namespace

Result<BrowserReading> browserReading(EngineContext &engine, AccountId account)
{
    return ReadingMaker(engine, account).make();
}

} // namespace evenstock
