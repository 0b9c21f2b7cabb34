// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/json_balance.h"
#include "connectors/api/once_device.h"
#include "connectors/api/rate_limiter.h"
#include "connectors/api/retry.h"

#include <QEventLoop>
#include <QList>
#include <QNetworkReply>
#include <QObject>
#include <QSslCertificate>
#include <QSslError>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

class QNetworkAccessManager;

namespace evenstock {

struct ExchangeTimes {
    int silenceMs = 30000;         // without any progress
    std::int64_t wholeMs = 600000; // for the whole answer, progress or not
};

// One attempt: sends a request and reads its answer within its bounds, on the thread of the manager, in an event loop
// of its own. Used once. The permit is settled as soon as the answer begins.
class NetworkExchange
{
public:
    NetworkExchange(QNetworkAccessManager &network, const HttpRequest &request, RateLimiter::Permit &permit,
                    ExchangeTimes times, const QList<QSslCertificate> &extraAuthorities);

    Attempt run(const std::stop_token &stop);

private:
    void send(QNetworkAccessManager &network, const QList<QSslCertificate> &extraAuthorities);
    void listen();
    void progressed();
    void readHeader();
    void readBody();
    void takeChunk(const QByteArray &chunk);
    void end(AttemptEnd end, const QString &detail);
    void judge();
    AttemptEnd endOf(QNetworkReply::NetworkError error) const;
    QString wordsFor(AttemptEnd end) const;
    bool mayHaveArrived() const;
    QString host() const { return m_request.url.host(); }

    const HttpRequest &m_request;
    RateLimiter::Permit &m_permit;
    const ExchangeTimes m_times;
    std::stop_token m_stop;
    Attempt m_attempt;
    std::optional<AttemptEnd> m_end;   // set by whatever ended the exchange before Qt did
    bool m_hasProxy = false;           // one of the account's own
    bool m_endsWithConnection = false; // the body has no other end
    std::optional<JsonBalance> m_json; // where only the text itself tells that it is whole
    QList<QSslError> m_tlsErrors;
    QEventLoop m_loop;
    QTimer m_silence;
    QTimer m_whole;
    OnceDevice m_upload; // outlives the reply that reads it
    std::unique_ptr<QNetworkReply> m_reply;
    QObject m_context; // receives the signals; dies before everything they touch
};

} // namespace evenstock
