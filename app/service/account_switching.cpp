// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/account_switching.h"

#include "app/sync/absence.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

Status logSetting(EngineServices &services, AccountId account, const QString &field, const std::optional<QString> &old,
                  const std::optional<QString> &now, std::int64_t batch)
{
    return services.context().runs.log({.at = services.now(),
                                        .account = account,
                                        .field = field,
                                        .old = old,
                                        .now = now,
                                        .cause = u"manual"_s,
                                        .batch = batch});
}

namespace {

// Off again before all of it was read, everything is unexplained for the first absence still: what asked is known.
Status rememberAsked(EngineServices &services, AccountRow &account)
{
    if (account.remembered.contains(askedBeforeOff))
        return {};
    TRY_ASSIGN(const QList<qint64> asked,
               services.shop.rows(
                   "SELECT id FROM listings WHERE account_id = ? AND trust = 'unexplained' AND "
                   "trust <> 'confirmed' AND link = 'linked' LIMIT ?",
                   [](const Statement &s) { return qint64(s.int64(0)); }, account.id, mostAskedKept + 1));
    if (asked.size() > mostAskedKept)
        return {};
    account.remembered.insert(askedBeforeOff, QJsonArray::fromVariantList(QVariantList(asked.begin(), asked.end())));
    account.remembered.insert(offSince, qint64(services.now()));
    return {};
}

} // namespace

Status switchOff(EngineServices &services, AccountRow account, const QString &as)
{
    account.enabled = false;
    account.unseenSince = services.now(); // sales there go unseen from now on
    services.runs.cancelAll(account.id);
    TRY(services.engine.transact([&]() -> Status {
        TRY(rememberAsked(services, account));
        TRY(services.context().accounts.update(account));
        TRY(services.context().listings.setTrust(account.id, Trust::Unexplained));
        TRY(services.refresh.mark(account.id)); // another channel may have to show the last piece
        TRY_ASSIGN(const std::int64_t batch, services.context().accounts.nextSequence());
        return logSetting(services, account.id, u"enabled"_s, u"true"_s, as, batch);
    }));
    services.refresh.begin(account.id);
    services.events.data({u"accounts"_s, u"listings"_s});
    return {};
}

Status switchOffOthers(EngineServices &services, const AccountRow &account)
{
    const auto connector = services.briefings.connector(account.marketplace);
    if (!connector || !connector->info().capabilities.oneActive)
        return {};
    TRY_ASSIGN(const auto settings, services.context().accounts.settings(account.id));
    if (settings.value(u"active_keys"_s) == "several"_L1)
        return {};
    const QString standard = connector->info().defaultUrl;
    const auto addressOf = [&standard](const AccountRow &one) {
        QString address = one.url.isEmpty() ? standard : one.url;
        while (address.endsWith(u'/'))
            address.chop(1);
        return address;
    };
    TRY_ASSIGN(const auto all, services.context().accounts.all());
    for (const AccountRow &other : all) {
        const bool isSameSource = other.marketplace == account.marketplace && addressOf(other) == addressOf(account);
        if (isSameSource && other.id != account.id && other.enabled)
            TRY(switchOff(services, other, offForAnother));
    }
    return {};
}

} // namespace evenstock
