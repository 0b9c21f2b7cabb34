// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/http_client.h"

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace evenstock {

// A server that gives the recorded answers of a case to whoever asks for them, as often as they ask, and lets a test
// spoil any of them. Errors are those of the real client, which knows the secrets. One thread.
class CaseServer final : public HttpClient
{
public:
    struct Exchange {
        QByteArray method = "GET";
        QString path = {};
        QList<QPair<QString, QString>> query = {}; // sorted
        HttpResponse answer = {};
    };
    static QList<Exchange> exchangesOf(const QJsonArray &recorded);

    CaseServer(QList<Exchange> exchanges, QStringList secrets);

    // Spoils the answer to the n-th request (from 0): the answer that would be given, or another, or an error.
    std::function<Result<HttpResponse>(int number, const HttpRequest &request, const HttpResponse &answer)> spoil;
    bool ignoresQueries = false; // as a server that does not know a parameter
    int mostRequests = 5000;     // then it fails the call: nobody may ask for ever

    Result<HttpResponse> send(const HttpRequest &request, std::stop_token stop) override;
    HttpStatistics statistics() const override { return m_statistics; }
    bool isExhausted() const { return m_statistics.requests > mostRequests; }

private:
    std::optional<HttpResponse> recorded(const HttpRequest &request);

    QList<Exchange> m_exchanges;
    QList<int> m_served;
    QStringList m_secrets;
    HttpStatistics m_statistics;
};

} // namespace evenstock
