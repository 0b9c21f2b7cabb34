// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/body_sources.h"

#include <utility>

namespace evenstock::sandbox {

namespace {

constexpr qsizetype pieceBytes = 32'768;

class TextSource final : public BodySource
{
public:
    explicit TextSource(QByteArray text)
        : m_text(std::move(text))
    {
    }
    QByteArray next() override { return std::exchange(m_text, {}); }

private:
    QByteArray m_text;
};

class JoinedSource final : public BodySource
{
public:
    explicit JoinedSource(std::vector<std::unique_ptr<BodySource>> parts)
        : m_parts(std::move(parts))
    {
    }

    QByteArray next() override
    {
        while (m_current < m_parts.size()) {
            QByteArray piece = m_parts[m_current]->next();
            if (!piece.isEmpty())
                return piece;
            ++m_current;
        }
        return {};
    }

private:
    std::vector<std::unique_ptr<BodySource>> m_parts;
    std::size_t m_current = 0;
};

class ArraySource final : public BodySource
{
public:
    explicit ArraySource(NextRow nextRow)
        : m_nextRow(std::move(nextRow))
    {
    }

    QByteArray next() override
    {
        QByteArray piece;
        if (m_ended)
            return piece;
        piece.reserve(pieceBytes + 4096);
        while (piece.size() < pieceBytes) {
            const qsizetype before = piece.size();
            piece += m_rows == 0 ? '[' : ',';
            if (!m_nextRow(piece)) {
                piece.truncate(before);
                piece += m_rows == 0 ? "[]" : "]";
                m_ended = true;
                break;
            }
            ++m_rows;
        }
        return piece;
    }

private:
    NextRow m_nextRow;
    qint64 m_rows = 0;
    bool m_ended = false;
};

class FloodSource final : public BodySource
{
public:
    explicit FloodSource(qint64 megabytes)
        : m_leftBytes(megabytes * 1024 * 1024)
    {
    }

    QByteArray next() override
    {
        if (m_leftBytes <= 0)
            return std::exchange(m_end, {});
        QByteArray piece(pieceBytes, ' ');
        if (!std::exchange(m_started, true))
            piece[0] = '[';
        m_leftBytes -= piece.size();
        return piece;
    }

private:
    qint64 m_leftBytes;
    QByteArray m_end = "]";
    bool m_started = false;
};

} // namespace

std::unique_ptr<BodySource> textSource(QByteArray text)
{
    return std::make_unique<TextSource>(std::move(text));
}

std::unique_ptr<BodySource> joined(std::vector<std::unique_ptr<BodySource>> parts)
{
    return std::make_unique<JoinedSource>(std::move(parts));
}

std::unique_ptr<BodySource> arraySource(NextRow nextRow)
{
    return std::make_unique<ArraySource>(std::move(nextRow));
}

std::unique_ptr<BodySource> floodSource(qint64 megabytes)
{
    return std::make_unique<FloodSource>(megabytes);
}

} // namespace evenstock::sandbox
