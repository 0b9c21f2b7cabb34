// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_new.h"

#include "connectors/prestashop/prestashop_create.h"
#include "connectors/prestashop/prestashop_images.h"
#include "connectors/prestashop/prestashop_outgoing.h"
#include "connectors/prestashop/prestashop_variants.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

// A simple product, or the combination that its attributes say it is.
Result<MadeListing> makeListing(Session &session, const ShopFacts &facts, const Change &change)
{
    if (const auto variant = variantOf(change.fields.value(Field::Attributes)))
        return createCombination(session, facts, change, *variant);
    TRY_ASSIGN(const QString product, createProduct(session, facts, change));
    return MadeListing{.key = {.product = product}, .withProduct = true};
}

// Gives a new product its stock. What it shows then: none where the write was certainly not carried out. An error
// where the shop did not say what became of it.
Result<Quantity> fillNew(Session &session, const ShopFacts &facts, const ListingKey &made, Quantity wanted)
{
    const auto rows = readRowsOf(session, u"stock_availables"_s, u"id_product"_s, {made.product}, u"full"_s);
    std::optional<StockRow> row; // made by the shop together with the product, and empty
    for (const QJsonValue &value : rows.valueOr({})) {
        const auto one = parseStockRow(value.toObject());
        if (one && one->key.attribute == made.attribute)
            row = *one;
    }
    if (!row)
        return Quantity{};
    const Quantity shown = Quantity::pieces(std::max<std::int64_t>(0, row->quantity));
    if (!wanted.isWhole() || wanted == shown || row->dependsOnStock)
        return shown;
    const bool patches = facts.hasPatch();
    const auto written = writeXml(session, patches ? "PATCH" : "PUT", u"stock_availables/"_s + row->id,
                                  {stockEntity(*row, wanted, !patches)}, row->group());
    if (!written)
        return outcomeOf(written.error()) == Outcome::InDoubt ? Result<Quantity>(written.error()) : shown;
    TRY_ASSIGN(const QJsonArray after, readRowsOf(session, u"stock_availables"_s, u"id"_s, {row->id}, u"full"_s));
    if (after.size() != 1)
        return makeError(ErrorCode::InvalidResponse, u"the stock could not be read back"_s);
    TRY_ASSIGN(const StockRow now, parseStockRow(after.first().toObject()));
    if (now.quantity != wanted.wholePieces())
        return makeError(ErrorCode::InDoubt, u"the shop said yes, and shows another stock than it was told"_s);
    return wanted;
}

} // namespace

Result<ItemReceipt> createListing(Session &session, const ShopFacts &facts, const Change &change)
{
    TRY_ASSIGN(const MadeListing made, makeListing(session, facts, change));
    const QStringList warnings =
        made.withProduct ? sendImages(session, made.key.product, change.fields.value(Field::Images)) : QStringList();
    const auto stock = fillNew(session, facts, made.key, change.quantity.value_or(Quantity{}));
    ItemReceipt receipt{
        .delivery = change.delivery, .outcome = Outcome::Done, .externalId = made.key.text(), .warnings = warnings};
    if (stock) {
        receipt.quantity = *stock;
    } else {
        receipt.outcome = Outcome::InDoubt; // the product is found again by its SKU, and its stock is read then
        receipt.error =
            makeError(ErrorCode::InDoubt, u"the product was made; its stock is not known: "_s + stock.error().detail);
    }
    return receipt;
}

} // namespace evenstock::prestashop
