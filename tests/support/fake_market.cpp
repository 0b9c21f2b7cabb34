// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_market.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

FakeMarket::FakeMarket(FakeMarketOptions options, const Clock &clock)
    : stockIsTheirs(options.stockIsTheirs)
    , m_options(std::move(options))
    , m_clock(clock)
{
}

void FakeMarket::step(const char *name)
{
    landOverdue();
    if (between)
        between(QLatin1String(name));
}

void FakeMarket::touch(FakeListing &listing)
{
    listing.modifiedAt = m_clock.now();
}

QString FakeMarket::list(FakeListing listing)
{
    if (listing.externalId.isEmpty())
        listing.externalId = QString::number(++m_nextId);
    if (listing.key.isEmpty())
        listing.key = listing.sku;
    if (!listing.fields.contains(Field::Title))
        listing.fields.insert(Field::Title, u"Title of "_s + listing.sku);
    if (!listing.fields.contains(Field::Price))
        listing.fields.insert(Field::Price, u"1000 "_s + m_options.currency);
    touch(listing);
    const QString id = listing.externalId;
    m_listings[id] = std::move(listing);
    return id;
}

void FakeMarket::remove(const QString &listing)
{
    m_listings.erase(listing);
}

void FakeMarket::edit(const QString &listing, Field field, const QString &value)
{
    FakeListing &row = m_listings.at(listing);
    row.fields.insert(field, value);
    touch(row);
}

void FakeMarket::editQuantity(const QString &listing, Quantity value)
{
    FakeListing &row = m_listings.at(listing);
    row.quantity = value;
    touch(row);
    endIfEmpty(listing);
}

void FakeMarket::bundle(const QString &listing, Quantity value, std::int64_t units)
{
    FakeListing &row = m_listings.at(listing);
    row.units = units;
    row.quantity = value;
    touch(row);
}

void FakeMarket::handOver(const QString &listing)
{
    FakeListing &row = m_listings.at(listing);
    row.stockIsTheirs = false;
    touch(row);
}

void FakeMarket::endIfEmpty(const QString &listing)
{
    const auto row = m_listings.find(listing);
    if (m_options.goneAtZero && row != m_listings.end() && row->second.quantity <= Quantity{})
        m_listings.erase(row);
}

QString FakeMarket::sell(const QString &listing, Quantity quantity)
{
    return sell(QList<QPair<QString, Quantity>>{{listing, quantity}});
}

QString FakeMarket::sell(const QList<QPair<QString, Quantity>> &lines)
{
    for (const auto &[id, quantity] : lines) {
        const auto row = m_listings.find(id);
        if (row == m_listings.end() || row->second.quantity < quantity)
            return {};
    }
    FakeOrder order{.id = QString::number(++m_nextId), .placedAt = m_clock.now()};
    order.visibleAt = order.placedAt + m_options.visibilityLagS * 1000LL;
    order.modifiedAt = order.placedAt;
    for (const auto &[id, quantity] : lines) {
        FakeListing &row = m_listings.at(id);
        row.quantity -= quantity;
        touch(row);
        order.lines.append({.id = QString::number(order.lines.size() + 1),
                            .listing = id,
                            .sku = row.sku,
                            .key = row.key,
                            .quantity = quantity,
                            .placed = quantity,
                            .units = row.units});
        endIfEmpty(id);
    }
    const QString id = order.id;
    m_orders[id] = std::move(order);
    return id;
}

// A cancelled quantity is on sale again; where its listing is gone it comes back under a new id.
void FakeMarket::give(const FakeOrderLine &line, Quantity quantity, Relisting relisting)
{
    const bool relists = relisting == Relisting::AsUsual ? m_options.relists : relisting == Relisting::OnSaleAgain;
    if (!relists || quantity == Quantity{})
        return;
    auto row = m_listings.find(line.listing);
    if (row == m_listings.end() && !m_options.relistsApart)
        row = std::find_if(m_listings.begin(), m_listings.end(),
                           [&line](const auto &pair) { return pair.second.key == line.key; });
    if (row == m_listings.end()) {
        list({.sku = line.sku, .quantity = quantity, .units = line.units, .key = line.key});
        return;
    }
    row->second.quantity += quantity;
    touch(row->second);
}

