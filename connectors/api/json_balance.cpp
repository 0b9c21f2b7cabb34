// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/json_balance.h"

namespace evenstock {

void JsonBalance::feed(QByteArrayView text)
{
    for (const char c : text) {
        if (m_inString) {
            m_inString = m_escaped || c != '"';
            m_escaped = !m_escaped && c == '\\';
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if (c == '}' || c == ']') {
            --m_depth;
        }
    }
}

} // namespace evenstock
