// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/paging.h"
#include "models/store/run_repository.h"

namespace evenstock {

class Database;

// One open (or decided) field with the words around it.
struct ConflictView {
    ConflictRow conflict = {};
    AccountId account = {};
    QString channel = {}; // the account's name
    QString marketplace = {};
    ProductId product = {};
    QString sku = {};
    QString title = {};
    QString condition = {}; // of the product here
    QString attributes = {};
    QString externalId = {};
    QString url = {};
};

// The open fields of one product on one channel: a line of the queue.
struct ConflictGroup {
    ListingId listing = {};
    AccountId account = {};
    QString channel = {};
    ProductId product = {};
    QString sku = {};
    QString title = {};
    QString condition = {}; // of the product here
    QString attributes = {};
    QString externalId = {};
    QList<Field> fields = {};
    UtcMs openedAt = 0; // of the oldest
    ConflictId first = {};
};

enum class ConflictOrder { OldestFirst, NewestFirst };

struct ConflictFilter {
    AccountId account = {};
    std::optional<Field> field = {};
    ProductId product = {};
    QString text = {}; // of the product (search_text.h)
    ConflictOrder order = ConflictOrder::OldestFirst;
};

struct ConflictCount {
    AccountId account = {};
    Field field = Field::Title;
    std::int64_t open = 0;
};

// Conflicts for the queue. A read-only connection on its owner's thread.
class ConflictQueries
{
public:
    explicit ConflictQueries(Database &database)
        : m_db(database)
    {
    }

    Result<Page<ConflictGroup>> groups(const ConflictFilter &filter, const PageRequest &request); // by its oldest field
    Result<QList<ConflictView>> ofListing(ListingId listing);                                     // open fields
    Result<Page<ConflictView>> page(const ConflictFilter &filter, const PageRequest &request);    // open
    Result<Page<ConflictView>> decidedSince(UtcMs time, const PageRequest &request);              // newest first
    Result<std::optional<ConflictView>> find(ConflictId id);
    Result<QList<ConflictCount>> counts(); // open fields by account and field; conflicts count fields
    Result<UtcMs> oldest();                // opened at; 0: none is open

private:
    Database &m_db;
};

} // namespace evenstock
