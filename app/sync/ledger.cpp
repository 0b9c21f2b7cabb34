// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/ledger.h"

#include "app/sync/plan_book.h"
#include "app/sync/relist_review.h"
#include "app/sync/stock_opening.h"

#include <QJsonDocument>

namespace evenstock {

using namespace Qt::StringLiterals;

Result<QSet<Field>> openConflictFields(EngineContext &engine, ListingId listing)
{
    TRY_ASSIGN(const auto conflicts, engine.runs.openConflicts(listing));
    QSet<Field> fields;
    for (const ConflictRow &conflict : conflicts)
        fields.insert(conflict.field);
    return fields;
}

namespace {

// What was discarded holds until the change would be another one.
Result<QList<KeptChange>> stillKept(EngineContext &engine, ListingId listing, const DesiredState &wanted)
{
    TRY_ASSIGN(auto kept, engine.kept.of(listing));
    for (qsizetype at = kept.size() - 1; at >= 0; --at) {
        const KeptChange one = kept.at(at);
        if (one.direction == Direction::In)
            continue;
        const auto field = fieldFromName(one.field);
        const QString quantity = wanted.quantity ? quantityText(*wanted.quantity) : QString();
        const QString to = field && *field != Field::Quantity ? wanted.fields.value(*field) : quantity;
        if (to == one.to)
            continue;
        kept.removeAt(at);
        TRY(engine.kept.forget(listing, one.direction, one.field));
    }
    return kept;
}

// A listing waits for the owner as its plans say, but never with what orders alone lowered, nor with a zero that the
// owner was not shown.
Status followSales(EngineContext &engine, ListingRow &listing, ProductShares &shares)
{
    if (!listing.heldPlan || listing.held.startsWith("refused"_L1))
        return {};
    TRY_ASSIGN(const PlanHold hold, holdOf(engine, listing.id));
    listing.held = hold.why;
    const bool isFirstLink = hold.why == "first_link"_L1;
    if (!(isFirstLink || hold.why == "switched_on"_L1) || listing.dirty == Dirt::Clean || listing.dirty > Dirt::Lower)
        return {};
    const bool isNewZero = listing.dirty == Dirt::Zero && hold.to != "0"_L1;
    TRY_ASSIGN(const bool isLowered, shares.loweredByOrders(listing));
    if (isNewZero || isLowered)
        listing.held = isFirstLink ? QString() : u"switched_on:fields"_s;
    return {};
}

// Where nothing of ours was ever taken for stock, zero says nothing.
Result<UnknownBase> unknownBase(ProductShares &shares, const ListingRow &listing)
{
    if (!listing.possible.isEmpty() || awaitsOpening(listing))
        return UnknownBase::WaitsForReading;
    TRY_ASSIGN(const bool isLowered, shares.loweredByOrders(listing));
    return isLowered ? UnknownBase::TakesZero : UnknownBase::WaitsForReading;
}

Status refreshRow(EngineContext &engine, ListingRow &listing, const Product &product, ProductShares &shares)
{
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(listing.account));
    followPromise(listing, policy);
    if (listing.unreturned > Quantity{} && listing.possible.size() == 1) { // the question keeps up with what it shows
        TRY_ASSIGN(const bool opened, followReview(engine, listing, {}));
        Q_UNUSED(opened)
    }
    TRY_ASSIGN(const WantedShare wanted, shares.of(listing));
    TRY_ASSIGN(const auto conflicts, openConflictFields(engine, listing.id));
    TRY_ASSIGN(const UnknownBase unknown, unknownBase(shares, listing));
    const DesiredState plain = desiredState(listing, product, wanted.now, policy, conflicts, {}, unknown);
    TRY_ASSIGN(const auto kept, stillKept(engine, listing.id, plain));
    const Dirt dirt =
        kept.isEmpty() ? plain.dirt : desiredState(listing, product, wanted.now, policy, conflicts, kept, unknown).dirt;
    const bool wasRefused = listing.held.startsWith("refused"_L1);
    if (dirt == Dirt::Clean && (wasRefused || listing.dirty != Dirt::Clean)) {
        // What was refused is not asked for any more: nothing will be sent, and so nothing confirmed.
        if (wasRefused)
            listing.held.clear();
        TRY(engine.runs.settleProblems(refusalFingerprint(listing.id), engine.now()));
    }
    if (dirt == Dirt::Clean)
        listing.dirtySince = 0;
    else if (listing.dirty == Dirt::Clean)
        listing.dirtySince = engine.now();
    listing.dirty = dirt;
    return followSales(engine, listing, shares);
}

struct NamedText {
    const char *name;
    QString Product::*member;
};

// Fields of the product that are no merged field but are logged all the same.
constexpr NamedText ownFields[] = {{"sku", &Product::sku},
                                   {"brand", &Product::brand},
                                   {"unit", &Product::unit},
                                   {"size", &Product::size},
                                   {"color", &Product::color},
                                   {"gender", &Product::gender},
                                   {"package_size_id", &Product::packageSizeId}};

QString customText(const Product &product)
{
    return QString::fromUtf8(QJsonDocument(product.custom).toJson(QJsonDocument::Compact));
}

} // namespace

