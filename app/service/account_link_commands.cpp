// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/account_commands.h"
#include "app/service/engine_services.h"
#include "app/sync/first_link.h"
#include "app/sync/open_holds.h"
#include "models/store/transaction.h"

#include <QJsonArray>

#include <functional>
#include <optional>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

IngestContext byHand(AccountId account)
{
    return {.cause = {.kind = u"manual"_s, .account = account}};
}

Result<ListingRow> listingNamed(EngineServices &services, AccountId account, const QString &externalId)
{
    TRY_ASSIGN(const auto row, services.context().listings.findByExternal(account, externalId));
    if (!row)
        return makeError(ErrorCode::NotFound, u"there is no listing %1 on this account"_s.arg(externalId.left(200)),
                         externalId.left(200));
    return *row;
}

// One linked listing a product and account.
Status checkFree(EngineServices &services, const ListingRow &row, ProductId product)
{
    const auto taken = [](const QString &externalId) {
        return makeError(ErrorCode::InvalidRequest, u"listing %1 is linked already: unlink it first"_s.arg(externalId),
                         externalId);
    };
    if (row.link == LinkState::Linked)
        return taken(row.externalId);
    TRY_ASSIGN(const auto others, services.context().listings.linkedOf(row.account, product));
    return others.isEmpty() ? Status() : taken(others.first().externalId);
}

struct Decision {
    QString externalId;
    QString sku = {}; // of the product it is linked to
};

Status linkOne(EngineServices &services, const AccountRow &account, const Decision &decision)
{
    TRY_ASSIGN(ListingRow row, listingNamed(services, account.id, decision.externalId));
    const QString sku = decision.sku.left(200);
    TRY_ASSIGN(const auto product, services.context().products.findBySku(decision.sku));
    if (!product)
        return makeError(ErrorCode::NotFound, u"there is no product %1"_s.arg(sku), sku);
    FirstLinker linker(services.context(), account.id, byHand(account.id));
    TRY_ASSIGN(auto others, services.context().listings.linkedOf(row.account, product->id));
    const bool cameBack = row.link == LinkState::Unlinked && !others.isEmpty() &&
                          others.first().status == ListingStatus::Ended && others.first().matchKeys == row.matchKeys &&
                          !row.matchKeys.isEmpty();
    if (cameBack) { // the product's listing goes on as this one
        TRY_ASSIGN(const bool taken, linker.takeOver(others.first(), row));
        Q_UNUSED(taken)
        return {};
    }
    TRY(checkFree(services, row, product->id));
    // What it was taken for, by the first link or by hand, its open orders were taken for, too.
    TRY(releaseOfOthers(services.context(), row, product->id, byHand(account.id).cause));
    TRY_ASSIGN(row, listingNamed(services, account.id, row.externalId));
    if (row.link == LinkState::Duplicate)
        TRY(linker.unlink(row));
    return linker.linkByOwner(row, product->id);
}

Error notWaiting(const QString &externalId)
{
    return makeError(ErrorCode::InvalidRequest, u"listing %1 does not wait to be linked"_s.arg(externalId.left(200)),
                     externalId.left(200));
}

// The owner's answer to one row of the report: nothing of it is ours, or (again) it waits for an answer.
Status ignoreOne(EngineServices &services, const AccountRow &account, const QString &externalId, bool takesBack)
{
    TRY_ASSIGN(ListingRow row, listingNamed(services, account.id, externalId));
    if (row.link != (takesBack ? LinkState::Ignored : LinkState::Unlinked))
        return takesBack ? makeError(ErrorCode::InvalidRequest,
                                     u"listing %1 is not left out"_s.arg(externalId.left(200)), externalId.left(200))
                         : notWaiting(externalId);
    row.link = takesBack ? LinkState::Unlinked : LinkState::Ignored;
    TRY(services.context().listings.update(row));
    return services.context().runs.log({.at = services.now(),
                                        .listing = row.id,
                                        .account = account.id,
                                        .field = u"link"_s,
                                        .old = takesBack ? u"ignored"_s : u"unlinked"_s,
                                        .now = takesBack ? u"unlinked"_s : u"ignored"_s,
                                        .cause = u"manual"_s});
}

// It fits one of ours by something, and is another thing all the same.
Status takeOne(EngineServices &services, const AccountRow &account, const QString &externalId)
{
    TRY_ASSIGN(ListingRow row, listingNamed(services, account.id, externalId));
    if (row.link != LinkState::Unlinked)
        return notWaiting(externalId);
    return FirstLinker(services.context(), account.id, byHand(account.id)).makeProduct(row);
}

constexpr qsizetype mostDecisions = 1000; // in one go: it is one transaction

enum class Names { Listing, ListingAndProduct };

