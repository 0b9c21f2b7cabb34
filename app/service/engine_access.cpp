// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/engine_access.h"

#include "app/service/engine_host.h"
#include "app/service/engine_socket_server.h"
#include "app/service/local_engine_client.h"
#include "app/service/socket_engine_client.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// What is left of an ended connection may still be on the stack.
template <typename Object>
void dropLater(std::unique_ptr<Object> &object)
{
    if (!object)
        return;
    QObject::disconnect(object.get(), nullptr, nullptr, nullptr);
    object.release()->deleteLater();
}

} // namespace

EngineAccess::EngineAccess(EngineOptions options, QObject *parent)
    : EngineClient(parent)
    , m_options(std::move(options))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &EngineAccess::attempt);
}

EngineAccess::~EngineAccess()
{
    close();
}

void EngineAccess::open()
{
    if (std::exchange(m_open, true))
        return;
    m_wait = firstRetry;
    m_retry.start(0);
}

void EngineAccess::close()
{
    m_open = false;
    m_retry.stop();
    if (m_server)
        m_server->finish();
    m_server.reset(); // clients first: they look for the next holder while we end
    if (m_host)
        m_host->stop();
    m_local.reset();
    m_host.reset();
    m_remote.reset();
}

EngineClient *EngineAccess::current() const
{
    if (m_local)
        return m_local.get();
    return m_remote.get();
}

bool EngineAccess::isConnected() const
{
    const EngineClient *client = current();
    return client && client->isConnected();
}

void EngineAccess::call(const QString &command, const QJsonObject &arguments, Reply reply)
{
    if (isConnected())
        return current()->call(command, arguments, std::move(reply));
    QMetaObject::invokeMethod(
        this, [reply = std::move(reply)] { reply(makeError(ErrorCode::Offline, u"the engine is not connected"_s)); },
        Qt::QueuedConnection);
}

void EngineAccess::forward(EngineClient *client)
{
    connect(client, &EngineClient::happened, this, [this](const QString &topic, const QJsonObject &data) {
        if (topic == "engine"_L1 && data.value(u"stopping"_s).toBool())
            m_wait = longestRetry; // whoever stopped it wants the directory for a moment
        Q_EMIT happened(topic, data);
    });
    connect(client, &EngineClient::connectionChanged, this, [this](bool isConnected) {
        if (isConnected)
            m_wait = firstRetry;
        Q_EMIT connectionChanged(isConnected);
    });
}

void EngineAccess::attempt()
{
    auto lock = EngineLock::tryTake(m_options.data);
    if (!lock)
        return retry(lock.error());
    if (!*lock)
        return connectToHolder();
    m_host = std::make_unique<EngineHost>(m_options, *std::move(*lock));
    m_local = std::make_unique<LocalEngineClient>(*m_host);
    connect(m_host.get(), &EngineHost::opened, this, &EngineAccess::hold);
    forward(m_local.get());
    connect(m_host.get(), &EngineHost::ended, this, [this](const Error &error) {
        dropLater(m_server);
        dropLater(m_local);
        dropLater(m_host);
        retry(error);
    });
    m_host->start();
}

// The engine is open: others may come in.
void EngineAccess::hold()
{
    m_server = std::make_unique<EngineSocketServer>(*m_host);
    const Status listening = m_server->listen(m_options.data);
    const EngineHolder holder{.pid = QCoreApplication::applicationPid(),
                              .role = engineRoleName(m_options.role),
                              .socket = listening ? m_server->address() : QString()};
    const Status described = m_host->describe(holder);
    // Without a socket this process works all the same; only others cannot come in.
    if (!listening)
        Q_EMIT refused(listening.error());
    else if (!described)
        Q_EMIT refused(described.error());
}

void EngineAccess::connectToHolder()
{
    const auto holder = EngineLock::holder(m_options.data);
    if (!holder || holder->socket.isEmpty())
        return retry(makeError(ErrorCode::Offline, u"another Evenstock is just opening this shop"_s));
    m_remote = std::make_unique<SocketEngineClient>();
    forward(m_remote.get());
    connect(m_remote.get(), &SocketEngineClient::lost, this, [this](const Error &error) {
        dropLater(m_remote);
        retry(error);
    });
    m_remote->connectTo(holder->socket);
}

void EngineAccess::retry(const Error &error)
{
    Q_EMIT refused(error);
    if (!m_open)
        return;
    m_retry.start(m_wait);
    m_wait = std::min(m_wait * 2, longestRetry);
}

Result<std::unique_ptr<EngineAccess>> openEngine(EngineOptions options, std::chrono::milliseconds patience)
{
    auto access = std::make_unique<EngineAccess>(std::move(options));
    QEventLoop loop;
    QTimer deadline;
    deadline.setSingleShot(true);
    Error last = makeError(ErrorCode::Offline, u"the engine does not answer"_s);
    QObject::connect(access.get(), &EngineAccess::connectionChanged, &loop, &QEventLoop::quit);
    bool isHopeless = false;
    QObject::connect(access.get(), &EngineAccess::refused, &loop, [&](const Error &error) {
        last = error;
        isHopeless = error.code == ErrorCode::Storage || error.code == ErrorCode::Conflict;
        if (isHopeless)
            loop.quit();
    });
    QObject::connect(&deadline, &QTimer::timeout, &loop, &QEventLoop::quit);
    access->open();
    deadline.start(patience);
    // A holder that ends at once, a command line with little to do, was no engine.
    while (!access->isConnected() && deadline.isActive() && !isHopeless)
        loop.exec();
    if (!access->isConnected())
        return last;
    return access;
}

} // namespace evenstock
