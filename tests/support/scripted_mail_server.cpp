// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_mail_server.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

namespace evenstock {

namespace {

// SASL PLAIN: NUL user NUL password.
std::pair<QByteArray, QByteArray> plainSignIn(const QByteArray &encoded)
{
    const QByteArrayList parts = QByteArray::fromBase64(encoded).split('\0');
    return parts.size() == 3 ? std::pair(parts[1], parts[2]) : std::pair<QByteArray, QByteArray>();
}

QByteArray addressIn(const QByteArray &line)
{
    const qsizetype begin = line.indexOf('<') + 1;
    return line.mid(begin, line.indexOf('>') - begin);
}

} // namespace

// One listener with its conversations.
class ScriptedMailServer::Works final : public QTcpServer
{
public:
    explicit Works(ScriptedMailServer &server)
        : m_server(server)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        auto talk = std::make_shared<Talk>();
        if (m_server.m_options.tls) {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(m_server.m_options.tls->certificate);
            configuration.setPrivateKey(m_server.m_options.tls->key);
            socket->setSslConfiguration(configuration);
        }
        connect(socket, &QSslSocket::readyRead, this, [this, socket, talk] { read(*socket, *talk); });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.m_options.isTlsAtOnce) {
            connect(socket, &QSslSocket::encrypted, this, [this, socket] { greet(*socket); });
            socket->startServerEncryption();
        } else {
            greet(*socket);
        }
    }

private:
    struct Talk {
        ReceivedMail mail = {};
        QByteArray pending = {};
        bool isInMail = false;
        bool isSignedIn = false;
    };

    void greet(QSslSocket &socket)
    {
        if (!m_server.m_options.isSilent)
            socket.write("220 test.example\r\n");
    }
    void read(QSslSocket &socket, Talk &talk)
    {
        talk.pending += socket.readAll();
        for (qsizetype end; (end = talk.pending.indexOf("\r\n")) >= 0;) {
            const QByteArray line = talk.pending.left(end);
            talk.pending.remove(0, end + 2);
            if (talk.isInMail)
                takeText(socket, talk, line);
            else
                socket.write(answerTo(socket, talk, line));
        }
    }
    void takeText(QSslSocket &socket, Talk &talk, const QByteArray &line)
    {
        if (line != ".") {
            talk.mail.text += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
            return;
        }
        talk.isInMail = false;
        talk.mail.isEncrypted = socket.isEncrypted();
        const std::lock_guard lock(m_server.m_mutex);
        m_server.m_mails.append(talk.mail);
        if (!m_server.m_options.isSilentAfterMail)
            socket.write("250 taken\r\n");
    }
    QByteArray features(const QSslSocket &socket) const
    {
        QByteArray lines = "250-test.example\r\n";
        if (m_server.m_options.tls && !socket.isEncrypted())
            lines += "250-STARTTLS\r\n";
        if (!m_server.m_options.user.isEmpty())
            lines += "250-AUTH PLAIN\r\n";
        return lines + "250 8BITMIME\r\n";
    }
    QByteArray answerTo(QSslSocket &socket, Talk &talk, const QByteArray &line)
    {
        const Options &options = m_server.m_options;
        {
            const std::lock_guard lock(m_server.m_mutex);
            m_server.m_commands.append(line);
        }
        if (line.startsWith("EHLO"))
            return features(socket);
        if (line == "STARTTLS" && options.tls) {
            socket.write("220 go on\r\n");
            socket.flush();
            socket.startServerEncryption();
            return {};
        }
        if (line.startsWith("AUTH PLAIN")) {
            if (line.size() <= 11)
                return "334 \r\n";
            return signIn(talk, line.mid(11));
        }
        if (!talk.isSignedIn && !options.user.isEmpty() && !line.startsWith("QUIT") && !line.contains(' '))
            return signIn(talk, line);
        if (line.startsWith("MAIL FROM:")) {
            talk.mail.from = QString::fromLatin1(addressIn(line));
            return "250 ok\r\n";
        }
        if (line.startsWith("RCPT TO:")) {
            if (addressIn(line) == options.refusedRecipient)
                return "550 nobody of that name\r\n";
            talk.mail.to.append(QString::fromLatin1(addressIn(line)));
            return "250 ok\r\n";
        }
        if (line == "DATA") {
            talk.isInMail = true;
            return "354 go on\r\n";
        }
        return line == "QUIT" ? "221 bye\r\n" : "502 what?\r\n";
    }
    QByteArray signIn(Talk &talk, const QByteArray &encoded)
    {
        std::tie(talk.mail.user, talk.mail.password) = plainSignIn(encoded);
        talk.isSignedIn =
            talk.mail.user == m_server.m_options.user && talk.mail.password == m_server.m_options.password;
        return talk.isSignedIn ? "235 welcome\r\n" : "535 no\r\n";
    }

    ScriptedMailServer &m_server;
};

ScriptedMailServer::ScriptedMailServer(Options options)
    : m_options(std::move(options))
    , m_works(std::make_unique<Works>(*this))
{
    m_works->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_works.get(),
        [this] {
            m_works->listen(QHostAddress::LocalHost);
            m_port = m_works->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

ScriptedMailServer::~ScriptedMailServer()
{
    QMetaObject::invokeMethod(
        m_works.get(), [this] { m_works.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QList<ReceivedMail> ScriptedMailServer::mails() const
{
    const std::lock_guard lock(m_mutex);
    return m_mails;
}

QByteArrayList ScriptedMailServer::commands() const
{
    const std::lock_guard lock(m_mutex);
    return m_commands;
}

} // namespace evenstock
