// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http_message.h"
#include "models/core/clock.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QList>

#include <limits>
#include <memory>

namespace evenstock::sandbox {

inline constexpr UtcMs never = std::numeric_limits<UtcMs>::max();

// One account that a sync program can connect to.
struct AnnouncedAccount {
    QString name = {};
    QJsonObject secrets = {};  // by the names `channel add` asks for
    QString path = {};         // below the marketplace's prefix, where each account has an address of its own
    QJsonObject settings = {}; // what `channel add` has to be told about it
};

// One simulated marketplace. It knows its own protocol and nothing of Evenstock's connectors, so that a mistake in
// reading the documentation is not made on both sides alike. Lives on the sandbox's thread; all times are the shop's.
class Marketplace
{
public:
    Marketplace() = default;
    virtual ~Marketplace() = default;
    Marketplace(const Marketplace &) = delete;
    Marketplace &operator=(const Marketplace &) = delete;
    Marketplace(Marketplace &&) = delete;
    Marketplace &operator=(Marketplace &&) = delete;

    virtual QString id() const = 0;     // "cardtrader", as in `channel add`
    virtual QString prefix() const = 0; // of its paths: "/api/v2"
    virtual QList<AnnouncedAccount> accounts() const = 0;
    virtual QString accountOf(const HttpRequest &request) const = 0; // name, by the credentials; empty = none

    virtual HttpAnswer handle(const HttpRequest &request, UtcMs now) = 0;
    // Answers in the marketplace's own words for faults it has to agree with.
    virtual HttpAnswer unauthorized() = 0;
    virtual HttpAnswer tooManyRequests(int retryAfterS) = 0; // negative = without the header

    virtual UtcMs nextEventAt() const = 0; // the earliest thing that happens by itself; `never` = nothing
    virtual void live(UtcMs until) = 0;    // everything that happens by itself up to then, in order

    // What an owner or buyer does on the site, by name ("sell", "cancel", "edit"…). Error NotFound for an unknown name
    // or thing, InvalidRequest for a wrong argument.
    virtual Result<QJsonObject> act(const QString &verb, const QJsonObject &arguments, UtcMs now) = 0;
    // The whole truth as one JSON object: {"marketplace":…,"accounts":[…]}.
    virtual std::unique_ptr<BodySource> state(UtcMs now) const = 0;
};

} // namespace evenstock::sandbox
