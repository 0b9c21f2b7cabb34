// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cardtrader/stock.h"

#include <QJsonObject>

#include <optional>

namespace evenstock::sandbox::cardtrader {

// What a write came to: done (with the product as it is now), refused with errors by field, or without its product.
struct WriteOutcome {
    std::optional<Product> product = {}; // as it is now, or as it was when it was deleted
    bool isNotFound = false;
    QStringList missing = {};  // required parameters
    QJsonObject errors = {};   // {"blueprint_id":["…"]}
    QJsonObject warnings = {}; // {"properties":{"cmc":["…"]}}
    bool isDone() const { return product.has_value(); }
};

// The seller's four writes, the same for single calls and for the rows of a job. One thread.
class ProductWrites
{
public:
    ProductWrites(const Catalogue &catalogue, Stock &stock, const QString &currency);

    // Adds to an equal product where there is one. Which attributes count as equal is not documented; here they are
    // blueprint, properties, graded, description, price and no bundle. user_data_field does not count: two rows of a
    // shop may end in one listing, and the marker of the second create is then not there.
    WriteOutcome create(const QJsonObject &item);
    WriteOutcome update(qint64 id, const QJsonObject &item);
    WriteOutcome increment(qint64 id, const QJsonObject &item); // a result of 0 or less deletes
    WriteOutcome destroy(qint64 id);

private:
    void readPrice(const QJsonObject &item, Product &product, WriteOutcome &outcome) const;
    void readTexts(const QJsonObject &item, Product &product, WriteOutcome &outcome) const;
    void readQuantity(const QJsonObject &item, Product &product, WriteOutcome &outcome) const;
    void readProperties(const QJsonObject &item, Product &product, WriteOutcome &outcome) const;
    std::optional<Product> equalTo(const Product &product) const;

    const Catalogue &m_catalogue;
    Stock &m_stock;
    QString m_currency;
};

// A whole number, also where it came as text (forms); empty for anything else.
std::optional<qint64> wholeNumber(const QJsonValue &value);

} // namespace evenstock::sandbox::cardtrader
