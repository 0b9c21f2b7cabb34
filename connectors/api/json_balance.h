// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace evenstock {

// Sees whether JSON text that arrives in pieces has come to its end: every bracket closed, no string open. Says nothing
// else about it. Where a body carries no length this is the only sign that a connection was cut within it, for Qt
// takes a missing last chunk for the end (seen in 6.4.2).
class JsonBalance
{
public:
    void feed(QByteArrayView text);
    bool isClosed() const { return m_depth <= 0 && !m_inString; }

private:
    qint64 m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace evenstock
