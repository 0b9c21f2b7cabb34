// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/account_commands.h"
#include "app/service/engine_services.h"
#include "app/sync/first_link.h"

#include <QJsonArray>
#include <QSet>

#include <array>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 500;
constexpr int mostRows = 1000;

// The report of account.match on its way, batch by batch between other work.
struct Report {
    EngineServices &services;
    AccountId account = {};
    ListingId after = {};
    QSet<QString> skus = {}; // of the listings so far
    ListingId rowsAfter = {};
    int limit = 0;
    std::array<qint64, 4> counts = {};
    QJsonArray rows = {};
    ListingId lastRow = {};
    bool hasMore = false;
    CommandReply reply = {};
};

IngestContext byHand(AccountId account)
{
    return {.cause = {.kind = u"manual"_s, .account = account}};
}

Status addRow(Report &report, const ListingRow &row, const Match &match)
{
    ++report.counts.at(static_cast<size_t>(match.kind));
    if (row.id <= report.rowsAfter)
        return {};
    if (report.rows.size() >= report.limit) {
        report.hasMore = true;
        return {};
    }
    QString sku;
    if (match.product) {
        TRY_ASSIGN(const auto product, report.services.context().products.find(match.product));
        sku = product ? product->sku : QString();
    }
    report.rows.append(QJsonObject{{u"external_id"_s, row.externalId},
                                   {u"external_sku"_s, row.externalSku},
                                   {u"title"_s, row.remote.value(Field::Title)},
                                   {u"match"_s, matchKindName(match.kind)},
                                   {u"by"_s, match.by},
                                   {u"sku"_s, sku}});
    report.lastRow = row.id;
    return {};
}

Result<bool> reportBatch(Report &report) // false: that was the last
{
    EngineContext &engine = report.services.context();
    FirstLinker linker(engine, report.account, byHand(report.account));
    TRY_ASSIGN(const auto rows, engine.listings.unlinked(report.account, report.after, batchSize));
    for (const ListingRow &row : rows) {
        report.after = row.id;
        TRY_ASSIGN(Match match, linker.match(row));
        // The first of two with one SKU takes the product, as the sync will do it.
        const bool isSecond = !row.externalSku.isEmpty() && report.skus.contains(row.externalSku);
        if (isSecond && (match.kind == MatchKind::None || match.kind == MatchKind::Exact))
            match = {.kind = MatchKind::Duplicate, .product = match.product, .by = u"sku"_s};
        if (!row.externalSku.isEmpty())
            report.skus.insert(row.externalSku);
        TRY(addRow(report, row, match));
    }
    return rows.size() == batchSize;
}

// A report that listed something counts as seen.
Result<QJsonObject> closeReport(Report &report)
{
    EngineServices &services = report.services;
    TRY_ASSIGN(auto account, services.context().accounts.find(report.account));
    if (!account)
        return makeError(ErrorCode::NotFound, u"the account is gone"_s);
    if (!report.rows.isEmpty() && account->firstLink == FirstLink::Unread) {
        account->firstLink = FirstLink::Reported;
        TRY(services.engine.transact([&] { return services.context().accounts.update(*account); }));
        services.events.data({u"accounts"_s});
    }
    QJsonObject counts;
    for (const MatchKind kind : {MatchKind::Exact, MatchKind::Probable, MatchKind::None, MatchKind::Duplicate})
        counts.insert(matchKindName(kind), report.counts.at(static_cast<size_t>(kind)));
    QJsonObject result{
        {u"first_link"_s, firstLinkName(account->firstLink)}, {u"counts"_s, counts}, {u"rows"_s, report.rows}};
    if (report.hasMore)
        result.insert(u"next"_s, QString::number(report.lastRow.value));
    return result;
}

void goOn(const std::shared_ptr<Report> &report)
{
    const auto more = reportBatch(*report);
    if (!more)
        return report->reply(more.error());
    if (*more)
        return report->services.later([report] { goOn(report); });
    report->reply(closeReport(*report));
}

Status accept(EngineServices &services, AccountRow &account)
{
    if (account.firstLink == FirstLink::Accepted || account.firstLink == FirstLink::Linked)
        return {};
    return services.engine.transact([&]() -> Status {
        const QString before = firstLinkName(account.firstLink);
        account.firstLink = FirstLink::Accepted;
        TRY(services.context().accounts.update(account));
        return services.context().runs.log({.at = services.now(),
                                            .account = account.id,
                                            .field = u"first_link"_s,
                                            .old = before,
                                            .now = firstLinkName(account.firstLink),
                                            .cause = u"manual"_s});
    });
}

Result<std::shared_ptr<Report>> reportFrom(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s));
    TRY_ASSIGN(const bool accepts, arguments.flag(u"accept"_s, false));
    TRY_ASSIGN(const std::int64_t limit, arguments.number(u"limit"_s, 1, mostRows, 200));
    TRY_ASSIGN(const QString after, arguments.text(u"after"_s, QString()));
    TRY(arguments.noMore());
    bool ok = true;
    const qint64 rowsAfter = after.isEmpty() ? 0 : after.toLongLong(&ok);
    if (!ok || rowsAfter < 0)
        return badArgument(u"after"_s, u"must be the \"next\" of an earlier answer"_s);
    TRY_ASSIGN(AccountRow account, accountNamed(services, name));
    if (accepts)
        TRY(accept(services, account));
    return std::make_shared<Report>(
        Report{.services = services, .account = account.id, .rowsAfter = ListingId{rowsAfter}, .limit = int(limit)});
}

