// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/image_files.h"

#include "models/store/file_steps.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &file, const QString &why)
{
    return makeError(ErrorCode::InvalidRequest, u"%1 %2"_s.arg(file, why), file);
}

} // namespace

QString imageKind(const QByteArray &start)
{
    if (start.startsWith("\xff\xd8\xff"))
        return u"jpg"_s;
    if (start.startsWith("\x89PNG\r\n\x1a\n"))
        return u"png"_s;
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a"))
        return u"gif"_s;
    if (start.startsWith("RIFF") && start.mid(8, 4) == "WEBP")
        return u"webp"_s;
    return {};
}

Result<QString> addImageFile(const QString &path, const QString &folder)
{
    // A pipe or a device would never end.
    if (!QFileInfo(path).isFile())
        return refused(path, u"is not a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(path, u"cannot be read: "_s + file.errorString());
    if (file.size() > mostImageBytes)
        return refused(path, u"is larger than %1 MB"_s.arg(mostImageBytes >> 20));
    const QByteArray bytes = file.read(mostImageBytes + 1);
    const QString kind = imageKind(bytes);
    if (bytes.size() > mostImageBytes || kind.isEmpty())
        return refused(path, u"is no picture (JPEG, PNG, GIF or WebP)"_s);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32);
    const QString name = QString::fromLatin1(hash) + u'.' + kind;
    const QString target = QDir(folder).filePath(name);
    if (QFileInfo::exists(target))
        return name;
    TRY(replaceFile(target, bytes));
    return name;
}

} // namespace evenstock
