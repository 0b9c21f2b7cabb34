// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/order_commands.h"

#include "app/cli/console.h"
#include "app/cli/key_values.h"
#include "app/cli/lookup.h"
#include "app/cli/paging.h"
#include "app/cli/shop.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "app/service/order_json.h"
#include "app/service/product_json.h"
#include "models/store/order_queries.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

// Buyers are shown by their initials unless asked for.
QString initials(const OrderView &order)
{
    if (order.buyerExpired)
        return {};
    QString text;
    for (const QString &word : order.buyer.split(u' ', Qt::SkipEmptyParts))
        text += word.left(1).toUpper() + u'.';
    return text;
}

QJsonObject rowObject(const OrderView &order)
{
    QJsonObject object = orderObject({.order = order});
    object.remove(u"lines"_s);
    object.insert(u"line_count"_s, order.lines);
    object.insert(u"oversold_lines"_s, order.shortages);
    object.insert(u"errors"_s, qint64(order.problems));
    return object;
}

Result<OrderFilter> filterFrom(Database &database, const Invocation &invocation)
{
    OrderFilter filter{.state = invocation.value(u"state"_s), .text = invocation.value(u"search"_s)};
    TRY_ASSIGN(filter.account, accountNamed(database, invocation.value(u"channel"_s)));
    if (invocation.has(u"open"_s) && invocation.has(u"review"_s))
        return makeError(ErrorCode::InvalidRequest, u"give --open or --review, not both"_s);
    if (invocation.has(u"open"_s))
        filter.shown = OrdersShown::Open;
    if (invocation.has(u"review"_s))
        filter.shown = OrdersShown::ToReview;
    return filter;
}

Result<ExitCode> list(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const PageRequest request, pageRequest(invocation));
    TRY_ASSIGN(const OrderFilter filter, filterFrom(*database, invocation));
    TRY_ASSIGN(const auto page, OrderQueries(*database).page(filter, request));
    QJsonArray rows;
    TextTable table({{u"ID"_s, TextTable::Align::Right},
                     {u"CHANNEL"_s, TextTable::Align::Left, 24},
                     {u"CODE"_s},
                     {u"STATE"_s},
                     {u"PLACED"_s},
                     {u"BUYER"_s},
                     {u"LINES"_s, TextTable::Align::Right},
                     {u"TOTAL"_s, TextTable::Align::Right},
                     {u"TO LOOK AT"_s}});
    for (const OrderView &order : page.rows) {
        rows.append(rowObject(order));
        QStringList look;
        if (order.shortages > 0)
            look.append(u"oversold"_s);
        if (!order.review.isEmpty())
            look.append(u"review"_s);
        table.add({QString::number(order.id.value), order.channel, order.code, order.state, timeText(order.placedAt),
                   initials(order), QString::number(order.lines), moneyText(order.total), look.join(u", "_s)});
    }
    with.console.document(listDocument(u"orders"_s, rows, page.next));
    if (page.rows.isEmpty())
        with.console.line(u"No orders."_s);
    else
        with.console.table(table);
    printNext(with.console, page.next);
    return ExitCode::Done;
}

// Our number, else the code or number on the marketplace.
Result<OrderDetail> orderNamed(Database &database, const QString &word)
{
    OrderQueries queries(database);
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    if (isNumber) {
        TRY_ASSIGN(const auto own, queries.find(OrderId{number}));
        if (own)
            return *own;
    }
    TRY_ASSIGN(const auto ids, queries.byCode(word));
    if (ids.size() > 1)
        return makeError(ErrorCode::Conflict,
                         u"%1 orders are called %2: give our number, see \"order list\""_s.arg(ids.size()).arg(word),
                         word);
    if (!ids.isEmpty()) {
        TRY_ASSIGN(const auto found, queries.find(ids.first()));
        if (found)
            return *found;
    }
    return makeError(ErrorCode::NotFound, u"there is no order %1"_s.arg(word.left(200)), word.left(200));
}

