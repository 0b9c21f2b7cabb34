// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/rate_limiter.h"

#include <QMap>

namespace evenstock {

// A LimiterStore in memory that can fail. One thread at a time, as the limiter uses it.
class MemoryLimiterStore final : public LimiterStore
{
public:
    Result<QString> load(const QString &key) override
    {
        if (failing)
            return makeError(ErrorCode::Storage, QStringLiteral("the disk is full"));
        return texts.value(key);
    }
    Status save(const QString &key, const QString &state) override
    {
        if (failing)
            return makeError(ErrorCode::Storage, QStringLiteral("the disk is full"));
        ++saves;
        texts.insert(key, state);
        return {};
    }

    QMap<QString, QString> texts;
    int saves = 0;
    bool failing = false; // also what a killed process leaves behind: nothing more is written
};

} // namespace evenstock
