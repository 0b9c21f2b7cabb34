// SPDX-License-Identifier: GPL-3.0-or-later
// The faults that a simulation plants beside the engine: each undoes, in the store, what one rule has just done.
#include "app/sync/desired_state.h"
#include "tests/support/simulation.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

void plant(FakeShop &shop, const std::function<Status()> &work)
{
    const Status status = shop.engine().transact(work);
    if (!status)
        qFatal("planting a fault: %s", qUtf8Printable(status.error().detail));
}

} // namespace

QList<ListingRow> Simulation::listingRows()
{
    QList<ListingRow> rows;
    for (const FakeMarket *market : m_shop.markets())
        rows += *m_shop.context().listings.all(m_shop.account(*market), {}, 1000);
    return rows;
}

void Simulation::sabotage()
{
    switch (m_options.fault) {
    case PlantedFault::None:
    case PlantedFault::Single:  // the markets answer a second read with nothing
    case PlantedFault::Bracket: // at the webhook
    case PlantedFault::Flight:
        break;
    case PlantedFault::Unsettled:
        plant(m_shop, [this] { return m_shop.database().run("UPDATE listings SET crossing = 0, overtaken_at = 0"); });
        break;
    case PlantedFault::Taken:
        moveBaseByTaken();
        break;
    case PlantedFault::Resend:
        forgetDoubts();
        break;
    case PlantedFault::Unasked:
        plant(m_shop, [this] {
            return m_shop.database().run("UPDATE listings SET released_milli = 0, released_unseen_milli = 0, "
                                         "pending_drop_milli = pending_drop_milli - released_milli");
        });
        break;
    }
}

void Simulation::moveBaseByTaken()
{
    const auto lines = m_shop.database().rows(
        "SELECT id, listing_id, ordered_milli - taken_milli / units FROM order_lines WHERE listing_id IS NOT NULL",
        [](const Statement &s) { return std::tuple(s.int64(0), s.get<ListingId>(1), s.quantity(2)); });
    plant(m_shop, [&]() -> Status {
        for (const auto &[line, listing, missing] : *lines) {
            const Quantity by = missing - std::exchange(m_shortOf[line], missing);
            if (by == Quantity{})
                continue;
            TRY_ASSIGN(auto row, m_shop.context().listings.find(listing));
            row->possible = shifted(row->possible, by);
            if (row->after)
                row->after = shifted(*row->after, by);
            TRY(m_shop.context().listings.update(*row));
        }
        return {};
    });
}

void Simulation::forgetDoubts()
{
    plant(m_shop, [this]() -> Status {
        for (ListingRow row : listingRows()) {
            if (!row.inDoubt)
                continue;
            row.inDoubt = false;
            row.after.reset();
            row.possible = {row.possible.last()};
            TRY(m_shop.context().listings.update(row));
        }
        return m_shop.database().run("UPDATE deliveries SET state = 'not_sent' WHERE state = 'in_doubt'");
    });
}

void Simulation::sabotagedWebhook(FakeMarket &market, const RemoteOrder &order)
{
    const bool hides = m_options.fault == PlantedFault::Bracket || m_options.fault == PlantedFault::Flight;
    const QList<ListingRow> before = hides ? listingRows() : QList<ListingRow>();
    m_shop.webhook(market, order);
    sabotage();
    if (!hides)
        return;
    plant(m_shop, [&]() -> Status {
        for (const ListingRow &old : before) {
            TRY_ASSIGN(auto row, m_shop.context().listings.find(old.id));
            if (!row)
                continue;
            if (m_options.fault == PlantedFault::Bracket)
                row->changedSeq = old.changedSeq;
            else if (old.after && row->after)
                row->after = old.after;
            TRY(m_shop.context().listings.update(*row));
        }
        return {};
    });
}

} // namespace evenstock