void FakeMarket::cancel(const QString &id, Relisting relisting)
{
    FakeOrder &order = m_orders.at(id);
    if (order.state == "cancelled"_L1)
        return;
    order.state = u"cancelled"_s;
    order.modifiedAt = m_clock.now();
    for (const FakeOrderLine &line : std::as_const(order.lines))
        give(line, line.quantity, relisting);
}

void FakeMarket::cancelPart(const QString &id, int line, Quantity quantity, Relisting relisting)
{
    FakeOrder &order = m_orders.at(id);
    order.lines[line].quantity -= quantity;
    order.modifiedAt = m_clock.now();
    give(order.lines.at(line), quantity, relisting);
}

void FakeMarket::requestCancellation(const QString &id)
{
    FakeOrder &order = m_orders.at(id);
    order.state = u"requested"_s;
    order.modifiedAt = m_clock.now();
}

void FakeMarket::ship(const QString &id)
{
    FakeOrder &order = m_orders.at(id);
    order.state = u"shipped"_s;
    order.modifiedAt = m_clock.now();
}

void FakeMarket::close(const QString &id)
{
    FakeOrder &order = m_orders.at(id);
    order.state = u"closed"_s;
    order.modifiedAt = m_clock.now();
}

void FakeMarket::destroy(const QString &id)
{
    m_orders.erase(id);
    m_destroyed.insert(id);
}

const FakeListing *FakeMarket::bySku(const QString &sku) const
{
    for (const auto &[id, listing] : m_listings) {
        if (listing.sku == sku)
            return &listing;
    }
    return nullptr;
}

Quantity FakeMarket::shown(const QString &sku) const
{
    const FakeListing *listing = bySku(sku);
    return listing ? listing->quantity : Quantity{};
}

RemoteListing FakeMarket::remoteListing(const FakeListing &listing) const
{
    FieldValues fields = listing.fields;
    for (const Field hidden : m_options.hides)
        fields.remove(hidden);
    return {.externalId = listing.externalId,
            .externalSku = listing.sku,
            .eans = listing.eans,
            .fields = fields,
            .quantity = listing.quantity,
            .units = tellsListingUnits ? std::optional(listing.units) : std::nullopt,
            .stockIsTheirs = stockIsTheirs || listing.stockIsTheirs,
            .currency = m_options.currency,
            .modifiedAt = m_options.tellsTimes ? listing.modifiedAt : 0,
            .marker = listing.marker,
            .matchKeys = {u"key:"_s + listing.key},
            .raw = {{u"key"_s, listing.key}, {u"sku"_s, listing.sku}, {u"units"_s, qint64(listing.units)}}};
}

RemoteOrder FakeMarket::remoteOrder(const QString &id) const
{
    const FakeOrder &order = m_orders.at(id);
    RemoteOrder remote{.externalId = order.id,
                       .code = u"C"_s + order.id,
                       .state = order.state,
                       .isFinal = order.state == "closed"_L1 || order.state == "cancelled"_L1,
                       .isSent = order.state == "shipped"_L1 || order.state == "closed"_L1,
                       .isStoreless = stockIsTheirs,
                       .placedAt = order.placedAt,
                       .modifiedAt = m_options.tellsTimes ? order.modifiedAt : 0,
                       .readAt = m_clock.now()};
    HoldAction action = HoldAction::Hold;
    if (order.state == "cancelled"_L1)
        action = HoldAction::Release;
    else if (order.state == "requested"_L1)
        action = HoldAction::Keep;
    const auto named = [this](const QString &listing) {
        return m_options.forgetsGone && !m_listings.contains(listing) ? QString() : listing;
    };
    for (const FakeOrderLine &line : order.lines)
        remote.lines.append({.externalId = line.id,
                             .listingExternalId = named(line.listing),
                             .sku = line.sku,
                             .title = u"Title of "_s + line.sku,
                             .matchKeys = {u"key:"_s + line.key},
                             .quantity = line.quantity,
                             .placed = line.placed,
                             .units = tellsLineUnits ? std::optional(line.units) : std::nullopt,
                             .price = {1000, m_options.currency},
                             .action = action,
                             .firstAction = action == HoldAction::Keep ? HoldAction::Hold : action});
    return remote;
}

