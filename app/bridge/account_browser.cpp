// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/account_browser.h"

#include "app/bridge/browser_reading.h"
#include "app/bridge/vinted_listings.h"
#include "app/sync/engine_gate.h"
#include "connectors/api/browser_desk.h"
#include "models/store/json_text.h"

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

QString pauseSentence(const BridgeAccountRow &state, UtcMs now)
{
    if (state.pausedUntil <= now)
        return {};
    switch (state.pauseReason) {
    case PauseReason::None:
    case PauseReason::Owner:
        return u"you paused it"_s;
    case PauseReason::Auth:
        return u"nobody is logged in on Vinted"_s;
    case PauseReason::Access:
        return u"Vinted refuses this session: log in there again"_s;
    case PauseReason::Challenge:
        return u"Vinted asks for a check: open Vinted in the browser and answer it"_s;
    case PauseReason::Rate:
        return u"Vinted asked for a pause"_s;
    case PauseReason::Restricted:
        return u"Vinted restricted this account for some time"_s;
    }
    return {};
}

class AccountBrowser final : public BrowserDesk
{
public:
    AccountBrowser(std::shared_ptr<EngineGate> gate, AccountId account)
        : m_gate(std::move(gate))
        , m_account(account)
    {
    }

    Result<BrowserAccount> account() override
    {
        return ask<BrowserAccount>([this](SyncEngine &engine) { return accountOf(engine.context()); });
    }
    Result<BrowserReading> reading() override
    {
        return ask<BrowserReading>([this](SyncEngine &engine) { return browserReading(engine.context(), m_account); });
    }
    Status askForReading() override;
    Result<BrowserWork> publish(const QString &sku, const FieldValues &fields) override;
    Result<BrowserWork> update(const QString &externalId, const FieldValues &fields) override;
    Result<BrowserWork> remove(const QString &externalId) override;
    Result<BrowserWork> work(const QString &id) override;

private:
    template <typename T>
    Result<T> ask(const std::function<Result<T>(SyncEngine &)> &work)
    {
        Result<T> answer = T{};
        TRY(m_gate->call([&](SyncEngine &engine) -> Status {
            answer = work(engine);
            return answer ? Status() : Status(answer.error());
        }));
        return answer;
    }
    // Inside one transaction.
    Result<BrowserWork> queue(const std::function<Result<BrowserWork>(EngineContext &, const VintedListings &)> &work)
    {
        return ask<BrowserWork>([&](SyncEngine &engine) -> Result<BrowserWork> {
            BrowserWork done;
            TRY_ASSIGN(const VintedListings listings, listingsOf(engine.context()));
            TRY(listings.mayWork());
            TRY(engine.transact([&]() -> Status {
                TRY_ASSIGN(done, work(engine.context(), listings));
                return {};
            }));
            return done;
        });
    }
    Result<VintedListings> listingsOf(EngineContext &engine) const;
    Result<BrowserAccount> accountOf(EngineContext &engine) const;
    Result<std::optional<BrowserWork>> underWay(EngineContext &engine, const VintedItemRow &item,
                                                const QString &type) const;
    Result<VintedItemRow> itemOf(EngineContext &engine, const QString &externalId) const;
    Result<bool> wasDeclined(EngineContext &engine, const VintedItemRow &item, const QString &externalId) const;

    std::shared_ptr<EngineGate> m_gate;
    AccountId m_account;
};

BrowserWork workOf(const BrowserTaskRow &task, const std::optional<VintedItemRow> &item)
{
    BrowserWork work{.id = QString::number(task.id.value)};
    const QString why =
        task.errorMessage.isEmpty() ? u"the browser could not do it"_s : task.errorMessage; // in Vinted's words
    switch (task.status) {
    case TaskStatus::Pending:
    case TaskStatus::Processing:
    case TaskStatus::Verifying:
        return work;
    case TaskStatus::Success:
        work.state = BrowserWork::State::Done;
        if (item && item->vintedId)
            work.externalId = QString::number(*item->vintedId);
        return work;
    case TaskStatus::Failed:
    case TaskStatus::Cancelled:
        work.state = BrowserWork::State::Refused;
        work.error = makeError(ErrorCode::Rejected, why);
        return work;
    case TaskStatus::Timeout:
        break;
    }
    work.state = BrowserWork::State::NotSent;
    work.error = makeError(ErrorCode::Timeout, why);
    return work;
}

Result<VintedListings> AccountBrowser::listingsOf(EngineContext &engine) const
{
    TRY_ASSIGN(const auto row, engine.accounts.find(m_account));
    if (!row)
        return makeError(ErrorCode::NotFound, u"the account is gone"_s);
    return VintedListings(engine, *row);
}

