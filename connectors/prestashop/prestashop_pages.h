// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/prestashop/prestashop_features.h"
#include "connectors/prestashop/prestashop_parse.h"

namespace evenstock::prestashop {

// Completes pages of products: with their combinations, stock, names of categories, options and features. What one page
// needed is known for the next. Account's thread.
class ProductPages
{
public:
    ProductPages(Session &session, ShopFacts facts);

    // A page's products with all that belongs to them.
    Result<ListingPage> complete(const QJsonArray &rows);

private:
    bool isOnlySent(QLatin1StringView setting) const;
    Status readStock(const QStringList &ids, ProductSurroundings &around, ListingPage &page);
    Status readCombinations(const QStringList &ids, ProductSurroundings &around);
    Status nameOptions(const QStringList &unknown);
    Status nameCategories();

    Session &m_session;
    ShopFacts m_facts;
    UtcMs m_readAt = 0; // the shop's clock at the last page
    QHash<QString, QString> m_optionValues;
    QHash<QString, QString> m_optionGroups;
    QHash<QString, QString> m_categories;
    bool m_knowsCategories = false;
    FeatureNames m_features;
};

} // namespace evenstock::prestashop
