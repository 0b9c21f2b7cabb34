// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/bridge_desk.h"

namespace evenstock {

using namespace Qt::StringLiterals;

Result<QList<AccountRow>> BridgeDesk::accounts() const
{
    TRY_ASSIGN(const QList<AccountRow> all, m_services.context().accounts.all());
    QList<AccountRow> found;
    for (const AccountRow &row : all) {
        if (row.marketplace == "vinted"_L1)
            found.append(row);
    }
    return found;
}

Result<AccountRow> BridgeDesk::account(const QString &name) const
{
    TRY_ASSIGN(const QList<AccountRow> all, accounts());
    for (const AccountRow &row : all) {
        if (row.name == name)
            return row;
    }
    if (!name.isEmpty())
        return makeError(ErrorCode::NotFound, u"no Vinted account has this name"_s, u"account"_s);
    if (all.isEmpty())
        return makeError(ErrorCode::NotFound, u"there is no Vinted account yet"_s, u"account"_s);
    if (all.size() > 1)
        return badArgument(u"account"_s, u"must name one of the Vinted accounts"_s);
    return all.first();
}

Result<AccountRow> BridgeDesk::account(AccountId id) const
{
    TRY_ASSIGN(const auto row, m_services.context().accounts.find(id));
    if (!row)
        return makeError(ErrorCode::NotFound, u"this account is gone"_s, u"account"_s);
    return *row;
}

Result<BrowserRow> BridgeDesk::browser(std::int64_t id) const
{
    TRY_ASSIGN(const auto row, BridgeRepository(m_services.shop).browser(BrowserId{id}));
    if (!row || row->revokedAt > 0)
        return makeError(ErrorCode::Unauthorized, u"this browser is not paired any more: pair it again"_s,
                         u"browser"_s);
    return *row;
}

Status BridgeDesk::write(const std::function<Status()> &work) const
{
    TRY(m_services.engine.transact(work));
    m_services.events.data({u"listings"_s});
    return {};
}

void BridgeDesk::takeUp(AccountId account, const QString &only) const
{
    const auto run = m_services.runs.request(account, {.only = only, .cause = u"event"_s});
    Q_UNUSED(run) // where too many wait, one of them does it
}

} // namespace evenstock
