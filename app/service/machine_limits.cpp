// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/machine_limits.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t nearMs = 65'000;    // so far back requests are told apart by slots of …
constexpr std::int64_t nearSlotMs = 50;    // … this length, and older ones by …
constexpr std::int64_t farSlotMs = 60'000; // … this, so that a daily limit stays small
constexpr std::int64_t keepMs = 25LL * 3600 * 1000;
constexpr std::int64_t leastWaitMs = 20;
constexpr qint64 mostBytes = 1024 * 1024;
constexpr qsizetype mostOwed = 1000;
constexpr int mostTries = 50;           // a millisecond apart
constexpr std::int64_t waitingMs = 250; // so long after its next try one counts as waiting that was asked to wait
constexpr int mostAhead = 10;           // requests that a program may have more than one that waits

// The window and a margin for clocks that run differently, as LimitWindow has it.
std::int64_t spanOf(const SharedLimits::Need &need)
{
    return need.windowMs + 20 + need.windowMs / 500;
}

#ifdef Q_OS_UNIX

// The file of one key, held under its lock while this lives.
class LockedFile
{
public:
    explicit LockedFile(const QString &path)
        : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
    {
        if (m_descriptor < 0)
            return;
        // Another holds it for a fraction of a millisecond, and is waited for in turn; one that was stopped while it
        // held it would hold this program up too.
        bool isOurs = false;
        for (int tries = 0; tries < mostTries && !isOurs; ++tries) {
            isOurs = ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0;
            m_isBusy = !isOurs && (errno == EWOULDBLOCK || errno == EINTR);
            if (!isOurs && !m_isBusy)
                break;
            if (m_isBusy)
                ::poll(nullptr, 0, 1);
        }
        if (!isOurs) {
            m_descriptor = (::close(m_descriptor), -1);
        }
    }
    LockedFile(const LockedFile &) = delete;
    LockedFile &operator=(const LockedFile &) = delete;
    ~LockedFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    bool isHeld() const { return m_descriptor >= 0; }
    bool isBusy() const { return m_isBusy; }

    QJsonObject read() const
    {
        QByteArray bytes;
        char piece[4096];
        ::lseek(m_descriptor, 0, SEEK_SET);
        for (ssize_t got = 0; bytes.size() < mostBytes && (got = ::read(m_descriptor, piece, sizeof piece)) > 0;)
            bytes.append(piece, got);
        return QJsonDocument::fromJson(bytes).object(); // what was cut by a crash is nothing
    }
    void write(const QJsonObject &object) const
    {
        const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
        const bool isWritten = ::ftruncate(m_descriptor, 0) == 0 &&
                               ::pwrite(m_descriptor, bytes.constData(), size_t(bytes.size()), 0) == bytes.size();
        Q_UNUSED(isWritten) // of a full disk the sync itself will tell
    }

private:
    int m_descriptor = -1;
    bool m_isBusy = false;
};

#endif

// Requests of one program in one bucket: rows [time, count], oldest first, and those on their way [time]; until when it
// counts as one that waits for its turn.
struct Use {
    QList<std::pair<std::int64_t, int>> seen;
    QList<std::int64_t> flying;
    std::int64_t waitsUntil = 0;

    static Use of(const QJsonObject &object)
    {
        Use use;
        for (const QJsonValue &row : object.value("seen"_L1).toArray())
            use.seen.append({row[0].toInteger(), row[1].toInt()});
        for (const QJsonValue &time : object.value("flying"_L1).toArray())
            use.flying.append(time.toInteger());
        use.waitsUntil = object.value("waits"_L1).toInteger();
        return use;
    }
    QJsonObject object() const
    {
        QJsonArray rows;
        for (const auto &[at, count] : seen)
            rows.append(QJsonArray{qint64(at), count});
        QJsonArray times;
        for (const std::int64_t at : flying)
            times.append(qint64(at));
        QJsonObject object{{u"seen"_s, rows}, {u"flying"_s, times}};
        if (waitsUntil > 0)
            object.insert(u"waits"_s, qint64(waitsUntil));
        return object;
    }
    // The latest time of a slot stands for all of it: a limit is kept too long rather than too short.
    void tidy(std::int64_t nowMs)
    {
        QList<std::pair<std::int64_t, int>> kept;
        for (const auto &[at, count] : std::as_const(seen)) {
            if (at < nowMs - keepMs)
                continue;
            const std::int64_t slot = at < nowMs - nearMs ? farSlotMs : nearSlotMs;
            if (!kept.isEmpty() && kept.last().first / slot == at / slot) {
                kept.last().first = std::max(kept.last().first, at);
                kept.last().second += count;
            } else {
                kept.append({at, count});
            }
        }
        seen = kept;
        flying.removeIf([nowMs](std::int64_t at) { return at < nowMs - MachineLimits::longestFlightMs || at > nowMs; });
    }
    int within(std::int64_t fromMs) const
    {
        int count = int(flying.size());
        for (const auto &[at, several] : seen)
            count += at > fromMs ? several : 0;
        return count;
    }
    bool isEmpty() const { return seen.isEmpty() && flying.isEmpty(); }
};

} // namespace