QString refusalFingerprint(ListingId listing)
{
    return u"delivery:%1"_s.arg(listing.value);
}

Status moveStock(EngineContext &engine, const Movement &movement)
{
    if (movement.delta == Quantity{})
        return {};
    TRY_ASSIGN(const MovementId id, engine.products.move(movement));
    if (!id)
        return {};                                          // this effect happened before
    TRY(engine.listings.retryQuantities(movement.product)); // another quantity: worth another try
    return refreshListings(engine, movement.product);
}

Result<Quantity> availableStock(EngineContext &engine, const Product &product)
{
    TRY_ASSIGN(const Quantity waiting, engine.products.pendingDrop(product.id));
    return std::max(Quantity{}, product.onHand - waiting);
}

Result<WantedShare> wantedShare(EngineContext &engine, const ListingRow &row, const Product &product)
{
    TRY_ASSIGN(const Quantity available, availableStock(engine, product));
    return ProductShares(engine, product, available).of(row);
}

Result<DesiredState> desiredNow(EngineContext &engine, const ListingRow &row, const Product &product)
{
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(row.account));
    TRY_ASSIGN(const Quantity available, availableStock(engine, product));
    ProductShares shares(engine, product, available);
    TRY_ASSIGN(const WantedShare wanted, shares.of(row));
    TRY_ASSIGN(const UnknownBase unknown, unknownBase(shares, row));
    TRY_ASSIGN(const auto conflicts, openConflictFields(engine, row.id));
    TRY_ASSIGN(const auto kept, engine.kept.of(row.id));
    return desiredState(row, product, wanted.now, policy, conflicts, kept, unknown);
}

Status refreshListings(EngineContext &engine, ProductId id)
{
    TRY_ASSIGN(const auto product, engine.products.find(id));
    if (!product)
        return makeError(ErrorCode::Internal, u"no product with id %1"_s.arg(id.value));
    TRY_ASSIGN(const Quantity available, availableStock(engine, *product));
    TRY_ASSIGN(auto rows, engine.listings.ofProduct(id));
    ProductShares shares(engine, *product, available);
    for (ListingRow &row : rows) {
        const Dirt before = row.dirty;
        const bool kept = row.exposureKept;
        const QString held = row.held;
        TRY(refreshRow(engine, row, *product, shares));
        if (row.dirty != before || row.exposureKept != kept || row.held != held)
            TRY(engine.listings.update(row));
    }
    return {};
}

Status refreshDirt(EngineContext &engine, ListingRow &listing)
{
    if (!listing.product) {
        listing.dirty = Dirt::Clean;
        return {};
    }
    TRY_ASSIGN(const auto product, engine.products.find(listing.product));
    if (!product)
        return makeError(ErrorCode::Internal, u"no product with id %1"_s.arg(listing.product.value));
    TRY_ASSIGN(const Quantity available, availableStock(engine, *product));
    ProductShares shares(engine, *product, available);
    return refreshRow(engine, listing, *product, shares);
}

namespace {

// True where what one channel shows of the product depends on what the others do.
Result<bool> dealsOut(EngineContext &engine, ProductId product)
{
    TRY_ASSIGN(const auto rows, engine.listings.ofProduct(product));
    for (const ListingRow &row : rows) {
        TRY_ASSIGN(const AccountPolicy policy, engine.policy(row.account));
        if (policy.promise != Promise::Shared)
            return true;
    }
    return false;
}

} // namespace

Status refreshBeside(EngineContext &engine, const ListingRow &listing)
{
    TRY_ASSIGN(const bool depends, listing.product ? dealsOut(engine, listing.product) : Result(false));
    return depends ? refreshListings(engine, listing.product) : Status();
}

Status refreshStored(EngineContext &engine, ListingRow &listing)
{
    if (listing.product) {
        TRY_ASSIGN(const bool depends, listing.exposureKept ? Result(true) : dealsOut(engine, listing.product));
        if (depends)
            return refreshListings(engine, listing.product);
    }
    const Dirt before = listing.dirty;
    const QString held = listing.held;
    TRY(refreshDirt(engine, listing));
    return listing.dirty == before && listing.held == held ? Status() : engine.listings.update(listing);
}

