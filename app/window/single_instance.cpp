// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int patienceMs = 2000;
constexpr int mostBytes = 64 * 1024;

} // namespace

SingleInstance::SingleInstance(const QString &dataDirectory, QObject *parent)
    : QObject(parent)
    , m_lock(std::make_unique<QLockFile>(dataDirectory + "/window.lock"_L1))
{
    const QByteArray path = QFileInfo(dataDirectory).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    m_name = u"evenstock-window-"_s + QString::fromLatin1(hash);
    m_lock->setStaleLockTime(0); // the process id alone decides: a laptop may sleep for days
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim(const QStringList &arguments)
{
    if (!m_lock->tryLock() && tellTheOther(arguments))
        return false;
    listen();
    return true;
}

bool SingleInstance::tellTheOther(const QStringList &arguments) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    QDataStream stream(&socket);
    stream << arguments;
    return socket.waitForBytesWritten(patienceMs) && (socket.waitForReadyRead(patienceMs), true);
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name);
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->listen(m_name);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { receive(socket); });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

void SingleInstance::receive(QLocalSocket *socket)
{
    if (socket->bytesAvailable() > mostBytes) {
        socket->abort();
        return;
    }
    QDataStream stream(socket);
    stream.startTransaction();
    QStringList arguments;
    stream >> arguments;
    if (!stream.commitTransaction())
        return;
    socket->write("ok");
    socket->disconnectFromServer();
    Q_EMIT raised(arguments);
}

} // namespace evenstock
