// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/vinted_repository.h"

#include "models/store/database.h"
#include "models/store/enum_names.h"
#include "models/store/json_text.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 8> statusNames = {"pending", "draft",   "published", "hidden",
                                                     "sold",    "deleted", "missing",   "error"};
constexpr UtcMs dayMs = 24LL * 3600 * 1000;
constexpr int mostOptions = 5000;
constexpr int mostMappings = 100'000;

VintedItemRow itemOf(const Statement &s)
{
    return {.id = s.get<VintedItemId>(0),
            .account = s.get<AccountId>(1),
            .product = s.get<ProductId>(2),
            .vintedId = s.get<std::optional<std::int64_t>>(3),
            .status = storedIn<VintedStatus>(statusNames, s.text(4)),
            .isReserved = s.flag(5),
            .title = s.text(6),
            .price = {s.int64(7), s.text(8)},
            .url = s.text(9),
            .imageIds = s.text(10),
            .viewCount = s.int64(11),
            .favouriteCount = s.int64(12),
            .conversations = s.int64(13),
            .publishedAt = s.int64(14),
            .sent = objectFrom(s.text(18)),
            .sentAt = s.int64(19),
            .seenAt = s.int64(15),
            .createdAt = s.int64(16),
            .updatedAt = s.int64(17)};
}

VintedErrorRow errorOf(const Statement &s)
{
    return {.id = s.int64(0),
            .account = s.get<AccountId>(1),
            .product = s.get<ProductId>(2),
            .operation = s.text(3),
            .errorType = s.text(4),
            .message = s.text(5),
            .details = s.text(6),
            .createdAt = s.int64(7)};
}

#define EVENSTOCK_ITEM_COLUMNS                                                                                         \
    "SELECT id, account_id, product_id, vinted_id, status, reserved, title, price_minor, currency, url, image_ids, "   \
    "view_count, favourite_count, conversations, published_at, seen_at, created_at, updated_at, sent, sent_at "        \
    "FROM vinted_items "

} // namespace

QString vintedStatusName(VintedStatus status)
{
    return nameIn(statusNames, status);
}

Result<VintedItemId> VintedRepository::insert(const VintedItemRow &row)
{
    TRY_ASSIGN(const auto id,
               m_db.value<VintedItemId>("INSERT INTO vinted_items (account_id, product_id, vinted_id, status, title, "
                                        "price_minor, currency, created_at, updated_at) "
                                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                                        row.account, row.product, row.vintedId, nameIn(statusNames, row.status),
                                        row.title, row.price.minor, row.price.currency, row.createdAt, row.updatedAt));
    return id.value_or(VintedItemId{});
}

Status VintedRepository::update(const VintedItemRow &row)
{
    return m_db.run("UPDATE vinted_items SET vinted_id = ?, status = ?, reserved = ?, title = ?, price_minor = ?, "
                    "currency = ?, url = ?, image_ids = ?, view_count = ?, favourite_count = ?, conversations = ?, "
                    "published_at = ?, sent = ?, sent_at = ?, seen_at = ?, updated_at = ? WHERE id = ?",
                    row.vintedId, nameIn(statusNames, row.status), row.isReserved, row.title, row.price.minor,
                    row.price.currency, row.url, row.imageIds, row.viewCount, row.favouriteCount, row.conversations,
                    row.publishedAt, objectText(row.sent), row.sentAt, row.seenAt, row.updatedAt, row.id);
}

Result<std::optional<VintedItemRow>> VintedRepository::find(VintedItemId id)
{
    return m_db.row(EVENSTOCK_ITEM_COLUMNS "WHERE id = ?", itemOf, id);
}

Result<std::optional<VintedItemRow>> VintedRepository::ofProduct(AccountId account, ProductId product)
{
    return m_db.row(EVENSTOCK_ITEM_COLUMNS "WHERE account_id = ? AND product_id = ?", itemOf, account, product);
}

Result<std::optional<VintedItemRow>> VintedRepository::withVintedId(AccountId account, std::int64_t vintedId)
{
    return m_db.row(EVENSTOCK_ITEM_COLUMNS "WHERE account_id = ? AND vinted_id = ?", itemOf, account, vintedId);
}

Status VintedRepository::addPastId(AccountId account, std::int64_t vintedId)
{
    return m_db.run("INSERT INTO vinted_past_ids (account_id, vinted_id) VALUES (?, ?) ON CONFLICT DO NOTHING", account,
                    vintedId);
}

Result<bool> VintedRepository::isPastId(AccountId account, std::int64_t vintedId)
{
    TRY_ASSIGN(const auto found, m_db.value<int>("SELECT 1 FROM vinted_past_ids WHERE account_id = ? AND vinted_id = ?",
                                                 account, vintedId));
    return found.has_value();
}

Result<QList<VintedItemRow>> VintedRepository::after(AccountId account, VintedItemId after, int limit)
{
    return m_db.rows(EVENSTOCK_ITEM_COLUMNS "WHERE account_id = ? AND id > ? ORDER BY id LIMIT ?", itemOf, account,
                     after.value, limit);
}

Result<QList<VintedItemRow>> VintedRepository::page(AccountId account, int page, int size)
{
    return m_db.rows(EVENSTOCK_ITEM_COLUMNS "WHERE account_id = ? ORDER BY id LIMIT ? OFFSET ?", itemOf, account, size,
                     std::int64_t(page) * size);
}

Result<std::int64_t> VintedRepository::count(AccountId account)
{
    TRY_ASSIGN(const auto all,
               m_db.value<std::int64_t>("SELECT count(*) FROM vinted_items WHERE account_id = ?", account));
    return all.value_or(0);
}

