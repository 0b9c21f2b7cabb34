// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/listing_refresh.h"

#include "app/sync/ledger.h"
#include "app/sync/refresh_mark.h"

namespace evenstock {

using namespace Qt::StringLiterals;

ListingRefresh::ListingRefresh(SyncEngine &engine, std::shared_ptr<EngineThread> thread)
    : m_engine(engine)
    , m_thread(std::move(thread))
    , m_alive(std::make_shared<bool>(true))
{
}

ListingRefresh::~ListingRefresh() = default;

Status ListingRefresh::mark(AccountId account)
{
    m_engine.context().forgetPolicies();
    return m_engine.context().accounts.setProgramSetting(refreshMark(account), u"0"_s);
}

void ListingRefresh::begin(AccountId account)
{
    m_engine.context().forgetPolicies();
    step(account);
}

Status ListingRefresh::resume()
{
    TRY_ASSIGN(const auto settings, m_engine.context().accounts.programSettings());
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (it.key().startsWith(refreshMarkPrefix))
            step(AccountId{it.key().mid(refreshMarkPrefix.size()).toLongLong()});
    }
    return {};
}

void ListingRefresh::step(AccountId account)
{
    m_thread->post([this, alive = std::weak_ptr(m_alive), account] {
        if (!alive.lock())
            return;
        const auto more = refreshBatch(account);
        if (more && *more)
            step(account);
        else if (more && done)
            done();
        // An error leaves the mark: the next start goes on.
    });
}

Result<bool> ListingRefresh::refreshBatch(AccountId account)
{
    bool more = false;
    TRY(m_engine.transact([&]() -> Status {
        EngineContext &engine = m_engine.context();
        TRY_ASSIGN(const auto settings, engine.accounts.programSettings());
        if (!settings.contains(refreshMark(account)))
            return {}; // two refreshes of one account: the other one got there
        ListingId after{settings.value(refreshMark(account)).toLongLong()};
        TRY_ASSIGN(auto rows, engine.listings.all(account, after, batchSize));
        for (ListingRow &row : rows) {
            after = row.id;
            TRY(refreshStored(engine, row));
        }
        more = rows.size() == batchSize;
        return engine.accounts.setProgramSetting(refreshMark(account),
                                                 more ? std::optional(QString::number(after.value)) : std::nullopt);
    }));
    return more;
}

} // namespace evenstock
