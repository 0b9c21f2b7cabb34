// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scripted_server.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace evenstock {

// One client of a ScriptedServer, on the server's thread. Belongs to its socket.
class ScriptedConnection final : public QObject
{
    Q_OBJECT

public:
    ScriptedConnection(ScriptedServer &server, QTcpSocket *socket, int number);
    void release();

private:
    enum class Stage { SocksGreeting, SocksLogin, SocksRequest, Http };

    void read();
    bool readSocks();
    bool readRequest();
    void start(ScriptedAnswer answer);
    void goOn();
    void finish();

    ScriptedServer &m_server;
    QTcpSocket *m_socket;
    const int m_number;
    Stage m_stage = Stage::Http;
    QByteArray m_input;
    ScriptedAnswer m_answer;
    QTimer m_pieces;
    bool m_busy = false;
};

} // namespace evenstock
