// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/wholesaler.h"

#include "app/sync/publisher.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostNew = 500; // of one run
}

Result<AccountId> wholesalerOf(EngineContext &engine, const AccountRow &retailer)
{
    TRY_ASSIGN(const auto own, engine.accounts.settings(retailer.id));
    const QString named = own.value(u"source"_s);
    TRY_ASSIGN(const auto accounts, engine.accounts.all());
    QList<AccountId> found;
    for (const AccountRow &account : accounts) {
        if (account.marketplace != retailer.marketplace || account.id == retailer.id || !account.enabled)
            continue;
        TRY_ASSIGN(const auto settings, engine.accounts.settings(account.id));
        const bool isSource = settings.value(u"role"_s) == "source"_L1;
        if (isSource && (named.isEmpty() || named == account.name))
            found.append(account.id);
    }
    return found.size() == 1 ? found.first() : AccountId{};
}

Result<int> followAssortment(EngineContext &engine, const AccountRow &retailer)
{
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(retailer.id));
    if (!policy.takesAssortment || retailer.firstLink != FirstLink::Linked)
        return 0;
    TRY_ASSIGN(const AccountId wholesaler, wholesalerOf(engine, retailer));
    if (!wholesaler)
        return 0;
    const auto publisher = Publisher::forAccount(engine, retailer);
    if (!publisher)
        return publisher.error().code == ErrorCode::InvalidRequest ? Result<int>(0) : publisher.error();
    TRY_ASSIGN(const auto products, engine.listings.listedOnlyAt(wholesaler, retailer.id, mostNew));
    int made = 0;
    for (const ProductId id : products) {
        TRY_ASSIGN(const auto product, engine.products.find(id));
        if (!product)
            continue;
        Publisher maker = *publisher;
        const auto published = maker.publish(*product);
        if (!published && published.error().code != ErrorCode::InvalidRequest)
            return published.error();
        made += published ? 1 : 0; // what cannot be published there is said where the owner publishes it
    }
    return made;
}

} // namespace evenstock
