// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/engine_lock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace evenstock {

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

// flock and not QLockFile: that one asks whether the process id in the file still lives, and in a container or after a
// restart of the machine another process has that number.
struct EngineLock::Handle {
    explicit Handle(int number)
        : descriptor(number)
    {
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle() { ::close(descriptor); }
    int descriptor = -1;
    bool enforced = true;
};

Result<std::optional<EngineLock>> EngineLock::tryTake(const DataDirectory &data)
{
    const QByteArray name = QFile::encodeName(data.lockFile());
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return makeError(ErrorCode::Storage, u"%1 cannot be opened: %2"_s.arg(data.lockFile(), qt_error_string(errno)));
    auto handle = std::make_unique<Handle>(descriptor);
    int done = 0;
    do {
        done = ::flock(descriptor, LOCK_EX | LOCK_NB);
    } while (done != 0 && errno == EINTR);
    if (done != 0 && errno == EWOULDBLOCK)
        return std::optional<EngineLock>();
    if (done != 0 && errno != ENOLCK && errno != EOPNOTSUPP && errno != ENOSYS)
        return makeError(ErrorCode::Storage, u"%1 cannot be locked: %2"_s.arg(data.lockFile(), qt_error_string(errno)));
    handle->enforced = done == 0;
    return std::optional(EngineLock(std::move(handle)));
}

bool EngineLock::isEnforced() const
{
    return m_handle->enforced;
}

#else

// Here the system keeps the file of a QLockFile from being opened twice, so it ends with its process too.
struct EngineLock::Handle {
    explicit Handle(const QString &path)
        : file(path)
    {
        file.setStaleLockTime(0);
    }
    QLockFile file;
};

Result<std::optional<EngineLock>> EngineLock::tryTake(const DataDirectory &data)
{
    auto handle = std::make_unique<Handle>(data.lockFile());
    if (handle->file.tryLock(0))
        return std::optional(EngineLock(std::move(handle)));
    if (handle->file.error() == QLockFile::LockFailedError)
        return std::optional<EngineLock>();
    return makeError(ErrorCode::Storage, u"%1 cannot be locked"_s.arg(data.lockFile()));
}

bool EngineLock::isEnforced() const
{
    return true;
}

#endif

EngineLock::EngineLock(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

EngineLock::EngineLock(EngineLock &&) noexcept = default;
EngineLock &EngineLock::operator=(EngineLock &&) noexcept = default;
EngineLock::~EngineLock() = default;

Status EngineLock::describe(const DataDirectory &data, const EngineHolder &holder) const
{
    const QJsonObject object{{u"pid"_s, holder.pid}, {u"role"_s, holder.role}, {u"socket"_s, holder.socket}};
    QSaveFile file(data.holderFile());
    file.setDirectWriteFallback(true);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson(QJsonDocument::Compact)) < 0 ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || !file.flush() || !file.commit())
        return makeError(ErrorCode::Storage, u"%1 cannot be written: %2"_s.arg(data.holderFile(), file.errorString()));
    return {};
}

std::optional<EngineHolder> EngineLock::holder(const DataDirectory &data)
{
    QFile file(data.holderFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.read(64LL * 1024));
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    return EngineHolder{.pid = object.value(u"pid"_s).toInteger(),
                        .role = object.value(u"role"_s).toString(),
                        .socket = object.value(u"socket"_s).toString()};
}

} // namespace evenstock
