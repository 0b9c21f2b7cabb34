// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QLocalServer;
class QLocalSocket;
class QLockFile;

namespace evenstock {

// One window a data directory: the first listens, a second one hands over its arguments and ends. Two directories may
// have a window each.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataDirectory, QObject *parent = nullptr);
    ~SingleInstance() override;

    // True: this is the first and it listens now. False: another one was told.
    bool claim(const QStringList &arguments);

Q_SIGNALS:
    void raised(const QStringList &arguments); // another start wants to see us

private:
    bool tellTheOther(const QStringList &arguments) const;
    void listen();
    void receive(QLocalSocket *socket);
    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace evenstock
