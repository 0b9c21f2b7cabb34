// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a plan in the owner's words.
#include "models/core/money.h"
#include "models/store/listing_queries.h"
#include "models/views/field_words.h"
#include "models/views/listings_model.h"
#include "models/views/order_words.h"
#include "models/views/plan_model.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QString listingStatusText(const QString &name)
{
    const std::optional<ListingStatus> status = listingStatusFromName(name);
    if (!status)
        return {};
    ListingView listing;
    listing.status = *status;
    return *status == ListingStatus::Active ? PlanModel::tr("On sale") : ListingsModel::stateText(listing);
}

} // namespace

QString PlanModel::wayText(const PlanItemRow &item)
{
    if (item.kind == "conflict"_L1)
        return tr("You decide");
    return item.direction == "in"_L1 ? tr("Comes in") : tr("Goes out");
}

QString PlanModel::reasonText(const QString &reason)
{
    if (reason == "local_changed"_L1)
        return tr("Changed here");
    if (reason == "remote_changed"_L1)
        return tr("Changed there");
    if (reason == "both_changed"_L1)
        return tr("Both changed: to Conflicts");
    if (reason == "by_strategy"_L1)
        return tr("Both changed; your rule decides");
    if (reason == "first_link"_L1)
        return tr("Another number is shown there");
    if (reason == "never_agreed"_L1)
        return tr("The sides never agreed");
    if (reason.startsWith("reprice"_L1))
        return repriceReasonText(reason);
    return linkReasonText(reason);
}

QString PlanModel::repriceReasonText(const QString &reason)
{
    if (reason == "reprice_raised"_L1)
        return tr("Repricing: you are first, and the next one asks more");
    if (reason == "reprice_alone"_L1)
        return tr("Repricing: nobody else offers it");
    if (reason == "reprice_floor"_L1)
        return tr("Repricing: your lowest price");
    if (reason == "reprice_ceiling"_L1)
        return tr("Repricing: your highest price");
    return tr("Repricing: another offer is cheaper");
}

// Of what is linked, listed and counted.
QString PlanModel::linkReasonText(const QString &reason)
{
    if (reason == "remote_edit"_L1)
        return tr("Changed there by hand");
    if (reason == "not_seen"_L1)
        return tr("No longer there");
    if (reason == "relisted"_L1)
        return tr("Is back there");
    if (reason == "not_relisted"_L1)
        return tr("Cancelled, and not on sale again");
    if (reason == "sku"_L1)
        return tr("Same SKU");
    if (reason == "ean"_L1)
        return tr("Same EAN");
    if (reason == "key"_L1)
        return tr("Same number there");
    if (reason == "duplicate"_L1)
        return tr("Listed twice");
    if (reason == "publish"_L1)
        return tr("Published here");
    if (reason == "order"_L1 || reason == "order_hold"_L1)
        return tr("Sold there");
    if (reason == "order_release"_L1)
        return tr("An order gave it back");
    if (reason == "opening"_L1)
        return tr("First count");
    if (reason == "recount"_L1 || reason == "manual"_L1)
        return tr("Counted here");
    return reason == "strategy"_L1 ? tr("Both changed; your rule decides") : tr("Changed");
}

// Where a row is about no field.
QString PlanModel::kindText(const QString &kind)
{
    if (kind == "link"_L1)
        return tr("Link");
    if (kind == "create_product"_L1)
        return tr("New product");
    if (kind == "create_listing"_L1)
        return tr("New listing");
    if (kind == "end_listing"_L1)
        return tr("End the listing");
    if (kind == "missing"_L1)
        return tr("No longer there");
    if (kind == "order"_L1)
        return tr("Order");
    if (kind == "conflict"_L1)
        return tr("Conflict");
    return kind == "quantity"_L1 ? fieldTitle(Field::Quantity) : tr("Field");
}

