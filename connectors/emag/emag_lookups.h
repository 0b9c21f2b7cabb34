// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/emag/emag_requests.h"

#include <QJsonArray>
#include <QMap>
#include <QStringList>

#include <cstdint>
#include <optional>

// eMAG's tables: VAT rates, handling times, categories, products by EAN. Account's thread.
namespace evenstock::emag {

// Rates in ten thousandths by vat_id. Ids differ between platforms and are never known in advance.
struct VatTable {
    QMap<QString, std::int64_t> rates = {};
    QString defaultId = {};
    std::optional<std::int64_t> rateOf(const QString &vatId) const;
    QString words() const; // "21 % (1, the usual one), 0 % (5)"
};
VatTable parseVat(const QJsonArray &rows);

// Asked once a session; what was asked before is in Session::lookedUp.
Result<VatTable> vatTable(Session &session); // asked for in this run: what prices are sent with
// What an earlier run asked for will do to show prices with, where the run trusts it (usesRememberedKey).
Result<VatTable> vatForReading(Session &session);
VatTable rememberedVat(const Session &session);
QJsonArray lookedUpVat(const Session &session); // as eMAG answered; empty = not asked in this run
inline constexpr QLatin1StringView rememberedVatKey("vat_rows");
inline constexpr QLatin1StringView usesRememberedKey("uses_remembered");
Result<VatTable> rememberVat(Session &session, const QJsonArray &rows); // of an answer to vat/read

// Days that may be promised, ascending.
Result<QList<std::int64_t>> handlingTimes(Session &session);

// {id, parent, name} of each category, for the category tree.
Result<QJsonArray> readCategories(Session &session);
// One category with its characteristics and family types, as eMAG describes it.
Result<QJsonObject> readCategory(Session &session, const QString &id);

// A product of eMAG's catalogue that an EAN belongs to.
struct CatalogueProduct {
    QString ean = {};
    QString key = {}; // part_number_key
    QString name = {};
    QString brand = {};
    bool mayAddOffer = false;
    bool hasOurOffer = false;
};
Result<QList<CatalogueProduct>> findByEans(Session &session, const QStringList &eans);

} // namespace evenstock::emag
