// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/vault_store.h"

#include "app/accounts/secret_reply.h"
#include "app/accounts/thread_end.h"

using namespace Qt::StringLiterals;

namespace evenstock {

VaultStore::VaultStore(VaultOptions options, QObject *parent)
    : SecretStore(parent)
    , m_vault(std::move(options))
{
    m_thread.setObjectName(u"vault"_s);
    m_there.moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, &m_there, leaveOpenSsl, Qt::DirectConnection);
    m_thread.start();
}

VaultStore::~VaultStore()
{
    m_thread.quit();
    m_thread.wait();
}

template <typename T>
void VaultStore::later(QObject *context, SecretCallback<T> done, std::function<SecretResult<T>(Vault &)> work)
{
    QMetaObject::invokeMethod(
        &m_there,
        [this, reply = SecretReply<T>(context, std::move(done)), work = std::move(work)] { reply(work(m_vault)); },
        Qt::QueuedConnection);
}

void VaultStore::read(const QString &key, Attention attention, QObject *context, SecretCallback<QString> done)
{
    later<QString>(context, std::move(done), [=](Vault &vault) { return vault.read(key, attention); });
}

void VaultStore::write(const QString &key, const QString &secret, Attention attention, QObject *context,
                       SecretCallback<void> done)
{
    later<void>(context, std::move(done), [=](Vault &vault) { return vault.write(key, secret, attention); });
}

void VaultStore::remove(const QString &key, Attention attention, QObject *context, SecretCallback<void> done)
{
    later<void>(context, std::move(done), [=](Vault &vault) { return vault.remove(key, attention); });
}

void VaultStore::check(Attention attention, QObject *context, SecretCallback<void> done)
{
    later<void>(context, std::move(done), [=](Vault &vault) { return vault.check(attention); });
}

void VaultStore::prepare(Attention attention, QObject *context, SecretCallback<void> done)
{
    later<void>(context, std::move(done), [=](Vault &vault) { return vault.prepare(attention); });
}

void VaultStore::changePassphrase(SecretBytes passphrase, QObject *context, SecretCallback<void> done)
{
    const auto shared = std::make_shared<const SecretBytes>(std::move(passphrase));
    later<void>(context, std::move(done), [shared](Vault &vault) { return vault.changePassphrase(*shared); });
}

} // namespace evenstock
