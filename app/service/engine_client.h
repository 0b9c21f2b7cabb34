// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>

namespace evenstock {

// The one door to the engine for window, command line and local API: commands as JSON, the same whether the engine runs
// in this process or in another one on the same data directory (architecture.md, Threads). What can be read is read
// from the store, not asked for here. Commands and their arguments: commands.h.
//
// Lives on the main thread. Replies and signals come on that thread, never from inside call().
class EngineClient : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(const Result<QJsonObject> &)>;

    using QObject::QObject;

    // The reply comes exactly once; where the engine went away meanwhile it is ErrorCode::Offline.
    virtual void call(const QString &command, const QJsonObject &arguments, Reply reply) = 0;
    virtual bool isConnected() const = 0;

Q_SIGNALS:
    // topic "run": a run as JSON (interfaces.md) plus "account_id", "stage", "page", "total_pages", "notes", at every
    // stage
    //   and page and at its end;
    // topic "log": {"at","account_id","run","key","arguments"}: one line of the live log, worded by the reader;
    // topic "data":
    // {"kinds":["products","listings","orders","conflicts","problems","plans","accounts","schedule","runs",
    //   "deliveries","settings"]}: these were written, at most four times a second;
    // topic "engine": {"paused":bool,"locked_keychain":bool}.
    void happened(const QString &topic, const QJsonObject &data);
    void connectionChanged(bool isConnected);
};

} // namespace evenstock
