// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/query_values.h"

#include <QUrl>

namespace evenstock {

QString textIn(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

std::optional<int> numberIn(const QUrlQuery &query, const QString &name, int least, int most, int otherwise)
{
    if (!query.hasQueryItem(name))
        return otherwise;
    bool isNumber = false;
    const int value = query.queryItemValue(name).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

} // namespace evenstock
