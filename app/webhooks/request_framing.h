// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>

#include <optional>

namespace evenstock {

// Request line and headers as they came.
struct RequestHead {
    QByteArray method = {};
    QByteArray target = {}; // begins with "/"
    QList<QPair<QByteArray, QByteArray>> headers = {};
    bool wantsClose = false;    // HTTP/1.0, or "Connection: close"
    bool wantsContinue = false; // waits for "100 Continue" before it sends the body

    // The value of the first header of this name, in any letter case; empty where there is none.
    QByteArray header(QByteArrayView name) const;
    bool has(QByteArrayView name) const;
};

// Why a request is refused before anybody handles it. The connection ends with it.
struct Refusal {
    int status = 400;
    QByteArray detail = {}; // for the client; never what it sent
};

struct FramingLimits {
    qsizetype headerBytes = 16LL * 1024;
    int headers = 100;
    qsizetype bodyBytes = 0;
};

// Finds where the requests of one connection begin and end, and refuses every oddity two programs could read in two
// ways (field.md 4.3): QHttpServer 6.4 takes negative, doubled and contradicting lengths as they come. One request at a
// time: the next one may begin after the answer to this one. Pure but for its state.
class RequestFraming
{
public:
    enum class Phase { Idle, Header, Body, Complete };

    explicit RequestFraming(const FramingLimits &limits);

    // All bytes of the connection, in order, each once. After a refusal nothing may follow.
    std::optional<Refusal> feed(QByteArrayView bytes);
    void answered(); // the request that was complete is over

    Phase phase() const { return m_phase; }
    const RequestHead &head() const { return m_head; }  // from Phase::Body on
    qsizetype bodyBytes() const { return m_bodyBytes; } // without the framing of chunks, so far

private:
    enum class Chunk { None, Size, Data, DataEnd, End };
    std::optional<Refusal> feedHeader(QByteArrayView &bytes);
    std::optional<Refusal> feedBody(QByteArrayView &bytes);
    std::optional<Refusal> feedChunked(QByteArrayView &bytes);
    std::optional<Refusal> feedChunkLine(QByteArrayView &bytes);
    std::optional<Refusal> chunkLine(const QByteArray &line);
    std::optional<Refusal> beginBody();

    FramingLimits m_limits;
    Phase m_phase = Phase::Idle;
    RequestHead m_head;
    QByteArray m_pending; // of the header, or of a line between chunks
    qsizetype m_left = 0; // of the body or of the chunk
    qsizetype m_bodyBytes = 0;
    Chunk m_chunk = Chunk::None;
};

// The header block up to and with its empty line; a Refusal where anything about it is not as HTTP/1.1 says. Pure.
std::optional<Refusal> parseHead(QByteArrayView block, int mostHeaders, RequestHead &head);

} // namespace evenstock
