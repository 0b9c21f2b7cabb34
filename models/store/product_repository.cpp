// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/product_repository.h"

#include "models/store/database.h"
#include "models/store/enum_names.h"
#include "models/store/json_text.h"

#include <array>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array causeNames = {"opening", "order_hold", "order_release", "remote_edit",
                                   "manual",  "recount",    "import",        "undo"};

constexpr std::string_view selectById =
    R"sql(SELECT id, sku, title, description, brand, category, condition, price_minor,
        currency, unit, on_hand_milli, size, color, gender, package_size_id, images, attributes, custom, field_times,
        created_at, updated_at FROM products WHERE id = ?)sql";
constexpr std::string_view selectBySku =
    R"sql(SELECT id, sku, title, description, brand, category, condition, price_minor,
        currency, unit, on_hand_milli, size, color, gender, package_size_id, images, attributes, custom, field_times,
        created_at, updated_at FROM products WHERE sku = ?)sql";

Product productOf(const Statement &s)
{
    Product p;
    int c = 0;
    p.id = s.get<ProductId>(c++);
    p.sku = s.text(c++);
    p.title = s.text(c++);
    p.description = s.text(c++);
    p.brand = s.text(c++);
    p.category = s.text(c++);
    p.condition = s.text(c++);
    p.price.minor = s.int64(c++);
    p.price.currency = s.text(c++);
    p.unit = s.text(c++);
    p.onHand = s.quantity(c++);
    p.size = s.text(c++);
    p.color = s.text(c++);
    p.gender = s.text(c++);
    p.packageSizeId = s.text(c++);
    p.images = s.text(c++);
    p.attributes = s.text(c++);
    p.custom = objectFrom(s.text(c++));
    p.fieldTimes = timesFrom(s.text(c++));
    p.createdAt = s.int64(c++);
    p.updatedAt = s.int64(c++);
    return p;
}

#define EVENSTOCK_MOVEMENT_COLUMNS                                                                                     \
    "id, product_id, at, delta_milli, balance_milli, cause, account_id, listing_id, order_line_id, run_id, key, note"

Movement movementOf(const Statement &s)
{
    return {.id = s.get<MovementId>(0),
            .product = s.get<ProductId>(1),
            .at = s.int64(2),
            .delta = s.quantity(3),
            .balance = s.quantity(4),
            .cause = storedIn<MovementCause>(causeNames, s.text(5)),
            .account = s.get<AccountId>(6),
            .listing = s.get<ListingId>(7),
            .orderLine = s.get<OrderLineId>(8),
            .run = s.get<RunId>(9),
            .key = s.text(10),
            .note = s.text(11)};
}

} // namespace

QString movementCauseName(MovementCause cause)
{
    return nameIn(causeNames, cause);
}

std::optional<MovementCause> movementCauseFromName(const QString &name)
{
    return valueIn<MovementCause>(causeNames, name);
}

Result<std::optional<Product>> ProductRepository::find(ProductId id)
{
    TRY_ASSIGN(auto product, m_db.row(selectById, productOf, id));
    if (product) {
        TRY_ASSIGN(product->eans, m_db.rows(
                                      "SELECT ean FROM product_eans WHERE product_id = ? ORDER BY ean LIMIT 100",
                                      [](const Statement &s) { return s.text(0); }, id));
    }
    return product;
}

Result<std::optional<Product>> ProductRepository::findBySku(const QString &sku)
{
    return m_db.row(selectBySku, productOf, sku);
}

Result<QList<ProductId>> ProductRepository::findByEan(const QString &ean)
{
    return m_db.rows(
        "SELECT product_id FROM product_eans WHERE ean = ? LIMIT 10",
        [](const Statement &s) { return s.get<ProductId>(0); }, ean);
}

Result<ProductId> ProductRepository::newest()
{
    TRY_ASSIGN(const auto id, m_db.value<ProductId>("SELECT max(id) FROM products"));
    return id.value_or(ProductId{});
}

