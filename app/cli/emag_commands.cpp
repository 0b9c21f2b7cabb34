// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/emag_commands.h"

#include "app/cli/console.h"
#include "app/cli/lookup.h"
#include "app/cli/paging.h"
#include "app/cli/shop.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "app/service/emag_json.h"
#include "app/settings/program_settings.h"
#include "models/store/account_repository.h"
#include "models/store/emag_facts.h"

#include <QTimeZone>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

constexpr int mostDays = 3650;
constexpr UtcMs dayMs = 24LL * 3600 * 1000;

// Of the channel that is named, which must be one of eMAG; none for all of them.
Result<AccountId> emagAccount(Database &database, const Invocation &invocation)
{
    TRY_ASSIGN(const AccountId id, accountNamed(database, invocation.value(u"channel"_s)));
    if (!id)
        return id;
    TRY_ASSIGN(const auto accounts, EmagQueries(database).accounts());
    for (const EmagAccount &account : accounts) {
        if (account.id == id)
            return id;
    }
    return makeError(ErrorCode::InvalidRequest, u"%1 is no channel of eMAG"_s.arg(invocation.value(u"channel"_s)));
}

QString rankText(const EmagOffer &offer)
{
    if (offer.rank == 0)
        return {};
    return offer.offers > 0 ? u"%1 of %2"_s.arg(offer.rank).arg(offer.offers) : QString::number(offer.rank);
}

void print(Console &console, const TextTable &table, const QString &next, const QString &nothing)
{
    if (table.isEmpty())
        console.line(nothing);
    else
        console.table(table);
    printNext(console, next);
}

Result<ExitCode> compare(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const PageRequest request, pageRequest(invocation));
    if (invocation.has(u"differences"_s) && invocation.has(u"missing"_s))
        return makeError(ErrorCode::InvalidRequest, u"give --differences or --missing, not both"_s);
    const EmagShown shown = invocation.has(u"differences"_s) ? EmagShown::Different
                            : invocation.has(u"missing"_s)   ? EmagShown::Missing
                                                             : EmagShown::All;
    EmagQueries emag(*database);
    TRY_ASSIGN(const auto pair, emag.pair(invocation.value(u"main"_s), invocation.value(u"fbe"_s)));
    TRY_ASSIGN(const auto page, emag.comparison(pair, shown, request));
    QJsonArray rows;
    TextTable table({{u"SKU"_s, Align::Left, 30},
                     {u"MAIN PRICE"_s, Align::Right},
                     {u"FBE PRICE"_s, Align::Right},
                     {u"MAIN STOCK"_s, Align::Right},
                     {u"FBE STOCK"_s, Align::Right},
                     {u"MAIN PNK"_s},
                     {u"FBE PNK"_s},
                     {u"PRICE"_s},
                     {u"PNK"_s}});
    for (const EmagComparison &row : page.rows) {
        rows.append(emagComparisonObject(row));
        const auto price = [](const std::optional<EmagOffer> &o) { return o ? moneyText(o->price) : u"–"_s; };
        const auto stock = [](const std::optional<EmagOffer> &o) { return o ? amountText(o->stock) : u"–"_s; };
        table.add({row.sku, price(row.main), price(row.fbe), stock(row.main), stock(row.fbe),
                   row.main ? row.main->pnk : QString(), row.fbe ? row.fbe->pnk : QString(),
                   emagAgreementName(row.price()), emagAgreementName(row.pnk())});
    }
    QJsonObject document = listDocument(u"comparison"_s, rows, page.next);
    document.insert(u"main"_s, pair.main.name);
    document.insert(u"fbe"_s, pair.fbe.name);
    with.console.document(document);
    print(with.console, table, page.next,
          shown == EmagShown::All ? u"No SKUs."_s : u"%1 and %2 agree."_s.arg(pair.main.name, pair.fbe.name));
    return ExitCode::Done;
}

