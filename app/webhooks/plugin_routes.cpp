// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/plugin_routes.h"

#include "app/webhooks/api_schemas.h"
#include "app/webhooks/plugin_route_parts.h"
#include "app/webhooks/plugin_task_routes.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace evenstock {

using namespace Qt::StringLiterals;
using namespace pluginroutes;

namespace {

constexpr qsizetype mostNonceChars = 200;

void health(PluginDesk &desk, const ExchangePtr &exchange)
{
    const QString nonce = exchange->request().query.queryItemValue(u"nonce"_s);
    if (nonce.size() > mostNonceChars)
        return exchange->answer(errorAnswer(422, u"nonce is too long"_s));
    QJsonArray proofs;
    if (!nonce.isEmpty()) {
        for (const PairedBrowser &browser : desk.board.current()->browsers) {
            const QByteArray proof =
                QMessageAuthenticationCode::hash(nonce.toUtf8(), browser.token, QCryptographicHash::Sha256);
            proofs.append(QString::fromLatin1(proof.toHex()));
        }
    }
    exchange->answer(jsonAnswer({{u"status"_s, u"healthy"_s}, {u"api_version"_s, u"1.0.0"_s}, {u"proofs"_s, proofs}}));
}

void pair(PluginDesk &desk, const ExchangePtr &exchange)
{
    const auto body = bodyOf(exchange);
    if (!body)
        return;
    QJsonObject arguments{{u"code"_s, body->value("code"_L1).toString()},
                          {u"browser"_s, body->value("browser"_L1).toString()},
                          {u"version"_s, body->value("version"_L1).toString()},
                          {u"origin"_s, QString::fromLatin1(exchange->request().head.header("origin"))}};
    if (arguments.value("code"_L1).toString().isEmpty())
        return exchange->answer(errorAnswer(422, u"code must be text"_s));
    desk.engine.call(u"bridge.pair"_s, arguments, [exchange](const Result<QJsonObject> &done) {
        if (!done)
            return exchange->answer(refusalOf(done.error()));
        exchange->answer(
            jsonAnswer({{u"token"_s, done->value("token"_L1)}, {u"server_id"_s, done->value("server_id"_L1)}}));
    });
}

void platforms(const ExchangePtr &exchange)
{
    const QJsonObject vinted{{u"name"_s, u"vinted"_s},
                             {u"display_name"_s, u"Vinted"_s},
                             {u"auth_method"_s, u"cookies"_s},
                             {u"supported"_s, true},
                             {u"features"_s, QJsonArray{u"import"_s, u"publish"_s, u"sync"_s, u"delete"_s}}};
    exchange->answer(jsonAnswer({{u"platforms"_s, QJsonArray{vinted}}}));
}

void sync(PluginDesk &desk, const ExchangePtr &exchange)
{
    const auto body = bodyOf(exchange);
    if (!body)
        return;
    desk.engine.call(u"bridge.session"_s, {{u"browser"_s, exchange->request().browser}, {u"body"_s, *body}},
                     [exchange](const Result<QJsonObject> &done) { pass(exchange, done); });
}

// Only names that the program gives pictures itself: no path of anybody's comes near the disk.
void image(PluginDesk &desk, const ExchangePtr &exchange)
{
    static const QRegularExpression pattern(u"^[0-9a-f]{32}\\.(jpg|png|gif|webp)$"_s);
    const auto match = pattern.match(exchange->argument(u"name"_s));
    QFile file(QDir(desk.imageFolder).filePath(match.captured(0)));
    if (!match.hasMatch() || !file.open(QIODevice::ReadOnly))
        return exchange->answer(errorAnswer(404, u"there is no such picture"_s));
    const QByteArray kind = match.captured(1) == "jpg"_L1 ? QByteArray("jpeg") : match.captured(1).toLatin1();
    exchange->answer({.contentType = "image/" + kind, .body = file.readAll()});
}

void addKnockRoutes(RouteTable &table, PluginDesk &desk)
{
    Route asked =
        route("GET", u"/api/plugin/health"_s, Entry::Knock, u"Whether it answers, and that it is Evenstock"_s);
    asked.description = u"proofs are HMAC-SHA256(token, nonce) in hex, one a paired browser."_s;
    asked.parameters = {{u"nonce"_s, u"query"_s, u"anything new"_s, false}};
    asked.answers = {{200, u"It does."_s,
                      objectOf({{u"status"_s, QJsonObject{{u"const"_s, u"healthy"_s}}},
                                {u"api_version"_s, schemaOf(u"string"_s)},
                                {u"proofs"_s, arrayOf(schemaOf(u"string"_s))}},
                               {u"status"_s, u"proofs"_s})},
                     errorOf(403),
                     errorOf(422)};
    asked.handler = [&desk](const ExchangePtr &exchange) { health(desk, exchange); };
    table.add(asked);

    Route paired = route("POST", u"/api/plugin/pair"_s, Entry::Knock, u"Pairs this browser by a code"_s);
    paired.description = u"The code comes from the window or from evenstock-cli channel pair."_s;
    paired.body = objectOf({{u"code"_s, schemaOf(u"string"_s)},
                            {u"browser"_s, schemaOf(u"string"_s)},
                            {u"version"_s, schemaOf(u"string"_s, u"of the extension"_s)}},
                           {u"code"_s});
    paired.answers = {{200, u"Paired."_s,
                       objectOf({{u"token"_s, schemaOf(u"string"_s)}, {u"server_id"_s, schemaOf(u"string"_s)}},
                                {u"token"_s, u"server_id"_s})},
                      errorOf(400),
                      errorOf(401),
                      errorOf(403),
                      errorOf(422),
                      errorOf(429),
                      errorOf(503)};
    paired.handler = [&desk](const ExchangePtr &exchange) { pair(desk, exchange); };
    table.add(paired);
}

} // namespace

