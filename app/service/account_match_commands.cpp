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
constexpr std::array matchKinds = {MatchKind::Exact, MatchKind::Probable, MatchKind::None, MatchKind::Duplicate};

// The report of account.match on its way, batch by batch between other work.
struct Report {
    EngineServices &services;
    AccountId account = {};
    ListingId after = {};
    QSet<QString> skus = {}; // of the listings so far
    ListingId rowsAfter = {};
    std::optional<MatchKind> only = {};
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
    if (row.id <= report.rowsAfter || (report.only && *report.only != match.kind))
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
    TRY_ASSIGN(const QJsonObject raw, report.services.context().listings.payload(row.id));
    report.rows.append(QJsonObject{{u"expansion"_s, raw.value(u"expansion"_s)},
                                   {u"number"_s, raw.value(u"properties"_s)[u"collector_number"]},
                                   {u"external_id"_s, row.externalId},
                                   {u"external_sku"_s, row.externalSku},
                                   {u"title"_s, row.remote.value(Field::Title)},
                                   {u"condition"_s, row.remote.value(Field::Condition)},
                                   {u"attributes"_s, row.remote.value(Field::Attributes)},
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
    for (const MatchKind kind : matchKinds)
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
    QStringList kinds{QString()};
    for (const MatchKind kind : matchKinds)
        kinds.append(matchKindName(kind));
    TRY_ASSIGN(const QString only, arguments.oneOf(u"only"_s, kinds, QString()));
    TRY(arguments.noMore());
    bool ok = true;
    const qint64 rowsAfter = after.isEmpty() ? 0 : after.toLongLong(&ok);
    if (!ok || rowsAfter < 0)
        return badArgument(u"after"_s, u"must be the \"next\" of an earlier answer"_s);
    TRY_ASSIGN(AccountRow account, accountNamed(services, name));
    if (accepts)
        TRY(accept(services, account));
    return std::make_shared<Report>(
        Report{.services = services,
               .account = account.id,
               .rowsAfter = ListingId{rowsAfter},
               .only = only.isEmpty() ? std::nullopt : std::optional(matchKinds.at(size_t(kinds.indexOf(only) - 1))),
               .limit = int(limit)});
}

void match(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    const auto report = reportFrom(services, arguments);
    if (!report)
        return reply(report.error());
    (*report)->reply = reply;
    goOn(*report);
}

} // namespace

void addAccountMatchCommands(CommandRegistry &registry)
{
    registry.addLater(u"account.match"_s, match);
}

} // namespace evenstock
