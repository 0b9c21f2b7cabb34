// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/vinted_commands.h"

#include "app/sync/ledger.h"
#include "app/sync/publisher.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAtOnce = 100;
const QString reasonsBetween = u"; "_s;
const QString validationItem = u"validation_errors"_s; // of an error: its reasons are those of the preparation

QJsonObject previewObject(const vinted::Preparation &made, std::int64_t itemId)
{
    QJsonObject preview = vinted::publishPayload(made, itemId);
    preview.insert(u"validation_errors"_s, QJsonArray::fromStringList(made.sentences()));
    preview.insert(u"ready_to_publish"_s, made.isReady());
    QJsonArray problems; // the same as words for a window in its own language
    for (const vinted::Problem &problem : made.problems)
        problems.append(QJsonObject{{u"field"_s, problem.field},
                                    {u"trouble"_s, vinted::troubleName(problem.trouble)},
                                    {u"message"_s, problem.message}});
    preview.insert(u"problems"_s, problems);
    preview.insert(u"price_minor"_s, qint64(made.price.minor));
    return preview;
}

Result<QJsonObject> prepare(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(const std::int64_t id, arguments.id(u"product_id"_s));
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s, QString()));
    TRY_ASSIGN(const auto title, arguments.optionalText(u"listing_title"_s));
    TRY_ASSIGN(const auto description, arguments.optionalText(u"listing_description"_s));
    TRY(arguments.noMore());
    TRY_ASSIGN(const AccountRow account, desk.account(name));
    const VintedListings listings = desk.listings(account);
    TRY_ASSIGN(vinted::Templates templates, listings.templates());
    templates.title = title.value_or(templates.title);
    templates.description = description.value_or(templates.description);
    TRY_ASSIGN(const vinted::Preparation made, listings.prepare(ProductId{id}, templates));
    TRY_ASSIGN(const auto item, VintedRepository(desk.services().shop).ofProduct(account.id, ProductId{id}));
    return previewObject(made, item ? item->id.value : 0);
}

// A create that was refused, or a listing that is over, is wanted again; anything else is published like on any
// channel.
Result<FieldValues> announce(EngineContext &engine, const AccountRow &account, const Product &product,
                             std::int64_t batch)
{
    TRY_ASSIGN(auto rows, engine.listings.linkedOf(account.id, product.id));
    const bool isAgain = !rows.isEmpty() && (rows.first().status == ListingStatus::Creating ||
                                             rows.first().status == ListingStatus::Ended);
    if (!isAgain) {
        TRY_ASSIGN(Publisher publisher, Publisher::forAccount(engine, account));
        TRY_ASSIGN(const Publisher::Made made, publisher.publish(product, batch));
        return made.fields;
    }
    ListingRow &row = rows.first();
    if (row.held.startsWith(u"refused"_s))
        row.held.clear();
    TRY(refreshDirt(engine, row));
    TRY(engine.listings.update(row));
    TRY(refreshBeside(engine, row)); // what is made there leaves the others
    TRY(engine.runs.log({.at = engine.now(),
                         .product = product.id,
                         .listing = row.id,
                         .account = account.id,
                         .field = u"link"_s,
                         .now = product.sku,
                         .cause = u"manual"_s,
                         .batch = batch}));
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(account.id));
    return openingView(product, policy);
}

// The engine knows of the listing from its first moment, so that a sale of it is seen whatever comes first.
Result<QJsonObject> publishOne(const BridgeDesk &desk, const AccountRow &account, ProductId id, std::int64_t batch)
{
    const VintedListings listings = desk.listings(account);
    TRY_ASSIGN(const vinted::Preparation made, listings.prepare(id));
    if (!made.isReady()) {
        TRY(desk.write([&] { return listings.askForLists(made); }));
        return makeError(ErrorCode::InvalidRequest, made.sentences().join(reasonsBetween), validationItem);
    }
    VintedListings::Queued queued;
    TRY(desk.write([&]() -> Status {
        EngineContext &engine = desk.services().context();
        TRY_ASSIGN(const auto item, VintedRepository(engine.db).ofProduct(account.id, id));
        if (item && VintedListings::isLive(*item))
            return makeError(ErrorCode::Conflict, u"this product stands on Vinted already"_s, u"product_id"_s);
        TRY_ASSIGN(const auto product, engine.products.find(id));
        TRY_ASSIGN(const FieldValues fields, announce(engine, account, *product, batch));
        TRY_ASSIGN(queued, listings.publish(made, fields));
        return {};
    }));
    return QJsonObject{{u"product_id"_s, qint64(id.value)},
                       {u"status"_s, u"pending"_s},
                       {u"message"_s, u"Listing queued (task #%1): it waits for the browser"_s.arg(queued.task.value)},
                       {u"task_id"_s, qint64(queued.task.value)},
                       {u"vinted_product_id"_s, qint64(queued.item.value)}};
}

