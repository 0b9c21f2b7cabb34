// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/publish_commands.h"

#include "app/service/engine_services.h"
#include "app/sync/publisher.h"
#include "models/store/listing_queries.h"
#include "models/store/transaction.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype batchSize = 100;
constexpr qsizetype mostRows = 1000; // told one by one; beyond that only counted

// publish on its way, batch by batch between other work.
struct Publishing {
    EngineServices &services;
    AccountRow account = {};
    QStringList skus = {};
    bool isDry = false;
    std::int64_t batch = 0; // in the history of what the owner did
    qsizetype next = 0;
    qint64 created = 0;
    qint64 refusedCount = 0;
    QJsonArray rows = {};
    QJsonArray refused = {};
    CommandReply reply = {};
};

// The form of a plan's row, with what is sent along.
QJsonObject rowObject(const Publishing &publishing, const QString &sku, const Publisher::Made &made)
{
    QJsonObject sent;
    for (auto it = made.fields.begin(); it != made.fields.end(); ++it)
        sent.insert(fieldName(it.key()), it.value());
    return {{u"channel"_s, publishing.account.name},
            {u"product"_s, sku},
            {u"field"_s, u"create"_s},
            {u"from"_s, QString()},
            {u"to"_s, quantityText(made.quantity)},
            {u"direction"_s, u"out"_s},
            {u"reason"_s, u"publish"_s},
            {u"sends"_s, sent}};
}

Status publishOne(Publishing &publishing, Publisher &publisher, const QString &sku)
{
    std::optional<Savepoint> part;
    TRY_ASSIGN(part, Savepoint::begin(publishing.services.shop));
    const auto product = productNamed(publishing.services, sku);
    const auto made =
        product ? publisher.publish(*product, publishing.batch) : Result<Publisher::Made>(product.error());
    if (made) {
        ++publishing.created;
        if (publishing.rows.size() < mostRows)
            publishing.rows.append(rowObject(publishing, sku, *made));
        return publishing.isDry ? Status() : part->keep(); // a dry run is the same, undone
    }
    part.reset();
    if (made.error().code == ErrorCode::Storage)
        return made.error();
    ++publishing.refusedCount;
    if (publishing.refused.size() < mostRows) {
        publishing.refused.append(QJsonObject{{u"sku"_s, sku.left(200)},
                                              {u"code"_s, errorCodeName(made.error().code)},
                                              {u"message"_s, made.error().detail}});
    }
    return {};
}

Result<QJsonObject> finish(Publishing &publishing)
{
    QJsonObject result{{u"created"_s, publishing.created},
                       {u"rows"_s, publishing.rows},
                       {u"refused"_s, publishing.refused},
                       {u"refused_count"_s, publishing.refusedCount}};
    if (publishing.isDry || publishing.created == 0)
        return result;
    publishing.services.events.data({u"listings"_s, u"products"_s});
    // What was never read may hold an equal listing: a whole run looks and links first.
    TRY_ASSIGN(const AccountPolicy policy, publishing.services.context().policy(publishing.account.id));
    const bool isRead = publishing.account.firstLink == FirstLink::Linked || policy.tellsOwn;
    TRY_ASSIGN(const RunId run,
               publishing.services.runs.request(publishing.account.id, {.only = isRead ? u"push"_s : QString()}));
    result.insert(u"run"_s, qint64(run.value));
    result.insert(u"batch"_s, qint64(publishing.batch));
    return result;
}

void goOn(const std::shared_ptr<Publishing> &publishing)
{
    const qsizetype end = std::min(publishing->skus.size(), publishing->next + batchSize);
    const Status done = publishing->services.engine.transact([&]() -> Status {
        TRY_ASSIGN(Publisher publisher, Publisher::forAccount(publishing->services.context(), publishing->account));
        for (; publishing->next < end; ++publishing->next)
            TRY(publishOne(*publishing, publisher, publishing->skus.at(publishing->next)));
        return {};
    });
    if (!done)
        return publishing->reply(done.error());
    if (end < publishing->skus.size())
        return publishing->services.later([publishing] { goOn(publishing); });
    publishing->reply(finish(*publishing));
}

Result<std::shared_ptr<Publishing>> publishingFrom(EngineServices &services, Arguments &arguments)
{
    auto publishing = std::make_shared<Publishing>(Publishing{.services = services});
    TRY_ASSIGN(publishing->skus, arguments.texts(u"skus"_s));
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s));
    TRY_ASSIGN(publishing->isDry, arguments.flag(u"dry_run"_s, false));
    TRY(arguments.noMore());
    publishing->skus.removeDuplicates();
    if (publishing->skus.isEmpty())
        return badArgument(u"skus"_s, u"names no product"_s);
    TRY_ASSIGN(publishing->account, accountNamed(services, name));
    if (!publishing->isDry) {
        TRY_ASSIGN(publishing->batch, newBatch(services));
    }
    return publishing;
}

void publish(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    const auto publishing = publishingFrom(services, arguments);
    if (!publishing)
        return reply(publishing.error());
    (*publishing)->reply = reply;
    goOn(*publishing);
}

QJsonObject itemObject(const QString &id, const QString &name, const QString &set, const QString &picture = {})
{
    return {{u"known"_s, true}, {u"id"_s, id}, {u"name"_s, name}, {u"set"_s, set}, {u"picture"_s, picture}};
}

// What the owner is about to publish under: as the shop's own listings call it, else the marketplace is asked.
void nameItem(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    const auto name = arguments.text(u"account"_s);
    const auto attributes = arguments.object(u"attributes"_s);
    const Status known = arguments.noMore();
    if (!name || !attributes || !known)
        return reply(!name ? name.error() : !attributes ? attributes.error() : known.error());
    const auto account = accountNamed(services, *name);
    if (!account)
        return reply(account.error());
    const auto connector = services.briefings.connector(account->marketplace);
    const Capabilities can = connector ? connector->info().capabilities : Capabilities{};
    const QString id =
        can.itemAttribute.isEmpty() ? QString() : attributes->value(can.itemAttribute).toVariant().toString().trimmed();
    if (id.isEmpty())
        return reply(badArgument(u"attributes"_s, u"names nothing of that marketplace's catalogue"_s));
    const auto listed = ListingQueries(services.shop).knownItem(account->marketplace, can.itemKey + id);
    if (!listed)
        return reply(listed.error());
    if (*listed && !(*listed)->name.isEmpty())
        return reply(itemObject(id, (*listed)->name, (*listed)->set, (*listed)->picture));
    const auto found = std::make_shared<std::optional<CatalogueItem>>();
    services.errands.send(
        account->id,
        [found, attributes = *attributes](const Connector &one, Session &session) -> Status {
            TRY_ASSIGN(*found, one.findItem(session, attributes));
            return {};
        },
        [found, id, reply](const Status &done) {
            if (!done)
                return reply(done.error());
            reply(*found ? itemObject(id, (*found)->name, (*found)->set)
                         : QJsonObject{{u"known"_s, false}, {u"id"_s, id}});
        });
}

} // namespace

void addPublishCommands(CommandRegistry &registry)
{
    registry.addLater(u"publish.item"_s, nameItem);
    registry.addLater(u"publish"_s, publish);
}

} // namespace evenstock
