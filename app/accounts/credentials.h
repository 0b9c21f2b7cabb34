// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/secret_store.h"
#include "models/core/clock.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <deque>
#include <functional>

namespace evenstock {

class AccountRepository;

// What makes the keys and hashes of one data directory its own.
struct CredentialProfile {
    QString uuid = {}; // program setting "profile"
    QByteArray salt =
        {}; // file "credential.salt" (0600), in no backup: the hashes in the store tell nothing without it
};
// Reads both, and makes them where they are missing. Engine thread.
Result<CredentialProfile> openCredentialProfile(AccountRepository &repository, const QString &dataDir);

// The fields to load, by ConnectorInfo::credentials: those it calls optional, and the others.
struct CredentialNames {
    QStringList required = {};
    QStringList optional = {};
};

struct LoadedCredentials {
    QMap<QString, QString> secrets = {}; // by field; with whatever else was saved for this owner (a shared secret)
    QStringList changed = {};            // fields whose secret is another than was last saved or loaded here
    QMap<QString, UtcMs> savedAt = {};   // by field; one that was never saved or seen before is not there
};

// The secrets of accounts, in whichever store the owner chose, with a row in the database for each that says when it
// was saved and (as HMAC-SHA256) whether it is still the same, never the secret. Lives on the engine thread, where the
// repository may write; its functions may be called from any thread and answer like a SecretStore. One request at a
// time: of a load and a save the later one sees the whole of the earlier one.
class Credentials : public QObject
{
    Q_OBJECT

public:
    // All but `profile` outlive this object.
    Credentials(SecretStore &store, AccountRepository &repository, const Clock &clock, CredentialProfile profile,
                QObject *parent = nullptr);

    // `owner` as in secretKey(). Secrets come clean (Connector::cleanCredential). An empty one removes the field. Stops
    // at the first failure: the fields before it (in the order of the map) stay saved, Error::item names the failed
    // one.
    void save(const QString &owner, const QMap<QString, QString> &secrets, Attention attention, QObject *context,
              SecretCallback<void> done);
    // Fails where a required field, or an optional one that was saved once, cannot be had; Error::item names it.
    void load(const QString &owner, const CredentialNames &names, Attention attention, QObject *context,
              SecretCallback<LoadedCredentials> done);
    // Removes the named fields and all that were ever saved. What could not be removed is remembered, to be tried
    // again.
    void removeAll(const QString &owner, const CredentialNames &names, Attention attention, QObject *context,
                   SecretCallback<void> done);

    // The field of an owner of which save() keeps what a new secret replaces, under previousOf(field): webhooks signed
    // with it are still on their way. Empty: none. Asked on the engine thread; before the first save.
    void keepPreviousOf(std::function<QString(const QString &owner)> field) { m_keptOf = std::move(field); }
    static QString previousOf(const QString &field) { return field + QStringLiteral(".previous"); }

    SecretStore &store() const { return m_store; }

private:
    struct Save;
    struct Load;
    struct Known;

    void enqueue(std::function<void()> task);
    void startNext();
    void finished();

    void saveNext(const std::shared_ptr<Save> &save);
    void keepPrevious(const std::shared_ptr<Save> &save, const QString &field);
    void loadNext(const std::shared_ptr<Load> &load);
    void loaded(const std::shared_ptr<Load> &load, const QString &field, const SecretResult<QString> &answer);
    SecretStatus readingOf(Load &load, const QString &field, const QString &secret);
    SecretStatus absenceOf(const Load &load, const QString &field, const SecretResult<QString> &answer) const;

    Result<QMap<QString, Known>> knownFields(const QString &owner);
    Status remember(const QString &owner, const QString &field, const QString &secret);
    QString fingerprint(const QString &owner, const QString &field, const QString &secret) const;

    SecretStore &m_store;
    AccountRepository &m_repository;
    const Clock &m_clock;
    CredentialProfile m_profile;
    std::function<QString(const QString &owner)> m_keptOf;
    std::deque<std::function<void()>> m_tasks; // the first one runs while m_busy
    bool m_busy = false;
};

} // namespace evenstock
