// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/secret_store.h"

#include <QHash>

#include <mutex>

namespace evenstock {

// Keeps secrets in memory until the program ends ("keep until I quit"); nothing is written anywhere.
class SessionStore final : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;
    ~SessionStore() override;

    SecretStoreKind kind() const override { return SecretStoreKind::Session; }
    void read(const QString &key, Attention attention, QObject *context, SecretCallback<QString> done) override;
    void write(const QString &key, const QString &secret, Attention attention, QObject *context,
               SecretCallback<void> done) override;
    void remove(const QString &key, Attention attention, QObject *context, SecretCallback<void> done) override;
    void check(Attention attention, QObject *context, SecretCallback<void> done) override;

private:
    std::mutex m_mutex;
    QHash<QString, QString> m_secrets; // guarded by m_mutex
};

} // namespace evenstock
