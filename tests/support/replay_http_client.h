// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/http_client.h"
#include "models/core/result.h"

#include <QDir>
#include <QJsonArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <deque>
#include <optional>
#include <utility>

namespace evenstock {

// One scripted exchange: which request is expected, and what comes back. Made by ReplayHttp::expect.
class ReplayExchange
{
public:
    // Each returns *this. A part that is not named is not looked at, except the query: none named = none expected.
    ReplayExchange &query(const QString &name, const QString &value);
    ReplayExchange &anyQuery();
    ReplayExchange &header(const QByteArray &name, const QByteArray &value);
    ReplayExchange &json(const QByteArray &body); // compared after JSON normalisation
    ReplayExchange &body(const QByteArray &body); // compared byte for byte
    ReplayExchange &times(int count);             // serves so many requests; -1 = any number, none included

    ReplayExchange &answer(int status, const QByteArray &body = {}); // mapped to Error as the real client does
    ReplayExchange &answerHeader(const QByteArray &name, const QByteArray &value);
    ReplayExchange &fail(Error error); // a failure without answer; a write becomes InDoubt unless it is RateLimited,
                                       // Offline or Cancelled

private:
    friend class ReplayHttp;
    QString mismatch(const HttpRequest &request) const; // empty = this one
    QString describe() const;

    QByteArray m_method;
    QString m_path;
    QList<QPair<QString, QString>> m_query;
    QList<QPair<QByteArray, QByteArray>> m_headers;
    std::optional<QByteArray> m_body;
    bool m_anyQuery = false;
    bool m_isJson = false;
    int m_left = 1;
    HttpResponse m_answer{200, {}, {}, 0};
    std::optional<Error> m_error;
};

// An HttpClient that serves a script instead of the network. Requests must come in the order of the script (or in any
// order, see setOrdered); an unexpected request and, at destruction, an exchange that was never asked for fail the
// running Qt test. One thread.
class ReplayHttp final : public HttpClient
{
public:
    ReplayHttp() = default;
    ~ReplayHttp() override;
    ReplayHttp(const ReplayHttp &) = delete;
    ReplayHttp &operator=(const ReplayHttp &) = delete;

    // `path` is the whole path of the address ("/api/v2/info"). The reference stays valid.
    ReplayExchange &expect(const QByteArray &method, const QString &path);
    // Reads exchanges from a JSON file: an array of {method, path, query {}, headers {}, request, status,
    // answer_headers {}, answer or answer_text or answer_file (beside the file)}.
    Status load(const QString &file);
    Status load(const QJsonArray &exchanges, const QDir &folder); // answer_file beside this folder's files

    void setSecrets(const QStringList &secrets) { m_secrets = secrets; } // as the real client knows them
    void setOrdered(bool ordered) { m_ordered = ordered; }
    void setChunkBytes(qsizetype bytes) { m_chunkBytes = bytes; } // for streamed answers; 7 unless told otherwise
    // Does not fail the test by itself: for tests of this class.
    void setReportsToTest(bool reports) { m_reports = reports; }

    Result<HttpResponse> send(const HttpRequest &request, std::stop_token stop) override;
    HttpStatistics statistics() const override { return m_statistics; }

    const QList<HttpRequest> &requests() const { return m_requests; } // all that came, in order
    QStringList problems() const;                                     // unexpected and missing requests so far

private:
    Result<HttpResponse> serve(ReplayExchange &exchange, const HttpRequest &request) const;
    void complain(const QString &problem);

    std::deque<ReplayExchange> m_script;
    QList<HttpRequest> m_requests;
    QStringList m_unexpected;
    HttpStatistics m_statistics;
    QStringList m_secrets;
    qsizetype m_chunkBytes = 7;
    bool m_ordered = true;
    bool m_reports = true;
};

} // namespace evenstock
