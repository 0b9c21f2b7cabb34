// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/emag_offer.h"
#include "models/store/paging.h"

namespace evenstock {

class Database;

// eMAG's own lists. A read-only connection on its owner's thread.
class EmagQueries
{
public:
    explicit EmagQueries(Database &database)
        : m_db(database)
    {
    }

    Result<QList<EmagAccount>> accounts();
    // A MAIN and an FBE account of one platform, by their names or, where a name is empty, the only ones there are.
    struct Pair {
        EmagAccount main = {};
        EmagAccount fbe = {};
    };
    Result<Pair> pair(const QString &main, const QString &fbe);

    // Both accounts side by side by SKU, in the order of the SKUs; offers without one are left out. After so many looks
    // of some hundred rows each the page ends where it is, perhaps without a row.
    static constexpr int mostLooks = 2000;
    Result<Page<EmagComparison>> comparison(const Pair &pair, EmagShown shown, const PageRequest &request,
                                            int looks = mostLooks);
    // Worst rank first, then those that eMAG tells none of. An empty account stands for all.
    Result<Page<EmagOffer>> competition(AccountId account, EmagPlace place, const PageRequest &request);
    Result<Page<EmagOffer>> competition(AccountId account, const PageRequest &request);
    // Active offers with so many pieces or fewer, least first.
    Result<Page<EmagOffer>> lowStock(AccountId account, Quantity most, const PageRequest &request);
    // Reasons, the one that stops most offers first; at most mostRows.
    Result<QList<EmagRejection>> rejections(AccountId account);
    // The offers that one reason stops.
    Result<Page<EmagOffer>> rejected(AccountId account, const QString &code, const QString &message,
                                     const PageRequest &request);
    // Every reason of every offer, by reason.
    Result<Page<EmagRefusal>> refusals(const PageRequest &request);
    Result<Page<EmagOffer>> offers(const EmagOfferFilter &filter, const PageRequest &request); // by their listings
    Result<std::optional<EmagOffer>> offer(ListingId listing);
    // Those whose number, SKU or PNK this is, by their listings; at most mostNamed.
    Result<QList<EmagOffer>> named(AccountId account, const QString &word);
    static constexpr int mostNamed = 20;
    Result<QJsonObject> payload(ListingId listing); // as it was read, for emagFacts

    Result<EmagStatistics> statistics(const EmagAccount &account, UtcMs since);

private:
    Result<QList<EmagOffer>> bySku(AccountId account, const QString &after, int limit);
    Result<Page<EmagOffer>> ranked(AccountId account, std::optional<EmagPlace> place, const PageRequest &request);

    Database &m_db;
};

} // namespace evenstock