Result<BrowserAccount> AccountBrowser::accountOf(EngineContext &engine) const
{
    TRY_ASSIGN(const VintedListings listings, listingsOf(engine));
    TRY_ASSIGN(const TaskQueue queue, listings.queue()); // settings that cannot be worked with are told here
    Q_UNUSED(queue)
    BridgeRepository bridge(engine.db);
    TRY_ASSIGN(const BridgeAccountRow state, bridge.account(m_account));
    TRY_ASSIGN(const QList<BrowserRow> browsers, bridge.browsers());
    BrowserAccount account{.user = state.remoteUser,
                           .login = state.remoteLogin,
                           .domain = state.domain,
                           .pause = pauseSentence(state, engine.now())};
    for (const BrowserRow &browser : browsers) {
        const bool isUser = !state.remoteUser.isEmpty() && browser.remoteUser == state.remoteUser;
        if (browser.revokedAt > 0 || (browser.account != m_account && !isUser))
            continue;
        account.isPaired = true;
        account.browser = browser.name;
        account.isConnected = account.isConnected || (isUser && browser.isThere(engine.now()));
    }
    return account;
}

// Work for a listing that another one is under way for already: the same again, or it waits for its turn.
Result<std::optional<BrowserWork>> AccountBrowser::underWay(EngineContext &engine, const VintedItemRow &item,
                                                            const QString &type) const
{
    TRY_ASSIGN(const auto task, BrowserTaskRepository(engine.db).openOfItem(item.id));
    if (!task)
        return std::optional<BrowserWork>();
    if (task->type == type)
        return std::optional(workOf(*task, item));
    return std::optional(BrowserWork{
        .state = BrowserWork::State::NotSent,
        .error = makeError(ErrorCode::Conflict, u"task #%1 is not done with it yet"_s.arg(task->id.value))});
}

Result<VintedItemRow> AccountBrowser::itemOf(EngineContext &engine, const QString &externalId) const
{
    VintedRepository items(engine.db);
    TRY_ASSIGN(const auto item, items.withVintedId(m_account, externalId.toLongLong()));
    if (item)
        return *item;
    // One that the owner made by hand and linked here: it is taken care of from now on.
    TRY_ASSIGN(const auto listing, engine.listings.findByExternal(m_account, externalId));
    if (!listing || !listing->product)
        return makeError(ErrorCode::NotFound, u"this listing is not known"_s, externalId);
    TRY_ASSIGN(auto own, items.ofProduct(m_account, listing->product));
    if (!own) {
        VintedItemRow row{
            .account = m_account, .product = listing->product, .createdAt = engine.now(), .updatedAt = engine.now()};
        TRY_ASSIGN(row.id, items.insert(row));
        own = row;
    }
    if (VintedListings::isLive(*own))
        return makeError(ErrorCode::Conflict, u"another listing of this product stands there"_s, externalId);
    own->vintedId = externalId.toLongLong();
    own->status = VintedStatus::Published;
    own->url = listing->url;
    TRY(items.update(*own));
    return *own;
}

// The owner said no to this removal. He is not asked again until he retries it or the product changes, which takes the
// refusal off the listing as with any other.
Result<bool> AccountBrowser::wasDeclined(EngineContext &engine, const VintedItemRow &item,
                                         const QString &externalId) const
{
    TRY_ASSIGN(const auto listing, engine.listings.findByExternal(m_account, externalId));
    if (!listing || !listing->held.startsWith("refused"_L1))
        return false;
    TRY_ASSIGN(const auto last, BrowserTaskRepository(engine.db).lastOfItem(m_account, item.id, u"vinted_delete"_s));
    return last && last->status == TaskStatus::Cancelled;
}

Status AccountBrowser::askForReading()
{
    return m_gate->call([this](SyncEngine &engine) -> Status {
        TRY_ASSIGN(const VintedListings listings, listingsOf(engine.context()));
        TRY(listings.mayWork());
        TRY_ASSIGN(TaskQueue queue, listings.queue());
        return engine.transact([&] { return queue.askForReading(); });
    });
}

