// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/exchange.h"

#include "app/webhooks/connection_guard.h"

#include <QAbstractHttpServer>
#include <QHttpServerResponder>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// Opens makeResponder(), which QAbstractHttpServer keeps for its children.
class Responders : public QAbstractHttpServer
{
public:
    using QAbstractHttpServer::makeResponder;
};

} // namespace

Exchange::Exchange(IncomingRequest request, const QHttpServerRequest *wire, QTcpSocket *socket,
                   GuardedConnection *connection, Observer observer)
    : m_request(std::move(request))
    , m_wire(wire)
    , m_socket(socket)
    , m_connection(connection)
    , m_observer(std::move(observer))
{
}

Exchange::~Exchange()
{
    answer(errorAnswer(500, u"this request was not handled"_s));
}

bool Exchange::isOpen() const
{
    return !m_answered && m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
}

void Exchange::answer(const Answer &answer)
{
    if (std::exchange(m_answered, true))
        return;
    if (m_observer)
        m_observer(m_request, answer.status, Steady::now() - m_begun);
    if (m_socket && m_connection && m_connection->awaitsAnswer())
        write(answer);
}

void Exchange::write(const Answer &answer)
{
    QHttpServerResponder responder = Responders::makeResponder(*m_wire, m_socket);
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(answer.status));
    for (const auto &[name, value] : commonHeaders() + answer.headers)
        responder.writeHeader(name, value);
    if (!answer.body.isEmpty() || answer.status != 204)
        responder.writeHeader("Content-Type", answer.contentType);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    if (m_request.head.wantsClose)
        responder.writeHeader("Connection", "close");
    responder.writeBody(m_request.head.method == "HEAD" ? QByteArray() : answer.body);
    m_connection->answered();
}

} // namespace evenstock
