// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/requests.h"

#include <QJsonArray>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace evenstock {

Requests::Requests(EngineClient &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void Requests::send(QObject *owner, const QString &command, const QJsonObject &arguments, Done done, Failed failed)
{
    m_engine.call(command, arguments,
                  [self = QPointer(this), alive = QPointer(owner), done = std::move(done),
                   failed = std::move(failed)](const Result<QJsonObject> &reply) {
                      if (!self || !alive)
                          return;
                      if (reply.ok() && done)
                          done(*reply);
                      else if (!reply.ok() && failed)
                          failed(reply.error());
                      else if (!reply.ok() && reply.error().code != ErrorCode::Cancelled)
                          Q_EMIT self->failed(reply.error());
                  });
}

void Requests::startSync(QObject *owner, const QStringList &accounts, const QString &mode)
{
    QJsonObject arguments{{u"mode"_s, mode}, {u"cause"_s, u"manual"_s}};
    if (accounts.isEmpty())
        arguments[u"all"_s] = true;
    else
        arguments[u"accounts"_s] = QJsonArray::fromStringList(accounts);
    send(owner, u"sync.start"_s, arguments);
}

void Requests::startPreview(QObject *owner)
{
    send(owner, u"sync.start"_s,
         {{u"all"_s, true}, {u"mode"_s, u"incremental"_s}, {u"dry_run"_s, true}, {u"cause"_s, u"manual"_s}});
}

void Requests::cancelRun(QObject *owner, qint64 run)
{
    send(owner, u"sync.cancel"_s, {{u"run"_s, run}});
}

void Requests::setPaused(QObject *owner, bool isPaused)
{
    send(owner, isPaused ? u"sync.pause"_s : u"sync.resume"_s, {});
}

} // namespace evenstock
