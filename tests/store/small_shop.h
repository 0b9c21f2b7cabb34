// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/account_repository.h"
#include "models/store/database.h"
#include "models/store/listing_repository.h"
#include "models/store/migrations.h"
#include "models/store/order_repository.h"
#include "models/store/product_repository.h"
#include "models/store/run_repository.h"
#include "models/store/transaction.h"

#include <QTemporaryDir>
#include <QTest>

#define OK(expression)                                                                                                 \
    do {                                                                                                               \
        const auto &okResult = (expression);                                                                           \
        QVERIFY2(okResult.ok(), okResult.ok() ? "" : qPrintable(okResult.error().detail));                             \
    } while (false)

namespace evenstock {

// A shop in a temporary folder, filled through the repositories as the engine does, and a reader beside it.
class SmallShop
{
public:
    static constexpr UtcMs now = 1'795'533'845'000; // 2026-11-24T15:24:05Z

    SmallShop()
        : db(opened(OpenMode::ReadWrite))
    {
        must(migrate(db, Schema::Shop, now, folder.filePath(QStringLiteral("backups"))));
    }

    Database reader() const { return opened(OpenMode::ReadOnly); }

    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qUtf8Printable(result.error().detail));
        if constexpr (!std::is_void_v<T>)
            return std::move(result).value();
    }

    // Everything inside one transaction, as the engine writes.
    template <typename Work>
    void write(Work work)
    {
        Transaction transaction = must(Transaction::begin(db));
        work();
        must(transaction.commit());
    }

    AccountId account(const QString &name, const QString &marketplace = QStringLiteral("cardtrader"))
    {
        return must(AccountRepository(db).insert({.uuid = QStringLiteral("uuid-") + name,
                                                  .marketplace = marketplace,
                                                  .name = name,
                                                  .url = QStringLiteral("https://shop.example/"),
                                                  .webhookId = QStringLiteral("hook-") + name,
                                                  .position = m_position++,
                                                  .createdAt = now}));
    }

    // A product with an opening movement of so many pieces.
    ProductId product(const QString &sku, const QString &title, int pieces = 0, std::int64_t priceMinor = 100,
                      const QString &category = {}, const QStringList &eans = {})
    {
        ProductId id;
        write([&] {
            ProductRepository products(db);
            id = must(products.insert({.sku = sku,
                                       .title = title,
                                       .category = category,
                                       .price = {priceMinor, QStringLiteral("EUR")},
                                       .eans = eans,
                                       .createdAt = now,
                                       .updatedAt = now + m_clock++}));
            if (pieces > 0)
                must(products.move({.product = id,
                                    .at = now + m_clock++,
                                    .delta = Quantity::pieces(pieces),
                                    .cause = MovementCause::Opening,
                                    .key = QStringLiteral("opening:") + sku}));
        });
        return id;
    }

    ListingId listing(AccountId account, const QString &externalId, ProductId product = {}, ListingRow row = {})
    {
        row.account = account;
        row.externalId = externalId;
        row.product = product;
        row.link = product ? LinkState::Linked : LinkState::Unlinked;
        ListingId id;
        write([&] {
            ListingRepository listings(db);
            id = must(listings.insert(row));
            row.id = id;
            must(listings.update(row)); // columns that an insert leaves out
        });
        return id;
    }

    ConflictId conflict(ListingId listing, Field field, UtcMs openedAt = now)
    {
        ConflictId id;
        write([&] {
            id = must(RunRepository(db).saveConflict({.listing = listing,
                                                      .field = field,
                                                      .base = QStringLiteral("before"),
                                                      .local = QStringLiteral("ours"),
                                                      .remote = QStringLiteral("theirs"),
                                                      .openedAt = openedAt,
                                                      .updatedAt = openedAt}));
        });
        return id;
    }

    ProblemId problem(ProblemRow row)
    {
        if (row.fingerprint.isEmpty())
            row.fingerprint = QString::number(m_clock++);
        if (row.kind.isEmpty())
            row.kind = QStringLiteral("item");
        if (row.code.isEmpty())
            row.code = QStringLiteral("rejected");
        if (row.firstAt == 0)
            row.firstAt = row.lastAt = now + m_clock++;
        ProblemId id;
        write([&] { id = must(RunRepository(db).report(row)); });
        return id;
    }

    QTemporaryDir folder;
    Database db;

private:
    Database opened(OpenMode mode) const
    {
        return must(Database::open({.path = folder.filePath(QStringLiteral("shop.db")), .mode = mode}));
    }
    int m_position = 0;
    int m_clock = 1;
};

} // namespace evenstock