void print(Console &console, const OrderDetail &detail, bool withBuyer)
{
    const OrderView &order = detail.order;
    QList<QPair<QString, QString>> facts = {{u"Order"_s, u"%1 (our number %2)"_s.arg(order.code).arg(order.id.value)},
                                            {u"Channel"_s, order.channel},
                                            {u"State"_s, order.state},
                                            {u"Placed"_s, timeText(order.placedAt)},
                                            {u"Total"_s, moneyText(order.total)},
                                            {u"Buyer"_s, withBuyer ? order.buyer : initials(order)},
                                            {u"To look at"_s, order.review},
                                            {u"Possible now"_s, order.actions.join(u", "_s)}};
    if (withBuyer) {
        for (auto it = detail.buyerDetails.begin(); it != detail.buyerDetails.end(); ++it)
            facts.append({u"  "_s + it.key(), it.value().toVariant().toString()});
    }
    for (const QString &line : factLines(facts))
        console.line(line);
    console.line();
    TextTable table({{u"SKU"_s, TextTable::Align::Left, 30},
                     {u"TITLE"_s, TextTable::Align::Left, 44},
                     {u"PIECES"_s, TextTable::Align::Right},
                     {u"PRICE"_s, TextTable::Align::Right},
                     {u"FROM STOCK"_s, TextTable::Align::Right},
                     {u"NOTE"_s}});
    for (const OrderLineView &line : detail.lines)
        table.add({line.sku, line.title, amountText(line.quantity), moneyText(line.price), amountText(line.taken),
                   line.note});
    console.table(table);
}

Result<ExitCode> show(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const OrderDetail detail, orderNamed(*database, invocation.words.first()));
    const bool withBuyer = invocation.has(u"buyer"_s);
    QJsonObject document = orderObject(detail);
    if (withBuyer) {
        document.insert(u"buyer"_s, detail.order.buyer);
        document.insert(u"buyer_details"_s, detail.buyerDetails);
    }
    with.console.document(document);
    if (!with.console.isJson())
        print(with.console, detail, withBuyer);
    return ExitCode::Done;
}

Result<ExitCode> pull(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(const QJsonObject reply, with.shop.call(u"order.pull"_s, {{u"account"_s, invocation.words.at(0)},
                                                                         {u"external_id"_s, invocation.words.at(1)}}));
    const QJsonObject order = reply.value("order"_L1).toObject();
    with.console.document(order);
    with.console.line(
        u"Order %1 is %2 now."_s.arg(order.value("code"_L1).toString(), order.value("state"_L1).toString()));
    return ExitCode::Done;
}

Result<ExitCode> sale(Surroundings &with, const Invocation &invocation)
{
    static const QMap<QString, QString> outcomes = {
        {u"there"_s, u"there"_s}, {u"not-there"_s, u"not_there"_s}, {u"cancelled"_s, u"cancelled"_s}};
    const QString outcome = outcomes.value(invocation.words.at(1));
    const QString channel = invocation.value(u"channel"_s);
    if (outcome.isEmpty() || channel.isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"give --channel NAME, and there, not-there or cancelled"_s);
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const OrderDetail detail, orderNamed(*database, invocation.words.first()));
    TRY(with.shop.call(
        u"order.sale"_s,
        {{u"order"_s, qint64(detail.order.id.value)}, {u"account"_s, channel}, {u"outcome"_s, outcome}}));
    with.console.document(
        QJsonObject{{u"order"_s, qint64(detail.order.id.value)}, {u"channel"_s, channel}, {u"outcome"_s, outcome}});
    with.console.line(outcome == "not_there"_L1 ? u"The next sync of %1 sends it again."_s.arg(channel) : u"Kept."_s);
    return ExitCode::Done;
}

// "reason=1" and "lines.910=2" (a part of `lines`); true and false are truth values.
Result<QJsonObject> actionArguments(const QStringList &words)
{
    QJsonObject arguments;
    TRY_ASSIGN(const auto values, keyValues(words, u"an argument"_s));
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QJsonValue value = it.value() == "true"_L1 || it.value() == "false"_L1
                                     ? QJsonValue(it.value() == "true"_L1)
                                     : QJsonValue(it.value());
        const qsizetype dot = it.key().indexOf(u'.');
        if (dot < 0) {
            arguments.insert(it.key(), value);
            continue;
        }
        QJsonObject part = arguments.value(it.key().left(dot)).toObject();
        part.insert(it.key().mid(dot + 1), value);
        arguments.insert(it.key().left(dot), part);
    }
    return arguments;
}

Result<ExitCode> act(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const OrderDetail detail, orderNamed(*database, invocation.words.at(0)));
    TRY_ASSIGN(const QJsonObject arguments, actionArguments(invocation.words.sliced(2)));
    TRY_ASSIGN(const QJsonObject reply, with.shop.call(u"order.action"_s, {{u"order"_s, qint64(detail.order.id.value)},
                                                                           {u"action"_s, invocation.words.at(1)},
                                                                           {u"arguments"_s, arguments}}));
    const QJsonObject order = reply.value("order"_L1).toObject();
    with.console.document(order);
    with.console.line(
        u"Order %1 is %2 now."_s.arg(order.value("code"_L1).toString(), order.value("state"_L1).toString()));
    return ExitCode::Done;
}

