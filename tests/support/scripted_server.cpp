// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_server.h"

#include "tests/support/scripted_connection.h"

#include <QHostAddress>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

QByteArray ReceivedRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray httpAnswer(int status, const QByteArray &body, const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " As Told\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 1).mid(4); // without Qt's own length in front
}

class ScriptedServer::Worker : public QObject
{
public:
    explicit Worker(ScriptedServer &owner)
        : m_owner(owner)
    {
    }

    quint16 listen()
    {
        if (m_owner.m_options.tls) {
            auto *server = new QSslServer(this);
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setLocalCertificate(m_owner.m_options.tls->certificate);
            tls.setPrivateKey(m_owner.m_options.tls->key);
            server->setSslConfiguration(tls);
            m_server = server;
        } else {
            m_server = new QTcpServer(this);
        }
        connect(m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                m_last = new ScriptedConnection(m_owner, socket, ++m_connections); // belongs to the socket
        });
        m_server->listen(QHostAddress::LocalHost);
        return m_server->serverPort();
    }

    void release()
    {
        if (m_last)
            m_last->release();
    }

private:
    ScriptedServer &m_owner;
    QTcpServer *m_server = nullptr;
    int m_connections = 0;
    QPointer<ScriptedConnection> m_last;
};

ScriptedServer::ScriptedServer(Options options)
    : m_options(std::move(options))
    , m_fallback{.bytes = httpAnswer(200, "[]")}
    , m_worker(std::make_unique<Worker>(*this))
{
    m_thread.start();
    m_worker->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { return m_worker->listen(); }, Qt::BlockingQueuedConnection, &m_port);
}

ScriptedServer::~ScriptedServer()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_options.tls ? u"https"_s : u"http"_s).arg(m_port).arg(path));
}

void ScriptedServer::answer(ScriptedAnswer answer)
{
    const std::lock_guard lock(m_mutex);
    m_script.push_back(std::move(answer));
}

void ScriptedServer::setFallback(ScriptedAnswer answer)
{
    const std::lock_guard lock(m_mutex);
    m_fallback = std::move(answer);
}

void ScriptedServer::release()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker->release(); }, Qt::QueuedConnection);
}

ScriptedAnswer ScriptedServer::next(ReceivedRequest request)
{
    const std::lock_guard lock(m_mutex);
    m_requests.append(std::move(request));
    m_changed.notify_all();
    if (m_script.empty())
        return m_fallback;
    ScriptedAnswer answer = std::move(m_script.front());
    m_script.pop_front();
    return answer;
}

void ScriptedServer::countSent(std::int64_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_bytesSent += bytes;
    m_changed.notify_all();
}

QList<ReceivedRequest> ScriptedServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

bool ScriptedServer::waitForRequests(int count, std::chrono::milliseconds deadline) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, deadline, [&] { return m_requests.size() >= count; });
}

std::int64_t ScriptedServer::bytesSent() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytesSent;
}

bool ScriptedServer::waitForBytesSent(std::int64_t bytes, std::chrono::milliseconds deadline) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, deadline, [&] { return m_bytesSent >= bytes; });
}

} // namespace evenstock
