// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QString>
#include <QtEndian>

#include <zlib.h>

namespace evenstock {

// The files in a ZIP archive by name; empty where it is no whole archive.
inline QMap<QString, QByteArray> unzipped(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray zip = file.readAll();
    const auto number = [&zip](qsizetype at, int bytes) -> qsizetype {
        if (at < 0 || at + bytes > zip.size())
            return 0;
        return bytes == 2 ? qFromLittleEndian<quint16>(zip.constData() + at)
                          : qFromLittleEndian<quint32>(zip.constData() + at);
    };
    const qsizetype end = zip.lastIndexOf("PK\x05\x06");
    if (end < 0)
        return {};
    QMap<QString, QByteArray> files;
    qsizetype at = number(end + 16, 4);
    for (qsizetype n = number(end + 10, 2); n > 0; --n) {
        const qsizetype packed = number(at + 20, 4);
        const qsizetype size = number(at + 24, 4);
        const qsizetype nameLength = number(at + 28, 2);
        const qsizetype local = number(at + 42, 4);
        const qsizetype data = local + 30 + number(local + 26, 2) + number(local + 28, 2);
        QByteArray content(size, '\0');
        if (number(at + 10, 2) == 8) {
            z_stream stream{};
            stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(zip.constData())) + data;
            stream.avail_in = static_cast<uInt>(packed);
            stream.next_out = reinterpret_cast<Bytef *>(content.data());
            stream.avail_out = static_cast<uInt>(size);
            inflateInit2(&stream, -MAX_WBITS);
            const int result = inflate(&stream, Z_FINISH);
            inflateEnd(&stream);
            if (result != Z_STREAM_END)
                return {};
        } else {
            content = zip.mid(data, size);
        }
        files.insert(QString::fromUtf8(zip.mid(at + 46, nameLength)), content);
        at += 46 + nameLength + number(at + 30, 2) + number(at + 32, 2);
    }
    return files;
}

} // namespace evenstock
