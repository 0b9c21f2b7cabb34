// SPDX-License-Identifier: GPL-3.0-or-later
// Categories of the wholesaler's that a retailer lacks: made there before the products that stand in them.
#include "app/sync/sync_run.h"
#include "app/sync/wholesaler.h"
#include "models/store/category_map.h"

namespace evenstock {

using namespace Qt::StringLiterals;

Status SyncRun::makeCategories()
{
    struct Lacking {
        QString id;
        CategoryPath path;
    };
    AccountId wholesaler;
    QList<Lacking> lacking;
    TRY(m_gate.call([&](SyncEngine &engine) -> Status {
        EngineContext &context = engine.context();
        TRY_ASSIGN(const AccountPolicy policy, context.policy(m_account));
        if (!policy.makesCategories || m_accountRow.firstLink != FirstLink::Linked)
            return {};
        TRY_ASSIGN(wholesaler, wholesalerOf(context, m_accountRow));
        if (!wholesaler)
            return {};
        CategoryMap map(context.db);
        TRY_ASSIGN(const QStringList ids,
                   map.lacking(m_account, wholesaler, sendsOut(policy.direction(Field::Category))));
        for (const QString &id : ids) {
            TRY_ASSIGN(const auto ancestry, map.ancestry(m_account, {wholesaler, id}));
            lacking.append({id, {.under = ancestry.under, .steps = ancestry.steps}});
        }
        return {};
    }));
    for (const Lacking &one : std::as_const(lacking)) {
        const auto made = m_connector.makeCategory(m_session, one.path);
        const bool isRefused =
            !made && (made.error().code == ErrorCode::Rejected || made.error().code == ErrorCode::InvalidRequest ||
                      made.error().code == ErrorCode::NotFound);
        if (!made && (made.error().code == ErrorCode::Cancelled || made.error().code == ErrorCode::Unauthorized))
            return made.error();
        // Stock does not wait for a category: what could not be asked for now is looked for by the next run.
        const bool isOver = !made && !isRefused && made.error().code != ErrorCode::InDoubt;
        TRY(m_gate.call([&](SyncEngine &engine) {
            return engine.transact([&]() -> Status {
                if (!made) // its products stand at the top meanwhile; the next run looks for it again
                    return engine.itemFailed(m_run, one.path.steps.isEmpty() ? one.id : one.path.steps.last().second,
                                             made.error());
                const auto set = CategoryMap(engine.context().db).set(m_account, {wholesaler, one.id}, *made);
                engine.context().forgetPolicies();
                return set || set.error().code == ErrorCode::InvalidRequest ? Status() : Status(set.error());
            });
        }));
        if (isOver)
            break;
    }
    if (lacking.isEmpty())
        return {};
    return m_gate.call([&](SyncEngine &engine) { return engine.refreshAll(m_account); });
}

} // namespace evenstock
