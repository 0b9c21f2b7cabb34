// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/support/shop_visitor.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <utility>

namespace evenstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

// A chunked body put together again; says whether its end was there.
bool unchunked(const QByteArray &bytes, QByteArray &body)
{
    qsizetype at = 0;
    while (true) {
        const qsizetype lineEnd = bytes.indexOf("\r\n", at);
        if (lineEnd < 0)
            return false;
        const qsizetype size = bytes.sliced(at, lineEnd - at).toLongLong(nullptr, 16);
        if (size == 0)
            return true;
        body += QByteArrayView(bytes).sliced(lineEnd + 2).first(qMin(size, bytes.size() - lineEnd - 2));
        at = qMin(lineEnd + 2 + size + 2, bytes.size());
    }
}

Answer parsed(const QByteArray &received)
{
    Answer answer;
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return answer;
    answer.status = received.mid(9, 3).toInt();
    QByteArray length;
    QByteArray encoding;
    const QList<QByteArray> lines = received.first(end).split('\n').sliced(1);
    for (const QByteArray &line : lines) {
        const QByteArray name = line.first(line.indexOf(':')).toLower();
        const QByteArray value = line.sliced(name.size() + 1).trimmed();
        for (const auto &[known, field] :
             {std::pair("content-type", &answer.contentType), std::pair("retry-after", &answer.retryAfter),
              std::pair("date", &answer.date), std::pair("content-length", &length),
              std::pair("transfer-encoding", &encoding)}) {
            if (name == known)
                *field = value;
        }
    }
    const QByteArray rest = received.sliced(end + 4);
    if (encoding == "chunked") {
        answer.isComplete = unchunked(rest, answer.body);
    } else {
        answer.body = rest;
        answer.isComplete = rest.size() == length.toLongLong();
    }
    return answer;
}

} // namespace

ShopVisitor::ShopVisitor(const QJsonObject &announcement)
    : m_announcement(announcement)
{
    useAccount(0);
}

void ShopVisitor::useAccount(qsizetype index)
{
    const QJsonObject account = m_announcement.value("marketplaces"_L1).toArray().at(index).toObject();
    m_account = index;
    m_url = account.value("url"_L1).toString();
    m_token = account.value("secrets"_L1).toObject().value("token"_L1).toString().toLatin1();
}

void ShopVisitor::useAccount(const QString &marketplace, qsizetype index)
{
    const QJsonArray announced = m_announcement.value("marketplaces"_L1).toArray();
    for (qsizetype i = 0; i < announced.size(); ++i) {
        if (announced.at(i)["marketplace"_L1].toString() == marketplace && index-- == 0)
            return useAccount(i);
    }
    qFatal("no such account is announced");
}

QString ShopVisitor::secret(const QString &name) const
{
    const QJsonObject account = m_announcement.value("marketplaces"_L1).toArray().at(m_account).toObject();
    return account.value("secrets"_L1).toObject().value(name).toString();
}

Answer ShopVisitor::exchange(const QByteArray &method, const QUrl &url, const QByteArray &token, const QByteArray &body,
                             const QByteArray &contentType) const
{
    QElapsedTimer clock;
    clock.start();
    QTcpSocket socket;
    QByteArray received;
    QEventLoop loop;
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] { received += socket.readAll(); });
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    QTimer::singleShot(m_patienceMs, &loop, &QEventLoop::quit);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write(method + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) +
                 " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: Bearer " + token +
                 "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + QByteArray::number(body.size()) +
                 "\r\n\r\n" + body);
    loop.exec();
    socket.disconnect();
    Answer answer = parsed(received);
    answer.tookMs = clock.elapsed();
    return answer;
}

Answer ShopVisitor::send(const QByteArray &method, const QString &path, const QByteArray &body,
                         const QByteArray &contentType)
{
    return exchange(method, QUrl(m_url + path), m_token, body, contentType);
}

Answer ShopVisitor::control(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    const QByteArray token = m_announcement.value("control_token"_L1).toString().toLatin1();
    return exchange(method, QUrl(m_announcement.value("control"_L1).toString() + path), token,
                    body.isEmpty() ? QByteArray() : json(body), "application/json");
}

QJsonObject ShopVisitor::act(const QString &verb, const QJsonObject &arguments)
{
    const Answer answer = control("POST", u'/' + verb, arguments);
    if (answer.status != 200)
        QTest::qFail(("the shop refused " + verb.toUtf8() + ": " + answer.body).constData(), __FILE__, __LINE__);
    return answer.object();
}

void ShopVisitor::faults(const QString &spec)
{
    act(u"faults"_s, {{u"spec"_s, spec}, {u"replace"_s, true}});
}

QJsonArray ShopVisitor::truth(const QString &what)
{
    const Answer answer = control("GET", u"/state"_s);
    return answer[u"marketplaces"_s].toArray().at(0)["accounts"_L1].toArray().at(m_account)[what].toArray();
}

QJsonObject ShopVisitor::product(qint64 id)
{
    const QJsonArray products = truth(u"products"_s);
    for (const QJsonValue &product : products) {
        if (product["id"_L1].toInteger() == id)
            return product.toObject();
    }
    return {};
}

Options stillShop()
{
    return {.seed = 7, .products = 40, .limits = Limits::Off, .pace = ShopClock::Pace::Stepped};
}

} // namespace evenstock::sandbox
