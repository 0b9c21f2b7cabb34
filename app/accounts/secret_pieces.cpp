// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/secret_pieces.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QString mark = u"evenstock-chunks "_s; // a secret that begins so is stored in chunks itself

QString sumOf(const QString &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

SecretPieces piecesOf(const QString &secret)
{
    const QByteArray bytes = secret.toUtf8();
    if (bytes.size() <= mostEntryBytes && !secret.startsWith(mark))
        return {.head = secret};
    SecretPieces pieces;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = qMin(at + mostEntryBytes, bytes.size());
        while (end < bytes.size() && (static_cast<unsigned char>(bytes[end]) & 0xc0) == 0x80)
            --end; // never inside a letter
        pieces.chunks.append(QString::fromUtf8(bytes.sliced(at, end - at)));
        at = end;
    }
    pieces.head = mark + u"%1 %2"_s.arg(pieces.chunks.size()).arg(sumOf(secret));
    return pieces;
}

std::optional<PiecesHead> parsePiecesHead(const QString &entry)
{
    if (!entry.startsWith(mark))
        return {};
    const QStringList parts = entry.sliced(mark.size()).split(u' ');
    return PiecesHead{parts.value(0).toInt(), parts.value(1)};
}

std::optional<QString> joinedPieces(const PiecesHead &head, const QStringList &chunks)
{
    const QString secret = chunks.join(QString());
    if (chunks.size() != head.count || sumOf(secret) != head.sum)
        return {};
    return secret;
}

} // namespace evenstock
