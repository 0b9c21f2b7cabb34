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

Result<QJsonObject> BridgeDesk::settings(AccountId id) const
{
    TRY_ASSIGN(const auto stored, m_services.context().accounts.settings(id));
    QJsonObject settings;
    for (auto it = stored.begin(); it != stored.end(); ++it)
        settings.insert(it.key(), it.value());
    return settings;
}

Status BridgeDesk::mayWork(const AccountRow &account) const
{
    TRY_ASSIGN(const QJsonObject settings, this->settings(account.id));
    const QString accepted = settings.value("terms_accepted"_L1).toString();
    if (accepted.isEmpty() || accepted == "false"_L1)
        return badArgument(u"terms_accepted"_s, u"must be set first: read what Vinted's terms say about tools"_s);
    if (!account.enabled)
        return makeError(ErrorCode::Conflict, u"this account is switched off"_s, u"account"_s);
    return {};
}

Result<TaskQueue> BridgeDesk::queue(const AccountRow &account) const
{
    TRY_ASSIGN(const QJsonObject settings, this->settings(account.id));
    TRY_ASSIGN(const Pace pace, paceFrom(settings));
    return TaskQueue(m_services.shop, m_services.engine.context().clock, account.id, {.pace = pace});
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

} // namespace evenstock
