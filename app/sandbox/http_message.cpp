// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http_message.h"

namespace evenstock::sandbox {

QByteArray HttpRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray HttpRequest::bearer() const
{
    const QByteArray value = header("Authorization");
    return value.startsWith("Bearer ") ? value.sliced(7).trimmed() : QByteArray();
}

QString HttpRequest::argument(const QString &name) const
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace evenstock::sandbox
