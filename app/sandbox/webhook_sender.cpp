// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/webhook_sender.h"

#include "app/sandbox/fault_menu.h"

#include <QJsonObject>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

namespace evenstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

// A body that can be read once. Qt sends a request again by itself where the connection is cut before the answer,
// unless it cannot rewind the body; an event must not come twice but by a fault.
class OnceBody final : public QIODevice
{
public:
    OnceBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_bytes.isEmpty())
            return -1;
        const qint64 size = std::min<qint64>(most, m_bytes.size());
        std::copy_n(m_bytes.constData(), size, data);
        m_bytes.remove(0, size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

} // namespace

WebhookSender::WebhookSender(FaultMenu &faults, QObject *parent)
    : QObject(parent)
    , m_faults(faults)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(timeoutMs);
}

void WebhookSender::send(const WebhookEvent &event)
{
    const QString route = u"WEBHOOK "_s + event.label.section(u' ', 0, 0);
    if (m_faults.draw(FaultKind::WebhookLost, route))
        return note(event, u"lost"_s);
    if (!m_heldBack && m_faults.draw(FaultKind::WebhookReordered, route)) {
        m_heldBack = event;
        return;
    }
    WebhookEvent sent = event;
    if (m_faults.draw(FaultKind::WebhookUnsigned, route))
        sent.signature = "bm90IHRoZSBzaWduYXR1cmU=";
    queue(sent);
    if (m_faults.draw(FaultKind::WebhookTwice, route))
        queue(sent);
    if (m_heldBack)
        queue(*std::exchange(m_heldBack, {}));
    post();
}

void WebhookSender::queue(const WebhookEvent &event)
{
    if (m_waiting.size() == mostWaiting) {
        note(m_waiting.front(), u"lost: too many are waiting"_s);
        m_waiting.pop_front();
    }
    m_waiting.push_back(event);
}

void WebhookSender::post()
{
    if (m_isPosting || m_waiting.empty())
        return;
    m_isPosting = true;
    const WebhookEvent event = std::move(m_waiting.front());
    m_waiting.pop_front();
    QNetworkRequest request(event.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader(event.signatureHeader, event.signature);
    request.setHeader(QNetworkRequest::ContentLengthHeader, event.body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OnceBody(event.body, this);
    QNetworkReply *reply = m_network.post(request, body);
    body->setParent(reply);
    connect(reply, &QNetworkReply::finished, this, [this, reply, event, generation = m_generation] {
        reply->deleteLater();
        m_isPosting = false;
        if (generation == m_generation) {
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            note(event, status == 0 ? u"no answer"_s : QString::number(status));
        }
        post();
        if (!m_isPosting)
            Q_EMIT idle();
    });
}

void WebhookSender::note(const WebhookEvent &event, const QString &outcome)
{
    if (m_log.size() == mostLogged)
        m_log.removeFirst();
    m_log.append(QJsonObject{{u"event"_s, event.label}, {u"at"_s, isoUtc(event.at)}, {u"outcome"_s, outcome}});
}

void WebhookSender::clear()
{
    ++m_generation;
    m_waiting.clear();
    m_heldBack.reset();
    m_log = {};
}

QJsonArray WebhookSender::json() const
{
    return m_log;
}

} // namespace evenstock::sandbox
