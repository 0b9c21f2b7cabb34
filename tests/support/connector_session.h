// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/replay_http_client.h"

#include <QList>

namespace evenstock {

// A session of a connector whose network is a script and whose pauses only move the clock.
struct ConnectorSession {
    explicit ConnectorSession(const QString &baseUrl)
        : session{.http = http,
                  .clock = clock,
                  .stop = stop.get_token(),
                  .baseUrl = QUrl(baseUrl),
                  .secrets = {},
                  .settings = {}}
    {
        session.pause = [this](std::chrono::milliseconds length, const std::stop_token &token) -> Status {
            if (token.stop_requested())
                return makeError(ErrorCode::Cancelled, QStringLiteral("stopped"));
            clock.advance(length);
            pauses.append(length.count());
            return {};
        };
    }
    ConnectorSession(const ConnectorSession &) = delete;
    ConnectorSession &operator=(const ConnectorSession &) = delete;

    ReplayHttp http;
    FixedClock clock;
    std::stop_source stop;
    QList<std::int64_t> pauses; // in milliseconds
    Session session;
};

} // namespace evenstock
