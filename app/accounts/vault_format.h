// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/secret_store.h"
#include "app/accounts/wipe.h"

#include <QByteArray>
#include <QMap>

namespace evenstock {

// The bytes of a vault file, and nothing about files. Version 1, numbers big-endian:
//
//     0  "EVSVAULT"            20  salt, 32 bytes                  72  HMAC-SHA256(check key, bytes 0..51)
//     8  version               52  nonce, 12 bytes, new at         104 SHA-256(bytes 0..103)
//     9  1 = scrypt                every write                     136 AES-256-GCM(JSON object key -> secret),
//     10 log2 N                64  length of the encrypted             bytes 0..135 authenticated with it
//     11 0                         text, 8 bytes                   end 16 bytes of tag
//     12 r   16 p
//
// scrypt gives 64 bytes: cipher key, then check key. The plain SHA-256 tells an accidental change of the header from a
// wrong passphrase, which is then what a wrong HMAC means; whoever changes the file on purpose can make it say either,
// and gets no further.

// RFC 7914. Memory is 128 * N * r bytes, cost grows with N * p. 2^16 twice costs a guesser as much time as 2^17 once
// and keeps the program's peak under its memory goal.
struct ScryptParameters {
    int log2N = 16;
    quint32 r = 8;
    quint32 p = 2;
    bool operator==(const ScryptParameters &) const = default;
};
// Bounds for a file to be read, so that a damaged or planted one takes neither the memory nor the day.
inline constexpr int leastLog2N = 14;
inline constexpr quint64 mostScryptMemory = quint64(512) * 1024 * 1024;
inline constexpr quint32 mostScryptParallel = 4;
inline constexpr quint64 mostVaultBytes = quint64(16) * 1024 * 1024;

struct VaultHeader {
    ScryptParameters scrypt = {};
    QByteArray salt = {};
    QByteArray nonce = {};
    QByteArray check = {};
    QByteArray bytes = {}; // all of it, as authenticated
};
// Reads the header of a whole file and sees that nothing was cut off. Damaged, or Failed where a newer version made it.
SecretResult<VaultHeader> parseVaultHeader(const QByteArray &file);

// The key of one passphrase and salt. Moved, never copied; wiped at its end.
class VaultKey
{
public:
    // Takes about half a second and 64 MiB with the default parameters.
    static Result<VaultKey> derive(const SecretBytes &passphrase, const ScryptParameters &scrypt,
                                   const QByteArray &salt);
    // With a new random salt.
    static Result<VaultKey> create(const SecretBytes &passphrase, const ScryptParameters &scrypt);

    bool fits(const VaultHeader &header) const;  // made with the same parameters and salt
    bool opens(const VaultHeader &header) const; // the passphrase was the right one

private:
    friend SecretResult<QMap<QString, QString>> openVault(const QByteArray &, const VaultHeader &, const VaultKey &);
    friend Result<QByteArray> sealVault(const QMap<QString, QString> &, const VaultKey &);
    QByteArray check(const QByteArray &header) const;

    ScryptParameters m_scrypt;
    QByteArray m_salt;
    SecretBytes m_cipher;
    SecretBytes m_check;
};

// Secrets by key. `key` opens the header: a tag that does not fit is Damaged.
SecretResult<QMap<QString, QString>> openVault(const QByteArray &file, const VaultHeader &header, const VaultKey &key);
// A whole file, under a nonce of its own.
Result<QByteArray> sealVault(const QMap<QString, QString> &secrets, const VaultKey &key);

} // namespace evenstock
