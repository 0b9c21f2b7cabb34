// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cardtrader/catalogue.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <cstdint>

namespace evenstock::sandbox::cardtrader {

// One listing of a seller. A null text and an empty one are told apart, as on the wire.
struct Product {
    qint64 id = 0;
    qint64 blueprint = 0; // index in the catalogue
    qint64 quantity = 0;  // in listing units: a bundle of 4 with quantity 1 is 4 cards
    qint64 priceCents = 0;
    QString description = {};
    QJsonObject properties = {}; // the editable ones
    QJsonValue graded = false;   // true, false, null, 0 or 1: the marketplace sends them all
    QString tag = u""_qs;        // set on the site only
    QString userData = {};
    qint64 bundleSize = 1;
    QList<qint64> images = {};
};

bool isGraded(const QJsonValue &graded);

// A row of /products/export.
QJsonObject exportRow(const Product &product, const Blueprint &blueprint, qint64 userId, const QString &currency);
// What a single write answers with: other names and shapes than the export.
QJsonObject resourceJson(const Product &product, const Blueprint &blueprint, const QString &currency);

QJsonObject moneyJson(qint64 cents, const QString &currency);
QJsonValue textOrNull(const QString &text); // null for a null text

} // namespace evenstock::sandbox::cardtrader
