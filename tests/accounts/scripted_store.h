// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/secret_reply.h"

#include <QMap>
#include <QStringList>

namespace evenstock {

// A store in the test's own thread that answers as told: fails the n-th request or every request for a key, hides what
// it has as a locked keyring does, and writes down what was asked.
class ScriptedStore final : public SecretStore
{
public:
    explicit ScriptedStore(SecretStoreKind kind = SecretStoreKind::Keychain)
        : m_kind(kind)
    {
    }

    QMap<QString, QString> secrets;
    QStringList asked; // "read org.…/token"
    QMap<QString, SecretSituation> failures;
    int failAt = 0; // 1 = the first request; 0 = none

    SecretStoreKind kind() const override { return m_kind; }

    void read(const QString &key, Attention, QObject *context, SecretCallback<QString> done) override
    {
        const SecretReply<QString> reply(context, std::move(done));
        if (const auto failure = next(QStringLiteral("read "), key); failure != SecretSituation::Fine)
            reply({failure, QStringLiteral("as told")});
        else if (!secrets.contains(key))
            reply({SecretSituation::Missing, QStringLiteral("not found")});
        else
            reply(secrets.value(key));
    }

    void write(const QString &key, const QString &secret, Attention, QObject *context,
               SecretCallback<void> done) override
    {
        const SecretReply<void> reply(context, std::move(done));
        if (const auto failure = next(QStringLiteral("write "), key); failure != SecretSituation::Fine)
            return reply({failure, QStringLiteral("as told")});
        secrets.insert(key, secret);
        reply({});
    }

    void remove(const QString &key, Attention, QObject *context, SecretCallback<void> done) override
    {
        const SecretReply<void> reply(context, std::move(done));
        if (const auto failure = next(QStringLiteral("remove "), key); failure != SecretSituation::Fine)
            return reply({failure, QStringLiteral("as told")});
        secrets.remove(key);
        reply({});
    }

    void check(Attention, QObject *context, SecretCallback<void> done) override
    {
        SecretReply<void>(context, std::move(done))({});
    }

private:
    SecretSituation next(const QString &verb, const QString &key)
    {
        asked.append(verb + key);
        if (failAt != 0 && asked.size() == failAt)
            return SecretSituation::Failed;
        return failures.value(key, SecretSituation::Fine);
    }

    SecretStoreKind m_kind;
};

} // namespace evenstock
