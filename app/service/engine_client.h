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

    // The reply comes exactly once. ErrorCode::Offline: there is no engine now, and nothing was done. InDoubt: the
    // engine died with the command, which may have been done.
    virtual void call(const QString &command, const QJsonObject &arguments, Reply reply) = 0;
    virtual bool isConnected() const = 0;

Q_SIGNALS:
    // clang-format off
    // topic "run":    a run as JSON (interfaces.md) plus account_id, cause, stage, page, total_pages, total_items, notes:
    //                 every change of stage and status, pages at most four times a second
    // topic "log":    {"at","account_id","run","key","arguments"}: one line of the live log, worded by the reader. Keys:
    //                 run.stage {stage}, run.page {page,total_pages,processed}, run.conflicts {count},
    //                 run.items_failed {count}, run.sent {count}, run.writes_refused {count}, run.repeated {count},
    //                 run.waited {ms}, those of run_news.h, run.ended {status,duration_ms,code?,message?}, log.lines_left_out {count}
    // topic "data":   {"kinds":["products","listings","orders","conflicts","problems","plans","accounts","schedule",
    //                 "runs","deliveries","settings","events","categories"]}: these may have been written; at most four times a second
    // topic "engine": {"paused":bool, "stopping"?:true, "locked_keychain"?:bool}
    // topic "receiver": as the reply of receiver.status (commands.h): listeners, tunnel or self-test changed, or the first
    //                 event after a while came
    // topic "alert":  {"at", "groups":[{"kind":"conflicts|oversells|events|accounts","count","accounts":[],"examples":[]}]}:
    //                 what is new since the last one, for one desktop notification; at most one a minute
    // clang-format on
    void happened(const QString &topic, const QJsonObject &data);
    void connectionChanged(bool isConnected);
};

} // namespace evenstock
