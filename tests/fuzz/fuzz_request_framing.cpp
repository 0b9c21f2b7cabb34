// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/request_framing.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace evenstock;

namespace {

// What the framing makes of a connection, however its bytes are cut into pieces.
struct Reading {
    int refused = 0;
    int requests = 0;
    qsizetype bodyBytes = 0;
    bool operator==(const Reading &) const = default;
};

Reading read(QByteArrayView bytes, qsizetype piece)
{
    RequestFraming framing({.bodyBytes = 4096});
    Reading reading;
    while (!bytes.isEmpty()) {
        const qsizetype size = std::min(piece, bytes.size());
        if (const auto refusal = framing.feed(bytes.first(size))) {
            reading.refused = refusal->status;
            return reading;
        }
        if (framing.phase() == RequestFraming::Phase::Complete) {
            ++reading.requests;
            reading.bodyBytes += framing.bodyBytes();
            if (framing.bodyBytes() > 4096)
                std::abort();
            framing.answered();
        }
        bytes = bytes.sliced(size);
    }
    return reading;
}

} // namespace

// Byte by byte and twice the same: no crash, and no state of its own that another run could see.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (read(bytes, 1) != read(bytes, 1))
        std::abort();
    read(bytes, 7);
    read(bytes, std::max<qsizetype>(1, bytes.size()));
    return 0;
}
