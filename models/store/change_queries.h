// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/paging.h"
#include "models/store/run_repository.h"
#include "models/store/sorted_list.h"

namespace evenstock {

class Database;

// A line of the change log with the words around it.
struct ChangeView {
    ChangeRow change = {};
    QString sku = {};
    QString title = {};
    QString condition = {}; // of the product now
    QString attributes = {};
    QString channel = {}; // name of the account; empty for the owner's own
};

enum class ChangeSort { Newest, Field, From, To };

struct ChangeOrder {
    ChangeSort sort = ChangeSort::Newest;
    SortWay way = SortWay::Down;
};

// Who or what changed which field from what to what. A read-only connection on its owner's thread.
class ChangeQueries
{
public:
    explicit ChangeQueries(Database &database)
        : m_db(database)
    {
    }

    Result<Page<ChangeView>> ofProduct(ProductId product, const PageRequest &request); // newest first
    Result<Page<ChangeView>> ofProduct(ProductId product, const ChangeOrder &order, const PageRequest &request);
    Result<std::optional<ChangeView>> lastOf(ProductId product, const QString &field); // its newest change of the field
    Result<Page<ChangeView>> ofRun(RunId run, const PageRequest &request);             // oldest first
    Result<Page<ChangeView>> ofBatch(std::int64_t batch, const PageRequest &request);  // oldest first
    Result<Page<ChangeView>> all(const PageRequest &request);                          // newest first
    Result<std::int64_t> countOfRun(RunId run);

private:
    Database &m_db;
};

} // namespace evenstock
