// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"
#include "connectors/emag/emag_account.h"
#include "connectors/emag/emag_lookups.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>

#include <optional>

// Desired changes as entities of offer/save and product_offer/save. Pure functions; thread-safe.
namespace evenstock::emag {

// One entity. Amounts keep their four decimals as text until they are written, so that no double touches them.
struct OfferItem {
    QJsonObject members = {};
    QList<QPair<QString, std::int64_t>> amounts = {};                         // name -> ten thousandths
    bool isEmpty() const { return amounts.isEmpty() && members.size() <= 1; } // the id alone
    int leaves() const;
    QByteArray json() const;
};

struct ItemContext {
    Account account = {};
    VatTable vat = {};
    // Pieces in orders that nobody has acknowledged: eMAG takes them off what it sells, so they come on top.
    std::int64_t reserved = 0;
};

// Price, quantity and status for offer/save; nothing that did not change, so that an offer switched off on eMAG stays
// off. InvalidRequest where eMAG could only refuse: a price outside its limits, stock that is eMAG's, an ended offer.
Result<OfferItem> lightItem(const Change &change, const ItemContext &context);

// The numbers of a new offer: those of the offer it was before, else the product's.
QStringList eansOf(const Change &change);

// Whether the change touches texts, which only product_offer/save takes.
bool hasContent(const Change &change);

// Texts for product_offer/save on top of the row as eMAG shows it now (read by its id).
Result<OfferItem> contentItem(const Change &change, const QJsonObject &fresh, const ItemContext &context);

// A new offer: of a known product where `key` names one, else with everything a new product needs.
Result<OfferItem> createItem(const Change &change, const QString &id, const QString &key, const ItemContext &context);

// The seller's number for a new offer: the same for the same SKU, so that a create sent twice makes one offer.
// `attempt` counts the numbers that were found taken.
QString allocatedId(const QString &sku, int attempt);

} // namespace evenstock::emag