Result<ExitCode> competition(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const PageRequest request, pageRequest(invocation));
    TRY_ASSIGN(const AccountId account, emagAccount(*database, invocation));
    if (invocation.has(u"behind"_s) && invocation.has(u"first"_s))
        return makeError(ErrorCode::InvalidRequest, u"give --behind or --first, not both"_s);
    EmagQueries emag(*database);
    const bool isOfAll = !invocation.has(u"behind"_s) && !invocation.has(u"first"_s);
    TRY_ASSIGN(const auto page,
               isOfAll ? emag.competition(account, request)
                       : emag.competition(account, invocation.has(u"behind"_s) ? EmagPlace::Behind : EmagPlace::First,
                                          request));
    QJsonArray rows;
    TextTable table({{u"CHANNEL"_s, Align::Left, 20},
                     {u"SKU"_s, Align::Left, 30},
                     {u"NAME"_s, Align::Left, 40},
                     {u"RANK"_s, Align::Right},
                     {u"OUR PRICE"_s, Align::Right},
                     {u"BEST OFFER"_s, Align::Right}});
    for (const EmagOffer &offer : page.rows) {
        rows.append(emagOfferObject(offer));
        table.add(
            {offer.channel, offer.sku, offer.name, rankText(offer), moneyText(offer.price), moneyText(offer.best)});
    }
    with.console.document(listDocument(u"offers"_s, rows, page.next));
    print(with.console, table, page.next, u"No offers."_s);
    return ExitCode::Done;
}

Result<ExitCode> offer(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const AccountId account, emagAccount(*database, invocation));
    EmagQueries emag(*database);
    TRY_ASSIGN(const auto found, emag.named(account, invocation.words.first()));
    if (found.isEmpty())
        return makeError(ErrorCode::NotFound,
                         u"no offer on eMAG has the number, SKU or PNK %1"_s.arg(invocation.words.first()));
    QJsonArray rows;
    for (const EmagOffer &one : found) {
        TRY_ASSIGN(const QJsonObject object, emagOfferDetails(emag, one));
        rows.append(object);
        TRY_ASSIGN(const QJsonObject payload, emag.payload(one.listing));
        TextTable table({{one.channel, Align::Left, 30}, {u"OFFER "_s + one.externalId}});
        for (const EmagFact &fact : emagFacts(payload))
            table.add({fact.name, fact.value});
        with.console.table(table);
    }
    with.console.document(QJsonObject{{u"offers"_s, rows}});
    return ExitCode::Done;
}

Result<ExitCode> rejected(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const AccountId account, emagAccount(*database, invocation));
    TRY_ASSIGN(const auto reasons, EmagQueries(*database).rejections(account));
    QJsonArray rows;
    for (const EmagRejection &reason : reasons) {
        rows.append(emagRejectionObject(reason));
        with.console.line(u"%1 (%2)"_s.arg(reason.message.isEmpty() ? reason.code : reason.message,
                                           counted(reason.offers, u"offer"_s, u"offers"_s)));
        const QString more = reason.offers > reason.skus.size() ? u", …"_s : QString();
        with.console.line(u"  "_s + reason.skus.join(u", "_s) + more);
    }
    with.console.document(QJsonObject{{u"reasons"_s, rows}});
    if (reasons.isEmpty())
        with.console.line(u"eMAG refuses no documentation."_s);
    return ExitCode::Done;
}

