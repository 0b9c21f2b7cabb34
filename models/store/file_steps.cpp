// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/file_steps.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <limits>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error cannot(const QString &what, const QString &path, const QString &why)
{
    return makeError(ErrorCode::Storage, u"%1 cannot be %2: %3"_s.arg(path, what, why));
}

} // namespace

Status makePrivateFile(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists()) {
        if (!QDir().mkpath(folder.absolutePath()))
            return makeError(ErrorCode::Storage, u"the folder %1 cannot be made"_s.arg(folder.absolutePath()));
        QFile::setPermissions(folder.absolutePath(), ownerOnly | QFileDevice::ExeOwner);
    }
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return cannot(u"made"_s, path, file.errorString());
    return {};
}

Status syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return cannot(u"opened"_s, path, file.errorString());
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return cannot(u"written"_s, path, qt_error_string());
#endif
    return {};
}

Status syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return cannot(u"opened"_s, path, qt_error_string());
    const bool done = ::fsync(folder) == 0 || errno == EINVAL; // some file systems cannot, and need not
    const QString why = qt_error_string();
    ::close(folder);
    if (!done)
        return cannot(u"written"_s, path, why);
#else
    Q_UNUSED(path)
#endif
    return {};
}

Status moveFile(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return cannot(u"renamed"_s, from, qt_error_string());
#else
    QFile::remove(to);
    QFile file(from);
    if (!file.rename(to))
        return cannot(u"renamed"_s, from, file.errorString());
#endif
    return {};
}

Status replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Qt's commit() does not look whether the last buffer could be written: on a full disk it would put an empty file
    // in the place of a small one.
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
                           file.write(bytes) == bytes.size() && file.flush() && file.commit();
    return isWritten ? Status() : cannot(u"written"_s, path, file.errorString());
}

Status removeFile(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.remove())
        return {};
    return cannot(u"removed"_s, path, file.errorString());
}

// Asked of the system, not of QStorageInfo, which knows nothing where the list of mounts has no entry for the folder
// (in a container or a chroot).
std::optional<qint64> freeBytes(const QString &folder)
{
    std::error_code failed;
    const auto space = std::filesystem::space(QFileInfo(folder).filesystemFilePath(), failed);
    if (failed)
        return std::nullopt;
    return static_cast<qint64>(std::min<std::uintmax_t>(space.available, std::numeric_limits<qint64>::max()));
}

Status needSpace(const QString &folder, qint64 bytes)
{
    const auto free = freeBytes(folder);
    if (!free || *free >= bytes)
        return {};
    const QLocale words(QLocale::English);
    return makeError(ErrorCode::Storage, u"the disk is full: %1 needs %2 and has %3"_s.arg(
                                             folder, words.formattedDataSize(bytes), words.formattedDataSize(*free)));
}

} // namespace evenstock
