// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/vault_format.h"

#include "app/accounts/aes_gcm.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <array>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QByteArray magic = "EVSVAULT"_ba;
constexpr char formatVersion = 1;
constexpr char kdfScrypt = 1;
constexpr qsizetype saltAt = 20;
constexpr qsizetype saltBytes = 32;
constexpr qsizetype nonceAt = 52;
constexpr qsizetype lengthAt = 64;
constexpr qsizetype checkAt = 72;
constexpr qsizetype sumAt = 104;
constexpr qsizetype headerBytes = 136;
constexpr std::size_t keyBytes = 32;

SecretResult<VaultHeader> damaged(const QString &what)
{
    return {
        SecretSituation::Damaged,
        u"The vault file is damaged (%1). Put back a copy of it, or move it away and enter the secrets again."_s.arg(
            what)};
}

quint64 memoryOf(const ScryptParameters &scrypt)
{
    return (quint64(128) << scrypt.log2N) * scrypt.r;
}

bool acceptable(const ScryptParameters &scrypt)
{
    const bool bounded = scrypt.log2N >= leastLog2N && scrypt.log2N <= 30 && scrypt.r >= 1 && scrypt.r <= 1024 &&
                         scrypt.p >= 1 && scrypt.p <= mostScryptParallel;
    return bounded && memoryOf(scrypt) <= mostScryptMemory;
}

QByteArray numbered(quint32 value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray identityOf(const ScryptParameters &scrypt, const QByteArray &salt)
{
    const std::array<char, 4> small = {formatVersion, kdfScrypt, static_cast<char>(scrypt.log2N), 0};
    return magic + QByteArray(small.data(), small.size()) + numbered(scrypt.r) + numbered(scrypt.p) + salt;
}

Result<QByteArray> randomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(count)) != 1)
        return makeError(ErrorCode::Internal, u"OpenSSL gave no random bytes."_s);
    return bytes;
}

} // namespace

SecretResult<VaultHeader> parseVaultHeader(const QByteArray &file)
{
    if (file.size() < magic.size() || !file.startsWith(magic))
        return damaged(u"it does not begin as a vault"_s);
    if (file.size() > magic.size() && file.at(8) > formatVersion)
        return {SecretSituation::Failed, u"The vault was made by a newer Evenstock: use that one."_s};
    if (file.size() < headerBytes)
        return damaged(u"its end is missing"_s);
    VaultHeader header;
    header.bytes = file.first(headerBytes);
    const QByteArray sum = QCryptographicHash::hash(file.first(sumAt), QCryptographicHash::Sha256);
    if (sum != header.bytes.sliced(sumAt))
        return damaged(u"its header does not check"_s);
    header.scrypt = {file.at(10), qFromBigEndian<quint32>(file.constData() + 12),
                     qFromBigEndian<quint32>(file.constData() + 16)};
    if (file.at(8) != formatVersion || file.at(9) != kdfScrypt || !acceptable(header.scrypt))
        return damaged(u"its key settings are out of bounds"_s);
    header.salt = file.sliced(saltAt, saltBytes);
    header.nonce = file.sliced(nonceAt, aesNonceBytes);
    header.check = file.sliced(checkAt, sumAt - checkAt);
    const auto length = qFromBigEndian<quint64>(file.constData() + lengthAt);
    if (length > mostVaultBytes || static_cast<quint64>(file.size()) != headerBytes + length + aesTagBytes)
        return damaged(u"its length is not as written"_s);
    return header;
}

Result<VaultKey> VaultKey::derive(const SecretBytes &passphrase, const ScryptParameters &scrypt, const QByteArray &salt)
{
    if (!acceptable(scrypt))
        return makeError(ErrorCode::Internal, u"scrypt settings out of bounds"_s);
    SecretBytes both(2 * keyBytes);
    const auto pass = passphrase.bytes();
    const int done = EVP_PBE_scrypt(reinterpret_cast<const char *>(pass.data()), pass.size(),
                                    reinterpret_cast<const unsigned char *>(salt.constData()),
                                    static_cast<size_t>(salt.size()), quint64(1) << scrypt.log2N, scrypt.r, scrypt.p,
                                    2 * mostScryptMemory, both.bytes().data(), both.bytes().size());
    if (done != 1)
        return makeError(ErrorCode::Storage, u"There is not enough memory to open the vault (%1 MiB)."_s.arg(
                                                 memoryOf(scrypt) / 1024 / 1024));
    VaultKey key;
    key.m_scrypt = scrypt;
    key.m_salt = salt;
    key.m_cipher = SecretBytes(both.bytes().first(keyBytes));
    key.m_check = SecretBytes(both.bytes().last(keyBytes));
    return key;
}

Result<VaultKey> VaultKey::create(const SecretBytes &passphrase, const ScryptParameters &scrypt)
{
    TRY_ASSIGN(const QByteArray salt, randomBytes(saltBytes));
    return derive(passphrase, scrypt, salt);
}

bool VaultKey::fits(const VaultHeader &header) const
{
    return m_scrypt == header.scrypt && m_salt == header.salt;
}

bool VaultKey::opens(const VaultHeader &header) const
{
    const QByteArray expected = check(header.bytes);
    return fits(header) && expected.size() == header.check.size() &&
           CRYPTO_memcmp(expected.constData(), header.check.constData(), static_cast<size_t>(expected.size())) == 0;
}

QByteArray VaultKey::check(const QByteArray &header) const
{
    QByteArray code(QCryptographicHash::hashLength(QCryptographicHash::Sha256), '\0');
    HMAC(EVP_sha256(), m_check.bytes().data(), static_cast<int>(m_check.bytes().size()),
         reinterpret_cast<const unsigned char *>(header.constData()), nonceAt,
         reinterpret_cast<unsigned char *>(code.data()), nullptr);
    return code;
}

SecretResult<QMap<QString, QString>> openVault(const QByteArray &file, const VaultHeader &header, const VaultKey &key)
{
    auto plain = aesGcmOpen(key.m_cipher, header.nonce, header.bytes, file.sliced(headerBytes));
    QMap<QString, QString> secrets;
    if (plain) {
        const QJsonObject object = QJsonDocument::fromJson(*plain).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            secrets.insert(it.key(), it.value().toString());
        wipe(*plain);
        return secrets;
    }
    const auto broken = damaged(u"its contents do not check, the passphrase is right"_s);
    return {broken.situation(), broken.error()};
}

Result<QByteArray> sealVault(const QMap<QString, QString> &secrets, const VaultKey &key)
{
    QJsonObject object;
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        object.insert(it.key(), it.value());
    QByteArray plain = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (static_cast<quint64>(plain.size()) > mostVaultBytes) {
        wipe(plain);
        return makeError(ErrorCode::Storage, u"The vault is full (16 MiB)."_s);
    }
    TRY_ASSIGN(const QByteArray nonce, randomBytes(aesNonceBytes));
    QByteArray length(sizeof(quint64), '\0');
    qToBigEndian(static_cast<quint64>(plain.size()), length.data());
    QByteArray header = identityOf(key.m_scrypt, key.m_salt);
    const QByteArray check = key.check(header);
    header += nonce + length + check;
    header += QCryptographicHash::hash(header, QCryptographicHash::Sha256);
    auto sealed = aesGcmSeal(key.m_cipher, nonce, header, plain);
    wipe(plain);
    TRY_ASSIGN(const QByteArray box, std::move(sealed));
    return header + box;
}

} // namespace evenstock
