// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/upkeep.h"

#include "app/service/thread_rank.h"
#include "app/settings/program_settings.h"
#include "models/store/backup.h"
#include "models/store/retention.h"

#include <QDateTime>

#include <cstdlib>
#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs dayMs = 24LL * 3600 * 1000;
constexpr int quarantineDays = 14; // sync.md section 5
constexpr int mostSteps = 1'000'000;
const QString cleanedAtKey = u"keep.cleaned_at"_s; // no choice of the owner's

} // namespace

// Rows that go some at a time, one kind after the other.
struct Upkeep::Expiry {
    std::deque<std::function<Result<std::int64_t>()>> kinds;
    std::int64_t total = 0;
    int steps = 0;
    Counted done;
};

Upkeep::Upkeep(WorkPlace &place, Database &shop, Database &inbox, DataDirectory data)
    : m_place(place)
    , m_shop(shop)
    , m_inbox(inbox)
    , m_data(std::move(data))
    , m_alive(std::make_shared<bool>(true))
{
}

Upkeep::~Upkeep() = default;

Result<int> Upkeep::setting(const QString &name) const
{
    TRY_ASSIGN(const auto stored, m_place.engine.context().accounts.programSettings());
    return ProgramSettings(stored).number(name);
}

UtcMs Upkeep::daysAgo(int days) const
{
    return m_place.clock->now() - days * dayMs;
}

void Upkeep::beat()
{
    const UtcMs now = m_place.clock->now();
    if (m_isWorking || std::abs(now - m_lookedAt) < lookEveryMs) // also after the clock was set back
        return;
    m_lookedAt = now;
    const bool cleansUp = isCleanUpDue();
    if (!isBackupDue(m_data.backupFolder(), now)) {
        m_isWorking = cleansUp;
        if (cleansUp)
            expireLogs();
        return;
    }
    m_isWorking = true;
    writeDailyBackup([this, cleansUp](const Result<QString> &written) {
        if (!written && written.error().code == ErrorCode::Cancelled)
            return; // Evenstock is closing; the next start makes it
        report(u"backup"_s, written ? Status() : Status(written.error()));
        if (cleansUp)
            expireLogs();
        else
            expireRest();
    });
}

bool Upkeep::isCleanUpDue(UtcMs cleanedAt, UtcMs now, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now, zone);
    const auto nightOf = [&zone](const QDate &day) {
        return QDateTime(day, QTime(cleanUpMinute / 60, cleanUpMinute % 60), zone).toMSecsSinceEpoch();
    };
    const UtcMs tonight = nightOf(local.date());
    const UtcMs last = tonight <= now ? tonight : nightOf(local.date().addDays(-1));
    return cleanedAt < last || cleanedAt > now; // the clock was set back
}

bool Upkeep::isCleanUpDue() const
{
    const auto stored = m_place.engine.context().accounts.programSettings();
    if (!stored || !ProgramSettings(*stored).flag(u"keep.clean_logs"_s))
        return false;
    return isCleanUpDue(stored->value(cleanedAtKey).toLongLong(), m_place.clock->now(), QTimeZone::systemTimeZone());
}

void Upkeep::report(const QString &what, const Status &status)
{
    EngineContext &engine = m_place.engine.context();
    const QString fingerprint = u"upkeep:"_s + what;
    const Status stored = m_place.engine.transact([&]() -> Status {
        if (status)
            return engine.runs.settleProblems(fingerprint, engine.now());
        TRY_ASSIGN(const ProblemId problem, engine.runs.report({.kind = u"storage"_s,
                                                                .severity = u"error"_s,
                                                                .code = errorCodeName(status.error().code),
                                                                .fingerprint = fingerprint,
                                                                .item = what,
                                                                .detail = status.error().detail,
                                                                .firstAt = engine.now(),
                                                                .lastAt = engine.now()}));
        Q_UNUSED(problem)
        return {};
    });
    Q_UNUSED(stored) // of a full disk the next run tells too
    m_place.events->data({u"problems"_s});
}

void Upkeep::expireLogs()
{
    const auto expiry = std::make_shared<Expiry>();
    const auto days = setting(u"keep.log_days"_s);
    const UtcMs logs = daysAgo(days.valueOr(30));
    expiry->kinds.emplace_back([this, logs] { return evenstock::expireLogs(m_shop, logs, batchSize); });
    expiry->kinds.emplace_back([this, logs] { return expireEvents(m_inbox, {.doneBefore = logs}, batchSize); });
    expiry->done = [this](const Result<std::int64_t> &expired) {
        report(u"logs"_s, expired ? Status() : Status(expired.error()));
        const Status noted = m_place.engine.transact([this] {
            return m_place.engine.context().accounts.setProgramSetting(cleanedAtKey,
                                                                       QString::number(m_place.clock->now()));
        });
        Q_UNUSED(noted) // then it is done once more
        expireRest();
    };
    step(expiry);
}

