// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/api_description.h"
#include "app/webhooks/api_schemas.h"
#include "app/webhooks/program_routes.h"

#include <QFile>

static void initApiResources()
{
    Q_INIT_RESOURCE(evenstock_api); // outside a namespace, as Qt asks
}

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

const QString apiTag = u"Description"_s;

struct PageFile {
    QString path = {};
    QString file = {}; // below :/api; ".gz" goes out as it is
    QByteArray contentType = {};
    QString summary = {};
};

// Nothing of it comes from elsewhere, and no other page can show it in a frame.
const QByteArray policy =
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

void give(const PageFile &page, const ExchangePtr &exchange)
{
    QFile file(u":/api/"_s + page.file);
    if (!file.open(QIODevice::ReadOnly))
        return exchange->answer(errorAnswer(500, u"this request was not handled"_s));
    Answer answer{.contentType = page.contentType, .body = file.readAll()};
    answer.add("Content-Security-Policy", policy);
    answer.add("Referrer-Policy", "no-referrer");
    if (page.file.endsWith(".gz"_L1))
        answer.add("Content-Encoding", "gzip");
    exchange->answer(answer);
}

} // namespace

void addDescriptionRoutes(RouteTable &table)
{
    initApiResources();
    const QList<PageFile> files = {
        {u"/docs"_s, u"documentation.html"_s, "text/html; charset=utf-8", u"This description as a page"_s},
        {u"/api/documentation"_s, u"documentation.html"_s, "text/html; charset=utf-8", u"The same page"_s},
        {u"/docs/documentation.css"_s, u"documentation.css"_s, "text/css; charset=utf-8", u"Part of the page"_s},
        {u"/docs/documentation.js"_s, u"documentation.js"_s, "text/javascript; charset=utf-8", u"Part of the page"_s},
        {u"/docs/swagger-ui.css"_s, u"swagger-ui.css.gz"_s, "text/css; charset=utf-8", u"Part of the page"_s},
        {u"/docs/swagger-ui-bundle.js"_s, u"swagger-ui-bundle.js.gz"_s, "text/javascript; charset=utf-8",
         u"Part of the page"_s}};
    for (const PageFile &page : files) {
        // A browser sends no token when it opens a page; the page itself tells nothing of the shop.
        table.add({.path = page.path,
                   .entry = Entry::Anybody,
                   .tag = apiTag,
                   .summary = page.summary,
                   .answers = {{200, u"The file."_s, {}, QString::fromLatin1(page.contentType.split(';').first())},
                               errorOf(403)},
                   .handler = [page](const ExchangePtr &exchange) { give(page, exchange); }});
    }
    table.add(
        {.path = u"/api/openapi.json"_s,
         .tag = apiTag,
         .summary = u"This description"_s,
         .answers = {{200, u"OpenAPI 3.1."_s, schemaOf(u"object"_s)}, errorOf(401), errorOf(403)},
         .handler = [&table](const ExchangePtr &exchange) { exchange->answer(jsonAnswer(apiDescription(table))); }});
}

} // namespace evenstock