Result<ProductId> ProductRepository::insert(const Product &p)
{
    TRY(m_db.run(R"sql(INSERT INTO products (sku, title, description, brand, category, condition, price_minor, currency,
            unit, size, color, gender, package_size_id, images, attributes, custom, field_times, created_at, updated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql",
                 p.sku, p.title, p.description, p.brand, p.category, p.condition, p.price.minor, p.price.currency,
                 p.unit, p.size, p.color, p.gender, p.packageSizeId, p.images, p.attributes, objectText(p.custom),
                 timesText(p.fieldTimes), p.createdAt, p.updatedAt));
    const ProductId id{m_db.lastInsertId()};
    if (!p.eans.isEmpty())
        TRY(setEans(id, p.eans));
    return id;
}

// SQLite writes an index again for every column it is made of that an UPDATE names, changed or not. Most changes leave
// those columns alone, and each of their indexes would be another page of a large file.
Status ProductRepository::update(const Product &p)
{
    TRY(m_db.run(
        R"sql(UPDATE products SET description = ?, brand = ?, condition = ?, currency = ?, unit = ?, size = ?,
            color = ?, gender = ?, package_size_id = ?, images = ?, attributes = ?, custom = ?, field_times = ?,
            updated_at = ?
        WHERE id = ? AND sku = ? AND title = ? COLLATE BINARY AND category = ? COLLATE BINARY AND price_minor = ?)sql",
        p.description, p.brand, p.condition, p.price.currency, p.unit, p.size, p.color, p.gender, p.packageSizeId,
        p.images, p.attributes, objectText(p.custom), timesText(p.fieldTimes), p.updatedAt, p.id, p.sku, p.title,
        p.category, p.price.minor));
    if (m_db.changes() > 0)
        return {};
    return m_db.run(
        R"sql(UPDATE products SET sku = ?, title = ?, description = ?, brand = ?, category = ?, condition = ?,
            price_minor = ?, currency = ?, unit = ?, size = ?, color = ?, gender = ?, package_size_id = ?, images = ?,
            attributes = ?, custom = ?, field_times = ?, updated_at = ? WHERE id = ?)sql",
        p.sku, p.title, p.description, p.brand, p.category, p.condition, p.price.minor, p.price.currency, p.unit,
        p.size, p.color, p.gender, p.packageSizeId, p.images, p.attributes, objectText(p.custom),
        timesText(p.fieldTimes), p.updatedAt, p.id);
}

Status ProductRepository::setEans(ProductId id, const QStringList &eans)
{
    TRY(m_db.run("DELETE FROM product_eans WHERE product_id = ?", id));
    for (const QString &ean : eans)
        TRY(m_db.run("INSERT OR IGNORE INTO product_eans (product_id, ean) VALUES (?, ?)", id, ean));
    return {};
}

Result<Quantity> ProductRepository::onHand(ProductId id)
{
    TRY_ASSIGN(const auto value, m_db.value<Quantity>("SELECT on_hand_milli FROM products WHERE id = ?", id));
    if (!value)
        return makeError(ErrorCode::Internal, u"no product with id %1"_s.arg(id.value));
    return *value;
}

Result<Quantity> ProductRepository::pendingDrop(ProductId id)
{
    TRY_ASSIGN(const auto value, m_db.value<Quantity>("SELECT coalesce(sum(pending_drop_milli), 0) FROM listings "
                                                      "WHERE product_id = ? AND link = 'linked'",
                                                      id));
    return value.value_or(Quantity{});
}

Result<Quantity> ProductRepository::withheldReturns(ProductId id)
{
    TRY_ASSIGN(const auto value,
               m_db.value<Quantity>("SELECT coalesce(sum(released_milli + unreturned_milli), 0) FROM listings "
                                    "WHERE product_id = ? AND link = 'linked'",
                                    id));
    return value.value_or(Quantity{});
}

Result<Quantity> ProductRepository::openShortage(ProductId id)
{
    TRY_ASSIGN(
        const auto value,
        m_db.value<Quantity>("SELECT coalesce(sum(l.ordered_milli * l.units - l.taken_milli), 0) FROM order_lines "
                             "AS l INDEXED BY order_lines_short WHERE l.product_id = ? AND l.taken_milli < "
                             "l.ordered_milli * l.units AND l.exempt = 0 AND EXISTS (SELECT 1 FROM problems AS p "
                             "WHERE p.fingerprint = 'oversell:' || l.id AND p.state = 'open')",
                             id));
    return value.value_or(Quantity{});
}

