// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/merge.h"
#include "app/sync/price_rule.h"
#include "app/sync/quantity_rule.h"
#include "app/sync/reprice_rule.h"
#include "app/sync/state_map.h"
#include "app/sync/text_template.h"
#include "connectors/api/connector.h"
#include "models/core/product.h"
#include "models/store/listing_repository.h"

#include <QMap>
#include <QString>

namespace evenstock {

// What becomes of an order of a retailer at the wholesaler's: an order there too, a hold in the ledger alone (the
// wholesaler's stock is lowered like any channel's), or nothing (listed without holds).
enum class Replicate { Order, Reserve, Off };

enum class Promise { Shared, LastPieces, Bounded };

// Limits of the mass-change guard (sync.md section 4).
struct GuardLimits {
    int zeroItems = 10;    // more than so many …
    int zeroPercent = 10;  // … and more than this share of the channel,
    int zeroMost = 50;     // or more than this in any case
    int priceItems = 5;    // more than so many prices …
    int pricePercent = 30; // … moved by more than this
    int missingPercent = 5;
};

// How one account wants its listings merged and shown. A value: made from the account's settings and the connector's
// data, used by pure functions.
struct AccountPolicy {
    AccountId account;
    QString name;
    QString marketplace;
    QMap<Field, Direction> directions;
    Strategy strategy = Strategy::Remote;
    QMap<Field, Strategy> fieldStrategies; // "always do this for <field>": Local or Remote
    bool stockTheirs = false;
    Promise promise = Promise::Shared;
    QuantityRule quantityRule;
    PriceRule priceRule;
    RepriceRule reprice; // only where Capabilities::tellsCompetition
    TextTemplate title;
    int longestTitle = 0; // Capabilities::longestTitle
    TextTemplate description;
    QMap<QString, QString> conditionMap; // ours -> theirs; must be one to one to be inverted
    QMap<QString, QString> categoryMap;  // the same
    QStringList conditions;              // Capabilities::conditions
    QStringList attributeStarts;         // Capabilities::attributeStarts
    QStringList keptAttributes;          // of those, what a retailer's listing is compared by: the first kind alone,
                                         // since the others say what it is made as; else all
    bool numbersCategories = false;      // Capabilities::numbersCategories
    bool isRetailer = false;             // products have the category of its wholesaler: it says nothing unmapped
    bool makesCategories = false;        // those of its wholesaler that it lacks are made there
    QString currency;                    // prices merge only in this one
    bool relative = false;
    bool goneAtZero = false;
    bool relistsAtChoice = false; // Capabilities::relistsAtChoice
    bool canCreate = false;
    bool tellsOwn = false; // Capabilities::tellsOwn
    Replicate replicate = Replicate::Reserve;
    bool takesAssortment = false; // of its wholesaler, as a whole
    bool takesSales = false;      // what is sold elsewhere is made there as a sale
    StateMap stateMap;            // between its orders and those at its wholesaler
    std::int64_t visibilityLagMs = 0;
    std::int64_t landingMs = 0; // how long a write whose answer was lost may still land
    bool createsByJob = false;  // a create may be sent as a job, which can be carried out much later
    GuardLimits guard;
    bool enabled = true;

    Direction direction(Field field) const { return directions.value(field, Direction::Off); }
    bool sendsQuantity() const { return !stockTheirs && sendsOut(direction(Field::Quantity)); }
    bool takesQuantity() const { return !stockTheirs && takesIn(direction(Field::Quantity)); }
    // Whether both sides agree on what a create wrote there, before any reading shows it.
    bool agreesByCreate(Field field) const;
};

// name -> text settings of one account, merged over the connector's defaults. InvalidRequest names the key.
Result<AccountPolicy> makePolicy(const ConnectorInfo &info, const QMap<QString, QString> &settings,
                                 const QString &accountCurrency);

// Of AccountRow::remembered: the credentials let nothing be changed there.
inline constexpr QLatin1StringView readOnlyKey("read_only");
void makeReadOnly(AccountPolicy &policy);

// Of AccountRow::identity: ours minus the marketplace's clock, and a currency it names that is not the linked one.
inline constexpr QLatin1StringView clockSkewKey("clock_skew_ms");
inline constexpr QLatin1StringView otherCurrencyKey("other_currency");
inline constexpr std::int64_t mostClockSkewMs = 120'000; // sync.md section 4: beyond this the owner is told

// The product as this channel should show it ("local" in the merge): only fields that are not off.
FieldValues channelView(const Product &product, const AccountPolicy &policy);
// All of them: what a listing is made with there, also where its fields are left alone afterwards.
FieldValues openingView(const Product &product, const AccountPolicy &policy);
// One field of it, and whether a remote value can be taken back exactly.
QString channelField(const Product &product, Field field, const AccountPolicy &policy);
FieldPolicy fieldPolicy(Field field, const AccountPolicy &policy);
// The same for one listing, which may have a price of its own (ListingRow::ownPrice): that one is sent whatever the
// direction of prices is, since the owner asked for it.
bool hasOwnPrice(const ListingRow &listing, const AccountPolicy &policy);
QString listingField(const ListingRow &listing, const Product &product, Field field, const AccountPolicy &policy);
bool listingSends(const ListingRow &listing, Field field, const AccountPolicy &policy);
FieldPolicy listingPolicy(const ListingRow &listing, Field field, const AccountPolicy &policy);
// The product's value for a remote one (the inverse of channelField where the policy is invertible). `own`: what the
// product holds now, of which the channel may know a part only.
QString takenField(Field field, const QString &remote, const AccountPolicy &policy, const QString &own = {});
// False where the channel has no word for what the product is: it says nothing of it there, and nothing there says
// anything of it.
bool hasWordFor(Field field, const QString &local, const AccountPolicy &policy);
// Whether the number of a category there may take the place of the product's: of one that it gave itself, or of none.
bool mayRenumber(const QString &local, const std::optional<QString> &base, const QString &remote,
                 const AccountPolicy &policy);
// False where a price stands in another currency than the product's: the field is off until the owner converts.
bool comparable(Field field, const QString &local, const QString &remote);

} // namespace evenstock
