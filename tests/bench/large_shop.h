// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/product.h"
#include "models/store/database.h"

#include <QRandomGenerator>

namespace evenstock::bench {

// Invented goods with titles of three to nine words out of 20,000, most of them rare and some very common, a SKU in one
// of four manners, and an EAN for two of three. The same seed gives the same goods.
class Goods
{
public:
    explicit Goods(quint32 seed);
    Product next();

private:
    QString word();
    QRandomGenerator m_random;
    QStringList m_words = {};
    qint64 m_number = 0;
};

// A shop of so many products on three accounts (1.7 listings a product), one in 200 of them to be sent, one in 5,000 in
// conflict or with an error, an opening movement for each, 20,000 orders and 10,000 runs. Minutes for a million.
void fillShop(Database &shop, qint64 products);

// Long lists beside a million products, for what a window lists: 100,000 open conflicts and 60,000 decided ones,
// 200,000 orders, 50,000 errors, 20,000 runs with their changes, requests and deliveries, a product of 20,000 movements
// and a plan of 20,000 rows.
void fillLists(Database &shop);

// Ends the program with the error's words.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

} // namespace evenstock::bench