void addPluginRoutes(RouteTable &table, PluginDesk &desk)
{
    addKnockRoutes(table, desk);
    addTaskRoutes(table, desk);
    Route known = route("GET", u"/api/plugin/platforms"_s, Entry::Browser, u"What the extension works on"_s);
    known.answers = {
        {200, u"The marketplaces."_s, objectOf({{u"platforms"_s, arrayOf(schemaOf(u"object"_s))}}, {u"platforms"_s})},
        errorOf(401),
        errorOf(403)};
    known.handler = [](const ExchangePtr &exchange) { platforms(exchange); };
    table.add(known);

    Route told = route("POST", u"/api/plugin/sync"_s, Entry::Browser, u"Who is logged in on the marketplace"_s);
    told.description = u"Cookies stay in the browser: a body with any is refused."_s;
    told.body = objectOf({{u"platform"_s, QJsonObject{{u"const"_s, u"vinted"_s}}},
                          {u"connected"_s, schemaOf(u"boolean"_s)},
                          {u"user"_s, schemaOf(u"object"_s, u"id, login"_s)},
                          {u"domain"_s, schemaOf(u"string"_s)},
                          {u"error"_s, schemaOf(u"string"_s)}},
                         {u"platform"_s, u"connected"_s});
    told.answers = {{200, u"Noted."_s,
                     objectOf({{u"success"_s, schemaOf(u"boolean"_s)},
                               {u"platforms_synced"_s, schemaOf(u"integer"_s)},
                               {u"platforms_status"_s, arrayOf(schemaOf(u"object"_s))},
                               {u"message"_s, schemaOf(u"string"_s)}},
                              {u"success"_s, u"platforms_status"_s})},
                    errorOf(400),
                    errorOf(401),
                    errorOf(403),
                    errorOf(422),
                    errorOf(503)};
    told.handler = [&desk](const ExchangePtr &exchange) { sync(desk, exchange); };
    table.add(told);

    Route shown = route("GET", u"/api/plugin/images/{name}"_s, Entry::Browser, u"A picture of a product"_s);
    shown.parameters = {{u"name"_s, u"path"_s, u"as the task names it"_s}};
    shown.answers = {{200, u"The picture."_s, {}, u"image/jpeg"_s}, errorOf(401), errorOf(403), errorOf(404)};
    shown.handler = [&desk](const ExchangePtr &exchange) { image(desk, exchange); };
    table.add(shown);
}

} // namespace evenstock