// Buyers are forgotten whatever becomes of logs, and so is what nobody let in.
void Upkeep::expireRest()
{
    const auto expiry = std::make_shared<Expiry>();
    const auto days = setting(u"keep.personal_days"_s);
    const UtcMs personal = daysAgo(days.valueOr(90));
    const UtcMs quarantine = daysAgo(quarantineDays);
    expiry->kinds.emplace_back([this, personal, quarantine] {
        return expireEvents(m_inbox, {.quarantinedBefore = quarantine, .personalBefore = personal}, batchSize);
    });
    expiry->done = [this](const Result<std::int64_t> &events) {
        report(u"events"_s, events ? Status() : Status(events.error()));
        expirePersonalData([this](const Result<std::int64_t> &forgotten) {
            report(u"personal"_s, forgotten ? Status() : Status(forgotten.error()));
            tidyUp();
        });
    };
    step(expiry);
}

void Upkeep::step(const std::shared_ptr<Expiry> &expiry)
{
    if (expiry->kinds.empty() || ++expiry->steps > mostSteps)
        return expiry->done(expiry->total);
    const auto expired = expiry->kinds.front()();
    if (!expired)
        return expiry->done(expired.error());
    expiry->total += *expired;
    if (*expired == 0)
        expiry->kinds.pop_front();
    m_place.thread->post([this, alive = std::weak_ptr(m_alive), expiry] {
        if (alive.lock())
            step(expiry);
    });
}

void Upkeep::expirePersonalData(Counted done)
{
    const auto days = setting(u"keep.personal_days"_s);
    const auto salt = personalSalt(m_data.personalSaltFile());
    if (!days || !salt)
        return done(days ? salt.error() : days.error());
    const UtcMs before = daysAgo(*days);
    const auto expiry = std::make_shared<Expiry>();
    expiry->kinds.push_back(
        [this, before, salt = *salt] { return evenstock::expirePersonalData(m_shop, before, salt, batchSize); });
    expiry->done = [this, before, salt = *salt, done = std::move(done)](const Result<std::int64_t> &expired) {
        if (!expired)
            return done(expired);
        if (const Status cleared = m_shop.checkpoint(); !cleared) // the log still holds what was overwritten
            return done(cleared.error());
        onThread(
            u"backups"_s,
            [folder = m_data.backupFolder(), before, salt](const std::stop_token &) -> Status {
                TRY_ASSIGN(const int changed, expirePersonalDataInBackups(folder, before, salt));
                Q_UNUSED(changed)
                return {};
            },
            [expired, done](const Status &inBackups) { done(inBackups ? expired : inBackups.error()); });
    };
    step(expiry);
}

void Upkeep::tidyUp()
{
    Status done = m_shop.optimize();
    if (done)
        done = m_shop.checkpoint();
    if (done)
        done = m_inbox.checkpoint();
    report(u"tidy"_s, done);
    m_isWorking = false;
    m_place.events->data({u"orders"_s, u"runs"_s, u"problems"_s});
}

// `done` comes on the engine thread, if there still is one.
void Upkeep::onThread(const QString &name, Work work, Done done)
{
    const auto carryOut = [thread = m_place.thread, alive = std::weak_ptr(m_alive), work = std::move(work),
                           done](const std::stop_token &stop) {
        const Status status = work(stop);
        thread->run([&] {
            if (alive.lock())
                done(status);
        });
    };
    if (m_place.workers->start(name, carryOut) == 0)
        done(makeError(ErrorCode::Cancelled, u"Evenstock is closing"_s));
}

void Upkeep::writeBackup(const QString &target, Done done)
{
    onThread(
        u"backup"_s,
        [paths = m_data.storePaths(), target](const std::stop_token &stop) {
            return evenstock::writeBackup(paths, target, stop);
        },
        std::move(done));
}

void Upkeep::writeDailyBackup(Dated done)
{
    const auto file = std::make_shared<QString>();
    onThread(
        u"backup"_s,
        [paths = m_data.storePaths(), folder = m_data.backupFolder(), clock = m_place.clock,
         file](const std::stop_token &stop) -> Status {
            takeRank(ThreadRank::Tidying); // a large shop takes minutes, and half of what the computer can do
            TRY_ASSIGN(const BackupFile written, evenstock::writeDailyBackup(paths, folder, clock->now(), stop));
            *file = written.path;
            return {};
        },
        [file, done = std::move(done)](const Status &written) {
            done(written ? Result<QString>(*file) : Result<QString>(written.error()));
        });
}

} // namespace evenstock