Result<QJsonObject> publish(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(const QList<std::int64_t> ids, arguments.ids(u"product_ids"_s));
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s, QString()));
    TRY(arguments.noMore());
    if (ids.isEmpty() || ids.size() > mostAtOnce)
        return badArgument(u"product_ids"_s, u"must name 1 to %1 products"_s.arg(mostAtOnce));
    TRY_ASSIGN(const AccountRow account, desk.account(name));
    TRY(desk.mayWork(account));
    TRY_ASSIGN(const std::int64_t batch, newBatch(desk.services())); // a line in what the owner did, as on any channel
    QJsonArray results;
    int failed = 0;
    for (const std::int64_t id : ids) {
        const auto done = publishOne(desk, account, ProductId{id}, batch);
        if (done) {
            results.append(*done);
            continue;
        }
        if (done.error().code == ErrorCode::Storage)
            return done.error();
        ++failed;
        QJsonObject row{{u"product_id"_s, qint64(id)},
                        {u"status"_s, u"error"_s},
                        {u"code"_s, errorCodeName(done.error().code)},
                        {u"message"_s, done.error().detail}};
        if (done.error().item == validationItem)
            row.insert(u"validation_errors"_s, QJsonArray::fromStringList(done.error().detail.split(reasonsBetween)));
        results.append(row);
    }
    if (failed < ids.size())
        desk.takeUp(account.id, u"push"_s);
    return QJsonObject{{u"total"_s, int(ids.size())},
                       {u"success"_s, int(ids.size()) - failed},
                       {u"failed"_s, failed},
                       {u"results"_s, results}};
}

Result<VintedItemRow> itemNamed(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(const std::int64_t id, arguments.id(u"item"_s));
    TRY_ASSIGN(const auto item, VintedRepository(desk.services().shop).find(VintedItemId{id}));
    if (!item)
        return makeError(ErrorCode::NotFound, u"there is no such listing"_s, u"item"_s);
    return *item;
}

Result<QJsonObject> withdraw(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(const VintedItemRow item, itemNamed(desk, arguments));
    TRY_ASSIGN(const bool isApproved, arguments.flag(u"approved"_s, false));
    TRY(arguments.noMore());
    if (!item.vintedId)
        return makeError(ErrorCode::Conflict, u"this product does not stand on Vinted"_s, u"item"_s);
    TRY_ASSIGN(const AccountRow account, desk.account(item.account));
    TRY(desk.mayWork(account));
    BrowserTaskId task;
    TRY(desk.write([&]() -> Status {
        const auto approval = isApproved ? VintedListings::Approval::Given : VintedListings::Approval::Asked;
        TRY_ASSIGN(task, desk.listings(account).remove(item, approval));
        return {};
    }));
    return QJsonObject{{u"task_id"_s, qint64(task.value)}};
}

Result<QJsonObject> forget(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(VintedItemRow item, itemNamed(desk, arguments));
    TRY(arguments.noMore());
    item.status = VintedStatus::Deleted;
    item.updatedAt = desk.now();
    TRY(desk.write([&] { return VintedRepository(desk.services().shop).update(item); }));
    return QJsonObject{{u"success"_s, true}};
}

Result<QJsonObject> count(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(VintedItemRow item, itemNamed(desk, arguments));
    constexpr std::int64_t most = 1LL << 53;
    TRY_ASSIGN(item.viewCount, arguments.number(u"view_count"_s, 0, most, item.viewCount));
    TRY_ASSIGN(item.favouriteCount, arguments.number(u"favourite_count"_s, 0, most, item.favouriteCount));
    TRY_ASSIGN(item.conversations, arguments.number(u"conversations"_s, 0, most, item.conversations));
    TRY(arguments.noMore());
    item.updatedAt = desk.now();
    TRY(desk.write([&] { return VintedRepository(desk.services().shop).update(item); }));
    return QJsonObject{{u"success"_s, true}};
}

Result<QJsonObject> queueRead(const BridgeDesk &desk, const QString &accountName, const TaskQueue::NewTask &read)
{
    TRY_ASSIGN(const AccountRow account, desk.account(accountName));
    TRY(desk.mayWork(account));
    TRY_ASSIGN(TaskQueue queue, desk.queue(account));
    BrowserTaskId task;
    TRY(desk.write([&]() -> Status {
        TRY_ASSIGN(task, queue.enqueue(read));
        return {};
    }));
    return QJsonObject{{u"task_id"_s, qint64(task.value)}};
}

Result<QJsonObject> sync(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s, QString()));
    TRY(arguments.noMore());
    return queueRead(desk, name, {.type = u"vinted_sync_wardrobe"_s, .payload = {{u"all_pages"_s, true}}});
}

