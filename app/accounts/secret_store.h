// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace evenstock {

// Where secrets are kept. Keychain unless the owner chose otherwise; a store never falls back to another one.
enum class SecretStoreKind { Keychain, Vault, Session };
QString secretStoreKindName(SecretStoreKind kind); // as in "--secret-store vault"
std::optional<SecretStoreKind> secretStoreKindFromName(const QString &name);

// What the owner can do about an answer; ErrorCode says what the engine does.
enum class SecretSituation {
    Fine,
    Locked,          // unlock the keyring, or give the vault's passphrase, then retry
    Absent,          // no keychain on this machine: install one, or choose the vault or the session
    Missing,         // certainly not stored: enter it
    LockedOrMissing, // was saved once and cannot be seen: first unlock and retry, then enter it again
    TimedOut,        // no answer from the system keyring, or another program holds the vault: retry
    WrongPassphrase, // of the vault
    Damaged,         // stored data does not check: the vault from a backup, or enter the secret again
    Failed,          // anything else, in Error::detail
};
QString secretSituationName(SecretSituation situation); // "locked_or_missing"

// The Error of a situation: TimedOut is Timeout, Missing and LockedOrMissing are Unauthorized, Failed is Storage, the
// others are SecretsUnavailable. `detail` is an English sentence with what to do and never a secret; `item` is the
// field it is about.
Error secretError(SecretSituation situation, const QString &detail, const QString &item = {});

// A Result that also tells the situation. TRY passes its Error on and drops the situation.
template <typename T>
class [[nodiscard]] SecretResult : public Result<T>
{
public:
    SecretResult(T value)
        : Result<T>(std::move(value))
    {
    }
    SecretResult(SecretSituation situation, Error error)
        : Result<T>(std::move(error))
        , m_situation(situation)
    {
    }
    SecretResult(SecretSituation situation, const QString &detail)
        : SecretResult(situation, secretError(situation, detail))
    {
    }
    SecretSituation situation() const { return m_situation; }

private:
    SecretSituation m_situation = SecretSituation::Fine;
};

template <>
class [[nodiscard]] SecretResult<void> : public Status
{
public:
    SecretResult() = default;
    SecretResult(SecretSituation situation, Error error)
        : Status(std::move(error))
        , m_situation(situation)
    {
    }
    SecretResult(SecretSituation situation, const QString &detail)
        : SecretResult(situation, secretError(situation, detail))
    {
    }
    SecretSituation situation() const { return m_situation; }

private:
    SecretSituation m_situation = SecretSituation::Fine;
};
using SecretStatus = SecretResult<void>;

template <typename T>
using SecretCallback = std::function<void(const SecretResult<T> &)>;

// Whether somebody waits for the answer. Interactive may open the system's "unlock" window and waits up to two minutes
// for it; Background opens none where that can be known, and gives up after seconds.
enum class Attention { Interactive, Background };

enum class SecretStoreState {
    Ready,
    Waiting, // an answer is overdue: "waiting for the system keyring"
};

// Keeps texts under keys. Every function may be called from any thread and returns at once, also in the window's
// thread. The answer comes exactly once, through the event loop of the thread `context` lives in, unless `context` or
// the store is destroyed before; requests are carried out in the order they came.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual SecretStoreKind kind() const = 0;
    virtual void read(const QString &key, Attention attention, QObject *context, SecretCallback<QString> done) = 0;
    // Fine means that it was read back and is the same. Refused by checkSecret(): Failed with InvalidRequest.
    virtual void write(const QString &key, const QString &secret, Attention attention, QObject *context,
                       SecretCallback<void> done) = 0;
    // Fine means that it is certainly gone, or never was.
    virtual void remove(const QString &key, Attention attention, QObject *context, SecretCallback<void> done) = 0;
    // Whether the store can be used now, for "doctor" and at start; reads no secret.
    virtual void check(Attention attention, QObject *context, SecretCallback<void> done) = 0;
    // As check(), and makes what a first write would make: a vault, with the passphrase it asks for.
    virtual void prepare(Attention attention, QObject *context, SecretCallback<void> done)
    {
        check(attention, context, std::move(done));
    }

Q_SIGNALS:
    void stateChanged(evenstock::SecretStoreState state);
};

// `<app-id>/<profile>/<owner>/<field>`: profile = UUID of the data directory, owner = UUID of the account or the name
// of a part of the program ("local-api"). Parts are [A-Za-z0-9_.-]; an empty result says that one is not.
QString secretKey(const QString &profile, const QString &owner, const QString &field);

// What every store accepts: 1 byte to 256 KiB of well-formed UTF-8 text without NUL; ErrorCode::InvalidRequest.
Status checkSecret(const QString &secret);
inline constexpr qsizetype mostSecretBytes = qsizetype(256) * 1024;

} // namespace evenstock