Status recordEdit(EngineContext &engine, const ListingRow &row, const ObserveOutput &edit, const Cause &cause)
{
    if (edit.movement != Quantity{}) {
        TRY_ASSIGN(const std::int64_t sequence, engine.accounts.nextSequence());
        TRY(moveStock(engine, {.product = row.product,
                               .at = row.observedAt, // an order placed later does not explain it
                               .delta = edit.movement,
                               .cause = MovementCause::RemoteEdit,
                               .account = row.account,
                               .listing = row.id,
                               .run = cause.run,
                               .key = u"edit:%1:%2"_s.arg(row.id.value).arg(sequence)}));
    }
    if (edit.shortage > Quantity{}) {
        TRY_ASSIGN(const std::int64_t sequence, engine.accounts.nextSequence());
        TRY_ASSIGN(const ProblemId problem,
                   engine.runs.report({.kind = u"oversell"_s,
                                       .severity = u"urgent"_s,
                                       .code = errorCodeName(ErrorCode::Conflict),
                                       .fingerprint = u"oversell:edit:%1:%2"_s.arg(row.id.value).arg(sequence),
                                       .account = row.account,
                                       .run = cause.run,
                                       .listing = row.id,
                                       .product = row.product,
                                       .item = row.remote.value(Field::Title, row.externalId),
                                       .arguments = {{u"missing"_s, quantityText(edit.shortage)}},
                                       .firstAt = engine.now(),
                                       .lastAt = engine.now()}));
        Q_UNUSED(problem)
    }
    return {};
}

std::optional<QString> loggedValue(const Product &product, const QString &name)
{
    const auto field = fieldFromName(name);
    if (field && *field != Field::Quantity)
        return productField(product, *field);
    for (const NamedText &own : ownFields) {
        if (name == QLatin1String(own.name))
            return product.*own.member;
    }
    if (name == "custom"_L1)
        return customText(product);
    if (name == "ean"_L1)
        return product.eans.join(u' ');
    return {};
}

bool setLoggedValue(Product &product, const QString &name, const QString &value)
{
    const auto field = fieldFromName(name);
    if (field && *field != Field::Quantity) {
        setProductField(product, *field, value);
        return true;
    }
    for (const NamedText &own : ownFields) {
        if (name == QLatin1String(own.name)) {
            product.*own.member = value;
            return true;
        }
    }
    if (name == "custom"_L1)
        product.custom = QJsonDocument::fromJson(value.toUtf8()).object();
    else if (name == "ean"_L1)
        product.eans = value.split(u' ', Qt::SkipEmptyParts);
    else
        return false;
    return true;
}

Status changeProduct(EngineContext &engine, const Product &before, const Product &after, const Cause &cause,
                     ListingId except)
{
    Product changed = after;
    changed.updatedAt = engine.now();
    ChangeRow line{.at = changed.updatedAt,
                   .product = before.id,
                   .listing = except,
                   .account = cause.account,
                   .run = cause.run,
                   .cause = cause.kind,
                   .batch = cause.batch};
    bool any = false;
    const auto record = [&](const QString &field, const QString &old, const QString &now) -> Status {
        if (old == now)
            return {};
        any = true;
        line.field = field;
        line.old = old;
        line.now = now;
        return engine.runs.log(line);
    };
    for (const Field field : allFields) {
        const QString old = productField(before, field);
        const QString now = productField(after, field);
        if (old != now)
            changed.fieldTimes.insert(field, changed.updatedAt);
        TRY(record(fieldName(field), old, now));
    }
    for (const NamedText &own : ownFields)
        TRY(record(QLatin1String(own.name), before.*own.member, after.*own.member));
    if (before.custom != after.custom)
        TRY(record(u"custom"_s, customText(before), customText(after)));
    if (before.eans != after.eans) {
        TRY(record(u"ean"_s, before.eans.join(u' '), after.eans.join(u' ')));
        TRY(engine.products.setEans(before.id, after.eans));
    }
    if (!any)
        return {};
    TRY(engine.products.update(changed));
    TRY_ASSIGN(const Quantity available, availableStock(engine, changed));
    TRY_ASSIGN(auto rows, engine.listings.ofProduct(before.id));
    for (ListingRow &row : rows) { // something changed: worth another try, before the others get their shares
        if (row.id == except || !row.held.startsWith("refused"_L1))
            continue;
        row.held.clear();
        TRY(engine.listings.update(row));
    }
    ProductShares shares(engine, changed, available);
    for (ListingRow &row : rows) {
        if (row.id == except)
            continue;
        const Dirt dirt = row.dirty;
        const QString held = row.held;
        TRY(refreshRow(engine, row, changed, shares));
        if (row.dirty != dirt || row.held != held)
            TRY(engine.listings.update(row));
    }
    return {};
}

} // namespace evenstock
