// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/channel_policies.h"

#include "models/store/account_repository.h"
#include "models/store/listing_queries.h"
#include "models/views/accounts_model.h"
#include "models/views/read_store.h"

#include <algorithm>

namespace evenstock {

QList<AccountPolicy> channelPolicies(const ViewServices &services, ProductId product)
{
    if (!services.store.isOpen())
        return {};
    Database &database = services.store.database();
    QSet<AccountId> listed;
    for (const ListingView &listing : ListingQueries(database).ofProduct(product).valueOr({}))
        listed.insert(listing.account);
    QList<AccountPolicy> policies;
    for (const AccountCard &card : services.accounts.cards()) {
        const auto info =
            std::find_if(services.marketplaces.begin(), services.marketplaces.end(),
                         [&card](const ConnectorInfo &one) { return one.id == card.account.marketplace; });
        if (!listed.contains(card.account.id) || info == services.marketplaces.end())
            continue;
        const auto settings = AccountRepository(database).settings(card.account.id).valueOr({});
        auto policy = makePolicy(*info, settings, card.account.currency);
        if (!policy)
            continue;
        policy->account = card.account.id;
        policy->name = card.account.name;
        policies.append(*std::move(policy));
    }
    return policies;
}

QStringList channelsThatGet(const ViewServices &services, ProductId product, Field field, AccountId except)
{
    QStringList names;
    for (const AccountPolicy &policy : channelPolicies(services, product)) {
        const AccountCard *card = services.accounts.card(policy.account);
        if (policy.account != except && card && card->account.enabled && sendsOut(policy.direction(field)))
            names.append(policy.name);
    }
    return names;
}

} // namespace evenstock
