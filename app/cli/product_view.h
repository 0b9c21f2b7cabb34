// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/shop.h"
#include "models/core/product.h"
#include "models/store/listing_queries.h"
#include "models/store/stock_queries.h"

namespace evenstock::cli {

class Console;

// One product with its listings as "product list" and "product show" give it. Read-only.
class ProductView
{
public:
    static Result<ProductView> named(Shop &shop, const QString &sku); // NotFound names it
    static Result<ProductView> of(Shop &shop, ProductId id);

    QJsonObject object() const; // interfaces.md section 1
    void print(Console &console) const;

    const Product &product() const { return m_product; }
    const StockFigures &figures() const { return m_figures; }

private:
    Product m_product;
    StockFigures m_figures;
    QList<ListingView> m_listings;
};

QString listingStateText(const ListingView &listing); // "active", "active, change to be sent" …

} // namespace evenstock::cli
