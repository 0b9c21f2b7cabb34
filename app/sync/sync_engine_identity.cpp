// SPDX-License-Identifier: GPL-3.0-or-later
// What an account says of itself, and what of it does not fit.
#include "app/sync/stock_opening.h"
#include "app/sync/sync_engine.h"

#include <cstdlib>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

QString currencyFingerprint(AccountId account)
{
    return u"currency:%1"_s.arg(account.value);
}

QString clockFingerprint(AccountId account)
{
    return u"clock:%1"_s.arg(account.value);
}

QString spanText(std::int64_t ms)
{
    const std::int64_t minutes = std::abs(ms) / 60'000;
    return minutes < 120 ? u"%1 min"_s.arg(minutes) : u"%1 h"_s.arg(minutes / 60);
}

} // namespace

Status SyncEngine::noteIdentity(AccountId id, const Identity &identity)
{
    bool pricesTurned = false; // off, or on again
    TRY(transact([&]() -> Status {
        TRY_ASSIGN(auto account, m_context.accounts.find(id));
        if (!account)
            return makeError(ErrorCode::NotFound, u"the account is gone"_s);
        TRY_ASSIGN(const AccountPolicy before, m_context.policy(id));
        const bool wereOff = account->identity.contains(otherCurrencyKey);
        account->identity.insert(u"account"_s, identity.account);
        account->identity.insert(u"summary"_s, identity.summary);
        account->identity.insert(u"shop"_s, identity.shop);
        if (identity.clockSkewMs)
            account->identity.insert(clockSkewKey, qint64(*identity.clockSkewMs));
        else
            account->identity.remove(clockSkewKey);
        for (auto it = identity.settings.begin(); it != identity.settings.end(); ++it)
            account->remembered.insert(it.key(), it.value());
        account->remembered.insert(readOnlyKey, identity.isReadOnly);
        account->stockTheirs = identity.stockIsTheirs;
        TRY(judgeCurrency(*account, identity.currency));
        TRY(judgeClock(*account, identity.clockSkewMs));
        pricesTurned = account->identity.contains(otherCurrencyKey) != wereOff;
        m_context.forgetPolicies();
        TRY(m_context.accounts.update(*account));
        TRY_ASSIGN(const AccountPolicy after, m_context.policy(id));
        if (before.stockTheirs == after.stockTheirs)
            return {};
        return turnStock(m_context, id, after.stockTheirs ? StockOwner::Theirs : StockOwner::Ours);
    }));
    return pricesTurned ? refreshAll(id) : Status();
}

// Once prices are linked in a currency, only the owner changes it: 1290 lei are not 1290 euros. Stock goes on.
Status SyncEngine::judgeCurrency(AccountRow &account, const QString &named)
{
    if (named.isEmpty()) // it says nothing of it now, which changes nothing
        return {};
    if (account.currency.isEmpty())
        account.currency = named;
    if (account.currency == named) {
        account.identity.remove(otherCurrencyKey);
        return m_context.runs.settleProblems(currencyFingerprint(account.id), m_context.now());
    }
    account.identity.insert(otherCurrencyKey, named);
    TRY_ASSIGN(const ProblemId problem,
               m_context.runs.report({.kind = u"currency"_s,
                                      .severity = u"error"_s,
                                      .code = errorCodeName(ErrorCode::Conflict),
                                      .fingerprint = currencyFingerprint(account.id),
                                      .account = account.id,
                                      .item = account.name,
                                      .detail = u"linked in %1, it names %2 now"_s.arg(account.currency, named),
                                      .arguments = {{u"before"_s, account.currency}, {u"now"_s, named}},
                                      .firstAt = m_context.now(),
                                      .lastAt = m_context.now()}));
    Q_UNUSED(problem)
    return {};
}

Status SyncEngine::takeCurrency(AccountId id, const QString &currency)
{
    return transact([&]() -> Status {
        TRY_ASSIGN(auto account, m_context.accounts.find(id));
        if (!account)
            return makeError(ErrorCode::NotFound, u"the account is gone"_s);
        if (currency.isEmpty() || account->identity.value(otherCurrencyKey).toString() != currency)
            return makeError(ErrorCode::InvalidRequest,
                             u"must be what the marketplace names now, and that is not %1"_s.arg(currency),
                             u"currency"_s);
        TRY(m_context.runs.log({.at = m_context.now(),
                                .account = id,
                                .field = u"currency"_s,
                                .old = account->currency,
                                .now = currency,
                                .cause = u"manual"_s}));
        account->currency = currency;
        account->identity.remove(otherCurrencyKey);
        m_context.forgetPolicies();
        TRY(m_context.runs.settleProblems(currencyFingerprint(id), m_context.now()));
        return m_context.accounts.update(*account);
    });
}

Status SyncEngine::judgeClock(const AccountRow &account, std::optional<std::int64_t> skewMs)
{
    if (!skewMs || std::abs(*skewMs) <= mostClockSkewMs)
        return m_context.runs.settleProblems(clockFingerprint(account.id), m_context.now());
    const bool isAhead = *skewMs > 0;
    TRY_ASSIGN(const ProblemId problem,
               m_context.runs.report({.kind = u"clock"_s,
                                      .severity = u"warning"_s,
                                      .code = errorCodeName(ErrorCode::Conflict),
                                      .fingerprint = clockFingerprint(account.id),
                                      .account = account.id,
                                      .item = account.name,
                                      .detail = u"%1 %2"_s.arg(spanText(*skewMs), isAhead ? u"ahead"_s : u"behind"_s),
                                      .arguments = {{u"skew_ms"_s, qint64(*skewMs)}},
                                      .firstAt = m_context.now(),
                                      .lastAt = m_context.now()}));
    Q_UNUSED(problem)
    return {};
}

} // namespace evenstock