Result<VintedSummary> VintedRepository::summary(AccountId account)
{
    TRY_ASSIGN(const auto row, m_db.row(
                                   "SELECT coalesce(sum(view_count), 0), coalesce(sum(favourite_count), 0), "
                                   "coalesce(sum(conversations), 0), coalesce(sum(status = 'published'), 0), "
                                   "coalesce(sum(vinted_id IS NOT NULL OR view_count > 0), 0) "
                                   "FROM vinted_items WHERE account_id = ? AND status <> 'deleted'",
                                   [](const Statement &s) {
                                       return VintedSummary{.views = s.int64(0),
                                                            .favourites = s.int64(1),
                                                            .conversations = s.int64(2),
                                                            .published = s.int64(3),
                                                            .seen = s.int64(4)};
                                   },
                                   account));
    return row.value_or(VintedSummary{});
}

Status VintedRepository::addError(const VintedErrorRow &row)
{
    return m_db.run("INSERT INTO vinted_errors (account_id, product_id, operation, error_type, error_message, "
                    "error_details, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    row.account, row.product, row.operation, row.errorType, row.message, row.details, row.createdAt);
}

Status VintedRepository::clearErrors(AccountId account, ProductId product)
{
    return m_db.run("DELETE FROM vinted_errors WHERE product_id = ? AND account_id = ?", product, account);
}

Result<QList<VintedErrorRow>> VintedRepository::errors(AccountId account, int page, int size)
{
    return m_db.rows("SELECT id, account_id, product_id, operation, error_type, error_message, error_details, "
                     "created_at FROM vinted_errors WHERE account_id = ? ORDER BY id DESC LIMIT ? OFFSET ?",
                     errorOf, account, size, std::int64_t(page) * size);
}

Result<std::int64_t> VintedRepository::countErrors(AccountId account)
{
    TRY_ASSIGN(const auto all,
               m_db.value<std::int64_t>("SELECT count(*) FROM vinted_errors WHERE account_id = ?", account));
    return all.value_or(0);
}

Result<VintedRepository::ErrorCounts> VintedRepository::errorCounts(AccountId account, UtcMs now)
{
    struct Row {
        QString type;
        QString operation;
        std::int64_t all;
        std::int64_t day;
        std::int64_t week;
    };
    TRY_ASSIGN(const auto rows, m_db.rows(
                                    "SELECT error_type, operation, count(*), sum(created_at > ?), "
                                    "sum(created_at > ?) FROM vinted_errors WHERE account_id = ? "
                                    "GROUP BY error_type, operation",
                                    [](const Statement &s) {
                                        return Row{s.text(0), s.text(1), s.int64(2), s.int64(3), s.int64(4)};
                                    },
                                    now - dayMs, now - 7 * dayMs, account));
    ErrorCounts counts;
    for (const Row &row : rows) {
        counts.total += row.all;
        counts.lastDay += row.day;
        counts.lastWeek += row.week;
        counts.byType[row.type] += row.all;
        counts.byOperation[row.operation] += row.all;
    }
    return counts;
}

Status VintedRepository::saveOptions(AccountId account, const QString &kind, const QString &json, UtcMs fetchedAt)
{
    return m_db.run("INSERT INTO vinted_options (account_id, kind, value, fetched_at) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT (account_id, kind) DO UPDATE SET value = excluded.value, "
                    "fetched_at = excluded.fetched_at",
                    account, kind, json, fetchedAt);
}

Result<QList<VintedRepository::StoredOptions>> VintedRepository::options(AccountId account)
{
    return m_db.rows(
        "SELECT kind, value, fetched_at FROM vinted_options WHERE account_id = ? ORDER BY kind LIMIT ?",
        [](const Statement &s) {
            return StoredOptions{s.text(0), s.text(1), s.int64(2)};
        },
        account, mostOptions);
}

Status VintedRepository::saveWardrobe(AccountId account, const StoredWardrobe &wardrobe)
{
    return m_db.run("INSERT INTO vinted_wardrobes (account_id, value, read_at) VALUES (?, ?, ?) "
                    "ON CONFLICT (account_id) DO UPDATE SET value = excluded.value, read_at = excluded.read_at",
                    account, objectText(wardrobe.value), wardrobe.readAt);
}

Result<VintedRepository::StoredWardrobe> VintedRepository::wardrobe(AccountId account)
{
    TRY_ASSIGN(const auto row, m_db.row(
                                   "SELECT value, read_at FROM vinted_wardrobes WHERE account_id = ?",
                                   [](const Statement &s) {
                                       return StoredWardrobe{objectFrom(s.text(0)), s.int64(1)};
                                   },
                                   account));
    return row.value_or(StoredWardrobe{});
}

Status VintedRepository::assign(AccountId account, const VintedMappingRow &row)
{
    return m_db.run("INSERT INTO vinted_mappings (account_id, kind, ours, vinted_id, title) VALUES (?, ?, ?, ?, ?) "
                    "ON CONFLICT (account_id, kind, ours) DO UPDATE SET vinted_id = excluded.vinted_id, "
                    "title = excluded.title",
                    account, row.kind, row.ours, row.vintedId, row.title);
}

Status VintedRepository::unassign(AccountId account, const QString &kind, const QString &ours)
{
    return m_db.run("DELETE FROM vinted_mappings WHERE account_id = ? AND kind = ? AND ours = ?", account, kind, ours);
}

Result<QList<VintedMappingRow>> VintedRepository::mappings(AccountId account)
{
    return m_db.rows(
        "SELECT kind, ours, vinted_id, title FROM vinted_mappings WHERE account_id = ? "
        "ORDER BY kind, ours LIMIT ?",
        [](const Statement &s) {
            return VintedMappingRow{s.text(0), s.text(1), s.int64(2), s.text(3)};
        },
        account, mostMappings);
}

} // namespace evenstock
