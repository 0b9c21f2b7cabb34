// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/once_device.h"

#include <algorithm>

namespace evenstock {

OnceDevice::OnceDevice(const QByteArray &bytes)
    : m_bytes(bytes)
{
    open(ReadOnly | Unbuffered);
}

bool OnceDevice::seek(qint64 pos)
{
    return pos == m_at && QIODevice::seek(pos);
}

qint64 OnceDevice::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_bytes.size() - m_at);
    if (size <= 0)
        return -1;
    std::copy_n(m_bytes.constData() + m_at, size, data);
    m_at += size;
    return size;
}

qint64 OnceDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace evenstock
