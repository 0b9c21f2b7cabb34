// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/product_view.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "app/service/product_json.h"

#include <QJsonDocument>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

QString attributesText(const QString &attributes)
{
    QStringList parts;
    const QJsonObject object = QJsonDocument::fromJson(attributes.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        parts.append(it.key() + u'=' + it.value().toVariant().toString());
    return parts.join(u", "_s);
}

} // namespace

QString listingStateText(const ListingView &listing)
{
    static const QMap<ListingStatus, QString> statuses = {{ListingStatus::Active, u"active"_s},
                                                          {ListingStatus::Inactive, u"inactive"_s},
                                                          {ListingStatus::Ended, u"ended"_s},
                                                          {ListingStatus::Missing, u"missing there"_s},
                                                          {ListingStatus::Creating, u"being made"_s}};
    QStringList parts{statuses.value(listing.status)};
    if (listing.link == LinkState::Duplicate)
        parts.append(u"listed twice: not touched"_s);
    if (listing.trust == Trust::InFlight)
        parts.append(u"a change is on its way"_s);
    if (listing.trust == Trust::Unexplained)
        parts.append(u"count the shelf"_s);
    if (listing.dirty != Dirt::Clean)
        parts.append(listing.held.isEmpty() ? u"change to be sent"_s : u"change held back"_s);
    if (listing.mark == ListingMark::Conflict)
        parts.append(u"conflict"_s);
    return parts.join(u", "_s);
}

Result<ProductView> ProductView::of(Shop &shop, ProductId id)
{
    TRY_ASSIGN(Database *const database, shop.read());
    TRY_ASSIGN(const auto product, ProductRepository(*database).find(id));
    if (!product)
        return makeError(ErrorCode::NotFound, u"the product is gone"_s);
    ProductView view;
    view.m_product = *product;
    TRY_ASSIGN(view.m_figures, StockQueries(*database).figures(id));
    TRY_ASSIGN(view.m_listings, ListingQueries(*database).ofProduct(id));
    return view;
}

Result<ProductView> ProductView::named(Shop &shop, const QString &sku)
{
    TRY_ASSIGN(Database *const database, shop.read());
    TRY_ASSIGN(const auto product, ProductRepository(*database).findBySku(sku));
    if (!product)
        return makeError(ErrorCode::NotFound, u"there is no product %1"_s.arg(sku.left(200)), sku.left(200));
    return of(shop, product->id);
}

QJsonObject ProductView::object() const
{
    return productObject(m_product, m_figures, m_listings);
}

void ProductView::print(Console &console) const
{
    const QString unit = m_product.unit == "piece"_L1 ? QString() : u' ' + m_product.unit;
    const QStringList facts =
        factLines({{u"SKU"_s, m_product.sku},
                   {u"Title"_s, m_product.title},
                   {u"Description"_s, m_product.description},
                   {u"Price"_s, moneyText(m_product.price)},
                   {u"On hand"_s, amountText(m_product.onHand) + unit},
                   {u"Available"_s, amountText(m_figures.available) + unit},
                   {u"In open orders"_s,
                    m_figures.heldByOrders.milli == 0 ? QString() : amountText(m_figures.heldByOrders) + unit},
                   {u"Brand"_s, m_product.brand},
                   {u"Category"_s, m_product.category},
                   {u"Condition"_s, m_product.condition},
                   {u"EAN"_s, m_product.eans.join(u", "_s)},
                   {u"Attributes"_s, attributesText(m_product.attributes)},
                   {u"Changed"_s, timeText(m_product.updatedAt)}});
    for (const QString &line : facts)
        console.line(line);
    if (m_listings.isEmpty())
        return console.line(u"Listed nowhere."_s);
    console.line();
    TextTable table({{u"CHANNEL"_s},
                     {u"LISTING"_s},
                     {u"SHOWS"_s, TextTable::Align::Right},
                     {u"PRICE"_s, TextTable::Align::Right},
                     {u"STATE"_s},
                     {u"LAST SYNC"_s}});
    for (const ListingView &listing : m_listings)
        table.add({listing.channel, listing.externalId, amountText(listing.quantity), moneyText(listing.price),
                   listingStateText(listing), timeText(listing.lastSyncedAt)});
    console.table(table);
}

} // namespace evenstock::cli
