// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/channel_commands.h"
#include "app/cli/channel_view.h"
#include "app/cli/console.h"
#include "app/cli/paging.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

QString matchText(const QJsonObject &row)
{
    const QString match = row.value("match"_L1).toString();
    const QString by = row.value("by"_L1).toString();
    if (match == "exact"_L1)
        return by == "ean"_L1 ? u"same EAN"_s : u"same SKU"_s;
    if (match == "probable"_L1)
        return u"looks alike: yours to link"_s;
    if (match == "duplicate"_L1)
        return u"listed twice"_s;
    return u"becomes a product"_s;
}

void printReport(Console &console, const QString &name, const QJsonObject &report)
{
    const QJsonObject counts = report.value("counts"_L1).toObject();
    const auto count = [&counts](const char *kind) { return counts.value(QLatin1String(kind)).toInteger(); };
    const QString state = report.value("first_link"_L1).toString();
    const qint64 all = count("exact") + count("probable") + count("none") + count("duplicate");
    if (all == 0) {
        console.line(state == "unread"_L1     ? u"Nothing was read yet. Next: evenstock-cli sync %1"_s.arg(quoted(name))
                     : state == "accepted"_L1 ? u"Agreed: the next sync links what it finds."_s
                                              : u"Everything of this channel is linked."_s);
        return;
    }
    console.line(u"%1 not linked yet: %2 with the same SKU or EAN as a product, %3 that look like one, %4 new, %5 "
                 "listed twice."_s.arg(counted(all, u"listing"_s, u"listings"_s))
                     .arg(count("exact"))
                     .arg(count("probable"))
                     .arg(count("none"))
                     .arg(count("duplicate")));
    TextTable table({{u"LISTING"_s},
                     {u"SKU THERE"_s, TextTable::Align::Left, 30},
                     {u"TITLE"_s, TextTable::Align::Left, 44},
                     {u"MATCH"_s},
                     {u"PRODUCT"_s, TextTable::Align::Left, 30}});
    for (const QJsonValue &value : report.value("rows"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        table.add({row.value("external_id"_L1).toString(), row.value("external_sku"_L1).toString(),
                   row.value("title"_L1).toString(), matchText(row), row.value("sku"_L1).toString()});
    }
    console.table(table);
}

Result<ExitCode> match(Surroundings &with, const Invocation &invocation)
{
    const QString &name = invocation.words.first();
    const bool accepts = invocation.has(u"accept"_s);
    TRY_ASSIGN(const PageRequest page, pageRequest(invocation));
    TRY_ASSIGN(const QJsonObject report, with.shop.call(u"account.match"_s, {{u"account"_s, name},
                                                                             {u"accept"_s, accepts},
                                                                             {u"limit"_s, page.rows()},
                                                                             {u"after"_s, page.after}}));
    with.console.document(report);
    printReport(with.console, name, report);
    printNext(with.console, report.value("next"_L1).toString());
    if (with.console.isJson())
        return ExitCode::Done;
    const QString state = report.value("first_link"_L1).toString();
    if (accepts)
        with.console.note(u"Agreed. Next: evenstock-cli sync %1"_s.arg(quoted(name)));
    else if (state == "reported"_L1)
        with.console.note(u"To link them: evenstock-cli channel match %1 --accept"_s.arg(quoted(name)));
    return ExitCode::Done;
}

Result<ExitCode> link(Surroundings &with, const Invocation &invocation)
{
    const QString &name = invocation.words.at(0);
    const QString &listing = invocation.words.at(1);
    const QString &sku = invocation.words.at(2);
    TRY(with.shop.call(u"account.link"_s, {{u"account"_s, name}, {u"external_id"_s, listing}, {u"sku"_s, sku}}));
    with.console.document(QJsonObject{{u"channel"_s, name}, {u"external_id"_s, listing}, {u"sku"_s, sku}});
    with.console.line(u"Listing %1 on %2 belongs to %3 now."_s.arg(listing, name, sku));
    return ExitCode::Done;
}

Result<ExitCode> unlink(Surroundings &with, const Invocation &invocation)
{
    const QString &name = invocation.words.at(0);
    const QString &listing = invocation.words.at(1);
    TRY(with.shop.call(u"account.unlink"_s, {{u"account"_s, name}, {u"external_id"_s, listing}}));
    with.console.document(QJsonObject{{u"channel"_s, name}, {u"external_id"_s, listing}, {u"sku"_s, QString()}});
    with.console.line(u"Listing %1 on %2 belongs to no product now: it is shown and left alone."_s.arg(listing, name));
    return ExitCode::Done;
}

} // namespace

QList<Command> channelLinkCommands()
{
    return {{.name = u"channel match"_s,
             .usage = u"NAME [--accept]"_s,
             .summary = u"Shows how listings fit your products, and links them if you agree"_s,
             .details =
                 u"Asks nothing of the marketplace: it shows what the last sync read. With --accept the next sync "
                 "links\nthe listings that fit exactly and makes a product of each other one. Listings are never "
                 "made there."_s,
             .example = u"channel match \"Card shop\"\nchannel match \"Card shop\" --accept"_s,
             .options = QList<OptionSpec>{{u"accept"_s, {}, u"your consent, also in advance"_s}} + pageOptions(),
             .leastWords = 1,
             .mostWords = 1,
             .run = match},
            {.name = u"channel link"_s,
             .usage = u"NAME LISTING SKU"_s,
             .summary = u"Says that a listing belongs to a product"_s,
             .example = u"channel link \"Card shop\" 400000001 CARD-0017"_s,
             .leastWords = 3,
             .mostWords = 3,
             .run = link},
            {.name = u"channel unlink"_s,
             .usage = u"NAME LISTING"_s,
             .summary = u"Takes a listing off its product; nothing is changed on the marketplace"_s,
             .example = u"channel unlink \"Card shop\" 400000001"_s,
             .leastWords = 2,
             .mostWords = 2,
             .run = unlink}};
}

} // namespace evenstock::cli
