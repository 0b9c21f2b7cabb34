// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stock_commands.h"

#include "app/cli/console.h"
#include "app/cli/paging.h"
#include "app/cli/product_view.h"
#include "app/cli/stock_explanation.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "app/service/explain_json.h"
#include "app/service/product_json.h"

#include <QRegularExpression>

#include <algorithm>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

QString causeText(MovementCause cause)
{
    switch (cause) {
    case MovementCause::Opening:
        return u"opening stock"_s;
    case MovementCause::OrderHold:
        return u"ordered"_s;
    case MovementCause::OrderRelease:
        return u"order cancelled"_s;
    case MovementCause::RemoteEdit:
        return u"changed there"_s;
    case MovementCause::Manual:
        return u"by hand"_s;
    case MovementCause::Recount:
        return u"counted"_s;
    case MovementCause::Import:
        return u"import"_s;
    case MovementCause::Undo:
        break;
    }
    return u"undone"_s;
}

void printLedger(Console &console, const QList<StockLine> &lines)
{
    TextTable table({{u"WHEN"_s},
                     {u"CHANGE"_s, TextTable::Align::Right},
                     {u"ON HAND"_s, TextTable::Align::Right},
                     {u"WHY"_s},
                     {u"CHANNEL"_s},
                     {u"ORDER"_s},
                     {u"NOTE"_s, TextTable::Align::Left, 60}});
    for (const StockLine &line : lines)
        table.add({timeText(line.at), signedText(line.delta), amountText(line.balance), causeText(line.cause),
                   line.channel, line.orderCode, line.note});
    if (!table.isEmpty())
        console.table(table);
}

Result<UtcMs> momentFrom(const Invocation &invocation)
{
    if (!invocation.has(u"at"_s))
        return UtcMs{0};
    const UtcMs at = parseMoment(invocation.value(u"at"_s), DayEnd::End);
    if (at == 0)
        return makeError(ErrorCode::InvalidRequest, u"--at must be a time, as 2026-11-24T15:00 or 2026-11-24"_s);
    return at;
}

// The newest lines until `at`, as they happened: oldest first.
Result<Page<StockLine>> ledgerUntil(Database &database, ProductId product, UtcMs at, PageRequest request)
{
    Page<StockLine> kept;
    StockQueries queries(database);
    while (kept.rows.size() < request.rows()) {
        TRY_ASSIGN(const auto page, queries.ledger(product, request));
        for (const StockLine &line : page.rows) {
            if (at == 0 || line.at <= at)
                kept.rows.prepend(line);
        }
        kept.next = page.next;
        if (page.next.isEmpty() || at == 0)
            break;
        request.after = page.next;
    }
    return kept;
}

// "Why does this channel show 3?"
Result<ExitCode> explain(Surroundings &with, const QString &sku)
{
    TRY_ASSIGN(const QJsonObject reply, with.shop.call(u"stock.explain"_s, {{u"sku"_s, sku}}));
    with.console.document(reply);
    if (!with.console.isJson())
        printExplanation(with.console, reply);
    return ExitCode::Done;
}

