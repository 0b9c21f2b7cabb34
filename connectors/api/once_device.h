// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace evenstock {

// The body of a request, to be read exactly once. Where a connection closes before the answer, Qt sends a request again
// by itself, writes too and past every limit; a body that cannot go back stops it (seen in 6.4.2: ContentReSendError).
// An empty one serves requests without a body.
class OnceDevice final : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceDevice(const QByteArray &bytes);

    bool wasRead() const { return m_at > 0; } // before that not even the start of the body was sent
    bool seek(qint64 pos) override;
    bool reset() override { return false; }
    qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    const QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace evenstock
