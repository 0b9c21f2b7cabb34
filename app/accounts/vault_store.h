// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/vault.h"

#include <QThread>

namespace evenstock {

// The vault as a SecretStore: a thread of its own does what blocks. Its end waits for the request that is running, so
// a passphrase source that waits for the owner must be answered first.
class VaultStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit VaultStore(VaultOptions options, QObject *parent = nullptr);
    ~VaultStore() override;

    SecretStoreKind kind() const override { return SecretStoreKind::Vault; }
    void read(const QString &key, Attention attention, QObject *context, SecretCallback<QString> done) override;
    void write(const QString &key, const QString &secret, Attention attention, QObject *context,
               SecretCallback<void> done) override;
    void remove(const QString &key, Attention attention, QObject *context, SecretCallback<void> done) override;
    void check(Attention attention, QObject *context, SecretCallback<void> done) override;
    void prepare(Attention attention, QObject *context, SecretCallback<void> done) override;
    void changePassphrase(SecretBytes passphrase, QObject *context, SecretCallback<void> done);

private:
    template <typename T>
    void later(QObject *context, SecretCallback<T> done, std::function<SecretResult<T>(Vault &)> work);

    QThread m_thread;
    QObject m_there; // lives on m_thread
    Vault m_vault;   // used on m_thread only
};

} // namespace evenstock
