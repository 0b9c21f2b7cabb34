// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_client.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace evenstock {

// The window's requests to the engine. What fails and has nobody of its own to say so is said by the shell.
class Requests : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const QJsonObject &)>;
    using Failed = std::function<void(const Error &)>;

    explicit Requests(EngineClient &engine, QObject *parent = nullptr);

    EngineClient &engine() const { return m_engine; }
    // `owner` is who waits: once it is gone, nobody is told.
    void send(QObject *owner, const QString &command, const QJsonObject &arguments, Done done = {}, Failed failed = {});

    void startSync(QObject *owner, const QStringList &accounts, const QString &mode); // no accounts = all
    void startPreview(QObject *owner); // of all accounts: reads, and writes nothing
    void cancelRun(QObject *owner, qint64 run);
    void setPaused(QObject *owner, bool isPaused);

Q_SIGNALS:
    void failed(const evenstock::Error &error);

private:
    EngineClient &m_engine;
};

} // namespace evenstock