Result<ExitCode> lowStock(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const PageRequest request, pageRequest(invocation));
    TRY_ASSIGN(const AccountId account, emagAccount(*database, invocation));
    TRY_ASSIGN(const auto stored, AccountRepository(*database).programSettings());
    const int usual = ProgramSettings(stored).number(u"low_stock"_s);
    Quantity most = Quantity::pieces(usual);
    if (invocation.has(u"at-most"_s)) {
        const auto asked = parseQuantity(invocation.value(u"at-most"_s));
        if (!asked || *asked < Quantity{})
            return makeError(ErrorCode::InvalidRequest, u"--at-most must be a quantity of 0 or more"_s);
        most = *asked;
    }
    TRY_ASSIGN(const auto page, EmagQueries(*database).lowStock(account, most, request));
    QJsonArray rows;
    TextTable table({{u"CHANNEL"_s, Align::Left, 20},
                     {u"SKU"_s, Align::Left, 30},
                     {u"NAME"_s, Align::Left, 40},
                     {u"STOCK"_s, Align::Right},
                     {u"PRICE"_s, Align::Right}});
    for (const EmagOffer &offer : page.rows) {
        rows.append(emagOfferObject(offer));
        table.add({offer.channel, offer.sku, offer.name, amountText(offer.stock), moneyText(offer.price)});
    }
    with.console.document(listDocument(u"offers"_s, rows, page.next));
    print(with.console, table, page.next, u"Nothing runs low."_s);
    return ExitCode::Done;
}

Result<ExitCode> returns(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const PageRequest request, pageRequest(invocation));
    TRY_ASSIGN(const AccountId account, emagAccount(*database, invocation));
    TRY_ASSIGN(const auto page, ReturnRepository(*database).page(account, invocation.value(u"state"_s), request));
    QJsonArray rows;
    TextTable table({{u"RETURN"_s},
                     {u"CHANNEL"_s, Align::Left, 20},
                     {u"ORDER"_s},
                     {u"STATE"_s},
                     {u"WANTED"_s},
                     {u"PLACED"_s},
                     {u"GOODS"_s, Align::Left, 60}});
    for (const ReturnRow &row : page.rows) {
        rows.append(returnObject(row));
        QStringList goods;
        for (const QJsonValue &line : row.lines) {
            const QString sku = line["sku"_L1].toString();
            goods.append(u"%1 × %2"_s.arg(line["quantity"_L1].toInteger())
                             .arg(sku.isEmpty() ? line["title"_L1].toString() : sku));
        }
        table.add({row.externalId, row.channel, row.orderId, row.state, row.wanted, timeText(row.placedAt),
                   goods.join(u", "_s)});
    }
    with.console.document(listDocument(u"returns"_s, rows, page.next));
    print(with.console, table, page.next, u"Nothing was sent back."_s);
    return ExitCode::Done;
}

Result<ExitCode> statistics(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const AccountId only, emagAccount(*database, invocation));
    bool isNumber = true;
    const int days = invocation.has(u"days"_s) ? invocation.value(u"days"_s).toInt(&isNumber) : 30;
    if (!isNumber || days < 1 || days > mostDays)
        return makeError(ErrorCode::InvalidRequest, u"--days must be a number from 1 to %1"_s.arg(mostDays));
    const UtcMs now = with.clock.now();
    EmagQueries emag(*database);
    TRY_ASSIGN(const auto accounts, emag.accounts());
    QJsonArray rows;
    TextTable table({{u"CHANNEL"_s, Align::Left, 20},
                     {u"OFFERS"_s, Align::Right},
                     {u"RUNS"_s, Align::Right},
                     {u"CREATED"_s, Align::Right},
                     {u"UPDATED"_s, Align::Right},
                     {u"UNCHANGED"_s, Align::Right},
                     {u"FAILED"_s, Align::Right},
                     {u"TIME"_s, Align::Right},
                     {u"ITEMS/S"_s, Align::Right},
                     {u"SUCCESS"_s, Align::Right}});
    for (const EmagAccount &account : accounts) {
        if (only && account.id != only)
            continue;
        TRY_ASSIGN(const EmagStatistics sums, emag.statistics(account, now - days * dayMs));
        TRY_ASSIGN(const auto trend,
                   RunQueries(*database).days(account.id, now - (days - 1) * dayMs, now, QTimeZone::systemTimeZone()));
        rows.append(emagStatisticsObject(sums, trend));
        table.add({account.name, QString::number(sums.offers), QString::number(sums.runs),
                   QString::number(sums.created), QString::number(sums.updated), QString::number(sums.unchanged),
                   QString::number(sums.failed), durationText(sums.durationMs),
                   QString::number(sums.itemsPerSecond(), 'f', 1),
                   QString::number(sums.successPercent(), 'f', 1) + u" %"_s});
    }
    with.console.document(QJsonObject{{u"days"_s, days}, {u"accounts"_s, rows}});
    print(with.console, table, {}, u"No eMAG channel is connected yet."_s);
    return ExitCode::Done;
}

} // namespace

