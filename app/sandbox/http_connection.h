// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http_front.h"
#include "app/sandbox/http_reader.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace evenstock::sandbox {

// One client connection: serves its requests one after the other and delivers each answer in the manner asked for.
// Owns the socket and deletes itself when that closes. One thread.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, Serve serve, std::function<QByteArray()> date, QObject *parent);

private:
    // What is waiting to be written is kept below this, however big the answer is.
    static constexpr qint64 mostUnwrittenBytes = 262'144;

    void read();
    void serveNext();
    void deliver(HttpAnswer answer, const Manner &manner);
    void begin();
    QByteArray head() const;
    void pump();
    QByteArray nextPiece();
    QByteArray framed(const QByteArray &piece) const;
    void finish();
    void refuse(int status);

    QTcpSocket *m_socket;
    Serve m_serve;
    std::function<QByteArray()> m_date;
    HttpReader m_reader;
    HttpAnswer m_answer;
    Manner m_manner;
    QTimer m_pause;         // before the first byte and between dripped pieces
    QByteArray m_unsent;    // of the body, taken from the stream and not yet written
    qint64 m_sentBytes = 0; // of the body
    bool m_isBusy = false;  // a request is being served
    bool m_isSending = false;
    bool m_keepAlive = true;
};

} // namespace evenstock::sandbox