// What moved meanwhile is said; it was not overwritten.
QString PlanModel::whyText(const PlanItemRow &item)
{
    if (item.state == "stale"_L1)
        return item.found.isEmpty() ? tr("Moved meanwhile; left alone")
                                    : tr("Moved to %1 meanwhile; left alone").arg(valueText(item, item.found));
    if (item.state == "applied"_L1)
        return tr("Done");
    if (item.state == "failed"_L1)
        return tr("Could not be written; see Errors");
    if (item.state == "discarded"_L1)
        return tr("Discarded");
    if (item.kind == "order"_L1 && isTakenBack(item.to))
        return tr("Cancelled there");
    if (item.kind == "order"_L1 && !item.from.isEmpty())
        return tr("It went on there");
    return reasonText(item.reason);
}

QString PlanModel::doubtText(const PlanItemRow &item, int limitPercent)
{
    const std::optional<Money> from = moneyFromField(item.from);
    const std::optional<Money> to = moneyFromField(item.to);
    if (item.field != fieldName(Field::Price) || !from || !to || from->minor <= 0)
        return tr("Many at once");
    const std::int64_t percent = std::abs(to->minor - from->minor) * 100 / from->minor;
    return (to->minor < from->minor ? tr("Drop of %1 %, limit %2 %") : tr("Rise of %1 %, limit %2 %"))
        .arg(percent)
        .arg(limitPercent);
}

QString PlanModel::whatText(const PlanItemRow &item)
{
    // An order's state and a listing's making are not fields of a product.
    static const QStringList named = {u"order"_s, u"link"_s, u"create_product"_s, u"create_listing"_s, u"missing"_s};
    const bool isKind = item.field.isEmpty() || (named.contains(item.kind) && item.field != "external_id"_L1);
    return isKind ? kindText(item.kind) : fieldTitle(item.field);
}

QString PlanModel::valueText(const PlanItemRow &item, const QString &value)
{
    if (item.kind == "order"_L1)
        return value.isEmpty() ? QString() : orderStateText(value);
    if (item.kind == "missing"_L1)
        return listingStatusText(value);
    if (item.kind == "quantity"_L1 || item.kind == "end_listing"_L1 || item.field == "create"_L1)
        return value.isEmpty() ? QString() : fieldValueText(Field::Quantity, value);
    if (item.kind == "link"_L1 || item.kind == "create_product"_L1)
        return value;
    const QString text = fieldValueText(item.field, value);
    return text.isEmpty() && item.kind == "field"_L1 ? tr("(empty)") : text;
}

// What the change does where, in a sentence.
QString PlanModel::effectText(const PlanItemRow &item, const QString &channel)
{
    const QString to = valueText(item, item.to);
    if (item.kind == "conflict"_L1)
        return tr("Nothing is written; you decide under Conflicts.");
    if (item.kind == "order"_L1)
        return tr("The order of %1 is taken in as “%2”. What it sells or gives back moves the stock here, and the "
                  "other channels are told.")
            .arg(channel, to);
    if (item.field == "external_id"_L1)
        return tr("The listing %1 takes the place of the one that is gone. Nothing is written on %2.").arg(to, channel);
    if (item.kind == "link"_L1)
        return item.reason == "duplicate"_L1
                   ? tr("It is a second listing of %1 on %2: it is noted as one, and nothing is ever sent to it.")
                         .arg(to, channel)
                   : tr("The listing on %2 and %1 become one product: from then on both are kept alike.")
                         .arg(to, channel);
    if (item.kind == "create_product"_L1)
        return tr("A new product %1 is made here from the listing on %2. Nothing is written there.").arg(to, channel);
    if (item.kind == "create_listing"_L1)
        return tr("A new listing is put on sale on %1, with %2.").arg(channel, to);
    if (item.kind == "end_listing"_L1)
        return tr("The listing on %1 is ended: it is no longer on sale there. Nothing changes here.").arg(channel);
    if (item.kind == "missing"_L1)
        return item.to == "active"_L1
                   ? tr("The listing on %1 counts as on sale again.").arg(channel)
                   : tr("The listing counts as no longer on sale on %1. The product and its stock here stay as they "
                        "are.")
                         .arg(channel);
    if (item.direction == "in"_L1)
        return tr("Here becomes %1; then the other channels get it by their rules.").arg(to);
    return tr("%1 gets %2. Nothing changes here or on the other channels.").arg(channel, to);
}

} // namespace evenstock
