// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace evenstock {

// How a text lies in a keychain, whose entries may be small (2,560 bytes on Windows): as it is where it is at most
// 2,400 bytes of UTF-8, else in chunks of that size under `<key>/0`, `<key>/1` … and, under the key itself, a head with
// their count and the SHA-256 of the whole, so that chunks of two different writes are not taken for one secret. Pure.
struct SecretPieces {
    QString head = {};
    QStringList chunks = {};
};
SecretPieces piecesOf(const QString &secret);

struct PiecesHead {
    int count = 0;
    QString sum = {};
};
// Empty where the entry is the secret itself.
std::optional<PiecesHead> parsePiecesHead(const QString &entry);
// Empty where the chunks are not those of the head.
std::optional<QString> joinedPieces(const PiecesHead &head, const QStringList &chunks);

inline constexpr qsizetype mostEntryBytes = 2400;
inline constexpr int mostChunks = 128;

} // namespace evenstock