Result<MovementId> ProductRepository::move(const Movement &m)
{
    TRY_ASSIGN(const Quantity before, onHand(m.product));
    const Quantity balance = before + m.delta;
    if (balance < Quantity{})
        return makeError(ErrorCode::Internal, u"a movement would take on-hand stock below zero"_s);
    TRY(m_db.run(R"sql(INSERT INTO movements (product_id, at, delta_milli, balance_milli, cause, account_id, listing_id,
            order_line_id, run_id, key, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING)sql",
                 m.product, m.at, m.delta, balance, movementCauseName(m.cause), m.account, m.listing, m.orderLine,
                 m.run, m.key, m.note));
    if (m_db.changes() == 0)
        return MovementId{};
    const MovementId id{m_db.lastInsertId()};
    TRY(m_db.run("UPDATE products SET on_hand_milli = ?, updated_at = ? WHERE id = ?", balance, m.at, m.product));
    return id;
}

Result<MovementId> ProductRepository::newestMovement()
{
    TRY_ASSIGN(const auto id, m_db.value<MovementId>("SELECT max(id) FROM movements"));
    return id.value_or(MovementId{});
}

Result<MovementId> ProductRepository::newestMovement(ProductId id)
{
    TRY_ASSIGN(const auto value, m_db.value<MovementId>("SELECT max(id) FROM movements WHERE product_id = ?", id));
    return value.value_or(MovementId{});
}

Result<Quantity> ProductRepository::balanceAt(ProductId id, MovementId movement)
{
    TRY_ASSIGN(const auto value, m_db.value<Quantity>("SELECT balance_milli FROM movements WHERE product_id = ? AND "
                                                      "id <= ? ORDER BY id DESC LIMIT 1",
                                                      id, movement.value));
    return value.value_or(Quantity{});
}

Result<Quantity> ProductRepository::ordersSince(ProductId id, MovementId after)
{
    TRY_ASSIGN(const auto value, m_db.value<Quantity>("SELECT coalesce(sum(delta_milli), 0) FROM movements WHERE "
                                                      "product_id = ? AND id > ? AND cause IN ('order_hold', "
                                                      "'order_release')",
                                                      id, after.value));
    return value.value_or(Quantity{});
}

Result<QList<Movement>> ProductRepository::ofRun(RunId run, MovementId after, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_MOVEMENT_COLUMNS " FROM movements INDEXED BY movements_run WHERE run_id = ? "
                     "AND id > ? ORDER BY id LIMIT ?",
                     movementOf, run, after.value, limit);
}

Result<QList<Movement>> ProductRepository::ofRunBack(RunId run, MovementId before, int limit)
{
    return m_db.rows("SELECT " EVENSTOCK_MOVEMENT_COLUMNS " FROM movements INDEXED BY movements_run WHERE run_id = ? "
                     "AND id < ? ORDER BY id DESC LIMIT ?",
                     movementOf, run, before.value, limit);
}

Result<bool> ProductRepository::hasMoved(const QString &key)
{
    TRY_ASSIGN(const auto found, m_db.value<int>("SELECT 1 FROM movements WHERE key = ?", key));
    return found.has_value();
}

Result<QList<Movement>> ProductRepository::remoteDrops(ListingId listing, UtcMs since)
{
    return m_db.rows("SELECT " EVENSTOCK_MOVEMENT_COLUMNS R"sql( FROM movements AS m
        WHERE listing_id = ? AND cause = 'remote_edit' AND delta_milli < 0 AND at >= ?
          AND NOT EXISTS (SELECT 1 FROM problems INDEXED BY problems_listing WHERE kind = 'late_order' AND listing_id = m.listing_id
                          AND json_extract(arguments, '$.movement') = CAST(m.id AS TEXT))
        ORDER BY id DESC LIMIT 20)sql",
                     movementOf, listing.value, since);
}

} // namespace evenstock
