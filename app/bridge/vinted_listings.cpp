// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/vinted_listings.h"

#include "app/bridge/vinted_options_json.h"
#include "app/bridge/wardrobe.h"
#include "app/service/account_settings.h"
#include "app/service/arguments.h"
#include "app/sync/ledger.h"
#include "connectors/vinted/vinted_site.h"
#include "models/store/json_text.h"

#include <QJsonArray>

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs listsKeptMs = 7LL * 24 * 3600 * 1000;

QJsonObject sentObject(const FieldValues &fields, const Money &price)
{
    return {{u"fields"_s, objectFrom(fieldsText(fields))}, {u"price"_s, moneyToField(price)}};
}

bool asksAlways(const QJsonObject &settings)
{
    return settings.value("ask_first"_L1).toString() == "true"_L1;
}

} // namespace

Result<QJsonObject> VintedListings::settings() const
{
    TRY_ASSIGN(const auto stored, m_engine.accounts.settings(m_account.id));
    QJsonObject settings;
    for (auto it = stored.begin(); it != stored.end(); ++it)
        settings.insert(it.key(), it.value());
    return settings;
}

Status VintedListings::mayWork() const
{
    TRY_ASSIGN(const QJsonObject settings, this->settings());
    if (!isAgreement(settings.value("terms_accepted"_L1).toString()))
        return badArgument(u"terms_accepted"_s, u"must be set first: read what Vinted's terms say about tools"_s);
    if (!m_account.enabled)
        return makeError(ErrorCode::Conflict, u"this account is switched off"_s, u"account"_s);
    return {};
}

Result<TaskQueue> VintedListings::queue() const
{
    TRY_ASSIGN(const QJsonObject settings, this->settings());
    TRY_ASSIGN(const Pace pace, paceFrom(settings));
    return TaskQueue(m_engine.db, m_engine.clock, m_account.id, {.pace = pace});
}

Result<vinted::Templates> VintedListings::templates() const
{
    TRY_ASSIGN(const QJsonObject settings, this->settings());
    return vinted::Templates{.title = settings.value("listing_title"_L1).toString(),
                             .description = settings.value("listing_description"_L1).toString()};
}

Result<vinted::Preparation> VintedListings::prepare(ProductId id) const
{
    TRY_ASSIGN(const vinted::Templates templates, this->templates());
    return prepare(id, templates);
}

Result<vinted::Preparation> VintedListings::prepare(ProductId id, const vinted::Templates &templates) const
{
    TRY_ASSIGN(const auto product, m_engine.products.find(id));
    if (!product)
        return makeError(ErrorCode::NotFound, u"there is no product %1"_s.arg(id.value), u"product_id"_s);
    VintedRepository items(m_engine.db);
    TRY_ASSIGN(const auto options, items.options(m_account.id));
    TRY_ASSIGN(const auto mappings, items.mappings(m_account.id));
    TRY_ASSIGN(const BridgeAccountRow state, BridgeRepository(m_engine.db).account(m_account.id));
    TRY_ASSIGN(const QJsonObject settings, this->settings());
    TRY_ASSIGN(const Quantity available, availableStock(m_engine, *product));
    vinted::PreparationRules rules{
        .templates = templates, .language = vinted::siteOf(state.domain).language, .currency = m_account.currency};
    if (!settings.value("price_rule"_L1).toString().isEmpty() && product->price.isValid()) {
        TRY_ASSIGN(const PriceRule rule,
                   PriceRule::parse(settings.value("price_rule"_L1).toString(), product->price.currency));
        rules.price = rule.apply(product->price);
    }
    return vinted::prepare(*product, available, optionsFrom(options), mappingsFrom(mappings), rules);
}

bool VintedListings::isLive(const VintedItemRow &item)
{
    return item.vintedId && (item.status == VintedStatus::Published || item.status == VintedStatus::Draft ||
                             item.status == VintedStatus::Hidden || item.status == VintedStatus::Missing);
}

// By the last reading of the wardrobe: a listing that nobody here knows, with this very title and this product's
// number.
Status VintedListings::checkNew(const vinted::Preparation &made) const
{
    VintedRepository items(m_engine.db);
    TRY_ASSIGN(const auto last, items.wardrobe(m_account.id));
    const auto wardrobe = parseWardrobe(last.value);
    if (!wardrobe)
        return {}; // none was read yet
    for (const WardrobeRow &row : wardrobe->rows) {
        if (!isThere(row.status) || row.product != made.product.value || row.title != made.title)
            continue;
        TRY_ASSIGN(const auto owner, items.withVintedId(m_account.id, row.vintedId));
        TRY_ASSIGN(const bool isPast, items.isPastId(m_account.id, row.vintedId));
        if (!owner && !isPast)
            return makeError(ErrorCode::Conflict, copyRefusal(row.vintedId), u"product_id"_s);
    }
    return {};
}

