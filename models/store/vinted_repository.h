// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/store/browser_task_repository.h"

#include <QMap>

namespace evenstock {

enum class VintedStatus { Pending, Draft, Published, Hidden, Sold, Deleted, Missing, Error };
QString vintedStatusName(VintedStatus status);

// A product of ours as it stands on one Vinted account.
struct VintedItemRow {
    VintedItemId id = {};
    AccountId account = {};
    ProductId product = {};
    std::optional<std::int64_t> vintedId = {};
    VintedStatus status = VintedStatus::Pending;
    bool isReserved = false;
    QString title = {};
    Money price = {};
    QString url = {};
    QString imageIds = {};
    std::int64_t viewCount = 0;
    std::int64_t favouriteCount = 0;
    std::int64_t conversations = 0;
    UtcMs publishedAt = 0;
    QJsonObject sent = {}; // {"fields":{…}, "price":"2790 EUR"}: what it was last made or changed with
    UtcMs sentAt = 0;
    UtcMs seenAt = 0;
    UtcMs createdAt = 0;
    UtcMs updatedAt = 0;
};

struct VintedErrorRow {
    std::int64_t id = 0;
    AccountId account = {};
    ProductId product = {};
    QString operation = {};
    QString errorType = {};
    QString message = {};
    QString details = {};
    UtcMs createdAt = 0;
};

struct VintedSummary {
    std::int64_t views = 0;
    std::int64_t favourites = 0;
    std::int64_t conversations = 0;
    std::int64_t published = 0;
    std::int64_t seen = 0; // that stood there for buyers to look at, sold ones too
    double averageViews() const { return seen > 0 ? double(views) / double(seen) : 0.0; }
};

struct VintedMappingRow {
    QString kind = {};
    QString ours = {};
    std::int64_t vintedId = 0;
    QString title = {};
};

// Engine thread, writes inside the caller's transaction; the reads serve readers too.
class VintedRepository
{
public:
    explicit VintedRepository(Database &database)
        : m_db(database)
    {
    }

    Result<VintedItemId> insert(const VintedItemRow &row);
    Status update(const VintedItemRow &row);
    Result<std::optional<VintedItemRow>> find(VintedItemId id);
    Result<std::optional<VintedItemRow>> ofProduct(AccountId account, ProductId product);
    Result<std::optional<VintedItemRow>> withVintedId(AccountId account, std::int64_t vintedId);
    // A listing that is over; its title may still stand in the wardrobe.
    Status addPastId(AccountId account, std::int64_t vintedId);
    Result<bool> isPastId(AccountId account, std::int64_t vintedId);
    Result<QList<VintedItemRow>> after(AccountId account, VintedItemId after, int limit); // in the order of their ids
    Result<QList<VintedItemRow>> page(AccountId account, int page, int size);
    Result<std::int64_t> count(AccountId account);
    Result<VintedSummary> summary(AccountId account);

    Status addError(const VintedErrorRow &row);
    Status clearErrors(AccountId account, ProductId product);                    // after a success
    Result<QList<VintedErrorRow>> errors(AccountId account, int page, int size); // newest first
    Result<std::int64_t> countErrors(AccountId account);
    struct ErrorCounts {
        std::int64_t total = 0;
        std::int64_t lastDay = 0;
        std::int64_t lastWeek = 0;
        QMap<QString, std::int64_t> byType = {};
        QMap<QString, std::int64_t> byOperation = {};
    };
    Result<ErrorCounts> errorCounts(AccountId account, UtcMs now);

    Status saveOptions(AccountId account, const QString &kind, const QString &json, UtcMs fetchedAt);
    struct StoredOptions {
        QString kind = {};
        QString json = {};
        UtcMs fetchedAt = 0;
    };
    Result<QList<StoredOptions>> options(AccountId account);

    // The last reading of the wardrobe, {"items":[…], "complete":bool}, and when it began.
    struct StoredWardrobe {
        QJsonObject value = {};
        UtcMs readAt = 0; // 0: never
    };
    Status saveWardrobe(AccountId account, const StoredWardrobe &wardrobe);
    Result<StoredWardrobe> wardrobe(AccountId account);

    Status assign(AccountId account, const VintedMappingRow &row);
    Status unassign(AccountId account, const QString &kind, const QString &ours);
    Result<QList<VintedMappingRow>> mappings(AccountId account);

private:
    Database &m_db;
};

} // namespace evenstock
