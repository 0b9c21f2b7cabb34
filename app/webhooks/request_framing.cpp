// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/request_framing.h"

#include <algorithm>

namespace evenstock {

namespace {

constexpr qsizetype longestChunkLine = 256;
constexpr qsizetype mostLengthDigits = 15; // more are no size of anything, and would not fit

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isHexDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

Refusal tooLarge()
{
    return {413, "the body is too large"};
}

Refusal oddChunk()
{
    return {400, "the body is not chunked as HTTP says"};
}

} // namespace

RequestFraming::RequestFraming(const FramingLimits &limits)
    : m_limits(limits)
{
}

std::optional<Refusal> RequestFraming::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        std::optional<Refusal> refusal;
        if (m_phase == Phase::Complete)
            return Refusal{400, "send the next request after the answer to this one"};
        if (m_phase == Phase::Body)
            refusal = m_chunk == Chunk::None ? feedBody(bytes) : feedChunked(bytes);
        else
            refusal = feedHeader(bytes);
        if (refusal)
            return refusal;
    }
    return std::nullopt;
}

void RequestFraming::answered()
{
    m_phase = Phase::Idle;
    m_pending.clear();
    m_bodyBytes = 0;
}

std::optional<Refusal> RequestFraming::feedHeader(QByteArrayView &bytes)
{
    m_phase = Phase::Header;
    const qsizetype before = m_pending.size();
    m_pending.append(bytes.first(std::min(bytes.size(), m_limits.headerBytes - before + 1)));
    const qsizetype end = m_pending.indexOf("\r\n\r\n", std::max<qsizetype>(0, before - 3));
    if (end < 0) {
        if (m_pending.size() > m_limits.headerBytes)
            return Refusal{431, "the header is too large"};
        bytes = {};
        return std::nullopt;
    }
    bytes = bytes.sliced(end + 4 - before);
    const QByteArray block = std::exchange(m_pending, {}).first(end + 4);
    if (auto refusal = parseHead(block, m_limits.headers, m_head))
        return refusal;
    return beginBody();
}

std::optional<Refusal> RequestFraming::beginBody()
{
    m_bodyBytes = 0;
    m_left = 0;
    m_chunk = Chunk::None;
    if (m_head.has("transfer-encoding")) {
        if (m_head.header("transfer-encoding").toLower() != "chunked" || m_head.has("content-length"))
            return Refusal{400, "the length of the body is not clear"};
        m_chunk = Chunk::Size;
    } else if (m_head.has("content-length")) {
        const QByteArray length = m_head.header("content-length");
        if (!isDigits(length))
            return Refusal{400, "the length of the body is not clear"};
        if (length.size() > mostLengthDigits || length.toLongLong() > m_limits.bodyBytes)
            return tooLarge();
        m_left = length.toLongLong();
    }
    m_phase = m_left == 0 && m_chunk == Chunk::None ? Phase::Complete : Phase::Body;
    return std::nullopt;
}

std::optional<Refusal> RequestFraming::feedBody(QByteArrayView &bytes)
{
    const qsizetype taken = std::min(m_left, bytes.size());
    bytes = bytes.sliced(taken);
    m_left -= taken;
    m_bodyBytes += taken;
    if (m_left == 0)
        m_phase = Phase::Complete;
    return std::nullopt;
}

std::optional<Refusal> RequestFraming::feedChunked(QByteArrayView &bytes)
{
    if (m_chunk != Chunk::Data)
        return feedChunkLine(bytes);
    const qsizetype taken = std::min(m_left, bytes.size());
    bytes = bytes.sliced(taken);
    m_left -= taken;
    m_bodyBytes += taken;
    if (m_left == 0)
        m_chunk = Chunk::DataEnd;
    return std::nullopt;
}

std::optional<Refusal> RequestFraming::feedChunkLine(QByteArrayView &bytes)
{
    const qsizetype newline = bytes.indexOf('\n');
    const QByteArrayView part = bytes.first(newline < 0 ? bytes.size() : newline + 1);
    if (m_pending.size() + part.size() > longestChunkLine)
        return oddChunk();
    m_pending.append(part);
    bytes = bytes.sliced(part.size());
    if (newline < 0)
        return std::nullopt;
    const QByteArray line = std::exchange(m_pending, {});
    if (!line.endsWith("\r\n"))
        return oddChunk();
    return chunkLine(line.chopped(2));
}

std::optional<Refusal> RequestFraming::chunkLine(const QByteArray &line)
{
    if (m_chunk != Chunk::Size) {
        if (!line.isEmpty()) // fields behind the body, or a chunk longer than it said
            return oddChunk();
        if (m_chunk == Chunk::End)
            m_phase = Phase::Complete;
        m_chunk = m_chunk == Chunk::End ? Chunk::None : Chunk::Size;
        return std::nullopt;
    }
    if (!isHexDigits(line)) // nobody sends chunk extensions but to confuse
        return oddChunk();
    if (line.size() > 8)
        return tooLarge();
    m_left = line.toLongLong(nullptr, 16);
    if (m_bodyBytes + m_left > m_limits.bodyBytes)
        return tooLarge();
    m_chunk = m_left == 0 ? Chunk::End : Chunk::Data;
    return std::nullopt;
}

} // namespace evenstock
