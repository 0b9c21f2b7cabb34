// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/receiver_directory.h"

#include "app/webhooks/access_rules.h"

#include <algorithm>

namespace evenstock {

namespace {

template <typename Fits>
const HookAccount *find(const QList<HookAccount> &accounts, Fits fits)
{
    const auto found = std::find_if(accounts.begin(), accounts.end(), fits);
    return found == accounts.end() ? nullptr : &*found;
}

} // namespace

const HookAccount *ReceiverDirectory::byWebhookId(const QString &marketplace, const QString &webhookId) const
{
    return find(accounts, [&](const HookAccount &account) {
        return account.marketplace == marketplace && !webhookId.isEmpty() && account.webhookId == webhookId;
    });
}

const HookAccount *ReceiverDirectory::byUuid(const QString &uuid) const
{
    return find(accounts, [&](const HookAccount &account) { return !uuid.isEmpty() && account.uuid == uuid; });
}

QList<const HookAccount *> ReceiverDirectory::byKey(const QString &marketplace, const QByteArray &key) const
{
    QList<const HookAccount *> found;
    for (const HookAccount &account : accounts) {
        if (account.marketplace != marketplace)
            continue;
        bool opens = false;
        for (const QByteArray &secret : account.secrets)
            opens |= isSameSecret(secret, key) && !secret.isEmpty();
        if (opens)
            found.append(&account);
    }
    return found;
}

qint64 ReceiverDirectory::browserWith(const QByteArray &token, const QByteArray &origin) const
{
    qint64 found = 0;
    for (const PairedBrowser &browser : browsers) {
        const bool isFrom = origin.isEmpty() || browser.origin.isEmpty() || origin == browser.origin;
        if (isSameSecret(browser.token, token) && !browser.token.isEmpty() && isFrom)
            found = browser.id;
    }
    return found;
}

bool ReceiverDirectory::lacksSecrets(const QString &marketplace) const
{
    return std::any_of(accounts.begin(), accounts.end(), [&](const HookAccount &account) {
        return account.marketplace == marketplace && !account.knowsSecrets;
    });
}

void DirectoryBoard::publish(ReceiverDirectory directory)
{
    auto next = std::make_shared<const ReceiverDirectory>(std::move(directory));
    const std::lock_guard lock(m_mutex);
    m_current.swap(next); // the old one ends outside of the lock, or with its last reader
}

std::shared_ptr<const ReceiverDirectory> DirectoryBoard::current() const
{
    const std::lock_guard lock(m_mutex);
    return m_current;
}

} // namespace evenstock