Result<ExitCode> show(Surroundings &with, const Invocation &invocation)
{
    if (invocation.has(u"explain"_s)) {
        if (invocation.has(u"at"_s))
            return makeError(ErrorCode::InvalidRequest, u"--explain is about now: leave --at out"_s);
        return explain(with, invocation.words.first());
    }
    TRY_ASSIGN(const UtcMs at, momentFrom(invocation));
    TRY_ASSIGN(const PageRequest request, pageRequest(invocation));
    TRY_ASSIGN(const ProductView view, ProductView::named(with.shop, invocation.words.first()));
    TRY_ASSIGN(Database *const database, with.shop.read());
    const ProductId id = view.product().id;
    TRY_ASSIGN(const auto ledger, ledgerUntil(*database, id, at, request));
    Quantity onHand = view.figures().onHand;
    if (at != 0) {
        TRY_ASSIGN(onHand, StockQueries(*database).at(id, at));
    }
    QJsonArray rows;
    for (const StockLine &line : ledger.rows)
        rows.append(movementObject(line));
    QJsonObject document = listDocument(u"movements"_s, rows, ledger.next);
    document.insert(u"sku"_s, view.product().sku);
    document.insert(u"unit"_s, view.product().unit);
    document.insert(u"on_hand"_s, quantityValue(onHand));
    if (at == 0) {
        document.insert(u"available"_s, quantityValue(view.figures().available));
        document.insert(u"held_by_orders"_s, quantityValue(view.figures().heldByOrders));
        document.insert(u"not_sent"_s, quantityValue(view.figures().notSent));
        document.insert(u"waiting"_s, quantityValue(view.figures().waiting));
        TRY_ASSIGN(const auto forecast, forecastOversell(*database, with.clock.now(), id, view.figures().available));
        if (forecast)
            document.insert(u"forecast"_s, forecastObject(*forecast));
    } else {
        document.insert(u"at"_s, isoUtc(at));
    }
    with.console.document(document);
    const QString when = at == 0 ? QString() : u" on %1"_s.arg(timeText(at));
    with.console.line(u"%1: %2 on hand%3"_s.arg(view.product().sku, amountText(onHand), when));
    if (!with.console.isJson())
        printLedger(with.console, ledger.rows);
    printNext(with.console, ledger.next);
    return ExitCode::Done;
}

// What the engine says of an amount begins with the name of its argument, which nobody typed here.
Error notForThis(const QString &what, const Error &error, const QString &sku)
{
    const bool isNamed = error.item == "delta"_L1 || error.item == "count"_L1 || error.item == "shelf"_L1;
    const QString rest = isNamed && error.detail.startsWith(error.item)
                             ? error.detail.sliced(error.item.size()).trimmed()
                             : error.detail;
    return makeError(ErrorCode::Rejected, u"the %1 %2"_s.arg(what, rest), sku);
}

// "+2", "-1" and "=4"
Result<QJsonObject> changeFrom(const QString &word)
{
    const Error wrong = makeError(ErrorCode::InvalidRequest, u"the change must be +N, -N or =N"_s);
    const QChar sign = word.at(0);
    static const QRegularExpression digits(u"^[+=-][0-9]{13,}$"_s);
    const auto amount = parseQuantity(word.sliced(1));
    if (digits.match(word).hasMatch() || (amount && *amount > mostStock))
        return makeError(ErrorCode::InvalidRequest,
                         u"the change is too large: at most %1"_s.arg(quantityText(mostStock)));
    if (!amount || amount->milli < 0 || (sign != u'+' && sign != u'-' && sign != u'='))
        return wrong;
    if (sign == u'=')
        return QJsonObject{{u"count"_s, quantityText(*amount)}};
    if (amount->milli == 0)
        return wrong;
    return QJsonObject{{u"delta"_s, quantityText(sign == u'-' ? -*amount : *amount)}};
}

Result<ExitCode> adjust(Surroundings &with, const Invocation &invocation)
{
    const QString &sku = invocation.words.at(0);
    TRY_ASSIGN(QJsonObject arguments, changeFrom(invocation.words.at(1)));
    if (invocation.value(u"reason"_s).isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"--reason is missing: why the stock changes"_s);
    arguments.insert(u"sku"_s, sku);
    arguments.insert(u"reason"_s, invocation.value(u"reason"_s));
    auto answer = with.shop.call(u"stock.adjust"_s, arguments);
    if (!answer && answer.error().code == ErrorCode::InvalidRequest) // well formed, but not for this product
        return notForThis(u"change"_s, answer.error(), sku);
    TRY_ASSIGN(const QJsonObject reply, std::move(answer));
    with.console.document(reply);
    const QJsonObject movement = reply.value("movement"_L1).toObject();
    const QString balance = movement.value("balance"_L1).toVariant().toString();
    with.console.line(movement.isEmpty() ? u"%1: nothing to change."_s.arg(sku)
                                         : u"%1: %2 on hand. The next sync tells the channels."_s.arg(sku, balance));
    return ExitCode::Done;
}

