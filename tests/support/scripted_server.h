// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>

namespace evenstock {

struct ReceivedRequest {
    QByteArray method = {};
    QByteArray target = {};
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    int connection = 0; // numbered from 1
    QByteArray header(const QByteArray &name) const;
};

// What the server does after a request: sends the bytes as they are, then goes on as told.
struct ScriptedAnswer {
    enum class Then { KeepOpen, Close, Reset, Silence };
    QByteArray bytes = {};
    QByteArray repeated = {}; // after the bytes, as long as the client takes it
    int repetitions = 0;
    bool holdsBack = false; // no repetition before release()
    int pieceBytes = 0;     // the bytes in pieces of this size, one every pieceMs; 0 = at once
    int pieceMs = 0;
    Then then = Then::KeepOpen;
};

// A whole answer with its length.
QByteArray httpAnswer(int status, const QByteArray &body = {},
                      const QList<QPair<QByteArray, QByteArray>> &headers = {});
QByteArray deflated(const QByteArray &bytes); // for "Content-Encoding: deflate"

struct TlsIdentity {
    QSslCertificate certificate;
    QSslKey key;
};

struct SocksLogin {
    QByteArray user = {};
    QByteArray password = {};
};

// A web server on 127.0.0.1 that misbehaves as the test says. Runs on a thread of its own, so that a client may block.
// Answers are given in the order of the requests; when they run out, the fallback answers (a 200 with "[]").
// As a SOCKS5 proxy it asks for a login and then plays the target itself.
class ScriptedServer
{
public:
    struct Options {
        std::optional<TlsIdentity> tls = {};
        std::optional<SocksLogin> socks = {};
    };
    ScriptedServer()
        : ScriptedServer(Options())
    {
    }
    explicit ScriptedServer(Options options);
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;

    void answer(ScriptedAnswer answer);
    void answer(const QByteArray &bytes) { answer(ScriptedAnswer{.bytes = bytes}); }
    void setFallback(ScriptedAnswer answer);
    void release(); // the answer that is held back goes on

    QUrl url(const QString &path = QStringLiteral("/")) const; // http or https
    quint16 port() const { return m_port; }

    QList<ReceivedRequest> requests() const;
    bool waitForRequests(int count, std::chrono::milliseconds deadline = std::chrono::seconds(10)) const;
    std::int64_t bytesSent() const; // taken by the operating system so far
    bool waitForBytesSent(std::int64_t bytes, std::chrono::milliseconds deadline) const;

private:
    friend class ScriptedConnection;
    class Worker;
    ScriptedAnswer next(ReceivedRequest request);
    void countSent(std::int64_t bytes);

    const Options m_options;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::deque<ScriptedAnswer> m_script;
    ScriptedAnswer m_fallback;
    QList<ReceivedRequest> m_requests;
    std::int64_t m_bytesSent = 0;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; // lives on m_thread
};

} // namespace evenstock
