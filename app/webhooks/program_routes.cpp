// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/program_routes.h"

#include "app/webhooks/api_schemas.h"
#include "models/store/account_queries.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

const QString programTag = u"Program"_s;

Result<ReceiverMetrics::Moment> momentOf(ProgramDesk &desk)
{
    TRY_ASSIGN(Database *const shop, desk.reader.shop());
    TRY_ASSIGN(Database *const inbox, desk.reader.inbox());
    TRY_ASSIGN(const auto cards, AccountQueries(*shop).cards());
    ReceiverMetrics::Moment moment{.now = desk.clock.now(),
                                   .hookConnections = desk.connections(Door::Hooks),
                                   .localConnections = desk.connections(Door::Local)};
    for (const AccountCard &card : cards) {
        TRY_ASSIGN(const InboxCounts counts, EventRepository(*inbox).counts(card.account.id));
        moment.accounts.append({.name = card.account.name,
                                .openProblems = card.problems,
                                .openConflicts = card.conflicts,
                                .inbox = counts});
    }
    return moment;
}

void metrics(ProgramDesk &desk, const ExchangePtr &exchange)
{
    const auto moment = momentOf(desk);
    if (!moment) {
        desk.reader.forget();
        return exchange->answer(errorAnswer(moment.error()));
    }
    exchange->answer({.contentType = "text/plain; version=0.0.4; charset=utf-8", .body = desk.metrics.text(*moment)});
}

} // namespace

void addProgramRoutes(RouteTable &table, ProgramDesk &desk)
{
    const QJsonObject healthy = objectOf({{u"status"_s, QJsonObject{{u"const"_s, u"ok"_s}}}}, {u"status"_s});
    table.add({.path = u"/healthz"_s,
               .door = Door::Both,
               .entry = Entry::Anybody,
               .tag = programTag,
               .summary = u"Whether Evenstock answers"_s,
               .parameters = {{u"nonce"_s, u"query"_s, u"of the self-test of the tunnel"_s, false}},
               .answers = {{200, u"It does."_s, healthy}, errorOf(403)},
               .handler = [](const ExchangePtr &exchange) {
                   exchange->answer(jsonAnswer({{u"status"_s, u"ok"_s}}));
               }});
    table.add({.path = u"/metrics"_s,
               .tag = programTag,
               .summary = u"Figures for Prometheus"_s,
               .description = u"Runs, items, errors, conflicts, the inbox and times, for each account, in the text "
                              "format 0.0.4."_s,
               .answers = {{200, u"The figures."_s, {}, u"text/plain"_s}, errorOf(401), errorOf(403), errorOf(503)},
               .handler = [&desk](const ExchangePtr &exchange) { metrics(desk, exchange); }});
}

} // namespace evenstock
