// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/session_store.h"

#include "app/accounts/secret_reply.h"
#include "app/accounts/wipe.h"

using namespace Qt::StringLiterals;

namespace evenstock {

SessionStore::~SessionStore()
{
    for (QString &secret : m_secrets)
        wipe(secret);
}

void SessionStore::read(const QString &key, Attention, QObject *context, SecretCallback<QString> done)
{
    const SecretReply<QString> reply(context, std::move(done));
    const std::scoped_lock lock(m_mutex);
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd())
        reply({SecretSituation::Missing, u"Nothing was entered since the program started."_s});
    else
        reply(*found);
}

void SessionStore::write(const QString &key, const QString &secret, Attention, QObject *context,
                         SecretCallback<void> done)
{
    const SecretReply<void> reply(context, std::move(done));
    if (Status accepted = checkSecret(secret); !accepted)
        return reply({SecretSituation::Failed, std::move(accepted).error()});
    const std::scoped_lock lock(m_mutex);
    m_secrets.insert(key, secret);
    reply({});
}

void SessionStore::remove(const QString &key, Attention, QObject *context, SecretCallback<void> done)
{
    const SecretReply<void> reply(context, std::move(done));
    const std::scoped_lock lock(m_mutex);
    m_secrets.remove(key);
    reply({});
}

void SessionStore::check(Attention, QObject *context, SecretCallback<void> done)
{
    SecretReply<void>(context, std::move(done))({});
}

} // namespace evenstock
