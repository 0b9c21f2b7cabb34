// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/core/money.h"
#include "models/core/quantity.h"

#include <QStringList>

#include <cstdint>
#include <optional>

// What eMAG shows of an owner's offers, as values. Pure.
namespace evenstock {

// An account of eMAG and who keeps its stock.
struct EmagAccount {
    AccountId id = {};
    QString name = {};
    QString platform = QStringLiteral("ro");
    bool isFbe = false;
    bool enabled = true;
};

// What an offer shows on eMAG. Prices are those that customers pay; an amount without currency is unknown.
struct EmagOffer {
    ListingId listing = {};
    AccountId account = {};
    QString channel = {};
    ProductId product = {}; // none: unlinked
    QString externalId = {};
    QString sku = {}; // part_number
    QString pnk = {}; // part_number_key; empty until the product is documented
    QString name = {};
    int state = 0; // 0 inactive, 1 active, 2 end of life
    Quantity stock = {};
    Money price = {};
    Money best = {}; // the best offer of anybody
    Money least = {};
    Money most = {};
    int rank = 0;        // for the buy button, 1 has it; 0 = not told
    int offers = 0;      // of all sellers; 0 = not told
    int validation = -1; // -1 = not told
    int offerValidation = -1;
};
QString emagStateName(int state); // inactive, active, ended

// How one thing stands on both accounts.
enum class EmagAgreement {
    Same,
    Different,
    Missing // one side does not have it
};
QString emagAgreementName(EmagAgreement agreement); // "consistent", "different", "missing"

struct EmagComparison {
    QString sku = {};
    std::optional<EmagOffer> main = {};
    std::optional<EmagOffer> fbe = {};

    EmagAgreement price() const;
    EmagAgreement stock() const;
    EmagAgreement pnk() const;
    EmagAgreement whole() const; // the worst of offers, prices and PNKs; stocks differ by nature
    QString name() const;
};

enum class EmagShown { All, Different, Missing };

// Where an offer stands among those of other sellers.
enum class EmagPlace { Unknown, First, Behind };
EmagPlace emagPlaceOf(const EmagOffer &offer);
QString emagPlaceName(EmagPlace place); // "unknown", "first", "behind"

struct EmagOfferFilter {
    AccountId account = {};             // none: all of eMAG
    QString search = {};                // part of SKU or name, or the whole PNK or number; reads through all of them
    std::optional<int> state = {};      // 0 inactive, 1 active, 2 end of life
    std::optional<int> validation = {}; // eMAG's number
};

// Why documentation was refused, and how many offers it stops.
struct EmagRejection {
    QString code = {};
    QString message = {};
    QString section = {};
    int offers = 0;
    QStringList skus = {}; // the first of them; an offer without one stands with its number
    static constexpr int mostSkus = 50;
};

// One of its reasons, with an offer that it stops.
struct EmagRefusal {
    QString code = {};
    QString message = {};
    QString section = {};
    EmagOffer offer = {};
};

// The syncs of an account's offers since a moment; polls for orders alone are none.
struct EmagStatistics {
    EmagAccount account = {};
    std::int64_t offers = 0; // known of this account
    std::int64_t active = 0;
    std::int64_t runs = 0;
    std::int64_t completed = 0; // of them without any fault
    std::int64_t failedRuns = 0;
    std::int64_t processed = 0;
    std::int64_t created = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t failed = 0;
    std::int64_t durationMs = 0;
    std::int64_t requests = 0;
    UtcMs lastStartedAt = 0;
    QString lastStatus = {};

    double itemsPerSecond() const;
    double successPercent() const; // of the items; 100 where there were none
};

} // namespace evenstock
