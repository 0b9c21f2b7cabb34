// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/csv_reader.h"
#include "models/core/product.h"

#include <QJsonObject>
#include <QList>
#include <QMap>

#include <functional>
#include <optional>

namespace evenstock {

// One row of a file of products, checked as far as a row can be without the shop.
struct ProductFileRow {
    qint64 line = 0;
    QString sku = {};
    // By the names of `product set` (interfaces.md): texts as text, price as decimal text with its currency, or
    // price_minor; ean and images as arrays, mapped_attributes and custom as objects. An empty cell is left out: what
    // it would empty stays as it is.
    QJsonObject fields = {};
    std::optional<Quantity> stock = {}; // stock_quantity: only for products that are new
};

struct ProductFileError {
    qint64 line = 0;
    QString sku = {};
    QString column = {};
    QString message = {};
};

struct ProductFileReport {
    CsvForm form = {};
    std::int64_t rows = 0;               // with errors and without
    std::int64_t failed = 0;             // rows with an error
    QList<ProductFileError> errors = {}; // the first 1,000
    QStringList ignoredColumns = {};     // known from exports, or not known at all
};

// Reads a CSV file whose first row names the columns (sku is needed; any order, any letter case), calls `take` for each
// good row and reports the others. The error of `take` ends it and is returned. InvalidRequest: the file has no such
// first row, or readCsv() says so. `columns`: what heads of the file mean, where they are not understood by themselves;
// an empty meaning leaves the column out.
Result<ProductFileReport> readProductFile(const QString &file,
                                          const std::function<Status(const ProductFileRow &)> &take,
                                          const QMap<QString, QString> &columns = {});

// The first row of a CSV file as it stands.
Result<QStringList> readHeads(const QString &file);

// Which of the row's fields differ from the product, by their names: empty = the row changes nothing. Pure.
QStringList differingFields(const ProductFileRow &row, const Product &product);

} // namespace evenstock
