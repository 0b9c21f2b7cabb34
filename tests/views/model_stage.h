// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/accounts_model.h"
#include "models/views/live_runs.h"
#include "models/views/read_store.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui/support/direct_reader.h"
#include "tests/ui/support/stocked_shop.h"

#include <memory>

namespace evenstock {

// Everything that models stand on, over one shop for the whole program: models only read, tests that write say so.
struct ModelStage {
    ModelStage()
        : clock(SmallShop::now)
        , reader(shop)
        , accounts(store, runs, clock)
    {
        store.open(shop.reader());
    }
    StockedShop shop;
    FixedClock clock;
    ReadStore store;
    LiveRuns runs;
    DirectReader reader;
    AccountsModel accounts;
};

inline QString text(const QAbstractItemModel &model, int row, int column, const QModelIndex &parent = {})
{
    return model.index(row, column, parent).data().toString();
}

} // namespace evenstock