// What lies on the shelf is typed; what of it is sold already is taken off here, and the sum is shown.
Result<ExitCode> count(Surroundings &with, const Invocation &invocation)
{
    const QString &sku = invocation.words.at(0);
    const auto shelf = parseQuantity(invocation.words.at(1));
    if (!shelf || shelf->milli < 0)
        return makeError(ErrorCode::InvalidRequest, u"the count must be a number of 0 or more"_s);
    auto answer = with.shop.call(u"stock.adjust"_s, {{u"sku"_s, sku},
                                                     {u"shelf"_s, quantityText(*shelf)},
                                                     {u"reason"_s, invocation.value(u"reason"_s, u"counted"_s)}});
    if (!answer && answer.error().code == ErrorCode::InvalidRequest)
        return notForThis(u"count"_s, answer.error(), sku);
    TRY_ASSIGN(const QJsonObject reply, std::move(answer));
    with.console.document(reply);
    const auto text = [&reply](const char *name) {
        return reply.value(QLatin1StringView(name)).toVariant().toString();
    };
    with.console.line(u"%1: %2 on the shelf = %3 on hand + %4 sold, not yet sent.%5"_s.arg(
        sku, amountText(*shelf), text("on_hand"), text("not_sent"),
        reply.value("movement"_L1).isNull() ? u" That is what the ledger says already."_s : QString()));
    if (text("missing") == "0"_L1)
        return ExitCode::Done;
    with.console.line(u"%1 of those sold are not there: look for them or tell the buyer."_s.arg(text("missing")));
    return ExitCode::ThingsToLookAt;
}

} // namespace

QList<Command> stockCommands()
{
    return {
        {.name = u"stock"_s,
         .usage = u"SKU [--at TIME | --explain]"_s,
         .summary = u"Shows the stock of a product and how it came about"_s,
         .details = u"The newest changes, oldest first, with what was on hand after each. --explain says for each\n"
                    "channel what it shows, what it should show, and why."_s,
         .example = u"stock CARD-0017\nstock CARD-0017 --at 2026-11-24\nstock CARD-0017 --explain"_s,
         .options = QList<OptionSpec>{{u"at"_s, u"TIME"_s, u"as it stood then (a day alone: at its end)"_s},
                                      {u"explain"_s, {}, u"why each channel shows what it shows"_s}} +
                    pageOptions(),
         .leastWords = 1,
         .mostWords = 1,
         .run = show},
        {.name = u"stock adjust"_s,
         .usage = u"SKU +N|-N|=N --reason TEXT"_s,
         .summary = u"Adds pieces, takes them away, or says how many are on hand"_s,
         .details = u"On hand is what can still be sold: pieces that are sold and not sent yet are not in it. Whoever\n"
                    "counts the shelf uses \"stock count\"."_s,
         .example = u"stock adjust CARD-0017 -1 --reason \"sold over the counter\"\nstock adjust CARD-0017 =4 --reason "
                    "\"counted\""_s,
         .options = {{u"reason"_s, u"TEXT"_s, u"stands in the stock's history"_s}},
         .leastWords = 2,
         .mostWords = 2,
         .run = adjust},
        {.name = u"stock count"_s,
         .usage = u"SKU N [--reason TEXT]"_s,
         .summary = u"Takes over what lies on the shelf"_s,
         .details = u"Type all that lies there, with the pieces that are sold and not sent yet:\n"
                    "on the shelf = on hand + sold, not yet sent."_s,
         .example = u"stock count CARD-0017 4"_s,
         .options = {{u"reason"_s, u"TEXT"_s, u"stands in the stock's history (counted)"_s}},
         .leastWords = 2,
         .mostWords = 2,
         .run = count},
    };
}

} // namespace evenstock::cli
