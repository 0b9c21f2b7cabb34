// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/emag/emag_account.h"
#include "connectors/emag/emag_lookups.h"
#include "models/core/remote.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QString>

// A row of product_offer/read as our types. Pure functions; thread-safe.
namespace evenstock::emag {

struct OfferReading {
    Account account = {};
    VatTable vat = {};
};

// quantity is estimated_stock: what is on sale less what unacknowledged orders reserve. Field::Price is gross; without
// a rate for its vat_id there is none. raw is the whole row, and in raw["facts"] what the detail pane shows in words. A
// list read says of manufacturer and eu_representative only whether there is one: then raw has has_manufacturer
// instead. Errors are InvalidResponse and name the field.
Result<RemoteListing> parseOffer(const QJsonObject &row, const OfferReading &reading);

// The seller's own number of an offer, 1 to 4294967295, as text; empty where the row has none.
QString offerId(const QJsonObject &row);

// Of 6 to 14 digits, whatever they come in: a list, one whose keys PHP kept, one text or number.
QStringList offerEans(const QJsonObject &row);
QString validationWords(int value);      // "Approved documentation"
QString offerValidationWords(int value); // "Saleable"
// Whether customers can buy it: stock, active, a valid price and accepted texts.
bool isSellable(const QJsonObject &row);

// The refusals in validation_status as rows {code, message, section}, whichever of its shapes they come in.
QJsonArray documentationErrors(const QJsonObject &row);

} // namespace evenstock::emag