int FakeMarket::count(FakeRequest::Kind kind) const
{
    return int(std::count_if(requests.begin(), requests.end(),
                             [kind](const FakeRequest &request) { return request.kind == kind; }));
}

QList<FakeRequest> FakeMarket::writes() const
{
    QList<FakeRequest> result;
    std::copy_if(requests.begin(), requests.end(), std::back_inserter(result),
                 [](const FakeRequest &request) { return request.kind == FakeRequest::Kind::Write; });
    return result;
}

QString FakeMarket::keyOf(const Change &create)
{
    const QString attributes = create.fields.value(Field::Attributes);
    return create.raw.value(u"key"_s).toString(attributes.isEmpty() ? create.sku : attributes);
}

ItemReceipt FakeMarket::create(const Change &change)
{
    const QString key = keyOf(change);
    for (auto &[id, listing] : m_listings) {
        if (m_options.addsToEqual && listing.key == key) {
            listing.quantity += change.quantity.value_or(Quantity{});
            touch(listing);
            return {.delivery = change.delivery, .outcome = Outcome::Done, .externalId = id};
        }
    }
    const QString id = list({.sku = change.raw.value(u"sku"_s).toString(change.sku),
                             .fields = change.fields,
                             .quantity = change.quantity.value_or(Quantity{}),
                             .units = qint64(change.raw.value(u"units"_s).toDouble(1)),
                             .key = key,
                             .marker = change.marker});
    return {.delivery = change.delivery, .outcome = Outcome::Done, .externalId = id};
}

ItemReceipt FakeMarket::carryOut(const Change &change)
{
    if (change.kind == ChangeKind::Create)
        return create(change);
    const auto row = m_listings.find(change.externalId);
    if (row == m_listings.end()) {
        if (change.kind == ChangeKind::End)
            return {.delivery = change.delivery, .outcome = Outcome::Done};
        return {.delivery = change.delivery,
                .outcome = Outcome::Refused,
                .error = makeError(ErrorCode::NotFound, u"no such listing"_s, change.externalId)};
    }
    FakeListing &listing = row->second;
    touch(listing);
    if (change.kind == ChangeKind::End) {
        m_listings.erase(row);
        return {.delivery = change.delivery, .outcome = Outcome::Done};
    }
    for (auto it = change.fields.begin(); it != change.fields.end(); ++it)
        listing.fields.insert(it.key(), it.value());
    if (change.quantity) {
        listing.quantity =
            m_options.relative ? listing.quantity + *change.quantity - change.baseQuantity : *change.quantity;
        listing.quantity = std::max(listing.quantity, Quantity{});
        endIfEmpty(change.externalId);
    }
    return {.delivery = change.delivery, .outcome = Outcome::Done};
}

void FakeMarket::landOverdue()
{
    while (!m_late.empty() && m_late.front().first <= m_clock.now()) {
        const Change change = m_late.front().second;
        m_late.erase(m_late.begin());
        carryOut(change);
    }
    for (auto &[id, rows] : m_jobs) {
        for (JobRow &row : rows) {
            if (row.done || row.until == 0 || row.until > m_clock.now())
                continue;
            row.receipt = carryOut(row.change);
            row.done = true;
        }
    }
}

void FakeMarket::runJobs()
{
    for (const auto &[until, change] : std::exchange(m_late, {}))
        carryOut(change);
    for (auto &[id, rows] : m_jobs) {
        for (JobRow &row : rows) {
            if (!row.done)
                row.receipt = carryOut(row.change);
            row.done = true;
        }
    }
}

} // namespace evenstock