Result<BrowserWork> AccountBrowser::publish(const QString &sku, const FieldValues &fields)
{
    return queue([&](EngineContext &engine, const VintedListings &listings) -> Result<BrowserWork> {
        TRY_ASSIGN(const auto product, engine.products.findBySku(sku));
        if (!product)
            return makeError(ErrorCode::NotFound, u"this product is gone"_s, sku);
        TRY_ASSIGN(const auto item, VintedRepository(engine.db).ofProduct(m_account, product->id));
        if (item && VintedListings::isLive(*item))
            return BrowserWork{.state = BrowserWork::State::Done, .externalId = QString::number(*item->vintedId)};
        if (item) {
            TRY_ASSIGN(const auto before, underWay(engine, *item, u"vinted_publish"_s));
            if (before)
                return *before;
        }
        TRY_ASSIGN(const vinted::Preparation made, listings.prepare(product->id));
        if (!made.isReady()) {
            TRY(listings.askForLists(made));
            return BrowserWork{.state = BrowserWork::State::Refused,
                               .error = makeError(ErrorCode::InvalidRequest, made.sentences().join(u"; "_s), sku)};
        }
        if (const Status isNew = listings.checkNew(made); !isNew && isNew.error().code != ErrorCode::Storage)
            return BrowserWork{.state = BrowserWork::State::Refused, .error = isNew.error()};
        TRY_ASSIGN(const VintedListings::Queued queued, listings.publish(made, fields));
        return BrowserWork{.id = QString::number(queued.task.value)};
    });
}

Result<BrowserWork> AccountBrowser::update(const QString &externalId, const FieldValues &fields)
{
    return queue([&](EngineContext &engine, const VintedListings &listings) -> Result<BrowserWork> {
        TRY_ASSIGN(const VintedItemRow item, itemOf(engine, externalId));
        TRY_ASSIGN(const auto before, underWay(engine, item, u"vinted_update"_s));
        if (before && before->state == BrowserWork::State::NotSent)
            return *before;
        if (before) // of older values
            return BrowserWork{.state = BrowserWork::State::NotSent,
                               .error = makeError(ErrorCode::Conflict, u"an earlier change of it is not done yet"_s)};
        TRY_ASSIGN(vinted::Preparation made, listings.prepare(item.product));
        made.problems.removeIf([](const vinted::Problem &problem) { return problem.field == "stock"_L1; });
        if (!made.isReady())
            return makeError(ErrorCode::InvalidRequest, made.sentences().join(u"; "_s), externalId);
        TRY_ASSIGN(const BrowserTaskId task, listings.update(item, made, fields));
        return BrowserWork{.id = QString::number(task.value)};
    });
}

Result<BrowserWork> AccountBrowser::remove(const QString &externalId)
{
    return queue([&](EngineContext &engine, const VintedListings &listings) -> Result<BrowserWork> {
        TRY_ASSIGN(const VintedItemRow item, itemOf(engine, externalId));
        if (item.status == VintedStatus::Deleted)
            return BrowserWork{.state = BrowserWork::State::Done, .externalId = externalId};
        TRY_ASSIGN(auto before, BrowserTaskRepository(engine.db).openOfItem(item.id));
        if (before && before->type == "vinted_update"_L1 && before->status == TaskStatus::Pending) {
            TRY_ASSIGN(TaskQueue queue, listings.queue()); // a change of what is to go is no use any more
            TRY(queue.cancel(before->id));
            before.reset();
        }
        TRY_ASSIGN(const auto open, underWay(engine, item, u"vinted_delete"_s));
        if (open)
            return *open;
        TRY_ASSIGN(const bool isDeclined, wasDeclined(engine, item, externalId));
        if (isDeclined)
            return BrowserWork{.state = BrowserWork::State::NotSent,
                               .error = makeError(ErrorCode::Conflict,
                                                  u"you cancelled its removal: ask for it again under Vinted"_s,
                                                  externalId)};
        TRY_ASSIGN(const QJsonObject settings, listings.settings());
        const bool isAsked = settings.value("removal"_L1).toString() != "auto"_L1;
        TRY_ASSIGN(const BrowserTaskId task,
                   listings.remove(item, isAsked ? VintedListings::Approval::Asked : VintedListings::Approval::Given));
        return BrowserWork{.id = QString::number(task.value)};
    });
}

Result<BrowserWork> AccountBrowser::work(const QString &id)
{
    return ask<BrowserWork>([&](SyncEngine &engine) -> Result<BrowserWork> {
        TRY_ASSIGN(const auto task, BrowserTaskRepository(engine.context().db).find(BrowserTaskId{id.toLongLong()}));
        if (!task || task->account != m_account)
            return makeError(ErrorCode::NotFound, u"there is no such task"_s, id);
        TRY_ASSIGN(const auto item, VintedRepository(engine.context().db).find(task->item));
        return workOf(*task, item);
    });
}

} // namespace

BrowserDeskFactory accountBrowsers()
{
    return [](const std::shared_ptr<EngineGate> &gate, AccountId account) {
        return std::make_shared<AccountBrowser>(gate, account);
    };
}

} // namespace evenstock
