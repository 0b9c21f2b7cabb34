// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/shared_limits.h"

#include <memory>

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

private:
    QString m_folder;
    QString m_self;
    QString m_epoch;
};

} // namespace evenstock