void match(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    const auto report = reportFrom(services, arguments);
    if (!report)
        return reply(report.error());
    (*report)->reply = reply;
    goOn(*report);
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

Result<QJsonObject> link(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s));
    TRY_ASSIGN(const QString externalId, arguments.text(u"external_id"_s));
    TRY_ASSIGN(const QString sku, arguments.text(u"sku"_s));
    TRY(arguments.noMore());
    TRY_ASSIGN(const AccountRow account, accountNamed(services, name));
    TRY(services.engine.transact([&]() -> Status {
        TRY_ASSIGN(ListingRow row, listingNamed(services, account.id, externalId));
        TRY_ASSIGN(const auto product, services.context().products.findBySku(sku));
        if (!product)
            return makeError(ErrorCode::NotFound, u"there is no product %1"_s.arg(sku.left(200)), sku.left(200));
        FirstLinker linker(services.context(), account.id, byHand(account.id));
        TRY_ASSIGN(auto others, services.context().listings.linkedOf(row.account, product->id));
        const bool cameBack = row.link == LinkState::Unlinked && !others.isEmpty() &&
                              others.first().status == ListingStatus::Ended &&
                              others.first().matchKeys == row.matchKeys && !row.matchKeys.isEmpty();
        if (cameBack) { // the product's listing goes on as this one
            TRY_ASSIGN(const bool taken, linker.takeOver(others.first(), row));
            Q_UNUSED(taken)
            return {};
        }
        TRY(checkFree(services, row, product->id));
        return linker.linkByOwner(row, product->id);
    }));
    services.events.data({u"listings"_s, u"products"_s, u"conflicts"_s});
    services.wakeDirty();
    return QJsonObject();
}

// The owner's answer to one row of the report: nothing of it is ours, or (again) it waits for an answer.
Result<QJsonObject> ignore(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s));
    TRY_ASSIGN(const QString externalId, arguments.text(u"external_id"_s));
    TRY_ASSIGN(const bool takesBack, arguments.flag(u"undo"_s, false));
    TRY(arguments.noMore());
    TRY_ASSIGN(const AccountRow account, accountNamed(services, name));
    TRY(services.engine.transact([&]() -> Status {
        TRY_ASSIGN(ListingRow row, listingNamed(services, account.id, externalId));
        if (row.link != (takesBack ? LinkState::Ignored : LinkState::Unlinked))
            return makeError(ErrorCode::InvalidRequest,
                             takesBack ? u"listing %1 is not left out"_s.arg(externalId.left(200))
                                       : u"listing %1 does not wait to be linked"_s.arg(externalId.left(200)),
                             externalId.left(200));
        row.link = takesBack ? LinkState::Unlinked : LinkState::Ignored;
        TRY(services.context().listings.update(row));
        return services.context().runs.log({.at = services.now(),
                                            .listing = row.id,
                                            .account = account.id,
                                            .field = u"link"_s,
                                            .old = takesBack ? u"ignored"_s : u"unlinked"_s,
                                            .now = takesBack ? u"unlinked"_s : u"ignored"_s,
                                            .cause = u"manual"_s});
    }));
    services.events.data({u"listings"_s});
    return QJsonObject();
}

// It fits one of ours by something, and is another thing all the same.
Result<QJsonObject> take(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s));
    TRY_ASSIGN(const QString externalId, arguments.text(u"external_id"_s));
    TRY(arguments.noMore());
    TRY_ASSIGN(const AccountRow account, accountNamed(services, name));
    TRY(services.engine.transact([&]() -> Status {
        TRY_ASSIGN(ListingRow row, listingNamed(services, account.id, externalId));
        if (row.link != LinkState::Unlinked)
            return makeError(ErrorCode::InvalidRequest,
                             u"listing %1 does not wait to be linked"_s.arg(externalId.left(200)),
                             externalId.left(200));
        return FirstLinker(services.context(), account.id, byHand(account.id)).makeProduct(row);
    }));
    services.events.data({u"listings"_s, u"products"_s});
    services.wakeDirty();
    return QJsonObject();
}

Result<QJsonObject> unlink(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s));
    TRY_ASSIGN(const QString externalId, arguments.text(u"external_id"_s));
    TRY(arguments.noMore());
    TRY_ASSIGN(const AccountRow account, accountNamed(services, name));
    TRY(services.engine.transact([&]() -> Status {
        TRY_ASSIGN(ListingRow row, listingNamed(services, account.id, externalId));
        if (row.link != LinkState::Linked)
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
    registry.addLater(u"account.match"_s, match);
    registry.add(u"account.link"_s, link);
    registry.add(u"account.unlink"_s, unlink);
    registry.add(u"account.ignore"_s, ignore);
    registry.add(u"account.take"_s, take);
}

} // namespace evenstock
