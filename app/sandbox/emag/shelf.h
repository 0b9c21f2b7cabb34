// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <map>

namespace evenstock::sandbox::emag {

// One offer of a seller. Prices are net, in ten thousandths.
struct Offer {
    qint64 id = 0;
    QString partNumber = {};
    QString key = {}; // part_number_key; empty until the product is documented
    QString name = {};
    QString brand = {};
    QString ean = {};
    QString description = {};
    qint64 category = 0;
    qint64 price = 0;
    qint64 least = 10'000;
    qint64 most = 1'003'875'800;
    qint64 best = 0;     // of all sellers' offers; 0: this one
    int rank = 0;        // for the buy button; 0: not told
    qint64 stock = 0;    // general_stock
    qint64 reserved = 0; // in orders that are not acknowledged
    qint64 warehouse = 1;
    qint64 handlingDays = 1;
    int status = 1;
    int vatId = 1;
    int validation = 9;
};

// The offers of one seller, by their numbers. One thread.
class Shelf
{
public:
    // `fbe`: the same SKUs, kept by eMAG.
    void fill(std::uint64_t seed, qint64 count, bool fbe);

    std::map<qint64, Offer> &offers() { return m_offers; }
    const std::map<qint64, Offer> &offers() const { return m_offers; }
    Offer *find(qint64 id);

    // The row of product_offer/read. Its types vary from offer to offer; `isSingle`: asked for by its number, so that
    // manufacturers come in full.
    static QJsonObject row(const Offer &offer, bool isSingle);
    static QJsonObject truth(const Offer &offer);

private:
    std::map<qint64, Offer> m_offers;
};

QString amountText(qint64 tenThousandths);
// From number or text; negative where it is neither.
qint64 amountOf(const QJsonValue &value);

} // namespace evenstock::sandbox::emag