MachineLimits::MachineLimits(QString folder, QString self, QString epoch)
    : m_folder(std::move(folder))
    , m_self(QString::fromLatin1(QCryptographicHash::hash(self.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
    , m_epoch(std::move(epoch))
{
}

#ifdef Q_OS_UNIX

QString MachineLimits::usualFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString folder =
        runtime.startsWith(u'/') ? runtime + u"/evenstock"_s : u"/tmp/evenstock-%1"_s.arg(qulonglong(::getuid()));
    const QByteArray name = QFile::encodeName(folder);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return {};
    struct stat info = {};
    // Nobody else may have made it, or be able to write there.
    if (::lstat(name.constData(), &info) != 0 || !S_ISDIR(info.st_mode) || info.st_uid != ::getuid() ||
        (info.st_mode & 0022) != 0)
        return {};
    return folder;
}

std::int64_t MachineLimits::take(const QString &key, const QString &bucket, const QList<Need> &needs,
                                 std::int64_t nowMs)
{
    const std::lock_guard lock(m_mutex);
    const LockedFile file(m_folder + u"/limit-"_s + key);
    if (!file.isBusy())
        m_busySince.remove(key);
    else if (!m_busySince.contains(key))
        m_busySince.insert(key, nowMs);
    if (file.isBusy() && nowMs - m_busySince.value(key) < longestBusyMs)
        return leastWaitMs;
    if (!file.isHeld())
        return 0;
    QJsonObject whole = file.read();
    if (whole.value("epoch"_L1).toString() != m_epoch) // times of before a restart of the machine mean nothing
        whole = {{u"epoch"_s, m_epoch}};
    QJsonObject users = whole.value("users"_L1).toObject();
    const bool hasOwed = settleOwed(key, users);
    QList<Use> others;
    for (const QString &user : users.keys()) {
        QJsonObject buckets = users.value(user).toObject();
        Use use = Use::of(buckets.value(bucket).toObject());
        use.tidy(nowMs);
        if (user != m_self)
            others.append(use);
    }
    std::int64_t waitMs = 0;
    const bool isFlying =
        std::any_of(others.begin(), others.end(), [](const Use &use) { return !use.flying.isEmpty(); });
    for (const Need &need : needs) {
        int used = need.used;
        for (const Use &use : std::as_const(others))
            used += use.within(nowMs - spanOf(need));
        if (used < need.permits)
            continue;
        std::int64_t freeAt = nowMs + need.windowMs; // where all that counts of the others is on its way, asked sooner
        for (const Use &use : std::as_const(others)) {
            for (const auto &[at, count] : use.seen) {
                if (at > nowMs - spanOf(need)) {
                    freeAt = std::min(freeAt, at + spanOf(need));
                    break; // the oldest one that counts
                }
            }
        }
        waitMs = std::max({waitMs, freeAt - nowMs, leastWaitMs});
    }
    QJsonObject own = users.value(m_self).toObject();
    Use use = Use::of(own.value(bucket).toObject());
    use.tidy(nowMs);
    if (waitMs > 0) {
        const std::int64_t soonest = std::min(waitMs, isFlying ? leastWaitMs : std::int64_t(1000)); // one may arrive
        const bool isSaid = use.waitsUntil >= nowMs + soonest;
        use.waitsUntil = nowMs + soonest + waitingMs;
        own.insert(bucket, use.object());
        users.insert(m_self, own);
        whole.insert(u"users"_s, users);
        if (hasOwed || !isSaid) // else the others wait for what was answered long ago, or pass this one over
            file.write(whole);
        return soonest;
    }
    // A program knows to the millisecond when its own requests leave the window, and the others only nearly: without
    // this it would take its place again and again.
    std::int64_t longest = 0;
    for (const Need &need : needs)
        longest = std::max(longest, spanOf(need));
    for (const Use &other : std::as_const(others)) {
        if (other.waitsUntil > nowMs && use.within(nowMs - longest) > other.within(nowMs - longest) + mostAhead)
            return leastWaitMs;
    }
    use.waitsUntil = 0;
    use.flying.append(nowMs);
    own.insert(bucket, use.object());
    users.insert(m_self, own);
    for (const QString &user : users.keys()) { // those that are long gone
        QJsonObject buckets = users.value(user).toObject();
        bool isAnything = false;
        for (const QString &name : buckets.keys()) {
            Use left = Use::of(buckets.value(name).toObject());
            left.tidy(nowMs);
            isAnything = isAnything || !left.isEmpty();
        }
        if (!isAnything)
            users.remove(user);
    }
    whole.insert(u"users"_s, users);
    file.write(whole);
    return 0;
}

bool MachineLimits::settleOwed(const QString &key, QJsonObject &users)
{
    QJsonObject own = users.value(m_self).toObject();
    bool isAny = false;
    for (const Owed &owed : std::as_const(m_owed)) {
        if (owed.key != key)
            continue;
        Use use = Use::of(own.value(owed.bucket).toObject());
        if (use.flying.isEmpty())
            continue;
        use.flying.removeFirst();
        use.seen.append({owed.seenByMs, 1});
        std::sort(use.seen.begin(), use.seen.end());
        own.insert(owed.bucket, use.object());
        isAny = true;
    }
    m_owed.removeIf([&key](const Owed &owed) { return owed.key == key; });
    if (isAny)
        users.insert(m_self, own);
    return isAny;
}

void MachineLimits::settle(const QString &key, const QString &bucket, std::int64_t seenByMs)
{
    const std::lock_guard lock(m_mutex);
    m_owed.append({key, bucket, seenByMs});
    if (m_owed.size() > mostOwed)
        m_owed.removeFirst(); // it counts as on its way until that lapses
    const LockedFile file(m_folder + u"/limit-"_s + key);
    if (!file.isHeld())
        return;
    QJsonObject whole = file.read();
    QJsonObject users = whole.value("users"_L1).toObject();
    if (!settleOwed(key, users))
        return;
    whole.insert(u"users"_s, users);
    file.write(whole);
}

#else

QString MachineLimits::usualFolder()
{
    return {};
}

std::int64_t MachineLimits::take(const QString &, const QString &, const QList<Need> &, std::int64_t)
{
    return 0;
}

void MachineLimits::settle(const QString &, const QString &, std::int64_t) {}

#endif

} // namespace evenstock