// One listing by itself, or many at once: "listings".
Result<QList<Decision>> decisionsFrom(Arguments &arguments, Names names)
{
    QList<Decision> decisions;
    if (!arguments.has(u"listings"_s)) {
        Decision one;
        TRY_ASSIGN(one.externalId, arguments.text(u"external_id"_s));
        if (names == Names::ListingAndProduct) {
            TRY_ASSIGN(one.sku, arguments.text(u"sku"_s));
        }
        return QList{one};
    }
    TRY_ASSIGN(const auto objects, arguments.objects(u"listings"_s));
    if (objects.isEmpty() || objects.size() > mostDecisions)
        return badArgument(u"listings"_s, u"must name 1 to %1 listings"_s.arg(mostDecisions));
    for (const QJsonObject &object : objects) {
        Arguments each(object);
        Decision one;
        TRY_ASSIGN(one.externalId, each.text(u"external_id"_s));
        if (names == Names::ListingAndProduct) {
            TRY_ASSIGN(one.sku, each.text(u"sku"_s));
        }
        TRY(each.noMore());
        decisions.append(one);
    }
    return decisions;
}

// One alone is refused as a whole; of many, those that cannot be decided so are named and the others are done.
Result<QJsonObject> decideEach(EngineServices &services, const QList<Decision> &decisions, bool isOne,
                               const std::function<Status(const Decision &)> &decide)
{
    int done = 0;
    QJsonArray refused;
    TRY(services.engine.transact([&]() -> Status {
        for (const Decision &decision : decisions) {
            std::optional<Savepoint> part; // what is refused half way leaves nothing
            TRY_ASSIGN(part, Savepoint::begin(services.context().db));
            const Status decided = decide(decision);
            const bool isRefusal = !decided && (decided.error().code == ErrorCode::InvalidRequest ||
                                                decided.error().code == ErrorCode::NotFound);
            if (!decided && (isOne || !isRefusal))
                return decided;
            if (decided) {
                TRY(part->keep());
                ++done;
                continue;
            }
            part.reset();
            refused.append(QJsonObject{{u"external_id"_s, decision.externalId},
                                       {u"code"_s, errorCodeName(decided.error().code)},
                                       {u"message"_s, decided.error().detail}});
        }
        return {};
    }));
    services.events.data({u"listings"_s, u"products"_s, u"conflicts"_s});
    services.wakeDirty();
    return isOne ? QJsonObject() : QJsonObject{{u"done"_s, done}, {u"refused"_s, refused}};
}

Result<QJsonObject> link(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s));
    const bool isOne = !arguments.has(u"listings"_s);
    TRY_ASSIGN(const auto decisions, decisionsFrom(arguments, Names::ListingAndProduct));
    TRY(arguments.noMore());
    TRY_ASSIGN(const AccountRow account, accountNamed(services, name));
    return decideEach(services, decisions, isOne,
                      [&](const Decision &decision) { return linkOne(services, account, decision); });
}

Result<QJsonObject> ignore(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s));
    const bool isOne = !arguments.has(u"listings"_s);
    TRY_ASSIGN(const auto decisions, decisionsFrom(arguments, Names::Listing));
    TRY_ASSIGN(const bool takesBack, arguments.flag(u"undo"_s, false));
    TRY(arguments.noMore());
    TRY_ASSIGN(const AccountRow account, accountNamed(services, name));
    return decideEach(services, decisions, isOne, [&](const Decision &decision) {
        return ignoreOne(services, account, decision.externalId, takesBack);
    });
}

Result<QJsonObject> take(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s));
    const bool isOne = !arguments.has(u"listings"_s);
    TRY_ASSIGN(const auto decisions, decisionsFrom(arguments, Names::Listing));
    TRY(arguments.noMore());
    TRY_ASSIGN(const AccountRow account, accountNamed(services, name));
    return decideEach(services, decisions, isOne,
                      [&](const Decision &decision) { return takeOne(services, account, decision.externalId); });
}

Result<QJsonObject> unlink(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s));
    TRY_ASSIGN(const QString externalId, arguments.text(u"external_id"_s));
    TRY(arguments.noMore());
    TRY_ASSIGN(const AccountRow account, accountNamed(services, name));
    TRY(services.engine.transact([&]() -> Status {
        TRY_ASSIGN(ListingRow row, listingNamed(services, account.id, externalId));
        if (row.link != LinkState::Linked && row.link != LinkState::Duplicate)
            return makeError(ErrorCode::InvalidRequest, u"listing %1 is not linked"_s.arg(externalId.left(200)),
                             externalId.left(200));
        return FirstLinker(services.context(), account.id, byHand(account.id)).unlink(row);
    }));
    services.events.data({u"listings"_s, u"products"_s, u"conflicts"_s});
    return QJsonObject();
}

} // namespace

void addAccountLinkCommands(CommandRegistry &registry)
{
    registry.add(u"account.link"_s, link);
    registry.add(u"account.unlink"_s, unlink);
    registry.add(u"account.ignore"_s, ignore);
    registry.add(u"account.take"_s, take);
}

} // namespace evenstock
