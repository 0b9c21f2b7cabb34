// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/vault.h"

#include "models/store/file_steps.h"

#include <QFile>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

SecretStatus failed(const QString &detail)
{
    return {SecretSituation::Failed, detail};
}

} // namespace

Vault::Vault(VaultOptions options)
    : m_options(std::move(options))
{
    if (!m_options.passphrase)
        m_options.passphrase = [](const PassphraseQuestion &) -> Result<SecretBytes> {
            return makeError(ErrorCode::InvalidRequest, u"Nobody can be asked for the passphrase of the vault here."_s);
        };
}

SecretResult<QString> Vault::read(const QString &key, Attention attention)
{
    const auto loaded = load(attention);
    if (!loaded)
        return {loaded.situation(), loaded.error()};
    if (!loaded->secrets.contains(key))
        return {SecretSituation::Missing, u"The vault does not hold it."_s};
    return loaded->secrets.value(key);
}

SecretStatus Vault::write(const QString &key, const QString &secret, Attention attention)
{
    if (Status accepted = checkSecret(secret); !accepted)
        return {SecretSituation::Failed, std::move(accepted).error()};
    return edit(attention, [&](Secrets &secrets) {
        secrets.insert(key, secret);
        return Status();
    });
}

SecretStatus Vault::remove(const QString &key, Attention attention)
{
    const auto loaded = load(attention);
    if (!loaded)
        return {loaded.situation(), loaded.error()};
    if (!loaded->secrets.contains(key))
        return {};
    return edit(attention, [&](Secrets &secrets) {
        secrets.remove(key);
        return Status();
    });
}

SecretStatus Vault::check(Attention attention)
{
    const auto loaded = load(attention);
    if (!loaded)
        return {loaded.situation(), loaded.error()};
    return {};
}

SecretStatus Vault::prepare(Attention attention)
{
    if (QFile::exists(m_options.path))
        return check(attention);
    return edit(attention, [](Secrets &) { return Status(); });
}

SecretStatus Vault::changePassphrase(const SecretBytes &passphrase)
{
    if (!QFile::exists(m_options.path))
        return {SecretSituation::Missing, u"There is no vault yet: the first secret makes one."_s};
    auto key = VaultKey::create(passphrase, m_options.scrypt);
    if (!key)
        return {SecretSituation::Failed, std::move(key).error()};
    std::optional<VaultKey> other = *std::move(key);
    SecretStatus changed = edit(Attention::Interactive, [&](Secrets &) {
        std::swap(m_key, other);
        return Status();
    });
    if (!changed && other)
        std::swap(m_key, other); // still the one that opens the file
    return changed;
}

SecretResult<Vault::Contents> Vault::load(Attention attention)
{
    QFile file(m_options.path);
    if (!file.exists())
        return Contents();
    const bool readable = file.size() <= static_cast<qint64>(mostVaultBytes + 1024) && file.open(QIODevice::ReadOnly);
    if (!readable)
        return {SecretSituation::Failed, u"The vault %1 cannot be read: %2"_s.arg(file.fileName(), file.errorString())};
    const QByteArray bytes = file.readAll();
    const auto header = parseVaultHeader(bytes);
    if (!header)
        return {header.situation(), header.error()};
    if (const SecretStatus unlocked = unlock(*header, attention); !unlocked)
        return {unlocked.situation(), unlocked.error()};
    auto secrets = openVault(bytes, *header, *m_key);
    if (!secrets)
        return {secrets.situation(), secrets.error()};
    return Contents{.exists = true, .secrets = *std::move(secrets)};
}

SecretStatus Vault::unlock(const VaultHeader &header, Attention attention)
{
    if (m_key && m_key->opens(header))
        return {};
    for (int attempt = 1; attempt <= m_options.attempts; ++attempt) {
        auto passphrase = m_options.passphrase({PassphraseQuestion::Purpose::Open, attention, attempt});
        if (!passphrase && attempt == 1)
            return {SecretSituation::Locked, std::move(passphrase).error()};
        if (!passphrase)
            break;
        auto key = VaultKey::derive(*passphrase, header.scrypt, header.salt);
        if (!key)
            return {SecretSituation::Failed, std::move(key).error()};
        if (key->opens(header)) {
            m_key = *std::move(key);
            return {};
        }
    }
    return {SecretSituation::WrongPassphrase, u"That is not the passphrase of the vault."_s};
}

SecretStatus Vault::create(Attention attention)
{
    auto passphrase = m_options.passphrase({PassphraseQuestion::Purpose::Create, attention, 1});
    if (!passphrase)
        return {SecretSituation::Locked, std::move(passphrase).error()};
    auto key = VaultKey::create(*passphrase, m_options.scrypt);
    if (!key)
        return {SecretSituation::Failed, std::move(key).error()};
    m_key = *std::move(key);
    return {};
}

// The passphrase is asked for before the lock is taken, so that nobody waits for somebody typing; whatever another
// process did in between is seen by the second load.
SecretStatus Vault::edit(Attention attention, const std::function<Status(Secrets &)> &change)
{
    auto before = load(attention);
    if (!before)
        return {before.situation(), before.error()};
    if (!before->exists) {
        if (SecretStatus created = create(attention); !created)
            return created;
    }
    QLockFile lock(m_options.path + u".lock"_s);
    lock.setStaleLockTime(0); // only a lock whose process is gone is stale
    if (!lock.tryLock(m_options.lockTimeoutMs)) {
        if (lock.error() == QLockFile::LockFailedError)
            return {SecretSituation::TimedOut, u"Another Evenstock is writing the vault: retry."_s};
        return failed(u"The folder of the vault %1 cannot be written."_s.arg(m_options.path));
    }
    auto current = load(attention);
    if (!current)
        return {current.situation(), current.error()};
    Secrets secrets = current->secrets;
    if (Status changed = change(secrets); !changed)
        return {SecretSituation::Failed, std::move(changed).error()};
    return store(secrets);
}

SecretStatus Vault::store(const Secrets &secrets)
{
    const auto sealed = sealVault(secrets, *m_key);
    if (!sealed)
        return {SecretSituation::Failed, sealed.error()};
    if (Status written = replaceFile(m_options.path, *sealed); !written)
        return {SecretSituation::Failed, makeError(ErrorCode::Storage, u"The vault "_s + written.error().detail)};
    const auto back = load(Attention::Background);
    if (!back)
        return {back.situation(), back.error()};
    if (back->secrets != secrets)
        return {SecretSituation::Damaged, u"The vault does not hold what was just written to it: check the disk."_s};
    return {};
}

} // namespace evenstock