Result<QJsonObject> readOptions(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s, QString()));
    TRY_ASSIGN(const QStringList brands, arguments.texts(u"brands"_s));
    TRY_ASSIGN(const QList<std::int64_t> catalogs, arguments.ids(u"catalog_ids"_s));
    TRY(arguments.noMore());
    QJsonArray ids;
    for (const std::int64_t id : catalogs)
        ids.append(qint64(id));
    return queueRead(desk, name,
                     {.type = u"vinted_options"_s,
                      .payload = {{u"brands"_s, QJsonArray::fromStringList(brands)}, {u"catalog_ids"_s, ids}}});
}

Result<QJsonObject> withTask(const BridgeDesk &desk, Arguments &arguments, Status (TaskQueue::*what)(BrowserTaskId))
{
    TRY_ASSIGN(const std::int64_t id, arguments.id(u"task"_s));
    TRY(arguments.noMore());
    TRY_ASSIGN(const auto task, BrowserTaskRepository(desk.services().shop).find(BrowserTaskId{id}));
    if (!task)
        return makeError(ErrorCode::NotFound, u"there is no such task"_s, u"task"_s);
    TRY_ASSIGN(const AccountRow account, desk.account(task->account));
    TRY_ASSIGN(TaskQueue queue, desk.queue(account));
    TRY(desk.write([&] { return (queue.*what)(task->id); }));
    if (what == &TaskQueue::cancel && task->isWrite())
        desk.takeUp(account.id, u"push"_s);
    return QJsonObject{{u"task_id"_s, qint64(id)}};
}

Result<QJsonObject> approve(const BridgeDesk &desk, Arguments &arguments)
{
    return withTask(desk, arguments, &TaskQueue::approve);
}

Result<QJsonObject> cancel(const BridgeDesk &desk, Arguments &arguments)
{
    return withTask(desk, arguments, &TaskQueue::cancel);
}

Result<QJsonObject> pause(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s, QString()));
    TRY(arguments.noMore());
    TRY_ASSIGN(const AccountRow account, desk.account(name));
    TRY_ASSIGN(TaskQueue queue, desk.queue(account));
    TRY(desk.write([&] { return queue.pause(PauseReason::Owner, untilCauseIsGone); }));
    return QJsonObject();
}

Result<QJsonObject> resume(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s, QString()));
    TRY(arguments.noMore());
    TRY_ASSIGN(const AccountRow account, desk.account(name));
    TRY_ASSIGN(TaskQueue queue, desk.queue(account));
    TRY(desk.write([&] { return queue.resume(); }));
    return QJsonObject();
}

// As mappingKey() makes them, however the owner writes it: "Jeans|male|" -> "jeans|male|".
QString foldedKey(const QString &written)
{
    QStringList parts = written.split(u'|');
    for (QString &part : parts)
        part = vinted::foldedTitle(part);
    return parts.join(u'|');
}

Result<QJsonObject> assign(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s, QString()));
    TRY_ASSIGN(const QList<QJsonObject> rows, arguments.objects(u"rows"_s));
    TRY(arguments.noMore());
    TRY_ASSIGN(const AccountRow account, desk.account(name));
    VintedRepository items(desk.services().shop);
    TRY(desk.write([&]() -> Status {
        for (const QJsonObject &row : rows) {
            const VintedMappingRow mapping{.kind = row.value("kind"_L1).toString(),
                                           .ours = foldedKey(row.value("ours"_L1).toString()),
                                           .vintedId = row.value("vinted_id"_L1).toInteger(),
                                           .title = row.value("title"_L1).toString()};
            if (!vinted::mappingKindFromName(mapping.kind) || mapping.ours.isEmpty())
                return badArgument(u"rows"_s, u"have a kind or a value that is none"_s);
            TRY(mapping.vintedId > 0 ? items.assign(account.id, mapping)
                                     : items.unassign(account.id, mapping.kind, mapping.ours));
        }
        return {};
    }));
    return QJsonObject{{u"assigned"_s, int(rows.size())}};
}

} // namespace

void addVintedCommands(CommandRegistry &registry, BridgeDesk &desk)
{
    using Command = Result<QJsonObject> (*)(const BridgeDesk &, Arguments &);
    const auto add = [&](const QString &name, Command command) {
        registry.add(name,
                     [&desk, command](EngineServices &, Arguments &arguments) { return command(desk, arguments); });
    };
    add(u"vinted.prepare"_s, prepare);
    add(u"vinted.publish"_s, publish);
    add(u"vinted.withdraw"_s, withdraw);
    add(u"vinted.forget"_s, forget);
    add(u"vinted.analytics"_s, count);
    add(u"vinted.sync"_s, sync);
    add(u"vinted.options"_s, readOptions);
    add(u"vinted.approve"_s, approve);
    add(u"vinted.cancel"_s, cancel);
    add(u"vinted.pause"_s, pause);
    add(u"vinted.resume"_s, resume);
    add(u"vinted.assign"_s, assign);
}

} // namespace evenstock