// Read from the marketplace each time; nothing of it is kept.
Result<ExitCode> shipping(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const OrderDetail detail, orderNamed(*database, invocation.words.at(0)));
    TRY_ASSIGN(const QJsonObject reply,
               with.shop.call(u"order.shipping"_s, {{u"order"_s, qint64(detail.order.id.value)}}));
    with.console.document(reply);
    if (with.console.isJson())
        return ExitCode::Done;
    TextTable parcels({{u"PARCEL"_s}, {u"COURIER"_s}, {u"STATE"_s}, {u"MADE"_s}, {u"ON DELIVERY"_s}});
    const QJsonArray rows = reply.value("parcels"_L1).toArray();
    for (const QJsonValue &row : rows) {
        const Money onDelivery{row["on_delivery_minor"_L1].toInteger(), row["currency"_L1].toString()};
        parcels.add({row["number"_L1].toString(), row["courier"_L1].toString(), row["state"_L1].toString(),
                     timeText(parseIsoUtc(row["made_at"_L1].toString())),
                     onDelivery.isValid() ? moneyText(onDelivery) : QString()});
    }
    if (rows.isEmpty())
        with.console.line(u"No parcel yet."_s);
    else
        with.console.table(parcels);
    for (const QJsonValue &row : reply.value("commissions"_L1).toArray())
        with.console.line(
            u"Commission of offer %1: %2 %"_s.arg(row["listing"_L1].toString(), row["percent"_L1].toString()));
    return ExitCode::Done;
}

} // namespace

QList<Command> orderCommands()
{
    return {
        {.name = u"order list"_s,
         .usage = u"[--channel NAME] [--open | --review] [--state STATE] [--search TEXT] [--limit N] [--after KEY]"_s,
         .summary = u"Shows orders of all channels, newest first"_s,
         .example = u"order list --open"_s,
         .options = QList<OptionSpec>{{u"channel"_s, u"NAME"_s, u"of this channel"_s},
                                      {u"open"_s, {}, u"that can still change"_s},
                                      {u"review"_s, {}, u"that you should look at"_s},
                                      {u"state"_s, u"STATE"_s, u"in the marketplace's own word"_s},
                                      {u"search"_s, u"TEXT"_s, u"beginning of the code or number there"_s}} +
                    pageOptions(),
         .run = list},
        {.name = u"order show"_s,
         .usage = u"ID [--buyer]"_s,
         .summary = u"Shows one order with what it takes from stock"_s,
         .details = u"ID is our number, or the code or number on the marketplace."_s,
         .example = u"order show 20261121ba148c"_s,
         .options = {{u"buyer"_s, {}, u"with name and address of the buyer"_s}},
         .leastWords = 1,
         .mostWords = 1,
         .run = show},
        {.name = u"order pull"_s,
         .usage = u"NAME EXTERNAL-ID"_s,
         .summary = u"Reads one order from the marketplace now"_s,
         .example = u"order pull \"Card shop\" 7337331"_s,
         .leastWords = 2,
         .mostWords = 2,
         .run = pull},
        {.name = u"order sale"_s,
         .usage = u"ID --channel NAME there|not-there|cancelled"_s,
         .summary = u"Settles a sale in doubt: what you saw of it on the channel's own site"_s,
         .details = u"A sale that is not known to have arrived is never sent again by itself. \"not-there\" sends it "
                    "again,\n\"cancelled\" says that you cancelled it there."_s,
         .example = u"order sale 20261121ba148c --channel Bamako there"_s,
         .options = {{u"channel"_s, u"NAME"_s, u"the channel that was told about the sale"_s}},
         .leastWords = 2,
         .mostWords = 2,
         .run = sale},
        {.name = u"order shipping"_s,
         .usage = u"ID"_s,
         .summary = u"Reads the parcels of one order, and what the marketplace keeps of it"_s,
         .example = u"order shipping 3100000001"_s,
         .leastWords = 1,
         .mostWords = 1,
         .run = shipping},
        {.name = u"order act"_s,
         .usage = u"ID ACTION [KEY=VALUE …]"_s,
         .summary = u"Does with one order what its marketplace allows: acknowledge, cancel …"_s,
         .details = u"\"order show\" says what is possible now. What an action wants to know is given as KEY=VALUE:\n"
                    "eMAG: cancel reason=NUMBER, storno lines.LINE=PIECES-LEFT, invoice url=https://….pdf name=TEXT."_s,
         .example = u"order act 3100000001 acknowledge\norder act 3100000001 cancel reason=1"_s,
         .leastWords = 2,
         .mostWords = -1,
         .run = act}};
}

} // namespace evenstock::cli
