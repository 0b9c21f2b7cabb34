// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/data_directory.h"
#include "app/service/run_queue.h"

#include <QTimeZone>

#include <functional>
#include <memory>
#include <stop_token>

namespace evenstock {

// What keeps a data directory healthy without anybody asking: a verified backup a day, the end of old logs and of
// buyers' names, and the databases' own housekeeping. Copies are made on a thread of their own, rows are removed some
// at a time between other work. Engine thread.
class Upkeep
{
public:
    Upkeep(WorkPlace &place, Database &shop, Database &inbox, DataDirectory data);
    ~Upkeep();

    void beat(); // once a day, by the clock, begins the day's work, and at night the end of old logs

    using Done = std::function<void(const Status &)>;
    void writeBackup(const QString &target, Done done);
    using Dated = std::function<void(const Result<QString> &)>;
    void writeDailyBackup(Dated done); // the file
    using Counted = std::function<void(const Result<std::int64_t> &)>;
    void expirePersonalData(Counted done); // orders whose buyer was forgotten

    static constexpr UtcMs lookEveryMs = 10LL * 60'000;
    static constexpr int batchSize = 500;
    static constexpr int cleanUpMinute = 3 * 60; // of the local day

    // The last three o'clock has passed since.
    static bool isCleanUpDue(UtcMs cleanedAt, UtcMs now, const QTimeZone &zone);

private:
    struct Expiry;
    bool isCleanUpDue() const;
    void expireLogs();
    void expireRest();
    void step(const std::shared_ptr<Expiry> &expiry);
    using Work = std::function<Status(const std::stop_token &)>;
    void onThread(const QString &name, Work work, Done done);
    void tidyUp();
    void report(const QString &what, const Status &status);
    Result<int> setting(const QString &name) const;
    UtcMs daysAgo(int days) const;

    WorkPlace &m_place;
    Database &m_shop;
    Database &m_inbox;
    DataDirectory m_data;
    UtcMs m_lookedAt = 0;
    std::shared_ptr<bool> m_alive;
    bool m_isWorking = false; // the day's work is under way
};

} // namespace evenstock
