// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/prestashop/prestashop_shop.h"
#include "models/core/remote.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

// Rows of the Webservice in our types. Pure functions; thread-safe.
namespace evenstock::prestashop {

// "2", or "3-5" for combination 5 of product 3: each combination is a listing of its own.
struct ListingKey {
    QString product = {};
    QString attribute = QStringLiteral("0"); // 0: the product has no combinations
    QString text() const;
    static ListingKey parse(const QString &externalId);
};

// One row of stock_availables.
struct StockRow {
    QString id = {};
    ListingKey key = {};
    std::int64_t quantity = 0; // as the shop keeps it, below zero after an oversell
    bool dependsOnStock = false;
    QJsonObject row = {};
    QString group() const; // the shop group that shares it; empty where it is one shop's own
};
Result<StockRow> parseStockRow(const QJsonObject &row);

// Rows of an association, by its name of today.
QJsonArray membersOf(const QJsonObject &row, const QString &association);

// A text in the default language, whether the shop sent one language or all; and in all of them.
QString localText(const QJsonValue &value, const QString &language);
QMap<QString, QString> allTexts(const QJsonValue &value, const ShopFacts &facts);

// What the listings of a page need beside the product.
struct ProductSurroundings {
    QHash<QString, QList<QJsonObject>> combinations = {}; // by product id
    QHash<QString, QList<StockRow>> stock = {};           // by product id
    QHash<QString, QString> optionValues = {};            // id -> "Red"
    QHash<QString, QString> optionGroups = {};            // id of a value -> "Colour"
    QHash<QString, QString> categories = {};              // id -> name
    QHash<QString, QMap<QString, QString>> features = {}; // by product id: "Material" -> "Cotton"
    bool namesFeatures = true;                            // false: the key may not read what they are called
    bool ownPictures = false;                             // its pictures are sent there, never taken
    bool ownFeatures = false;                             // the same: then nothing else is said of its attributes
};

// The listing of a product, or one for each of its combinations. A combination without a stock row is an error.
Result<QList<RemoteListing>> parseProduct(const QJsonObject &product, const ProductSurroundings &around,
                                          const ShopFacts &facts, const QUrl &shop);

} // namespace evenstock::prestashop
