// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/shared_limits.h"

#include <QHash>
#include <QList>

#include <memory>
#include <mutex>

class QJsonObject;

namespace evenstock {

// SharedLimits in a folder of this user: one small file a key, changed under a lock. `self` tells this shop's entries
// from those of others: programs that follow each other on one data directory carry their own in its database, so what
// stands here under their name is not counted twice. Only hashes and times stand in a file.
class MachineLimits final : public SharedLimits
{
public:
    MachineLimits(QString folder, QString self, QString epoch);

    std::int64_t take(const QString &key, const QString &bucket, const QList<Need> &needs, std::int64_t nowMs) override;
    void settle(const QString &key, const QString &bucket, std::int64_t seenByMs) override;

    // Where programs of this user meet; empty where there is no safe place, then nothing is shared.
    static QString usualFolder();

    static constexpr std::int64_t longestFlightMs = 150'000; // a request that was never settled: its program was killed

    // So long another program may hold a key's file (it was stopped there) before its requests are no longer asked
    // about.
    static constexpr std::int64_t longestBusyMs = 5'000;

private:
    struct Owed { // settled while the file was another program's
        QString key;
        QString bucket;
        std::int64_t seenByMs = 0;
    };
    bool settleOwed(const QString &key, QJsonObject &users); // true where there was any

    QString m_folder;
    QString m_self;
    QString m_epoch;
    std::mutex m_mutex;
    QList<Owed> m_owed;
    QHash<QString, std::int64_t> m_busySince;
};

} // namespace evenstock