// Stands for the product on Vinted from now on, published or not.
Result<VintedItemRow> VintedListings::itemFor(const vinted::Preparation &made) const
{
    VintedRepository items(m_engine.db);
    const UtcMs now = m_engine.now();
    TRY_ASSIGN(auto item, items.ofProduct(m_account.id, made.product));
    if (item && isLive(*item))
        return makeError(ErrorCode::Conflict, u"this product stands on Vinted already"_s, u"product_id"_s);
    if (!item) {
        VintedItemRow row{.account = m_account.id, .product = made.product, .createdAt = now, .updatedAt = now};
        TRY_ASSIGN(row.id, items.insert(row));
        item = row;
    }
    item->status = VintedStatus::Pending;
    item->title = made.title;
    item->price = made.price;
    item->updatedAt = now;
    TRY(items.update(*item));
    return *item;
}

Result<VintedListings::Queued> VintedListings::publish(const vinted::Preparation &made, const FieldValues &fields) const
{
    TRY_ASSIGN(const QJsonObject settings, this->settings());
    TRY_ASSIGN(const Pace pace, paceFrom(settings));
    TRY_ASSIGN(TaskQueue queue, this->queue());
    TRY(checkNew(made));
    TRY_ASSIGN(const VintedItemRow item, itemFor(made));
    QJsonObject payload = vinted::publishPayload(made, item.id.value);
    payload.insert(u"draft"_s, pace.isDraft);
    TRY_ASSIGN(const BrowserTaskId task, queue.enqueue({.type = u"vinted_publish"_s,
                                                        .item = item.id,
                                                        .payload = payload,
                                                        .sent = sentObject(fields, made.price),
                                                        .needsApproval = asksAlways(settings)}));
    TRY(askForOldLists(made));
    return Queued{.item = item.id, .task = task};
}

Result<BrowserTaskId> VintedListings::update(const VintedItemRow &item, const vinted::Preparation &made,
                                             const FieldValues &fields) const
{
    TRY_ASSIGN(TaskQueue queue, this->queue());
    FieldValues sent = fieldsFrom(objectText(item.sent.value("fields"_L1).toObject()));
    sent.insert(fields);
    QJsonObject payload = vinted::publishPayload(made, item.id.value);
    payload.insert(u"vinted_id"_s, qint64(item.vintedId.value_or(0)));
    payload.insert(u"draft"_s, item.status == VintedStatus::Draft);
    TRY_ASSIGN(const QJsonObject settings, this->settings());
    return queue.enqueue({.type = u"vinted_update"_s,
                          .item = item.id,
                          .payload = payload,
                          .sent = sentObject(sent, made.price),
                          .needsApproval = asksAlways(settings)});
}

Result<BrowserTaskId> VintedListings::remove(const VintedItemRow &item, Approval approval) const
{
    TRY_ASSIGN(TaskQueue queue, this->queue());
    return queue.enqueue({.type = u"vinted_delete"_s,
                          .item = item.id,
                          .payload = {{u"product_id"_s, qint64(item.product.value)},
                                      {u"vinted_product_id"_s, qint64(item.id.value)},
                                      {u"vinted_id"_s, qint64(item.vintedId.value_or(0))},
                                      {u"draft"_s, item.status == VintedStatus::Draft}},
                          .needsApproval = approval == Approval::Asked});
}

Status VintedListings::askForLists(const vinted::Preparation &made) const
{
    QJsonArray brands;
    QJsonArray catalogs;
    bool isWanted = false;
    for (const vinted::Problem &problem : made.problems) {
        isWanted =
            isWanted || problem.trouble == vinted::Trouble::Unmapped || problem.trouble == vinted::Trouble::Unread;
        if (problem.trouble == vinted::Trouble::Unmapped && problem.field == "brand"_L1)
            brands.append(made.productData.value("brand"_L1));
        if (problem.trouble == vinted::Trouble::Unread && made.mapped.category)
            catalogs.append(qint64(made.mapped.category->id));
    }
    return isWanted ? readLists(brands, catalogs) : Status();
}

// Vinted changes its categories and what it asks for there: what was read long ago is read anew with the next listing
// that uses it.
Status VintedListings::askForOldLists(const vinted::Preparation &made) const
{
    TRY_ASSIGN(const auto stored, VintedRepository(m_engine.db).options(m_account.id));
    const qint64 category = made.mapped.category ? made.mapped.category->id : 0;
    QJsonArray catalogs;
    bool isOld = false;
    for (const auto &list : stored) {
        const bool isForm = list.kind == formKind(category);
        if (list.fetchedAt + listsKeptMs > m_engine.now() ||
            (!isForm && list.kind != "colors"_L1 && list.kind != "categories"_L1))
            continue;
        isOld = true;
        if (isForm)
            catalogs.append(category);
    }
    return isOld ? readLists({}, catalogs) : Status();
}

Status VintedListings::readLists(const QJsonArray &brands, const QJsonArray &catalogs) const
{
    TRY_ASSIGN(const auto open, BrowserTaskRepository(m_engine.db).open(m_account.id));
    const bool isAsked = std::any_of(open.begin(), open.end(),
                                     [](const BrowserTaskRow &task) { return task.type == "vinted_options"_L1; });
    if (isAsked)
        return {};
    TRY_ASSIGN(TaskQueue queue, this->queue());
    TRY_ASSIGN(
        const BrowserTaskId id,
        queue.enqueue({.type = u"vinted_options"_s, .payload = {{u"brands"_s, brands}, {u"catalog_ids"_s, catalogs}}}));
    Q_UNUSED(id)
    return {};
}

} // namespace evenstock