QList<Command> emagCommands()
{
    const OptionSpec channel{u"channel"_s, u"NAME"_s, u"of this channel; else of all on eMAG"_s};
    return {
        {.name = u"emag compare"_s,
         .usage = u"[--main NAME] [--fbe NAME] [--differences | --missing] [--limit N] [--after KEY]"_s,
         .summary = u"Compares a MAIN and an FBE account by SKU: prices, stock, PNKs"_s,
         .example = u"emag compare --differences"_s,
         .options = QList<OptionSpec>{{u"main"_s, u"NAME"_s, u"the MAIN account, where there are several"_s},
                                      {u"fbe"_s, u"NAME"_s, u"the FBE account, where there are several"_s},
                                      {u"differences"_s, {}, u"only where prices or PNKs differ, or one is missing"_s},
                                      {u"missing"_s, {}, u"only SKUs that one of them does not have"_s}} +
                    pageOptions(),
         .run = compare},
        {.name = u"emag competition"_s,
         .usage = u"[--channel NAME] [--behind | --first] [--limit N] [--after KEY]"_s,
         .summary = u"Shows rank, best offer and our price of offers, the worst rank first"_s,
         .example = u"emag competition --behind"_s,
         .options = QList<OptionSpec>{channel,
                                      {u"behind"_s, {}, u"only where another seller has the button"_s},
                                      {u"first"_s, {}, u"only where we have it"_s}} +
                    pageOptions(),
         .run = competition},
        {.name = u"emag offer"_s,
         .usage = u"NUMBER|SKU|PNK [--channel NAME]"_s,
         .summary = u"Shows everything that eMAG says of an offer"_s,
         .details = u"As the last sync read it. Who the maker and the representative in the EU are is read with "
                    "\"sync NAME --mode selective --filter external_id=NUMBER\"."_s,
         .example = u"emag offer LAMP-1"_s,
         .options = {channel},
         .leastWords = 1,
         .mostWords = 1,
         .run = offer},
        {.name = u"emag rejected"_s,
         .usage = u"[--channel NAME]"_s,
         .summary = u"Shows why documentation was refused, with the SKUs of each reason"_s,
         .example = u"emag rejected"_s,
         .options = {channel},
         .run = rejected},
        {.name = u"emag low-stock"_s,
         .usage = u"[--channel NAME] [--at-most N] [--limit N] [--after KEY]"_s,
         .summary = u"Shows active offers that run low"_s,
         .example = u"emag low-stock --at-most 3"_s,
         .options =
             QList<OptionSpec>{channel,
                               {u"at-most"_s, u"N"_s, u"so many pieces or fewer; else the setting low_stock"_s}} +
             pageOptions(),
         .run = lowStock},
        {.name = u"emag returns"_s,
         .usage = u"[--channel NAME] [--state STATE] [--limit N] [--after KEY]"_s,
         .summary = u"Shows what buyers send back, newest first; read only"_s,
         .example = u"emag returns --state new"_s,
         .options =
             QList<OptionSpec>{channel, {u"state"_s, u"STATE"_s, u"new, acknowledged, received …"_s}} + pageOptions(),
         .run = returns},
        {.name = u"emag statistics"_s,
         .usage = u"[--channel NAME] [--days N]"_s,
         .summary = u"Sums up the syncs of each account: totals, speed, success, trend by day"_s,
         .example = u"emag statistics --days 7"_s,
         .options = {channel, {u"days"_s, u"N"_s, u"of so many days; 30 where not given"_s}},
         .run = statistics}};
}

} // namespace evenstock::cli
