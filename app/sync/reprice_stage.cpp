// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/reprice_stage.h"

#include "app/sync/ledger.h"
#include "models/store/competition_queries.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 500;

Competition competitionOf(const CompetitionSeen &seen, const Money &price)
{
    return {.price = price,
            .best = seen.best,
            .rank = seen.rank,
            .offers = seen.offers,
            .least = seen.least,
            .most = seen.most};
}

Status repriceOne(EngineContext &engine, ListingRow row, const AccountPolicy &policy)
{
    TRY_ASSIGN(const auto seen, competitionSeen(engine.db, row.id));
    TRY_ASSIGN(const auto product, engine.products.find(row.product));
    const QString shown = row.remote.value(Field::Price);
    const auto price = moneyFromField(shown);
    if (!seen || !product || !price)
        return {};
    const QString asked = channelField(*product, Field::Price, policy);
    const Repriced repriced = policy.reprice.of(competitionOf(*seen, *price), moneyFromField(asked).value_or(Money{}));
    QString wanted = repriced.price.isValid() ? moneyToField(repriced.price) : QString();
    QString why = repriceReasonName(repriced.reason);
    if (wanted.isEmpty() && !row.ownPrice.isEmpty()) { // what it asked for before stays as it shows
        wanted = shown == asked ? QString() : shown;
        why = wanted.isEmpty() ? QString() : row.ownPriceWhy;
    }
    if (wanted.isEmpty())
        why.clear();
    if (wanted == row.ownPrice && why == row.ownPriceWhy)
        return {};
    row.ownPrice = wanted;
    row.ownPriceWhy = why;
    TRY(refreshDirt(engine, row));
    return engine.listings.update(row);
}

} // namespace

Result<bool> repriceSome(EngineContext &engine, AccountId account, ListingId &after)
{
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(account));
    if (!policy.reprice.isOn())
        return false;
    TRY_ASSIGN(const auto rows, engine.listings.all(account, after, batchSize));
    for (const ListingRow &row : rows) {
        after = row.id;
        if (row.link == LinkState::Linked && row.status == ListingStatus::Active && !row.inDoubt)
            TRY(repriceOne(engine, row, policy));
    }
    return rows.size() == batchSize;
}

} // namespace evenstock
